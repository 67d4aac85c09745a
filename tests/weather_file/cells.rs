//! A year of hours in the compact form of the library, and its figures.

use jevons::model::site::weather::{CellReading, THRESHOLDS};
use jevons::model::site::{CLIMATES, Library, Weather};
use jevons::scenario::Scenario;
use jevons::scenario::choices::System;
use jevons::units::{
    CELSIUS, HOUR, KILOGRAM_A_KILOGRAM, LITRE_A_KILOWATT_HOUR, PASCAL, Pue, WaterIntensity,
};

use super::made::{epw, good, year};
use super::real::real;

/// How far the answers from cells may lie from those of the hours: PUE, and L/kWh.
const WITHIN: (f64, f64) = (0.002, 0.03);

fn library() -> Library {
    let text = std::fs::read_to_string("data/climates.json").expect("the library is there");
    Library::read(&text).expect("the library is sound")
}

/// PUE and WUE of the default site with outdoor air.
fn answer(weather: &Weather) -> (Pue, WaterIntensity) {
    let mut scenario = Scenario::default();
    scenario.choices.system = System::Airside;
    let site = scenario.run(Some(weather)).expect("the weather is there").site;
    (site.pue, site.wue)
}

#[test]
fn cells_answer_nearly_as_the_hours_do() {
    let mut years = vec![("made up", good(epw(&year())).weather)];
    for file in [
        "chicago_tmy3.epw",
        "denver_tmy3.epw",
        "golden_tmy3.epw",
        "miami_odd_header.epw",
        "shenzhen_swera.epw",
        "ashburn_dulles_tmy3.tmy3.csv",
        "phoenix_tmy3.tmy3.csv",
    ] {
        years.extend(real(file).map(|reading| (file, reading.weather)));
    }
    for (name, hours) in years {
        let cells = hours.compact().expect("the year is whole");
        assert_eq!(cells.len(), 576);
        let ((pue, wue), (pue_of_cells, wue_of_cells)) = (answer(&hours), answer(&cells));
        let (wue, wue_of_cells) =
            (wue / LITRE_A_KILOWATT_HOUR, wue_of_cells / LITRE_A_KILOWATT_HOUR);
        println!(
            "{name}: PUE {:.4} of the hours, {:.4} of the cells; WUE {wue:.4}, {wue_of_cells:.4}",
            pue.value(),
            pue_of_cells.value()
        );
        assert!((pue.value() - pue_of_cells.value()).abs() < WITHIN.0, "{name}");
        assert!((wue - wue_of_cells).abs() < WITHIN.1, "{name}");
    }
}

/// The library was made by this method, so that it gives the library's own bytes.
#[test]
fn cells_of_real_files_are_those_of_the_library() {
    let library = library();
    for (id, file) in [
        ("chicago", "chicago_tmy3.epw"),
        ("ashburn", "ashburn_dulles_tmy3.tmy3.csv"),
        ("phoenix", "phoenix_tmy3.tmy3.csv"),
    ] {
        let Some(reading) = real(file) else { continue };
        let theirs = library.weather(id).expect("the place is there");
        let ours = reading.weather.compact().expect("the year is whole");
        let differ = |one: &[f64], other: &[f64]| {
            one.iter().zip(other).filter(|(one, other)| (*one - *other).abs() > 1e-9).count()
        };
        let celsius = |weather: &Weather| -> Vec<f64> {
            weather.dry_bulb().iter().map(|one| *one / CELSIUS).collect()
        };
        let humidity = |weather: &Weather| -> Vec<f64> {
            weather.relative_humidity().iter().map(|one| one.value()).collect()
        };
        let temperatures = differ(&celsius(&ours), &celsius(&theirs));
        let humidities = differ(&humidity(&ours), &humidity(&theirs));
        println!("{id}: {temperatures} temperatures and {humidities} humidities of 576 differ");
        assert_eq!((temperatures, humidities), (0, 0), "{id}");
        assert_eq!(ours.pressure(), theirs.pressure());
    }
}

