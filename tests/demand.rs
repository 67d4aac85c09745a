//! What must hold in the demand room whatever the numbers are.

#![cfg(not(target_family = "wasm"))]

use jevons::model::demand::cost::{Change, CostShares, PassThrough, PassThroughForm};
use jevons::model::demand::curve::{BreakEven, Curve, Demand, peak};
use jevons::model::demand::decomposition::{decompose, split_gap};
use jevons::model::demand::rebound::{Class, Measures, OneStep, Step};
use jevons::model::demand::routes::{Route, compare};
use jevons::model::demand::training::{Training, TrainingRule, total};
use jevons::units::{Elasticity, ONE, PERCENT, Pue, Ratio, TERAWATT_HOUR};
use proptest::prelude::*;

/// A gain in a service whose only cost is energy.
fn energy_only(intensity: f64, elasticity: f64) -> Step {
    let change = Change { energy_per_compute: Ratio::new(intensity), ..Change::NONE };
    let demand = Demand::iso_elastic(Elasticity::new(elasticity));
    let shares = CostShares::ENERGY_ONLY;
    OneStep { shares, change, pass_through: PassThrough::FULL, demand }.run()
}

fn rebound(step: &Step) -> f64 {
    step.measures.rebound.expect("something gets more efficient").value()
}

prop_compose! {
    fn any_demand()(
        curve in prop::sample::select(Curve::ALL.to_vec()),
        elasticity in 0.0..3.0_f64,
        ceiling in 1.01..1000.0_f64,
    ) -> Demand {
        Demand { curve, elasticity: Elasticity::new(elasticity), ceiling: Ratio::new(ceiling) }
    }
}

prop_compose! {
    fn any_step()(
        energy in 0.01..0.9_f64,
        hardware in 0.0..0.9_f64,
        gains in (0.05..0.99_f64, 0.05..0.99_f64, 0.5..0.99_f64),
        prices in (0.3..1.5_f64, 0.3..3.0_f64, 0.5..1.2_f64),
        share in 0.05..1.0_f64,
        form in prop::sample::select(PassThroughForm::ALL.to_vec()),
        demand in any_demand(),
    ) -> OneStep {
        let ratio = Ratio::new;
        OneStep {
            shares: CostShares::of(energy * ONE, hardware * ONE),
            change: Change {
                compute: ratio(gains.0), energy_per_compute: ratio(gains.1), overhead: ratio(gains.2),
                hardware_price: ratio(prices.0), energy_price: ratio(prices.1), other_cost: ratio(prices.2),
            },
            pass_through: PassThrough { share: share * ONE, form },
            demand,
        }
    }
}

