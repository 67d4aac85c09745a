//! What three clouds report of their regions, against one design in each region's climate.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::cells::{name, systems};
use super::parts::Figures;
use super::statistics::{float, mean, rank_correlation};
use super::world::{NEAR, Place, World, scenario};

/// Year, provider, region, location, latitude, longitude, PUE, WUE (L/kWh) of each region-year, as
/// collected in the open table of cloud regions of the Green Software Foundation's real-time cloud
/// project from the providers' own reports of 2022 to 2024 [memory for the collection's name].
const REPORTED: &str = include_str!("cloud_regions.csv");

/// A region in a year.
pub(super) struct Reported {
    year: u16,
    pub(super) provider: &'static str,
    pub(super) region: &'static str,
    location: &'static str,
    pub(super) latitude: f64,
    pub(super) longitude: f64,
    pub(super) pue: Option<f64>,
    pub(super) wue: Option<f64>,
}

/// Every region-year, the fill-ins without a number.
pub(super) fn reported() -> Vec<Reported> {
    REPORTED.lines().skip(1).map(|line| read(line).expect("the table is whole")).collect()
}

fn read(line: &'static str) -> Option<Reported> {
    let cells: Vec<_> = line.split(';').collect();
    let &[year, provider, region, location, latitude, longitude, pue, wue] = cells.as_slice()
    else {
        return None;
    };
    let year = year.parse().ok()?;
    // Azure's design value, and the average of all of AWS, stand where nothing was measured.
    let designed = provider.contains("Azure") && pue == "1.12";
    let averaged = provider.contains("Amazon") && (wue == "0.18" || wue == "0.19");
    Some(Reported {
        year,
        provider,
        region,
        location,
        latitude: latitude.parse().ok()?,
        longitude: longitude.parse().ok()?,
        pue: pue.parse().ok().filter(|_| !designed),
        wue: wue.parse().ok().filter(|_| !averaged),
    })
}

/// Regions whose coordinates in the table are those of another place of the same or a like name.
const MISPLACED: &[(&str, &str)] = &[
    ("us-south1", "Dallas in Texas, placed at Dallas in Oregon"),
    ("us-west4", "Las Vegas in Nevada, placed at Las Vegas in New Mexico"),
    ("us-east5", "Columbus in Ohio, placed at Columbus in Nebraska"),
    ("sa-east-1", "São Paulo, placed in the Amazon basin"),
];

/// A region-year with the place of the library that stands for it.
pub(super) struct Matched<'a> {
    pub(super) one: Reported,
    pub(super) place: &'a Place,
    distance: f64,
}

/// Those near a place of the library and not misplaced.
pub(super) fn matched(world: &World) -> Vec<Matched<'_>> {
    let placed = |one: Reported| {
        let (place, distance) = world.nearest(one.latitude, one.longitude);
        let misplaced = MISPLACED.iter().any(|other| other.0 == one.region);
        (distance <= NEAR && !misplaced).then_some(Matched { one, place, distance })
    };
    reported().into_iter().filter_map(placed).collect()
}

/// Our figures of a system in every place that occurs.
pub(super) type InPlaces = BTreeMap<&'static str, Figures>;

pub(super) fn in_places(matched: &[Matched], choices: &[(&str, &str)]) -> InPlaces {
    let scenario = scenario(choices, &[]);
    let mut figures = InPlaces::new();
    for one in matched {
        let climate = one.place.climate.id;
        figures.entry(climate).or_insert_with(|| Figures::ours(&scenario, &one.place.weather));
    }
    figures
}

pub(super) fn part(world: &World) -> String {
    let matched = matched(world);
    let mut text = remaining(world, &matched);
    for (title, which) in [("PUE", 0), ("WUE, L/kWh", 1)] {
        compared(&mut text, &matched, title, which);
    }
    text.push_str(
        "The providers do not say how each region is cooled, so that one design everywhere can at \
         most rank the climates; its level says nothing. Google's regions differ by 0.1 in all, less \
         than designs do; Azure and AWS build differently in hot countries and often in leased halls \
         (Frankfurt reports 1.32 to 1.35 in a climate where Ireland's and Stockholm's neighbours \
         report 1.1).\n\n",
    );
    table(&mut text, &matched);
    text
}