/// A library year is in cells already: put into cells again it changes by rounding alone.
#[test]
fn cells_of_cells_are_the_same_cells() {
    let library = library();
    for climate in CLIMATES.iter().step_by(9) {
        let weather = library.weather(climate.id).expect("the place is there");
        let again = weather.compact().expect("the year is whole");
        for (one, other) in weather.dry_bulb().iter().zip(again.dry_bulb()) {
            assert!((*one / CELSIUS - *other / CELSIUS).abs() <= 0.5 + 1e-9, "{}", climate.id);
        }
        assert_eq!(again.pressure()[0], weather.pressure()[0]);
    }
    assert!(Weather::default().compact().is_none() && Weather::default().summary().is_none());
}

/// The spread keeps the means of every cell, and other years as they are.
#[test]
fn a_spread_year_has_the_same_means() {
    let library = library();
    for climate in CLIMATES.iter().step_by(9) {
        let cells = library.weather(climate.id).expect("the place is there");
        let spread = cells.read_as(CellReading::Spread);
        assert_eq!(spread.len(), 2 * cells.len());
        let humidity = |weather: &Weather, cell: usize| {
            weather.cell(cell).expect("it is there").1.humidity / KILOGRAM_A_KILOGRAM
        };
        for (cell, points) in spread.dry_bulb().chunks(2).enumerate() {
            let mean = points.iter().map(|one| *one / CELSIUS).sum::<f64>() / 2.0;
            assert!((mean - cells.dry_bulb()[cell] / CELSIUS).abs() < 1e-9, "{}", climate.id);
            let time: f64 = spread.hours()[2 * cell..][..2].iter().map(|one| *one / HOUR).sum();
            assert!((time - cells.hours()[cell] / HOUR).abs() < 1e-9);
            // Air holds no more water than it can, and none below nothing: there the mean gives way.
            let humid = [0, 1].map(|point| spread.relative_humidity()[2 * cell + point].value());
            if humid.iter().all(|one| (1e-6..1.0 - 1e-6).contains(one)) {
                let mean =
                    f64::midpoint(humidity(spread, 2 * cell), humidity(spread, 2 * cell + 1));
                assert!((mean - humidity(&cells, cell)).abs() < 1e-9, "{} {cell}", climate.id);
            }
        }
        let warmest = |weather: &Weather| weather.summary().expect("it has cells").warmest;
        assert!(warmest(spread) > warmest(&cells), "{}", climate.id);
        assert_eq!(cells.read_as(CellReading::Means), &cells);
        assert!(std::ptr::eq(spread, cells.read_as(CellReading::Spread)), "it is made once");
    }
    let hours = good(epw(&year())).weather;
    assert_eq!(hours.read_as(CellReading::Spread), &hours);
}

#[test]
fn a_summary_tells_the_year() {
    let summary = good(epw(&year())).weather.summary().expect("it has hours");
    assert!(summary.hourly && summary.time == 8760.0 * HOUR);
    let celsius = [
        summary.coldest,
        summary.rarely_below,
        summary.mean,
        summary.rarely_above,
        summary.warmest,
    ]
    .map(|one| one / CELSIUS);
    assert!(celsius.is_sorted(), "{celsius:?}");
    assert_eq!((celsius[0], celsius[4]), (-7.0, 27.0));
    assert!((celsius[2] - 10.0).abs() < 0.1 && summary.mean_pressure == 100_900.0 * PASCAL);
    assert!(summary.above[0] <= 0.0 * HOUR && summary.above.len() == THRESHOLDS.len());
    assert!(summary.freezing > 500.0 * HOUR && summary.freezing < 2500.0 * HOUR);
    assert!(summary.highest_wet_bulb < summary.warmest);
    assert!((summary.mean_humidity.value() - 0.65).abs() < 0.01);
}

/// Design temperatures of Chicago as its record in the library gives them, and of the same year in
/// cells.
#[test]
fn summaries_agree_with_other_readers() {
    let Some(reading) = real("chicago_tmy3.epw") else { return };
    let summary = reading.weather.summary().expect("it has hours");
    let near = |one, other: f64| f64::abs(one / CELSIUS - other) < 0.11;
    assert!(near(summary.rarely_below, -20.0) && near(summary.rarely_above, 32.2));
    assert!(near(summary.wet_bulb_rarely_above, 25.4) && near(summary.highest_wet_bulb, 27.0));
    let cells = reading.weather.compact().and_then(|cells| cells.summary()).expect("it has cells");
    assert!(!cells.hourly && (cells.time / HOUR - 8760.0).abs() < 1e-6);
    assert!((cells.mean / CELSIUS - summary.mean / CELSIUS).abs() < 0.05);
}
