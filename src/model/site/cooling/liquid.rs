//! Liquid at the servers: cold plates, rear doors, immersion. The rest of the heat goes into air.
//!
//! The three differ in the share of the heat that the liquid takes and in the water they can
//! live with; the machines behind are the same.

use super::airside::ReadyAirside;
use super::block::{BLOCK, Block, Book, Hours, each};
use super::circuit::{Asked, CircuitDuty, ReadyCircuit, WaterCircuit};
use super::closed::Closed;
use super::floor::Floors;
use super::hall::{ReadyHall, cheapest};
use super::{AirsideEconomiser, Duty, Hall, Hour, Outlet, Prices, VapourLimits};
use crate::model::site::account::{Component, Mode};
use crate::model::site::equipment::Cdu;
use crate::model::site::weather::OutdoorAir;
use crate::units::{Power, Share, Temperature, Within};

/// How the heat that the liquid leaves is taken out of the air.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Residual {
    /// A closed hall with a circuit of its own.
    Hall(Hall),
    /// Outdoor air.
    Outdoor(AirsideEconomiser),
}

/// Heat handed on for somebody's use.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Reuse {
    /// Part of the liquid's heat that is handed on in the season.
    pub share: Share,
    /// First month of the season, 0 for January.
    pub first: u8,
    /// Last month of the season; before the first where the season spans the new year.
    pub last: u8,
}

impl Reuse {
    /// Part handed on in a month, 0 for January.
    #[must_use]
    pub fn in_month(&self, month: u8) -> Share {
        let season = if self.first <= self.last {
            (self.first..=self.last).contains(&month)
        } else {
            month >= self.first || month <= self.last
        };
        if season { self.share } else { Share::ZERO }
    }
}

/// The system and its parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LiquidCooling {
    /// Part of the heat of the IT equipment that the liquid takes, 0.3 to 1.
    pub captured: Share,
    /// Building water at the coolant distribution units: the class of ASHRAE TC 9.9, 17 to 60 °C.
    pub facility: Temperature,
    /// Between that water and the liquid at the servers.
    pub cdu: Cdu,
    /// The building water.
    pub circuit: WaterCircuit,
    /// The air.
    pub residual: Residual,
    /// Heat handed on.
    pub reuse: Reuse,
}

/// The system sized for a site.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadyLiquid {
    /// Heat in the room, and what the liquid takes of it.
    room: Power,
    heat: Power,
    /// Power of the pumps of the liquid.
    pumps: Power,
    circuit: ReadyCircuit,
    outlet: Outlet,
    residual: ReadyResidual,
    reuse: Reuse,
}

#[derive(Debug, Clone, Copy)]
#[expect(clippy::large_enum_variant, reason = "one of them is made a year, and none is moved")]
enum ReadyResidual {
    Nothing,
    Hall(ReadyHall),
    Outdoor(ReadyAirside),
}

impl LiquidCooling {
    /// Liquid that the servers are given.
    #[must_use]
    pub fn coolant(&self) -> Temperature {
        self.cdu.coolant(self.facility)
    }

    pub(super) fn vapour_limits(&self) -> VapourLimits {
        match &self.residual {
            Residual::Hall(hall) => hall.vapour_limits(),
            Residual::Outdoor(system) => system.vapour_limits(),
        }
    }

    pub(super) fn ready(&self, duty: &Duty) -> ReadyLiquid {
        let captured = self.captured.value().within(0.0, 1.0);
        let (heat, design) = (duty.it * captured, duty.it_capacity * captured);
        let all = design + self.cdu.pumps(design);
        let air = residual_duty(duty, heat, design);
        ReadyLiquid {
            room: duty.heat,
            heat,
            pumps: self.cdu.pumps(heat),
            circuit: self.circuit.ready(
                self.facility,
                &CircuitDuty {
                    design: all,
                    usual: heat + self.cdu.pumps(heat),
                    capacity: design,
                    pressure: duty.pressure,
                },
            ),
            outlet: self.circuit.outlet,
            residual: match &self.residual {
                _ if air.heat <= Power::ZERO => ReadyResidual::Nothing,
                Residual::Hall(hall) => ReadyResidual::Hall(hall.ready(&air)),
                Residual::Outdoor(system) => ReadyResidual::Outdoor(system.ready(&air)),
            },
            reuse: self.reuse,
        }
    }
}

