//! A closed hall: its air goes round through coils of water, and no outdoor air is let in.

use super::circuit::{Draw, WaterCircuit};
use super::{Duty, Envelope, Hour, Prices, VapourLimits};
use crate::model::site::account::{Caution, Component, Mode};
use crate::model::site::air;
use crate::model::site::equipment::Fan;
use crate::model::site::weather::OutdoorAir;
use crate::units::{
    HumidityRatio, Power, Pressure, Share, Temperature, TemperatureDifference, VolumeFlow,
};

/// Air, coils, and the circuit behind them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hall {
    /// Temperature of the air at the inlet of the servers.
    pub supply: Temperature,
    /// How much the air warms in the room, bypass and leakage included, 5 to 20 K.
    pub rise: TemperatureDifference,
    /// Fans of the room's air; all their power warms it.
    pub fan: Fan,
    /// Limits of the supply air.
    pub envelope: Envelope,
    /// Supply air above the water that cools it, 3 to 12 K.
    pub coil_approach: TemperatureDifference,
    /// The water of the coils.
    pub circuit: WaterCircuit,
}

impl Hall {
    pub(super) fn vapour_limits(&self) -> VapourLimits {
        vapour_limits(&self.envelope, self.supply, self.supply - self.coil_approach)
    }

    /// The cheaper of the ways through the hour: coolers dry, or wetted where they may be.
    pub(super) fn hour(&self, duty: &Duty, outdoor: &OutdoorAir, prices: &Prices) -> Hour {
        let run = |wetted| {
            let mut hour = Hour::idle(Mode::OutdoorWater);
            hour.heat.room = duty.heat;
            self.cool(&mut hour, duty, outdoor, wetted);
            hour
        };
        cheapest(run, self.circuit.outlet.may_wet(outdoor), prices)
    }

    /// Takes the heat of this duty out of the air of the hall.
    pub(super) fn cool(&self, hour: &mut Hour, duty: &Duty, outdoor: &OutdoorAir, wetted: bool) {
        if duty.heat <= Power::ZERO {
            return;
        }
        let fans = self.fans(duty, duty.heat);
        let draw = Draw {
            heat: duty.heat + fans,
            design: duty.design_heat + self.fans(duty, duty.design_heat),
            supply: self.supply - self.coil_approach,
            reused: Share::ZERO,
            capacity: duty.it_capacity,
        };
        hour.heat.fans += fans;
        hour.heat.coil += draw.heat;
        hour.power[Component::Fans.index()] += fans;
        self.circuit.take(hour, &draw, outdoor, wetted);
        hour.cautions[Caution::Condensation.index()] |= condenses(duty, outdoor);
    }

    /// Power of the fans that carry `heat`, the fans being built for that of the design:
    /// `V = Q / (ρ c ΔT)`.
    fn fans(&self, duty: &Duty, heat: Power) -> Power {
        let density = air::dry_air_density(self.supply, HumidityRatio::ZERO, duty.pressure);
        let volume = |heat: Power| -> VolumeFlow {
            heat / (air::specific_heat(HumidityRatio::ZERO) * self.rise) / density
        };
        let design = volume(duty.design_heat);
        self.fan.power(self.fan.flow(volume(heat), design), design, Pressure::ZERO)
    }
}

/// Runs an hour dry and, where that is allowed, wetted; gives the cheaper.
pub(super) fn cheapest(run: impl Fn(bool) -> Hour, may_wet: bool, prices: &Prices) -> Hour {
    let dry = run(false);
    if !may_wet {
        return dry;
    }
    let wet = run(true);
    if wet.cost(prices) < dry.cost(prices) { wet } else { dry }
}

/// The envelope as pressures of the vapour: the highest is the lesser of those at the highest dew
/// point and at the highest relative humidity; the lowest that at the lowest dew point, never
/// above the highest.
pub(super) fn vapour_limits(
    envelope: &Envelope,
    supply: Temperature,
    coil: Temperature,
) -> VapourLimits {
    let by_humidity = air::vapour_pressure(supply, envelope.highest_humidity);
    let highest = air::saturation_pressure(envelope.highest_dew_point).min(by_humidity);
    let lowest = air::saturation_pressure(envelope.lowest_dew_point).min(highest);
    VapourLimits { lowest, highest, coil: air::saturation_pressure(coil) }
}

/// Whether water condenses on the coil: the air of the room follows the humidity outdoors within
/// its limits.
pub(super) fn condenses(duty: &Duty, outdoor: &OutdoorAir) -> bool {
    let ratio = |vapour| air::humidity_ratio(vapour, outdoor.pressure);
    let VapourLimits { lowest, highest, coil } = duty.vapour;
    ratio(coil) < outdoor.humidity.max(ratio(lowest)).min(ratio(highest))
}
