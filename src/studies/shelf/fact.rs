//! The facts on which the page stands, as in the file `data/facts.json`.

use serde::Deserialize;

use crate::view::{Status, Topic};

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
    /// The keys of the inputs whose default rests on it.
    #[serde(default)]
    pub defaults: Vec<String>,
}

impl Fact {
    /// The facts of the file; none if it is not the list it should be.
    #[must_use]
    pub fn read(json: &str) -> Option<Vec<Self>> {
        serde_json::from_str(json).ok()
    }
}
