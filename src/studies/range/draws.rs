//! Draws of what is not known of a design: the study and the headline take the same ones.

use super::Class;
use super::inputs::Drawn;
use crate::model::chance::Sobol;
use crate::model::site::Weather;
use crate::scenario::Scenario;

/// The seed of all points: the same question gets the same answer.
pub(super) const SEED: u64 = 30_134;

/// Points spread evenly over what is not known of a site.
pub(in crate::studies) struct Draws {
    pub(super) inputs: Vec<Drawn>,
    pub(super) class: Class,
    points: Option<Sobol>,
    /// The weather in few points, in which a thousand sites take no longer than a blink.
    few: Option<Weather>,
}

/// Draws that show how few points are enough.
const TRIALS: usize = 24;

impl Draws {
    /// The draws for a site like this one.
    pub(in crate::studies) fn new(scenario: &Scenario, weather: Option<&Weather>) -> Self {
        let mut draws = Self::from_the_first(scenario);
        draws.few = weather.map(|weather| {
            let trials: Vec<_> = (0..TRIALS).map(|_| draws.next_site(scenario)).collect();
            scenario.weather_in_few(weather, &trials)
        });
        Self { few: draws.few, ..Self::from_the_first(scenario) }
    }

    fn from_the_first(scenario: &Scenario) -> Self {
        let inputs = Drawn::of(scenario);
        let points = Sobol::shifted(inputs.len(), SEED);
        Self { class: Class::of(scenario), points, inputs, few: None }
    }

    /// PUE and WUE (L/kWh) of the next draw, in few points of the weather; no numbers where there is
    /// no answer.
    pub(in crate::studies) fn next(&mut self, scenario: &Scenario) -> (f64, f64) {
        let site = self.next_site(scenario);
        figures(&site, self.few.as_ref())
    }

    fn next_site(&mut self, scenario: &Scenario) -> Scenario {
        let mut point = vec![0.0; self.inputs.len()];
        if let Some(points) = &mut self.points {
            points.next_into(&mut point);
        }
        self.site(scenario, &point)
    }

    /// About what [`Self::at`] gives, in few points of the weather.
    pub(super) fn near(&self, scenario: &Scenario, point: &[f64]) -> (f64, f64) {
        self.at(scenario, self.few.as_ref(), point)
    }

    /// PUE and WUE (L/kWh) at a point of the unit cube, in this weather.
    pub(super) fn at(
        &self,
        scenario: &Scenario,
        weather: Option<&Weather>,
        point: &[f64],
    ) -> (f64, f64) {
        figures(&self.site(scenario, point), weather)
    }

    /// The site at a point of the unit cube.
    fn site(&self, scenario: &Scenario, point: &[f64]) -> Scenario {
        let mut site = scenario.clone();
        for (input, u) in self.inputs.iter().zip(point) {
            input.set(&mut site, *u);
        }
        site
    }
}

