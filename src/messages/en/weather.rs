//! What was found in a visitor's weather file, and what to do about it.

use crate::messages::{Digits, Speaker, counted, kilopascals};
use crate::units::METRE;
use crate::weather_file::{Element, Form, Gap, Kind, LARGEST, Problem, Remark};

/// Why a weather file could not be used.
pub(in crate::messages) fn problem(say: &Speaker, problem: &Problem) -> String {
    let hours = |hours: usize| several(say, hours, "hour");
    match problem {
        Problem::TooLarge { bytes } => format!(
            "The file has {} MB, and a year of weather has at most {}. Choose a file of one year.",
            say.three(counted(*bytes) / MEGABYTE),
            say.three(counted(LARGEST) / MEGABYTE),
        ),
        Problem::Empty => "The file is empty. Download it again.".into(),
        Problem::WrongKind(kind) => wrong_kind(*kind).into(),
        Problem::Unrecognised => {
            "The file is neither EPW nor TMY3: it has no line LOCATION and no columns Date and Time. Choose a file that ends in .epw, or a TMY3 table as it was downloaded.".into()
        }
        Problem::NoRows(Form::Epw) => {
            "The file starts as an EPW does, but no hour in it can be read. Download it again.".into()
        }
        Problem::NoRows(Form::Tmy3) => {
            "The file has the columns of TMY3, but no hour in it can be read. Download it again; a spreadsheet may have changed its dates.".into()
        }
        Problem::NoColumn(Element::Humidity) => {
            "The table has neither a column RHum nor a column Dew-point, so the humidity is unknown. Choose a file with one of them.".into()
        }
        Problem::NoColumn(Element::Temperature) => {
            "The table has no column Dry-bulb, so the temperature is unknown. Choose a file with it.".into()
        }
        Problem::NoColumn(Element::Pressure) => {
            "The table has no column Pressure. Choose a file with it.".into()
        }
        Problem::Incomplete { hours: found, gap } => format!(
            "The file has {} of the 8,760 of a year; the longest gap is {}. It may be cut off: download it again, or choose a file of a whole year.",
            hours(*found),
            self::gap(say, gap),
        ),
        Problem::Missing { element, hours: lacking, gap } => format!(
            "The {} is missing in {}; the longest gap is {}. Choose a file without such gaps.",
            self::element(*element),
            hours(*lacking),
            self::gap(say, gap),
        ),
        Problem::Impossible { element, values } => format!(
            "{} of {} cannot be: {}. They may be in another unit, such as °F; choose a file with sound values.",
            several(say, *values, "value"),
            self::element(*element),
            possible(*element),
        ),
        Problem::FewColumns { columns } => format!(
            "The rows have at most {columns} columns, and those of an EPW go on past pressure, the tenth. Another program may have left some out; choose the file as it was downloaded."
        ),
        Problem::SeveralYears { first, last } => format!(
            "The file covers more than one year ({first} to {last}). Cut it to one year, or choose a typical year."
        ),
    }
}

