//! The published model beside this one: what each difference does to PUE and WUE, alone and with
//! those that the visitor switched, here and in each climate zone.

mod case;
mod differences;
mod shown;
pub(super) mod zones;

use super::job::{Job, Progress};
use super::words::said;
use super::{Ask, needs_simulation, nothing};
use crate::model::site::Weather;
use crate::model::site::published::{FIXES, Fixes, Parameters, System, ranges, year};
use crate::scenario::Parameter;
use crate::sheet::Sheet;
use crate::units::LITRE_A_KILOWATT_HOUR;

/// The parameter that carries the switches: a bit for each of [`FIXES`], the first the lowest.
const SWITCHES: &str = "put_right";

/// PUE, and WUE in L/kWh, of a year.
#[derive(Debug, Clone, Copy)]
struct Figures {
    pue: f64,
    wue: f64,
}

/// The work: as published, with the switches of the link, with everything, then each fix alone.
pub(super) struct Reference {
    ask: Ask,
    system: System,
    site: Parameters,
    switches: u32,
    done: Vec<Figures>,
    /// The same case in each zone: as published, with everything, then each fix alone.
    zones: Vec<Vec<Figures>>,
}

impl Reference {
    pub(super) fn new(ask: Ask) -> Self {
        let system = case::chosen(ask.scenario());
        let switches = switches(&ask);
        Self {
            site: ranges::middle(system),
            system,
            switches,
            done: Vec::new(),
            zones: Vec::new(),
            ask,
        }
    }

    fn title(&self) -> String {
        said!(self.ask.say, "The published model", "已发表的模型")
    }

    /// What is put right in the year of this number.
    fn fixes(&self, number: usize) -> Option<Fixes> {
        match number {
            0 => Some(Fixes::default()),
            1 => Some(switched(self.switches)),
            2 => Some(Fixes::all()),
            _ => FIXES.get(number - 3).map(crate::model::site::published::Fix::alone),
        }
    }

    /// The year of the case with these fixes.
    fn figures(&self, weather: &Weather, fixes: &Fixes) -> Option<Figures> {
        let hour = year(self.system, &self.site, weather, fixes)?;
        Some(Figures { pue: hour.pue().value(), wue: hour.wue() / LITRE_A_KILOWATT_HOUR })
    }

    /// The next zone; false when there is none, or its weather is not there.
    fn zone(&mut self) -> bool {
        let Some(zone) = zones::ZONES.get(self.zones.len()) else { return false };
        let Some(weather) = self.ask.shelf.weather(zone.place) else { return false };
        let alone = FIXES.iter().map(crate::model::site::published::Fix::alone);
        let all = [Fixes::default(), Fixes::all()].into_iter().chain(alone);
        let found = all.filter_map(|fixes| self.figures(&weather, &fixes)).collect();
        self.zones.push(found);
        true
    }

    fn share_done(&self) -> f64 {
        let years = self.done.len() + self.zones.len() * (FIXES.len() + 2);
        let all = (zones::ZONES.len() + 1) * (FIXES.len() + 2) + 1;
        #[expect(clippy::cast_precision_loss, reason = "there are few years")]
        let share = years as f64 / all as f64;
        share.min(1.0)
    }

    /// Whether the case has a WUE; those of 2020 have none.
    fn has_water(&self) -> bool {
        self.system.number().is_some()
    }
}

/// The switches of the link.
fn switches(ask: &Ask) -> u32 {
    let value = Parameter::find(SWITCHES).map_or(0.0, |one| one.get(ask.scenario()));
    // In the range of the parameter; what is typed between two numbers is the lower.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
    let bits = value as u32;
    bits & every()
}

/// All switches on.
fn every() -> u32 {
    (0..FIXES.len()).fold(0, |sum, place| sum | bit(place))
}

/// The switch of the fix at this place.
fn bit(place: usize) -> u32 {
    u32::try_from(place).ok().and_then(|place| 1_u32.checked_shl(place)).unwrap_or(0)
}

/// The fixes of some switches.
fn switched(switches: u32) -> Fixes {
    let mut fixes = Fixes::default();
    for (place, fix) in FIXES.iter().enumerate() {
        fixes.set(fix.name, switches & bit(place) != 0);
    }
    fixes
}

impl Job for Reference {
    fn advance(&mut self, enough: &mut dyn FnMut() -> bool) -> Progress {
        if self.ask.scenario().is_metered() {
            return Progress::Done(Box::new(needs_simulation(&self.ask, self.title())));
        }
        let Some(weather) = self.ask.weather() else {
            let why = said!(self.ask.say, "The weather is not there.", "缺少气象资料。");
            return Progress::Done(Box::new(nothing(self.title(), why)));
        };
        while let Some(fixes) = self.fixes(self.done.len()) {
            let Some(figures) = self.figures(&weather, &fixes) else {
                let why = said!(self.ask.say, "The weather is empty.", "气象资料为空。");
                return Progress::Done(Box::new(nothing(self.title(), why)));
            };
            self.done.push(figures);
            if self.fixes(self.done.len()).is_none() {
                return Progress::Going(self.share_done(), Some(Box::new(self.sheet())));
            }
            if enough() {
                return Progress::Going(self.share_done(), None);
            }
        }
        while self.zone() {
            if enough() {
                return Progress::Going(self.share_done(), None);
            }
        }
        Progress::Done(Box::new(self.sheet()))
    }
}

impl Reference {
    fn sheet(&self) -> Sheet {
        let [published, switched, all, alone @ ..] = self.done.as_slice() else {
            let why = said!(self.ask.say, "The weather is empty.", "气象资料为空。");
            return nothing(self.title(), why);
        };
        shown::sheet(self, &shown::Found { published, switched, all, alone })
    }
}
