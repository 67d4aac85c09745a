//! What drives the electricity of AI, part by part: over the years, and between what engineering
//! alone would need and what is used.

use super::Ask;
use super::future::{self, calendar, uses};
use super::words::said;
use crate::model::demand::decomposition::decompose;
use crate::model::demand::projection::{Cause, Driver, Margins, Projection};
use crate::sheet::{Bars, Block, Cell, Chart, Part, Picture, Row, Sheet, Table, Tone};
use crate::units::TERAWATT_HOUR;

/// A step of a waterfall.
struct Step {
    name: String,
    change: f64,
}

/// The sheet.
pub(super) fn sheet(ask: &Ask) -> Sheet {
    let say = &ask.say;
    let path = future::path(ask);
    let (first, last) = (path.first(), path.last());
    let drivers = over_the_years(ask, &path);
    let responses = beyond_engineering(ask, &path);
    let largest = drivers.iter().max_by(|one, other| one.change.total_cmp(&other.change));
    let lowest = drivers.iter().min_by(|one, other| one.change.total_cmp(&other.change));
    let lead = match (largest, lowest) {
        (Some(up), Some(down)) => said!(
            say,
            "From {} to {}: the strongest push upwards is {} ({}), the strongest downwards {} ({}).",
            "从 {} 到 {}：最强的上推因素是{}（{}），最强的下拉因素是{}（{}）。",
            say.energy(first.actual * TERAWATT_HOUR),
            say.energy(last.actual * TERAWATT_HOUR),
            up.name,
            change(ask, up.change),
            down.name,
            change(ask, down.change)
        ),
        _ => String::new(),
    };
    let years = said!(
        say,
        "What changes AI electricity from {} to {}",
        "{} 至 {} 年人工智能用电的变化因素",
        calendar(&first),
        calendar(&last)
    );
    let gap = said!(
        say,
        "What demand adds to what engineering alone would need, {}",
        "{} 年需求在仅凭工程进步所需之上增加的部分",
        calendar(&last)
    );
    let why = said!(
        say,
        "The same gap by what made the service cheaper",
        "同一差距按服务变便宜的原因划分"
    );
    let method = said!(
        say,
        "Logarithmic mean Divisia index, LMDI-I (Ang 2005, 2015): the parts add up without a remainder. Over the years each use is users × queries × tokens × response to the price × algorithm × chip × PUE; the gap in one year is the response of each use alone, since intensity is the same on both paths.",
        "对数平均迪氏指数分解 LMDI-I（Ang，2005、2015）：各部分相加无残差。逐年分解中每类用途为用户 × 提问 × 词元 × 对价格的反应 × 算法 × 芯片 × PUE；同一年的差距仅来自各用途的反应，因为两条路径的强度相同。"
    );
    let of_years = Ends {
        start: first.actual,
        names: [calendar(&first).to_string(), calendar(&last).to_string()],
    };
    let gap_ends = || from_path_to_path(ask, last.potential);
    let blocks = vec![
        Block::Chart(Box::new(waterfall(ask, "years", years, of_years, &drivers))),
        Block::Chart(Box::new(waterfall(ask, "gap", gap, gap_ends(), &responses))),
        Block::Chart(Box::new(waterfall(ask, "causes", why, gap_ends(), &by_cause(ask, &path)))),
        Block::Chart(Box::new(waterfall(
            ask,
            "margins",
            said!(
                say,
                "The same gap of the uses by margin: more users, more queries, longer answers",
                "各用途的同一差距按边际划分：更多用户、更多提问、更长的回答"
            ),
            gap_ends(),
            &by_margin(ask, &path),
        ))),
        Block::Fine(method),
        Block::Chart(Box::new(agency(ask))),
        Block::Fine(said!(
            say,
            "International Energy Agency, Energy and AI (April 2025), data annex, base case: IT electricity and total of hyperscale, colocation and enterprise centres, in rounded TWh; the split is worked out here.",
            "国际能源署《能源与人工智能》（2025-04）数据附件，基准情景：超大规模、托管与企业数据中心的 IT 用电与总用电（取整 TWh）；分解由本页推算。"
        )),
        Block::Caution(future::honesty(ask)),
    ];
    Sheet { title: said!(say, "What drives it", "由何驱动"), lead, blocks }
}

