//! A closed hall whose chilled water is cooled outdoors where that is cold enough: its air goes
//! round through coils, and no outdoor air is let in.

use super::circuit::{CircuitDuty, ReadyCircuit, WaterCircuit};
use super::closed::Closed;
use super::plant::rise;
use super::room::{ReadyRoom, Room};
use super::{Duty, Hour, Outlet, Prices, VapourLimits};
use crate::model::site::account::{Caution, Component, Mode};
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

    pub(super) fn hour(&self, duty: &Duty, outdoor: &OutdoorAir, prices: &Prices) -> Hour {
        self.ready(duty).hour(outdoor, prices)
    }
}

impl ReadyHall {
    /// The cheaper of the ways through the hour: coolers dry, or wetted where they may be.
    pub(super) fn hour(&self, outdoor: &OutdoorAir, prices: &Prices) -> Hour {
        let closed = self.closed(outdoor);
        let run = |wetted| {
            let mut hour = Hour::idle(Mode::OutdoorAir);
            self.cool(&mut hour, &closed, outdoor, wetted);
            hour.heat.room = self.duty.heat;
            hour
        };
        cheapest(run, self.outlet.may_wet(outdoor), prices)
    }

    /// The hall at an hour, dry or wetted.
    pub(super) fn closed(&self, outdoor: &OutdoorAir) -> Closed {
        Closed::new(&self.room, &self.duty, outdoor)
    }

    /// Takes the heat of the duty out of the air of the hall.
    pub(super) fn cool(
        &self,
        hour: &mut Hour,
        closed: &Closed,
        outdoor: &OutdoorAir,
        wetted: bool,
    ) {
        if self.duty.heat <= Power::ZERO {
            return;
        }
        hour.heat.fans += closed.air.fans;
        hour.heat.coil += closed.coil;
        hour.power[Component::Fans.index()] += closed.air.fans;
        self.circuit.take(hour, closed.coil, Share::ZERO, outdoor, wetted);
        hour.cautions[Caution::Condensation.index()] |= closed.condensing;
    }
}

/// Runs an hour dry and, where that is allowed, wetted; gives the cheaper.
pub(super) fn cheapest(run: impl Fn(bool) -> Hour, may_wet: bool, prices: &Prices) -> Hour {
    let dry = run(false);
    if !may_wet {
        return dry;
    }
    let wet = run(true);
    if wet.cost(prices) < dry.cost(prices) { wet } else { dry }
}
