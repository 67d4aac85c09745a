//! A water circuit: what it takes up in the building goes outdoors, and chillers do what the
//! outlet cannot.

use super::Hour;
use super::outlet::{Load, Outlet};
use crate::model::site::account::{Caution, Component, Mode};
use crate::model::site::equipment::{Chillers, MOST_PUMP_HEAT, Pump};
use crate::model::site::weather::OutdoorAir;
use crate::units::{Power, Share, Temperature, TemperatureDifference};

/// Water that carries heat from coils or servers to an outlet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WaterCircuit {
    /// How much the water warms, 3 to 20 K.
    pub rise: TemperatureDifference,
    /// Its pumps.
    pub pump: Pump,
    /// Chillers, in series behind the outlet; their condensers use the same outlet.
    pub chillers: Chillers,
    /// Where the heat goes.
    pub outlet: Outlet,
}

/// Heat that a circuit takes up.
#[derive(Debug, Clone, Copy)]
pub(super) struct Draw {
    /// The heat.
    pub(super) heat: Power,
    /// The same at full load.
    pub(super) design: Power,
    /// Temperature at which the water is to be supplied.
    pub(super) supply: Temperature,
    /// Part of the heat handed on for somebody's use, at the warm end.
    pub(super) reused: Share,
    /// What the chillers are sized by.
    pub(super) capacity: Power,
}

impl WaterCircuit {
    /// Takes the heat out of the building and books what that takes.
    ///
    /// The outlet cools the water to `T_e` at best. What is left to the chillers is
    /// `(T_e - T_s) / ΔT` of the heat, between none and all that is not reused: an integrated
    /// economiser, Lei and Masanet (2020), system WEC. Pumps warm the water they move.
    pub(super) fn take(&self, hour: &mut Hour, draw: &Draw, outdoor: &OutdoorAir, wetted: bool) {
        if draw.heat <= Power::ZERO {
            return;
        }
        let share = self.pump.power_share(self.rise).value().min(MOST_PUMP_HEAT);
        let (pumps, load) = (draw.heat * share, draw.heat * (1.0 + share));
        let reused = draw.reused.value().clamp(0.0, 1.0);
        let coldest = self.outlet.coldest(outdoor, wetted);
        let chilled = load * ((coldest - draw.supply) / self.rise).min(1.0 - reused).max(0.0);
        let condenser = self.outlet.condenser(outdoor, wetted);
        let compression = self.chillers.run(chilled, draw.supply, condenser, draw.capacity);
        let heat = load * (1.0 - reused) + compression.power;
        let at_full = 1.0 + self.chillers.reference_performance().inverse().value();
        let design = draw.design * (1.0 + share) * at_full;
        let outlet = Load { heat, design, wanted: draw.supply };
        self.outlet.reject(hour, outlet, outdoor, wetted);
        hour.heat.reused += load * reused;
        hour.power[Component::ChilledWaterPumps.index()] += pumps;
        hour.power[Component::Chiller.index()] += compression.power;
        hour.cautions[Caution::CurveClamped.index()] |= compression.clamped;
        hour.cautions[Caution::ChillersOverloaded.index()] |= compression.overloaded;
        hour.mode = mode(chilled, load * (1.0 - reused), wetted, hour.mode);
    }
}

/// How the hour is cooled, a circuit that was booked before counted in: the one that needs more
/// help gives its name.
fn mode(chilled: Power, load: Power, wetted: bool, before: Mode) -> Mode {
    let here = if chilled <= Power::ZERO {
        if wetted { Mode::WettedWater } else { Mode::OutdoorWater }
    } else if chilled < load {
        Mode::WaterTrim
    } else {
        Mode::Recirculation
    };
    match before {
        Mode::WaterTrim | Mode::Recirculation if chilled <= Power::ZERO => Mode::WaterTrim,
        _ => here,
    }
}
