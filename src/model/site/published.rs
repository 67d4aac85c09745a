//! The model of Lei and Masanet as it was published, and with its errors put right one by one.
//!
//! * 2020: N. Lei and E. Masanet, "Statistical analysis for predicting location-specific data center
//!   PUE and its improvement potential", Energy 201, 117556: three systems, PUE alone;
//! * 2022: N. Lei and E. Masanet, "Climate- and technology-specific PUE and WUE estimations for U.S.
//!   data centers using a hybrid statistical and thermodynamics-based approach", Resources,
//!   Conservation and Recycling 182, 106323: ten cases, PUE and WUE.
//!
//! Everything is per kilowatt of IT equipment, at steady state, for one state of the outdoor air.
//! With no [`Fixes`] an [`hour`] is the published one, equation by equation; each fix changes one
//! thing, so that anyone can see what it does. What the papers draw at random (the humidity of the
//! supply air) is taken in the middle of its range.
//!
//! * [`System`]: the three systems and the ten cases;
//! * [`Parameters`] and [`ranges`]: what describes a site, and the published ranges;
//! * [`Outdoor`]: the air outside, with what may be fed in from elsewhere;
//! * [`cop`]: the performance of the chillers;
//! * [`Fixes`]: what may be put right;
//! * [`Hour`] and [`year()`]: the answers.

mod blocks;
pub mod cop;
mod economiser;
mod fixes;
mod hour;
mod humid;
mod lei2020;
mod lei2022;
mod outdoor;
mod parameters;
pub mod ranges;
mod system;
mod tower;
mod year;

pub use fixes::{FIXES, Fix, Fixes};
pub use hour::{Hour, Part, WaterPart, hour};
pub use humid::HumidAir;
pub use outdoor::Outdoor;
pub use parameters::{Mover, Parameters};
pub use system::{Heat, System};
pub use year::{mean, year};
