//! Jevons: how much of the power reaches the chips, and does efficiency save energy?
//!
//! Each module may use those above it in this list, and no other; a test keeps it so.

pub mod units;

pub mod model;

#[cfg(feature = "web")]
pub mod app;
