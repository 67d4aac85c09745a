//! What choices and inputs of the form do to a site, and what is said about them.

use jevons::messages::{Speaker, plain};
use jevons::model::site::{Component, Weather};
use jevons::outcome::{Caution, Outcome};
use jevons::presets::Preset;
use jevons::scenario::{Choice, Parameter, Scenario};
use jevons::units::Energy;
use jevons::view::Language;

use super::sites::library;

/// The simulated preset, in a place, with these answers and values.
fn site(place: &str, choices: &[(&str, &str)], values: &[(&str, f64)]) -> Scenario {
    let mut scenario = Preset::find("hyperscale-free-cooling").expect("it is there").scenario();
    for (key, answer) in [("climate", place)].iter().chain(choices) {
        assert!(Choice::find(key).expect("it is a choice").set(&mut scenario, answer), "{answer}");
    }
    for (key, value) in values {
        Parameter::find(key).expect("it is an input").set(&mut scenario, *value);
    }
    scenario
}

fn weather(scenario: &Scenario) -> Weather {
    library().weather(scenario.choices.climate.id).expect("it is there")
}

fn answer(scenario: &Scenario) -> Outcome {
    scenario.run(Some(&weather(scenario))).expect("the weather is there")
}

/// What is said in every language of the cautions that are wanted.
fn said(outcome: &Outcome, wanted: fn(&Caution) -> bool) -> Vec<String> {
    let words = |language: &Language| {
        let say = Speaker::new(*language, plain);
        let about = outcome.cautions.iter().filter(|one| wanted(one));
        about.map(|one| say.caution(one)).collect::<Vec<_>>().join(" ")
    };
    Language::ALL.iter().map(words).collect()
}

#[test]
fn each_kind_of_ups_loses_what_it_says_and_the_typed_losses_of_others_do_not_matter() {
    let lost = |kind: &str| {
        let outcome = answer(&site("ashburn", &[("ups_kind", kind)], &[("ups_no_load", 8.0)]));
        outcome.site.year.component(Component::Ups)
    };
    let each = ["none", "eco", "dc", "li", "old", "double"].map(lost);
    assert!(each.is_sorted_by(|one, next| one < next), "{each:?}");
    assert_eq!(each[0], Energy::ZERO);
    for kind in ["old", "li", "eco", "dc", "none"] {
        let scenario = site("ashburn", &[("ups_kind", kind)], &[]);
        let terms = ["ups_no_load", "ups_proportional", "ups_square_law"];
        let matter = terms.map(|key| Parameter::find(key).expect("it is one").matters(&scenario));
        assert_eq!(matter, [false; 3], "{kind}");
    }
}

#[test]
fn each_distribution_loses_what_it_says() {
    let lost = |kind: &str| {
        let outcome = answer(&site("ashburn", &[("distribution_kind", kind)], &[]));
        outcome.site.year.component(Component::Distribution)
    };
    let each = ["dc", "bus", "own", "pdu"].map(lost);
    assert!(each.is_sorted_by(|one, next| one < next), "{each:?}");
}

#[test]
fn a_load_that_would_pass_the_capacity_is_held_and_it_is_said() {
    let held = |swing| {
        let values = [("utilisation", 80.0), ("daily_swing", swing)];
        said(&answer(&site("ashburn", &[("day_curve", "office")], &values)), |one| {
            matches!(one, Caution::SwingHeld(_))
        })
    };
    assert_eq!(held(25.0), ["", ""]);
    assert!(held(40.0).iter().all(|text| text.contains("25%")), "{:?}", held(40.0));
    let flat = site("ashburn", &[], &[("utilisation", 80.0), ("daily_swing", 40.0)]);
    assert!(!answer(&flat).cautions.iter().any(|one| matches!(one, Caution::SwingHeld(_))));
}

#[test]
fn supply_air_outside_its_class_is_said_with_the_limits_of_the_height() {
    let outside = |place: &str, class: &str, supply: f64| {
        let outcome =
            answer(&site(place, &[("air_class", class)], &[("supply_temperature", supply)]));
        said(&outcome, |one| matches!(one, Caution::OutsideClass(..)))
    };
    assert_eq!(outside("ashburn", "rec", 27.0), ["", ""]);
    assert!(outside("ashburn", "rec", 28.0).iter().all(|text| text.contains("27.0")));
    assert_eq!(outside("ashburn", "a1", 28.0), ["", ""]);
    assert_eq!(outside("ashburn", "own", 35.0), ["", ""]);
    // Lhasa lies at about 3,650 m: a kelvin less for each 300 m above 900 m.
    let high = outside("lhasa", "a1", 26.0);
    assert!(high.iter().all(|text| text.contains("22.") || text.contains("23.")), "{high:?}");
    assert!(outside("ashburn", "h1", 26.0).iter().all(|text| text.contains("25.0")));
}

#[test]
fn a_wider_class_never_needs_more() {
    let pue = |class: &str| answer(&site("guangzhou", &[("air_class", class)], &[])).site.pue;
    let each = ["a4", "a3", "a2", "a1", "rec"].map(pue);
    assert!(each.is_sorted_by(|one, next| one <= next), "{each:?}");
    assert!(each[0] < each[4]);
}

#[test]
fn warm_servers_make_the_pue_fall_and_the_energy_rise() {
    let warm = |fans| {
        let values = [("supply_temperature", 30.0)];
        answer(&site("singapore", &[("server_fans", fans)], &values))
    };
    let (without, with) = (warm("no"), warm("high"));
    assert!((warm("low").site.it / without.site.it - 1.0245).abs() < 1e-12);
    assert!((with.site.it / without.site.it - 1.035).abs() < 1e-12);
    assert!(with.site.electricity > without.site.electricity);
    let is_warm = |one: &Caution| matches!(one, Caution::WarmServers(..));
    let [measured, counted] = [&without, &with].map(|outcome| said(outcome, is_warm));
    // 0.35 to 0.5 % for each of 7 K, in whole per cent.
    assert!(measured.iter().all(|text| text.contains("2%")), "{measured:?}");
    assert!(measured.iter().chain(&counted).all(|text| text.contains("4%")), "{counted:?}");
    // Whoever goes to 30 °C for the sake of the PUE and counts the fans sees both.
    let cool = answer(&site("singapore", &[("server_fans", "high")], &[]));
    assert!(with.site.pue < cool.site.pue);
    let usual = answer(&site("singapore", &[], &[]));
    assert!(!usual.cautions.iter().any(is_warm));
    let plates = site("singapore", &[("system", "liquid")], &[("supply_temperature", 30.0)]);
    assert!(!answer(&plates).cautions.iter().any(is_warm));
}

#[test]
fn fixed_loads_and_basin_heaters_are_booked_where_they_belong() {
    let (heated, fixed) = (("basin_heaters", "yes"), [("fixed_loads", 0.4)]);
    let year = answer(&site("harbin", &[heated], &fixed)).site.year;
    assert!(year.component(Component::FixedLoads) > Energy::ZERO);
    assert!(year.component(Component::BasinHeaters) > Energy::ZERO);
    let parts: Energy = Component::ALL.iter().map(|&part| year.component(part)).sum();
    assert!((year.pue().value() - 1.0 - parts / year.it()).abs() < 1e-12);
    let air_cooled = answer(&site("harbin", &[heated, ("backup", "air")], &fixed)).site.year;
    assert_eq!(air_cooled.component(Component::BasinHeaters), Energy::ZERO);
}
