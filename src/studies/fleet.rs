//! Many sites at once: a table that the visitor gives, each row a site.

mod read;
mod shown;
mod site;

use read::{Given, Problem};
use site::Site;

use super::Ask;
use super::job::{Job, Progress};
use crate::sheet::Sheet;

/// With more rows than this, the sheet is shown again after each tenth of the work: with fewer the
/// whole is there at once.
const MANY: usize = 200;

/// The work: first every row, then, the worst first, what helps each most.
pub(super) struct Fleet {
    ask: Ask,
    rows: Vec<Given>,
    problems: Vec<Problem>,
    sites: Vec<Site>,
    /// The next row, and after the last row the next site to be improved.
    next: usize,
    /// Tenths of the work that have been shown.
    tenths: usize,
    is_example: bool,
}

impl Fleet {
    pub(super) fn new(ask: Ask) -> Self {
        let is_example = ask.attached.trim().is_empty();
        let text = if is_example { read::EXAMPLE.to_owned() } else { ask.attached.to_string() };
        let (rows, problems) = read::read(&text);
        Self { ask, rows, problems, sites: Vec::new(), next: 0, tenths: 0, is_example }
    }

    /// The next piece of work; false when there is none.
    fn step(&mut self) -> bool {
        let rows = self.rows.len();
        if let Some(given) = self.rows.get(self.next) {
            match Site::of(&self.ask, given, self.next) {
                Some(site) => self.sites.push(site),
                None => self.problems.push(Problem::no_weather(given)),
            }
        } else {
            let at = self.next - rows;
            if at == 0 {
                self.sites.sort_by(Site::by_overhead);
            }
            let Some(site) = self.sites.get_mut(at) else { return false };
            if let Some(given) = self.rows.get(site.row) {
                site.improve(&self.ask, given);
            }
        }
        self.next += 1;
        true
    }

    /// How much of the work is done, 0 to 1. An improvement counts as much as a row, though it
    /// takes longer: how much longer is not known before.
    fn done(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "there are few rows")]
        let share = self.next as f64 / (2 * self.rows.len()).max(1) as f64;
        share.min(1.0)
    }

    /// What can be shown by now, when another tenth is done.
    fn so_far(&mut self) -> Option<Box<Sheet>> {
        let tenths = 5 * self.next / self.rows.len().max(1);
        let due = self.rows.len() > MANY && tenths > self.tenths;
        due.then(|| {
            self.tenths = tenths;
            Box::new(shown::sheet(self, false))
        })
    }
}

impl Job for Fleet {
    fn advance(&mut self, enough: &mut dyn FnMut() -> bool) -> Progress {
        while self.step() {
            if enough() {
                return Progress::Going(self.done(), self.so_far());
            }
        }
        Progress::Done(Box::new(shown::sheet(self, true)))
    }
}
