//! Coolant distribution units: between the liquid at the servers and the water of the building.

use super::{Exchanger, MOST_PUMP_HEAT, Pump};
use crate::units::{Power, Temperature, TemperatureDifference};

/// Exchanger and pumps of the liquid at the servers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cdu {
    /// Between the two liquids; approach 2 to 6 K.
    pub exchanger: Exchanger,
    /// Pumps of the liquid at the servers.
    pub pump: Pump,
    /// How much that liquid warms at the servers, 5 to 15 K.
    pub rise: TemperatureDifference,
}

impl Cdu {
    /// Liquid that the servers are given for building water of this temperature.
    #[must_use]
    pub fn coolant(&self, facility: Temperature) -> Temperature {
        self.exchanger.leaving(facility)
    }

    /// Power of the pumps that carry `heat`; all of it warms the liquid.
    #[must_use]
    pub fn pumps(&self, heat: Power) -> Power {
        self.pump.power_for_heat(heat, self.rise).min(heat * MOST_PUMP_HEAT)
    }
}
