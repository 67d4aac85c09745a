//! A power of a ratio that stays near one value through a year: the affinity law of fans.

use crate::units::Ratio;

/// Terms of the series; with those below [`NEAR`] the rest is below the last digit.
const TERMS: usize = 14;
/// How far from the usual ratio, as a part of it, the series is used.
const NEAR: f64 = 0.12;

/// `r^n`, made ready for ratios near a usual one.
///
/// `(r₀ (1 + e))^n = r₀^n Σ C(n, k) e^k`, Newton's binomial series: products and sums alone, so that
/// it is the same everywhere and several times as quick as a power. Farther away the power itself.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Affinity {
    exponent: f64,
    usual: f64,
    inverse: f64,
    terms: [f64; TERMS],
}

impl Affinity {
    /// The law of this exponent, near a usual ratio above zero.
    #[must_use]
    pub fn near(exponent: Ratio, usual: f64) -> Self {
        let exponent = exponent.value();
        let usual = if usual > 0.0 { usual } else { 1.0 };
        let mut term = libm::pow(usual, exponent);
        let mut terms = [0.0; TERMS];
        let mut order = 0.0;
        for slot in &mut terms {
            *slot = term;
            term *= (exponent - order) / (order + 1.0);
            order += 1.0;
        }
        Self { exponent, usual, inverse: 1.0 / usual, terms }
    }

    /// `r^n`, for a ratio of zero and more.
    #[must_use]
    pub fn of(&self, ratio: f64) -> f64 {
        let beside = (ratio - self.usual) * self.inverse;
        if beside.abs() > NEAR {
            return libm::pow(ratio, self.exponent);
        }
        self.terms.iter().rev().fold(0.0, |sum, term| sum * beside + term)
    }
}
