//! Where efficiency wins in the end: the peak of energy use under saturating demand.

use super::{Curve, Demand, log_of};
use crate::units::{Elasticity, Ratio};

/// How often the interval is halved: a double has 53 binary digits, and the search is in logarithms.
const HALVINGS: u32 = 200;

/// The inverted U of energy against efficiency, when energy is the only cost and demand saturates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Peak {
    /// The intensity ratio at which most energy is used.
    pub intensity: Ratio,
    /// The energy used there, over the energy before.
    pub energy: Ratio,
    /// The other intensity ratio at which as much energy is used as before: beyond the peak if ε is
    /// above 1, and before it (above 1) if ε is below.
    pub second_break_even: Ratio,
}

/// The peak of energy use over all intensities, for this elasticity at p = 1 and this ceiling.
///
/// `r_peak = [(M - 1)(b - 1)]^{-1/b}` and `E_peak = M r_peak (b - 1) / b`, where the local elasticity
/// is 1; derived here from the curve. None without a peak: a slope `b = ε M / (M - 1)` of at most 1,
/// or a ceiling that is not above 1 or not finite.
#[must_use]
pub fn peak(elasticity: Elasticity, ceiling: Ratio) -> Option<Peak> {
    let room = ceiling.value() - 1.0;
    let slope = super::slope(elasticity.value(), room);
    if !(room > 0.0 && room.is_finite() && slope > 1.0 && slope.is_finite()) {
        return None;
    }
    let intensity = libm::pow(room * (slope - 1.0), -1.0 / slope);
    let energy = ceiling.value() * intensity * (slope - 1.0) / slope;
    let demand = Demand { curve: Curve::Saturating, elasticity, ceiling };
    let second = second_break_even(&demand, libm::log(intensity));
    let found = [intensity, energy, second].iter().all(|value| value.is_finite());
    found.then(|| Peak {
        intensity: Ratio::new(intensity),
        energy: Ratio::new(energy),
        second_break_even: Ratio::new(second),
    })
}

/// Solves `M r^{1-b} = (M - 1) + r^{-b}`, that is `ln r + ln x(r) = 0`, on the side of the peak away
/// from `r = 1`, by bisection in ln r.
fn second_break_even(demand: &Demand, log_peak: f64) -> f64 {
    let log_energy = |log_intensity: f64| log_intensity + demand.log_service(log_intensity);
    // Below the peak energy is at most M r: it is under the start for any r below 1/M.
    // Above the peak x falls as r^-b with b > 1: twice the way is doubled until energy is under it.
    let mut outer = if log_peak < 0.0 { -log_of(demand.ceiling) } else { 2.0 * log_peak };
    for _ in 0..HALVINGS {
        if log_energy(outer) <= 0.0 {
            break;
        }
        outer *= 2.0;
    }
    let mut inner = log_peak;
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(outer, inner);
        if log_energy(middle) > 0.0 {
            inner = middle;
        } else {
            outer = middle;
        }
    }
    libm::exp(outer)
}
