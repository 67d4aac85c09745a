//! One stream that parts, stage by stage, into many.

use std::fmt::Write as _;

use super::Tone;
use super::frame::{Frame, breadth, fitting};
use super::html::{Markup, Pixels};
use super::readout::Readout;

/// Height of the whole stream, in pixels.
const STREAM: f64 = 240.0;
/// Room between two ends of the stream.
const BETWEEN: f64 = 22.0;
/// Width of the bars at each stage.
const BAR: f64 = 12.0;
/// Room above and below.
const EDGE: f64 = 12.0;
/// The thinnest branch that is still seen.
const LEAST: f64 = 1.0;
/// The narrowest drawing that has room for the names of the stages between.
const ROOMY: f64 = 640.0;

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
    /// How much it is, in any unit that the branches share; zero and more. Of a branch with parts
    /// their sum is taken.
    pub amount: f64,
    /// How it is told from the others.
    pub tone: Tone,
    /// What it parts into at the next stage, from the top down; empty at the end.
    pub parts: Vec<Branch>,
}

impl Branch {
    /// A branch that is an end.
    #[must_use]
    pub const fn end(name: String, amount: f64, tone: Tone) -> Self {
        Self { name, amount, tone, parts: Vec::new() }
    }

    /// The ends in it.
    fn ends(&self) -> Vec<&Self> {
        if self.parts.is_empty() {
            return vec![self];
        }
        self.parts.iter().flat_map(Self::ends).collect()
    }

    /// Stages from here to its last end.
    fn depth(&self) -> u32 {
        self.parts.iter().map(Self::depth).max().map_or(0, |most| most + 1)
    }
}

impl Flows {
    pub(super) fn draw(&self, frame: &Frame<'_>, markup: &mut Markup) {
        let root = Branch {
            name: self.source.clone(),
            amount: 0.0,
            tone: Tone::It,
            parts: self.branches.clone(),
        };
        let ends = root.ends();
        let total: f64 = ends.iter().map(|end| end.amount).sum();
        let scale = STREAM / total.max(f64::MIN_POSITIVE);
        let names = ends.iter().map(|one| breadth(&one.name)).fold(0.0, f64::max);
        let right = (frame.width - (1.08 * names).min(frame.width * 0.6) - BAR - 8.0).max(60.0);
        let plan = Plan {
            scale,
            step: right / f64::from(root.depth().max(1)),
            right,
            roomy: frame.width >= ROOMY,
        };
        let gaps: f64 = ends.iter().skip(1).map(|_| BETWEEN).sum();
        let mut drawn = Drawn::default();
        plan.node(&root, 0.0, &mut EDGE.clone(), &mut drawn);
        let mut readout = Readout::listed();
        for (at, tall, name) in drawn.branches {
            readout.add(at, (BAR, tall), name);
        }
        frame.open(plan.tall(&root) + gaps + 2.0 * EDGE, &readout, markup);
        markup.raw(&drawn.shapes.done());
        for (at, name) in drawn.letters {
            markup.letters("name", at, "start", &fitting(name, frame.width - at.0));
        }
        markup.close("svg");
    }
}

/// What is drawn of a stream.
#[derive(Default)]
struct Drawn<'a> {
    shapes: Markup,
    letters: Vec<((f64, f64), &'a str)>,
    /// Where each branch stands, how tall, and what it is.
    branches: Vec<((f64, f64), f64, &'a str)>,
}

/// How the stream is laid out.
struct Plan {
    /// Pixels of an amount of one.
    scale: f64,
    /// From one stage to the next.
    step: f64,
    /// Where the ends stand.
    right: f64,
    /// Whether there is room for the names between.
    roomy: bool,
}

impl Plan {
    fn tall(&self, branch: &Branch) -> f64 {
        branch.ends().iter().map(|end| (end.amount * self.scale).max(LEAST)).sum()
    }

    /// Draws a branch and what it parts into; `free` is where the next end has room. Gives where the
    /// branch stands: in the middle of its ends.
    fn node<'a>(
        &self,
        branch: &'a Branch,
        x: f64,
        free: &mut f64,
        drawn: &mut Drawn<'a>,
    ) -> (f64, f64) {
        let height = self.tall(branch);
        let is_end = branch.parts.is_empty();
        let x = if is_end { self.right } else { x };
        let first = *free;
        let (own, branches) = (drawn.letters.len(), drawn.branches.len());
        let parts: Vec<_> = branch
            .parts
            .iter()
            .map(|part| (part, self.node(part, x + self.step, free, drawn)))
            .collect();
        let top = if is_end {
            *free += height + BETWEEN;
            first
        } else {
            f64::midpoint(first, *free - BETWEEN) - height / 2.0
        };
        let mut from = top;
        for (part, to) in parts {
            let height = self.tall(part);
            let class = format!("flow {}", part.tone.key());
            drawn.shapes.path(&class, &ribbon((x + BAR, from), to, height));
            from += height;
        }
        let class = format!("tone {}", branch.tone.key());
        drawn.shapes.rectangle(&class, (x, top), (BAR, height));
        // Before its parts.
        drawn.branches.insert(branches, ((x, top), height, &branch.name));
        let fits = breadth(&branch.name) + BAR + 12.0 < self.step;
        if is_end || (self.roomy && fits) || (x == 0.0 && fits) {
            drawn.letters.insert(own, ((x + BAR + 6.0, top + height / 2.0 + 4.0), &branch.name));
        } else if x == 0.0 {
            drawn.letters.insert(own, ((0.0, (top - 6.0).max(EDGE)), &branch.name));
        }
        (x, top)
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
