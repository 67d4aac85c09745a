//! The formulas of the model of 2020, with what is odd about them.

/// Vapour over dry air: molar masses, as everywhere but for the outdoor air.
const MOLAR_MASSES: f64 = 0.621_98;
/// The same ratio, as it was written for the outdoor air.
const MOLAR_MASSES_OUTDOORS: f64 = 0.622;
/// Saturation pressure at 0 °C, Pa; Arden Buck's form.
const AT_FREEZING: f64 = 611.21;
/// The same, as it was written in the search for the wet bulb.
const AT_FREEZING_WET_BULB: f64 = 611.2;
/// Where the search for the wet bulb starts, °C.
const START: f64 = -20.0;
/// Steps of Newton's method; eight suffice, the rest is a guard.
const MOST_STEPS: usize = 50;
/// Step at which it has arrived, K.
const ARRIVED: f64 = 1e-10;
/// Between these the wet bulb is sought, °C.
const SOUGHT: (f64, f64) = (-100.0, 80.0);

/// Exponent of Buck's form, `(18.678 - T/234.5) T / (T + 257.14)`, and its slope.
fn exponent(t: f64) -> (f64, f64) {
    let value = (18.678 - t / 234.5) * t / (t + 257.14);
    let slope = (18.678 - 2.0 * t / 234.5 - value) / (t + 257.14);
    (value, slope)
}

/// Saturation pressure, over water at every temperature, Pa.
pub(super) fn saturation_pressure(t: f64) -> f64 {
    AT_FREEZING * libm::exp(exponent(t).0)
}

/// Vapour pressure at a dew point, without the term `T/234.5`: 0.35 % off at 15 °C.
pub(super) fn pressure_at_dew_point(t: f64) -> f64 {
    AT_FREEZING * libm::exp(18.678 * t / (257.14 + t))
}

/// Humidity ratio.
pub(super) fn humidity(vapour: f64, p: f64) -> f64 {
    MOLAR_MASSES * vapour / (p - vapour)
}

/// Humidity ratio of the outdoor air.
pub(in super::super) fn outdoor_humidity(t: f64, rh: f64, p: f64) -> f64 {
    let vapour = rh * saturation_pressure(t);
    MOLAR_MASSES_OUTDOORS * vapour / (p - vapour)
}

/// Enthalpy, kJ/kg.
pub(super) fn enthalpy(t: f64, w: f64) -> f64 {
    1.01 * t + (2500.0 + 1.84 * t) * w
}

/// Density of dry air, whatever its humidity.
pub(super) fn density(t: f64, p: f64) -> f64 {
    1.293 * (p / 101_325.0) * 273.15 / (273.15 + t)
}

/// Temperature of saturated air with the enthalpy of this air: the water's own heat is left out.
pub(in super::super) fn wet_bulb(dry_bulb: f64, rh: f64, p: f64) -> f64 {
    let wanted = enthalpy(dry_bulb, humidity(rh * saturation_pressure(dry_bulb), p));
    let mut t = START;
    for _ in 0..MOST_STEPS {
        let (power, slope) = exponent(t);
        let vapour = AT_FREEZING_WET_BULB * libm::exp(power);
        let w = humidity(vapour, p);
        let rise = w * slope * p / (p - vapour);
        let step = (wanted - enthalpy(t, w)) / (1.01 + 1.84 * w + (2500.0 + 1.84 * t) * rise);
        t = (t + step).clamp(SOUGHT.0, SOUGHT.1);
        if step.abs() < ARRIVED {
            break;
        }
    }
    t
}
