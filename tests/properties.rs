//! What holds for every scenario that can be typed.
#![cfg(not(target_family = "wasm"))]

use std::sync::LazyLock;

use jevons::figures::FIGURES;
use jevons::messages::{Speaker, plain};
use jevons::model::site::{Component, Library, Weather};
use jevons::outcome::Outcome;
use jevons::presets::Draft;
use jevons::scenario::choices::System;
use jevons::scenario::{CHOICES, Parameter, Scenario, parameters};
use jevons::table;
use jevons::units::{Energy, GRAM_A_KILOWATT_HOUR, KILOGRAM, KILOWATT_HOUR, LITRE_A_KILOWATT_HOUR};
use jevons::view::Language;
use proptest::prelude::*;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    let text = std::fs::read_to_string("data/climates.json").expect("the library is there");
    Library::read(&text).expect("the library is sound")
});

fn weather(scenario: &Scenario) -> Option<Weather> {
    LIBRARY.weather(scenario.choices.climate.id)
}

fn run(scenario: &Scenario) -> Outcome {
    scenario.run(weather(scenario).as_ref()).expect("the weather is there")
}

prop_compose! {
    /// Any scenario within the limits of every input; corners are as likely as the middle.
    fn any_scenario()(
        shares in proptest::collection::vec(
            prop_oneof![2 => 0.0..=1.0_f64, 1 => Just(0.0), 1 => Just(1.0)],
            parameters().count(),
        ),
        answers in proptest::collection::vec(any::<prop::sample::Index>(), CHOICES.len()),
    ) -> Scenario {
        let mut scenario = Scenario::default();
        for (parameter, share) in parameters().zip(shares) {
            let (low, high) = parameter.range;
            parameter.set(&mut scenario, low + share * (high - low));
        }
        for (choice, answer) in CHOICES.iter().zip(answers) {
            choice.set(&mut scenario, answer.get(&(choice.alternatives)()).key);
        }
        scenario
    }
}

fn set(scenario: &Scenario, key: &str, value: f64) -> Scenario {
    let mut scenario = scenario.clone();
    Parameter::find(key).expect("the parameter exists").set(&mut scenario, value);
    scenario
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_answer_is_finite_and_its_parts_add_up(scenario in any_scenario()) {
        let outcome = run(&scenario);
        let site = &outcome.site;
        prop_assert!(site.pue.value() >= 1.0 && site.pue.value().is_finite());
        prop_assert!((site.wue / LITRE_A_KILOWATT_HOUR).is_finite());
        let parts: Energy = Component::ALL.iter().map(|one| site.year.component(*one)).sum();
        let sum = parts / site.it;
        prop_assert!((sum - (site.pue.value() - 1.0)).abs() <= 1e-12 * (1.0 + sum));
        let energy = site.electricity + site.year.other_forms();
        prop_assert!(((energy / site.it) - site.pue.value()).abs() <= 1e-12 * site.pue.value());
        let total = &outcome.demand.total;
        for energy in [total.frozen, total.potential, total.actual] {
            prop_assert!((energy / KILOWATT_HOUR).is_finite() && energy >= Energy::ZERO);
        }
    }

    #[test]
    fn identities_of_the_standards_hold(scenario in any_scenario()) {
        let site = run(&scenario).site;
        let pue = site.pue.value();
        prop_assert!((pue * site.pue.reaching_it().value() - 1.0).abs() < 1e-12);
        let source = (site.wue_source - site.wue) / LITRE_A_KILOWATT_HOUR;
        let grid = scenario.place.grid_water() / LITRE_A_KILOWATT_HOUR;
        let by_it = site.electricity / site.it;
        prop_assert!((source - grid * by_it).abs() <= 1e-9 * (1.0 + source));
        // By another road: what other energy weighs is no electricity.
        let other = site.year.other_forms() / site.it;
        prop_assert!((by_it - (pue - other)).abs() <= 1e-9 * pue);
        let carbon = site.carbon / KILOGRAM;
        let by_cue = (site.cue * site.it) / KILOGRAM;
        prop_assert!((carbon - by_cue).abs() <= 1e-9 * (1.0 + carbon));
        prop_assert!(site.cue / GRAM_A_KILOWATT_HOUR >= 0.0);
        prop_assert!(site.ere.value() <= pue + 1e-12);
    }

    #[test]
    fn every_answer_can_be_said_and_drawn(scenario in any_scenario()) {
        let outcome = run(&scenario);
        for language in Language::ALL {
            let say = Speaker::new(*language, plain);
            let mut said = vec![
                say.site_headline(&outcome.site, ""),
                say.verdict(&outcome.site),
                say.rebound_headline(&outcome.demand),
                say.rebound_detail(&outcome.demand),
                say.money(outcome.site.cost),
            ];
            for figure in FIGURES {
                let figure = figure(&outcome, Some(&outcome));
                said.push(say.finding(&figure.finding));
                let (low, high) = figure.extent();
                prop_assert!(low.is_finite() && high.is_finite() && low <= high);
            }
            for text in said {
                prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{}", text);
            }
        }
        let draft = Draft { scenario: scenario.clone(), ..Draft::default() };
        let csv = table::csv(&draft, &outcome, &Speaker::new(Language::English, plain));
        prop_assert!(!csv.contains("NaN") && !csv.contains("inf"));
    }

    #[test]
    fn more_elastic_demand_never_takes_back_less(scenario in any_scenario(), low in 0.0..1.5_f64, more in 0.0..1.5_f64) {
        let scenario = set(&scenario, "training_share", 0.0);
        let one = run(&set(&scenario, "elasticity", low)).demand;
        let other = run(&set(&scenario, "elasticity", low + more)).demand;
        if one.used.price.value() <= 1.0 {
            prop_assert!(other.total.actual >= one.total.actual * (1.0 - 1e-12));
        }
    }

    #[test]
    fn more_overhead_never_lowers_the_pue(scenario in any_scenario(), share in 0.0..1.0_f64) {
        let mut scenario = scenario;
        scenario.choices.system = System::Metered;
        let less = run(&set(&scenario, "metered_rest", 1e3 * share)).site.pue;
        let more = run(&set(&scenario, "metered_rest", 1e3)).site.pue;
        prop_assert!(more >= less);
    }
}

