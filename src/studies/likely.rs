//! How sure the PUE of the headline is, in a few words.

use super::Ask;
use super::range::Draws;
use super::words::said;
use crate::messages::Digits;
use crate::model::chance::Band;

/// Draws of the band: those that the study of the range shows.
const DRAWS: usize = 1000;

/// Between which values a simulated site like the one asked about runs in nine cases of ten; empty
/// for a metered one, and without its weather.
#[must_use]
pub fn likely(ask: &Ask) -> String {
    let (say, weather) = (&ask.say, ask.weather());
    let (Some(weather), Some(outcome)) = (weather, ask.outcome()) else { return String::new() };
    if !outcome.site.simulated {
        return String::new();
    }
    let mut draws = Draws::new(ask.scenario(), Some(&weather));
    let pues: Vec<f64> = (0..DRAWS).map(|_| draws.next(ask.scenario()).0).collect();
    let Some(band) = Band::of(&pues) else { return String::new() };
    let two = |value: f64| say.number(value, Digits::Decimals(2));
    let range = format!("{}–{}", two(band.p5), two(band.p95));
    // The ranges are those of sites of this size, whatever the form says: it may be outside.
    if (band.p5..=band.p95).contains(&outcome.site.pue.value()) {
        said!(say, "likely {}", "可能范围 {}", range)
    } else {
        said!(say, "sites like it: {}", "同类站点为 {}", range)
    }
}
