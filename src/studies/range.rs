//! PUE and WUE with what is not known of the design: a band at once, then what it is due to.

mod draws;
mod inputs;

pub(super) use draws::Draws;
pub(super) use inputs::Class;

use super::job::{Job, Progress};
use super::words::said;
use super::{Ask, needs_simulation, nothing};
use crate::messages::Digits;
use crate::model::chance::{Band, Distribution, Indices, Sobol, USUAL_ENDS, tornado};
use crate::sheet::{Bars, Block, Card, Cell, Chart, Part, Picture, Row, Sheet, Table, Tone, Way};

/// Draws of the band.
const DRAWS: u32 = 1000;
/// Draws that are shown before the rest is done.
const FIRST: u32 = 200;
/// Rows of the indices.
const ROWS: u32 = 128;

/// The work.
pub(super) struct Range {
    ask: Ask,
    draws: Draws,
    results: (Vec<f64>, Vec<f64>),
    rows: Option<Sobol>,
    indices: Indices,
    row: u32,
}

impl Range {
    pub(super) fn new(ask: Ask) -> Self {
        let draws = Draws::new(ask.scenario());
        let count = draws.inputs.len();
        Self {
            rows: Sobol::shifted(2 * count, draws::SEED + 1),
            indices: Indices::new(count),
            results: (Vec::new(), Vec::new()),
            row: 0,
            draws,
            ask,
        }
    }

    /// PUE and WUE at a point of the unit cube.
    fn at(&self, point: &[f64]) -> (f64, f64) {
        self.draws.at(self.ask.scenario(), self.ask.weather().as_deref(), point)
    }

    fn draw(&mut self) {
        let weather = self.ask.weather();
        let (pue, wue) = self.draws.next(self.ask.scenario(), weather.as_deref());
        self.results.0.push(pue);
        self.results.1.push(wue);
    }

    fn row(&mut self) {
        let count = self.draws.inputs.len();
        let mut point = vec![0.0; 2 * count];
        if let Some(sequence) = &mut self.rows {
            sequence.next_into(&mut point);
        }
        let (a, b) = point.split_at(count);
        let mut indices = std::mem::take(&mut self.indices);
        indices.feed(a, b, |point| self.at(point).0);
        self.indices = indices;
        self.row += 1;
    }

    fn done(&self) -> f64 {
        let drawn = u32::try_from(self.results.0.len()).unwrap_or(DRAWS);
        let each = u32::try_from(self.draws.inputs.len()).unwrap_or(0) + 2;
        f64::from(drawn + self.row * each) / f64::from(DRAWS + ROWS * each)
    }

    fn title(&self) -> String {
        said!(self.ask.say, "How sure is that PUE", "PUE 有多确定")
    }

    fn sheet(&self) -> Sheet {
        let (ask, say) = (&self.ask, &self.ask.say);
        let bands = (Band::of(&self.results.0), Band::of(&self.results.1));
        let ((Some(pue), Some(wue)), Some(outcome)) = (bands, ask.outcome()) else {
            return nothing(
                self.title(),
                said!(say, "The weather is not there.", "缺少气象资料。"),
            );
        };
        let two = |value: f64| say.number(value, Digits::Decimals(2));
        let lead = said!(
            say,
            "A site like this one ({}) would run between {} and {} in nine cases of ten; the form says {}.",
            "与之类似的站点（{}）十有八九运行在 {} 至 {} 之间；表单的结果为 {}。",
            self.draws.class.name(say),
            two(pue.p5),
            two(pue.p95),
            say.pue(outcome.site.pue)
        );
        let card = |name: &str, band: &Band, unit: &str| Card {
            name: name.to_owned(),
            amount: format!("{} {unit}", two(band.p50)).trim_end().to_owned(),
            note: said!(
                say,
                "nine in ten: {} to {}",
                "九成：{} 至 {}",
                two(band.p5),
                two(band.p95)
            ),
        };
        let mut blocks = vec![
            Block::Cards(vec![card("PUE", &pue, ""), card("WUE", &wue, "L/kWh")]),
            Block::Ways(self.corners()),
        ];
        if self.row >= ROWS {
            blocks.push(Block::Chart(Box::new(self.bars())));
            blocks.extend(self.shares().map(|chart| Block::Chart(Box::new(chart))));
        }
        blocks.push(Block::Table(self.table()));
        blocks.push(Block::Fine(said!(
            say,
            "Ranges of Lei and Masanet (2022, secondary) by size of the site, each value in them as likely as another and independent of the others; weather and load are held.",
            "范围取自 Lei 与 Masanet（2022，二手来源），按站点规模区分；范围内各值等可能且相互独立；气象与负载不变。"
        )));
        Sheet { title: self.title(), lead, blocks }
    }

    /// Everything at its efficient end, in the middle, at its poor end.
    fn corners(&self) -> Vec<Way> {
        let say = &self.ask.say;
        let names = [
            said!(say, "Set all to the efficient end", "全部取高效端"),
            said!(say, "to the middle", "取中值"),
            said!(say, "to the poor end", "取低效端"),
        ];
        let way = |(text, at): (String, f64)| {
            let mut scenario = self.ask.scenario().clone();
            for input in &self.draws.inputs {
                let (low, high) = input.range(self.draws.class);
                let u = if input.less_is_better { at } else { 1.0 - at };
                input.set(&mut scenario, low + u * (high - low));
            }
            let here = scenario == *self.ask.scenario();
            Way { text, link: self.ask.link_to(scenario), here }
        };
        names.into_iter().zip([0.0, 0.5, 1.0]).map(way).collect()
    }

