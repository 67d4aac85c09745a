//! Hours that lack, filled from their neighbours.

use super::calendar::{Gap, HOURS_A_DAY, Moment};

/// Hours in a row that are filled by a straight line, at most.
///
/// Up to six hours by a line and up to two days from the same hours of the days around: so, with
/// other limits, does the National Solar Radiation Data Base (1992) \[memory\].
pub const LONGEST_LINE: usize = 6;
/// Hours in a row that are filled at all, at most.
pub const LONGEST_GAP: usize = 47;
/// Hours that are filled in all, at most: a tenth of the year.
pub const MOST_FILLED: usize = 876;
/// Days on either side among which the same hour is sought.
const MOST_DAYS: usize = 7;

/// A run of hours that lack: where it starts, and its length. It may go on past the end of the
/// year.
type Run = (usize, usize);

/// The runs of hours that lack, in a year that ends where it starts.
pub(super) fn runs(known: &[bool]) -> Vec<Run> {
    let whole = known.len();
    let Some(first) = known.iter().position(|known| *known) else {
        return if whole == 0 { Vec::new() } else { vec![(0, whole)] };
    };
    let mut runs: Vec<Run> = Vec::new();
    let mut before = true;
    for place in (first..whole).chain(0..first) {
        match runs.last_mut() {
            _ if known[place] => {}
            Some((_, length)) if !before => *length += 1,
            _ => runs.push((place, 1)),
        }
        before = known[place];
    }
    runs
}

/// How many hours lack and which is the longest run, if that is too much to be filled.
pub(super) fn too_much(known: &[bool]) -> Option<(usize, Gap)> {
    let runs = runs(known);
    let lacking: usize = runs.iter().map(|(_, length)| length).sum();
    let (start, hours) = runs.into_iter().max_by_key(|(_, length)| *length)?;
    let gap = Gap { from: Moment::at(start), hours };
    (hours > LONGEST_GAP || lacking > MOST_FILLED).then_some((lacking, gap))
}

/// The year with every hour: short runs by a straight line between their neighbours, longer ones
/// by the mean of the same hour on the days before and after. `None` if no hour is known.
pub(super) fn fill(series: &[Option<f64>]) -> Option<Vec<f64>> {
    let known: Vec<bool> = series.iter().map(Option::is_some).collect();
    let any = series.iter().find_map(|value| *value)?;
    let mut filled: Vec<f64> = series.iter().map(|value| value.unwrap_or(any)).collect();
    for (start, length) in runs(&known) {
        for step in 0..length {
            let place = (start + step) % series.len();
            let days = (length > LONGEST_LINE).then(|| from_days_around(series, place)).flatten();
            filled[place] = match days {
                Some(value) => value,
                None => on_line(series, start, length, step)?,
            };
        }
    }
    Some(filled)
}

/// The value on the line between the hours before and after a run.
fn on_line(series: &[Option<f64>], start: usize, length: usize, step: usize) -> Option<f64> {
    let whole = series.len();
    let before = (*series.get((start + whole - 1) % whole)?)?;
    let after = (*series.get((start + length) % whole)?)?;
    let share = count(step + 1) / count(length + 1);
    Some(before + share * (after - before))
}

/// The mean of the same hour on the nearest days before and after that have it.
fn from_days_around(series: &[Option<f64>], place: usize) -> Option<f64> {
    let whole = series.len();
    let days = || (1..=MOST_DAYS).map(|days| days * HOURS_A_DAY);
    let before = days().find_map(|back| *series.get((place + whole - back % whole) % whole)?)?;
    let after = days().find_map(|on| *series.get((place + on) % whole)?)?;
    Some(f64::midpoint(before, after))
}

/// A small number of hours.
fn count(hours: usize) -> f64 {
    f64::from(u16::try_from(hours).unwrap_or(u16::MAX))
}
