//! What a fall of power producers' shares says of the demand that is expected.
//!
//! The simplest valuation: a producer is worth what it earns with the plants that stand, plus what
//! expansion will earn. The first does not change; the second is in proportion to the present value
//! of the electricity that data centres add. Prices of power, costs of building, interest and the
//! mood of a day are left out.

use crate::units::{Energy, ONE, Share, TERAWATT_HOUR};

/// The present value of yearly amounts: each with its years from now.
#[must_use]
pub fn present_value(amounts: impl Iterator<Item = (f64, Energy)>, rate: f64) -> Energy {
    let terms =
        amounts.map(|(years, energy)| energy / TERAWATT_HOUR * libm::pow(1.0 + rate, -years));
    terms.fold(0.0, |sum, term| sum + term) * TERAWATT_HOUR
}

/// The share of the expected growth that is still priced after a fall, when so much of the value
/// rested on growth: none of it is left where the fall takes all of that; undefined where nothing
/// rested on it. `fall` is positive for a loss.
#[must_use]
pub fn still_priced(fall: Share, resting: Share) -> Option<Share> {
    let left = 1.0 - fall.value() / resting.value();
    (resting > Share::ZERO).then(|| left.max(0.0) * ONE)
}

/// The fall that a path justifies whose growth is worth `realised` times the expected one; negative
/// where it is worth more.
#[must_use]
pub fn justified_fall(realised: f64, resting: Share) -> Share {
    resting.value() * (1.0 - realised) * ONE
}

/// By how much a unit of use would have to take less each year, beyond the path and without any
/// response, for the last year to take no more than the first. Negative where the path falls.
#[must_use]
pub fn gain_to_stand_still(first: Energy, last: Energy, years: f64) -> Option<Share> {
    let gain = 1.0 - libm::pow(first / last, 1.0 / years);
    gain.is_finite().then(|| gain * ONE)
}
