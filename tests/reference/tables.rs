//! Tables of rows (CSV), known by the columns of their header.

use super::chance;
use super::tally::{Report, Verdict};
use super::{air, chiller, published, published_year};

/// Checks a row of one kind of table.
type RowChecker = fn(&Row) -> Verdict;

/// A kind of table: its name, the columns it is known by, and what checks it, if anything yet does.
struct Kind {
    name: &'static str,
    columns: &'static [&'static str],
    checker: Option<RowChecker>,
}

/// The first kind whose columns are all there is the table's.
const KINDS: &[Kind] = &[
    Kind {
        name: air::KIND,
        columns: &["t_db_C", "rh_pct", "p_Pa", "t_wb_C"],
        checker: Some(air::check),
    },
    Kind {
        name: published_year::KIND,
        columns: &["model", "n_hours", "mean_PUE"],
        checker: Some(published_year::check),
    },
    Kind {
        name: published::KIND,
        columns: &["model", "PUE", "P_UPS"],
        checker: Some(published::check),
    },
    Kind {
        name: chiller::SURFACE,
        columns: &["chiller", "T_C", "load", "COP", "inside_training_range"],
        checker: Some(chiller::check_surface),
    },
    Kind { name: chiller::POINTS, columns: &["T_C", "COP"], checker: Some(chiller::check_point) },
    Kind {
        name: "direction numbers",
        columns: &["dimension", "degree", "polynomial"],
        checker: Some(chance::directions),
    },
];

/// The kinds that something checks.
pub(crate) fn implemented() -> impl Iterator<Item = &'static str> {
    KINDS.iter().filter(|kind| kind.checker.is_some()).map(|kind| kind.name)
}

/// A row, whose cells are found by the names of their columns.
pub(crate) struct Row<'a> {
    header: &'a [&'a str],
    cells: Vec<&'a str>,
}

impl Row<'_> {
    /// The number in a column; the name of the column if there is none.
    pub(crate) fn number(&self, column: &'static str) -> Result<f64, &'static str> {
        let place = self.header.iter().position(|name| *name == column).ok_or(column)?;
        self.cells.get(place).and_then(|cell| cell.parse().ok()).ok_or(column)
    }

    /// The word in a column; none if there is no such column.
    pub(crate) fn word(&self, column: &str) -> Option<&str> {
        let place = self.header.iter().position(|name| *name == column)?;
        self.cells.get(place).copied()
    }
}

/// Checks a table; false if its kind is not known.
pub(crate) fn check(file: &str, text: &str, report: &mut Report) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let header: Vec<&str> = lines.next().map(cells).unwrap_or_default();
    let known = |kind: &&Kind| kind.columns.iter().all(|column| header.contains(column));
    let Some(kind) = KINDS.iter().find(known) else { return false };
    let Some(checker) = kind.checker else {
        report.note_waiting(file, kind.name, lines.count());
        return true;
    };
    for (line, text) in lines.enumerate() {
        let row = Row { header: &header, cells: cells(text) };
        report.note(file, kind.name, &format!("row {}", line + 1), checker(&row));
    }
    true
}

/// The cells of a line; a comma between quotation marks is part of its cell.
fn cells(line: &str) -> Vec<&str> {
    let mut quoted = false;
    let separates = move |letter: char| {
        quoted ^= letter == '"';
        letter == ',' && !quoted
    };
    line.split(separates).map(str::trim).collect()
}
