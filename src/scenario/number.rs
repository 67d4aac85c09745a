//! Numbers as people and links write them.

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

/// Twelve digits: more than anybody types, fewer than a conversion disturbs.
const CONVERTED_DIGITS: usize = 11;

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
    let value: f64 = number.parse().map_err(|_| NumberProblem::NotANumber)?;
    if !value.is_finite() {
        return Err(NumberProblem::NotANumber);
    }
    convert(parameter, value, unit)
}

/// Reads a number as a person types it: full-width digits, spaces and thousands separators are
/// welcome, and so is a decimal comma where it cannot mean anything else.
///
/// # Errors
/// When there is no finite number, or an unknown unit behind it.
pub fn typed(parameter: &Parameter, text: &str) -> Result<f64, NumberProblem> {
    let plain: String = text.chars().map(half_width).filter(|c| !c.is_whitespace()).collect();
    let end = plain
        .find(|c: char| !is_numeric(c) && c != ',' && c != '\'')
        .unwrap_or(plain.len());
    let (number, unit) = split_exponent(&plain, end);
    exact(parameter, &format!("{}{unit}", ungroup(number)))
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
        (Some(from), Some(to)) => {
            let converted = format!("{:.*e}", CONVERTED_DIGITS, value * from / to);
            converted.parse().map_err(|_| NumberProblem::NotANumber)
        }
        _ => Err(NumberProblem::UnknownUnit),
    }
}

/// Units are compared without regard to case, because some programs change it in links, and the
/// year may be written in more than one way.
fn same_unit(typed: &str, known: &str) -> bool {
    let typed = typed.to_lowercase();
    let year = ["/year", "/y", "/a", "/年"].iter().find_map(|end| typed.strip_suffix(end));
    let typed = match year {
        Some(stem) => format!("{stem}/yr"),
        None if typed == "x" => String::from("×"),
        None => typed,
    };
    typed == known.to_lowercase()
}
