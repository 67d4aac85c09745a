//! What the systems of 2022 supply: outdoor air, moistened or not, or recirculated air.

mod adiabatic;

use super::blocks::{Supply, warmest};
use super::{Fixes, Outdoor, Parameters, System};
use crate::units::{CELSIUS, KELVIN};

/// Lowest and highest humidity ratio of supply air of a temperature.
pub(super) struct Window {
    pub(super) low: f64,
    pub(super) high: f64,
}

impl Window {
    /// `max(W(t, R_lo), W(D_lo))` to `min(W(t, R_up), W(D_up))`.
    pub(super) fn at(t: f64, site: &Parameters, outdoor: &Outdoor) -> Self {
        let (air, p) = (outdoor.properties, outdoor.pressure);
        let low = air.humidity(t, site.lowest_humidity.value(), p);
        let high = air.humidity(t, site.highest_humidity.value(), p);
        Self {
            low: low.max(air.at_dew_point(site.lowest_dew_point / CELSIUS, p)),
            high: high.min(air.at_dew_point(site.highest_dew_point / CELSIUS, p)),
        }
    }

    fn holds(&self, w: f64) -> bool {
        self.low <= w && w <= self.high
    }

    /// The published model draws anew from this range at every hour; this is its middle.
    const fn middle(&self) -> f64 {
        f64::midpoint(self.low, self.high)
    }
}

/// What a system supplies.
pub(super) fn supply(
    system: System,
    site: &Parameters,
    outdoor: &Outdoor,
    fixes: &Fixes,
) -> Supply {
    match system {
        System::LargeAir => adiabatic::supply(site, outdoor, fixes),
        System::MidsizeAir | System::MidsizeAirAirChiller => outdoor_air(site, outdoor, fixes),
        System::SmallDirect => {
            let coldest = site.coldest_supply / CELSIUS;
            recirculated(f64::midpoint(site.warmest_supply / CELSIUS, coldest), site, outdoor)
        }
        _ => recirculated(warmest(site), site, outdoor),
    }
}

/// Return air, cooled by the coil.
fn recirculated(t: f64, site: &Parameters, outdoor: &Outdoor) -> Supply {
    Supply { t, w: Window::at(t, site, outdoor).middle(), share: 0.0, moisture: 0.0 }
}

/// Cases 3 and 6: outdoor air where its humidity is fit, or none.
fn outdoor_air(site: &Parameters, outdoor: &Outdoor, fixes: &Fixes) -> Supply {
    let (t, w) = (outdoor.dry_bulb, outdoor.humidity());
    let inside = t.max(site.coldest_supply / CELSIUS);
    let usable = t <= site.warmest_supply / CELSIUS && Window::at(inside, site, outdoor).holds(w);
    if usable {
        return Supply { t: inside, w, share: 1.0, moisture: 0.0 };
    }
    partial(site, outdoor, fixes).unwrap_or_else(|| recirculated(warmest(site), site, outdoor))
}

/// Outdoor air warmer than the set point and cooler than the return air: the coil trims it.
fn partial(site: &Parameters, outdoor: &Outdoor, fixes: &Fixes) -> Option<Supply> {
    let (limit, w) = (warmest(site), outdoor.humidity());
    let rise = site.air_rise / KELVIN;
    let share = (limit + rise - outdoor.dry_bulb) / rise;
    let fit = fixes.partial_economiser
        && outdoor.dry_bulb > limit
        && share > 0.0
        && Window::at(limit, site, outdoor).holds(w);
    fit.then_some(Supply { t: limit, w, share, moisture: 0.0 })
}
