//! What is shown of the band, and what it is due to.

use super::inputs::Origin;
use super::spread::{self, ENDS, Figure};
use super::{Known, ROWS, Range, TOGETHER};
use crate::messages::Digits;
use crate::model::chance::{Band, USUAL_ENDS};
use crate::outcome::SiteOutcome;
use crate::scenario::Scenario;
use crate::sheet::{Bars, Block, Card, Cell, Chart, Part, Picture, Row, Sheet, Table, Tone};
use crate::studies::words::said;
use crate::units::LITRE_A_KILOWATT_HOUR;

/// Bars that are drawn at the most.
const DRAWN: usize = 12;
/// A bar is drawn from this part of the widest on.
const SEEN: f64 = 0.01;
/// A smaller WUE, in L/kWh, is none.
const DRY: f64 = 5e-3;

/// The sheet.
pub(super) fn sheet(job: &Range, (pue, wue): (&Band, &Band), now: &SiteOutcome) -> Sheet {
    let say = &job.ask.say;
    let two = |value: f64| say.number(value, Digits::Decimals(2));
    let lead = said!(
        say,
        "A site like this one ({}) would run between {} and {} in nine cases of ten; the form says {}.",
        "与之类似的站点（{}）十有八九运行在 {} 至 {} 之间；表单的结果为 {}。",
        job.draws.class.name(say),
        two(pue.p5),
        two(pue.p95),
        say.pue(now.pue)
    );
    let knowns = [job.known(|both| both.0, 0), job.known(|both| both.1, 1)];
    let target = now.target.value();
    let figures = [
        Figure {
            key: "pue-band",
            name: "PUE",
            unit: "",
            from: 1.0,
            now: now.pue.value(),
            target: Some(target),
        },
        Figure {
            key: "wue-band",
            name: "WUE",
            unit: "L/kWh",
            from: 0.0,
            now: now.wue / LITRE_A_KILOWATT_HOUR,
            target: None,
        },
    ];
    let wet = wue.p95 > DRY;
    let chart = |one: Chart| Block::Chart(Box::new(one));
    let mut blocks = vec![Block::Cards(cards(job, pue, wue, target))];
    blocks.push(Block::Table(ends(job, &knowns)));
    blocks.push(chart(spread::band(&job.ask, &figures[0], &knowns[0], pue)));
    if wet {
        blocks.push(chart(spread::band(&job.ask, &figures[1], &knowns[1], wue)));
    }
    blocks.push(chart(spread::curve(&job.ask, &figures[0], knowns[0].values, pue)));
    for (place, known) in knowns.iter().enumerate().take(if wet { 2 } else { 1 }) {
        blocks.push(chart(bars(job, known, place)));
        blocks.extend(shares(job, known, place).map(chart));
    }
    blocks.push(Block::Table(table(job)));
    blocks.push(Block::Fine(said!(
        say,
        "Ranges of Lei and Masanet (2022; 2020 for sea water; secondary) by size and system, each value in them as likely as another; weather, load and what is not listed are held at the form. Where their inputs differ from the form's: the loss of the UPS, and that of transformer and distribution, is spread over the form's terms; the pressure of the fans is all of it, filters and outdoor air included; the effectiveness of the coil becomes its approach. Not drawn, since the form has no such input or works it out: the least relative humidity, the sensible share of the coil, the part load of the chillers, the high-pressure humidifier, the economiser's own pump.",
        "范围取自 Lei 与 Masanet（2022；海水为 2020；二手来源），按规模与系统区分，范围内各值等可能；气象、负载及未列出的参数取表单数值。与表单不同之处：UPS 损耗及变压器与配电损耗按表单各项比例分摊；风机压升为全部阻力（含过滤器与室外空气）；盘管效能换算为逼近度。未抽样（表单无此参数或由计算得出）：最低相对湿度、盘管显热比、冷机负荷率、高压加湿器、自然冷却自有水泵。"
    )));
    Sheet { title: job.title(), lead, blocks }
}

