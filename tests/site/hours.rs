//! What must hold of any hour of any site.

use jevons::model::site::cooling::{Cooling, Plant};
use jevons::model::site::power::Redundancy;
use jevons::model::site::{Component, Mode, OutdoorAir, WaterUse};
use jevons::units::{
    CELSIUS, CUBIC_METRE_A_YEAR, KILOPASCAL, KILOWATT, MEGAWATT, PASCAL, PERCENT, Power, VolumeFlow,
};
use proptest::prelude::*;

use super::sites::{air, any_air, any_design, closed, design, each_design, overhead, plant, stage};

fn close(left: Power, right: Power, of: Power) -> bool {
    ((left - right) / of).abs() < 1e-4
}

proptest! {
    #[test]
    fn heat_that_enters_leaves(design in any_design(), outdoor in any_air()) {
        let hour = design.hour(&outdoor);
        let heat = hour.heat;
        let scale = heat.room;
        let entering = heat.room + heat.fans + heat.water;
        prop_assert!(close(entering, heat.exhaust + heat.coil, scale), "{hour:?}");
        let work: Power =
            [
                Component::Chiller,
                Component::ChilledWaterPumps,
                Component::CondenserPumps,
                Component::RefrigerantPumps,
            ]
                .iter().map(|part| hour.power[part.index()]).sum();
        prop_assert!(close(heat.coil + work, heat.tower, scale), "{hour:?}");
    }

    #[test]
    fn every_hour_is_finite_and_nothing_flows_backwards(
        design in any_design(), outdoor in any_air()
    ) {
        let hour = design.hour(&outdoor);
        prop_assert!(hour.power.iter().all(|&p| p >= Power::ZERO && (p / MEGAWATT).is_finite()));
        prop_assert!(hour.water.iter().all(|&w| w >= VolumeFlow::ZERO));
        prop_assert!(hour.water.iter().all(|&w| (w / CUBIC_METRE_A_YEAR).is_finite()));
        prop_assert!(hour.heat.exhaust >= -0.01 * hour.heat.room, "{hour:?}");
    }

    #[test]
    fn a_site_closed_to_outdoor_air_needs_no_less_when_the_wet_bulb_rises(
        celsius in -10.0..45.0_f64, dry in 5.0..100.0_f64, wetter in 0.0..100.0_f64
    ) {
        let (low, high) = (dry.min(wetter), dry.max(wetter));
        let at = |percent| overhead(&closed().hour(&air(celsius, percent)));
        let mut fixed_fans = closed();
        let mut water = plant();
        water.tower.fan.pressure_rise = 0.0 * PASCAL;
        let Cooling::AirsideEconomiser(system) = &mut fixed_fans.cooling else { unreachable!() };
        system.plant = Plant::Water(water);
        let without = |percent| overhead(&fixed_fans.hour(&air(celsius, percent)));
        prop_assert!(without(high) >= without(low) * (1.0 - 1e-9));
        prop_assert!(at(high) >= at(low) * (1.0 - 1e-3));
    }

    #[test]
    fn loss_grows_with_the_load(a in 0.0..10.0, b in 0.0..10.0, c in 0.0..10.0, load in 0.0..1.0_f64) {
        let stage = stage(a, b, c, Redundancy::Double);
        let lost = |share: f64| stage.lost(share * MEGAWATT, 1.0 * MEGAWATT);
        prop_assert!(lost(load) >= lost(0.5 * load) && lost(0.0) >= Power::ZERO);
    }
}

#[test]
fn corners_of_the_weather_give_numbers() {
    for celsius in [-50.0, 0.0, 0.01, 55.0] {
        for percent in [0.0, 100.0] {
            for kilopascals in [60.0, 110.0] {
                let outdoor =
                    OutdoorAir::new(celsius * CELSIUS, percent * PERCENT, kilopascals * KILOPASCAL);
                for design in each_design().into_iter().chain([closed()]) {
                    assert!((overhead(&design.hour(&outdoor)) / KILOWATT).is_finite());
                }
            }
        }
    }
}

#[test]
fn hot_dry_air_is_cooled_by_water_and_not_by_the_chiller() {
    let hour = design().hour(&air(40.0, 8.0));
    assert_eq!(hour.mode, Mode::Evaporative);
    assert!(hour.power[Component::Chiller.index()] <= Power::ZERO);
    assert!(hour.water[WaterUse::EvaporativeCooling.index()] > VolumeFlow::ZERO);
}

#[test]
fn cool_air_is_mixed_and_needs_no_chiller() {
    let hour = design().hour(&air(10.0, 60.0));
    assert_eq!(hour.mode, Mode::OutdoorAir);
    assert!(hour.water.iter().all(|&flow| flow <= VolumeFlow::ZERO));
}

#[test]
fn warm_air_below_the_return_air_spares_the_chiller_a_part() {
    let hour = design().hour(&air(29.0, 45.0));
    assert!(matches!(hour.mode, Mode::DryTrim | Mode::WetTrim), "{hour:?}");
    assert!(hour.heat.coil < hour.heat.room);
}
