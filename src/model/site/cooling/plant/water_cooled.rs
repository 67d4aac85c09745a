//! The water plant: coil, chillers, tower and the pumps between them.

use super::super::work::{Relieved, Work};
use super::super::{Duty, Room};
use super::rise;
use crate::model::site::equipment::{Chillers, Pump, ReadyChillers, ReadyTower, Rejection, Tower};
use crate::model::site::weather::OutdoorAir;
use crate::units::{Power, Temperature, TemperatureDifference};

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

/// A pump whose own heat would be more than this share of the heat it carries is no pump.
const MOST_PUMP_HEAT: f64 = 0.5;

/// About what fans and pumps add to the heat of the room; no result depends on it.
const FANS_AND_PUMPS: f64 = 1.05;

/// A water plant sized for a site.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct ReadyWaterPlant {
    /// Temperature of the chilled water.
    pub(in super::super) chilled: Temperature,
    /// How much it warms in the coil.
    pub(in super::super) rise: TemperatureDifference,
    pub(in super::super) tower: ReadyTower,
    chillers: ReadyChillers,
    /// Power of the chilled-water pumps per heat of the coil.
    chilled_share: f64,
    /// Power of the condenser pumps per heat of the towers.
    condenser_share: f64,
}

impl WaterPlant {
    /// Temperature of the chilled water for air of this temperature.
    #[must_use]
    pub fn chilled_water(&self, supply: Temperature) -> Temperature {
        supply - self.coil_approach
    }

    pub(in super::super) fn ready(&self, room: &Room, duty: &Duty) -> ReadyWaterPlant {
        let chillers = self.chillers.ready(duty.it_capacity);
        let with_work = 1.0 + chillers.reference_performance().inverse().value();
        let rise = rise(self.chilled_rise, self.coil_approach, room);
        ReadyWaterPlant {
            chilled: self.chilled_water(room.supply),
            rise,
            tower: self.tower.ready(
                chillers.capacity() * with_work,
                duty.heat * with_work * FANS_AND_PUMPS,
                duty.pressure,
            ),
            chillers,
            chilled_share: self.chilled_pump.power_share(rise).value(),
            condenser_share: self
                .condenser_pump
                .power_share(self.tower.range)
                .value()
                .min(MOST_PUMP_HEAT),
        }
    }
}

impl ReadyWaterPlant {
    /// The chillers take the heat of the coil.
    pub(in super::super) fn work(&self, coil: Power, outdoor: &OutdoorAir) -> Work {
        self.relieved(coil, 0.0, 0.0, outdoor)
    }

    /// The same, where water from the towers takes a share of the heat and further pumps take
    /// `pumps`, per heat of the coil. Pumps warm the water they move; the chillers and the tower
    /// take that too.
    pub(in super::super) fn relieved(
        &self,
        coil: Power,
        pumps: f64,
        share: f64,
        outdoor: &OutdoorAir,
    ) -> Work {
        if coil <= Power::ZERO {
            return Work::default();
        }
        let chilled_pumps = coil * (self.chilled_share + pumps);
        let load = coil + chilled_pumps;
        let condenser_water = self.tower.leaving_water(outdoor);
        let compression = self.chillers.run(load * (1.0 - share), self.chilled, condenser_water);
        let tower = (load + compression.power) / (1.0 - self.condenser_share);
        Work {
            compressors: compression.power,
            chilled_pumps,
            condenser_pumps: tower * self.condenser_share,
            tower_fans: self.tower.fan_power(tower, outdoor),
            outdoors: tower,
            relieved: Relieved::of(share),
            clamped: compression.clamped,
            overloaded: compression.overloaded,
            ..Work::default()
        }
    }

    /// The water that the tower needs for the heat it was given.
    pub(in super::super) fn reject(&self, work: &Work, outdoor: &OutdoorAir) -> Rejection {
        self.tower.reject(work.outdoors, outdoor)
    }
}
