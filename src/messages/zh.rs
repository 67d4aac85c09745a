//! Chinese, in simplified characters.

mod changes;
mod findings;
mod inputs;
mod labels;
mod names;
mod problems;
mod sentences;
mod texts;
pub(super) mod weather;

pub(super) use sentences::Chinese;
