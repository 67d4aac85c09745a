//! The load of the IT equipment over the day.

use std::ops::Range;

use super::{Design, Ready};
use crate::model::site::weather::{GROUPS, HOURS_A_DAY, Weather};
use crate::units::{Power, Pressure, Ratio, Share};

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

/// A site at each load of its day, on a walk through the cells of a year: one load for all of them
/// where it is flat.
pub(super) struct Day<'a> {
    loads: Vec<Ready<'a>>,
    /// Cells that follow each other at the same load.
    cells: usize,
    /// The load of the cell that comes next, and for how many cells it stays.
    next: (usize, usize),
}

impl<'a> Day<'a> {
    /// For the cells of this weather: hours, or blocks of hours with the mean load of each.
    pub(super) fn new(design: &'a Design, pressure: Pressure, weather: &Weather) -> Self {
        if design.day.is_flat() {
            return Self::walk(vec![design.ready(pressure)], 1);
        }
        let hours = weather.hours_of_day(0).map_or(1, |hours| hours.len().max(1));
        let (mean, capacity) = (design.it(), design.capacity());
        let most = Ratio::new(capacity / mean);
        let load = |first: usize| -> Power { mean * design.day.over(first..first + hours, most) };
        let starts = (0..HOURS_A_DAY).step_by(hours);
        let loads = starts.map(|first| design.ready_for(load(first), pressure)).collect();
        Self::walk(loads, if hours > 1 { GROUPS } else { 1 })
    }

    fn walk(loads: Vec<Ready<'a>>, cells: usize) -> Self {
        Self { loads, cells, next: (0, cells) }
    }

    /// The site in the cell that comes next.
    pub(super) fn next(&mut self) -> &Ready<'a> {
        let here = self.next.0;
        self.next.1 -= 1;
        if self.next.1 == 0 {
            let next = here + 1;
            self.next = (if next < self.loads.len() { next } else { 0 }, self.cells);
        }
        &self.loads[here]
    }
}
