//! Germany: the law on energy efficiency.

use super::{ANY, Bound, Limit, Size, Standing};
use crate::scenario::choices::Start;

/// The law: sites from 300 kW on.
const LAW: Limit = Limit {
    places: &["DE"],
    size: Size::From(300.0),
    source: "Energieeffizienzgesetz (EnEfG), section 11",
    ..ANY
};

/// What binds sites that worked before July 2026.
const OLD: Limit = Limit { started: (Start::Before2022, Start::Since2024), ..LAW };

/// What binds sites that start later.
const NEW: Limit = Limit { started: (Start::Since2026, Start::Since2026), ..LAW };

/// The rules.
pub(super) const RULES: &[Limit] = &[
    Limit {
        bound: Bound::PueAtMost(1.5),
        rule: ["EnEfG: in operation before July 2026", "《能效法》：2026 年 7 月前投运"],
        date: ("2027-07-01", Standing::Read),
        ..OLD
    },
    Limit {
        bound: Bound::PueAtMost(1.3),
        rule: [
            "EnEfG: in operation before July 2026, the second step",
            "《能效法》：2026 年 7 月前投运，第二步",
        ],
        date: ("2030-07-01", Standing::Read),
        ..OLD
    },
    Limit {
        bound: Bound::PueAtMost(1.2),
        rule: [
            "EnEfG: in operation from July 2026, two years after the start (that term from memory); an amendment to 1.3 is under discussion",
            "《能效法》：2026 年 7 月起投运，投运两年后须达到（期限凭记忆）；放宽至 1.3 的修正案尚在讨论",
        ],
        date: ("2026-07-01", Standing::Read),
        ..NEW
    },
    Limit {
        bound: Bound::ReusedAtLeast(0.1),
        rule: [
            "EnEfG: heat reused by sites that start from July 2026",
            "《能效法》：2026 年 7 月起投运站点的余热回用",
        ],
        date: ("2026-07-01", Standing::Read),
        ..NEW
    },
    Limit {
        bound: Bound::ReusedAtLeast(0.15),
        rule: [
            "EnEfG: heat reused by sites that start from July 2027",
            "《能效法》：2027 年 7 月起投运站点的余热回用",
        ],
        date: ("2027-07-01", Standing::Read),
        ..NEW
    },
    Limit {
        bound: Bound::ReusedAtLeast(0.2),
        rule: [
            "EnEfG: heat reused by sites that start from July 2028",
            "《能效法》：2028 年 7 月起投运站点的余热回用",
        ],
        date: ("2028-07-01", Standing::Read),
        ..NEW
    },
    Limit {
        bound: Bound::RenewableAtLeast(0.5),
        rule: ["EnEfG: renewable electricity, on the books", "《能效法》：可再生电力（账面）"],
        date: ("2024-01-01", Standing::Read),
        ..LAW
    },
    Limit {
        bound: Bound::RenewableAtLeast(1.0),
        rule: ["EnEfG: renewable electricity, the second step", "《能效法》：可再生电力，第二步"],
        date: ("2027-01-01", Standing::Read),
        ..LAW
    },
];
