//! China's national computing hubs, as in the file `data/hubs.json`.

use serde::Deserialize;

use super::Status;
use crate::model::place::Mix;
use crate::units::{CarbonIntensity, GRAM_A_KILOWATT_HOUR, Pue};

/// A cluster of a hub: where it stands, what is asked of it, and the grid of its province.
///
/// Sources: hubs and caps, replies of the National Development and Reform Commission, December 2021
/// and February 2022; factors, Ministry of Ecology and Environment and National Bureau of
/// Statistics, carbon dioxide of generation alone; mix of 2024, National Bureau of Statistics and
/// National Energy Administration; prices from memory.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Cluster {
    /// Its key, in links and in the choices of the scenario.
    pub id: String,
    /// Its name in English.
    pub en: String,
    /// Its name in Chinese.
    pub zh: String,
    /// The hub in English.
    pub hub_en: String,
    /// The hub in Chinese.
    pub hub_zh: String,
    /// The province of the factors in English.
    pub province_en: String,
    /// The province of the factors in Chinese.
    pub province_zh: String,
    /// Height above the sea in metres.
    pub elevation_m: f64,
    /// The PUE that it may have at the most.
    pub cap: f64,
    /// How well that is known.
    pub cap_status: Status,
    /// Official factor of the province for 2023, grams of CO2 a kilowatt-hour; read through
    /// codecarbon 3.3.2.
    pub factor_2023: f64,
    /// The same for 2022.
    pub factor_2022: f64,
    /// How well the factor of 2022 is known.
    pub factor_2022_status: Status,
    /// Generation of the province in 2024 by source.
    #[serde(flatten)]
    pub mix: Mix,
    /// Lowest indicative price for data centres, yuan a kilowatt-hour.
    pub price_low: f64,
    /// Highest indicative price.
    pub price_high: f64,
    /// The nearest place of the climate library.
    pub climate: String,
}

impl Cluster {
    /// The clusters of the file; none if it is not the list it should be.
    #[must_use]
    pub fn read(json: &str) -> Option<Vec<Self>> {
        serde_json::from_str(json).ok()
    }

    /// The cap.
    #[must_use]
    pub fn cap(&self) -> Pue {
        Pue::new(self.cap)
    }

    /// Whether it belongs to the four hubs near the customers, whose cap is 1.25; the other four
    /// lie in the west and have 1.20.
    #[must_use]
    pub fn is_east(&self) -> bool {
        self.cap > WESTERN_CAP
    }

    /// The official factor: that of 2022 or that of 2023.
    #[must_use]
    pub fn factor(&self, of_2022: bool) -> CarbonIntensity {
        let grams = if of_2022 { self.factor_2022 } else { self.factor_2023 };
        grams * GRAM_A_KILOWATT_HOUR
    }
}

/// The cap of the western hubs (replies of December 2021, from memory).
const WESTERN_CAP: f64 = 1.2;
