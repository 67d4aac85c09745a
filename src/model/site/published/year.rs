//! A year of the published model: the mean of its hours, whose IT power never changes.

use super::{Fixes, Hour, HumidAir, Outdoor, Parameters, System, hour};
use crate::model::site::{OutdoorAir, Weather};
use crate::units::HOUR;

impl From<&OutdoorAir> for Outdoor {
    /// Air of a prepared year, by the handbook.
    fn from(air: &OutdoorAir) -> Self {
        Self::with_known_wet_bulb(air.dry_bulb, air.humidity, air.pressure, air.wet_bulb)
    }
}

/// Mean of hours of these weights; `None` without any weight.
pub fn mean(hours: impl IntoIterator<Item = (f64, Hour)>) -> Option<Hour> {
    let mut sum = Hour::default();
    let mut all = 0.0;
    for (weight, hour) in hours {
        all += weight;
        add(&mut sum.power, &hour.power, weight);
        add(&mut sum.water, &hour.water, weight);
        sum.economiser_share += weight * hour.economiser_share;
        sum.cop += weight * hour.cop;
        sum.chiller_heat += weight * hour.chiller_heat;
    }
    (all > 0.0).then(|| Hour {
        power: sum.power.map(|power| power / all),
        water: sum.water.map(|water| water / all),
        economiser_share: sum.economiser_share / all,
        cop: sum.cop / all,
        chiller_heat: sum.chiller_heat / all,
    })
}

fn add<const N: usize>(sum: &mut [f64; N], terms: &[f64; N], weight: f64) {
    for (sum, term) in sum.iter_mut().zip(terms) {
        *sum += weight * term;
    }
}

/// The year of a site: arithmetic mean of its hours, as published. The IT power being constant,
/// that is also the ratio of the year's sums.
///
/// Humid air is by hand for the systems of 2020 and the handbook's for those of 2022, where the
/// published code calls a library. `None` for an empty year, and for the system on sea water, whose
/// temperature no weather holds.
#[must_use]
pub fn year(system: System, site: &Parameters, weather: &Weather, fixes: &Fixes) -> Option<Hour> {
    if system == System::Sea2020 {
        return None;
    }
    mean(weather.cells().map(|(hours, air)| {
        let handbook = Outdoor::from(&air);
        let outdoor = if system.number().is_some() || fixes.handbook_air {
            handbook
        } else {
            handbook.worked_out_by(HumidAir::ByHand)
        };
        (hours / HOUR, hour(system, site, &outdoor, fixes))
    }))
}
