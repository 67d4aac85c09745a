//! English.

mod changes;
mod labels;
mod problems;
mod sentences;
mod texts;
pub(super) mod weather;

pub(super) use sentences::English;
