//! How long towers stand at their floor: beside the year, and by what the year itself shows.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its weather has failed")]

use jevons::model::site::account::Mode;
use jevons::model::site::cooling::{Cooling, WaterChiller};
use jevons::model::site::{Component, Detail, TowerTimes, Weather};
use jevons::scenario::{Choice, Parameter, Scenario};
use jevons::units::{CELSIUS, Energy, HOUR, PASCAL, PERCENT, Time};

use super::sites::{air, design, each_design, library, plant, room};

/// A year of the same air in every hour.
fn constant(celsius: f64, percent: f64) -> Weather {
    let temperatures = vec![celsius * CELSIUS; 8760];
    let (humidities, pressures) = (vec![percent * PERCENT; 8760], vec![101_325.0 * PASCAL; 8760]);
    Weather::from_hours(&temperatures, &humidities, &pressures).unwrap()
}

fn scenario(choices: &[(&str, &str)], values: &[(&str, f64)]) -> Scenario {
    let mut scenario = Scenario::default();
    for (key, answer) in choices {
        Choice::find(key).unwrap().set(&mut scenario, answer);
    }
    for (key, value) in values {
        Parameter::find(key).unwrap().set(&mut scenario, *value);
    }
    scenario
}

/// Every kind of system with towers.
fn with_towers() -> Vec<Scenario> {
    let kinds: [&[(&str, &str)]; 9] = [
        &[("system", "airside"), ("backup", "water")],
        &[("system", "airside-dry"), ("backup", "water")],
        &[("system", "waterside"), ("integrated", "yes")],
        &[("system", "waterside"), ("integrated", "no")],
        &[("system", "water-chiller")],
        &[("system", "indirect"), ("indirect_trim", "water")],
        &[("system", "liquid"), ("heat_rejection", "tower"), ("residual_air", "water")],
        &[("system", "liquid"), ("heat_rejection", "series"), ("residual_air", "water")],
        &[("system", "liquid"), ("heat_rejection", "tower"), ("residual_air", "air")],
    ];
    kinds.iter().map(|choices| scenario(choices, &[])).collect()
}

fn hours(time: Time) -> f64 {
    time / HOUR
}

fn all(times: &TowerTimes) -> [f64; 4] {
    [times.at_work, times.condensers, times.frost, times.enough].map(hours)
}

/// What the same year shows by other means.
fn check(detail: &Detail, what: &str) {
    let year = detail.year();
    let [at_work, condensers, frost, enough] = all(detail.towers());
    let used = |component| year.component(component) > Energy::ZERO;
    assert_eq!(at_work > 0.0, used(Component::TowerFans), "{what}: at work");
    assert!(at_work <= 8760.0 + 1e-6 && frost.max(enough).max(condensers) <= at_work, "{what}");
    assert!(condensers <= 0.0 || used(Component::Chiller), "{what}: condensers without chillers");
    let free = [Mode::FreeCooling, Mode::PartlyFree].map(|mode| hours(year.time_in(mode)));
    assert!(frost <= free[1] + 1e-6, "{what}: chillers take what frost leaves");
    assert!(enough <= free[0] + free[1] + 1e-6, "{what}");
}

#[test]
fn what_is_told_of_towers_fits_the_year_in_every_system_and_air() {
    let mut seen = [0.0_f64; 4];
    for scenario in with_towers() {
        assert!(scenario.has_towers());
        for (celsius, percent) in
            [(-20.0, 60.0), (5.0, 70.0), (16.0, 95.0), (24.0, 80.0), (38.0, 60.0)]
        {
            let detail = scenario.site_in_detail(&constant(celsius, percent)).unwrap();
            check(&detail, &format!("{:?} at {celsius}", scenario.choices.system));
            for (seen, here) in seen.iter_mut().zip(all(detail.towers())) {
                *seen += here;
            }
        }
    }
    assert!(seen[1] > 0.0 && seen[3] > 0.0, "{seen:?}");
}

#[test]
fn without_towers_nothing_is_counted() {
    let weather = library().weather("ashburn").unwrap();
    let none: [&[(&str, &str)]; 6] = [
        &[("system", "airside"), ("backup", "air")],
        &[("system", "air-chiller")],
        &[("system", "dx")],
        &[("system", "dry")],
        &[("system", "sea")],
        &[("system", "curve")],
    ];
    for choices in none {
        let detail = scenario(choices, &[]).site_in_detail(&weather).unwrap();
        assert_eq!(detail.towers(), &TowerTimes::default(), "{choices:?}");
    }
}

