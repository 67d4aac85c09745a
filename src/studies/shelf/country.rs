//! What data centres take of the electricity of nations, as in the file `data/countries.json`.

use serde::Deserialize;

use super::Status;
use crate::model::place::{Nation, share_of, world_2024};
use crate::units::{CarbonIntensity, Energy, GRAM_A_KILOWATT_HOUR, ONE, Share, TERAWATT_HOUR};

/// A published number of data centres' electricity.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Estimate {
    /// The year that it is about.
    pub year: u32,
    /// Who says so, in English.
    pub en: String,
    /// Who says so, in Chinese.
    pub zh: String,
    /// Where it was found.
    pub source: String,
    /// How well it is known.
    pub status: Status,
    /// Terawatt-hours; the lower end where there are two.
    pub twh: Option<f64>,
    /// The upper end.
    pub twh_high: Option<f64>,
    /// Share of the nation's electricity as published; the lower end where there are two.
    share: Option<f64>,
    /// The upper end of it.
    share_high: Option<f64>,
    /// Electricity of the nation in that year, terawatt-hours, where no share is published.
    of: Option<f64>,
}

impl Estimate {
    /// The share of the nation's electricity: as published, otherwise worked out.
    #[must_use]
    pub fn share(&self) -> Option<Share> {
        let worked_out = || share_of(self.twh? * TERAWATT_HOUR, self.of? * TERAWATT_HOUR);
        self.share.map(|share| share * ONE).or_else(worked_out)
    }

    /// The upper end of the share, where two are published.
    #[must_use]
    pub fn share_high(&self) -> Option<Share> {
        self.share_high.map(|share| share * ONE)
    }

    /// Whether the share was worked out here.
    #[must_use]
    pub fn is_worked_out(&self) -> bool {
        self.share.is_none()
    }
}

/// A nation, the European Union, or the world.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Country {
    /// Two letters, or `WORLD`.
    pub id: String,
    /// Its name in English.
    pub en: String,
    /// Its name in Chinese.
    pub zh: String,
    /// Electricity of its data centres in 2024, terawatt-hours (IEA 2025).
    base: Option<f64>,
    /// Its electricity, terawatt-hours.
    electricity: Option<f64>,
    /// The year of that.
    pub electricity_year: Option<u32>,
    /// Where that comes from.
    pub electricity_source: Option<String>,
    /// How well it is known.
    pub electricity_status: Option<Status>,
    /// Electricity of the data centres in the year of that, terawatt-hours.
    centres: Option<f64>,
    /// Life-cycle carbon of its electricity in 2024, grams of CO2 equivalent a kilowatt-hour (Ember
    /// through co2.js 0.19.0).
    factor: f64,
    /// What has been, as published.
    pub estimates: Vec<Estimate>,
    /// What a newspaper says.
    pub claim: Option<Estimate>,
    /// What is to come, as published.
    pub forecasts: Vec<Estimate>,
}

impl Country {
    /// The countries of the file; none if it is not the list it should be.
    #[must_use]
    pub fn read(json: &str) -> Option<Vec<Self>> {
        serde_json::from_str(json).ok()
    }

    /// The lowest and the highest share among the estimates.
    #[must_use]
    pub fn range(&self) -> Option<(Share, Share)> {
        let shares = || self.estimates.iter().filter_map(Estimate::share).map(Share::value);
        let low = shares().min_by(f64::total_cmp)?;
        let high = shares().max_by(f64::total_cmp)?;
        Some((low * ONE, high * ONE))
    }

    /// The years of the estimates that have a share.
    #[must_use]
    pub fn years(&self) -> Option<std::ops::RangeInclusive<u32>> {
        let known =
            || self.estimates.iter().filter(|one| one.share().is_some()).map(|one| one.year);
        Some(known().min()?..=known().max()?)
    }

    /// The estimate of the latest year that has a share.
    #[must_use]
    pub fn latest(&self) -> Option<&Estimate> {
        let known = self.estimates.iter().filter(|one| one.share().is_some());
        let newest = known.clone().map(|one| one.year).max()?;
        known.into_iter().find(|one| one.year == newest)
    }

    /// What the path needs to know; none where electricity or data centres are not known.
    #[must_use]
    pub fn nation(&self) -> Option<Nation> {
        Some(Nation {
            part: share_of(self.base? * TERAWATT_HOUR, world_2024())?,
            electricity: self.electricity? * TERAWATT_HOUR,
            centres: self.centres.map(|centres| centres * TERAWATT_HOUR),
        })
    }

    /// Electricity of its data centres in 2024.
    #[must_use]
    pub fn base(&self) -> Option<Energy> {
        self.base.map(|base| base * TERAWATT_HOUR)
    }

    /// Life-cycle carbon of its electricity.
    #[must_use]
    pub fn factor(&self) -> CarbonIntensity {
        self.factor * GRAM_A_KILOWATT_HOUR
    }
}
