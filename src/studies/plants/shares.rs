//! The fall of power producers' shares on the day after the DeepSeek model came, under the simplest
//! valuation.

use super::Powered;
use crate::messages::{Digits, Speaker};
use crate::model::demand::projection::{Projection, World};
use crate::model::place::{
    Case, gain_to_stand_still, justified_fall, present_value, still_priced, world_2025,
    world_on_path,
};
use crate::outcome::future::FIRST_YEAR;
use crate::sheet::{Block, Cell, Chart, Lines, Picture, Series, Stroke, Table, Tone};
use crate::studies::facts::{badge, percent};
use crate::studies::words::said;
use crate::studies::{Ask, Fact};
use crate::units::{Energy, ONE, Share, TERAWATT_HOUR};

/// Years that are looked at: to 2035, where the cases of the IEA end.
const YEARS: u32 = 10;
/// Rate of discount a year; a judgement, near what producers pay for capital.
const RATE: f64 = 0.08;
/// Share of the value before the fall that rested on expansion; a judgement.
const RESTING: f64 = 0.5;

/// A path of the electricity of the nation's data centres.
struct Path {
    name: String,
    energies: Vec<Energy>,
    /// Gain a year that would keep AI where it is; of worlds only.
    standstill: Option<Share>,
    tone: Tone,
    stroke: Stroke,
}

impl Path {
    /// What is added after the first year, with the years.
    fn added(&self) -> impl Iterator<Item = (f64, Energy)> + '_ {
        let first = self.energies.first().copied().unwrap_or(Energy::ZERO);
        self.energies.iter().zip(0_u32..).map(move |(one, years)| (f64::from(years), *one - first))
    }

    fn value(&self) -> Energy {
        present_value(self.added(), RATE)
    }

    fn added_by(&self, years: usize) -> f64 {
        self.added().nth(years).map_or(f64::NAN, |one| one.1 / TERAWATT_HOUR)
    }
}

pub(super) fn blocks(ask: &Ask, states: &Powered, own: &Projection) -> Vec<Block> {
    let say = &ask.say;
    let falls: Vec<_> = ["stock_vistra", "stock_talen", "stock_constellation"]
        .iter()
        .filter_map(|id| ask.shelf.fact(id))
        .filter_map(|fact| Some((fact, -fact.value? * ONE)))
        .collect();
    let expected = expected(say, states);
    let worlds = [
        world(states, said!(say, "Reference", "参考情景"), World::reference(), Tone::It),
        world(
            states,
            said!(say, "Growth that comes anyway", "自发增长"),
            World::autonomous(),
            Tone::Cooling,
        ),
        world(
            states,
            said!(say, "Growth that efficiency brings", "能效引发的增长"),
            World::induced(),
            Tone::Rebound,
        ),
        world(states, said!(say, "The form", "表单"), own.world.clone(), Tone::Saved),
    ];
    vec![
        Block::Text(valuation(say)),
        Block::Chart(Box::new(chart(say, &expected, &worlds, &falls))),
        Block::Table(world_table(say, &expected, &worlds)),
        Block::Table(fall_table(say, &falls)),
        Block::Fine(said!(
            say,
            "A path on which no expansion is needed is the flat one: what data centres of the United States take in 2025. Nvidia fell by {} on the same day (read in a summary). What was expected is the base case of the IEA of April 2025, three months later; nothing of the day itself is known here so exactly. It lets other computing grow too, while the worlds hold it at its level of 2025: part of their distance from it is that.",
            "无需扩建的路径即水平线：美国数据中心 2025 年的用电。英伟达当日下跌 {}（据二手资料）。“预期”取国际能源署 2025 年 4 月基准情景，晚于当日三个月；当日的预期此处没有同样精确的数据。该情景中其他计算也在增长，而各情景将其保持在 2025 年水平，差距中有一部分来自于此。",
            nvidia(ask)
        )),
    ]
}

fn nvidia(ask: &Ask) -> String {
    let value = ask.shelf.fact("stock_nvidia").and_then(|fact| fact.value);
    value.map_or_else(|| String::from("–"), |value| percent(&ask.say, -value))
}

fn valuation(say: &Speaker) -> String {
    said!(
        say,
        "The simplest valuation: a producer is worth what its plants earn, plus what expansion will earn; the second is in proportion to the present value ({} a year, to 2035) of the electricity that data centres of the United States add. Half of the value before the fall is taken to rest on expansion. Both numbers are judgements; a day's mood is not in it.",
        "最简估值：发电商的价值＝现有电厂收益＋扩建收益；后者与美国数据中心新增用电的现值（年折现率 {}，至 2035 年）成正比。假定下跌前一半价值来自扩建预期。两个数均为判断，未计当日情绪。",
        say.percent(RATE)
    )
}

fn expected(say: &Speaker, states: &Powered) -> Path {
    let energy = |year: u32| {
        let world = Case::Base.world(f64::from(FIRST_YEAR + year)).unwrap_or_else(world_2025);
        states.nation.data_centres(world)
    };
    Path {
        name: said!(say, "Expected (IEA base)", "预期（国际能源署基准）"),
        energies: (0..=YEARS).map(energy).collect(),
        standstill: None,
        tone: Tone::Other,
        stroke: Stroke::Dashed,
    }
}

fn world(states: &Powered, name: String, world: World, tone: Tone) -> Path {
    let path = Projection::of(world, YEARS);
    let start = path.first().actual * TERAWATT_HOUR;
    let energy =
        |actual: f64| states.nation.data_centres(world_on_path(start, actual * TERAWATT_HOUR));
    let last = path.last();
    Path {
        name,
        energies: path.years.iter().map(|year| energy(year.actual)).collect(),
        standstill: gain_to_stand_still(start, last.actual * TERAWATT_HOUR, last.years),
        tone,
        stroke: Stroke::Whole,
    }
}