impl ReadyLiquid {
    /// The cheaper of the ways through the hour: coolers dry, or wetted where they may be.
    pub(super) fn each(&self, block: &Block, prices: &Prices, book: &mut Book<'_>) {
        let hall = match &self.residual {
            ReadyResidual::Hall(hall) => Some((hall, hall.closed(block))),
            _ => None,
        };
        let run = |hours: &mut Hours, wetted| self.run(hours, hall.as_ref(), block, wetted);
        let may_wet = |one: usize| self.outlet.may_wet(&block[one]);
        let ReadyResidual::Outdoor(system) = &self.residual else {
            cheapest(run, may_wet, prices, book);
            return;
        };
        let mut air = [Hour::IDLE; BLOCK];
        system.each(block, prices, &mut |one, hour| air[one] = *hour);
        cheapest(run, may_wet, prices, &mut |one, hour| {
            join(hour, &air[one]);
            book(one, hour);
        });
    }

    /// All but the outdoor air.
    fn run(
        &self,
        hours: &mut Hours,
        hall: Option<&(&ReadyHall, [Closed; BLOCK])>,
        block: &Block,
        wetted: bool,
    ) {
        let heat = self.heat + self.pumps;
        let asked = each(|one| Asked { heat, reused: self.reuse.in_month(block[one].month) });
        self.circuit.take(hours, &asked, block, wetted);
        if let Some((hall, closed)) = hall {
            hall.cool(hours, closed, block, wetted);
        }
        for (_, hour) in hours.each_mut() {
            hour.heat.room = self.room;
            hour.heat.liquid = self.heat;
            hour.power[Component::CoolantPumps.index()] = self.pumps;
        }
    }
}

/// What is left for the air; its machines are sized by their part of the heat.
fn residual_duty(duty: &Duty, heat: Power, design: Power) -> Duty {
    let design_heat = (duty.design_heat - design).max(Power::ZERO);
    let part = if duty.design_heat > Power::ZERO { design_heat / duty.design_heat } else { 0.0 };
    Duty {
        heat: (duty.heat - heat).max(Power::ZERO),
        design_heat,
        it_capacity: duty.it_capacity * part,
        ..*duty
    }
}

/// The mode of liquid and air together.
fn both(liquid: Mode, air: Mode) -> Mode {
    let free = matches!(liquid, Mode::FreeCooling | Mode::WettedFree);
    match air {
        Mode::DryTrim | Mode::WetTrim => Mode::PartlyFree,
        Mode::Recirculation if free => Mode::PartlyFree,
        Mode::OutdoorAir | Mode::Evaporative if liquid == Mode::Recirculation => Mode::PartlyFree,
        Mode::Evaporative if free => Mode::WettedFree,
        _ => liquid,
    }
}

/// Adds what the air needs to what the liquid needs. The hour keeps its room.
///
/// Its mode is that of both: where compressors cool the air while the liquid does without, or the
/// other way round, the outdoor air spares them a part.
fn join(hour: &mut Hour, air: &Hour) {
    hour.mode = both(hour.mode, air.mode);
    for (sum, &power) in hour.power.iter_mut().zip(&air.power) {
        *sum += power;
    }
    for (sum, &flow) in hour.water.iter_mut().zip(&air.water) {
        *sum += flow;
    }
    for (any, &applies) in hour.cautions.iter_mut().zip(&air.cautions) {
        *any |= applies;
    }
    let (sum, more) = (&mut hour.heat, &air.heat);
    sum.fans += more.fans;
    sum.water += more.water;
    sum.exhaust += more.exhaust;
    sum.coil += more.coil;
    sum.tower += more.tower;
}

impl ReadyLiquid {
    /// How towers and condensers stand in this hour: those of the liquid or those of the air.
    pub(super) fn floors(&self, hour: &Hour, outdoor: &OutdoorAir) -> Floors {
        let reused = self.reuse.in_month(outdoor.month);
        let asked = Asked { heat: self.heat + self.pumps, reused };
        let liquid = self.circuit.floors(&asked, outdoor);
        liquid.or(match &self.residual {
            ReadyResidual::Nothing => Floors::default(),
            ReadyResidual::Hall(hall) => hall.floors(outdoor),
            ReadyResidual::Outdoor(system) => system.floors(hour, outdoor),
        })
    }
}
