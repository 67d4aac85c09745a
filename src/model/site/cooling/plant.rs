//! Plants that make chilled water, and the one or the other of them.

mod air_cooled;
mod water_cooled;

pub(super) use air_cooled::ReadyAirPlant;
pub use air_cooled::{AirPlant, FreeWater};
pub(super) use water_cooled::ReadyWaterPlant;
pub use water_cooled::WaterPlant;

use super::work::Work;
use super::{Duty, Room};
use crate::model::site::equipment::{Cooled, Rejection};
use crate::model::site::weather::OutdoorAir;
use crate::units::{KELVIN, Power, Temperature, TemperatureDifference};

/// Chillers that help an airside economiser out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Plant {
    /// Water-cooled, with towers.
    Water(WaterPlant),
    /// Air-cooled.
    Air(AirPlant),
}

/// A plant sized for a site.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::large_enum_variant, reason = "one of them is made a year, and none is moved")]
pub(super) enum ReadyPlant {
    Water(ReadyWaterPlant),
    Air(ReadyAirPlant),
}

impl Plant {
    /// Temperature of the chilled water for air of this temperature.
    #[must_use]
    pub fn chilled_water(&self, supply: Temperature) -> Temperature {
        match self {
            Self::Water(plant) => plant.chilled_water(supply),
            Self::Air(plant) => plant.chilled_water(supply),
        }
    }

    pub(super) fn ready(&self, room: &Room, duty: &Duty) -> ReadyPlant {
        match self {
            Self::Water(plant) => ReadyPlant::Water(plant.ready(room, duty)),
            Self::Air(plant) => ReadyPlant::Air(plant.ready(room, duty)),
        }
    }
}

impl ReadyPlant {
    /// The towers' water for the heat of a coil; nothing of a plant without towers.
    pub(super) fn towers(&self, coil: Power, outdoor: &OutdoorAir) -> Cooled {
        match self {
            Self::Water(plant) if coil > Power::ZERO => plant.condenser(coil, outdoor),
            _ => Cooled::default(),
        }
    }

    /// The electricity of taking the coil's heat out of the building, with this water.
    pub(super) fn work(&self, coil: Power, cooled: Cooled, outdoor: &OutdoorAir) -> Work {
        match self {
            Self::Water(plant) => plant.run(coil, (0.0, 0.0), cooled, outdoor),
            Self::Air(plant) => plant.work(coil, outdoor),
        }
    }

    /// Electricity that taking the coil's heat costs at least: that of the pumps.
    pub(super) fn least(&self, coil: Power) -> Power {
        match self {
            Self::Water(plant) => plant.least(coil),
            Self::Air(plant) => plant.least(coil),
        }
    }

    /// The water that this takes.
    pub(super) fn reject(&self, work: &Work, outdoor: &OutdoorAir) -> Rejection {
        match self {
            Self::Water(plant) => plant.reject(work, outdoor),
            Self::Air(_) => Rejection::default(),
        }
    }
}

/// Smallest rise of chilled water: keeps a division by zero out.
const LEAST_RISE: f64 = 0.5;

/// How much the chilled water warms in the coil: as designed, but never above the return air.
pub(super) fn rise(
    wanted: TemperatureDifference,
    approach: TemperatureDifference,
    room: &Room,
) -> TemperatureDifference {
    wanted.min(approach + room.rise).max(LEAST_RISE * KELVIN)
}
