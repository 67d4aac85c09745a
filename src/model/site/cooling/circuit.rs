//! A water circuit: what it takes up in the building goes outdoors, and chillers do what the
//! outlet cannot.

use super::Hour;
use super::block::{BLOCK, Block, Hours, each};
use super::floor::Floors;
use super::outlet::{Load, Outlet, ReadyOutlet};
use crate::model::site::account::{Caution, Component, Mode};
use crate::model::site::equipment::{
    Chillers, Compression, Intake, MOST_PUMP_HEAT, Pump, SteadyChillers, TowerDuty,
};
use crate::model::site::weather::OutdoorAir;
use crate::units::{KELVIN, Power, Pressure, Share, Temperature, TemperatureDifference, Within};

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
    chillers: SteadyChillers,
    /// About the power of the chillers per heat they take.
    usual_work: f64,
    outlet: ReadyOutlet,
}

/// Smallest rise of the water: keeps a division by zero out.
const LEAST_RISE: f64 = 0.5;
/// Less than this part of the rise left to the chillers is none.
const ROUNDING: f64 = 1e-9;

impl WaterCircuit {
    /// The circuit that supplies water of this temperature.
    pub(super) fn ready(&self, supply: Temperature, duty: &CircuitDuty) -> ReadyCircuit {
        let rise = self.rise.max(LEAST_RISE * KELVIN);
        let pumps = self.pump.power_share(rise).value().min(MOST_PUMP_HEAT);
        let chillers = self.chillers.ready(duty.capacity);
        let usual_work = chillers.reference_performance().inverse().value();
        let design = duty.design * (1.0 + pumps) * (1.0 + usual_work);
        let tower = TowerDuty {
            design,
            usual: duty.usual * (1.0 + pumps),
            pressure: duty.pressure,
            saved: chillers.saved_by_a_kelvin(supply, supply + USUAL_LIFT * KELVIN),
        };
        let outlet = self.outlet.ready(supply, &tower);
        let chillers = chillers.cooling(supply);
        ReadyCircuit { supply, rise, pumps, chillers, usual_work, outlet }
    }
}

/// What a circuit is built for.
#[derive(Debug, Clone, Copy)]
pub(super) struct CircuitDuty {
    /// Its heat at full load, by which the outlet is built.
    pub(super) design: Power,
    /// About the heat it mostly has.
    pub(super) usual: Power,
    /// What the chillers are sized by.
    pub(super) capacity: Power,
    /// Usual pressure of the air.
    pub(super) pressure: Pressure,
}

/// Condenser water above the chilled water at which the worth of colder water is reckoned, K: the
/// chillers run when the outlet cannot do it all.
const USUAL_LIFT: f64 = 8.0;

/// What an hour asks of a circuit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    /// Heat out of the building.
    pub(super) heat: Power,
    /// The part handed on for somebody's use, at the warm end.
    pub(super) reused: Share,
}

/// A circuit in an hour, as far as it is known before its chillers run.
#[derive(Debug, Clone, Copy)]
struct Drawn {
    pumps: Power,
    reused: Power,
    /// What goes outdoors, the work of the chillers aside.
    left: Power,
    /// What is left to the chillers.
    chilled: Power,
    /// Whether the outlet cools the building's water.
    free: bool,
    /// The building's water as it comes to the outlet.
    entering: Temperature,
    intake: Intake,
}

impl ReadyCircuit {
    /// Takes heat out of the building, hour by hour, and books what that takes.
    pub(super) fn take(
        &self,
        hours: &mut Hours,
        asked: &[Asked; BLOCK],
        block: &Block,
        wetted: bool,
    ) {
        let drawn = each(|one| {
            let asked = hours.has(one).then(|| asked[one])?;
            (asked.heat > Power::ZERO).then(|| self.draw(&asked, &block[one], wetted))
        });
        let condensers = each(|one| {
            let drawn = drawn[one].as_ref().filter(|drawn| drawn.chilled > Power::ZERO)?;
            let about = drawn.load(drawn.chilled * self.usual_work);
            Some(self.outlet.condenser(about, (&block[one], &drawn.intake)))
        });
        let work = each(|one| match (&drawn[one], condensers[one]) {
            (Some(drawn), Some(condenser)) => self.chillers.run(drawn.chilled, condenser),
            _ => Compression::default(),
        });
        for (one, hour) in hours.each_mut() {
            if let Some(drawn) = &drawn[one] {
                self.book(hour, drawn, &work[one], &block[one], wetted);
            }
        }
    }

    /// The outlet cools the water to `T_e` at best. What is left to the chillers is
    /// `(T_e - T_s) / ΔT` of the heat, between none and all that is not reused: an integrated
    /// economiser, Lei and Masanet (2020), Energy 201:117556. Pumps warm the water they move.
    fn draw(&self, asked: &Asked, outdoor: &OutdoorAir, wetted: bool) -> Drawn {
        let (pumps, load) = (asked.heat * self.pumps, asked.heat * (1.0 + self.pumps));
        let reused = asked.reused.value().within(0.0, 1.0);
        let left = load * (1.0 - reused);
        let intake = self.outlet.intake(outdoor, wetted);
        let useful = self.supply + self.rise * (1.0 - reused);
        let free = Load { heat: left, work: Power::ZERO, free: true, entering: useful };
        let coldest = self.outlet.coldest(free, useful, (outdoor, &intake));
        let warmer = (coldest - self.supply) / self.rise;
        let warmer = if warmer < ROUNDING { 0.0 } else { warmer };
        Drawn {
            pumps,
            reused: load * reused,
            left,
            chilled: load * warmer.min(1.0 - reused),
            free: warmer < 1.0 - reused,
            entering: useful,
            intake,
        }
    }

    fn book(
        &self,
        hour: &mut Hour,
        drawn: &Drawn,
        work: &Compression,
        outdoor: &OutdoorAir,
        wetted: bool,
    ) {
        self.outlet.reject(hour, drawn.load(work.power), (outdoor, &drawn.intake), wetted);
        hour.heat.reused += drawn.reused;
        hour.power[Component::ChilledWaterPumps.index()] += drawn.pumps;
        hour.power[Component::Chiller.index()] += work.power;
        hour.cautions[Caution::CurveClamped.index()] |= work.clamped;
        hour.cautions[Caution::ChillersOverloaded.index()] |= work.overloaded;
        hour.mode = mode(drawn.chilled, drawn.left, wetted, hour.mode);
    }
}

impl Drawn {
    /// What the outlet is given when chillers work so much.
    fn load(&self, work: Power) -> Load {
        Load { heat: self.left + work, work, free: self.free, entering: self.entering }
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

impl ReadyCircuit {
    /// How towers and condensers stand in an hour. Towers have no pads that could be wetted.
    pub(super) fn floors(&self, asked: &Asked, outdoor: &OutdoorAir) -> Floors {
        if asked.heat <= Power::ZERO {
            return Floors::default();
        }
        let drawn = self.draw(asked, outdoor, false);
        let load = drawn.load(drawn.chilled * self.usual_work);
        let chilled = drawn.chilled > Power::ZERO;
        self.outlet.floors(load, (self.supply, chilled), (outdoor, &drawn.intake))
    }
}
