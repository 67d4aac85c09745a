//! A drawing with its words, its table and its file.

use super::html::Markup;
use super::{Bars, Flows, Grid, Lines, Table, Tone, frame, picture_file, table};
use crate::messages::Speaker;
use crate::view::Language;

/// A drawing with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Tells it from the others of its sheet.
    pub key: &'static str,
    /// What it shows.
    pub title: String,
    /// What can be seen in it, in a sentence.
    pub finding: String,
    /// The drawing.
    pub picture: Picture,
    /// The same as a table.
    pub table: Table,
}

/// The kinds of drawing.
#[derive(Debug, Clone, PartialEq)]
pub enum Picture {
    /// Bars from left to right: ranked, stacked, floating, or either side of a middle.
    Bars(Bars),
    /// Lines and bands over time or over another quantity.
    Lines(Lines),
    /// A number for each pair of a row and a column, as shades.
    Grid(Grid),
    /// One stream that parts into many.
    Flows(Flows),
}

impl Chart {
    pub(super) fn draw(&self, say: &Speaker, width: f64, markup: &mut Markup) {
        markup.open("figure", &[("class", "figure"), ("data-plot", self.key)]);
        markup.within("h3", "", &self.title);
        markup.within("figcaption", "", &self.finding);
        let legend = self.picture.legend();
        if legend.len() > 1 {
            markup.open("ul", &[("class", "legend")]);
            for (tone, name) in legend {
                markup.open("li", &[]);
                markup.swatch(tone);
                markup.within("span", "", name);
                markup.close("li");
            }
            markup.close("ul");
        }
        markup.open("div", &[("class", "drawing")]);
        self.picture.draw(&frame::Frame::new(say, width, self), markup);
        markup.close("div");
        markup.open("details", &[("class", "table")]);
        markup.within("summary", "", say.texts().data_table);
        self.table.draw(say, markup);
        markup.close("details");
        self.draw_download(say, markup);
        markup.close("figure");
    }

    /// The drawing as a file.
    fn draw_download(&self, say: &Speaker, markup: &mut Markup) {
        let address = self.table.drawing.clone().unwrap_or_else(|| {
            let text = picture_file::text(say, self);
            format!("data:image/svg+xml;charset=utf-8,{}", table::percent(&text))
        });
        let name = format!("{}.svg", self.title);
        let words = match say.language {
            Language::English => "Drawing as SVG",
            Language::Chinese => "下载图（SVG）",
        };
        markup.open("a", &[("class", "download"), ("href", &address), ("download", &name)]);
        markup.text(words);
        markup.close("a");
    }
}

impl Picture {
    pub(super) fn legend(&self) -> Vec<(Tone, &str)> {
        match self {
            Self::Bars(bars) => bars.legend(),
            Self::Lines(lines) => lines.legend(),
            Self::Grid(_) | Self::Flows(_) => Vec::new(),
        }
    }

    pub(super) fn draw(&self, frame: &frame::Frame<'_>, markup: &mut Markup) {
        match self {
            Self::Bars(bars) => bars.draw(frame, markup),
            Self::Lines(lines) => lines.draw(frame, markup),
            Self::Grid(grid) => grid.draw(frame, markup),
            Self::Flows(flows) => flows.draw(frame, markup),
        }
    }
}
