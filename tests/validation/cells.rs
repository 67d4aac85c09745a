//! A year in 576 cells against its 8,760 hours, for every system.

use std::fmt::Write as _;

use jevons::model::site::Weather;
use jevons::scenario::Choice;

use super::parts::Figures;
use super::world::{World, scenario};

/// The most that cells may change: PUE, and L/kWh.
const WITHIN: [f64; 2] = [0.002, 0.03];

/// A system by its choices.
pub(super) type Built = Vec<(&'static str, &'static str)>;

/// What else can be chosen for a system. To add one, add a row.
const VARIANTS: &[(&str, &str, &str)] = &[
    ("airside", "backup", "air"),
    ("airside-dry", "backup", "air"),
    ("waterside", "integrated", "no"),
    ("air-chiller", "free_cooling", "yes"),
    ("dx", "pumped_refrigerant", "yes"),
    ("dry", "cooler_assist", "none"),
    ("liquid", "heat_rejection", "wet"),
    ("liquid", "heat_rejection", "tower"),
    ("liquid", "residual_air", "air"),
    ("indirect", "indirect_trim", "air"),
    ("indirect", "indirect_trim", "water"),
];

/// Every simulated system, plain and with each variant.
pub(super) fn systems() -> Vec<Built> {
    let choice = Choice::find("system").expect("there is a choice of systems");
    let mut all = Vec::new();
    for alternative in (choice.alternatives)() {
        let plain = vec![("system", alternative.key)];
        if scenario(&plain, &[]).is_metered() {
            continue;
        }
        all.push(plain);
        for (_, key, answer) in VARIANTS.iter().filter(|variant| variant.0 == alternative.key) {
            all.push(vec![("system", alternative.key), (key, answer)]);
        }
    }
    all
}

/// The name of a system in a table.
pub(super) fn name(built: &Built) -> String {
    let words: Vec<_> = built
        .iter()
        .map(
            |(key, answer)| {
                if *key == "system" { (*answer).to_owned() } else { format!("{key} {answer}") }
            },
        )
        .collect();
    words.join(", ")
}

/// A year, and the same in cells.
struct Year<'a> {
    name: String,
    hours: &'a Weather,
    cells: Weather,
}

/// The worst over the years: by how much, and where.
struct Worst {
    far: [f64; 2],
    at: [String; 2],
}

pub(super) fn part(world: &World) -> Option<String> {
    let year = |name: &str, hours| Year {
        name: name.to_owned(),
        hours,
        cells: Weather::compact(hours).expect("the year is whole"),
    };
    let mut years: Vec<_> =
        world.files.as_ref()?.iter().map(|file| year(&file.name, &file.weather)).collect();
    for zone in world.zones.as_ref()? {
        years.push(year(&format!("zone {}", zone.name), &zone.hours));
    }
    let names: Vec<_> = years.iter().map(|year| year.name.as_str()).collect();
    let mut text = format!(
        "The library keeps a year as 576 cells. How far PUE and WUE of cells lie from those of the \
         year's 8,760 hours (cells minus hours), with default inputs, over {} real files: {}. Wanted: \
         PUE within {}, WUE within {} L/kWh.\n\n| System | PUE, worst | Where | WUE, worst | Where | \
         Within |\n|---|---:|---|---:|---|---|\n",
        years.len(),
        names.join(", "),
        WITHIN[0],
        WITHIN[1]
    );
    let (mut good, systems) = (0, systems());
    for system in &systems {
        let worst = worst(system, &years);
        let within = worst.far.iter().zip(WITHIN).all(|(far, most)| far.abs() <= most);
        good += usize::from(within);
        let _ = writeln!(
            text,
            "| {} | {:+.4} | {} | {:+.4} | {} | {} |",
            name(system),
            worst.far[0],
            worst.at[0],
            worst.far[1],
            worst.at[1],
            if within { "yes" } else { "**no**" }
        );
    }
    let _ = writeln!(
        text,
        "\nWithin both: {good} of {} systems. The rest is what a cell's hours differ in: a cell holds \
         the mean temperature and humidity of hours of like wet bulb, and systems that ask whether each \
         hour is below a dew point or a temperature (outdoor air without wetting, pumps in place of \
         compressors, wetting above a temperature) change over within a cell. The spread within a cell \
         is not in the library and is not made up; a visitor's own file is worked hour by hour.",
        systems.len()
    );
    Some(text)
}

fn worst(system: &Built, years: &[Year]) -> Worst {
    let scenario = scenario(system, &[]);
    let mut worst = Worst { far: [0.0; 2], at: Default::default() };
    for year in years {
        let hours = Figures::ours(&scenario, year.hours);
        let cells = Figures::ours(&scenario, &year.cells);
        let far = [cells.pue - hours.pue, cells.wue - hours.wue];
        for (which, far) in far.into_iter().enumerate() {
            if far.abs() > worst.far[which].abs() {
                worst.far[which] = far;
                year.name.as_str().clone_into(&mut worst.at[which]);
            }
        }
    }
    worst
}
