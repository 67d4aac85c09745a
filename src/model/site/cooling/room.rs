//! The air of the room: how much of it moves, how warm it enters and leaves.

use super::{Duty, VapourLimits};
use crate::model::site::air;
use crate::model::site::equipment::{Affinity, Fan};
use crate::units::{
    CUBIC_METRE_A_SECOND, HumidityRatio, JOULE_A_KILOGRAM_KELVIN, KELVIN, KILOGRAM_A_SECOND,
    MassFlow, PASCAL, Power, Pressure, Share, SpecificEnthalpy, Temperature, TemperatureDifference,
    WATT,
};

/// Limits of the air at the inlet of the servers, beside its temperature.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Envelope {
    /// Lowest dew point; below 0 °C the frost point.
    pub lowest_dew_point: Temperature,
    /// Highest dew point.
    pub highest_dew_point: Temperature,
    /// Lowest relative humidity; no limit where it is none.
    pub lowest_humidity: Share,
    /// Highest relative humidity.
    pub highest_humidity: Share,
}

/// A room whose servers are cooled by air.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// Temperature of the air at the inlet of the servers.
    pub supply: Temperature,
    /// How much the air warms in the room, bypass and leakage included, 5 to 20 K.
    pub rise: TemperatureDifference,
    /// Fans of the room's air; their pressure rise is that of recirculation.
    pub fan: Fan,
    /// Limits of the supply air.
    pub envelope: Envelope,
}

/// Air through the room at one humidity.
#[derive(Debug, Clone, Copy)]
pub(super) struct RoomAir {
    /// Dry air through the room.
    pub(super) flow: MassFlow,
    /// Power of the fans; all of it warms the air.
    pub(super) fans: Power,
    /// Temperature before the fans, for the set point behind them.
    pub(super) before_fans: Temperature,
    /// Temperature of the air that leaves the servers.
    pub(super) return_air: Temperature,
    /// Enthalpy of the air that leaves the servers.
    pub(super) return_enthalpy: SpecificEnthalpy,
}

/// Humidity ratios between which the room is kept.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub(super) lowest: HumidityRatio,
    pub(super) highest: HumidityRatio,
    pub(super) coil: HumidityRatio,
}

impl Limits {
    pub(super) fn at(vapour: &VapourLimits, pressure: Pressure) -> Self {
        let ratio = |vapour| air::humidity_ratio(vapour, pressure);
        Self {
            lowest: ratio(vapour.lowest),
            highest: ratio(vapour.highest),
            coil: ratio(vapour.coil),
        }
    }

    /// Humidity of a closed room: it follows that outdoors, within the limits.
    pub(super) fn closed(&self, outdoor: HumidityRatio) -> HumidityRatio {
        outdoor.max(self.lowest).min(self.highest)
    }
}

impl Room {
    /// The envelope as pressures of the vapour, at the supply temperature.
    ///
    /// The highest is the lesser of those at the highest dew point and at the highest relative
    /// humidity; the lowest the greater of those at the lowest dew point and at the lowest relative
    /// humidity, never above the highest. `coil` is the
    /// temperature at which water would condense on the coil.
    pub(super) fn vapour_limits(&self, coil: Temperature) -> VapourLimits {
        let (lowest, highest) = Self::vapour_between(&self.envelope, self.supply);
        VapourLimits { lowest, highest, coil: air::saturation_pressure(coil) }
    }

    /// Lowest and highest pressure of the vapour in air of a temperature.
    pub(super) fn vapour_between(limits: &Envelope, dry_bulb: Temperature) -> (Pressure, Pressure) {
        let by_humidity = |humidity| air::vapour_pressure(dry_bulb, humidity);
        let highest = air::saturation_pressure(limits.highest_dew_point)
            .min(by_humidity(limits.highest_humidity));
        let lowest = air::saturation_pressure(limits.lowest_dew_point)
            .max(by_humidity(limits.lowest_humidity))
            .min(highest);
        (lowest, highest)
    }

    /// The room with this duty; `extra` is pressure beyond that of recirculation where outdoor air
    /// is taken.
    pub(super) fn ready(&self, duty: &Duty, extra: Pressure) -> ReadyRoom {
        let dry = HumidityRatio::ZERO;
        let volume = |heat: Power| {
            heat / (air::specific_heat(dry) * self.rise)
                / air::dry_air_density(self.supply, dry, duty.pressure)
        };
        let design = volume(duty.design_heat);
        ReadyRoom {
            room: *self,
            heat: duty.heat,
            heat_a_kelvin: duty.heat / WATT / (self.rise / KELVIN),
            wanted: duty.heat / WATT / (self.rise / KELVIN) * air::absolute(self.supply)
                / (design / CUBIC_METRE_A_SECOND),
            closed_fans: self.fan.power_at_design(design, Pressure::ZERO),
            open_fans: self.fan.power_at_design(design, extra),
            law: self.fan.law(volume(duty.heat) / design),
        }
    }
}

/// A room with its duty: what does not change from hour to hour is worked out once.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadyRoom {
    pub(super) room: Room,
    /// Heat left in the room, that of the fans aside.
    pub(super) heat: Power,
    /// The heat, W, over the design rise, K.
    heat_a_kelvin: f64,
    /// Times the specific volume of a kelvin, over specific heat and pressure: the flow that is
    /// wanted over the design flow.
    wanted: f64,
    /// Power of the fans at the design flow, the room closed.
    pub(super) closed_fans: Power,
    open_fans: Power,
    law: Affinity,
}

impl ReadyRoom {
    /// Air of the room alone.
    pub(super) fn closed(&self, humidity: HumidityRatio, pressure: Pressure) -> RoomAir {
        self.air(humidity, pressure, self.closed_fans)
    }

    /// Air of the room and from outdoors.
    pub(super) fn open(&self, humidity: HumidityRatio, pressure: Pressure) -> RoomAir {
        self.air(humidity, pressure, self.open_fans)
    }

    /// The air that the duty needs: `m = Q / (c ΔT)`, but no less than the fans give at their
    /// least speed; `at_design` is the power of the fans at the design flow.
    fn air(&self, humidity: HumidityRatio, pressure: Pressure, at_design: Power) -> RoomAir {
        let Room { supply, rise, fan, .. } = &self.room;
        let heat_of_a_kelvin = air::specific_heat(humidity) / JOULE_A_KILOGRAM_KELVIN;
        let pressure = pressure / PASCAL;
        let inverse = 1.0 / (heat_of_a_kelvin * pressure);
        let wanted = self.wanted * air::specific_volume_of_a_kelvin(humidity) * inverse;
        let given = wanted.max(fan.least_speed.value());
        let more = if given > wanted { given / wanted } else { 1.0 };
        let fans = at_design * self.law.of(given);
        // The air carries this much of a kelvin.
        let carried = self.heat_a_kelvin * more;
        let return_air = *supply + *rise / more;
        RoomAir {
            flow: carried * inverse * pressure * KILOGRAM_A_SECOND,
            fans,
            before_fans: *supply - fans / WATT / carried * KELVIN,
            return_air,
            return_enthalpy: air::enthalpy(return_air, humidity),
        }
    }
}
