//! Indirect evaporative cooling: an air-to-air exchanger, dry or wetted, and a machine that helps
//! out.
//!
//! The room's air goes round: servers, exchanger, trim, fans. The heat of the fans is cooled too.

use super::block::{BLOCK, Block, Book, Hours, each};
use super::floor::Floors;
use super::room::{Limits, ReadyRoom, Room, RoomAir};
use super::trim::{ReadyTrim, Trim};
use super::work::{Work, book_rejection};
use super::{Duty, Hour, Prices, VapourLimits};
use crate::model::site::account::{Caution, Component, Mode, WaterUse};
use crate::model::site::air;
use crate::model::site::equipment::{
    AirExchanger, Exchange, ReadyAirExchanger, Rejection, RoomSide,
};
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
            exchanger: self.exchanger.ready(duty.heat / duty.design_heat),
            trim: self.trim.ready(&self.room, duty),
        }
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
    /// the other without its trim, the other is not followed further. Where the dry one does all
    /// with its fans as slow as they go, wetting spares nothing.
    pub(super) fn each(&self, block: &Block, prices: &Prices, book: &mut Book<'_>) {
        let here = each(|one| self.here(&block[one]));
        let mut dry = each(|one| Some(self.way(&here[one], &block[one], false)));
        let mut wet = each(|one| {
            let idle = dry[one].as_ref().is_some_and(|dry| dry.is_whole() && dry.exchange.slowest);
            let may_wet = self.exchanger.may_wet(&block[one]) && !idle;
            may_wet.then(|| self.way(&here[one], &block[one], true))
        });
        for (dry, wet) in dry.iter_mut().zip(&mut wet) {
            leave_the_dearer(dry, wet, prices);
        }
        let (mut cheap, mut other) =
            (Hours::idle(|one| dry[one].is_some()), Hours::idle(|one| wet[one].is_some()));
        self.run(&mut cheap, &here, &dry, block);
        self.run(&mut other, &here, &wet, block);
        for one in 0..BLOCK {
            match (cheap.get_mut(one), other.get_mut(one)) {
                (Some(dry), Some(wet)) if wet.cost(prices) < dry.cost(prices) => book(one, wet),
                (Some(only), _) | (None, Some(only)) => book(one, only),
                (None, None) => {}
            }
        }
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

    /// Books these ways, the trim with them.
    fn run(
        &self,
        hours: &mut Hours,
        here: &[Here; BLOCK],
        ways: &[Option<Way>; BLOCK],
        block: &Block,
    ) {
        let trimmed = |one: usize| ways[one].as_ref().filter(|way| !way.is_whole());
        let met = each(|one| {
            let way = trimmed(one)?;
            let room = &here[one].room;
            let entering = room.return_enthalpy - way.exchange.heat / room.flow;
            let about = USUAL_WET_BULB * CELSIUS;
            Some(self.trim.meet(way.left, (entering, about), &block[one]))
        });
        let work = each(|one| Some(self.trim.work(trimmed(one)?.left, &met[one]?, &block[one])));
        let water = each(|one| Some(self.trim.reject(&work[one]?, &block[one])));
        for (one, hour) in hours.each_mut() {
            if let Some(way) = &ways[one] {
                let trim = work[one].as_ref().zip(water[one].as_ref());
                self.book(hour, &here[one], way, trim);
            }
        }
    }

    fn book(&self, hour: &mut Hour, here: &Here, way: &Way, trim: Option<(&Work, &Rejection)>) {
        let (room, exchange) = (&here.room, &way.exchange);
        hour.mode = Mode::FreeCooling;
        if let Some((work, water)) = trim {
            hour.heat.coil = way.left;
            work.book(hour);
            book_rejection(water, hour);
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
    }
}

/// Of two ways, leaves the one that is surely not the cheaper.
fn leave_the_dearer(dry: &mut Option<Way>, wet: &mut Option<Way>, prices: &Prices) {
    let (Some(one), Some(other)) = (dry.as_ref(), wet.as_ref()) else { return };
    let (least_dry, least_wet) = (one.least(prices), other.least(prices));
    if one.is_whole() && least_dry <= least_wet {
        *wet = None;
    } else if other.is_whole() && least_wet < least_dry {
        *dry = None;
    }
}

impl ReadyIndirect {
    /// How the towers of the trim stand in this hour.
    pub(super) fn floors(&self, hour: &Hour, outdoor: &OutdoorAir) -> Floors {
        match &self.trim {
            ReadyTrim::Plant(plant) => plant.floors(hour.heat.coil, outdoor),
            ReadyTrim::Expansion(_) => Floors::default(),
        }
    }
}
