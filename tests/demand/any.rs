//! Scenarios of any kind.

use jevons::model::demand::cost::{Change, CostShares, PassThrough, PassThroughForm};
use jevons::model::demand::curve::{Curve, Demand};
use jevons::model::demand::rebound::{OneStep, Step};
use jevons::units::{Elasticity, ONE, Ratio};
use proptest::prelude::*;

/// A gain in a service whose only cost is energy.
pub(crate) fn energy_only(intensity: f64, elasticity: f64) -> Step {
    let change = Change { energy_per_compute: Ratio::new(intensity), ..Change::NONE };
    let demand = Demand::iso_elastic(Elasticity::new(elasticity));
    let shares = CostShares::ENERGY_ONLY;
    OneStep { shares, change, pass_through: PassThrough::FULL, demand }.run()
}

/// The rebound of a step that has one.
pub(crate) fn rebound(step: &Step) -> f64 {
    step.measures.rebound.expect("something gets more efficient").value()
}

prop_compose! {
    /// Demand of any shape.
    pub(crate) fn any_demand()(
        curve in prop::sample::select(Curve::ALL.to_vec()),
        elasticity in 0.0..3.0_f64,
        ceiling in 1.01..1000.0_f64,
    ) -> Demand {
        Demand { curve, elasticity: Elasticity::new(elasticity), ceiling: Ratio::new(ceiling) }
    }
}

prop_compose! {
    /// A gain of any kind, with prices that move.
    pub(crate) fn any_step()(
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

/// Fails unless two numbers agree to a billionth.
#[track_caller]
pub(crate) fn close(one: f64, other: f64) {
    assert!((one - other).abs() <= 1e-9 * (1.0 + other.abs()), "{one} against {other}");
}
