//! A power of a ratio that stays near one value through a year: the affinity law of fans.

use crate::model::site::quick;
use crate::units::Ratio;

/// Terms of the series; with those below [`NEAR`] the rest is below the last digit.
const TERMS: usize = 18;
/// How far from the usual ratio, as a part of it, the series is used.
const NEAR: f64 = 0.2;
/// Terms that do so below [`NEARER`].
const FIRST_TERMS: usize = 8;
/// How far from the usual ratio the first terms are enough.
const NEARER: f64 = 0.045;

/// `r^n`, made ready for ratios near a usual one.
///
/// `(r₀ (1 + e))^n = r₀^n Σ C(n, k) e^k`, Newton's binomial series: products and sums alone, so that
/// it is the same everywhere and several times as quick as a power. Farther away the power by table, see [`quick::power`].
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
            return quick::power(ratio, self.exponent);
        }
        if beside.abs() > NEARER {
            return series(&self.terms, beside);
        }
        self.terms.first_chunk::<FIRST_TERMS>().map_or(0.0, |terms| series(terms, beside))
    }
}

/// Two powers of the same ratio.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Affinities([Affinity; 2]);

impl Affinities {
    /// The laws of these exponents, near a usual ratio above zero.
    pub(super) fn near(exponents: [f64; 2], usual: f64) -> Self {
        Self(exponents.map(|exponent| Affinity::near(Ratio::new(exponent), usual)))
    }

    /// `r^n` and `r^m`, for a ratio of zero and more.
    pub(super) fn of(&self, ratio: f64) -> [f64; 2] {
        let [one, other] = &self.0;
        if ((ratio - one.usual) * one.inverse).abs() > NEAR {
            return quick::powers(ratio, [one.exponent, other.exponent]);
        }
        [one.of(ratio), other.of(ratio)]
    }
}

/// `Σ c_k x^k`, the even and the odd terms apart, which a processor does at the same time.
fn series<const N: usize>(terms: &[f64; N], x: f64) -> f64 {
    let square = x * x;
    let (mut even, mut odd) = (0.0, 0.0);
    for pair in terms.rchunks_exact(2) {
        if let [lower, upper] = pair {
            even = even * square + lower;
            odd = odd * square + upper;
        }
    }
    even + x * odd
}
