//! Humid air, as the model of 2020, that of 2022, and this program work it out.

pub(super) mod hand;
mod ideal;
mod real;
mod virial;

use crate::model::site::air;
use crate::units::{
    CELSIUS, JOULE_A_KILOGRAM, KILOGRAM_A_CUBIC_METRE, KILOGRAM_A_KILOGRAM, KILOJOULE_A_KILOGRAM,
    ONE, PASCAL,
};

/// Whose humid air it is. Temperatures are in °C, relative humidities from 0 to 1, pressures in
/// pascals, humidity ratios and enthalpies (kJ) per kilogram of dry air.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HumidAir {
    /// The hand-written formulas of the model of 2020: Buck's saturation pressure over water, the
    /// density of dry air, the wet bulb at constant enthalpy.
    ByHand,
    /// This program's own: ASHRAE Handbook Fundamentals (2017), chapter 1.
    Handbook,
    /// Real gases, as in the library that the model of 2022 calls: ASHRAE research project 1485
    /// (Herrmann, Kretzschmar and Gatley 2009, HVAC&R Research 15(5)). The wet bulb is still the
    /// handbook's.
    RealGas,
}

/// Water over dry air, molar masses, in the handbook and in the library.
pub(super) const MOLAR_MASSES: f64 = 0.621_945;
/// A temperature by which slopes are taken, K.
const STEP: f64 = 1e-3;
/// Steps of the search for a state of known enthalpy; the second already is exact to 1e-6.
const STEPS: usize = 4;

impl HumidAir {
    /// Humidity ratio.
    pub(super) fn humidity(self, t: f64, rh: f64, p: f64) -> f64 {
        match self {
            Self::ByHand => hand::humidity(rh * hand::saturation_pressure(t), p),
            Self::Handbook => {
                let vapour = air::vapour_pressure(t * CELSIUS, rh * ONE);
                air::humidity_ratio(vapour, p * PASCAL) / KILOGRAM_A_KILOGRAM
            }
            Self::RealGas => real::humidity(t, rh, p),
        }
    }

    /// Humidity ratio of air with this dew point.
    pub(super) fn at_dew_point(self, dew_point: f64, p: f64) -> f64 {
        match self {
            Self::ByHand => hand::humidity(hand::pressure_at_dew_point(dew_point), p),
            Self::Handbook | Self::RealGas => self.humidity(dew_point, 1.0, p),
        }
    }

    /// Enthalpy, kJ/kg.
    pub(super) fn enthalpy(self, t: f64, w: f64, p: f64) -> f64 {
        match self {
            Self::ByHand => hand::enthalpy(t, w),
            Self::Handbook => {
                air::enthalpy(t * CELSIUS, w * KILOGRAM_A_KILOGRAM) / KILOJOULE_A_KILOGRAM
            }
            Self::RealGas => real::enthalpy(t, w, p) / 1e3,
        }
    }

    /// Temperature of air of this enthalpy.
    pub(super) fn dry_bulb(self, h: f64, w: f64, p: f64) -> f64 {
        let humidity = w * KILOGRAM_A_KILOGRAM;
        let mut t = air::dry_bulb(h * KILOJOULE_A_KILOGRAM, humidity) / CELSIUS;
        if self != Self::Handbook {
            for _ in 0..STEPS {
                let here = self.enthalpy(t, w, p);
                t += (h - here) * STEP / (self.enthalpy(t + STEP, w, p) - here);
            }
        }
        t
    }

    /// Humidity ratio of air of this temperature and enthalpy: where moistening it at constant
    /// enthalpy ends.
    pub(super) fn moistened_to(self, t: f64, h: f64, p: f64) -> f64 {
        let water = 0.0 * JOULE_A_KILOGRAM;
        let dry = 0.0 * KILOGRAM_A_KILOGRAM;
        let start = air::moistened_to(t * CELSIUS, h * KILOJOULE_A_KILOGRAM, dry, water);
        let mut w = start / KILOGRAM_A_KILOGRAM;
        if self != Self::Handbook {
            for _ in 0..STEPS {
                let here = self.enthalpy(t, w, p);
                w += (h - here) * STEP / (self.enthalpy(t, w + STEP, p) - here);
            }
        }
        w
    }

    /// Density of humid air, vapour included, kg/m³.
    pub(super) fn density(self, t: f64, w: f64, p: f64) -> f64 {
        match self {
            Self::ByHand => hand::density(t, p),
            Self::Handbook => {
                air::density(t * CELSIUS, w * KILOGRAM_A_KILOGRAM, p * PASCAL)
                    / KILOGRAM_A_CUBIC_METRE
            }
            Self::RealGas => real::density(t, w, p),
        }
    }
}