    fn name(&self, place: usize) -> String {
        self.draws.inputs.get(place).map_or_else(String::new, |input| input.name(&self.ask.say))
    }

    fn bars(&self) -> Chart {
        let say = &self.ask.say;
        let title = said!(say, "One at a time: the PUE", "逐项变动：PUE");
        let unit: Vec<_> =
            self.draws.inputs.iter().map(|_| Distribution::Uniform(0.0, 1.0)).collect();
        let found = tornado(&unit, USUAL_ENDS, |point| self.at(point).0);
        let middle = self.at(&vec![0.5; self.draws.inputs.len()]).0;
        let three = |value: f64| say.number(value, Digits::Decimals(3));
        let columns = [
            said!(say, "Input", "参数"),
            said!(say, "at its 5th percentile", "第 5 百分位"),
            said!(say, "at its 95th", "第 95 百分位"),
        ];
        let mut table = Table::new(title.clone(), &columns.each_ref().map(String::as_str));
        let mut rows = Vec::new();
        for bar in found {
            let (low, high) = (bar.low.min(bar.high), bar.low.max(bar.high));
            table.push(vec![
                Cell::text(self.name(bar.input)),
                Cell::number(bar.low, three(bar.low)),
                Cell::number(bar.high, three(bar.high)),
            ]);
            rows.push(Row {
                name: self.name(bar.input),
                amount: said!(say, "{} to {}", "{} 至 {}", three(low), three(high)),
                parts: vec![
                    Part { from: middle, to: low, tone: Tone::Cooling },
                    Part { from: middle, to: high, tone: Tone::Rebound },
                ],
                range: None,
                link: None,
            });
        }
        let finding = rows.first().map_or_else(String::new, |row| {
            said!(say, "The widest swing: {} ({}).", "摆动最大：{}（{}）。", row.name, row.amount)
        });
        let limits = vec![(middle, said!(say, "all in the middle", "全部取中值"))];
        let bars = Bars { rows, limits, from: middle, ..Bars::default() };
        Chart { key: "pue-tornado", title, finding, picture: Picture::Bars(bars), table }
    }

    fn shares(&self) -> Option<Chart> {
        let say = &self.ask.say;
        let title = said!(say, "What the spread of the PUE is due to", "PUE 离散的来源");
        let total = self.indices.total_order()?;
        let mut order: Vec<usize> = (0..self.draws.inputs.len()).collect();
        order.sort_by(|one, other| total[*other].total_cmp(&total[*one]));
        let mut table = Table::new(
            title.clone(),
            &[&said!(say, "Input", "参数"), &said!(say, "Total order", "总阶")],
        );
        let mut rows = Vec::new();
        for place in order {
            let share = total[place].max(0.0);
            table.push(vec![Cell::text(self.name(place)), Cell::number(share, say.percent(share))]);
            rows.push(Row::single(
                self.name(place),
                say.percent(share),
                (0.0, 100.0 * share),
                Tone::It,
            ));
        }
        let finding = said!(
            say,
            "Total-order Sobol indices from {} rows (Jansen 1999): the share that would be left if all the others were known.",
            "总阶 Sobol 指数，{} 行样本（Jansen，1999）：其他参数都已知时剩余的方差占比。",
            ROWS
        );
        let bars = Bars { rows, unit: String::from("%"), ..Bars::default() };
        Some(Chart { key: "pue-indices", title, finding, picture: Picture::Bars(bars), table })
    }

    fn table(&self) -> Table {
        let say = &self.ask.say;
        let columns = [
            said!(say, "Input", "参数"),
            said!(say, "from", "从"),
            said!(say, "to", "到"),
            said!(say, "Unit", "单位"),
        ];
        let caption = said!(
            say,
            "What is taken to be uncertain: {}",
            "视为不确定的参数：{}",
            self.draws.class.name(say)
        );
        let mut table = Table::new(caption, &columns.each_ref().map(String::as_str));
        for input in &self.draws.inputs {
            let (low, high) = input.range(self.draws.class);
            table.push(vec![
                Cell::text(input.name(say)),
                Cell::number(low, say.three(low)),
                Cell::number(high, say.three(high)),
                Cell::text(input.unit(say)),
            ]);
        }
        table
    }
}

impl Job for Range {
    fn advance(&mut self, enough: &mut dyn FnMut() -> bool) -> Progress {
        if self.ask.scenario().is_metered() {
            return Progress::Done(Box::new(needs_simulation(&self.ask, self.title())));
        }
        if self.ask.weather().is_none() {
            return Progress::Done(Box::new(self.sheet()));
        }
        loop {
            let drawn = u32::try_from(self.results.0.len()).unwrap_or(DRAWS);
            if drawn < DRAWS {
                self.draw();
                if drawn + 1 == FIRST || drawn + 1 == DRAWS {
                    return Progress::Going(self.done(), Some(Box::new(self.sheet())));
                }
            } else if self.row < ROWS {
                self.row();
            } else {
                return Progress::Done(Box::new(self.sheet()));
            }
            if enough() {
                return Progress::Going(self.done(), None);
            }
        }
    }
}
