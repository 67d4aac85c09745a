//! Numbers as people and links write them.

pub mod numerals;

use super::Parameter;

/// Why a text is not a value of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberProblem {
    /// There is nothing.
    #[error("there is no number")]
    Empty,
    /// There is no finite number at the start.
    #[error("this is not a number")]
    NotANumber,
    /// The number is followed by something that is no unit of the parameter.
    #[error("the unit is not known here")]
    UnknownUnit,
}

/// More digits than anybody types, fewer than a conversion disturbs.
const CONVERTED_DIGITS: i32 = 12;

/// Reads a number as a link has it: a decimal point, no grouping, perhaps a unit of the parameter.
///
/// # Errors
/// When there is no finite number, or an unknown unit behind it.
pub fn exact(parameter: &Parameter, text: &str) -> Result<f64, NumberProblem> {
    let end = text.find(|c: char| !is_numeric(c)).unwrap_or(text.len());
    let (number, rest) = split_exponent(text, end);
    let unit = rest.trim();
    if number.is_empty() && unit.is_empty() {
        return Err(NumberProblem::Empty);
    }
    let value = decimal(number).filter(|value| value.is_finite());
    let value = value.ok_or(NumberProblem::NotANumber)?;
    convert(parameter, value, unit)
}

/// Reads a number as a person types it: full-width digits, spaces and thousands separators are
/// welcome, and so is a decimal comma where it cannot mean anything else.
///
/// # Errors
/// When there is no finite number, or an unknown unit behind it.
pub fn typed(parameter: &Parameter, text: &str) -> Result<f64, NumberProblem> {
    let plain: String = text.chars().map(half_width).filter(|c| !c.is_whitespace()).collect();
    let end = plain.find(|c: char| !is_numeric(c) && c != ',' && c != '\'').unwrap_or(plain.len());
    let (number, unit) = split_exponent(&plain, end);
    exact(parameter, &format!("{}{unit}", ungroup(number)))
}

/// The percentage that a bare number typed for a share may mean beside the one that stands there:
/// 96 for 0.96. None where the number has its sign, or where shares that large do not occur.
#[must_use]
pub fn as_fraction(parameter: &Parameter, text: &str, value: f64) -> Option<f64> {
    /// Where the range ends below this, in per cent, nobody thinks of it as a part of a whole.
    const WHOLE: f64 = 50.0;
    let bare = parameter.unit == "%" && !text.contains(['%', '％']);
    (bare && parameter.range.1 >= WHOLE && 0.0 < value && value < 1.0)
        .then(|| significant(100.0 * value, CONVERTED_DIGITS))
        .filter(|percentage| parameter.allows(*percentage))
}

/// A number rounded to this many digits that mean something; what is not finite stays as it is.
#[must_use]
pub fn significant(value: f64, digits: i32) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    // Dividing or multiplying by an exact power of ten gives the nearest `f64` to the decimal.
    let place = digits - 1 - exponent(value);
    if place >= 0 {
        let scale = ten(place);
        let scaled = value * scale;
        if scaled.is_finite() { scaled.round() / scale } else { value }
    } else {
        (value / ten(-place)).round() * ten(-place)
    }
}

/// The power of ten of the first digit.
#[expect(clippy::cast_possible_truncation, reason = "the exponents of an f64 fit")]
fn exponent(value: f64) -> i32 {
    libm::floor(libm::log10(value.abs())) as i32
}

fn ten(power: i32) -> f64 {
    libm::pow(10.0, f64::from(power))
}

/// Whether a text is a decimal number and nothing else.
#[must_use]
pub fn is_decimal(text: &str) -> bool {
    decimal(text).is_some()
}

/// Reads a decimal number: sign, digits with a point, perhaps an exponent; none if it is not one.
pub(crate) fn decimal(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, power) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut digits = whole.bytes().chain(fraction.bytes()).peekable();
    let is_number = digits.peek().is_some() && digits.all(|digit| digit.is_ascii_digit());
    (is_number && power.parse::<i32>().is_ok()).then(|| numerals::read(text))
}

