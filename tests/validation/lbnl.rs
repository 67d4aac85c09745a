//! The 2024 report of Lawrence Berkeley National Laboratory, by system and by space type.

use std::fmt::Write as _;

use super::cases::Case;
use super::parts::{Figures, POWERS};
use super::statistics::{mean, median, quantile};
use super::world::{AMERICAN, World};

/// Medians by system: LBNL (2024), figure 4.4, read off the drawing. WUE in L/kWh where it is read.
const SYSTEMS: &[(&str, &str, f64, Option<f64>)] = &[
    ("direct expansion, small", "10", 2.05, None),
    ("direct expansion, midsize", "11", 1.85, None),
    ("air-cooled chiller, small", "9", 1.98, None),
    ("air-cooled chiller, midsize", "7", 1.83, None),
    ("water-cooled chiller, small", "8", 1.70, Some(3.2)),
    ("water-cooled chiller, midsize", "5", 1.52, Some(2.9)),
    ("outdoor air and air-cooled chiller, midsize", "6", 1.58, None),
    ("outdoor air and water-cooled chiller, midsize", "3", 1.45, Some(1.32)),
    ("waterside economiser, midsize", "4", 1.38, Some(2.5)),
    ("outdoor air, adiabatic, air-cooled chiller, large", "0", 1.17, None),
    ("outdoor air, adiabatic, water-cooled chiller, large", "1", 1.14, Some(0.42)),
    ("waterside economiser, large", "2", 1.12, Some(2.2)),
    ("dry cooler with adiabatic assist, large", "18", 1.20, None),
    ("liquid, waterside economiser", "15_2", 1.13, Some(1.96)),
    ("liquid, dry cooler with adiabatic assist", "16_2", 1.09, Some(0.13)),
];

/// A space type of 2023.
struct Type {
    name: &'static str,
    /// Median, 10 and 90 %.
    pue: [f64; 3],
    /// Median.
    wue: f64,
    /// The cases that may be in it.
    cases: &'static [&'static str],
}

const TYPES: &[Type] = &[
    Type { name: "small", pue: [1.91, 1.78, 2.12], wue: 0.32, cases: &["8", "9", "10"] },
    Type {
        name: "midsize and colocation",
        pue: [1.68, 1.55, 1.88],
        wue: 0.67,
        cases: &["3", "4", "5", "6", "7", "11", "17"],
    },
    Type { name: "hyperscale", pue: [1.22, 1.16, 1.28], wue: 0.32, cases: &["0", "1", "2"] },
    Type {
        name: "AI specialised",
        pue: [1.14, 1.09, 1.19],
        wue: 0.61,
        cases: &["15_1", "15_2", "15_3", "16_1", "16_2", "16_3"],
    },
];

/// A case in every zone of the United States.
fn everywhere(world: &World, case: &str) -> Option<Vec<Figures>> {
    let scenario = Case::find(case).scenario();
    let zones = world.zones.as_ref()?.iter().filter(|zone| AMERICAN.contains(&zone.name));
    Some(zones.map(|zone| Figures::ours(&scenario, &zone.cells)).collect())
}

fn all(figures: &[Figures], read: fn(&Figures) -> f64) -> Vec<f64> {
    figures.iter().map(read).collect()
}

pub(super) fn part(world: &World) -> Option<String> {
    let mut text = String::from(
        "Medians of the report beside the median of ours over the 15 zones of the United States, each \
         zone counting once (the report weighs 965 stations and adjusts by expert judgement). \
         Weather: the published model's zones, in cells. Inputs: those of the bands below.\n\n\
         | System | PUE reported | Ours, median (least to most) | Difference | WUE reported | Ours, \
         median | Difference | Largest parts of our overhead, mean |\n\
         |---|---:|---:|---:|---:|---:|---:|---|\n",
    );
    for (name, case, pue, wue) in SYSTEMS {
        let figures = everywhere(world, case)?;
        let (pues, wues) = (all(&figures, |one| one.pue), all(&figures, |one| one.wue));
        let (ours, water) = (median(&pues), median(&wues));
        let ends = [0.0, 1.0].map(|share| quantile(&pues, share).unwrap_or(f64::NAN));
        let (reported, less) = wue.map_or_else(
            || (String::from("-"), String::from("-")),
            |wue| (format!("{wue:.2}"), format!("{:+.2}", water - wue)),
        );
        let _ = writeln!(
            text,
            "| {name} (case {case}) | {pue:.2} | {ours:.3} ({:.3} to {:.3}) | {:+.3} | {reported} | \
             {water:.2} | {less} | {} |",
            ends[0],
            ends[1],
            ours - pue,
            overhead(&figures)
        );
    }
    text.push_str(
        "\nBy space type. The mix of systems in a type is the report's own and not public here: ours \
         pools its systems and zones with equal weight, so that the range may be compared, not the \
         middle.\n\n| Space type, 2023 | PUE median (10 to 90 %) | Ours, median (10 to 90 %) | WUE \
         median | Ours, median | Cases |\n|---|---:|---:|---:|---:|---|\n",
    );
    for Type { name, pue: [pue, low, high], wue, cases } in TYPES {
        let mut pooled = Vec::new();
        for case in *cases {
            pooled.extend(everywhere(world, case)?);
        }
        let (pues, wues) = (all(&pooled, |one| one.pue), all(&pooled, |one| one.wue));
        let at = |share| quantile(&pues, share).unwrap_or(f64::NAN);
        let _ = writeln!(
            text,
            "| {name} | {pue:.2} ({low:.2} to {high:.2}) | {:.2} ({:.2} to {:.2}) | {wue:.2} | {:.2} | \
             {} |",
            at(0.5),
            at(0.1),
            at(0.9),
            median(&wues),
            cases.join(", ")
        );
    }
    text.push_str(
        "\nThe report's national \
         WUE of 0.36 L/kWh is water over all electricity (66 GL over 176 TWh = 0.375), not over that of \
         IT equipment as it defines (0.54): never compare the two.\n",
    );
    Some(text)
}

/// The largest parts of the overhead, mean of the zones.
fn overhead(figures: &[Figures]) -> String {
    let mut middle = Figures::default();
    for (part, _) in POWERS.iter().enumerate() {
        middle.power[part] = mean(&figures.iter().map(|one| one.power[part]).collect::<Vec<_>>());
    }
    middle.overhead()
}
