//! What a site of the published model does in one state of the outdoor air.

use super::{Fixes, Outdoor, Parameters, System, lei2020, lei2022};
use crate::units::{LITRE_A_KILOWATT_HOUR, Ratio, WaterIntensity};

/// What electricity goes to, beside the IT equipment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Loss of the uninterruptible supply.
    Ups,
    /// Loss of transformers and distribution.
    Distribution,
    /// Lights.
    Lighting,
    /// Fans of the room.
    RoomFans,
    /// Humidifier: a pump, or steam made electrically in case 10.
    Humidifier,
    /// Pump of the water economiser.
    EconomiserPump,
    /// Compressors.
    Chiller,
    /// Pump of the chilled water.
    ChilledPump,
    /// Pump of the tower, or of the sea water.
    TowerPump,
    /// Fans of the tower.
    TowerFans,
}

impl Part {
    /// How many there are.
    pub const COUNT: usize = 10;
}

/// What water goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaterPart {
    /// Humidification, adiabatic cooling with it.
    Humidification,
    /// Evaporation in the tower.
    Evaporation,
    /// Droplets lost.
    Drift,
    /// Water drained to keep the salt down.
    BlowDown,
}

impl WaterPart {
    /// How many there are.
    pub const COUNT: usize = 4;
}

/// Seconds of an hour; with a litre of water to the kilogram, L/kWh of a kg/s per kW.
const SECONDS_AN_HOUR: f64 = 3600.0;

/// The answer for one state of the outdoor air, per IT power.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Hour {
    pub(super) power: [f64; Part::COUNT],
    /// Kilograms a second for a kilowatt of IT equipment.
    pub(super) water: [f64; WaterPart::COUNT],
    pub(super) economiser_share: f64,
    pub(super) cop: f64,
    pub(super) chiller_heat: f64,
}

impl Hour {
    /// Power of one part over IT power.
    #[must_use]
    pub fn power(&self, part: Part) -> Ratio {
        Ratio::new(self.power[part as usize])
    }

    /// Water of one part per IT energy.
    #[must_use]
    pub fn water(&self, part: WaterPart) -> WaterIntensity {
        SECONDS_AN_HOUR * self.water[part as usize] * LITRE_A_KILOWATT_HOUR
    }

    /// Power of the whole site over IT power. Below 1 where the published regression gives a
    /// negative COP, which is why this is not a [`Pue`](crate::units::Pue).
    #[must_use]
    pub fn pue(&self) -> Ratio {
        Ratio::new(1.0 + self.power.iter().sum::<f64>())
    }

    /// Water per IT energy.
    #[must_use]
    pub fn wue(&self) -> WaterIntensity {
        SECONDS_AN_HOUR * self.water.iter().sum::<f64>() * LITRE_A_KILOWATT_HOUR
    }

    /// Share of the heat that the economiser takes.
    #[must_use]
    pub fn economiser_share(&self) -> Ratio {
        Ratio::new(self.economiser_share)
    }

    /// COP of the compressors.
    #[must_use]
    pub fn cop(&self) -> Ratio {
        Ratio::new(self.cop)
    }

    /// Heat that the chillers take up over IT power.
    #[must_use]
    pub fn chiller_heat(&self) -> Ratio {
        Ratio::new(self.chiller_heat)
    }
}

/// What a system does in this air, per IT power.
///
/// With [`Fixes::default`] this is the published model; see there for what each fix changes.
#[must_use]
pub fn hour(system: System, site: &Parameters, outdoor: &Outdoor, fixes: &Fixes) -> Hour {
    if system.number().is_some() {
        lei2022::hour(system, site, outdoor, fixes)
    } else {
        lei2020::hour(system, site, outdoor, fixes)
    }
}
