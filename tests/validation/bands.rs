//! The bands of Lei and others (2025): every system and zone inside, or why not.

use std::fmt::Write as _;

use super::cases::{CASES, Case};
use super::misses::{Beside, Miss, listed, summary};
use super::parts::Figures;
use super::statistics::float;
use super::world::{AMERICAN, NEAR, World, ZONES, Zone};
use jevons::model::site::Weather;
use jevons::model::site::published::{Fixes, year};

/// Published quantiles: 5, 50 and 95 %, of PUE and WUE (L/kWh), over 50 sites each, drawn from the
/// ranges; from the data of Lei and others (2025) for 20 variants and 19 zones.
const BANDS: &str = include_str!("zone_bands.csv");

/// The 5, 50 and 95 % quantiles.
pub(super) type Band = [f64; 3];

/// The band of PUE and that of WUE.
pub(super) fn band(case: &str, zone: &str) -> Option<(Band, Band)> {
    let line = BANDS.lines().find(|line| {
        let mut cells = line.split(',');
        cells.next() == Some(case) && cells.next() == Some(zone)
    })?;
    let cells: Vec<f64> = line.split(',').skip(2).map_while(|cell| cell.parse().ok()).collect();
    let (pue, wue) = cells.split_at_checked(3)?;
    Some((pue.try_into().ok()?, wue.try_into().ok()?))
}

/// A case in a zone.
pub(super) struct Pair {
    pub(super) case: &'static Case,
    pub(super) zone: &'static str,
    pub(super) ours: Figures,
    pub(super) bands: (Band, Band),
}

impl Pair {
    pub(super) fn holds(&self, which: usize) -> bool {
        let (value, [low, _, high]) = self.figure(which);
        low <= value && value <= high
    }

    /// Our figure and its band: PUE, or WUE.
    pub(super) fn figure(&self, which: usize) -> (f64, Band) {
        if which == 0 { (self.ours.pue, self.bands.0) } else { (self.ours.wue, self.bands.1) }
    }
}

/// Every case in these zones.
fn pairs(zones: &[(&'static str, &Weather)]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for case in CASES {
        let scenario = case.scenario();
        for &(zone, weather) in zones {
            let bands = band(case.name, zone).expect("every case has a band in every zone");
            pairs.push(Pair { case, zone, ours: Figures::ours(&scenario, weather), bands });
        }
    }
    pairs
}

/// With the published zones' own weather, hour by hour.
pub(super) fn with_zones(world: &World) -> Option<String> {
    let zones = world.zones.as_ref()?;
    let hourly: Vec<_> = zones.iter().map(|zone| (zone.name, &zone.hours)).collect();
    let pairs = pairs(&hourly);
    let mut text = String::from(
        "Weather: the published model's own year of each zone, 8,760 hours. Our site has the middle \
         of each published range; what has no published counterpart keeps its default. Bands are \
         the 5 to 95 % of 50 sites drawn from the ranges. Zone 1B is left out: its published \
         weather is not of that zone.\n\n",
    );
    mapping(&mut text);
    shares(&mut text, &pairs);
    matrix(&mut text, &pairs, 0);
    matrix(&mut text, &pairs, 1);
    let beside: Vec<_> = zones.iter().flat_map(beside).collect();
    reproduced(&mut text, &beside);
    let misses: Vec<_> = pairs.iter().flat_map(|pair| Miss::all(pair, &beside)).collect();
    summary(&mut text, &misses);
    listed(&mut text, &misses);
    Some(text)
}

/// The published model in a zone's cells, as published and with everything put right.
fn beside(zone: &Zone) -> Vec<Beside> {
    let each = |case: &'static Case| {
        let system = case.equations?;
        let site = (case.middle)();
        let run = |fixes| year(system, &site, &zone.cells, &fixes).expect("a year has a mean");
        Some(Beside {
            case: case.name,
            zone: zone.name,
            published: Figures::published(&run(Fixes::default())),
            corrected: Figures::published(&run(Fixes::all())),
        })
    };
    CASES.iter().filter_map(each).collect()
}

/// The weather of the library for a zone: that of the nearest place, where it is near enough. The
/// cities are those of the published weather.
const CITIES: &[(&str, &str, f64, f64)] = &[
    ("0A", "Singapore", 1.37, 103.98),
    ("0B", "Riyadh", 24.70, 46.73),
    ("1A", "Miami", 25.80, -80.30),
    ("2A", "Houston", 29.99, -95.36),
    ("2B", "Phoenix", 33.45, -111.98),
    ("3A", "Atlanta", 33.63, -84.43),
    ("3B", "Las Vegas", 36.08, -115.15),
    ("3C", "San Francisco", 37.62, -122.40),
    ("4A", "Baltimore", 39.17, -76.68),
    ("4B", "Albuquerque", 35.04, -106.62),
    ("4C", "Seattle", 47.46, -122.31),
    ("5A", "Chicago", 41.98, -87.92),
    ("5B", "Denver", 39.83, -104.65),
    ("5C", "Bremerton", 47.48, -122.75),
    ("6A", "Minneapolis", 44.88, -93.23),
    ("6B", "Helena", 46.61, -111.96),
    ("7", "Duluth", 46.84, -92.19),
    ("8", "Fairbanks", 64.82, -147.86),
];

