//! A water circuit: what it takes up in the building goes outdoors, and chillers do what the
//! outlet cannot.

use super::Hour;
use super::outlet::{Load, Outlet};
use crate::model::site::account::{Caution, Component, Mode};
use crate::model::site::equipment::{Chillers, MOST_PUMP_HEAT, Pump, ReadyChillers};
use crate::model::site::weather::OutdoorAir;
use crate::units::{KELVIN, Power, Share, Temperature, TemperatureDifference};

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

/// A circuit sized for a heat.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadyCircuit {
    /// Temperature at which the water is supplied.
    supply: Temperature,
    rise: TemperatureDifference,
    /// Power of the pumps per heat.
    pumps: f64,
    chillers: ReadyChillers,
    outlet: Outlet,
    /// What the outlet is built for.
    design: Power,
}

/// Smallest rise of the water: keeps a division by zero out.
const LEAST_RISE: f64 = 0.5;

impl WaterCircuit {
    /// The circuit that supplies water of this temperature; `design` is its heat at full load, by
    /// which the outlet is built, and `capacity` what the chillers are sized by.
    pub(super) fn ready(
        &self,
        supply: Temperature,
        design: Power,
        capacity: Power,
    ) -> ReadyCircuit {
        let rise = self.rise.max(LEAST_RISE * KELVIN);
        let pumps = self.pump.power_share(rise).value().min(MOST_PUMP_HEAT);
        let chillers = self.chillers.ready(capacity);
        let with_work = 1.0 + chillers.reference_performance().inverse().value();
        let design = design * (1.0 + pumps) * with_work;
        ReadyCircuit { supply, rise, pumps, chillers, outlet: self.outlet, design }
    }
}

impl ReadyCircuit {
    /// Takes heat out of the building and books what that takes; `reused` is the part handed on
    /// for somebody's use, at the warm end.
    ///
    /// The outlet cools the water to `T_e` at best. What is left to the chillers is
    /// `(T_e - T_s) / ΔT` of the heat, between none and all that is not reused: an integrated
    /// economiser, Lei and Masanet (2020), Energy 201:117556. Pumps warm the water they move.
    pub(super) fn take(
        &self,
        hour: &mut Hour,
        heat: Power,
        reused: Share,
        outdoor: &OutdoorAir,
        wetted: bool,
    ) {
        if heat <= Power::ZERO {
            return;
        }
        let (pumps, load) = (heat * self.pumps, heat * (1.0 + self.pumps));
        let reused = reused.value().clamp(0.0, 1.0);
        let coldest = self.outlet.coldest(outdoor, wetted);
        let chilled = load * ((coldest - self.supply) / self.rise).min(1.0 - reused).max(0.0);
        let condenser = self.outlet.condenser(outdoor, wetted);
        let compression = self.chillers.run(chilled, self.supply, condenser);
        let rejected = load * (1.0 - reused) + compression.power;
        let rejected = Load { heat: rejected, design: self.design, wanted: self.supply };
        self.outlet.reject(hour, rejected, outdoor, wetted);
        hour.heat.reused += load * reused;
        hour.power[Component::ChilledWaterPumps.index()] += pumps;
        hour.power[Component::Chiller.index()] += compression.power;
        hour.cautions[Caution::CurveClamped.index()] |= compression.clamped;
        hour.cautions[Caution::ChillersOverloaded.index()] |= compression.overloaded;
        hour.mode = mode(chilled, load * (1.0 - reused), wetted, hour.mode);
    }
}

/// How the hour is cooled, a circuit that was booked before counted in: what one of them spares
/// the compressors is a part of the whole.
fn mode(chilled: Power, load: Power, wetted: bool, before: Mode) -> Mode {
    let here = if chilled <= Power::ZERO {
        if wetted { Mode::WettedFree } else { Mode::FreeCooling }
    } else if chilled < load {
        Mode::PartlyFree
    } else {
        Mode::Recirculation
    };
    match before {
        Mode::FreeCooling | Mode::WettedFree if here == Mode::Recirculation => Mode::PartlyFree,
        Mode::PartlyFree => Mode::PartlyFree,
        Mode::Recirculation if here != Mode::Recirculation => Mode::PartlyFree,
        _ => here,
    }
}
