//! Which parts a site has, by its choices: what matters and what does not.

use super::{
    Backup, CoolerAssist, HeatRejection, IndirectTrim, LiquidKind, Part, ResidualAir, System,
};
use crate::scenario::Scenario;

impl Scenario {
    /// Whether the overhead is read from meters, not simulated.
    #[must_use]
    pub fn is_metered(&self) -> bool {
        self.choices.system == System::Metered
    }

    /// Whether power chain and cooling are simulated part by part.
    #[must_use]
    pub fn is_designed(&self) -> bool {
        !matches!(self.choices.system, System::Metered | System::Curve)
    }

    /// Whether outdoor air is let into the hall.
    #[must_use]
    pub fn takes_outdoor_air(&self) -> bool {
        matches!(self.choices.system, System::Airside | System::AirsideDry)
            || self.cools_liquid() && self.choices.residual_air == ResidualAir::Outdoor
    }

    /// Whether outdoor air cools the air of the hall, let in or through an exchanger: its few dry, humid
    /// or warm hours then say how often machines help, and a place's cells are read with their spread.
    #[must_use]
    pub fn is_cooled_by_outdoor_air(&self) -> bool {
        self.takes_outdoor_air() || self.choices.system == System::Indirect
    }

    /// Whether outdoor air is moistened.
    #[must_use]
    pub fn is_evaporative(&self) -> bool {
        self.takes_outdoor_air() && self.choices.system != System::AirsideDry
    }

    /// Whether anything is wetted to cool air: media, pads or plates.
    #[must_use]
    pub fn wets_air(&self) -> bool {
        self.is_evaporative() || self.has_assist() || self.choices.system == System::Indirect
    }

    /// Whether chilled water takes heat out of the hall.
    #[must_use]
    pub fn has_chilled_water(&self) -> bool {
        match self.choices.system {
            System::DirectExpansion => false,
            System::Indirect => self.choices.indirect_trim != IndirectTrim::Expansion,
            _ => self.is_designed(),
        }
    }

    /// Whether there are cooling towers.
    #[must_use]
    pub fn has_towers(&self) -> bool {
        let backs_up = self.takes_outdoor_air() && self.choices.backup == Backup::Water;
        backs_up
            || match self.choices.system {
                System::Waterside | System::WaterChiller => true,
                System::Liquid => self.liquid_has_towers(),
                System::Indirect => self.choices.indirect_trim == IndirectTrim::Water,
                _ => false,
            }
    }

    fn liquid_has_towers(&self) -> bool {
        matches!(self.choices.heat_rejection, HeatRejection::Tower | HeatRejection::Series)
    }

    /// Whether towers cool other water through a heat exchanger.
    #[must_use]
    pub fn has_tower_exchanger(&self) -> bool {
        match self.choices.system {
            System::Waterside => true,
            System::Liquid => self.liquid_has_towers(),
            _ => false,
        }
    }

    /// Whether a heat exchanger parts the building's water from that outdoors.
    #[must_use]
    pub fn has_exchanger(&self) -> bool {
        matches!(
            self.choices.system,
            System::Waterside | System::Dry | System::Sea | System::Liquid
        )
    }

    /// Whether a liquid at the servers takes heat.
    #[must_use]
    pub fn cools_liquid(&self) -> bool {
        self.choices.system == System::Liquid
    }

    /// Whether the servers' own fans move air to which they answer.
    #[must_use]
    pub fn has_server_fans(&self) -> bool {
        let liquid = self.cools_liquid() && self.choices.liquid_kind != LiquidKind::Door;
        self.is_designed() && !liquid
    }

    /// Whether there are dry coolers.
    #[must_use]
    pub fn has_dry_coolers(&self) -> bool {
        match self.choices.system {
            System::Dry => true,
            System::Liquid => self.choices.heat_rejection != HeatRejection::Tower,
            _ => false,
        }
    }

    /// Whether wetted pads stand before the dry coolers.
    #[must_use]
    pub fn has_assist(&self) -> bool {
        match self.choices.system {
            System::Dry => self.choices.cooler_assist == CoolerAssist::Adiabatic,
            System::Liquid => self.choices.heat_rejection == HeatRejection::Adiabatic,
            _ => false,
        }
    }

    /// Whether water circulates between condensers and the open air.
    #[must_use]
    pub fn has_condenser_water(&self) -> bool {
        self.has_towers() || self.has_dry_coolers() || self.choices.system == System::Sea
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
