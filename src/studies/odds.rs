//! The years to come with what is not known: a fan, odds, and what the spread is due to.
//!
//! First two thousand draws, at once; then the indices, in portions.

mod drawn;

use drawn::{DRAWS, Drawn, INPUTS, Spread, Uncertain, Written, YEARS_AT_MOST};

use super::Ask;
use super::future::{calendar, honesty, path};
use super::job::{Job, Progress};
use super::words::said;
use crate::model::chance::{Band as Quantiles, Indices, Sobol, USUAL_ENDS, tornado};
use crate::outcome::future::FIRST_YEAR;
use crate::scenario::Parameter;
use crate::sheet::{
    Band, Bars, Block, Card, Cell, Chart, Lines, Part, Picture, Row, Series, Sheet, Stroke, Table,
    Tone,
};
use crate::units::TERAWATT_HOUR;

/// Points A of the indices, and as many B; each costs the inputs and two more runs.
const ROWS: u32 = 1024;

/// The seed of all points: it is in the link, so that the same link gets the same answer.
fn seed(ask: &Ask) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range of the input is 0 to 999,999"
    )]
    let seed = libm::round(ask.scenario().uses.seed().value()).clamp(0.0, 999_999.0) as u64;
    seed
}

/// The work.
pub(super) struct Odds {
    ask: Ask,
    spread: Spread,
    drawn: Option<Drawn>,
    sequence: Option<Sobol>,
    indices: Indices,
    row: u32,
}

impl Odds {
    pub(super) fn new(ask: Ask) -> Self {
        let world = path(&ask).world;
        let years = ask.scenario().years_ahead();
        let width = ask.scenario().uses.spread().value();
        Self {
            spread: Spread::new(world, years.min(YEARS_AT_MOST), width),
            drawn: None,
            sequence: Sobol::shifted(2 * INPUTS.len(), seed(&ask)),
            ask,
            indices: Indices::new(INPUTS.len()),
            row: 0,
        }
    }

    /// A row of the indices: what the last year's electricity is at A, at B, and at each exchange.
    fn row(&mut self) {
        let Some(sequence) = &mut self.sequence else { return };
        let mut point = vec![0.0; 2 * INPUTS.len()];
        sequence.next_into(&mut point);
        let (a, b) = point.split_at(INPUTS.len());
        let spread = &self.spread;
        self.indices.feed(a, b, |point| spread.last(point));
        self.row += 1;
    }

    fn sheet(&self) -> Sheet {
        let ask = &self.ask;
        let say = &ask.say;
        let title = said!(say, "How sure is that", "有多大把握");
        let Some(drawn) = &self.drawn else { return super::nothing(title, String::new()) };
        let lead = lead(ask, drawn);
        let mut blocks = vec![
            Block::Cards(cards(ask, drawn)),
            Block::Chart(Box::new(fan(ask, drawn))),
            Block::Chart(Box::new(bars(ask, &self.spread))),
        ];
        let indices = (self.row >= ROWS).then_some(&self.indices);
        let shares = indices.and_then(|indices| shares(ask, indices));
        blocks.extend(shares.map(|chart| Block::Chart(Box::new(chart))));
        blocks.push(Block::Table(inputs(ask, &self.spread, indices)));
        blocks.push(Block::Fine(shape(ask)));
        blocks.push(Block::Fine(method(ask)));
        blocks.push(Block::Caution(honesty(ask)));
        Sheet { title, lead, blocks }
    }
}

impl Job for Odds {
    fn advance(&mut self, enough: &mut dyn FnMut() -> bool) -> Progress {
        if self.drawn.is_none() {
            let limit = self.ask.scenario().future.limit() / TERAWATT_HOUR;
            self.drawn = Some(Drawn::new(&self.spread, seed(&self.ask), limit));
            return Progress::Going(0.0, Some(Box::new(self.sheet())));
        }
        while self.row < ROWS {
            self.row();
            if enough() {
                return Progress::Going(f64::from(self.row) / f64::from(ROWS), None);
            }
        }
        Progress::Done(Box::new(self.sheet()))
    }
}

