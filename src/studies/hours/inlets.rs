//! What the equipment accepts at its air inlets, and how long the air outdoors would suit it.

use super::super::Ask;
use super::super::words::said;
use crate::messages::Digits;
use crate::model::site::account::Caution;
use crate::model::site::cooling::AirClass;
use crate::model::site::{Weather, Year};
use crate::sheet::{Block, Cell, Table};
use crate::units::{CELSIUS, HOUR, Time};

/// How long the machines do not hold the supply air, hour by hour at the load of that hour: then the
/// inlets are warmer than the set point by which a class is judged.
pub(super) fn missed(ask: &Ask, year: &Year) -> Option<Block> {
    let say = &ask.say;
    let of = |caution| year.time_of(caution) / HOUR;
    let (machines, coolers) = (of(Caution::ChillersOverloaded), of(Caution::RejectionOverloaded));
    // They may fall into the same hours.
    let hours = machines.max(coolers);
    (hours > 0.0).then(|| {
        let hours = say.number(hours, Digits::Decimals(0));
        let class = ask.scenario().air_class().is_some();
        let text = if class {
            said!(
                say,
                "In at least {} hours of the year the machines cannot take all the heat of the load of that hour: the air at the inlets is then warmer than its set point, and may leave the chosen class.",
                "全年至少有 {} 小时，设备带不走该时刻负载的全部热量：此时进风高于设定温度，可能超出所选等级。",
                hours
            )
        } else {
            said!(
                say,
                "In at least {} hours of the year the machines cannot take all the heat of the load of that hour: the air at the inlets is then warmer than its set point.",
                "全年至少有 {} 小时，设备带不走该时刻负载的全部热量：此时进风高于设定温度。",
                hours
            )
        };
        Block::Caution(text)
    })
}

/// The class that is chosen, and all classes beside it.
pub(super) fn blocks(ask: &Ask, weather: &Weather) -> Vec<Block> {
    let Some(chosen) = ask.scenario().air_class() else { return Vec::new() };
    let say = &ask.say;
    let classes = [
        (said!(say, "recommended", "推荐范围"), AirClass::RECOMMENDED),
        ("A1".to_owned(), AirClass::A1),
        ("A2".to_owned(), AirClass::A2),
        ("A3".to_owned(), AirClass::A3),
        ("A4".to_owned(), AirClass::A4),
        ("H1".to_owned(), AirClass::H1),
    ];
    let columns = [
        said!(say, "Class", "等级"),
        said!(say, "Supply air here, °C", "此地送风温度（°C）"),
        said!(say, "Hours outdoors within", "室外空气合格的小时数"),
        said!(say, "too warm", "过热"),
        said!(say, "too humid", "过湿"),
        said!(say, "too dry", "过干"),
    ];
    let caption = said!(
        say,
        "Hours a year in which the air outdoors suits each class of ASHRAE TC 9.9",
        "室外空气符合 ASHRAE TC 9.9 各等级的全年小时数"
    );
    let mut table = Table::new(caption, &columns.each_ref().map(String::as_str));
    for (name, class) in classes {
        let mark = (class == chosen).then(|| said!(say, "chosen", "已选"));
        table.push(row(ask, weather, Cell::text(name).marked(mark), &class));
    }
    let note = said!(
        say,
        "Above 900 m the highest temperature falls. Air that is too cold, or too humid for its temperature, is warmed with air of the hall. Limits of A1 to A4: read in summaries; H1 and the lower limits of humidity: from memory.",
        "海拔 900 m 以上最高温度要降低。过冷或相对湿度过高的空气先与机房空气混合升温。A1 至 A4 的限值读自摘要；H1 和湿度下限凭记忆。"
    );
    vec![Block::Table(table), Block::Fine(note)]
}

fn row(ask: &Ask, weather: &Weather, name: Cell, class: &AirClass) -> Vec<Cell> {
    let say = &ask.say;
    let degrees = |value: f64| say.number(value, Digits::Decimals(1));
    let limits = weather.pressure().first().map_or_else(String::new, |pressure| {
        let (lowest, highest) = class.dry_bulbs(*pressure);
        format!("{}–{}", degrees(lowest / CELSIUS), degrees(highest / CELSIUS))
    });
    let hours = |time: Time| {
        let hours = time / HOUR;
        Cell::number(hours, say.number(hours, Digits::Decimals(0)))
    };
    let found = class.outdoors(weather);
    vec![
        name,
        Cell::text(limits),
        hours(found.within),
        hours(found.too_warm),
        hours(found.too_humid),
        hours(found.too_dry),
    ]
}
