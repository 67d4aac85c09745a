//! What must hold of any year, and the library of weather.

use jevons::model::site::{
    CLIMATES, Caution, Climate, Component, Library, Meters, Mode, Subsystem, WaterUse, Weather,
};
use jevons::units::{
    CELSIUS, CUBIC_METRE_A_YEAR, Energy, HOUR, KILOWATT_HOUR, KILOWATT_HOUR_A_YEAR,
    LITRE_A_KILOWATT_HOUR, MEGAWATT, PASCAL, PERCENT, Temperature, Time, Volume,
};

use super::sites::{design, library, year};

#[test]
fn components_add_up_to_what_the_site_uses_beside_its_servers() {
    let year = year("ashburn");
    let parts: Energy = Component::ALL.iter().map(|&part| year.component(part)).sum();
    assert_eq!(parts, year.overhead());
    assert!((year.pue().value() - 1.0 - parts / year.it()).abs() < 1e-12);
    let water: Volume = WaterUse::ALL.iter().map(|&purpose| year.water_for(purpose)).sum();
    assert_eq!(water, year.water());
    let time: Time = Mode::ALL.iter().map(|&mode| year.time_in(mode)).sum();
    assert!((time / HOUR - 8760.0).abs() < 1e-6);
    assert!(year.time_of(Caution::Condensation) <= Time::ZERO);
}

#[test]
fn a_cold_place_needs_less_than_a_hot_and_humid_one() {
    let (cold, hot) = (year("stockholm"), year("singapore"));
    assert!(cold.pue() < hot.pue() && cold.wue() < hot.wue());
    assert!(hot.peak_pue() >= hot.pue() && cold.peak_pue() >= cold.pue());
}

#[test]
fn every_place_of_the_library_has_a_sound_year() {
    let library = library();
    assert_eq!(CLIMATES.len(), 90);
    for climate in CLIMATES {
        let weather = library.weather(climate.id).unwrap();
        let hours: Time = weather.hours().iter().copied().sum();
        assert!((hours / HOUR - 8760.0).abs() < 1e-6, "{}", climate.id);
        let year = design().year(&weather);
        assert!((1.0..1.5).contains(&year.pue().value()), "{} {year:?}", climate.id);
        assert!((0.0..4.0).contains(&(year.wue() / LITRE_A_KILOWATT_HOUR)), "{}", climate.id);
        assert_eq!(Climate::find(climate.id), Some(climate));
        assert!(library.record(climate.id).is_some_and(|record| !record.source[0].is_empty()));
    }
    assert!(library.weather("nowhere").is_none() && Climate::find("nowhere").is_none());
}

#[test]
fn a_year_of_hours_knows_its_months_and_blocks() {
    let temperatures: Vec<Temperature> = vec![12.0 * CELSIUS; 8760];
    let (humidities, pressures) = (vec![60.0 * PERCENT; 8760], vec![101_325.0 * PASCAL; 8760]);
    let weather = Weather::from_hours(&temperatures, &humidities, &pressures).unwrap();
    assert_eq!((weather.month_of(0), weather.block_of(0)), (Some(0), Some(0)));
    assert_eq!((weather.month_of(31 * 24), weather.block_of(31 * 24 + 23)), (Some(1), Some(7)));
    assert_eq!((weather.month_of(8759), weather.month_of(8760)), (Some(11), None));
    let even = design().year(&weather);
    assert!((even.pue().value() - even.peak_pue().value()).abs() < 1e-9);
    assert!(Weather::from_hours(&temperatures[1..], &humidities, &pressures).is_none());
}

#[test]
fn the_library_reads_as_any_reader_of_json_reads_it() {
    let text = std::fs::read_to_string("data/climates.json").expect("the library is there");
    let library = Library::read(&text).expect("the library is sound");
    let records: Vec<serde_json::Value> = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(records.len(), CLIMATES.len());
    for json in &records {
        let record = library.record(json["id"].as_str().unwrap()).expect("it is there");
        let text = |key: &str| json[key].as_str().unwrap();
        assert_eq!(record.source.each_ref().map(String::as_str), ["source", "source_zh"].map(text));
        assert_eq!(record.note.each_ref().map(String::as_str), ["note", "note_zh"].map(text));
        // Kind of record, where it came from, and the terms, which are kept by naming.
        for source in &record.source {
            assert_eq!(source.split(" · ").filter(|part| part.len() > 3).count(), 3, "{source}");
        }
        // What was not measured there says so, in every language.
        let made =
            ["shifted", "monthly normals"].iter().any(|word| record.source[0].contains(word));
        assert!(record.note.iter().all(|note| note.is_empty() != made), "{}", text("id"));
        let cells = |key: &str| -> Vec<u8> { serde_json::from_value(json[key].clone()).unwrap() };
        let pressure = json["pressure_pa"].as_f64().unwrap() * PASCAL;
        let weather = Weather::from_cells(pressure, &cells("t"), &cells("rh"));
        assert_eq!(library.weather(json["id"].as_str().unwrap()), weather);
    }
}

/// Kilometres between two places, by the haversine formula: another one than the library's.
fn kilometres(one: [f64; 2], other: [f64; 2]) -> f64 {
    let half = |angle: f64| {
        let sine = libm::sin(angle.to_radians() / 2.0);
        sine * sine
    };
    let across = libm::cos(one[0].to_radians()) * libm::cos(other[0].to_radians());
    let part = half(one[0] - other[0]) + across * half(one[1] - other[1]);
    2.0 * 6371.0 * libm::asin(part.sqrt())
}

