//! The answer: what follows from a scenario. The rooms of the model meet here, and only here.

mod beside;
mod demand;
mod few;
pub mod future;
mod reference;
mod site;
mod site_year;

pub use beside::{Beside, Instead};
pub use demand::DemandOutcome;
pub use reference::{Among, Reference};
pub use site::SiteOutcome;
pub use site_year::SiteYear;

use crate::model::site::cooling::AirClass;
use crate::model::site::{Detail, Weather, Year};
use crate::scenario::Scenario;
use crate::units::Share;

/// The answer to a scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// How much of the power reaches the chips?
    pub site: SiteOutcome,
    /// Does efficiency save energy?
    pub demand: DemandOutcome,
    /// What to mind about it.
    pub cautions: Vec<Caution>,
}

/// Something to mind about an answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Caution {
    /// Hours a year in which a chiller ran outside the range of its curve and its power was extrapolated.
    CurveClamped(f64),
    /// Hours a year in which water would condense on the cooling coil.
    Condensation(f64),
    /// Hours a year with more heat than the chillers can take.
    ChillersOverloaded(f64),
    /// Hours a year in which dry coolers at full speed do not hold the temperature of the water.
    RejectionOverloaded(f64),
    /// Hours a year with weather beyond the points of the curve.
    BeyondCurve(f64),
    /// The supply air lies outside the class of the equipment: its lowest and highest temperature at
    /// this height, °C.
    OutsideClass(f64, f64),
    /// The servers draw more at their warm inlets, which counts as computing: by this much at most,
    /// and where it is measured but not counted, at least.
    WarmServers(Option<Share>, Share),
    /// The load would pass the capacity; its swing over the day is held at this share of the mean.
    SwingHeld(Share),
    /// Metered without any overhead.
    NoOverhead,
    /// Metered without any water.
    NoWater,
    /// A PUE beyond what is seen in practice.
    NeverSeen,
    /// The weather file that the scenario was made with is not at hand; the climate answers.
    WeatherFileAway,
}

impl Scenario {
    /// The year of a simulated site by months, hours of the day and percentiles; `None` of a
    /// metered one. Not needed for the answer, and slower.
    #[must_use]
    pub fn site_in_detail(&self, weather: &Weather) -> Option<Detail> {
        site::detail(self, weather)
    }

    /// The class of the equipment by its air inlets, where one is chosen.
    #[must_use]
    pub fn air_class(&self) -> Option<AirClass> {
        site::air_class(self).filter(|_| self.is_designed())
    }

    /// The year of a simulated site at another load of its IT equipment, per capacity: ASHRAE
    /// standard 90.4 asks for 100 and 50 %. `None` of a site without a capacity.
    #[must_use]
    pub fn site_at_load(&self, weather: &Weather, load: Share) -> Option<Year> {
        site::year_at_load(self, weather, load)
    }
}

impl Scenario {
    /// The answer. It is the same in any browser and on any machine.
    ///
    /// A simulated site needs the year of weather of its climate; without it there is no answer
    /// yet. A metered one needs none.
    #[must_use]
    pub fn run(&self, weather: Option<&Weather>) -> Option<Outcome> {
        let year = self.metered_year().or_else(|| Some(self.simulated_year(weather?)))?;
        Some(self.answer(&year))
    }

    /// The year of a metered site; `None` of a simulated one.
    #[must_use]
    pub fn metered_year(&self) -> Option<SiteYear> {
        self.is_metered().then(|| SiteYear::metered(&site::metered_year(self)))
    }

    /// The year of the site's design in this weather.
    #[must_use]
    pub fn simulated_year(&self, weather: &Weather) -> SiteYear {
        SiteYear::simulated(&site::simulated_year(self, weather), weather)
    }

    /// The answer that follows from the year of the site, perhaps worked out elsewhere.
    #[must_use]
    pub fn answer(&self, year: &SiteYear) -> Outcome {
        let site = site::site(self, year);
        let demand = demand::demand(self, year.year.electricity_by_it(), site.electricity);
        let cautions = site::cautions(self, year);
        Outcome { site, demand, cautions }
    }
}
