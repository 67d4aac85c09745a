//! PUE and WUE with what is not known of the design: a band at once, then what it is due to.

mod causes;
mod class;
mod draws;
mod inputs;
mod shown;
mod spread;

pub(super) use class::Class;
pub(super) use draws::Draws;

use super::job::{Job, Progress};
use super::words::said;
use super::{Ask, needs_simulation, nothing};
use crate::model::chance::{
    Band, Distribution, Indices, Sobol, Tornado, USUAL_ENDS, latin_hypercube, tornado,
};
use crate::sheet::Sheet;

/// Draws of the band.
const DRAWS: u32 = 1000;
/// Draws that are shown before the rest is done.
const FIRST: u32 = 200;
/// Rows of the indices.
const ROWS: u32 = 128;
/// Places between which all inputs move together.
const TOGETHER: [f64; 5] = [0.0, 0.05, 0.5, 0.95, 1.0];

/// PUE, and WUE in L/kWh.
type Figures = (f64, f64);

/// The work: the draws, each input alone, then the indices.
pub(super) struct Range {
    ask: Ask,
    draws: Draws,
    results: (Vec<f64>, Vec<f64>),
    rows: Vec<Vec<f64>>,
    indices: [Indices; 2],
    row: u32,
}

/// What is known of one of the two figures by now.
struct Known<'a> {
    /// Its draws.
    values: &'a [f64],
    /// Each input alone, the widest first.
    alone: Vec<Tornado>,
    /// With all inputs in the middle.
    middle: f64,
    /// All inputs moved together, from the efficient end to the poor one.
    together: [f64; TOGETHER.len()],
    /// Share of the variance that would be left if all other inputs were known.
    total: Option<Vec<f64>>,
}

impl Range {
    pub(super) fn new(ask: Ask) -> Self {
        let draws = Draws::new(ask.scenario(), ask.weather().as_deref());
        let count = draws.inputs.len();
        Self {
            rows: pairs(count),
            indices: [Indices::new(count), Indices::new(count)],
            results: (Vec::new(), Vec::new()),
            row: 0,
            draws,
            ask,
        }
    }

    /// PUE and WUE at a point of the unit cube, in all of the weather.
    fn at(&self, point: &[f64]) -> Figures {
        self.draws.at(self.ask.scenario(), self.ask.weather().as_deref(), point)
    }

    /// About the same, as the draws are worked out.
    fn near(&self, point: &[f64]) -> Figures {
        self.draws.near(self.ask.scenario(), point)
    }

    fn draw(&mut self) {
        let (pue, wue) = self.draws.next(self.ask.scenario());
        self.results.0.push(pue);
        self.results.1.push(wue);
    }

    /// A row of the indices: two points, and the first with each input of the second.
    fn row(&mut self) {
        let count = self.draws.inputs.len();
        let point = self.rows.pop().unwrap_or_else(|| vec![0.5; 2 * count]);
        let (a, b) = point.split_at(count);
        let mut exchanged = (Vec::with_capacity(count), Vec::with_capacity(count));
        let mut between = a.to_vec();
        for place in 0..count {
            between[place] = b[place];
            let (pue, wue) = self.near(&between);
            exchanged.0.push(pue);
            exchanged.1.push(wue);
            between[place] = a[place];
        }
        let (a, b) = (self.near(a), self.near(b));
        self.indices[0].add(a.0, b.0, &exchanged.0);
        self.indices[1].add(a.1, b.1, &exchanged.1);
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

    /// The point at which every input is so far from its efficient end.
    fn together(&self, share: f64) -> Vec<f64> {
        self.draws.inputs.iter().map(|input| input.beside_best(share)).collect()
    }

    fn known(&self, of: fn(Figures) -> f64, place: usize) -> Known<'_> {
        let unit: Vec<_> =
            self.draws.inputs.iter().map(|_| Distribution::Uniform(0.0, 1.0)).collect();
        let values = if place == 0 { &self.results.0 } else { &self.results.1 };
        let is_whole = self.row >= ROWS;
        Known {
            values,
            alone: tornado(&unit, USUAL_ENDS, |point| of(self.at(point))),
            middle: of(self.at(&vec![0.5; unit.len()])),
            together: TOGETHER.map(|share| of(self.at(&self.together(share)))),
            total: self.indices[place].total_order().filter(|_| is_whole),
        }
    }

    fn sheet(&self) -> Sheet {
        let bands = (Band::of(&self.results.0), Band::of(&self.results.1));
        let ((Some(pue), Some(wue)), Some(outcome)) = (bands, self.ask.outcome()) else {
            let say = &self.ask.say;
            return nothing(
                self.title(),
                said!(say, "The weather is not there.", "缺少气象资料。"),
            );
        };
        shown::sheet(self, (&pue, &wue), &outcome.site)
    }
}

/// The rows of the indices: pairs of points, side by side. Where the Sobol sequence has not enough
/// dimensions for the pair, a Latin hypercube gives them.
fn pairs(count: usize) -> Vec<Vec<f64>> {
    let seed = draws::SEED + 1;
    let Some(mut sequence) = Sobol::shifted(2 * count, seed) else {
        return latin_hypercube(ROWS as usize, 2 * count, seed);
    };
    let mut rows = vec![vec![0.0; 2 * count]; ROWS as usize];
    for row in rows.iter_mut().rev() {
        sequence.next_into(row);
    }
    rows
}

impl Job for Range {
    fn advance(&mut self, enough: &mut dyn FnMut() -> bool) -> Progress {
        // Meters and the visitor's own curve know nothing of the inputs.
        if !self.ask.scenario().is_designed() {
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
