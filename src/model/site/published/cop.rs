//! The performance of the published model's chillers.

mod gaussian;

pub use gaussian::Process;

use super::{Fixes, Heat};

mod fitted {
    //! Fitted by the build from `data/published`.
    #![expect(clippy::unreadable_literal, reason = "no person reads them")]
    use super::Process;
    include!(concat!(env!("OUT_DIR"), "/cop.rs"));
}

/// Water-cooled chillers of 2022, over condenser water (°C) and part load: 42 points, which the
/// preprint of the paper takes from Yu and Chan, Gullo and Squillo.
pub const WATER_COOLED: Process<2> = fitted::WATER_COOLED;
/// Air-cooled chillers of 2022, over outdoor air (°C) and part load: 50 points.
pub const AIR_COOLED: Process<2> = fitted::AIR_COOLED;
/// Direct expansion in 2022, over outdoor air (°C): 41 points.
pub const DIRECT_EXPANSION: Process<1> = fitted::DIRECT_EXPANSION;

/// COP of direct expansion in cool air, whatever the process says.
const DIRECT_WHEN_COOL: f64 = 2.8;
/// Warmest cool air, °C.
const COOL: f64 = 15.0;

/// COP of the chillers of 2020: a quadratic regression over condenser water (°C) and part load,
/// without bounds. Lei and Masanet 2020.
#[must_use]
pub fn quadratic(t: f64, x: f64) -> f64 {
    16.798_751 + 0.008_840 * t * t - 8.528_931 * x * x + 9.885_294 * x - 0.760_621 * t
        + 0.084_615 * x * t
}

/// COP of a chiller of 2022, before its deviation.
#[must_use]
pub fn of_2022(heat: Heat, t: f64, x: f64) -> f64 {
    match heat {
        Heat::Air => AIR_COOLED.at([t, x]),
        Heat::Direct if t <= COOL => DIRECT_WHEN_COOL,
        Heat::Direct => DIRECT_EXPANSION.at([t]),
        Heat::Tower | Heat::Sea => WATER_COOLED.at([t, x]),
    }
}

/// Inputs as the regression sees them: as they are, or not beyond its data.
pub(super) fn inputs(heat: Heat, t: f64, x: f64, fixes: &Fixes) -> (f64, f64) {
    if !fixes.cop_within_data {
        return (t, x);
    }
    let box_of = match heat {
        Heat::Air => AIR_COOLED.extent(),
        Heat::Direct => {
            let [warmth] = DIRECT_EXPANSION.extent();
            [warmth, (0.0, 1.0)]
        }
        Heat::Tower | Heat::Sea => WATER_COOLED.extent(),
    };
    let [(coldest, warmest), (least, most)] = box_of;
    (t.clamp(coldest, warmest), x.clamp(least, most))
}
