//! The thermodynamic wet bulb: where water evaporating into the air no longer cools it.

use super::{
    ENTHALPY_OF_VAPOUR, HEAT_OF_DRY_AIR, HEAT_OF_VAPOUR, HEAT_OF_WATER, dew_point,
    saturation_humidity_ratio,
};
use crate::units::{CELSIUS, HumidityRatio, KILOGRAM_A_KILOGRAM, Pressure, Temperature};

/// What evaporates from the bulb: liquid water or ice.
///
/// `W = ((A - B T*) W_s(T*) - 1.006 (T - T*)) / (A + 1.86 T - C T*)`.
struct Bulb {
    /// `A`: heat of evaporation at 0 °C, kJ/kg.
    evaporation: f64,
    /// `B`: how it falls with temperature, kJ/(kg K).
    decline: f64,
    /// `C`: specific heat of the liquid or the ice, kJ/(kg K).
    heat: f64,
}

/// ASHRAE Fundamentals 2017, chapter 1, eq. 33.
const LIQUID: Bulb = Bulb {
    evaporation: ENTHALPY_OF_VAPOUR,
    decline: HEAT_OF_WATER - HEAT_OF_VAPOUR,
    heat: HEAT_OF_WATER,
};
/// ASHRAE Fundamentals 2017, chapter 1, eq. 35.
const ICE: Bulb = Bulb { evaporation: 2830.0, decline: 0.24, heat: 2.1 };
/// Where the bulb freezes, °C.
const FREEZING: f64 = 0.0;
/// Steps of the false position; ten suffice, the rest is a guard.
const MOST_STEPS: usize = 100;
/// Step at which the search has arrived, K.
const ARRIVED: f64 = 1e-7;
/// Weight of an end of the bracket that stays twice.
const HALF: f64 = 0.5;

impl Bulb {
    /// Humidity ratio of air of a dry bulb whose wet bulb is `bulb` (°C).
    fn humidity(&self, dry_bulb: f64, bulb: f64, total: Pressure) -> f64 {
        let saturated = saturation_humidity_ratio(bulb * CELSIUS, total) / KILOGRAM_A_KILOGRAM;
        let evaporation = (self.evaporation - self.decline * bulb) * saturated;
        (evaporation - HEAT_OF_DRY_AIR * (dry_bulb - bulb))
            / (self.evaporation + HEAT_OF_VAPOUR * dry_bulb - self.heat * bulb)
    }
}

/// Thermodynamic wet bulb of humid air.
///
/// Where both forms of the balance have a solution (a few kelvin around freezing in dry air) the
/// liquid bulb is given.
#[must_use]
pub fn wet_bulb(dry_bulb: Temperature, humidity: HumidityRatio, total: Pressure) -> Temperature {
    let air = dry_bulb / CELSIUS;
    let wanted = humidity / KILOGRAM_A_KILOGRAM;
    let liquid = air > FREEZING && LIQUID.humidity(air, FREEZING, total) <= wanted;
    let bulb = if liquid {
        solve(FREEZING, air, |bulb| LIQUID.humidity(air, bulb, total) - wanted)
    } else {
        let coldest = dew_point(vapour_pressure(humidity, total)) / CELSIUS;
        let highest = air.min(FREEZING);
        solve(coldest.min(highest), highest, |bulb| ICE.humidity(air, bulb, total) - wanted)
    };
    bulb * CELSIUS
}

/// Partial pressure of the vapour in air of this humidity ratio.
fn vapour_pressure(humidity: HumidityRatio, total: Pressure) -> Pressure {
    let w = (humidity / KILOGRAM_A_KILOGRAM).max(0.0);
    total * (w / (w + super::WATER_TO_AIR_MOLAR_MASS))
}

/// Zero of a rising function between two points, by false position (Illinois rule).
///
/// Where the function has one sign throughout, the nearer end is the answer.
fn solve(mut low: f64, mut high: f64, function: impl Fn(f64) -> f64) -> f64 {
    let (mut at_low, mut at_high) = (function(low), function(high));
    if at_low >= 0.0 {
        return low;
    }
    if at_high <= 0.0 {
        return high;
    }
    let (mut middle, mut side) = (low, 0.0);
    for _ in 0..MOST_STEPS {
        let before = middle;
        middle = high - at_high * (high - low) / (at_high - at_low);
        let value = function(middle);
        if value == 0.0 || (middle - before).abs() < ARRIVED {
            break;
        }
        // An end that stays twice is weighed half, so that both ends close in.
        if value < 0.0 {
            (low, at_low) = (middle, value);
            at_high *= if side < 0.0 { HALF } else { 1.0 };
        } else {
            (high, at_high) = (middle, value);
            at_low *= if side > 0.0 { HALF } else { 1.0 };
        }
        side = value;
    }
    middle
}
