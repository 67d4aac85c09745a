//! The rules, one row each, a file a country: section, date and standing as in the sources that
//! were read.

mod america;
mod anywhere;
mod china;
mod europe;
mod germany;

pub(super) use america::is_between;

use crate::scenario::choices::Start;

/// A limit that a rule sets.
pub(super) struct Limit {
    /// Where it holds: countries by their two letters, or places of the library by their key.
    /// Empty: anywhere.
    pub(super) places: &'static [&'static str],
    /// The first and the last start of operation to which it applies.
    pub(super) started: (Start, Start),
    /// The sites that it binds, by the electric power of their IT equipment.
    pub(super) size: Size,
    /// What it asks for.
    pub(super) bound: Bound,
    /// The rule and whom it binds, by language.
    pub(super) rule: [&'static str; 2],
    /// From when it holds, empty where that is not known; and how well that is known.
    pub(super) date: (&'static str, Standing),
    /// Where it stands.
    pub(super) source: &'static str,
    /// How well the limit itself is known.
    pub(super) standing: Standing,
}

/// The sites that a rule binds, in kW of IT equipment.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Size {
    /// All.
    Any,
    /// From here on, this one included.
    From(f64),
    /// The same, the figure being remembered and not read.
    FromRemembered(f64),
    /// Larger than this.
    Above(f64),
    /// Up to here, this one included.
    UpTo(f64),
}

impl Size {
    /// Whether a site of so many kW is bound.
    pub(super) fn holds(self, kilowatts: f64) -> bool {
        match self {
            Self::Any => true,
            Self::From(least) | Self::FromRemembered(least) => kilowatts >= least,
            Self::Above(most) => kilowatts > most,
            Self::UpTo(most) => kilowatts <= most,
        }
    }
}

/// What a rule asks for.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Bound {
    /// PUE over the year, less than this.
    PueBelow(f64),
    /// PUE over the year, this or less.
    PueAtMost(f64),
    /// Water at the site, L/kWh, this or less.
    WaterAtMost(f64),
    /// Energy reuse factor, this or more.
    ReusedAtLeast(f64),
    /// Renewable energy factor, this or more.
    RenewableAtLeast(f64),
    /// Mechanical load component over the year, this or less.
    MechanicalAtMost(f64),
    /// No figure: the site has to report.
    Report,
}

/// How well a figure is known.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Standing {
    /// It was read in a source.
    Read,
    /// It was read where somebody cites it.
    SecondHand,
    /// It is only remembered.
    Memory,
}

/// A row to begin with: any site, of any start and any size.
const ANY: Limit = Limit {
    places: &[],
    started: (Start::Before2022, Start::Since2026),
    size: Size::Any,
    bound: Bound::Report,
    rule: ["", ""],
    date: ("", Standing::Read),
    source: "",
    standing: Standing::Read,
};

/// Every rule; each shows where it applies and nowhere else.
pub(super) fn all() -> impl Iterator<Item = &'static Limit> {
    [china::RULES, germany::RULES, europe::RULES, america::RULES, anywhere::RULES]
        .into_iter()
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::{Size, all};
    use crate::model::site::climate::CLIMATES;

    #[test]
    fn every_place_of_a_rule_is_in_the_library() {
        for limit in all() {
            for place in limit.places {
                let known = CLIMATES.iter().any(|one| one.id == *place || one.country == *place);
                assert!(known, "{place}");
            }
        }
    }

    #[test]
    fn a_threshold_holds_on_the_side_that_its_rule_names() {
        let holds = |size: Size| [499.0, 500.0, 501.0].map(|kilowatts| size.holds(kilowatts));
        assert_eq!(holds(Size::From(500.0)), [false, true, true]);
        assert_eq!(holds(Size::FromRemembered(500.0)), [false, true, true]);
        assert_eq!(holds(Size::Above(500.0)), [false, false, true]);
        assert_eq!(holds(Size::UpTo(500.0)), [true, true, false]);
        assert_eq!(holds(Size::Any), [true; 3]);
    }
}
