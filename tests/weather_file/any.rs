//! No bytes make the reader panic, and what it gives is always a whole year.
//!
//! To work out what follows from the hours of a file takes longer than to read them. So that a
//! million files can be asked for (`PROPTEST_CASES`), it is then done for some of them only; for
//! hours of any kind there is a property of its own.

use std::sync::LazyLock;

use jevons::messages::{Speaker, plain};
use jevons::model::site::weather::OutdoorAir;
use jevons::units::{CELSIUS, HOUR, ONE, PASCAL};
use jevons::view::Language;
use jevons::weather_file::{Hourly, Report, from_columns, hours, to_columns};
use proptest::bool::weighted;
use proptest::prelude::*;
use proptest::sample::Index;

use super::made::{Hour, epw, epw_lines, epw_row, tmy3, year};

static FILES: LazyLock<[String; 2]> = LazyLock::new(|| [epw(&year()), tmy3(&year())]);
static YEAR: LazyLock<Vec<Hour>> = LazyLock::new(year);
static LINES: LazyLock<Vec<String>> = LazyLock::new(|| epw_lines(&YEAR));
/// The same up to the field after pressure: all that is read of a row.
static SHORT: LazyLock<Vec<String>> = LazyLock::new(|| {
    let hours = YEAR.iter().map(short_row);
    LINES.iter().take(HEADER).cloned().chain(hours).collect()
});

/// Lines of an EPW before the first hour.
const HEADER: usize = 8;

fn short_row(hour: &Hour) -> String {
    epw_row(hour).split(',').take(11).collect::<Vec<_>>().join(",")
}

/// Whether a number of inputs was asked for.
fn is_asked() -> bool {
    std::env::var_os("PROPTEST_CASES").is_some()
}

/// As many inputs as were asked for, or as many as are usual.
fn cases(usual: u32) -> ProptestConfig {
    if is_asked() { ProptestConfig::default() } else { ProptestConfig::with_cases(usual) }
}

/// Whether the year is worked out too.
fn and_the_year() -> impl Strategy<Value = bool> {
    weighted(if is_asked() { 0.02 } else { 0.2 })
}

/// Whatever the bytes, the answer is the hours of a whole year or a problem, and both can be said.
fn check(bytes: &[u8], and_the_year: bool) {
    match hours(bytes) {
        Err(problem) => {
            for language in Language::ALL {
                let say = Speaker::new(*language, plain);
                assert!(!jevons::messages::weather_problem(&say, &problem).is_empty());
            }
        }
        Ok(hourly) => {
            check_remarks(&hourly.report);
            check_hours(&hourly);
            if and_the_year {
                check_year(hourly);
            }
        }
    }
}

fn check_remarks(report: &Report) {
    for language in Language::ALL {
        let say = Speaker::new(*language, plain);
        for remark in &report.remarks {
            assert!(!jevons::messages::weather_remark(&say, remark).is_empty());
        }
    }
}

fn check_hours(hourly: &Hourly) {
    let Hourly { temperatures, humidities, pressures, .. } = hourly;
    assert_eq!([temperatures.len(), humidities.len(), pressures.len()], [8760; 3]);
    assert!(temperatures.iter().all(|one| (-90.0..=60.0).contains(&(*one / CELSIUS))));
    assert!(humidities.iter().all(|one| (0.0..=1.0).contains(&one.value())));
    // Where the file gives none it is that of the standard atmosphere, at most 6,000 m up.
    assert!(pressures.iter().all(|one| (4.7e4..=1.1e5).contains(&(*one / PASCAL))));
}

fn check_year(hourly: Hourly) {
    let weather = &hourly.prepared().expect("it is whole").weather;
    assert_eq!(weather.len(), 8760);
    assert!(weather.dry_bulb().iter().all(|one| (-50.0..=55.0).contains(&(*one / CELSIUS))));
    assert!(weather.relative_humidity().iter().all(|one| (0.0..=1.0).contains(&one.value())));
    assert!(weather.pressure().iter().all(|one| (6e4..=1.1e5).contains(&(*one / PASCAL))));
    assert!(weather.wet_bulb().iter().all(|one| (*one / CELSIUS).is_finite()));
    assert!(weather.summary().is_some_and(|summary| summary.time == 8760.0 * HOUR));
    let columns = to_columns(weather).expect("it is hourly");
    assert!(from_columns(&columns).as_ref() == Some(weather), "it is another year");
}

/// A change to a file.
#[derive(Debug, Clone)]
enum Change {
    Byte(Index, u8),
    Cut(Index),
    Remove(Index, usize),
    Insert(Index, Vec<u8>),
    Repeat(Index, usize),
}

