//! Cooling towers: what leaves as vapour follows from the heat and humidity of the air.

mod ready;

pub use ready::ReadyTower;

use super::{Fan, volume_of_water};
use crate::model::site::{OutdoorAir, air};
use crate::units::{
    HumidityRatio, MassFlow, Power, Pressure, Ratio, Share, SpecificEnthalpy, Temperature,
    TemperatureDifference, VolumeFlow,
};

/// A group of cooling towers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tower {
    /// Leaving water above the wet bulb, 2 to 8 K.
    pub approach: TemperatureDifference,
    /// Coldest water it gives: the condensers want no colder.
    pub floor: Temperature,
    /// How much the water cools in it, 3 to 10 K.
    pub range: TemperatureDifference,
    /// Circulating water over dry air, by mass, 0.5 to 2.5.
    pub liquid_to_gas: Ratio,
    /// Its fans.
    pub fan: Fan,
    /// Droplets carried off, per circulating water.
    pub drift: Share,
    /// Salt in the basin over salt in the make-up water, above 1.
    pub cycles: Ratio,
}

/// A tower at work.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rejection {
    /// Dry air through the tower.
    pub air: MassFlow,
    /// Heat the air took up.
    pub heat: Power,
    /// Water evaporated.
    pub evaporation: VolumeFlow,
    /// Droplets lost.
    pub drift: VolumeFlow,
    /// Water drained to keep the salt down.
    pub blow_down: VolumeFlow,
}

impl Rejection {
    /// All water made up.
    #[must_use]
    pub fn water(&self) -> VolumeFlow {
        self.evaporation + self.drift + self.blow_down
    }
}

impl Tower {
    /// Water that leaves the tower: the wet bulb and the approach, or the floor.
    #[must_use]
    pub fn leaving_water(&self, outdoor: &OutdoorAir) -> Temperature {
        (outdoor.wet_bulb + self.approach).max(self.floor)
    }

    /// Water that circulates to carry `heat`: `m = Q / (c ΔT)`.
    #[must_use]
    pub fn circulating(&self, heat: Power) -> MassFlow {
        heat / (air::specific_heat_of_water() * self.range)
    }

    /// Power of the fans, whose air flow follows the circulating water: `m_air = m_water / (L/G)`.
    ///
    /// `design` is the heat the tower is built for.
    #[must_use]
    pub fn fan_power(&self, heat: Power, design: Power, outdoor: &OutdoorAir) -> Power {
        let density = air::dry_air_density(outdoor.dry_bulb, outdoor.humidity, outdoor.pressure);
        let volume = |heat: Power| self.air_flow(heat) / density;
        let flow = self.fan.flow(volume(heat), volume(design));
        self.fan.power(flow, volume(design), Pressure::ZERO)
    }

    fn air_flow(&self, heat: Power) -> MassFlow {
        self.circulating(heat) / self.liquid_to_gas.value()
    }

    /// Gives `heat` to the outdoor air.
    ///
    /// The air leaves saturated at `h_in + Q/m_air`; what it carries off is
    /// `E = m_air (W_out - W_in)`. Drift is a share of the circulating water; blow-down is
    /// `max(E / (CC - 1) - drift, 0)`.
    #[must_use]
    pub fn reject(&self, heat: Power, outdoor: &OutdoorAir) -> Rejection {
        if heat <= Power::ZERO {
            return Rejection::default();
        }
        let gained = self.gained();
        let flow = heat / gained;
        let leaving = self.leaving_humidity(gained, outdoor);
        let vapour = (leaving - outdoor.humidity).max(HumidityRatio::ZERO);
        let evaporation = volume_of_water(flow * vapour);
        let drift = volume_of_water(self.circulating(heat)) * self.drift.value();
        let blow_down = (blow_down(evaporation, self.cycles) - drift).max(VolumeFlow::ZERO);
        Rejection { air: flow, heat, evaporation, drift, blow_down }
    }

    /// What the air gains on its way through: `c ΔT L/G`.
    fn gained(&self) -> SpecificEnthalpy {
        air::specific_heat_of_water() * self.range * self.liquid_to_gas.value()
    }

    fn leaving_humidity(&self, gained: SpecificEnthalpy, outdoor: &OutdoorAir) -> HumidityRatio {
        let enthalpy = outdoor.enthalpy + gained;
        let start = self.leaving_water(outdoor) + self.range * HALF;
        let leaving = air::saturated_at_enthalpy(enthalpy, outdoor.pressure, start);
        air::saturation_humidity_ratio(leaving, outdoor.pressure)
    }
}

/// The leaving air is first sought in the middle of the water's range.
const HALF: f64 = 0.5;
/// Fewest cycles of concentration: at one, the basin would be drained without end.
const FEWEST_CYCLES: f64 = 1.1;

/// Water drained so that salt does not pile up: `E / (CC - 1)`.
#[must_use]
pub fn blow_down(evaporation: VolumeFlow, cycles: Ratio) -> VolumeFlow {
    evaporation / (cycles.value().max(FEWEST_CYCLES) - 1.0)
}
