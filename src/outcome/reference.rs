//! What a site is compared with: the published average of many.

use crate::scenario::Scenario;

/// Which average.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// What operators the world over report to the survey of the Uptime Institute.
    Operators,
    /// The data centres of China.
    China,
}

/// The average PUE of many sites.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reference {
    /// Of which sites.
    pub among: Among,
    /// The average PUE.
    pub pue: f64,
    /// The year of the average.
    pub year: u16,
    /// The key of the source.
    pub source: &'static str,
}

/// The survey of 2025, weighted by answers (n = 681).
static OPERATORS: Reference =
    Reference { among: Among::Operators, pue: 1.54, year: 2025, source: "uptime-2025" };

/// China in 2024.
static CHINA: Reference =
    Reference { among: Among::China, pue: 1.46, year: 2024, source: "caict-2024" };

/// Averages have two decimals, and what differs by less than three in the last is about the same:
/// the survey itself moved by so much from year to year. A judgement.
const ABOUT: f64 = 0.025;

impl Reference {
    /// Every average.
    pub const ALL: &[&Self] = &[&OPERATORS, &CHINA];

    /// The average for a scenario: China's where it is simulated there. Meters do not say where
    /// they hang.
    pub(super) fn of(scenario: &Scenario) -> &'static Self {
        let in_china = !scenario.is_metered() && scenario.choices.climate.country == "CN";
        if in_china { &CHINA } else { &OPERATORS }
    }

    /// Whether a PUE is below the average, above it, or neither to speak of.
    #[must_use]
    pub fn compare(&self, pue: f64) -> std::cmp::Ordering {
        use std::cmp::Ordering::{Equal, Greater, Less};
        match pue - self.pue {
            above if above > ABOUT => Greater,
            below if below < -ABOUT => Less,
            _ => Equal,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::{CHINA, OPERATORS, Reference};
    use crate::scenario::Scenario;
    use crate::scenario::choice::Choice;
    use crate::scenario::sources::Source;

    #[test]
    fn a_little_more_or_less_is_about_the_same() {
        let words = [1.30, 1.52, 1.54, 1.56, 1.80].map(|pue| OPERATORS.compare(pue));
        let [less, equal, more] = [Ordering::Less, Ordering::Equal, Ordering::Greater];
        assert_eq!(words, [less, equal, equal, equal, more]);
    }

    #[test]
    fn a_site_simulated_in_china_is_compared_with_china() {
        let mut scenario = Scenario::default();
        let mut answer = |key: &str, answer: &str| {
            Choice::find(key).expect("it is in the table").set(&mut scenario, answer);
            Reference::of(&scenario)
        };
        assert_eq!(answer("climate", "guian"), &OPERATORS);
        assert_eq!(answer("system", "airside"), &CHINA);
        assert_eq!(answer("climate", "ashburn"), &OPERATORS);
        for one in Reference::ALL {
            assert_eq!(Source::find(one.source).key, one.source);
        }
    }
}
