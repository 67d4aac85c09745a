//! What ran and how it went, as a table.

use std::collections::BTreeMap;
use std::fmt;

/// How one case went.
pub(crate) enum Verdict {
    /// The answer is the known one.
    Passed,
    /// It is not.
    Failed(String),
    /// Nothing answers this kind yet.
    NotImplemented,
    /// Its input does not determine its answer.
    NotATest(&'static str),
}

/// Cases by how they went.
#[derive(Default, Clone, Copy)]
struct Tally {
    passed: usize,
    failed: usize,
    waiting: usize,
    shown: usize,
}

/// How all cases went.
#[derive(Default)]
pub(crate) struct Report {
    rows: BTreeMap<(String, String), Tally>,
    shown: BTreeMap<String, &'static str>,
    unknown: Vec<String>,
    /// The cases that failed, with the difference.
    pub(crate) failures: Vec<String>,
}

impl Report {
    /// Notes how one case of a file went.
    pub(crate) fn note(&mut self, file: &str, kind: &str, case: &str, verdict: Verdict) {
        let tally = self.rows.entry((file.to_owned(), kind.to_owned())).or_default();
        match verdict {
            Verdict::Passed => tally.passed += 1,
            Verdict::NotImplemented => tally.waiting += 1,
            Verdict::Failed(why) => {
                tally.failed += 1;
                self.failures.push(format!("{file}: {kind} {case}: {why}"));
            }
            Verdict::NotATest(reason) => {
                tally.shown += 1;
                self.note_shown(kind, case, reason);
            }
        }
    }

    /// Notes that a record, or a field of it, is no test, and why.
    pub(crate) fn note_shown(&mut self, kind: &str, what: &str, reason: &'static str) {
        self.shown.insert(format!("{kind} {what}"), reason);
    }

    /// Notes a table of rows that nothing answers yet.
    pub(crate) fn note_waiting(&mut self, file: &str, kind: &str, rows: usize) {
        self.rows.entry((file.to_owned(), kind.to_owned())).or_default().waiting += rows;
    }

    /// Notes a file whose kind is not known; in the project's own oracle that is a failure.
    pub(crate) fn note_unknown(&mut self, file: &str, own: bool) {
        self.unknown.push(file.to_owned());
        if own {
            self.failures.push(format!("{file}: of no known kind"));
        }
    }

    /// Has any case of this kind been tried?
    pub(crate) fn ran(&self, kind: &str) -> bool {
        self.rows.iter().any(|((_, name), tally)| name == kind && tally.passed + tally.failed > 0)
    }
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.waiting += other.waiting;
        self.shown += other.shown;
    }

    fn line(self, to: &mut fmt::Formatter<'_>, file: &str, kind: &str) -> fmt::Result {
        let Self { passed, failed, waiting, shown } = self;
        let ran = passed + failed;
        writeln!(
            to,
            "{file:<40} {kind:<26} {ran:>6} {passed:>6} {failed:>6} {waiting:>8} {shown:>6}"
        )
    }
}

impl fmt::Display for Report {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heads = ["file", "kind", "ran", "passed", "failed", "not yet", "shown"];
        let [file, kind, ran, passed, failed, waiting, shown] = heads;
        writeln!(
            to,
            "\n{file:<40} {kind:<26} {ran:>6} {passed:>6} {failed:>6} {waiting:>8} {shown:>6}"
        )?;
        let mut all = Tally::default();
        for ((file, kind), tally) in &self.rows {
            tally.line(to, file, kind)?;
            all.add(*tally);
        }
        all.line(to, "all", "")?;
        for (case, reason) in &self.shown {
            writeln!(to, "shown, not a test: {case}: {reason}")?;
        }
        for file in &self.unknown {
            writeln!(to, "of no known kind: {file}")?;
        }
        for failure in &self.failures {
            writeln!(to, "FAILED {failure}")?;
        }
        Ok(())
    }
}
