//! The tables of inputs as text, for the page: a line a row, its cells parted by tabs. A row is
//! text much shorter than in a program, where each word is a place and a length.

use std::fmt::Write;
use std::sync::OnceLock;

use super::Parameter;
use super::explained::IS_PAGE;
use super::inputs::{ROOMS, TABLES};
use super::number::decimal;
use super::parameter::{Group, Room, Scale};

/// All rows: those of the program, or those that the page has read.
static ALL: OnceLock<Vec<Parameter>> = OnceLock::new();

/// All rows; none in the page before they are read.
pub(super) fn all() -> &'static [Parameter] {
    if IS_PAGE { ALL.get().map_or(&[], Vec::as_slice) } else { ALL.get_or_init(|| TABLES.concat()) }
}

/// Takes in the rows; those that were there first stay.
pub(crate) fn learn(lines: &[&'static str]) {
    ALL.get_or_init(|| read(lines));
}

/// The text of all tables; `name` ends a row.
pub(crate) fn written(name: impl Fn(&Parameter) -> &'static str) -> String {
    let mut text = String::new();
    for (place, one) in all().iter().enumerate() {
        // The other units stand in the first row of a unit, unless they differ.
        let first = all()[..place].iter().find(|first| first.unit == one.unit);
        let is_known = first.is_some_and(|first| first.units == one.units);
        let units = if is_known { &[] } else { one.units };
        let units: Vec<_> = units.iter().map(|(unit, size)| format!("{unit} {size}")).collect();
        let scale = match one.scale {
            Scale::Step(step) => step.to_string(),
            Scale::Logarithmic => "log".into(),
            Scale::Typed => String::new(),
        };
        let (key, link, unit, source, (low, high)) =
            (one.key, one.link, one.unit, one.source, one.range);
        let (default, group) = (one.default, one.group as usize);
        let cells = format!("{link}\t{unit}\t{low}\t{high}\t{scale}\t{default}\t{source}\t{group}");
        let _ = writeln!(text, "{key}\t{cells}\t{}\t{}", units.join(" "), name(one));
    }
    text
}

/// The rows of these lines.
fn read(lines: &[&'static str]) -> Vec<Parameter> {
    let places =
        ROOMS.iter().flat_map(|room| (0..room.shown.len()).map(move |place| (room, place)));
    let mut rows: Vec<Parameter> = Vec::new();
    for ((room, place), line) in places.zip(lines) {
        let mut row = row(room, place, line);
        if row.units.is_empty() {
            let first = rows.iter().find(|first| first.unit == row.unit);
            row.units = first.map_or(&[], |first| first.units);
        }
        rows.push(row);
    }
    rows
}

fn row(room: &'static Room, place: usize, text: &'static str) -> Parameter {
    let mut cells = text.split('\t');
    let mut next = || cells.next().unwrap_or_default();
    let (key, link, unit) = (next(), next(), next());
    let range = (number(next()), number(next()));
    let scale = match next() {
        "" => Scale::Typed,
        "log" => Scale::Logarithmic,
        step => Scale::Step(number(step)),
    };
    let (default, source) = (number(next()), next());
    let group = next().parse().ok().and_then(|place: usize| Group::ALL.get(place));
    Parameter {
        key,
        link,
        label: "",
        help: "",
        unit,
        units: units(next()),
        range,
        default,
        scale,
        source,
        group: group.copied().unwrap_or(Group::Load),
        room,
        place,
    }
}

fn units(cell: &'static str) -> &'static [(&'static str, f64)] {
    let pairs: Vec<_> = cell.split(' ').collect();
    let pairs = pairs.chunks_exact(2).map(|pair| (pair[0], number(pair[1])));
    pairs.collect::<Vec<_>>().leak()
}

fn number(text: &str) -> f64 {
    decimal(text).unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_read_as_they_were_written() {
        let text = written(|_| "").leak();
        let read = read(&text.lines().collect::<Vec<_>>());
        let tables = TABLES.concat();
        assert_eq!(read.len(), tables.len());
        for (one, other) in read.iter().zip(&tables) {
            // All of it but the words, which are not in the tables of the page.
            let other = Parameter { label: "", help: "", ..other.clone() };
            assert_eq!(format!("{one:?}"), format!("{other:?}"));
        }
    }
}
