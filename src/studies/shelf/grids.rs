//! Grids to choose from: provinces of China, states of the United States, countries; as in the file
//! `data/grid.json`, a row each.

use serde::Deserialize;

use crate::model::place::Mix;

/// A province of China.
///
/// Factors: Ministry of Ecology and Environment and National Bureau of Statistics, CO2 of generation
/// alone (2023 through codecarbon 3.3.2). Mix, generation and consumption of 2024: National Bureau of
/// Statistics and National Energy Administration through CREA; wind and sun worked out from hours of
/// use; thermal holds biomass. Prices: industrial, 1 to 10 kV, 2024, from memory.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Province {
    /// Its name in English.
    pub en: String,
    /// Its name in Chinese.
    pub zh: String,
    /// Grams of CO2 a kilowatt-hour, 2023; none for Tibet.
    pub factor_2023: Option<f64>,
    /// The same for 2022.
    pub factor_2022: Option<f64>,
    /// Whether the figure of 2022 was read in the press; otherwise it is from memory.
    pub read_2022: bool,
    thermal: f64,
    hydro: f64,
    nuclear: f64,
    wind: f64,
    solar: f64,
    /// Electricity that it generated in 2024, terawatt-hours.
    pub generation: f64,
    /// Electricity that it used in 2024, terawatt-hours.
    pub consumption: f64,
    /// Yuan a kilowatt-hour, where one is recalled.
    pub price: Option<f64>,
}

impl Province {
    /// Generation of 2024 by source.
    #[must_use]
    pub const fn mix(&self) -> Mix {
        let Self { thermal, hydro, nuclear, wind, solar, .. } = *self;
        Mix { thermal, hydro, nuclear, wind, solar }
    }
}

/// A state of the United States, or all of them.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct State {
    /// Its name in English.
    pub en: String,
    /// Its name in Chinese.
    pub zh: String,
    /// Grams of CO2 equivalent a kilowatt-hour generated, 2023: Environmental Protection Agency,
    /// eGRID2023 (through codecarbon 3.3.2); generation alone.
    pub factor: f64,
}

/// A country, the European Union or the world.
///
/// Factor: Ember through co2.js 0.19.0, latest year up to 2024, life cycle. Mix and generation: Our World
/// in Data, Ember and Energy Institute through codecarbon 3.3.2. Water: Reig et al. 2020 through
/// `EcoLogits` 0.11.3. Prices: large business customers, 2023 to 2024, from memory.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Land {
    /// Its name in English.
    pub en: String,
    /// Its name in Chinese.
    pub zh: String,
    /// Grams of CO2 equivalent a kilowatt-hour, over the life cycle of plants and fuels.
    pub factor: f64,
    /// The year of mix and generation.
    pub year: Option<u32>,
    /// Electricity that it generated in that year, terawatt-hours.
    pub generation: Option<f64>,
    /// Share of coal, 0 to 1, as those that follow.
    pub coal: Option<f64>,
    /// Natural gas.
    pub gas: Option<f64>,
    /// Oil.
    pub oil: Option<f64>,
    /// Nuclear power.
    pub nuclear: Option<f64>,
    /// Water power.
    pub hydro: Option<f64>,
    /// Wind.
    pub wind: Option<f64>,
    /// Sun.
    pub solar: Option<f64>,
    /// Biomass and waste.
    pub biomass: Option<f64>,
    /// Litres of water that its power plants use up for a kilowatt-hour.
    pub water: Option<f64>,
    /// Dollars a kilowatt-hour, where one is recalled.
    pub price: Option<f64>,
}

/// Every grid of the file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Grids {
    /// The provinces of China.
    pub provinces: Vec<Province>,
    /// The states of the United States.
    pub states: Vec<State>,
    /// Countries.
    pub countries: Vec<Land>,
}

impl Grids {
    /// The grids of the file; none if it is not the list it should be.
    #[must_use]
    pub fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// Electricity that all provinces used in 2024, terawatt-hours.
    #[must_use]
    pub fn provincial_consumption(&self) -> f64 {
        self.provinces.iter().map(|one| one.consumption).sum()
    }
}