fn over_the_years(ask: &Ask, path: &Projection) -> Vec<Step> {
    let last = path.years.len().saturating_sub(1);
    let Some(drivers) = path.drivers(0, last) else { return Vec::new() };
    let step = |driver: &Driver| Step { name: named(ask, *driver), change: drivers.part(*driver) };
    let mut steps: Vec<Step> = Driver::ALL.iter().map(step).collect();
    steps.extend(cap(ask, drivers.cap));
    steps
}

fn named(ask: &Ask, driver: Driver) -> String {
    let say = &ask.say;
    match driver {
        Driver::Users => said!(say, "users", "用户"),
        Driver::Queries => said!(say, "queries a user", "人均提问"),
        Driver::Tokens => said!(say, "tokens a query", "每次词元"),
        Driver::Training => said!(say, "growth of training", "训练的增长"),
        Driver::Response => said!(say, "response to the price", "对价格的反应"),
        Driver::Algorithm => said!(say, "algorithms", "算法"),
        Driver::Chip => said!(say, "chips", "芯片"),
        Driver::Overhead => String::from("PUE"),
    }
}

/// What a cap takes away, if it takes anything.
fn cap(ask: &Ask, change: f64) -> Option<Step> {
    let name = said!(ask.say, "the cap", "用电上限");
    (change != 0.0).then_some(Step { name, change })
}

fn beyond_engineering(ask: &Ask, path: &Projection) -> Vec<Step> {
    let Some(gap) = path.gap(path.years.len().saturating_sub(1)) else { return Vec::new() };
    let names = uses(ask).into_iter();
    let mut steps: Vec<Step> =
        names.zip(&gap.segments).map(|(name, change)| Step { name, change: *change }).collect();
    steps.push(Step { name: said!(ask.say, "training", "训练"), change: gap.training });
    steps.extend(cap(ask, gap.cap));
    steps
}

/// The same gap by what makes the service cheaper.
fn by_cause(ask: &Ask, path: &Projection) -> Vec<Step> {
    let say = &ask.say;
    let Some(causes) = path.causes(path.years.len().saturating_sub(1)) else { return Vec::new() };
    let name = |cause: Cause| match cause {
        Cause::Algorithm => said!(say, "better algorithms", "更好的算法"),
        Cause::Chip => said!(say, "better chips", "更好的芯片"),
        Cause::Overhead => said!(say, "a better PUE", "更低的 PUE"),
        Cause::Hardware => said!(say, "cheaper hardware", "更便宜的硬件"),
    };
    let step = |cause: &Cause| Step { name: name(*cause), change: causes.part(*cause) };
    Cause::ALL.iter().map(step).collect()
}

/// The same gap by margin. Nothing published splits the response: the shares are those of the form.
fn by_margin(ask: &Ask, path: &Projection) -> Vec<Step> {
    let say = &ask.say;
    let Some(gap) = path.gap(path.years.len().saturating_sub(1)) else { return Vec::new() };
    let uses = &ask.scenario().uses;
    let margins = Margins { users: uses.margin_users(), queries: uses.margin_queries() };
    let names = [
        said!(say, "more users", "更多用户"),
        said!(say, "more queries a user", "人均提问更多"),
        said!(say, "longer answers (depth)", "回答更长（深度）"),
    ];
    let parts = names.into_iter().zip(gap.by_margin(margins));
    let mut steps: Vec<Step> = parts.map(|(name, change)| Step { name, change }).collect();
    steps.push(Step { name: said!(say, "training", "训练"), change: gap.training });
    steps.extend(cap(ask, gap.cap));
    steps
}

