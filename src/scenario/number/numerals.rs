//! Numbers as digits. The standard library reads and writes them with tables that would be a tenth
//! of the whole page; the browser has its own, and the page uses them.

use std::sync::OnceLock;

use crate::scenario::explained::IS_PAGE;

/// How the browser writes and reads numbers.
struct Browser {
    write: fn(f64) -> String,
    read: fn(&str) -> f64,
}

static BROWSER: OnceLock<Browser> = OnceLock::new();

/// Lets the browser do it: `write` gives the shortest digits, perhaps with an exponent; `read` takes
/// what [`is_decimal`](super::is_decimal) allows.
pub fn leave_to(write: fn(f64) -> String, read: fn(&str) -> f64) {
    BROWSER.get_or_init(|| Browser { write, read });
}

/// The fewest digits that are read back as the very same number, without an exponent.
#[must_use]
pub fn written(value: f64) -> String {
    if IS_PAGE {
        BROWSER.get().map(|browser| plain(&(browser.write)(value))).unwrap_or_default()
    } else {
        value.to_string()
    }
}

/// The number nearest to a decimal text.
pub(super) fn read(text: &str) -> f64 {
    if IS_PAGE {
        BROWSER.get().map_or(f64::NAN, |browser| (browser.read)(text))
    } else {
        text.parse().unwrap_or(f64::NAN)
    }
}

/// Digits without an exponent, from those that may have one.
fn plain(digits: &str) -> String {
    let Some((mantissa, power)) = digits.split_once('e') else { return digits.to_owned() };
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let zeros = |count: usize| "0".repeat(count);
    if let Some(power) = power.strip_prefix('-') {
        // JavaScript writes one digit before the point.
        let before = power.parse::<usize>().unwrap_or_default().saturating_sub(1);
        [sign, "0.", &zeros(before), whole, fraction].concat()
    } else {
        let power = power.trim_start_matches('+').parse::<usize>().unwrap_or_default();
        [sign, whole, fraction, &zeros(power.saturating_sub(fraction.len()))].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn exponents_are_written_out() {
        let (large, small) = (1.5e21_f64.to_string(), (-3.25e-9_f64).to_string());
        assert_eq!(plain("1.5e+21"), large);
        assert_eq!(plain("-3.25e-9"), small);
        assert_eq!(plain("1e-7"), 1e-7_f64.to_string());
        assert_eq!(plain("12.5"), "12.5");
    }
}
