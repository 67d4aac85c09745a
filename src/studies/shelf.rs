//! What studies read: files beside the page, read once.

mod cluster;
mod country;
mod fact;
mod grids;

pub use crate::view::{Status, Topic};
pub use cluster::Cluster;
pub use country::{Country, Estimate};
pub use fact::Fact;
pub use grids::Grids;
pub(super) use grids::{Land, Province, State};

use std::cell::RefCell;
use std::rc::Rc;

use crate::messages::explanations::{self, Explanations};
use crate::model::site::{Library, Weather};
use crate::scenario::{Scenario, WeatherFile};

/// The files that have come, ready to be used.
#[derive(Debug, Default)]
pub struct Shelf {
    library: Option<Library>,
    facts: Option<Vec<Fact>>,
    clusters: Option<Vec<Cluster>>,
    countries: Option<Vec<Country>>,
    explanations: Explanations,
    /// The year of the visitor's own file, by the fingerprint of the file.
    own: RefCell<Option<(u32, Rc<Weather>)>>,
    grids: Option<Grids>,
    /// Years already worked out, by the id of their place.
    years: RefCell<Vec<(&'static str, Rc<Weather>)>>,
}

impl Shelf {
    /// The files that studies read, beside the page.
    pub const FILES: &[&str] =
        &["climates.json", "facts.json", "hubs.json", "countries.json", "grid.json"];

    /// Puts the text of a file on the shelf. What cannot be read is not there.
    pub fn put(&mut self, file: &str, text: &str) {
        match file {
            "climates.json" => self.library = Library::read(text).ok(),
            "facts.json" => self.facts = Fact::read(text),
            "hubs.json" => self.clusters = Cluster::read(text),
            explanations::FILE => self.explanations = Explanations::new(text.to_owned().leak()),
            "countries.json" => self.countries = Country::read(text),
            "grid.json" => self.grids = Grids::read(text),
            _ => {}
        }
    }

    /// What the program does without: citations and help texts.
    #[must_use]
    pub const fn explanations(&self) -> Explanations {
        self.explanations
    }

    /// The climate library.
    #[must_use]
    pub fn library(&self) -> Option<&Library> {
        self.library.as_ref()
    }

    /// The facts on which the page stands.
    #[must_use]
    pub fn facts(&self) -> Option<&[Fact]> {
        self.facts.as_deref()
    }

    /// A fact by its name in the file.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts()?.iter().find(|fact| fact.id == id)
    }

    /// The clusters of China's national computing hubs.
    #[must_use]
    pub fn clusters(&self) -> Option<&[Cluster]> {
        self.clusters.as_deref()
    }

    /// Countries, with what data centres take of their electricity.
    #[must_use]
    pub fn countries(&self) -> Option<&[Country]> {
        self.countries.as_deref()
    }

    /// Grids to choose from.
    #[must_use]
    pub fn grids(&self) -> Option<&Grids> {
        self.grids.as_ref()
    }

    /// Keeps the year of the visitor's own file, in the place of another.
    pub fn keep(&self, hash: u32, year: Weather) {
        *self.own.borrow_mut() = Some((hash, Rc::new(year)));
    }

    /// The year of weather of a scenario: of its file if that is at hand, else of its climate.
    #[must_use]
    pub fn weather_of(&self, scenario: &Scenario) -> Option<Rc<Weather>> {
        self.own_year(scenario).or_else(|| self.weather(scenario.choices.climate.id))
    }

    /// The weather file of a scenario, if its year is at hand.
    #[must_use]
    pub fn file_of<'a>(&self, scenario: &'a Scenario) -> Option<&'a WeatherFile> {
        scenario.weather_file.as_ref().filter(|_| self.own_year(scenario).is_some())
    }

    fn own_year(&self, scenario: &Scenario) -> Option<Rc<Weather>> {
        let file = scenario.weather_file.as_ref().map(WeatherFile::hash);
        let own = self.own.borrow();
        own.as_ref().filter(|(hash, _)| Some(*hash) == file).map(|(_, year)| year.clone())
    }

    /// The year of weather of a place of the library.
    #[must_use]
    pub fn weather(&self, id: &'static str) -> Option<Rc<Weather>> {
        if let Some((_, year)) = self.years.borrow().iter().find(|(known, _)| *known == id) {
            return Some(year.clone());
        }
        let year = Rc::new(self.library()?.weather(id)?);
        self.years.borrow_mut().push((id, year.clone()));
        Some(year)
    }
}
