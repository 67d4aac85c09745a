//! Ratios. Each is a type of its own, because the errors that matter here are between ratios: a
//! share taken for a factor, an elasticity for a share.

use super::Energy;
use super::macros::quantity;

quantity! {
    /// A part of a whole, 0 to 1.
    Share { PERCENT = 1e-2, "%"; ONE = 1.0, ""; }
}
quantity! {
    /// How many times as much: a gain, a multiple, a change of price. 1 changes nothing.
    Ratio { TIMES = 1.0, "×"; PLAIN = 1.0, ""; }
}

quantity! {
    /// By how many per cent demand grows when its price falls by one per cent, at the margin.
    ///
    /// The magnitude is meant: 1.1, not -1.1.
    Elasticity { PERCENT_A_PERCENT = 1.0, ""; }
}

impl Share {
    /// All of it.
    pub const WHOLE: Self = Self(1.0);

    /// What is left of the whole.
    #[must_use]
    pub fn rest(self) -> Self {
        Self(1.0 - self.0)
    }

    /// The bare number, 0 to 1.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.0
    }
}

impl Ratio {
    /// No change.
    pub const UNITY: Self = Self(1.0);

    /// A ratio of this size.
    #[must_use]
    pub const fn new(value: f64) -> Self {
        Self(value)
    }

    /// The bare number.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.0
    }

    /// One through this: half as much, where this is twice as much.
    #[must_use]
    pub fn inverse(self) -> Self {
        Self(1.0 / self.0)
    }
}

impl Elasticity {
    /// An elasticity of this magnitude.
    #[must_use]
    pub const fn new(value: f64) -> Self {
        Self(value)
    }

    /// The bare number.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.0
    }
}

/// Power usage effectiveness: energy of the whole site per energy of its IT equipment, over the
/// same time (ISO/IEC 30134-2). Never below 1.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Pue(f64);

impl Pue {
    /// A site without any overhead.
    pub const IDEAL: Self = Self(1.0);

    /// The PUE of a site that spends `overhead` beside `it`.
    #[must_use]
    pub fn of(it: Energy, overhead: Energy) -> Self {
        Self(1.0 + (overhead / it).max(0.0))
    }

    /// A PUE given as a number; anything below 1 is read as 1, the physical floor.
    #[must_use]
    pub const fn new(value: f64) -> Self {
        Self(value.max(1.0))
    }

    /// The bare number.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.0
    }

    /// Share of the site's energy that reaches the IT equipment (`DCiE` = 1 / PUE).
    #[must_use]
    pub fn reaching_it(self) -> Share {
        1.0 / self.0 * ONE
    }
}

quantity! {
    /// The part of an expected saving that demand takes back: 0 where all is saved, 1 where nothing
    /// is, above 1 where use grows (backfire), below 0 where more is saved than expected.
    Rebound { SAVINGS = 1.0, ""; PERCENT_OF_THE_SAVING = 1e-2, "%"; }
}

impl Rebound {
    /// A rebound of this size, 1 being the whole saving.
    #[must_use]
    pub const fn new(value: f64) -> Self {
        Self(value)
    }

    /// The bare number, 1 being the whole saving.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.0
    }
}
