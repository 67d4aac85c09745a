//! Machines that cool the air where an exchanger with the outdoor air does not reach.

use super::plant::{Plant, ReadyPlant};
use super::work::{Work, book_rejection};
use super::{Duty, Hour, Room};
use crate::model::site::air::Saturated;
use crate::model::site::equipment::{Expansion, ReadyChillers};
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

impl ReadyTrim {
    /// Takes `coil` out of the building, and books what that takes; the air meets the coil with
    /// this enthalpy, and a wet bulb not far from `about`.
    pub(super) fn take(
        &self,
        hour: &mut Hour,
        coil: Power,
        (entering, about): (SpecificEnthalpy, Temperature),
        outdoor: &OutdoorAir,
    ) {
        hour.heat.coil = coil;
        match self {
            Self::Expansion(units) => {
                // The saturated air of the same enthalpy: within 0.3 K of the wet bulb.
                let wet_bulb = Saturated::table().at_enthalpy(entering, outdoor.pressure, about).0;
                let compression = units.run(coil, wet_bulb, outdoor.dry_bulb);
                let work = Work {
                    compressors: compression.power,
                    outdoors: coil + compression.power,
                    clamped: compression.clamped,
                    overloaded: compression.overloaded,
                    ..Work::default()
                };
                work.book(hour);
            }
            Self::Plant(plant) => {
                let work = plant.work(coil, outdoor);
                work.book(hour);
                book_rejection(&plant.reject(&work, outdoor), hour);
            }
        }
    }
}
