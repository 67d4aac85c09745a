//! A site of the fleet: what it uses, and what helps it most.

use std::cmp::Ordering;

use super::read::{Given, Place};
use crate::model::site::climate::Climate;
use crate::scenario::{Choice, Parameter, Scenario};
use crate::studies::target::levers::{LEVERS, Lever, Takes};
use crate::studies::{Ask, place};
use crate::units::{
    CarbonIntensity, Energy, GIGAWATT_HOUR, GRAM_A_KILOWATT_HOUR, KILOWATT, Mass, Money, Pue,
    Volume, YEAR,
};

/// Share of the electricity from which on a saving is worth naming; a judgement.
const WORTH: f64 = 0.001;

/// A site and what it uses in a year.
pub(super) struct Site {
    pub(super) name: String,
    pub(super) place: String,
    pub(super) pue: Pue,
    pub(super) it: Energy,
    pub(super) electricity: Energy,
    /// None where nothing is known of it: a PUE alone says nothing of water.
    pub(super) water: Option<Volume>,
    pub(super) carbon: Mass,
    pub(super) cost: Money,
    /// What to do first; none where nothing helps, or before it was worked out.
    pub(super) better: Option<Better>,
    /// Whether it is simulated: a given PUE cannot be improved here.
    pub(super) is_simulated: bool,
    /// The row that it stands in.
    pub(super) row: usize,
}

/// A change and what comes of it.
pub(super) struct Better {
    pub(super) lever: &'static Lever,
    /// The PUE with it.
    pub(super) pue: Pue,
    /// Electricity that it saves in a year.
    pub(super) saved: Energy,
}

impl Site {
    /// The site of a row; none where the weather of its climate is not there.
    pub(super) fn of(ask: &Ask, given: &Given, row: usize) -> Option<Self> {
        let scenario = scenario(ask, given);
        let place = match &given.place {
            Place::Climate(climate) => place(&ask.say, climate).to_owned(),
            Place::Unknown(text) => text.clone(),
        };
        let name = given.name.clone();
        if let Some(pue) = given.pue {
            return Some(Self { name, place, row, ..metered(given, pue, &scenario) });
        }
        let site = scenario.run(ask.shelf.weather(scenario.choices.climate.id).as_deref())?.site;
        Some(Self {
            name,
            place,
            pue: site.pue,
            it: site.it,
            electricity: site.electricity,
            water: Some(site.water),
            carbon: site.carbon,
            cost: site.cost,
            better: None,
            is_simulated: true,
            row,
        })
    }

    /// Electricity beyond the computing, gigawatt-hours a year.
    pub(super) fn overhead(&self) -> f64 {
        (self.electricity - self.it) / GIGAWATT_HOUR
    }

    /// The most overhead first.
    pub(super) fn by_overhead(&self, other: &Self) -> Ordering {
        other.overhead().total_cmp(&self.overhead())
    }

    /// Works out the cheapest change that helps: among settings, which cost nothing, the one with the
    /// lowest PUE; where none of them helps, the same among changes of equipment, and after them
    /// among other systems, whose cost is not known here.
    pub(super) fn improve(&mut self, ask: &Ask, given: &Given) {
        if !self.is_simulated {
            return;
        }
        let scenario = scenario(ask, given);
        let weather = ask.shelf.weather(scenario.choices.climate.id);
        let best = |takes: Takes| {
            let tried = LEVERS.iter().filter(|lever| lever.takes() == takes);
            let tried = tried.filter_map(|lever| {
                let site = lever.applied_to(&scenario)?.run(weather.as_deref())?.site;
                let saved = self.electricity - site.electricity;
                (saved > self.electricity * WORTH).then_some(Better { lever, pue: site.pue, saved })
            });
            tried.min_by(|one, other| one.pue.value().total_cmp(&other.pue.value()))
        };
        let kinds = [Takes::Setting, Takes::Equipment, Takes::System];
        self.better = kinds.into_iter().find_map(best);
    }
}

/// The visitor's scenario with what the row says.
fn scenario(ask: &Ask, given: &Given) -> Scenario {
    let mut scenario = ask.scenario().clone();
    let choose = |scenario: &mut Scenario, key: &str, answer: &str| {
        if let Some(choice) = Choice::find(key) {
            choice.set(scenario, answer);
        }
    };
    // Its own factor holds the green power that the site buys.
    let green = given.carbon.map(|_| 0.0);
    let values = [
        ("it_power", Some(given.kilowatts)),
        ("grid_carbon", given.carbon),
        ("green_power", green),
        ("electricity_price", given.price),
    ];
    for (key, value) in values {
        if let (Some(parameter), Some(value)) = (Parameter::find(key), value) {
            parameter.set(&mut scenario, value);
        }
    }
    if let Place::Climate(Climate { id, .. }) = given.place {
        choose(&mut scenario, "climate", id);
    }
    if let Some(system) = given.system {
        choose(&mut scenario, "system", system);
    } else if scenario.is_metered() {
        choose(&mut scenario, "system", "airside");
    }
    scenario
}

/// A site whose PUE is given; its name, place and row are still to be said.
fn metered(given: &Given, pue: f64, scenario: &Scenario) -> Site {
    let it = given.kilowatts * KILOWATT * (1.0 * YEAR);
    let electricity = it * pue;
    let factor: CarbonIntensity = given.carbon.map_or_else(
        || scenario.place.grid_carbon() * scenario.place.green_power().rest().value(),
        |grams| grams * GRAM_A_KILOWATT_HOUR,
    );
    Site {
        name: String::new(),
        place: String::new(),
        pue: Pue::new(pue),
        it,
        electricity,
        water: None,
        carbon: factor * electricity,
        cost: scenario.place.electricity_price() * electricity,
        better: None,
        is_simulated: false,
        row: 0,
    }
}
