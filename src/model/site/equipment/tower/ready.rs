//! Towers built for a heat: what does not change from hour to hour is worked out once.

use super::{Rejection, Tower};
use crate::model::site::equipment::Affinity;
use crate::model::site::{OutdoorAir, air};
use crate::units::{KILOGRAM_A_CUBIC_METRE, Power, Pressure, SpecificEnthalpy, Temperature};

/// Towers built for a heat, and their fans.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReadyTower {
    tower: Tower,
    design: Power,
    /// Power of the fans at full flow where a cubic metre holds a kilogram of dry air.
    fans: Power,
    law: Affinity,
    /// What the air gains on its way through.
    gained: SpecificEnthalpy,
}

impl Tower {
    /// Towers built for `design`, that have to take about `usual`.
    #[must_use]
    pub fn ready(&self, design: Power, usual: Power) -> ReadyTower {
        let volume = self.air_flow(design) / (1.0 * KILOGRAM_A_CUBIC_METRE);
        let ratio = if design > Power::ZERO { usual / design } else { 1.0 };
        ReadyTower {
            tower: *self,
            design,
            fans: self.fan.power_at_design(volume, Pressure::ZERO),
            law: self.fan.law(ratio),
            gained: self.gained(),
        }
    }
}

impl ReadyTower {
    /// Water that leaves towers: the wet bulb and the approach, or the floor of the condensers.
    #[must_use]
    pub fn leaving_water(&self, outdoor: &OutdoorAir) -> Temperature {
        self.tower.leaving_water(outdoor)
    }

    /// Water as cold as the towers give it, but not colder than `floor`.
    #[must_use]
    pub fn coldest_water(&self, outdoor: &OutdoorAir, floor: Temperature) -> Temperature {
        (outdoor.wet_bulb + self.tower.approach).max(floor)
    }

    /// Power of the fans, see [`Tower::fan_power`].
    #[must_use]
    pub fn fan_power(&self, heat: Power, outdoor: &OutdoorAir) -> Power {
        if self.design <= Power::ZERO {
            return Power::ZERO;
        }
        let density = air::dry_air_density(outdoor.dry_bulb, outdoor.humidity, outdoor.pressure);
        let ratio = (heat / self.design).max(self.tower.fan.least_speed.value());
        self.fans / (density / KILOGRAM_A_CUBIC_METRE) * self.law.of(ratio)
    }

    /// Gives `heat` to the outdoor air, see [`Tower::reject`].
    #[must_use]
    pub fn reject(&self, heat: Power, outdoor: &OutdoorAir) -> Rejection {
        if heat <= Power::ZERO {
            return Rejection::default();
        }
        self.tower.rejection(heat, self.gained, outdoor)
    }
}
