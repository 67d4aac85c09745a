//! What changed, and by how much.

use super::texts::{fill, one_of};
use super::{Digits, Speaker, UNCHANGED};
use crate::outcome::DemandOutcome;
use crate::units::Ratio;
use crate::view::Language;

/// From where on a change is said in which way.
struct Shape {
    /// A smaller change is none.
    unchanged: f64,
    /// Of a ratio below this it is said what is left.
    little: f64,
    /// From this ratio on a multiple is easier to grasp than a percentage.
    multiple: f64,
}

/// Nearly all would round to all of it.
const NEARLY_ALL: f64 = 0.005;
/// Below this a fall reads as 100% when it is rounded, where a language has no word for it.
const LITTLE_LEFT: f64 = 0.01;
/// From here on a multiple is easier to grasp than a percentage.
const MULTIPLE: f64 = 3.0;
/// From here on it is, where things are counted.
const MULTIPLE_OF_COUNTS: f64 = 1.1;

/// Of what is used by each of something, in English: always a change.
const NEEDED: Shape = Shape { unchanged: 0.0, little: NEARLY_ALL, multiple: 1.0 };
/// Of a price, in English: always a percentage.
const PRICED: Shape = Shape { unchanged: 0.0, little: 0.0, multiple: f64::INFINITY };
/// Of a total, in English.
const CHANGED: Shape = Shape { unchanged: UNCHANGED, little: 0.0, multiple: MULTIPLE };
/// Of what is counted, in English: of less it is said what is left.
const COUNTED: Shape = Shape { unchanged: UNCHANGED, little: 1.0, multiple: MULTIPLE_OF_COUNTS };
/// Of everything, in Chinese.
const ALL: Shape = Shape { unchanged: UNCHANGED, little: LITTLE_LEFT, multiple: MULTIPLE };
/// Of what is counted, in Chinese.
const ALL_COUNTED: Shape = Shape { multiple: MULTIPLE_OF_COUNTS, ..ALL };

impl Speaker {
    /// What an answer and a training need now.
    pub(super) fn gain(&self, demand: &DemandOutcome) -> String {
        let texts = self.templates();
        let needs = |ratio| self.moved(texts.needs, ratio, self.either(&NEEDED, &ALL));
        let answers = demand.answers_change().then(|| needs(demand.used.intensity));
        let training = demand.training_changes().then(|| needs(demand.trained.intensity));
        match (answers, training) {
            (Some(one), Some(other)) if one == other => fill(texts.gain_alike, &[&one]),
            (Some(one), Some(other)) => fill(texts.gain_each, &[&one, &other]),
            (Some(one), None) => fill(texts.gain_answers, &[&one]),
            (None, Some(other)) => fill(texts.gain_training, &[&other]),
            (None, None) => texts.gain_none.into(),
        }
    }

    /// A fall or rise of a price.
    pub(super) fn price(&self, ratio: Ratio) -> String {
        self.moved(self.templates().priced, ratio, self.either(&PRICED, &ALL))
    }

    /// "falls by 78%", "grows to 4.2 times as much".
    pub(super) fn change(&self, ratio: Ratio) -> String {
        self.moved(self.templates().changes_to, ratio, self.either(&CHANGED, &ALL))
    }

    /// "2.2 times as many", "4% more", "only 45% as many"; of what is counted or of what is not.
    pub(super) fn amount(&self, texts: &'static str, ratio: Ratio) -> String {
        self.moved(texts, ratio, self.either(&COUNTED, &ALL_COUNTED))
    }

    /// What the language needs.
    fn either<T>(&self, english: T, chinese: T) -> T {
        match self.language {
            Language::English => english,
            Language::Chinese => chinese,
        }
    }

    /// That something stays, leaves little, falls, rises or becomes a multiple.
    fn moved(&self, texts: &'static str, ratio: Ratio, shape: &Shape) -> String {
        let ratio = ratio.value();
        let change = ratio - 1.0;
        let (place, amount) = if change.abs() < shape.unchanged {
            (0, String::new())
        } else if ratio < shape.little {
            (1, self.percent(ratio))
        } else if change <= 0.0 {
            (2, self.percent(-change))
        } else if ratio < shape.multiple {
            (3, self.percent(change))
        } else {
            (4, self.number(ratio, Digits::Significant(2)))
        };
        fill(one_of(texts, place), &[&amount])
    }

    /// An amount of money, in words where it is large, counted as the language counts.
    pub(super) fn dollars(&self, dollars: f64) -> String {
        // In Chinese what has three digits of a unit left when it is rounded up to it counts, too.
        const ROUNDED_UP: f64 = 0.9995;
        let (sizes, enough) = self.either(([1e9, 1e6], 1.0), ([1e8, 1e4], ROUNDED_UP));
        let large = sizes.iter().position(|size| dollars.abs() >= enough * size);
        let place = large.unwrap_or(sizes.len());
        let amount = dollars / sizes.get(place).copied().unwrap_or(1.0);
        fill(one_of(self.templates().money, place), &[&self.three(amount)])
    }
}
