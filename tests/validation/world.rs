//! What the parts work with: the library of climates, and the weather of others where it is there.

use std::fs;
use std::path::PathBuf;

use jevons::model::site::{Climate, Library, Weather};
use jevons::scenario::{Choice, Parameter, Scenario};
use jevons::units::{CELSIUS, PASCAL, PERCENT};

/// The climate zones with usable weather: 1B is left out, whose published sheet is of a cold place.
pub(super) const ZONES: [&str; 18] = [
    "0A", "0B", "1A", "2A", "2B", "3A", "3B", "3C", "4A", "4B", "4C", "5A", "5B", "5C", "6A", "6B",
    "7", "8",
];
/// Those of the United States, over which the published figures are pooled.
pub(super) const AMERICAN: [&str; 15] =
    ["1A", "2A", "2B", "3A", "3B", "3C", "4A", "4B", "4C", "5A", "5B", "6A", "6B", "7", "8"];
/// Where the folder lies that holds the weather of others, when it is there; `JEVONS_DATA` names
/// another.
const DATA: &str = "../shared/data";
/// In it, the weather of the zones.
const ZONE_WEATHER: &str = "reference/zone_weather";
/// In it, files of weather.
const WEATHER_FILES: &str = "weather";
/// How far a place of the library may lie from what it stands for, km.
pub(super) const NEAR: f64 = 150.0;
/// Radius of the earth, km.
const RADIUS: f64 = 6371.0;

/// A climate zone and its year.
pub(super) struct Zone {
    pub(super) name: &'static str,
    /// Hour by hour.
    pub(super) hours: Weather,
    /// The same in cells.
    pub(super) cells: Weather,
}

/// A place of the library.
pub(super) struct Place {
    pub(super) climate: &'static Climate,
    latitude: f64,
    longitude: f64,
    pub(super) weather: Weather,
}

/// A file of somebody's weather.
pub(super) struct File {
    pub(super) name: String,
    pub(super) weather: Weather,
}

/// Everything at hand.
pub(super) struct World {
    pub(super) places: Vec<Place>,
    /// `None` where the weather of any zone is missing.
    pub(super) zones: Option<Vec<Zone>>,
    /// `None` where there is no folder of files.
    pub(super) files: Option<Vec<File>>,
}

impl World {
    pub(super) fn new() -> Self {
        Self { places: places(), zones: zones(), files: files() }
    }

    /// The place of the library with this key.
    pub(super) fn place(&self, id: &str) -> &Place {
        self.places.iter().find(|place| place.climate.id == id).expect("the place is there")
    }

    /// The nearest place of the library, and how far it is, km.
    pub(super) fn nearest(&self, latitude: f64, longitude: f64) -> (&Place, f64) {
        let far =
            |place: &Place| distance((place.latitude, place.longitude), (latitude, longitude));
        let by = |one: &&Place, other: &&Place| far(one).total_cmp(&far(other));
        let place = self.places.iter().min_by(by).expect("the library has places");
        (place, far(place))
    }
}

fn places() -> Vec<Place> {
    let text = fs::read_to_string("data/climates.json").expect("the library is there");
    let library = Library::read(&text).expect("the library is sound");
    let records: Vec<serde_json::Value> = serde_json::from_str(&text).expect("it is a list");
    let place = |record: &serde_json::Value| {
        let id = record["id"].as_str().expect("a place has a key");
        Place {
            climate: Climate::find(id).expect("the place is known"),
            latitude: record["lat"].as_f64().expect("it has a latitude"),
            longitude: record["lon"].as_f64().expect("it has a longitude"),
            weather: library.weather(id).expect("it has weather"),
        }
    };
    records.iter().map(place).collect()
}

/// A file or folder of the data of others.
pub(super) fn data(folder: &str) -> PathBuf {
    std::env::var_os("JEVONS_DATA").map_or_else(|| PathBuf::from(DATA), PathBuf::from).join(folder)
}

fn zones() -> Option<Vec<Zone>> {
    let zone = |name: &'static str| {
        let path = data(ZONE_WEATHER).join(format!("zone_{name}.csv"));
        let hours = hours(&fs::read_to_string(path).ok()?)?;
        Some(Zone { name, cells: hours.compact()?, hours })
    };
    ZONES.into_iter().map(zone).collect()
}

/// The hours of a zone: temperature (°C), relative humidity (%), pressure (Pa).
fn hours(text: &str) -> Option<Weather> {
    let (mut t, mut rh, mut p) = (Vec::new(), Vec::new(), Vec::new());
    for line in text.lines().skip(1) {
        let mut numbers = line.split(',').map(|cell| cell.trim().parse::<f64>());
        t.push(numbers.next()?.ok()? * CELSIUS);
        rh.push(numbers.next()?.ok()? * PERCENT);
        p.push(numbers.next()?.ok()? * PASCAL);
    }
    Weather::from_hours(&t, &rh, &p)
}

fn files() -> Option<Vec<File>> {
    let folder = fs::read_dir(data(WEATHER_FILES)).ok()?;
    let mut names: Vec<_> = folder.filter_map(|entry| Some(entry.ok()?.path())).collect();
    names.sort();
    let file = |path: &PathBuf| {
        let reading = jevons::weather_file::read(&fs::read(path).ok()?).ok()?;
        Some(File {
            name: path.file_name()?.to_string_lossy().into_owned(),
            weather: reading.weather,
        })
    };
    names.iter().map(file).collect()
}

/// Along the great circle, km: the haversine formula.
fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    let half = |a: f64, b: f64| libm::sin((b - a).to_radians() / 2.0);
    let (across, along) = (half(one.0, other.0), half(one.1, other.1));
    let cosines = libm::cos(one.0.to_radians()) * libm::cos(other.0.to_radians());
    2.0 * RADIUS * libm::asin((across * across + cosines * along * along).sqrt())
}

/// The default scenario with these answers and values; none may be refused.
pub(super) fn scenario(choices: &[(&str, &str)], values: &[(&str, f64)]) -> Scenario {
    let mut scenario = Scenario::default();
    for (key, answer) in choices {
        let choice = Choice::find(key).unwrap_or_else(|| panic!("{key} is no choice"));
        assert!(choice.set(&mut scenario, answer), "{key}: {answer}");
    }
    for (key, value) in values {
        let parameter = Parameter::find(key).unwrap_or_else(|| panic!("{key} is no parameter"));
        parameter.set(&mut scenario, *value);
    }
    scenario
}
