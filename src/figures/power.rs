//! "1 MW of computing needs ...": where the electricity of the site goes.

use super::{Bar, Figure, Finding, Segment, Term, Tone};
use crate::model::site::account::Component;
use crate::outcome::{Outcome, SiteOutcome};
use crate::scenario::explained::worded;
use crate::units::{Energy, MEGAWATT, ONE, Share};
use crate::view::Tab;

/// The parts of the overhead, from the computing outwards.
const PARTS: &[(Term, Tone, &[Component])] = &[
    (
        Term::PowerChain,
        Tone::Power,
        &[Component::Transformer, Component::Ups, Component::Distribution, Component::PowerChain],
    ),
    (Term::Fans, Tone::Fans, &[Component::Fans]),
    (
        Term::Cooling,
        Tone::Cooling,
        &[
            Component::Chiller,
            Component::ChilledWaterPumps,
            Component::CondenserPumps,
            Component::TowerFans,
            Component::EvaporativePumps,
            Component::FreeCoolingFans,
            Component::RefrigerantPumps,
            Component::DryCoolerFans,
            Component::ScavengerFans,
            Component::CoolantPumps,
            Component::SeaPumps,
            Component::BasinHeaters,
            Component::District,
            Component::Cooling,
        ],
    ),
    (Term::Other, Tone::Other, &[Component::Lighting, Component::FixedLoads, Component::Fuel]),
    (Term::NotItemised, Tone::NotItemised, &[Component::NotItemised]),
];

/// One bar a scenario, in megawatts per megawatt of computing.
pub(super) fn figure(outcome: &Outcome, compared: Option<&Outcome>) -> Figure {
    let mut bars = vec![bar(&outcome.site, false)];
    bars.extend(compared.map(|other| bar(&other.site, true)));
    Figure {
        key: "power",
        title: [worded!("1 MW of computing needs …"), worded!("1 MW的IT负载需要……")],
        tab: Tab::Site,
        axis: Term::PerMegawatt,
        unit: MEGAWATT.symbol,
        bars,
        finding: Finding::Power { pue: outcome.site.pue, largest: largest(&outcome.site) },
    }
}

fn bar(site: &SiteOutcome, pinned: bool) -> Bar {
    let mut segments = vec![Segment { term: Term::It, from: 0.0, to: 1.0, tone: Tone::It }];
    let mut from = 1.0;
    for (term, tone, components) in PARTS {
        let to = from + site.energy_of(components) / site.it;
        if to > from {
            segments.push(Segment { term: *term, from, to, tone: *tone });
        }
        from = to;
    }
    Bar { term: None, pinned, segments }
}

/// The largest part of the overhead, and its share of it.
fn largest(site: &SiteOutcome) -> Option<(Term, Share)> {
    let overhead = site.year.total() - site.it;
    PARTS
        .iter()
        .map(|(term, _, components)| (*term, site.energy_of(components)))
        .filter(|(_, energy)| *energy > Energy::ZERO)
        .max_by(|one, other| (one.1 / site.it).total_cmp(&(other.1 / site.it)))
        .map(|(term, energy)| (term, energy / overhead * ONE))
}
