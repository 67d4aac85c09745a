//! A number for each pair of a row and a column, as shades.

use super::frame::{FOOT, Frame, breadth, fitting, joined};
use super::html::{Markup, Pixels, through};
use super::readout::Readout;

/// Height of a cell, in pixels.
const TALL: f64 = 22.0;
/// Room above for the names of the columns.
const HEAD: f64 = 22.0;
/// Room between cells.
const GAP: f64 = 1.0;
/// The faintest and the fullest shade.
const SHADES: (f64, f64) = (0.06, 0.95);
/// How wide the key is at the most, in pixels.
const KEY: f64 = 220.0;

/// Letters of a tick over usual ones.
const SMALLER: f64 = 0.9;
/// The part of the width that the names of rows take at the most.
const NAMES: f64 = 0.5;

/// Numbers in rows and columns.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grid {
    /// The names of the columns; those that find no room are left out.
    pub columns: Vec<String>,
    /// The names of the rows, and their numbers.
    pub rows: Vec<(String, Vec<f64>)>,
    /// The unit of the numbers.
    pub unit: String,
    /// The lowest and the highest number, as they are written.
    pub ends: (String, String),
    /// Points on the grid with names: column and row, counted from the first cell's edge.
    pub marks: Vec<((f64, f64), String)>,
    /// A line over the cells, in the same coordinates, and its name; may be empty.
    pub contour: (Vec<(f64, f64)>, String),
}

