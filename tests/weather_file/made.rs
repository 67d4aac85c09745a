//! Years made up for the tests, and the files that hold them.

use std::fmt::Write as _;

use jevons::model::site::air;
use jevons::model::site::weather::DAYS_OF_MONTH;
use jevons::units::{CELSIUS, PERCENT};
use jevons::weather_file::{Problem, Reading, Remark, read};

/// A row of a made-up year.
#[derive(Debug, Clone)]
pub(super) struct Hour {
    pub(super) year: i32,
    pub(super) month: u8,
    pub(super) day: u8,
    pub(super) end: u8,
    pub(super) minute: u8,
    pub(super) dry_bulb: String,
    pub(super) dew_point: String,
    pub(super) humidity: String,
    pub(super) pressure: String,
}

pub(super) const LOCATION: &str = "LOCATION,Testville,TS,TST,Made,123456,45.50,-73.60,-5.0,36.0";

/// A year with a summer and a winter, days and nights, as an EPW gives it.
pub(super) fn year() -> Vec<Hour> {
    let mut hours = Vec::new();
    let mut day_of_year = 0.0;
    for (month, days) in (1..).zip(DAYS_OF_MONTH) {
        for day in 1..=days {
            for hour in 1..=24_u8 {
                let season = -f64::cos(day_of_year / 365.0 * std::f64::consts::TAU);
                let daytime = -f64::cos(f64::from(hour) / 24.0 * std::f64::consts::TAU);
                let dry_bulb = 10.0 + 12.0 * season + 5.0 * daytime;
                let humidity = 65.0 - 20.0 * daytime;
                let vapour = air::vapour_pressure(dry_bulb * CELSIUS, humidity * PERCENT);
                hours.push(Hour {
                    year: 1990 + i32::from(month),
                    month,
                    day,
                    end: hour,
                    minute: 0,
                    dry_bulb: format!("{dry_bulb:.1}"),
                    dew_point: format!("{:.1}", air::dew_point(vapour) / CELSIUS),
                    humidity: format!("{humidity:.0}"),
                    pressure: "100900".to_owned(),
                });
            }
            day_of_year += 1.0;
        }
    }
    hours
}

/// A column of a table: its name, and its value of an hour.
pub(super) type Column = (&'static str, fn(&Hour) -> String);

/// The place of an hour in the year.
pub(super) fn place(month: u8, day: u8, hour: u8) -> usize {
    let before = DAYS_OF_MONTH.iter().take(usize::from(month) - 1);
    let days: usize = before.map(|&days| usize::from(days)).sum();
    (days + usize::from(day) - 1) * 24 + usize::from(hour) - 1
}

/// A row of an EPW.
pub(super) fn epw_row(hour: &Hour) -> String {
    let Hour { year, month, day, end, minute, dry_bulb, dew_point, humidity, pressure } = hour;
    format!(
        "{year},{month},{day},{end},{minute},?9?9?9?9E0,{dry_bulb},{dew_point},{humidity},{pressure},\
         0,0,300,0,0,0,0,0,0,0,200,3.0,5,5,20.0,77777,9,999999999,60,0.1,0,88,0.2,0.0,1.0"
    )
}

/// The lines of an EPW: eight of header, then the rows.
pub(super) fn epw_lines(hours: &[Hour]) -> Vec<String> {
    let header = [
        LOCATION,
        "DESIGN CONDITIONS,0",
        "TYPICAL/EXTREME PERIODS,0",
        "GROUND TEMPERATURES,0",
        "HOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0",
        "COMMENTS 1,made up for a test",
        "COMMENTS 2,",
        "DATA PERIODS,1,1,Data,Sunday,1/1,12/31",
    ];
    header.into_iter().map(str::to_owned).chain(hours.iter().map(epw_row)).collect()
}

/// An EPW.
pub(super) fn epw(hours: &[Hour]) -> String {
    epw_lines(hours).join("\n") + "\n"
}

/// A TMY3 table with these columns beside date and time; `None` stands for solar columns.
pub(super) fn tmy3_with(hours: &[Hour], columns: &[Column]) -> String {
    let mut lines = vec![
        "724030,\"TESTVILLE [MADE, UP]\",TS,5.5,45.500,-73.600,36".to_owned(),
        "Date (MM/DD/YYYY),Time (HH:MM),ETR (W/m^2)".to_owned(),
    ];
    for (name, _) in columns {
        let source = name.split(' ').next().unwrap_or_default();
        let _ = write!(lines[1], ",{name},{source} source");
    }
    for hour in hours {
        let Hour { year, month, day, end, minute, .. } = hour;
        let mut line = format!("{month:02}/{day:02}/{year},{end:02}:{minute:02},0");
        for (_, value) in columns {
            let _ = write!(line, ",{},A", value(hour));
        }
        lines.push(line);
    }
    lines.join("\r\n") + "\r\n"
}

pub(super) const DRY_BULB: Column = ("Dry-bulb (C)", |hour| hour.dry_bulb.clone());
pub(super) const DEW_POINT: Column = ("Dew-point (C)", |hour| hour.dew_point.clone());
pub(super) const HUMIDITY: Column = ("RHum (%)", |hour| hour.humidity.clone());
pub(super) const PRESSURE: Column = ("Pressure (mbar)", |_| "1009".to_owned());

/// A TMY3 table.
pub(super) fn tmy3(hours: &[Hour]) -> String {
    tmy3_with(hours, &[DRY_BULB, DEW_POINT, HUMIDITY, PRESSURE])
}

/// Reads what must be sound.
pub(super) fn good(bytes: impl AsRef<[u8]>) -> Reading {
    let reading = read(bytes.as_ref()).expect("the file is sound");
    assert_eq!(reading.weather.len(), 8760);
    reading
}

/// The remarks about what must be sound.
pub(super) fn remarks(bytes: impl AsRef<[u8]>) -> Vec<Remark> {
    good(bytes).report.remarks
}

/// Why what must not be sound is not.
pub(super) fn bad(bytes: impl AsRef<[u8]>) -> Problem {
    read(bytes.as_ref()).expect_err("the file is not sound")
}
