//! Cooling towers as a way out for the heat of a water circuit.

use super::Hour;
use super::outlet::Load;
use crate::model::site::account::{Component, WaterUse};
use crate::model::site::air;
use crate::model::site::equipment::{Exchanger, Pump, Tower};
use crate::model::site::weather::OutdoorAir;
use crate::units::{CELSIUS, PASCAL, Pressure, Ratio, SpecificEnthalpy, Temperature};

/// Towers, their circuit and the exchanger that parts it from the building's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TowerOutlet {
    /// The towers.
    pub tower: Tower,
    /// Coldest water they give the exchanger: frost is kept from them.
    pub coldest: Temperature,
    /// Between the towers' water, which is open to the air, and the building's.
    pub exchanger: Exchanger,
    /// Pumps of the towers' circuit.
    pub pump: Pump,
}

/// Wet bulb at which towers are rated, °C: 25.6 °C (78 °F) by the Cooling Technology Institute,
/// standard 201, from memory.
const RATING_WET_BULB: f64 = 25.6;
/// Pressure at which they are rated.
const RATING_PRESSURE: f64 = 101_325.0;
/// The air comes at most this far towards saturation at the entering water.
const MOST_EFFECTIVE: f64 = 0.95;

impl TowerOutlet {
    /// The coldest water of the towers: wet bulb and approach, free of frost. The floor of the
    /// tower is for condensers alone.
    pub(super) fn outer(&self, outdoor: &OutdoorAir) -> Temperature {
        (outdoor.wet_bulb + self.tower.approach).max(self.coldest)
    }

    pub(super) fn reject(&self, hour: &mut Hour, load: Load, outdoor: &OutdoorAir) {
        let (load, pumps) = load.pumped(&self.pump, self.tower.range);
        let leaving = self.exchanger.entering(load.wanted).max(self.outer(outdoor));
        let share = self.air_share(leaving, outdoor);
        let slowed = Tower {
            liquid_to_gas: Ratio::new(self.tower.liquid_to_gas.value() / share),
            ..self.tower
        };
        let rejection = slowed.reject(load.heat, outdoor);
        hour.heat.tower += load.heat;
        hour.power[Component::CondenserPumps.index()] += pumps;
        hour.power[Component::TowerFans.index()] +=
            self.tower.fan_power(load.heat * share, load.design, outdoor);
        hour.water[WaterUse::TowerEvaporation.index()] += rejection.evaporation;
        hour.water[WaterUse::Drift.index()] += rejection.drift;
        hour.water[WaterUse::BlowDown.index()] += rejection.blow_down;
    }

    /// Air needed to hold the leaving water, over the air at full speed.
    ///
    /// `Q = ε m (h_s(T_in) - h_o)`, the effectiveness on the side of the air being that at the
    /// rating point; Braun, Klein and Mitchell, ASHRAE Transactions 95(2), 1989 (from memory).
    fn air_share(&self, leaving: Temperature, outdoor: &OutdoorAir) -> f64 {
        let Tower { approach, range, liquid_to_gas, .. } = self.tower;
        let gained = air::specific_heat_of_water() * range * liquid_to_gas.value();
        let rated = saturated(RATING_WET_BULB * CELSIUS + approach + range, rating_pressure())
            - saturated(RATING_WET_BULB * CELSIUS, rating_pressure());
        let effectiveness = (gained / rated).min(MOST_EFFECTIVE);
        let here = saturated(leaving + range, outdoor.pressure) - outdoor.enthalpy;
        let most = here * effectiveness;
        if most > gained { gained / most } else { 1.0 }
    }
}

fn rating_pressure() -> Pressure {
    RATING_PRESSURE * PASCAL
}

/// Enthalpy of air saturated at this temperature.
fn saturated(temperature: Temperature, pressure: Pressure) -> SpecificEnthalpy {
    air::enthalpy(temperature, air::saturation_humidity_ratio(temperature, pressure))
}
