//! The water plant: coil, chillers, tower and the pumps between them.

use super::super::work::{Relieved, Work};
use super::super::{Duty, Room};
use super::rise;
use crate::model::site::equipment::{
    Chillers, Cooled, MOST_PUMP_HEAT, Pump, ReadyTower, Rejection, SteadyChillers, Tower, TowerDuty,
};
use crate::model::site::weather::OutdoorAir;
use crate::units::{KELVIN, Power, Temperature, TemperatureDifference};

/// Coil, chillers, towers, pumps.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WaterPlant {
    /// Supply air above the chilled water that cools it, 3 to 12 K.
    pub coil_approach: TemperatureDifference,
    /// How much the chilled water warms in the coil, 5 to 10 K; never above the return air.
    pub chilled_rise: TemperatureDifference,
    /// Pumps of the chilled water.
    pub chilled_pump: Pump,
    /// The chillers.
    pub chillers: Chillers,
    /// Pumps of the condenser water.
    pub condenser_pump: Pump,
    /// The towers.
    pub tower: Tower,
}

/// About what fans and pumps add to the heat of the room; no result depends on it.
const FANS_AND_PUMPS: f64 = 1.05;

/// Condenser water above its floor at which the worth of colder water is reckoned, K.
const USUAL_ABOVE_FLOOR: f64 = 4.0;

/// A water plant sized for a site.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct ReadyWaterPlant {
    /// Temperature of the chilled water.
    pub(in super::super) chilled: Temperature,
    /// How much it warms in the coil.
    pub(in super::super) rise: TemperatureDifference,
    pub(in super::super) tower: ReadyTower,
    chillers: SteadyChillers,
    /// Power of the chilled-water pumps per heat of the coil.
    chilled_share: f64,
    /// Power of the condenser pumps per heat of the towers.
    condenser_share: f64,
    /// About the power of the compressors per heat they take.
    usual_work: f64,
}

impl WaterPlant {
    /// Temperature of the chilled water for air of this temperature.
    #[must_use]
    pub fn chilled_water(&self, supply: Temperature) -> Temperature {
        supply - self.coil_approach
    }

    pub(in super::super) fn ready(&self, room: &Room, duty: &Duty) -> ReadyWaterPlant {
        let chillers = self.chillers.ready(duty.it_capacity);
        let usual_work = chillers.reference_performance().inverse().value();
        let with_work = 1.0 + usual_work;
        let rise = rise(self.chilled_rise, self.coil_approach, room);
        let chilled = self.chilled_water(room.supply);
        let saved =
            chillers.saved_by_a_kelvin(chilled, self.tower.floor + USUAL_ABOVE_FLOOR * KELVIN);
        ReadyWaterPlant {
            chilled,
            rise,
            tower: self.tower.ready(&TowerDuty {
                design: chillers.capacity() * with_work,
                usual: duty.heat * with_work * FANS_AND_PUMPS,
                pressure: duty.pressure,
                saved,
            }),
            chillers: chillers.cooling(chilled),
            chilled_share: self.chilled_pump.power_share(rise).value(),
            condenser_share: self
                .condenser_pump
                .power_share(self.tower.range)
                .value()
                .min(MOST_PUMP_HEAT),
            usual_work,
        }
    }
}

impl ReadyWaterPlant {
    /// Electricity of the pumps alone, the heat of the compressors left aside.
    pub(in super::super) fn least(&self, coil: Power) -> Power {
        coil * self.chilled_share + self.towers(coil, 0.0) * self.condenser_share
    }

    /// About the heat of the towers when chillers take a share of the coil's.
    pub(in super::super) fn towers(&self, coil: Power, chilled: f64) -> Power {
        let load = coil * (1.0 + self.chilled_share);
        load * (1.0 + chilled * self.usual_work) / (1.0 - self.condenser_share)
    }

    /// The towers' water where chillers take all of the coil's heat: that for about the heat which
    /// the towers will have.
    pub(in super::super) fn condenser(&self, coil: Power, outdoor: &OutdoorAir) -> Cooled {
        self.tower.condenser(self.towers(coil, 1.0), outdoor)
    }

    /// Takes the heat of the coil, with this water from the towers; an exchanger takes a share of
    /// the heat, with this power of its pumps per heat. Pumps warm the water they move; the chillers
    /// and the tower take that too.
    pub(in super::super) fn run(
        &self,
        coil: Power,
        (share, pumps): (f64, f64),
        cooled: Cooled,
        outdoor: &OutdoorAir,
    ) -> Work {
        if coil <= Power::ZERO {
            return Work::default();
        }
        let chilled_pumps = coil * (self.chilled_share + pumps);
        let load = coil + chilled_pumps;
        let condenser = cooled.water.max(self.tower.floor());
        let compression = self.chillers.run(load * (1.0 - share), condenser);
        let tower = (load + compression.power) / (1.0 - self.condenser_share);
        Work {
            compressors: compression.power,
            chilled_pumps,
            condenser_pumps: tower * self.condenser_share,
            tower_fans: self.tower.fan_power(cooled.air, outdoor),
            outdoors: tower,
            cooled,
            relieved: Relieved::of(share),
            clamped: compression.clamped,
            overloaded: compression.overloaded,
            ..Work::default()
        }
    }

    /// The water that the tower needs for the heat it was given.
    pub(in super::super) fn reject(&self, work: &Work, outdoor: &OutdoorAir) -> Rejection {
        self.tower.reject(work.outdoors, work.cooled.air, outdoor)
    }
}
