//! The lines of a TMY3 file: the station, the names of the columns, the hours.

use super::hours::{Row, Values};
use super::place::{Place, named};
use super::problem::{Element, Problem};
use super::text::{Text, words};

/// Where the columns stand.
pub(super) struct Columns {
    date: usize,
    time: usize,
    /// Dry bulb, dew point, relative humidity, pressure.
    values: [Option<usize>; 4],
}

/// The columns that a line names; nothing of a line that names none.
pub(super) fn columns(text: &Text, line: &[u8]) -> Result<Option<Columns>, Problem> {
    let names: Vec<_> = text.fields(line).map(plain).collect();
    let find = |name: &str| names.iter().position(|one| one == name);
    let (Some(date), Some(time)) = (find("date"), find("time")) else {
        return Ok(None);
    };
    let values = ["drybulb", "dewpoint", "rhum", "pressure"].map(find);
    let is_solar = ["etr", "ghi", "dni"].into_iter().any(|name| find(name).is_some());
    match values {
        [None, None, None, _] if !is_solar => Ok(None),
        [None, ..] => Err(Problem::NoColumn(Element::Temperature)),
        [_, None, None, _] => Err(Problem::NoColumn(Element::Humidity)),
        _ => Ok(Some(Columns { date, time, values })),
    }
}

/// The name of a column without its unit and marks: `Dry-bulb (C)` is `drybulb`.
fn plain(field: &[u8]) -> String {
    let name = field.split(|byte| matches!(byte, b'(' | b'[')).next().unwrap_or_default();
    let letters = name.iter().filter(|byte| byte.is_ascii_alphabetic());
    letters.map(|byte| char::from(byte.to_ascii_lowercase())).collect()
}

/// The place in the line of the station: number, name, state, time zone, latitude, longitude,
/// elevation.
pub(super) fn station(text: &Text, line: &[u8]) -> Place {
    let fields: Vec<_> = text.fields(line).collect();
    let field = |at: usize| fields.get(at).copied().unwrap_or_default();
    let mut place = Place { name: words(field(1)), region: named(field(2)), ..Place::default() };
    place.locate(text, [4, 5, 3, 6].map(field));
    place
}

/// An hour; nothing of a line that is none.
pub(super) fn row(text: &Text, columns: &Columns, line: &[u8]) -> Option<Row> {
    let mut fields = text.fields(line).enumerate();
    let [dry_bulb, dew_point, humidity, pressure] = columns.values;
    let mut wanted =
        [Some(columns.date), Some(columns.time), dry_bulb, dew_point, humidity, pressure]
            .map(|at| (at, &b""[..]));
    // Without the last of them the line is no row.
    let last = wanted.iter().filter_map(|(at, _)| *at).max()?;
    loop {
        let (at, field) = fields.next()?;
        wanted.iter_mut().filter(|(one, _)| *one == Some(at)).for_each(|(_, is)| *is = field);
        if at == last {
            break;
        }
    }
    let [(_, day), (_, end), values @ ..] = wanted;
    let (year, month, day) = date(text, day)?;
    let (hour, minute) = time(text, end)?;
    let values = Values(values.map(|(_, field)| text.number(field)));
    Row { year, month, day, hour, minute, values }.sound()
}

/// Year, month and day of `MM/DD/YYYY`, or of `YYYY-MM-DD` as spreadsheets save it.
fn date(text: &Text, field: &[u8]) -> Option<(i32, i32, i32)> {
    let mut parts = field.split(|byte| matches!(byte, b'/' | b'-' | b'.'));
    let mut next = || text.whole(parts.next()?.trim_ascii());
    let (first, second, third) = (next()?, next()?, next()?);
    Some(if first > 31 { (first, second, third) } else { (third, first, second) })
}

/// Hour and minute of `HH:MM`: the end of the time that a row is about.
///
/// A part of an hour belongs to the hour that ends after it, so that 00:30 is in the first.
fn time(text: &Text, field: &[u8]) -> Option<(i32, i32)> {
    let mut parts = field.split(|byte| *byte == b':');
    let mut next = || text.whole(parts.next()?.trim_ascii());
    let (hour, minute) = (next()?, next()?);
    Some(if minute > 0 { (hour + 1, minute) } else { (hour, 0) })
}
