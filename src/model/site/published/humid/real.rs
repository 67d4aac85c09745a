//! Humid air as a mixture of real gases: ASHRAE research project 1485 (Herrmann, Kretzschmar and
//! Gatley 2009, HVAC&R Research 15(5), 961), with the reference equations of its parts.

use super::MOLAR_MASSES;
use super::ideal::{enthalpy_of_air, enthalpy_of_water};
use super::virial::{Coefficient, Coefficients};

/// Gas constant of the mixture, J/(mol K).
pub(super) const GAS_CONSTANT: f64 = 8.314_472;
/// Molar mass of dry air, kg/mol.
const MASS_OF_AIR: f64 = 0.028_966;
/// Molar mass of water, kg/mol.
const MASS_OF_WATER: f64 = 0.018_015_268;
/// 0 °C, K.
const ZERO_CELSIUS: f64 = 273.15;
/// Triple point of water, K.
const TRIPLE_POINT: f64 = 273.16;
/// Critical temperature of water, K.
const CRITICAL: f64 = 647.096;
/// Least share left to the air: keeps boiling water out of the ratios.
const LEAST_AIR: f64 = 1e-3;
/// Rounds of the search for enhancement and volume; each gains three digits.
const ROUNDS: usize = 6;

/// Saturation pressure, Pa: over water IAPWS-IF97 region 4 (Wagner and others 2000), over ice
/// IAPWS R14-08 (2011).
fn saturation_pressure(kelvin: f64) -> f64 {
    if kelvin > TRIPLE_POINT {
        let t = kelvin - 0.238_555_575_678_49 / (kelvin - 650.175_348_447_98);
        let a = t * t + 1_167.052_145_276_7 * t - 724_213.167_032_06;
        let b = -17.073_846_940_092 * t * t + 12_020.824_702_47 * t - 3_232_555.032_233_3;
        let c = 14.915_108_613_53 * t * t - 4_823.265_736_159_1 * t + 405_113.405_420_57;
        let root = 2.0 * c / (libm::sqrt(b * b - 4.0 * a * c) - b);
        1e6 * (root * root) * (root * root)
    } else {
        let reduced = kelvin / TRIPLE_POINT;
        let term = |a: f64, b: f64| a * libm::pow(reduced, b - 1.0);
        let power = term(-21.214_400_6, 0.003_333_333_33)
            + term(27.320_381_9, 1.206_666_67)
            + term(-6.105_981_3, 1.703_333_33);
        611.657 * libm::exp(power)
    }
}

/// Volume of a mole of liquid water or of ice, m³: Kell 1975, J. Chem. Eng. Data 20, 97; ice by its
/// density near the melting point, 916.7 kg/m³, and its expansion.
fn volume_of_water(kelvin: f64) -> f64 {
    let t = kelvin - ZERO_CELSIUS;
    let density = if kelvin > TRIPLE_POINT {
        let high = -46.170_461e-6 + t * (105.563_02e-9 - 280.542_53e-12 * t);
        let low = 999.839_52 + t * (16.945_176 + t * (-7.987_040_1e-3 + t * high));
        low / (1.0 + 16.879_85e-3 * t)
    } else {
        916.7 - 0.14 * t
    };
    MASS_OF_WATER / density
}

/// How much air water dissolves, 1/Pa: Henry's constants of nitrogen, oxygen and argon, Fernández-
/// Prini, Alvarez and Harvey 2003, J. Phys. Chem. Ref. Data 32, 903. Ice dissolves none.
///
/// The last divisor is the library's, which takes the constant for one per atmosphere.
fn solubility(kelvin: f64, saturation: f64) -> f64 {
    if kelvin <= TRIPLE_POINT {
        return 0.0;
    }
    let reduced = kelvin / CRITICAL;
    let tau = 1.0 - reduced;
    let (power, root) = (libm::pow(tau, 0.355), libm::pow(reduced, -0.41) * libm::exp(tau));
    let one = |a: f64, b: f64, c: f64| {
        libm::exp(-(a / reduced + b * power / reduced + c * root)) / saturation
    };
    let all = 0.781_2 * one(-9.675_78, 4.721_62, 11.705_85)
        + 0.209_5 * one(-9.448_33, 4.438_22, 11.420_05)
        + 0.009_3 * one(-8.409_54, 4.295_87, 10.527_79);
    all / 1.013_25
}

/// Compressibility of liquid water at room temperature, and of ice, 1/Pa.
const COMPRESSIBILITY: (f64, f64) = (4.6e-10, 1.2e-10);

