//! The places that come with the program, and the file that holds their weather.

mod reader;

use reader::Reader;

use super::Weather;
use crate::units::PASCAL;

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
}

/// The name of a place; the page reads those of one language from a file.
macro_rules! worded {
    ($name:literal) => {
        if cfg!(all(target_family = "wasm", feature = "web")) { "" } else { $name }
    };
}

/// Every place of the library.
pub const CLIMATES: &[Climate] = include!(concat!(env!("OUT_DIR"), "/climates.rs"));

impl Climate {
    /// The place with this key.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Self> {
        CLIMATES.iter().find(|climate| climate.id == id)
    }
}

/// Why a library could not be read.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// It is not the list of places it should be.
    #[error("the climate library is damaged")]
    Form,
    /// A place's weather is incomplete or impossible.
    #[error("the weather of {0} is incomplete or out of range")]
    Weather(String),
}

/// The weather of every place, as in the file `data/climates.json`.
#[derive(Debug, Clone)]
pub struct Library {
    records: Vec<Record>,
}

/// What the library holds of a place: its weather, and where that comes from.
#[derive(Debug, Clone, Default)]
pub struct Record {
    id: String,
    /// What kind of record the weather was worked out from, and of which years; where the record
    /// came from; on what terms it may be used, and whom to name: English, Chinese.
    pub source: [String; 2],
    /// What to know of it: English, Chinese; both empty where it was measured at the place.
    pub note: [String; 2],
    lat: f64,
    lon: f64,
    pressure_pa: f64,
    t: Vec<u8>,
    rh: Vec<u8>,
}

impl Record {
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
        let records = Reader(json).records().ok_or(LibraryError::Form)?;
        let sound = |record: &Record| {
            Weather::are_cells(record.pressure_pa * PASCAL, &record.t, &record.rh)
        };
        match records.iter().find(|record| !sound(record)) {
            Some(record) => Err(LibraryError::Weather(record.id.clone())),
            None => Ok(Self { records }),
        }
    }

    /// The year of a place, worked out anew; `None` where the library has no such place.
    #[must_use]
    pub fn weather(&self, id: &str) -> Option<Weather> {
        self.record(id)?.weather()
    }

    /// The key of the place nearest to these degrees of north and east; `None` of an empty library.
    #[must_use]
    pub fn nearest(&self, latitude: f64, longitude: f64) -> Option<&str> {
        let height = |record: &Record| nearness([latitude, longitude], [record.lat, record.lon]);
        let nearest =
            self.records.iter().max_by(|one, other| height(one).total_cmp(&height(other)));
        nearest.map(|record| record.id.as_str())
    }

    /// The record of a place; `None` where the library has no such place.
    #[must_use]
    pub fn record(&self, id: &str) -> Option<&Record> {
        self.records.iter().find(|record| record.id == id)
    }
}

/// The cosine of the angle between two places seen from the centre of the earth (the spherical law
/// of cosines): the larger, the nearer.
fn nearness(one: [f64; 2], other: [f64; 2]) -> f64 {
    let [[latitude, longitude], [other_latitude, other_longitude]] =
        [one, other].map(|place| place.map(f64::to_radians));
    libm::sin(latitude) * libm::sin(other_latitude)
        + libm::cos(latitude) * libm::cos(other_latitude) * libm::cos(longitude - other_longitude)
}
