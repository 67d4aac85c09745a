//! Machines that cool the air where an exchanger with the outdoor air does not reach.

use super::plant::{Plant, ReadyPlant};
use super::work::Work;
use super::{Duty, Room};
use crate::model::site::air::Saturated;
use crate::model::site::equipment::{Cooled, Expansion, ReadyChillers, Rejection};
use crate::model::site::weather::OutdoorAir;
use crate::units::{Power, SpecificEnthalpy, Temperature, TemperatureDifference};

/// A machine behind the exchanger.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Trim {
    /// Direct expansion; its power includes the fans of the condensers.
    Expansion {
        /// The units.
        units: Expansion,
        /// Supply air above the refrigerant that evaporates, 5 to 25 K.
        coil_approach: TemperatureDifference,
    },
    /// Chilled water.
    Plant(Plant),
}

/// A machine sized for a site.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::large_enum_variant, reason = "one of them is made a year, and none is moved")]
pub(super) enum ReadyTrim {
    Expansion(ReadyChillers),
    Plant(ReadyPlant),
}

impl Trim {
    /// The coldest surface that the air meets.
    pub(super) fn coil(&self, supply: Temperature) -> Temperature {
        match self {
            Self::Expansion { coil_approach, .. } => supply - *coil_approach,
            Self::Plant(plant) => plant.chilled_water(supply),
        }
    }

    pub(super) fn ready(&self, room: &Room, duty: &Duty) -> ReadyTrim {
        match self {
            Self::Expansion { units, .. } => ReadyTrim::Expansion(units.ready(duty.it_capacity)),
            Self::Plant(plant) => ReadyTrim::Plant(plant.ready(room, duty)),
        }
    }
}

/// What is known before the machine runs.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Met {
    /// Wet bulb of the air that meets a coil of refrigerant.
    wet_bulb: Temperature,
    /// Water of the towers.
    towers: Cooled,
}

impl ReadyTrim {
    /// What a machine that takes `coil` meets; the air has this enthalpy, and a wet bulb not far
    /// from `about`.
    pub(super) fn meet(
        &self,
        coil: Power,
        (entering, about): (SpecificEnthalpy, Temperature),
        outdoor: &OutdoorAir,
    ) -> Met {
        match self {
            // The saturated air of the same enthalpy: within 0.3 K of the wet bulb.
            Self::Expansion(_) => {
                let table = Saturated::table();
                let (wet_bulb, _) = table.at_enthalpy(entering, outdoor.pressure, about);
                Met { wet_bulb, ..Met::default() }
            }
            Self::Plant(plant) => Met { towers: plant.towers(coil, outdoor), ..Met::default() },
        }
    }

    /// Takes `coil` out of the building: what that takes.
    pub(super) fn work(&self, coil: Power, met: &Met, outdoor: &OutdoorAir) -> Work {
        match self {
            Self::Expansion(units) => {
                let compression = units.run(coil, met.wet_bulb, outdoor.dry_bulb);
                Work {
                    compressors: compression.power,
                    outdoors: coil + compression.power,
                    clamped: compression.clamped,
                    overloaded: compression.overloaded,
                    ..Work::default()
                }
            }
            Self::Plant(plant) => plant.work(coil, met.towers, outdoor),
        }
    }

    /// The water of that work.
    pub(super) fn reject(&self, work: &Work, outdoor: &OutdoorAir) -> Rejection {
        match self {
            Self::Expansion(_) => Rejection::default(),
            Self::Plant(plant) => plant.reject(work, outdoor),
        }
    }
}
