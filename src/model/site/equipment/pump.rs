//! Pumps. Several run side by side and are switched with the flow, so that the head stays.

use super::{LEAST_EFFICIENCY, density_of_water, volume_of_water};
use crate::model::site::air;
use crate::units::{Power, Pressure, Ratio, Share, TemperatureDifference, VolumeFlow};

/// A group of pumps.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pump {
    /// Pressure they work against, 10 to 1,500 kPa.
    pub head: Pressure,
    /// Efficiency of pump, motor and drive together, 0.3 to 0.9.
    pub efficiency: Share,
}

impl Pump {
    /// Power at a flow: `P = V Δp / η`.
    #[must_use]
    pub fn power(&self, flow: VolumeFlow) -> Power {
        flow * self.head / self.efficiency.value().max(LEAST_EFFICIENCY)
    }

    /// Power of pumping water that takes up `heat` while it warms by `rise`.
    ///
    /// `V = Q / (ρ c ΔT)`.
    #[must_use]
    pub fn power_for_heat(&self, heat: Power, rise: TemperatureDifference) -> Power {
        self.power(volume_of_water(heat / (air::specific_heat_of_water() * rise)))
    }

    /// Power of the pump per heat carried, the pump's own heat left aside.
    ///
    /// `k = Δp / (η ρ c ΔT)`.
    #[must_use]
    pub fn power_share(&self, rise: TemperatureDifference) -> Ratio {
        let heat_of_a_litre = air::specific_heat_of_water() * rise * density_of_water();
        let efficiency = self.efficiency.value().max(LEAST_EFFICIENCY);
        Ratio::new(self.head / heat_of_a_litre / efficiency)
    }
}