/// PUE and WUE (L/kWh) of a site; no numbers without weather.
fn figures(site: &Scenario, weather: Option<&Weather>) -> (f64, f64) {
    weather.map_or((f64::NAN, f64::NAN), |weather| site.pue_and_wue(weather).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::chance::Band;
    use crate::model::site::Library;
    use crate::scenario::{Choice, Parameter};

    /// Draws that are compared.
    const COUNT: usize = 200;
    /// The same of loads that swing, which take longer.
    const SWINGING: usize = 60;
    /// The systems, each with what else is chosen.
    const SITES: &[&str] = &[
        "system=airside",
        "system=airside,backup=air",
        "system=airside-dry",
        "system=airside-dry,backup=air",
        "system=waterside",
        "system=waterside,integrated=no",
        "system=water-chiller",
        "system=air-chiller",
        "system=air-chiller,free_cooling=yes",
        "system=dx",
        "system=dx,pumped_refrigerant=yes",
        "system=dry",
        "system=dry,cooler_assist=none",
        "system=liquid",
        "system=liquid,heat_rejection=wet",
        "system=liquid,heat_rejection=tower",
        "system=liquid,heat_rejection=series",
        "system=liquid,residual_air=air",
        "system=sea",
        "system=indirect",
        "system=indirect,indirect_trim=air",
        "system=indirect,indirect_trim=water",
    ];
    /// Cold, dry, hot and damp, and in between.
    const PLACES: [&str; 5] = ["stockholm", "phoenix", "singapore", "beijing", "ashburn"];

    fn site(choices: &str, place: &str) -> Scenario {
        let mut site = Scenario::default();
        let pairs = choices.split(',').filter_map(|pair| pair.split_once('='));
        for (key, answer) in pairs.chain([("climate", place)]) {
            Choice::find(key).expect("it is a choice").set(&mut site, answer);
        }
        site
    }

    /// Percentiles of the PUE, or of the WUE.
    fn percentiles(figures: &[(f64, f64)], of: impl Fn(&(f64, f64)) -> f64) -> [f64; 3] {
        let figures: Vec<f64> = figures.iter().map(of).collect();
        let band = Band::of(&figures).expect("they are numbers");
        [band.p5, band.p50, band.p95]
    }

    /// How far the percentiles in few points lie from those in all cells: PUE, and L/kWh.
    fn off(site: &Scenario, weather: &Weather, count: usize) -> [f64; 2] {
        let mut draws = Draws::new(site, Some(weather));
        let near: Vec<_> = (0..count).map(|_| draws.next(site)).collect();
        let mut draws = Draws { few: Some(weather.clone()), ..Draws::new(site, None) };
        let all: Vec<_> = (0..count).map(|_| draws.next(site)).collect();
        [0, 1].map(|figure| {
            let of = move |both: &(f64, f64)| if figure == 0 { both.0 } else { both.1 };
            let both = percentiles(&near, of).into_iter().zip(percentiles(&all, of));
            both.map(|(one, other)| (one - other).abs()).fold(0.0, f64::max)
        })
    }

    #[test]
    fn few_points_of_the_weather_give_the_band_of_all_cells() {
        let library =
            Library::read(include_str!("../../../data/climates.json")).expect("it is sound");
        let mut worst = [0.0, 0.0];
        for (choices, place) in SITES.iter().flat_map(|site| PLACES.map(|place| (site, place))) {
            let weather = library.weather(place).expect("it is a place");
            let off = off(&site(choices, place), &weather, COUNT);
            assert!(off[0] < 0.003 && off[1] < 0.03, "{place} {choices}: {off:?}");
            worst = [f64::max(worst[0], off[0]), f64::max(worst[1], off[1])];
        }
        // A test that compares nothing would find nothing.
        assert!(worst[0] > 1e-5 && worst[1] > 1e-4, "{worst:?}");
    }

    #[test]
    fn a_load_that_swings_keeps_its_hours() {
        let library =
            Library::read(include_str!("../../../data/climates.json")).expect("it is sound");
        for (choices, place) in SITES.iter().flat_map(|site| PLACES.map(|place| (site, place))) {
            let weather = library.weather(place).expect("it is a place");
            let site = site(&format!("{choices},day_curve=office"), place);
            let off = off(&site, &weather, SWINGING);
            assert!(off[0] < 0.003 && off[1] < 0.03, "{place} {choices}: {off:?}");
        }
    }

    #[test]
    fn heat_that_is_sold_keeps_its_months() {
        let library =
            Library::read(include_str!("../../../data/climates.json")).expect("it is sound");
        let weather = library.weather("beijing").expect("it is a place");
        for day in ["flat", "office"] {
            let mut site = site(&format!("system=liquid,day_curve={day}"), "beijing");
            Parameter::find("reuse_share").expect("it is an input").set(&mut site, 40.0);
            let off = off(&site, &weather, COUNT);
            assert!(off[0] < 0.003 && off[1] < 0.03, "{off:?}");
        }
    }
}
