//! Files that differ from their definition, in the ways that are met.

use jevons::model::site::{Weather, air};
use jevons::units::{CELSIUS, HOUR, METRE, ONE, PASCAL, PERCENT};
use jevons::weather_file::{
    Element, Form, Gap, Moment, PressureUnit, Problem, Reading, Remark, from_columns, to_columns,
};

use super::made::{
    DEW_POINT, DRY_BULB, HUMIDITY, Hour, LOCATION, PRESSURE, bad, epw, epw_lines, epw_row, good,
    place, remarks, tmy3, tmy3_with, year,
};

/// The year that a sound file gives.
fn expected() -> Weather {
    good(epw(&year())).weather
}

/// Whether it is that year, to the last bit.
fn same(reading: &Reading) {
    assert!(reading.weather == expected(), "it is another year: {:?}", reading.report);
}

fn changed(change: impl Fn(&mut Hour)) -> Vec<Hour> {
    let mut hours = year();
    hours.iter_mut().for_each(change);
    hours
}

#[test]
fn a_sound_file_is_read_without_remarks() {
    let reading = good(epw(&year()));
    assert_eq!(reading.report.remarks, []);
    assert_eq!((reading.report.form, reading.report.rows), (Form::Epw, 8760));
    assert_eq!(reading.report.years, (1991, 2002));
    assert_eq!(reading.report.source.as_deref(), Some("Made"));
    let site = reading.place;
    assert_eq!((site.name.as_str(), site.country.as_deref()), ("Testville", Some("TST")));
    assert_eq!((site.latitude, site.longitude), (Some(45.5), Some(-73.6)));
    assert_eq!(site.elevation, Some(36.0 * METRE));
    assert_eq!(site.time_zone, Some(-5.0 * HOUR));
    let noon = place(7, 1, 12);
    assert_eq!(reading.weather.month_of(noon), Some(6));
    assert_eq!(reading.weather.dry_bulb()[noon], 27.0 * CELSIUS);
    assert_eq!(reading.weather.relative_humidity()[noon], 45.0 * PERCENT);
    assert_eq!(reading.weather.pressure()[noon], 100_900.0 * PASCAL);
}

#[test]
fn both_forms_give_the_same_year() {
    let reading = good(tmy3(&year()));
    same(&reading);
    assert_eq!(reading.report.remarks, []);
    assert_eq!(reading.report.form, Form::Tmy3);
    assert_eq!(reading.place.name, "TESTVILLE [MADE, UP]");
    assert_eq!(reading.place.time_zone, Some(5.5 * HOUR));
}

