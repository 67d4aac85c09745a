//! Bars from left to right.

use super::Tone;
use super::frame::{FOOT, Frame, MARGIN, breadth, fitting, joined};
use super::html::Markup;
use super::readout::{Readout, named};
use crate::figures::axis::Axis;

/// Height of a bar, in pixels.
const THICK: f64 = 20.0;
/// Height of the line above a bar.
const LINE: f64 = 20.0;
/// Room between one bar and the next line.
const BETWEEN: f64 = 10.0;
/// From so many bars on, each takes a single line.
const MANY: usize = 16;
/// Height of such a line, and of its bar, in pixels.
const SLIM: (f64, f64) = (24.0, 14.0);
/// The part of the width that names take at the most there.
const NAMES: f64 = 0.45;
/// The narrowest axis beside names and amounts: where there is less, they stand above their bars, ...
const LEAST_AXIS: f64 = 150.0;
/// ... which then are so high, and so far apart, in pixels.
const LOW: (f64, f64) = (10.0, 8.0);
/// Room above the bars for the names of the limits.
const HEAD: f64 = 20.0;
/// Room between the names of two limits.
const APART: f64 = 8.0;
/// How far the line of a limit reaches beyond a bar.
const BESIDE: f64 = 3.0;
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

    /// Where the parts of a row stand.
    fn layout(&self, width: f64) -> Layout {
        if self.rows.len() < MANY {
            return Layout::above(THICK, BETWEEN);
        }
        let names = self.rows.iter().map(|row| breadth(&row.name)).fold(0.0, f64::max);
        let amounts = self.rows.iter().map(|row| breadth(&row.amount)).fold(0.0, f64::max);
        let left = MARGIN + names.min(width * NAMES) + 8.0;
        let bar = (SLIM.0 - SLIM.1) / 2.0;
        // They are bold.
        let right = MARGIN + 1.1 * amounts + 8.0;
        if width - left - right < LEAST_AXIS {
            return Layout::above(LOW.0, LOW.1);
        }
        Layout { left, right, each: SLIM.0, bar, thick: SLIM.1, slim: true }
    }

    /// What is said of a bar: its name and amount, and of parts what each is.
    fn said(&self, frame: &Frame<'_>, row: &Row) -> String {
        let (say, language) = (frame.say, frame.say.language);
        let mut said = vec![named(language, &row.name, &row.amount)];
        for part in row.parts.iter().filter(|_| row.parts.len() > 1) {
            let tone = self.tones.iter().find(|(tone, _)| *tone == part.tone);
            let size = joined(&say.three((part.to - part.from).abs()), &self.unit);
            said.extend(tone.map(|(_, name)| named(language, name, &size)));
        }
        if let Some((low, high)) = row.range {
            said.push(format!("{}–{}", say.three(low), joined(&say.three(high), &self.unit)));
        }
        said.join(" · ")
    }

    pub(super) fn draw(&self, frame: &Frame<'_>, markup: &mut Markup) {
        let place = self.layout(frame.width);
        let axis = Axis::new(self.extent(), (frame.width - place.left - place.right).max(1.0));
        let head = if self.limits.is_empty() { 0.0 } else { HEAD };
        let (mut bottom, mut readout) = (head, Readout::listed());
        for row in &self.rows {
            let tall = place.each + place.further(frame, row);
            readout.add((0.0, bottom), (frame.width, tall), &self.said(frame, row));
            bottom += tall;
        }
        frame.open(bottom + FOOT, &readout, markup);
        frame.foot(&axis, place.left, bottom, &self.unit, markup);
        let (mut top, mut bars) = (head, Vec::new());
        for row in &self.rows {
            place.row(frame, &axis, row, top, markup);
            let further = place.further(frame, row);
            bars.push(top + place.bar + further);
            top += place.each + further;
        }
        let limit = |(value, name): &(f64, String)| (place.left + axis.at(*value), name.clone());
        let limits: Vec<_> = self.limits.iter().map(limit).collect();
        for (x, _) in &limits {
            place.limit(*x, &bars, bottom, markup);
        }
        for (x, name) in beside_each_other(limits, frame.width) {
            markup.letters("tick", (x, HEAD - 8.0), "middle", &name);
        }
        markup.close("svg");
    }
}

/// Where names stand that belong to these places, by their middles: none over another, as far as the
/// width allows. Of two that are near, each gives way to its own side.
fn beside_each_other(mut names: Vec<(f64, String)>, width: f64) -> Vec<(f64, String)> {
    names.sort_by(|one, other| one.0.total_cmp(&other.0));
    let room = |one: &str, other: &str| f64::midpoint(breadth(one), breadth(other)) + APART;
    for next in 1..names.len() {
        let (before, after) = names.split_at_mut(next);
        if let (Some(one), Some(other)) = (before.last_mut(), after.first_mut()) {
            let missing = room(&one.1, &other.1) - (other.0 - one.0);
            if missing > 0.0 {
                one.0 -= missing / 2.0;
                other.0 += missing / 2.0;
            }
        }
    }
    for (x, name) in &mut names {
        let half = breadth(name) / 2.0;
        *x = x.min(width - half).max(half);
    }
    names
}

