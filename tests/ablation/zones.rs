//! The same by climate zone, in the published model's own weather where that is at hand.

use std::fmt::Write as _;

use jevons::model::site::Weather;
use jevons::model::site::published::{FIXES, Fix, Fixes, System, ranges};

use super::world::World;
use super::{Figures, NOTHING, answer, on_land};

/// Where the part begins, and how the next one does.
const HEADING: &str = "\n## By climate zone\n";

/// A zone and its year in cells.
type Zone = (&'static str, Weather);

/// What one fix does, or all of them, to PUE and WUE of a system in each zone.
fn changes(system: System, fixes: &Fixes, zones: &[Zone]) -> Vec<Figures> {
    let site = ranges::middle(system);
    let change = |(_, weather): &Zone| {
        let before = answer(system, &site, weather, &Fixes::default());
        let after = answer(system, &site, weather, fixes);
        [after[0] - before[0], after[1] - before[1]]
    };
    zones.iter().map(change).collect()
}

fn has(system: System, which: usize) -> bool {
    which == 0 || system.number().is_some()
}

/// The part; as it stands in the document where the weather of the zones is not at hand.
pub(super) fn part(text: &mut String, before: &str) {
    let Some(zones) = World::new().zones else {
        println!("skipped: the weather of the zones is not there; the part stays as it was");
        text.push_str(kept(before).unwrap_or("\n## By climate zone\n\nNot worked out.\n"));
        return;
    };
    let zones: Vec<Zone> = zones.into_iter().map(|zone| (zone.name, zone.cells)).collect();
    text.push_str(HEADING);
    text.push_str(
        "\nThe published model's own weather, a city for each zone of ASHRAE 169 (zone 1B left out, \
         whose published sheet is of a cold place), in 576 cells each; it is not ours to hand on: \
         where it is not at hand, this part stands as it was last written.\n",
    );
    let alone: Vec<_> =
        FIXES.iter().map(|fix| (fix, changes(fix.telling, &fix.alone(), &zones))).collect();
    said(text, &alone, &zones);
    for (which, title) in ["PUE", "WUE, L/kWh"].into_iter().enumerate() {
        let _ = writeln!(text, "\n### Change of the {title}, each fix alone\n");
        head(text, "| Fix | System |", "|---|---|", &zones);
        for (fix, changes) in alone.iter().filter(|(fix, _)| has(fix.telling, which)) {
            let _ = write!(text, "| `{}` | {} |", fix.name, fix.telling.name());
            row(text, changes, which);
        }
    }
    for (which, title) in ["PUE", "WUE, L/kWh"].into_iter().enumerate() {
        let _ = writeln!(text, "\n### Change of the {title}, all fixes at once\n");
        head(text, "| System |", "|---|", &zones);
        for system in on_land().filter(|system| has(*system, which)) {
            let _ = write!(text, "| {} |", system.name());
            row(text, &changes(system, &Fixes::all(), &zones), which);
        }
    }
}

/// For each zone the fix that does most.
fn said(text: &mut String, alone: &[(&'static Fix, Vec<Figures>)], zones: &[Zone]) {
    text.push_str(
        "\n| Zone | Most of the PUE | System | Change | Most of the WUE | System | Change, L/kWh |\
         \n|---|---|---|---:|---|---|---:|\n",
    );
    for (at, (zone, _)) in zones.iter().enumerate() {
        let _ = write!(text, "| {zone} |");
        for which in [0, 1] {
            let size = |one: &&(&Fix, Vec<Figures>)| one.1[at][which].abs();
            let most = alone
                .iter()
                .filter(|(fix, _)| has(fix.telling, which))
                .max_by(|one, other| size(one).total_cmp(&size(other)));
            if let Some((fix, changes)) = most {
                let (name, system) = (fix.name, fix.telling.name());
                let _ = write!(text, " `{name}` | {system} | {:+.3} |", changes[at][which]);
            }
        }
        text.push('\n');
    }
}

fn head(text: &mut String, names: &str, rule: &str, zones: &[Zone]) {
    text.push_str(names);
    for (zone, _) in zones {
        let _ = write!(text, " {zone} |");
    }
    let _ = writeln!(text, "\n{rule}{}", "---:|".repeat(zones.len()));
}

fn row(text: &mut String, changes: &[Figures], which: usize) {
    for change in changes {
        if change[which].abs() < NOTHING {
            text.push_str(" 0 |");
        } else {
            let _ = write!(text, " {:+.4} |", change[which]);
        }
    }
    text.push('\n');
}

/// The part as it stands.
fn kept(before: &str) -> Option<&str> {
    let start = before.find(HEADING)?;
    let rest = &before[start + 1..];
    let end = rest.find("\n## ").unwrap_or(rest.len());
    before.get(start..=start + end)
}
