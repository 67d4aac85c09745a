//! Tables, in the page and for spreadsheets.

use std::fmt::Write as _;

use super::html::Markup;
use crate::messages::Speaker;

/// A table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// What it holds.
    pub caption: String,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows; the first cell names the row.
    pub rows: Vec<Vec<Cell>>,
    /// So many rows are drawn at the most; the file holds all. None: every row is drawn.
    pub drawn: Option<usize>,
    /// Columns that stand in the file only, by their places.
    pub unseen: Vec<usize>,
    /// Where the file is, for one too large to stand in its own address.
    pub address: Option<String>,
    /// Where the file of the drawing is whose numbers these are; none: in its own address.
    pub drawing: Option<String>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// What stands in it.
    pub text: String,
    /// The number itself, where it is one: for spreadsheets.
    pub number: Option<f64>,
    /// A scenario to go to, as it stands after `#`.
    pub link: Option<String>,
    /// A mark beside it, such as "from memory".
    pub badge: Option<String>,
}

impl Cell {
    /// A cell of text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A number, and how it is written.
    #[must_use]
    pub fn number(number: f64, text: impl Into<String>) -> Self {
        Self { text: text.into(), number: Some(number), ..Self::default() }
    }

    /// Nothing to say.
    #[must_use]
    pub fn none() -> Self {
        Self::text("–")
    }

    /// The cell, leading to a scenario.
    #[must_use]
    pub fn to(mut self, link: String) -> Self {
        self.link = Some(link);
        self
    }

    /// The cell with a mark beside it.
    #[must_use]
    pub fn marked(mut self, badge: Option<String>) -> Self {
        self.badge = badge;
        self
    }
}

impl Table {
    /// A table with these columns and no rows yet.
    #[must_use]
    pub fn new(caption: impl Into<String>, columns: &[&str]) -> Self {
        let columns = columns.iter().map(|name| (*name).to_owned()).collect();
        Self { caption: caption.into(), columns, ..Self::default() }
    }

    /// Whether the file holds more than is drawn.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.drawn.is_some_and(|drawn| drawn < self.rows.len())
    }

    /// The rows that are drawn.
    fn shown(&self) -> &[Vec<Cell>] {
        self.rows.get(..self.drawn.unwrap_or(usize::MAX)).unwrap_or(&self.rows)
    }

    /// Adds a row.
    pub fn push(&mut self, row: Vec<Cell>) {
        self.rows.push(row);
    }

    /// Whether a column holds numbers.
    fn is_number(&self, column: usize) -> bool {
        let cells = || self.shown().iter().filter_map(|row| row.get(column));
        cells().any(|cell| cell.number.is_some())
            && cells().all(|cell| cell.number.is_some() || cell.text == "–")
    }

    pub(super) fn draw(&self, say: &Speaker, markup: &mut Markup) {
        let classes: Vec<&str> = (0..self.columns.len())
            .map(|column| if self.is_number(column) { "number" } else { "" })
            .collect();
        // What scrolls sideways on a narrow screen can be scrolled by key.
        let around = [
            ("class", "wide"),
            ("tabindex", "0"),
            ("role", "group"),
            ("aria-label", &self.caption),
        ];
        markup.open("div", &around);
        markup.open("table", &[]);
        markup.within("caption", "", &self.caption);
        markup.raw("<thead><tr>");
        let seen = |place: &usize| !self.unseen.contains(place);
        let heads = self.columns.iter().zip(&classes).enumerate();
        for (_, (name, class)) in heads.filter(|head| seen(&head.0)) {
            markup.open("th", &[("scope", "col"), ("class", class)]);
            markup.text(name);
            markup.close("th");
        }
        markup.raw("</tr></thead><tbody>");
        for row in self.shown() {
            markup.raw("<tr>");
            for (place, cell) in row.iter().enumerate().filter(|cell| seen(&cell.0)) {
                draw_cell(cell, place, classes.get(place).copied().unwrap_or_default(), markup);
            }
            markup.raw("</tr>");
        }
        markup.raw("</tbody></table></div>");
        self.draw_download(say, markup);
    }

    /// The table as a file: at its address, otherwise made of nothing but one. What is cut has no
    /// file before it has an address.
    fn draw_download(&self, say: &Speaker, markup: &mut Markup) {
        let address = match &self.address {
            Some(address) => address.clone(),
            None if self.is_cut() => return,
            None => format!("data:text/csv;charset=utf-8,{}", percent(&self.csv())),
        };
        let name = format!("{}.csv", self.caption);
        markup.open("a", &[("class", "download"), ("href", &address), ("download", &name)]);
        markup.text(say.texts().download_table);
        markup.close("a");
    }

    /// The table as CSV, with a decimal point in every language.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut text = String::from("\u{feff}");
        let heading: Vec<_> = self.columns.iter().map(|name| crate::table::cell(name)).collect();
        text += &heading.join(",");
        text += "\r\n";
        for row in &self.rows {
            let cells: Vec<_> = row
                .iter()
                .map(|cell| match cell.number {
                    Some(number) => number.to_string(),
                    None => crate::table::cell(&cell.text),
                })
                .collect();
            text += &cells.join(",");
            text += "\r\n";
        }
        text
    }
}

fn draw_cell(cell: &Cell, place: usize, class: &str, markup: &mut Markup) {
    let tag = if place == 0 { "th" } else { "td" };
    if place == 0 {
        markup.open(tag, &[("scope", "row")]);
    } else {
        markup.open(tag, &[("class", class)]);
    }
    match &cell.link {
        Some(link) => markup.link(link, &cell.text),
        None => markup.text(&cell.text),
    }
    if let Some(badge) = &cell.badge {
        markup.raw(" ");
        markup.within("span", "badge doubtful", badge);
    }
    markup.close(tag);
}

/// Text for an address.
pub(super) fn percent(text: &str) -> String {
    let mut address = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            let _ = write!(address, "%{byte:02X}");
        }
    }
    address
}
