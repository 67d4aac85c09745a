//! The rules, one row each: section, date and standing as in the sources that were read.

use crate::scenario::choices::Start;

/// A limit that a rule sets.
pub(super) struct Limit {
    /// Where it holds: countries by their two letters, or places of the library by their key.
    /// Empty: anywhere.
    pub(super) places: &'static [&'static str],
    /// The first and the last start of operation to which it applies.
    pub(super) started: (Start, Start),
    /// Electric power of the IT equipment to which it applies, in kW: above the first, up to the
    /// second.
    pub(super) kilowatts: (f64, f64),
    /// What is limited.
    pub(super) measure: Measure,
    /// The most that is allowed, or the least that is asked for.
    pub(super) bound: f64,
    /// The rule and whom it binds, by language.
    pub(super) rule: [&'static str; 2],
    /// From when it holds; empty where that is not known.
    pub(super) date: &'static str,
    /// Where it stands.
    pub(super) source: &'static str,
    /// Whether it was read in a source, heard of in a second-hand one, or only remembered.
    pub(super) standing: Standing,
}

/// What a rule limits.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Measure {
    /// PUE over the year.
    Pue,
    /// Water at the site, L/kWh.
    Water,
    /// Energy reuse factor, at least.
    Reused,
    /// Renewable energy factor, at least.
    Renewable,
    /// Mechanical load component over the year.
    Mechanical,
    /// Nothing: the site has to report.
    Report,
}

/// How well a limit is known.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Standing {
    Read,
    SecondHand,
    Memory,
}

/// No upper end.
const EVER: f64 = f64::INFINITY;

/// A large site in China: 3,000 racks of 2.5 kW and more [memory].
const LARGE_IN_CHINA: f64 = 7500.0;

/// The countries of the library in the European Union.
const EU: &[&str] = &["DE", "ES", "FI", "FR", "IE", "NL", "PT", "SE"];

/// Those whose climate counts as cool here; the pact's own line was not read: a judgement.
const COOL_EU: &[&str] = &["DE", "FI", "FR", "IE", "NL", "SE"];

/// Those whose climate counts as warm here: a judgement as well.
const WARM_EU: &[&str] = &["ES", "PT"];

/// The eastern clusters and those of Chengdu and Chongqing but for the Yangtze delta.
const EASTERN_HUBS: &[&str] = &["huailai", "zhangbei", "shaoguan", "chengdu", "chongqing"];

/// The western clusters.
const WESTERN_HUBS: &[&str] = &["horinger", "ulanqab", "guian", "qingyang", "zhongwei"];

/// All clusters of the hubs.
const HUBS: &[&str] = &[
    "huailai",
    "zhangbei",
    "shaoguan",
    "chengdu",
    "chongqing",
    "yrd_demo",
    "wuhu",
    "horinger",
    "ulanqab",
    "guian",
    "qingyang",
    "zhongwei",
];

