//! English.

pub(super) mod files;
mod labels;
mod templates;
mod texts;
pub(super) mod weather;

/// English.
pub(super) struct English;
