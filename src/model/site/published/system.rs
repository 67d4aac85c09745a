//! The three systems of 2020 and the ten cases of 2022.

/// A system of the published model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// 2020: outdoor air with evaporative cooling; water-cooled chiller and tower behind it.
    Air2020,
    /// 2020: economiser on the water of the cooling tower.
    Tower2020,
    /// 2020: economiser on sea water.
    Sea2020,
    /// Case 1: large, outdoor air with humidification; water-cooled chiller and tower.
    LargeAir,
    /// Case 2: large, economiser on the water of the tower.
    LargeTower,
    /// Case 3: midsize, outdoor air; water-cooled chiller and tower.
    MidsizeAir,
    /// Case 4: midsize, economiser on the water of the tower.
    MidsizeTower,
    /// Case 5: midsize, water-cooled chiller and tower.
    MidsizeWaterChiller,
    /// Case 6: midsize, outdoor air; air-cooled chiller.
    MidsizeAirAirChiller,
    /// Case 7: midsize, air-cooled chiller.
    MidsizeAirChiller,
    /// Case 8: small, water-cooled chiller and tower.
    SmallWaterChiller,
    /// Case 9: small, air-cooled chiller.
    SmallAirChiller,
    /// Case 10: small, direct expansion.
    SmallDirect,
}

/// Where a system's compressors leave their heat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heat {
    /// In the water of a cooling tower.
    Tower,
    /// In the sea.
    Sea,
    /// In the outdoor air.
    Air,
    /// In the outdoor air, without chilled water between.
    Direct,
}

impl System {
    /// Every system, those of 2020 first.
    pub const ALL: [Self; 13] = [
        Self::Air2020,
        Self::Tower2020,
        Self::Sea2020,
        Self::LargeAir,
        Self::LargeTower,
        Self::MidsizeAir,
        Self::MidsizeTower,
        Self::MidsizeWaterChiller,
        Self::MidsizeAirAirChiller,
        Self::MidsizeAirChiller,
        Self::SmallWaterChiller,
        Self::SmallAirChiller,
        Self::SmallDirect,
    ];

    /// The case of 2022 of this number, 1 to 10.
    #[must_use]
    pub fn case(number: usize) -> Option<Self> {
        Self::ALL.get(2 + number).copied().filter(|_| number > 0)
    }

    /// Its number among the cases of 2022.
    #[must_use]
    pub fn number(self) -> Option<usize> {
        self.index().checked_sub(2).filter(|&number| number > 0)
    }

    /// Its place in [`System::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Whether outdoor air may enter the room.
    #[must_use]
    pub const fn lets_air_in(self) -> bool {
        matches!(
            self,
            Self::Air2020 | Self::LargeAir | Self::MidsizeAir | Self::MidsizeAirAirChiller
        )
    }

    /// Whether cold water may stand in for the chiller.
    #[must_use]
    pub const fn has_water_economiser(self) -> bool {
        matches!(self, Self::Tower2020 | Self::Sea2020 | Self::LargeTower | Self::MidsizeTower)
    }

    /// Where its compressors leave their heat.
    #[must_use]
    pub const fn heat(self) -> Heat {
        match self {
            Self::Sea2020 => Heat::Sea,
            Self::MidsizeAirAirChiller | Self::MidsizeAirChiller | Self::SmallAirChiller => {
                Heat::Air
            }
            Self::SmallDirect => Heat::Direct,
            _ => Heat::Tower,
        }
    }

    /// What it is called in tables.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Air2020 => "2020 AE",
            Self::Tower2020 => "2020 WEC",
            Self::Sea2020 => "2020 WES",
            Self::LargeAir => "case 1",
            Self::LargeTower => "case 2",
            Self::MidsizeAir => "case 3",
            Self::MidsizeTower => "case 4",
            Self::MidsizeWaterChiller => "case 5",
            Self::MidsizeAirAirChiller => "case 6",
            Self::MidsizeAirChiller => "case 7",
            Self::SmallWaterChiller => "case 8",
            Self::SmallAirChiller => "case 9",
            Self::SmallDirect => "case 10",
        }
    }
}
