//! What is being typed into a field, until it is a value: pure.

use crate::messages::Speaker;
use crate::scenario::Parameter;
use crate::scenario::number::{self, NumberProblem};
use crate::scenario::rules::{RULES, Rule};

/// A text that is being typed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    /// As it stands in the field.
    pub(super) text: String,
    /// What it means.
    pub(super) meaning: Meaning,
    /// The value before the typing began, for Esc.
    pub(super) before: f64,
}

/// What a text means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Meaning {
    /// A value that the parameter allows.
    Value(f64),
    /// A fraction that may also be a percentage: both values.
    Either(f64, f64),
    /// A number that it does not allow.
    Outside,
    /// No number.
    Nothing(NumberProblem),
}

impl Entry {
    /// A text, read.
    pub(super) fn new(parameter: &Parameter, text: String, before: f64) -> Self {
        let meaning = match number::typed(parameter, &text) {
            Ok(value) => match number::as_fraction(parameter, &text, value) {
                Some(other) if parameter.allows(value) => Meaning::Either(value, other),
                Some(other) => Meaning::Value(other),
                None if parameter.allows(value) => Meaning::Value(value),
                None => Meaning::Outside,
            },
            Err(problem) => Meaning::Nothing(problem),
        };
        Self { text, meaning, before }
    }

    /// The value that was asked for, if it is one.
    pub(super) const fn asked(&self) -> Option<f64> {
        match self.meaning {
            Meaning::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Whether the scenario has taken the value.
    #[expect(clippy::float_cmp, reason = "taken means the very same number")]
    pub(super) fn is_taken(&self, value: f64) -> bool {
        self.asked().is_some_and(|asked| asked == value)
    }

    /// What is wrong with it while the scenario has `value`; nothing if it was taken.
    pub(super) fn trouble(
        &self,
        say: &Speaker,
        parameter: &Parameter,
        value: f64,
    ) -> Option<String> {
        if self.is_taken(value) {
            return None;
        }
        Some(match self.meaning {
            Meaning::Either(..) => say.texts().which.to_owned(),
            Meaning::Outside => say.out_of_range(parameter),
            Meaning::Nothing(problem) => say.number_problem(parameter, problem),
            // A value that is allowed and was not taken does not fit the others.
            Meaning::Value(_) => say.rule(rule_of(parameter)?).to_owned(),
        })
    }
}

fn rule_of(parameter: &Parameter) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.parameters.contains(&parameter.key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::plain;
    use crate::view::Language;

    fn entry(text: &str) -> Entry {
        let parameter = Parameter::find("elasticity").expect("it is in the table");
        Entry::new(parameter, text.into(), 1.0)
    }

    #[test]
    fn a_number_in_the_range_is_a_value() {
        assert_eq!(entry(" 1.5 ").asked(), Some(1.5));
        assert_eq!(entry("1,5").asked(), Some(1.5));
    }

    #[test]
    fn what_is_no_value_is_kept_and_explained() {
        let say = Speaker::new(Language::English, plain);
        let parameter = Parameter::find("elasticity").expect("it is in the table");
        for text in ["", "much", "12", "1 kWh"] {
            let entry = entry(text);
            assert_eq!((entry.asked(), entry.text.as_str()), (None, text));
            assert!(entry.trouble(&say, parameter, 1.0).is_some());
        }
    }

    #[test]
    fn a_fraction_of_a_share_is_asked_about_unless_only_one_reading_is_allowed() {
        let meaning = |key: &str, text: &str| {
            let parameter = Parameter::find(key).expect("it is in the table");
            Entry::new(parameter, text.into(), 50.0).meaning
        };
        assert_eq!(meaning("passed_on", "0.96"), Meaning::Either(0.96, 96.0));
        for text in ["96", "96 %", "９６％"] {
            assert_eq!(meaning("passed_on", text), Meaning::Value(96.0), "{text}");
        }
        assert_eq!(meaning("passed_on", "0.96%"), Meaning::Value(0.96));
        assert_eq!(meaning("passed_on", "1"), Meaning::Value(1.0));
        assert_eq!(meaning("passed_on", "0"), Meaning::Value(0.0));
        // Utilisation starts at 1%, and no lighting takes 10% of the power.
        assert_eq!(meaning("utilisation", "0.7"), Meaning::Value(70.0));
        assert_eq!(meaning("lighting", "0.1"), Meaning::Value(0.1));
    }

    #[test]
    fn a_value_that_is_allowed_and_not_taken_breaks_a_rule() {
        let say = Speaker::new(Language::English, plain);
        let parameter = Parameter::find("energy_share").expect("it is in the table");
        let entry = Entry::new(parameter, "90".into(), 10.0);
        assert_eq!(entry.trouble(&say, parameter, 90.0), None);
        let rule = say.rule(&RULES[0]);
        assert_eq!(entry.trouble(&say, parameter, 10.0).as_deref(), Some(rule));
    }
}