fn lead(ask: &Ask, drawn: &Drawn) -> String {
    let say = &ask.say;
    let last = drawn.bands.last().copied().unwrap_or_default();
    said!(
        say,
        "In {} AI takes between {} and {} with a probability of nine in ten. Efficiency backfires in {} of the draws.",
        "{} 年人工智能用电有九成可能介于 {} 和 {} 之间。能效提升适得其反的抽样：{}。",
        f64::from(FIRST_YEAR) + f64::from(drawn.years),
        say.energy(last.p5 * TERAWATT_HOUR),
        say.energy(last.p95 * TERAWATT_HOUR),
        share(ask, drawn.backfires)
    )
}

/// A share of the draws; none of them is not the same as never.
fn share(ask: &Ask, share: f64) -> String {
    if share > 0.0 { ask.say.percent(share) } else { said!(ask.say, "none", "无") }
}

/// How the draws are made, and why their middle is not the line of the form.
fn method(ask: &Ask) -> String {
    said!(
        ask.say,
        "One multiplier moves the elasticities of all uses together, and one the growth of them all: they are not drawn use by use, so the fan is as wide as if nothing evened out. The values of the form are the likeliest of each range, not its middle: most ranges reach further to one side (growth to 0.4 times, elasticities to twice), and the projection bends, so the median of the draws lies beside the line of the form. Seed of the draws: {}; width of the ranges: {} of the published or judged ones. Both are in the form and in the link.",
        "各用途的弹性由同一个乘数共同变动，其增长也由另一个乘数共同变动：并非逐一抽样，因此扇形图的宽度等于互不抵消时的宽度。表单数值是各区间中最可能的值，而非中点：多数区间偏向一侧（增长低至 0.4 倍，弹性高至两倍），且推演是非线性的，所以抽样的中位数偏离表单的线。抽样种子：{}；区间宽度：公布或判断区间的 {}。两者都在表单和链接中。",
        seed(ask),
        ask.say.percent(ask.scenario().uses.spread().value())
    )
}

fn cards(ask: &Ask, drawn: &Drawn) -> Vec<Card> {
    let say = &ask.say;
    let last = drawn.bands.last().copied().unwrap_or_default();
    let limit = ask.scenario().future.limit();
    vec![
        Card {
            name: said!(say, "Median of the last year", "末年中位数"),
            amount: say.energy(last.p50 * TERAWATT_HOUR),
            note: said!(say, "{} draws", "{} 次抽样", DRAWS),
        },
        Card {
            name: said!(say, "Probability of backfire", "适得其反的概率"),
            amount: share(ask, drawn.backfires),
            note: said!(
                say,
                "rebound of the last year above 100%, in {} draws",
                "末年反弹超过 100%，共 {} 次抽样",
                DRAWS
            ),
        },
        Card {
            name: said!(say, "Probability of more than {}", "超过 {} 的概率", say.energy(limit)),
            amount: say.percent(drawn.exceeds),
            note: said!(say, "in the last year; the limit is in the form", "指末年；限额见表单"),
        },
        Card {
            name: said!(say, "Median rebound, logarithmic", "反弹中位数（对数）"),
            amount: say.percent(drawn.rebound.p50),
            note: said!(
                say,
                "{} to {}",
                "{} 至 {}",
                say.percent(drawn.rebound.p5),
                say.percent(drawn.rebound.p95)
            ),
        },
    ]
}

