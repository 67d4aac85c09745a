//! The equations, in rooms that do not know each other: [`outcome`](crate::outcome) joins them.
//!
//! They see quantities only, no scenario and no parameter, so that each can be checked against its
//! paper alone.

pub mod chance;
pub mod demand;
pub mod place;
pub mod site;
