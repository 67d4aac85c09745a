//! Fans, by the affinity laws.

use super::{Affinity, LEAST_EFFICIENCY};
use crate::model::site::quick;
use crate::units::{Power, Pressure, Ratio, Share, VolumeFlow};

/// A group of fans with one design point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fan {
    /// Pressure rise at the design flow, static and dynamic, 50 to 1,500 Pa.
    pub pressure_rise: Pressure,
    /// Efficiency of fan, motor and drive together, 0.4 to 0.9.
    pub efficiency: Share,
    /// Power grows with this power of the flow: 3 in theory, 2.5 to 3 as measured.
    pub exponent: Ratio,
    /// Least speed, as a share of the design speed.
    pub least_speed: Share,
}

impl Fan {
    /// The flow the fans give when `wanted` is asked for: not less than at the least speed.
    #[must_use]
    pub fn flow(&self, wanted: VolumeFlow, design: VolumeFlow) -> VolumeFlow {
        wanted.max(design * self.least_speed.value())
    }

    /// Power at a flow; `extra` is pressure beyond the design rise, at the design flow.
    ///
    /// `P = V_d Δp / η (V / V_d)^n`, the affinity laws; ASHRAE Handbook HVAC Systems and
    /// Equipment, chapter "Fans".
    #[must_use]
    pub fn power(&self, flow: VolumeFlow, design: VolumeFlow, extra: Pressure) -> Power {
        if design <= VolumeFlow::ZERO {
            return Power::ZERO;
        }
        self.power_at_design(design, extra) * quick::power(flow / design, self.exponent.value())
    }

    /// Power at the design flow: `P = V_d Δp / η`; `extra` is pressure beyond the design rise.
    #[must_use]
    pub fn power_at_design(&self, design: VolumeFlow, extra: Pressure) -> Power {
        design * (self.pressure_rise + extra) / self.efficiency.value().max(LEAST_EFFICIENCY)
    }

    /// How the power follows the flow, both over those of the design, near a usual flow.
    #[must_use]
    pub fn law(&self, usual: f64) -> Affinity {
        Affinity::near(self.exponent, usual.max(self.least_speed.value()))
    }
}
