//! The hours added up.

mod detail;
mod standards;
mod total;

pub use super::account::{Caution, Component, Mode, WaterUse};
pub use detail::{Detail, Tally};
pub use standards::MeterPoint;
pub use total::Year;

use super::cooling::{BLOCK, Cooling, Duty, Hour, Prices, ReadyCooling};
use super::power::{Chain, PowerChain};
use super::weather::{OutdoorAir, Weather};
use crate::units::{ONE, Power, Pressure, Share, Time, WATT};

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
        if weather.is_empty() {
            return Year::default();
        }
        let ready = self.ready(weather.usual_pressure());
        let mut year = Year::default();
        ready.each(weather, &mut |_, time, hour, overhead| {
            year.add(time, ready.it, hour, overhead);
        });
        year
    }

    /// One hour of this site in this air.
    #[must_use]
    pub fn hour(&self, outdoor: &OutdoorAir) -> Hour {
        let ready = self.ready(outdoor.pressure);
        let mut found = Hour::idle(Mode::OwnCurve);
        ready.cooling.each(&[*outdoor; BLOCK], &self.prices, &mut |one, hour| {
            if one == 0 {
                ready.carry(hour);
                found = *hour;
            }
        });
        found
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

    /// What does not change from hour to hour, at this usual pressure of the air.
    fn ready(&self, pressure: Pressure) -> Ready<'_> {
        let (it, capacity) = (self.it(), self.capacity());
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
    /// The hours of the year in turn: `book` is given the number of the cell, its time, the hour and
    /// all of its electricity.
    fn each(&self, weather: &Weather, book: &mut impl FnMut(usize, Time, &Hour, Power)) {
        let mut cells = weather.cells().enumerate();
        while let Some((first, (time, outdoor))) = cells.next() {
            // What is missing of the last block is worked out like its first hour, and left.
            let (mut times, mut block, mut count) = ([time; BLOCK], [outdoor; BLOCK], 1);
            for (place, (_, (time, outdoor))) in (1..BLOCK).zip(&mut cells) {
                (times[place], block[place], count) = (time, outdoor, place + 1);
            }
            self.cooling.each(&block, &self.design.prices, &mut |one, hour| {
                if one < count {
                    let overhead = self.carry(hour);
                    book(first + one, times[one], hour, overhead);
                }
            });
        }
    }

    /// Books the power chain beside the cooling; the transformer carries both. Gives all the
    /// electricity.
    fn carry(&self, hour: &mut Hour) -> Power {
        hour.power[Component::Distribution.index()] = self.chain.distribution;
        hour.power[Component::Ups.index()] = self.chain.ups;
        hour.power[Component::Lighting.index()] = self.chain.lighting;
        // It may be written over the hour before.
        hour.power[Component::Transformer.index()] = Power::ZERO;
        let carried = hour.electricity();
        let lost = self.design.power.transformer_loss(self.it + carried, self.capacity);
        hour.power[Component::Transformer.index()] = lost;
        carried + lost
    }
}
