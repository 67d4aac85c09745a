//! What the International Energy Agency expects of the world's data centres.

use crate::units::{Energy, TERAWATT_HOUR};

/// Terawatt-hours of the world's data centres in 2024 (International Energy Agency, Energy and AI,
/// April 2025, annex; read).
const IN_2024: f64 = 416.0;
/// The same in 2025 (International Energy Agency, Key Questions on Energy and AI, April 2026; read).
const IN_2025: f64 = 485.0;

/// Electricity of the world's data centres in 2024.
#[must_use]
pub fn world_2024() -> Energy {
    IN_2024 * TERAWATT_HOUR
}

/// Electricity of the world's data centres in 2025.
#[must_use]
pub fn world_2025() -> Energy {
    IN_2025 * TERAWATT_HOUR
}

/// A case of Energy and AI (April 2025, annex; read).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// What policies and industry plans lead to.
    Base,
    /// Faster spread of AI, with fewer bottlenecks.
    LiftOff,
    /// The same demand for service, met more efficiently.
    HighEfficiency,
    /// Bottlenecks and slower spread.
    Headwinds,
}

impl Case {
    /// Every case.
    pub const ALL: &[Self] = &[Self::Base, Self::LiftOff, Self::HighEfficiency, Self::Headwinds];

    /// Terawatt-hours in 2030 and in 2035.
    const fn known(self) -> (f64, f64) {
        match self {
            Self::Base => (946.0, 1193.0),
            Self::LiftOff => (1264.0, 1719.0),
            Self::HighEfficiency => (792.0, 972.0),
            Self::Headwinds => (669.0, 707.0),
        }
    }

    /// Electricity of the world's data centres in a year from 2024 to 2035; none outside. Between
    /// the years that are published, growth is taken as even.
    #[must_use]
    pub fn world(self, year: f64) -> Option<Energy> {
        let (middle, end) = self.known();
        let ((from, low), (to, high)) = if year <= 2030.0 {
            ((2024.0, IN_2024), (2030.0, middle))
        } else {
            ((2030.0, middle), (2035.0, end))
        };
        let part = (year - from) / (to - from);
        let inside = (0.0..=1.0).contains(&part);
        inside.then(|| low * libm::pow(high / low, part) * TERAWATT_HOUR)
    }
}
