//! English.

mod sentences;
mod texts;

pub(super) use sentences::English;