/// At the floor the compressors take what they take in the coldest air, since they are given the same
/// water; above it they take more.
#[test]
fn condensers_stand_at_their_floor_until_the_compressors_take_more() {
    let cooling = Cooling::WaterChiller(WaterChiller { room: room(), plant: plant() });
    let design = jevons::model::site::Design { cooling, ..design() };
    let compressors =
        |celsius: f64| design.hour(&air(celsius, 70.0)).power[Component::Chiller.index()];
    let coldest = compressors(0.0);
    let mut last = true;
    for step in 0..36 {
        let celsius = f64::from(step);
        let times = *design.year_in_detail(&constant(celsius, 70.0)).towers();
        let at_floor = hours(times.condensers) > 0.0;
        assert!((hours(times.at_work) - 8760.0).abs() < 1e-6);
        assert!(
            !at_floor || (hours(times.condensers) - 8760.0).abs() < 1e-6,
            "all hours are alike"
        );
        let more = compressors(celsius) / coldest - 1.0;
        assert_eq!(at_floor, more < 0.002, "{celsius}: {more}");
        assert!(last || !at_floor, "it does not come back in warmer air");
        last = at_floor;
    }
    assert!(!last);
}

/// Water no colder than the building wants it, and water that frost is kept from.
#[test]
fn fans_are_turned_down_for_the_building_or_for_frost() {
    let cold = constant(-5.0, 70.0);
    // Supply air of 24 °C wants water far above what frost asks for.
    let choices = [("system", "waterside")];
    let site = scenario(&choices, &[("supply_temperature", 24.0), ("tower_coldest", 7.0)]);
    let [_, condensers, frost, enough] = all(site.site_in_detail(&cold).unwrap().towers());
    assert!((enough - 8760.0).abs() < 1e-6 && condensers <= 0.0 && frost <= 0.0);
    // Water that is not to be colder than 20 °C leaves a part to the chillers, at their floor.
    let site = scenario(
        &choices,
        &[("supply_temperature", 24.0), ("tower_coldest", 20.0), ("tower_floor", 20.0)],
    );
    let [_, condensers, frost, enough] = all(site.site_in_detail(&cold).unwrap().towers());
    assert!((frost - 8760.0).abs() < 1e-6 && enough <= 0.0);
    assert!((condensers - 8760.0).abs() < 1e-6);
}

#[test]
fn a_lower_floor_is_reached_less_often() {
    let weather = library().weather("ashburn").unwrap();
    for choices in [[("system", "water-chiller")], [("system", "waterside")]] {
        let mut last = f64::INFINITY;
        for floor in [30.0, 24.0, 18.0, 12.0] {
            let detail =
                scenario(&choices, &[("tower_floor", floor)]).site_in_detail(&weather).unwrap();
            let here = hours(detail.towers().condensers);
            assert!(here < last, "{choices:?} {floor}: {here} and {last}");
            last = here;
        }
    }
}

/// Towers rest where somebody takes all the heat of the liquid.
#[test]
fn towers_rest_where_all_the_heat_is_handed_on() {
    let choices = [
        ("system", "liquid"),
        ("heat_rejection", "tower"),
        ("residual_air", "air"),
        ("backup", "air"),
    ];
    let site =
        scenario(&choices, &[("reuse_share", 100.0), ("reuse_first", 1.0), ("reuse_last", 12.0)]);
    let detail = site.site_in_detail(&constant(5.0, 70.0)).unwrap();
    check(&detail, "all heat handed on");
    assert!(hours(detail.towers().at_work) <= 0.0);
}

/// A load that swings is asked at the load of each hour, block by block and hour by hour.
#[test]
fn each_hour_is_asked_at_its_own_load() {
    let weather = library().weather("ashburn").unwrap();
    let swinging = scenario(
        &[("system", "water-chiller"), ("day_curve", "office")],
        &[("daily_swing", 40.0), ("utilisation", 60.0)],
    );
    let detail = swinging.site_in_detail(&weather).unwrap();
    check(&detail, "a swinging load");
    assert!((hours(detail.towers().at_work) - 8760.0).abs() < 1e-6);
    for design in each_design() {
        check(&design.year_in_detail(&weather), "a design");
    }
}
