//! A sheet: sentences, figures and tables that answer one question at length, as plain data.
//!
//! Studies write sheets; [`markup`](Sheet::markup) draws them. The same data make the drawing, its
//! table and the file for a spreadsheet.

mod bars;
mod chart;
mod flows;
mod frame;
mod grid;
mod html;
mod lines;
mod picture_file;
mod readout;
mod table;

pub use bars::{Bars, Part, Row};
pub use chart::{Chart, Picture};
pub use flows::{Branch, Flows};
pub use grid::Grid;
pub use lines::{Band, Lines, Mark, Series, Stroke};
pub use table::{Cell, Table};

use crate::messages::Speaker;
use html::Markup;

/// What a study has to say.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// What it is about.
    pub title: String,
    /// The answer in a sentence or two.
    pub lead: String,
    /// The rest, from the top down.
    pub blocks: Vec<Block>,
}

/// A piece of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading of what follows.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A paragraph in small letters: sources, conditions.
    Fine(String),
    /// What the reader must mind.
    Caution(String),
    /// Figures with their names.
    Cards(Vec<Card>),
    /// A drawing.
    Chart(Box<Chart>),
    /// A table.
    Table(Table),
    /// A long table, folded until the reader opens it.
    Folded(Table),
    /// Links to other scenarios.
    Ways(Vec<Way>),
}

/// A figure with its name.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// What it is.
    pub name: String,
    /// How much it is, with its unit.
    pub amount: String,
    /// What to know of it; may be empty.
    pub note: String,
}

/// A link to another scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// What the visitor finds there.
    pub text: String,
    /// The link, as it stands after `#`.
    pub link: String,
    /// Whether it is where the visitor stands.
    pub here: bool,
}

/// How a part of a drawing is to be told from the others. The looks give each its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Computing; what is actual.
    It,
    /// Cooling; what is possible.
    Cooling,
    /// Power conversion; a limit or target.
    Power,
    /// Anything else; what is for comparison.
    Other,
    /// What is taken back.
    Rebound,
    /// What is saved.
    Saved,
}

impl Tone {
    /// Its name in the looks.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::Cooling => "cooling",
            Self::Power => "power",
            Self::Other => "other",
            Self::Rebound => "rebound",
            Self::Saved => "saved",
        }
    }
}

impl Sheet {
    /// The sheet as HTML for a place so many pixels wide. Whatever is text is escaped.
    #[must_use]
    pub fn markup(&self, say: &Speaker, width: f64) -> String {
        let mut markup = Markup::new();
        markup.within("h2", "", &self.title);
        markup.within("p", "lead", &self.lead);
        for block in &self.blocks {
            block.draw(say, width, &mut markup);
        }
        markup.done()
    }

    /// Every table of the sheet, those of its drawings too.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Chart(chart) => Some(&chart.table),
            Block::Table(table) | Block::Folded(table) => Some(table),
            _ => None,
        })
    }
}

impl Sheet {
    /// Gives every drawing, and every table whose file is too large to stand in its own address, a
    /// place for its file, made of its kind and its text.
    pub fn place_files(
        &mut self,
        say: &Speaker,
        mut place: impl FnMut(&str, &str) -> Option<String>,
    ) {
        for block in &mut self.blocks {
            match block {
                Block::Table(table) if table.is_cut() => {
                    table.address = place("text/csv;charset=utf-8", &table.csv());
                }
                Block::Chart(chart) => {
                    chart.table.drawing = place("image/svg+xml", &picture_file::text(say, chart));
                }
                _ => {}
            }
        }
    }
}

impl Block {
    fn draw(&self, say: &Speaker, width: f64, markup: &mut Markup) {
        match self {
            Self::Heading(text) => markup.within("h3", "", text),
            Self::Text(text) => markup.within("p", "", text),
            Self::Fine(text) => markup.within("p", "fine", text),
            Self::Caution(text) => markup.within("p", "caution", text),
            Self::Cards(cards) => draw_cards(cards, markup),
            Self::Chart(chart) => chart.draw(say, width, markup),
            Self::Table(table) => table.draw(say, markup),
            Self::Folded(table) => draw_folded(table, say, markup),
            Self::Ways(ways) => draw_ways(ways, markup),
        }
    }
}

fn draw_folded(table: &Table, say: &Speaker, markup: &mut Markup) {
    markup.open("details", &[("class", "table")]);
    markup.within("summary", "", &table.caption);
    table.draw(say, markup);
    markup.close("details");
}

fn draw_cards(cards: &[Card], markup: &mut Markup) {
    markup.open("dl", &[("class", "ratios")]);
    for card in cards {
        markup.open("div", &[("class", "key-figure")]);
        markup.within("dt", "", &card.name);
        markup.open("dd", &[]);
        markup.within("b", "", &card.amount);
        if !card.note.is_empty() {
            // Where they share a line, and where they are copied or read aloud, they are two.
            markup.text(" ");
            markup.within("small", "", &card.note);
        }
        markup.close("dd");
        markup.close("div");
    }
    markup.close("dl");
}

fn draw_ways(ways: &[Way], markup: &mut Markup) {
    markup.open("ul", &[("class", "ways")]);
    for way in ways {
        markup.open("li", &[]);
        if way.here {
            markup.open("b", &[("aria-current", "true")]);
            markup.text(&way.text);
            markup.close("b");
        } else {
            markup.link(&way.link, &way.text);
        }
        markup.close("li");
    }
    markup.close("ul");
}
