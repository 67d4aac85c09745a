//! Direct expansion: the refrigerant evaporates in the units of the room and condenses outdoors,
//! moved by compressors or, where it is cold enough, by pumps alone.

use super::closed::Closed;
use super::room::{ReadyRoom, Room, RoomAir};
use super::work::{Relieved, Work};
use super::{Duty, Hour, Prices, VapourLimits};
use crate::model::site::air::Saturated;
use crate::model::site::equipment::{Expansion, FreeCoil, ReadyChillers, ReadyCoil, Rejection};
use crate::model::site::weather::OutdoorAir;
use crate::units::{CELSIUS, Power, Pressure, Share, Temperature, TemperatureDifference};

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
}

impl DirectExpansion {
    pub(super) fn vapour_limits(&self) -> VapourLimits {
        self.room.vapour_limits(self.room.supply - self.coil_approach)
    }

    pub(super) fn ready(&self, duty: &Duty) -> ReadyExpansion {
        let pumped = |pumped: &PumpedRefrigerant| {
            (pumped.coil.ready(duty.design_heat), pumped.pump_share.value())
        };
        ReadyExpansion {
            duty: *duty,
            room: self.room.ready(duty, Pressure::ZERO),
            units: self.units.ready(duty.it_capacity),
            pumped: self.pumped.as_ref().map(pumped),
        }
    }

    pub(super) fn hour(&self, duty: &Duty, outdoor: &OutdoorAir, prices: &Prices) -> Hour {
        self.ready(duty).hour(outdoor, prices)
    }
}

impl ReadyExpansion {
    /// No water is used, so the least electricity is the cheapest.
    pub(super) fn hour(&self, outdoor: &OutdoorAir, _prices: &Prices) -> Hour {
        let closed = Closed::new(&self.room, &self.duty, outdoor);
        closed.hour(&self.work(&closed, outdoor), &Rejection::default())
    }

    fn work(&self, closed: &Closed, outdoor: &OutdoorAir) -> Work {
        let pumped = self.pumped(closed, outdoor);
        if let Some(pumped) = pumped.filter(|pumped| pumped.relieved == Relieved::Wholly) {
            return pumped;
        }
        let alone = self.compress(closed.coil, &closed.air, outdoor);
        match pumped {
            Some(pumped) if pumped.electricity() < alone.electricity() => pumped,
            _ => alone,
        }
    }

    /// With the pumps; `None` where they move nothing.
    ///
    /// Units have two circuits. Where the pumps of both cannot do all, those of one go on and the
    /// compressor of the other does the rest: half of what both would move. So the input of the
    /// Liebert DSE 125 falls in the data of EnergyPlus (`1ZoneDataCenterCRAC_wPumpedDXCoolingCoil`)
    /// from compressors alone at 21 °C outdoors to about half at 5 °C and to pumps alone at 1.6 °C.
    fn pumped(&self, closed: &Closed, outdoor: &OutdoorAir) -> Option<Work> {
        let (coil, pumps) = self.pumped.as_ref()?;
        let RoomAir { return_air, before_fans, .. } = closed.air;
        let relief = coil.relieve(closed.coil, return_air, before_fans, outdoor.dry_bulb);
        let circuits = if relief.heat < closed.coil { ONE_OF_TWO } else { 1.0 };
        let heat = relief.heat * circuits;
        let share = heat / closed.coil;
        (share > 0.0).then(|| {
            let rest = self.compress(closed.coil - heat, &closed.air, outdoor);
            let pumps = heat * *pumps;
            Work {
                coil_fans: relief.fans * circuits,
                refrigerant_pumps: pumps,
                outdoors: rest.outdoors + heat + pumps,
                relieved: Relieved::of(share),
                ..rest
            }
        })
    }

    fn compress(&self, load: Power, air: &RoomAir, outdoor: &OutdoorAir) -> Work {
        if load <= Power::ZERO {
            return Work::default();
        }
        let wet_bulb = entering_wet_bulb(air, outdoor.pressure);
        let compression = self.units.run(load, wet_bulb, outdoor.dry_bulb);
        Work {
            compressors: compression.power,
            outdoors: load + compression.power,
            clamped: compression.clamped,
            overloaded: compression.overloaded,
            ..Work::default()
        }
    }
}

/// Circuits whose pumps go on where those of both cannot do all.
const ONE_OF_TWO: f64 = 0.5;
/// Where the wet bulb of return air is sought from.
const USUAL_WET_BULB: f64 = 20.0;

/// Wet bulb of the air that enters the coil, as the saturated air of the same enthalpy: within
/// 0.3 K of the thermodynamic one.
fn entering_wet_bulb(air: &RoomAir, pressure: Pressure) -> Temperature {
    let usual = USUAL_WET_BULB * CELSIUS;
    Saturated::table().at_enthalpy(air.return_enthalpy, pressure, usual).0
}
