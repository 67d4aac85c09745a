//! Files that are no year of weather are told apart and named.

use jevons::weather_file::{Element, Form, Kind, LARGEST, Problem, read};

use super::made::{DRY_BULB, HUMIDITY, PRESSURE, bad, epw, tmy3_with, year};

fn kind(bytes: &[u8]) -> Problem {
    read(bytes).expect_err("it is no weather file")
}

#[test]
fn other_kinds_are_named() {
    let cases: &[(&[u8], Kind)] = &[
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", Kind::Pdf),
        (b"PK\x03\x04\x14\x00\x00\x00\x08\x00USA_IL_Chicago.epw", Kind::Zip),
        (b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml", Kind::Spreadsheet),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind::Spreadsheet),
        (b"\x1f\x8b\x08\x00", Kind::Archive),
        (b"7z\xbc\xaf\x27\x1c", Kind::Archive),
        (b"\x89PNG\r\n\x1a\n", Kind::Image),
        (b"\xff\xd8\xff\xe0", Kind::Image),
        (b"\xef\xbb\xbf\n <!DOCTYPE HTML><title>Download", Kind::WebPage),
        (b"<HTML><body>LOCATION,", Kind::WebPage),
        (b"<?xml version=\"1.0\"?><gbXML/>", Kind::Xml),
        (b"{\"temperature\": [1, 2]}", Kind::Json),
        (b"[1, 2]", Kind::Json),
        (b"{\n  \"schema\": \"jevons-scenario\",", Kind::Scenario),
        (b" Statistics for USA_AZ_Phoenix.722780_TMY2\n Location -- PHOENIX", Kind::Statistics),
        (b" ! The following Location and Design Day data are produced\n", Kind::DesignDays),
        (b"Version,8.9;\n\nSite:Location,\n  Chicago,\n", Kind::DesignDays),
        (b"Source,Location ID,City,State\nNSRDB,1,-,-\n", Kind::Nsrdb),
        (
            b"Source,Location ID,City\nNSRDB,1,-\nYear,Month,Day,Hour,Minute,DHI,DNI,GHI,Dew Point,\
              Temperature,Pressure,RH\n2020,1,1,0,30,0,0,0,-1.2,3.4,990,70\n",
            Kind::Nsrdb,
        ),
        (b"Latitude (decimal degrees): 45.8\r\nLongitude", Kind::Pvgis),
        (b"abc\x00\x01\x02", Kind::Binary),
    ];
    for (bytes, expected) in cases {
        assert_eq!(kind(bytes), Problem::WrongKind(*expected));
    }
    let tmy2 =
        format!(" 14944 SIOUX_FALLS  SD  -6 N 43 34 W  96 44   435\n{}\n", " 8101".repeat(29));
    assert_eq!(kind(tmy2.lines().next().unwrap_or("").as_bytes()), Problem::Unrecognised);
    let station = " 14944 SIOUX_FALLS             SD  -6 N 43 34 W  96 44   435";
    assert_eq!(kind(station.as_bytes()), Problem::Unrecognised);
    let tmy2 = format!("{station}\r\n{}\r\n", " 62010101000?".repeat(12).get(..142).unwrap_or(""));
    assert_eq!(kind(tmy2.as_bytes()), Problem::WrongKind(Kind::Tmy2));
}

#[test]
fn empty_files_are_called_empty() {
    for bytes in [&b""[..], b" \r\n\n", b"\t"] {
        assert_eq!(kind(bytes), Problem::Empty);
    }
}

#[test]
fn large_files_are_refused_unread() {
    let bytes = vec![b'1'; 50_000_000];
    assert_eq!(kind(&bytes), Problem::TooLarge { bytes: 50_000_000 });
    assert_eq!(kind(&bytes[..LARGEST]), Problem::Unrecognised);
}

#[test]
fn text_of_no_form_is_unrecognised() {
    for text in ["hello", "a,b,c\n1,2,3\n", "date,time\n1/1/2000,1:00\n", "\u{feff}"] {
        assert_eq!(kind(text.as_bytes()), Problem::Unrecognised, "{text}");
    }
}

#[test]
fn a_header_without_hours_is_no_year() {
    assert_eq!(bad(epw(&[])), Problem::NoRows(Form::Epw));
    assert_eq!(bad("LOCATION"), Problem::NoRows(Form::Epw));
    let table = tmy3_with(&[], &[DRY_BULB, HUMIDITY, PRESSURE]);
    assert_eq!(bad(table), Problem::NoRows(Form::Tmy3));
}

#[test]
fn a_table_needs_temperature_and_humidity() {
    let hours = year();
    let table = tmy3_with(&hours, &[HUMIDITY, PRESSURE]);
    assert_eq!(bad(table), Problem::NoColumn(Element::Temperature));
    let table = tmy3_with(&hours, &[DRY_BULB, PRESSURE]);
    assert_eq!(bad(table), Problem::NoColumn(Element::Humidity));
}
