//! The United States: labels of the energy department, and ASHRAE's standard for data centres.

use super::{ANY, Bound, Limit, Size, Standing};

/// The labels.
const LABEL: Limit = Limit {
    places: &["US"],
    source: "DOE, Federal Energy Management Program",
    standing: Standing::SecondHand,
    ..ANY
};

/// The other places of the library: between the hottest and the coldest zone with a limit at hand.
const OTHERS: &[&str] = &[
    "ashburn",
    "dallas",
    "phoenix",
    "sanjose",
    "hillsboro",
    "columbus",
    "desmoines",
    "quincy",
    "cheyenne",
    "saltlake",
    "abilene",
    "reno",
    "minneapolis",
    "newyork",
];

const IN_1A: [&str; 2] = [
    "ASHRAE 90.4: MLC of the year, the hottest zone (1A); later editions count otherwise",
    "ASHRAE 90.4：年均 MLC，最热气候区（1A）；后续版本算法不同",
];
const IN_2A: [&str; 2] = [
    "ASHRAE 90.4: MLC of the year, zone 2A; later editions count otherwise",
    "ASHRAE 90.4：年均 MLC，2A 气候区；后续版本算法不同",
];
const IN_3A: [&str; 2] = [
    "ASHRAE 90.4: MLC of the year, zone 3A; later editions count otherwise",
    "ASHRAE 90.4：年均 MLC，3A 气候区；后续版本算法不同",
];
const IN_5A: [&str; 2] = [
    "ASHRAE 90.4: MLC of the year, zone 5A; later editions count otherwise",
    "ASHRAE 90.4：年均 MLC，5A 气候区；后续版本算法不同",
];
const LOOSEST: [&str; 2] = [
    "ASHRAE 90.4: MLC of the year, the loosest limit at hand: the hottest zone (1A); later editions count otherwise",
    "ASHRAE 90.4：年均 MLC，已知限值中最宽者：最热气候区（1A）；后续版本算法不同",
];
const STRICTEST: [&str; 2] = [
    "ASHRAE 90.4: MLC of the year, the strictest limit at hand: the coldest zone (8); later editions count otherwise",
    "ASHRAE 90.4：年均 MLC，已知限值中最严者：最冷气候区（8）；后续版本算法不同",
];

/// Whether a place is held against the loosest and the strictest limit, its own not being at hand.
pub(in super::super) fn is_between(place: &str) -> bool {
    OTHERS.contains(&place)
}

/// The most mechanical load component of the year above 300 kW.
const fn larger(places: &'static [&'static str], most: f64, rule: [&'static str; 2]) -> Limit {
    mechanical(places, Size::Above(300.0), most, rule)
}

/// The same up to 300 kW.
const fn smaller(places: &'static [&'static str], most: f64, rule: [&'static str; 2]) -> Limit {
    mechanical(places, Size::UpTo(300.0), most, rule)
}

const fn mechanical(
    places: &'static [&'static str],
    size: Size,
    most: f64,
    rule: [&'static str; 2],
) -> Limit {
    Limit {
        places,
        size,
        bound: Bound::MechanicalAtMost(most),
        rule,
        date: ("2019", Standing::SecondHand),
        source: "ASHRAE 90.4, Addendum g (2019)",
        standing: Standing::SecondHand,
        ..ANY
    }
}

/// The rules.
pub(super) const RULES: &[Limit] = &[
    Limit {
        bound: Bound::PueAtMost(1.6),
        rule: ["FEMP yardstick, no rule: standard", "FEMP 参照值，并非规定：标准"],
        ..LABEL
    },
    Limit {
        bound: Bound::PueAtMost(1.4),
        rule: ["FEMP yardstick, no rule: good", "FEMP 参照值，并非规定：良好"],
        ..LABEL
    },
    Limit {
        bound: Bound::PueAtMost(1.1),
        rule: ["FEMP yardstick, no rule: better", "FEMP 参照值，并非规定：优秀"],
        ..LABEL
    },
    // The published model takes these cities for their zones.
    larger(&["miami"], 0.26, IN_1A),
    smaller(&["miami"], 0.31, IN_1A),
    larger(&["houston"], 0.23, IN_2A),
    smaller(&["houston"], 0.29, IN_2A),
    larger(&["atlanta"], 0.21, IN_3A),
    smaller(&["atlanta"], 0.27, IN_3A),
    larger(&["chicago"], 0.16, IN_5A),
    smaller(&["chicago"], 0.25, IN_5A),
    larger(OTHERS, 0.26, LOOSEST),
    larger(OTHERS, 0.13, STRICTEST),
    smaller(OTHERS, 0.31, LOOSEST),
    smaller(OTHERS, 0.22, STRICTEST),
];
