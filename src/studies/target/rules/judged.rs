//! Whether a site keeps a rule, misses it, or does not tell.

use super::limits::Bound;
use crate::messages::Digits;
use crate::outcome::SiteOutcome;
use crate::studies::Ask;
use crate::studies::unsplit::{label, unsplit};
use crate::studies::words::said;
use crate::units::LITRE_A_KILOWATT_HOUR;

/// A figure this near to its limit keeps it: the last digit of a typed number.
const ROUNDING: f64 = 1e-9;

/// What is missed by less is not told in figures of two decimals.
const NARROWLY: f64 = 5e-3;

/// What a rule comes to for a site.
pub(super) enum Judged {
    /// There is nothing to measure: the site has to report.
    Reports,
    /// The site's figure, or between what it lies, against the limit.
    Told { here: (f64, f64), limit: f64, missed_by: f64, keeps: bool },
    /// The meters do not tell: between what the figure lies, where that is known, and what to type.
    Untold { here: Option<(f64, f64)>, limit: f64, wanted: String },
}

impl Judged {
    fn at_most(here: f64, limit: f64) -> Self {
        let missed_by = here - limit;
        Self::Told { here: (here, here), limit, missed_by, keeps: missed_by <= ROUNDING }
    }

    fn below(here: f64, limit: f64) -> Self {
        let keeps = here < limit - ROUNDING;
        Self::Told { here: (here, here), limit, missed_by: here - limit, keeps }
    }

    fn at_least(here: f64, limit: f64) -> Self {
        let missed_by = limit - here;
        Self::Told { here: (here, here), limit, missed_by, keeps: missed_by <= ROUNDING }
    }

    pub(super) const fn limit(&self) -> Option<f64> {
        match self {
            Self::Reports => None,
            Self::Told { limit, .. } | Self::Untold { limit, .. } => Some(*limit),
        }
    }

    pub(super) const fn here(&self) -> Option<(f64, f64)> {
        match self {
            Self::Reports => None,
            Self::Told { here, .. } => Some(*here),
            Self::Untold { here, .. } => *here,
        }
    }
}

/// A bound held against a site.
pub(super) fn judged(ask: &Ask, now: &SiteOutcome, bound: Bound) -> Judged {
    let pue = now.pue.value();
    match bound {
        Bound::PueBelow(limit) => Judged::below(pue, limit),
        Bound::PueAtMost(limit) => Judged::at_most(pue, limit),
        Bound::WaterAtMost(limit) => water(ask, now, limit),
        Bound::ReusedAtLeast(limit) => Judged::at_least(now.erf().value(), limit),
        Bound::RenewableAtLeast(limit) => {
            Judged::at_least(ask.scenario().place.green_power().value(), limit)
        }
        Bound::MechanicalAtMost(limit) => mechanical(ask, now, limit),
        Bound::Report => Judged::Reports,
    }
}

/// A meter of water that reads nothing was not read.
fn water(ask: &Ask, now: &SiteOutcome, limit: f64) -> Judged {
    let here = now.wue / LITRE_A_KILOWATT_HOUR;
    if now.simulated || here > 0.0 {
        return Judged::at_most(here, limit);
    }
    let wanted = said!(ask.say, "type “{}”", "请填写“{}”", label(ask, "metered_water"));
    Judged::Untold { here: None, limit, wanted }
}

/// Cooling and fans, as far as the meters tell them from the rest.
fn mechanical(ask: &Ask, now: &SiteOutcome, limit: f64) -> Judged {
    let say = &ask.say;
    let least = now.year.mechanical_load_component().value();
    let most = least + unsplit(now);
    let [rest, cooling, fans] =
        ["metered_rest", "metered_cooling", "metered_fans"].map(|key| label(ask, key));
    if !now.simulated && most <= 0.0 {
        let wanted = said!(say, "type “{}” and “{}”", "请填写“{}”和“{}”", cooling, fans);
        return Judged::Untold { here: None, limit, wanted };
    }
    if (least - limit <= ROUNDING) == (most - limit <= ROUNDING) {
        let (missed_by, keeps) = (least - limit, most - limit <= ROUNDING);
        return Judged::Told { here: (least, most), limit, missed_by, keeps };
    }
    let wanted = said!(
        say,
        "split “{}” into “{}”, “{}” and the rest",
        "请将“{}”拆分为“{}”、“{}”和其余部分",
        rest,
        cooling,
        fans
    );
    Judged::Untold { here: Some((least, most)), limit, wanted }
}

/// The verdict in words.
pub(super) fn verdict(ask: &Ask, bound: Bound, judged: &Judged) -> String {
    let say = &ask.say;
    match judged {
        Judged::Reports => said!(say, "has to report", "须报告"),
        Judged::Untold { wanted, .. } => {
            said!(say, "cannot be told: {}", "无法判断：{}", wanted)
        }
        Judged::Told { keeps: true, .. } => said!(say, "keeps it", "达标"),
        Judged::Told { missed_by, .. } if *missed_by < NARROWLY => {
            said!(say, "misses it narrowly", "略有不足")
        }
        Judged::Told { missed_by, here: (least, most), .. } => {
            let by = amount(ask, bound, *missed_by);
            if least < most {
                said!(say, "misses it by {} or more", "至少相差 {}", by)
            } else {
                said!(say, "misses it by {}", "相差 {}", by)
            }
        }
    }
}

/// By how much a bound is missed: a share by percentage points.
fn amount(ask: &Ask, bound: Bound, missed_by: f64) -> String {
    let say = &ask.say;
    if !matches!(bound, Bound::ReusedAtLeast(_) | Bound::RenewableAtLeast(_)) {
        return say.number(missed_by, Digits::Decimals(2));
    }
    let points = say.number(100.0 * missed_by, Digits::Significant(2));
    if points == "1" {
        return said!(say, "1 percentage point", "1 个百分点");
    }
    said!(say, "{} percentage points", "{} 个百分点", points)
}
