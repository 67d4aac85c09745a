//! Dry coolers as a way out for the heat, with or without adiabatic assist.
//!
//! In winter they cool the water of the building alone; when the air is too warm for that, the
//! chillers' condensers give their heat to the same coolers. The chillers are water-cooled: the
//! building has one circuit outdoors, and the coolers decide how warm it is.

use super::Hour;
use super::outlet::{Load, OwnPumps};
use crate::model::site::account::{Caution, Component, WaterUse};
use crate::model::site::equipment::{
    AdiabaticAssist, DryCooler, Exchanger, Intake, Pump, ReadyDryCooler, TowerDuty,
};
use crate::model::site::weather::OutdoorAir;
use crate::units::{Pressure, Temperature};

/// Dry coolers, their circuit and the exchanger that parts it from the building's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DryOutlet {
    /// The dry coolers.
    pub cooler: DryCooler,
    /// Wetted pads before them, if there are any.
    pub assist: Option<AdiabaticAssist>,
    /// Between the coolers' circuit, which may hold glycol, and the building's.
    pub exchanger: Exchanger,
    /// Pumps of the coolers' circuit.
    pub pump: Pump,
    /// Coldest water the chillers' condensers are given.
    pub floor: Temperature,
}

impl DryOutlet {
    /// Whether the pads may be wetted in this air.
    pub(super) fn may_wet(&self, outdoor: &OutdoorAir) -> bool {
        self.assist.is_some_and(|assist| assist.may_run(outdoor))
    }

    /// For building water of this temperature; the duty is that without the pumps of the coolers.
    pub(super) fn ready(&self, supply: Temperature, duty: &TowerDuty) -> ReadyDryOutlet {
        let pumps = OwnPumps::new(&self.pump, self.cooler.range);
        let pads = self.assist.map_or(Pressure::ZERO, |assist| assist.pressure);
        ReadyDryOutlet {
            cooler: self.cooler.ready(pumps.with(duty.design), pumps.with(duty.usual), pads),
            assist: self.assist,
            exchanger: self.exchanger,
            pumps,
            floor: self.floor,
            wanted: self.exchanger.entering(supply),
        }
    }
}

/// Dry coolers for building water of a temperature.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadyDryOutlet {
    cooler: ReadyDryCooler,
    assist: Option<AdiabaticAssist>,
    exchanger: Exchanger,
    pumps: OwnPumps,
    floor: Temperature,
    /// Water of the coolers' circuit that the building wants.
    wanted: Temperature,
}

impl ReadyDryOutlet {
    /// The air at the coolers, behind wetted pads or as it is.
    pub(super) fn intake(&self, outdoor: &OutdoorAir, wetted: bool) -> Intake {
        match &self.assist {
            Some(assist) if wetted => assist.intake(outdoor),
            _ => Intake::outdoor(outdoor),
        }
    }

    pub(super) fn coldest(&self, intake: &Intake) -> Temperature {
        self.exchanger.leaving(self.cooler.leaving_water(intake))
    }

    pub(super) fn condenser(&self, intake: &Intake) -> Temperature {
        self.cooler.leaving_water(intake).max(self.floor)
    }

    pub(super) fn reject(
        &self,
        hour: &mut Hour,
        load: Load,
        (outdoor, intake): (&OutdoorAir, &Intake),
        wetted: bool,
    ) {
        let heat = self.pumps.with(load.heat);
        let leaving = self.wanted.max(self.cooler.leaving_water(intake));
        let rejection = self.cooler.reject(heat, leaving, intake);
        hour.heat.tower += heat;
        hour.power[Component::CondenserPumps.index()] += self.pumps.power(heat);
        hour.power[Component::DryCoolerFans.index()] += rejection.fans;
        hour.cautions[Caution::RejectionOverloaded.index()] |= rejection.overloaded;
        if let Some(assist) = self.assist.filter(|_| wetted) {
            let wetting = assist.wet(rejection.air, outdoor, intake);
            hour.power[Component::EvaporativePumps.index()] += wetting.pumps;
            hour.water[WaterUse::EvaporativeCooling.index()] += wetting.evaporated;
            hour.water[WaterUse::Bleed.index()] += wetting.bleed;
        }
    }
}
