//! The European Union: the duty to report, and what the trade promised.

use super::{ANY, Bound, Limit, Size, Standing};

/// The countries of the library in the union.
const UNION: &[&str] = &["DE", "ES", "FI", "FR", "IE", "NL", "PT", "SE"];

/// Those whose climate counts as cool here; the pact's own line was not read: a judgement.
const COOL: &[&str] = &["DE", "FI", "FR", "IE", "NL", "SE"];

/// Those whose climate counts as warm here: a judgement as well.
const WARM: &[&str] = &["ES", "PT"];

/// The pact: dates and figures are remembered.
const PACT: Limit = Limit {
    date: ("2025 / 2030", Standing::Memory),
    source: "Climate Neutral Data Centre Pact",
    standing: Standing::Memory,
    ..ANY
};

/// The rules.
pub(super) const RULES: &[Limit] = &[
    Limit {
        places: UNION,
        size: Size::From(500.0),
        bound: Bound::Report,
        rule: [
            "Energy Efficiency Directive, Article 12: report PUE, WUE, ERF and REF every 15 May",
            "欧盟《能效指令》第 12 条：每年 5 月 15 日前报告 PUE、WUE、ERF 和 REF",
        ],
        date: ("2024-09-15", Standing::Read),
        source: "Delegated Regulation (EU) 2024/1364",
        ..ANY
    },
    Limit {
        places: COOL,
        bound: Bound::PueAtMost(1.3),
        rule: [
            "Climate Neutral Data Centre Pact, voluntary: cool climates",
            "气候中和数据中心公约（自愿）：寒冷地区",
        ],
        ..PACT
    },
    Limit {
        places: WARM,
        bound: Bound::PueAtMost(1.4),
        rule: [
            "Climate Neutral Data Centre Pact, voluntary: warm climates",
            "气候中和数据中心公约（自愿）：温暖地区",
        ],
        ..PACT
    },
    Limit {
        places: UNION,
        bound: Bound::WaterAtMost(0.4),
        rule: [
            "Climate Neutral Data Centre Pact, voluntary: water",
            "气候中和数据中心公约（自愿）：用水",
        ],
        ..PACT
    },
];
