//! Google's campuses, of which it publishes each year and quarter.

use std::fmt::Write as _;

use jevons::scenario::Scenario;

use super::parts::Figures;
use super::world::{NEAR, Place, World, scenario};

/// A campus: name, latitude, longitude, PUE of the twelve months to 2025 as published and in the middle.
const CAMPUSES: &[(&str, f64, f64, &str, f64)] = &[
    ("Lancaster, Ohio", 39.71, -82.60, "1.04", 1.04),
    ("Omaha, Nebraska", 41.26, -95.93, "1.05", 1.05),
    ("Henderson, Nevada", 36.04, -114.98, "1.09", 1.09),
    ("Midlothian, Texas", 32.48, -96.99, "1.10", 1.10),
    ("Council Bluffs, Iowa", 41.26, -95.86, "1.11", 1.11),
    ("Mayes County, Oklahoma", 36.30, -95.23, "1.12", 1.12),
    ("Storey County, Nevada", 39.45, -119.53, "1.14", 1.14),
    ("Singapore", 1.35, 103.82, "1.12 to 1.14", 1.13),
];

/// What is reported of the quarters of Storey County over its year's 1.14.
const STOREY: [f64; 4] = [1.09 / 1.14, 1.16 / 1.14, 1.22 / 1.14, 1.11 / 1.14];
/// The fleet's summer quarter over its year.
const SUMMER: f64 = 1.018;
/// The largest of any campus.
const SUMMER_LARGEST: f64 = 1.070;

pub(super) fn part(world: &World) -> String {
    let designs = ["airside", "waterside"].map(|system| scenario(&[("system", system)], &[]));
    let mut text = String::from(
        "Google publishes the PUE of each campus (twelve months to 2025). Ours: two large designs, \
         default inputs, in the nearest place of the library. How each campus is cooled is not \
         published in full.\n\n| Campus | PUE reported | Place | km | Ours, airside | Difference | Ours, waterside | \
         Difference | Overhead of ours, airside |\n\
         |---|---:|---|---:|---:|---:|---:|---:|---|\n",
    );
    let mut summers = [Vec::new(), Vec::new()];
    for (name, latitude, longitude, pue, middle) in CAMPUSES {
        let (place, distance) = world.nearest(*latitude, *longitude);
        if distance > NEAR {
            let _ = writeln!(text, "| {name} | {pue} | none within {NEAR:.0} km | | | | | | |");
            continue;
        }
        let [figures, other] =
            designs.each_ref().map(|design| Figures::ours(design, &place.weather));
        let (air, water) = (figures.pue, other.pue);
        let _ = writeln!(
            text,
            "| {name} | {pue} | {} | {distance:.0} | {air:.3} | {:+.3} | {water:.3} | {:+.3} | {} |",
            place.climate.english,
            air - middle,
            water - middle,
            figures.overhead()
        );
        for (design, summers) in designs.iter().zip(&mut summers) {
            summers.push(quarters(design, place)[2]);
        }
    }
    let largest = |all: &[f64]| all.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let _ = writeln!(
        text,
        "\nThe summer quarter over the year: reported {SUMMER} for the fleet (largest campus \
         {SUMMER_LARGEST:.3}); ours {:.3} airside (largest {:.3}) and {:.3} waterside (largest {:.3}), \
         median over these places, July to September.",
        super::statistics::median(&summers[0]),
        largest(&summers[0]),
        super::statistics::median(&summers[1]),
        largest(&summers[1])
    );
    let row = |name: &str, values: [f64; 4]| {
        let cells: Vec<_> = values.iter().map(|value| format!("{value:.3}")).collect();
        format!("| {name} | {} |\n", cells.join(" | "))
    };
    text.push_str("\n| Storey County, quarter over year | 1st | 2nd | 3rd | 4th |\n|---|---:|---:|---:|---:|\n");
    text.push_str(&row("reported", STOREY));
    for (name, design) in ["ours, airside", "ours, waterside"].iter().zip(&designs) {
        text.push_str(&row(name, quarters(design, world.place("reno"))));
    }
    text
}

/// PUE of each quarter over that of the year, the IT power being constant.
fn quarters(scenario: &Scenario, place: &Place) -> [f64; 4] {
    let detail = scenario.site_in_detail(&place.weather).expect("the site is simulated");
    let year = detail.year().pue().value();
    let days = jevons::model::site::weather::DAYS_OF_MONTH.map(f64::from);
    let mut sums = [(0.0, 0.0); 4];
    for (month, tally) in detail.months().iter().enumerate() {
        let (sum, weight) = &mut sums[month / 3];
        *sum += tally.pue().value() * days[month];
        *weight += days[month];
    }
    sums.map(|(sum, weight)| sum / weight / year)
}
