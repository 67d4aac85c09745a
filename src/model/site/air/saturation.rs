//! Saturated air: over ice below the triple point, over liquid water above it.

use super::{
    ABSOLUTE_OF_ZERO_CELSIUS, ENTHALPY_OF_VAPOUR, HEAT_OF_DRY_AIR, HEAT_OF_VAPOUR, humidity_ratio,
};
use crate::units::{
    CELSIUS, HumidityRatio, KILOGRAM_A_KILOGRAM, KILOJOULE_A_KILOGRAM, PASCAL, Pressure,
    SpecificEnthalpy, Temperature, Within,
};

/// Triple point of water, °C: ice below, liquid above.
const TRIPLE_POINT: f64 = 0.01;
/// Coldest dew point told apart from dry air, °C: the lower end of the Hyland and Wexler fit.
const COLDEST_DEW_POINT: f64 = -100.0;
/// Hottest saturated air sought, °C: below boiling at 60 kPa.
const HOTTEST_SATURATED: f64 = 80.0;
/// Coldest saturated air sought, °C.
const COLDEST_SATURATED: f64 = -80.0;
/// Steps of Newton's method; five suffice, the rest is a guard.
const MOST_STEPS: usize = 30;
/// Step at which Newton's method has arrived, K.
const ARRIVED: f64 = 1e-6;

/// One branch of the saturation curve:
/// `ln p_ws = C1/T + C2 + C3 T + C4 T² + C5 T³ + C6 T⁴ + C7 ln T`, pascal and kelvin.
type Branch = [f64; 7];

/// Over ice, -100 to 0 °C; Hyland & Wexler (1983), ASHRAE Fundamentals 2017, chapter 1, eq. 5.
const ICE: Branch = [
    -5.674_535_9e3,
    6.392_524_7,
    -9.677_843_0e-3,
    6.221_570_1e-7,
    2.074_782_5e-9,
    -9.484_024e-13,
    4.163_501_9,
];
/// Over liquid water, 0 to 200 °C; Hyland & Wexler (1983), ibid., eq. 6.
const WATER: Branch = [
    -5.800_220_6e3,
    1.391_499_3,
    -4.864_023_9e-2,
    4.176_476_8e-5,
    -1.445_209_3e-8,
    0.0,
    6.545_967_3,
];

/// The branch that holds at a temperature in °C.
fn branch(celsius: f64) -> &'static Branch {
    if celsius <= TRIPLE_POINT { &ICE } else { &WATER }
}

/// `ln p_ws` of a branch.
fn logarithm([c1, c2, c3, c4, c5, c6, c7]: &Branch, kelvin: f64) -> f64 {
    let polynomial = c2 + kelvin * (c3 + kelvin * (c4 + kelvin * (c5 + kelvin * c6)));
    c1 / kelvin + polynomial + c7 * libm::log(kelvin)
}

/// `d ln p_ws / dT` of a branch.
fn slope([c1, _, c3, c4, c5, c6, c7]: &Branch, kelvin: f64) -> f64 {
    let polynomial = c3 + kelvin * (2.0 * c4 + kelvin * (3.0 * c5 + kelvin * 4.0 * c6));
    -c1 / (kelvin * kelvin) + polynomial + c7 / kelvin
}

/// Pressure of saturated vapour, over ice below the triple point and over water above it.
///
/// Hyland & Wexler (1983); ASHRAE Fundamentals 2017, chapter 1, eq. 5 and 6.
#[must_use]
pub fn saturation_pressure(temperature: Temperature) -> Pressure {
    let celsius = temperature / CELSIUS;
    libm::exp(logarithm(branch(celsius), celsius + ABSOLUTE_OF_ZERO_CELSIUS)) * PASCAL
}

/// Pressure of saturated vapour over ice or over water, pascal, and its slope by temperature.
pub(super) fn on_branch(frozen: bool, celsius: f64) -> [f64; 2] {
    let curve = if frozen { &ICE } else { &WATER };
    let kelvin = celsius + ABSOLUTE_OF_ZERO_CELSIUS;
    let pressure = libm::exp(logarithm(curve, kelvin));
    [pressure, pressure * slope(curve, kelvin)]
}

/// Humidity ratio of saturated air.
#[must_use]
pub fn saturation_humidity_ratio(temperature: Temperature, total: Pressure) -> HumidityRatio {
    humidity_ratio(saturation_pressure(temperature), total)
}

/// Dew point of air with this vapour pressure; below 0 °C the frost point.
///
/// Solves `p_ws(T) = p_w` for `T`. Air too dry to tell apart from dry air gives -100 °C.
#[must_use]
pub fn dew_point(vapour: Pressure) -> Temperature {
    let wanted = libm::log((vapour / PASCAL).max(f64::MIN_POSITIVE));
    let frozen = wanted <= logarithm(&ICE, TRIPLE_POINT + ABSOLUTE_OF_ZERO_CELSIUS);
    let (curve, low, high) = if frozen {
        (&ICE, COLDEST_DEW_POINT, TRIPLE_POINT)
    } else {
        (&WATER, TRIPLE_POINT, -COLDEST_DEW_POINT)
    };
    let mut celsius = TRIPLE_POINT;
    for _ in 0..MOST_STEPS {
        let kelvin = celsius + ABSOLUTE_OF_ZERO_CELSIUS;
        let step = (wanted - logarithm(curve, kelvin)) / slope(curve, kelvin);
        let next = (celsius + step).within(low, high);
        let arrived = (next - celsius).abs() < ARRIVED;
        celsius = next;
        if arrived {
            break;
        }
    }
    celsius * CELSIUS
}

/// Temperature of saturated air of this enthalpy, sought from `start`.
///
/// Solves `h = 1.006 T + W_s(T) (2501 + 1.86 T)` for `T`. The left side rises and curves upwards,
/// so that Newton's method arrives from anywhere.
#[must_use]
pub fn saturated_at_enthalpy(
    enthalpy: SpecificEnthalpy,
    total: Pressure,
    start: Temperature,
) -> Temperature {
    let wanted = enthalpy / KILOJOULE_A_KILOGRAM;
    let mut celsius = start / CELSIUS;
    for _ in 0..MOST_STEPS {
        let (value, slope) = saturated_enthalpy(celsius, total);
        let next =
            (celsius + (wanted - value) / slope).within(COLDEST_SATURATED, HOTTEST_SATURATED);
        let arrived = (next - celsius).abs() < ARRIVED;
        celsius = next;
        if arrived {
            break;
        }
    }
    celsius * CELSIUS
}

/// Enthalpy of saturated air and its slope, kJ/kg and kJ/(kg K).
fn saturated_enthalpy(celsius: f64, total: Pressure) -> (f64, f64) {
    let vapour = saturation_pressure(celsius * CELSIUS);
    let humidity = humidity_ratio(vapour, total) / KILOGRAM_A_KILOGRAM;
    // dW/dT = W P/(P - p_ws) d ln p_ws/dT
    let curve = slope(branch(celsius), celsius + ABSOLUTE_OF_ZERO_CELSIUS);
    let humidity_slope = humidity * curve * (total / (total - vapour).max(1.0 * PASCAL));
    let heat = ENTHALPY_OF_VAPOUR + HEAT_OF_VAPOUR * celsius;
    let slope = HEAT_OF_DRY_AIR + humidity * HEAT_OF_VAPOUR + humidity_slope * heat;
    (HEAT_OF_DRY_AIR * celsius + humidity * heat, slope)
}
