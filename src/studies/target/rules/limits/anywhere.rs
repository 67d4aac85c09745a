//! Singapore, and what holds anywhere.

use super::{ANY, Bound, Limit, Standing};
use crate::scenario::choices::Start;

/// The rules.
pub(super) const RULES: &[Limit] = &[
    Limit {
        places: &["SG"],
        started: (Start::Since2024, Start::Since2026),
        bound: Bound::PueAtMost(1.3),
        rule: ["New capacity", "新增容量"],
        date: ("2024", Standing::Memory),
        source: "Singapore, IMDA",
        standing: Standing::SecondHand,
        ..ANY
    },
    Limit {
        bound: Bound::PueAtMost(1.54),
        rule: ["No rule: the average that operators reported", "并非规定：运营商报告的平均值"],
        date: ("2025", Standing::Read),
        source: "Uptime Institute, survey of 2025",
        ..ANY
    },
];
