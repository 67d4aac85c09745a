//! The fall of power producers' shares on the day after the DeepSeek model came, under the simplest
//! valuation.

use super::{Powered, gigawatts};
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
use crate::units::{Energy, GIGAWATT, ONE, Power, Share, TERAWATT_HOUR};
use crate::view::Language;

/// Years that are looked at: to 2035, where the cases of the IEA end.
const YEARS: u32 = 10;

/// What the form says of the value of a power producer.
#[derive(Clone, Copy)]
struct Value {
    /// Rate at which later years count less, a year.
    discount: Share,
    /// Share of the value before the fall that rested on expansion.
    resting: Share,
}

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

    fn value(&self, value: Value) -> Energy {
        present_value(self.added(), value.discount.value())
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
    let form = &ask.scenario().plants;
    let value = Value { discount: form.discount(), resting: form.growth_value() };
    let expected = expected(say, states);
    let typed = form.planned();
    let plan = Plan {
        is_typed: typed > Power::ZERO,
        firm: if typed > Power::ZERO { typed } else { needed(states, &expected) },
    };
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
        Block::Text(valuation(say, value)),
        Block::Chart(Box::new(chart(say, &expected, &worlds, &falls, value))),
        Block::Table(world_table(say, &expected, &worlds, value)),
        Block::Text(planned(say, states, plan)),
        Block::Table(plan_table(say, states, plan, &expected, &worlds)),
        Block::Table(fall_table(say, &falls, value)),
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

fn valuation(say: &Speaker, value: Value) -> String {
    said!(
        say,
        "The simplest valuation: a producer is worth what its plants earn, plus what expansion will earn; the second is in proportion to the present value ({} a year, to 2035) of the electricity that data centres of the United States add. {} of the value before the fall is taken to rest on expansion. Both numbers are yours to say, their defaults judgements; a day's mood is not in it.",
        "最简估值：发电商的价值＝现有电厂收益＋扩建收益；后者与美国数据中心新增用电的现值（年折现率 {}，至 2035 年）成正比。假定下跌前 {} 的价值来自扩建预期。两个数均可自行输入，默认值为判断，未计当日情绪。",
        say.share(value.discount),
        say.share(value.resting)
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

fn chart(
    say: &Speaker,
    expected: &Path,
    worlds: &[Path],
    falls: &[(&Fact, Share)],
    value: Value,
) -> Chart {
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
    let left = still_priced(deepest, value.resting).unwrap_or(Share::WHOLE);
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
        say.share(value.resting)
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
fn world_table(say: &Speaker, expected: &Path, worlds: &[Path], value: Value) -> Table {
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
        let realised = path.value(value) / expected.value(value);
        let fall = justified_fall(realised, value.resting);
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

/// Firm capacity that is planned for the nation's data centres.
#[derive(Clone, Copy)]
struct Plan {
    firm: Power,
    is_typed: bool,
}

/// Firm capacity for what a path adds by its last year; none where it adds nothing.
fn needed(states: &Powered, path: &Path) -> Power {
    let added = path.added().last().map_or(Energy::ZERO, |one| one.1);
    let added = if added > Energy::ZERO { added } else { Energy::ZERO };
    states.supply.firm(added).unwrap_or(Power::ZERO)
}

fn planned(say: &Speaker, states: &Powered, plan: Plan) -> String {
    let whence = if plan.is_typed {
        said!(say, "typed in the form", "表单输入")
    } else {
        said!(say, "what the base case of the IEA needs", "国际能源署基准情景所需")
    };
    said!(
        say,
        "Planned expansion by {}: {} of firm capacity ({}), which can serve {} a year. The path on which none of it is needed stays at what data centres of the United States take in 2025; a path that adds less than this needs only a part of it.",
        "到 {} 年规划扩建可靠容量 {}（{}），每年可供电 {}。完全无需扩建的路径停留在美国数据中心 2025 年的用电；新增少于此数的路径只需其中一部分。",
        FIRST_YEAR + YEARS,
        gigawatts(say, plan.firm),
        whence,
        say.energy(states.supply.served(plan.firm))
    )
}

/// How far each world is from the plan, and from needing none of it.
fn plan_table(
    say: &Speaker,
    states: &Powered,
    plan: Plan,
    expected: &Path,
    worlds: &[Path],
) -> Table {
    let columns = [
        said!(say, "World", "情景"),
        said!(say, "Firm capacity needed by 2035, GW", "2035 年所需可靠容量，GW"),
        said!(say, "Part of the plan that is needed", "规划中所需的部分"),
        said!(say, "Planned beyond need, GW (negative: missing)", "规划多出，GW（负数为不足）"),
        said!(say, "Above the path without expansion, TWh", "高出无需扩建路径，TWh"),
    ];
    let title = said!(say, "The planned expansion in each world", "各情景下的规划扩建");
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    for path in [expected].into_iter().chain(worlds) {
        let number = |value: f64| Cell::number(value, say.three(value));
        let need = needed(states, path);
        let part = need / plan.firm;
        let part = if part.is_finite() {
            Cell::number(part, say.number(100.0 * part, Digits::Decimals(0)) + "%")
        } else {
            Cell::none()
        };
        table.push(vec![
            Cell::text(&*path.name),
            number(need / GIGAWATT),
            part,
            number((plan.firm - need) / GIGAWATT),
            number(path.added().last().map_or(0.0, |one| one.1 / TERAWATT_HOUR)),
        ]);
    }
    table
}

/// What each fall priced, for what may have rested on growth.
fn fall_table(say: &Speaker, falls: &[(&Fact, Share)], value: Value) -> Table {
    let columns = [
        said!(say, "Producer", "发电商"),
        said!(say, "Fall", "跌幅"),
        said!(
            say,
            "Growth still priced if {} of the value rested on it",
            "若 {} 的价值来自增长，仍计入的增长",
            say.share(value.resting)
        ),
        said!(say, "If all of it did", "若全部来自增长"),
        said!(say, "Share at which none is left", "完全不计增长的临界占比"),
    ];
    let title = said!(say, "What the fall of each producer priced", "各发电商跌幅的含义");
    let mut table = Table::new(title, &columns.each_ref().map(String::as_str));
    for (fact, fall) in falls {
        let name = match say.language {
            Language::English => &fact.name,
            Language::Chinese => fact.name_zh.as_ref().unwrap_or(&fact.name),
        };
        let left = |resting: Share| {
            still_priced(*fall, resting)
                .map_or_else(Cell::none, |left| Cell::number(left.value(), say.share(left)))
        };
        table.push(vec![
            Cell::text(&**name),
            Cell::number(fall.value(), percent(say, fall.value())).marked(badge(say, fact.status)),
            left(value.resting),
            left(Share::WHOLE),
            Cell::number(fall.value(), percent(say, fall.value())),
        ]);
    }
    table
}
