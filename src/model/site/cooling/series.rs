//! Dry coolers and cooling towers one behind the other: the dry coolers take the heat first, and the
//! towers, whose evaporation costs water, what is left to cool. A hybrid of this kind, with a
//! thermosyphon as its dry cooler, stands at NREL's ESIF: Carter and others, "Thermosyphon Cooler Hybrid
//! System for Water Savings", NREL/TP-5500-70656 (2018) \[memory\].

use super::dry::ReadyDryOutlet;
use super::floor::Floors;
use super::outlet::Load;
use super::tower_water::ReadyTowerOutlet;
use super::{DryOutlet, Hour, TowerOutlet};
use crate::model::site::equipment::{Intake, TowerDuty};
use crate::model::site::weather::OutdoorAir;
use crate::units::{KELVIN, Power, Temperature, Within};

/// Dry coolers, and towers behind them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SeriesOutlet {
    /// First. Their pads, if there are any, stay dry: where they would run, so do the towers.
    pub dry: DryOutlet,
    /// Then. They alone cool the condensers of chillers.
    pub tower: TowerOutlet,
}

/// Both built for a heat, each for the whole of it: the towers for the hottest day, the dry coolers for
/// a cold one.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadySeriesOutlet {
    dry: ReadyDryOutlet,
    tower: ReadyTowerOutlet,
    /// Building water that is wanted.
    supply: Temperature,
}

impl SeriesOutlet {
    /// For building water of this temperature.
    pub(super) fn ready(&self, supply: Temperature, duty: &TowerDuty) -> ReadySeriesOutlet {
        ReadySeriesOutlet {
            dry: self.dry.ready(supply, duty),
            tower: self.tower.ready(supply, duty),
            supply,
        }
    }
}

impl ReadySeriesOutlet {
    pub(super) fn intake(&self, outdoor: &OutdoorAir) -> Intake {
        self.dry.intake(outdoor, false)
    }

    /// The part of the heat that the dry coolers take, and what they leave to the towers: water that
    /// comes at `T_i`, is wanted at `T_s` and leaves the dry coolers at `T_d` gives them
    /// `(T_i - T_d) / (T_i - T_s)` of its heat. The work of chillers comes with the water of their
    /// condensers, and goes to the towers.
    fn parted(&self, load: Load, intake: &Intake) -> (Load, Load) {
        let range = (load.entering - self.supply) / KELVIN;
        let cooled = (load.entering - self.dry.coldest(intake)) / KELVIN;
        let part = if load.free && range > 0.0 { (cooled / range).within(0.0, 1.0) } else { 0.0 };
        let dry = (load.heat - load.work) * part;
        (Load { heat: dry, work: Power::ZERO, ..load }, Load { heat: load.heat - dry, ..load })
    }

    /// Building water behind both.
    pub(super) fn coldest(
        &self,
        load: Load,
        useful: Temperature,
        (outdoor, intake): (&OutdoorAir, &Intake),
    ) -> Temperature {
        let dry = self.dry.coldest(intake);
        if dry <= self.supply {
            return dry;
        }
        let (_, left) = self.parted(load, intake);
        self.tower.coldest(left, useful, outdoor).min(dry)
    }

    /// Water for the condensers.
    pub(super) fn condenser(
        &self,
        load: Load,
        (outdoor, intake): (&OutdoorAir, &Intake),
    ) -> Temperature {
        let (_, left) = self.parted(load, intake);
        self.tower.condenser(left, outdoor)
    }

    pub(super) fn reject(
        &self,
        hour: &mut Hour,
        load: Load,
        (outdoor, intake): (&OutdoorAir, &Intake),
    ) {
        let (dry, left) = self.parted(load, intake);
        if dry.heat > Power::ZERO {
            self.dry.reject(hour, dry, (outdoor, intake), false);
        }
        if left.heat > Power::ZERO {
            self.tower.reject(hour, left, outdoor);
        }
    }
}

impl ReadySeriesOutlet {
    /// How the towers stand with this load, chillers helping or not; they rest where the dry coolers
    /// take all of it.
    pub(super) fn floors(
        &self,
        load: Load,
        chilled: bool,
        (outdoor, intake): (&OutdoorAir, &Intake),
    ) -> Floors {
        let (_, left) = self.parted(load, intake);
        if left.heat <= Power::ZERO {
            return Floors::default();
        }
        self.tower.floors(left, (self.supply, chilled), outdoor)
    }
}
