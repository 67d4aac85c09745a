//! The place that a file is about.

use super::text::Text;
use crate::units::{HOUR, Length, METRE, Time};

/// Heights at which people live and work, m, with room: the Dead Sea is at -430, La Rinconada at
/// 5,100.
const HEIGHTS: std::ops::RangeInclusive<f64> = -500.0..=6_000.0;
/// Time zones, hours ahead of Greenwich.
const ZONES: std::ops::RangeInclusive<f64> = -12.0..=14.0;

/// The place that a file is about, as far as the file says. What cannot be is left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Place {
    /// Its name, as written in the file; may be empty.
    pub name: String,
    /// State or province, as written in the file.
    pub region: Option<String>,
    /// Country, as written in the file: three letters in most.
    pub country: Option<String>,
    /// Degrees north of the equator, -90 to 90.
    pub latitude: Option<f64>,
    /// Degrees east of Greenwich, -180 to 180.
    pub longitude: Option<f64>,
    /// Height above the sea.
    pub elevation: Option<Length>,
    /// How far its clocks are ahead of Greenwich's; quarters of hours exist.
    pub time_zone: Option<Time>,
}

impl Place {
    /// Whether the file says all that is needed of a place; region and country may lack.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.name.is_empty()
            && self.latitude.is_some()
            && self.longitude.is_some()
            && self.elevation.is_some()
            && self.time_zone.is_some()
    }

    /// Takes latitude, longitude, time zone and height from four fields.
    pub(super) fn locate(&mut self, text: &Text, fields: [&[u8]; 4]) {
        let [latitude, longitude, zone, elevation] = fields.map(|field| text.number(field));
        self.latitude = latitude.filter(|value| value.abs() <= 90.0);
        self.longitude = longitude.filter(|value| value.abs() <= 180.0);
        self.time_zone = zone.filter(|value| ZONES.contains(value)).map(|value| value * HOUR);
        self.elevation =
            elevation.filter(|value| HEIGHTS.contains(value)).map(|value| value * METRE);
    }
}

/// A name of a region or country; none of `-` and other marks for nothing.
pub(super) fn named(field: &[u8]) -> Option<String> {
    let words = super::text::words(field);
    words.chars().any(char::is_alphanumeric).then_some(words)
}