fn chart(say: &Speaker, expected: &Path, worlds: &[Path], falls: &[(&Fact, Share)]) -> Chart {
    let title = said!(say, "Electricity of data centres in the United States", "美国数据中心用电");
    let first = expected.energies.first().map_or(0.0, |one| *one / TERAWATT_HOUR);
    let heights = |path: &Path| path.energies.iter().map(|one| *one / TERAWATT_HOUR).collect();
    let mut series: Vec<_> = [expected]
        .into_iter()
        .chain(worlds)
        .map(|path| Series {
            name: path.name.clone(),
            heights: heights(path),
            tone: path.tone,
            stroke: path.stroke,
        })
        .collect();
    let deepest = falls.iter().map(|one| one.1.value()).fold(0.0, f64::max) * ONE;
    let left = still_priced(deepest, RESTING * ONE).unwrap_or(Share::WHOLE);
    let priced = |one: &Energy| first + left.value() * (*one / TERAWATT_HOUR - first);
    series.push(Series {
        name: said!(say, "still priced after the deepest fall", "最大跌幅之后仍被计入的路径"),
        heights: expected.energies.iter().map(priced).collect(),
        tone: Tone::Power,
        stroke: Stroke::Dashed,
    });
    let finding = said!(
        say,
        "The deepest fall, {}, leaves {} of the expected growth priced; {} would have meant that none of it is needed.",
        "最大跌幅 {} 意味着仍计入预期增长的 {}；若跌 {}，则意味着完全无需扩建。",
        say.share(deepest),
        say.share(left),
        say.percent(RESTING)
    );
    let across: Vec<_> = (0..=YEARS).map(|year| f64::from(FIRST_YEAR + year)).collect();
    let mut columns = vec![said!(say, "Year", "年份")];
    columns.extend(series.iter().map(|line| format!("{}, TWh", line.name)));
    let columns: Vec<_> = columns.iter().map(String::as_str).collect();
    let mut table = Table::new(&*title, &columns);
    for (place, year) in across.iter().enumerate() {
        let mut row = vec![Cell::text(year.to_string())];
        row.extend(series.iter().map(|line| {
            let height = line.heights.get(place);
            height.map_or_else(Cell::none, |height| Cell::number(*height, say.three(*height)))
        }));
        table.push(row);
    }
    let lines = Lines {
        across,
        across_name: said!(say, "year", "年份"),
        years: true,
        unit: String::from("TWh"),
        series,
        limits: vec![(first, said!(say, "no expansion needed", "无需扩建"))],
        from_zero: true,
        ..Lines::default()
    };
    Chart { key: "priced", title, finding, picture: Picture::Lines(lines), table }
}

/// How far each world is from the path that needs no expansion.
fn world_table(say: &Speaker, expected: &Path, worlds: &[Path]) -> Table {
    let columns = [
        said!(say, "World", "情景"),
        said!(say, "Added by 2030, TWh", "2030 年新增，TWh"),
        said!(say, "Added by 2035, TWh", "2035 年新增，TWh"),
        said!(say, "Value of the growth, expected = 100%", "增长的价值，预期＝100%"),
        said!(say, "Fall that it justifies", "对应的合理跌幅"),
        said!(say, "Further gain a year for no growth", "零增长所需的额外年能效提升"),
    ];
    let title = said!(
        say,
        "How far each world is from the path without expansion",
        "各情景与无需扩建路径的距离"
    );
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    for path in [expected].into_iter().chain(worlds) {
        let energy = |years: usize| {
            let added = path.added_by(years);
            Cell::number(added, say.three(added))
        };
        let realised = path.value() / expected.value();
        let fall = justified_fall(realised, RESTING * ONE);
        let whole =
            |share: f64| Cell::number(share, say.number(100.0 * share, Digits::Decimals(0)) + "%");
        table.push(vec![
            Cell::text(&*path.name),
            energy(5),
            energy(10),
            whole(realised),
            whole(fall.value()),
            path.standstill.map_or_else(Cell::none, |gain| whole(gain.value())),
        ]);
    }
    table
}

/// What each fall priced, for what may have rested on growth.
fn fall_table(say: &Speaker, falls: &[(&Fact, Share)]) -> Table {
    let columns = [
        said!(say, "Producer", "发电商"),
        said!(say, "Fall", "跌幅"),
        said!(
            say,
            "Growth still priced if half of the value rested on it",
            "若一半价值来自增长，仍计入的增长"
        ),
        said!(say, "If all of it did", "若全部来自增长"),
        said!(say, "Share at which none is left", "完全不计增长的临界占比"),
    ];
    let title = said!(say, "What the fall of each producer priced", "各发电商跌幅的含义");
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    for (fact, fall) in falls {
        let name = match say.language {
            crate::view::Language::English => fact.en.split(':').next(),
            crate::view::Language::Chinese => fact.zh.split("当日").next(),
        };
        let left = |resting: f64| {
            still_priced(*fall, resting * ONE)
                .map_or_else(Cell::none, |left| Cell::number(left.value(), say.share(left)))
        };
        table.push(vec![
            Cell::text(name.unwrap_or_default().trim()),
            Cell::number(fall.value(), percent(say, fall.value())).marked(badge(say, fact.status)),
            left(RESTING),
            left(1.0),
            Cell::number(fall.value(), percent(say, fall.value())),
        ]);
    }
    table
}
