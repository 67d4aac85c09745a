//! Where the electricity goes, stage by stage: through the power chain to the computing, and to the
//! cooling beside it.

use crate::model::site::account::{Component, Subsystem};
use crate::outcome::SiteOutcome;
use crate::sheet::{Branch, Cell, Chart, Flows, Picture, Table, Tone};
use crate::studies::words::said;
use crate::studies::{Ask, names};
use crate::units::Energy;

/// Headings that are stages of their own on the way to the computing.
const CHAIN: [Component; 3] = [Component::Transformer, Component::Ups, Component::Distribution];

/// Parts of the cooling with a smaller share flow together where there are several.
const SMALL: f64 = 5e-4;
/// A smaller share is not told in digits.
const LEAST: f64 = 1e-4;

/// Where the electricity goes.
pub(super) fn stream(ask: &Ask, site: &SiteOutcome) -> Chart {
    let say = &ask.say;
    let total = site.year.total();
    let title = if total > site.electricity {
        said!(say, "Where the energy goes", "能量去了哪里")
    } else {
        said!(say, "Where the electricity goes", "电去了哪里")
    };
    let share = |energy: Energy| say.percent(energy / total);
    let mut parts: Vec<_> = Component::ALL
        .iter()
        .map(|one| (names::component(say, *one), site.year.component(*one)))
        .filter(|part| part.1 > Energy::ZERO)
        .collect();
    parts.sort_by(|one, other| (other.1 / total).total_cmp(&(one.1 / total)));
    let computing = said!(say, "computing", "计算");
    let mut table = Table::new(
        title.clone(),
        &[
            &said!(say, "Item", "项目"),
            &said!(say, "GWh a year", "GWh/年"),
            &said!(say, "Share", "占比"),
        ],
    );
    let rows = std::iter::once((computing, site.it))
        .chain(parts.iter().map(|part| (part.0.clone(), part.1)));
    for (name, energy) in rows {
        let gigawatt_hours = energy / crate::units::GIGAWATT_HOUR;
        table.push(vec![
            Cell::text(name),
            Cell::number(gigawatt_hours, say.three(gigawatt_hours)),
            Cell::number(energy / total, share(energy)),
        ]);
    }
    let finding = parts.first().map_or_else(String::new, |part| {
        let largest = (share(site.it), &part.0, share(part.1));
        if site.year.other_forms() > Energy::ZERO {
            return said!(
                say,
                "{} of the energy, fuel and network counted as electricity, reaches the computing; the largest overhead: {} ({}).",
                "燃料和管网供能折算为电力后，{} 的能源到达计算设备；最大的额外能耗：{}（{}）。",
                largest.0,
                largest.1,
                largest.2
            );
        }
        said!(
            say,
            "{} reach the computing; the largest overhead: {} ({}).",
            "{} 到达计算设备；最大的额外能耗：{}（{}）。",
            largest.0,
            largest.1,
            largest.2
        )
    });
    let flows = Flows { source: say.energy(total), branches: branches(ask, site) };
    Chart { key: "stream", title, finding, picture: Picture::Flows(flows), table }
}

/// The stream from the grid on, in the order in which the electricity meets its parts.
fn branches(ask: &Ask, site: &SiteOutcome) -> Vec<Branch> {
    let (say, total) = (&ask.say, site.year.total());
    let energy = |one: Component| site.year.component(one);
    let named = |name: &str, energy: Energy| format!("{name} {}", share(ask, energy / total));
    let end = |one: Component| {
        Branch::end(named(&names::component(say, one), energy(one)), energy(one) / total, tone(one))
    };
    let stage = |name: &str, sum: Energy, tone, parts| Branch {
        name: named(name, sum),
        amount: 0.0,
        tone,
        parts,
    };
    let there = |one: &Component| energy(*one) > Energy::ZERO;
    let [transformer, ups, distribution] = CHAIN;
    // From the computing outwards: behind the distribution, behind the UPS, behind the transformer.
    let mut inner =
        Branch::end(named(&said!(say, "computing", "计算"), site.it), site.it / total, Tone::It);
    let mut carried = site.it;
    for (one, name) in [
        (distribution, said!(say, "PDU input", "配电输入")),
        (ups, said!(say, "UPS input", "UPS 输入")),
    ] {
        if there(&one) {
            carried += energy(one);
            inner = stage(&name, carried, Tone::It, vec![inner, end(one)]);
        }
    }
    let mut all = vec![inner];
    all.extend([transformer, Component::PowerChain].into_iter().filter(there).map(end));
    let of = |part: Subsystem| -> Vec<Component> {
        let fits = |one: &Component| one.subsystem() == part && there(one);
        Component::ALL.iter().copied().filter(fits).collect()
    };
    let cooling = of(Subsystem::Cooling);
    if cooling.len() > 1 {
        let sum: Energy = cooling.iter().map(|one| energy(*one)).sum();
        let (small, large): (Vec<_>, Vec<_>) =
            cooling.into_iter().partition(|one| energy(*one) < total * SMALL);
        let mut parts: Vec<_> = large.into_iter().map(end).collect();
        if let [_, _, ..] = small[..] {
            let sum: Energy = small.iter().map(|one| energy(*one)).sum();
            let name = named(&said!(say, "smaller parts", "其余各项"), sum);
            parts.push(Branch::end(name, sum / total, Tone::Cooling));
        } else {
            parts.extend(small.into_iter().map(end));
        }
        all.push(stage(&said!(say, "cooling", "制冷"), sum, Tone::Cooling, parts));
    } else {
        all.extend(cooling.into_iter().map(end));
    }
    all.extend(of(Subsystem::Other).into_iter().map(end));
    all
}

/// A share in a drawing, where more digits than the stream has pixels say nothing.
fn share(ask: &Ask, share: f64) -> String {
    if share < LEAST { String::from("< 0.01%") } else { ask.say.percent(share) }
}

fn tone(component: Component) -> Tone {
    match component.subsystem() {
        Subsystem::Power => Tone::Power,
        Subsystem::Cooling => Tone::Cooling,
        Subsystem::Other => Tone::Other,
    }
}
