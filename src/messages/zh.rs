//! Chinese, in simplified characters.

pub(super) mod files;
mod inputs;
mod labels;
mod names;
mod templates;
mod texts;
pub(super) mod weather;

/// Chinese, in simplified characters.
pub(super) struct Chinese;
