//! The levers: what a site can be set to, and why just that.

use crate::messages::Speaker;
use crate::scenario::{Choice, Parameter, Scenario};
use crate::studies::Ask;
use crate::view::Language;

/// A change of design.
pub(in crate::studies) struct Lever {
    /// What it is called, by language.
    name: [&'static str; 2],
    /// What is set and where the figure comes from, by language.
    how: [&'static str; 2],
    values: &'static [(&'static str, f64)],
    choices: &'static [(&'static str, &'static str)],
    /// The keys of the values of which less is the efficient direction.
    falling: &'static [&'static str],
}

/// Every lever. The figures are the efficient ends of published ranges.
pub(in crate::studies) const LEVERS: &[Lever] = &[
    Lever {
        name: ["Warmer air", "提高送风温度"],
        how: [
            "supply 27 °C, the upper end of ASHRAE's recommended range (TC 9.9, 2021)",
            "送风 27 °C，为 ASHRAE 推荐范围上限（TC 9.9，2021）",
        ],
        values: &[("supply_temperature", 27.0)],
        choices: &[],
        falling: &[],
    },
    Lever {
        name: ["Larger rise of the air", "加大空气温升"],
        how: [
            "16.7 K, the middle of large sites (Lei and Masanet, 2022)",
            "16.7 K，大型站点的中值（Lei 与 Masanet，2022）",
        ],
        values: &[("air_rise", 16.7)],
        choices: &[],
        falling: &[],
    },
    Lever {
        name: ["Better fans", "高效风机"],
        how: [
            "90 % efficient against 300 Pa, the efficient ends of large sites (Lei and Masanet, 2022)",
            "效率 90 %、压升 300 Pa，大型站点的高效端（Lei 与 Masanet，2022）",
        ],
        values: &[("fan_efficiency", 90.0), ("fan_pressure", 300.0)],
        choices: &[],
        falling: &["fan_pressure"],
    },
    Lever {
        name: ["Better UPS", "高效 UPS"],
        how: [
            "99 % at full load, the efficient end of large sites (Lei and Masanet, 2022)",
            "满载效率 99 %，大型站点的高效端（Lei 与 Masanet，2022）",
        ],
        values: &[("ups_no_load", 0.3), ("ups_proportional", 0.4), ("ups_square_law", 0.3)],
        choices: &[],
        falling: &["ups_no_load", "ups_proportional", "ups_square_law"],
    },
    Lever {
        name: ["One UPS path", "UPS 不设冗余"],
        how: [
            "no more units than the load needs: better loaded, less reliable",
            "机组数仅满足负载：负载率更高，可靠性更低",
        ],
        values: &[],
        choices: &[("redundancy", "n")],
        falling: &[],
    },
    Lever {
        name: ["Better chillers", "高效冷机"],
        how: [
            "11 % above the reference, the upper end of large sites (Lei and Masanet, 2022)",
            "性能系数高 11 %，大型站点的上限（Lei 与 Masanet，2022）",
        ],
        values: &[("chiller_quality", 1.11)],
        choices: &[],
        falling: &[],
    },
    Lever {
        name: ["Larger tower", "加大冷却塔"],
        how: [
            "approach of 2.8 K, the lower end of published ranges (Lei and Masanet, 2022)",
            "逼近度 2.8 K，公布范围的下限（Lei 与 Masanet，2022）",
        ],
        values: &[("tower_approach", 2.8)],
        choices: &[],
        falling: &["tower_approach"],
    },
    Lever {
        name: ["Wider limits for outdoor air", "放宽室外空气湿度限值"],
        how: [
            "dew point up to 21 °C: ASHRAE class A2 allows it (TC 9.9, 2021)",
            "露点上限 21 °C：ASHRAE A2 级允许值（TC 9.9，2021）",
        ],
        values: &[("highest_dew_point", 21.0)],
        choices: &[],
        falling: &[],
    },
    Lever {
        name: ["Outdoor air, evaporative", "室外空气＋蒸发冷却"],
        how: ["another system; needs a building made for it", "更换系统；需要相应的建筑"],
        values: &[],
        choices: &[("system", "airside")],
        falling: &[],
    },
    Lever {
        name: ["Waterside economiser", "水侧自然冷却"],
        how: [
            "towers cool without compressors when it is cold",
            "天冷时由冷却塔直接供冷，不用压缩机",
        ],
        values: &[],
        choices: &[("system", "waterside")],
        falling: &[],
    },
    Lever {
        name: ["Free cooling coil", "自然冷却盘管"],
        how: ["a coil in the open air beside air-cooled chillers", "在风冷冷水机组旁加设室外盘管"],
        values: &[],
        choices: &[("free_cooling", "yes")],
        falling: &[],
    },
    Lever {
        name: ["Pumped refrigerant", "制冷剂泵"],
        how: ["pumps in the place of compressors when it is cold", "天冷时以泵代替压缩机"],
        values: &[],
        choices: &[("pumped_refrigerant", "yes")],
        falling: &[],
    },
];

impl Lever {
    /// Whether more of the input with this key is the efficient direction.
    fn rises(&self, key: &str) -> bool {
        !self.falling.contains(&key)
    }

    pub(in crate::studies) fn name(&self, say: &Speaker) -> String {
        self.name[index(say)].to_owned()
    }

    pub(in crate::studies) fn how(&self, say: &Speaker) -> String {
        self.how[index(say)].to_owned()
    }

    /// Whether it takes no more than another setting.
    pub(in crate::studies) fn is_a_setting(&self) -> bool {
        self.values
            .iter()
            .all(|(key, _)| matches!(*key, "supply_temperature" | "highest_dew_point"))
            && self.choices.is_empty()
    }

    /// The visitor's scenario with the lever pulled; none if it would change nothing that matters.
    pub(in crate::studies) fn applied(&self, ask: &Ask) -> Option<Scenario> {
        self.applied_to(ask.scenario())
    }

    pub(in crate::studies) fn applied_to(&self, scenario: &Scenario) -> Option<Scenario> {
        let mut next = scenario.clone();
        for (key, answer) in self.choices {
            let choice = Choice::find(key)?;
            if choice.matters(&next) {
                choice.set(&mut next, answer);
            }
        }
        for (key, value) in self.values {
            let parameter = Parameter::find(key)?;
            // What is further along already is left there.
            let better = self.rises(key) == (*value > parameter.get(&next));
            if parameter.matters(&next) && better {
                parameter.set(&mut next, *value);
            }
        }
        (next != *scenario).then_some(next)
    }
}

fn index(say: &Speaker) -> usize {
    match say.language {
        Language::English => 0,
        Language::Chinese => 1,
    }
}
