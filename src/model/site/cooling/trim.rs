//! Machines that cool the air where an exchanger with the outdoor air does not reach.

use super::plant::WaterPlant;
use super::{Duty, Hour};
use crate::model::site::account::Component;
use crate::model::site::equipment::Expansion;
use crate::model::site::weather::OutdoorAir;
use crate::units::{Power, Temperature};

/// A machine behind the exchanger.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Trim {
    /// Direct expansion, its condenser in the outdoor air.
    Expansion(Expansion),
    /// Chilled water, chillers and towers.
    Plant(WaterPlant),
}

impl Trim {
    /// The coldest surface that the air meets.
    pub(super) fn coil(&self, supply: Temperature) -> Temperature {
        match self {
            Self::Expansion(machine) => supply - machine.evaporator,
            Self::Plant(plant) => plant.chilled_water(supply),
        }
    }

    /// Takes the heat at the coil out of the building, and books what that takes.
    pub(super) fn take(
        &self,
        hour: &mut Hour,
        supply: Temperature,
        duty: &Duty,
        outdoor: &OutdoorAir,
    ) {
        match self {
            Self::Expansion(machine) => {
                let coil = hour.heat.coil;
                let power = machine.power(coil, supply, outdoor.dry_bulb);
                hour.power[Component::Chiller.index()] = power.max(Power::ZERO);
                hour.heat.dry = coil + power;
            }
            Self::Plant(plant) => {
                plant.drive(hour, supply, duty, outdoor);
                plant.make_up(hour, outdoor);
            }
        }
    }
}
