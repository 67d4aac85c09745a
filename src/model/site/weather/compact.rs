//! A year of hours in the compact form of the library.

use super::cells::{self, BLOCKS_A_DAY, GROUP_WEIGHTS, GROUPS, MONTHS};
use super::{OutdoorAir, PRESSURES, Weather};
use crate::model::site::air;
use crate::units::{
    CELSIUS, HOUR, HumidityRatio, KILOGRAM_A_KILOGRAM, PASCAL, Pressure, Temperature,
};

/// A year as the library holds it: what [`Weather::from_cells`] takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Codes {
    /// Mean pressure of the year, in whole pascals.
    pub pressure: Pressure,
    /// Temperature of each cell, `code / 2 - 50` °C.
    pub temperatures: Vec<u8>,
    /// Relative humidity of each cell, `code / 2` %.
    pub humidities: Vec<u8>,
}

/// What a cell needs to know of an hour.
#[derive(Debug, Clone, Copy)]
struct Hour {
    length: f64,
    wet_bulb: f64,
    dry_bulb: f64,
    humidity: f64,
}

impl Weather {
    /// The year as the library holds it: 576 cells.
    ///
    /// The air is taken at the mean pressure of the year. The hours of a month and a block of the
    /// day are sorted by wet bulb and cut into the groups' shares, an hour on a cut going to both
    /// sides in part. A cell has the mean temperature of its hours, rounded to half a kelvin, and
    /// the relative humidity that, at the rounded temperature, gives their mean humidity ratio.
    /// The library was made so: the method gives its bytes exactly (tests compare them).
    ///
    /// `None` where a month and block has no hours, or where the mean pressure is not between 60
    /// and 110 kPa.
    #[must_use]
    pub fn to_codes(&self) -> Option<Codes> {
        let pressure = self.mean_pressure()?;
        let mut blocks = self.hours_by_block(pressure);
        let mut codes = Codes { pressure, temperatures: Vec::new(), humidities: Vec::new() };
        for hours in &mut blocks {
            hours.sort_by(|one, other| one.wet_bulb.total_cmp(&other.wet_bulb));
            for (dry_bulb, humidity) in groups(hours)? {
                let code = cells::code_of_temperature(dry_bulb);
                let humidity = air::relative_humidity(cells::temperature(code), humidity, pressure);
                codes.temperatures.push(code);
                codes.humidities.push(cells::code_of_humidity(humidity));
            }
        }
        Some(codes)
    }

    /// The year in 576 cells: quicker to walk than 8,760 hours, and nearly the same. `None` as for
    /// [`Weather::to_codes`].
    #[must_use]
    pub fn compact(&self) -> Option<Self> {
        let codes = self.to_codes()?;
        Self::from_cells(codes.pressure, &codes.temperatures, &codes.humidities)
    }

    /// Mean pressure in whole pascals; `None` of no hours, or beyond what a site may have.
    fn mean_pressure(&self) -> Option<Pressure> {
        let mean = self.mean_of(self.pressure.iter().map(|pressure| *pressure / PASCAL))?;
        let whole = mean.round_ties_even();
        PRESSURES.contains(&whole).then_some(whole * PASCAL)
    }

    fn hours_by_block(&self, pressure: Pressure) -> Vec<Vec<Hour>> {
        let mut blocks = vec![Vec::new(); MONTHS * BLOCKS_A_DAY];
        for (cell, (&dry_bulb, &relative)) in
            self.dry_bulb.iter().zip(&self.relative_humidity).enumerate()
        {
            let air = OutdoorAir::new(dry_bulb, relative, pressure);
            let place =
                usize::from(self.month[cell]) * BLOCKS_A_DAY + usize::from(self.block[cell]);
            if let Some(block) = blocks.get_mut(place) {
                block.push(Hour {
                    length: self.hours[cell] / HOUR,
                    wet_bulb: air.wet_bulb / CELSIUS,
                    dry_bulb: air.dry_bulb / CELSIUS,
                    humidity: air.humidity / KILOGRAM_A_KILOGRAM,
                });
            }
        }
        blocks
    }
}

/// Mean temperature and humidity ratio of each group of the sorted hours of a block.
fn groups(hours: &[Hour]) -> Option<[(Temperature, HumidityRatio); GROUPS]> {
    let whole: f64 = hours.iter().map(|hour| hour.length).sum();
    if whole <= 0.0 {
        return None;
    }
    let mut cut = 0.0;
    Some(GROUP_WEIGHTS.map(|weight| {
        let from = cut;
        cut += weight / 100.0 * whole;
        mean_between(hours, from, cut)
    }))
}

/// Mean of the hours that lie between two times, counted along the sorted hours.
fn mean_between(hours: &[Hour], from: f64, to: f64) -> (Temperature, HumidityRatio) {
    let (mut start, mut time, mut dry_bulb, mut humidity) = (0.0, 0.0, 0.0, 0.0);
    for hour in hours {
        let end = start + hour.length;
        let inside = (end.min(to) - f64::max(start, from)).max(0.0);
        time += inside;
        dry_bulb += inside * hour.dry_bulb;
        humidity += inside * hour.humidity;
        start = end;
    }
    (dry_bulb / time * CELSIUS, humidity / time * KILOGRAM_A_KILOGRAM)
}