fn cards(job: &Range, pue: &Band, wue: &Band, target: f64) -> Vec<Card> {
    let say = &job.ask.say;
    let two = |value: f64| say.number(value, Digits::Decimals(2));
    let card = |name: &str, band: &Band, unit: &str| Card {
        name: name.to_owned(),
        amount: format!("{} {unit}", two(band.p50)).trim_end().to_owned(),
        note: said!(say, "nine in ten: {} to {}", "九成：{} 至 {}", two(band.p5), two(band.p95)),
    };
    let (mut met, mut all) = (0.0, 0.0);
    for one in &job.results.0 {
        all += 1.0;
        met += if *one <= target { 1.0 } else { 0.0 };
    }
    let chance = Card {
        name: said!(say, "Draws that meet the target of {}", "达到目标 {} 的抽样", two(target)),
        amount: say.percent(met / f64::max(all, 1.0)),
        note: said!(say, "of {} draws", "共 {} 次抽样", say.three(all)),
    };
    vec![card("PUE", pue, ""), card("WUE", wue, "L/kWh"), chance]
}

/// Everything at its efficient end, in the middle, at its poor end: a click away.
fn ends(job: &Range, knowns: &[Known<'_>; 2]) -> Table {
    let say = &job.ask.say;
    let names = [
        said!(say, "Efficient: all at the good end", "高效：全部取高效端"),
        said!(say, "Typical: all in the middle", "典型：全部取中值"),
        said!(say, "Poor: all at the bad end", "低效：全部取低效端"),
    ];
    let title = said!(say, "All inputs together (sets them)", "同时设定全部参数（点击采用）");
    let water = said!(say, "WUE, L/kWh", "WUE，L/kWh");
    let mut table = Table::new(title, &[&said!(say, "Design", "设计"), "PUE", &water]);
    for (name, at) in names.into_iter().zip(ENDS) {
        let scenario = set(job, |input| input.beside_best(TOGETHER[at]));
        let (pue, wue) = (knowns[0].together[at], knowns[1].together[at]);
        table.push(vec![
            Cell::text(name).to(job.ask.link_to(scenario)),
            Cell::number(pue, say.number(pue, Digits::Decimals(2))),
            Cell::number(wue, say.number(wue, Digits::Decimals(2))),
        ]);
    }
    table
}

/// The scenario with every input at a place of its range.
fn set(job: &Range, place: impl Fn(&super::inputs::Drawn) -> f64) -> Scenario {
    let mut scenario = job.ask.scenario().clone();
    for input in &job.draws.inputs {
        input.set(&mut scenario, place(input));
    }
    scenario
}

/// A link to the scenario with one input at a place of its range.
fn link(job: &Range, input: usize, place: f64) -> String {
    let mut scenario = job.ask.scenario().clone();
    if let Some(input) = job.draws.inputs.get(input) {
        input.set(&mut scenario, place);
    }
    job.ask.link_to(scenario)
}

fn name(job: &Range, place: usize) -> String {
    job.draws.inputs.get(place).map_or_else(String::new, |input| input.name(&job.ask.say))
}

/// An input's value with its unit.
fn value(job: &Range, input: usize, place: f64) -> String {
    let say = &job.ask.say;
    job.draws.inputs.get(input).map_or_else(String::new, |input| {
        format!("{} {}", say.three(input.shown(place)), input.unit(say)).trim_end().to_owned()
    })
}

fn bars(job: &Range, known: &Known<'_>, figure: usize) -> Chart {
    let say = &job.ask.say;
    let (key, title, unit) = if figure == 0 {
        ("pue-tornado", said!(say, "One at a time: the PUE", "逐项变动：PUE"), "")
    } else {
        ("wue-tornado", said!(say, "One at a time: the WUE", "逐项变动：WUE"), "L/kWh")
    };
    let least = known.alone.first().map_or(0.0, |bar| bar.swing() * SEEN);
    let three = |value: f64| say.number(value, Digits::Decimals(3));
    let columns = [
        said!(say, "Input", "参数"),
        said!(say, "Set to its 5th percentile", "设为第 5 百分位"),
        said!(say, "gives", "结果"),
        said!(say, "Set to its 95th", "设为第 95 百分位"),
        said!(say, "gives ", "结果 "),
    ];
    let mut table = Table::new(title.clone(), &columns.each_ref().map(String::as_str));
    let mut rows = Vec::new();
    for bar in &known.alone {
        let (low, high) = (bar.low.min(bar.high), bar.low.max(bar.high));
        let (lower, upper) = USUAL_ENDS;
        let at =
            |place: f64| Cell::text(value(job, bar.input, place)).to(link(job, bar.input, place));
        table.push(vec![
            Cell::text(name(job, bar.input)),
            at(lower),
            Cell::number(bar.low, three(bar.low)),
            at(upper),
            Cell::number(bar.high, three(bar.high)),
        ]);
        if rows.len() >= DRAWN || bar.swing() < least {
            continue;
        }
        let better = if bar.low <= bar.high { lower } else { upper };
        rows.push(Row {
            name: name(job, bar.input),
            amount: said!(say, "{} to {}", "{} 至 {}", three(low), three(high)),
            parts: vec![
                Part { from: known.middle, to: low, tone: Tone::Cooling },
                Part { from: known.middle, to: high, tone: Tone::Rebound },
            ],
            range: None,
            link: Some(link(job, bar.input, better)),
        });
    }
    let finding = rows.first().map_or_else(String::new, |row| {
        said!(
            say,
            "The widest swing: {} ({}). A name sets that input to its better end; the table has all {} inputs and both ends.",
            "摆动最大：{}（{}）。点击名称可将该参数设为较好的一端；数据表含全部 {} 项参数及两端取值。",
            row.name,
            row.amount,
            known.alone.len()
        )
    });
    let limits = vec![(known.middle, said!(say, "all in the middle", "全部取中值"))];
    let bars = Bars { rows, limits, from: known.middle, unit: unit.to_owned(), ..Bars::default() };
    Chart { key, title, finding, picture: Picture::Bars(bars), table }
}

fn shares(job: &Range, known: &Known<'_>, figure: usize) -> Option<Chart> {
    let say = &job.ask.say;
    let total = known.total.as_ref()?;
    let (key, title) = if figure == 0 {
        ("pue-indices", said!(say, "What the spread of the PUE is due to", "PUE 离散的来源"))
    } else {
        ("wue-indices", said!(say, "What the spread of the WUE is due to", "WUE 离散的来源"))
    };
    let mut order: Vec<usize> = (0..total.len()).collect();
    order.sort_by(|one, other| total[*other].total_cmp(&total[*one]));
    let mut table = Table::new(
        title.clone(),
        &[&said!(say, "Input", "参数"), &said!(say, "Total order", "总阶")],
    );
    let mut rows = Vec::new();
    for place in order {
        // An estimate from few rows may leave the range of a share.
        let share = total[place].clamp(0.0, 1.0);
        table.push(vec![Cell::text(name(job, place)), Cell::number(share, percent(job, share))]);
        if rows.len() >= DRAWN || share < SEEN {
            continue;
        }
        let bar = (0.0, 100.0 * share);
        rows.push(Row::single(name(job, place), percent(job, share), bar, Tone::It));
    }
    let finding = said!(
        say,
        "Total-order Sobol indices, estimated from {} rows (Jansen 1999): the share that would be left if all the others were known. Below 1% only in the table.",
        "总阶 Sobol 指数，由 {} 行样本估计（Jansen，1999）：其他参数都已知时剩余的方差占比。低于 1% 者仅列于数据表。",
        ROWS
    );
    let bars = Bars { rows, unit: String::from("%"), ..Bars::default() };
    Some(Chart { key, title, finding, picture: Picture::Bars(bars), table })
}

/// A share to a whole per cent: the estimate is no better.
fn percent(job: &Range, share: f64) -> String {
    job.ask.say.percent(libm::round(100.0 * share) / 100.0)
}

fn table(job: &Range) -> Table {
    let say = &job.ask.say;
    let columns = [
        said!(say, "Input", "参数"),
        said!(say, "from", "从"),
        said!(say, "to", "到"),
        said!(say, "Unit", "单位"),
        said!(say, "Range of", "范围来源"),
    ];
    let caption = said!(
        say,
        "What is taken to be uncertain: {}",
        "视为不确定的参数：{}",
        job.draws.class.name(say)
    );
    let mut table = Table::new(caption, &columns.each_ref().map(String::as_str));
    for input in &job.draws.inputs {
        let (low, high) = input.ends();
        let origin = match input.origin() {
            Origin::Published => Cell::text(said!(say, "Lei and Masanet", "Lei 与 Masanet")),
            Origin::Memory => Cell::text(said!(say, "makers", "厂家")).marked(Some(said!(
                say,
                "from memory",
                "凭记忆"
            ))),
            Origin::Judgement => Cell::text(said!(say, "judgement", "判断")),
        };
        table.push(vec![
            Cell::text(input.name(say)),
            Cell::number(low, say.three(low)),
            Cell::number(high, say.three(high)),
            Cell::text(input.unit(say)),
            origin,
        ]);
    }
    table
}
