//! The places that come with the program, and the file that holds their weather.

use serde::Deserialize;

use super::Weather;
use crate::units::{Length, METRE, PASCAL, Pressure};

/// A place whose weather is in the library: what is known without reading the file.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Climate {
    /// Its key, in links and in the library.
    pub id: &'static str,
    /// Its name in English.
    pub english: &'static str,
    /// Its name in Chinese.
    pub chinese: &'static str,
    /// Country, two letters of ISO 3166.
    pub country: &'static str,
    /// State, province or the like; may be empty.
    pub region: &'static str,
    /// Degrees north, -90 to 90.
    pub latitude: f64,
    /// Degrees east, -180 to 180.
    pub longitude: f64,
    /// What kind of record the weather was worked out from, and of which years.
    pub tier: &'static str,
    /// Where the record came from.
    pub source: &'static str,
    /// On what terms it may be used.
    pub licence: &'static str,
    /// What to know of it; may be empty.
    pub note: &'static str,
    metres: f64,
    pascals: f64,
}

/// Every place of the library.
pub const CLIMATES: &[Climate] = include!(concat!(env!("OUT_DIR"), "/climates.rs"));

impl Climate {
    /// The place with this key.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Self> {
        CLIMATES.iter().find(|climate| climate.id == id)
    }

    /// Height above the sea.
    #[must_use]
    pub fn elevation(&self) -> Length {
        self.metres * METRE
    }

    /// Mean pressure of the air.
    #[must_use]
    pub fn pressure(&self) -> Pressure {
        self.pascals * PASCAL
    }
}

/// Why a library could not be read.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// It is not the list of places it should be.
    #[error("the climate library is damaged: {0}")]
    Json(#[from] serde_json::Error),
    /// A place's weather is incomplete or impossible.
    #[error("the weather of {0} is incomplete or out of range")]
    Weather(String),
}

/// The weather of every place, as in the file `data/climates.json`.
#[derive(Debug, Clone)]
pub struct Library {
    entries: Vec<Entry>,
}

/// The part of a line of the file that the weather is made from.
#[derive(Debug, Clone, Deserialize)]
struct Entry {
    id: String,
    pressure_pa: f64,
    t: Vec<u8>,
    rh: Vec<u8>,
}

impl Entry {
    fn weather(&self) -> Option<Weather> {
        Weather::from_cells(self.pressure_pa * PASCAL, &self.t, &self.rh)
    }
}

impl Library {
    /// Reads the text of the library file.
    ///
    /// # Errors
    ///
    /// If the text is not a list of places, or if a place has no sound year of weather.
    pub fn read(json: &str) -> Result<Self, LibraryError> {
        let entries: Vec<Entry> = serde_json::from_str(json)?;
        let sound =
            |entry: &Entry| Weather::are_cells(entry.pressure_pa * PASCAL, &entry.t, &entry.rh);
        match entries.iter().find(|entry| !sound(entry)) {
            Some(entry) => Err(LibraryError::Weather(entry.id.clone())),
            None => Ok(Self { entries }),
        }
    }

    /// The year of a place, worked out anew; `None` where the library has no such place.
    #[must_use]
    pub fn weather(&self, id: &str) -> Option<Weather> {
        self.entries.iter().find(|entry| entry.id == id)?.weather()
    }
}
