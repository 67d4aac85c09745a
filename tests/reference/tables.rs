//! Tables of rows (CSV), known by the columns of their header.

use super::tally::Report;

/// Checks the rows of one kind of table: file, header, rows.
type TableChecker = fn(&str, &[&str], &[Vec<&str>], &mut Report);

/// A kind of table: its name, the columns it is known by, and what checks it, if anything yet does.
struct Kind {
    name: &'static str,
    columns: &'static [&'static str],
    checker: Option<TableChecker>,
}

/// The first kind whose columns are all there is the table's.
const KINDS: &[Kind] = &[
    Kind { name: "humid air", columns: &["t_db_C", "rh_pct", "p_Pa", "t_wb_C"], checker: None },
    Kind { name: "year of a site", columns: &["model", "n_hours", "mean_PUE"], checker: None },
    Kind { name: "hour of a site", columns: &["model", "PUE", "P_UPS"], checker: None },
    Kind { name: "chiller", columns: &["T_C", "COP"], checker: None },
    Kind {
        name: "direction numbers",
        columns: &["dimension", "degree", "polynomial"],
        checker: None,
    },
];

/// Checks a table; false if its kind is not known.
pub(crate) fn check(file: &str, text: &str, report: &mut Report) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let header: Vec<&str> = lines.next().map(cells).unwrap_or_default();
    let known = |kind: &&Kind| kind.columns.iter().all(|column| header.contains(column));
    let Some(kind) = KINDS.iter().find(known) else { return false };
    let rows: Vec<Vec<&str>> = lines.map(cells).collect();
    match kind.checker {
        Some(checker) => checker(file, &header, &rows, report),
        None => report.note_waiting(file, kind.name, rows.len()),
    }
    true
}

/// The cells of a line. No column that is read holds a comma.
fn cells(line: &str) -> Vec<&str> {
    line.split(',').map(str::trim).collect()
}
