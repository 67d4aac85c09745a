//! Every lever. The figures are the efficient ends of published ranges.

use super::{Lever, Takes};
use crate::scenario::Scenario;
use crate::scenario::choices::{Redundancy, WaterClass};

/// A row to begin with.
const PLAIN: Lever = Lever {
    name: ["", ""],
    how: ["", ""],
    values: &[],
    choices: &[],
    falling: &[],
    takes: Takes::Equipment,
    when: |_| true,
    remembered: false,
};

fn has_two_sets(scenario: &Scenario) -> bool {
    scenario.choices.redundancy == Redundancy::Double
}

fn has_plain_coolers(scenario: &Scenario) -> bool {
    scenario.has_dry_coolers() && !scenario.has_assist()
}

/// Whether the servers are given colder water than class W45 would.
fn has_colder_water(scenario: &Scenario) -> bool {
    use WaterClass::{W17, W27, W32, W40};
    matches!(scenario.choices.water_class, W17 | W27 | W32 | W40)
}

/// The levers.
pub(in crate::studies) const LEVERS: &[Lever] = &[
    Lever {
        name: ["Warmer air", "提高送风温度"],
        how: [
            "supply 27 °C, the upper end of ASHRAE's recommended range (TC 9.9, 2021)",
            "送风 27 °C，为 ASHRAE 推荐范围上限（TC 9.9，2021）",
        ],
        values: &[("supply_temperature", 27.0)],
        takes: Takes::Setting,
        ..PLAIN
    },
    Lever {
        name: ["Wider limits for outdoor air", "放宽室外空气湿度限值"],
        how: [
            "dew point up to 21 °C: ASHRAE class A2 allows it (TC 9.9, 2021)",
            "露点上限 21 °C：ASHRAE A2 级允许值（TC 9.9，2021）",
        ],
        values: &[("highest_dew_point", 21.0)],
        takes: Takes::Setting,
        ..PLAIN
    },
    Lever {
        name: ["Larger rise of the air", "加大空气温升"],
        how: [
            "16.7 K, the middle of large sites (Lei and Masanet, 2022)",
            "16.7 K，大型站点的中值（Lei 与 Masanet，2022）",
        ],
        values: &[("air_rise", 16.7)],
        ..PLAIN
    },
    Lever {
        name: ["Better fans", "高效风机"],
        how: [
            "90 % efficient against 300 Pa, the efficient ends of large sites (Lei and Masanet, 2022)",
            "效率 90 %、压升 300 Pa，大型站点的高效端（Lei 与 Masanet，2022）",
        ],
        values: &[("fan_efficiency", 90.0), ("fan_pressure", 300.0)],
        falling: &["fan_pressure"],
        ..PLAIN
    },
    Lever {
        name: ["Better pumps", "高效水泵"],
        how: [
            "80 % efficient against 115 and 167 kPa, the efficient ends (Lei and Masanet, 2022)",
            "效率 80 %，扬程 115 与 167 kPa，均为高效端（Lei 与 Masanet，2022）",
        ],
        values: &[
            ("chilled_pump_efficiency", 80.0),
            ("chilled_pump_head", 114.9),
            ("condenser_pump_efficiency", 80.0),
            ("condenser_pump_head", 166.9),
        ],
        falling: &["chilled_pump_head", "condenser_pump_head"],
        ..PLAIN
    },
    Lever {
        name: ["Larger rise of the chilled water", "加大冷冻水温升"],
        how: [
            "10 K, the upper end of published ranges (Lei and Masanet, 2022)",
            "10 K，公布范围的上限（Lei 与 Masanet，2022）",
        ],
        values: &[("chilled_rise", 10.0)],
        ..PLAIN
    },
    Lever {
        name: ["Better UPS", "高效 UPS"],
        how: [
            "99 % at full load, the efficient end of large sites (Lei and Masanet, 2022)",
            "满载效率 99 %，大型站点的高效端（Lei 与 Masanet，2022）",
        ],
        values: &[("ups_no_load", 0.3), ("ups_proportional", 0.4), ("ups_square_law", 0.3)],
        falling: &["ups_no_load", "ups_proportional", "ups_square_law"],
        ..PLAIN
    },
    Lever {
        name: ["UPS in eco mode", "UPS 经济模式"],
        how: [
            "98 to 99 % of data sheets, a judgement; protects less, few operators use it",
            "数据手册的 98 至 99 %，为判断；保护较弱，少有运营商采用",
        ],
        choices: &[("ups_kind", "eco")],
        ..PLAIN
    },
    Lever {
        name: ["Rectifiers and 800 V direct current", "整流器与 800 V 直流"],
        how: [
            "one conversion in the place of two, two conductors in the place of three; a judgement",
            "一次变换代替两次，两根导线代替三根；为判断",
        ],
        choices: &[("ups_kind", "dc"), ("distribution_kind", "dc")],
        ..PLAIN
    },
    Lever {
        name: ["One spare unit, not a second set", "冗余由 2N 改为 N+1"],
        how: [
            "N+1 in the place of 2N: better loaded, less reliable",
            "以 N+1 代替 2N：负载率更高，可靠性较低",
        ],
        choices: &[("redundancy", "n1")],
        when: has_two_sets,
        ..PLAIN
    },
    Lever {
        name: ["No spare units", "UPS 不设冗余"],
        how: [
            "no more units than the load needs: better loaded, less reliable",
            "机组数仅满足负载：负载率更高，可靠性更低",
        ],
        choices: &[("redundancy", "n")],
        ..PLAIN
    },
    Lever {
        name: ["Better chillers", "高效冷机"],
        how: [
            "11 % above the reference, the upper end of large sites (Lei and Masanet, 2022)",
            "性能系数高 11 %，大型站点的上限（Lei 与 Masanet，2022）",
        ],
        values: &[("chiller_quality", 1.11)],
        ..PLAIN
    },
    Lever {
        name: ["Larger tower", "加大冷却塔"],
        how: [
            "approach of 2.8 K, the lower end of published ranges (Lei and Masanet, 2022)",
            "逼近度 2.8 K，公布范围的下限（Lei 与 Masanet，2022）",
        ],
        values: &[("tower_approach", 2.8)],
        falling: &["tower_approach"],
        ..PLAIN
    },
    Lever {
        name: ["Larger heat exchanger", "加大换热器"],
        how: [
            "approach of 1.7 K, the lower end of published ranges (Lei and Masanet, 2022)",
            "逼近度 1.7 K，公布范围的下限（Lei 与 Masanet，2022）",
        ],
        values: &[("exchanger_approach", 1.7)],
        falling: &["exchanger_approach"],
        ..PLAIN
    },
    Lever {
        name: ["Larger dry coolers", "加大干冷器"],
        how: ["approach of 4 K, the lower end of 4 to 8 K", "逼近度 4 K，4 至 8 K 的下限"],
        values: &[("cooler_approach", 4.0)],
        falling: &["cooler_approach"],
        remembered: true,
        ..PLAIN
    },
    Lever {
        name: ["Wetted dry coolers", "干冷器加绝热辅助"],
        how: ["pads wetted on warm days: takes water", "炎热日喷淋湿垫：需要用水"],
        choices: &[("cooler_assist", "wet"), ("heat_rejection", "wet")],
        when: has_plain_coolers,
        ..PLAIN
    },
    Lever {
        name: ["Free cooling coil", "自然冷却盘管"],
        how: ["a coil in the open air beside air-cooled chillers", "在风冷冷水机组旁加设室外盘管"],
        choices: &[("free_cooling", "yes")],
        ..PLAIN
    },
    Lever {
        name: ["Pumped refrigerant", "制冷剂泵"],
        how: ["pumps in the place of compressors when it is cold", "天冷时以泵代替压缩机"],
        choices: &[("pumped_refrigerant", "yes")],
        ..PLAIN
    },
    Lever {
        name: ["Economiser before the chillers", "自然冷却与冷机联合运行"],
        how: [
            "the heat exchanger cools as far as it can, the chillers do the rest",
            "换热器尽量供冷，其余由冷水机组承担",
        ],
        choices: &[("integrated", "yes")],
        ..PLAIN
    },
    Lever {
        name: ["Outdoor air, evaporative", "室外空气＋蒸发冷却"],
        how: ["another system; needs a building made for it", "更换系统；需要相应的建筑"],
        choices: &[("system", "airside")],
        takes: Takes::System,
        ..PLAIN
    },
    Lever {
        name: ["Waterside economiser", "水侧自然冷却"],
        how: [
            "towers cool without compressors when it is cold",
            "天冷时由冷却塔直接供冷，不用压缩机",
        ],
        choices: &[("system", "waterside")],
        takes: Takes::System,
        ..PLAIN
    },
    Lever {
        name: ["Indirect evaporative", "间接蒸发冷却"],
        how: [
            "an exchanger between the air of the hall and outdoors, wetted on warm days",
            "机房空气与室外空气经换热器换热，炎热日喷淋",
        ],
        choices: &[("system", "indirect")],
        takes: Takes::System,
        ..PLAIN
    },
    Lever {
        name: ["Dry coolers", "干冷器"],
        how: [
            "chilled water cooled by outdoor air when it is cold enough; chillers do the rest",
            "天冷时由室外空气冷却冷冻水，其余由冷水机组承担",
        ],
        choices: &[("system", "dry")],
        takes: Takes::System,
        ..PLAIN
    },
    Lever {
        name: ["Liquid at the servers", "服务器液冷"],
        how: [
            "needs other servers; the rest of the heat stays with the air",
            "需要更换服务器；其余热量仍由空气带走",
        ],
        choices: &[("system", "liquid")],
        takes: Takes::Servers,
        ..PLAIN
    },
    Lever {
        name: ["More of the heat into the liquid", "提高液冷占比"],
        how: [
            "95 % by plates, all by doors or baths: the upper ends of what makers name",
            "冷板 95 %，背板门或浸没 100 %：厂家数据的上限",
        ],
        values: &[("plate_share", 95.0), ("door_share", 100.0), ("bath_share", 100.0)],
        remembered: true,
        ..PLAIN
    },
    Lever {
        name: ["Warmer building water", "提高供液水温"],
        how: [
            "class W45 of ASHRAE (TC 9.9, 2021): dry coolers reach it in nearly any hour",
            "ASHRAE W45 级（TC 9.9，2021）：干冷器几乎全年可达",
        ],
        choices: &[("water_class", "w45")],
        when: has_colder_water,
        ..PLAIN
    },
    Lever {
        name: ["Sea or river water", "海水或江河水"],
        how: [
            "needs a coast or a river; temperatures are those of the form",
            "需临海或临河；水温取表单数值",
        ],
        choices: &[("system", "sea")],
        takes: Takes::Coast,
        ..PLAIN
    },
];
