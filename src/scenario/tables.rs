//! The tables of inputs as text, for the page: a line a row, its cells parted by tabs. A row is
//! text much shorter than in a program, where each word is a place and a length.

use std::fmt::Write;
use std::sync::OnceLock;

use super::Parameter;
use super::inputs::{ROOMS, TABLES};
use super::number::decimal;
use super::parameter::{Group, Room, Scale};

/// What was read.
static LEARNT: OnceLock<Vec<&'static [Parameter]>> = OnceLock::new();

/// The tables that were read; none before.
pub(super) fn learnt() -> &'static [&'static [Parameter]] {
    LEARNT.get().map_or(&[], Vec::as_slice)
}

/// Takes in the tables; those that were there first stay.
pub(crate) fn learn(lines: &mut dyn Iterator<Item = &'static str>) {
    LEARNT.get_or_init(|| read(lines));
}

/// The text of all tables; `name` ends a row.
pub(crate) fn written(name: impl Fn(&Parameter) -> &'static str) -> String {
    let mut text = String::new();
    for one in TABLES.iter().copied().flatten() {
        let units: Vec<_> = one.units.iter().map(|(unit, size)| format!("{unit} {size}")).collect();
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

/// The tables of a text, one a room.
fn read(lines: &mut dyn Iterator<Item = &'static str>) -> Vec<&'static [Parameter]> {
    let mut table = |room: &&'static Room| {
        let rows = lines.take(room.shown.len()).enumerate();
        let rows: Vec<_> = rows.map(|(place, line)| row(room, place, line)).collect();
        &*rows.leak()
    };
    ROOMS.iter().map(&mut table).collect()
}

fn row(room: &'static Room, place: usize, line: &'static str) -> Parameter {
    let mut cells = line.split('\t');
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
        let read = read(&mut written(|_| "").leak().lines());
        assert_eq!(read.len(), TABLES.len());
        for (one, other) in read.iter().zip(TABLES) {
            assert_eq!(one.len(), other.len());
            for (one, other) in one.iter().zip(other.iter()) {
                // All of it but the words, which are not in the tables of the page.
                let other = Parameter { label: "", help: "", units: other.units, ..*other };
                assert_eq!(format!("{one:?}"), format!("{other:?}"));
            }
        }
    }
}