fn any_change() -> impl Strategy<Value = Change> {
    let bytes = proptest::collection::vec(
        prop_oneof![any::<u8>(), proptest::sample::select(&b",;\"\n\r\t-.:/0129eE"[..])],
        0..30,
    );
    prop_oneof![
        8 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        1 => any::<Index>().prop_map(Change::Cut),
        4 => (any::<Index>(), 0..3000_usize).prop_map(|(at, count)| Change::Remove(at, count)),
        6 => (any::<Index>(), bytes).prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        2 => (any::<Index>(), 0..3000_usize).prop_map(|(at, count)| Change::Repeat(at, count)),
    ]
}

fn apply(file: &mut Vec<u8>, change: &Change) {
    if file.is_empty() {
        return;
    }
    let length = file.len();
    let end = |at: usize, count: usize| (at + count).min(length);
    match change {
        Change::Byte(at, byte) => file[at.index(length)] = *byte,
        Change::Cut(at) => file.truncate(at.index(length)),
        Change::Remove(at, count) => {
            let at = at.index(length);
            file.drain(at..end(at, *count));
        }
        Change::Insert(at, bytes) => {
            let at = at.index(length);
            file.splice(at..at, bytes.iter().copied());
        }
        Change::Repeat(at, count) => {
            let at = at.index(length);
            let again = file[at..end(at, *count)].to_vec();
            file.splice(at..at, again);
        }
    }
}

/// An EPW of short rows with some of its values replaced: hour, column, value.
fn epw_with(values: &[(usize, usize, f64)]) -> Vec<u8> {
    let mut changed = std::collections::BTreeMap::new();
    for (place, which, value) in values {
        let hour = changed.entry(*place).or_insert_with(|| YEAR[*place].clone());
        let fields =
            [&mut hour.dry_bulb, &mut hour.dew_point, &mut hour.humidity, &mut hour.pressure];
        if let Some(field) = fields.into_iter().nth(*which) {
            *field = value.to_string();
        }
    }
    let mut file = Vec::with_capacity(FILES[0].len());
    for (at, line) in SHORT.iter().enumerate() {
        match at.checked_sub(HEADER).and_then(|place| changed.get(&place)) {
            Some(hour) => file.extend_from_slice(short_row(hour).as_bytes()),
            None => file.extend_from_slice(line.as_bytes()),
        }
        file.push(b'\n');
    }
    file
}

proptest! {
    #![proptest_config(cases(320))]

    #[test]
    fn changed_files_do_no_harm(
        which in 0..2_usize,
        changes in proptest::collection::vec(any_change(), 1..12),
        and_the_year in and_the_year(),
    ) {
        let mut file = FILES[which].clone().into_bytes();
        for change in &changes {
            apply(&mut file, change);
        }
        check(&file, and_the_year);
    }

    /// Rows with values of any size, in a file that is otherwise sound.
    #[test]
    fn odd_values_do_no_harm(
        values in proptest::collection::vec((0..8760_usize, 0..4_usize, any::<f64>()), 1..200),
        and_the_year in and_the_year(),
    ) {
        check(&epw_with(&values), and_the_year);
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    /// Whatever a file says of an hour, what follows from it is of this world.
    #[test]
    fn any_air_does_no_harm(
        celsius in prop_oneof![proptest::num::f64::ANY, -90.0..60.0],
        humidity in prop_oneof![proptest::num::f64::ANY, 0.0..1.0],
        pascal in prop_oneof![proptest::num::f64::ANY, 4e4..1.1e5],
    ) {
        let air = OutdoorAir::new(celsius * CELSIUS, humidity * ONE, pascal * PASCAL);
        let (dry, wet) = (air.dry_bulb / CELSIUS, air.wet_bulb / CELSIUS);
        prop_assert!((-50.0..=55.0).contains(&dry));
        prop_assert!((-100.0..=dry).contains(&wet), "{wet} is above {dry}");
        prop_assert!((6e4..=1.1e5).contains(&(air.pressure / PASCAL)));
        let vapour = jevons::model::site::air::vapour_pressure(air.dry_bulb, humidity * ONE);
        let dew = jevons::model::site::air::dew_point(vapour) / CELSIUS;
        prop_assert!((-100.0..=100.0).contains(&dew) || !humidity.is_finite(), "{dew}");
    }

    #[test]
    fn any_bytes_do_no_harm(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        check(&bytes, true);
    }

    #[test]
    fn any_header_does_no_harm(
        header in "(LOCATION|location|Date|\\PC{0,12})([,;\t\"]\\PC{0,8}){0,14}",
        rows in 0..3_usize,
    ) {
        let mut lines = vec![header];
        lines.extend(LINES.iter().skip(HEADER).take(rows).cloned());
        check(lines.join("\n").as_bytes(), true);
    }
}
