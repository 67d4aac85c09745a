//! The air outside, with what may be fed in from elsewhere.

use super::HumidAir;
use super::humid::{MOLAR_MASSES, hand};
use crate::model::site::air;
use crate::units::{
    CELSIUS, Density, HumidityRatio, KILOGRAM_A_CUBIC_METRE, KILOGRAM_A_KILOGRAM, ONE, PASCAL,
    Pressure, Ratio, Share, Temperature,
};

/// Relative humidity at which the hand-written wet bulb still has a solution; drier air is taken
/// there.
const DRIEST: f64 = 0.0;

/// One state of the outdoor air.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outdoor {
    pub(super) properties: HumidAir,
    /// °C.
    pub(super) dry_bulb: f64,
    /// 0 to 1.
    pub(super) relative_humidity: f64,
    /// Pa.
    pub(super) pressure: f64,
    /// °C.
    pub(super) wet_bulb: f64,
    /// °C.
    pub(super) sea: f64,
    /// Fed in, if at all.
    pub(super) cop: Option<f64>,
    /// kg/m³, fed in, if at all.
    pub(super) supply_density: Option<f64>,
    /// kg/m³, fed in, if at all.
    pub(super) density: Option<f64>,
}

impl Outdoor {
    /// Air of a temperature, a relative humidity and a pressure; its properties are worked out by
    /// `properties`. The sea is taken to be as warm as the air, until told otherwise.
    #[must_use]
    pub fn new(
        properties: HumidAir,
        dry_bulb: Temperature,
        relative_humidity: Share,
        pressure: Pressure,
    ) -> Self {
        let (t, rh, p) =
            (dry_bulb / CELSIUS, relative_humidity.value().clamp(DRIEST, 1.0), pressure / PASCAL);
        let wet_bulb = match properties {
            HumidAir::ByHand => hand::wet_bulb(t, rh, p),
            HumidAir::Handbook | HumidAir::RealGas => {
                let humidity = properties.humidity(t, rh, p) * KILOGRAM_A_KILOGRAM;
                air::wet_bulb(dry_bulb, humidity, pressure) / CELSIUS
            }
        };
        Self::of_known(properties, (t, rh, p), wet_bulb)
    }

    /// Air whose wet bulb is known: that of the library's [`Weather`](crate::model::site::Weather).
    #[must_use]
    pub fn with_known_wet_bulb(
        dry_bulb: Temperature,
        humidity: HumidityRatio,
        pressure: Pressure,
        wet_bulb: Temperature,
    ) -> Self {
        let (t, p) = (dry_bulb / CELSIUS, pressure / PASCAL);
        let w = humidity / KILOGRAM_A_KILOGRAM;
        let vapour = p * w / (w + MOLAR_MASSES);
        let rh = vapour / (air::saturation_pressure(dry_bulb) / PASCAL);
        Self::of_known(HumidAir::Handbook, (t, rh.clamp(DRIEST, 1.0), p), wet_bulb / CELSIUS)
    }

    const fn of_known(properties: HumidAir, (t, rh, p): (f64, f64, f64), wet_bulb: f64) -> Self {
        Self {
            properties,
            dry_bulb: t,
            relative_humidity: rh,
            pressure: p,
            wet_bulb,
            sea: t,
            cop: None,
            supply_density: None,
            density: None,
        }
    }

    /// The same air by other formulas, wet bulb included; what was fed in stays.
    #[must_use]
    pub fn worked_out_by(self, properties: HumidAir) -> Self {
        let humidity = self.relative_humidity * ONE;
        let new = Self::new(properties, self.dry_bulb * CELSIUS, humidity, self.pressure * PASCAL);
        Self { properties, wet_bulb: new.wet_bulb, ..self }
    }

    /// The same air with another wet bulb.
    #[must_use]
    pub fn with_wet_bulb(self, wet_bulb: Temperature) -> Self {
        Self { wet_bulb: wet_bulb / CELSIUS, ..self }
    }

    /// The same air beside a sea of this temperature.
    #[must_use]
    pub fn with_sea(self, sea: Temperature) -> Self {
        Self { sea: sea / CELSIUS, ..self }
    }

    /// The same air with the COP given, its deviation included.
    #[must_use]
    pub const fn with_cop(self, cop: Ratio) -> Self {
        Self { cop: Some(cop.value()), ..self }
    }

    /// The same air with the density of the supply air given.
    #[must_use]
    pub fn with_supply_density(self, density: Density) -> Self {
        Self { supply_density: Some(density / KILOGRAM_A_CUBIC_METRE), ..self }
    }

    /// The same air with its own density given.
    #[must_use]
    pub fn with_density(self, density: Density) -> Self {
        Self { density: Some(density / KILOGRAM_A_CUBIC_METRE), ..self }
    }

    /// The wet bulb.
    #[must_use]
    pub fn wet_bulb(&self) -> Temperature {
        self.wet_bulb * CELSIUS
    }

    /// Vapour per dry air.
    pub(super) fn humidity(&self) -> f64 {
        self.properties.humidity(self.dry_bulb, self.relative_humidity, self.pressure)
    }

    /// Enthalpy, kJ/kg dry air.
    pub(super) fn enthalpy(&self) -> f64 {
        self.properties.enthalpy(self.dry_bulb, self.humidity(), self.pressure)
    }

    /// Density, kg/m³: fed in or worked out.
    pub(super) fn own_density(&self) -> f64 {
        let own = || self.properties.density(self.dry_bulb, self.humidity(), self.pressure);
        self.density.unwrap_or_else(own)
    }

    /// Density of supply air, kg/m³: fed in or worked out.
    pub(super) fn density_of_supply(&self, celsius: f64, humidity: f64) -> f64 {
        let own = || self.properties.density(celsius, humidity, self.pressure);
        self.supply_density.unwrap_or_else(own)
    }
}