/// How much more vapour saturated air holds than empty space: the enhancement factor.
fn enhancement(kelvin: f64, p: f64) -> f64 {
    let saturation = saturation_pressure(kelvin);
    let gases = Coefficients::at(kelvin);
    let rt = GAS_CONSTANT * kelvin;
    let liquid = volume_of_water(kelvin) / rt;
    let dissolved = solubility(kelvin, saturation) * p;
    let k = if kelvin > TRIPLE_POINT { COMPRESSIBILITY.0 } else { COMPRESSIBILITY.1 };
    let pressed =
        (1.0 + k * saturation) * (p - saturation) - 0.5 * k * (p * p - saturation * saturation);
    (0..ROUNDS).fold(1.0, |factor, _| {
        let water = (factor * saturation / p).min(1.0 - LEAST_AIR);
        let air = 1.0 - water;
        let gas = second_order(&gases, (water, air), saturation, p) / rt
            + third_order(&gases, (water, air), saturation, p) / (rt * rt);
        libm::exp(pressed * liquid + libm::log1p(-dissolved * air) + gas)
    })
}

/// The part of the enhancement's logarithm with one second coefficient, times `RT`.
fn second_order(gases: &Coefficients, (_, air): (f64, f64), saturation: f64, p: f64) -> f64 {
    air * air * p * (gases.aa.0 - 2.0 * gases.aw.0) - (p - saturation - air * air * p) * gases.ww.0
}

/// The part with a third coefficient or two second ones, times `(RT)²`.
fn third_order(gases: &Coefficients, (water, air): (f64, f64), saturation: f64, p: f64) -> f64 {
    let (aa, aw, ww) = (gases.aa.0, gases.aw.0, gases.ww.0);
    let (square, s) = (p * p, saturation * saturation);
    let thirds = air * air * air * square * gases.aaa.0
        + 1.5 * air * air * (1.0 - 2.0 * air) * square * gases.aaw.0
        - 3.0 * air * air * water * square * gases.aww.0
        - 0.5 * ((3.0 - 2.0 * water) * water * water * square - s) * gases.www.0;
    let products = -air * air * (3.0 * water - 2.0) * water * aa * ww
        - 2.0 * air * air * air * (3.0 * water - 1.0) * aa * aw
        + 6.0 * air * air * water * water * ww * aw
        - 1.5 * air * air * air * air * aa * aa
        - 2.0 * air * air * water * (3.0 * water - 2.0) * aw * aw;
    let pure = s - (4.0 - 3.0 * water) * water * water * water * square;
    thirds + square * products - 0.5 * pure * ww * ww
}

/// Humidity ratio.
pub(super) fn humidity(t: f64, rh: f64, p: f64) -> f64 {
    let kelvin = t + ZERO_CELSIUS;
    let saturated = enhancement(kelvin, p) * saturation_pressure(kelvin) / p;
    let water = (rh * saturated).min(1.0 - LEAST_AIR);
    MOLAR_MASSES * water / (1.0 - water)
}

/// Share of water among the molecules.
fn molecules(w: f64) -> f64 {
    w / (w + MOLAR_MASSES)
}

/// Volume of a mole, m³: `p v = RT (1 + B/v + C/v²)`.
fn molar_volume(kelvin: f64, (second, third): (Coefficient, Coefficient), p: f64) -> f64 {
    let ideal = GAS_CONSTANT * kelvin / p;
    (0..ROUNDS).fold(ideal, |v, _| ideal * (1.0 + (second.0 + third.0 / v) / v))
}

/// Enthalpy, J/kg dry air.
pub(super) fn enthalpy(t: f64, w: f64, p: f64) -> f64 {
    let (kelvin, water) = (t + ZERO_CELSIUS, molecules(w));
    let mixture = Coefficients::at(kelvin).mixed(water);
    let v = molar_volume(kelvin, mixture, p);
    let (second, third) = mixture;
    let real = (second.0 - second.1) / v + (third.0 - 0.5 * third.1) / (v * v);
    let molar = (1.0 - water) * enthalpy_of_air(kelvin)
        + water * enthalpy_of_water(kelvin)
        + GAS_CONSTANT * kelvin * real;
    molar / (MASS_OF_AIR * (1.0 - water))
}

/// Density, vapour included, kg/m³.
pub(super) fn density(t: f64, w: f64, p: f64) -> f64 {
    let (kelvin, water) = (t + ZERO_CELSIUS, molecules(w));
    let v = molar_volume(kelvin, Coefficients::at(kelvin).mixed(water), p);
    (MASS_OF_AIR * (1.0 - water) + MASS_OF_WATER * water) / v
}
