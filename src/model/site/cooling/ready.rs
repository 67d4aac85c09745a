//! A system sized for a site: what does not change from hour to hour is worked out once a year.

use super::air_chiller::ReadyAirChiller;
use super::airside::ReadyAirside;
use super::block::{Block, Book};
use super::direct_expansion::ReadyExpansion;
use super::floor::Floors;
use super::hall::ReadyHall;
use super::indirect::ReadyIndirect;
use super::liquid::ReadyLiquid;
use super::own_curve::OwnCurve;
use super::water_chiller::ReadyWaterChiller;
use super::waterside::ReadyWaterside;
use super::{Cooling, Duty, Hour, Prices};
use crate::model::site::account::Mode;
use crate::model::site::weather::OutdoorAir;

/// A system and its duty. A system with nothing to work out beforehand may keep the two as they
/// are.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct ReadyCooling(Ready);

#[derive(Debug, Clone, Copy)]
#[expect(clippy::large_enum_variant, reason = "one of them is made a year, and none is moved")]
enum Ready {
    Airside(ReadyAirside),
    Waterside(ReadyWaterside),
    WaterChiller(ReadyWaterChiller),
    AirChiller(ReadyAirChiller),
    Expansion(ReadyExpansion),
    Hall(ReadyHall),
    Liquid(ReadyLiquid),
    Indirect(ReadyIndirect),
    OwnCurve(OwnCurve, Duty),
}

impl Cooling {
    /// The system with this duty.
    pub(in super::super) fn ready(&self, duty: &Duty) -> ReadyCooling {
        ReadyCooling(match self {
            Self::AirsideEconomiser(system) => Ready::Airside(system.ready(duty)),
            Self::WatersideEconomiser(system) => Ready::Waterside(system.ready(duty)),
            Self::WaterChiller(system) => Ready::WaterChiller(system.ready(duty)),
            Self::AirChiller(system) => Ready::AirChiller(system.ready(duty)),
            Self::DirectExpansion(system) => Ready::Expansion(system.ready(duty)),
            Self::Hall(system) => Ready::Hall(system.ready(duty)),
            Self::Liquid(system) => Ready::Liquid(system.ready(duty)),
            Self::Indirect(system) => Ready::Indirect(system.ready(duty)),
            Self::OwnCurve(system) => Ready::OwnCurve(*system, *duty),
        })
    }
}

impl ReadyCooling {
    /// What the system does in the air of each hour: the cheapest of what keeps the room within its
    /// limits.
    pub(in super::super) fn each(&self, block: &Block, prices: &Prices, book: &mut Book<'_>) {
        match &self.0 {
            Ready::Airside(system) => system.each(block, prices, book),
            Ready::Waterside(system) => system.each(block, prices, book),
            Ready::WaterChiller(system) => system.each(block, book),
            Ready::AirChiller(system) => system.each(block, book),
            Ready::Expansion(system) => system.each(block, book),
            Ready::Hall(system) => system.each(block, prices, book),
            Ready::Liquid(system) => system.each(block, prices, book),
            Ready::Indirect(system) => system.each(block, prices, book),
            Ready::OwnCurve(system, duty) => {
                let mut hour = Hour::idle(Mode::OwnCurve);
                for (one, outdoor) in block.iter().enumerate() {
                    system.write(&mut hour, duty, outdoor);
                    book(one, &mut hour);
                }
            }
        }
    }
}

impl ReadyCooling {
    /// How towers and condensers stand in an hour that [`Self::each`] gave for this air.
    pub(in super::super) fn floors(&self, hour: &Hour, outdoor: &OutdoorAir) -> Floors {
        match &self.0 {
            Ready::Airside(system) => system.floors(hour, outdoor),
            Ready::Waterside(system) => system.floors(hour, outdoor),
            Ready::WaterChiller(system) => system.floors(hour, outdoor),
            Ready::Hall(system) => system.floors(outdoor),
            Ready::Liquid(system) => system.floors(hour, outdoor),
            Ready::Indirect(system) => system.floors(hour, outdoor),
            Ready::AirChiller(_) | Ready::Expansion(_) | Ready::OwnCurve(..) => Floors::default(),
        }
    }
}
