//! Indirect evaporative cooling: an air-to-air exchanger, dry or wetted, and a machine that helps
//! out.
//!
//! The room's air goes round: servers, exchanger, trim, fans. The heat of the fans is cooled too.

use super::hall::cheapest;
use super::room::{Limits, ReadyRoom, Room};
use super::trim::{ReadyTrim, Trim};
use super::{Duty, Hour, Prices, VapourLimits};
use crate::model::site::account::{Caution, Component, Mode, WaterUse};
use crate::model::site::air;
use crate::model::site::equipment::{AirExchanger, RoomSide};
use crate::model::site::weather::OutdoorAir;
use crate::units::{CELSIUS, HumidityRatio, MassFlow, Power, Pressure};

/// The system and its parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct IndirectEvaporative {
    /// The room; the pressure of its fans is that of room and exchanger.
    pub room: Room,
    /// The exchanger.
    pub exchanger: AirExchanger,
    /// What helps out.
    pub trim: Trim,
}

/// The system sized for a site.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadyIndirect {
    duty: Duty,
    room: ReadyRoom,
    /// Air through the room at full load.
    design: MassFlow,
    exchanger: AirExchanger,
    trim: ReadyTrim,
}

/// Less than this part of the heat left to the trim is none: rounding.
const ROUNDING: f64 = 1e-9;
/// Where the wet bulb of the air behind the exchanger is sought from, °C.
const USUAL_WET_BULB: f64 = 18.0;

impl IndirectEvaporative {
    pub(super) fn vapour_limits(&self) -> VapourLimits {
        self.room.vapour_limits(self.trim.coil(self.room.supply))
    }

    pub(super) fn ready(&self, duty: &Duty) -> ReadyIndirect {
        ReadyIndirect {
            duty: *duty,
            room: self.room.ready(duty, Pressure::ZERO),
            design: duty.design_heat / (air::specific_heat(HumidityRatio::ZERO) * self.room.rise),
            exchanger: self.exchanger,
            trim: self.trim.ready(&self.room, duty),
        }
    }

    pub(super) fn hour(&self, duty: &Duty, outdoor: &OutdoorAir, prices: &Prices) -> Hour {
        self.ready(duty).hour(outdoor, prices)
    }
}

impl ReadyIndirect {
    /// The cheaper of the ways through the hour: exchanger dry, or wetted where it may be.
    pub(super) fn hour(&self, outdoor: &OutdoorAir, prices: &Prices) -> Hour {
        let run = |wetted| self.run(outdoor, wetted);
        cheapest(run, self.exchanger.may_wet(outdoor), prices)
    }

    fn run(&self, outdoor: &OutdoorAir, wetted: bool) -> Hour {
        let limits = Limits::at(&self.duty.vapour, outdoor.pressure);
        let humidity = limits.closed(outdoor.humidity);
        let room = self.room.closed(humidity, outdoor.pressure);
        let side = RoomSide {
            flow: room.flow,
            design: self.design,
            entering: room.return_air,
            wanted: room.before_fans,
            humidity,
        };
        let exchange = self.exchanger.cool(&side, outdoor, wetted);
        let all = self.duty.heat + room.fans;
        let left = all - exchange.heat;
        let mut hour = Hour::idle(Mode::FreeCooling);
        if left > all * ROUNDING {
            let entering = room.return_enthalpy - exchange.heat / room.flow;
            let about = USUAL_WET_BULB * CELSIUS;
            self.trim.take(&mut hour, left, (entering, about), outdoor);
            hour.cautions[Caution::Condensation.index()] = limits.coil < humidity;
            let idle = exchange.heat <= Power::ZERO;
            hour.mode = if idle { Mode::Recirculation } else { Mode::PartlyFree };
        } else if wetted {
            hour.mode = Mode::WettedFree;
        }
        hour.heat.room = self.duty.heat;
        hour.heat.fans = room.fans;
        hour.heat.exchanger = exchange.heat;
        hour.power[Component::Fans.index()] = room.fans;
        hour.power[Component::ScavengerFans.index()] = exchange.fans;
        hour.power[Component::EvaporativePumps.index()] = exchange.pumps;
        hour.water[WaterUse::EvaporativeCooling.index()] = exchange.evaporated;
        hour.water[WaterUse::Bleed.index()] = exchange.bleed;
        hour
    }
}
