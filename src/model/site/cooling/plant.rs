//! The water plant: coil, chillers, tower and the pumps between them.

use super::{Duty, Hour};
use crate::model::site::account::{Caution, Component, WaterUse};
use crate::model::site::equipment::{Chillers, Pump, Tower};
use crate::model::site::weather::OutdoorAir;
use crate::units::{Power, Temperature, TemperatureDifference};

/// Coil, chillers, towers, pumps.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WaterPlant {
    /// Supply air above the chilled water that cools it, 3 to 12 K.
    pub coil_approach: TemperatureDifference,
    /// How much the chilled water warms in the coil, 5 to 10 K.
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

impl WaterPlant {
    /// Temperature of the chilled water for air of this temperature.
    #[must_use]
    pub fn chilled_water(&self, supply: Temperature) -> Temperature {
        supply - self.coil_approach
    }

    /// Books the electricity of taking the coil's heat out of the building. Pumps warm the water
    /// they move; the chillers and the tower take that too.
    pub(super) fn drive(
        &self,
        hour: &mut Hour,
        supply: Temperature,
        duty: &Duty,
        outdoor: &OutdoorAir,
    ) {
        let coil = hour.heat.coil;
        if coil <= Power::ZERO {
            return;
        }
        let chilled_pumps = self.chilled_pump.power_for_heat(coil, self.chilled_rise);
        let load = coil + chilled_pumps;
        let condenser_water = self.tower.leaving_water(outdoor);
        let chilled_water = self.chilled_water(supply);
        let compression = self.chillers.run(load, chilled_water, condenser_water, duty.it_capacity);
        let share = self.condenser_pump.power_share(self.tower.range).value().min(MOST_PUMP_HEAT);
        let tower = (load + compression.power) / (1.0 - share);
        let design = self.chillers.capacity(duty.it_capacity)
            * (1.0 + self.chillers.reference_performance().inverse().value());
        hour.heat.tower = tower;
        hour.power[Component::Chiller.index()] = compression.power;
        hour.power[Component::ChilledWaterPumps.index()] = chilled_pumps;
        hour.power[Component::CondenserPumps.index()] = tower * share;
        hour.power[Component::TowerFans.index()] = self.tower.fan_power(tower, design, outdoor);
        hour.cautions[Caution::CurveClamped.index()] = compression.clamped;
        hour.cautions[Caution::ChillersOverloaded.index()] = compression.overloaded;
    }

    /// Books the water that the tower needs for the heat it was given.
    pub(super) fn make_up(&self, hour: &mut Hour, outdoor: &OutdoorAir) {
        let rejection = self.tower.reject(hour.heat.tower, outdoor);
        hour.water[WaterUse::TowerEvaporation.index()] = rejection.evaporation;
        hour.water[WaterUse::Drift.index()] = rejection.drift;
        hour.water[WaterUse::BlowDown.index()] = rejection.blow_down;
    }
}
