//! Direct expansion: the refrigerant evaporates in the units of the room and condenses outdoors,
//! moved by compressors or, where it is cold enough, by pumps alone.

use super::block::{Block, Book, each};
use super::closed::Closed;
use super::room::{Limits, ReadyRoom, Room, RoomAir};
use super::work::{Relieved, Work};
use super::{Duty, Hour, VapourLimits};
use crate::model::site::account::Mode;
use crate::model::site::air::Saturated;
use crate::model::site::equipment::{
    Expansion, FreeCoil, ReadyChillers, ReadyCoil, Rejection, Relief,
};
use crate::model::site::weather::OutdoorAir;
use crate::units::{
    CELSIUS, Power, Pressure, Share, SpecificEnthalpy, Temperature, TemperatureDifference,
};

/// Pumps that move the refrigerant in place of the compressors.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PumpedRefrigerant {
    /// The coil outdoors; its approach is that of the supply air.
    pub coil: FreeCoil,
    /// Power of the pumps per heat they move, 0 to 10 %.
    pub pump_share: Share,
}

/// The system and its parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DirectExpansion {
    /// The room.
    pub room: Room,
    /// Supply air above the refrigerant that evaporates, 5 to 25 K.
    pub coil_approach: TemperatureDifference,
    /// The units; their power includes the fans of their condensers.
    pub units: Expansion,
    /// Pumps in place of the compressors, if there are any.
    pub pumped: Option<PumpedRefrigerant>,
}

/// The system sized for a site.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadyExpansion {
    duty: Duty,
    room: ReadyRoom,
    units: ReadyChillers,
    /// The coil outdoors, and the power of the pumps per heat they move.
    pumped: Option<(ReadyCoil, f64)>,
    /// Enthalpy and wet bulb of the return air where it is driest and most humid.
    ends: [(SpecificEnthalpy, Temperature); 2],
}

impl DirectExpansion {
    pub(super) fn vapour_limits(&self) -> VapourLimits {
        self.room.vapour_limits(self.room.supply - self.coil_approach)
    }

    pub(super) fn ready(&self, duty: &Duty) -> ReadyExpansion {
        let pumped = |pumped: &PumpedRefrigerant| {
            (pumped.coil.ready(duty.design_heat), pumped.pump_share.value())
        };
        let room = self.room.ready(duty, Pressure::ZERO);
        ReadyExpansion {
            duty: *duty,
            ends: ends(&room, duty),
            room,
            units: self.units.ready(duty.it_capacity),
            pumped: self.pumped.as_ref().map(pumped),
        }
    }
}

impl ReadyExpansion {
    /// No water is used, so the least electricity is the cheapest.
    pub(super) fn each(&self, block: &Block, book: &mut Book<'_>) {
        let closed = each(|one| Closed::new(&self.room, &self.duty, &block[one]));
        let relief = each(|one| self.relief(&closed[one], &block[one]));
        let wet_bulb = each(|one| {
            let whole = relief[one].is_some_and(|relief| relief.heat >= closed[one].coil);
            (!whole).then(|| self.entering_wet_bulb(&closed[one].air, block[one].pressure))
        });
        let work = each(|one| self.work(&closed[one], relief[one], wet_bulb[one], &block[one]));
        let mut hour = Hour::idle(Mode::Recirculation);
        for (one, closed) in closed.iter().enumerate() {
            closed.write(&mut hour, &work[one], &Rejection::default());
            book(one, &mut hour);
        }
    }

    /// With no wet bulb the pumps do it all.
    fn work(
        &self,
        closed: &Closed,
        relief: Option<Relief>,
        wet_bulb: Option<Temperature>,
        outdoor: &OutdoorAir,
    ) -> Work {
        let Some(wet_bulb) = wet_bulb else {
            return relief.map_or_else(Work::default, |relief| {
                self.pumped(closed.coil, &relief, 1.0, Work::default())
            });
        };
        let compress = |load| self.compress(load, wet_bulb, outdoor);
        let alone = compress(closed.coil);
        let Some(relief) = relief else {
            return alone;
        };
        let rest = compress(closed.coil - relief.heat * ONE_OF_TWO);
        let pumped = self.pumped(closed.coil, &relief, ONE_OF_TWO, rest);
        if pumped.electricity() < alone.electricity() { pumped } else { alone }
    }

    /// What the pumps of all circuits would move; `None` where that is nothing.
    fn relief(&self, closed: &Closed, outdoor: &OutdoorAir) -> Option<Relief> {
        let (coil, _) = self.pumped.as_ref()?;
        let RoomAir { return_air, before_fans, .. } = closed.air;
        let relief = coil.relieve(closed.coil, return_air, before_fans, outdoor.dry_bulb);
        (relief.heat > Power::ZERO).then_some(relief)
    }

    /// With the pumps of a share of the circuits; compressors do the rest.
    ///
    /// Units have two circuits. Where the pumps of both cannot do all, those of one go on and the
    /// compressor of the other does the rest: half of what both would move. So the input of the
    /// Liebert DSE 125 falls in the data of EnergyPlus (`1ZoneDataCenterCRAC_wPumpedDXCoolingCoil`)
    /// from compressors alone at 21 °C outdoors to about half at 5 °C and to pumps alone at 1.6 °C.
    fn pumped(&self, coil: Power, relief: &Relief, circuits: f64, rest: Work) -> Work {
        let heat = relief.heat * circuits;
        let pumps = heat * self.pumped.map_or(0.0, |(_, share)| share);
        Work {
            coil_fans: relief.fans * circuits,
            refrigerant_pumps: pumps,
            outdoors: rest.outdoors + heat + pumps,
            relieved: Relieved::of(heat / coil),
            ..rest
        }
    }

    fn compress(&self, load: Power, wet_bulb: Temperature, outdoor: &OutdoorAir) -> Work {
        let compression = self.units.run(load, wet_bulb, outdoor.dry_bulb);
        Work {
            compressors: compression.power,
            outdoors: load + compression.power,
            clamped: compression.clamped,
            overloaded: compression.overloaded,
            ..Work::default()
        }
    }

    /// Wet bulb of the air that enters the coil, as the saturated air of the same enthalpy: within
    /// 0.3 K of the thermodynamic one. It is sought in a straight line between the driest and the
    /// most humid air of the room.
    fn entering_wet_bulb(&self, air: &RoomAir, pressure: Pressure) -> Temperature {
        let [(dry, at_dry), (humid, at_humid)] = self.ends;
        let span = humid - dry;
        let place =
            if span > SpecificEnthalpy::ZERO { (air.return_enthalpy - dry) / span } else { 0.0 };
        let start = at_dry + (at_humid - at_dry) * place;
        Saturated::table().at_enthalpy(air.return_enthalpy, pressure, start).0
    }
}

/// Circuits whose pumps go on where those of both cannot do all.
const ONE_OF_TWO: f64 = 0.5;
/// Where the wet bulb of return air is sought from.
const USUAL_WET_BULB: f64 = 20.0;

/// Enthalpy and wet bulb of the room's return air where it is driest and most humid.
fn ends(room: &ReadyRoom, duty: &Duty) -> [(SpecificEnthalpy, Temperature); 2] {
    let limits = Limits::at(&duty.vapour, duty.pressure);
    [limits.lowest, limits.highest].map(|humidity| {
        let enthalpy = room.closed(humidity, duty.pressure).return_enthalpy;
        let usual = USUAL_WET_BULB * CELSIUS;
        (enthalpy, Saturated::table().at_enthalpy(enthalpy, duty.pressure, usual).0)
    })
}
