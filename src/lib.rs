//! Jevons: how much of the power reaches the chips, and does efficiency save energy?
//!
//! Each module may use those above it in this list, and no other; a test keeps it so.

pub mod units;

pub mod model;

pub mod scenario;

pub mod presets;

pub mod view;

pub mod link;

pub mod save;

pub mod state;

#[cfg(feature = "web")]
pub mod app;
