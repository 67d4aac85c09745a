//! Which parts a site has, by its choices: what matters and what does not.

use super::{Backup, Part, System};
use crate::scenario::Scenario;

impl Scenario {
    /// Whether the overhead is read from meters, not simulated.
    #[must_use]
    pub fn is_metered(&self) -> bool {
        self.choices.system == System::Metered
    }

    /// Whether outdoor air is let into the hall.
    #[must_use]
    pub fn takes_outdoor_air(&self) -> bool {
        matches!(self.choices.system, System::Airside | System::AirsideDry)
    }

    /// Whether outdoor air is moistened.
    #[must_use]
    pub fn is_evaporative(&self) -> bool {
        self.choices.system == System::Airside
    }

    /// Whether chilled water takes the heat out of the hall.
    #[must_use]
    pub fn has_chilled_water(&self) -> bool {
        !self.is_metered() && self.choices.system != System::DirectExpansion
    }

    /// Whether there are cooling towers.
    #[must_use]
    pub fn has_towers(&self) -> bool {
        match self.choices.system {
            System::Airside | System::AirsideDry => self.choices.backup == Backup::Water,
            System::Waterside | System::WaterChiller => true,
            System::Metered | System::AirChiller | System::DirectExpansion => false,
        }
    }

    /// Whether air-cooled chillers have a coil in the open air.
    #[must_use]
    pub fn has_free_cooling(&self) -> bool {
        self.choices.system == System::AirChiller && self.choices.free_cooling == Part::With
    }

    /// Whether refrigerant is pumped in place of the compressors.
    #[must_use]
    pub fn has_pumped_refrigerant(&self) -> bool {
        let with = self.choices.pumped_refrigerant == Part::With;
        self.choices.system == System::DirectExpansion && with
    }
}
