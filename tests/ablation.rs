//! What each error of the published model does, in one document: `ABLATION.md`.
#![cfg(not(target_family = "wasm"))]

#[path = "validation/world.rs"]
#[expect(dead_code, reason = "the validation needs more of it")]
mod world;
#[path = "ablation/zones.rs"]
mod zones;

use std::fmt::Write as _;
use std::fs;

use jevons::model::site::published::{FIXES, Fix, Fixes, Heat, Parameters, System, ranges, year};
use jevons::model::site::{Climate, Library, Weather};
use jevons::units::LITRE_A_KILOWATT_HOUR;

/// The places, from hot and humid to cold.
const PLACES: [&str; 16] = [
    "singapore",
    "mumbai",
    "dubai",
    "miami",
    "newdelhi",
    "phoenix",
    "atlanta",
    "shanghai",
    "ashburn",
    "beijing",
    "sanjose",
    "chicago",
    "frankfurt",
    "ulanqab",
    "cheyenne",
    "lulea",
];

/// A change below this is shown as none: PUE, or L/kWh.
const NOTHING: f64 = 5e-5;

/// The place where the fixes of one system are added up.
const ADDED_UP: &str = "ashburn";

/// PUE and WUE of a year.
type Figures = [f64; 2];

/// A place and its weather.
type Place = (&'static Climate, Weather);

/// What each fix does in each place, to PUE and WUE.
struct Effect {
    fix: &'static Fix,
    changes: Vec<Figures>,
}

/// The places, and what each system does there as published.
struct Study {
    places: Vec<Place>,
    published: Vec<(System, Vec<Figures>)>,
}

impl Study {
    fn new() -> Self {
        let text = fs::read_to_string("data/climates.json").expect("the library is there");
        let library = Library::read(&text).expect("the library is sound");
        let place = |id: &&str| {
            let climate = Climate::find(id).expect("the place is in the library");
            (climate, library.weather(id).expect("so is its weather"))
        };
        let places: Vec<_> = PLACES.iter().map(place).collect();
        let published = on_land()
            .map(|system| (system, everywhere(system, &places, &Fixes::default())))
            .collect();
        Self { places, published }
    }

    fn published(&self, system: System) -> &[Figures] {
        let found = self.published.iter().find(|(known, _)| *known == system);
        &found.expect("every system on land has been tried").1
    }

    fn effect(&self, fix: &'static Fix) -> Effect {
        let after = everywhere(fix.telling, &self.places, &fix.alone());
        let change =
            |(after, before): (&Figures, &Figures)| [after[0] - before[0], after[1] - before[1]];
        let changes = after.iter().zip(self.published(fix.telling)).map(change).collect();
        Effect { fix, changes }
    }
}

impl Effect {
    /// Mean change; none where the system has no such figure.
    fn mean(&self, which: usize) -> f64 {
        if self.has(which) { mean(&self.changes)[which] } else { 0.0 }
    }

    /// The systems of 2020 have no WUE.
    fn has(&self, which: usize) -> bool {
        which == 0 || self.fix.telling.number().is_some()
    }
}

/// The systems that need no sea.
fn on_land() -> impl Iterator<Item = System> {
    System::ALL.into_iter().filter(|system| system.heat() != Heat::Sea)
}

fn everywhere(system: System, places: &[Place], fixes: &Fixes) -> Vec<Figures> {
    let site = ranges::middle(system);
    places.iter().map(|(_, weather)| answer(system, &site, weather, fixes)).collect()
}

fn answer(system: System, site: &Parameters, weather: &Weather, fixes: &Fixes) -> Figures {
    let year = year(system, site, weather, fixes).expect("a year of weather has a mean");
    [year.pue().value(), year.wue() / LITRE_A_KILOWATT_HOUR]
}

fn mean(all: &[Figures]) -> Figures {
    let count = f64::from(u32::try_from(all.len()).unwrap_or(1));
    all.iter().fold([0.0, 0.0], |sum, one| [sum[0] + one[0] / count, sum[1] + one[1] / count])
}

/// Fails, and brings the file up to date, when an equation, a fix or a climate has changed.
#[test]
fn the_ablation_is_documented() {
    let study = Study::new();
    let effects: Vec<_> = FIXES.iter().map(|fix| study.effect(fix)).collect();
    let mut text = String::from(
        "# What each error of the published model does\n\nThe model of Lei and Masanet (2020 and \
         2022) as published, against itself with one thing put right at a time: the difference of \
         the year's PUE and WUE, corrected minus published. Each fix is tried on the system in \
         which it shows most, in the middle of every published range, with 16 years of the \
         library (576 cells each). Humid air is this program's for the systems of 2022 and as \
         published for those of 2020, which have no WUE. A test writes this file.\n",
    );
    summary(&mut text, &effects, &study);
    for (which, title) in ["PUE", "WUE, L/kWh"].iter().enumerate() {
        table(&mut text, title, which, &effects, &study);
    }
    zones::part(&mut text, &fs::read_to_string("ABLATION.md").unwrap_or_default());
    together(&mut text, &study);
    legend(&mut text);
    up_to_date("ABLATION.md", &text);
}

/// What stands out, each number computed.
fn summary(text: &mut String, effects: &[Effect], study: &Study) {
    text.push_str("\n## What stands out\n");
    for (which, (name, unit)) in [("PUE", ""), ("WUE", " L/kWh")].into_iter().enumerate() {
        let size = |effect: &Effect| effect.mean(which).abs();
        let tried = effects.iter().filter(|effect| effect.has(which)).count();
        let mut ranked: Vec<_> = effects.iter().filter(|effect| size(effect) > NOTHING).collect();
        ranked.sort_by(|a, b| size(b).total_cmp(&size(a)));
        let lowering = ranked.iter().filter(|effect| effect.mean(which) < 0.0).count();
        let _ = write!(
            text,
            "\nOn average over the places, {} of {tried} fixes change the {name}: {lowering} lower \
             it, {} raise it. The largest are ",
            ranked.len(),
            ranked.len() - lowering
        );
        let largest: Vec<_> = ranked
            .iter()
            .take(3)
            .map(|one| {
                let Fix { name, telling, .. } = one.fix;
                format!("`{name}` ({:+.3}{unit} in {})", one.mean(which), telling.name())
            })
            .collect();
        let _ = writeln!(text, "{}.", largest.join(", "));
        let Some((fix, place, change)) = extreme(effects, study, which) else { continue };
        let _ = writeln!(
            text,
            "The largest change in any one place is that of `{fix}` in {place}: {change:+.3}{unit}."
        );
    }
    cancelling(text, study);
    let idle =
        |effect: &&Effect| effect.changes.iter().flatten().all(|change| change.abs() < NOTHING);
    let idle: Vec<_> =
        effects.iter().filter(idle).map(|effect| format!("`{}`", effect.fix.name)).collect();
    let _ = writeln!(
        text,
        "\nWithout effect here, though not with every site that the ranges allow: {}.",
        if idle.is_empty() { "none".to_owned() } else { idle.join(", ") }
    );
}

/// How far the fixes of one system cancel.
fn cancelling(text: &mut String, study: &Study) {
    let system = System::LargeTower;
    let site = ranges::middle(system);
    let place = study.places.iter().find(|(climate, _)| climate.id == ADDED_UP);
    let Some((climate, weather)) = place else { return };
    let pue = |fixes: &Fixes| answer(system, &site, weather, fixes)[0];
    let published = pue(&Fixes::default());
    let changes: Vec<_> = FIXES.iter().map(|fix| pue(&fix.alone()) - published).collect();
    let raised: f64 = changes.iter().map(|change| change.max(0.0)).sum();
    let lowered: f64 = changes.iter().map(|change| change.min(0.0)).sum();
    let _ = writeln!(
        text,
        "\nIn {} in {}, the fixes that raise the PUE add up to {raised:+.3} and those that lower \
         it to {lowered:+.3}; all at once they change it by {:+.3}.",
        system.name(),
        climate.english,
        pue(&Fixes::all()) - published
    );
}

fn extreme(
    effects: &[Effect],
    study: &Study,
    which: usize,
) -> Option<(&'static str, &'static str, f64)> {
    effects
        .iter()
        .filter(|effect| effect.has(which))
        .flat_map(|effect| {
            effect
                .changes
                .iter()
                .zip(&study.places)
                .map(|(change, (climate, _))| (effect.fix.name, climate.english, change[which]))
        })
        .max_by(|a, b| a.2.abs().total_cmp(&b.2.abs()))
}

fn table(text: &mut String, title: &str, which: usize, effects: &[Effect], study: &Study) {
    let _ = write!(text, "\n## Change of the {title}\n\n| Fix | System |");
    for (climate, _) in &study.places {
        let _ = write!(text, " {} |", climate.english);
    }
    let _ = writeln!(text, "\n|---|---|{}", "---:|".repeat(study.places.len()));
    for effect in effects.iter().filter(|effect| effect.has(which)) {
        let _ = write!(text, "| `{}` | {} |", effect.fix.name, effect.fix.telling.name());
        for change in effect.changes.iter().map(|change| change[which]) {
            if change.abs() < NOTHING {
                text.push_str(" 0 |");
            } else {
                let _ = write!(text, " {change:+.4} |");
            }
        }
        text.push('\n');
    }
}

/// Every system, published and with all fixes.
fn together(text: &mut String, study: &Study) {
    text.push_str(
        "\n## All fixes at once\n\nMean of the places. Sea water has no place in a year of \
         weather and is left out.\n\n| System | PUE published | PUE corrected | WUE published | \
         WUE corrected |\n|---|---:|---:|---:|---:|\n",
    );
    for system in on_land() {
        let before = mean(study.published(system));
        let after = mean(&everywhere(system, &study.places, &Fixes::all()));
        let _ = write!(text, "| {} | {:.3} | {:.3} |", system.name(), before[0], after[0]);
        let _ = if system.number().is_some() {
            writeln!(text, " {:.3} | {:.3} |", before[1], after[1])
        } else {
            writeln!(text, " - | - |")
        };
    }
}

fn legend(text: &mut String) {
    text.push_str("\n## The fixes\n\n| Fix | What it changes | Reference |\n|---|---|---|\n");
    for Fix { name, what, reference, .. } in FIXES {
        let _ = writeln!(text, "| `{name}` | {what} | {reference} |");
    }
}

/// Writes the file and fails if it does not have this text.
fn up_to_date(path: &str, text: &str) {
    if fs::read_to_string(path).unwrap_or_default() != text {
        fs::write(path, text).expect("documents can be written");
        panic!("{path} was out of date; it is now written: commit it");
    }
}
