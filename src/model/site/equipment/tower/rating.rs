//! How much tower there is: transfer units from the rating point, and the effectiveness they give.
//!
//! Merkel's method in the form of Braun, Klein and Mitchell, "Effectiveness models for cooling
//! towers and cooling coils", ASHRAE Transactions 95(2), 1989 \[memory\]: a tower works as a
//! counterflow exchanger between the water and air that would be saturated,
//!
//! `Q = ε m_a (h_s(T_in) - h_a)`, `ε = (1 - e) / (1 - m e)`, `e = exp(-N (1 - m))`,
//! `m = c_s m_a / (c m_w)`, `c_s = (h_s(T_in) - h_s(T_out)) / (T_in - T_out)`,
//!
//! where the transfer units `N` grow with the 0.4th power of water over air.

use super::Tower;
use crate::model::site::{air, quick};
use crate::units::{CELSIUS, KELVIN, KILOJOULE_A_KILOGRAM, PASCAL, Ratio, Temperature};

/// Wet bulb at which towers are rated, °C: 78 °F; CTI standard 201, AHRI 551/591 \[memory\].
pub(super) const RATING_WET_BULB: f64 = 25.6;
/// Pressure at which they are rated, Pa: that of the sea's level.
const RATING_PRESSURE: f64 = 101_325.0;
/// The transfer units grow with this power of water over air: `1 + n`, `n` about -0.6; Braun, Klein
/// and Mitchell (1989) \[memory\].
pub(super) const TRANSFER_EXPONENT: f64 = 0.4;
/// The air comes at most this far towards saturation at the entering water.
const MOST_EFFECTIVE: f64 = 0.95;
/// Closer to balance than this, the two streams are taken as balanced.
const BALANCED: f64 = 1e-6;
/// Least approach and range, K: keep a division by zero out.
const LEAST_DIFFERENCE: f64 = 0.1;
/// Part of the pressure of a usual tower's fans that the fill takes, which grows with the transfer
/// units; the rest is inlet, eliminators and the speed of the leaving air. Judgement.
const FILL_IN_PRESSURE: f64 = 0.5;
/// Transfer units of a usual tower: approach 4 K, range 5 K, water over air 1.5.
const USUAL_UNITS: f64 = 1.84;

/// A tower's rating.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rating {
    /// Water over air with the fans at full speed.
    pub(super) ratio: f64,
    /// Transfer units at that ratio.
    pub(super) units: f64,
    /// What the air gains at full load and full speed, kJ/kg: `c ΔT L/G`.
    pub(super) gained: f64,
    /// How much the water cools, K.
    pub(super) range: f64,
}

/// Specific heat of water, kJ/(kg K).
pub(super) fn heat_of_water() -> f64 {
    air::specific_heat_of_water() * (1.0 * KELVIN) / KILOJOULE_A_KILOGRAM
}

impl Tower {
    /// The transfer units that the rating point asks for: the effectiveness solved for `N`,
    /// `N = ln((1 - m ε) / (1 - ε)) / (1 - m)`.
    pub(super) fn rating(&self) -> Rating {
        let range = (self.range / KELVIN).max(LEAST_DIFFERENCE);
        let cold = RATING_WET_BULB + (self.approach / KELVIN).max(LEAST_DIFFERENCE);
        let (entering, leaving) = (saturated(cold + range), saturated(cold));
        let span = entering - saturated(RATING_WET_BULB);
        let water = heat_of_water() * range;
        let ratio = self.liquid_to_gas.value().min(MOST_EFFECTIVE * span / water);
        let effectiveness = water * ratio / span;
        let m = (entering - leaving) / (water * ratio);
        let units = if (1.0 - m).abs() < BALANCED {
            effectiveness / (1.0 - effectiveness)
        } else {
            libm::log((1.0 - m * effectiveness) / (1.0 - effectiveness)) / (1.0 - m)
        };
        Rating { ratio, units, gained: water * ratio, range }
    }
}

impl Rating {
    /// Pressure of the fans over that of a usual tower's: a closer approach takes more fill.
    pub(super) fn pressure(&self) -> Ratio {
        Ratio::new(1.0 + FILL_IN_PRESSURE * (self.units / USUAL_UNITS - 1.0))
    }

    /// Effectiveness with these transfer units, water over air and slope of the saturation curve,
    /// kJ/(kg K).
    pub(super) fn effectiveness(units: f64, ratio: f64, slope: f64) -> f64 {
        let [over, ..] = Self::over_effectiveness(units, slope / (heat_of_water() * ratio));
        1.0 / over
    }

    /// How the enthalpy that the air lacks, `c ΔT L/G / ε`, grows with heat over air, where the slope of
    /// the saturation curve stays: over what `c ΔT L/G` grows. Heat over air is in that, in the
    /// transfer units by their power, and under the slope.
    pub(super) fn growth(units: f64, m: f64, [over, falling, by_units]: [f64; 3]) -> f64 {
        over + TRANSFER_EXPONENT * units * by_units + falling * m
    }

    /// One over the effectiveness at `m`, how it falls as `m` grows,
    /// `-d(1/ε)/dm = (e (1 - e) - N e (1 - m)) / (1 - e)²`, and how it grows with the units,
    /// `d(1/ε)/dN = -e (1 - m)² / (1 - e)²`.
    pub(super) fn over_effectiveness(units: f64, m: f64) -> [f64; 3] {
        let beside = 1.0 - m;
        if beside.abs() < BALANCED {
            return [(1.0 + units) / units, -0.5, -1.0 / (units * units)];
        }
        // Either form is the same; the exponent below zero keeps it finite.
        let e = quick::exponential(-units * beside.abs());
        let (below, bend) = if m < 1.0 {
            (1.0 - m * e, e * (1.0 - e) - units * e * beside)
        } else {
            (m - e, e - 1.0 - units * e * beside)
        };
        let inverse = 1.0 / (1.0 - e);
        let square = inverse * inverse;
        [below * inverse, bend * square, -e * (beside * beside) * square]
    }
}

/// Enthalpy of air saturated at this temperature and the pressure of the rating, kJ/kg.
fn saturated(celsius: f64) -> f64 {
    let at: Temperature = celsius * CELSIUS;
    let humidity = air::saturation_humidity_ratio(at, RATING_PRESSURE * PASCAL);
    air::enthalpy(at, humidity) / KILOJOULE_A_KILOGRAM
}