/// An `e` belongs to the number only when digits follow it.
fn split_exponent(text: &str, end: usize) -> (&str, &str) {
    let (number, rest) = text.split_at(end);
    let mantissa = number.trim_end_matches(['e', 'E', '+', '-']);
    if mantissa.len() == number.len() { (number, rest) } else { text.split_at(mantissa.len()) }
}

fn is_numeric(character: char) -> bool {
    character.is_ascii_digit() || matches!(character, '.' | '+' | '-' | 'e' | 'E')
}

fn half_width(character: char) -> char {
    match character {
        '０'..='９' | '．' | '，' | '％' | '＋' | '－' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '／' => {
            char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
        }
        '\u{2212}' => '-',
        other => other,
    }
}

/// Takes out thousands separators and turns a decimal comma into a point.
fn ungroup(number: &str) -> String {
    let number = number.replace('\'', "");
    match (number.rfind(','), number.rfind('.')) {
        (Some(comma), Some(point)) if comma > point => {
            number.replace('.', "").replacen(',', ".", 1)
        }
        (Some(_), None) if !is_grouped(&number) => number.replacen(',', ".", 1),
        (Some(_), _) => number.replace(',', ""),
        _ => number,
    }
}

/// Whether every comma is followed by just three digits.
fn is_grouped(number: &str) -> bool {
    number.split(',').skip(1).all(|group| group.len() == 3)
}

fn convert(parameter: &Parameter, value: f64, unit: &str) -> Result<f64, NumberProblem> {
    if unit.is_empty() || same_unit(unit, parameter.unit) {
        return Ok(value + 0.0);
    }
    let size = |symbol: &str| {
        parameter.units.iter().find(|(known, _)| same_unit(symbol, known)).map(|entry| entry.1)
    };
    match (size(unit), size(parameter.unit)) {
        (Some(from), Some(to)) => Ok(significant(value * from / to, CONVERTED_DIGITS)),
        _ => Err(NumberProblem::UnknownUnit),
    }
}

/// Units are compared without regard to case, because some programs change it in links, and the
/// year may be written in more than one way.
fn same_unit(typed: &str, known: &str) -> bool {
    let typed = typed.to_ascii_lowercase();
    let year = ["/year", "/y", "/a", "/年"].iter().find_map(|end| typed.strip_suffix(end));
    let typed = match year {
        Some(stem) => format!("{stem}/yr"),
        None if typed == "x" => String::from("×"),
        None if matches!(typed.as_str(), "年" | "years" | "year" | "y") => String::from("yr"),
        None if typed == "小时" => String::from("h"),
        None => typed,
    };
    typed == known.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{decimal, significant};

    #[test]
    fn texts_that_are_no_numbers_are_refused() {
        for text in ["", ".", "-", "+", "e5", "1e", "1e+", "1.2.3", "1e5e5", "--1", "1-2", "inf"] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_far_out_are_read_as_the_standard_library_reads_them() {
        for text in ["1e308", "1e-308", "5e-324", "1e-400", "0e999", "00012", "5.", ".5", "1E3"] {
            let expected: f64 = text.parse().expect("it is a number");
            let found = decimal(text).expect("it is a number");
            assert!((found - expected).abs() <= expected * 1e-15, "{text}: {found}");
        }
        assert_eq!(decimal("1e999"), Some(f64::INFINITY));
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back_bit_by_bit(value in -1e12..1e12_f64) {
            prop_assert_eq!(decimal(&value.to_string()).map(f64::to_bits), Some(value.to_bits()));
        }

        #[test]
        fn small_numbers_are_read_back_bit_by_bit(value in 1e-12..1e-3_f64) {
            prop_assert_eq!(decimal(&value.to_string()).map(f64::to_bits), Some(value.to_bits()));
        }

        #[test]
        fn rounding_leaves_just_the_digits(value in 1e-9..1e15_f64) {
            let found = significant(value, 12);
            let written = format!("{value:e}");
            let (_, exponent) = written.split_once('e').expect("it has an exponent");
            let unit: f64 = format!("1e{exponent}").parse::<f64>().expect("it is a number") * 1e-11;
            // Half a unit of the twelfth digit; a double is good for a thousandth of it.
            prop_assert!((found - value).abs() <= 0.501 * unit, "{found}");
            prop_assert!(found.to_string().bytes().filter(u8::is_ascii_digit).count() <= 24);
        }
    }
}
