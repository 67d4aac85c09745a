//! The report on a weather file of the visitor's own: what was found, filled, ignored or refused.

use super::words::said;
use super::{Shelf, place};
use crate::link::checksum::crc32;
use crate::messages::{Digits, Speaker, weather_problem, weather_remark};
use crate::model::site::Weather;
use crate::model::site::climate::Climate;
use crate::scenario::WeatherFile;
use crate::sheet::{Block, Card, Sheet};
use crate::units::{CELSIUS, KILOPASCAL, METRE, ONE, Temperature};
use crate::weather_file::{self, Reading};

/// What became of a file.
pub struct Taken {
    /// The report.
    pub sheet: Sheet,
    /// The year, if the file could be used.
    pub year: Option<OwnYear>,
}

/// The year of a file.
pub struct OwnYear {
    /// Which file it is.
    pub file: WeatherFile,
    /// The hours.
    pub weather: Weather,
    /// The nearest place of the library, which answers where the file is not at hand.
    pub nearest: Option<&'static Climate>,
}

/// Reads a file and reports on it.
#[must_use]
pub fn take(say: &Speaker, bytes: &[u8], shelf: &Shelf) -> Taken {
    match weather_file::read(bytes) {
        Err(problem) => {
            let title = said!(say, "The file could not be used", "文件无法使用");
            let kept = said!(
                say,
                "The weather that was used before is still used.",
                "仍使用先前的气象资料。"
            );
            let blocks = vec![Block::Fine(kept)];
            Taken {
                sheet: Sheet { title, lead: weather_problem(say, &problem), blocks },
                year: None,
            }
        }
        Ok(reading) => {
            let nearest = nearest(&reading, shelf);
            let sheet = report(say, &reading, nearest);
            let file = WeatherFile::new(&reading.place.name, crc32(bytes));
            Taken { sheet, year: Some(OwnYear { file, weather: reading.weather, nearest }) }
        }
    }
}

/// The nearest place of the library; none where the file does not say where it stands.
fn nearest(reading: &Reading, shelf: &Shelf) -> Option<&'static Climate> {
    let (latitude, longitude) = (reading.place.latitude?, reading.place.longitude?);
    Climate::find(shelf.library()?.nearest(latitude, longitude)?)
}

fn report(say: &Speaker, reading: &Reading, nearest: Option<&'static Climate>) -> Sheet {
    let report = &reading.report;
    let name = if reading.place.name.is_empty() {
        said!(say, "A place without a name", "未具名地点")
    } else {
        reading.place.name.clone()
    };
    let title = said!(say, "{}: 8,760 hours are used", "{}：已采用全年 8,760 小时", name);
    let form = [Some(report.form.name()), report.source.as_deref()];
    let form = form.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let (first, last) = report.years;
    let years = if first == last { first.to_string() } else { format!("{first}–{last}") };
    let rows = u32::try_from(report.rows).map_or(0.0, f64::from);
    let lead = said!(
        say,
        "{}; {} rows of {}. {}",
        "{}；共 {} 行，年份 {}。{}",
        form,
        say.number(rows, Digits::Decimals(0)),
        years,
        whereabouts(say, reading)
    );
    let mut blocks = vec![Block::Cards(cards(say, &reading.weather))];
    let remarks = report.remarks.iter().map(|one| Block::Text(weather_remark(say, one)));
    blocks.extend(remarks);
    if report.remarks.is_empty() {
        let sound = said!(say, "Nothing had to be filled or left out.", "无需填补，也无舍弃。");
        blocks.push(Block::Text(sound));
    }
    let elsewhere = nearest.map(|climate| {
        said!(
            say,
            "A link says which file this is, but cannot hold it: without the file, {} answers, the nearest place of the library.",
            "链接只注明所用文件，无法包含其内容；没有该文件时，以资料库中最近的地点（{}）代替。",
            place(say, climate)
        )
    });
    blocks.extend(elsewhere.map(Block::Fine));
    Sheet { title, lead, blocks }
}

/// Where the file says that it was measured.
fn whereabouts(say: &Speaker, reading: &Reading) -> String {
    let degrees = |value: f64| say.number(value, Digits::Decimals(2));
    let (place, mut parts) = (&reading.place, Vec::new());
    parts.extend(place.region.clone());
    parts.extend(place.country.clone());
    parts.extend(place.latitude.map(|value| said!(say, "latitude {}", "纬度 {}", degrees(value))));
    parts
        .extend(place.longitude.map(|value| said!(say, "longitude {}", "经度 {}", degrees(value))));
    parts.extend(place.elevation.map(|height| {
        let metres = say.number(height / METRE, Digits::Decimals(0));
        said!(say, "{} m above the sea", "海拔 {} m", metres)
    }));
    parts.join(said!(say, ", ", "，").as_str())
}

fn cards(say: &Speaker, weather: &Weather) -> Vec<Card> {
    let Some(summary) = weather.summary() else { return Vec::new() };
    let degrees = |value: Temperature| {
        format!("{}\u{a0}°C", say.number(value / CELSIUS, Digits::Decimals(1)))
    };
    let card = |name: String, amount: String, note: String| Card { name, amount, note };
    vec![
        card(
            said!(say, "Temperature, mean", "平均气温"),
            degrees(summary.mean),
            said!(
                say,
                "({} to {})",
                "（{} 至 {}）",
                degrees(summary.coldest),
                degrees(summary.warmest)
            ),
        ),
        card(
            said!(say, "Highest wet bulb", "最高湿球温度"),
            degrees(summary.highest_wet_bulb),
            said!(
                say,
                "(above {} in 0.4% of the year)",
                "（全年 0.4% 的时间高于 {}）",
                degrees(summary.wet_bulb_rarely_above)
            ),
        ),
        card(
            said!(say, "Relative humidity, mean", "平均相对湿度"),
            say.percent(summary.mean_humidity / ONE),
            String::new(),
        ),
        card(
            said!(say, "Pressure, mean", "平均气压"),
            format!(
                "{}\u{a0}kPa",
                say.number(summary.mean_pressure / KILOPASCAL, Digits::Decimals(1))
            ),
            String::new(),
        ),
    ]
}
