//! Classes of equipment by their air inlets, fixed loads and basin heaters.

use jevons::model::site::cooling::{AirClass, Cooling, Suiting};
use jevons::model::site::{Component, Design, Weather, air};
use jevons::units::{
    CELSIUS, Energy, HOUR, KELVIN, METRE, PASCAL, PERCENT, Power, Pressure, Temperature, Time,
};
use proptest::prelude::*;

use super::sites::{air as outdoors, any_air, any_design, design, each_design, library};

const CLASSES: [AirClass; 6] =
    [AirClass::RECOMMENDED, AirClass::A1, AirClass::A2, AirClass::A3, AirClass::A4, AirClass::H1];

fn highest(class: &AirClass, metres: f64) -> f64 {
    class.dry_bulbs(air::standard_pressure(metres * METRE)).1 / CELSIUS
}

#[test]
fn thin_air_takes_from_the_highest_temperature_by_class() {
    let near = |found: f64, said: f64| assert!((found - said).abs() < 1e-6, "{found} {said}");
    for (class, sea, metres) in [
        (AirClass::A1, 32.0, 300.0),
        (AirClass::A2, 35.0, 300.0),
        (AirClass::A3, 40.0, 175.0),
        (AirClass::A4, 45.0, 125.0),
        (AirClass::H1, 25.0, 500.0),
    ] {
        near(highest(&class, 0.0), sea);
        near(highest(&class, 900.0), sea);
        near(highest(&class, 900.0 + metres), sea - 1.0);
        near(highest(&class, 900.0 + 3.0 * metres), sea - 3.0);
    }
    near(highest(&AirClass::RECOMMENDED, 3_650.0), 27.0);
}

#[test]
fn wider_classes_suit_more_hours_and_no_hour_is_lost() {
    for place in ["ashburn", "singapore", "lhasa", "phoenix", "stockholm"] {
        let weather = library().weather(place).expect("it is there");
        let all = CLASSES.map(|class| class.outdoors(&weather));
        for Suiting { within, too_warm, too_humid, too_dry } in all {
            let sum: Time = within + too_warm + too_humid + too_dry;
            assert!((sum / HOUR - 8760.0).abs() < 1e-6);
        }
        let [recommended, a1, a2, a3, a4, _] = all.map(|one| one.within / HOUR);
        // At 3,650 m A3 and A4 have lost more than A2: the deratings meet at about 3,000 m.
        let ordered = place == "lhasa" || a2 <= a3 && a3 <= a4;
        assert!(recommended <= a1 && a1 <= a2 && ordered, "{place} {all:?}");
    }
    let [hot, ..] =
        CLASSES.map(|class| class.outdoors(&library().weather("singapore").expect("it is there")));
    assert!(hot.too_warm + hot.too_humid > 8_000.0 * HOUR, "{hot:?}");
}

/// A year of one and the same air.
fn always(celsius: f64, percent: f64) -> Weather {
    let year = |temperature: Temperature| vec![temperature; 8760];
    let pressure: Vec<Pressure> = vec![101_325.0 * PASCAL; 8760];
    Weather::from_hours(&year(celsius * CELSIUS), &vec![percent * PERCENT; 8760], &pressure)
        .expect("it is a year")
}

#[test]
fn air_is_judged_as_the_class_says() {
    let found = |class: AirClass, celsius, percent| class.outdoors(&always(celsius, percent));
    let all = 8_760.0 * HOUR;
    assert_eq!(found(AirClass::A1, 32.5, 20.0).too_warm, all);
    // 25 °C at 65 %: dew point 17.96 °C, above 17.
    assert_eq!(found(AirClass::A1, 25.0, 65.0).too_humid, all);
    assert_eq!(found(AirClass::A2, 25.0, 65.0).within, all);
    // 30 °C at 7 %: dew point -9.9 °C, but below 8 %.
    assert_eq!(found(AirClass::A1, 30.0, 7.0).too_dry, all);
    assert_eq!(found(AirClass::A1, 30.0, 9.0).within, all);
    // At -5 °C and 90 % the dew point is -6.4 °C: warmed to 18 °C it suits.
    assert_eq!(found(AirClass::RECOMMENDED, -5.0, 90.0).within, all);
    assert_eq!(found(AirClass::RECOMMENDED, -20.0, 90.0).too_dry, all);
}

#[test]
fn fixed_loads_add_just_themselves_and_what_the_transformer_loses_by_them() {
    let weather = library().weather("ashburn").expect("it is there");
    for site in each_design() {
        let mut more = site;
        more.power.fixed = 0.5 * PERCENT;
        let (before, after) = (site.year(&weather), more.year(&weather));
        let fixed = after.component(Component::FixedLoads);
        assert!((fixed / (site.it_capacity * (8760.0 * HOUR)) - 0.005).abs() < 1e-12);
        for part in Component::ALL {
            let same = matches!(part, Component::FixedLoads | Component::Transformer);
            assert!(same || before.component(*part) == after.component(*part), "{part:?}");
        }
        assert!(after.component(Component::Transformer) > before.component(Component::Transformer));
    }
}

fn heated(design: &Design) -> Design {
    Design { basin_heaters: 1.0 * PERCENT, ..*design }
}

#[test]
fn basins_are_heated_in_frost_while_their_towers_are_idle() {
    let site = heated(&design());
    let at = |celsius: f64| {
        let hour = site.hour(&outdoors(celsius, 50.0));
        (hour.power[Component::BasinHeaters.index()], hour.heat.tower)
    };
    // Outdoor air cools the hall: the towers are idle.
    let (power, tower) = at(-18.0);
    assert!(tower <= Power::ZERO);
    assert!((power / site.it_capacity - 0.01).abs() < 1e-12);
    assert!((at(-8.0).0 / power - 0.5).abs() < 1e-12);
    assert_eq!((at(2.0).0, at(30.0).0), (Power::ZERO, Power::ZERO));
    // Water circulates all year.
    let busy =
        each_design().into_iter().find(|one| matches!(one.cooling, Cooling::WaterChiller(_)));
    let busy = heated(&busy.expect("it is one of them")).hour(&outdoors(-18.0, 50.0));
    assert_eq!(busy.power[Component::BasinHeaters.index()], Power::ZERO);
}

proptest! {
    #[test]
    fn colder_air_never_needs_less_heat_for_the_basins(
        site in any_design(), outdoor in any_air(), kelvin in 0.0..30.0_f64,
    ) {
        let site = heated(&site);
        let heat = |celsius: Temperature| {
            let hour = site.hour(&outdoors(celsius / CELSIUS, 50.0));
            (hour.power[Component::BasinHeaters.index()], hour.heat.tower <= Power::ZERO)
        };
        let (warm, _) = heat(outdoor.dry_bulb);
        let (cold, idle) = heat((outdoor.dry_bulb - kelvin * KELVIN).max(-50.0 * CELSIUS));
        prop_assert!(!idle || cold >= warm);
        prop_assert!(warm >= Power::ZERO);
    }

    #[test]
    fn every_part_of_an_hour_still_adds_up(site in any_design(), outdoor in any_air(), fixed in 0.0..4.0_f64) {
        let mut site = heated(&site);
        site.power.fixed = fixed * PERCENT;
        let hour = site.hour(&outdoor);
        let sum: Power = hour.power.iter().copied().sum();
        prop_assert!((sum / hour.electricity() - 1.0).abs() < 1e-12);
        let time = 1.0 * HOUR;
        prop_assert!(sum * time >= Energy::ZERO);
    }
}