/// Grid, bill and rebound are those of the electricity alone.
#[test]
fn fuel_moves_the_pue_and_neither_carbon_nor_cost() {
    let bare = run(&Scenario::default());
    let burning = set(&Scenario::default(), "metered_fuel", 1000.0);
    let burning = run(&set(&burning, "metered_district", 500.0));
    // 0.35 × 1,000 kW and 0.4 × 500 kW for 10,000 kW of computing.
    let more = burning.site.pue.value() - bare.site.pue.value();
    assert!((more - 0.055).abs() < 1e-12, "{more}");
    let figures = |outcome: &Outcome| {
        let site = &outcome.site;
        (site.electricity, site.carbon, site.cost, site.cue, site.wue_source)
    };
    assert_eq!(figures(&burning), figures(&bare));
    assert_eq!(burning.demand, bare.demand);
}

#[test]
fn a_simulated_site_waits_for_its_weather_and_a_metered_one_does_not() {
    let mut scenario = Scenario::default();
    scenario.choices.system = System::Metered;
    assert!(scenario.run(None).is_some());
    scenario.choices.system = System::Airside;
    assert!(scenario.run(None).is_none());
    assert!(scenario.run(weather(&scenario).as_ref()).is_some());
}

/// "Average PUE below 1.5" means that more than two thirds of the energy is spent on computing.
#[test]
fn a_pue_of_one_and_a_half_is_two_thirds_for_computing() {
    let mut scenario = set(&Scenario::default(), "metered_rest", 5000.0);
    scenario.choices.system = System::Metered;
    let share = run(&scenario).site.pue.reaching_it().value();
    assert!((share - 2.0 / 3.0).abs() < 1e-15);
}

/// Keeping the training budget turns the whole of a gain into more training.
#[test]
fn a_kept_budget_takes_back_all_of_a_gain_in_training() {
    let scenario = set(&set(&Scenario::default(), "training_share", 100.0), "training_gain", 11.06);
    let rebound = run(&scenario).demand.total.measures.rebound.expect("there is a gain");
    assert!((rebound.value() - 1.0).abs() < 1e-12);
}
