//! Where the heat of a water circuit goes: dry coolers, a tower, both in series, or the sea.

use super::dry::ReadyDryOutlet;
use super::floor::Floors;
use super::sea::ReadySeaOutlet;
use super::series::ReadySeriesOutlet;
use super::tower_water::ReadyTowerOutlet;
use super::{DryOutlet, Hour, SeaOutlet, SeriesOutlet, TowerOutlet};
use crate::model::site::equipment::{Intake, MOST_PUMP_HEAT, Pump, TowerDuty};
use crate::model::site::weather::OutdoorAir;
use crate::units::{Power, Temperature, TemperatureDifference};

/// A way out for the heat of a water circuit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Outlet {
    /// Dry coolers, with or without adiabatic assist.
    Dry(DryOutlet),
    /// Cooling towers.
    Tower(TowerOutlet),
    /// Dry coolers, and cooling towers behind them.
    Series(SeriesOutlet),
    /// Sea or river.
    Sea(SeaOutlet),
}

/// A way out built for a heat and for building water of a temperature.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::large_enum_variant, reason = "one of them is made a year, and none is moved")]
pub(super) enum ReadyOutlet {
    Dry(ReadyDryOutlet),
    Tower(ReadyTowerOutlet),
    Series(ReadySeriesOutlet),
    Sea(ReadySeaOutlet),
}

/// Heat to be given off in an hour.
#[derive(Debug, Clone, Copy)]
pub(super) struct Load {
    /// The heat, that of the outlet's own pumps aside.
    pub(super) heat: Power,
    /// What of it is the work of chillers, and comes with the water of their condensers.
    pub(super) work: Power,
    /// Whether the outlet itself cools the building's water, and not the condensers alone.
    pub(super) free: bool,
    /// The building's water as it comes to the outlet.
    pub(super) entering: Temperature,
}

/// The pumps of an outlet, whose heat goes the same way.
#[derive(Debug, Clone, Copy)]
pub(super) struct OwnPumps {
    /// Their power per heat, their own in it.
    share: f64,
    /// Heat with theirs per heat without.
    more: f64,
}

impl OwnPumps {
    pub(super) fn new(pump: &Pump, range: TemperatureDifference) -> Self {
        let share = pump.power_share(range).value().min(MOST_PUMP_HEAT);
        Self { share, more: 1.0 / (1.0 - share) }
    }

    /// The heat with theirs.
    pub(super) fn with(&self, heat: Power) -> Power {
        heat * self.more
    }

    /// Their power, for a heat with theirs.
    pub(super) fn power(&self, heat: Power) -> Power {
        heat * self.share
    }
}

impl Outlet {
    /// Whether it may be wetted in this air.
    pub(super) fn may_wet(&self, outdoor: &OutdoorAir) -> bool {
        matches!(self, Self::Dry(outlet) if outlet.may_wet(outdoor))
    }

    pub(super) fn ready(&self, supply: Temperature, duty: &TowerDuty) -> ReadyOutlet {
        match self {
            Self::Dry(outlet) => ReadyOutlet::Dry(outlet.ready(supply, duty)),
            Self::Tower(outlet) => ReadyOutlet::Tower(outlet.ready(supply, duty)),
            Self::Series(outlet) => ReadyOutlet::Series(outlet.ready(supply, duty)),
            Self::Sea(outlet) => ReadyOutlet::Sea(outlet.ready()),
        }
    }
}

impl ReadyOutlet {
    /// The air that the outlet takes in: asked for once an hour, and given back to the others.
    pub(super) fn intake(&self, outdoor: &OutdoorAir, wetted: bool) -> Intake {
        match self {
            Self::Dry(outlet) => outlet.intake(outdoor, wetted),
            Self::Series(outlet) => outlet.intake(outdoor),
            Self::Tower(_) | Self::Sea(_) => Intake::outdoor(outdoor),
        }
    }

    /// The building's water as the outlet gives it: as it is wanted, or as cold as it can. Of water
    /// warmer than `useful` only that it is.
    pub(super) fn coldest(
        &self,
        load: Load,
        useful: Temperature,
        (outdoor, intake): (&OutdoorAir, &Intake),
    ) -> Temperature {
        match self {
            Self::Dry(outlet) => outlet.coldest(intake),
            Self::Tower(outlet) => outlet.coldest(load, useful, outdoor),
            Self::Series(outlet) => outlet.coldest(load, useful, (outdoor, intake)),
            Self::Sea(outlet) => outlet.coldest(outdoor),
        }
    }

    /// Water that it gives the condensers of the chillers.
    pub(super) fn condenser(
        &self,
        load: Load,
        (outdoor, intake): (&OutdoorAir, &Intake),
    ) -> Temperature {
        match self {
            Self::Dry(outlet) => outlet.condenser(intake),
            Self::Tower(outlet) => outlet.condenser(load, outdoor),
            Self::Series(outlet) => outlet.condenser(load, (outdoor, intake)),
            Self::Sea(outlet) => outlet.coldest(outdoor),
        }
    }

    /// Gives heat off, and books what that takes.
    pub(super) fn reject(
        &self,
        hour: &mut Hour,
        load: Load,
        (outdoor, intake): (&OutdoorAir, &Intake),
        wetted: bool,
    ) {
        if load.heat <= Power::ZERO {
            return;
        }
        match self {
            Self::Dry(outlet) => outlet.reject(hour, load, (outdoor, intake), wetted),
            Self::Tower(outlet) => outlet.reject(hour, load, outdoor),
            Self::Series(outlet) => outlet.reject(hour, load, (outdoor, intake)),
            Self::Sea(outlet) => outlet.reject(hour, load),
        }
    }
}

impl ReadyOutlet {
    /// How towers and condensers stand with this load: the building wants water of `supply`, and
    /// chillers help or not.
    pub(super) fn floors(
        &self,
        load: Load,
        (supply, chilled): (Temperature, bool),
        (outdoor, intake): (&OutdoorAir, &Intake),
    ) -> Floors {
        match self {
            _ if load.heat <= Power::ZERO => Floors::default(),
            Self::Tower(outlet) => outlet.floors(load, (supply, chilled), outdoor),
            Self::Series(outlet) => outlet.floors(load, chilled, (outdoor, intake)),
            Self::Dry(_) | Self::Sea(_) => Floors::default(),
        }
    }
}
