//! Humid air, by the equations of the ASHRAE Handbook Fundamentals (2017), chapter 1, SI edition.
//!
//! Humidity ratio and enthalpy are per kilogram of dry air. Every function gives a finite answer
//! from -50 to 55 °C, from dry to saturated air, between 60 and 110 kPa.

mod about;
mod saturated;
mod saturation;
mod wet_bulb;

pub use saturated::Saturated;
pub(in crate::model::site) use saturated::whole;
pub use saturation::{
    dew_point, saturated_at_enthalpy, saturation_humidity_ratio, saturation_pressure,
};
pub use wet_bulb::wet_bulb;

use crate::units::{
    CELSIUS, Density, HumidityRatio, JOULE_A_KILOGRAM_KELVIN, KILOGRAM_A_CUBIC_METRE,
    KILOGRAM_A_KILOGRAM, KILOJOULE_A_KILOGRAM, KILOPASCAL, Length, METRE, ONE, PASCAL, Pressure,
    Share, SpecificEnthalpy, SpecificHeat, Temperature,
};

/// 0 °C on the absolute scale, kelvin.
const ABSOLUTE_OF_ZERO_CELSIUS: f64 = 273.15;
/// Molar mass of water over that of dry air; chapter 1, eq. 20.
const WATER_TO_AIR_MOLAR_MASS: f64 = 0.621_945;
/// Dry air over water, molar masses; chapter 1, eq. 26.
const AIR_TO_WATER_MOLAR_MASS: f64 = 1.607_858;
/// Gas constant of dry air, J/(kg K); chapter 1, eq. 1.
const GAS_CONSTANT_OF_DRY_AIR: f64 = 287.042;
/// Specific heat of dry air, kJ/(kg K); chapter 1, eq. 30.
const HEAT_OF_DRY_AIR: f64 = 1.006;
/// Specific heat of water vapour, kJ/(kg K); chapter 1, eq. 30.
const HEAT_OF_VAPOUR: f64 = 1.86;
/// Enthalpy of water vapour at 0 °C, kJ/kg; chapter 1, eq. 30.
const ENTHALPY_OF_VAPOUR: f64 = 2501.0;
/// Specific heat of liquid water, kJ/(kg K); chapter 1, eq. 33.
const HEAT_OF_WATER: f64 = 4.186;
/// Least share of the total pressure left to the dry air: keeps boiling water out of the ratios.
const LEAST_DRY_PART: f64 = 1e-3;

/// Heights at which the standard atmosphere is asked for, m; beyond them it is that of the limit.
const HEIGHTS: std::ops::RangeInclusive<f64> = -5_000.0..=11_000.0;

/// Pressure of the standard atmosphere at a height above the sea, -5,000 to 11,000 m.
///
/// `p = 101.325 (1 - 2.25577e-5 Z)^5.2559` kPa; chapter 1, eq. 3.
#[must_use]
pub fn standard_pressure(elevation: Length) -> Pressure {
    let height = (elevation / METRE).max(*HEIGHTS.start()).min(*HEIGHTS.end());
    101.325 * libm::pow(1.0 - 2.255_77e-5 * height, 5.255_9) * KILOPASCAL
}

/// Height above the sea at which the standard atmosphere has this pressure: [`standard_pressure`]
/// solved for `Z`.
#[must_use]
pub fn standard_height(pressure: Pressure) -> Length {
    let part = libm::pow(pressure / KILOPASCAL / 101.325, 1.0 / 5.255_9);
    ((1.0 - part) / 2.255_77e-5).max(*HEIGHTS.start()).min(*HEIGHTS.end()) * METRE
}

/// Specific heat of liquid water; chapter 1, eq. 33.
#[must_use]
pub fn specific_heat_of_water() -> SpecificHeat {
    HEAT_OF_WATER * 1e3 * JOULE_A_KILOGRAM_KELVIN
}

/// Partial pressure of the vapour in air of this relative humidity.
///
/// `p_w = φ p_ws(T)`; chapter 1, eq. 22.
#[must_use]
pub fn vapour_pressure(dry_bulb: Temperature, relative_humidity: Share) -> Pressure {
    saturation_pressure(dry_bulb) * relative_humidity.value()
}

/// Vapour per dry air, from the partial pressure of the vapour and the total pressure.
///
/// `W = 0.621945 p_w / (P - p_w)`; chapter 1, eq. 20.
#[must_use]
pub fn humidity_ratio(vapour: Pressure, total: Pressure) -> HumidityRatio {
    let dry = (total - vapour).max(total * LEAST_DRY_PART);
    WATER_TO_AIR_MOLAR_MASS * (vapour / dry) * KILOGRAM_A_KILOGRAM
}

/// Relative humidity of air of this temperature, humidity ratio and total pressure, at most 100 %.
///
/// [`humidity_ratio`] and [`vapour_pressure`] solved for `φ`: `p_w = P W / (0.621945 + W)`.
#[must_use]
pub fn relative_humidity(dry_bulb: Temperature, humidity: HumidityRatio, total: Pressure) -> Share {
    let w = humidity / KILOGRAM_A_KILOGRAM;
    let vapour = total * (w / (WATER_TO_AIR_MOLAR_MASS + w));
    (vapour / saturation_pressure(dry_bulb)).min(1.0) * ONE
}

