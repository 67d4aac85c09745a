//! The compact year of the library: months, blocks of the day, groups of like hours.

use crate::units::{CELSIUS, HOUR, PERCENT, Share, Temperature, Time};

/// Months of a year.
pub const MONTHS: usize = 12;
/// Three-hour blocks of a day.
pub const BLOCKS_A_DAY: usize = 8;
/// Groups of like hours in a block of a month, from the lowest wet bulbs to the highest.
pub const GROUPS: usize = 6;
/// Cells of a year of the library.
pub const CELLS_A_YEAR: usize = MONTHS * BLOCKS_A_DAY * GROUPS;
/// Share of a block's hours in each group, %.
pub const GROUP_WEIGHTS: [f64; GROUPS] = [8.0, 17.0, 25.0, 25.0, 17.0, 8.0];
/// Days of each month of a year without a leap day.
pub const DAYS_OF_MONTH: [u8; MONTHS] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Hours of a block.
const HOURS_A_BLOCK: u8 = 3;
/// Temperature codes of a kelvin.
const CODES_A_KELVIN: f64 = 2.0;
/// Temperature of code zero, °C.
const COLDEST_CODE: f64 = -50.0;
/// Humidity codes of a per cent.
const CODES_A_PERCENT: f64 = 2.0;

/// Month of a cell, 0 for January.
pub(super) fn month_of(cell: usize) -> u8 {
    number(cell / (BLOCKS_A_DAY * GROUPS) % MONTHS)
}

/// Block of the day of a cell, 0 from midnight.
pub(super) fn block_of(cell: usize) -> u8 {
    number(cell / GROUPS % BLOCKS_A_DAY)
}

/// Month of a day of the year, both from 0.
pub(super) fn month_of_day(day: usize) -> u8 {
    let mut left = day;
    for (month, &days) in DAYS_OF_MONTH.iter().enumerate() {
        if left < usize::from(days) {
            return number(month);
        }
        left -= usize::from(days);
    }
    number(MONTHS - 1)
}

/// Block of an hour of the day.
pub(super) fn block_of_hour(hour: usize) -> u8 {
    number(hour / usize::from(HOURS_A_BLOCK))
}

/// Hours that a cell stands for: days of the month x 3 h x weight of the group.
pub(super) fn hours(cell: usize) -> Time {
    let days = f64::from(DAYS_OF_MONTH[usize::from(month_of(cell))]);
    days * f64::from(HOURS_A_BLOCK) * (GROUP_WEIGHTS[cell % GROUPS] * PERCENT).value() * HOUR
}

/// Temperature of a code.
pub(super) fn temperature(code: u8) -> Temperature {
    (f64::from(code) / CODES_A_KELVIN + COLDEST_CODE) * CELSIUS
}

/// Relative humidity of a code.
pub(super) fn humidity(code: u8) -> Share {
    f64::from(code) / CODES_A_PERCENT * PERCENT
}

/// The code of a temperature; beyond the codes the nearest, that of -50 °C for what is no number.
pub(super) fn code_of_temperature(temperature: Temperature) -> u8 {
    code((temperature / CELSIUS - COLDEST_CODE) * CODES_A_KELVIN)
}

/// The code of a relative humidity, at most that of 100 %.
pub(super) fn code_of_humidity(humidity: Share) -> u8 {
    code((humidity / PERCENT).min(100.0) * CODES_A_PERCENT)
}

/// The nearest byte; of two, the even one.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number is rounded and held between 0 and 255 first"
)]
fn code(value: f64) -> u8 {
    value.round_ties_even().max(0.0).min(f64::from(u8::MAX)) as u8
}

/// A small number as a byte.
fn number(small: usize) -> u8 {
    u8::try_from(small).unwrap_or(u8::MAX)
}
