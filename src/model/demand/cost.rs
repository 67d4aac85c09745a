//! What a unit of service costs: energy, hardware, the rest; and how much of a change of cost
//! reaches the price.

use crate::units::{ONE, Ratio, Share};

/// A cost that has fallen by more than half is nearer to nothing than to what it was.
const CLOSE_TO_ZERO: f64 = -0.5;

/// How a unit of the service cost is made up before the change.
///
/// The three shares are the whole: what energy and hardware leave is the rest (staff, licences,
/// margin).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CostShares {
    energy: Share,
    hardware: Share,
}

impl CostShares {
    /// Electricity and nothing else: the assumption of the classic rebound definitions.
    pub const ENERGY_ONLY: Self = Self { energy: Share::WHOLE, hardware: Share::ZERO };

    /// Shares of energy (the site's whole electricity) and of hardware (accelerators, servers and
    /// the building, which scale with computing time).
    ///
    /// Each is kept within 0 to 1, and hardware within what energy leaves.
    #[must_use]
    pub fn of(energy: Share, hardware: Share) -> Self {
        let energy = energy.max(Share::ZERO).min(Share::WHOLE);
        Self { energy, hardware: hardware.max(Share::ZERO).min(energy.rest()) }
    }

    /// The part that pays for electricity.
    #[must_use]
    pub const fn energy(self) -> Share {
        self.energy
    }

    /// The part that pays for hardware.
    #[must_use]
    pub const fn hardware(self) -> Share {
        self.hardware
    }

    /// The part that pays for everything else.
    #[must_use]
    pub fn other(self) -> Share {
        (1.0 - self.energy.value() - self.hardware.value()).max(0.0) * ONE
    }

    /// Unit cost after the change over the cost before it.
    #[must_use]
    pub fn cost(self, change: &Change) -> Ratio {
        Ratio::new(self.unit_cost(change).ratio)
    }

    /// The unit cost, exact both for small changes and for a small cost.
    ///
    /// `c = s_E a h u w + s_H a k + s_O f`, so `c - 1 = s_E (a h u w - 1) + s_H (a k - 1) + s_O (f - 1)`.
    /// Source: accounting of average cost; shares as in Cottier et al. 2024.
    pub(super) fn unit_cost(self, change: &Change) -> UnitCost {
        let parts = [
            (self.energy, change.intensity().value() * change.energy_price.value()),
            (self.hardware, change.compute.value() * change.hardware_price.value()),
            (self.other(), change.other_cost.value()),
        ];
        UnitCost {
            ratio: parts.iter().map(|(share, ratio)| share.value() * ratio).sum(),
            excess: parts.iter().map(|(share, ratio)| share.value() * (ratio - 1.0)).sum(),
        }
    }

    /// The energy price, as a multiple of the one before, that keeps the unit cost where it was and
    /// so takes the rebound away.
    ///
    /// `w* = (1 - s_H a k - s_O f) / (s_E a h u)`, from `c = 1`. None if no energy is paid for.
    /// Below zero, hardware and the rest have become dearer than the whole was: energy would have
    /// to be better than free.
    #[must_use]
    pub fn neutral_energy_price(self, change: &Change) -> Option<Ratio> {
        let paid = self.energy.value() * change.intensity().value();
        let hardware =
            self.hardware.value() * change.compute.value() * change.hardware_price.value();
        let other = self.other().value() * change.other_cost.value();
        let price = (1.0 - hardware - other) / paid;
        (paid > 0.0 && price.is_finite()).then_some(Ratio::new(price))
    }
}

/// A unit cost after over before, c, and what it is more than 1: near 1 the difference has more
/// digits, near 0 the ratio has.
#[derive(Debug, Clone, Copy)]
pub(super) struct UnitCost {
    ratio: f64,
    excess: f64,
}

impl UnitCost {
    /// The ratio.
    pub(super) const fn ratio(self) -> Ratio {
        Ratio::new(self.ratio)
    }

    /// The logarithm of the ratio; minus infinity at or below zero.
    pub(super) fn log(self) -> f64 {
        if self.excess < CLOSE_TO_ZERO {
            libm::log(self.ratio.max(0.0))
        } else {
            libm::log1p(self.excess)
        }
    }

    /// The cost of which only a share of the change is left: `1 - θ (1 - c)`.
    fn damped(self, share: Share) -> Self {
        let ratio = share.rest().value() + share.value() * self.ratio;
        Self { ratio, excess: share.value() * self.excess }
    }
}

/// What changes, each as the new value over the old one; 1 changes nothing, all are above 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// Computation per unit of service (a): 0.1 after an algorithm that needs a tenth.
    pub compute: Ratio,
    /// IT energy per computation (h): 0.5 for a chip with twice the operations per joule.
    pub energy_per_compute: Ratio,
    /// PUE (u): 0.8 from 1.5 to 1.2.
    pub overhead: Ratio,
    /// Price of hardware per computation (k).
    pub hardware_price: Ratio,
    /// Price of energy (w).
    pub energy_price: Ratio,
    /// The other costs per unit of service (f).
    pub other_cost: Ratio,
}

impl Change {
    /// Everything stays as it is.
    pub const NONE: Self = Self {
        compute: Ratio::UNITY,
        energy_per_compute: Ratio::UNITY,
        overhead: Ratio::UNITY,
        hardware_price: Ratio::UNITY,
        energy_price: Ratio::UNITY,
        other_cost: Ratio::UNITY,
    };

    /// The site's energy per unit of service after the change over before: `r = a h u`.
    #[must_use]
    pub fn intensity(&self) -> Ratio {
        Ratio::new(self.compute.value() * self.energy_per_compute.value() * self.overhead.value())
    }
}

impl Default for Change {
    fn default() -> Self {
        Self::NONE
    }
}

/// In what form a change of cost reaches the price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PassThroughForm {
    /// In per cent: `p = c^θ`. A monopolist facing iso-elastic demand passes on all of it.
    #[default]
    Logarithmic,
    /// In money: `p = 1 - θ (1 - c)`. A monopolist facing linear demand passes on half.
    Linear,
}

impl PassThroughForm {
    /// Both forms.
    pub const ALL: [Self; 2] = [Self::Logarithmic, Self::Linear];
}

/// Pass-through: how much of a change of cost reaches the price. What does not is profit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PassThrough {
    /// The part that reaches the price (θ), 0 to 1.
    pub share: Share,
    /// In per cent or in money.
    pub form: PassThroughForm,
}

impl PassThrough {
    /// All of it: competition.
    pub const FULL: Self = Self { share: Share::WHOLE, form: PassThroughForm::Logarithmic };

    /// Logarithm of the price ratio. A price at or below zero has the logarithm minus infinity: the
    /// service is free.
    pub(super) fn log_price(self, cost: UnitCost) -> f64 {
        if self.share.value() == 0.0 {
            return 0.0;
        }
        // ln p = θ ln c, or p = 1 - θ (1 - c)
        match self.form {
            PassThroughForm::Logarithmic => self.share.value() * cost.log(),
            PassThroughForm::Linear => cost.damped(self.share).log(),
        }
    }

    /// The price ratio that follows from a unit-cost ratio.
    #[must_use]
    pub fn price(self, cost: Ratio) -> Ratio {
        let cost = UnitCost { ratio: cost.value(), excess: cost.value() - 1.0 };
        Ratio::new(libm::exp(self.log_price(cost)))
    }
}