fn fan(ask: &Ask, drawn: &Drawn) -> Chart {
    let say = &ask.say;
    let title = said!(say, "Electricity of AI, with what is not known", "人工智能用电及其不确定性");
    let path = path(ask);
    let across: Vec<f64> = path.years.iter().map(calendar).collect();
    let of = |pick: fn(&Quantiles) -> f64| -> Vec<f64> { drawn.bands.iter().map(pick).collect() };
    let band = |name: String, low: fn(&Quantiles) -> f64, high: fn(&Quantiles) -> f64| Band {
        name,
        low: of(low),
        high: of(high),
        tone: Tone::It,
    };
    let line =
        |name: String, heights: Vec<f64>, stroke| Series { name, heights, tone: Tone::It, stroke };
    let bands = vec![
        band(said!(say, "nine in ten", "九成"), |one| one.p5, |one| one.p95),
        band(String::new(), |one| one.p25, |one| one.p75),
    ];
    let series = vec![
        line(said!(say, "median", "中位数"), of(|one| one.p50), Stroke::Whole),
        Series {
            tone: Tone::Rebound,
            ..line(
                said!(say, "as in the form", "按表单"),
                path.years.iter().map(|year| year.actual).collect(),
                Stroke::Dashed,
            )
        },
    ];
    let limit = ask.scenario().future.limit() / TERAWATT_HOUR;
    let columns = [
        said!(say, "Year", "年份"),
        String::from("5%"),
        String::from("25%"),
        said!(say, "median", "中位数"),
        String::from("75%"),
        String::from("95%"),
    ];
    let mut table = Table::new(title.clone(), &columns.each_ref().map(String::as_str));
    for (year, band) in across.iter().zip(&drawn.bands) {
        let mut row = vec![Cell::text(year.to_string())];
        row.extend(
            [band.p5, band.p25, band.p50, band.p75, band.p95]
                .map(|one| Cell::number(one, say.three(one))),
        );
        table.push(row);
    }
    let finding = said!(
        say,
        "The dark band holds half of the draws, the light one nine in ten; TWh a year.",
        "深色带包含一半的抽样，浅色带包含九成；单位 TWh/年。"
    );
    let picture = Lines {
        across,
        years: true,
        unit: String::from("TWh"),
        bands,
        series,
        limits: vec![(limit, said!(say, "limit", "限额"))],
        from_zero: true,
        ..Lines::default()
    };
    Chart { key: "fan", title, finding, picture: Picture::Lines(picture), table }
}

fn bars(ask: &Ask, spread: &Spread) -> Chart {
    let say = &ask.say;
    let title = said!(say, "One at a time: the last year's electricity", "逐项变动：末年用电");
    let unit: Vec<_> =
        INPUTS.iter().map(|_| crate::model::chance::Distribution::Uniform(0.0, 1.0)).collect();
    let found = tornado(&unit, USUAL_ENDS, |point| spread.last(point));
    let middle = spread.last(&vec![0.5; INPUTS.len()]);
    let mut table = Table::new(
        title.clone(),
        &[
            &said!(say, "Input", "参数"),
            &said!(say, "at its 5th percentile, TWh", "第 5 百分位，TWh"),
            &said!(say, "at its 95th, TWh", "第 95 百分位，TWh"),
        ],
    );
    let mut rows = Vec::new();
    for bar in found {
        let name = INPUTS[bar.input].name[say.language as usize].to_owned();
        table.push(vec![
            Cell::text(name.clone()),
            Cell::number(bar.low, say.three(bar.low)),
            Cell::number(bar.high, say.three(bar.high)),
        ]);
        let part = |to: f64| Part {
            from: middle,
            to,
            tone: if to > middle { Tone::Rebound } else { Tone::Cooling },
        };
        rows.push(Row {
            name,
            amount: said!(
                say,
                "{} to {}",
                "{} 至 {}",
                say.three(bar.low.min(bar.high)),
                say.three(bar.low.max(bar.high))
            ),
            parts: vec![part(bar.low), part(bar.high)],
            range: None,
            link: None,
        });
    }
    let finding = rows.first().map_or_else(String::new, |row| {
        said!(
            say,
            "The widest swing: {} ({} TWh).",
            "摆动最大：{}（{} TWh）。",
            row.name,
            row.amount
        )
    });
    let limits = vec![(middle, said!(say, "all in the middle", "全部取中值"))];
    let bars = Bars { rows, unit: String::from("TWh"), limits, from: middle, ..Bars::default() };
    Chart { key: "tornado", title, finding, picture: Picture::Bars(bars), table }
}

