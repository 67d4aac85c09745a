//! Which parts a scenario's site has, by its choices: what does not play a part is not shown.

use super::Scenario;
use super::choices::{CoolerAssist, HeatRejection, System};

impl Scenario {
    /// Whether the overhead is read from meters, not simulated.
    #[must_use]
    pub fn is_metered(&self) -> bool {
        self.choices.system == System::Metered
    }

    /// Whether power chain and cooling are simulated part by part.
    #[must_use]
    pub fn is_designed(&self) -> bool {
        !matches!(self.choices.system, System::Metered | System::Curve)
    }

    /// Whether a liquid at the servers takes heat.
    #[must_use]
    pub fn cools_liquid(&self) -> bool {
        self.choices.system == System::Liquid
    }

    /// Whether there are dry coolers.
    #[must_use]
    pub fn has_dry_coolers(&self) -> bool {
        match self.choices.system {
            System::Dry => true,
            System::Liquid => self.choices.heat_rejection != HeatRejection::Tower,
            _ => false,
        }
    }

    /// Whether wetted pads stand before the dry coolers.
    #[must_use]
    pub fn has_assist(&self) -> bool {
        match self.choices.system {
            System::Dry => self.choices.cooler_assist == CoolerAssist::Adiabatic,
            System::Liquid => self.choices.heat_rejection == HeatRejection::Adiabatic,
            _ => false,
        }
    }

    /// Whether an exchanger parts the building's water from that outdoors.
    #[must_use]
    pub fn has_outer_circuit(&self) -> bool {
        matches!(self.choices.system, System::Dry | System::Sea | System::Liquid)
    }
}
