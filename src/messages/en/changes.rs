//! Changes and amounts, in words.

use crate::figures::Term;
use crate::messages::{Digits, Speaker, UNCHANGED};
use crate::outcome::DemandOutcome;
use crate::units::Ratio;

/// "Answers and training need 90% less electricity", or whatever was set.
pub(super) fn gain(say: &Speaker, demand: &DemandOutcome) -> String {
    let answers = demand.answers_change().then(|| intensity(say, demand.used.intensity));
    let training = demand.training_changes().then(|| intensity(say, demand.trained.intensity));
    match (answers, training) {
        (Some(one), Some(other)) if one == other => format!("Answers and training need {one}"),
        (Some(one), Some(other)) => format!("Answers need {one}, training needs {other}"),
        (Some(one), None) => format!("Answers need {one}"),
        (None, Some(other)) => format!("Training needs {other}"),
        (None, None) => "Nothing becomes more efficient".into(),
    }
}

pub(super) fn intensity(say: &Speaker, ratio: Ratio) -> String {
    if ratio.value() > 1.0 {
        format!("{} as much electricity", times(say, ratio))
    } else {
        // Nearly all would round to all of it.
        const NEARLY_ALL: f64 = 0.005;
        if ratio.value() < NEARLY_ALL {
            return format!("only {} of the electricity", say.percent(ratio.value()));
        }
        format!("{} less electricity", say.percent(1.0 - ratio.value()))
    }
}

pub(super) fn price(say: &Speaker, ratio: Ratio) -> String {
    if ratio.value() > 1.0 {
        format!("{} dearer", say.percent(ratio.value() - 1.0))
    } else {
        format!("{} cheaper", say.percent(1.0 - ratio.value()))
    }
}

/// "falls by 78%", "grows to 4.2 times as much".
pub(super) fn change(say: &Speaker, ratio: Ratio) -> String {
    /// From here on a multiple is easier to grasp than a percentage.
    const MULTIPLE: f64 = 3.0;
    let change = ratio.value() - 1.0;
    if change.abs() < UNCHANGED {
        "stays as it was".into()
    } else if change < 0.0 {
        format!("falls by {}", say.percent(-change))
    } else if ratio.value() >= MULTIPLE {
        format!("grows to {} as much", times(say, ratio))
    } else {
        format!("rises by {}", say.percent(change))
    }
}

/// "2.2 times as many", "4% more", "only 45% as many".
pub(super) fn amount(say: &Speaker, ratio: Ratio, word: &str) -> String {
    /// Up to here a percentage is easier to grasp than a multiple.
    const PERCENTAGE: f64 = 1.1;
    let change = ratio.value() - 1.0;
    if change.abs() < UNCHANGED {
        format!("as {word} as before")
    } else if change < 0.0 {
        format!("only {} as {word}", say.percent(ratio.value()))
    } else if ratio.value() < PERCENTAGE {
        format!("{} more", say.percent(change))
    } else {
        format!("{} as {word}", times(say, ratio))
    }
}

pub(super) fn times(say: &Speaker, ratio: Ratio) -> String {
    format!("{} times", say.number(ratio.value(), Digits::Significant(2)))
}

/// A part of the overhead, within a sentence.
pub(super) fn part(term: Term) -> &'static str {
    match term {
        Term::PowerChain => "the power chain",
        Term::Cooling => "the cooling plant",
        Term::Fans => "the fans",
        _ => "lighting and offices",
    }
}
