//! Figures as plain data: what is drawn, not how. The same data make the drawing, its table and
//! its sentence.

pub mod axis;
mod power;
mod rebound;

use crate::outcome::Outcome;
use crate::units::{Pue, Rebound, Share};
use crate::view::Tab;

/// The name of something in a figure; each language has a word for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// Computing itself.
    It,
    /// Losses of transformer, UPS and distribution.
    PowerChain,
    /// Chillers, towers, pumps.
    Cooling,
    /// Fans of the hall.
    Fans,
    /// Lighting, offices.
    Other,
    /// Overhead that nobody split up.
    NotItemised,
    /// Electricity before the gain.
    Before,
    /// The saving that engineering alone would give.
    Expected,
    /// The part of it that more use takes back.
    TakenBack,
    /// What is left in the end.
    After,
    /// Megawatts per megawatt of computing.
    PerMegawatt,
    /// Gigawatt-hours a year.
    PerYear,
}

impl Term {
    /// Every one, in this order.
    pub const ALL: &[Self] = &[
        Self::It,
        Self::PowerChain,
        Self::Cooling,
        Self::Fans,
        Self::Other,
        Self::NotItemised,
        Self::Before,
        Self::Expected,
        Self::TakenBack,
        Self::After,
        Self::PerMegawatt,
        Self::PerYear,
    ];
}

/// How a part of a bar is to be told from the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Computing.
    It,
    /// Cooling.
    Cooling,
    /// Fans.
    Fans,
    /// Power conversion.
    Power,
    /// Anything else.
    Other,
    /// What nobody split up.
    NotItemised,
    /// What is taken back.
    Rebound,
    /// What is saved, shown as an outline.
    Saved,
}

/// A part of a bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// What it is.
    pub term: Term,
    /// Where it starts, in the unit of the figure.
    pub from: f64,
    /// Where it ends; may lie before the start.
    pub to: f64,
    /// How it is told from the others.
    pub tone: Tone,
}

impl Segment {
    /// Its length; negative where something is taken away.
    #[must_use]
    pub fn size(&self) -> f64 {
        self.to - self.from
    }
}

/// A bar, made of parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it is called; none if the figure has but one bar a scenario.
    pub term: Option<Term>,
    /// Whether it belongs to the scenario that was pinned.
    pub pinned: bool,
    /// Its parts.
    pub segments: Vec<Segment>,
}

/// What a figure shows, for a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Finding {
    /// A megawatt of computing needs so much in all.
    Power {
        /// The PUE.
        pue: Pue,
        /// The largest part of the overhead, and its share of it.
        largest: Option<(Term, Share)>,
    },
    /// So much of the expected saving is taken back.
    Rebound {
        /// The rebound; none if no saving was expected.
        rebound: Option<Rebound>,
    },
}

/// A figure, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its name in tests and files.
    pub key: &'static str,
    /// What it is called, by language.
    pub title: [&'static str; 2],
    /// The half of the answer to which it belongs.
    pub tab: Tab,
    /// What the axis measures.
    pub axis: Term,
    /// The symbol of its unit.
    pub unit: &'static str,
    /// The bars, from top to bottom.
    pub bars: Vec<Bar>,
    /// What it shows.
    pub finding: Finding,
}

impl Figure {
    /// The smallest and largest value that it has to show; zero is among them.
    #[must_use]
    pub fn extent(&self) -> (f64, f64) {
        self.bars
            .iter()
            .flat_map(|bar| &bar.segments)
            .flat_map(|segment| [segment.from, segment.to])
            .filter(|value| value.is_finite())
            .fold((0.0, 0.0), |(low, high), value| (f64::min(low, value), f64::max(high, value)))
    }
}

/// Makes a figure of an outcome, and of the one that it is compared with.
pub type Maker = fn(&Outcome, Option<&Outcome>) -> Figure;

/// Every figure, in the order of the page.
pub const FIGURES: &[Maker] = &[power::figure, rebound::figure];
