//! The year of a site, with what its answer needs to know of the weather: as plain numbers it moves
//! from the program that works it out to the page.

use crate::model::site::{Weather, Year};
use crate::units::{PASCAL, Pressure};

/// The year of a site, and of its weather what the answer tells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SiteYear {
    /// The year, component by component.
    pub year: Year,
    /// Whether the weather was that of the visitor's own file: it comes in hours, that of the
    /// library in cells.
    pub is_own: bool,
    /// Pressure of the air, which tells the height of the site; none if it was not simulated.
    pub pressure: Option<Pressure>,
}

impl SiteYear {
    pub(super) const fn metered(year: &Year) -> Self {
        Self { year: *year, is_own: false, pressure: None }
    }

    pub(super) fn simulated(year: &Year, weather: &Weather) -> Self {
        Self {
            year: *year,
            is_own: weather.is_hourly(),
            pressure: weather.pressure().first().copied(),
        }
    }

    /// The numbers of a simulated year: 1 if the weather is that of the visitor's own file, the
    /// pressure in pascals, then those of [`Year::to_figures`].
    #[must_use]
    pub fn to_figures(&self) -> Vec<f64> {
        let pressure = self.pressure.map_or(0.0, |pressure| pressure / PASCAL);
        let mut figures = vec![f64::from(u8::from(self.is_own)), pressure];
        figures.extend(self.year.to_figures());
        figures
    }

    /// The year of which [`SiteYear::to_figures`] gave these numbers, to the last bit. `None` of
    /// another count of numbers: they are of another version of the program.
    #[must_use]
    pub fn from_figures(figures: &[f64]) -> Option<Self> {
        let (&[is_own, pressure], figures) = figures.split_first_chunk()?;
        let pressure = (pressure > 0.0).then(|| pressure * PASCAL);
        Some(Self { year: Year::from_figures(figures)?, is_own: is_own > 0.0, pressure })
    }
}
