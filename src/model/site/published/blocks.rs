//! What the systems of both years have in common. Numbers are per kilowatt of IT equipment: powers
//! in kW, flows in kg/s, temperatures in °C, enthalpies in kJ/kg.

use super::{Fixes, Heat, Outdoor, Parameters, System, cop};
use crate::units::{CELSIUS, KELVIN};

/// Specific heat of air, kJ/(kg K).
pub(super) const HEAT_OF_AIR: f64 = 1.01;
/// Specific heats of water in the published model, kJ/(kg K): the usual one, and that of towers.
pub(super) const HEAT_OF_WATER: f64 = 4.2;
pub(super) const HEAT_OF_TOWER_WATER: f64 = 4.184;
/// Specific heat of water; ASHRAE Handbook Fundamentals 2017, chapter 1, eq. 33.
const HEAT_OF_ANY_WATER: f64 = 4.186;
/// Effectiveness of a coil that has none of its own: the middle of the published range.
const COIL: f64 = 0.8;
/// Most of the room's heat that its fans may give.
const MOST_FAN_HEAT: f64 = 0.9;
/// Chilled water at the rating point, °C; AHRI Standard 550/590 [memory].
const RATED_CHILLED_WATER: f64 = 6.7;
/// Gain of COP a kelvin of warmer chilled water [memory].
const GAIN_A_KELVIN: f64 = 0.02;
/// Most kelvins for which it is gained.
const MOST_GAINED: f64 = 20.0;
/// Part load below which a chiller is switched off: the least of the training points.
const LEAST_LOAD: f64 = 0.25;

/// Heat of vaporisation of water, kJ/kg; a regression in both papers' code.
pub(super) fn heat_of_vaporisation(t: f64) -> f64 {
    -0.0013 * t * t - 2.3097 * t + 2500.5
}

/// Specific heat of water where the published model has `published`.
pub(super) const fn heat_of_water(published: f64, fixes: &Fixes) -> f64 {
    if fixes.heat_of_water { HEAT_OF_ANY_WATER } else { published }
}

/// What the power chain loses, and the heat that comes to lie in the room.
pub(super) struct Chain {
    pub(super) ups: f64,
    pub(super) distribution: f64,
    pub(super) lighting: f64,
    /// Of IT equipment, power chain and lights.
    pub(super) heat: f64,
}

impl Chain {
    /// As published: both losses on the IT power, and all of them in the room.
    pub(super) fn of(site: &Parameters, fixes: &Fixes) -> Self {
        let distribution = 1.0 / (1.0 - site.distribution.value()) - 1.0;
        let fed = if fixes.losses_in_series { 1.0 + distribution } else { 1.0 };
        let ups = fed * (1.0 / site.ups.value() - 1.0);
        let lighting = site.lighting.value();
        let losses = if fixes.losses_outside_room { 0.0 } else { ups + distribution };
        Self { ups, distribution, lighting, heat: 1.0 + losses + lighting }
    }
}

/// Air as it enters the room.
#[derive(Clone, Copy)]
pub(super) struct Supply {
    pub(super) t: f64,
    pub(super) w: f64,
    /// Share of the room's heat that outdoor air takes.
    pub(super) share: f64,
    /// Water put into the air by the adiabatic section, per supply air.
    pub(super) moisture: f64,
}

/// The air that moves through the room.
pub(super) struct RoomAir {
    /// Heat of the room, that of the fans included where it counts.
    pub(super) heat: f64,
    pub(super) flow: f64,
    pub(super) fans: f64,
}

impl RoomAir {
    /// `m = Q / (c ΔT)`, and the fans that move it.
    pub(super) fn of(
        site: &Parameters,
        supply: &Supply,
        heat: f64,
        outdoor: &Outdoor,
        fixes: &Fixes,
    ) -> Self {
        let density = outdoor.density_of_supply(supply.t, supply.w);
        let (specific, density) = if fixes.per_dry_air {
            (1.006 + 1.86 * supply.w, density / (1.0 + supply.w))
        } else {
            (HEAT_OF_AIR, density)
        };
        let flow_a_heat = 1.0 / (specific * (site.air_rise / KELVIN));
        let fans_a_heat = site.room_fans.air(flow_a_heat, density);
        let heat = if fixes.fan_and_pump_heat {
            heat / (1.0 - fans_a_heat.min(MOST_FAN_HEAT))
        } else {
            heat
        };
        Self { heat, flow: heat * flow_a_heat, fans: heat * fans_a_heat }
    }
}

