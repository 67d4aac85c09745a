//! Case 1: outdoor air, moistened at constant enthalpy where it is too dry.

use super::{Window, partial};
use crate::model::site::published::blocks::{HEAT_OF_AIR, Supply, warmest};
use crate::model::site::published::{Fixes, Outdoor, Parameters};
use crate::units::{CELSIUS, KELVIN};

/// What the economiser decides.
struct Decision {
    on: bool,
    moistens: bool,
    dries: bool,
    /// Supply air.
    t: f64,
    w: f64,
    /// Vapour added to or taken from the outdoor air, per dry air.
    change: f64,
    /// Enthalpy of the conditioned outdoor air, before it is mixed with return air.
    enthalpy: f64,
}

/// What case 1 supplies.
pub(super) fn supply(site: &Parameters, outdoor: &Outdoor, fixes: &Fixes) -> Supply {
    let hot = outdoor.dry_bulb >= site.warmest_supply / CELSIUS;
    let decision = if hot {
        when_hot(site, outdoor, fixes)
    } else if outdoor.dry_bulb >= site.coldest_supply / CELSIUS {
        when_mild(site, outdoor)
    } else {
        when_cold(site, outdoor, fixes)
    };
    if !decision.on
        && let Some(supply) = partial(site, outdoor, fixes)
    {
        return supply;
    }
    let share = f64::from(u8::from(decision.on));
    let moistens = f64::from(u8::from(decision.moistens));
    let rise = HEAT_OF_AIR * (site.air_rise / KELVIN);
    let (t, w, outdoor_air) = if fixes.economiser_outputs {
        (decision.t, decision.w, outdoor_part(&decision, rise, outdoor))
    } else {
        // As published, flags and the supply temperature are read where temperatures and
        // enthalpies should be.
        let part = rise / (rise - decision.t / 1000.0);
        (f64::from(u8::from(decision.dries)), moistens, part)
    };
    let per_dry = if fixes.per_dry_air { 1.0 } else { 1.0 + w };
    let moisture = (moistens * outdoor_air / per_dry * decision.change).max(0.0);
    Supply { t, w, share, moisture }
}

/// Outdoor air over supply air: `(h_sa - h_ra) / (h_cd - h_ra)`.
fn outdoor_part(decision: &Decision, rise: f64, outdoor: &Outdoor) -> f64 {
    let supplied = outdoor.properties.enthalpy(decision.t, decision.w, outdoor.pressure);
    rise / (rise + supplied - decision.enthalpy)
}

/// Outdoor air that needs nothing, or recirculation: nothing added.
fn plain(on: bool, t: f64, w: f64, outdoor: &Outdoor) -> Decision {
    let enthalpy = outdoor.enthalpy();
    Decision { on, moistens: false, dries: false, t, w, change: 0.0, enthalpy }
}

/// Air moistened to `w` at constant enthalpy; then mixed, where that is too cold.
fn moistened(w: f64, coldest: f64, outdoor: &Outdoor) -> Decision {
    let enthalpy = outdoor.enthalpy();
    let t = outdoor.properties.dry_bulb(enthalpy, w, outdoor.pressure).max(coldest);
    let change = w - outdoor.humidity();
    Decision { on: true, moistens: true, dries: false, t, w, change, enthalpy }
}

fn when_mild(site: &Parameters, outdoor: &Outdoor) -> Decision {
    let (t, w) = (outdoor.dry_bulb, outdoor.humidity());
    let window = Window::at(t, site, outdoor);
    let coldest = site.coldest_supply / CELSIUS;
    if w > window.high {
        let dew_point = site.highest_dew_point / CELSIUS;
        let off = plain(false, dew_point.max(coldest), window.high, outdoor);
        Decision { dries: true, ..off }
    } else if w < window.low {
        moistened(window.low, coldest, outdoor)
    } else {
        plain(true, t, w, outdoor)
    }
}

fn when_cold(site: &Parameters, outdoor: &Outdoor, fixes: &Fixes) -> Decision {
    let (coldest, w) = (site.coldest_supply / CELSIUS, outdoor.humidity());
    let window = Window::at(coldest, site, outdoor);
    if w < window.low {
        // It is mixed to the lower set point, however cold the moistening makes it.
        return Decision { t: coldest, ..moistened(window.low, coldest, outdoor) };
    }
    let dew_point = site.highest_dew_point / CELSIUS;
    let most = outdoor.properties.at_dew_point(dew_point, outdoor.pressure);
    if w <= window.high || w <= most {
        return plain(true, coldest, w, outdoor);
    }
    if fixes.paid_dehumidification {
        return plain(false, warmest(site), most, outdoor);
    }
    let enthalpy = outdoor.properties.enthalpy(dew_point, most, outdoor.pressure);
    let t = dew_point.max(coldest);
    Decision { on: true, moistens: false, dries: true, t, w: most, change: w - most, enthalpy }
}

fn when_hot(site: &Parameters, outdoor: &Outdoor, fixes: &Fixes) -> Decision {
    let limit = site.warmest_supply / CELSIUS;
    let window = Window::at(limit, site, outdoor);
    if !fixes.evaporative_cooling_when_hot {
        return plain(false, limit, window.high, outdoor);
    }
    let enthalpy = outdoor.enthalpy();
    let w = outdoor.properties.moistened_to(limit, enthalpy, outdoor.pressure);
    if w > window.high {
        plain(false, limit, window.high, outdoor)
    } else {
        moistened(w.max(window.low), site.coldest_supply / CELSIUS, outdoor)
    }
}
