//! Places: what moving the computing changes.

use crate::units::{CarbonIntensity, Energy, Pue, Share};

/// Carbon per energy of the computing: factor × PUE × (1 - share of green power).
#[must_use]
pub fn carbon_of_computing(factor: CarbonIntensity, pue: Pue, green: Share) -> CarbonIntensity {
    factor * (pue.value() * green.rest().value())
}

/// The share of green power at which one place emits as much as another that has none; none where it
/// emits less already, or nothing at all.
#[must_use]
pub fn green_tie(here: (CarbonIntensity, Pue), there: (CarbonIntensity, Pue)) -> Option<Share> {
    let full = carbon_of_computing(here.0, here.1, Share::ZERO);
    let goal = carbon_of_computing(there.0, there.1, Share::ZERO);
    let share = 1.0 - goal / full;
    (share.is_finite() && share >= 0.0).then(|| share * crate::units::ONE)
}

/// The part of a country's electricity.
#[must_use]
pub fn share_of(part: Energy, whole: Energy) -> Option<Share> {
    let share = part / whole;
    share.is_finite().then(|| share * crate::units::ONE)
}
