//! Bars from left to right.

use super::Tone;
use super::frame::{FOOT, Frame, MARGIN, breadth};
use super::html::Markup;
use crate::figures::axis::Axis;

/// Height of a bar, in pixels.
const THICK: f64 = 20.0;
/// Height of the line above a bar.
const LINE: f64 = 20.0;
/// Room between one bar and the next line.
const BETWEEN: f64 = 10.0;
/// Room above the bars for the names of the limits.
const HEAD: f64 = 20.0;
/// The narrowest part that is still seen.
const LEAST: f64 = 1.0;

/// Bars with one axis.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bars {
    /// From the top down.
    pub rows: Vec<Row>,
    /// The unit of the axis.
    pub unit: String,
    /// Numbers that the bars are read against, with their names.
    pub limits: Vec<(f64, String)>,
    /// Where the axis begins at the latest; bars of PUE begin at 1.
    pub from: f64,
    /// What the tones stand for; empty where the rows say it.
    pub tones: Vec<(Tone, String)>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it is.
    pub name: String,
    /// How much it is, with its unit.
    pub amount: String,
    /// The parts of the bar.
    pub parts: Vec<Part>,
    /// The range in which the number lies with some confidence.
    pub range: Option<(f64, f64)>,
    /// A scenario to go to, as it stands after `#`.
    pub link: Option<String>,
}

/// A part of a bar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// Where it starts.
    pub from: f64,
    /// Where it ends; may lie before the start.
    pub to: f64,
    /// How it is told from the others.
    pub tone: Tone,
}

impl Row {
    /// A bar of one part.
    #[must_use]
    pub fn single(name: String, amount: String, (from, to): (f64, f64), tone: Tone) -> Self {
        Self { name, amount, parts: vec![Part { from, to, tone }], range: None, link: None }
    }
}

impl Bars {
    pub(super) fn legend(&self) -> Vec<(Tone, &str)> {
        self.tones.iter().map(|(tone, name)| (*tone, name.as_str())).collect()
    }

    fn extent(&self) -> (f64, f64) {
        let ends = self.rows.iter().flat_map(|row| {
            row.parts
                .iter()
                .flat_map(|part| [part.from, part.to])
                .chain(row.range.into_iter().flat_map(|(low, high)| [low, high]))
        });
        let all = ends.chain(self.limits.iter().map(|limit| limit.0)).filter(|end| end.is_finite());
        all.fold((self.from, self.from), |(low, high), end| (low.min(end), high.max(end)))
    }

    pub(super) fn draw(&self, frame: &Frame<'_>, markup: &mut Markup) {
        let axis = Axis::new(self.extent(), (frame.width - 2.0 * MARGIN).max(1.0));
        let head = if self.limits.is_empty() { 0.0 } else { HEAD };
        let each = LINE + THICK + BETWEEN;
        let mut bottom = head;
        for _ in &self.rows {
            bottom += each;
        }
        frame.open(bottom + FOOT, markup);
        frame.foot(&axis, MARGIN, bottom, &self.unit, markup);
        let mut top = head;
        for row in &self.rows {
            self.row(frame, &axis, row, top, markup);
            top += each;
        }
        for (value, name) in &self.limits {
            limit(frame, MARGIN + axis.at(*value), bottom, name, markup);
        }
        markup.close("svg");
    }

    fn row(&self, frame: &Frame<'_>, axis: &Axis, row: &Row, top: f64, markup: &mut Markup) {
        let line = top + LINE - 6.0;
        markup.open("g", &[("class", "bar")]);
        if let Some(link) = &row.link {
            markup.open("a", &[("href", &format!("#{link}"))]);
        }
        markup.letters("name", (MARGIN, line), "start", &row.name);
        if row.link.is_some() {
            markup.close("a");
        }
        markup.letters("number", (frame.width - MARGIN, line), "end", &row.amount);
        for part in &row.parts {
            let (one, other) = (axis.at(part.from), axis.at(part.to));
            let width = (other - one).abs().max(LEAST);
            let class = format!("tone {}", part.tone.key());
            markup.rectangle(&class, (MARGIN + one.min(other), top + LINE), (width, THICK));
        }
        if let Some((low, high)) = row.range {
            let (low, high) = (MARGIN + axis.at(low), MARGIN + axis.at(high));
            let middle = top + LINE + THICK / 2.0;
            markup.line("whisker", (low, middle), (high, middle));
            for end in [low, high] {
                markup.line("whisker", (end, middle - 4.0), (end, middle + 4.0));
            }
        }
        markup.close("g");
    }
}

/// A number that bars are read against.
fn limit(frame: &Frame<'_>, x: f64, bottom: f64, name: &str, markup: &mut Markup) {
    markup.line("limit", (x, HEAD - 4.0), (x, bottom));
    let half = breadth(name) / 2.0;
    let x = x.min(frame.width - half).max(half);
    markup.letters("tick", (x, HEAD - 8.0), "middle", name);
}
