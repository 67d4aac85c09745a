//! The two macros that declare quantities and how they multiply.

/// Declares a quantity and its units.
macro_rules! quantity {
    ($(#[$doc:meta])* $Name:ident { $($UNIT:ident = $scale:expr, $symbol:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
        pub struct $Name(f64);

        $(
            #[doc = concat!("`", $symbol, "`")]
            pub const $UNIT: crate::units::Unit<$Name> = crate::units::Unit::new($symbol, $scale);
        )+

        impl crate::units::Quantity for $Name {
            const UNITS: &'static [(&'static str, f64)] = &[$(($symbol, $scale)),+];
        }

        impl $Name {
            /// None at all.
            pub const ZERO: Self = Self(0.0);

            /// The larger of two.
            #[must_use]
            pub const fn max(self, other: Self) -> Self {
                Self(self.0.max(other.0))
            }

            /// The smaller of two.
            #[must_use]
            pub const fn min(self, other: Self) -> Self {
                Self(self.0.min(other.0))
            }
        }

        impl std::ops::Mul<crate::units::Unit<$Name>> for f64 {
            type Output = $Name;
            fn mul(self, unit: crate::units::Unit<$Name>) -> $Name {
                $Name(self * unit.scale)
            }
        }
        impl std::ops::Div<crate::units::Unit<$Name>> for $Name {
            type Output = f64;
            fn div(self, unit: crate::units::Unit<$Name>) -> f64 {
                self.0 / unit.scale
            }
        }
        impl std::ops::Add for $Name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }
        impl std::ops::AddAssign for $Name {
            fn add_assign(&mut self, other: Self) {
                self.0 += other.0;
            }
        }
        impl std::ops::Sub for $Name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }
        impl std::ops::Neg for $Name {
            type Output = Self;
            fn neg(self) -> Self {
                Self(-self.0)
            }
        }
        impl std::ops::Mul<f64> for $Name {
            type Output = Self;
            fn mul(self, factor: f64) -> Self {
                Self(self.0 * factor)
            }
        }
        impl std::ops::Mul<$Name> for f64 {
            type Output = $Name;
            fn mul(self, quantity: $Name) -> $Name {
                $Name(self * quantity.0)
            }
        }
        impl std::ops::Div<f64> for $Name {
            type Output = Self;
            fn div(self, divisor: f64) -> Self {
                Self(self.0 / divisor)
            }
        }
        impl std::ops::Div for $Name {
            type Output = f64;
            fn div(self, other: Self) -> f64 {
                self.0 / other.0
            }
        }
        impl std::iter::Sum for $Name {
            fn sum<I: Iterator<Item = Self>>(terms: I) -> Self {
                terms.fold(Self::ZERO, |sum, term| sum + term)
            }
        }
    };
}

/// Declares that one quantity times another is a third.
macro_rules! relation {
    ($A:ident * $B:ident = $C:ident) => {
        impl std::ops::Mul<$B> for $A {
            type Output = $C;
            fn mul(self, other: $B) -> $C {
                $C(self.0 * other.0)
            }
        }
        impl std::ops::Mul<$A> for $B {
            type Output = $C;
            fn mul(self, other: $A) -> $C {
                $C(self.0 * other.0)
            }
        }
        impl std::ops::Div<$B> for $C {
            type Output = $A;
            fn div(self, other: $B) -> $A {
                $A(self.0 / other.0)
            }
        }
        impl std::ops::Div<$A> for $C {
            type Output = $B;
            fn div(self, other: $A) -> $B {
                $B(self.0 / other.0)
            }
        }
    };
}

pub(super) use {quantity, relation};
