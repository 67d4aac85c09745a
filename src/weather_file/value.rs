//! Which of the values in a file can be, and in which unit they are.

use super::hours::Values;
use super::problem::Element;
use super::remark::{PressureUnit, Remark};

/// Temperatures and dew points that can be, °C; measured on Earth were -89 and 57.
const TEMPERATURES: std::ops::RangeInclusive<f64> = -90.0..=60.0;
/// Relative humidity that a file may have, %; `EnergyPlus` allows 110 too.
const MOST_HUMID: f64 = 110.0;
/// Pressures that a place with people may have, Pa.
const PRESSURES: std::ops::RangeInclusive<f64> = 50_000.0..=110_000.0;
/// Codes for a missing value, with either sign: nines in EPW (99.9 of temperature, 999 of
/// humidity, 999999 of pressure; Auxiliary Programs, "Weather Data Format Definition"), 9900 in
/// TMY3 (Users Manual, table 1-3 \[memory\]). Asked only of what cannot be a value.
const CODES: [f64; 9] = [99.0, 99.9, 999.0, 999.9, 9_900.0, 9_999.0, 9_999.9, 99_999.0, 999_999.0];
/// Below this two numbers are the same code.
const SAME: f64 = 1e-3;

/// What was found among the values.
#[derive(Default)]
pub(super) struct Tally {
    implausible: [usize; 3],
    oversaturated: usize,
    /// Values of pressure in Pa, hPa, kPa.
    units: [usize; 3],
}

/// The four values in °C, °C, % and Pa; `None` of what is missing or cannot be.
pub(super) fn clean(values: &Values, tally: &mut Tally) -> [Option<f64>; 4] {
    let [dry_bulb, dew_point, humidity, pressure] = values.0;
    [
        temperature(dry_bulb, &mut tally.implausible[Element::Temperature as usize]),
        temperature(dew_point, &mut tally.implausible[Element::Humidity as usize]),
        tally.humidity(humidity),
        tally.pressure(pressure),
    ]
}

fn temperature(value: Option<f64>, implausible: &mut usize) -> Option<f64> {
    let value = value?;
    if TEMPERATURES.contains(&value) {
        return Some(value);
    }
    *implausible += usize::from(!is_code(value));
    None
}

fn is_code(value: f64) -> bool {
    CODES.iter().any(|code| (value.abs() - code).abs() < SAME)
}

impl Tally {
    /// Nowhere outdoors is the air quite dry: 0 stands for a value that nobody filled in.
    fn humidity(&mut self, value: Option<f64>) -> Option<f64> {
        let value = value.filter(|value| *value != 0.0)?;
        if !(0.0..=MOST_HUMID).contains(&value) {
            self.implausible[Element::Humidity as usize] += usize::from(!is_code(value));
            return None;
        }
        self.oversaturated += usize::from(value > 100.0);
        Some(value.min(100.0))
    }

    /// Pascal, hectopascal and kilopascal cannot be taken for each other: their ranges lie apart.
    fn pressure(&mut self, value: Option<f64>) -> Option<f64> {
        let value = value.filter(|value| *value != 0.0)?;
        for (count, size) in self.units.iter_mut().zip([1.0, 1e2, 1e3]) {
            if PRESSURES.contains(&(value * size)) {
                *count += 1;
                return Some(value * size);
            }
        }
        self.implausible[Element::Pressure as usize] += usize::from(!is_code(value));
        None
    }

    /// The values in another unit than most of a form, and the impossible ones.
    pub(super) fn remark(&self, remarks: &mut Vec<Remark>) {
        for element in [Element::Temperature, Element::Humidity, Element::Pressure] {
            let values = self.implausible[element as usize];
            remarks.extend((values > 0).then_some(Remark::Implausible { element, values }));
        }
        let values = self.oversaturated;
        remarks.extend((values > 0).then_some(Remark::Oversaturated { values }));
        for (unit, values) in PressureUnit::ALL.iter().zip(self.units) {
            let remark = Remark::PressureInUnit { unit: *unit, values };
            remarks.extend((values > 0).then_some(remark));
        }
    }
}
