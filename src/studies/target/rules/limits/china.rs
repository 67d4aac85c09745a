//! China: the action plan of 2024, the hubs, the ministry of industry, the standard.

use super::{ANY, Bound, Limit, Size, Standing};
use crate::scenario::choices::Start;

/// Large: 3,000 racks of 2.5 kW and more [memory].
const LARGE: Size = Size::FromRemembered(7500.0);

/// The clusters of the Yangtze delta, whose reply was read.
const DELTA: &[&str] = &["yrd_demo", "wuhu"];

/// The other eastern clusters, and those of Chengdu and Chongqing.
const EASTERN: &[&str] = &["huailai", "zhangbei", "shaoguan", "chengdu", "tianfu", "chongqing"];

/// The western clusters.
const WESTERN: &[&str] = &["horinger", "ulanqab", "guian", "qingyang", "zhongwei"];

/// All clusters of the hubs.
const HUBS: &[&str] = &[
    "yrd_demo",
    "wuhu",
    "huailai",
    "zhangbei",
    "shaoguan",
    "chengdu",
    "tianfu",
    "chongqing",
    "horinger",
    "ulanqab",
    "guian",
    "qingyang",
    "zhongwei",
];

/// The plan.
const PLAN: Limit = Limit {
    places: &["CN"],
    date: ("2025-12-31", Standing::Read),
    source: "NDRC, MIIT, NEA and NDA, special action plan, 23 July 2024",
    ..ANY
};

/// The replies of 2022 on the hubs.
const REPLY: Limit = Limit {
    started: (Start::Since2022, Start::Since2026),
    date: ("2022-02", Standing::Read),
    source: "NDRC, replies on the hubs, 2022",
    ..ANY
};

/// The standard.
const STANDARD: Limit =
    Limit { places: &["CN"], date: ("2022-11-01", Standing::Read), source: "GB 40879-2021", ..ANY };

/// The rules.
pub(super) const RULES: &[Limit] = &[
    Limit {
        bound: Bound::PueBelow(1.5),
        rule: [
            "Action plan for data centres: national average below 1.5",
            "《数据中心绿色低碳发展专项行动计划》：全国平均 PUE 低于 1.5",
        ],
        ..PLAN
    },
    Limit {
        started: (Start::Since2024, Start::Since2026),
        size: LARGE,
        bound: Bound::PueAtMost(1.25),
        rule: ["The same plan: new and rebuilt large sites", "同一行动计划：新建及改扩建大型站点"],
        standing: Standing::SecondHand,
        ..PLAN
    },
    Limit {
        places: HUBS,
        started: (Start::Since2024, Start::Since2026),
        bound: Bound::PueAtMost(1.2),
        rule: [
            "The same plan: sites at the nodes of the national computing hubs",
            "同一行动计划：国家枢纽节点站点",
        ],
        standing: Standing::SecondHand,
        ..PLAN
    },
    Limit {
        places: &["CN"],
        started: (Start::Since2022, Start::Since2026),
        size: LARGE,
        bound: Bound::PueBelow(1.3),
        rule: [
            "Ministry of Industry: new large sites below 1.3",
            "工业和信息化部：新建大型站点低于 1.3",
        ],
        date: ("2022-08", Standing::Read),
        source: "MIIT, action plan of August 2022",
        ..ANY
    },
    Limit {
        places: DELTA,
        bound: Bound::PueAtMost(1.25),
        rule: ["Reply on the hub of the Yangtze delta", "关于长三角枢纽的复函"],
        ..REPLY
    },
    Limit {
        places: EASTERN,
        bound: Bound::PueAtMost(1.25),
        rule: [
            "Replies on the other eastern hubs and on Chengdu and Chongqing",
            "关于其他东部枢纽及成渝枢纽的复函",
        ],
        date: ("2022-02", Standing::Memory),
        standing: Standing::Memory,
        ..REPLY
    },
    Limit {
        places: WESTERN,
        bound: Bound::PueAtMost(1.2),
        rule: ["Replies on the western hubs", "关于西部枢纽的复函"],
        date: ("2022", Standing::Memory),
        standing: Standing::Memory,
        ..REPLY
    },
    Limit {
        bound: Bound::PueAtMost(1.5),
        rule: [
            "GB 40879, grade 3: the limit; sites of up to 100 racks excepted",
            "GB 40879 第 3 级（限定值）；100 机架及以下除外",
        ],
        standing: Standing::SecondHand,
        ..STANDARD
    },
    Limit {
        bound: Bound::PueAtMost(1.3),
        rule: ["GB 40879, grade 2", "GB 40879 第 2 级"],
        standing: Standing::Memory,
        ..STANDARD
    },
    Limit {
        bound: Bound::PueAtMost(1.2),
        rule: ["GB 40879, grade 1, the best", "GB 40879 第 1 级（最优）"],
        standing: Standing::Memory,
        ..STANDARD
    },
];
