//! Towers built for a heat: what does not change from hour to hour is worked out once.

use super::{Rejection, Tower};
use crate::model::site::OutdoorAir;
use crate::model::site::air::{self, Saturated, whole};
use crate::model::site::equipment::Affinity;
use crate::units::{
    CELSIUS, KELVIN, KILOGRAM_A_CUBIC_METRE, Power, Pressure, SpecificEnthalpy, Temperature,
};

/// Towers built for a heat, and their fans.
#[derive(Debug, Clone, Copy)]
pub struct ReadyTower {
    tower: Tower,
    design: Power,
    /// Power of the fans at full flow where a cubic metre holds a kilogram of dry air.
    fans: Power,
    law: Affinity,
    /// What the air gains on its way through.
    gained: SpecificEnthalpy,
    saturated: &'static Saturated,
    /// By how much the leaving air is warmer than the wet bulb, about: where it is sought.
    warmer: [f64; NODES],
}

/// Wet bulbs for which the leaving air is worked out beforehand.
const NODES: usize = 17;
/// The last but one of them.
const LAST: f64 = 15.0;
/// The first of them, °C.
const COLDEST: f64 = -40.0;
/// By how much the leaving air is colder, per kelvin of wet bulb and of its depression: specific
/// heats over heat of evaporation, by the usual slope of 5.5 kJ/kg a kelvin.
const UNSATURATED: f64 = 1.006 * 4.186 / 2450.0 / 5.5;
/// Kelvin between them.
const STEP: f64 = 5.0;

impl Tower {
    /// Towers built for `design`, that have to take about `usual` at this usual pressure of the air.
    #[must_use]
    pub fn ready(&self, design: Power, usual: Power, pressure: Pressure) -> ReadyTower {
        let volume = self.air_flow(design) / (1.0 * KILOGRAM_A_CUBIC_METRE);
        let ratio = if design > Power::ZERO { usual / design } else { 1.0 };
        ReadyTower {
            tower: *self,
            design,
            fans: self.fan.power_at_design(volume, Pressure::ZERO),
            law: self.fan.law(ratio),
            gained: self.gained(),
            saturated: Saturated::table(),
            warmer: warmer(self.gained(), pressure),
        }
    }
}

impl ReadyTower {
    /// Water that leaves towers: the wet bulb and the approach, or the floor of the condensers.
    #[must_use]
    pub fn leaving_water(&self, outdoor: &OutdoorAir) -> Temperature {
        self.tower.leaving_water(outdoor)
    }

    /// Water as cold as the towers give it, but not colder than `floor`.
    #[must_use]
    pub fn coldest_water(&self, outdoor: &OutdoorAir, floor: Temperature) -> Temperature {
        (outdoor.wet_bulb + self.tower.approach).max(floor)
    }

    /// Power of the fans, see [`Tower::fan_power`].
    #[must_use]
    pub fn fan_power(&self, heat: Power, outdoor: &OutdoorAir) -> Power {
        if self.design <= Power::ZERO {
            return Power::ZERO;
        }
        let density = air::dry_air_density(outdoor.dry_bulb, outdoor.humidity, outdoor.pressure);
        let ratio = (heat / self.design).max(self.tower.fan.least_speed.value());
        self.fans / (density / KILOGRAM_A_CUBIC_METRE) * self.law.of(ratio)
    }

    /// Gives `heat` to the outdoor air, see [`Tower::reject`].
    #[must_use]
    pub fn reject(&self, heat: Power, outdoor: &OutdoorAir) -> Rejection {
        if heat <= Power::ZERO {
            return Rejection::default();
        }
        let enthalpy = outdoor.enthalpy + self.gained;
        let start = self.about(outdoor);
        let (_, leaving) = self.saturated.at_enthalpy(enthalpy, outdoor.pressure, start);
        self.tower.rejection(heat, self.gained, leaving, outdoor)
    }

    /// About what the leaving air has: between the nodes in a straight line, and a little less
    /// where the air that enters is not saturated, because it holds less enthalpy then.
    fn about(&self, outdoor: &OutdoorAir) -> Temperature {
        let wet_bulb = outdoor.wet_bulb;
        let depression = outdoor.dry_bulb - wet_bulb;
        let less = UNSATURATED * (wet_bulb / CELSIUS).max(0.0) * depression;
        let place = (wet_bulb / CELSIUS - COLDEST) / STEP;
        let low = whole(place.clamp(0.0, LAST));
        let at = |node: usize| self.warmer.get(node).copied().unwrap_or(0.0);
        let left = place - f64::from(low);
        let low = usize::from(low);
        wet_bulb + (at(low) + left * (at(low + 1) - at(low))) * KELVIN - less
    }
}

/// What [`ReadyTower::warmer`] holds: for saturated air, whose wet bulb is its temperature.
fn warmer(gained: SpecificEnthalpy, pressure: Pressure) -> [f64; NODES] {
    let mut nodes = [0.0; NODES];
    let mut wet_bulb = COLDEST;
    let mut above = 0.0;
    for node in &mut nodes {
        let at = wet_bulb * CELSIUS;
        let humidity = air::saturation_humidity_ratio(at, pressure);
        let enthalpy = air::enthalpy(at, humidity) + gained;
        let start = (wet_bulb + above) * CELSIUS;
        above = (Saturated::table().at_enthalpy(enthalpy, pressure, start).0 - at) / KELVIN;
        *node = above;
        wet_bulb += STEP;
    }
    nodes
}