/// Where the parts of a row stand, in pixels.
struct Layout {
    left: f64,
    right: f64,
    each: f64,
    /// From the top of the row to the top of the bar.
    bar: f64,
    thick: f64,
    /// Whether name and amount stand beside the bar, not above it.
    slim: bool,
}

impl Layout {
    /// Name and amount stand above the bar.
    fn above(thick: f64, between: f64) -> Self {
        let each = LINE + thick + between;
        Self { left: MARGIN, right: MARGIN, each, bar: LINE, thick, slim: false }
    }

    /// Height of a further line for the amount, where name and amount do not fit in one.
    fn further(&self, frame: &Frame<'_>, row: &Row) -> f64 {
        // The amount is in bold letters, and digits and capitals are wider than the usual letter.
        let both = 1.1 * (breadth(&row.name) + breadth(&row.amount)) + 8.0;
        if self.slim || both <= frame.width - 2.0 * MARGIN { 0.0 } else { LINE }
    }

    fn row(&self, frame: &Frame<'_>, axis: &Axis, row: &Row, top: f64, markup: &mut Markup) {
        let further = self.further(frame, row);
        let bar = top + self.bar + further;
        let middle = bar + self.thick / 2.0;
        let (line, name, anchor) = if self.slim {
            (middle + 5.0, self.left - 8.0, "end")
        } else {
            (top + LINE - 6.0, MARGIN, "start")
        };
        let named = if self.slim { fitting(&row.name, self.left) } else { row.name.clone() };
        markup.open("g", &[("class", "bar")]);
        let leads = row.link.as_ref().filter(|_| !frame.is_file);
        if let Some(link) = leads {
            markup.open("a", &[("href", &format!("#{link}"))]);
        }
        markup.letters("name", (name, line), anchor, &named);
        if leads.is_some() {
            markup.close("a");
        }
        markup.letters("number", (frame.width - MARGIN, line + further), "end", &row.amount);
        // The bar leads there too; those who go by key or by ear have the name.
        if let Some(link) = leads {
            let hidden =
                [("href", &*format!("#{link}")), ("tabindex", "-1"), ("aria-hidden", "true")];
            markup.open("a", &hidden);
        }
        for part in &row.parts {
            let (one, other) = (axis.at(part.from), axis.at(part.to));
            let width = (other - one).abs().max(LEAST);
            let class = format!("tone {}", part.tone.key());
            markup.rectangle(&class, (self.left + one.min(other), bar), (width, self.thick));
        }
        if leads.is_some() {
            markup.close("a");
        }
        if let Some((low, high)) = row.range {
            let (low, high) = (self.left + axis.at(low), self.left + axis.at(high));
            markup.line("whisker", (low, middle), (high, middle));
            for end in [low, high] {
                markup.line("whisker", (end, middle - 4.0), (end, middle + 4.0));
            }
        }
        markup.close("g");
    }

    /// The line of a number that bars are read against: beside the bars, not through what stands
    /// above them.
    fn limit(&self, x: f64, bars: &[f64], bottom: f64, markup: &mut Markup) {
        if self.slim {
            markup.line("limit", (x, HEAD - 4.0), (x, bottom));
            return;
        }
        markup.line("limit", (x, HEAD - 4.0), (x, HEAD + 2.0));
        for bar in bars {
            markup.line("limit", (x, bar - BESIDE), (x, bar + self.thick + BESIDE));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_near_limits_stand_beside_each_other() {
        for (one, other) in [(100.0, 103.0), (103.0, 100.0), (100.0, 100.0)] {
            let names = vec![(one, String::from("target")), (other, String::from("the form"))];
            let placed = beside_each_other(names, 400.0);
            let [first, second] = &placed[..] else { panic!("{placed:?}") };
            let ends = first.0 + breadth(&first.1) / 2.0;
            assert!(ends + APART <= second.0 - breadth(&second.1) / 2.0 + 1e-9, "{placed:?}");
        }
        let far = vec![(100.0, String::from("target")), (300.0, String::from("the form"))];
        assert_eq!(beside_each_other(far.clone(), 400.0), far);
    }
    #[test]
    fn many_bars_keep_an_axis_on_a_narrow_page() {
        let row = |place: usize| {
            let name = format!("A design with a long name, {place}");
            Row::single(name, String::from("PUE 1.25 · 1.62 L/kWh"), (1.0, 1.25), Tone::It)
        };
        let bars = Bars { rows: (0..MANY).map(row).collect(), ..Bars::default() };
        for (width, beside) in [(328.0, false), (420.0, false), (760.0, true)] {
            let place = bars.layout(width);
            assert_eq!(place.slim, beside, "{width}");
            assert!(width - place.left - place.right >= LEAST_AXIS, "{width}");
        }
    }
}
