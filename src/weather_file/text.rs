//! The lines, fields and numbers of a table, however it was saved.

use std::borrow::Cow;

/// The longest name that is kept, in characters.
const LONGEST_NAME: usize = 80;

/// Digits of the whole numbers that are read, at most.
const MOST_DIGITS: usize = 7;
/// Digits of a whole number that an `f64` holds exactly, whichever they are.
const MOST_EXACT: usize = 15;
/// Bytes that are looked at together where one is sought.
const TOGETHER: usize = 32;

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
        let mut rest = Some(&*self.bytes);
        std::iter::from_fn(move || {
            let (line, after) = cut(rest?, |byte| matches!(byte, b'\n' | b'\r'));
            rest = after;
            Some(line)
        })
        .filter(|line| !line.trim_ascii().is_empty())
    }

    /// The fields of a line, without the spaces and quotes around them.
    pub(super) fn fields<'line>(&self, line: &'line [u8]) -> Fields<'line> {
        // An odd quote is a stray one: it must not swallow the rest of the line.
        let quoted = line.contains(&b'"') && count(line, b'"').is_multiple_of(2);
        Fields { rest: Some(line), separator: self.separator, quoted }
    }

    /// The number in a field; `None` if there is none, or none that is finite.
    pub(super) fn number(&self, field: &[u8]) -> Option<f64> {
        if let Some(value) = decimal(field) {
            return Some(value);
        }
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
        // As nearly all are written; a year has five of them in every row.
        if (1..=MOST_DIGITS).contains(&field.len()) && field.iter().all(u8::is_ascii_digit) {
            return Some(field.iter().fold(0, |value, digit| value * 10 + i32::from(digit - b'0')));
        }
        let value = self.number(field)?;
        (value.fract() == 0.0 && value.abs() < 1e7).then_some(value as i32)
    }
}

/// The number in a field of digits, with a point and a minus sign at most, as nearly all are written;
/// `None` of another.
///
/// Digits and power of ten are exact in so short a number, so that their quotient is what
/// [`str::parse`] gives, to the last bit.
fn decimal(field: &[u8]) -> Option<f64> {
    let plain = field.strip_prefix(b"-").unwrap_or(field);
    if plain.len() > MOST_EXACT || !plain.iter().any(u8::is_ascii_digit) {
        return None;
    }
    let (mut digits, mut power, mut is_fraction) = (0.0, 1.0, false);
    for byte in plain {
        match byte {
            b'0'..=b'9' => {
                digits = digits * 10.0 + f64::from(byte - b'0');
                power *= if is_fraction { 10.0 } else { 1.0 };
            }
            b'.' if !is_fraction => is_fraction = true,
            _ => return None,
        }
    }
    let size = digits / power;
    Some(if plain.len() < field.len() { -size } else { size })
}

/// How often a byte comes in a line.
fn count(line: &[u8], wanted: u8) -> usize {
    line.iter().map(|byte| usize::from(*byte == wanted)).sum()
}

/// What stands before the first byte of a kind and what after it; all and nothing where there is
/// none.
fn cut(bytes: &[u8], is: impl Fn(u8) -> bool) -> (&[u8], Option<&[u8]>) {
    // Asked of many bytes at once without a branch between them: a file has a million.
    let any = |chunk: &[u8]| chunk.iter().fold(false, |any, byte| any | is(*byte));
    let chunks = bytes.chunks_exact(TOGETHER);
    let before = chunks.take_while(|chunk| !any(chunk)).count() * TOGETHER;
    let rest = bytes.get(before..).unwrap_or_default();
    match rest.iter().position(|byte| is(*byte)) {
        Some(at) => (bytes.get(..before + at).unwrap_or_default(), rest.get(at + 1..)),
        None => (bytes, None),
    }
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
        let end = if self.quoted {
            line.iter().position(|byte| {
                inside ^= *byte == b'"';
                *byte == self.separator && !inside
            })
        } else {
            line.iter().position(|byte| *byte == self.separator)
        };
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
    match field {
        [b'"', inner @ .., b'"'] => inner.trim_ascii(),
        _ => field,
    }
}
