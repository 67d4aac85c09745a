//! Dry coolers as a way out for the heat, with or without adiabatic assist.
//!
//! In winter they cool the water of the building alone; when the air is too warm for that, the
//! chillers' condensers give their heat to the same coolers. The chillers are water-cooled: the
//! building has one circuit outdoors, and the coolers decide how warm it is.

use super::Hour;
use super::outlet::Load;
use crate::model::site::account::{Caution, Component, WaterUse};
use crate::model::site::equipment::{AdiabaticAssist, DryCooler, Exchanger, Intake, Pump};
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

    fn intake(&self, outdoor: &OutdoorAir, wetted: bool) -> Intake {
        match &self.assist {
            Some(assist) if wetted => assist.intake(outdoor),
            _ => Intake::outdoor(outdoor),
        }
    }

    pub(super) fn ready(&self, supply: Temperature) -> ReadyDryOutlet {
        ReadyDryOutlet { outlet: *self, wanted: self.exchanger.entering(supply) }
    }
}

/// Dry coolers for building water of a temperature.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadyDryOutlet {
    outlet: DryOutlet,
    /// Water of the coolers' circuit that the building wants.
    wanted: Temperature,
}

impl ReadyDryOutlet {
    /// The coldest water of the coolers' circuit.
    fn outer(&self, outdoor: &OutdoorAir, wetted: bool) -> Temperature {
        self.outlet.cooler.leaving_water(&self.outlet.intake(outdoor, wetted))
    }

    pub(super) fn coldest(&self, outdoor: &OutdoorAir, wetted: bool) -> Temperature {
        self.outlet.exchanger.leaving(self.outer(outdoor, wetted))
    }

    pub(super) fn condenser(&self, outdoor: &OutdoorAir, wetted: bool) -> Temperature {
        self.outer(outdoor, wetted).max(self.outlet.floor)
    }

    pub(super) fn reject(&self, hour: &mut Hour, load: Load, outdoor: &OutdoorAir, wetted: bool) {
        let DryOutlet { cooler, assist, pump, .. } = &self.outlet;
        let (load, pumps) = load.pumped(pump, cooler.range);
        let intake = self.outlet.intake(outdoor, wetted);
        let leaving = self.wanted.max(cooler.leaving_water(&intake));
        let pads = assist.map_or(Pressure::ZERO, |assist| assist.pressure);
        let rejection = cooler.reject(load.heat, load.design, leaving, &intake, pads);
        hour.heat.tower += load.heat;
        hour.power[Component::CondenserPumps.index()] += pumps;
        hour.power[Component::DryCoolerFans.index()] += rejection.fans;
        hour.cautions[Caution::RejectionOverloaded.index()] |= rejection.overloaded;
        if let Some(assist) = assist.filter(|_| wetted) {
            let wetting = assist.wet(rejection.air, outdoor, &intake);
            hour.power[Component::EvaporativePumps.index()] += wetting.pumps;
            hour.water[WaterUse::EvaporativeCooling.index()] += wetting.evaporated;
            hour.water[WaterUse::Bleed.index()] += wetting.bleed;
        }
    }
}
