//! What the spread is due to: one input at a time, and all together.

use super::{Known, ROWS, Range};
use crate::messages::Digits;
use crate::model::chance::USUAL_ENDS;
use crate::sheet::{Bars, Cell, Chart, Part, Picture, Row, Table, Tone};
use crate::studies::words::said;

/// Bars that are drawn at the most.
const DRAWN: usize = 12;
/// A bar is drawn from this part of the widest on.
const SEEN: f64 = 0.01;

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

/// One input at a time, the widest first.
pub(super) fn bars(job: &Range, known: &Known<'_>, figure: usize) -> Chart {
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

/// What the spread is due to.
pub(super) fn shares(job: &Range, known: &Known<'_>, figure: usize) -> Option<Chart> {
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
