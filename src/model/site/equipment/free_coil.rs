//! A coil in the open air that takes heat without a compressor: beside an air-cooled chiller, or as
//! the condenser of a pumped refrigerant.

use super::Affinity;
use crate::units::{KELVIN, Power, Ratio, Share, Temperature, TemperatureDifference, Within};

/// A coil in the open air and its fans.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FreeCoil {
    /// What it cools leaves this much above the outdoor air, at the design heat, 3 to 20 K.
    pub approach: TemperatureDifference,
    /// Power of its fans at full speed, per design heat, 0 to 10 %.
    pub fan_share: Share,
    /// Power of the fans grows with this power of their flow, 1 to 3.
    pub fan_exponent: Ratio,
}

/// Least flow of the fans, over full flow; judgement, usual of fans with a drive.
const LEAST_FLOW: f64 = 0.2;
/// Smallest approach, K: keeps a division by zero out.
const LEAST_APPROACH: f64 = 0.1;

/// A coil sized for a site.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReadyCoil {
    approach: f64,
    design: Power,
    fans: Power,
    law: Affinity,
}

/// What the coil does in an hour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Relief {
    /// Heat that the outdoor air takes.
    pub heat: Power,
    /// Power of the fans.
    pub fans: Power,
}

impl FreeCoil {
    /// The coil for a design heat.
    #[must_use]
    pub fn ready(&self, design: Power) -> ReadyCoil {
        ReadyCoil {
            approach: (self.approach / KELVIN).max(LEAST_APPROACH),
            design,
            fans: design * self.fan_share.value(),
            law: Affinity::near(self.fan_exponent, 1.0),
        }
    }
}

impl ReadyCoil {
    /// Cools what comes at `warm` towards `cold`, which takes `load` in all.
    ///
    /// With all of its air the coil brings it to within the approach of the outdoor air, the
    /// approach growing with the load: as far as `(warm - outdoor) / (warm - cold + approach)` of
    /// the load. Where it could do more, its fans slow down until the approach is what is there.
    /// It gives no heat to anything colder than the outdoor air.
    #[must_use]
    pub fn relieve(
        &self,
        load: Power,
        warm: Temperature,
        cold: Temperature,
        outdoor: Temperature,
    ) -> Relief {
        let approach = self.approach * (load / self.design);
        let share = (warm - outdoor) / KELVIN / ((warm - cold) / KELVIN + approach);
        if share <= 0.0 {
            return Relief { heat: Power::ZERO, fans: Power::ZERO };
        }
        if share < 1.0 {
            return Relief { heat: load * share, fans: self.fans };
        }
        let flow = (approach / ((cold - outdoor) / KELVIN)).within(LEAST_FLOW, 1.0);
        Relief { heat: load, fans: self.fans * self.law.of(flow) }
    }
}
