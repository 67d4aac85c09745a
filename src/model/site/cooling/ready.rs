//! A system sized for a site: what does not change from hour to hour is worked out once a year.

use super::air_chiller::ReadyAirChiller;
use super::airside::ReadyAirside;
use super::direct_expansion::ReadyExpansion;
use super::hall::ReadyHall;
use super::indirect::ReadyIndirect;
use super::liquid::ReadyLiquid;
use super::own_curve::OwnCurve;
use super::water_chiller::ReadyWaterChiller;
use super::waterside::ReadyWaterside;
use super::{Cooling, Duty, Hour, Prices};
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
    /// See [`Cooling::hour`].
    pub(in super::super) fn hour(&self, outdoor: &OutdoorAir, prices: &Prices) -> Hour {
        match &self.0 {
            Ready::Airside(system) => system.hour(outdoor, prices),
            Ready::Waterside(system) => system.hour(outdoor, prices),
            Ready::WaterChiller(system) => system.hour(outdoor, prices),
            Ready::AirChiller(system) => system.hour(outdoor, prices),
            Ready::Expansion(system) => system.hour(outdoor, prices),
            Ready::Hall(system) => system.hour(outdoor, prices),
            Ready::Liquid(system) => system.hour(outdoor, prices),
            Ready::Indirect(system) => system.hour(outdoor, prices),
            Ready::OwnCurve(system, duty) => system.hour(duty, outdoor, prices),
        }
    }
}