/// What had to be changed in a weather file, or is to be minded.
pub(in crate::messages) fn remark(say: &Speaker, remark: &Remark) -> String {
    let rows = |count: usize| several(say, count, "row");
    let hours = |count: usize| several(say, count, "hour");
    let values = |count: usize| several(say, count, "value");
    match remark {
        Remark::LeapDay { rows: count } => {
            format!("29 February was left out ({}): the year here has 365 days.", rows(*count))
        }
        Remark::Sorted => "The rows were not in the order of the calendar and were sorted.".into(),
        Remark::HoursFromZero => {
            "Hours are counted from 0 to 23; each was taken as the hour that starts then.".into()
        }
        Remark::Averaged { rows: count } => {
            format!(
                "There are several rows an hour ({} in all); their mean was taken.",
                rows(*count)
            )
        }
        Remark::Duplicates { rows: count } => {
            format!("{} of hours that came before: the first was kept.", rows(*count))
        }
        Remark::Unreadable { rows: count } => format!("{} could not be read.", rows(*count)),
        Remark::HoursFilled { hours: count } => {
            format!("{} missing from the file: filled from the hours around.", hours(*count))
        }
        Remark::ValuesFilled { element, hours: count } => format!(
            "The {} is missing in {}: filled from the hours around.",
            self::element(*element),
            hours(*count),
        ),
        Remark::Implausible { element, values: count } => format!(
            "{} of {} cannot be, and counted as missing.",
            values(*count),
            self::element(*element),
        ),
        Remark::Oversaturated { values: count } => {
            format!("{} of relative humidity above 100%: taken as 100%.", values(*count))
        }
        Remark::HumidityFromDewPoint { hours: count } => {
            format!("Relative humidity was worked out from the dew point in {}.", hours(*count))
        }
        Remark::HumidityDisagrees { hours: count } => format!(
            "Relative humidity and dew point contradict each other in {}; the humidity was used.",
            hours(*count),
        ),
        Remark::PressureInUnit { unit, values: count } => {
            format!("Pressure is in {} ({}) and was converted.", unit.symbol(), values(*count))
        }
        Remark::PressureAssumed { hours: count, elevation: Some(elevation) } => format!(
            "Pressure is missing in {}: that of the standard atmosphere at {} was taken.",
            hours(*count),
            say.as_typed(*elevation / METRE, "m"),
        ),
        Remark::PressureAssumed { hours: count, elevation: None } => format!(
            "Pressure is missing in {}, and so is the elevation: that of the standard atmosphere at sea level was taken.",
            hours(*count),
        ),
        Remark::PressureDoubtful { mean, standard } => format!(
            "The mean pressure, {}, does not fit the elevation, at which {} is usual; it was used as it is. It may be the pressure at sea level.",
            kilopascals(say, *mean),
            kilopascals(say, *standard),
        ),
        Remark::BeyondLimits { hours: count } => format!(
            "In {} the air is beyond what the model knows (−50 to 55 °C, 60 to 110 kPa) and is taken at its limit.",
            hours(*count),
        ),
        Remark::PlaceIncomplete => {
            "The file does not say all of the place's name, position, elevation and time zone."
                .into()
        }
    }
}

fn wrong_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Pdf => "This is a PDF. Choose an EPW file or a TMY3 table.",
        Kind::Spreadsheet => {
            "This is a spreadsheet. Choose the EPW file or the TMY3 table itself, not a workbook."
        }
        Kind::Zip => {
            "This is a zip archive. Unpack it and choose the file in it that ends in .epw."
        }
        Kind::Archive => {
            "This is an archive. Unpack it and choose the file in it that ends in .epw."
        }
        Kind::Image => "This is a picture. Choose an EPW file or a TMY3 table.",
        Kind::WebPage => {
            "This is a web page, perhaps the page of the download. Download the EPW file itself."
        }
        Kind::Xml => "This is XML. Choose an EPW file or a TMY3 table.",
        Kind::Json => "This is JSON. Choose an EPW file or a TMY3 table.",
        Kind::Scenario => "This is a scenario of this page. Open it with the button for scenarios.",
        Kind::Statistics => {
            "These are the statistics of a weather file. Choose the file of the same name that ends in .epw."
        }
        Kind::DesignDays => {
            "These are design days, not a year. Choose the file of the same name that ends in .epw."
        }
        Kind::Tmy2 => "This is TMY2, which is not read here. Choose an EPW file of the same place.",
        Kind::Nsrdb => {
            "This is a table of the NSRDB, which is not read here. Choose an EPW file of the same place."
        }
        Kind::Pvgis => "This is a table of PVGIS. Download the typical year there as EPW.",
        Kind::Binary => "This is not text. Choose an EPW file or a TMY3 table.",
    }
}

const fn element(element: Element) -> &'static str {
    match element {
        Element::Temperature => "temperature",
        Element::Humidity => "humidity",
        Element::Pressure => "pressure",
    }
}

/// The values that can be.
const fn possible(element: Element) -> &'static str {
    match element {
        Element::Temperature => "outdoors it lies between −90 and 60 °C",
        Element::Humidity => {
            "relative humidity lies between 0 and 100%, the dew point between −90 and 60 °C"
        }
        Element::Pressure => "on land it lies between 50 and 110 kPa",
    }
}

fn gap(say: &Speaker, gap: &Gap) -> String {
    let month = MONTHS.get(usize::from(gap.from.month).saturating_sub(1)).unwrap_or(&"");
    let (day, hour) = (gap.from.day, gap.from.hour);
    format!("{} from {day} {month}, hour {hour}", several(say, gap.hours, "hour"))
}

/// A count and its noun.
fn several(say: &Speaker, count: usize, noun: &str) -> String {
    let number = say.number(counted(count), Digits::Decimals(0));
    let plural = if count == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// A million bytes.
const MEGABYTE: f64 = 1e6;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
