//! The cooling tower of 2022: its water, its pump and its fans.

use super::blocks::{HEAT_OF_TOWER_WATER, heat_of_vaporisation, heat_of_water};
use super::humid::HumidAir;
use super::{Fixes, Outdoor, Parameters};
use crate::model::site::air;
use crate::units::{CELSIUS, KELVIN, KILOGRAM_A_KILOGRAM, KILOJOULE_A_KILOGRAM, PASCAL};

/// Drift of a modern eliminator, per circulating water [memory].
const MODERN_DRIFT: f64 = 0.005e-2;

/// What a tower uses.
#[derive(Default)]
pub(super) struct Use {
    pub(super) pump: f64,
    pub(super) fans: f64,
    pub(super) evaporation: f64,
    pub(super) drift: f64,
    pub(super) blow_down: f64,
}

/// A tower that gives off `heat`, and whose water and air are worked out for `water_heat`: as
/// published, these differ in the cases with a water economiser.
pub(super) fn rejects(
    site: &Parameters,
    (heat, water_heat): (f64, f64),
    outdoor: &Outdoor,
    fixes: &Fixes,
) -> Use {
    let carried = heat_of_water(HEAT_OF_TOWER_WATER, fixes) * (site.tower_range / KELVIN);
    let circulating = water_heat / carried;
    let gas = site.liquid_to_gas.value();
    let evaporation = if fixes.sensible_heat_in_tower {
        taken_by_air(site, water_heat, circulating / gas, outdoor)
    } else {
        water_heat / heat_of_vaporisation(mean_water(site, outdoor))
    };
    let drift = circulating * if fixes.modern_drift { MODERN_DRIFT } else { site.drift.value() };
    let blow_down = (evaporation / (site.cycles.value() - 1.0) - drift).max(0.0);
    let liquid = if fixes.tower_air_from_water { circulating } else { evaporation };
    Use {
        pump: site.tower_pump.water(heat / carried),
        fans: site.tower_fans.air(liquid / gas, outdoor.own_density()),
        evaporation,
        drift,
        blow_down,
    }
}

/// Mean temperature of the tower's water, °C.
fn mean_water(site: &Parameters, outdoor: &Outdoor) -> f64 {
    outdoor.wet_bulb + site.tower_approach / KELVIN + 0.5 * (site.tower_range / KELVIN)
}

/// Water that the tower's air takes up: it leaves saturated, at the enthalpy it has gained.
fn taken_by_air(site: &Parameters, heat: f64, flow: f64, outdoor: &Outdoor) -> f64 {
    if heat <= 0.0 {
        return 0.0;
    }
    let pressure = outdoor.pressure * PASCAL;
    let (t, rh, p) = (outdoor.dry_bulb, outdoor.relative_humidity, outdoor.pressure);
    let entering = HumidAir::Handbook.humidity(t, rh, p);
    let leaving = HumidAir::Handbook.enthalpy(t, entering, p) + heat / flow;
    let start = mean_water(site, outdoor) * CELSIUS;
    let saturated = air::saturated_at_enthalpy(leaving * KILOJOULE_A_KILOGRAM, pressure, start);
    let humidity = air::saturation_humidity_ratio(saturated, pressure) / KILOGRAM_A_KILOGRAM;
    flow * (humidity - entering).max(0.0)
}
