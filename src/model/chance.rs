//! Uncertainty: distributions, evenly spread points, quantiles of what comes out, and which input
//! it is due to.

mod beta;
mod distribution;
mod generator;
mod joe_kuo;
mod normal;
mod quantiles;
mod sensitivity;
mod sequence;

pub use distribution::Distribution;
pub use generator::Generator;
pub use quantiles::{Band, quantile};
pub use sensitivity::{Indices, Tornado, USUAL_ENDS, tornado};
pub use sequence::{Halton, MOST_DIMENSIONS, Sobol, direction_numbers, latin_hypercube};
