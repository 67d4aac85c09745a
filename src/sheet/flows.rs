//! One stream that parts into many.

use std::fmt::Write as _;

use super::Tone;
use super::frame::{Frame, breadth};
use super::html::{Markup, Pixels};

/// Height of the whole stream, in pixels.
const STREAM: f64 = 240.0;
/// Room between two branches.
const BETWEEN: f64 = 22.0;
/// Width of the bars at both ends.
const BAR: f64 = 12.0;
/// Room above and below.
const EDGE: f64 = 12.0;
/// The thinnest branch that is still seen.
const LEAST: f64 = 1.0;

/// A stream and its branches.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Flows {
    /// What the stream is, with its amount.
    pub source: String,
    /// The branches, from the top down.
    pub branches: Vec<Branch>,
}

/// A branch.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// What it is, with its amount.
    pub name: String,
    /// How much it is, in any unit that the branches share; zero and more.
    pub amount: f64,
    /// How it is told from the others.
    pub tone: Tone,
}

impl Flows {
    pub(super) fn draw(&self, frame: &Frame<'_>, markup: &mut Markup) {
        let total: f64 = self.branches.iter().map(|branch| branch.amount).sum();
        let scale = STREAM / total.max(f64::MIN_POSITIVE);
        let tall = |branch: &Branch| (branch.amount * scale).max(LEAST);
        let gaps: f64 = self.branches.iter().skip(1).map(|_| BETWEEN).sum();
        let sum: f64 = self.branches.iter().map(tall).sum();
        let names = self.branches.iter().map(|one| breadth(&one.name)).fold(0.0, f64::max);
        let right = (frame.width - names.min(frame.width * 0.55) - BAR - 8.0).max(60.0);
        frame.open(sum + gaps + 2.0 * EDGE, markup);
        let mut from = EDGE + gaps / 2.0;
        markup.rectangle("tone it", (0.0, from), (BAR, sum));
        let mut to = EDGE;
        for branch in &self.branches {
            let height = tall(branch);
            let class = format!("flow {}", branch.tone.key());
            markup.path(&class, &ribbon((BAR, from), (right, to), height));
            let class = format!("tone {}", branch.tone.key());
            markup.rectangle(&class, (right, to), (BAR, height));
            let y = to + height / 2.0 + 4.0;
            markup.letters("name", (right + BAR + 6.0, y), "start", &branch.name);
            from += height;
            to += height + BETWEEN;
        }
        markup.letters("name", (BAR + 8.0, EDGE + gaps / 2.0 + sum / 2.0), "start", &self.source);
        markup.close("svg");
    }
}

/// A band that leaves one bar and reaches another.
fn ribbon((left, from): (f64, f64), (right, to): (f64, f64), height: f64) -> String {
    let middle = f64::midpoint(left, right);
    let mut path = String::new();
    let [left, middle, right] = [left, middle, right].map(Pixels);
    let [above, below] = [from, from + height].map(Pixels);
    let [top, foot] = [to, to + height].map(Pixels);
    let _ = write!(path, "M{left} {above}C{middle} {above} {middle} {top} {right} {top}");
    let _ = write!(path, "L{right} {foot}C{middle} {foot} {middle} {below} {left} {below}Z");
    path
}
