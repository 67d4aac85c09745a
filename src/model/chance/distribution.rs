//! Distributions, as the functions that turn evenly spread points into values.

use crate::units::Within;
use libm::{exp, log, sqrt};

use super::{beta, normal};

/// Standard deviations between the median and the 95th percentile.
const TO_95: f64 = 1.644_853_626_951_472_2;

/// How a number that is not known is spread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Distribution {
    /// It is known.
    Fixed(f64),
    /// Anything between two numbers.
    Uniform(f64, f64),
    /// Anything between two numbers, every ratio alike; both above 0. For prices that fall tenfold.
    LogUniform(f64, f64),
    /// Least, likeliest, most; falling off in straight lines.
    Triangular(f64, f64, f64),
    /// Least, likeliest, most; falling off smoothly: a beta distribution with λ = 4 (Malcolm et al.
    /// 1959).
    Pert(f64, f64, f64),
    /// Log-normal, given by its 5th and 95th percentiles, both above 0.
    LogNormal(f64, f64),
    /// Normal with mean and standard deviation, cut off at a least and a most.
    Normal {
        /// Mean before the cut.
        mean: f64,
        /// Standard deviation before the cut, above 0.
        deviation: f64,
        /// Least.
        least: f64,
        /// Most.
        most: f64,
    },
}

impl Distribution {
    /// The distribution, if its numbers make sense.
    #[must_use]
    pub fn checked(self) -> Option<Self> {
        let sound = match self {
            Self::Fixed(value) => value.is_finite(),
            Self::Uniform(low, high) => low <= high && (high - low).is_finite(),
            Self::LogUniform(low, high) | Self::LogNormal(low, high) => {
                low > 0.0 && low <= high && high.is_finite()
            }
            Self::Triangular(low, middle, high) | Self::Pert(low, middle, high) => {
                low <= middle && middle <= high && (high - low).is_finite()
            }
            Self::Normal { mean, deviation, least, most } => {
                mean.is_finite() && deviation > 0.0 && deviation.is_finite() && least < most
            }
        };
        sound.then_some(self)
    }

    /// The value below which it lies with this probability, 0 to 1.
    #[must_use]
    pub fn quantile(&self, probability: f64) -> f64 {
        let u = probability;
        match *self {
            Self::Fixed(value) => value,
            Self::Uniform(low, high) => low + u * (high - low),
            Self::LogUniform(low, high) => exp(log(low) + u * (log(high) - log(low))),
            Self::Triangular(low, middle, high) => triangular(u, low, middle, high),
            Self::Pert(low, middle, high) => pert(u, low, middle, high),
            Self::LogNormal(low, high) => {
                let (low, high) = (log(low), log(high));
                let deviation = (high - low) / (2.0 * TO_95);
                exp(f64::midpoint(low, high) + deviation * normal::quantile(u))
            }
            Self::Normal { mean, deviation, least, most } => {
                let (low, high) = (
                    normal::below((least - mean) / deviation),
                    normal::below((most - mean) / deviation),
                );
                let value = mean + deviation * normal::quantile(low + u * (high - low));
                value.within(least, most)
            }
        }
    }
}

fn triangular(u: f64, low: f64, middle: f64, high: f64) -> f64 {
    let width = high - low;
    if width <= 0.0 {
        return low;
    }
    if u < (middle - low) / width {
        low + sqrt(u * width * (middle - low))
    } else {
        high - sqrt((1.0 - u) * width * (high - middle))
    }
}

fn pert(u: f64, low: f64, middle: f64, high: f64) -> f64 {
    let width = high - low;
    if width <= 0.0 {
        return low;
    }
    let (a, b) = (1.0 + 4.0 * (middle - low) / width, 1.0 + 4.0 * (high - middle) / width);
    low + width * beta::quantile(u, a, b)
}
