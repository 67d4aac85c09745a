//! The facts on which the page stands, as in the file `data/facts.json`.

use serde::Deserialize;

/// How well a fact is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Status {
    /// The source, or a faithful copy of it, was read.
    V,
    /// A summary by somebody else was read.
    S,
    /// Recalled, and not yet read in a source.
    M,
    /// Worked out from other figures.
    D,
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Topic {
    /// Training of models.
    Training,
    /// Answers of models.
    Inference,
    /// Prices, elasticities, rates of progress.
    Prices,
    /// Users and use.
    Demand,
    /// Data centres of the world.
    World,
    /// Data centres of the United States.
    Us,
    /// Data centres of China.
    China,
    /// Averages and caps of PUE.
    Pue,
    /// Anything else.
    Other,
}

impl Topic {
    /// Every topic, in the order of the page.
    pub const ALL: &[Self] = &[
        Self::Training,
        Self::Inference,
        Self::Prices,
        Self::Demand,
        Self::World,
        Self::Us,
        Self::China,
        Self::Pue,
        Self::Other,
    ];
}

/// A published or derived number, with where it comes from.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Fact {
    /// Its name in the file.
    pub id: String,
    /// What it is about.
    pub topic: Topic,
    /// The number; none where the finding is one of words.
    pub value: Option<f64>,
    /// The lower end of what is published or plausible.
    pub low: Option<f64>,
    /// The upper end of it.
    pub high: Option<f64>,
    /// The unit in English; may be empty.
    #[serde(default)]
    pub unit: String,
    /// The unit in Chinese; may be empty.
    #[serde(default)]
    pub unit_zh: String,
    /// Whether the number is a share, to be read as a percentage.
    #[serde(default)]
    pub percent: bool,
    /// The day, month, year or span of it.
    pub date: String,
    /// How well it is known.
    pub status: Status,
    /// Where it comes from.
    pub source: String,
    /// The name of whom it is about, where it is about one; in English.
    #[serde(default)]
    pub name: String,
    /// The same in Chinese, where it differs.
    pub name_zh: Option<String>,
    /// What it means, in English.
    pub en: String,
    /// What it means, in Chinese.
    pub zh: String,
}

impl Fact {
    /// The facts of the file; none if it is not the list it should be.
    #[must_use]
    pub fn read(json: &str) -> Option<Vec<Self>> {
        serde_json::from_str(json).ok()
    }
}
