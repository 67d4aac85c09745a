//! Air-cooled chillers, with or without a coil in the open air.

use super::closed::Closed;
use super::plant::{AirPlant, ReadyAirPlant};
use super::room::{ReadyRoom, Room};
use super::{Duty, Hour, Prices, VapourLimits};
use crate::model::site::equipment::Rejection;
use crate::model::site::weather::OutdoorAir;
use crate::units::Pressure;

/// The system and its parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AirChiller {
    /// The room.
    pub room: Room,
    /// Coil, chillers, and the coil in the open air.
    pub plant: AirPlant,
}

/// The system sized for a site.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadyAirChiller {
    duty: Duty,
    room: ReadyRoom,
    plant: ReadyAirPlant,
}

impl AirChiller {
    pub(super) fn vapour_limits(&self) -> VapourLimits {
        self.room.vapour_limits(self.plant.chilled_water(self.room.supply))
    }

    pub(super) fn ready(&self, duty: &Duty) -> ReadyAirChiller {
        ReadyAirChiller {
            duty: *duty,
            room: self.room.ready(duty, Pressure::ZERO),
            plant: self.plant.ready(&self.room, duty),
        }
    }

    pub(super) fn hour(&self, duty: &Duty, outdoor: &OutdoorAir, prices: &Prices) -> Hour {
        self.ready(duty).hour(outdoor, prices)
    }
}

impl ReadyAirChiller {
    /// No water is used, so the least electricity is the cheapest.
    pub(super) fn hour(&self, outdoor: &OutdoorAir, _prices: &Prices) -> Hour {
        let closed = Closed::new(&self.room, &self.duty, outdoor);
        closed.hour(&self.plant.work(closed.coil, outdoor), &Rejection::default())
    }
}
