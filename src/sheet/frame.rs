//! What every drawing shares: its place, its title for those who hear it, its axis.

use std::cell::Cell;

use super::Chart;
use super::html::{Markup, Pixels};
use super::readout::Readout;
use crate::figures::axis::Axis;
use crate::messages::Speaker;

/// Height of an axis with its numbers, in pixels.
pub(super) const FOOT: f64 = 26.0;

/// Room left and right of an axis, for the numbers at its ends.
pub(super) const MARGIN: f64 = 16.0;

/// Usual width of a small letter, in pixels; a Chinese character is two.
const LETTER: f64 = 7.0;

/// Where and for whom a drawing is made.
pub(super) struct Frame<'a> {
    pub(super) say: &'a Speaker,
    pub(super) width: f64,
    pub(super) chart: &'a Chart,
    /// Whether it is a file of its own, where links lead nowhere.
    pub(super) is_file: bool,
    height: Cell<f64>,
}

impl<'a> Frame<'a> {
    /// In the page.
    pub(super) fn new(say: &'a Speaker, width: f64, chart: &'a Chart) -> Self {
        Self { say, width, chart, is_file: false, height: Cell::new(0.0) }
    }

    /// In a file of its own.
    pub(super) fn alone(say: &'a Speaker, width: f64, chart: &'a Chart) -> Self {
        Self { is_file: true, ..Self::new(say, width, chart) }
    }

    /// Height of the drawing that was opened last.
    pub(super) fn height(&self) -> f64 {
        self.height.get()
    }

    /// Opens the drawing: what it shows is said in words, for those who do not see it, and what each
    /// place says goes with it, unless it is a file, which nobody points at.
    pub(super) fn open(&self, height: f64, readout: &Readout, markup: &mut Markup) {
        self.height.set(height);
        let (width, height) = (Pixels(self.width).to_string(), Pixels(height).to_string());
        let view = format!("0 0 {width} {height}");
        let label = format!("{}. {}", self.chart.title, self.chart.finding);
        let mut attributes = vec![
            ("class", "plot"),
            ("width", &*width),
            ("height", &*height),
            ("viewBox", &*view),
            ("role", "img"),
            ("aria-label", &*label),
        ];
        let said = readout.written().filter(|_| !self.is_file);
        attributes.extend(said.iter().map(|said| ("data-read", said.as_str())));
        markup.open("svg", &attributes);
    }

    /// The marks of an axis from left to right, over a drawing that ends at `bottom`.
    pub(super) fn foot(
        &self,
        axis: &Axis,
        left: f64,
        bottom: f64,
        unit: &str,
        markup: &mut Markup,
    ) {
        let last = axis.ticks.len().saturating_sub(1);
        let place_of = |tick: f64| libm::round(left + axis.at(tick));
        // The last number stands with its unit: what it would cover is left out.
        let taken = axis.ticks.last().map_or(f64::INFINITY, |tick| {
            let text = joined(&self.say.three(*tick), unit);
            place_of(*tick) + MARGIN - breadth(&text) - MARGIN / 2.0
        });
        for (place, tick) in axis.ticks.iter().enumerate() {
            let x = place_of(*tick);
            markup.line(if *tick == 0.0 { "grid base" } else { "grid" }, (x, 0.0), (x, bottom));
            let number = self.say.three(*tick);
            let (x, anchor, text) = if place == last {
                (x + MARGIN, "end", joined(&number, unit))
            } else {
                (x, "middle", number)
            };
            if place == last || x + breadth(&text) / 2.0 <= taken {
                markup.letters("tick", (x, bottom + FOOT - 8.0), anchor, &text);
            }
        }
    }
}

/// A number and its unit.
pub(super) fn joined(number: &str, unit: &str) -> String {
    match unit {
        "" => number.to_owned(),
        "%" | "×" => format!("{number}{unit}"),
        _ => format!("{number}\u{a0}{unit}"),
    }
}

/// About how wide a text is, in pixels.
pub(super) fn breadth(text: &str) -> f64 {
    text.chars().map(|one| if one.is_ascii() { LETTER } else { 2.0 * LETTER }).sum()
}

/// A name, cut where it finds no room; the table has it whole.
pub(super) fn fitting(name: &str, room: f64) -> String {
    if breadth(name) <= room {
        return name.to_owned();
    }
    let mut short = String::new();
    for one in name.chars() {
        short.push(one);
        if breadth(&short) > room - 2.0 * LETTER {
            break;
        }
    }
    short + "…"
}
