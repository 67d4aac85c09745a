//! Natural experiments: what happened to use and to energy, in published numbers.
//!
//! None shows a cause. Each is read with [`Episode::with_autonomy`] over the whole range of shares.

use super::{Episode, yearly_growth};
use crate::units::{Elasticity, Energy, Ratio, TERAWATT_HOUR, Time, YEAR};

/// Something that happened, over some time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Record {
    /// Use and intensity.
    pub episode: Episode,
    /// Price of the service, later over earlier; none where nobody published it.
    pub price: Option<Ratio>,
    /// Over how long.
    pub time: Time,
}

impl Record {
    /// Yearly growth of the service: 0.26 is 26 per cent.
    #[must_use]
    pub fn service_growth(&self) -> Option<f64> {
        yearly_growth(self.episode.service, self.time)
    }

    /// Yearly change of the energy per unit of service; below 0 where it became more efficient.
    #[must_use]
    pub fn intensity_change(&self) -> Option<f64> {
        yearly_growth(self.episode.intensity, self.time)
    }

    /// The elasticity, if all growth is taken for an answer to the price; none without a price.
    #[must_use]
    pub fn apparent_elasticity(&self) -> Option<Elasticity> {
        self.episode.apparent_elasticity(self.price?)
    }
}

/// Google's tokens, April 2024 to May 2025: 9.7 to 480 trillion a month (Google I/O 2025); energy of
/// the median text prompt 33 times less from May 2024 to May 2025 (Google, August 2025).
///
/// That the energy of a token fell like that of a prompt is an assumption.
#[must_use]
pub fn google_2024_2025() -> Record {
    let episode = Episode { service: Ratio::new(480.0 / 9.7), intensity: Ratio::new(1.0 / 33.0) };
    Record { episode, price: None, time: 13.0 / 12.0 * YEAR }
}

/// Google's tokens, May 2025 to May 2026: 480 to 3,200 trillion a month (Google I/O 2026); energy of
/// an AI task at least ten times less a year (International Energy Agency, Key Questions on Energy
/// and AI, April 2026).
///
/// That the agency's rate holds for all of these tokens is an assumption.
#[must_use]
pub fn google_2025_2026() -> Record {
    let episode = Episode { service: Ratio::new(3200.0 / 480.0), intensity: Ratio::new(0.1) };
    Record { episode, price: None, time: 1.0 * YEAR }
}

/// The world's data centres, 2010 to 2018: 6.5 times the compute instances with 6 % more energy
/// (Masanet et al. 2020, as quoted).
#[must_use]
pub fn computers_2010_2018() -> Record {
    let episode = Episode { service: Ratio::new(6.5), intensity: Ratio::new(1.06 / 6.5) };
    Record { episode, price: None, time: 8.0 * YEAR }
}

/// Light in the United Kingdom, 1800 to 2000: price 3,000 times less, use 40,000 times more (Fouquet
/// and Pearson 2012). An intensity of a thousandth is illustrative \[memory\].
#[must_use]
pub fn lighting_1800_2000() -> Record {
    let episode = Episode { service: Ratio::new(4e4), intensity: Ratio::new(1e-3) };
    Record { episode, price: Some(Ratio::new(1.0 / 3000.0)), time: 200.0 * YEAR }
}

/// A year's electricity that somebody reported.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The calendar year.
    pub year: u16,
    /// The electricity of that year.
    pub energy: Energy,
}

/// Data centres of the United States (Lawrence Berkeley National Laboratory, December 2024).
///
/// Energies alone: the report counts no service, so no intensity and no rebound can be read from it.
/// It grew by 7 % a year to 2018 and by 18 % a year after: efficiency and growth went on in both.
#[must_use]
pub fn united_states() -> [Reading; 3] {
    [(2014, 58.0), (2018, 76.0), (2023, 176.0)]
        .map(|(year, energy)| Reading { year, energy: energy * TERAWATT_HOUR })
}

/// Yearly growth from one reading to a later one; none over no time.
#[must_use]
pub fn growth_between(earlier: &Reading, later: &Reading) -> Option<f64> {
    let time = f64::from(later.year) - f64::from(earlier.year);
    yearly_growth(Ratio::new(later.energy / earlier.energy), time * YEAR)
}
