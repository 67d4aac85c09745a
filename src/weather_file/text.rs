//! The lines, fields and numbers of a table, however it was saved.

use std::borrow::Cow;

/// The longest name that is kept, in characters.
const LONGEST_NAME: usize = 80;

/// A text of which only the ASCII part matters; names may be in UTF-8 or Latin-1.
pub(super) struct Text<'a> {
    bytes: Cow<'a, [u8]>,
    separator: u8,
}

impl<'a> Text<'a> {
    /// The text of a file. A byte order mark is dropped, UTF-16 with one is converted, and the
    /// separator is the most frequent of comma, semicolon and tab in the first line.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        let bytes = match bytes {
            [0xff, 0xfe, rest @ ..] => Cow::Owned(narrow(rest, u16::from_le_bytes)),
            [0xfe, 0xff, rest @ ..] => Cow::Owned(narrow(rest, u16::from_be_bytes)),
            [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(rest),
            _ => Cow::Borrowed(bytes),
        };
        let mut text = Self { bytes, separator: b',' };
        let first = text.lines().next().unwrap_or_default();
        let likely = [b'\t', b';', b','].into_iter().max_by_key(|byte| count(first, *byte));
        text.separator = likely.unwrap_or(b',');
        text
    }

    /// All of it.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The lines that are not blank, whatever ends them.
    pub(super) fn lines(&self) -> impl Iterator<Item = &[u8]> {
        self.bytes
            .split(|byte| matches!(byte, b'\n' | b'\r'))
            .filter(|line| !line.trim_ascii().is_empty())
    }

    /// The fields of a line, without the spaces and quotes around them.
    pub(super) fn fields<'line>(&self, line: &'line [u8]) -> Fields<'line> {
        // An odd quote is a stray one: it must not swallow the rest of the line.
        let quoted = count(line, b'"').is_multiple_of(2);
        Fields { rest: Some(line), separator: self.separator, quoted }
    }

    /// The number in a field; `None` if there is none, or none that is finite.
    pub(super) fn number(&self, field: &[u8]) -> Option<f64> {
        let text = std::str::from_utf8(field).ok()?;
        let value: f64 = if self.separator == b',' {
            text.parse().ok()?
        } else {
            text.replace(',', ".").parse().ok()?
        };
        value.is_finite().then_some(value)
    }

    /// The whole number in a field, which may be written as `1.0`; `None` beyond ±9,999,999.
    #[expect(clippy::cast_possible_truncation, reason = "it is whole and has seven digits")]
    pub(super) fn whole(&self, field: &[u8]) -> Option<i32> {
        let value = self.number(field)?;
        (value.fract() == 0.0 && value.abs() < 1e7).then_some(value as i32)
    }
}

/// How often a byte comes in a line.
fn count(line: &[u8], wanted: u8) -> usize {
    line.split(|byte| *byte == wanted).count() - 1
}

/// The words in a field: in UTF-8 or else Latin-1, without control characters and doubled spaces,
/// and not too long.
pub(super) fn words(field: &[u8]) -> String {
    let text = std::str::from_utf8(field)
        .map_or_else(|_| field.iter().copied().map(char::from).collect(), str::to_owned);
    let plain: String = text
        .chars()
        .map(|one| if one.is_control() { ' ' } else { one })
        .filter(|one| !is_direction(*one))
        .collect();
    let words: Vec<_> = plain.split_whitespace().collect();
    words.join(" ").chars().take(LONGEST_NAME).collect()
}

/// Whether a character turns the direction of the text around it.
fn is_direction(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// UTF-16 as UTF-8.
fn narrow(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Vec<u8> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let characters =
        char::decode_utf16(units).map(|one| one.unwrap_or(char::REPLACEMENT_CHARACTER));
    characters.collect::<String>().into_bytes()
}

/// The fields of a line.
pub(super) struct Fields<'a> {
    rest: Option<&'a [u8]>,
    separator: u8,
    quoted: bool,
}

impl<'a> Iterator for Fields<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let line = self.rest?;
        let mut inside = false;
        let end = line.iter().position(|byte| {
            inside ^= self.quoted && *byte == b'"';
            *byte == self.separator && !inside
        });
        let (field, rest) = match end {
            Some(at) => (line.get(..at)?, line.get(at + 1..)),
            None => (line, None),
        };
        self.rest = rest;
        Some(bare(field))
    }
}

/// A field without the spaces and the pair of quotes around it.
fn bare(field: &[u8]) -> &[u8] {
    let field = field.trim_ascii();
    let inner = field.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\""));
    inner.unwrap_or(field).trim_ascii()
}
