//! Scenarios of any kind.

use jevons::model::demand::cost::{Change, CostShares, PassThrough, PassThroughForm};
use jevons::model::demand::curve::{Curve, Demand};
use jevons::model::demand::projection::{
    Costs, Efficiency, Gain, Grid, PuePath, Response, Segment, TrainingPath, World,
};
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

prop_compose! {
    fn any_segment()(
        users in 1.0..1e9_f64,
        most_users in 1e8..5e9_f64,
        (users_growth, queries_rate, tokens_rate) in (0.0..0.6_f64, -0.1..0.8_f64, -0.1..0.8_f64),
        slowing in 0.0..0.5_f64,
        (queries, tokens, joules) in (0.1..20.0_f64, 1.0..2e4_f64, 0.1..20.0_f64),
        elasticity in 0.0..2.5_f64,
        ceiling in 1.5..500.0_f64,
    ) -> Segment {
        Segment {
            users, most_users, users_growth, queries, queries_rate, tokens, tokens_rate, slowing,
            joules, elasticity, ceiling,
        }
    }
}

prop_compose! {
    fn any_gain()(rate in 0.0..0.8_f64, slowing in 0.0..0.4_f64, floor in 0.0..0.3_f64) -> Gain {
        Gain { rate, slowing, floor }
    }
}

prop_compose! {
    fn any_training()(
        energy in 1.0..60.0_f64, rate in 0.0..0.5_f64, slowing in 0.0..0.4_f64,
        energy_share in 0.0..1.0_f64, elasticity in 0.0..1.5_f64,
    ) -> TrainingPath {
        TrainingPath { energy, rate, slowing, energy_share, elasticity }
    }
}

prop_compose! {
    fn any_response()(
        curve in prop::sample::select(Curve::ALL.to_vec()),
        passed_on in 0.0..1.0_f64,
        form in prop::sample::select(PassThroughForm::ALL.to_vec()),
        adjustment in 0.05..1.0_f64,
        hardware_in_gain in any::<bool>(),
    ) -> Response {
        Response { curve, passed_on, form, adjustment, hardware_in_gain }
    }
}

prop_compose! {
    /// A world of any kind.
    pub(crate) fn any_world()(
        segments in prop::collection::vec(any_segment(), 1..6),
        training in prop::option::of(any_training()),
        (algorithm, chip, hardware) in (any_gain(), any_gain(), any_gain()),
        (energy_share, hardware_share) in (0.02..0.6_f64, 0.0..0.4_f64),
        (energy_price_rate, carbon_price) in (-0.05..0.3_f64, prop_oneof![Just(0.0), 0.0..3.0_f64]),
        (other_rate, other_slowing) in (0.0..0.6_f64, 0.0..0.3_f64),
        response in any_response(),
        (start, end, speed) in (1.0..2.5_f64, 1.0..2.0_f64, 0.0..0.5_f64),
        (grams, decline) in (0.0..900.0_f64, 0.0..0.2_f64),
        cap in prop::option::of(1.0..500.0_f64),
    ) -> World {
        World {
            segments,
            training,
            efficiency: Efficiency { algorithm, chip, hardware },
            costs: Costs {
                energy_share, hardware_share, energy_price_rate, carbon_price, other_rate,
                other_slowing,
            },
            response,
            pue: PuePath { start, end, speed },
            grid: Grid { grams, decline },
            cap,
        }
    }
}
