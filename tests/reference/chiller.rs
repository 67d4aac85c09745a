//! Chillers of the published model: their COP over its table, and the points it was fitted to.

use jevons::model::site::published::{Heat, cop};

use super::tables::Row;
use super::tally::Verdict;

/// The name of the kind: a table over temperature and load.
pub(crate) const SURFACE: &str = "chiller";
/// The name of the kind: training points.
pub(crate) const POINTS: &str = "points of a chiller";

/// Among the training points. The points are printed to six digits, so that the fit, not the
/// kernel, differs in the sixth.
const INSIDE: f64 = 1e-5;
/// Beyond them, where the process runs away: up to 18 for air-cooled chillers at -15 °C.
const OUTSIDE: f64 = 1e-3;
/// The regression of 2020 is printed to ten digits.
const CLOSED: f64 = 1e-7;
/// A point is a point.
const SAME: f64 = 1e-12;

/// Checks a row of the table.
pub(crate) fn check_surface(row: &Row) -> Verdict {
    verdict(surface(row))
}

/// Checks that a point is among those of a process.
pub(crate) fn check_point(row: &Row) -> Verdict {
    verdict(point(row))
}

fn verdict(result: Result<(), String>) -> Verdict {
    match result {
        Ok(()) => Verdict::Passed,
        Err(why) => Verdict::Failed(why),
    }
}

fn surface(row: &Row) -> Result<(), String> {
    let (t, table) = (row.number("T_C")?, row.number("COP")?);
    let load = || row.number("load");
    let ours = match row.word("chiller") {
        Some("WCC") => cop::of_2022(Heat::Tower, t, load()?),
        Some("ACC") => cop::of_2022(Heat::Air, t, load()?),
        Some("DX") => cop::of_2022(Heat::Direct, t, 1.0),
        Some("WCC2020") => cop::quadratic(t, load()?),
        other => return Err(format!("{other:?} is no chiller")),
    };
    let tolerance = match row.word("inside_training_range") {
        Some("True") => INSIDE,
        Some("False") => OUTSIDE,
        _ => CLOSED,
    };
    let agrees = (ours - table).abs() <= tolerance;
    if agrees { Ok(()) } else { Err(format!("COP: {ours} against {table}")) }
}

fn point(row: &Row) -> Result<(), String> {
    let (t, value) = (row.number("T_C")?, row.number("COP")?);
    let same = |a: f64, b: f64| (a - b).abs() < SAME;
    let found = match row.number("load") {
        Ok(load) => cop::WATER_COOLED
            .training()
            .chain(cop::AIR_COOLED.training())
            .any(|([x, y], cop)| same(x, t) && same(y, load) && same(cop, value)),
        Err(_) => cop::DIRECT_EXPANSION.training().any(|([x], cop)| same(x, t) && same(cop, value)),
    };
    if found { Ok(()) } else { Err(format!("{t} °C, {value}: no process has this point")) }
}
