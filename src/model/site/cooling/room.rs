//! The air of the room: how much of it moves, how warm it enters and leaves.

use super::Duty;
use super::airside::AirsideEconomiser;
use crate::model::site::air;
use crate::units::{
    HumidityRatio, MassFlow, Power, Pressure, SpecificEnthalpy, Temperature, VolumeFlow,
};

/// Air through the room at one humidity.
#[derive(Debug, Clone, Copy)]
pub(super) struct RoomAir {
    /// Dry air through the room.
    pub(super) flow: MassFlow,
    /// Power of the fans; all of it warms the air.
    pub(super) fans: Power,
    /// Temperature before the fans, for the set point behind them.
    pub(super) before_fans: Temperature,
    /// Enthalpy of the air that leaves the servers.
    pub(super) return_enthalpy: SpecificEnthalpy,
}

/// Flow that carries a heat at the design rise, and the space it takes at the supply.
fn flow(
    system: &AirsideEconomiser,
    heat: Power,
    humidity: HumidityRatio,
    pressure: Pressure,
) -> (MassFlow, VolumeFlow) {
    let flow = heat / (air::specific_heat(humidity) * system.rise);
    (flow, flow / air::dry_air_density(system.supply, humidity, pressure))
}

impl RoomAir {
    /// The air that the duty needs: `m = Q / (c ΔT)`, but no less than the fans give at their
    /// least speed; `extra` is pressure beyond that of recirculation.
    pub(super) fn new(
        system: &AirsideEconomiser,
        duty: &Duty,
        humidity: HumidityRatio,
        pressure: Pressure,
        extra: Pressure,
    ) -> Self {
        let (needed, volume) = flow(system, duty.heat, humidity, pressure);
        let (_, design) = flow(system, duty.design_heat, HumidityRatio::ZERO, duty.pressure);
        let given = system.fan.flow(volume, design);
        let flow = needed * (given / volume);
        let fans = system.fan.power(given, design, extra);
        let heat_of_a_kelvin = air::specific_heat(humidity);
        let rise = duty.heat / flow / heat_of_a_kelvin;
        Self {
            flow,
            fans,
            before_fans: system.supply - fans / flow / heat_of_a_kelvin,
            return_enthalpy: air::enthalpy(system.supply + rise, humidity),
        }
    }
}
