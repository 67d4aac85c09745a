//! The one-step rebound.

use jevons::model::demand::cost::Change;
use jevons::model::demand::curve::{BreakEven, Demand};
use jevons::model::demand::rebound::{Class, Measures, OneStep};
use jevons::model::demand::routes::{Route, compare};
use jevons::units::{Elasticity, Pue, Ratio, Rebound, TERAWATT_HOUR};
use proptest::prelude::*;

use super::any::{any_step, energy_only, rebound};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn unit_elasticity_eats_every_saving(intensity in 1e-6..0.999_999_f64) {
        let step = energy_only(intensity, 1.0);
        prop_assert!((rebound(&step) - 1.0).abs() < 1e-12);
        prop_assert_eq!(step.class(), Some(Class::Full));
    }

    #[test]
    fn without_elasticity_the_whole_saving_stays(step in any_step()) {
        let demand = Demand { elasticity: Elasticity::ZERO, ..step.demand };
        prop_assert_eq!(OneStep { demand, ..step }.run().measures.rebound, Some(Rebound::ZERO));
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
}
