//! Air-cooled chillers, with or without a coil in the open air.

use super::block::{Block, Book, each};
use super::closed::Closed;
use super::plant::{AirPlant, ReadyAirPlant};
use super::room::{ReadyRoom, Room};
use super::{Duty, Hour, VapourLimits};
use crate::model::site::account::Mode;
use crate::model::site::equipment::Rejection;
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
}

impl ReadyAirChiller {
    /// No water is used, so the least electricity is the cheapest.
    pub(super) fn each(&self, block: &Block, book: &mut Book<'_>) {
        let closed = each(|one| Closed::new(&self.room, &self.duty, &block[one]));
        let work = each(|one| self.plant.work(closed[one].coil, &block[one]));
        let mut hour = Hour::idle(Mode::Recirculation);
        for (one, closed) in closed.iter().enumerate() {
            closed.write(&mut hour, &work[one], &Rejection::default());
            book(one, &mut hour);
        }
    }
}
