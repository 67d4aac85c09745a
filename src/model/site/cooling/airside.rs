//! Airside economiser, with or without direct evaporative cooling; chillers help out.

mod modes;

use modes::{Outdoors, Trial};

use super::block::{Block, Book};
use super::floor::Floors;
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

impl ReadyAirside {
    /// The cheapest way through the hour that keeps the room within its limits.
    ///
    /// Electricity is known before water, and the pumps of the plant before its compressors; a way
    /// that costs more so far than another in full is not followed further.
    pub(super) fn each(&self, block: &Block, prices: &Prices, book: &mut Book<'_>) {
        for (one, outdoor) in block.iter().enumerate() {
            let limits = Limits::at(&self.duty.vapour, outdoor.pressure);
            let mut best = None;
            let mut weigh = |trial: &Trial| self.weigh(&mut best, trial, outdoor, prices);
            if self.may_be_let_in(outdoor, &limits) {
                self.with_outdoor_air(&Outdoors::new(outdoor), &limits, &mut weigh);
            }
            weigh(&self.recirculation(outdoor, &limits));
            let Some(best) = best else { continue };
            let mut hour = best.hour();
            // Whether the chilled water is colder than the dew point of the air it cools.
            hour.cautions[Caution::Condensation.index()] =
                hour.heat.coil > Power::ZERO && limits.coil < limits.closed(outdoor.humidity);
            book(one, &mut hour);
        }
    }

    /// Whether outdoor air is not too humid and, where nothing moistens it, not too dry.
    fn may_be_let_in(&self, outdoor: &OutdoorAir, limits: &Limits) -> bool {
        let moist_enough = self.media.is_some() || outdoor.humidity >= limits.lowest;
        moist_enough && outdoor.humidity.max(limits.lowest) <= limits.highest
    }

    fn weigh(&self, best: &mut Option<Best>, trial: &Trial, outdoor: &OutdoorAir, prices: &Prices) {
        let least = best.as_ref().map(|best| best.cost);
        let too_dear = |cost: CostRate| least.is_some_and(|least| cost >= least);
        let (power, water) = (trial.electricity(), trial.water());
        if too_dear(prices.of(power + self.plant.least(trial.heat.coil), water)) {
            return;
        }
        let towers = self.plant.towers(trial.heat.coil, outdoor);
        let work = self.plant.work(trial.heat.coil, towers, outdoor);
        let power = power + work.electricity();
        if too_dear(prices.of(power, water)) {
            return;
        }
        let rejection = self.plant.reject(&work, outdoor);
        let cost = prices.of(power, water + rejection.water());
        if !too_dear(cost) {
            *best = Some(Best { cost, trial: *trial, work, rejection });
        }
    }
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

impl ReadyAirside {
    /// How the towers stand in this hour.
    pub(super) fn floors(&self, hour: &Hour, outdoor: &OutdoorAir) -> Floors {
        self.plant.floors(hour.heat.coil, outdoor)
    }
}
