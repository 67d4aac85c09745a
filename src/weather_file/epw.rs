//! The lines of an `EnergyPlus` weather file.

use super::hours::{Row, Values};
use super::place::{Place, named};
use super::text::{Text, words};

/// Fields of the line `LOCATION`: the word, city, state, country, source, station, latitude,
/// longitude, time zone, elevation.
const FIELDS_OF_LOCATION: usize = 10;
/// Fields of a row.
const FIELDS_OF_ROW: usize = 35;
/// Fields that a row has at least: up to pressure, and one more to show that pressure is whole.
const LEAST_FIELDS: usize = 11;

/// The place and the data source in the line `LOCATION`; nothing of another line.
pub(super) fn location(text: &Text, line: &[u8]) -> Option<(Place, Option<String>)> {
    let mut fields: Vec<_> = text.fields(line).collect();
    if !fields.first()?.eq_ignore_ascii_case(b"LOCATION") {
        return None;
    }
    // Spreadsheets add empty fields; names with commas add fields of their own.
    while fields.len() > FIELDS_OF_LOCATION && fields.last().is_some_and(|last| last.is_empty()) {
        fields.pop();
    }
    let field = |at: usize| fields.get(at).copied().unwrap_or_default();
    let mut extra = fields.len().saturating_sub(FIELDS_OF_LOCATION);
    if text.number(field(6 + extra)).is_none() {
        extra = 0;
    }
    let mut place = Place {
        name: words(&fields.get(1..2 + extra).unwrap_or_default().join(&b", "[..])),
        region: named(field(2 + extra)),
        country: named(field(3 + extra)),
        ..Place::default()
    };
    place.locate(text, [6, 7, 8, 9].map(|at| field(at + extra)));
    // A number there is a station's, out of its column.
    let source = named(field(4 + extra)).filter(|name| name.chars().any(char::is_alphabetic));
    Some((place, source))
}

/// Whether a line can be nothing but an hour of an EPW: 35 fields, the sixth of them flags. Other
/// tables start with date and time too.
pub(super) fn is_row(text: &Text, line: &[u8]) -> bool {
    let flags = text.fields(line).nth(5).unwrap_or_default();
    let is_full = (FIELDS_OF_ROW - 1..=FIELDS_OF_ROW + 1).contains(&text.fields(line).count());
    is_full && text.number(flags).is_none() && row(text, line).is_some()
}

/// The columns of the longest line that starts with a date and an hour but ends before an hour of
/// an EPW does; `None` if no line is so.
pub(super) fn short_rows(text: &Text) -> Option<usize> {
    let columns = |line: &[u8]| {
        let count = text.fields(line).count();
        let dated = count >= 4 && text.fields(line).take(4).all(|one| text.whole(one).is_some());
        (dated && count < LEAST_FIELDS).then_some(count)
    };
    text.lines().filter_map(columns).max()
}

/// An hour; nothing of a line that is none.
pub(super) fn row(text: &Text, line: &[u8]) -> Option<Row> {
    let mut fields = [&b""[..]; LEAST_FIELDS];
    let mut found = 0;
    for (place, field) in fields.iter_mut().zip(text.fields(line)) {
        *place = field;
        found += 1;
    }
    if found < LEAST_FIELDS {
        return None;
    }
    let [year, month, day, hour, minute, _, dry_bulb, dew_point, humidity, pressure, _] = fields;
    let number = |field: &[u8]| text.number(field);
    Row {
        year: text.whole(year)?,
        month: text.whole(month)?,
        day: text.whole(day)?,
        hour: text.whole(hour)?,
        // Some files leave the minute empty.
        minute: if minute.is_empty() { 0 } else { text.whole(minute)? },
        values: Values([dry_bulb, dew_point, humidity, pressure].map(number)),
    }
    .sound()
}