#[test]
fn the_dress_of_a_file_does_not_matter() {
    let lines = epw_lines(&year());
    let padded = |line: &String| line.replace(',', " , ");
    let quoted = |line: &String| format!("\"{}\"", line.replace(',', "\",\""));
    let decimals = |line: &String| line.replace(",0,?9", ".0,0.0,?9");
    let european = |line: &String| line.replace(',', ";").replace('.', ",");
    let wide: Vec<u8> = std::iter::once(0xfeff)
        .chain(lines.join("\r\n").encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let dresses: Vec<Vec<u8>> = vec![
        lines.join("\r\n").into_bytes(),
        lines.join("\r").into_bytes(),
        format!("\u{feff}\n\n{}", lines.join("\n\n")).into_bytes(),
        lines.iter().map(padded).collect::<Vec<_>>().join("\n").into_bytes(),
        lines.iter().map(quoted).collect::<Vec<_>>().join("\n").into_bytes(),
        lines.iter().map(decimals).collect::<Vec<_>>().join("\n").into_bytes(),
        lines.iter().map(european).collect::<Vec<_>>().join("\n").into_bytes(),
        lines.join("\n").replace(',', "\t").into_bytes(),
        lines.join("\n").replace("LOCATION,", "location ,").into_bytes(),
        wide,
    ];
    for (number, bytes) in dresses.into_iter().enumerate() {
        let reading = good(bytes);
        same(&reading);
        assert_eq!(reading.report.remarks, [], "dress {number}");
    }
}

#[test]
fn names_may_be_in_any_alphabet() {
    let text = epw(&year());
    let latin = |name: &[u8]| -> Vec<u8> {
        let (before, after) = text.split_once("Testville").unwrap_or_default();
        [before.as_bytes(), name, after.as_bytes()].concat()
    };
    for (bytes, name) in [
        (&b"S\xe3o Paulo  "[..], "São Paulo"),
        ("São Paulo".as_bytes(), "São Paulo"),
        ("深圳".as_bytes(), "深圳"),
        (b"Washington, DC", "Washington, DC"),
        (b"\"Washington, DC\"", "Washington, DC"),
        ("A\u{202e}B\u{7}C".as_bytes(), "AB C"),
        (b"One \" quote", "One \" quote"),
    ] {
        let reading = good(latin(bytes));
        assert_eq!(reading.place.name, name);
        assert_eq!(reading.place.elevation, Some(36.0 * METRE), "{name}");
    }
}

#[test]
fn a_place_that_is_not_given_is_left_open() {
    let text = epw(&year());
    for location in
        ["LOCATION,Here,-,TST,Made,1,95.0,200,30,99999", "LOCATION", "LOCATION,,,,,,,,,"]
    {
        let reading = good(text.replace(LOCATION, location));
        let place = &reading.place;
        assert_eq!((place.latitude, place.longitude, place.elevation), (None, None, None));
        assert_eq!((&place.region, place.time_zone), (&None, None));
        assert_eq!(reading.report.remarks, [Remark::PlaceIncomplete]);
        same(&reading);
    }
    let rows: Vec<_> = year().iter().map(epw_row).collect();
    assert_eq!(remarks(rows.join("\n")), [Remark::PlaceIncomplete]);
}

#[test]
fn minute_sixty_is_minute_zero() {
    let reading = good(epw(&changed(|hour| hour.minute = 60)));
    same(&reading);
    assert_eq!(reading.report.remarks, []);
}

#[test]
fn hours_may_be_counted_from_zero() {
    let hours = changed(|hour| hour.end -= 1);
    for text in [epw(&hours), tmy3(&hours)] {
        let reading = good(text);
        same(&reading);
        assert_eq!(reading.report.remarks, [Remark::HoursFromZero]);
    }
    // Stamped in the middle, as newer typical years of the NSRDB are.
    let middle = changed(|hour| (hour.end, hour.minute) = (hour.end - 1, 30));
    let reading = good(tmy3(&middle));
    same(&reading);
    assert_eq!(reading.report.remarks, []);
}

#[test]
fn midnight_may_be_hour_zero_of_the_next_day() {
    let mut hours = year();
    let midnight = place(3, 5, 24);
    hours[midnight].day = 6;
    hours[midnight].end = 0;
    let reading = good(epw(&hours));
    same(&reading);
    assert_eq!(reading.report.remarks, []);
}

#[test]
fn spreadsheets_change_dates_and_times() {
    let text = tmy3(&year());
    let short: Vec<String> = text
        .lines()
        .map(|line| match line.split_once(',') {
            Some((date, rest)) if date.contains("/19") || date.contains("/20") => {
                let parts: Vec<_> = date.split('/').collect();
                let rest = rest.strip_prefix('0').unwrap_or(rest);
                format!("{}-{}-{},{rest}", parts[2], parts[0], parts[1])
            }
            _ => line.to_owned(),
        })
        .collect();
    let reading = good(short.join("\n"));
    same(&reading);
    assert_eq!(reading.report.remarks, []);
}

#[test]
fn a_leap_day_is_left_out() {
    let mut hours = year();
    let start = place(2, 28, 24) + 1;
    let day: Vec<Hour> =
        hours[start - 24..start].iter().cloned().map(|hour| Hour { day: 29, ..hour }).collect();
    hours.splice(start..start, day);
    assert_eq!(hours.len(), 8784);
    for text in [epw(&hours), tmy3(&hours)] {
        let reading = good(text);
        same(&reading);
        assert_eq!(reading.report.remarks, [Remark::LeapDay { rows: 24 }]);
    }
}

#[test]
fn rows_may_stand_in_any_order() {
    let mut hours = year();
    hours.reverse();
    same(&good(epw(&hours)));
    assert_eq!(remarks(epw(&hours)), [Remark::Sorted]);
    hours.reverse();
    hours.rotate_left(4000);
    same(&good(epw(&hours)));
    assert_eq!(remarks(epw(&hours)), [Remark::Sorted]);
}

#[test]
fn of_two_rows_the_first_is_kept() {
    let mut hours = year();
    let again = Hour { dry_bulb: "40".to_owned(), ..hours[100].clone() };
    hours.insert(101, again);
    let reading = good(epw(&hours));
    same(&reading);
    assert_eq!(reading.report.remarks, [Remark::Duplicates { rows: 1 }]);
}

#[test]
fn several_rows_an_hour_are_averaged() {
    let mut hours = Vec::new();
    for hour in year() {
        for (minute, part) in [(15, -1.5), (30, -0.5), (45, 0.5), (60, 1.5)] {
            let dry_bulb = hour.dry_bulb.parse::<f64>().unwrap_or_default() + part;
            hours.push(Hour { minute, dry_bulb: dry_bulb.to_string(), ..hour.clone() });
        }
    }
    let reading = good(epw(&hours));
    assert_eq!(reading.report.remarks, [Remark::Averaged { rows: 4 * 8760 }]);
    for (one, other) in reading.weather.dry_bulb().iter().zip(expected().dry_bulb()) {
        assert!(((*one / CELSIUS) - (*other / CELSIUS)).abs() < 1e-9);
    }
}

#[test]
fn several_years_are_refused() {
    let mut hours = year();
    hours.extend(changed(|hour| hour.year = 2010));
    assert_eq!(bad(epw(&hours)), Problem::SeveralYears { first: 1991, last: 2010 });
}

#[test]
fn short_gaps_are_filled_by_a_line() {
    let mut hours = year();
    hours.drain(1001..1004);
    let reading = good(epw(&hours));
    assert_eq!(reading.report.remarks, [Remark::HoursFilled { hours: 3 }]);
    let dry_bulb = reading.weather.dry_bulb();
    let (before, after) = (dry_bulb[1000] / CELSIUS, dry_bulb[1004] / CELSIUS);
    let middle = dry_bulb[1002] / CELSIUS;
    assert!((middle - f64::midpoint(before, after)).abs() < 1e-12);
}

#[test]
fn the_year_ends_where_it_starts() {
    let mut hours = year();
    hours.pop();
    hours.remove(0);
    let reading = good(epw(&hours));
    assert_eq!(reading.report.remarks, [Remark::HoursFilled { hours: 2 }]);
    let (weather, dry_bulb) = (&reading.weather, |place: usize| place);
    let at = |place: usize| weather.dry_bulb()[dry_bulb(place)] / CELSIUS;
    let third = (at(1) - at(8758)) / 3.0;
    assert!((at(8759) - at(8758) - third).abs() < 1e-12);
    assert!((at(0) - at(8759) - third).abs() < 1e-12);
}

#[test]
fn a_lost_day_is_filled_from_its_neighbours() {
    let mut hours = year();
    hours.truncate(8760 - 24);
    let reading = good(epw(&hours));
    assert_eq!(reading.report.remarks, [Remark::HoursFilled { hours: 24 }]);
    let dry_bulb = reading.weather.dry_bulb();
    for hour in 0..24 {
        let (before, after) = (dry_bulb[8712 + hour] / CELSIUS, dry_bulb[hour] / CELSIUS);
        assert!((dry_bulb[8736 + hour] / CELSIUS - f64::midpoint(before, after)).abs() < 1e-12);
    }
}

#[test]
fn cut_files_are_refused_with_what_they_have() {
    let text = epw(&year());
    let cut = &text[..text.len() / 2];
    let Problem::Incomplete { hours, gap } = bad(cut) else { panic!("it is cut") };
    assert!((4000..4500).contains(&hours) && gap.hours == 8760 - hours, "{hours} {gap:?}");
    assert_eq!(gap.from, Moment::at(hours));
    let months: Vec<Hour> = year().into_iter().filter(|hour| hour.month != 5).collect();
    let from = Moment { month: 5, day: 1, hour: 1 };
    let expected = Problem::Incomplete { hours: 8760 - 744, gap: Gap { from, hours: 744 } };
    assert_eq!(bad(epw(&months)), expected);
    let sparse: Vec<Hour> = year().into_iter().filter(|hour| hour.end % 3 == 0).collect();
    let Problem::Incomplete { hours, gap } = bad(epw(&sparse)) else { panic!("it is sparse") };
    assert_eq!((hours, gap.hours), (2920, 2));
}

#[test]
fn rows_that_cannot_be_read_are_counted() {
    let mut lines = epw_lines(&year());
    lines[500] = "1991,1,21,two,0,?,1,1,1,100000,0".to_owned();
    lines[900] = "1991,2,31,5,0,?,1,1,1,100000,0".to_owned();
    lines[5000].truncate(20);
    let remarks = remarks(lines.join("\n"));
    assert_eq!(remarks, [Remark::Unreadable { rows: 3 }, Remark::HoursFilled { hours: 3 }]);
}

#[test]
fn codes_for_missing_values_are_filled() {
    let mut hours = year();
    hours[50].dry_bulb = "99.9".to_owned();
    hours[51].dry_bulb = "-9900".to_owned();
    hours[60].humidity = "999".to_owned();
    hours[60].dew_point = "99.9".to_owned();
    hours[70].pressure = "999999".to_owned();
    hours[71].pressure = String::new();
    let filled = |element, hours| Remark::ValuesFilled { element, hours };
    let found = remarks(epw(&hours));
    assert_eq!(
        found,
        [
            filled(Element::Temperature, 2),
            filled(Element::Humidity, 1),
            filled(Element::Pressure, 2)
        ]
    );
}

#[test]
fn what_cannot_be_counts_as_missing() {
    let mut hours = year();
    hours[50].dry_bulb = "70".to_owned();
    hours[51].dry_bulb = "-91".to_owned();
    hours[52].dry_bulb = "inf".to_owned();
    hours[60].humidity = "150".to_owned();
    hours[70].pressure = "5000".to_owned();
    let implausible = |element, values| Remark::Implausible { element, values };
    let found = remarks(epw(&hours));
    assert_eq!(found[0], implausible(Element::Temperature, 2));
    assert_eq!(found[1], implausible(Element::Humidity, 1));
    assert_eq!(found[2], implausible(Element::Pressure, 1));
    assert_eq!(found[3], Remark::ValuesFilled { element: Element::Temperature, hours: 3 });
}

#[test]
fn a_year_of_what_cannot_be_is_not_said_to_be_missing() {
    let impossible = |element, values| Problem::Impossible { element, values };
    let hot = changed(|hour| hour.dry_bulb = "85".to_owned());
    assert_eq!(bad(epw(&hot)), impossible(Element::Temperature, 8760));
    let humid =
        changed(|hour| (hour.dew_point, hour.humidity) = ("99.9".to_owned(), "150".to_owned()));
    assert_eq!(bad(epw(&humid)), impossible(Element::Humidity, 8760));
    // A single one among codes for missing values says nothing of the others.
    let mut codes = changed(|hour| hour.dry_bulb = "99.9".to_owned());
    codes[0].dry_bulb = "85".to_owned();
    assert!(matches!(bad(epw(&codes)), Problem::Missing { hours: 8760, .. }));
}

#[test]
fn rows_that_end_too_early_are_told_from_a_header_alone() {
    let lines = epw_lines(&year());
    assert_eq!(bad(lines[..8].join("\n")), Problem::NoRows(Form::Epw));
    let short = |line: &String| line.split(',').take(8).collect::<Vec<_>>().join(",");
    let rows: Vec<_> = lines[8..].iter().map(short).collect();
    let cut = [&lines[..8], &rows[..]].concat().join("\n");
    assert_eq!(bad(cut), Problem::FewColumns { columns: 8 });
}

#[test]
fn long_gaps_in_the_values_are_refused() {
    let mut hours = year();
    for hour in &mut hours[2000..2048] {
        hour.dry_bulb = "99.9".to_owned();
    }
    let gap = Gap { from: Moment::at(2000), hours: 48 };
    let missing = |element, hours, gap| Problem::Missing { element, hours, gap };
    assert_eq!(bad(epw(&hours)), missing(Element::Temperature, 48, gap));
    hours[2047].dry_bulb = "1.0".to_owned();
    let filled = Remark::ValuesFilled { element: Element::Temperature, hours: 47 };
    assert_eq!(remarks(epw(&hours)), [filled]);
    let dry = changed(|hour| (hour.dew_point, hour.humidity) = ("99.9".into(), "999".into()));
    let gap = Gap { from: Moment::at(0), hours: 8760 };
    assert_eq!(bad(epw(&dry)), missing(Element::Humidity, 8760, gap));
}

#[test]
fn humidity_follows_from_the_dew_point() {
    let hours = year();
    let readings = [
        good(tmy3_with(&hours, &[DRY_BULB, DEW_POINT, PRESSURE])),
        good(epw(&changed(|hour| hour.humidity = "999".to_owned()))),
        good(epw(&changed(|hour| hour.humidity = "0".to_owned()))),
    ];
    for reading in readings {
        let worked_out = Remark::HumidityFromDewPoint { hours: 8760 };
        assert!(reading.report.remarks.contains(&worked_out), "{:?}", reading.report.remarks);
        for (place, hour) in hours.iter().enumerate() {
            let dew_point: f64 = hour.dew_point.parse().unwrap_or_default();
            let dry_bulb = reading.weather.dry_bulb()[place];
            let vapour = air::saturation_pressure(dew_point * CELSIUS);
            let share = (vapour / air::saturation_pressure(dry_bulb)).min(1.0) * ONE;
            assert!(
                (reading.weather.relative_humidity()[place].value() - share.value()).abs() < 1e-12
            );
        }
    }
    let without = tmy3_with(&hours, &[DRY_BULB, HUMIDITY, PRESSURE]);
    same(&good(without));
}

#[test]
fn humidity_and_dew_point_are_compared() {
    let hours = changed(|hour| hour.dew_point = "-40".to_owned());
    let reading = good(epw(&hours));
    same(&reading);
    assert!(matches!(reading.report.remarks[..], [Remark::HumidityDisagrees { hours: 8000.. }]));
}

#[test]
fn humidity_is_at_most_saturation() {
    let mut hours = year();
    hours[7].humidity = "103".to_owned();
    let reading = good(epw(&hours));
    assert_eq!(reading.weather.relative_humidity()[7], 100.0 * PERCENT);
    assert_eq!(reading.report.remarks, [Remark::Oversaturated { values: 1 }]);
}

#[test]
fn pressure_may_be_in_another_unit() {
    for (text, unit) in [("1009", PressureUnit::Hectopascal), ("100.9", PressureUnit::Kilopascal)] {
        let reading = good(epw(&changed(|hour| hour.pressure = text.to_owned())));
        for (one, other) in reading.weather.pressure().iter().zip(expected().pressure()) {
            assert!((*one / *other - 1.0).abs() < 1e-12);
        }
        assert_eq!(reading.report.remarks, [Remark::PressureInUnit { unit, values: 8760 }]);
    }
}

#[test]
fn missing_pressure_is_that_of_the_standard_atmosphere() {
    let hours = changed(|hour| hour.pressure = "999999".to_owned());
    let elevation = Some(36.0 * METRE);
    let standard = air::standard_pressure(36.0 * METRE);
    assert!((standard / PASCAL - 100_893.0).abs() < 1.0);
    let reading = good(epw(&hours));
    assert!(reading.weather.pressure().iter().all(|pressure| *pressure == standard));
    assert_eq!(reading.report.remarks, [Remark::PressureAssumed { hours: 8760, elevation }]);
    let table = tmy3_with(&year(), &[DRY_BULB, HUMIDITY]);
    assert_eq!(remarks(table), [Remark::PressureAssumed { hours: 8760, elevation }]);
    let nowhere = epw(&hours).replace(LOCATION, "LOCATION,Somewhere");
    let assumed = Remark::PressureAssumed { hours: 8760, elevation: None };
    assert_eq!(remarks(nowhere), [assumed, Remark::PlaceIncomplete]);
}

#[test]
fn pressure_at_sea_level_high_up_is_doubted() {
    let text = epw(&year()).replace(",-5.0,36.0", ",-5.0,1650.0");
    assert!(matches!(remarks(text)[..], [Remark::PressureDoubtful { .. }]));
}

#[test]
fn air_beyond_the_model_is_told() {
    let mut hours = year();
    hours[0].dry_bulb = "-60".to_owned();
    let reading = good(epw(&hours));
    assert_eq!(reading.weather.dry_bulb()[0], -50.0 * CELSIUS);
    assert_eq!(reading.report.remarks, [Remark::BeyondLimits { hours: 1 }]);
}

#[test]
fn a_year_travels_as_numbers() {
    let weather = expected();
    let columns = to_columns(&weather).unwrap_or_default();
    assert_eq!(columns.len(), 3 * 8760);
    assert!(from_columns(&columns) == Some(weather), "it is another year");
    assert!(from_columns(&columns[1..]).is_none());
    assert!(from_columns(&vec![f64::NAN; 3 * 8760]).is_none());
}
