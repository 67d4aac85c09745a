//! Real files, where they are at hand. They are other people's and no part of the project.

use std::fs;
use std::path::{Path, PathBuf};

use jevons::units::{CELSIUS, HOUR, METRE};
use jevons::weather_file::{Form, Reading, Remark, read};

/// Where the files lie when they are there.
const FOLDER: &str = "../shared/data/weather";

/// Reads a real file; says so and gives nothing if it is not there.
pub(super) fn real(name: &str) -> Option<Reading> {
    let path = Path::new(FOLDER).join(name);
    let Ok(bytes) = fs::read(&path) else {
        println!("skipped: there is no {}", path.display());
        return None;
    };
    Some(read(&bytes).unwrap_or_else(|problem| panic!("{name}: {problem}")))
}

/// Form, place, mean and extremes that other readers find in these files.
struct Expected {
    file: &'static str,
    form: Form,
    name: &'static str,
    position: (f64, f64),
    elevation: f64,
    zone: f64,
    temperatures: (f64, f64, f64),
    source: Option<&'static str>,
    remarks: &'static [Remark],
}

const EXPECTED: &[Expected] = &[
    Expected {
        file: "chicago_tmy3.epw",
        form: Form::Epw,
        name: "Chicago Ohare Intl Ap",
        position: (41.98, -87.92),
        elevation: 201.0,
        zone: -6.0,
        temperatures: (-22.8, 9.987_991, 35.0),
        source: Some("TMY3"),
        remarks: &[],
    },
    Expected {
        file: "denver_tmy3.epw",
        form: Form::Epw,
        name: "Denver Intl Ap",
        position: (39.83, -104.65),
        elevation: 1650.0,
        zone: -7.0,
        temperatures: (-19.4, 10.875_342, 40.0),
        source: Some("TMY3"),
        remarks: &[],
    },
    Expected {
        file: "golden_tmy3.epw",
        form: Form::Epw,
        name: "Denver Centennial Golden Nr",
        position: (39.74, -105.18),
        elevation: 1829.0,
        zone: -7.0,
        temperatures: (-25.0, 9.760_776, 36.0),
        source: Some("TMY3"),
        remarks: &[],
    },
    Expected {
        file: "miami_odd_header.epw",
        form: Form::Epw,
        name: "MIAMI INTL AP",
        position: (25.4, -80.3),
        elevation: 11.0,
        zone: -5.0,
        temperatures: (5.0, 24.506_9, 35.6),
        source: None,
        remarks: &[Remark::HoursFilled { hours: 1 }],
    },
    Expected {
        file: "shenzhen_swera.epw",
        form: Form::Epw,
        name: "SHENZHEN",
        position: (22.55, 114.1),
        elevation: 18.0,
        zone: 8.0,
        temperatures: (4.0, 22.899_669, 38.0),
        source: Some("SWERA"),
        remarks: &[],
    },
    Expected {
        file: "ashburn_dulles_tmy3.tmy3.csv",
        form: Form::Tmy3,
        name: "WASHINGTON DC DULLES INT'L AR [STERLING - ISIS]",
        position: (38.98, -77.47),
        elevation: 82.0,
        zone: -5.0,
        temperatures: (-16.1, 12.67, 37.2),
        source: None,
        remarks: &[],
    },
    Expected {
        file: "phoenix_tmy3.tmy3.csv",
        form: Form::Tmy3,
        name: "PHOENIX SKY HARBOR INTL AP",
        position: (33.45, -111.983),
        elevation: 337.0,
        zone: -7.0,
        temperatures: (2.2, 23.80, 44.4),
        source: None,
        remarks: &[],
    },
];

#[test]
fn real_files_are_read() {
    for expected in EXPECTED {
        let Some(reading) = real(expected.file) else { continue };
        let (place, report, file) = (&reading.place, &reading.report, expected.file);
        assert_eq!((report.form, place.name.as_str()), (expected.form, expected.name));
        assert_eq!(
            (place.latitude, place.longitude),
            (Some(expected.position.0), Some(expected.position.1))
        );
        assert_eq!(place.elevation, Some(expected.elevation * METRE), "{file}");
        assert_eq!(place.time_zone, Some(expected.zone * HOUR), "{file}");
        let summary = reading.weather.summary().expect("it has hours");
        assert!(summary.hourly);
        let (coldest, mean, warmest) = expected.temperatures;
        assert_eq!((summary.coldest, summary.warmest), (coldest * CELSIUS, warmest * CELSIUS));
        assert!((summary.mean / CELSIUS - mean).abs() < 0.006, "{file}: {:?}", summary.mean);
        println!(
            "{file}: {:?} to {:?}, {:?}, {:?}",
            report.years,
            report.source,
            report.remarks,
            summary.above.map(|time| time / HOUR)
        );
        assert_eq!(report.source.as_deref(), expected.source, "{file}");
        assert_eq!(report.remarks, expected.remarks, "{file}");
    }
}

/// No file in the folder is refused.
#[test]
fn every_file_at_hand_is_read() {
    let Ok(folder) = fs::read_dir(FOLDER) else {
        println!("skipped: there is no {FOLDER}");
        return;
    };
    let paths: Vec<PathBuf> = folder.filter_map(|entry| Some(entry.ok()?.path())).collect();
    for path in paths {
        let bytes = fs::read(&path).expect("files can be read");
        assert!(read(&bytes).is_ok(), "{}", path.display());
    }
}