/// The share of the variance that is due to each input.
fn shares(ask: &Ask, indices: &Indices) -> Option<Chart> {
    let say = &ask.say;
    let title = said!(say, "What the spread is due to", "离散的来源");
    let (first, total) = (indices.first_order()?, indices.total_order()?);
    let mut order: Vec<usize> = (0..INPUTS.len()).collect();
    order.sort_by(|one, other| total[*other].total_cmp(&total[*one]));
    let mut table = Table::new(
        title.clone(),
        &[
            &said!(say, "Input", "参数"),
            &said!(say, "alone", "单独"),
            &said!(say, "with all it interacts with", "含相互作用"),
        ],
    );
    let mut rows = Vec::new();
    for place in order {
        let name = INPUTS[place].name[say.language as usize].to_owned();
        // Sampling leaves small negative numbers where there is nothing.
        let (alone, all) = (first[place].max(0.0), total[place].max(0.0));
        table.push(vec![
            Cell::text(name.clone()),
            Cell::number(first[place], say.percent(alone)),
            Cell::number(total[place], say.percent(all)),
        ]);
        rows.push(Row {
            name,
            amount: said!(
                say,
                "{}, with others {}",
                "{}，含相互作用 {}",
                say.percent(alone),
                say.percent(all)
            ),
            parts: vec![
                Part { from: 0.0, to: 100.0 * alone.min(all), tone: Tone::It },
                Part { from: 100.0 * alone.min(all), to: 100.0 * all, tone: Tone::Cooling },
            ],
            range: None,
            link: None,
        });
    }
    let tones = vec![
        (Tone::It, said!(say, "alone (first order)", "单独（一阶）")),
        (Tone::Cooling, said!(say, "with others (total order)", "含相互作用（总阶）")),
    ];
    let finding = said!(
        say,
        "Sobol indices of the last year's electricity, from {} rows (Saltelli et al. 2010, Jansen 1999).",
        "末年用电的 Sobol 指数，{} 行样本（Saltelli 等，2010；Jansen，1999）。",
        ROWS
    );
    let bars = Bars { rows, unit: String::from("%"), tones, ..Bars::default() };
    Some(Chart { key: "indices", title, finding, picture: Picture::Bars(bars), table })
}

/// What is taken to be uncertain, how it is drawn, and how much of the spread is due to it.
fn inputs(ask: &Ask, spread: &Spread, indices: Option<&Indices>) -> Table {
    let say = &ask.say;
    let due = indices.and_then(Indices::total_order);
    let columns = [
        said!(say, "Input", "参数"),
        said!(say, "In the form", "表单中的参数"),
        said!(say, "least", "最小"),
        said!(say, "likeliest", "最可能"),
        said!(say, "most", "最大"),
        String::from("5%"),
        String::from("50%"),
        String::from("95%"),
        said!(say, "of the spread, with others", "占离散度（含相互作用）"),
        said!(say, "basis", "依据"),
    ];
    let mut table = Table::new(
        said!(
            say,
            "How each uncertain input is drawn: PERT distributions around the values of the form",
            "各不确定参数的抽样方式：围绕表单数值的 PERT 分布"
        ),
        &columns.each_ref().map(String::as_str),
    );
    for (place, input) in INPUTS.iter().enumerate() {
        let (low, likely, high) = spread.range(input);
        let number = |value: f64| Cell::number(value, written(ask, input.written, value));
        let mut row = vec![
            Cell::text(input.name[say.language as usize]),
            Cell::text(fields(ask, input)),
            number(low),
            number(likely),
            number(high),
        ];
        row.extend(spread.percentiles(place).map(number));
        row.push(due.as_ref().map_or_else(Cell::none, |due| {
            Cell::number(due[place], say.percent(due[place].max(0.0)))
        }));
        row.push(Cell::text(input.basis[say.language as usize]));
        table.push(row);
    }
    table
}

/// The inputs of the form that stand behind an uncertain one.
fn fields(ask: &Ask, input: &Uncertain) -> String {
    let say = &ask.say;
    let found = input.fields.iter().filter_map(|key| Parameter::find(key));
    let names: Vec<_> = found.map(|field| say.parameter(field)).collect();
    names.join(&said!(say, "; ", "；"))
}

/// A number of an uncertain input, as the form would have it.
fn written(ask: &Ask, how: Written, value: f64) -> String {
    let say = &ask.say;
    match how {
        Written::Plain => say.three(value),
        Written::OverForm => format!("{}×", say.three(value)),
        Written::Share => say.percent(value),
        Written::Yearly => said!(say, "{}× a year", "每年 {}×", say.three(libm::exp(value))),
    }
}

/// What the shape of the distributions means, and how to change them.
fn shape(ask: &Ask) -> String {
    said!(
        ask.say,
        "PERT: a beta distribution between the least and the most, highest at the likeliest, which weighs four times as much as either end in its mean (Malcolm et al. 1959). Change the value of the form, and the range moves with it where it must; “{}” narrows all ranges together.",
        "PERT：介于最小值与最大值之间的贝塔分布，在最可能值处最高；其均值中最可能值的权重为任一端点的四倍（Malcolm 等，1959）。改变表单数值时区间随之调整；“{}”同时收窄所有区间。",
        Parameter::find("spread").map_or("", |one| ask.say.parameter(one))
    )
}