impl Grid {
    fn extent(&self) -> (f64, f64) {
        let all = self.rows.iter().flat_map(|row| &row.1).filter(|number| number.is_finite());
        all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), number| {
            (low.min(*number), high.max(*number))
        })
    }

    pub(super) fn draw(&self, frame: &Frame<'_>, markup: &mut Markup) {
        let widest = self.rows.iter().map(|row| breadth(&row.0)).fold(0.0, f64::max) + 8.0;
        let left = widest.min(frame.width * NAMES);
        let mut columns = 0.0;
        for _ in &self.columns {
            columns += 1.0;
        }
        let wide = ((frame.width - left) / f64::max(columns, 1.0)).max(2.0);
        let mut bottom = HEAD;
        for _ in &self.rows {
            bottom += TALL;
        }
        frame.open(bottom + FOOT, &self.readout(frame, left, wide), markup);
        self.heads(left, wide, markup);
        let (low, high) = self.extent();
        let mut y = HEAD;
        for (row, (name, numbers)) in self.rows.iter().enumerate() {
            markup.letters(
                "tick",
                (left - 6.0, y + TALL - 7.0),
                "end",
                &fitting(name, left / SMALLER),
            );
            let mut x = left;
            for (column, number) in numbers.iter().enumerate() {
                if number.is_finite() {
                    let part = (number - low) / (high - low).max(f64::MIN_POSITIVE);
                    // A file is looked at by itself: there the cells say what they hold.
                    let said = frame.is_file.then(|| self.said(frame, (row, column), *number));
                    let said = said.as_deref().unwrap_or_default();
                    cell((x, y), (wide - GAP, TALL - GAP), part, said, markup);
                }
                x += wide;
            }
            y += TALL;
        }
        self.draw_contour(left, wide, frame, markup);
        for ((column, row), name) in &self.marks {
            let (x, y) = (left + column * wide, HEAD + row * TALL);
            markup.rectangle("mark pin", (x - 4.0, y - 4.0), (8.0, 8.0));
            let fits = x + 8.0 + breadth(name) < frame.width;
            let (x, anchor) = if fits { (x + 8.0, "start") } else { (x - 8.0, "end") };
            markup.letters("name pinned-name", (x, y + 4.0), anchor, name);
        }
        self.key(left, bottom, markup);
        markup.close("svg");
    }

    /// What each cell says; one without a number keeps its place in the row.
    fn readout(&self, frame: &Frame<'_>, left: f64, wide: f64) -> Readout {
        let mut readout = Readout::rows(self.columns.len());
        let mut y = HEAD;
        for (row, (_, numbers)) in self.rows.iter().enumerate() {
            let mut x = left;
            for (column, number) in numbers.iter().enumerate() {
                let said = self.said(frame, (row, column), *number);
                readout.add((x, y), (wide - GAP, TALL - GAP), &said);
                x += wide;
            }
            y += TALL;
        }
        readout
    }

    /// What is said of a cell: row, column, and the number as the table has it.
    fn said(&self, frame: &Frame<'_>, (row, column): (usize, usize), number: f64) -> String {
        let table = &frame.chart.table;
        let cell = table.rows.get(row).and_then(|cells| cells.get(column + 1));
        // A grid of sizes shows the table's number with its sign.
        let same = cell.filter(|cell| cell.number.map(f64::abs) == Some(number.abs()));
        // The table names its columns in full.
        let heads = if same.is_some() { table.columns.get(column + 1) } else { None };
        let head = heads.or_else(|| self.columns.get(column)).map_or("", String::as_str);
        let number = match same {
            Some(cell) => cell.text.clone(),
            None if number.is_finite() => frame.say.three(number),
            None => String::from("–"),
        };
        let name = self.rows.get(row).map_or("", |one| one.0.as_str());
        format!("{name} · {head} · {}", joined(&number, &self.unit))
    }

    fn draw_contour(&self, left: f64, wide: f64, frame: &Frame<'_>, markup: &mut Markup) {
        let (points, name) = &self.contour;
        let place = |(column, row): &(f64, f64)| (left + column * wide, HEAD + row * TALL);
        let Some((x, y)) = points.first().map(place) else { return };
        markup.path("contour", &through(points.iter().map(place)));
        // Some letters are wider than the usual one.
        let fits = x + 8.0 + 1.2 * breadth(name) < frame.width;
        let (x, anchor) = if fits { (x + 8.0, "start") } else { (frame.width - 4.0, "end") };
        markup.letters("name pinned-name", (x, y.max(HEAD) + 12.0), anchor, name);
    }

    fn heads(&self, left: f64, wide: f64, markup: &mut Markup) {
        let widest = self.columns.iter().map(|name| breadth(name)).fold(0.0, f64::max) + 8.0;
        let mut free = 0.0;
        let mut x = left + wide / 2.0;
        for name in &self.columns {
            if x - widest / 2.0 >= free {
                markup.letters("tick", (x, HEAD - 8.0), "middle", name);
                free = x + widest / 2.0;
            }
            x += wide;
        }
    }

    /// What the shades mean.
    fn key(&self, left: f64, bottom: f64, markup: &mut Markup) {
        let y = bottom + FOOT - 8.0;
        let first = &self.ends.0;
        let last = joined(&self.ends.1, &self.unit);
        markup.letters("tick", (left, y), "start", first);
        let from = left + breadth(first) + 6.0;
        let steps = 6;
        let each = (KEY - from + left).max(60.0) / f64::from(steps);
        for step in 0..steps {
            let x = from + each * f64::from(step);
            cell((x, bottom + 8.0), (each - GAP, 12.0), f64::from(step) / 5.0, "", markup);
        }
        markup.letters("tick", (from + each * f64::from(steps) + 6.0, y), "start", &last);
    }
}

fn cell((x, y): (f64, f64), (w, h): (f64, f64), part: f64, said: &str, markup: &mut Markup) {
    let shade = SHADES.0 + (SHADES.1 - SHADES.0) * part.clamp(0.0, 1.0);
    let shade = libm::round(shade * 100.0) / 100.0;
    let (x, y, w, h) = (Pixels(x), Pixels(y), Pixels(w), Pixels(h));
    markup.raw(&format!(
        "<rect class=\"shade\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill-opacity=\"{shade}\">"
    ));
    markup.within("title", "", said);
    markup.close("rect");
}
