//! How a slider walks through the range of a parameter: pure numbers.

use crate::scenario::Parameter;
use crate::scenario::number;
use crate::scenario::parameter::Scale;
use crate::units::Within;

/// The most steps of a slider: more than a hand can tell apart on a phone.
const MOST_STEPS: f64 = 200.0;

/// Steps are made coarser by these, again and again, until there are few enough.
const COARSER: [f64; 3] = [2.0, 5.0, 10.0];

/// Digits that a value on a logarithmic slider has: round numbers.
const ROUND: i32 = 1;

/// Digits that are kept when steps are added up: more than anybody types.
const TIDY: i32 = 11;

/// The number of steps of the slider; none for a reading to be typed.
pub(super) fn steps(parameter: &Parameter) -> Option<f64> {
    let (low, high) = parameter.range;
    match parameter.scale {
        Scale::Step(step) => Some(((high - low) / stride(high - low, step)).round()),
        Scale::Logarithmic => Some(MOST_STEPS),
        Scale::Typed => None,
    }
}

/// Where a value stands on the slider.
pub(super) fn position(parameter: &Parameter, value: f64) -> f64 {
    let (low, high) = parameter.range;
    match parameter.scale {
        Scale::Step(step) => ((value - low) / stride(high - low, step)).round(),
        Scale::Logarithmic => (MOST_STEPS * libm::log(value / low) / libm::log(high / low)).round(),
        Scale::Typed => 0.0,
    }
}

/// The value at a place of the slider.
pub(super) fn value(parameter: &Parameter, position: f64) -> f64 {
    let (low, high) = parameter.range;
    let value = match parameter.scale {
        Scale::Step(step) => rounded(low + position * stride(high - low, step), TIDY),
        Scale::Logarithmic => rounded(low * libm::pow(high / low, position / MOST_STEPS), ROUND),
        Scale::Typed => low,
    };
    value.within(low, high)
}

/// So many steps are one press of Page up or Page down.
const PAGE: u8 = 10;

/// The value that a key leads to, and none for keys that do not move it.
pub(super) fn moved(parameter: &Parameter, value: f64, key: &str) -> Option<f64> {
    let (up, steps) = match key {
        "ArrowUp" => (true, 1),
        "ArrowDown" => (false, 1),
        "PageUp" => (true, PAGE),
        "PageDown" => (false, PAGE),
        _ => return None,
    };
    Some((0..steps).fold(value, |value, _| nudged(parameter, value, up)))
}

/// The place on the slider to which a Page key leads; none for other keys.
pub(super) fn paged(place: f64, key: &str) -> Option<f64> {
    match key {
        "PageUp" => Some(place + f64::from(PAGE)),
        "PageDown" => Some(place - f64::from(PAGE)),
        _ => None,
    }
}

/// The next value up or down.
fn nudged(parameter: &Parameter, value: f64, up: bool) -> f64 {
    let (low, high) = parameter.range;
    let step = match parameter.scale {
        Scale::Step(step) => step,
        // One in the second digit.
        Scale::Logarithmic | Scale::Typed if value > 0.0 => {
            libm::pow(10.0, libm::log10(value).floor()) / 10.0
        }
        Scale::Logarithmic | Scale::Typed => 1.0,
    };
    let next = if up { value + step } else { value - step };
    rounded(next, TIDY).within(low, high)
}

fn stride(range: f64, step: f64) -> f64 {
    let mut decade = step;
    loop {
        let fits = |factor: &f64| range / (decade * factor) <= MOST_STEPS;
        if let Some(factor) = [1.0].iter().chain(&COARSER).find(|factor| fits(factor)) {
            return decade * factor;
        }
        decade *= 10.0;
    }
}

/// A number with so many digits behind its first.
fn rounded(value: f64, digits: i32) -> f64 {
    number::significant(value, digits + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::parameters;

    #[test]
    fn every_place_of_every_slider_is_allowed_and_found_again() {
        for parameter in parameters() {
            let Some(steps) = steps(parameter) else { continue };
            assert!((1.0..=MOST_STEPS).contains(&steps), "{}", parameter.key);
            let mut place = 0.0;
            while place <= steps {
                let value = value(parameter, place);
                assert!(parameter.allows(value), "{}: {value}", parameter.key);
                let back = position(parameter, value);
                assert!((back - place).abs() <= 2.0, "{}: {place} -> {back}", parameter.key);
                place += 1.0;
            }
        }
    }

    #[test]
    fn the_ends_of_a_slider_are_the_ends_of_the_range() {
        for parameter in parameters() {
            let Some(steps) = steps(parameter) else { continue };
            let ends = (value(parameter, 0.0), value(parameter, steps));
            assert_eq!(ends, parameter.range, "{}", parameter.key);
        }
    }

    #[test]
    fn a_page_key_takes_ten_steps() {
        let parameter = Parameter::find("utilisation").expect("it exists");
        assert_eq!(moved(parameter, 70.0, "PageUp"), Some(80.0));
        assert_eq!(moved(parameter, 5.0, "PageDown"), Some(1.0));
        assert_eq!(moved(parameter, 70.0, "ArrowDown"), Some(69.0));
        assert_eq!((moved(parameter, 70.0, "a"), paged(3.0, "PageUp")), (None, Some(13.0)));
    }

    #[test]
    fn an_arrow_key_takes_one_step_and_stays_in_the_range() {
        for parameter in parameters() {
            let (low, high) = parameter.range;
            assert!(
                nudged(parameter, parameter.default, true) > parameter.default
                    || parameter.default >= high
            );
            assert!((low..=high).contains(&nudged(parameter, low, false)));
            assert!((low..=high).contains(&nudged(parameter, high, true)));
        }
    }
}
