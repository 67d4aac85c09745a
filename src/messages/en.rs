//! English.

mod changes;
mod problems;
mod sentences;
mod texts;
pub(super) mod weather;

pub(super) use sentences::English;
