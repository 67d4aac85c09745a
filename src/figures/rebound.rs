//! "What becomes of the saving": before, expected saving, what is taken back, after.

use super::{Bar, Figure, Finding, Segment, Term, Tone};
use crate::outcome::Outcome;
use crate::scenario::explained::worded;
use crate::units::{Energy, GIGAWATT_HOUR};
use crate::view::Tab;

/// Electricity of the site in a year, in steps from before to after.
pub(super) fn figure(outcome: &Outcome, compared: Option<&Outcome>) -> Figure {
    let theirs = compared.map(|other| steps(other, true)).unwrap_or_default();
    let mine = steps(outcome, false).into_iter().enumerate();
    // Each step of one beside the same step of the other.
    let bars = mine.flat_map(|(place, bar)| std::iter::once(bar).chain(theirs.get(place).cloned()));
    Figure {
        key: "rebound",
        title: [worded!("What becomes of the saving"), worded!("省下的电去了哪里")],
        tab: Tab::Rebound,
        axis: Term::PerYear,
        unit: GIGAWATT_HOUR.symbol,
        bars: bars.collect(),
        finding: Finding::Rebound { rebound: outcome.demand.rebound() },
    }
}

fn steps(outcome: &Outcome, pinned: bool) -> Vec<Bar> {
    let total = &outcome.demand.total;
    let at = |energy: Energy| energy / GIGAWATT_HOUR;
    let (frozen, potential, actual) = (at(total.frozen), at(total.potential), at(total.actual));
    [
        (Term::Before, 0.0, frozen, Tone::It),
        (Term::Expected, frozen, potential, Tone::Saved),
        (Term::TakenBack, potential, actual, Tone::Rebound),
        (Term::After, 0.0, actual, Tone::It),
    ]
    .map(|(term, from, to, tone)| Bar {
        term: Some(term),
        pinned,
        segments: vec![Segment { term, from, to, tone }],
    })
    .into()
}
