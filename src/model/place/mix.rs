//! What a grid's electricity is made from, and the water that this uses up.

use serde::Deserialize;

use crate::units::{LITRE_A_KILOWATT_HOUR, WaterIntensity};

/// Shares of a grid's generation, 0 to 1; together about 1.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct Mix {
    /// Coal, gas, oil and biomass.
    pub thermal: f64,
    /// Water power.
    pub hydro: f64,
    /// Nuclear power.
    pub nuclear: f64,
    /// Wind.
    pub wind: f64,
    /// Sun.
    pub solar: f64,
}

/// Water that power plants use up, litres a kilowatt-hour: medians of Macknick et al. 2012
/// (Environmental Research Letters 7, 045802), recalled, not read: coal with a cooling tower 687,
/// nuclear with a tower 672, water power 4,491, photovoltaics 26, wind 0 gallons a megawatt-hour.
/// Thermal plants count as coal with a tower; the dry-cooled ones of China's north-west use a tenth
/// of it.
const THERMAL: f64 = 2.601;
const NUCLEAR: f64 = 2.544;
const HYDRO: f64 = 17.0;
const SOLAR: f64 = 0.098;
const WIND: f64 = 0.0;

impl Mix {
    /// Water used up for a kilowatt-hour of the mix, on average.
    #[must_use]
    pub fn water(&self) -> WaterIntensity {
        let litres = self.thermal * THERMAL
            + self.hydro * HYDRO
            + self.nuclear * NUCLEAR
            + self.wind * WIND
            + self.solar * SOLAR;
        litres * LITRE_A_KILOWATT_HOUR
    }

    /// Water, wind and sun together.
    #[must_use]
    pub fn renewable(&self) -> f64 {
        self.hydro + self.wind + self.solar
    }
}
