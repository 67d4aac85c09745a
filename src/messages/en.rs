//! English.

mod changes;
mod problems;
mod sentences;
mod texts;
mod weather;

pub(super) use sentences::English;
