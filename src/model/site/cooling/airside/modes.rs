//! The modes of the airside economiser: heat, air and water of each.
//!
//! In steady state the room is as humid as the air it is given. Of the air through the room `m`,
//! a part `m_o` is taken from outdoors and leaves again with the return enthalpy `h_r`:
//!
//! `Q + P_fan + m_o ΔW h_w = m_o (h_r - h_o) + Q_coil`,
//!
//! `ΔW` being the water evaporated into it, of enthalpy `h_w`.

use super::super::room::RoomAir;
use super::super::{Duty, HeatFlows, Hour};
use super::{AirsideEconomiser, Limits};
use crate::model::site::account::{Component, Mode, WaterUse};
use crate::model::site::air;
use crate::model::site::equipment::{tower, volume_of_water};
use crate::model::site::weather::OutdoorAir;
use crate::units::{
    CELSIUS, HumidityRatio, MassFlow, Power, Pressure, SpecificEnthalpy, VolumeFlow,
};

/// Rounds in which the fans' heat and the humidity of the air are brought together; each leaves a
/// thousandth of the error.
const ROUNDS: usize = 2;

/// Outdoor air as a mode takes it.
struct Intake {
    mode: Mode,
    /// Outdoor air.
    flow: MassFlow,
    /// Humidity of the room, after moistening.
    humidity: HumidityRatio,
}

impl AirsideEconomiser {
    /// Air of the room alone. It follows the humidity outdoors within the limits.
    pub(super) fn recirculation(&self, duty: &Duty, outdoor: &OutdoorAir, limits: Limits) -> Hour {
        let humidity = outdoor.humidity.max(limits.lowest).min(limits.highest);
        let room = RoomAir::new(self, duty, humidity, outdoor.pressure, Pressure::ZERO);
        let mut hour = Hour::idle(Mode::Recirculation);
        hour.power[Component::Fans.index()] = room.fans;
        hour.heat = HeatFlows {
            room: duty.heat,
            fans: room.fans,
            coil: duty.heat + room.fans,
            ..HeatFlows::default()
        };
        hour
    }

    /// Every mode that takes outdoor air, none of them outside the limits.
    ///
    /// Mixing comes first: where it holds the set point, nothing with outdoor air does better.
    /// Where the outdoor air is too warm it is taken alone, as it is or moistened.
    pub(super) fn with_outdoor_air(
        &self,
        duty: &Duty,
        outdoor: &OutdoorAir,
        limits: Limits,
        weigh: &mut impl FnMut(Hour),
    ) {
        let water = water_enthalpy(outdoor);
        let humidity = outdoor.humidity.max(limits.lowest);
        let room = self.room(duty, humidity, outdoor);
        let carried =
            room.return_enthalpy - outdoor.enthalpy - (humidity - outdoor.humidity) * water;
        if carried > SpecificEnthalpy::ZERO && (duty.heat + room.fans) / carried <= room.flow {
            let flow = (duty.heat + room.fans) / carried;
            let intake = Intake { mode: Mode::OutdoorAir, flow, humidity };
            weigh(self.taking(duty, outdoor, &room, &intake));
            return;
        }
        let intake = self.moistened(duty, outdoor, limits);
        if intake.humidity > humidity {
            let room = self.room(duty, intake.humidity, outdoor);
            weigh(self.taking(duty, outdoor, &room, &intake));
        }
        let dry = Intake { mode: Mode::DryTrim, flow: room.flow, humidity };
        weigh(self.taking(duty, outdoor, &room, &dry));
    }

    fn room(&self, duty: &Duty, humidity: HumidityRatio, outdoor: &OutdoorAir) -> RoomAir {
        RoomAir::new(self, duty, humidity, outdoor.pressure, self.outdoor_pressure)
    }

    /// Outdoor air alone through the media: moistened until it is cool enough, or as far as the
    /// media reach, or to the limit of humidity.
    ///
    /// `T = T_o - ε (T_o - T_wb)`; ASHRAE Handbook HVAC Systems and Equipment, chapter
    /// "Evaporative air-cooling equipment".
    fn moistened(&self, duty: &Duty, outdoor: &OutdoorAir, limits: Limits) -> Intake {
        let water = water_enthalpy(outdoor);
        let humidity_at =
            |target| air::moistened_to(target, outdoor.enthalpy, outdoor.humidity, water);
        let depression = outdoor.dry_bulb - outdoor.wet_bulb;
        let reached = humidity_at(outdoor.dry_bulb - depression * self.media.effectiveness.value());
        let highest = reached.min(limits.highest);
        let mut humidity = highest;
        let mut enough = false;
        for _ in 0..ROUNDS {
            let wanted = humidity_at(self.room(duty, humidity, outdoor).before_fans);
            enough = wanted <= highest;
            humidity = wanted.min(highest);
        }
        let least = outdoor.humidity.max(limits.lowest);
        let mode = if enough { Mode::Evaporative } else { Mode::WetTrim };
        let room = self.room(duty, humidity, outdoor);
        Intake { mode, flow: room.flow, humidity: humidity.max(least) }
    }

    /// The hour with this intake; the coil does what the outdoor air leaves.
    fn taking(&self, duty: &Duty, outdoor: &OutdoorAir, room: &RoomAir, intake: &Intake) -> Hour {
        let added = intake.humidity - outdoor.humidity;
        let mut heat = HeatFlows {
            room: duty.heat,
            fans: room.fans,
            water: intake.flow * (added * water_enthalpy(outdoor)),
            exhaust: intake.flow * (room.return_enthalpy - outdoor.enthalpy),
            ..HeatFlows::default()
        };
        if matches!(intake.mode, Mode::DryTrim | Mode::WetTrim) {
            heat.coil = (heat.room + heat.fans + heat.water - heat.exhaust).max(Power::ZERO);
        }
        let mut hour = Hour::idle(intake.mode);
        hour.heat = heat;
        hour.power[Component::Fans.index()] = room.fans;
        self.book_moisture(&mut hour, volume_of_water(intake.flow * added));
        hour
    }

    /// Books the water evaporated into the air, its pumps and the bleed.
    fn book_moisture(&self, hour: &mut Hour, evaporated: VolumeFlow) {
        if evaporated <= VolumeFlow::ZERO {
            return;
        }
        let heading = match hour.mode {
            Mode::Evaporative | Mode::WetTrim => WaterUse::EvaporativeCooling,
            _ => WaterUse::Humidification,
        };
        hour.water[heading.index()] = evaporated;
        hour.water[WaterUse::Bleed.index()] = tower::blow_down(evaporated, self.media.cycles);
        let circulating = evaporated * self.media.circulation.value();
        hour.power[Component::EvaporativePumps.index()] = self.media.pump.power(circulating);
    }
}

/// Enthalpy of the water that evaporates: at the wet bulb, as in the adiabatic saturator, and
/// liquid.
fn water_enthalpy(outdoor: &OutdoorAir) -> SpecificEnthalpy {
    air::enthalpy_of_water(outdoor.wet_bulb.max(0.0 * CELSIUS))
}
