//! The site room: what must hold of any site, anywhere.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its weather has failed")]

use jevons::model::site::cooling::{AirsideEconomiser, Cooling, Envelope, Hour, Media, WaterPlant};
use jevons::model::site::equipment::{Chillers, Fan, Pump, Tower};
use jevons::model::site::power::{Loss, Redundancy, Stage};
use jevons::model::site::{
    CLIMATES, Caution, Climate, Component, Design, Library, Meters, Mode, OutdoorAir, PowerChain,
    Prices, WaterUse, Weather, Year,
};
use jevons::units::{
    CELSIUS, CUBIC_METRE_A_YEAR, DOLLAR_A_CUBIC_METRE, DOLLAR_A_KILOWATT_HOUR, Energy, HOUR,
    KELVIN, KILOPASCAL, KILOWATT, LITRE_A_KILOWATT_HOUR, MEGAWATT, ONE, PASCAL, PERCENT, Power,
    Ratio, Temperature, Time, Volume, VolumeFlow,
};
use proptest::prelude::*;

fn stage(no_load: f64, proportional: f64, square_law: f64, redundancy: Redundancy) -> Stage {
    let loss = Loss {
        no_load: no_load * PERCENT,
        proportional: proportional * PERCENT,
        square_law: square_law * PERCENT,
    };
    Stage { loss, redundancy }
}

fn chain() -> PowerChain {
    PowerChain {
        transformer: stage(0.2, 0.0, 0.8, Redundancy::None),
        transformer_rating: Ratio::new(1.4),
        ups: stage(1.0, 2.0, 1.0, Redundancy::OneMore { needed: 4 }),
        ups_in_room: 0.0 * PERCENT,
        distribution: stage(0.2, 0.0, 1.0, Redundancy::None),
        lighting: 0.1 * PERCENT,
    }
}

fn plant() -> WaterPlant {
    WaterPlant {
        coil_approach: 8.0 * KELVIN,
        chilled_rise: 7.0 * KELVIN,
        chilled_pump: Pump { head: 143.7 * KILOPASCAL, efficiency: 70.0 * PERCENT },
        chillers: Chillers { units: 5, sizing: Ratio::new(1.3), quality: Ratio::UNITY },
        condenser_pump: Pump { head: 208.7 * KILOPASCAL, efficiency: 70.0 * PERCENT },
        tower: Tower {
            approach: 4.0 * KELVIN,
            floor: 18.0 * CELSIUS,
            range: 5.0 * KELVIN,
            liquid_to_gas: Ratio::new(1.5),
            fan: Fan {
                pressure_rise: 150.0 * PASCAL,
                efficiency: 70.0 * PERCENT,
                exponent: Ratio::new(2.7),
                least_speed: 20.0 * PERCENT,
            },
            drift: 0.005 * PERCENT,
            cycles: Ratio::new(5.0),
        },
    }
}

fn system() -> AirsideEconomiser {
    AirsideEconomiser {
        supply: 26.0 * CELSIUS,
        rise: 14.0 * KELVIN,
        fan: Fan {
            pressure_rise: 450.0 * PASCAL,
            efficiency: 70.0 * PERCENT,
            exponent: Ratio::new(2.7),
            least_speed: 40.0 * PERCENT,
        },
        outdoor_pressure: 150.0 * PASCAL,
        envelope: Envelope {
            lowest_dew_point: -9.0 * CELSIUS,
            highest_dew_point: 17.0 * CELSIUS,
            highest_humidity: 80.0 * PERCENT,
        },
        media: Media {
            effectiveness: 85.0 * PERCENT,
            pump: Pump { head: 50.0 * KILOPASCAL, efficiency: 50.0 * PERCENT },
            circulation: Ratio::new(8.0),
            cycles: Ratio::new(5.0),
        },
        plant: plant(),
    }
}

fn design_with(system: &AirsideEconomiser) -> Design {
    Design {
        it_capacity: 20.0 * MEGAWATT,
        utilisation: 70.0 * PERCENT,
        power: chain(),
        cooling: Cooling::AirsideEconomiser(*system),
        prices: Prices {
            electricity: 0.08 * DOLLAR_A_KILOWATT_HOUR,
            water: 2.0 * DOLLAR_A_CUBIC_METRE,
        },
    }
}

fn design() -> Design {
    design_with(&system())
}

/// A site into which no outdoor air is let.
fn closed() -> Design {
    let mut system = system();
    system.envelope.highest_dew_point = -90.0 * CELSIUS;
    system.envelope.lowest_dew_point = -95.0 * CELSIUS;
    design_with(&system)
}

fn air(celsius: f64, percent: f64) -> OutdoorAir {
    OutdoorAir::new(celsius * CELSIUS, percent * PERCENT, 101_325.0 * PASCAL)
}

fn overhead(hour: &Hour) -> Power {
    hour.power.iter().copied().sum()
}

fn library() -> Library {
    Library::read(&std::fs::read_to_string("data/climates.json").unwrap()).unwrap()
}

fn year(id: &str) -> Year {
    design().year(&library().weather(id).unwrap())
}

/// Any air a site may meet.
fn any_air() -> impl Strategy<Value = OutdoorAir> {
    (-50.0..=55.0, 0.0..=100.0, 60.0..=110.0)
        .prop_map(|(t, rh, p)| OutdoorAir::new(t * CELSIUS, rh * PERCENT, p * KILOPASCAL))
}

