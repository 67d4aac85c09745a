//! A visitor's own year of weather: the bytes of a file become a year, or a typed problem.
//!
//! Two forms are read:
//!
//! * **EPW**, the `EnergyPlus` weather file: eight lines of header, then a line an hour (US
//!   Department of Energy, `EnergyPlus` Auxiliary Programs, "Weather Data Format Definition");
//! * **TMY3**, the typical year of the National Renewable Energy Laboratory as CSV (Wilcox and
//!   Marion, Users Manual for TMY3 Data Sets, NREL/TP-581-43156, 2008).
//!
//! Files met in practice differ from their definition: spaces, quotes and marks of spreadsheets,
//! leap days, hours from 0 or from 1, rows that miss, come twice or out of order, pressure in
//! another unit, missing-value codes. What is sound is used; what had to be changed is reported as
//! a [`Remark`]; only what would make the year wrong is a [`Problem`]. No bytes make this panic.

mod calendar;
mod columns;
mod epw;
mod fill;
mod hours;
mod kinds;
mod place;
mod problem;
mod remark;
mod text;
mod tmy3;
mod value;
mod year;

pub use calendar::{Gap, Moment};
pub use columns::{from_columns, to_columns};
pub use fill::{LONGEST_GAP, LONGEST_LINE, MOST_FILLED};
pub use kinds::Kind;
pub use place::Place;
pub use problem::{Element, Problem};
pub use remark::{PressureUnit, Remark};

use crate::model::site::Weather;
use crate::units::{Pressure, Share, Temperature};
use text::Text;

/// The largest file that is read, in bytes: an hourly EPW has 1.6 MB, one of every ten minutes
/// 10 MB.
pub const LARGEST: usize = 16 * 1024 * 1024;

/// The lines at the start of a file among which its form must show.
const LINES_OF_HEADER: usize = 30;

/// A form of weather file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `EnergyPlus` weather.
    Epw,
    /// Typical meteorological year 3, as CSV.
    Tmy3,
}

impl Form {
    /// Its usual name, the same in every language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Epw => "EPW",
            Self::Tmy3 => "TMY3",
        }
    }
}

/// What was read from a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The year, 8,760 hours.
    pub weather: Weather,
    /// Where it was measured, or for where it was made.
    pub place: Place,
    /// What the file is, and what had to be changed.
    pub report: Report,
}

/// The hours of a file, gaps filled, from the first of January on.
#[derive(Debug, Clone, PartialEq)]
pub struct Hourly {
    /// Temperatures.
    pub temperatures: Vec<Temperature>,
    /// Relative humidities.
    pub humidities: Vec<Share>,
    /// Pressures.
    pub pressures: Vec<Pressure>,
    /// Where they were measured, or for where they were made.
    pub place: Place,
    /// What the file is, and what had to be changed.
    pub report: Report,
}

impl Hourly {
    /// The year, with all that follows from its hours alone.
    ///
    /// # Errors
    ///
    /// If there are not 8,760 of each; what [`hours`] gives has them.
    pub fn prepared(self) -> Result<Reading, Problem> {
        let weather = Weather::from_hours(&self.temperatures, &self.humidities, &self.pressures)
            .ok_or(Problem::NoRows(self.report.form))?;
        Ok(Reading { weather, place: self.place, report: self.report })
    }
}

/// What a file is, and what had to be changed in reading it.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The form of the file.
    pub form: Form,
    /// The data set that an EPW says it was made from, such as `TMY3` or `SWERA`.
    pub source: Option<String>,
    /// The first and the last year of the rows. The months of a typical year come from several.
    pub years: (i32, i32),
    /// The rows of data, without those that could not be read.
    pub rows: usize,
    /// What had to be changed, and what to mind; none of a perfect file.
    pub remarks: Vec<Remark>,
}

/// Reads a year of weather.
///
/// # Errors
///
/// If the file is empty, too large, no weather file, or lacks so much that the year would be
/// guessed.
pub fn read(bytes: &[u8]) -> Result<Reading, Problem> {
    hours(bytes)?.prepared()
}

/// Reads the hours of a year of weather, without working out what follows from them: most of the
/// time that [`read`] takes.
///
/// # Errors
///
/// As [`read`].
pub fn hours(bytes: &[u8]) -> Result<Hourly, Problem> {
    if bytes.len() > LARGEST {
        return Err(Problem::TooLarge { bytes: bytes.len() });
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Problem::Empty);
    }
    if let Some(kind) = Kind::by_first_bytes(bytes) {
        return Err(Problem::WrongKind(kind));
    }
    let text = Text::new(bytes);
    let Some(file) = File::find(&text)? else {
        let kind = Kind::by_words(text.bytes());
        return Err(kind.map_or(Problem::Unrecognised, Problem::WrongKind));
    };
    year::read(&text, file)
}

/// What the header says.
struct File {
    layout: Layout,
    place: Place,
    source: Option<String>,
}

/// Where in a line the values stand.
enum Layout {
    Epw,
    Tmy3(tmy3::Columns),
}

impl Layout {
    fn form(&self) -> Form {
        match self {
            Self::Epw => Form::Epw,
            Self::Tmy3(_) => Form::Tmy3,
        }
    }
}

impl File {
    /// The form and the place of a file; nothing if its first lines are of neither form.
    fn find(text: &Text) -> Result<Option<Self>, Problem> {
        let mut before = None;
        for line in text.lines().take(LINES_OF_HEADER) {
            if let Some((place, source)) = epw::location(text, line) {
                return Ok(Some(Self { layout: Layout::Epw, place, source }));
            }
            if epw::is_row(text, line) {
                let place = Place::default();
                return Ok(Some(Self { layout: Layout::Epw, place, source: None }));
            }
            if let Some(columns) = tmy3::columns(text, line)? {
                let place = before.map(|line| tmy3::station(text, line)).unwrap_or_default();
                return Ok(Some(Self { layout: Layout::Tmy3(columns), place, source: None }));
            }
            before = Some(line);
        }
        Ok(None)
    }
}
