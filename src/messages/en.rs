//! English.

mod changes;
mod problems;
mod sentences;
mod texts;

pub(super) use sentences::English;