proptest! {
    #[test]
    fn unit_elasticity_eats_every_saving(intensity in 1e-6..0.999_999_f64) {
        let step = energy_only(intensity, 1.0);
        prop_assert!((rebound(&step) - 1.0).abs() < 1e-12);
        prop_assert_eq!(step.class(), Some(Class::Full));
    }

    #[test]
    fn without_elasticity_the_whole_saving_stays(step in any_step()) {
        let demand = Demand { elasticity: Elasticity::ZERO, ..step.demand };
        prop_assert_eq!(rebound(&OneStep { demand, ..step }.run()), 0.0);
    }

    #[test]
    fn the_rebound_of_a_tiny_gain_is_the_elasticity(gain in 1e-9..1e-6_f64, elasticity in 0.1..3.0_f64) {
        let step = energy_only(1.0 - gain, elasticity);
        prop_assert!((rebound(&step) / elasticity - 1.0).abs() < 1e-5);
    }

    #[test]
    fn the_marginal_rebound_is_the_limit_of_tiny_gains(
        step in any_step(), route in prop::sample::select(Route::ALL.to_vec()),
    ) {
        let calm = OneStep { change: Change::NONE, ..step };
        let tiny = compare(&calm, Ratio::new(1.0 - 1e-7), Pue::new(1.5));
        let step = tiny.iter().find(|way| way.route == route).expect("every route is there").step;
        let marginal = step.marginal.expect("there is a gain").value();
        prop_assert!((rebound(&step) - marginal).abs() < 1e-5);
    }

    #[test]
    fn the_logarithmic_rebound_is_the_elasticity(intensity in 1e-6..0.9999_f64, elasticity in -1.0..3.0_f64) {
        let log = energy_only(intensity, elasticity).measures.log_rebound.expect("a gain").value();
        prop_assert!((log - elasticity).abs() < 1e-12);
    }

    #[test]
    fn more_elastic_demand_rebounds_more(step in any_step(), more in 0.01..1.0_f64) {
        let elasticity = step.demand.elasticity + Elasticity::new(more);
        let eager = OneStep { demand: Demand { elasticity, ..step.demand }, ..step };
        let (calm, eager) = (step.run(), eager.run());
        if calm.price < Ratio::UNITY {
            prop_assert!(rebound(&eager) >= rebound(&calm));
        } else {
            prop_assert!(rebound(&eager) <= rebound(&calm));
        }
    }

    #[test]
    fn a_gain_backfires_exactly_above_the_break_even_elasticity(step in any_step()) {
        let answer = step.run();
        let elasticity = step.demand.elasticity.value();
        let above = match answer.break_even.expect("there is a gain") {
            BreakEven::At(at) => at.value() > 0.0 && elasticity > at.value(),
            BreakEven::Never => false,
        };
        let near = matches!(answer.break_even, Some(BreakEven::At(at)) if (at.value() - elasticity).abs() < 1e-6);
        prop_assert!(near || above == (answer.class() == Some(Class::Backfire)), "{:?}", answer);
    }

    #[test]
    fn at_the_break_even_elasticity_nothing_is_saved(step in any_step()) {
        if let Some(BreakEven::At(elasticity)) = step.run().break_even {
            let even = OneStep { demand: Demand { elasticity, ..step.demand }, ..step };
            prop_assert!((rebound(&even.run()) - 1.0).abs() < 1e-6);
        }
    }

    #[test]
    fn at_the_neutral_energy_price_the_service_costs_what_it_did(step in any_step()) {
        let energy_price = step.run().neutral_energy_price.expect("energy is paid for");
        let neutral = OneStep { change: Change { energy_price, ..step.change }, ..step }.run();
        prop_assert!((neutral.price.value() - 1.0).abs() < 1e-9);
        prop_assert!(rebound(&neutral).abs() < 1e-6);
    }

    #[test]
    fn both_measures_agree_on_the_class(step in any_step()) {
        let Measures { rebound, log_rebound } = step.run().measures;
        let (Some(rebound), Some(log)) = (rebound, log_rebound) else { return Ok(()) };
        if [rebound.value(), rebound.value() - 1.0].iter().all(|gap| gap.abs() > 1e-6) {
            prop_assert_eq!(Class::of(rebound), Class::of(log));
        }
    }

    #[test]
    fn energies_and_ratios_give_the_same_rebound(step in any_step(), before in 0.1..1e4_f64) {
        let answer = step.run();
        let energy = |ratio: Ratio| before * ratio.value() * TERAWATT_HOUR;
        let of_energies = Measures::of_energies(
            energy(Ratio::UNITY), energy(answer.intensity), energy(answer.energy),
        );
        let gap = of_energies.rebound.expect("a gain").value() - rebound(&answer);
        prop_assert!(gap.abs() < 1e-9 * (1.0 + rebound(&answer).abs()));
    }

    #[test]
    fn demand_falls_with_the_price_and_stays_below_its_ceiling(
        demand in any_demand(), price in 1e-3..2.0_f64, dearer in 1.001..3.0_f64,
    ) {
        let (low, high) = (demand.service(Ratio::new(price)), demand.service(Ratio::new(price * dearer)));
        prop_assert!(low >= high && high >= Ratio::ZERO);
        if demand.curve == Curve::Saturating {
            prop_assert!(low.value() <= demand.ceiling.value() * (1.0 + 1e-12));
        }
    }

    #[test]
    fn the_local_elasticity_is_the_slope_of_demand(demand in any_demand(), price in 0.2..1.0_f64) {
        let step = 1e-5;
        let log = |price: f64| libm::log(demand.service(Ratio::new(price)).value());
        let slope = (log(price * (1.0 - step)) - log(price * (1.0 + step))) / (2.0 * step);
        let stated = demand.elasticity_at(Ratio::new(price)).expect("something is demanded").value();
        prop_assert!((slope - stated).abs() < 1e-4, "{} {}", slope, stated);
    }

    #[test]
    fn no_intensity_uses_more_energy_than_the_peak(
        elasticity in 1.05..3.0_f64, ceiling in 2.0..1000.0_f64, intensity in 1e-4..2.0_f64,
    ) {
        let (elasticity, ceiling) = (Elasticity::new(elasticity), Ratio::new(ceiling));
        let peak = peak(elasticity, ceiling).expect("elastic demand has a peak");
        let demand = Demand { curve: Curve::Saturating, elasticity, ceiling };
        let energy = |intensity: f64| intensity * demand.service(Ratio::new(intensity)).value();
        prop_assert!(energy(intensity) <= peak.energy.value() * (1.0 + 1e-9));
        prop_assert!((energy(peak.second_break_even.value()) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn training_at_a_fixed_budget_saves_nothing(gain in 0.01..0.99_f64, share in 0.0..1.0_f64) {
        let change = Change { compute: Ratio::new(gain), ..Change::NONE };
        let rule = TrainingRule::FixedBudget;
        let trained = Training { energy_share: share * ONE, change, rule }.run();
        prop_assert!((trained.energy.value() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn training_a_fixed_model_saves_everything(gain in 0.01..0.99_f64, share in 0.0..1.0_f64) {
        let change = Change { compute: Ratio::new(gain), ..Change::NONE };
        let rule = TrainingRule::FixedModel;
        let trained = Training { energy_share: share * ONE, change, rule }.run();
        prop_assert_eq!(trained.energy, trained.intensity);
    }

    #[test]
    fn use_and_training_add_up(step in any_step(), gain in 0.01..0.99_f64, part in 0.0..100.0_f64) {
        let change = Change { compute: Ratio::new(gain), ..Change::NONE };
        let rule = TrainingRule::Reinvest(Elasticity::new(1.2));
        let trained = Training { energy_share: 5.0 * PERCENT, change, rule }.run();
        let used = step.run();
        let sum = total(100.0 * TERAWATT_HOUR, part * PERCENT, &used, &trained);
        let expected = (100.0 - part) * used.energy.value() + part * trained.energy.value();
        prop_assert!((sum.actual / TERAWATT_HOUR - expected).abs() < 1e-9 * (1.0 + expected));
        prop_assert!(sum.potential < sum.frozen);
    }

    #[test]
    fn no_route_brings_the_pue_below_one(step in any_step(), asked in 0.01..0.99_f64, pue in 1.0..2.5_f64) {
        for way in compare(&step, Ratio::new(asked), Pue::new(pue)) {
            let after = pue * way.reached.value();
            prop_assert!(way.route != Route::Site || after >= 1.0 - 1e-12);
            prop_assert_eq!(way.limited, way.reached > Ratio::new(asked));
            prop_assert!(way.route == Route::Site || !way.limited);
            prop_assert_eq!(way.step.intensity, way.reached);
        }
    }

    #[test]
    fn the_algorithm_rebounds_more_than_the_chip(step in any_step(), asked in 0.1..0.99_f64) {
        let prices = Change { energy_price: Ratio::UNITY, ..Change::NONE };
        let [algorithm, chip, _] =
            compare(&OneStep { change: prices, ..step }, Ratio::new(asked), Pue::new(1.5));
        prop_assert!(rebound(&algorithm.step) >= rebound(&chip.step));
    }

    #[test]
    fn the_parts_of_a_decomposition_have_no_remainder(
        rows in prop::collection::vec((0.0..9.0_f64, 0.1..9.0_f64, 0.1..9.0_f64, 0.1..9.0_f64), 1..5),
    ) {
        let before: Vec<_> = rows.iter().map(|row| vec![row.0, row.1]).collect();
        let after: Vec<_> = rows.iter().map(|row| vec![row.2, row.3]).collect();
        let there = decompose(&before, &after).expect("sound tables");
        let back = decompose(&after, &before).expect("sound tables");
        let change = there.after - there.before;
        prop_assert!((there.additive.iter().sum::<f64>() - change).abs() < 1e-9);
        for (one, other) in there.additive.iter().zip(&back.additive) {
            prop_assert!((one + other).abs() < 1e-9);
        }
    }

    #[test]
    fn the_parts_of_a_gap_have_no_remainder(
        potential in 1.0..100.0_f64, channels in prop::collection::vec(0.2..5.0_f64, 1..5),
    ) {
        let parts = split_gap(potential, &channels).expect("all are positive");
        let gap = potential * (channels.iter().product::<f64>() - 1.0);
        prop_assert!((parts.iter().sum::<f64>() - gap).abs() < 1e-9 * (1.0 + gap.abs()));
    }

    #[test]
    fn no_input_whatever_makes_it_panic(
        numbers in prop::collection::vec(prop::num::f64::ANY, 12),
        curve in prop::sample::select(Curve::ALL.to_vec()),
        form in prop::sample::select(PassThroughForm::ALL.to_vec()),
    ) {
        let ratio = |at: usize| Ratio::new(numbers[at]);
        let step = OneStep {
            shares: CostShares::of(numbers[0] * ONE, numbers[1] * ONE),
            change: Change {
                compute: ratio(2), energy_per_compute: ratio(3), overhead: ratio(4),
                hardware_price: ratio(5), energy_price: ratio(6), other_cost: ratio(7),
            },
            pass_through: PassThrough { share: numbers[8] * ONE, form },
            demand: Demand { curve, elasticity: Elasticity::new(numbers[9]), ceiling: ratio(10) },
        };
        let answer = step.run();
        if let Some(rebound) = answer.measures.rebound {
            prop_assert!(rebound.value().is_finite());
        }
        let _ = compare(&step, ratio(11), Pue::new(numbers[2]));
        let _ = peak(step.demand.elasticity, step.demand.ceiling);
    }
}

#[test]
fn without_a_gain_the_rebound_is_undefined() {
    let step = energy_only(1.0, 1.1);
    assert_eq!(step.class(), None);
    assert_eq!(step.break_even, None);
    assert_eq!(step.marginal, None);
    assert!(!step.is_improvement());
}

#[test]
fn an_efficiency_loss_is_computed_and_called_one() {
    let step = energy_only(1.25, 1.0);
    assert!(!step.is_improvement());
    assert!((step.energy.value() - 1.0).abs() < 1e-12);
    assert!((rebound(&step) - 1.0).abs() < 1e-12);
}

#[test]
fn a_free_service_meets_the_end_of_its_demand_curve() {
    let elasticity = Elasticity::new(1.5);
    let at_nothing = |curve| {
        let demand = Demand { curve, elasticity, ceiling: Ratio::new(10.0) };
        [0.0, -1.0].map(|price| demand.service(Ratio::new(price)).value())
    };
    assert_eq!(at_nothing(Curve::IsoElastic), [f64::INFINITY; 2]);
    assert_eq!(at_nothing(Curve::Linear), [2.5; 2]);
    assert!((at_nothing(Curve::Exponential)[1] - libm::exp(1.5)).abs() < 1e-12);
    assert!((at_nothing(Curve::Saturating)[1] - 10.0).abs() < 1e-12);
}

#[test]
fn a_ceiling_that_is_reached_already_leaves_demand_where_it_is() {
    let curve = Curve::Saturating;
    for ceiling in [1.0, 0.5, -3.0] {
        let elasticity = Elasticity::new(1.5);
        let demand = Demand { curve, elasticity, ceiling: Ratio::new(ceiling) };
        assert_eq!(demand.service(Ratio::new(0.1)), Ratio::UNITY);
        assert_eq!(peak(elasticity, demand.ceiling), None);
    }
}

#[test]
fn shares_beyond_the_whole_are_cut_from_hardware() {
    let shares = CostShares::of(60.0 * PERCENT, 70.0 * PERCENT);
    assert_eq!(shares.hardware(), shares.energy().rest());
    assert_eq!(shares.other().value(), 0.0);
}

#[test]
fn without_a_price_on_energy_no_energy_price_is_neutral() {
    let shares = CostShares::of(0.0 * PERCENT, 50.0 * PERCENT);
    assert_eq!(shares.neutral_energy_price(&Change::NONE), None);
}
