//! How long a fleet of 10,000 sites takes, natively, and how often the time of one site that is.
//!
//! `CARGO_PROFILE_RELEASE_OPT_LEVEL=3 cargo run --release --example fleet_speed` builds the program
//! as the worker is built.

use std::fmt::Write as _;
use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};

use jevons::link::Link;
use jevons::messages::{Speaker, plain};
use jevons::model::site::climate::CLIMATES;
use jevons::presets::Draft;
use jevons::scenario::{Choice, Scenario};
use jevons::studies::{Ask, Progress, Shelf, begin};
use jevons::view::{Language, Study, View};

const SITES: usize = 10_000;
const SYSTEMS: [&str; 6] =
    ["airside", "waterside", "water-chiller", "air-chiller", "dx", "airside-dry"];
/// The worker looks for messages after so many milliseconds.
const PATIENCE: Duration = Duration::from_millis(40);

fn main() {
    let shelf = Rc::new(shelf());
    let one = one_site(&shelf);
    println!("one site, mean over climates and systems  {:>9.1} us", micros(one));
    let sites = (0..SITES).map(scenario);
    let (alone, ran) = timed(|| sites.filter(|one| run(&shelf, one)).count());
    println!("{ran} sites, simulated                 {:>9.1} ms", millis(alone));
    println!("  ratio to one site                       {:>9.0}", ratio(alone, one));
    let (whole, slowest) = study(shelf);
    println!("the study: read, simulated, improved, file {:>8.1} ms", millis(whole));
    println!("  ratio to one site                       {:>9.0}", ratio(whole, one));
    println!("  longest time without looking for messages {:>7.1} ms", millis(slowest));
}

/// A site of the fleet: climates and systems in turn.
fn place(row: usize) -> (&'static str, &'static str) {
    (CLIMATES[row % CLIMATES.len()].id, SYSTEMS[row / CLIMATES.len() % SYSTEMS.len()])
}

fn scenario(row: usize) -> Scenario {
    let mut scenario = Scenario::default();
    let (climate, system) = place(row);
    for (key, answer) in [("climate", climate), ("system", system)] {
        if let Some(choice) = Choice::find(key) {
            choice.set(&mut scenario, answer);
        }
    }
    scenario
}

fn run(shelf: &Shelf, scenario: &Scenario) -> bool {
    let weather = shelf.weather(scenario.choices.climate.id);
    black_box(black_box(scenario).run(weather.as_deref())).is_some()
}

/// The mean time of a site, over every climate and system once, with the weather at hand.
fn one_site(shelf: &Shelf) -> Duration {
    let each: Vec<_> = (0..CLIMATES.len() * SYSTEMS.len()).map(scenario).collect();
    let all = || each.iter().filter(|one| run(shelf, one)).count();
    all();
    let (took, count) = timed(all);
    took / u32::try_from(count.max(1)).unwrap_or(1)
}

/// The study from the text to the sheet, in portions as the worker does it.
fn study(shelf: Rc<Shelf>) -> (Duration, Duration) {
    let mut table = String::from("name,climate,it_kw,system\n");
    for row in 0..SITES {
        let (climate, system) = place(row);
        let _ = writeln!(table, "Site {row},{climate},{},{system}", 500 + 37 * (row % 400));
    }
    let view = View { study: Some(Study::Fleet), ..View::default() };
    let link = Link { first: Draft::default(), second: None, view };
    let say = Speaker::new(Language::English, plain);
    let mut slowest = Duration::ZERO;
    let (whole, ()) = timed(|| {
        let mut job = begin(Study::Fleet, Ask { say, link, shelf, attached: table.into() });
        loop {
            let since = Instant::now();
            let progress = job.advance(&mut || since.elapsed() > PATIENCE);
            if let Progress::Done(mut sheet) = progress {
                sheet.place_files(&say, |_, text| Some(text.len().to_string()));
                black_box(sheet.markup(&say, 720.0));
                return;
            }
            slowest = slowest.max(since.elapsed());
        }
    });
    (whole, slowest)
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = work();
    (start.elapsed(), result)
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn ratio(time: Duration, one: Duration) -> f64 {
    time.as_secs_f64() / one.as_secs_f64()
}

fn shelf() -> Shelf {
    let mut shelf = Shelf::default();
    for file in Shelf::FILES {
        shelf.put(file, &std::fs::read_to_string(format!("data/{file}")).unwrap_or_default());
    }
    shelf
}
