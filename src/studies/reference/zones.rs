//! What each difference does by climate zone: the same case in a place of the library for each zone.

use super::shown::{NOTHING, Which, signed};
use super::{Figures, Reference, differences};
use crate::messages::Digits;
use crate::model::site::published::FIXES;
use crate::sheet::{Block, Cell, Chart, Grid, Picture, Table};
use crate::studies::words::said;
use crate::studies::{Ask, place};

/// A climate zone of ASHRAE 169 and the place of the library that stands for it.
pub(in crate::studies) struct Zone {
    pub(in crate::studies) name: &'static str,
    pub(super) place: &'static str,
    /// Whether the place is within 150 km of the city that the published model takes for the zone;
    /// that the others are of their zone is remembered.
    pub(in crate::studies) published: bool,
}

const fn zone(name: &'static str, place: &'static str, published: bool) -> Zone {
    Zone { name, place, published }
}

/// The zones, from hot to cold. The library has no place for 1B, 3B, 4B, 5C, 6B and 8.
pub(super) const ZONES: &[Zone] = &[
    zone("0A", "singapore", true),
    zone("0B", "dubai", false),
    zone("1A", "miami", true),
    zone("2A", "houston", true),
    zone("2B", "phoenix", true),
    zone("3A", "atlanta", true),
    zone("3C", "sanjose", true),
    zone("4A", "ashburn", true),
    zone("4C", "hillsboro", false),
    zone("5A", "chicago", true),
    zone("5B", "cheyenne", true),
    zone("6A", "minneapolis", true),
    zone("7", "lulea", false),
];

/// The zone for which a place of the library stands; `None` where it stands for none.
pub(in crate::studies) fn zone_of(place: &str) -> Option<&'static Zone> {
    ZONES.iter().find(|zone| zone.place == place)
}

/// What was worked out in one zone: as published, everything put right, each fix alone.
struct Found<'a> {
    zone: &'static Zone,
    published: &'a Figures,
    all: &'a Figures,
    alone: &'a [Figures],
}

fn found(job: &Reference) -> Vec<Found<'_>> {
    let zones = ZONES.iter().zip(&job.zones);
    zones
        .filter_map(|(zone, done)| match done.as_slice() {
            [published, all, alone @ ..] => Some(Found { zone, published, all, alone }),
            _ => None,
        })
        .collect()
}

/// The blocks; none before the work is done.
pub(super) fn blocks(job: &Reference) -> Vec<Block> {
    let say = &job.ask.say;
    let found = found(job);
    if found.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::Heading(said!(say, "By climate zone", "按气候区")),
        Block::Table(summary(job, &found)),
    ];
    let both = if job.has_water() { &[Which::Pue, Which::Wue][..] } else { &[Which::Pue] };
    for which in both {
        blocks.extend(chart(job, &found, *which).map(|one| Block::Chart(Box::new(one))));
    }
    blocks.push(Block::Fine(said!(
        say,
        "Zones of ASHRAE 169. Where no badge says otherwise, the place lies within 150 km of the city that the published model takes for the zone. ABLATION.md has the same with the published model's own weather for 18 zones.",
        "ASHRAE 169 气候区。除带标记者外，所列地点距已发表模型所用城市不超过 150 公里。ABLATION.md 以已发表模型自身的 18 个气候区气象给出同样的比较。"
    )));
    blocks
}

