//! The years to come.

use super::worlds;
use crate::messages::{Digits, Speaker};
use crate::model::demand::projection::Projection;
use crate::model::place::{Case, Nation};
use crate::sheet::{Cell, Chart, Lines, Mark, Picture, Series, Stroke, Table, Tone};
use crate::studies::words::said;
use crate::studies::{Estimate, future};
use crate::units::{PERCENT, TERAWATT_HOUR};
use crate::view::Language;

/// The looks of the nations, in their order; after these they begin anew.
const TONES: [Tone; 6] =
    [Tone::Rebound, Tone::It, Tone::Cooling, Tone::Power, Tone::Other, Tone::Saved];

/// A nation with its name and the forecasts that are published for it.
pub(super) struct Ahead<'a> {
    pub(super) name: String,
    pub(super) nation: Nation,
    pub(super) forecasts: &'a [Estimate],
}

fn calendar(path: &Projection) -> Vec<f64> {
    path.years.iter().map(future::calendar).collect()
}

/// The share of every nation along the path.
pub(super) fn shares(say: &Speaker, nations: &[Ahead<'_>], path: &Projection) -> Chart {
    let title =
        said!(say, "Share of the nation's electricity on the path", "沿路径占全国用电的比例");
    let mut series = Vec::new();
    for (one, tone) in nations.iter().zip(TONES.into_iter().cycle()) {
        let height = |world| one.nation.share(world).map_or(f64::NAN, |share| share / PERCENT);
        series.push(Series {
            name: one.name.clone(),
            heights: worlds(path).map(height).collect(),
            tone,
            stroke: Stroke::Whole,
        });
    }
    let (from, to) = (future::calendar(&path.first()), future::calendar(&path.last()));
    let finding: Vec<_> = series
        .iter()
        .filter_map(|line| {
            let (first, last) = (line.heights.first()?, line.heights.last()?);
            let one = |height: f64| say.number(height, Digits::Decimals(1)) + "%";
            Some(said!(say, "{} {} to {}", "{}由 {} 变为 {}", line.name, one(*first), one(*last)))
        })
        .collect();
    let finding = said!(
        say,
        "From {} to {}: {}.",
        "{} 年至 {} 年：{}。",
        from,
        to,
        finding.join(&said!(say, "; ", "；"))
    );
    let lines = Lines {
        across: calendar(path),
        across_name: said!(say, "year", "年份"),
        years: true,
        unit: String::from("%"),
        series,
        from_zero: true,
        ..Lines::default()
    };
    let table = table(say, &title, &lines, "%");
    Chart { key: "nation-shares", title, finding, picture: Picture::Lines(lines), table }
}

/// The electricity of a nation's data centres along the path, with the cases of the IEA.
pub(super) fn energies(
    say: &Speaker,
    (one, key): (&Ahead<'_>, &'static str),
    path: &Projection,
) -> Option<Chart> {
    let nation = one.nation;
    let across = calendar(path);
    let mut series = vec![Series {
        name: said!(say, "on the path", "按路径"),
        heights: worlds(path).map(|world| nation.data_centres(world) / TERAWATT_HOUR).collect(),
        tone: Tone::It,
        stroke: Stroke::Whole,
    }];
    for (case, tone) in Case::ALL.iter().zip(CASE_TONES) {
        let height = |year: &f64| {
            let world = case.world(*year);
            world.map_or(f64::NAN, |world| nation.data_centres(world) / TERAWATT_HOUR)
        };
        let heights = across.iter().map(height).collect();
        series.push(Series { name: case_name(say, *case), heights, tone, stroke: Stroke::Dashed });
    }
    let (first, last) = (*across.first()?, *across.last()?);
    let inside = |year: u32| (first..=last).contains(&f64::from(year));
    let marks = one.forecasts.iter().filter(|one| inside(one.year)).flat_map(|one| {
        let who = match say.language {
            Language::English => &one.en,
            Language::Chinese => &one.zh,
        };
        let ends = [one.twh, one.twh_high].into_iter().flatten();
        ends.map(|twh| Mark {
            name: who.clone(),
            at: (f64::from(one.year), twh),
            tone: Tone::Rebound,
        })
    });
    let title = said!(say, "{}: electricity of data centres", "{}：数据中心用电", one.name);
    let marks: Vec<_> = marks.collect();
    let squares = if marks.is_empty() {
        String::new()
    } else {
        said!(
            say,
            "; squares are published forecasts for the nation itself",
            "；方块为针对该国的公开预测"
        )
    };
    let ours = &series.first()?.heights;
    let finding = said!(
        say,
        "On the path {} TWh in {} and {} TWh in {}{}.",
        "按路径，{1} 年为 {0} TWh，{3} 年为 {2} TWh{4}。",
        say.three(*ours.first()?),
        first,
        say.three(*ours.last()?),
        last,
        squares
    );
    let lines = Lines {
        marks,
        across_name: said!(say, "year", "年份"),
        years: true,
        unit: String::from("TWh"),
        series,
        from_zero: true,
        across,
        ..Lines::default()
    };
    let table = table(say, &title, &lines, "TWh");
    Some(Chart { key, title, finding, picture: Picture::Lines(lines), table })
}

const CASE_TONES: [Tone; 4] = [Tone::Other, Tone::Rebound, Tone::Saved, Tone::Power];

fn case_name(say: &Speaker, case: Case) -> String {
    match case {
        Case::Base => said!(say, "IEA base", "国际能源署基准"),
        Case::LiftOff => said!(say, "IEA lift-off", "国际能源署腾飞"),
        Case::HighEfficiency => said!(say, "IEA high efficiency", "国际能源署高能效"),
        Case::Headwinds => said!(say, "IEA headwinds", "国际能源署逆风"),
    }
}

/// Tells the charts of the nations apart, in their order; there are no more charts than these.
pub(super) const KEYS: [&str; 8] = [
    "energy-1", "energy-2", "energy-3", "energy-4", "energy-5", "energy-6", "energy-7", "energy-8",
];

/// The lines as a table: a row a year.
fn table(say: &Speaker, title: &str, lines: &Lines, unit: &str) -> Table {
    let mut columns = vec![said!(say, "Year", "年份")];
    columns.extend(lines.series.iter().map(|line| format!("{}, {unit}", line.name)));
    let columns: Vec<_> = columns.iter().map(String::as_str).collect();
    let mut table = Table::new(title, &columns);
    for (place, year) in lines.across.iter().enumerate() {
        let mut row = vec![Cell::text(year.to_string())];
        row.extend(lines.series.iter().map(|line| {
            let height = line.heights.get(place).filter(|height| height.is_finite());
            height.map_or_else(Cell::none, |height| Cell::number(*height, say.three(*height)))
        }));
        table.push(row);
    }
    table
}
