//! The hours added up.

mod day;
mod detail;
mod figures;
mod standards;
mod total;

pub use super::account::{Caution, Component, Mode, WaterUse};
pub use day::DayLoad;
pub use detail::{Detail, Tally};
pub use standards::MeterPoint;
pub use total::Year;

use super::cooling::{Cooling, Duty, Hour, Prices, ReadyCooling};
use super::power::{Chain, PowerChain};
use super::weather::{OutdoorAir, Weather};
use crate::units::{CELSIUS, ONE, Power, Pressure, Share, WATT};
use day::Day;

/// Least load of the IT equipment, per capacity; below it ratios to its energy say nothing.
const LEAST_UTILISATION: f64 = 1e-3;

/// What basin heaters hold, °C: the usual set point of EnergyPlus.
const BASIN: f64 = 2.0;
/// Kelvin below it at which they are rated.
const RATED_FROST: f64 = 20.0;

/// A site.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Design {
    /// Electric power of the IT equipment at full load; 1 W and more.
    pub it_capacity: Power,
    /// Power drawn per capacity, all year; 0.1 to 100 %.
    pub utilisation: Share,
    /// How the load swings over the day.
    pub day: DayLoad,
    /// From the grid to the servers.
    pub power: PowerChain,
    /// From the servers to the open air.
    pub cooling: Cooling,
    /// Heaters of the basins of the towers at 20 K below what they hold, per IT capacity; none
    /// where there are no towers.
    pub basin_heaters: Share,
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
        let mut year = Year::default();
        let mut day = Day::new(self, first.pressure, weather);
        for (time, outdoor) in weather.cells() {
            let ready = day.next();
            year.add(time, ready.it, &ready.hour(&outdoor));
        }
        year
    }

    /// One hour of this site in this air, at the mean load.
    #[must_use]
    pub fn hour(&self, outdoor: &OutdoorAir) -> Hour {
        self.ready(outdoor.pressure).hour(outdoor)
    }

    /// Power that the IT equipment draws on average.
    #[must_use]
    pub fn it(&self) -> Power {
        let utilisation = self.utilisation.max(LEAST_UTILISATION * ONE).min(1.0 * ONE);
        self.capacity() * utilisation.value()
    }

    fn capacity(&self) -> Power {
        self.it_capacity.max(1.0 * WATT)
    }

    /// What does not change from hour to hour, at this usual pressure of the air.
    fn ready(&self, pressure: Pressure) -> Ready<'_> {
        self.ready_for(self.it(), pressure)
    }

    /// The same where the IT equipment draws this power.
    fn ready_for(&self, it: Power, pressure: Pressure) -> Ready<'_> {
        let capacity = self.capacity();
        let chain = self.power.carry(it, capacity);
        let duty = Duty {
            heat: chain.room_heat,
            design_heat: self.power.carry(capacity, capacity).room_heat,
            it,
            it_capacity: capacity,
            pressure,
            vapour: self.cooling.vapour_limits(),
        };
        Ready { design: self, it, capacity, chain, cooling: self.cooling.ready(&duty) }
    }
}

/// A site with what does not change from hour to hour.
struct Ready<'a> {
    design: &'a Design,
    it: Power,
    capacity: Power,
    chain: Chain,
    cooling: ReadyCooling,
}

impl Ready<'_> {
    /// Heaters of the towers' basins: at work where the air is colder than what they hold and no
    /// water circulates, `P = C (T_hold - T)`; EnergyPlus Engineering Reference, "Cooling tower
    /// basin heater".
    fn basin_heaters(&self, hour: &Hour, outdoor: &OutdoorAir) -> Power {
        let frost = (BASIN - outdoor.dry_bulb / CELSIUS).max(0.0);
        let idle = hour.heat.tower <= Power::ZERO;
        let share =
            if idle { self.design.basin_heaters.value() * frost / RATED_FROST } else { 0.0 };
        self.capacity * share
    }

    /// The cooling and the power chain; the transformer carries both.
    fn hour(&self, outdoor: &OutdoorAir) -> Hour {
        let mut hour = self.cooling.hour(outdoor, &self.design.prices);
        hour.power[Component::Distribution.index()] = self.chain.distribution;
        hour.power[Component::Ups.index()] = self.chain.ups;
        hour.power[Component::Lighting.index()] = self.chain.lighting;
        hour.power[Component::FixedLoads.index()] = self.capacity * self.design.power.fixed.value();
        hour.power[Component::BasinHeaters.index()] = self.basin_heaters(&hour, outdoor);
        let load = self.it + hour.electricity();
        hour.power[Component::Transformer.index()] =
            self.design.power.transformer_loss(load, self.capacity);
        hour
    }
}
