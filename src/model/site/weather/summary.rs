//! A year of weather in a few figures.

use super::Weather;
use crate::units::{CELSIUS, HOUR, ONE, PASCAL, Pressure, Share, Temperature, Time};

/// Temperatures above which the hours are counted, °C: the upper limits of air at the servers'
/// inlets, recommended (27) and allowed in the classes A1 (32), A2 (35), A3 (40) and A4 (45).
///
/// ASHRAE TC 9.9, Thermal Guidelines for Data Processing Environments, 5th edition (2021)
/// \[memory\].
pub const THRESHOLDS: [f64; 5] = [27.0, 32.0, 35.0, 40.0, 45.0];
/// Share of the year that is warmer than the design temperature for cooling, and colder than that
/// for heating: 0.4 %; ASHRAE Fundamentals 2017, chapter 14.
const RARE: f64 = 0.004;

/// A year of weather in a few figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// How long the cells last together; 8,760 h of a whole year.
    pub time: Time,
    /// Whether each hour of the year is a cell of its own, as in a file of 8,760 hours.
    pub hourly: bool,
    /// Lowest temperature.
    pub coldest: Temperature,
    /// Temperature below which the air is 0.4 % of the year.
    pub rarely_below: Temperature,
    /// Mean temperature.
    pub mean: Temperature,
    /// Temperature above which the air is 0.4 % of the year.
    pub rarely_above: Temperature,
    /// Highest temperature.
    pub warmest: Temperature,
    /// Wet bulb above which the air is 0.4 % of the year.
    pub wet_bulb_rarely_above: Temperature,
    /// Highest wet bulb.
    pub highest_wet_bulb: Temperature,
    /// Mean dew point.
    pub mean_dew_point: Temperature,
    /// Highest dew point.
    pub highest_dew_point: Temperature,
    /// Mean relative humidity.
    pub mean_humidity: Share,
    /// Mean pressure.
    pub mean_pressure: Pressure,
    /// Time below 0 °C.
    pub freezing: Time,
    /// Time above each of the [`THRESHOLDS`].
    pub above: [Time; THRESHOLDS.len()],
}

impl Weather {
    /// The year in a few figures; `None` of no cells.
    #[must_use]
    pub fn summary(&self) -> Option<Summary> {
        let celsius = |list: &[Temperature]| -> Vec<f64> {
            list.iter().map(|temperature| *temperature / CELSIUS).collect()
        };
        let dry_bulb = Ranked::new(&celsius(&self.dry_bulb), &self.hours)?;
        let wet_bulb = Ranked::new(&celsius(&self.wet_bulb), &self.hours)?;
        let dew_point = Ranked::new(&celsius(&self.dew_point), &self.hours)?;
        let mean = |values: &[f64]| self.mean_of(values.iter().copied());
        Some(Summary {
            time: self.hours.iter().copied().sum(),
            hourly: self.is_hourly(),
            coldest: dry_bulb.at(0.0) * CELSIUS,
            rarely_below: dry_bulb.at(RARE) * CELSIUS,
            mean: mean(&celsius(&self.dry_bulb))? * CELSIUS,
            rarely_above: dry_bulb.at(1.0 - RARE) * CELSIUS,
            warmest: dry_bulb.at(1.0) * CELSIUS,
            wet_bulb_rarely_above: wet_bulb.at(1.0 - RARE) * CELSIUS,
            highest_wet_bulb: wet_bulb.at(1.0) * CELSIUS,
            mean_dew_point: mean(&celsius(&self.dew_point))? * CELSIUS,
            highest_dew_point: dew_point.at(1.0) * CELSIUS,
            mean_humidity: self.mean_of(self.relative_humidity.iter().map(|one| one.value()))?
                * ONE,
            mean_pressure: self.mean_of(self.pressure.iter().map(|one| *one / PASCAL))? * PASCAL,
            freezing: self.time_where(|temperature| temperature < 0.0 * CELSIUS),
            above: THRESHOLDS.map(|limit| self.time_where(|one| one > limit * CELSIUS)),
        })
    }

    /// Whether each of the 8,760 hours of the year is a cell of its own.
    #[must_use]
    pub fn is_hourly(&self) -> bool {
        self.len() == super::HOURS_A_YEAR && self.hours.iter().all(|hour| *hour == 1.0 * HOUR)
    }

    /// Time during which the temperature is so.
    fn time_where(&self, so: impl Fn(Temperature) -> bool) -> Time {
        let cells = self.dry_bulb.iter().zip(&self.hours);
        cells.filter(|(temperature, _)| so(**temperature)).map(|(_, time)| *time).sum()
    }

    /// Mean over time of a value of each cell; `None` of no time.
    pub(super) fn mean_of(&self, values: impl Iterator<Item = f64>) -> Option<f64> {
        let whole: f64 = self.hours.iter().map(|time| *time / HOUR).sum();
        let sum: f64 =
            self.hours.iter().zip(values).map(|(time, value)| *time / HOUR * value).sum();
        (whole > 0.0).then(|| sum / whole)
    }
}

/// Values from the lowest to the highest, each with the time that it lasts, h.
struct Ranked(Vec<(f64, f64)>);

impl Ranked {
    /// `None` of no values.
    fn new(values: &[f64], times: &[Time]) -> Option<Self> {
        let mut ranked: Vec<_> =
            values.iter().copied().zip(times.iter().map(|time| *time / HOUR)).collect();
        ranked.sort_by(|one, other| one.0.total_cmp(&other.0));
        (!ranked.is_empty()).then_some(Self(ranked))
    }

    /// The value at or below which this share of the time lies.
    fn at(&self, share: f64) -> f64 {
        let whole: f64 = self.0.iter().map(|(_, time)| time).sum();
        let mut left = share * whole;
        for (value, time) in &self.0 {
            left -= time;
            if left <= 0.0 {
                return *value;
            }
        }
        self.0.last().map_or(0.0, |(value, _)| *value)
    }
}
