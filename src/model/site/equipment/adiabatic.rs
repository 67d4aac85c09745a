//! Adiabatic assist: wetted pads cool the air before it enters a dry cooler.

use super::{Intake, Pump, tower, volume_of_water};
use crate::model::site::{OutdoorAir, air};
use crate::units::{
    CELSIUS, HumidityRatio, MassFlow, Power, Pressure, Ratio, Share, SpecificEnthalpy, Temperature,
    VolumeFlow,
};

/// Wetted pads before a dry cooler.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AdiabaticAssist {
    /// How far the air comes towards its wet bulb, 0.5 to 0.95.
    pub effectiveness: Share,
    /// Outdoor temperature above which the pads may be wetted, 5 to 35 °C.
    pub above: Temperature,
    /// Pressure of the pads at the design flow, wet or dry, 10 to 100 Pa.
    pub pressure: Pressure,
    /// Pumps that wet the pads.
    pub pump: Pump,
    /// Water over the pads per water evaporated, 1 to 20.
    pub circulation: Ratio,
    /// Salt in the sump over salt in the make-up water, above 1.
    pub cycles: Ratio,
}

/// Pads at work.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Wetting {
    /// Water evaporated.
    pub evaporated: VolumeFlow,
    /// Water drained to keep the salt down.
    pub bleed: VolumeFlow,
    /// Power of the pumps.
    pub pumps: Power,
}

impl AdiabaticAssist {
    /// Whether the pads may be wetted: it is warm enough, and nothing freezes on them.
    #[must_use]
    pub fn may_run(&self, outdoor: &OutdoorAir) -> bool {
        outdoor.dry_bulb > self.above && outdoor.wet_bulb > 0.0 * CELSIUS
    }

    /// The air behind the wetted pads: `T = T_o - ε (T_o - T_wb)`, by the balance of the
    /// adiabatic saturator.
    ///
    /// ASHRAE Handbook HVAC Systems and Equipment, chapter "Evaporative air-cooling equipment".
    #[must_use]
    pub fn intake(&self, outdoor: &OutdoorAir) -> Intake {
        let depression = outdoor.dry_bulb - outdoor.wet_bulb;
        let dry_bulb = outdoor.dry_bulb - depression * self.effectiveness.value();
        let humidity =
            air::moistened_to(dry_bulb, outdoor.enthalpy, outdoor.humidity, water(outdoor));
        Intake { dry_bulb, humidity: humidity.max(outdoor.humidity), pressure: outdoor.pressure }
    }

    /// The water that this flow of dry air takes up on its way to `intake`.
    #[must_use]
    pub fn wet(&self, flow: MassFlow, outdoor: &OutdoorAir, intake: &Intake) -> Wetting {
        let vapour = (intake.humidity - outdoor.humidity).max(HumidityRatio::ZERO);
        let evaporated = volume_of_water(flow * vapour);
        Wetting {
            evaporated,
            bleed: tower::blow_down(evaporated, self.cycles),
            pumps: self.pump.power(evaporated * self.circulation.value()),
        }
    }
}

/// Enthalpy of the water that evaporates: at the wet bulb, as in the adiabatic saturator.
fn water(outdoor: &OutdoorAir) -> SpecificEnthalpy {
    air::enthalpy_of_water(outdoor.wet_bulb.max(0.0 * CELSIUS))
}
