//! One step: what a gain saves, what demand takes back, and where the balance tips.

use super::cost::{Change, CostShares, PassThrough};
use super::curve::{BreakEven, Demand};
use crate::units::{Energy, Ratio, Rebound};

/// Two intensities or energies closer than this, relatively, are the same: a product of three
/// ratios is not more exact.
const SAME: f64 = 1e-12;

/// A rebound this close to 0 or 1 counts as zero or full.
const CLASS_TOLERANCE: f64 = 1e-9;

/// What became of an expected saving. Terms: Saunders 2008.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// More is saved than expected.
    SuperConservation,
    /// The whole expected saving is there.
    Zero,
    /// A part of it is taken back.
    Partial,
    /// All of it is taken back.
    Full,
    /// More is used than before: Jevons' paradox.
    Backfire,
}

impl Class {
    /// All classes, from the most saved to the least.
    pub const ALL: [Self; 5] =
        [Self::SuperConservation, Self::Zero, Self::Partial, Self::Full, Self::Backfire];

    /// The class of a rebound; zero and full within a billionth.
    #[must_use]
    pub fn of(rebound: Rebound) -> Self {
        let rebound = rebound.value();
        if rebound.abs() <= CLASS_TOLERANCE {
            Self::Zero
        } else if (rebound - 1.0).abs() <= CLASS_TOLERANCE {
            Self::Full
        } else if rebound < 0.0 {
            Self::SuperConservation
        } else if rebound < 1.0 {
            Self::Partial
        } else {
            Self::Backfire
        }
    }
}

/// The two measures of rebound. Both are 0 where all is saved and 1 where nothing is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measures {
    /// Share of the expected saving that is taken back (R). For one step. None without a saving to
    /// expect.
    pub rebound: Option<Rebound>,
    /// The same in logarithms (`R_log`): the effective elasticity. For long paths, where R fades as the
    /// gains add up. None also if an energy is not positive.
    pub log_rebound: Option<Rebound>,
}

impl Measures {
    /// From the energy without the gain, with the gain at unchanged demand, and in fact.
    ///
    /// `R = 1 - (F - A)/(F - P) = (A - P)/(F - P)` and
    /// `R_log = 1 - ln(F/A)/ln(F/P) = ln(A/P)/ln(F/P)`.
    /// Source: Sorrell and Dimitropoulos 2008; the logarithmic measure is derived here.
    #[must_use]
    pub fn of_energies(frozen: Energy, potential: Energy, actual: Energy) -> Self {
        let expected = frozen - potential;
        if (expected / frozen).abs() <= SAME {
            return Self::UNDEFINED;
        }
        Self {
            rebound: finite((actual - potential) / expected),
            log_rebound: finite(libm::log(actual / potential) / libm::log(frozen / potential)),
        }
    }

    /// From the intensity ratio, and the growth of the service as `x - 1` and as `ln x`.
    ///
    /// `R = r (x - 1)/(1 - r)`, `R_log = ln x / ln(1/r)`. Source: as above, with F = 1, P = r, A = r x.
    pub(super) fn of_service(intensity: Ratio, growth: f64, log_service: f64) -> Self {
        let intensity = intensity.value();
        let saving = 1.0 - intensity;
        if saving.abs() <= SAME {
            return Self::UNDEFINED;
        }
        Self {
            rebound: finite(intensity * growth / saving),
            log_rebound: finite(log_service / -libm::log(intensity)),
        }
    }

    /// From the intensity ratio r and the service ratio x.
    #[must_use]
    pub fn of_ratios(intensity: Ratio, service: Ratio) -> Self {
        Self::of_service(intensity, service.value() - 1.0, libm::log(service.value()))
    }

    /// What became of the saving; none where the rebound is undefined.
    #[must_use]
    pub fn class(&self) -> Option<Class> {
        self.rebound.map(Class::of)
    }

    const UNDEFINED: Self = Self { rebound: None, log_rebound: None };
}

/// A number that exists, as a rebound.
fn finite(value: f64) -> Option<Rebound> {
    // Adding zero turns -0 into 0: nobody takes back minus nothing.
    value.is_finite().then_some(Rebound::new(value + 0.0))
}

/// The one-step question: my gain is ..., what does it save?
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OneStep {
    /// How the unit cost is made up.
    pub shares: CostShares,
    /// What changes.
    pub change: Change,
    /// How much of the change of cost reaches the price.
    pub pass_through: PassThrough,
    /// How demand answers.
    pub demand: Demand,
}

/// The answer to a one-step question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// Energy per unit of service, after over before (r).
    pub intensity: Ratio,
    /// Unit cost, after over before (c).
    pub cost: Ratio,
    /// Price, after over before (p).
    pub price: Ratio,
    /// Service used, after over before (x).
    pub service: Ratio,
    /// Energy used, after over before (`r x`).
    pub energy: Ratio,
    /// Money spent on the service, after over before (`p x`).
    pub spending: Ratio,
    /// The part of the saving that is taken back, in both measures.
    pub measures: Measures,
    /// The rebound of a gain of the same kind that is very small; none if nothing gets more or
    /// less efficient.
    pub marginal: Option<Rebound>,
    /// The elasticity from which the gain backfires; none if nothing gets more or less efficient.
    pub break_even: Option<BreakEven>,
    /// The energy price, as a multiple, that would take the rebound away.
    pub neutral_energy_price: Option<Ratio>,
}

impl Step {
    /// What became of the saving; none where the rebound is undefined. Of an efficiency loss it says
    /// what became of the extra use: full means that shrinking demand makes up for all of it.
    #[must_use]
    pub fn class(&self) -> Option<Class> {
        self.measures.class()
    }

    /// Is less energy needed per unit of service? Otherwise it is an efficiency loss: the numbers
    /// stand, but there is no saving that could be taken back.
    #[must_use]
    pub fn is_improvement(&self) -> bool {
        self.intensity.value() < 1.0 - SAME
    }
}

impl OneStep {
    /// Works out the answer.
    #[must_use]
    pub fn run(&self) -> Step {
        let intensity = self.change.intensity();
        let cost = self.shares.unit_cost(&self.change);
        let log_price = self.pass_through.log_price(cost);
        let growth = self.demand.growth(log_price);
        let service = Ratio::new(1.0 + growth);
        let price = Ratio::new(libm::exp(log_price));
        let measures = Measures::of_service(intensity, growth, self.demand.log_service(log_price));
        let changes = (1.0 - intensity.value()).abs() > SAME;
        let log_intensity = if changes { libm::log(intensity.value()) } else { 0.0 };
        Step {
            intensity,
            cost: cost.ratio(),
            price,
            service,
            energy: Ratio::new(intensity.value() * service.value()),
            spending: Ratio::new(price.value() * service.value()),
            measures,
            marginal: changes.then(|| self.marginal(log_intensity)).flatten(),
            break_even: self.demand.break_even(log_intensity, log_price),
            neutral_energy_price: self.shares.neutral_energy_price(&self.change),
        }
    }

    /// `R = ε θ φ`, φ being the share of the unit cost on which the gain acts: energy, and for the
    /// part of the gain that is algorithmic hardware too, `φ = s_E + s_H ln a / ln r`.
    /// Derived here: `d ln c / d ln r` at the start, from the definition of Khazzoom 1980.
    fn marginal(&self, log_intensity: f64) -> Option<Rebound> {
        let algorithmic = libm::log(self.change.compute.value()) / log_intensity;
        let acted_on = self.shares.energy().value() + self.shares.hardware().value() * algorithmic;
        finite(self.demand.elasticity.value() * self.pass_through.share.value() * acted_on)
    }
}
