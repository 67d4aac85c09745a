//! A year as plain numbers, to be moved from the program that works it out to the page.

use super::{Caution, Component, Mode, WaterUse, Year};
use crate::units::{CUBIC_METRE, JOULE, Pue, SECOND};

/// IT equipment, heat reused and the worst hour, before the lists.
const SINGLE: usize = 3;
/// How many numbers a year is.
const FIGURES: usize = SINGLE + Component::COUNT + WaterUse::COUNT + Mode::COUNT + Caution::COUNT;

impl Year {
    /// The year in SI units: joules of the IT equipment, joules reused, the PUE of the worst hour;
    /// then joules by component, cubic metres by use, seconds by mode and by caution.
    #[must_use]
    pub fn to_figures(&self) -> Vec<f64> {
        let single = [self.it / JOULE, self.reused / JOULE, self.peak.value()];
        let energy = self.energy.iter().map(|energy| *energy / JOULE);
        let water = self.water.iter().map(|water| *water / CUBIC_METRE);
        let times = self.modes.iter().chain(&self.cautions).map(|time| *time / SECOND);
        single.into_iter().chain(energy).chain(water).chain(times).collect()
    }

    /// The year of which [`Year::to_figures`] gave these numbers, to the last bit. `None` of
    /// another count of numbers: they are of another version of the program.
    #[must_use]
    pub fn from_figures(figures: &[f64]) -> Option<Self> {
        if figures.len() != FIGURES {
            return None;
        }
        let mut left = figures.iter().copied();
        let mut year = Self {
            it: left.next()? * JOULE,
            reused: left.next()? * JOULE,
            peak: Pue::new(left.next()?),
            ..Self::default()
        };
        for (energy, figure) in year.energy.iter_mut().zip(&mut left) {
            *energy = figure * JOULE;
        }
        for (water, figure) in year.water.iter_mut().zip(&mut left) {
            *water = figure * CUBIC_METRE;
        }
        for (time, figure) in year.modes.iter_mut().chain(&mut year.cautions).zip(&mut left) {
            *time = figure * SECOND;
        }
        Some(year)
    }
}
