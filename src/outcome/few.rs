//! The weather in few points, in which a thousand sites like one another take no longer than a blink.

use super::site;
use crate::model::site::Weather;
use crate::scenario::Scenario;
use crate::units::LITRE_A_KILOWATT_HOUR;

/// Counts of points, each half as many again as the one before. Designs that go smoothly from one way
/// to cool to the next are near with the first; a hall with outdoor air, whose dampers close at limits
/// of its humidity, may need the last.
const COUNTS: [usize; 6] = [48, 72, 108, 162, 243, 364];

/// Weights of a difference in wet bulb against one in dry bulb, tried in turn with each count: the first
/// has the smallest errors over all designs.
const WET_BULBS: [f64; 3] = [2.0, 1.0, 4.0];

/// How far PUE and WUE (L/kWh) in few points may lie from those in all of the weather: in the mean of some
/// sites, which moves all of a band, ...
const NEAR: [f64; 2] = [0.0006, 0.006];
/// ... and as the root of the mean of squares: what differs from site to site hardly moves the percentiles
/// of a thousand.
const ABOUT: [f64; 2] = [0.0015, 0.015];

impl Scenario {
    /// The weather in as few points as give these sites, all like this one, about the PUE and the WUE of
    /// all of it; the whole of it where none do. See [`Weather::in_few`].
    #[must_use]
    pub fn weather_in_few(&self, weather: &Weather, sites: &[Self]) -> Weather {
        let figures = |weather: &Weather| -> Vec<[f64; 2]> {
            sites.iter().map(|site| site.pue_and_wue(weather)).collect()
        };
        let in_all = figures(weather);
        let is_enough = |few: &Weather| {
            let near = figures(few);
            [0, 1].into_iter().all(|figure| {
                let pairs = near.iter().zip(&in_all);
                let [mean, root] = off(pairs.map(|(few, all)| few[figure] - all[figure]));
                mean.abs() < NEAR[figure] && root < ABOUT[figure]
            })
        };
        let ways = COUNTS.iter().flat_map(|count| WET_BULBS.map(|wet| (*count, wet)));
        let mut fewer = ways.map(|way| site::in_few(self, weather, way));
        fewer.find(is_enough).unwrap_or_else(|| weather.clone())
    }

    /// PUE and WUE (L/kWh) of the site's design in this weather.
    #[must_use]
    pub fn pue_and_wue(&self, weather: &Weather) -> [f64; 2] {
        let year = self.simulated_year(weather).year;
        [year.pue().value(), year.wue() / LITRE_A_KILOWATT_HOUR]
    }
}

/// The mean of differences, and the root of the mean of their squares.
fn off(differences: impl Iterator<Item = f64>) -> [f64; 2] {
    let sums = differences
        .fold([0.0; 3], |[count, sum, squares], one| [count + 1.0, sum + one, squares + one * one]);
    let [count, sum, squares] = sums;
    [sum / count, (squares / count).sqrt()]
}
