//! PUE and water against the weather, as the visitor states them.

use super::{Duty, Hour, VapourLimits};
use crate::model::site::account::{Caution, Component, Mode, WaterUse};
use crate::model::site::weather::OutdoorAir;
use crate::units::{KELVIN, Ratio, Temperature, WaterIntensity};

/// What the curve is drawn against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bulb {
    /// The outdoor temperature.
    Dry,
    /// The outdoor wet bulb.
    Wet,
}

/// A point of the curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Outdoors.
    pub temperature: Temperature,
    /// Power of the whole site over that of the IT equipment, 1 and more.
    pub pue: Ratio,
    /// Water per energy of the IT equipment.
    pub wue: WaterIntensity,
}

/// Two points nearer than this count as one step, K.
const LEAST_WIDTH: f64 = 1e-6;
/// How many points a curve has.
pub const POINTS: usize = 5;

/// A curve through points: straight between them, flat beyond.
///
/// It says it all: a site that uses it has no power chain beside it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OwnCurve {
    /// What it is drawn against.
    pub against: Bulb,
    /// Its points, from the coldest to the warmest.
    pub points: [Point; POINTS],
}

impl OwnCurve {
    /// Nothing is known of the room.
    #[expect(clippy::unused_self, reason = "every system has such limits")]
    pub(super) fn vapour_limits(&self) -> VapourLimits {
        VapourLimits::default()
    }

    /// The hour that the curve states; there is nothing to choose by price.
    pub(super) fn write(&self, hour: &mut Hour, duty: &Duty, outdoor: &OutdoorAir) {
        let (pue, wue, beyond) = self.at(match self.against {
            Bulb::Dry => outdoor.dry_bulb,
            Bulb::Wet => outdoor.wet_bulb,
        });
        hour.mode = Mode::OwnCurve;
        hour.heat.room = duty.heat;
        hour.power[Component::NotItemised.index()] = duty.it * (pue.value() - 1.0);
        hour.water[WaterUse::NotItemised.index()] = wue * duty.it;
        hour.cautions[Caution::BeyondCurve.index()] = beyond;
    }

    /// PUE, never below 1, and water at a temperature, and whether it lies beyond the points.
    #[must_use]
    pub fn at(&self, temperature: Temperature) -> (Ratio, WaterIntensity, bool) {
        let [first, .., last] = &self.points;
        let mut found = (*first, temperature < first.temperature);
        if temperature > last.temperature {
            found = (*last, true);
        }
        for pair in self.points.windows(2) {
            if let [low, high] = pair
                && (low.temperature..=high.temperature).contains(&temperature)
            {
                found = (between(low, high, temperature), false);
                break;
            }
        }
        let (point, beyond) = found;
        (Ratio::new(point.pue.value().max(1.0)), point.wue.max(WaterIntensity::ZERO), beyond)
    }
}

/// The straight line between two points.
fn between(low: &Point, high: &Point, temperature: Temperature) -> Point {
    let width = (high.temperature - low.temperature).max(LEAST_WIDTH * KELVIN);
    let part = (temperature - low.temperature) / width;
    Point {
        temperature,
        pue: low.pue + (high.pue - low.pue) * part,
        wue: low.wue + (high.wue - low.wue) * part,
    }
}
