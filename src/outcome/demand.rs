//! Does efficiency save energy? The scenario's inputs for the demand room, and its answer.

use crate::model::demand::cost::{Change, CostShares, PassThrough, PassThroughForm};
use crate::model::demand::curve::{Curve, Demand};
use crate::model::demand::rebound::{OneStep, Step};
use crate::model::demand::routes::{self, Travelled};
use crate::model::demand::training::{self, Total, Trained, Training, TrainingRule};
use crate::scenario::{Scenario, choices};
use crate::units::{Energy, Pue, Ratio, Rebound, Share};

/// Does efficiency save energy?
#[derive(Debug, Clone, PartialEq)]
pub struct DemandOutcome {
    /// PUE of the site before the gain.
    pub pue_before: Pue,
    /// PUE of the site after it.
    pub pue_after: Pue,
    /// What becomes of the gain in answering.
    pub used: Step,
    /// What becomes of the gain in training.
    pub trained: Trained,
    /// Share of the electricity that trains models.
    pub training_share: Share,
    /// Both together, as electricity of the site in a year.
    pub total: Total,
    /// The gain that the three routes were asked for, as what is left of the energy an answer.
    pub asked: Ratio,
    /// The same gain, asked of algorithm, chip and site.
    pub routes: [Travelled; 3],
}

impl DemandOutcome {
    /// Whether the gain is one: whether the same service would need less electricity.
    #[must_use]
    pub fn is_improvement(&self) -> bool {
        self.total.potential < self.total.frozen
    }

    /// The part of the expected saving that is taken back; none if none was expected.
    #[must_use]
    pub fn rebound(&self) -> Option<Rebound> {
        self.total.measures.rebound.filter(|_| self.is_improvement())
    }

    /// The same on the logarithmic scale.
    #[must_use]
    pub fn log_rebound(&self) -> Option<Rebound> {
        self.total.measures.log_rebound.filter(|_| self.is_improvement())
    }

    /// Electricity afterwards, as a multiple of before.
    #[must_use]
    pub fn net(&self) -> Ratio {
        Ratio::new(self.total.actual / self.total.frozen)
    }

    /// Whether answers are asked for at all, and need another amount of electricity than before.
    #[must_use]
    pub fn answers_change(&self) -> bool {
        self.training_share < Share::WHOLE && differs(self.used.intensity)
    }

    /// Whether models are trained at all, and need another amount of electricity than before.
    #[must_use]
    pub fn training_changes(&self) -> bool {
        self.training_share > Share::ZERO && differs(self.trained.intensity)
    }
}

/// A change smaller than this is rounding.
const ROUNDING: f64 = 1e-9;

fn differs(ratio: Ratio) -> bool {
    (ratio.value() - 1.0).abs() > ROUNDING
}

/// The gain that the routes are asked for when the scenario has none of its own: halving.
const HALF: Ratio = Ratio::new(0.5);

/// Works out the demand room for a site that uses `baseline` a year at this PUE.
pub(super) fn demand(scenario: &Scenario, pue: Pue, baseline: Energy) -> DemandOutcome {
    let pue_after = saved_overhead(scenario, pue);
    let change = change(scenario, pue, pue_after);
    let step = step(scenario, change);
    let used = step.run();
    let trained = training_of(scenario, change).run();
    let training_share = scenario.cost.training_share();
    let total = training::total(baseline, training_share, &used, &trained);
    let asked = if used.is_improvement() { used.intensity } else { HALF };
    let routes = routes::compare(&step, asked, pue);
    DemandOutcome {
        pue_before: pue,
        pue_after,
        used,
        trained,
        training_share,
        total,
        asked,
        routes,
    }
}

/// The PUE when a share of the overhead is saved: 1 + (PUE - 1)(1 - share).
fn saved_overhead(scenario: &Scenario, pue: Pue) -> Pue {
    Pue::new(1.0 + (pue.value() - 1.0) * scenario.demand.overhead_saved().rest().value())
}

/// The change in answering: a = length of the answer / gain of the algorithm.
fn change(scenario: &Scenario, before: Pue, after: Pue) -> Change {
    let demand = &scenario.demand;
    Change {
        compute: Ratio::new(demand.longer_answers() / demand.algorithm_gain()),
        energy_per_compute: demand.chip_gain().inverse(),
        overhead: Ratio::new(after.value() / before.value()),
        hardware_price: demand.hardware_price(),
        energy_price: Ratio::new(demand.energy_price().value() + carbon_cost(scenario)),
        other_cost: demand.other_cost(),
    }
}

/// What a carbon price adds to the price of electricity, over that of before: `tax g / price`.
/// Nothing where electricity costs nothing: the ratio would have no end.
fn carbon_cost(scenario: &Scenario) -> f64 {
    let place = &scenario.place;
    let grid = place.grid_carbon() * place.green_power().rest().value();
    let added = scenario.demand.carbon_price() * grid / place.electricity_price();
    if added.is_finite() { added } else { 0.0 }
}

fn step(scenario: &Scenario, change: Change) -> OneStep {
    let form = match scenario.choices.pass_through {
        choices::PassThrough::Logarithmic => PassThroughForm::Logarithmic,
        choices::PassThrough::Linear => PassThroughForm::Linear,
    };
    let curve = match scenario.choices.demand_curve {
        choices::DemandCurve::Constant => Curve::IsoElastic,
        choices::DemandCurve::Linear => Curve::Linear,
        choices::DemandCurve::Exponential => Curve::Exponential,
        choices::DemandCurve::Saturating => Curve::Saturating,
    };
    OneStep {
        shares: CostShares::of(scenario.cost.energy_share(), scenario.cost.hardware_share()),
        change,
        pass_through: PassThrough { share: scenario.demand.passed_on(), form },
        demand: Demand {
            curve,
            elasticity: scenario.demand.elasticity(),
            ceiling: scenario.demand.ceiling(),
        },
    }
}

/// Training has an algorithm of its own; chips, site and prices it shares with answering.
fn training_of(scenario: &Scenario, change: Change) -> Training {
    let rule = match scenario.choices.training_rule {
        choices::TrainingRule::FixedModel => TrainingRule::FixedModel,
        choices::TrainingRule::FixedBudget => TrainingRule::FixedBudget,
        choices::TrainingRule::BiggerBudget => {
            TrainingRule::Reinvest(scenario.cost.training_elasticity())
        }
    };
    Training {
        energy_share: scenario.cost.training_energy_share(),
        change: Change { compute: scenario.cost.training_gain().inverse(), ..change },
        rule,
    }
}