#[test]
fn the_nearest_place_is_the_nearest_on_the_globe() {
    let text = std::fs::read_to_string("data/climates.json").expect("the library is there");
    let records: Vec<serde_json::Value> = serde_json::from_str(&text).expect("it is JSON");
    let number = |json: &serde_json::Value, key: &str| json[key].as_f64().unwrap();
    let places: Vec<_> =
        records.iter().map(|json| [number(json, "lat"), number(json, "lon")]).collect();
    let library = library();
    let far = [[0.0, 179.9], [0.0, -179.9], [89.9, 0.0], [-89.9, 120.0], [-33.0, -179.0]];
    for point in places.iter().copied().chain(far) {
        let found = library.nearest(point[0], point[1]).expect("there is one");
        let distances = places.iter().map(|place| kilometres(*place, point));
        let least = distances.clone().fold(f64::INFINITY, f64::min);
        let its = records.iter().position(|json| json["id"] == found).expect("it is one of them");
        let distance = kilometres(places[its], point);
        assert!(distance <= least + 1e-3, "{found} {distance} {least}");
    }
    // Across the date line: Sydney, not a place of the Americas, is nearest to Fiji.
    assert_eq!(library.nearest(-17.8, 178.0), Some("sydney"));
    assert_eq!(Library::read("[]").expect("it is a list").nearest(0.0, 0.0), None);
}

#[test]
fn damaged_libraries_are_refused() {
    let damaged = ["", "{", "[", "[]]", "[{}]", "[1]", r#"[{"id":"x"}"#, r#"[{"id":"x"},]"#];
    for text in damaged.into_iter().chain([r#"[{"id":"x\"y"}]"#, r#"[{"id":"x","t":[256]}]"#]) {
        assert!(Library::read(text).is_err(), "{text}");
    }
    assert!(Library::read("[{\"id\":\"x\"}]").is_err());
    let short = r#"[{"id":"x","source":"","note":"","pressure_pa":100000,"t":[1],"rh":[1]}]"#;
    assert!(Library::read(short).unwrap_err().to_string().contains('x'));
    assert!(Weather::from_cells(101_325.0 * PASCAL, &[100; 576], &[201; 576]).is_none());
}

#[test]
fn meters_give_the_same_figures_without_weather() {
    let meters = Meters {
        it: 10.0 * MEGAWATT,
        power_chain: 0.5 * MEGAWATT,
        cooling: 1.5 * MEGAWATT,
        fans: 0.6 * MEGAWATT,
        lighting: 0.1 * MEGAWATT,
        not_itemised: 0.3 * MEGAWATT,
        water: 87_600.0 * CUBIC_METRE_A_YEAR,
        ..Meters::default()
    };
    let year = meters.year();
    assert!((year.pue().value() - 1.3).abs() < 1e-12);
    assert!((year.wue() / LITRE_A_KILOWATT_HOUR - 1.0).abs() < 1e-12);
    assert!(Meters::default().year().pue().value() >= 1.0);
}

/// Centre A of the Green Grid's white paper 49 has 1,000,000 kWh of computing; fuel counts 0.35 and energy
/// from a network 0.4 of electricity.
#[test]
fn fuel_and_energy_from_a_network_count_by_their_weight() {
    let a_year = |kilowatt_hours: f64| kilowatt_hours * KILOWATT_HOUR_A_YEAR;
    let meters = Meters {
        it: a_year(1_000_000.0),
        cooling: a_year(200_000.0),
        fuel: a_year(100_000.0),
        district: a_year(500_000.0),
        ..Meters::default()
    };
    let year = meters.year();
    // 1 + 0.2 + 0.35 × 0.1 + 0.4 × 0.5.
    assert!((year.pue().value() - 1.435).abs() < 1e-12);
    let of = |component| year.component(component) / KILOWATT_HOUR;
    assert!((of(Component::Fuel) - 35_000.0).abs() < 1e-6);
    assert!((of(Component::District) - 200_000.0).abs() < 1e-6);
    let parts: f64 = Component::ALL.iter().map(|one| of(*one)).sum();
    assert!((parts / 1e6 - (year.pue().value() - 1.0)).abs() < 1e-12);
    assert!((year.electricity() / KILOWATT_HOUR - 1_200_000.0).abs() < 1e-3);
    assert!((year.electricity_by_it().value() - 1.2).abs() < 1e-12);
    let not_electric = &Component::ALL[Component::Fuel.index()..];
    assert_eq!(not_electric, [Component::Fuel, Component::District]);
    // What is bought cold is cooling, what is burnt is not.
    assert!((year.load_factor(Subsystem::Cooling).value() - 0.4).abs() < 1e-12);
    assert!((year.load_factor(Subsystem::Other).value() - 0.035).abs() < 1e-12);
}

#[test]
fn without_other_energy_the_electricity_is_all_of_it() {
    let year = Meters { it: 10.0 * MEGAWATT, cooling: 2.1 * MEGAWATT, ..Meters::default() }.year();
    assert_eq!(year.electricity(), year.total());
    assert_eq!(year.electricity_by_it(), year.pue());
    assert_eq!(year.other_forms(), Energy::ZERO);
}
