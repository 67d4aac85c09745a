//! The modes of the airside economiser: heat, air and water of each.
//!
//! In steady state the room is as humid as the air it is given. Of the air through the room `m`,
//! a part `m_o` is taken from outdoors and leaves again with the return enthalpy `h_r`:
//!
//! `Q + P_fan + m_o ΔW h_w = m_o (h_r - h_o) + Q_coil`,
//!
//! `ΔW` being the water evaporated into it, of enthalpy `h_w`.

use super::super::HeatFlows;
use super::super::room::{Limits, RoomAir};
use super::{Media, ReadyAirside};
use crate::model::site::account::Mode;
use crate::model::site::air;
use crate::model::site::equipment::{tower, volume_of_water};
use crate::model::site::weather::OutdoorAir;
use crate::units::{CELSIUS, HumidityRatio, MassFlow, Power, SpecificEnthalpy, VolumeFlow};

/// Rounds in which the fans' heat and the humidity of the air are brought together; each leaves a
/// thousandth of the error.
const ROUNDS: usize = 2;

/// Outdoor air, with the enthalpy of the water that evaporates into it: at the wet bulb, as in the
/// adiabatic saturator, and liquid.
pub(super) struct Outdoors<'a> {
    air: &'a OutdoorAir,
    water: SpecificEnthalpy,
}

impl<'a> Outdoors<'a> {
    pub(super) fn new(air: &'a OutdoorAir) -> Self {
        Self { air, water: air::enthalpy_of_water(air.wet_bulb.max(0.0 * CELSIUS)) }
    }
}

/// A way through the hour, the plant left aside.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trial {
    pub(super) mode: Mode,
    pub(super) fans: Power,
    /// Pumps that wet the air.
    pub(super) pumps: Power,
    /// Water that the air takes up.
    pub(super) evaporated: VolumeFlow,
    /// Water drained from the media.
    pub(super) bleed: VolumeFlow,
    pub(super) heat: HeatFlows,
}

impl Trial {
    pub(super) fn electricity(&self) -> Power {
        self.fans + self.pumps
    }

    pub(super) fn water(&self) -> VolumeFlow {
        self.evaporated + self.bleed
    }

    /// Books the water evaporated into the air, its pumps and the bleed.
    fn moisten(&mut self, media: Option<&Media>, evaporated: VolumeFlow) {
        if let Some(media) = media.filter(|_| evaporated > VolumeFlow::ZERO) {
            self.evaporated = evaporated;
            self.bleed = tower::blow_down(evaporated, media.cycles);
            self.pumps = media.pump.power(evaporated * media.circulation.value());
        }
    }
}

/// Outdoor air as a mode takes it.
struct Intake {
    mode: Mode,
    /// Outdoor air.
    flow: MassFlow,
    /// Humidity of the room, after moistening.
    humidity: HumidityRatio,
}

impl ReadyAirside {
    /// Air of the room alone. It follows the humidity outdoors within the limits.
    pub(super) fn recirculation(&self, outdoor: &OutdoorAir, limits: &Limits) -> Trial {
        let humidity = limits.closed(outdoor.humidity);
        let room = self.room.closed(humidity, outdoor.pressure);
        let heat = HeatFlows {
            room: self.duty.heat,
            fans: room.fans,
            coil: self.duty.heat + room.fans,
            ..HeatFlows::default()
        };
        Trial {
            mode: Mode::Recirculation,
            fans: room.fans,
            pumps: Power::ZERO,
            evaporated: VolumeFlow::ZERO,
            bleed: VolumeFlow::ZERO,
            heat,
        }
    }

    /// Every mode that takes outdoor air, none of them outside the limits.
    ///
    /// Mixing comes first: where it holds the set point, nothing with outdoor air does better.
    /// Where the outdoor air is too warm it is taken alone, as it is or moistened.
    pub(super) fn with_outdoor_air(
        &self,
        outdoors: &Outdoors<'_>,
        limits: &Limits,
        weigh: &mut impl FnMut(&Trial),
    ) {
        let outdoor = outdoors.air;
        let humidity = outdoor.humidity.max(limits.lowest);
        let room = self.room.open(humidity, outdoor.pressure);
        let carried = room.return_enthalpy
            - outdoor.enthalpy
            - (humidity - outdoor.humidity) * outdoors.water;
        let heat = self.duty.heat + room.fans;
        if carried > SpecificEnthalpy::ZERO && heat / carried <= room.flow {
            let intake = Intake { mode: Mode::OutdoorAir, flow: heat / carried, humidity };
            weigh(&self.taking(outdoors, &room, &intake));
            return;
        }
        if let Some(media) = &self.media {
            let intake = self.moistened(media, outdoors, limits);
            if intake.humidity > humidity {
                let room = self.room.open(intake.humidity, outdoor.pressure);
                weigh(&self.taking(outdoors, &room, &intake));
            }
        }
        let dry = Intake { mode: Mode::DryTrim, flow: room.flow, humidity };
        weigh(&self.taking(outdoors, &room, &dry));
    }

    /// Outdoor air alone through the media: moistened until it is cool enough, or as far as the
    /// media reach, or to the limit of humidity.
    ///
    /// `T = T_o - ε (T_o - T_wb)`; ASHRAE Handbook HVAC Systems and Equipment, chapter
    /// "Evaporative air-cooling equipment".
    fn moistened(&self, media: &Media, outdoors: &Outdoors<'_>, limits: &Limits) -> Intake {
        let outdoor = outdoors.air;
        let humidity_at =
            |target| air::moistened_to(target, outdoor.enthalpy, outdoor.humidity, outdoors.water);
        let depression = outdoor.dry_bulb - outdoor.wet_bulb;
        let reached = humidity_at(outdoor.dry_bulb - depression * media.effectiveness.value());
        let highest = reached.min(limits.highest);
        let mut humidity = highest;
        let mut enough = false;
        for _ in 0..ROUNDS {
            let wanted = humidity_at(self.room.open(humidity, outdoor.pressure).before_fans);
            enough = wanted <= highest;
            humidity = wanted.min(highest);
        }
        let least = outdoor.humidity.max(limits.lowest);
        let mode = if enough { Mode::Evaporative } else { Mode::WetTrim };
        let room = self.room.open(humidity, outdoor.pressure);
        Intake { mode, flow: room.flow, humidity: humidity.max(least) }
    }

    /// The hour with this intake; the coil does what the outdoor air leaves.
    fn taking(&self, outdoors: &Outdoors<'_>, room: &RoomAir, intake: &Intake) -> Trial {
        let added = intake.humidity - outdoors.air.humidity;
        let mut heat = HeatFlows {
            room: self.duty.heat,
            fans: room.fans,
            water: intake.flow * (added * outdoors.water),
            exhaust: intake.flow * (room.return_enthalpy - outdoors.air.enthalpy),
            ..HeatFlows::default()
        };
        if matches!(intake.mode, Mode::DryTrim | Mode::WetTrim) {
            heat.coil = (heat.room + heat.fans + heat.water - heat.exhaust).max(Power::ZERO);
        }
        let mut trial = Trial {
            mode: intake.mode,
            fans: room.fans,
            pumps: Power::ZERO,
            evaporated: VolumeFlow::ZERO,
            bleed: VolumeFlow::ZERO,
            heat,
        };
        trial.moisten(self.media.as_ref(), volume_of_water(intake.flow * added));
        trial
    }
}
