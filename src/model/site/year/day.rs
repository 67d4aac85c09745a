//! The load of the IT equipment over the day.

use std::ops::Range;

use super::{Design, Ready};
use crate::model::site::cooling::Hour;
use crate::model::site::weather::{HOURS_A_DAY, Weather};
use crate::units::{Power, Ratio, Share, Time};

/// A load that swings about its mean over the local day, `L = L_m (1 + A cos(2π (h - h_p) / 24))`,
/// taken at the middle of each hour `h`: the mean of a day is the mean of the year.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct DayLoad {
    /// `A`: the highest load above the mean, per mean; 0 to 80 %. No more than the capacity allows.
    pub swing: Share,
    /// Hour of the local day around which the load is highest, 0 to 23: from then to the next.
    pub peak: u8,
}

/// Most of a swing: some load is left at night.
const MOST_SWING: f64 = 0.95;
/// Hours of a day.
const A_DAY: f64 = 24.0;

impl DayLoad {
    /// Whether the load is the same all day.
    #[must_use]
    pub fn is_flat(&self) -> bool {
        self.swing <= Share::ZERO
    }

    /// Load over mean in an hour of the day; `most` is what the capacity allows over the mean.
    #[must_use]
    pub fn at(&self, hour: usize, most: Ratio) -> f64 {
        let swing = self.swing.value().min(most.value() - 1.0).clamp(0.0, MOST_SWING);
        let hours = f64::from(u8::try_from(hour % HOURS_A_DAY).unwrap_or(0)) - f64::from(self.peak);
        1.0 + swing * libm::cos(std::f64::consts::TAU * hours / A_DAY)
    }

    /// The mean over some hours.
    fn over(&self, hours: Range<usize>, most: Ratio) -> f64 {
        let count = f64::from(u8::try_from(hours.len().max(1)).unwrap_or(1));
        hours.map(|hour| self.at(hour, most)).sum::<f64>() / count
    }
}

/// A site at each load of its day, for the cells of a year: one load for all of them where it is
/// flat.
pub(super) struct Day<'a> {
    loads: Vec<Ready<'a>>,
}

impl<'a> Day<'a> {
    /// For the cells of this weather: hours, or blocks of hours with the mean load of each.
    pub(super) fn new(design: &'a Design, weather: &Weather) -> Self {
        let pressure = weather.usual_pressure();
        if design.day.is_flat() {
            return Self { loads: vec![design.ready(pressure)] };
        }
        let hours = weather.hours_of_day(0).map_or(1, |hours| hours.len().max(1));
        let (mean, capacity) = (design.it(), design.capacity());
        let most = Ratio::new(capacity / mean);
        let load = |first: usize| -> Power { mean * design.day.over(first..first + hours, most) };
        let starts = (0..HOURS_A_DAY).step_by(hours);
        Self { loads: starts.map(|first| design.ready_for(load(first), pressure)).collect() }
    }

    /// The site at the load of a cell.
    pub(super) fn at(&self, weather: &Weather, cell: usize) -> Option<&Ready<'a>> {
        if let [ready] = &self.loads[..] {
            return Some(ready);
        }
        self.loads.get(weather.hours_of_day(cell)?.start / self.hours())
    }

    /// Hours of the day at each load.
    fn hours(&self) -> usize {
        HOURS_A_DAY / self.loads.len().max(1)
    }

    /// The hours of the year, load by load, so that hours of one site are worked out side by side:
    /// `book` is given the number of the cell, its time and the power of the IT equipment, the hour
    /// and all of its electricity.
    pub(super) fn each(
        &self,
        weather: &Weather,
        book: &mut impl FnMut(usize, (Time, Power), &Hour, Power),
    ) {
        if let [ready] = &self.loads[..] {
            return ready.all(weather, &mut |cell, time, hour, overhead| {
                book(cell, (time, ready.it), hour, overhead);
            });
        }
        let hours = self.hours();
        for (place, ready) in self.loads.iter().enumerate() {
            let now = place * hours;
            let is_now =
                |cell: &usize| weather.hours_of_day(*cell).is_some_and(|day| day.start == now);
            // A year of hours has one load after the other.
            let (first, step) = if hours == 1 { (place, HOURS_A_DAY) } else { (0, 1) };
            let cells = (first..weather.len()).step_by(step).filter(is_now);
            ready.each((weather, cells), &mut |cell, time, hour, overhead| {
                book(cell, (time, ready.it), hour, overhead);
            });
        }
    }
}
