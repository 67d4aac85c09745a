//! Jevons: how much of the power reaches the chips, and does efficiency save energy?
//!
//! A [`Scenario`](scenario::Scenario) goes in, an [`Outcome`](outcome::Outcome) comes out;
//! everything else draws the one or carries the other.
//!
//! ```
//! use jevons::presets::Preset;
//!
//! let outcome = Preset::first().scenario().run(None).expect("it is metered");
//! assert!(outcome.site.pue.value() >= 1.0);
//! ```
//!
//! Each module may use those above it in this list, and no other; a test keeps it so.

#![recursion_limit = "256"]

pub mod units;

pub mod model;

pub mod weather_file;

pub mod scenario;

pub mod outcome;

pub mod presets;

pub mod view;

pub mod link;

pub mod save;

pub mod figures;

pub mod messages;

pub mod table;

pub mod sheet;

pub mod studies;

pub mod errands;

pub mod years;

pub mod state;

#[cfg(feature = "worker")]
pub mod worker;

#[cfg(feature = "web")]
pub mod app;
