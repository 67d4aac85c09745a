//! How the page opens, and what becomes of the work that a link takes the place of.

use super::{History, Notice, State, Work};
use crate::link::{self, Reading};

/// So much earlier work is kept; what is older is forgotten.
const MOST: usize = 4;

impl State {
    /// The state in which the page opens: the link of the address, or else the last session, or
    /// else the first preset. Work that a link takes the place of is kept; `earlier` is what was
    /// kept before, a link a line.
    #[must_use]
    pub fn opening(address: Reading, session: Option<&str>, earlier: Option<&str>) -> Self {
        let last = session.and_then(own_work);
        let mut state = Self::default();
        state.view.language = address.language;
        let kept = earlier.unwrap_or_default().lines().filter_map(own_work);
        if address.link.is_some() || !address.problems.is_empty() {
            state.open(address);
            state.history = History::default();
            kept.chain(last).for_each(|work| state.set_aside(Some(work)));
        } else {
            if let Some(work) = last {
                (state.work, state.own) = (work, true);
                state.notice = Some(Notice::LastSession);
            }
            kept.for_each(|work| state.set_aside(Some(work)));
        }
        state
    }

    /// Keeps work that something else took the place of, unless it is there already or nothing.
    pub(super) fn set_aside(&mut self, work: Option<Work>) {
        let shown = &self.work;
        let Some(work) = work.filter(|work| work != shown && *work != Work::default()) else {
            return;
        };
        self.earlier.retain(|one| *one != work);
        self.earlier.push(work);
        if self.earlier.len() > MOST {
            self.earlier.remove(0);
        }
    }
}

/// The work of a link that the page itself has kept; none where it is damaged.
fn own_work(text: &str) -> Option<Work> {
    let link = link::read_kept(text).link?;
    Some(Work { first: link.first, second: link.second }).filter(|work| *work != Work::default())
}
