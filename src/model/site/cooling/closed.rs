//! Rooms that are closed to outdoor air: a plant cools their own air, which goes round.

use super::room::{Limits, ReadyRoom, RoomAir};
use super::work::{Work, book_rejection};
use super::{Duty, Hour};
use crate::model::site::account::{Caution, Component};
use crate::model::site::equipment::Rejection;
use crate::model::site::weather::OutdoorAir;
use crate::units::Power;

/// The room in an hour: its limits, its air, and the heat its coils are given.
pub(super) struct Closed {
    pub(super) air: RoomAir,
    pub(super) coil: Power,
    heat: Power,
    pub(super) condensing: bool,
}

impl Closed {
    /// The room at an hour. Its humidity follows that outdoors, within the limits.
    pub(super) fn new(room: &ReadyRoom, duty: &Duty, outdoor: &OutdoorAir) -> Self {
        let limits = Limits::at(&duty.vapour, outdoor.pressure);
        let humidity = limits.closed(outdoor.humidity);
        let air = room.closed(humidity, outdoor.pressure);
        let heat = room.heat;
        Self { coil: heat + air.fans, air, heat, condensing: limits.coil < humidity }
    }

    /// Writes the hour in which the plant does this work, with this water. One hour may be written
    /// over another: each writes the same entries.
    pub(super) fn write(&self, hour: &mut Hour, work: &Work, rejection: &Rejection) {
        hour.mode = work.mode();
        hour.power[Component::Fans.index()] = self.air.fans;
        hour.heat.room = self.heat;
        hour.heat.fans = self.air.fans;
        hour.heat.coil = self.coil;
        work.book(hour);
        book_rejection(rejection, hour);
        // Whether the coil is colder than the dew point of the air it cools.
        hour.cautions[Caution::Condensation.index()] = self.condensing;
    }
}
