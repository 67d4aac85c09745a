//! Exponential and logarithm by small tables and short polynomials: within 3·10⁻¹³ of the true
//! value, the same bits everywhere, and quicker than those of a library (Tang 1989, 1990).

#![expect(
    clippy::inline_always,
    reason = "a call would put aside everything that is at hand, eight times a use and year"
)]
#![expect(
    clippy::cast_possible_truncation,
    reason = "the last bits are taken of what is longer, on purpose"
)]

use std::f64::consts::{LN_2, LOG2_E};
use std::sync::LazyLock;

/// Parts of an octave: two to such a fraction stands in the first table.
const PARTS: usize = 512;
const PARTS_BITS: u32 = PARTS.trailing_zeros();

/// Mantissas: the logarithm at the middle of each such interval stands in the second table.
const MIDDLES: usize = 256;
/// Bits of a mantissa within such an interval.
const INTERVAL_BITS: u32 = 52 - MIDDLES.trailing_zeros();

/// Adding it leaves the nearest whole number in the last bits.
const ROUNDER: f64 = 6_755_399_441_055_744.0;

/// Beyond this the result is no ordinary number.
const FAR: f64 = 700.0;

/// The bits of the least mantissa: about the root of one half, and such that 1 is the middle of an
/// interval, so that numbers near 1 have their whole logarithm in the polynomial.
const LEAST: u64 = 0x3fe6_9800_0000_0000;

/// The middle of an interval: one over it, and the logarithm of that with the sign turned.
#[derive(Debug, Clone, Copy, Default)]
struct Middle {
    inverse: f64,
    log: f64,
}

/// The tables.
#[derive(Debug)]
pub(super) struct Short {
    /// The bits of `2^(i/512)`.
    powers: [u64; PARTS],
    middles: [Middle; MIDDLES],
}

/// The tables are made when the first draw needs them.
static SHORT: LazyLock<Short> = LazyLock::new(Short::new);

impl Short {
    /// The tables, made once.
    pub(super) fn get() -> &'static Self {
        &SHORT
    }

    fn new() -> Self {
        let powers = std::array::from_fn(|part| {
            #[expect(clippy::cast_precision_loss, reason = "less than 512")]
            let fraction = part as f64 / PARTS as f64;
            libm::exp2(fraction).to_bits()
        });
        let middles = std::array::from_fn(|place| {
            let middle = LEAST + ((place as u64) << INTERVAL_BITS) + (1 << (INTERVAL_BITS - 1));
            let inverse = 1.0 / f64::from_bits(middle);
            Middle { inverse, log: -libm::log(inverse) }
        });
        Self { powers, middles }
    }

    /// `e^x`: `2^(k/512) e^r` with r at most half of a part, and three terms of the series.
    #[inline(always)]
    pub(super) fn exp(&self, x: f64) -> Option<f64> {
        if x.abs() < FAR { Some(self.near_exp(x)) } else { None }
    }

    #[inline(always)]
    fn near_exp(&self, x: f64) -> f64 {
        let shifted = x * (LOG2_E * PARTS_OF_OCTAVE) + ROUNDER;
        let r = x - (shifted - ROUNDER) * (LN_2 / PARTS_OF_OCTAVE);
        let bits = shifted.to_bits();
        // The whole octaves go into the exponent.
        let octaves = (bits >> PARTS_BITS) << 52;
        let power = self.powers[bits as usize % PARTS].wrapping_add(octaves);
        let power = f64::from_bits(power);
        power + power * (r + r * r * (1.0 / 2.0 + r * (1.0 / 6.0)))
    }

    /// `ln x`: the exponent, the logarithm at the middle of the interval, and five terms of the series
    /// of what is left.
    #[inline(always)]
    pub(super) fn ln(&self, x: f64) -> Option<f64> {
        // Ordinary numbers above 0.
        if (f64::MIN_POSITIVE..f64::INFINITY).contains(&x) { Some(self.near_ln(x)) } else { None }
    }

    #[inline(always)]
    fn near_ln(&self, x: f64) -> f64 {
        let bits = x.to_bits();
        let above = bits.wrapping_sub(LEAST);
        let exponent = f64::from((above >> 32) as i32 >> 20);
        let mantissa = f64::from_bits(bits.wrapping_sub(above >> 52 << 52));
        let middle = &self.middles[(above >> INTERVAL_BITS) as usize % MIDDLES];
        let r = mantissa * middle.inverse - 1.0;
        let r2 = r * r;
        let series = (1.0 / 3.0 - r * (1.0 / 4.0)) + r2 * (1.0 / 5.0);
        (exponent * LN_2 + middle.log) + (r - r2 * (1.0 / 2.0 - r * series))
    }
}

/// The parts of an octave, as a number to reckon with.
const PARTS_OF_OCTAVE: f64 = 512.0;

#[cfg(test)]
mod tests {
    use super::Short;

    #[test]
    fn the_short_functions_are_as_good_as_they_say() {
        let short = Short::get();
        let exp = |x: f64| short.exp(x).expect("an ordinary number");
        let ln = |x: f64| short.ln(x).expect("an ordinary number");
        for step in -60_000..60_000 {
            let x = f64::from(step) * 0.01;
            assert!((exp(x) / libm::exp(x) - 1.0).abs() < 3e-13, "{x}");
            let y = libm::exp(x);
            assert!((ln(y) - x).abs() <= 1e-13 * x.abs().max(0.1), "{x}");
        }
        for step in -10_000..10_000 {
            let x = f64::from(step) * 1e-4;
            assert!((exp(x) / libm::exp(x) - 1.0).abs() < 2e-14, "{x}");
            assert!((ln(1.0 + 0.5 * x) - libm::log1p(0.5 * x)).abs() < 1e-15, "{x}");
        }
        assert_eq!(exp(0.0).to_bits(), 1.0_f64.to_bits());
        assert_eq!(ln(1.0).to_bits(), 0.0_f64.to_bits());
    }

    #[test]
    fn what_is_no_ordinary_number_is_left_to_others() {
        let short = Short::get();
        for x in [800.0, -800.0, f64::NAN, f64::INFINITY] {
            assert_eq!(short.exp(x), None);
        }
        for x in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e-310] {
            assert_eq!(short.ln(x), None);
        }
    }
}
