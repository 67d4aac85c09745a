//! Training: what becomes of a gain when the aim is the best model for the money.

use super::cost::{Change, CostShares};
use super::rebound::{Measures, Step};
use crate::units::{Elasticity, Energy, Ratio, Share};

/// How the makers of models answer when training computation becomes cheaper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum TrainingRule {
    /// The same model is trained, for less: elasticity 0.
    FixedModel,
    /// The same money is spent, on a better model: elasticity 1. Dario Amodei, January 2025: gains
    /// are "entirely devoted to training smarter models" (quoted in MIT Technology Review).
    FixedBudget,
    /// More is spent, because every dollar brings more: an elasticity above 1.
    Reinvest(Elasticity),
}

impl TrainingRule {
    /// By how many per cent the demand for computation grows per per cent that it gets cheaper.
    #[must_use]
    pub const fn elasticity(self) -> Elasticity {
        match self {
            Self::FixedModel => Elasticity::new(0.0),
            Self::FixedBudget => Elasticity::new(1.0),
            Self::Reinvest(elasticity) => elasticity,
        }
    }
}

/// A gain in training.
///
/// Of the change, a is the computation per effective computation (an algorithm that reaches the
/// same with half of it: 0.5); f is not read, since only energy and hardware are bought.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Training {
    /// The part of the cost of training computation that pays for energy (s); hardware is the rest.
    pub energy_share: Share,
    /// What changes.
    pub change: Change,
    /// How its demand answers.
    pub rule: TrainingRule,
}

/// What becomes of the gain.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trained {
    /// Energy per effective computation, after over before (`a h u`).
    pub intensity: Ratio,
    /// Price of an effective computation, after over before (`c_T`).
    pub price: Ratio,
    /// Effective computation bought, after over before.
    pub compute: Ratio,
    /// Energy used, after over before.
    pub energy: Ratio,
    /// The part of the saving that is taken back.
    pub measures: Measures,
}

impl Training {
    /// Works out what becomes of the gain.
    ///
    /// `c_T = s a h u w + (1 - s) a k`; computation `c_T^-ε_T`; energy `a h u c_T^-ε_T`.
    /// Derived here from demand at constant elasticity; evidence for `ε_T` of at least 1: training
    /// cost grows 2.4 times a year (Cottier et al. 2024) while algorithms improve threefold.
    #[must_use]
    pub fn run(&self) -> Trained {
        let intensity = self.change.intensity();
        let shares = CostShares::of(self.energy_share, Share::WHOLE);
        let price = shares.unit_cost(&self.change);
        let elasticity = self.rule.elasticity().value();
        let log_compute = if elasticity == 0.0 { 0.0 } else { -elasticity * price.log() };
        let growth = libm::expm1(log_compute);
        Trained {
            intensity,
            price: price.ratio(),
            compute: Ratio::new(1.0 + growth),
            energy: Ratio::new(intensity.value() * (1.0 + growth)),
            measures: Measures::of_service(intensity, growth, log_compute),
        }
    }
}

/// Use and training together, as energies over the same time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Total {
    /// Without the gain (F).
    pub frozen: Energy,
    /// With the gain, if demand stayed as it was (P).
    pub potential: Energy,
    /// With the gain and the demand that answers it (A).
    pub actual: Energy,
    /// The part of the saving that is taken back.
    pub measures: Measures,
}

/// Adds up use and training for a baseline energy of which `training_share` trains.
///
/// `P = F ((1 - t) r + t r_T)`, `A = F ((1 - t) r x + t r_T x_T)`. Accounting identities.
#[must_use]
pub fn total(baseline: Energy, training_share: Share, used: &Step, trained: &Trained) -> Total {
    let training = baseline * training_share.value();
    let using = baseline * training_share.rest().value();
    let potential = using * used.intensity.value() + training * trained.intensity.value();
    let actual = using * used.energy.value() + training * trained.energy.value();
    let measures = Measures::of_energies(baseline, potential, actual);
    Total { frozen: baseline, potential, actual, measures }
}
