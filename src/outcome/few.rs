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

/// How far the PUE of sites in few points may lie from their PUE in all of the weather, as the root of
/// the mean of squares: what a test of the draws shows of their percentiles is some three times as much
/// at worst.
const NEAR_PUE: f64 = 0.001;
/// The same of the WUE, L/kWh.
const NEAR_WUE: f64 = 0.01;

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
            let off = [0, 1].map(|figure| root_mean_square(&near, &in_all, figure));
            off[0] < NEAR_PUE && off[1] < NEAR_WUE
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

/// How far apart one of their figures lies, as the root of the mean of squares.
fn root_mean_square(some: &[[f64; 2]], others: &[[f64; 2]], figure: usize) -> f64 {
    let squares = some.iter().zip(others).map(|(one, other)| (one[figure] - other[figure]).powi(2));
    let (sum, count) = squares.fold((0.0, 0.0), |(sum, count), square| (sum + square, count + 1.0));
    (sum / count).sqrt()
}
