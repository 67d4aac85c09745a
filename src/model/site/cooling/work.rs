//! What a plant does with the heat that its coils are given.

use super::{Hour, Prices};
use crate::model::site::account::{Caution, Component, Mode, WaterUse};
use crate::model::site::equipment::{Cooled, Rejection};
use crate::units::{CostRate, Power, VolumeFlow};

/// How much of the heat an economiser takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Relieved {
    /// None.
    #[default]
    Nothing,
    /// A part, compressors the rest.
    Partly,
    /// All of it.
    Wholly,
}

impl Relieved {
    /// By the share of the heat, 0 to 1.
    pub(super) fn of(share: f64) -> Self {
        if share >= 1.0 {
            Self::Wholly
        } else if share > 0.0 {
            Self::Partly
        } else {
            Self::Nothing
        }
    }
}

/// Electricity and heat of a plant in an hour.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Work {
    pub(super) compressors: Power,
    pub(super) chilled_pumps: Power,
    pub(super) condenser_pumps: Power,
    pub(super) tower_fans: Power,
    /// Fans of a coil in the open air.
    pub(super) coil_fans: Power,
    pub(super) refrigerant_pumps: Power,
    /// Heat given to the outdoor air.
    pub(super) outdoors: Power,
    /// Water of the towers and the air that it took.
    pub(super) cooled: Cooled,
    pub(super) relieved: Relieved,
    pub(super) clamped: bool,
    pub(super) overloaded: bool,
}

impl Work {
    /// All the electricity.
    pub(super) fn electricity(&self) -> Power {
        self.compressors
            + self.chilled_pumps
            + self.condenser_pumps
            + self.tower_fans
            + self.coil_fans
            + self.refrigerant_pumps
    }

    /// Writes it into the hour.
    pub(super) fn book(&self, hour: &mut Hour) {
        hour.power[Component::Chiller.index()] = self.compressors;
        hour.power[Component::ChilledWaterPumps.index()] = self.chilled_pumps;
        hour.power[Component::CondenserPumps.index()] = self.condenser_pumps;
        hour.power[Component::TowerFans.index()] = self.tower_fans;
        hour.power[Component::FreeCoolingFans.index()] = self.coil_fans;
        hour.power[Component::RefrigerantPumps.index()] = self.refrigerant_pumps;
        hour.cautions[Caution::CurveClamped.index()] = self.clamped;
        hour.cautions[Caution::ChillersOverloaded.index()] = self.overloaded;
        hour.heat.tower = self.outdoors;
    }

    /// The mode of a room that is closed to outdoor air.
    pub(super) fn mode(&self) -> Mode {
        match self.relieved {
            Relieved::Nothing => Mode::Recirculation,
            Relieved::Partly => Mode::PartlyFree,
            Relieved::Wholly => Mode::FreeCooling,
        }
    }
}

/// Writes the water of a tower into the hour.
pub(super) fn book_rejection(rejection: &Rejection, hour: &mut Hour) {
    hour.water[WaterUse::TowerEvaporation.index()] = rejection.evaporation;
    hour.water[WaterUse::Drift.index()] = rejection.drift;
    hour.water[WaterUse::BlowDown.index()] = rejection.blow_down;
}

impl Prices {
    /// What this costs.
    pub(super) fn of(&self, electricity: Power, water: VolumeFlow) -> CostRate {
        self.electricity * electricity + self.water * water
    }
}
