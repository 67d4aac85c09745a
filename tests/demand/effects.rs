//! What the direct effect leaves out: all on one scale, and none counted twice.

use jevons::model::demand::projection::Projection;
use jevons::model::demand::side::{market_price, market_price_of_the_rest};
use jevons::outcome::{Beside, DemandOutcome};
use jevons::scenario::{Choice, Parameter, Scenario};
use jevons::units::{Elasticity, Pue, Rebound};

fn scenario(values: &[(&str, f64)], choices: &[(&str, &str)]) -> Scenario {
    let mut scenario = Scenario::default();
    for (key, answer) in choices {
        assert!(Choice::find(key).expect("it is a choice").set(&mut scenario, answer), "{key}");
    }
    for (key, value) in values {
        Parameter::find(key).expect("it is an input").set(&mut scenario, *value);
    }
    scenario
}

fn answer(scenario: &Scenario) -> (DemandOutcome, Beside) {
    let demand = scenario.run(None).expect("a metered site needs no weather").demand;
    let beside = scenario.beside(&demand);
    (demand, beside)
}

fn size(rebound: Option<Rebound>) -> f64 {
    rebound.expect("it is on").value()
}

#[test]
fn only_the_direct_effect_is_on_at_first() {
    let (demand, beside) = answer(&Scenario::default());
    assert_eq!(beside.direct, demand.rebound());
    assert_eq!(beside.all().iter().flatten().count(), 1);
    assert_eq!(beside.instead.fixed_prices, None);
}

/// Answers are half of the electricity and training does not change, so that the saving of answers
/// is the whole saving; training that saves as much again halves every other bar.
#[test]
fn what_answers_give_rise_to_is_weighed_by_their_share_of_the_saving() {
    let values =
        [("respent", 80.0), ("reinvested", 50.0), ("time_freed", 1.0), ("macro_factor", 1.0)];
    let half = [("training_share", 50.0), ("algorithm_gain", 4.0), ("elasticity", 0.5)];
    let alone = scenario(&[&values[..], &half, &[("training_gain", 1.0)]].concat(), &[]);
    let both = scenario(&[&values[..], &half, &[("training_gain", 4.0)]].concat(), &[]);
    let ((first, one), (second, two)) = (answer(&alone), answer(&both));
    let doubled = (second.total.frozen - second.total.potential)
        / (first.total.frozen - first.total.potential);
    assert!((doubled - 2.0).abs() < 1e-12);
    for (one, two) in one.all().into_iter().zip(two.all()).skip(1) {
        let (Some(one), Some(two)) = (one, two) else { continue };
        assert!((one.value() - 2.0 * two.value()).abs() < 1e-12, "{one:?} {two:?}");
    }
    assert_eq!(one.all().iter().flatten().count(), 5);
}

#[test]
fn the_part_for_other_inputs_and_the_direct_one_make_hicks_and_marshall() {
    // A tiny gain of chips, all passed on: the direct effect is s η.
    let values = [
        ("substitution", 0.6),
        ("training_share", 0.0),
        ("algorithm_gain", 1.0),
        ("chip_gain", 1.0 + 1e-7),
        ("passed_on", 100.0),
        ("elasticity", 0.9),
    ];
    let (_, beside) = answer(&scenario(&values, &[]));
    let sum = size(beside.direct) + size(beside.substitution);
    assert!((sum - size(beside.instead.fixed_prices)).abs() < 1e-6);
}

#[test]
fn the_market_takes_a_part_of_what_is_left_and_gives_when_more_is_used() {
    let (demand, supply) = (Elasticity::new(0.3), Elasticity::new(0.6));
    let whole = size(market_price(demand, supply));
    let at = |taken| size(market_price_of_the_rest(Rebound::new(taken), demand, supply));
    assert!((at(0.0) - whole).abs() < 1e-15);
    assert!((at(0.25) - 0.75 * whole).abs() < 1e-15);
    assert!(at(1.5) < 0.0);
    let backfire = [
        ("elasticity", 3.0),
        ("passed_on", 100.0),
        ("training_share", 0.0),
        ("supply_elasticity", 0.6),
    ];
    let (_, beside) = answer(&scenario(&backfire, &[]));
    assert!(size(beside.direct) > 1.0 && size(beside.market) < 0.0);
    assert!(beside.total().value() > 1.0);
}

#[test]
fn the_macro_factor_takes_the_place_of_the_percentage() {
    let set = scenario(&[("economy", 55.0)], &[]);
    assert!((size(answer(&set).1.economy) - 0.55).abs() < 1e-15);
    let (_, beside) = answer(&scenario(&[("economy", 55.0), ("macro_factor", 1.0)], &[]));
    // k (1 - p) I_E / I_S (1 - t) F / (F - P) with one tenth of the computing: (F - P) is 0.9 (1 - t) F.
    let (demand, _) = answer(&Scenario::default());
    let expected = 0.3 * (1.0 - demand.used.price.value()) / 0.9;
    assert!((size(beside.economy) - expected).abs() < 1e-12);
}

#[test]
fn a_second_freed_an_answer_weighs_its_power_against_the_answer() {
    let values = [("time_freed", 10.0), ("training_share", 0.0), ("elasticity", 0.0)];
    let (_, beside) = answer(&scenario(&values, &[]));
    // 10 s, a tenth of them at 100 W: 100 J of 864 J, over a saving of nine tenths.
    assert!((size(beside.time) - 100.0 / 864.0 / 0.9).abs() < 1e-12);
}

#[test]
fn a_carbon_price_is_a_price_on_energy() {
    // 100 $/t on 473 g/kWh adds 0.0473 $ to 0.09 $ a kilowatt-hour.
    let taxed = answer(&scenario(&[("carbon_price", 100.0)], &[])).0;
    let dearer = answer(&scenario(&[("energy_price", 1.0 + 0.0473 / 0.09)], &[])).0;
    assert!((taxed.used.price.value() - dearer.used.price.value()).abs() < 1e-12);
    let clean = answer(&scenario(&[("carbon_price", 100.0), ("green_power", 100.0)], &[])).0;
    assert_eq!(clean.used, answer(&Scenario::default()).0.used);
    // So it is in the years to come, from the second on.
    let world = |price| scenario(&[("carbon_price", price)], &[]).world(Pue::IDEAL);
    let at = |price| Projection::of(world(price), 10);
    assert!((world(100.0).costs.carbon_price - 0.0473 / 0.09).abs() < 1e-12);
    assert_eq!(at(100.0).first(), at(0.0).first());
    assert!(at(100.0).last().actual < at(0.0).last().actual);
}
