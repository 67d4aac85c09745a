//! Exponential and logarithm as short polynomials: within 3·10⁻¹³ of the true value, the same bits
//! everywhere, and quicker than those of a library.

use std::f64::consts::{FRAC_1_SQRT_2, LN_2, LOG2_E};

/// Adding it leaves the nearest whole number in the last bits.
const ROUNDER: f64 = 6_755_399_441_055_744.0;

/// Beyond this the result is no ordinary number.
const FAR: f64 = 700.0;

/// The bits of the smallest ordinary number.
const SMALLEST: u64 = f64::MIN_POSITIVE.to_bits();

/// ln 2 in two parts, the first with zeros at its end, so that a multiple of it is exact
/// (Cody and Waite 1980).
const LN_2_HIGH: f64 = 0.693_147_180_369_123_8;
const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;

/// `e^x`: `2^k e^r` with r at most half of ln 2, and ten terms of the series.
pub(super) fn exp(x: f64) -> f64 {
    if x.abs() < FAR {
        let shifted = x * LOG2_E + ROUNDER;
        let k = shifted - ROUNDER;
        let r = x - k * LN_2_HIGH - k * LN_2_LOW;
        let (r2, r4) = (r * r, (r * r) * (r * r));
        // Terms in groups that do not wait for each other (Estrin).
        let low = (1.0 + r) + r2 * (1.0 / 2.0 + r * (1.0 / 6.0));
        let middle = (1.0 / 24.0 + r * (1.0 / 120.0)) + r2 * (1.0 / 720.0 + r * (1.0 / 5040.0));
        let high = (1.0 / 40_320.0 + r * (1.0 / 362_880.0)) + r2 * (1.0 / 3_628_800.0);
        let scale = f64::from_bits(shifted.to_bits().wrapping_add(1023) << 52);
        (low + r4 * (middle + r4 * high)) * scale
    } else {
        libm::exp(x)
    }
}

/// `ln x`: the exponent, and eight terms of the series in `(m - 1)/(m + 1)`.
pub(super) fn ln(x: f64) -> f64 {
    let bits = x.to_bits();
    // Ordinary numbers above 0, in one comparison.
    if bits.wrapping_sub(SMALLEST) >= f64::INFINITY.to_bits() - SMALLEST {
        return libm::log(x);
    }
    // The exponent of the power of two nearest on a logarithmic scale: without a branch, which
    // would go either way half of the time.
    let above = bits.wrapping_sub(FRAC_1_SQRT_2.to_bits()) & !((1 << 52) - 1);
    let exponent = f64::from((above >> 32) as i32 >> 20);
    let mantissa = f64::from_bits(bits.wrapping_sub(above));
    let s = (mantissa - 1.0) / (mantissa + 1.0);
    let z = s * s;
    let (z2, z4) = (z * z, (z * z) * (z * z));
    let low = (1.0 + z * (1.0 / 3.0)) + z2 * (1.0 / 5.0 + z * (1.0 / 7.0));
    let high = (1.0 / 9.0 + z * (1.0 / 11.0)) + z2 * (1.0 / 13.0 + z * (1.0 / 15.0));
    exponent * LN_2 + 2.0 * s * (low + z4 * high)
}

#[cfg(test)]
mod tests {
    use super::{exp, ln};

    #[test]
    fn the_short_functions_are_as_good_as_they_say() {
        for step in -60_000..60_000 {
            let x = f64::from(step) * 0.01;
            assert!((exp(x) / libm::exp(x) - 1.0).abs() < 3e-13, "{x}");
            let y = libm::exp(x);
            assert!((ln(y) - x).abs() <= 1e-13 * x.abs().max(0.1), "{x}");
        }
        assert!(exp(0.0).to_bits() == 1.0_f64.to_bits() && ln(1.0).abs() < f64::EPSILON);
        assert!(exp(800.0).is_infinite() && exp(-800.0) == 0.0 && ln(0.0) == f64::NEG_INFINITY);
    }
}
