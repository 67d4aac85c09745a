//! What must hold of each system: the second law, order in the weather, order among systems.

use jevons::model::site::cooling::{Cooling, Plant, WaterChiller};
use jevons::model::site::{Component, Design, Mode, WaterUse};
use jevons::units::{
    CELSIUS, KELVIN, MEGAWATT, PASCAL, PERCENT, Power, Ratio, Time, Volume, VolumeFlow,
};
use proptest::prelude::*;

use super::sites::{
    air, air_plant, any_air, design, each_design, expansion, free_coil, library, overhead, plant,
    room, system, waterside,
};

fn with(cooling: &Cooling) -> Design {
    Design { cooling: *cooling, ..design() }
}

fn water_chiller() -> Design {
    with(&Cooling::WaterChiller(WaterChiller { room: room(), plant: plant() }))
}

proptest! {
    #[test]
    fn a_coil_in_the_open_air_takes_nothing_from_what_is_colder(
        outdoor in -50.0..55.0_f64, cold in 10.0..30.0_f64, rise in 0.5..20.0_f64, load in 0.01..1.5_f64
    ) {
        let warm = (cold + rise) * CELSIUS;
        let design = 1.0 * MEGAWATT;
        let coil = free_coil(6.0).ready(design);
        let relief = coil.relieve(load * design, warm, cold * CELSIUS, outdoor * CELSIUS);
        prop_assert!(relief.heat <= load * design * (1.0 + 1e-12) && relief.heat >= Power::ZERO);
        if outdoor >= cold + rise {
            prop_assert!(relief.heat <= Power::ZERO);
        }
        // What leaves is no colder than the outdoor air.
        let leaving = warm - relief.heat / (load * design) * (rise * KELVIN);
        prop_assert!(leaving >= (outdoor - 1e-9) * CELSIUS || relief.heat <= Power::ZERO);
        prop_assert!(relief.fans <= 0.02 * design * (1.0 + 1e-12));
    }

    /// With the economiser off. Fans are left out: how light the air is changes with its humidity
    /// too.
    #[test]
    fn chillers_need_no_less_when_the_wet_bulb_rises(
        celsius in -10.0..45.0_f64, one in 0.0..100.0_f64, other in 0.0..100.0_f64
    ) {
        let mut design = water_chiller();
        let Cooling::WaterChiller(system) = &mut design.cooling else { unreachable!() };
        system.plant.tower.fan.pressure_rise = 0.0 * PASCAL;
        system.room.fan.pressure_rise = 0.0 * PASCAL;
        let at = |percent| overhead(&design.hour(&air(celsius, percent)));
        prop_assert!(at(one.max(other)) >= at(one.min(other)) * (1.0 - 1e-9));
    }

    #[test]
    fn an_economiser_never_costs_more_than_the_chillers_alone(outdoor in any_air()) {
        let pairs = [
            (water_chiller(), with(&waterside(room(), plant(), true))),
            (with(&waterside(room(), plant(), false)), with(&waterside(room(), plant(), true))),
            (with(&expansion(room(), false)), with(&expansion(room(), true))),
        ];
        for (without, having) in pairs {
            let cost = |design: &Design| design.hour(&outdoor).cost(&design.prices);
            prop_assert!(cost(&having) <= cost(&without) * (1.0 + 1e-9));
        }
    }

    #[test]
    fn systems_without_water_use_none(outdoor in any_air()) {
        let mut back_up = system();
        back_up.media = None;
        back_up.plant = Plant::Air(air_plant(false));
        for cooling in [expansion(room(), true), Cooling::AirsideEconomiser(back_up)] {
            let hour = with(&cooling).hour(&outdoor);
            prop_assert!(hour.water.iter().all(|&flow| flow <= VolumeFlow::ZERO));
        }
    }
}

#[test]
fn cold_water_of_the_towers_takes_all_the_heat_and_warm_water_none() {
    let mode = |integrated, celsius, percent| {
        with(&waterside(room(), plant(), integrated)).hour(&air(celsius, percent)).mode
    };
    assert_eq!(mode(true, 0.0, 60.0), Mode::FreeCooling);
    assert_eq!(mode(true, 18.0, 60.0), Mode::PartlyFree);
    assert_eq!(mode(false, 18.0, 60.0), Mode::Recirculation);
    assert_eq!(mode(true, 35.0, 60.0), Mode::Recirculation);
}

#[test]
fn pumps_of_the_refrigerant_take_over_in_the_cold() {
    let hour = |celsius| with(&expansion(room(), true)).hour(&air(celsius, 50.0));
    assert_eq!(hour(0.0).mode, Mode::FreeCooling);
    assert!(hour(0.0).power[Component::Chiller.index()] <= Power::ZERO);
    assert_eq!(hour(20.0).mode, Mode::PartlyFree);
    assert!(hour(45.0).power[Component::Chiller.index()] > Power::ZERO);
}

#[test]
fn a_dry_economiser_closes_where_the_air_is_too_dry() {
    let mut dry = system();
    dry.media = None;
    let design = with(&Cooling::AirsideEconomiser(dry));
    assert_eq!(design.hour(&air(-20.0, 50.0)).mode, Mode::Recirculation);
    assert_eq!(design.hour(&air(10.0, 60.0)).mode, Mode::OutdoorAir);
}

#[test]
fn every_system_has_a_sound_year_everywhere() {
    let library = library();
    for id in ["ashburn", "stockholm", "singapore", "horinger"] {
        let weather = library.weather(id).unwrap();
        for design in each_design() {
            let year = design.year(&weather);
            assert!((1.0..1.8).contains(&year.pue().value()), "{id} {design:?} {year:?}");
            let time: Time = Mode::ALL.iter().map(|&mode| year.time_in(mode)).sum();
            assert!((time / weather.hours().iter().copied().sum::<Time>() - 1.0).abs() < 1e-12);
            let parts: Volume = WaterUse::ALL.iter().map(|&one| year.water_for(one)).sum();
            assert_eq!(parts, year.water());
        }
    }
}

/// Published spread of the coefficient of performance: the better machine never needs more.
#[test]
fn better_chillers_need_less() {
    let weather = library().weather("singapore").unwrap();
    let pue = |quality: f64| {
        let mut design = water_chiller();
        let Cooling::WaterChiller(system) = &mut design.cooling else { unreachable!() };
        system.plant.chillers.quality = Ratio::new(quality);
        design.year(&weather).pue()
    };
    assert!(pue(1.1) < pue(1.0) && pue(1.0) < pue(0.9));
}

#[test]
fn lighter_load_makes_the_overhead_weigh_more() {
    let weather = library().weather("ashburn").unwrap();
    for design in each_design() {
        let half = design.at_load(35.0 * PERCENT).year(&weather);
        assert!(half.electrical_loss_component() > Ratio::new(0.0));
        assert!(half.mechanical_load_component().value() < 1.0);
    }
}
