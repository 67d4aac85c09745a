//! What the past shows: growth beside efficiency, and how much of the growth would have come anyway.

use super::rebound::Measures;
use crate::units::{Elasticity, ONE, Ratio, Share, Time, YEAR};

pub mod records;

pub use records::{
    Reading, Record, computers_2010_2018, google_2024_2025, google_2025_2026, growth_between,
    lighting_1800_2000, united_states,
};

/// Two readings of a service, some time apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Episode {
    /// Service used, later over earlier (x).
    pub service: Ratio,
    /// Energy per unit of service, later over earlier (r).
    pub intensity: Ratio,
}

impl Episode {
    /// Energy used, later over earlier (`r x`).
    #[must_use]
    pub fn energy(&self) -> Ratio {
        Ratio::new(self.service.value() * self.intensity.value())
    }

    /// The rebound, if all growth is taken for an answer to the gain: an upper end, not a cause.
    #[must_use]
    pub fn apparent(&self) -> Measures {
        Measures::of_ratios(self.intensity, self.service)
    }

    /// The elasticity, if all growth is taken for an answer to the price: `ln x / ln(1/p)`. None
    /// without a change of price.
    #[must_use]
    pub fn apparent_elasticity(&self, price: Ratio) -> Option<Elasticity> {
        let elasticity = libm::log(self.service.value()) / -libm::log(price.value());
        elasticity.is_finite().then_some(Elasticity::new(elasticity))
    }

    /// The three energies and the rebound if a share of the logarithmic growth of the service would
    /// have come without the gain (α).
    ///
    /// `F = x^α`, `P = r x^α`, `A = r x`, so `R = r (x^{1-α} - 1)/(1 - r)`; derived here.
    #[must_use]
    pub fn with_autonomy(&self, autonomy: Share) -> Autonomy {
        let log_service = libm::log(self.service.value());
        let frozen = libm::pow(self.service.value(), autonomy.value());
        let induced = autonomy.rest().value() * log_service;
        Autonomy {
            frozen: Ratio::new(frozen),
            potential: Ratio::new(self.intensity.value() * frozen),
            actual: self.energy(),
            measures: Measures::of_service(self.intensity, libm::expm1(induced), induced),
        }
    }

    /// The rebound over all shares of autonomous growth, from 0 to 1 in so many equal steps; both ends
    /// are there. No data set holds the share: this band is what the past can say.
    pub fn band(self, steps: u16) -> impl Iterator<Item = (Share, Autonomy)> {
        (0..=steps).map(move |step| {
            let share = f64::from(step) / f64::from(steps.max(1)) * ONE;
            (share, self.with_autonomy(share))
        })
    }

    /// The share of autonomous growth above which there was no backfire:
    /// `α* = 1 - ln(1/r)/ln x`, from `R = 1`; derived here.
    ///
    /// Below zero, there was none even if the gain caused all growth. A bare number, since it may lie
    /// outside 0 to 1. None if the service did not change.
    #[must_use]
    pub fn autonomy_threshold(&self) -> Option<f64> {
        let share = libm::log(self.intensity.value()) / libm::log(self.service.value());
        share.is_finite().then_some(1.0 + share)
    }
}

/// An episode with a share of autonomous growth; energies are over the energy before.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Autonomy {
    /// Without the gain (F).
    pub frozen: Ratio,
    /// With the gain, if demand had not answered it (P).
    pub potential: Ratio,
    /// As it was (A).
    pub actual: Ratio,
    /// The part of the saving that was taken back.
    pub measures: Measures,
}

/// The yearly growth that makes this ratio over this time: `v^{1/years} - 1`. None over no time.
#[must_use]
pub fn yearly_growth(ratio: Ratio, time: Time) -> Option<f64> {
    let growth = libm::expm1(libm::log(ratio.value()) / (time / YEAR));
    growth.is_finite().then_some(growth)
}
