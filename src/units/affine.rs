//! Temperature: a point on a scale, not an amount. Two of them subtract; they do not add.

use std::ops::{Add, Div, Mul, Sub};

use super::{KELVIN, Quantity, TemperatureDifference, Unit};

/// A point on the Celsius scale.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Temperature(f64);

/// `°C`
pub const CELSIUS: Unit<Temperature> = Unit::new("°C", 1.0);

impl Quantity for Temperature {
    const UNITS: &'static [(&'static str, f64)] = &[("°C", 1.0)];
}

impl Temperature {
    /// The warmer of two.
    #[must_use]
    pub const fn max(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }

    /// The colder of two.
    #[must_use]
    pub const fn min(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }
}

impl Mul<Unit<Temperature>> for f64 {
    type Output = Temperature;
    fn mul(self, _: Unit<Temperature>) -> Temperature {
        Temperature(self)
    }
}

impl Div<Unit<Temperature>> for Temperature {
    type Output = f64;
    fn div(self, _: Unit<Temperature>) -> f64 {
        self.0
    }
}

impl Sub for Temperature {
    type Output = TemperatureDifference;
    fn sub(self, other: Self) -> TemperatureDifference {
        (self.0 - other.0) * KELVIN
    }
}

impl Add<TemperatureDifference> for Temperature {
    type Output = Self;
    fn add(self, difference: TemperatureDifference) -> Self {
        Self(self.0 + difference / KELVIN)
    }
}

impl Sub<TemperatureDifference> for Temperature {
    type Output = Self;
    fn sub(self, difference: TemperatureDifference) -> Self {
        Self(self.0 - difference / KELVIN)
    }
}
