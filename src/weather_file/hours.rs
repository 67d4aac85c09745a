//! Rows, put into the places of a year.

use super::calendar::start_of;
use super::problem::Problem;
use super::remark::Remark;
use super::value::{self, Tally};
use crate::model::site::weather::HOURS_A_YEAR;

/// Rows of hours that another year had given, above which a file is of several years: a month.
const MOST_FROM_ANOTHER_YEAR: usize = 31 * 24;

/// Dry bulb, dew point, relative humidity and pressure as written; `None` of what is no number.
pub(super) struct Values(pub(super) [Option<f64>; 4]);

/// A row of a file.
pub(super) struct Row {
    pub(super) year: i32,
    pub(super) month: i32,
    pub(super) day: i32,
    /// Hour of the day, 1 to 24 by its end or 0 to 23 by its start.
    pub(super) hour: i32,
    pub(super) minute: i32,
    pub(super) values: Values,
}

impl Row {
    /// The row if its date and time can be.
    pub(super) fn sound(self) -> Option<Self> {
        let is_day = self.is_leap_day() || start_of(self.month, self.day).is_some();
        let is_time = (0..=24).contains(&self.hour) && (0..=60).contains(&self.minute);
        (is_day && is_time && (0..=9999).contains(&self.year)).then_some(self)
    }

    fn is_leap_day(&self) -> bool {
        (self.month, self.day) == (2, 29)
    }

    /// Place of its hour in the year; `None` on a leap day.
    fn place(&self, from_zero: bool) -> Option<usize> {
        let start = start_of(self.month, self.day)?;
        let hour = usize::try_from(self.hour).ok()?;
        // Named by its end, the hour of midnight is the last of the day before.
        let before = usize::from(!from_zero);
        Some((start + hour + HOURS_A_YEAR - before) % HOURS_A_YEAR)
    }
}

/// What is known of an hour: sums over its rows.
#[derive(Clone, Copy, Default)]
struct Cell {
    /// A bit for each minute of the hour for which there is a row.
    minutes: u64,
    year: i32,
    sums: [f64; 4],
    counts: [u32; 4],
}

/// The hours of a year as far as a file has them.
pub(super) struct Hours {
    cells: Vec<Cell>,
}

impl Hours {
    /// Puts rows into their places and says what had to be done about it.
    pub(super) fn of(rows: &[Row], remarks: &mut Vec<Remark>) -> Result<Self, Problem> {
        let from_zero = is_from_zero(rows);
        let mut hours = Self { cells: vec![Cell::default(); HOURS_A_YEAR] };
        let mut tally = Tally::default();
        let (mut leap, mut doubled, mut other_years, mut disorder) = (0, 0, 0, false);
        let mut last = 0;
        for row in rows {
            let Some((place, cell)) =
                row.place(from_zero).and_then(|place| Some((place, hours.cells.get_mut(place)?)))
            else {
                leap += 1;
                continue;
            };
            disorder |= place < last;
            last = place;
            if cell.add(row, &mut tally) {
                continue;
            }
            doubled += 1;
            other_years += usize::from(cell.year != row.year);
        }
        if other_years > MOST_FROM_ANOTHER_YEAR {
            let (first, last) = years(rows);
            return Err(Problem::SeveralYears { first, last });
        }
        let mut remark = |so: bool, remark: Remark| remarks.extend(so.then_some(remark));
        remark(leap > 0, Remark::LeapDay { rows: leap });
        remark(disorder, Remark::Sorted);
        remark(from_zero, Remark::HoursFromZero);
        let averaged = hours.cells.iter().any(|cell| cell.minutes.count_ones() > 1);
        remark(averaged, Remark::Averaged { rows: rows.len() });
        remark(doubled > 0, Remark::Duplicates { rows: doubled });
        tally.remark(remarks);
        Ok(hours)
    }

    /// Whether the file has a row for an hour.
    pub(super) fn has(&self, place: usize) -> bool {
        self.cells.get(place).is_some_and(|cell| cell.minutes != 0)
    }

    /// One of the four values, hour by hour.
    pub(super) fn series(&self, which: usize) -> Vec<Option<f64>> {
        let mean = |cell: &Cell| {
            let count = *cell.counts.get(which)?;
            (count > 0).then(|| cell.sums.get(which).map(|sum| sum / f64::from(count)))?
        };
        self.cells.iter().map(mean).collect()
    }
}

impl Cell {
    /// Takes a row, unless there is one for its minute.
    fn add(&mut self, row: &Row, tally: &mut Tally) -> bool {
        let minute = 1_u64 << (row.minute.unsigned_abs() % 60);
        if self.minutes & minute != 0 {
            return false;
        }
        if self.minutes == 0 {
            self.year = row.year;
        }
        self.minutes |= minute;
        let values = value::clean(&row.values, tally);
        for ((value, sum), count) in values.iter().zip(&mut self.sums).zip(&mut self.counts) {
            if let Some(value) = value {
                *sum += value;
                *count += 1;
            }
        }
        true
    }
}

/// The first and the last year of rows; 0 of none.
pub(super) fn years(rows: &[Row]) -> (i32, i32) {
    let years = || rows.iter().map(|row| row.year);
    (years().min().unwrap_or(0), years().max().unwrap_or(0))
}

/// Whether hours are counted from 0 to 23.
fn is_from_zero(rows: &[Row]) -> bool {
    let any = |hour: i32| rows.iter().any(|row| row.hour == hour);
    any(0) && !any(24)
}
