//! Studies: one question each, answered at length as a [`Sheet`].
//!
//! They are worked out beside the page, in a worker, and are no part of its first load. A study is a
//! file here; its words stand in it, both languages side by side, so that neither can be forgotten.

mod assumptions;
mod beyond;
mod climates;
mod consumer;
mod country;
mod facts;
mod fleet;
mod future;
mod grids;
mod hours;
mod hubs;
mod job;
mod likely;
mod map;
mod names;
mod odds;
mod own_weather;
mod parts;
mod past;
mod plants;
mod policy;
mod range;
mod reference;
mod shelf;
mod story;
mod systems;
mod target;
mod unsplit;
mod words;

pub use job::{Job, Progress};
pub use likely::likely;
pub use own_weather::{OwnYear, Taken, take};
pub use shelf::{Cluster, Country, Estimate, Fact, Grids, Shelf, Status, Topic};

use std::rc::Rc;

use crate::link::Link;
use crate::messages::Speaker;
use crate::model::site::Weather;
use crate::outcome::Outcome;
use crate::presets::Draft;
use crate::scenario::{Choice, Parameter, Scenario, WeatherFile};
use crate::sheet::{Block, Sheet};
use crate::view::Study;
use words::said;

/// Everything that a study needs.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Who speaks, and in which language.
    pub say: Speaker,
    /// What the visitor looks at.
    pub link: Link,
    /// What was read from files.
    pub shelf: Rc<Shelf>,
    /// What the visitor gave this study beside the scenario; mostly nothing.
    pub attached: Rc<str>,
}

impl Ask {
    /// The scenario in the form.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        &self.link.first.scenario
    }

    /// The year of weather of the scenario.
    #[must_use]
    pub fn weather(&self) -> Option<Rc<Weather>> {
        self.shelf.weather_of(self.scenario())
    }

    /// The answer to the scenario.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        self.scenario().run(self.weather().as_deref())
    }

    /// The place whose weather the scenario has, as the headline calls it.
    fn here(&self) -> String {
        let scenario = self.scenario();
        match self.shelf.file_of(scenario).map(WeatherFile::place) {
            Some("") => said!(self.say, "the place of your file", "自备文件的所在地"),
            Some(own) => own.to_owned(),
            None => place(&self.say, scenario.choices.climate).to_owned(),
        }
    }

    /// A link to this study for another scenario.
    fn link_to(&self, scenario: Scenario) -> String {
        let first = Draft { scenario, ..self.link.first.clone() };
        Link { first, ..self.link.clone() }.encode()
    }

    /// The same scenario with some inputs changed, by their keys.
    fn with(&self, values: &[(&str, f64)], choices: &[(&str, &str)]) -> Scenario {
        let mut scenario = self.scenario().clone();
        for (key, answer) in choices {
            if let Some(choice) = Choice::find(key) {
                choice.set(&mut scenario, answer);
            }
        }
        for (key, value) in values {
            if let Some(parameter) = Parameter::find(key) {
                parameter.set(&mut scenario, *value);
            }
        }
        scenario
    }
}

/// Begins a study.
#[must_use]
pub fn begin(study: Study, ask: Ask) -> Box<dyn Job> {
    let write: fn(&Ask) -> Sheet = match study {
        Study::Target => target::sheet,
        Study::Hours => hours::sheet,
        Study::Systems => systems::sheet,
        Study::Range => return Box::new(range::Range::new(ask)),
        Study::Climates => climates::sheet,
        Study::Reference => return Box::new(reference::Reference::new(ask)),
        Study::Fleet => return Box::new(fleet::Fleet::new(ask)),
        Study::Story => story::sheet,
        Study::Map => map::sheet,
        Study::Future => future::sheet,
        Study::Policy => policy::sheet,
        Study::Parts => parts::sheet,
        Study::Past => past::sheet,
        Study::Beyond => beyond::sheet,
        Study::Consumer => consumer::sheet,
        Study::Grids => grids::sheet,
        Study::Hubs => hubs::sheet,
        Study::Country => country::sheet,
        Study::Plants => plants::sheet,
        Study::Facts => facts::sheet,
        Study::Assumptions => assumptions::sheet,
        Study::Odds => return Box::new(odds::Odds::new(ask)),
    };
    Box::new(job::AtOnce { ask, write })
}

/// A sheet that has nothing to show but why.
fn nothing(title: String, why: String) -> Sheet {
    Sheet { title, lead: why, blocks: Vec::new() }
}

/// What a study of a simulated site says when the site is metered: and how to simulate it.
fn needs_simulation(ask: &Ask, title: String) -> Sheet {
    let say = &ask.say;
    let why = said!(
        say,
        "This site is described by its meters, which say nothing of the hours. Simulate it to see more.",
        "该站点由电表读数描述，无法得知逐时情况。请改用模拟方式。"
    );
    let text = said!(
        say,
        "Simulate a site with outdoor-air cooling in {}",
        "模拟位于{}的新风冷却站点",
        ask.here()
    );
    let link = ask.link_to(ask.with(&[], &[("system", "airside")]));
    let way = crate::sheet::Way { text, link, here: false };
    Sheet { blocks: vec![Block::Ways(vec![way])], ..nothing(title, why) }
}

/// The name of a place of the library.
fn place(say: &Speaker, climate: &crate::model::site::climate::Climate) -> &'static str {
    match say.language {
        crate::view::Language::English => climate.english,
        crate::view::Language::Chinese => climate.chinese,
    }
}
