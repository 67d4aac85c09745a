//! Work that is done in portions, so that it can be watched and stopped.

use super::Ask;
use crate::sheet::Sheet;

/// How far a job has come.
#[derive(Debug, Clone, PartialEq)]
pub enum Progress {
    /// So much of it is done, 0 to 1; what can be shown by now, if anything.
    Going(f64, Option<Box<Sheet>>),
    /// This is the result.
    Done(Box<Sheet>),
}

/// Work on a study.
pub trait Job {
    /// Works for a while: until `enough` says so, or until the end. To be called again until it is
    /// done.
    fn advance(&mut self, enough: &mut dyn FnMut() -> bool) -> Progress;

    /// The whole result.
    fn finish(&mut self) -> Sheet {
        loop {
            if let Progress::Done(sheet) = self.advance(&mut || false) {
                return *sheet;
            }
        }
    }
}

/// A study that takes no time worth dividing.
pub(super) struct AtOnce {
    pub(super) ask: Ask,
    pub(super) write: fn(&Ask) -> Sheet,
}

impl Job for AtOnce {
    fn advance(&mut self, _: &mut dyn FnMut() -> bool) -> Progress {
        Progress::Done(Box::new((self.write)(&self.ask)))
    }
}
