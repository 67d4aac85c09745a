//! A closed hall whose chilled water is cooled outdoors where that is cold enough: its air goes
//! round through coils, and no outdoor air is let in.

use super::block::{BLOCK, Block, Book, Hours, each};
use super::circuit::{Asked, CircuitDuty, ReadyCircuit, WaterCircuit};
use super::closed::Closed;
use super::floor::Floors;
use super::plant::rise;
use super::room::{ReadyRoom, Room};
use super::{Duty, Outlet, Prices, VapourLimits};
use crate::model::site::account::{Caution, Component};
use crate::model::site::weather::OutdoorAir;
use crate::units::{Power, Pressure, Share, Temperature, TemperatureDifference};

/// Room, coils, and the circuit behind them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hall {
    /// The room.
    pub room: Room,
    /// Supply air above the water that cools it, 3 to 12 K.
    pub coil_approach: TemperatureDifference,
    /// The water of the coils; it never warms above the return air.
    pub circuit: WaterCircuit,
}

/// A hall sized for a site.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadyHall {
    duty: Duty,
    room: ReadyRoom,
    circuit: ReadyCircuit,
    outlet: Outlet,
}

impl Hall {
    fn chilled_water(&self) -> Temperature {
        self.room.supply - self.coil_approach
    }

    pub(super) fn vapour_limits(&self) -> VapourLimits {
        self.room.vapour_limits(self.chilled_water())
    }

    pub(super) fn ready(&self, duty: &Duty) -> ReadyHall {
        let room = self.room.ready(duty, Pressure::ZERO);
        let rise = rise(self.circuit.rise, self.coil_approach, &self.room);
        let circuit = WaterCircuit { rise, ..self.circuit };
        let design = duty.design_heat + room.closed_fans;
        ReadyHall {
            duty: *duty,
            room,
            circuit: circuit.ready(
                self.chilled_water(),
                &CircuitDuty {
                    design,
                    usual: duty.heat + room.closed_fans,
                    capacity: duty.it_capacity,
                    pressure: duty.pressure,
                },
            ),
            outlet: self.circuit.outlet,
        }
    }
}

impl ReadyHall {
    /// The cheaper of the ways through the hour: coolers dry, or wetted where they may be.
    pub(super) fn each(&self, block: &Block, prices: &Prices, book: &mut Book<'_>) {
        let closed = self.closed(block);
        let run = |hours: &mut Hours, wetted| {
            self.cool(hours, &closed, block, wetted);
            for (_, hour) in hours.each_mut() {
                hour.heat.room = self.duty.heat;
            }
        };
        cheapest(run, |one| self.outlet.may_wet(&block[one]), prices, book);
    }

    /// The hall in each hour, dry or wetted.
    pub(super) fn closed(&self, block: &Block) -> [Closed; BLOCK] {
        each(|one| Closed::new(&self.room, &self.duty, &block[one]))
    }

    /// Takes the heat of the duty out of the air of the hall.
    pub(super) fn cool(
        &self,
        hours: &mut Hours,
        closed: &[Closed; BLOCK],
        block: &Block,
        wetted: bool,
    ) {
        if self.duty.heat <= Power::ZERO {
            return;
        }
        let asked = each(|one| Asked { heat: closed[one].coil, reused: Share::ZERO });
        for (one, hour) in hours.each_mut() {
            let closed = &closed[one];
            hour.heat.fans += closed.air.fans;
            hour.heat.coil += closed.coil;
            hour.power[Component::Fans.index()] += closed.air.fans;
            hour.cautions[Caution::Condensation.index()] |= closed.condensing;
        }
        self.circuit.take(hours, &asked, block, wetted);
    }
}

/// Runs hours dry and, where that is allowed, wetted; gives the cheaper.
pub(super) fn cheapest(
    run: impl Fn(&mut Hours, bool),
    may_wet: impl Fn(usize) -> bool,
    prices: &Prices,
    book: &mut Book<'_>,
) {
    let mut dry = Hours::idle(|_| true);
    run(&mut dry, false);
    let mut wet = Hours::idle(may_wet);
    if wet.any() {
        run(&mut wet, true);
    }
    for (one, dry) in dry.each_mut() {
        match wet.get_mut(one) {
            Some(wet) if wet.cost(prices) < dry.cost(prices) => book(one, wet),
            _ => book(one, dry),
        }
    }
}

impl ReadyHall {
    /// How towers and condensers stand in an hour.
    pub(super) fn floors(&self, outdoor: &OutdoorAir) -> Floors {
        if self.duty.heat <= Power::ZERO {
            return Floors::default();
        }
        let heat = Closed::new(&self.room, &self.duty, outdoor).coil;
        self.circuit.floors(&Asked { heat, reused: Share::ZERO }, outdoor)
    }
}