/// The water of the coil.
pub(super) struct CoilWater {
    pub(super) supply: f64,
    pub(super) rise: f64,
}

impl CoilWater {
    /// `T_s = T_ra - (T_ra - T_sa) / ε`, `T_r = T_s + ΔT_w`.
    pub(super) fn of(site: &Parameters, supply: f64, fixes: &Fixes) -> Self {
        let effectiveness = site.coil.value();
        let effectiveness = if effectiveness > 0.0 { effectiveness } else { COIL };
        let rise = site.air_rise / KELVIN;
        let (span, published) = (rise / effectiveness, site.water_rise / KELVIN);
        let rise_of_water = if fixes.second_law { published.min(span) } else { published };
        Self { supply: supply + rise - span, rise: rise_of_water }
    }

    /// Share of the heat that water of a temperature takes in the economiser.
    pub(super) fn share(&self, water: f64) -> f64 {
        ((self.supply + self.rise - water) / self.rise).clamp(0.0, 1.0)
    }
}

/// Latent over sensible heat that the coil takes up: `1/SHR - 1`, always there as published. A coil
/// without water has no known temperature.
pub(super) fn latent(
    site: &Parameters,
    supply: &Supply,
    coil: Option<&CoilWater>,
    outdoor: &Outdoor,
    fixes: &Fixes,
) -> f64 {
    let is_dry = |coil: &CoilWater| {
        outdoor.properties.humidity(coil.supply, 1.0, outdoor.pressure) >= supply.w
    };
    if fixes.dry_coil && coil.is_some_and(is_dry) { 0.0 } else { 1.0 / site.sensible.value() - 1.0 }
}

/// The chiller's question: heat now and without economiser, water on both sides.
pub(super) struct Duty {
    pub(super) heat: f64,
    pub(super) full_heat: f64,
    /// What the condenser sees: water, or outdoor air.
    pub(super) sink: f64,
    /// None without chilled water.
    pub(super) chilled: Option<f64>,
}

/// COP at a duty: fed in, or by the regression of the year, with what the fixes add.
pub(super) fn performance(
    system: System,
    site: &Parameters,
    duty: &Duty,
    outdoor: &Outdoor,
    fixes: &Fixes,
) -> f64 {
    if let Some(fed) = outdoor.cop {
        return fed;
    }
    let sampled = site.chiller_load.value();
    let load = if fixes.load_from_heat && duty.full_heat > 0.0 {
        (sampled * duty.heat / duty.full_heat).max(LEAST_LOAD.min(sampled))
    } else {
        sampled
    };
    let heat = system.heat();
    let (t, x) = cop::inputs(heat, duty.sink, load, fixes);
    let regression =
        if system.number().is_some() { cop::of_2022(heat, t, x) } else { cop::quadratic(t, x) };
    let warmer = duty.chilled.map_or(0.0, |chilled| chilled - RATED_CHILLED_WATER);
    let gain = if fixes.chilled_water_counts {
        GAIN_A_KELVIN * warmer.clamp(0.0, MOST_GAINED)
    } else {
        0.0
    };
    regression * (1.0 + site.cop_deviation.value()) * (1.0 + gain)
}

/// Temperature that the compressors of a system see, °C.
pub(super) fn sink(system: System, site: &Parameters, outdoor: &Outdoor) -> f64 {
    match system.heat() {
        Heat::Tower => outdoor.wet_bulb + site.tower_approach / KELVIN,
        Heat::Sea => outdoor.sea,
        Heat::Air | Heat::Direct => outdoor.dry_bulb,
    }
}

/// Power of the compressors: none without heat, whatever the COP.
pub(super) fn compressors(heat: f64, cop: f64) -> f64 {
    if heat > 0.0 { heat / cop } else { 0.0 }
}

/// Warmest supply air, °C.
pub(super) fn warmest(site: &Parameters) -> f64 {
    site.warmest_supply.max(site.coldest_supply) / CELSIUS
}
