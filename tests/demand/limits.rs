//! The ends of the ranges, and beyond.

use jevons::model::demand::cost::{Change, CostShares, PassThrough, PassThroughForm};
use jevons::model::demand::curve::{Curve, Demand, peak};
use jevons::model::demand::rebound::OneStep;
use jevons::model::demand::routes::compare;
use jevons::units::{Elasticity, ONE, PERCENT, Pue, Ratio, Share};
use proptest::prelude::*;

use super::any::{energy_only, rebound};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

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
        [0.0, -1.0].map(|price| demand.service(Ratio::new(price)))
    };
    assert_eq!(at_nothing(Curve::IsoElastic), [Ratio::new(f64::INFINITY); 2]);
    assert_eq!(at_nothing(Curve::Linear), [Ratio::new(2.5); 2]);
    assert!((at_nothing(Curve::Exponential)[1].value() - libm::exp(1.5)).abs() < 1e-12);
    assert!((at_nothing(Curve::Saturating)[1].value() - 10.0).abs() < 1e-12);
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
    assert_eq!(shares.other(), Share::ZERO);
}

#[test]
fn without_a_price_on_energy_no_energy_price_is_neutral() {
    let shares = CostShares::of(0.0 * PERCENT, 50.0 * PERCENT);
    assert_eq!(shares.neutral_energy_price(&Change::NONE), None);
}
