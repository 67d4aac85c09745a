//! A site's own meters: the same figures, without weather.

use super::account::{Component, Mode, WaterUse};
use super::cooling::Hour;
use super::year::Year;
use crate::units::{Power, VolumeFlow, YEAR};

/// Electricity that a unit of gas or fuel oil counts for, by its heat: source energy over that of
/// electricity; Green Grid white paper 49, read in notes by others (secondary).
const FUEL_WEIGHT: f64 = 0.35;
/// The same of chilled water, hot water and steam from a network (as above).
const DISTRICT_WEIGHT: f64 = 0.4;

/// Average power of a year, as metered; what a meter shows in a year, over the year.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Meters {
    /// IT equipment.
    pub it: Power,
    /// Losses from the grid to the IT equipment.
    pub power_chain: Power,
    /// Chillers, pumps, towers.
    pub cooling: Power,
    /// Fans that move air through the rooms.
    pub fans: Power,
    /// Lighting.
    pub lighting: Power,
    /// What no other meter shows.
    pub not_itemised: Power,
    /// Heat of the gas or oil that is burnt.
    pub fuel: Power,
    /// Cold and heat in chilled water, hot water and steam bought from a network.
    pub district: Power,
    /// Water from the mains.
    pub water: VolumeFlow,
}

impl Meters {
    /// The year these meters show. Negative readings count as none.
    #[must_use]
    pub fn year(&self) -> Year {
        let mut hour = Hour::idle(Mode::Metered);
        let rows = [
            (Component::PowerChain, self.power_chain),
            (Component::Cooling, self.cooling),
            (Component::Fans, self.fans),
            (Component::Lighting, self.lighting),
            (Component::NotItemised, self.not_itemised),
            (Component::Fuel, self.fuel * FUEL_WEIGHT),
            (Component::District, self.district * DISTRICT_WEIGHT),
        ];
        for (component, power) in rows {
            hour.power[component.index()] = power.max(Power::ZERO);
        }
        hour.water[WaterUse::NotItemised.index()] = self.water.max(VolumeFlow::ZERO);
        let mut year = Year::default();
        year.add(1.0 * YEAR, self.it.max(Power::ZERO), &hour, hour.electricity());
        year
    }
}
