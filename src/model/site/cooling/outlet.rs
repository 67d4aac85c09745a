//! Where the heat of a water circuit goes: dry coolers, a tower, or the sea.

use super::dry::ReadyDryOutlet;
use super::tower_water::ReadyTowerOutlet;
use super::{DryOutlet, Hour, SeaOutlet, TowerOutlet};
use crate::model::site::equipment::{MOST_PUMP_HEAT, Pump, TowerDuty};
use crate::model::site::weather::OutdoorAir;
use crate::units::{Power, Temperature, TemperatureDifference};

/// A way out for the heat of a water circuit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Outlet {
    /// Dry coolers, with or without adiabatic assist.
    Dry(DryOutlet),
    /// Cooling towers.
    Tower(TowerOutlet),
    /// Sea or river.
    Sea(SeaOutlet),
}

/// A way out built for a heat and for building water of a temperature.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::large_enum_variant, reason = "one of them is made a year, and none is moved")]
pub(super) enum ReadyOutlet {
    Dry(ReadyDryOutlet),
    Tower(ReadyTowerOutlet),
    Sea(SeaOutlet),
}

/// Heat to be given off in an hour.
#[derive(Debug, Clone, Copy)]
pub(super) struct Load {
    /// The heat, that of the outlet's own pumps aside.
    pub(super) heat: Power,
    /// What the outlet is built for.
    pub(super) design: Power,
    /// Whether the outlet itself cools the building's water, and not the condensers alone.
    pub(super) free: bool,
}

impl Load {
    /// The load with the heat of the outlet's pumps, and their power.
    pub(super) fn pumped(self, pump: &Pump, range: TemperatureDifference) -> (Self, Power) {
        let share = pump.power_share(range).value().min(MOST_PUMP_HEAT);
        let (heat, design) = (self.heat / (1.0 - share), self.design / (1.0 - share));
        (Self { heat, design, ..self }, heat * share)
    }
}

impl Outlet {
    /// Whether it may be wetted in this air.
    pub(super) fn may_wet(&self, outdoor: &OutdoorAir) -> bool {
        matches!(self, Self::Dry(outlet) if outlet.may_wet(outdoor))
    }

    pub(super) fn ready(&self, supply: Temperature, duty: &TowerDuty) -> ReadyOutlet {
        match self {
            Self::Dry(outlet) => ReadyOutlet::Dry(outlet.ready(supply)),
            Self::Tower(outlet) => ReadyOutlet::Tower(outlet.ready(supply, duty)),
            Self::Sea(outlet) => ReadyOutlet::Sea(*outlet),
        }
    }
}

impl ReadyOutlet {
    /// The building's water as the outlet gives it: as it is wanted, or as cold as it can.
    pub(super) fn coldest(&self, load: Load, outdoor: &OutdoorAir, wetted: bool) -> Temperature {
        match self {
            Self::Dry(outlet) => outlet.coldest(outdoor, wetted),
            Self::Tower(outlet) => outlet.coldest(load, outdoor),
            Self::Sea(outlet) => outlet.exchanger.leaving(outlet.outer(outdoor)),
        }
    }

    /// Water that it gives the condensers of the chillers.
    pub(super) fn condenser(&self, load: Load, outdoor: &OutdoorAir, wetted: bool) -> Temperature {
        match self {
            Self::Dry(outlet) => outlet.condenser(outdoor, wetted),
            Self::Tower(outlet) => outlet.condenser(load, outdoor),
            Self::Sea(outlet) => outlet.exchanger.leaving(outlet.outer(outdoor)),
        }
    }

    /// Gives heat off, and books what that takes.
    pub(super) fn reject(&self, hour: &mut Hour, load: Load, outdoor: &OutdoorAir, wetted: bool) {
        if load.heat <= Power::ZERO {
            return;
        }
        match self {
            Self::Dry(outlet) => outlet.reject(hour, load, outdoor, wetted),
            Self::Tower(outlet) => outlet.reject(hour, load, outdoor),
            Self::Sea(outlet) => outlet.reject(hour, load),
        }
    }
}
