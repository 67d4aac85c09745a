//! Compressors that cool the air directly and give the heat to the outdoor air.

use crate::units::{CELSIUS, KELVIN, Power, Share, Temperature, TemperatureDifference};

/// A direct-expansion machine that reaches a part of what a perfect machine would.
///
/// It stands in where no curve of a maker is at hand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expansion {
    /// Part of the perfect machine's performance, fans of the condenser counted, 0.3 to 0.6.
    pub quality: Share,
    /// Air that leaves the coil above the refrigerant in it, 5 to 15 K.
    pub evaporator: TemperatureDifference,
    /// Refrigerant in the condenser above the outdoor air, 8 to 20 K.
    pub condenser: TemperatureDifference,
}

/// Least lift of temperature a compressor is run at, K: below it valves and oil do not work;
/// judgement.
const LEAST_LIFT: f64 = 15.0;
/// Least part of the perfect performance: keeps a division by zero out.
const LEAST_QUALITY: f64 = 0.05;
/// 0 °C, K.
const ABSOLUTE_OF_ZERO_CELSIUS: f64 = 273.15;

impl Expansion {
    /// Electric power of taking `heat` out of air that leaves at `supply`, into air of `outdoor`.
    ///
    /// `P = Q (T_c - T_e) / (η T_e)`, temperatures of the refrigerant in kelvin: the second law.
    #[must_use]
    pub fn power(&self, heat: Power, supply: Temperature, outdoor: Temperature) -> Power {
        let cold = supply - self.evaporator;
        let lift = ((outdoor + self.condenser - cold) / KELVIN).max(LEAST_LIFT);
        let perfect = (cold / CELSIUS + ABSOLUTE_OF_ZERO_CELSIUS) / lift;
        heat.max(Power::ZERO) / (perfect * self.quality.value().max(LEAST_QUALITY))
    }
}