/// Zone by zone: what all of it does, and which one most.
fn summary(job: &Reference, found: &[Found<'_>]) -> Table {
    let say = &job.ask.say;
    let columns = [
        said!(say, "Zone", "气候区"),
        said!(say, "Place", "地点"),
        said!(say, "PUE published", "按发表的 PUE"),
        said!(say, "all put right", "全部更正后"),
        said!(say, "Most of the PUE", "对 PUE 影响最大"),
        said!(say, "WUE published, L/kWh", "按发表的 WUE，L/kWh"),
        said!(say, "all put right ", "全部更正后 "),
        said!(say, "Most of the WUE", "对 WUE 影响最大"),
    ];
    let shown = if job.has_water() { columns.len() } else { 5 };
    let names: Vec<&str> = columns.iter().take(shown).map(String::as_str).collect();
    let title = said!(say, "This case in each climate zone", "该情形在各气候区");
    let mut table = Table::new(title, &names);
    let three = |value: f64| Cell::number(value, say.number(value, Digits::Decimals(3)));
    for one in found {
        let badge = (!one.zone.published).then(|| said!(say, "from memory", "凭记忆"));
        let mut row =
            vec![Cell::text(one.zone.name).marked(badge), Cell::text(town(&job.ask, one.zone))];
        for which in [Which::Pue, Which::Wue] {
            row.push(three(which.of(one.published)));
            row.push(three(which.of(one.all)));
            row.push(Cell::text(most(job, one, which)));
        }
        row.truncate(shown);
        table.push(row);
    }
    table
}

fn town(ask: &Ask, zone: &Zone) -> &'static str {
    crate::model::site::climate::Climate::find(zone.place)
        .map_or("", |climate| place(&ask.say, climate))
}

/// The difference that does most in a zone, with what it does.
fn most(job: &Reference, one: &Found<'_>, which: Which) -> String {
    let change = |figures: &Figures| which.of(figures) - which.of(one.published);
    let changes = one.alone.iter().map(change).zip(FIXES);
    let most = changes.max_by(|one, other| one.0.abs().total_cmp(&other.0.abs()));
    let most = most.filter(|(change, _)| change.abs() > NOTHING);
    most.map_or_else(
        || String::from("–"),
        |(change, fix)| {
            let name = differences::words(&job.ask.say, fix)[0];
            format!("{name} {}", signed(job, change))
        },
    )
}

/// Each difference in each zone.
fn chart(job: &Reference, found: &[Found<'_>], which: Which) -> Option<Chart> {
    let say = &job.ask.say;
    let (key, title) = match which {
        Which::Pue => (
            "zones-pue",
            said!(
                say,
                "Change of the PUE by climate zone, each alone",
                "各气候区逐项更正时 PUE 的变化"
            ),
        ),
        Which::Wue => (
            "zones-wue",
            said!(
                say,
                "Change of the WUE by climate zone, each alone",
                "各气候区逐项更正时 WUE 的变化"
            ),
        ),
    };
    let mut columns = vec![said!(say, "Difference", "差异")];
    columns.extend(found.iter().map(|one| one.zone.name.to_owned()));
    let mut table =
        Table::new(title.clone(), &columns.iter().map(String::as_str).collect::<Vec<_>>());
    let mut grid =
        Grid { columns: columns.split_off(1), unit: which.unit().to_owned(), ..Grid::default() };
    let mut largest: Option<(&'static str, &'static Zone, f64)> = None;
    for (at, fix) in FIXES.iter().enumerate() {
        let change = |one: &Found<'_>| {
            one.alone.get(at).map_or(0.0, |figures| which.of(figures) - which.of(one.published))
        };
        let changes: Vec<f64> = found.iter().map(change).collect();
        if changes.iter().all(|change| change.abs() <= NOTHING) {
            continue;
        }
        let name = differences::words(say, fix)[0];
        for (one, change) in found.iter().zip(&changes) {
            if largest.is_none_or(|most| change.abs() > most.2.abs()) {
                largest = Some((name, one.zone, *change));
            }
        }
        let cells = changes.iter().map(|change| Cell::number(*change, signed(job, *change)));
        table.push(std::iter::once(Cell::text(name)).chain(cells).collect());
        grid.rows.push((name.to_owned(), changes.iter().map(|change| change.abs()).collect()));
    }
    let (name, zone, change) = largest?;
    let finding = said!(
        say,
        "The darker, the more it changes, up or down; the most: {} in zone {} ({} {}). The sign is in the table.",
        "颜色越深，变化越大（增减均计）；最大的是：{}，{} 区（{} {}）。正负见数据表。",
        name,
        zone.name,
        signed(job, change),
        which.unit()
    );
    let finding = finding.replace(" )", ")").replace(" ）", "）");
    grid.ends = (String::from("0"), say.number(change.abs(), Digits::Decimals(3)));
    Some(Chart { key, title, finding, picture: Picture::Grid(grid), table })
}
