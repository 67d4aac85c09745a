//! The joint of the two halves of the question: the same gain sought in the algorithm, in the chip
//! and in the site around it.
//!
//! All three save the same energy per unit of service; they differ in what else they make cheaper.

use super::cost::Change;
use super::rebound::{OneStep, Step};
use crate::units::{Pue, Ratio};

/// Where a gain comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// Less computation per answer: cheapens energy and hardware.
    Algorithm,
    /// Less energy per computation: cheapens energy.
    Chip,
    /// Less overhead around the IT equipment, a lower PUE: cheapens energy, and ends at PUE 1.
    Site,
}

impl Route {
    /// All three, from the one that rebounds most.
    pub const ALL: [Self; 3] = [Self::Algorithm, Self::Chip, Self::Site];

    /// The change that reaches `intensity` on this route and leaves the prices of `change`.
    fn change(self, change: &Change, intensity: Ratio) -> Change {
        let prices = Change {
            compute: Ratio::UNITY,
            energy_per_compute: Ratio::UNITY,
            overhead: Ratio::UNITY,
            ..*change
        };
        match self {
            Self::Algorithm => Change { compute: intensity, ..prices },
            Self::Chip => Change { energy_per_compute: intensity, ..prices },
            Self::Site => Change { overhead: intensity, ..prices },
        }
    }
}

/// What a route makes of the gain that was asked of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Travelled {
    /// The route.
    pub route: Route,
    /// The intensity ratio that it reaches.
    pub reached: Ratio,
    /// Whether it falls short of what was asked, since a PUE ends at 1.
    pub limited: bool,
    /// What is saved and what is taken back.
    pub step: Step,
}

/// Asks the same intensity ratio of every route. Prices, shares, pass-through and demand are those
/// of `step`; its own gains are left aside. `pue` is the site's PUE before.
///
/// On the route of the site `u >= 1/PUE_0`, since no site uses less than its IT equipment
/// (ISO/IEC 30134-2).
#[must_use]
pub fn compare(step: &OneStep, intensity: Ratio, pue: Pue) -> [Travelled; 3] {
    Route::ALL.map(|route| {
        let floor = match route {
            Route::Algorithm | Route::Chip => Ratio::ZERO,
            Route::Site => Ratio::new(pue.reaching_it().value()),
        };
        let reached = intensity.max(floor);
        let change = route.change(&step.change, reached);
        Travelled {
            route,
            reached,
            limited: intensity < floor,
            step: OneStep { change, ..*step }.run(),
        }
    })
}
