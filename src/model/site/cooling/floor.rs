//! Whether what rejects the heat stands at its floor. The answer of a year does not need it: it is
//! asked of hours that are worked out already, for the year in detail.

use super::plant::{ReadyPlant, ReadyWaterPlant};
use crate::model::site::weather::OutdoorAir;
use crate::units::{KELVIN, Power, TemperatureDifference};

/// How towers, and the condensers behind them, stand in an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Floors {
    /// Towers are at work.
    pub at_work: bool,
    /// The condensers are given water at their floor: the air would make it colder.
    pub condensers: bool,
    /// Why the towers' fans are turned down, if they cool the building's water and are.
    pub held: Option<Held>,
}

/// Why fans of towers are turned down; of two circuits, the later one is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// The water is as cold as the building wants it.
    Enough,
    /// Frost is kept from the water; the building wants it colder.
    Frost,
}

/// Water this much warmer than it is wanted is as it is wanted: rounding.
const ROUNDING: f64 = 1e-9;

impl Floors {
    /// What is true of the one or the other of two circuits.
    #[must_use]
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            at_work: self.at_work || other.at_work,
            condensers: self.condensers || other.condensers,
            held: self.held.max(other.held),
        }
    }

    /// Towers that cool the building's water through an exchanger: `held` is whether their fans hold
    /// the water, `warmer` by how much that leaves the building's water warmer than it is wanted.
    pub(super) fn of_exchanger(
        held: bool,
        warmer: TemperatureDifference,
        condensers: bool,
    ) -> Self {
        let why = if warmer > ROUNDING * KELVIN { Held::Frost } else { Held::Enough };
        Self { at_work: true, condensers, held: held.then_some(why) }
    }
}

impl ReadyWaterPlant {
    /// How they stand where the chillers take all the heat of the coil.
    pub(super) fn floors(&self, coil: Power, outdoor: &OutdoorAir) -> Floors {
        let at_work = coil > Power::ZERO;
        let condensers = at_work && self.condenser(coil, outdoor).water <= self.tower.floor();
        Floors { at_work, condensers, ..Floors::default() }
    }
}

impl ReadyPlant {
    /// How they stand when this plant takes the heat of the coil.
    pub(super) fn floors(&self, coil: Power, outdoor: &OutdoorAir) -> Floors {
        match self {
            Self::Water(plant) => plant.floors(coil, outdoor),
            Self::Air(_) => Floors::default(),
        }
    }
}