/// Sites of many kinds.
fn any_design() -> impl Strategy<Value = Design> {
    let air = (15.0..35.0, 5.0..20.0, 0.0..=1.0, 2.0..24.0);
    let plant = (3.0..12.0, 2.0..8.0, 1u8..20, 0.5..2.0, 0.01..=1.0);
    (air, plant, 0.0..10.0).prop_map(|(air, plant, price)| {
        let mut system = system();
        system.supply = air.0 * CELSIUS;
        system.rise = air.1 * KELVIN;
        system.media.effectiveness = air.2 * ONE;
        system.envelope.highest_dew_point = air.3 * CELSIUS;
        system.plant.coil_approach = plant.0 * KELVIN;
        system.plant.tower.approach = plant.1 * KELVIN;
        system.plant.chillers.units = plant.2;
        system.plant.chillers.sizing = Ratio::new(plant.3);
        let mut design = design_with(&system);
        design.utilisation = plant.4 * ONE;
        design.prices.water = price * DOLLAR_A_CUBIC_METRE;
        design
    })
}

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
            [Component::Chiller, Component::ChilledWaterPumps, Component::CondenserPumps]
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
        let Cooling::AirsideEconomiser(system) = &mut fixed_fans.cooling else {
            panic!("the site is closed to outdoor air by its economiser");
        };
        system.plant.tower.fan.pressure_rise = 0.0 * PASCAL;
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
                for design in [design(), closed()] {
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

#[test]
fn components_add_up_to_what_the_site_uses_beside_its_servers() {
    let year = year("ashburn");
    let parts: Energy = Component::ALL.iter().map(|&part| year.component(part)).sum();
    assert_eq!(parts, year.overhead());
    assert!((year.pue().value() - 1.0 - parts / year.it()).abs() < 1e-12);
    let water: Volume = WaterUse::ALL.iter().map(|&purpose| year.water_for(purpose)).sum();
    assert_eq!(water, year.water());
    let time: Time = Mode::ALL.iter().map(|&mode| year.time_in(mode)).sum();
    assert!((time / HOUR - 8760.0).abs() < 1e-6);
    assert!(year.time_of(Caution::Condensation) <= Time::ZERO);
}

#[test]
fn a_cold_place_needs_less_than_a_hot_and_humid_one() {
    let (cold, hot) = (year("stockholm"), year("singapore"));
    assert!(cold.pue() < hot.pue() && cold.wue() < hot.wue());
    assert!(hot.peak_pue() >= hot.pue() && cold.peak_pue() >= cold.pue());
}

#[test]
fn every_place_of_the_library_has_a_sound_year() {
    let library = library();
    assert_eq!(CLIMATES.len(), 90);
    for climate in CLIMATES {
        let weather = library.weather(climate.id).unwrap();
        let hours: Time = weather.hours().iter().copied().sum();
        assert!((hours / HOUR - 8760.0).abs() < 1e-6, "{}", climate.id);
        let year = design().year(&weather);
        assert!((1.0..1.5).contains(&year.pue().value()), "{} {year:?}", climate.id);
        assert!((0.0..4.0).contains(&(year.wue() / LITRE_A_KILOWATT_HOUR)), "{}", climate.id);
        assert_eq!(Climate::find(climate.id), Some(climate));
        assert!(library.record(climate.id).is_some_and(|record| !record.source.is_empty()));
    }
    assert!(library.weather("nowhere").is_none() && Climate::find("nowhere").is_none());
}

#[test]
fn a_year_of_hours_knows_its_months_and_blocks() {
    let temperatures: Vec<Temperature> = vec![12.0 * CELSIUS; 8760];
    let (humidities, pressures) = (vec![60.0 * PERCENT; 8760], vec![101_325.0 * PASCAL; 8760]);
    let weather = Weather::from_hours(&temperatures, &humidities, &pressures).unwrap();
    assert_eq!((weather.month_of(0), weather.block_of(0)), (Some(0), Some(0)));
    assert_eq!((weather.month_of(31 * 24), weather.block_of(31 * 24 + 23)), (Some(1), Some(7)));
    assert_eq!((weather.month_of(8759), weather.month_of(8760)), (Some(11), None));
    let even = design().year(&weather);
    assert!((even.pue().value() - even.peak_pue().value()).abs() < 1e-9);
    assert!(Weather::from_hours(&temperatures[1..], &humidities, &pressures).is_none());
}

#[test]
fn damaged_libraries_are_refused() {
    assert!(Library::read("[{\"id\":\"x\"}]").is_err());
    let short =
        r#"[{"id":"x","tier":"","source":"","note":"","pressure_pa":1e5,"t":[1],"rh":[1]}]"#;
    assert!(Library::read(short).unwrap_err().to_string().contains('x'));
    assert!(Weather::from_cells(101_325.0 * PASCAL, &[100; 576], &[201; 576]).is_none());
}

#[test]
fn meters_give_the_same_figures_without_weather() {
    let meters = Meters {
        it: 10.0 * MEGAWATT,
        power_chain: 0.5 * MEGAWATT,
        cooling: 1.5 * MEGAWATT,
        fans: 0.6 * MEGAWATT,
        lighting: 0.1 * MEGAWATT,
        not_itemised: 0.3 * MEGAWATT,
        water: 87_600.0 * CUBIC_METRE_A_YEAR,
    };
    let year = meters.year();
    assert!((year.pue().value() - 1.3).abs() < 1e-12);
    assert!((year.wue() / LITRE_A_KILOWATT_HOUR - 1.0).abs() < 1e-12);
    assert!(Meters::default().year().pue().value() >= 1.0);
}
