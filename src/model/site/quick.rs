//! Logarithms, exponentials and powers by table, for the hours of a year: several times as quick as
//! the functions themselves, and within a thousand-millionth of them.
//!
//! Products and sums alone, so that the digits are the same on every machine. A cubic in each cell
//! has the values and slopes of the function at both ends (Hermite); its error is at most
//! `h⁴ max|f⁗| / 384`, Davis, Interpolation and Approximation (1963), section 3.5 \[memory\].

mod spline;

pub(super) use spline::{Node, Spline};

use std::f64::consts::{LN_2, LOG2_E};
use std::sync::OnceLock;

use super::air::whole;

/// Cells of an octave.
const CELLS: usize = 256;
/// The same, as a number.
const CELLS_AN_OCTAVE: f64 = 256.0;
/// Part of an octave in a cell.
const WIDTH: f64 = 1.0 / CELLS_AN_OCTAVE;
/// Bits of the fraction of a number, and those of them that do not choose a cell.
const FRACTION_BITS: u32 = 52;
const REST_BITS: u32 = FRACTION_BITS - 8;
/// What the exponent of a number is stored above.
const BIAS: u16 = 1023;
/// Exponents of two for which the table is used; both ends lie well inside the numbers.
const MOST_OCTAVES: f64 = 1000.0;

/// The functions over an octave.
#[derive(Debug)]
struct Tables {
    /// `ln x`, `x` from 1 to 2.
    logarithm: [[f64; 4]; CELLS],
    /// `2^x`, `x` from 0 to 1.
    exponential: [[f64; 4]; CELLS],
}

/// The tables; made when they are first asked for.
fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let at = |cell: usize| f64::from(u16::try_from(cell).unwrap_or(0)) / CELLS_AN_OCTAVE;
        let logarithm = |x: f64| [libm::log(1.0 + x), 1.0 / (1.0 + x)];
        let exponential = |x: f64| [libm::exp2(x), LN_2 * libm::exp2(x)];
        Tables {
            logarithm: std::array::from_fn(|cell| {
                hermite(logarithm(at(cell)), logarithm(at(cell + 1)), WIDTH)
            }),
            exponential: std::array::from_fn(|cell| {
                hermite(exponential(at(cell)), exponential(at(cell + 1)), WIDTH)
            }),
        }
    })
}

/// The cubic of a cell of this width by values and slopes at its ends: terms of its part of the width.
pub(super) fn hermite([y0, s0]: [f64; 2], [y1, s1]: [f64; 2], width: f64) -> [f64; 4] {
    let (s0, s1, rise) = (s0 * width, s1 * width, y1 - y0);
    [y0, s0, 3.0 * rise - 2.0 * s0 - s1, s0 + s1 - 2.0 * rise]
}

fn value(cells: &[[f64; 4]; CELLS], cell: usize, t: f64) -> f64 {
    let [c0, c1, c2, c3] = cells.get(cell).copied().unwrap_or_default();
    c0 + t * (c1 + t * (c2 + t * c3))
}

/// `ln x`, within 1e-11; of what is no normal number above zero, the function's own answer.
#[must_use]
pub fn logarithm(x: f64) -> f64 {
    if !x.is_normal() || x < 0.0 {
        return libm::log(x);
    }
    let bits = x.to_bits();
    let fraction = bits & ((1 << FRACTION_BITS) - 1);
    // The number with the exponent of one, and the bits that do not choose the cell.
    let octave = small(bits >> FRACTION_BITS) - f64::from(BIAS);
    let cell = fraction >> REST_BITS;
    let mantissa = f64::from_bits(fraction | (u64::from(BIAS) << FRACTION_BITS));
    let t = (mantissa - 1.0) * CELLS_AN_OCTAVE - small(cell);
    octave * LN_2 + value(&tables().logarithm, usize::try_from(cell).unwrap_or(0), t)
}

/// `e^x`, within 1e-11 of it.
#[must_use]
pub fn exponential(x: f64) -> f64 {
    let octaves = x * LOG2_E;
    if octaves.is_nan() || octaves.abs() > MOST_OCTAVES {
        return libm::exp(x);
    }
    let above = octaves + f64::from(BIAS);
    let exponent = whole(above);
    let place = (above - f64::from(exponent)) * CELLS_AN_OCTAVE;
    let cell = whole(place);
    let scale = f64::from_bits(u64::from(exponent) << FRACTION_BITS);
    scale * value(&tables().exponential, usize::from(cell), place - f64::from(cell))
}

/// `x^n` for `x` of zero and more, within 1e-10 of it where `n ln x` stays below 10.
#[must_use]
pub fn power(x: f64, n: f64) -> f64 {
    if x.is_normal() && x > 0.0 { exponential(n * logarithm(x)) } else { libm::pow(x, n) }
}

/// `x^n` and `x^m`, as two calls of [`power`] give them, for the price of less.
#[must_use]
pub fn powers(x: f64, [n, m]: [f64; 2]) -> [f64; 2] {
    if x.is_normal() && x > 0.0 {
        let logarithm = logarithm(x);
        [exponential(n * logarithm), exponential(m * logarithm)]
    } else {
        [libm::pow(x, n), libm::pow(x, m)]
    }
}

/// Twelve bits as a number.
fn small(bits: u64) -> f64 {
    f64::from(u16::try_from(bits).unwrap_or(0))
}
