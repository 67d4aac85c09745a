//! Towers built for a heat: what does not change from hour to hour is worked out once.

use super::{Rejection, Tower, blow_down};
use crate::model::site::OutdoorAir;
use crate::model::site::air::{self, Saturated, whole};
use crate::model::site::equipment::{Affinity, volume_of_water};
use crate::units::{
    CELSIUS, CUBIC_METRE_A_SECOND, HumidityRatio, KELVIN, KILOGRAM_A_CUBIC_METRE,
    KILOGRAM_A_KILOGRAM, MassFlow, PASCAL, Power, Pressure, SpecificEnthalpy, Temperature,
    VolumeFlow, WATT,
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
    /// Dry air through the towers for each watt.
    air_a_watt: MassFlow,
    /// Space of water as heavy as that air.
    water_a_watt: VolumeFlow,
    /// Droplets lost for each watt.
    drift_a_watt: VolumeFlow,
    /// Water drained per water evaporated, drift left aside.
    drained: f64,
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
/// Kelvin between them.
const STEP: f64 = 5.0;
/// How many there are in a kelvin.
const NODES_A_KELVIN: f64 = 0.2;
/// By how much the leaving air is colder, per kelvin of wet bulb and of its depression: specific
/// heats over heat of evaporation, by the usual slope of 5.5 kJ/kg a kelvin.
const UNSATURATED: f64 = 1.006 * 4.186 / 2450.0 / 5.5;

impl Tower {
    /// Towers built for `design`, that have to take about `usual` at this usual pressure of the air.
    #[must_use]
    pub fn ready(&self, design: Power, usual: Power, pressure: Pressure) -> ReadyTower {
        let volume = self.air_flow(design) / (1.0 * KILOGRAM_A_CUBIC_METRE);
        let ratio = if design > Power::ZERO { usual / design } else { 1.0 };
        let watt = 1.0 * WATT;
        let air_a_watt = watt / self.gained();
        let water = 1.0 * CUBIC_METRE_A_SECOND;
        ReadyTower {
            tower: *self,
            design,
            fans: self.fan.power_at_design(volume, Pressure::ZERO),
            law: self.fan.law(ratio),
            gained: self.gained(),
            air_a_watt,
            water_a_watt: volume_of_water(air_a_watt),
            drift_a_watt: volume_of_water(self.circulating(watt)) * self.drift.value(),
            drained: blow_down(water, self.cycles) / water,
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
        let ratio = (heat / self.design).max(self.tower.fan.least_speed.value());
        // Space that a kilogram of dry air takes, m³.
        let space = air::specific_volume_of_a_kelvin(outdoor.humidity)
            * air::absolute(outdoor.dry_bulb)
            / (outdoor.pressure / PASCAL);
        self.fans * (space * self.law.of(ratio))
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
        let vapour = (leaving - outdoor.humidity).max(HumidityRatio::ZERO);
        let watts = heat / WATT;
        let flow = self.air_a_watt * watts;
        let evaporation = self.water_a_watt * (watts * (vapour / KILOGRAM_A_KILOGRAM));
        let drift = self.drift_a_watt * watts;
        let blow_down = (evaporation * self.drained - drift).max(VolumeFlow::ZERO);
        Rejection { air: flow, heat, evaporation, drift, blow_down }
    }

    /// About what the leaving air has: between the nodes in a straight line, and a little less
    /// where the air that enters is not saturated, because it holds less enthalpy then.
    fn about(&self, outdoor: &OutdoorAir) -> Temperature {
        let wet_bulb = outdoor.wet_bulb;
        let depression = outdoor.dry_bulb - wet_bulb;
        let less = UNSATURATED * (wet_bulb / CELSIUS).max(0.0) * depression;
        let place = (wet_bulb / CELSIUS - COLDEST) * NODES_A_KELVIN;
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
