//! The hours added up.

mod total;

pub use super::account::{Caution, Component, Mode, WaterUse};
pub use total::Year;

use super::cooling::{Cooling, Duty, Hour, Prices};
use super::power::PowerChain;
use super::weather::{OutdoorAir, Weather};
use crate::units::{ONE, Power, Pressure, Share, WATT};

/// Least load of the IT equipment, per capacity; below it ratios to its energy say nothing.
const LEAST_UTILISATION: f64 = 1e-3;

/// A site.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Design {
    /// Electric power of the IT equipment at full load; 1 W and more.
    pub it_capacity: Power,
    /// Power drawn per capacity, all year; 0.1 to 100 %.
    pub utilisation: Share,
    /// From the grid to the servers.
    pub power: PowerChain,
    /// From the servers to the open air.
    pub cooling: Cooling,
    /// By which the modes of an hour are weighed.
    pub prices: Prices,
}

impl Design {
    /// The year of this site in this weather.
    #[must_use]
    pub fn year(&self, weather: &Weather) -> Year {
        let Some((_, first)) = weather.cells().next() else {
            return Year::default();
        };
        let duty = self.duty(first.pressure);
        let mut year = Year::default();
        for (time, outdoor) in weather.cells() {
            year.add(time, self.it(), &self.hour_of(&duty, &outdoor));
        }
        year
    }

    /// One hour of this site in this air.
    #[must_use]
    pub fn hour(&self, outdoor: &OutdoorAir) -> Hour {
        self.hour_of(&self.duty(outdoor.pressure), outdoor)
    }

    /// Power that the IT equipment draws.
    #[must_use]
    pub fn it(&self) -> Power {
        let utilisation = self.utilisation.max(LEAST_UTILISATION * ONE).min(1.0 * ONE);
        self.capacity() * utilisation.value()
    }

    fn capacity(&self) -> Power {
        self.it_capacity.max(1.0 * WATT)
    }

    fn duty(&self, pressure: Pressure) -> Duty {
        let capacity = self.capacity();
        Duty {
            heat: self.power.carry(self.it(), capacity).room_heat,
            design_heat: self.power.carry(capacity, capacity).room_heat,
            it: self.it(),
            it_capacity: capacity,
            pressure,
            vapour: self.cooling.vapour_limits(),
        }
    }

    /// The cooling and the power chain; the transformer carries both.
    fn hour_of(&self, duty: &Duty, outdoor: &OutdoorAir) -> Hour {
        let mut hour = self.cooling.hour(duty, outdoor, &self.prices);
        let chain = self.power.carry(self.it(), duty.it_capacity);
        hour.power[Component::Distribution.index()] = chain.distribution;
        hour.power[Component::Ups.index()] = chain.ups;
        hour.power[Component::Lighting.index()] = chain.lighting;
        let load = self.it() + hour.power.iter().copied().sum();
        hour.power[Component::Transformer.index()] =
            self.power.transformer_loss(load, duty.it_capacity);
        hour
    }
}
