//! Places of hours in a year of 8,760.

use crate::model::site::weather::{DAYS_OF_MONTH, HOURS_A_YEAR};

/// Hours of a day.
pub(super) const HOURS_A_DAY: usize = 24;

/// An hour of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Month, 1 for January.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
    /// Hour of the day, 1 to 24, named by its end.
    pub hour: u8,
}

/// Hours in a row that lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The first of them.
    pub from: Moment,
    /// How many there are.
    pub hours: usize,
}

impl Moment {
    /// The hour at a place of the year, both counted from the start; the last of the year beyond
    /// it.
    #[must_use]
    pub fn at(place: usize) -> Self {
        let place = place.min(HOURS_A_YEAR - 1);
        let mut day = place / HOURS_A_DAY;
        let mut month = 1;
        for &days in &DAYS_OF_MONTH {
            if day < usize::from(days) {
                break;
            }
            day -= usize::from(days);
            month += 1;
        }
        let small = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        Self { month, day: small(day + 1), hour: small(place % HOURS_A_DAY + 1) }
    }
}

/// Place of the first hour of a day in the year; `None` of a day that is not in every year.
pub(super) fn start_of(month: i32, day: i32) -> Option<usize> {
    let month = usize::try_from(month).ok()?.checked_sub(1)?;
    let day = usize::try_from(day).ok()?.checked_sub(1)?;
    if day >= usize::from(*DAYS_OF_MONTH.get(month)?) {
        return None;
    }
    let before: usize = DAYS_OF_MONTH.iter().take(month).map(|&days| usize::from(days)).sum();
    Some((before + day) * HOURS_A_DAY)
}
