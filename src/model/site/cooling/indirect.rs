//! Indirect evaporative cooling: an air-to-air exchanger, dry or wetted, and a machine that helps
//! out.
//!
//! The room's air goes round: servers, exchanger, trim, fans. The heat of the fans is cooled too.

use super::room::{Limits, ReadyRoom, Room, RoomAir};
use super::trim::{ReadyTrim, Trim};
use super::{Duty, Hour, Prices, VapourLimits};
use crate::model::site::account::{Caution, Component, Mode, WaterUse};
use crate::model::site::air;
use crate::model::site::equipment::{AirExchanger, Exchange, ReadyAirExchanger, RoomSide};
use crate::model::site::weather::OutdoorAir;
use crate::units::{CELSIUS, CostRate, HumidityRatio, MassFlow, Power, Pressure};

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
    exchanger: ReadyAirExchanger,
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
            exchanger: self.exchanger.ready(),
            trim: self.trim.ready(&self.room, duty),
        }
    }

    pub(super) fn hour(&self, duty: &Duty, outdoor: &OutdoorAir, prices: &Prices) -> Hour {
        self.ready(duty).hour(outdoor, prices)
    }
}

/// The room in an hour.
struct Here {
    room: RoomAir,
    humidity: HumidityRatio,
    /// The coil of the trim is colder than the dew point of the air.
    condensing: bool,
    /// Heat that is to be taken out.
    all: Power,
}

/// The exchanger in an hour, dry or wetted, and what it leaves to the trim.
struct Way {
    wetted: bool,
    exchange: Exchange,
    left: Power,
}

impl Way {
    /// What it costs without the trim and the fans of the room.
    fn least(&self, prices: &Prices) -> CostRate {
        let Exchange { fans, pumps, evaporated, bleed, .. } = self.exchange;
        prices.of(fans + pumps, evaporated + bleed)
    }

    fn is_whole(&self) -> bool {
        self.left <= Power::ZERO
    }
}

impl ReadyIndirect {
    /// The cheaper of the ways through the hour: exchanger dry, or wetted where it may be.
    ///
    /// Both exchangers are known before the trim; where one of them needs none and costs less than
    /// the other without its trim, the other is not followed further.
    pub(super) fn hour(&self, outdoor: &OutdoorAir, prices: &Prices) -> Hour {
        let here = self.here(outdoor);
        let dry = self.way(&here, outdoor, false);
        if !self.exchanger.may_wet(outdoor) || self.is_idle(&dry) {
            return self.book(&here, &dry, outdoor);
        }
        let wet = self.way(&here, outdoor, true);
        let (least_dry, least_wet) = (dry.least(prices), wet.least(prices));
        if dry.is_whole() && least_dry <= least_wet {
            return self.book(&here, &dry, outdoor);
        }
        if wet.is_whole() && least_wet < least_dry {
            return self.book(&here, &wet, outdoor);
        }
        let (dry, wet) = (self.book(&here, &dry, outdoor), self.book(&here, &wet, outdoor));
        if wet.cost(prices) < dry.cost(prices) { wet } else { dry }
    }

    /// Whether the exchanger does all with its fans as slow as they go: wetting spares nothing.
    fn is_idle(&self, way: &Way) -> bool {
        way.is_whole() && way.exchange.slowest
    }

    fn here(&self, outdoor: &OutdoorAir) -> Here {
        let limits = Limits::at(&self.duty.vapour, outdoor.pressure);
        let humidity = limits.closed(outdoor.humidity);
        let room = self.room.closed(humidity, outdoor.pressure);
        let all = self.duty.heat + room.fans;
        Here { room, humidity, condensing: limits.coil < humidity, all }
    }

    fn way(&self, here: &Here, outdoor: &OutdoorAir, wetted: bool) -> Way {
        let side = RoomSide {
            flow: here.room.flow,
            design: self.design,
            entering: here.room.return_air,
            wanted: here.room.before_fans,
            humidity: here.humidity,
        };
        let exchange = self.exchanger.cool(&side, outdoor, wetted);
        let left = here.all - exchange.heat;
        let left = if left > here.all * ROUNDING { left } else { Power::ZERO };
        Way { wetted, exchange, left }
    }

    fn book(&self, here: &Here, way: &Way, outdoor: &OutdoorAir) -> Hour {
        let (room, exchange) = (&here.room, &way.exchange);
        let mut hour = Hour::idle(Mode::FreeCooling);
        if way.left > Power::ZERO {
            let entering = room.return_enthalpy - exchange.heat / room.flow;
            let about = USUAL_WET_BULB * CELSIUS;
            self.trim.take(&mut hour, way.left, (entering, about), outdoor);
            hour.cautions[Caution::Condensation.index()] = here.condensing;
            let idle = exchange.heat <= Power::ZERO;
            hour.mode = if idle { Mode::Recirculation } else { Mode::PartlyFree };
        } else if way.wetted {
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