/// With what everybody has: the library. Says less, but from a bare clone.
pub(super) fn with_library(world: &World) -> String {
    let mut text = String::new();
    let mut near = Vec::new();
    let mut far = Vec::new();
    for (zone, city, latitude, longitude) in CITIES {
        let (place, distance) = world.nearest(*latitude, *longitude);
        if distance <= NEAR {
            near.push((*zone, &place.weather));
            let _ = write!(text, "{zone} {city}: {} ({distance:.0} km). ", place.climate.english);
        } else {
            far.push(*zone);
        }
    }
    let pairs = pairs(&near);
    let mut part = format!(
        "The same with the library of climates, as far as a place lies within {NEAR:.0} km of the \
         zone's city: {} of {} zones. {}No place for {}.\n\n",
        near.len(),
        ZONES.len(),
        text,
        far.join(", ")
    );
    shares(&mut part, &pairs);
    part
}

/// Which of our systems stands for which case, and its inputs.
fn mapping(text: &mut String) {
    text.push_str("| Case | Published | Ours |\n|---|---|---|\n");
    for case in CASES {
        let _ = writeln!(text, "| {} | {} | {} |", case.name, case.what, case.ours());
    }
    text.push_str("\nInputs that the published ones set, where a case has them:\n\n| Input |");
    for case in CASES {
        let _ = write!(text, " {} |", case.name);
    }
    let _ = writeln!(text, "\n|---|{}", "---:|".repeat(CASES.len()));
    let columns: Vec<_> = CASES.iter().map(Case::inputs).collect();
    let mut keys: Vec<&str> = Vec::new();
    for input in columns.iter().flatten() {
        if !keys.contains(&input.key) {
            keys.push(input.key);
        }
    }
    for key in keys {
        let _ = write!(text, "| `{key}` |");
        for column in &columns {
            match column.iter().find(|input| input.key == key) {
                Some(input) => {
                    let held = (input.taken - input.wanted).abs() > 1e-9;
                    let star = if held { "*" } else { "" };
                    let _ = write!(text, " {}{star} |", short(input.taken));
                }
                None => text.push_str(" |"),
            }
        }
        text.push('\n');
    }
    text.push_str(
        "\n\\* The input's range ends here; the published middle lies beyond. Case 11 has no \
         published ranges: those of case 7 with the machine of case 10. Nor have cases 15, 16 and 18: those of \
         case 2.\n\n",
    );
}

/// A number without needless digits.
fn short(value: f64) -> String {
    let text = format!("{value:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// How many lie inside, by case.
fn shares(text: &mut String, pairs: &[Pair]) {
    let count = |pairs: &[&Pair], which| pairs.iter().filter(|pair| pair.holds(which)).count();
    let all: Vec<_> = pairs.iter().collect();
    let both = pairs.iter().filter(|pair| pair.holds(0) && pair.holds(1)).count();
    let percent = |part: usize| 100.0 * float(part) / float(pairs.len());
    let (pue, wue) = (count(&all, 0), count(&all, 1));
    let _ = writeln!(
        text,
        "**Inside the band: PUE in {pue} of {} pairs of a case and a zone ({:.0} %), WUE in {wue} \
         ({:.0} %), both in {both} ({:.0} %).**\n\n| Case | PUE inside | WUE inside |\n|---|---:|---:|",
        pairs.len(),
        percent(pue),
        percent(wue),
        percent(both)
    );
    for case in CASES {
        let of: Vec<_> = pairs.iter().filter(|pair| pair.case.name == case.name).collect();
        let _ = writeln!(
            text,
            "| {} {} | {} of {} | {} of {} |",
            case.name,
            case.what,
            count(&of, 0),
            of.len(),
            count(&of, 1),
            of.len()
        );
    }
    text.push('\n');
}

/// Every figure of ours beside its band.
fn matrix(text: &mut String, pairs: &[Pair], which: usize) {
    let title = ["PUE", "WUE, L/kWh"][which];
    let _ =
        write!(text, "{title}: ours (5 % to 95 % published), in bold where outside.\n\n| Zone |");
    for case in CASES {
        let _ = write!(text, " {} |", case.name);
    }
    let _ = writeln!(text, "\n|---|{}", "---:|".repeat(CASES.len()));
    for zone in ZONES {
        let mark = if AMERICAN.contains(&zone) { "" } else { " (not US)" };
        let _ = write!(text, "| {zone}{mark} |");
        for pair in pairs.iter().filter(|pair| pair.zone == zone) {
            let (value, [low, _, high]) = pair.figure(which);
            let bold = if pair.holds(which) { "" } else { "**" };
            let _ = write!(text, " {bold}{value:.3}{bold} ({low:.3} to {high:.3}) |");
        }
        text.push('\n');
    }
    text.push('\n');
}

/// Whether the published equations at the middle of the ranges give the published medians: where
/// they do not, a miss says nothing of ours.
fn reproduced(text: &mut String, beside: &[Beside]) {
    text.push_str(
        "The published equations, run here at the middle of the ranges, against the published \
         medians: mean over the zones of the difference. Where this is not small, the published \
         data were made with other ranges than those that are public.\n\n| Case | PUE | WUE, L/kWh \
         |\n|---|---:|---:|\n",
    );
    for case in CASES.iter().filter(|case| case.equations.is_some()) {
        let mut sums = [0.0; 2];
        let of: Vec<_> = beside.iter().filter(|one| one.case == case.name).collect();
        for one in &of {
            let (pue, wue) = band(one.case, one.zone).expect("every case has a band");
            sums[0] += one.published.pue - pue[1];
            sums[1] += one.published.wue - wue[1];
        }
        let [pue, wue] = sums.map(|sum| sum / float(of.len()));
        let _ = writeln!(text, "| {} {} | {pue:+.3} | {wue:+.3} |", case.name, case.what);
    }
    text.push('\n');
}
