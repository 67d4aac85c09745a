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
    ("liquid", "heat_rejection", "series"),
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

/// A year, the same in cells, and those with the spread that the cells beside them tell.
struct Year<'a> {
    name: String,
    hours: &'a Weather,
    cells: Weather,
    spread: Weather,
}

/// The worst over the years: by how much, and where.
struct Worst {
    far: [f64; 2],
    at: [String; 2],
}

pub(super) fn part(world: &World) -> Option<String> {
    let year = |name: &str, hours| {
        let cells = Weather::compact(hours).expect("the year is whole");
        Year { name: name.to_owned(), hours, spread: cells.spread(), cells }
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
         PUE within {}, WUE within {} L/kWh. The last columns are of `Weather::spread`, which reads \
         four points of each cell off the cells beside it.\n\n| System | PUE, worst | Where | \
         WUE, worst | Where | Within | Spread: PUE | WUE | Within |\n\
         |---|---:|---|---:|---|---|---:|---:|---|\n",
        years.len(),
        names.join(", "),
        WITHIN[0],
        WITHIN[1]
    );
    let (mut good, systems) = ([0, 0], systems());
    for system in &systems {
        let worst = worst(system, &years, |year| &year.cells);
        let spread = self::worst(system, &years, |year| &year.spread);
        let within = [&worst, &spread].map(Worst::is_within);
        for (good, within) in good.iter_mut().zip(within) {
            *good += usize::from(within);
        }
        let said = within.map(|within| if within { "yes" } else { "**no**" });
        let _ = writeln!(
            text,
            "| {} | {:+.4} | {} | {:+.4} | {} | {} | {:+.4} | {:+.4} | {} |",
            name(system),
            worst.far[0],
            worst.at[0],
            worst.far[1],
            worst.at[1],
            said[0],
            spread.far[0],
            spread.far[1],
            said[1],
        );
    }
    let _ = writeln!(
        text,
        "\nWithin both: {} of {} systems, {} with the spread. {REST}",
        good[0],
        systems.len(),
        good[1],
    );
    Some(text)
}

/// What the table says of the rest.
const REST: &str = "A cell holds the mean temperature and humidity of hours of like wet bulb, and a \
    system that asks whether each hour is below a dew point or a temperature changes over within it. \
    The cells beside a cell tell how far its hours lie apart along the wet bulb and along the day: that \
    is what outdoor air and indirect evaporation lacked, whose water is that of few warm or dry hours. \
    What they do not tell is how hours of one wet bulb differ in dew point, since the groups are sorted \
    by wet bulb alone: outdoor air without wetting is let in or kept out by its dew point, and of its \
    error in zone 4B the spread takes 2 to 4 % away. No use of this library gives the rest; one sorted \
    a second time, by dew point, could. The program reads the cells as they are, not the spread: every \
    link ever shared keeps its answer to the last digit shown, four points take four times as long, \
    and pumps in place of compressors lie within by the cells alone. A visitor's own file is worked \
    hour by hour.";

impl Worst {
    fn is_within(&self) -> bool {
        self.far.iter().zip(WITHIN).all(|(far, most)| far.abs() <= most)
    }
}

fn worst<'a>(
    system: &Built,
    years: &'a [Year<'a>],
    of: impl Fn(&'a Year<'a>) -> &'a Weather,
) -> Worst {
    let scenario = scenario(system, &[]);
    let mut worst = Worst { far: [0.0; 2], at: Default::default() };
    for year in years {
        let hours = Figures::ours(&scenario, year.hours);
        let cells = Figures::ours(&scenario, of(year));
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