/// How many there are, and why others are not.
fn remaining(world: &World, matched: &[Matched]) -> String {
    let all = reported();
    let misplaced = |one: &&Reported| MISPLACED.iter().any(|other| other.0 == one.region);
    let far = |one: &&Reported| world.nearest(one.latitude, one.longitude).1 > NEAR;
    let moved = all.iter().filter(misplaced).count();
    let away = all.iter().filter(|one| !misplaced(one)).filter(far).count();
    let filled = matched.iter().filter(|one| one.one.pue.is_none()).count();
    let with = |which| values(matched, which).len();
    let mut text = format!(
        "Of {} region-years, {away} lie farther than {NEAR:.0} km from every place of the library and \
         {moved} are placed at another town of like name in the table; {} remain. Of these, {filled} \
         have Azure's design PUE of 1.12 instead of a measured one: **{} region-years with a PUE \
         remain, {} with a WUE** (AWS's 0.18 and 0.19, its fleet's average, dropped). Misplaced:\n\n",
        all.len(),
        matched.len(),
        with(0),
        with(1)
    );
    for (region, why) in MISPLACED {
        let _ = writeln!(text, "* `{region}`: {why}.");
    }
    text.push('\n');
    text
}

/// Those with a figure: the figure, and whose it is.
fn values<'a>(matched: &'a [Matched<'a>], which: usize) -> Vec<(f64, &'a Matched<'a>)> {
    let value = |one: &'a Matched<'a>| {
        let figure = if which == 0 { one.one.pue } else { one.one.wue };
        figure.map(|figure| (figure, one))
    };
    matched.iter().filter_map(value).collect()
}

/// Rank correlation and errors, by system.
fn compared(text: &mut String, matched: &[Matched], title: &str, which: usize) {
    let _ = write!(
        text,
        "{title}: rank correlation (Spearman) of ours with what is reported, over all and by \
         provider, and ours minus reported. Default inputs.\n\n| System | All | AWS | Google | Azure | \
         Mean error | Mean absolute error | Root mean square |\n|---|---:|---:|---:|---:|---:|---:|---:|\n"
    );
    let reported = values(matched, which);
    for system in systems() {
        let ours = in_places(matched, &system);
        let figure = |one: &Matched| {
            let figures = &ours[one.place.climate.id];
            if which == 0 { figures.pue } else { figures.wue }
        };
        let rank = |provider: &str| {
            let of = reported.iter().filter(|one| one.1.one.provider.contains(provider));
            let (theirs, mine): (Vec<_>, Vec<_>) = of.map(|one| (one.0, figure(one.1))).unzip();
            let correlation = rank_correlation(&theirs, &mine);
            if correlation.is_nan() { String::from("-") } else { format!("{correlation:.2}") }
        };
        let errors: Vec<_> = reported.iter().map(|(value, one)| figure(one) - value).collect();
        let squares = errors.iter().map(|error| error * error).sum::<f64>() / float(errors.len());
        let absolute: Vec<_> = errors.iter().map(|error| error.abs()).collect();
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {:+.3} | {:.3} | {:.3} |",
            name(&system),
            rank(""),
            rank("Amazon"),
            rank("Google"),
            rank("Azure"),
            mean(&errors),
            mean(&absolute),
            squares.sqrt()
        );
    }
    text.push('\n');
}

/// Every region-year that remains.
fn table(text: &mut String, matched: &[Matched]) {
    let airside = in_places(matched, &[("system", "airside")]);
    let waterside = in_places(matched, &[("system", "waterside")]);
    text.push_str(
        "| Year | Provider | Region | Place of the library | km | PUE reported | Ours, airside | Ours, \
         waterside | WUE reported | Ours, airside | Ours, waterside |\n\
         |---|---|---|---|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    let figure =
        |value: Option<f64>| value.map_or_else(|| String::from("-"), |one| format!("{one:.2}"));
    for Matched { one, place, distance } in matched {
        let (air, water) = (&airside[place.climate.id], &waterside[place.climate.id]);
        let _ = writeln!(
            text,
            "| {} | {} | {} {} | {} | {distance:.0} | {} | {:.2} | {:.2} | {} | {:.2} | {:.2} |",
            one.year,
            one.provider,
            one.region,
            one.location,
            place.climate.english,
            figure(one.pue),
            air.pue,
            water.pue,
            figure(one.wue),
            air.wue,
            water.wue
        );
    }
}
