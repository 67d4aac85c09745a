//! The three systems of 2020.

use super::blocks::{
    Chain, CoilWater, Duty, HEAT_OF_WATER, RoomAir, Supply, compressors, heat_of_vaporisation,
    heat_of_water, latent, performance, sink, warmest,
};
use super::economiser::Window;
use super::humid::hand;
use super::{Fixes, Hour, HumidAir, Outdoor, Parameters, System};
use crate::units::{CELSIUS, KELVIN};

/// Air up to whose enthalpy the economiser is always on: temperature and dew point, °C.
const ALWAYS_ON: (f64, f64) = (27.0, 15.0);
/// Relative humidity to which dry cold air is moistened.
const LEAST_HUMIDITY: f64 = 0.20;
/// Relative humidity up to which hot air may be moistened: in the tool, and behind the figure.
const MOST_HUMIDITY: (f64, f64) = (0.80, 0.90);

/// An hour of a system of 2020.
pub(super) fn hour(system: System, site: &Parameters, outdoor: &Outdoor, fixes: &Fixes) -> Hour {
    let redone;
    let outdoor = if fixes.handbook_air {
        redone = outdoor.worked_out_by(HumidAir::Handbook);
        &redone
    } else {
        outdoor
    };
    let supply = if system.lets_air_in() {
        outdoor_air(site, outdoor, fixes)
    } else {
        recirculated(site, outdoor)
    };
    let chain = Chain::of(site, fixes);
    let room = RoomAir::of(site, &supply, chain.heat, outdoor, fixes);
    let water = CoilWater::of(site, supply.t, fixes);
    let sensible = room.heat * (1.0 - supply.share);
    // The air system of 2020 has no latent heat.
    let latent = if system.lets_air_in() {
        0.0
    } else {
        sensible * latent(site, &supply, Some(&water), outdoor, fixes)
    };
    let put_back = latent / heat_of_vaporisation(water.supply + 0.5 * water.rise);
    let moistening = put_back + supply.moisture * room.flow;

    let sink = sink(system, site, outdoor);
    let coil = sensible + latent;
    let share = if system.has_water_economiser() {
        water.share(sink + site.exchanger_approach / KELVIN)
    } else {
        0.0
    };
    let specific = heat_of_water(HEAT_OF_WATER, fixes);
    let flow = |heat: f64| heat / (specific * water.rise);
    let mechanical = coil * (1.0 - share);
    let chilled_pump = site.chilled_pump.water(flow(mechanical));
    let pump_heat = if fixes.fan_and_pump_heat { chilled_pump } else { 0.0 };
    let heat = mechanical + pump_heat;
    let full_heat = room.heat + latent;
    let duty = Duty { heat, full_heat, sink, chilled: Some(water.supply) };
    let cop = performance(system, site, &duty, outdoor, fixes);
    let chiller = compressors(heat, cop);
    let (outer_pump, outer_fans) =
        outer_loop(system, site, coil + pump_heat + chiller, specific, outdoor);
    Hour {
        power: [
            chain.ups,
            chain.distribution,
            chain.lighting,
            room.fans,
            site.humidifier.water(moistening),
            site.economiser_pump.water(flow(coil * share)),
            chiller,
            chilled_pump,
            outer_pump,
            outer_fans,
        ],
        water: [moistening, 0.0, 0.0, 0.0],
        economiser_share: if system.lets_air_in() { supply.share } else { share },
        cop,
        chiller_heat: heat,
    }
}

/// Pump and fans of the tower, or the pump of the sea water.
fn outer_loop(
    system: System,
    site: &Parameters,
    heat: f64,
    specific: f64,
    outdoor: &Outdoor,
) -> (f64, f64) {
    if system == System::Sea2020 {
        return (site.sea_pump.water(heat / (specific * (site.sea_rise / KELVIN))), 0.0);
    }
    let water = heat / (specific * (site.tower_range / KELVIN));
    let fans = site.tower_fans.air(water / site.liquid_to_gas.value(), outdoor.own_density());
    (site.tower_pump.water(water), fans)
}

/// Return air cooled to the set point; its humidity plays no part as published.
fn recirculated(site: &Parameters, outdoor: &Outdoor) -> Supply {
    let t = site.warmest_supply / CELSIUS;
    let w = f64::midpoint(0.0, outdoor.properties.at_dew_point(ALWAYS_ON.1, outdoor.pressure));
    Supply { t, w, share: 0.0, moisture: 0.0 }
}

/// Outdoor air, or return air where it is too hot and humid.
fn outdoor_air(site: &Parameters, outdoor: &Outdoor, fixes: &Fixes) -> Supply {
    let (air, p) = (outdoor.properties, outdoor.pressure);
    let outside = match air {
        HumidAir::ByHand => hand::outdoor_humidity(outdoor.dry_bulb, outdoor.relative_humidity, p),
        HumidAir::Handbook | HumidAir::RealGas => outdoor.humidity(),
    };
    let enthalpy = air.enthalpy(outdoor.dry_bulb, outside, p);
    let t = outdoor.dry_bulb.max(site.coldest_supply / CELSIUS).min(warmest(site));
    let cooled = air.moistened_to(t, enthalpy, p);
    let (least, on) = if fixes.own_limits {
        let window = Window::at(t, site, outdoor);
        let w = if outdoor.dry_bulb > t { cooled } else { outside };
        (window.low, w <= window.high)
    } else {
        (air.humidity(t, LEAST_HUMIDITY, p), is_on(t, enthalpy, outdoor, fixes))
    };
    if !on {
        return Supply { t, w: outside.min(least), share: 0.0, moisture: 0.0 };
    }
    let w = if outdoor.dry_bulb > t || !always(enthalpy, outdoor) && !fixes.own_limits {
        cooled
    } else {
        outside.max(least)
    };
    let added = (w - outside).max(0.0);
    Supply { t, w, share: 1.0, moisture: 1.0 - 1.0 / (1.0 + added) }
}

/// Whether the economiser is on whatever the supply air.
fn always(enthalpy: f64, outdoor: &Outdoor) -> bool {
    let (air, p) = (outdoor.properties, outdoor.pressure);
    let (t, dew_point) = ALWAYS_ON;
    enthalpy < air.enthalpy(t, air.at_dew_point(dew_point, p), p)
}

/// Whether the published rule lets the outdoor air in.
fn is_on(t: f64, enthalpy: f64, outdoor: &Outdoor, fixes: &Fixes) -> bool {
    let (air, p) = (outdoor.properties, outdoor.pressure);
    let most = if fixes.threshold_of_the_figure { MOST_HUMIDITY.1 } else { MOST_HUMIDITY.0 };
    always(enthalpy, outdoor) || enthalpy <= air.enthalpy(t, air.humidity(t, most, p), p)
}
