//! Writes HTML and SVG, escaping whatever is text.

use std::fmt::Write as _;

use super::Tone;

/// The text of a document on its way.
#[derive(Debug, Default)]
pub(super) struct Markup(String);

impl Markup {
    pub(super) const fn new() -> Self {
        Self(String::new())
    }

    pub(super) fn done(self) -> String {
        self.0
    }

    /// Opens an element with these attributes.
    pub(super) fn open(&mut self, tag: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(tag);
        for (name, value) in attributes {
            let _ = write!(self.0, " {name}=\"");
            self.text(value);
            self.0.push('"');
        }
        self.0.push('>');
    }

    pub(super) fn close(&mut self, tag: &str) {
        let _ = write!(self.0, "</{tag}>");
    }

    /// Text, as it should be read.
    pub(super) fn text(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                other => self.0.push(other),
            }
        }
    }

    /// An element with nothing but text in it; none without a text.
    pub(super) fn within(&mut self, tag: &str, class: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let attributes: &[_] = if class.is_empty() { &[] } else { &[("class", class)] };
        self.open(tag, attributes);
        self.text(text);
        self.close(tag);
    }

    /// A link to a scenario.
    pub(super) fn link(&mut self, link: &str, text: &str) {
        self.open("a", &[("href", &format!("#{link}"))]);
        self.text(text);
        self.close("a");
    }

    /// A sample of a tone, for legends.
    pub(super) fn swatch(&mut self, tone: Tone) {
        let _ = write!(
            self.0,
            "<svg class=\"swatch\" width=\"14\" height=\"14\" aria-hidden=\"true\" focusable=\"false\">\
             <rect class=\"tone {}\" width=\"14\" height=\"14\" rx=\"1\"/></svg>",
            tone.key()
        );
    }

    /// A rectangle, told from the others by its class.
    pub(super) fn rectangle(&mut self, class: &str, (x, y): (f64, f64), (w, h): (f64, f64)) {
        let (x, y, w, h) = (Pixels(x), Pixels(y), Pixels(w), Pixels(h));
        let _ = write!(
            self.0,
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"/>"
        );
    }

    /// A straight line.
    pub(super) fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(Pixels);
        let _ = write!(
            self.0,
            "<line class=\"{class}\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"/>"
        );
    }

    /// A shape or a line through points.
    pub(super) fn path(&mut self, class: &str, path: &str) {
        let _ = write!(self.0, "<path class=\"{class}\" d=\"{path}\"/>");
    }

    /// Letters in a drawing; `anchor` is `start`, `middle` or `end`.
    pub(super) fn letters(&mut self, class: &str, (x, y): (f64, f64), anchor: &str, text: &str) {
        let (x, y) = (Pixels(x), Pixels(y));
        let _ =
            write!(self.0, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">");
        self.text(text);
        self.close("text");
    }

    /// Anything else that is sound as it stands.
    pub(super) fn raw(&mut self, text: &str) {
        self.0.push_str(text);
    }
}

/// A length in a drawing, to a tenth of a pixel.
pub(super) struct Pixels(pub(super) f64);

impl std::fmt::Display for Pixels {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let tenths = libm::round(if self.0.is_finite() { self.0 } else { 0.0 } * 10.0);
        write!(formatter, "{}", tenths / 10.0)
    }
}

/// A path through points.
pub(super) fn through(points: impl IntoIterator<Item = (f64, f64)>) -> String {
    let mut path = String::new();
    for (x, y) in points {
        let command = if path.is_empty() { 'M' } else { 'L' };
        let _ = write!(path, "{command}{} {}", Pixels(x), Pixels(y));
    }
    path
}
