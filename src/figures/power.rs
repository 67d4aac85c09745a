//! "1 MW of computing needs ...": where the electricity of the site goes.

use super::{Bar, Figure, Finding, Segment, Term, Tone};
use crate::outcome::{Outcome, SiteOutcome};
use crate::units::{MEGAWATT, ONE};

/// The parts of one bar, from the computing outwards.
const PARTS: &[(Term, Tone)] = &[
    (Term::It, Tone::It),
    (Term::PowerChain, Tone::Power),
    (Term::Cooling, Tone::Cooling),
    (Term::Fans, Tone::Cooling),
    (Term::Other, Tone::Other),
    (Term::NotItemised, Tone::Other),
];

/// One bar a scenario, in megawatts per megawatt of computing.
pub(super) fn figure(outcome: &Outcome, compared: Option<&Outcome>) -> Figure {
    let mut bars = vec![bar(&outcome.site, false)];
    bars.extend(compared.map(|other| bar(&other.site, true)));
    Figure {
        key: "power",
        axis: Term::PerMegawatt,
        unit: MEGAWATT.symbol,
        bars,
        finding: Finding::Power { pue: outcome.site.pue, largest: largest(&outcome.site) },
    }
}

fn bar(site: &SiteOutcome, pinned: bool) -> Bar {
    let mut from = 0.0;
    let segments = PARTS
        .iter()
        .filter_map(|(term, tone)| {
            let size = site.part(*term) / site.it;
            let segment = Segment { term: *term, from, to: from + size, tone: *tone };
            from += size;
            (size > 0.0).then_some(segment)
        })
        .collect();
    Bar { term: None, pinned, segments }
}

/// The largest part of the overhead, and its share of it.
fn largest(site: &SiteOutcome) -> Option<(Term, crate::units::Share)> {
    let overhead = site.electricity - site.it;
    PARTS
        .iter()
        .skip(1)
        .map(|(term, _)| (*term, site.part(*term)))
        .max_by(|one, other| (one.1 / site.it).total_cmp(&(other.1 / site.it)))
        .filter(|(_, energy)| *energy / site.it > 0.0)
        .map(|(term, energy)| (term, energy / overhead * ONE))
}
