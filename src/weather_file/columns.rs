//! A year as plain numbers, to be moved between a worker and the page.

use crate::model::site::Weather;
use crate::model::site::weather::HOURS_A_YEAR;
use crate::units::{CELSIUS, ONE, PASCAL};

/// The columns: temperature, relative humidity, pressure.
const COLUMNS: usize = 3;

/// A year of hours as numbers: 8,760 temperatures in °C, then as many relative humidities from 0
/// to 1, then as many pressures in Pa. `None` of a year in cells.
#[must_use]
pub fn to_columns(weather: &Weather) -> Option<Vec<f64>> {
    if !weather.is_hourly() {
        return None;
    }
    let temperatures = weather.dry_bulb().iter().map(|value| *value / CELSIUS);
    let humidities = weather.relative_humidity().iter().map(|value| *value / ONE);
    let pressures = weather.pressure().iter().map(|value| *value / PASCAL);
    Some(temperatures.chain(humidities).chain(pressures).collect())
}

/// The year of which [`to_columns`] gave these numbers, to the last bit. `None` of another count
/// of numbers, or where one is not finite.
#[must_use]
pub fn from_columns(columns: &[f64]) -> Option<Weather> {
    let is_whole = columns.len() == COLUMNS * HOURS_A_YEAR;
    if !is_whole || !columns.iter().all(|value| value.is_finite()) {
        return None;
    }
    let (temperatures, rest) = columns.split_at(HOURS_A_YEAR);
    let (humidities, pressures) = rest.split_at(HOURS_A_YEAR);
    Weather::from_hours(
        &temperatures.iter().map(|value| *value * CELSIUS).collect::<Vec<_>>(),
        &humidities.iter().map(|value| *value * ONE).collect::<Vec<_>>(),
        &pressures.iter().map(|value| *value * PASCAL).collect::<Vec<_>>(),
    )
}
