//! Numbers, however they are written, mean what Rust's own reading of them means.

use jevons::units::{CELSIUS, PASCAL, Pressure, Temperature};
use jevons::weather_file::hours;

use super::made::{Hour, bad, epw, place, year};

/// A number of a linear congruential sequence (Knuth, MMIX): the same in every run.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}

/// A number below a whole one, with up to 19 digits after the point.
fn written(state: &mut u64, whole: u64) -> String {
    let (whole, places) = (next(state) % whole, next(state) % 20);
    let digits: String = (0..places).map(|_| char::from(b'0' + (next(state) % 10) as u8)).collect();
    match next(state) % 8 {
        0 => format!("{whole:04}.{digits}"),
        1 => format!("+{whole}.{digits}"),
        2 => format!("{whole}.{digits}e0"),
        3 => format!("{whole}"),
        _ => format!("{whole}.{digits}"),
    }
}

fn odd_year() -> Vec<Hour> {
    let (mut hours, mut state) = (year(), 1);
    for hour in &mut hours {
        let sign = if next(&mut state).is_multiple_of(3) { "-" } else { "" };
        hour.dry_bulb = format!("{sign}{}", written(&mut state, 59)).replace("-+", "-");
        // Hectopascal or kilopascal, and pascal.
        hour.pressure = match next(&mut state) % 2 {
            0 => format!("9{}", written(&mut state, 10).trim_start_matches('+')),
            _ => format!("9{:04}.{}", next(&mut state) % 10_000, next(&mut state)),
        };
    }
    hours
}

#[test]
fn numbers_mean_the_same_to_the_last_bit() {
    let written = odd_year();
    let read = hours(epw(&written).as_bytes()).expect("the file is sound");
    let parse = |text: &str| text.parse::<f64>().expect("a number");
    let temperatures = written.iter().map(|hour| parse(&hour.dry_bulb) * CELSIUS);
    assert_eq!(read.temperatures, temperatures.collect::<Vec<Temperature>>());
    let size = |value: f64| [1.0, 1e2, 1e3].into_iter().find(|size| value * size >= 5e4);
    let pressures = written.iter().map(|hour| {
        let value = parse(&hour.pressure);
        value * size(value).expect("a unit") * PASCAL
    });
    let pressures: Vec<Pressure> = pressures.collect();
    let differ = read.pressures.iter().zip(&pressures).filter(|(one, other)| one != other);
    assert_eq!(differ.count(), 0);
}

/// A point alone, two points or a sign alone are no number: their hours lack.
#[test]
fn what_is_no_number_is_none() {
    for text in [".", "-", "-.", "1.2.3", "--1", "1-", "", "1e", "0x10", "1 2"] {
        let mut hours = year();
        for hour in &mut hours {
            text.clone_into(&mut hour.dry_bulb);
        }
        bad(epw(&hours));
        let mut hours = year();
        text.clone_into(&mut hours[place(7, 1, 12)].dry_bulb);
        let read = jevons::weather_file::hours(epw(&hours).as_bytes()).expect("it is sound");
        assert_eq!(read.report.remarks.len(), 1, "{text:?}");
    }
}