/// Every rule; each shows where it applies and nowhere else.
pub(super) const LIMITS: &[Limit] = &[
    Limit {
        places: &["CN"],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.5,
        rule: [
            "Action plan for data centres: national average below 1.5",
            "《数据中心绿色低碳发展专项行动计划》：全国平均 PUE 低于 1.5",
        ],
        date: "2025-12-31",
        source: "NDRC, MIIT, NEA and NDA, special action plan, 23 July 2024",
        standing: Standing::Read,
    },
    Limit {
        places: &["CN"],
        started: (Start::Since2024, Start::Since2026),
        kilowatts: (LARGE_IN_CHINA, EVER),
        measure: Measure::Pue,
        bound: 1.25,
        rule: ["The same plan: new and rebuilt large sites", "同一行动计划：新建及改扩建大型站点"],
        date: "2025-12-31",
        source: "NDRC, MIIT, NEA and NDA, special action plan, 23 July 2024",
        standing: Standing::SecondHand,
    },
    Limit {
        places: HUBS,
        started: (Start::Since2024, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.2,
        rule: [
            "The same plan: sites at the nodes of the national computing hubs",
            "同一行动计划：国家枢纽节点站点",
        ],
        date: "2025-12-31",
        source: "NDRC, MIIT, NEA and NDA, special action plan, 23 July 2024",
        standing: Standing::SecondHand,
    },
    Limit {
        places: &["CN"],
        started: (Start::Since2022, Start::Since2026),
        kilowatts: (LARGE_IN_CHINA, EVER),
        measure: Measure::Pue,
        bound: 1.3,
        rule: [
            "Ministry of Industry: new large sites below 1.3",
            "工业和信息化部：新建大型站点低于 1.3",
        ],
        date: "2022",
        source: "MIIT, 2022",
        standing: Standing::Read,
    },
    Limit {
        places: &["yrd_demo", "wuhu"],
        started: (Start::Since2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.25,
        rule: ["Reply on the hub of the Yangtze delta", "关于长三角枢纽的复函"],
        date: "2022",
        source: "NDRC, replies on the hubs, 2022",
        standing: Standing::Read,
    },
    Limit {
        places: EASTERN_HUBS,
        started: (Start::Since2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.25,
        rule: [
            "Replies on the other eastern hubs and on Chengdu and Chongqing",
            "关于其他东部枢纽及成渝枢纽的复函",
        ],
        date: "2022",
        source: "NDRC, replies on the hubs, 2022",
        standing: Standing::Memory,
    },
    Limit {
        places: WESTERN_HUBS,
        started: (Start::Since2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.2,
        rule: ["Replies on the western hubs", "关于西部枢纽的复函"],
        date: "2022",
        source: "NDRC, replies on the hubs, 2022",
        standing: Standing::Memory,
    },
    Limit {
        places: &["CN"],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.5,
        rule: [
            "GB 40879, grade 3: the limit; sites of up to 100 racks excepted",
            "GB 40879 第 3 级（限定值）；100 机架及以下除外",
        ],
        date: "2022-11-01",
        source: "GB 40879-2021",
        standing: Standing::SecondHand,
    },
    Limit {
        places: &["CN"],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.3,
        rule: ["GB 40879, grade 2", "GB 40879 第 2 级"],
        date: "2022-11-01",
        source: "GB 40879-2021",
        standing: Standing::Memory,
    },
    Limit {
        places: &["CN"],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.2,
        rule: ["GB 40879, grade 1, the best", "GB 40879 第 1 级（最优）"],
        date: "2022-11-01",
        source: "GB 40879-2021",
        standing: Standing::Memory,
    },
    Limit {
        places: &["DE"],
        started: (Start::Before2022, Start::Since2024),
        kilowatts: (300.0, EVER),
        measure: Measure::Pue,
        bound: 1.5,
        rule: ["EnEfG: in operation before July 2026", "《能效法》：2026 年 7 月前投运"],
        date: "2027-07-01",
        source: "Energieeffizienzgesetz (EnEfG), section 11",
        standing: Standing::Read,
    },
    Limit {
        places: &["DE"],
        started: (Start::Before2022, Start::Since2024),
        kilowatts: (300.0, EVER),
        measure: Measure::Pue,
        bound: 1.3,
        rule: [
            "EnEfG: in operation before July 2026, the second step",
            "《能效法》：2026 年 7 月前投运，第二步",
        ],
        date: "2030-07-01",
        source: "Energieeffizienzgesetz (EnEfG), section 11",
        standing: Standing::Read,
    },
    Limit {
        places: &["DE"],
        started: (Start::Since2026, Start::Since2026),
        kilowatts: (300.0, EVER),
        measure: Measure::Pue,
        bound: 1.2,
        rule: [
            "EnEfG: in operation from July 2026; an amendment to 1.3 is under discussion",
            "《能效法》：2026 年 7 月起投运；放宽至 1.3 的修正案尚在讨论",
        ],
        date: "2026-07-01",
        source: "Energieeffizienzgesetz (EnEfG), section 11",
        standing: Standing::Read,
    },
    Limit {
        places: &["DE"],
        started: (Start::Since2026, Start::Since2026),
        kilowatts: (300.0, EVER),
        measure: Measure::Reused,
        bound: 0.1,
        rule: [
            "EnEfG: heat reused by sites that start from July 2026",
            "《能效法》：2026 年 7 月起投运站点的余热回用",
        ],
        date: "2026-07-01",
        source: "Energieeffizienzgesetz (EnEfG), section 11",
        standing: Standing::Read,
    },
    Limit {
        places: &["DE"],
        started: (Start::Since2026, Start::Since2026),
        kilowatts: (300.0, EVER),
        measure: Measure::Reused,
        bound: 0.15,
        rule: [
            "EnEfG: heat reused by sites that start from July 2027",
            "《能效法》：2027 年 7 月起投运站点的余热回用",
        ],
        date: "2027-07-01",
        source: "Energieeffizienzgesetz (EnEfG), section 11",
        standing: Standing::Read,
    },
    Limit {
        places: &["DE"],
        started: (Start::Since2026, Start::Since2026),
        kilowatts: (300.0, EVER),
        measure: Measure::Reused,
        bound: 0.2,
        rule: [
            "EnEfG: heat reused by sites that start from July 2028",
            "《能效法》：2028 年 7 月起投运站点的余热回用",
        ],
        date: "2028-07-01",
        source: "Energieeffizienzgesetz (EnEfG), section 11",
        standing: Standing::Read,
    },
    Limit {
        places: &["DE"],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (300.0, EVER),
        measure: Measure::Renewable,
        bound: 0.5,
        rule: ["EnEfG: renewable electricity, on the books", "《能效法》：可再生电力（账面）"],
        date: "2024-01-01",
        source: "Energieeffizienzgesetz (EnEfG), section 11",
        standing: Standing::Read,
    },
    Limit {
        places: &["DE"],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (300.0, EVER),
        measure: Measure::Renewable,
        bound: 1.0,
        rule: ["EnEfG: renewable electricity, the second step", "《能效法》：可再生电力，第二步"],
        date: "2027-01-01",
        source: "Energieeffizienzgesetz (EnEfG), section 11",
        standing: Standing::Read,
    },
    Limit {
        places: EU,
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (500.0, EVER),
        measure: Measure::Report,
        bound: 0.0,
        rule: [
            "Energy Efficiency Directive, Article 12: report PUE, WUE, ERF and REF every 15 May",
            "欧盟《能效指令》第 12 条：每年 5 月 15 日前报告 PUE、WUE、ERF 和 REF",
        ],
        date: "2024-09-15",
        source: "Delegated Regulation (EU) 2024/1364",
        standing: Standing::Read,
    },
    Limit {
        places: COOL_EU,
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.3,
        rule: [
            "Climate Neutral Data Centre Pact, voluntary: cool climates",
            "气候中和数据中心公约（自愿）：寒冷地区",
        ],
        date: "2025 / 2030",
        source: "Climate Neutral Data Centre Pact",
        standing: Standing::Memory,
    },
    Limit {
        places: WARM_EU,
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.4,
        rule: [
            "Climate Neutral Data Centre Pact, voluntary: warm climates",
            "气候中和数据中心公约（自愿）：温暖地区",
        ],
        date: "2025 / 2030",
        source: "Climate Neutral Data Centre Pact",
        standing: Standing::Memory,
    },
    Limit {
        places: EU,
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Water,
        bound: 0.4,
        rule: [
            "Climate Neutral Data Centre Pact, voluntary: water",
            "气候中和数据中心公约（自愿）：用水",
        ],
        date: "2025 / 2030",
        source: "Climate Neutral Data Centre Pact",
        standing: Standing::Memory,
    },
    Limit {
        places: &["SG"],
        started: (Start::Since2024, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.3,
        rule: ["New capacity", "新增容量"],
        date: "2024",
        source: "Singapore, IMDA",
        standing: Standing::SecondHand,
    },
    Limit {
        places: &["US"],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.6,
        rule: ["FEMP yardstick, no rule: standard", "FEMP 参照值，并非规定：标准"],
        date: "",
        source: "DOE, Federal Energy Management Program",
        standing: Standing::SecondHand,
    },
    Limit {
        places: &["US"],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.4,
        rule: ["FEMP yardstick, no rule: good", "FEMP 参照值，并非规定：良好"],
        date: "",
        source: "DOE, Federal Energy Management Program",
        standing: Standing::SecondHand,
    },
    Limit {
        places: &["US"],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.1,
        rule: ["FEMP yardstick, no rule: better", "FEMP 参照值，并非规定：优秀"],
        date: "",
        source: "DOE, Federal Energy Management Program",
        standing: Standing::SecondHand,
    },
    Limit {
        places: &["US"],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (300.0, EVER),
        measure: Measure::Mechanical,
        bound: 0.26,
        rule: [
            "ASHRAE 90.4: MLC of the year above 300 kW, the hottest zone (1A); later editions count otherwise",
            "ASHRAE 90.4：300 kW 以上的年均 MLC，最热气候区（1A）；后续版本算法不同",
        ],
        date: "2019",
        source: "ASHRAE 90.4, Addendum g (2019)",
        standing: Standing::SecondHand,
    },
    Limit {
        places: &["US"],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (300.0, EVER),
        measure: Measure::Mechanical,
        bound: 0.13,
        rule: [
            "ASHRAE 90.4: MLC of the year above 300 kW, the coldest zone (8)",
            "ASHRAE 90.4：300 kW 以上的年均 MLC，最冷气候区（8）",
        ],
        date: "2019",
        source: "ASHRAE 90.4, Addendum g (2019)",
        standing: Standing::SecondHand,
    },
    Limit {
        places: &["US"],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (0.0, 300.0),
        measure: Measure::Mechanical,
        bound: 0.31,
        rule: [
            "ASHRAE 90.4: MLC of the year up to 300 kW, the hottest zone (1A); later editions count otherwise",
            "ASHRAE 90.4：300 kW 及以下的年均 MLC，最热气候区（1A）；后续版本算法不同",
        ],
        date: "2019",
        source: "ASHRAE 90.4, Addendum g (2019)",
        standing: Standing::SecondHand,
    },
    Limit {
        places: &["US"],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (0.0, 300.0),
        measure: Measure::Mechanical,
        bound: 0.22,
        rule: [
            "ASHRAE 90.4: MLC of the year up to 300 kW, the coldest zone (8)",
            "ASHRAE 90.4：300 kW 及以下的年均 MLC，最冷气候区（8）",
        ],
        date: "2019",
        source: "ASHRAE 90.4, Addendum g (2019)",
        standing: Standing::SecondHand,
    },
    Limit {
        places: &[],
        started: (Start::Before2022, Start::Since2026),
        kilowatts: (0.0, EVER),
        measure: Measure::Pue,
        bound: 1.54,
        rule: ["No rule: the average that operators reported", "并非规定：运营商报告的平均值"],
        date: "2025",
        source: "Uptime Institute, survey of 2025",
        standing: Standing::Read,
    },
];
