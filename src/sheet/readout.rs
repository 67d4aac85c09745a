//! What the places of a drawing say, for those who point at them or go through them by key. The
//! page's `drawings.js` reads it.

use std::fmt::Write as _;

use super::html::Pixels;
use crate::view::Language;

/// The places of a drawing with what they say, in the order in which keys go through them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Readout {
    /// How many places the arrow down leads on; the arrow up leads back.
    down: i32,
    lines: String,
}

impl Readout {
    /// One under the other: the arrow down leads to the next.
    pub(super) const fn listed() -> Self {
        Self { down: 1, lines: String::new() }
    }

    /// From left to right along an axis: the arrow up leads on, as a larger number does.
    pub(super) const fn across() -> Self {
        Self { down: -1, lines: String::new() }
    }

    /// Row by row, each of so many columns: the arrow down leads to the row below.
    pub(super) fn rows(columns: usize) -> Self {
        Self { down: i32::try_from(columns).unwrap_or(1), lines: String::new() }
    }

    /// A place: where it is, how large, and what it says.
    pub(super) fn add(&mut self, (x, y): (f64, f64), (w, h): (f64, f64), text: &str) {
        let [x, y, w, h] = [x, y, w, h].map(Pixels);
        let _ = write!(self.lines, "\n{x} {y} {w} {h} ");
        self.lines.extend(text.chars().map(|one| if one == '\n' { ' ' } else { one }));
    }

    /// As it stands in the drawing; nothing where there is nothing to say.
    pub(super) fn written(&self) -> Option<String> {
        (!self.lines.is_empty()).then(|| format!("{}{}", self.down, self.lines))
    }
}

/// A name and what belongs to it.
pub(super) fn named(language: Language, name: &str, value: &str) -> String {
    match (name, language) {
        ("", _) => value.to_owned(),
        (_, Language::English) => format!("{name}: {value}"),
        (_, Language::Chinese) => format!("{name}：{value}"),
    }
}
