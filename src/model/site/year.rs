//! The hours added up.

mod day;
mod detail;
mod figures;
mod standards;
mod total;

pub use super::account::{Caution, Component, Mode, WaterUse};
pub use day::DayLoad;
pub use detail::{Detail, Tally, TowerTimes};
pub use standards::MeterPoint;
pub use total::Year;

use super::cooling::{BLOCK, Cooling, Duty, Hour, Prices, ReadyCooling};
use super::power::{Chain, LossByLoad, PowerChain};
use super::weather::{OutdoorAir, Weather};
use crate::units::{CELSIUS, ONE, Power, Pressure, Share, Time, WATT};
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
        let mut year = Year::default();
        Day::new(self, weather).each(weather, &mut |_, (time, it), hour, overhead| {
            year.add(time, it, hour, overhead);
        });
        year
    }

    /// One hour of this site in this air, at the mean load.
    #[must_use]
    pub fn hour(&self, outdoor: &OutdoorAir) -> Hour {
        let ready = self.ready(outdoor.pressure);
        let mut found = Hour::idle(Mode::OwnCurve);
        ready.cooling.each(&[*outdoor; BLOCK], &self.prices, &mut |one, hour| {
            if one == 0 {
                ready.carry(hour, outdoor);
                found = *hour;
            }
        });
        found
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
        let transformer = self.power.transformer(capacity);
        Ready { design: self, it, capacity, chain, transformer, cooling: self.cooling.ready(&duty) }
    }
}

/// A site with what does not change from hour to hour.
struct Ready<'a> {
    design: &'a Design,
    it: Power,
    capacity: Power,
    chain: Chain,
    transformer: LossByLoad,
    cooling: ReadyCooling,
}

impl Ready<'_> {
    /// All hours of a year, as [`Self::each`]: whole blocks of them where they lie.
    fn all(&self, weather: &Weather, book: &mut impl FnMut(usize, Time, &Hour, Power)) {
        let (blocks, _) = weather.air().as_chunks();
        let mut cell = 0;
        for (block, times) in blocks.iter().zip(weather.hours().chunks_exact(BLOCK)) {
            self.cooling.each(block, &self.design.prices, &mut |one, hour| {
                let overhead = self.carry(hour, &block[one]);
                book(cell + one, times[one], hour, overhead);
            });
            cell += BLOCK;
        }
        self.each((weather, cell..weather.len()), book);
    }

    /// The hours of these cells in turn: `book` is given the number of the cell, its time, the hour
    /// and all of its electricity.
    fn each(
        &self,
        (weather, cells): (&Weather, impl Iterator<Item = usize>),
        book: &mut impl FnMut(usize, Time, &Hour, Power),
    ) {
        let mut cells = cells.filter_map(|cell| Some((cell, weather.cell(cell)?)));
        while let Some(first) = cells.next() {
            // What is missing of the last block is worked out like its first hour, and left.
            let (mut places, mut times) = ([first.0; BLOCK], [first.1.0; BLOCK]);
            let (mut block, mut count) = ([first.1.1; BLOCK], 1);
            for (one, (cell, (time, outdoor))) in (1..BLOCK).zip(&mut cells) {
                (places[one], times[one], block[one], count) = (cell, time, outdoor, one + 1);
            }
            self.cooling.each(&block, &self.design.prices, &mut |one, hour| {
                if one < count {
                    let overhead = self.carry(hour, &block[one]);
                    book(places[one], times[one], hour, overhead);
                }
            });
        }
    }

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

    /// Books the power chain, fixed loads and basin heaters beside the cooling; the transformer
    /// carries all of it. Gives all the electricity.
    fn carry(&self, hour: &mut Hour, outdoor: &OutdoorAir) -> Power {
        hour.power[Component::Distribution.index()] = self.chain.distribution;
        hour.power[Component::Ups.index()] = self.chain.ups;
        hour.power[Component::Lighting.index()] = self.chain.lighting;
        hour.power[Component::FixedLoads.index()] = self.capacity * self.design.power.fixed.value();
        hour.power[Component::BasinHeaters.index()] = self.basin_heaters(hour, outdoor);
        // It may be written over the hour before.
        hour.power[Component::Transformer.index()] = Power::ZERO;
        let carried = hour.electricity();
        let lost = self.transformer.at(self.it + carried);
        hour.power[Component::Transformer.index()] = lost;
        carried + lost
    }
}
