//! The ten cases of 2022.

use super::blocks::{
    Chain, CoilWater, Duty, HEAT_OF_TOWER_WATER, HEAT_OF_WATER, RoomAir, Supply, compressors,
    heat_of_vaporisation, heat_of_water, latent, performance, sink,
};
use super::{Fixes, Heat, Hour, Outdoor, Parameters, System, economiser, tower};
use crate::units::KELVIN;

/// Heat of vaporisation by which the published model turns latent heat into water, kJ/kg.
const HEAT_OF_VAPORISATION: f64 = 2266.0;

/// Heat on its way out of the room.
struct Load {
    /// What the coil takes up.
    coil: f64,
    latent: f64,
    /// What of it the chiller would take up without economiser.
    full: f64,
    /// What of it the water economiser takes.
    by_water: f64,
    water: CoilWater,
}

impl Load {
    fn of(
        system: System,
        site: &Parameters,
        (supply, room): (&Supply, &RoomAir),
        outdoor: &Outdoor,
        fixes: &Fixes,
    ) -> Self {
        let water = CoilWater::of(site, supply.t, fixes);
        let coil_water = (system.heat() != Heat::Direct).then_some(&water);
        let latent_share = latent(site, supply, coil_water, outdoor, fixes);
        let sensible = room.heat * (1.0 - supply.share);
        let coil = sensible * (1.0 + latent_share);
        let from_tower =
            outdoor.wet_bulb + site.tower_approach / KELVIN + site.exchanger_approach / KELVIN;
        let share = if system.has_water_economiser() { water.share(from_tower) } else { 0.0 };
        let latent = sensible * latent_share;
        let full = room.heat * (1.0 + latent_share);
        Self { coil, latent, full, by_water: share * coil, water }
    }
}

/// An hour of a case of 2022.
pub(super) fn hour(system: System, site: &Parameters, outdoor: &Outdoor, fixes: &Fixes) -> Hour {
    let chain = Chain::of(site, fixes);
    let supply = economiser::supply(system, site, outdoor, fixes);
    let room = RoomAir::of(site, &supply, chain.heat, outdoor, fixes);
    let load = Load::of(system, site, (&supply, &room), outdoor, fixes);
    let direct = system.heat() == Heat::Direct;

    let vaporisation =
        if fixes.heat_of_vapour { heat_of_vaporisation(supply.t) } else { HEAT_OF_VAPORISATION };
    let put_back = load.latent / vaporisation;
    let adiabatic = supply.moisture * room.flow;
    let pumped = put_back + if fixes.adiabatic_pump { adiabatic } else { 0.0 };
    let humidifier = if direct { load.latent } else { site.humidifier.water(pumped) };

    let carried = heat_of_water(heat_of_chilled_water(system), fixes) * load.water.rise;
    let mechanical = load.coil - load.by_water;
    let flow = |heat: f64| if direct { 0.0 } else { heat / carried };
    let chilled_pump = if direct { 0.0 } else { site.chilled_pump.water(flow(mechanical)) };
    let pump_heat = if fixes.fan_and_pump_heat { chilled_pump } else { 0.0 };
    let heat = mechanical + pump_heat;
    let duty = Duty {
        heat,
        full_heat: load.full,
        sink: sink(system, site, outdoor),
        chilled: (!direct).then_some(load.water.supply),
    };
    let cop = performance(system, site, &duty, outdoor, fixes);
    let chiller = compressors(heat, cop);
    let tower = if system.heat() == Heat::Tower {
        let rejected = load.coil + pump_heat + chiller;
        let short = system.has_water_economiser() && !fixes.tower_heat_complete;
        let evaporated = if short { room.heat } else { rejected };
        tower::rejects(site, (rejected, evaporated), outdoor, fixes)
    } else {
        tower::Use::default()
    };
    let by_water =
        if load.by_water > 0.0 { site.economiser_pump.water(flow(load.by_water)) } else { 0.0 };
    let economiser_share =
        if system.has_water_economiser() { load.by_water / load.coil } else { supply.share };
    Hour {
        power: [
            chain.ups,
            chain.distribution,
            chain.lighting,
            room.fans,
            humidifier,
            by_water,
            chiller,
            chilled_pump,
            tower.pump,
            tower.fans,
        ],
        water: [put_back + adiabatic, tower.evaporation, tower.drift, tower.blow_down],
        economiser_share,
        cop,
        chiller_heat: heat,
    }
}

/// Specific heat of chilled water, which differs between the published functions.
const fn heat_of_chilled_water(system: System) -> f64 {
    match system {
        System::LargeAir | System::MidsizeAir => HEAT_OF_TOWER_WATER,
        _ => HEAT_OF_WATER,
    }
}
