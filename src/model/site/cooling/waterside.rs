//! Waterside economiser: water from the towers cools the chilled water through a heat exchanger,
//! before the chillers or instead of them.

use super::block::{Block, Book, each};
use super::closed::Closed;
use super::floor::Floors;
use super::plant::{ReadyWaterPlant, WaterPlant};
use super::room::{ReadyRoom, Room};
use super::work::{Relieved, Work};
use super::{Duty, Hour, Prices, VapourLimits};
use crate::model::site::account::Mode;
use crate::model::site::equipment::{Hold, Pump, Rejection};
use crate::model::site::weather::OutdoorAir;
use crate::units::{Pressure, Temperature, TemperatureDifference, VolumeFlow, Within};

/// A plate heat exchanger between the water of the towers and the chilled water.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Exchanger {
    /// Chilled water that leaves it above the tower water that enters it, 1 to 4 K.
    pub approach: TemperatureDifference,
    /// What pumps both waters through it, beside the loops' own pumps.
    pub pump: Pump,
    /// Coldest water the towers give: frost is kept from them.
    pub coldest: Temperature,
    /// Whether it stands before the chillers, and they help out where it does not do all; if not,
    /// they work instead of it.
    pub integrated: bool,
}

/// Fans as slow as this take less than the compressors, whatever the air weighs.
const SURELY_CHEAPER: f64 = 0.5;
/// From this share on the exchanger takes all: the rest is rounding.
const WHOLE: f64 = 1.0 - 1e-9;

/// The system and its parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WatersideEconomiser {
    /// The room.
    pub room: Room,
    /// Coil, chillers, towers.
    pub plant: WaterPlant,
    /// The heat exchanger.
    pub exchanger: Exchanger,
}

/// The system sized for a site.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadyWaterside {
    duty: Duty,
    room: ReadyRoom,
    plant: ReadyWaterPlant,
    exchanger: Exchanger,
    /// Fans that hold the water at what the exchanger wants, or free of frost.
    hold: Hold,
    /// Power of the exchanger's pumps per heat of the coil.
    pumps: f64,
}

impl WatersideEconomiser {
    pub(super) fn vapour_limits(&self) -> VapourLimits {
        self.room.vapour_limits(self.plant.chilled_water(self.room.supply))
    }

    pub(super) fn ready(&self, duty: &Duty) -> ReadyWaterside {
        let plant = self.plant.ready(&self.room, duty);
        let wanted = (plant.chilled - self.exchanger.approach).max(self.exchanger.coldest);
        ReadyWaterside {
            duty: *duty,
            room: self.room.ready(duty, Pressure::ZERO),
            plant,
            exchanger: self.exchanger,
            hold: plant.tower.hold(wanted, duty.pressure),
            pumps: self.exchanger.pump.power_share(plant.rise).value(),
        }
    }
}

impl ReadyWaterside {
    /// The cheaper of the exchanger, with the chillers behind it where they are needed, and the
    /// chillers alone.
    pub(super) fn each(&self, block: &Block, prices: &Prices, book: &mut Book<'_>) {
        let closed = each(|one| Closed::new(&self.room, &self.duty, &block[one]));
        let free = each(|one| {
            let heat = self.plant.towers(closed[one].coil, 0.0);
            self.plant.tower.cool(heat, &self.hold, 1.0, &block[one])
        });
        let shares = each(|one| self.share(free[one].water));
        let relieved = each(|one| {
            if shares[one] > 0.0 {
                let exchanger = (shares[one], self.pumps);
                self.plant.run(closed[one].coil, exchanger, free[one], &block[one])
            } else {
                Work::default()
            }
        });
        let alone = each(|one| {
            let surely = shares[one] >= 1.0 && free[one].air < SURELY_CHEAPER;
            (!surely).then(|| self.plant.condenser(closed[one].coil, &block[one]))
        });
        let mut hour = Hour::idle(Mode::Recirculation);
        for (one, closed) in closed.iter().enumerate() {
            let (outdoor, relieved) = (&block[one], &relieved[one]);
            let alone =
                alone[one].map(|towers| self.plant.run(closed.coil, (0.0, 0.0), towers, outdoor));
            self.cheaper(&mut hour, (closed, relieved, alone.as_ref()), (outdoor, prices));
            book(one, &mut hour);
        }
    }

    /// Writes the cheaper of what is there, with its water. A way whose electricity alone costs more
    /// than the other in full is not followed further.
    fn cheaper(
        &self,
        hour: &mut Hour,
        (closed, relieved, alone): (&Closed, &Work, Option<&Work>),
        (outdoor, prices): (&OutdoorAir, &Prices),
    ) {
        let water = |work: &Work| self.plant.reject(work, outdoor);
        let Some(alone) = alone else {
            return closed.write(hour, relieved, &water(relieved));
        };
        if relieved.relieved == Relieved::Nothing {
            return closed.write(hour, alone, &water(alone));
        }
        let cost = |work: &Work, water: &Rejection| prices.of(work.electricity(), water.water());
        let needed = water(relieved);
        let least = cost(relieved, &needed);
        if prices.of(alone.electricity(), VolumeFlow::ZERO) < least {
            let other = water(alone);
            if cost(alone, &other) < least {
                return closed.write(hour, alone, &other);
            }
        }
        closed.write(hour, relieved, &needed);
    }

    /// Share of the heat that the exchanger takes.
    ///
    /// The towers at full speed give water at `T`, the exchanger chilled water `A_x` above that,
    /// `T_e`: all of the heat where that is as cold as the chilled water `T_s`, none where it is as
    /// warm as what returns, `T_r`, else `(T_r - T_e) / (T_r - T_s)`; Lei and Masanet (2020), Energy
    /// 201:117556, system with waterside economiser.
    fn share(&self, tower: Temperature) -> f64 {
        let warm = self.plant.chilled + self.plant.rise;
        let share = (warm - (tower + self.exchanger.approach)) / self.plant.rise;
        let share = if share > WHOLE { 1.0 } else { share };
        if self.exchanger.integrated || share >= 1.0 { share.within(0.0, 1.0) } else { 0.0 }
    }
}

impl ReadyWaterside {
    /// How towers and condensers stand in this hour.
    pub(super) fn floors(&self, hour: &Hour, outdoor: &OutdoorAir) -> Floors {
        let coil = hour.heat.coil;
        if hour.mode == Mode::Recirculation {
            return self.plant.floors(coil, outdoor);
        }
        let heat = self.plant.towers(coil, 0.0);
        let water = self.plant.tower.cool(heat, &self.hold, 1.0, outdoor).water;
        let warmer = self.hold.water() + self.exchanger.approach - self.plant.chilled;
        let condensers = hour.mode == Mode::PartlyFree && water <= self.plant.tower.floor();
        Floors::of_exchanger(water <= self.hold.water(), warmer, condensers)
    }
}
