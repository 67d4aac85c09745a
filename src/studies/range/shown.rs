//! What is shown of the band.

use super::causes;
use super::inputs::Origin;
use super::spread::{self, ENDS, Figure};
use super::{Known, Range, TOGETHER};
use crate::messages::Digits;
use crate::model::chance::Band;
use crate::outcome::SiteOutcome;
use crate::scenario::Scenario;
use crate::sheet::{Block, Card, Cell, Chart, Sheet, Table};
use crate::studies::words::said;
use crate::units::LITRE_A_KILOWATT_HOUR;

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
        blocks.push(chart(causes::bars(job, known, place)));
        blocks.extend(causes::shares(job, known, place).map(chart));
    }
    blocks.push(Block::Table(table(job)));
    blocks.push(Block::Fine(said!(
        say,
        "Ranges of Lei and Masanet (2022; 2020 for sea water; secondary) by size and system, each value in them as likely as another; weather, load and what is not listed are held at the form. The draws are worked out in about 100 groups of hours of like air, more where the load swings over the day, which moves a percentile of the band by at most 0.003 of the PUE and 0.03 L/kWh; each input alone, in all cells of the year. Where their inputs differ from the form's: the loss of the UPS, and that of transformer and distribution, is spread over the form's terms; the pressure of the fans is all of it, filters and outdoor air included; the effectiveness of the coil becomes its approach. Not drawn, since the form has no such input or works it out: the least relative humidity, the sensible share of the coil, the part load of the chillers, the high-pressure humidifier, the economiser's own pump.",
        "范围取自 Lei 与 Masanet（2022；海水为 2020；二手来源），按规模与系统区分，范围内各值等可能；气象、负载及未列出的参数取表单数值。抽样按约 100 组（负载随日变化时更多）气象相近的小时计算，区间各百分位的 PUE 偏差不超过 0.003、WUE 不超过 0.03 L/kWh；逐项变动则按全年所有单元计算。与表单不同之处：UPS 损耗及变压器与配电损耗按表单各项比例分摊；风机压升为全部阻力（含过滤器与室外空气）；盘管效能换算为逼近度。未抽样（表单无此参数或由计算得出）：最低相对湿度、盘管显热比、冷机负荷率、高压加湿器、自然冷却自有水泵。"
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
