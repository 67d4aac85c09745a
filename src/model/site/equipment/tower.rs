//! Cooling towers: leaving water, air and vapour follow from one balance of heat.

mod entering;
mod hold;
mod rating;
mod ready;

pub use hold::Hold;
pub use ready::{ReadyTower, TowerDuty};

use super::Fan;
use crate::units::{MassFlow, Power, Ratio, Share, Temperature, TemperatureDifference, VolumeFlow};

/// A group of cooling towers.
///
/// How much tower there is follows from the rating point: at a wet bulb of 25.6 °C (78 °F), at which
/// the Cooling Technology Institute's standard 201 and AHRI 551/591 rate towers and chillers
/// \[memory\], with all of the design heat and the fans at full speed, the water leaves `approach`
/// above the wet bulb. In any other hour the approach follows from the wet bulb, the range and the
/// load.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tower {
    /// Leaving water above the wet bulb at the rating point, 2 to 10 K.
    pub approach: TemperatureDifference,
    /// Coldest water the condensers are given; the fans slow down to hold it.
    pub floor: Temperature,
    /// How much the water cools in it, 2 to 12 K: the flow of water follows the heat.
    pub range: TemperatureDifference,
    /// Circulating water over dry air, by mass, with the fans at full speed, 0.3 to 4. More water
    /// than the approach allows for is taken as what it allows for.
    pub liquid_to_gas: Ratio,
    /// Its fans. Their pressure is that of a tower of usual fill; a closer approach takes more.
    pub fan: Fan,
    /// Droplets carried off, per circulating water.
    pub drift: Share,
    /// Salt in the basin over salt in the make-up water, above 1.
    pub cycles: Ratio,
}

/// A tower at work.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rejection {
    /// Dry air through the tower.
    pub air: MassFlow,
    /// Heat the air took up.
    pub heat: Power,
    /// Water evaporated.
    pub evaporation: VolumeFlow,
    /// Droplets lost.
    pub drift: VolumeFlow,
    /// Water drained to keep the salt down.
    pub blow_down: VolumeFlow,
}

impl Rejection {
    /// All water made up.
    #[must_use]
    pub fn water(&self) -> VolumeFlow {
        self.evaporation + self.drift + self.blow_down
    }
}

/// Water as the towers give it, and the air that this takes.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Cooled {
    /// Leaving water.
    pub water: Temperature,
    /// Air through the towers over that at full speed, 0 to 1.
    pub air: f64,
}

/// Fewest cycles of concentration: at one, the basin would be drained without end.
const FEWEST_CYCLES: f64 = 1.1;

/// Water drained so that salt does not pile up: `E / (CC - 1)`.
#[must_use]
pub fn blow_down(evaporation: VolumeFlow, cycles: Ratio) -> VolumeFlow {
    evaporation / (cycles.value().max(FEWEST_CYCLES) - 1.0)
}
