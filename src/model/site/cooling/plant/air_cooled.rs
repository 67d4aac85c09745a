//! Air-cooled chillers, with or without a coil in the open air that spares them work.

use super::super::work::{Relieved, Work};
use super::super::{Duty, Room};
use super::rise;
use crate::model::site::equipment::{AirChillers, FreeCoil, Pump, ReadyCoil, SteadyChillers};
use crate::model::site::weather::OutdoorAir;
use crate::units::{Power, Temperature, TemperatureDifference};

/// A coil in the open air through which the chilled water goes before the chillers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FreeWater {
    /// The coil and its fans.
    pub coil: FreeCoil,
    /// What pumps the water through it, beside the loop's own pumps.
    pub pump: Pump,
}

/// Coil in the room, air-cooled chillers, pumps.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AirPlant {
    /// Supply air above the chilled water that cools it, 3 to 12 K.
    pub coil_approach: TemperatureDifference,
    /// How much the chilled water warms in the coil, 5 to 10 K; never above the return air.
    pub chilled_rise: TemperatureDifference,
    /// Pumps of the chilled water.
    pub chilled_pump: Pump,
    /// The chillers; their power includes that of their fans.
    pub chillers: AirChillers,
    /// The coil that spares them work, if there is one.
    pub free: Option<FreeWater>,
}

/// An air-cooled plant sized for a site.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct ReadyAirPlant {
    chilled: Temperature,
    rise: TemperatureDifference,
    chillers: SteadyChillers,
    /// Power of the chilled-water pumps per heat of the coil.
    chilled_share: f64,
    /// The coil in the open air, and the power of its pumps per heat of the coil.
    free: Option<(ReadyCoil, f64)>,
}

impl AirPlant {
    /// Temperature of the chilled water for air of this temperature.
    #[must_use]
    pub fn chilled_water(&self, supply: Temperature) -> Temperature {
        supply - self.coil_approach
    }

    pub(in super::super) fn ready(&self, room: &Room, duty: &Duty) -> ReadyAirPlant {
        let rise = rise(self.chilled_rise, self.coil_approach, room);
        let free = |free: &FreeWater| {
            (free.coil.ready(duty.design_heat), free.pump.power_share(rise).value())
        };
        let chilled = self.chilled_water(room.supply);
        ReadyAirPlant {
            chilled,
            rise,
            chillers: self.chillers.ready(duty.it_capacity).cooling(chilled),
            chilled_share: self.chilled_pump.power_share(rise).value(),
            free: self.free.as_ref().map(free),
        }
    }
}

impl ReadyAirPlant {
    /// The cheaper of the chillers alone and, where there is one, the coil in the open air with
    /// the chillers behind it.
    pub(in super::super) fn work(&self, coil: Power, outdoor: &OutdoorAir) -> Work {
        if coil <= Power::ZERO {
            return Work::default();
        }
        let alone = || {
            let pumps = coil * self.chilled_share;
            self.compress(coil + pumps, pumps, outdoor)
        };
        let Some(relieved) = self.relieved(coil, outdoor) else {
            return alone();
        };
        if relieved.relieved == Relieved::Wholly {
            return relieved;
        }
        let alone = alone();
        if relieved.electricity() < alone.electricity() { relieved } else { alone }
    }

    /// Electricity of the pumps alone.
    pub(in super::super) fn least(&self, coil: Power) -> Power {
        coil * self.chilled_share
    }

    /// With the coil in the open air; `None` where it takes nothing.
    fn relieved(&self, coil: Power, outdoor: &OutdoorAir) -> Option<Work> {
        let (free, pump) = self.free.as_ref()?;
        let pumps = coil * (self.chilled_share + pump);
        let load = coil + pumps;
        let warm = self.chilled + self.rise;
        let relief = free.relieve(load, warm, self.chilled, outdoor.dry_bulb);
        let share = relief.heat / load;
        (share > 0.0).then(|| {
            let rest = self.compress(load - relief.heat, pumps, outdoor);
            Work {
                coil_fans: relief.fans,
                outdoors: rest.outdoors + relief.heat,
                relieved: Relieved::of(share),
                ..rest
            }
        })
    }

    /// The chillers take `load`, which the heat of the pumps is part of.
    fn compress(&self, load: Power, pumps: Power, outdoor: &OutdoorAir) -> Work {
        let compression = self.chillers.run(load, outdoor.dry_bulb);
        Work {
            compressors: compression.power,
            chilled_pumps: pumps,
            outdoors: load.max(Power::ZERO) + compression.power,
            clamped: compression.clamped,
            overloaded: compression.overloaded,
            ..Work::default()
        }
    }
}
