//! The years of simulated sites, worked out for the page by a program of its own: the page fetches it
//! once it has been drawn, so that nothing of the site model weighs on the first load. It answers at
//! once, in the page's own thread.

use crate::link;
use crate::model::site::{Library, Record, Weather};
use crate::outcome::SiteYear;
use crate::scenario::{Scenario, WeatherFile};
use crate::weather_file;

/// What the program has at hand.
#[derive(Debug, Default)]
pub struct Years {
    library: Option<Library>,
    /// The year of the visitor's own weather file, by the fingerprint of the file.
    own: Option<(u32, Weather)>,
    /// The year of the place that was asked for last.
    last: Option<(&'static str, Weather)>,
}

impl Years {
    /// Takes in the text of the climate library; whether it is sound.
    pub fn read(&mut self, library: &str) -> bool {
        self.library = Library::read(library).ok();
        self.library.is_some()
    }

    /// Takes in the year of a weather file as [`weather_file::to_columns`] gave it, by the
    /// fingerprint of the file; whether it is sound.
    pub fn keep(&mut self, hash: u32, columns: &[f64]) -> bool {
        self.own = weather_file::from_columns(columns).map(|year| (hash, year));
        self.own.is_some()
    }

    /// What the library holds of a place.
    #[must_use]
    pub fn record(&self, climate: &str) -> Option<&Record> {
        self.library.as_ref()?.record(climate)
    }

    /// The year of the scenario in a link. `None` where there is no weather.
    pub fn year(&mut self, link: &str) -> Option<SiteYear> {
        let scenario = link::read_kept(link).link?.first.scenario;
        self.weather(&scenario).map(|weather| scenario.simulated_year(weather))
    }

    fn is_own(&self, scenario: &Scenario) -> bool {
        let file = scenario.weather_file.as_ref().map(WeatherFile::hash);
        file.is_some() && self.own.as_ref().map(|(hash, _)| *hash) == file
    }

    /// The weather of the scenario's own file, else of its climate.
    fn weather(&mut self, scenario: &Scenario) -> Option<&Weather> {
        if self.is_own(scenario) {
            return self.own.as_ref().map(|(_, year)| year);
        }
        let id = scenario.choices.climate.id;
        if self.last.as_ref().is_none_or(|(last, _)| *last != id) {
            self.last = Some((id, self.library.as_ref()?.weather(id)?));
        }
        self.last.as_ref().map(|(_, year)| year)
    }
}
