//! Water-cooled chillers and towers all year.

use super::closed::Closed;
use super::plant::{ReadyWaterPlant, WaterPlant};
use super::room::{ReadyRoom, Room};
use super::{Duty, Hour, Prices, VapourLimits};
use crate::model::site::weather::OutdoorAir;
use crate::units::Pressure;

/// The system and its parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WaterChiller {
    /// The room.
    pub room: Room,
    /// Coil, chillers, towers.
    pub plant: WaterPlant,
}

/// The system sized for a site.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadyWaterChiller {
    duty: Duty,
    room: ReadyRoom,
    plant: ReadyWaterPlant,
}

impl WaterChiller {
    pub(super) fn vapour_limits(&self) -> VapourLimits {
        self.room.vapour_limits(self.plant.chilled_water(self.room.supply))
    }

    pub(super) fn ready(&self, duty: &Duty) -> ReadyWaterChiller {
        ReadyWaterChiller {
            duty: *duty,
            room: self.room.ready(duty, Pressure::ZERO),
            plant: self.plant.ready(&self.room, duty),
        }
    }

    pub(super) fn hour(&self, duty: &Duty, outdoor: &OutdoorAir, prices: &Prices) -> Hour {
        self.ready(duty).hour(outdoor, prices)
    }
}

impl ReadyWaterChiller {
    /// There is nothing to choose: the chillers take the heat.
    pub(super) fn hour(&self, outdoor: &OutdoorAir, _prices: &Prices) -> Hour {
        let closed = Closed::new(&self.room, &self.duty, outdoor);
        let work = self.plant.work(closed.coil, outdoor);
        closed.hour(&work, &self.plant.reject(&work, outdoor))
    }
}
