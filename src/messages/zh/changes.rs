//! What changed, and by how much.

use crate::messages::{Digits, Speaker, UNCHANGED};
use crate::outcome::DemandOutcome;
use crate::units::Ratio;

/// What an answer and a training need now, each with the change of its electricity.
pub(super) fn gain(say: &Speaker, demand: &DemandOutcome) -> String {
    let answers = demand.answers_change().then(|| change(say, demand.used.intensity));
    let training = demand.training_changes().then(|| change(say, demand.trained.intensity));
    match (answers, training) {
        (Some(one), Some(other)) if one == other => format!("每次回答和同等训练的用电都{one}"),
        (Some(one), Some(other)) => format!("每次回答的用电{one}，同等训练的用电{other}"),
        (Some(one), None) => format!("每次回答的用电{one}"),
        (None, Some(other)) => format!("同等训练的用电{other}"),
        (None, None) => "能效没有变化".into(),
    }
}

/// From here on a multiple is easier to grasp than a percentage.
const MULTIPLE: f64 = 3.0;

/// Below this a fall reads as 100% when it is rounded; what is left is said instead.
const LITTLE_LEFT: f64 = 0.01;

/// A fall or rise of an amount.
pub(super) fn change(say: &Speaker, ratio: Ratio) -> String {
    moved(say, ratio, ["减少", "增加", "增至"])
}

/// A fall or rise of a price.
pub(super) fn price(say: &Speaker, ratio: Ratio) -> String {
    moved(say, ratio, ["下降", "上涨", "涨至"])
}

/// A fall or rise, as a percentage unless a multiple is easier to grasp.
fn moved(say: &Speaker, ratio: Ratio, [falls, rises, reaches]: [&str; 3]) -> String {
    let change = ratio.value() - 1.0;
    if change.abs() < UNCHANGED {
        "不变".into()
    } else if ratio.value() < LITTLE_LEFT {
        format!("降到原来的{}", say.percent(ratio.value()))
    } else if change < 0.0 {
        format!("{falls}{}", say.percent(-change))
    } else if ratio.value() < MULTIPLE {
        format!("{rises}{}", say.percent(change))
    } else {
        format!("{reaches}{}", times(say, ratio))
    }
}

/// How much there is now, as a multiple unless the change is small.
pub(super) fn amount(say: &Speaker, ratio: Ratio) -> String {
    /// Up to here a percentage is easier to grasp than a multiple.
    const PERCENTAGE: f64 = 1.1;
    if ratio.value() < PERCENTAGE {
        change(say, ratio)
    } else {
        format!("增至{}", times(say, ratio))
    }
}

/// So many times what it was.
fn times(say: &Speaker, ratio: Ratio) -> String {
    format!("原来的{}倍", say.number(ratio.value(), Digits::Significant(2)))
}

/// An amount of money, counted as Chinese counts.
pub(super) fn money(say: &Speaker, dollars: f64) -> String {
    /// Ten thousand, by which large sums are counted.
    const WAN: f64 = 1e4;
    /// A hundred million, by which larger ones are.
    const YI: f64 = 1e8;
    /// What has three digits of a unit left when it is rounded up to the unit.
    const ROUNDED_UP: f64 = 0.9995;
    if dollars.abs() >= ROUNDED_UP * YI {
        format!("{}亿美元", say.three(dollars / YI))
    } else if dollars.abs() >= ROUNDED_UP * WAN {
        format!("{}万美元", say.three(dollars / WAN))
    } else {
        format!("{}美元", say.three(dollars))
    }
}
