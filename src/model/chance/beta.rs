//! The beta distribution.

use libm::{exp, lgamma, log, log1p};

/// Halvings of the interval: a double has 53 binary digits.
const HALVINGS: u32 = 60;
/// Terms of the continued fraction, more than enough for the shapes of PERT (1 to 5).
const TERMS: u32 = 200;
/// Keeps denominators away from zero.
const TINY: f64 = 1e-300;

/// Where so much probability lies below, between 0 and 1: steps of Newton, and halvings where one
/// would leave the interval that holds the answer.
pub(super) fn quantile(probability: f64, a: f64, b: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    let mut x = a / (a + b);
    let whole = lgamma(a + b) - lgamma(a) - lgamma(b);
    for _ in 0..HALVINGS {
        let excess = below(x, a, b) - probability;
        if excess < 0.0 {
            low = x;
        } else {
            high = x;
        }
        let density = exp(whole + (a - 1.0) * log(x) + (b - 1.0) * log1p(-x));
        let newton = x - excess / density;
        let next = if newton > low && newton < high { newton } else { f64::midpoint(low, high) };
        if (next - x).abs() <= f64::EPSILON * x {
            return next;
        }
        x = next;
    }
    x
}

/// Probability below x: the regularised incomplete beta function by its continued fraction
/// (Abramowitz and Stegun 26.5.8, evaluated by Lentz's method).
pub(super) fn below(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    let scale = lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x);
    if x < (a + 1.0) / (a + b + 2.0) {
        exp(scale) * fraction(x, a, b) / a
    } else {
        1.0 - exp(scale) * fraction(1.0 - x, b, a) / b
    }
}

#[expect(clippy::many_single_char_names, reason = "the names of the formula")]
fn fraction(x: f64, a: f64, b: f64) -> f64 {
    let away = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / away(1.0 - (a + b) * x / (a + 1.0));
    let mut result = d;
    for term in 1..=TERMS {
        let m = f64::from(term);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / away(1.0 + even * d);
        c = away(1.0 + even / c);
        result *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / away(1.0 + odd * d);
        c = away(1.0 + odd / c);
        result *= d * c;
        if (d * c - 1.0).abs() < f64::EPSILON {
            break;
        }
    }
    result
}