/// IT electricity and whole electricity of hyperscale, colocation and enterprise centres in
/// terawatt-hours, 2024 and 2030: International Energy Agency, Energy and AI (2025), annex, base case.
const AGENCY: [[(f64, f64); 3]; 2] = [
    [(146.0, 166.0), (94.0, 144.0), (55.0, 106.0)],
    [(342.0, 378.0), (266.0, 355.0), (124.0, 213.0)],
];

/// What the agency expects of all data centres, split over computing, kind of centre and PUE.
fn agency(ask: &Ask) -> Chart {
    let say = &ask.say;
    let factors = |year: &[(f64, f64); 3]| -> Vec<Vec<f64>> {
        let all: f64 = year.iter().map(|(it, _)| it).sum();
        year.iter().map(|(it, whole)| vec![all, it / all, whole / it]).collect()
    };
    let [before, after] = AGENCY.each_ref().map(factors);
    let split = decompose(&before, &after);
    let names = [
        said!(say, "IT electricity", "IT 用电"),
        said!(say, "mix of kinds", "类型结构"),
        String::from("PUE"),
    ];
    let changes = split.as_ref().map_or(&[][..], |split| &split.additive);
    let steps: Vec<Step> = names
        .into_iter()
        .zip(changes)
        .map(|(name, change)| Step { name, change: *change })
        .collect();
    let title = said!(
        say,
        "All data centres of the world, 2024 to 2030, as the IEA expects",
        "全球全部数据中心，2024 至 2030 年（国际能源署预期）"
    );
    let names = ["2024", "2030"].map(String::from);
    let ends = Ends { start: split.map_or(0.0, |split| split.before), names };
    waterfall(ask, "agency", title, ends, &steps)
}

fn change(ask: &Ask, terawatt_hours: f64) -> String {
    let sign = if terawatt_hours > 0.0 { "+" } else { "" };
    format!("{sign}{}", ask.say.with_unit(terawatt_hours, TERAWATT_HOUR.symbol))
}

/// Where a waterfall begins, in terawatt-hours, and what its two ends are called.
struct Ends {
    start: f64,
    names: [String; 2],
}

/// Two paths in the same year.
fn from_path_to_path(ask: &Ask, start: f64) -> Ends {
    let names =
        [said!(ask.say, "Engineering alone", "仅凭工程进步"), said!(ask.say, "Used", "实际用电")];
    Ends { start, names }
}

/// A start, steps that float from one another, and an end.
fn waterfall(ask: &Ask, key: &'static str, title: String, ends: Ends, steps: &[Step]) -> Chart {
    let Ends { start, names } = ends;
    let say = &ask.say;
    let total =
        |name: String, at: f64| Row::single(name, say.with_unit(at, "TWh"), (0.0, at), Tone::It);
    let mut rows = vec![total(names[0].clone(), start)];
    let mut table =
        Table::new(title.clone(), &[&said!(say, "Part", "部分"), &said!(say, "TWh", "TWh")]);
    table.push(vec![Cell::text(names[0].clone()), Cell::number(start, say.three(start))]);
    let mut level = start;
    for step in steps {
        let next = level + step.change;
        let tone = if step.change > 0.0 { Tone::Rebound } else { Tone::Cooling };
        let part = Part { from: level, to: next, tone };
        rows.push(Row {
            name: step.name.clone(),
            amount: change(ask, step.change),
            parts: vec![part],
            range: None,
            link: None,
        });
        table.push(vec![
            Cell::text(step.name.clone()),
            Cell::number(step.change, say.three(step.change)),
        ]);
        level = next;
    }
    rows.push(total(names[1].clone(), level));
    table.push(vec![Cell::text(names[1].clone()), Cell::number(level, say.three(level))]);
    let finding = said!(
        say,
        "{0}: {1}; {2}: {3}. The parts add up without a remainder.",
        "{0}：{1}；{2}：{3}。各部分相加无残差。",
        names[0],
        say.energy(start * TERAWATT_HOUR),
        names[1],
        say.energy(level * TERAWATT_HOUR)
    );
    let bars = Bars { rows, unit: String::from("TWh"), ..Bars::default() };
    Chart { key, title, finding, picture: Picture::Bars(bars), table }
}