/// Enthalpy of humid air per dry air; 0 °C dry is zero.
///
/// `h = 1.006 T + W (2501 + 1.86 T)` kJ/kg; chapter 1, eq. 30.
#[must_use]
pub fn enthalpy(dry_bulb: Temperature, humidity: HumidityRatio) -> SpecificEnthalpy {
    let (t, w) = (dry_bulb / CELSIUS, humidity / KILOGRAM_A_KILOGRAM);
    (HEAT_OF_DRY_AIR * t + w * (ENTHALPY_OF_VAPOUR + HEAT_OF_VAPOUR * t)) * KILOJOULE_A_KILOGRAM
}

/// Temperature of humid air of this enthalpy: [`enthalpy`] solved for `T`.
#[must_use]
pub fn dry_bulb(enthalpy: SpecificEnthalpy, humidity: HumidityRatio) -> Temperature {
    let (h, w) = (enthalpy / KILOJOULE_A_KILOGRAM, humidity / KILOGRAM_A_KILOGRAM);
    (h - w * ENTHALPY_OF_VAPOUR) / (HEAT_OF_DRY_AIR + w * HEAT_OF_VAPOUR) * CELSIUS
}

/// Heat that warms humid air by one kelvin, per dry air: the slope of [`enthalpy`].
#[must_use]
pub fn specific_heat(humidity: HumidityRatio) -> SpecificHeat {
    let w = humidity / KILOGRAM_A_KILOGRAM;
    (HEAT_OF_DRY_AIR + w * HEAT_OF_VAPOUR) * 1e3 * JOULE_A_KILOGRAM_KELVIN
}

/// Enthalpy of liquid water; 0 °C is zero.
///
/// `h_w = 4.186 T` kJ/kg; chapter 1, eq. 33.
#[must_use]
pub fn enthalpy_of_water(temperature: Temperature) -> SpecificEnthalpy {
    HEAT_OF_WATER * (temperature / CELSIUS) * KILOJOULE_A_KILOGRAM
}

/// Humidity ratio to which air must be moistened to reach a temperature, by water that brings
/// the enthalpy `water` with it.
///
/// `h + (W' - W) h_w = 1.006 T' + W' (2501 + 1.86 T')`, solved for `W'`: the balance of the
/// adiabatic saturator, chapter 1, eq. 32, stopped before saturation.
#[must_use]
pub fn moistened_to(
    target: Temperature,
    enthalpy: SpecificEnthalpy,
    humidity: HumidityRatio,
    water: SpecificEnthalpy,
) -> HumidityRatio {
    let t = target / CELSIUS;
    let vapour = (ENTHALPY_OF_VAPOUR + HEAT_OF_VAPOUR * t) * KILOJOULE_A_KILOGRAM;
    let heat = enthalpy - humidity * water - HEAT_OF_DRY_AIR * t * KILOJOULE_A_KILOGRAM;
    heat / (vapour - water) * KILOGRAM_A_KILOGRAM
}

/// Mass of dry air in a cubic metre of humid air, the inverse of the specific volume.
///
/// `v = 287.042 T (1 + 1.607858 W) / P`, `T` in kelvin; chapter 1, eq. 26.
#[must_use]
pub fn dry_air_density(dry_bulb: Temperature, humidity: HumidityRatio, total: Pressure) -> Density {
    let kelvin = dry_bulb / CELSIUS + ABSOLUTE_OF_ZERO_CELSIUS;
    let w = humidity / KILOGRAM_A_KILOGRAM;
    let pressure = total / PASCAL;
    pressure / (GAS_CONSTANT_OF_DRY_AIR * kelvin * (1.0 + AIR_TO_WATER_MOLAR_MASS * w))
        * KILOGRAM_A_CUBIC_METRE
}

/// Space that dry air of a kilogram takes, per kelvin of absolute temperature and at a pressure of
/// one pascal: `287.042 (1 + 1.607858 W)`; chapter 1, eq. 26.
pub(in crate::model::site) fn specific_volume_of_a_kelvin(humidity: HumidityRatio) -> f64 {
    GAS_CONSTANT_OF_DRY_AIR * (1.0 + AIR_TO_WATER_MOLAR_MASS * (humidity / KILOGRAM_A_KILOGRAM))
}

/// A temperature on the absolute scale, kelvin.
pub(in crate::model::site) fn absolute(temperature: Temperature) -> f64 {
    temperature / CELSIUS + ABSOLUTE_OF_ZERO_CELSIUS
}

/// Density of humid air, vapour included.
///
/// `ρ = (1 + W) / v`; chapter 1, eq. 9.
#[must_use]
pub fn density(dry_bulb: Temperature, humidity: HumidityRatio, total: Pressure) -> Density {
    dry_air_density(dry_bulb, humidity, total) * (1.0 + humidity / KILOGRAM_A_KILOGRAM)
}
