//! A scenario with its answer, as the components get it.

use std::rc::Rc;

use crate::outcome::Outcome;
use crate::presets::Draft;

/// A scenario with its answer.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Answer {
    /// The scenario, and where it started.
    pub(super) draft: Rc<Draft>,
    /// The answer; none as long as the weather is not there.
    pub(super) outcome: Option<Rc<Outcome>>,
}
