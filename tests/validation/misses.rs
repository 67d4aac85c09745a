//! What lies outside a band, and the component that puts it there.

use std::fmt::Write as _;

use super::bands::Pair;
use super::cases::CASES;
use super::parts::{Figures, POWERS, WATERS};
use super::statistics::{float, mean};

/// The published model's own figures in the middle of its ranges.
pub(super) struct Beside {
    pub(super) case: &'static str,
    pub(super) zone: &'static str,
    pub(super) published: Figures,
    /// With every fix.
    pub(super) corrected: Figures,
}

/// A figure outside its band.
pub(super) struct Miss {
    case: &'static str,
    zone: &'static str,
    which: usize,
    ours: f64,
    /// Above the band, or (negative) below it.
    beyond: f64,
    /// What differs from the published equations, largest first; empty where they are not public.
    differs: Vec<(&'static str, f64)>,
    /// The largest parts of ours.
    largest: [(&'static str, f64); 2],
    /// Against the same with every fix.
    left: Option<f64>,
}

impl Miss {
    /// Those of a case in a zone.
    pub(super) fn all(pair: &Pair, beside: &[Beside]) -> Vec<Self> {
        let outside = (0..2).filter(|which| !pair.holds(*which));
        outside.map(|which| Self::new(pair, which, beside)).collect()
    }

    fn new(pair: &Pair, which: usize, beside: &[Beside]) -> Self {
        let (ours, [low, _, high]) = pair.figure(which);
        let beyond = if ours > high { ours - high } else { ours - low };
        let same = |one: &&Beside| one.case == pair.case.name && one.zone == pair.zone;
        let beside = beside.iter().find(same);
        let mut differs =
            beside.map_or_else(Vec::new, |one| difference(which, &pair.ours, &one.published));
        // What pushes the way of the miss comes first.
        differs.sort_by(|one, other| (other.1 * beyond).total_cmp(&(one.1 * beyond)));
        let figure = |figures: &Figures| if which == 0 { figures.pue } else { figures.wue };
        Self {
            case: pair.case.name,
            zone: pair.zone,
            which,
            ours,
            beyond,
            differs,
            largest: largest(which, &pair.ours),
            left: beside.map(|one| ours - figure(&one.corrected)),
        }
    }
}

/// Ours minus theirs, part by part.
fn difference(which: usize, ours: &Figures, theirs: &Figures) -> Vec<(&'static str, f64)> {
    let (names, one, other): (&[_], &[f64], &[f64]) = if which == 0 {
        (&POWERS, &ours.power, &theirs.power)
    } else {
        (&WATERS, &ours.water, &theirs.water)
    };
    names.iter().zip(one.iter().zip(other)).map(|(name, (a, b))| (*name, a - b)).collect()
}

/// The two largest parts of a figure.
fn largest(which: usize, figures: &Figures) -> [(&'static str, f64); 2] {
    let mut parts = difference(which, figures, &Figures::default());
    parts.sort_by(|one, other| other.1.total_cmp(&one.1));
    [0, 1].map(|place| parts[place])
}

/// Where the published equations are not public: what ours is made of.
fn made_of(parts: &[(&'static str, f64); 2]) -> String {
    let [(first, most), (second, more)] = parts;
    format!("equations not public; ours: {first} {most:.3}, {second} {more:.3}")
}

/// The misses of each case in a line: how many, how far, and by which component.
pub(super) fn summary(text: &mut String, misses: &[Miss]) {
    text.push_str(
        "Misses by case. *Component*: mean over the misses of ours minus the published equations at \
         the middle of the ranges, those that push the way of the miss. *After fixes*: ours minus \
         the same equations with every fix of [ABLATION.md](ABLATION.md).\n\n| Case | Figure | \
         Zones | Beyond the band, mean (largest) | Component | After fixes, mean |\n\
         |---|---|---|---:|---|---:|\n",
    );
    for case in CASES {
        for which in 0..2 {
            for sign in [1.0, -1.0] {
                let of = |miss: &&Miss| {
                    miss.case == case.name && miss.which == which && miss.beyond * sign > 0.0
                };
                let of: Vec<_> = misses.iter().filter(of).collect();
                if !of.is_empty() {
                    line(text, case.name, which, &of);
                }
            }
        }
    }
    text.push('\n');
}

fn line(text: &mut String, case: &str, which: usize, misses: &[&Miss]) {
    let beyond: Vec<_> = misses.iter().map(|miss| miss.beyond).collect();
    let largest = beyond.iter().copied().max_by(|a, b| a.abs().total_cmp(&b.abs()));
    let zones: Vec<_> = misses.iter().map(|miss| miss.zone).collect();
    let left: Vec<_> = misses.iter().filter_map(|miss| miss.left).collect();
    let names: &[&'static str] = if which == 0 { &POWERS } else { &WATERS };
    let sign = mean(&beyond);
    let mut parts: Vec<(&str, f64)> =
        names.iter().map(|name| (*name, share(misses, name))).collect();
    parts.retain(|part| part.1 * sign > 0.0 && part.1.abs() >= 0.001);
    parts.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
    let parts: Vec<_> =
        parts.iter().take(3).map(|(name, size)| format!("{name} {size:+.3}")).collect();
    let component = if left.is_empty() { made_of(&misses[0].largest) } else { parts.join(", ") };
    let _ = writeln!(
        text,
        "| {case} | {} | {} | {:+.3} ({:+.3}) | {component} | {} |",
        ["PUE", "WUE"][which],
        zones.join(" "),
        sign,
        largest.unwrap_or(0.0),
        if left.is_empty() { String::from("-") } else { format!("{:+.3}", mean(&left)) }
    );
}

/// Mean difference of one component.
fn share(misses: &[&Miss], name: &str) -> f64 {
    let of =
        |miss: &&Miss| miss.differs.iter().find(|part| part.0 == name).map_or(0.0, |part| part.1);
    misses.iter().map(of).sum::<f64>() / float(misses.len())
}

/// Every miss.
pub(super) fn listed(text: &mut String, misses: &[Miss]) {
    text.push_str(
        "Every miss, with the component that pushes most the way of the miss.\n\n| Case | Zone | \
         Figure | Ours | Beyond the band | Component, ours minus published | After fixes |\n\
         |---|---|---|---:|---:|---|---:|\n",
    );
    for miss in misses {
        let component = miss
            .differs
            .first()
            .map_or_else(|| made_of(&miss.largest), |(name, size)| format!("{name} {size:+.3}"));
        let left = miss.left.map_or_else(|| String::from("-"), |left| format!("{left:+.3}"));
        let _ = writeln!(
            text,
            "| {} | {} | {} | {:.3} | {:+.3} | {component} | {left} |",
            miss.case,
            miss.zone,
            ["PUE", "WUE"][miss.which],
            miss.ours,
            miss.beyond
        );
    }
    text.push('\n');
}
