//! Water-cooled chillers and towers all year.

use super::block::{Block, Book, each};
use super::closed::Closed;
use super::floor::Floors;
use super::plant::{ReadyWaterPlant, WaterPlant};
use super::room::{ReadyRoom, Room};
use super::{Duty, Hour, VapourLimits};
use crate::model::site::account::Mode;
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
}

impl ReadyWaterChiller {
    /// There is nothing to choose: the chillers take the heat.
    pub(super) fn each(&self, block: &Block, book: &mut Book<'_>) {
        let closed = each(|one| Closed::new(&self.room, &self.duty, &block[one]));
        let towers = each(|one| self.plant.condenser(closed[one].coil, &block[one]));
        let work =
            each(|one| self.plant.run(closed[one].coil, (0.0, 0.0), towers[one], &block[one]));
        let water = each(|one| self.plant.reject(&work[one], &block[one]));
        let mut hour = Hour::idle(Mode::Recirculation);
        for (one, closed) in closed.iter().enumerate() {
            closed.write(&mut hour, &work[one], &water[one]);
            book(one, &mut hour);
        }
    }
}

impl ReadyWaterChiller {
    /// How the towers stand in this hour.
    pub(super) fn floors(&self, hour: &Hour, outdoor: &OutdoorAir) -> Floors {
        self.plant.floors(hour.heat.coil, outdoor)
    }
}
