//! How long a year of each cooling system takes, natively.
//!
//! `CARGO_PROFILE_RELEASE_OPT_LEVEL=3 cargo run --release --example site_speed` gives the figures
//! of a machine at its best; without the variable the program is built for size, as the page is.
//! Words after it (`-- waterside`) name the systems to time; all without any.

use std::hint::black_box;
use std::time::{Duration, Instant};

use jevons::model::site::{Library, Weather};
use jevons::scenario::{Choice, Scenario};

#[path = "site/hours.rs"]
mod hours;

use hours::hourly;

/// Years timed for each figure.
const YEARS: u32 = 400;
/// Each with what else is chosen.
const SYSTEMS: &[(&str, &[(&str, &str)])] = &[
    ("airside", &[]),
    ("airside", &[("backup", "air")]),
    ("airside-dry", &[]),
    ("waterside", &[]),
    ("water-chiller", &[]),
    ("air-chiller", &[]),
    ("air-chiller", &[("free_cooling", "yes")]),
    ("dx", &[]),
    ("dx", &[("pumped_refrigerant", "yes")]),
    ("airside-dry", &[("backup", "air")]),
    ("waterside", &[("integrated", "no")]),
    ("dry", &[]),
    ("dry", &[("cooler_assist", "none")]),
    ("liquid", &[]),
    ("liquid", &[("heat_rejection", "wet")]),
    ("liquid", &[("heat_rejection", "tower")]),
    ("liquid", &[("residual_air", "air")]),
    ("sea", &[]),
    ("indirect", &[]),
    ("indirect", &[("indirect_trim", "air")]),
    ("indirect", &[("indirect_trim", "water")]),
    ("curve", &[]),
];

fn main() {
    let Some(library) = library() else {
        eprintln!("data/climates.json cannot be read");
        std::process::exit(1)
    };
    println!("{:<40} {:>9} {:>9} {:>9}  PUE   WUE", "system", "576 cells", "8,760 h", "ns/hour");
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|one| one == name);
    for (system, choices) in SYSTEMS.iter().filter(|(system, _)| is_wanted(system)) {
        for place in ["ashburn", "stockholm", "singapore"] {
            let mut scenario = Scenario::default();
            for (key, answer) in [("system", *system), ("climate", place)].iter().chain(*choices) {
                if let Some(choice) = Choice::find(key) {
                    choice.set(&mut scenario, answer);
                }
            }
            if let Some(cells) = library.weather(place) {
                line(&format!("{system} {choices:?} {place}"), &scenario, &cells);
            }
        }
    }
}

fn line(name: &str, scenario: &Scenario, cells: &Weather) {
    let hours = hourly(cells);
    let (few, many) = (time(scenario, cells), hours.as_ref().map(|hours| time(scenario, hours)));
    let each = many.map_or(0.0, |many| many.as_secs_f64() * 1e9 / 8760.0);
    if let Some(outcome) = scenario.run(Some(cells)) {
        let wue = outcome.site.wue / jevons::units::LITRE_A_KILOWATT_HOUR;
        println!(
            "{name:<40} {:>7.1}us {:>7.3}ms {each:>9.0}  {:.3} {wue:.3}",
            few.as_secs_f64() * 1e6,
            many.unwrap_or_default().as_secs_f64() * 1e3,
            outcome.site.pue.value(),
        );
    }
}

/// The shortest of some years: the rest is what else the machine did.
fn time(scenario: &Scenario, weather: &Weather) -> Duration {
    let one = |_| {
        let start = Instant::now();
        black_box(black_box(scenario).run(Some(weather)));
        start.elapsed()
    };
    (0..YEARS).map(one).min().unwrap_or_default()
}

fn library() -> Option<Library> {
    Library::read(&std::fs::read_to_string("data/climates.json").ok()?).ok()
}
