//! No bytes make the reader panic, and what it gives is always a whole year.

use std::sync::LazyLock;

use jevons::messages::{Speaker, plain};
use jevons::units::{CELSIUS, HOUR, PASCAL};
use jevons::view::Language;
use jevons::weather_file::{from_columns, read, to_columns};
use proptest::prelude::*;
use proptest::sample::Index;

use super::made::{epw, epw_lines, tmy3, year};

static FILES: LazyLock<[String; 2]> = LazyLock::new(|| [epw(&year()), tmy3(&year())]);

/// The first rows of a year.
static ROWS: LazyLock<Vec<String>> =
    LazyLock::new(|| epw_lines(&year()[..3]).into_iter().skip(8).collect());

/// As many inputs as `PROPTEST_CASES` asks for, or as many as are usual.
fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    if asked { ProptestConfig::default() } else { ProptestConfig::with_cases(usual) }
}

/// Whatever the bytes, the answer is a whole year or a problem, and both can be said.
fn check(bytes: &[u8]) {
    let answer = read(bytes);
    for language in Language::ALL {
        let say = Speaker::new(*language, plain);
        match &answer {
            Err(problem) => assert!(!jevons::messages::weather_problem(&say, problem).is_empty()),
            Ok(reading) => {
                for remark in &reading.report.remarks {
                    assert!(!jevons::messages::weather_remark(&say, remark).is_empty());
                }
            }
        }
    }
    let Ok(reading) = answer else { return };
    let weather = &reading.weather;
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

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn changed_files_do_no_harm(
        which in 0..2_usize,
        changes in proptest::collection::vec(any_change(), 1..12),
    ) {
        let mut file = FILES[which].clone().into_bytes();
        for change in &changes {
            apply(&mut file, change);
        }
        check(&file);
    }

    /// Rows with values of any size, in a file that is otherwise sound.
    #[test]
    fn odd_values_do_no_harm(values in proptest::collection::vec((0..8760_usize, 0..4_usize, any::<f64>()), 1..200)) {
        let mut hours = year();
        for (place, which, value) in values {
            let hour = &mut hours[place];
            let fields =
                [&mut hour.dry_bulb, &mut hour.dew_point, &mut hour.humidity, &mut hour.pressure];
            if let Some(field) = fields.into_iter().nth(which) {
                *field = value.to_string();
            }
        }
        check(epw(&hours).as_bytes());
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn any_bytes_do_no_harm(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        check(&bytes);
    }

    #[test]
    fn any_header_does_no_harm(
        header in "(LOCATION|location|Date|\\PC{0,12})([,;\t\"]\\PC{0,8}){0,14}",
        rows in 0..3_usize,
    ) {
        let mut lines = vec![header];
        lines.extend(ROWS.iter().take(rows).cloned());
        check(lines.join("\n").as_bytes());
    }
}
