//! Airside economiser, with or without direct evaporative cooling; chillers help out.

mod modes;

use modes::{Outdoors, Trial};

use super::block::{BLOCK, Block, Book, each};
use super::plant::{Plant, ReadyPlant};
use super::room::{Limits, ReadyRoom, Room};
use super::work::{Work, book_rejection};
use super::{Duty, Hour, Prices, VapourLimits};
use crate::model::site::account::{Caution, Component, Mode, WaterUse};
use crate::model::site::equipment::{Pump, Rejection};
use crate::model::site::weather::OutdoorAir;
use crate::units::{CostRate, Power, Pressure, Ratio, Share};

/// Wetted media in the stream of outdoor air.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Media {
    /// How far the air comes towards its wet bulb, 0.5 to 0.95.
    pub effectiveness: Share,
    /// Pumps that wet the media.
    pub pump: Pump,
    /// Water over the media per water evaporated, 1 to 20.
    pub circulation: Ratio,
    /// Salt in the sump over salt in the make-up water, above 1.
    pub cycles: Ratio,
}

/// The system and its parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AirsideEconomiser {
    /// The room.
    pub room: Room,
    /// Further pressure of filters, dampers and media where outdoor air is taken.
    pub outdoor_pressure: Pressure,
    /// The evaporative cooler, which moistens too dry air as well. Without it outdoor air is taken
    /// only where it is neither too humid nor too dry.
    pub media: Option<Media>,
    /// Coil and chillers.
    pub plant: Plant,
}

/// The system sized for a site.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadyAirside {
    duty: Duty,
    room: ReadyRoom,
    media: Option<Media>,
    plant: ReadyPlant,
}

/// The cheapest way found so far.
struct Best {
    cost: CostRate,
    trial: Trial,
    work: Work,
    rejection: Rejection,
}

impl AirsideEconomiser {
    pub(super) fn vapour_limits(&self) -> VapourLimits {
        self.room.vapour_limits(self.plant.chilled_water(self.room.supply))
    }

    pub(super) fn ready(&self, duty: &Duty) -> ReadyAirside {
        ReadyAirside {
            duty: *duty,
            room: self.room.ready(duty, self.outdoor_pressure),
            media: self.media,
            plant: self.plant.ready(&self.room, duty),
        }
    }
}

/// At most so many ways are tried in an hour.
const TRIALS: usize = 3;

impl ReadyAirside {
    /// The cheapest way through the hour that keeps the room within its limits.
    ///
    /// Electricity is known before water, and the pumps of the plant before its compressors; a way
    /// that costs more so far than another in full is not followed further.
    pub(super) fn each(&self, block: &Block, prices: &Prices, book: &mut Book<'_>) {
        let limits = each(|one| Limits::at(&self.duty.vapour, block[one].pressure));
        let trials = each(|one| self.trials(&block[one], &limits[one]));
        let mut best: [Option<Best>; BLOCK] = each(|_| None);
        for turn in 0..TRIALS {
            self.weigh(&mut best, |one| trials[one].get(turn)?.as_ref(), block, prices);
        }
        for (one, best) in best.iter().enumerate() {
            let Some(best) = best else { continue };
            let mut hour = best.hour();
            // Whether the chilled water is colder than the dew point of the air it cools.
            hour.cautions[Caution::Condensation.index()] = hour.heat.coil > Power::ZERO
                && limits[one].coil < limits[one].closed(block[one].humidity);
            book(one, &mut hour);
        }
    }

    fn trials(&self, outdoor: &OutdoorAir, limits: &Limits) -> [Option<Trial>; TRIALS] {
        let mut trials = [None, None, None];
        let mut free = trials.iter_mut();
        let mut try_this = |trial| {
            if let Some(place) = free.next() {
                *place = Some(trial);
            }
        };
        if self.may_be_let_in(outdoor, limits) {
            self.with_outdoor_air(&Outdoors::new(outdoor), limits, &mut try_this);
        }
        try_this(self.recirculation(outdoor, limits));
        trials
    }

    /// Whether outdoor air is not too humid and, where nothing moistens it, not too dry.
    fn may_be_let_in(&self, outdoor: &OutdoorAir, limits: &Limits) -> bool {
        let moist_enough = self.media.is_some() || outdoor.humidity >= limits.lowest;
        moist_enough && outdoor.humidity.max(limits.lowest) <= limits.highest
    }

    /// Weighs one way through each hour against the best before it.
    fn weigh<'a>(
        &self,
        best: &mut [Option<Best>; BLOCK],
        trial: impl Fn(usize) -> Option<&'a Trial>,
        block: &Block,
        prices: &Prices,
    ) {
        let towers = each(|one| {
            let trial = trial(one)?;
            let least = trial.electricity() + self.plant.least(trial.heat.coil);
            let cheap = is_cheaper(best[one].as_ref(), prices.of(least, trial.water()));
            cheap.then(|| self.plant.towers(trial.heat.coil, &block[one]))
        });
        let work = each(|one| {
            let (trial, towers) = (trial(one)?, towers[one]?);
            let work = self.plant.work(trial.heat.coil, towers, &block[one]);
            let power = trial.electricity() + work.electricity();
            let cheap = is_cheaper(best[one].as_ref(), prices.of(power, trial.water()));
            cheap.then_some((power, work))
        });
        for (one, best) in best.iter_mut().enumerate() {
            let (Some(trial), Some((power, work))) = (trial(one), work[one]) else { continue };
            let rejection = self.plant.reject(&work, &block[one]);
            let cost = prices.of(power, trial.water() + rejection.water());
            if is_cheaper(best.as_ref(), cost) {
                *best = Some(Best { cost, trial: *trial, work, rejection });
            }
        }
    }
}

/// Whether this costs less than the best so far.
fn is_cheaper(best: Option<&Best>, cost: CostRate) -> bool {
    best.is_none_or(|best| cost < best.cost)
}

impl Best {
    fn hour(&self) -> Hour {
        let Self { trial, work, rejection, .. } = self;
        let mut hour = Hour::idle(trial.mode);
        hour.heat = trial.heat;
        work.book(&mut hour);
        book_rejection(rejection, &mut hour);
        hour.power[Component::Fans.index()] = trial.fans;
        hour.power[Component::EvaporativePumps.index()] = trial.pumps;
        let heading = match trial.mode {
            Mode::Evaporative | Mode::WetTrim => WaterUse::EvaporativeCooling,
            _ => WaterUse::Humidification,
        };
        hour.water[heading.index()] = trial.evaporated;
        hour.water[WaterUse::Bleed.index()] = trial.bleed;
        hour
    }
}
