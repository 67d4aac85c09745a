//! What classes of IT equipment accept at their air inlets: ASHRAE TC 9.9, Thermal Guidelines for
//! Data Processing Environments, 5th edition (2021).
//!
//! Read in summaries; dry bulbs and dew points of A1 to A4 also in EnergyPlus (pull request 9537).
//! H1, the lower limits of humidity and the height from which H1 is derated are \[memory\].

use super::{Envelope, Room};
use crate::model::site::air;
use crate::model::site::weather::Weather;
use crate::units::{CELSIUS, METRE, PERCENT, Pressure, Temperature, Time};

/// A class, at sea level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AirClass {
    /// Lowest and highest dry bulb, °C.
    dry_bulb: (f64, f64),
    /// Lowest and highest dew point, °C.
    dew_point: (f64, f64),
    /// Lowest and highest relative humidity, %.
    humidity: (f64, f64),
    /// Metres above 900 m that take a kelvin off the highest dry bulb; infinite where none is taken.
    metres_a_kelvin: f64,
}

/// How long the air outdoors would suit a class, and what it is where it does not.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Suiting {
    /// Within all limits.
    pub within: Time,
    /// Warmer than the highest dry bulb.
    pub too_warm: Time,
    /// Not too warm, but too humid.
    pub too_humid: Time,
    /// Not too warm, but too dry.
    pub too_dry: Time,
}

/// Above this height thin air cools worse, m.
const DERATED_ABOVE: f64 = 900.0;

impl AirClass {
    /// Recommended for all classes of air-cooled equipment but H1.
    pub const RECOMMENDED: Self = Self::new((18.0, 27.0), (-9.0, 15.0), (0.0, 60.0), f64::INFINITY);
    /// Servers that need tight control.
    pub const A1: Self = Self::new((15.0, 32.0), (-12.0, 17.0), (8.0, 80.0), 300.0);
    /// Volume servers.
    pub const A2: Self = Self::new((10.0, 35.0), (-12.0, 21.0), (8.0, 80.0), 300.0);
    /// For outdoor air most of the year.
    pub const A3: Self = Self::new((5.0, 40.0), (-12.0, 24.0), (8.0, 85.0), 175.0);
    /// For outdoor air nearly everywhere.
    pub const A4: Self = Self::new((5.0, 45.0), (-12.0, 24.0), (8.0, 90.0), 125.0);
    /// Dense equipment cooled by air.
    pub const H1: Self = Self::new((5.0, 25.0), (-12.0, 17.0), (8.0, 80.0), 500.0);

    const fn new(
        dry_bulb: (f64, f64),
        dew_point: (f64, f64),
        humidity: (f64, f64),
        metres_a_kelvin: f64,
    ) -> Self {
        Self { dry_bulb, dew_point, humidity, metres_a_kelvin }
    }

    /// Lowest and highest dry bulb where the air has this pressure.
    ///
    /// `T = T_0 - (Z - 900 m) / d` above 900 m, `Z` the height of that pressure in the standard
    /// atmosphere, `d` 300 m (A1, A2), 175 m (A3), 125 m (A4), 500 m (H1) a kelvin.
    #[must_use]
    pub fn dry_bulbs(&self, pressure: Pressure) -> (Temperature, Temperature) {
        let above = (air::standard_height(pressure) / METRE - DERATED_ABOVE).max(0.0);
        let (lowest, highest) = self.dry_bulb;
        let highest = highest - above / self.metres_a_kelvin;
        (lowest * CELSIUS, highest * CELSIUS)
    }

    /// How long the air outdoors would suit the equipment, warmed with air of the hall where it is too
    /// cold, or too humid for its temperature.
    #[must_use]
    pub fn outdoors(&self, weather: &Weather) -> Suiting {
        let mut suiting = Suiting::default();
        let limits = self.envelope();
        let humidities = weather.relative_humidity();
        for ((time, outdoor), humidity) in weather.cells().zip(humidities) {
            let (lowest, highest) = self.dry_bulbs(outdoor.pressure);
            let (_, most) = Room::vapour_between(&limits, highest);
            let (least, _) = Room::vapour_between(&limits, outdoor.dry_bulb.max(lowest));
            let vapour = air::vapour_pressure(outdoor.dry_bulb, *humidity);
            let heading = if outdoor.dry_bulb > highest {
                &mut suiting.too_warm
            } else if vapour > most {
                &mut suiting.too_humid
            } else if vapour < least {
                &mut suiting.too_dry
            } else {
                &mut suiting.within
            };
            *heading += time;
        }
        suiting
    }

    /// Its limits of humidity.
    #[must_use]
    pub fn envelope(&self) -> Envelope {
        Envelope {
            lowest_dew_point: self.dew_point.0 * CELSIUS,
            highest_dew_point: self.dew_point.1 * CELSIUS,
            lowest_humidity: self.humidity.0 * PERCENT,
            highest_humidity: self.humidity.1 * PERCENT,
        }
    }
}
