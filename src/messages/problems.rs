//! What went wrong with a link or with what was typed, and what to do about it.

use super::texts::{fill, one_of};
use super::{Speaker, kilobytes};
use crate::link::Problem;
use crate::presets::Preset;
use crate::scenario::Parameter;
use crate::scenario::number::{NumberProblem, numerals};

impl Speaker {
    /// What in a link or file could not be used.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        let texts = self.templates();
        let (template, key) = match problem {
            Problem::TooLong { bytes } => (texts.too_long, &self.three(kilobytes(*bytes))),
            Problem::Cut { read, total } => {
                return fill(texts.cut, &[&read.to_string(), &total.to_string()]);
            }
            Problem::NewerGrammar(grammar) => (texts.newer_grammar, grammar),
            Problem::UnknownGrammar => return texts.unknown_grammar.into(),
            Problem::UnknownPreset(slug) => {
                return fill(texts.unknown_preset, &[slug, self.title(Preset::first())]);
            }
            Problem::NewerData { slug, made, here: newest }
            | Problem::OlderData { slug, made, newest } => {
                let newer = matches!(problem, Problem::NewerData { .. });
                let template = if newer { texts.newer_data } else { texts.older_data };
                return fill(template, &[slug, &made.to_string(), &newest.to_string()]);
            }
            Problem::NotANumber { parameter, text, problem: kind } => {
                let meant = problem.meant().map(numerals::written);
                return self.not_a_number(parameter, text, *kind, meant);
            }
            Problem::Clamped { parameter, given, used } => {
                let typed = |value: f64| self.as_typed(value, parameter.unit);
                let places = [self.parameter(parameter), &typed(*given), &typed(*used)];
                return fill(texts.clamped, &places);
            }
            Problem::UnknownAlternative { choice, text } => {
                return fill(texts.unknown_alternative, &[self.choice(choice), text]);
            }
            Problem::Inconsistent(rule) => return fill(texts.inconsistent, &[self.rule(rule)]),
            Problem::UnknownKey(key) => (texts.unknown_key, key),
            Problem::UnknownWord { key, text } => return fill(texts.unknown_word, &[key, text]),
            Problem::Unreadable(key) => (texts.unreadable, key),
            Problem::Duplicate { key, used, dropped } => {
                return fill(texts.duplicate, &[key, used, dropped]);
            }
            Problem::TooMany(count) => (texts.too_many, &count.to_string()),
            Problem::TwoPlaces => return texts.two_places.into(),
            Problem::SecondScenario(inner) => (texts.second_scenario, &self.problem(inner)),
        };
        fill(template, &[key])
    }

    /// That a value in a link is none, and how it is written where that can be told.
    fn not_a_number(
        &self,
        parameter: &Parameter,
        text: &str,
        kind: NumberProblem,
        meant: Option<String>,
    ) -> String {
        let (texts, label) = (self.templates(), self.parameter(parameter));
        match (meant, kind) {
            (Some(meant), _) => fill(texts.number_written, &[label, text, &meant]),
            (None, NumberProblem::UnknownUnit) => {
                fill(texts.unit_unknown, &[label, text, &self.units(parameter)])
            }
            _ => {
                let template = if text.is_empty() { texts.no_number } else { texts.not_a_number };
                let [least, most] = self.limits(parameter);
                fill(template, &[label, text, &least, &most])
            }
        }
    }

    /// The line above the list of problems: which values could not be used as they stand, of how
    /// many.
    #[must_use]
    pub fn problems(&self, names: &[String], values: Option<usize>) -> String {
        let texts = self.templates();
        let template = if values.is_some() { texts.unusable_of } else { texts.unusable };
        let (lost, values) = (names.len(), values.unwrap_or(names.len()));
        let noun = one_of(texts.values, usize::from(values != 1));
        let names = self.listed(names.iter().map(String::as_str));
        fill(template, &[&lost.to_string(), &names, &values.to_string(), noun])
    }

    /// All of them in one line.
    fn listed<'a>(&self, mut names: impl Iterator<Item = &'a str>) -> String {
        let first = names.next().unwrap_or_default().to_owned();
        names.fold(first, |listed, name| fill(self.templates().listed, &[&listed, name]))
    }

    /// Why what was typed is not a value.
    #[must_use]
    pub fn number_problem(&self, parameter: &Parameter, problem: NumberProblem) -> String {
        match problem {
            NumberProblem::Empty | NumberProblem::NotANumber => self.out_of_range(parameter),
            NumberProblem::UnknownUnit => self.units(parameter),
        }
    }

    /// In which units a parameter may be typed.
    fn units(&self, parameter: &Parameter) -> String {
        let texts = self.templates();
        let units = || parameter.units.iter().map(|unit| self.unit(unit.0));
        let symbols = || units().filter(|symbol| !symbol.is_empty());
        let template = match symbols().count() {
            0 => texts.no_unit,
            1 => texts.only_unit,
            _ => texts.units,
        };
        fill(template, &[&self.listed(symbols())])
    }

    /// That what was typed lies outside the range.
    #[must_use]
    pub fn out_of_range(&self, parameter: &Parameter) -> String {
        let [least, most] = self.limits(parameter);
        fill(self.templates().out_of_range, &[&least, &most])
    }

    /// The ends of the range of a parameter.
    fn limits(&self, parameter: &Parameter) -> [String; 2] {
        let (least, most) = parameter.range;
        [self.as_typed(least, ""), self.as_typed(most, parameter.unit)]
    }
}
