//! The explanations: what the page shows when it is asked to say more. They travel in a file of
//! their own, which is fetched when the page has been drawn.

use std::fmt::Write;

use super::Speaker;
use super::units::NAMES;
use crate::presets::{PRESETS, Preset};
use crate::scenario::choice::{Alternative, Choice};
use crate::scenario::sources::{SOURCES, Source};
use crate::scenario::{CHOICES, Parameter, parameters};
use crate::view::Language;

/// The file, beside the page.
pub const FILE: &str = "explanations.txt";

/// The text of the file: a line each, with a key, the English and the Chinese, parted by tabs.
#[derive(Debug, Clone, Copy, Default)]
pub struct Explanations(&'static str);

/// Explanations never change once they are there.
impl PartialEq for Explanations {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len()
    }
}

impl Explanations {
    /// Those of a file.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self(text)
    }

    /// The explanation with this key; nothing as long as the file is not there.
    fn find(self, key: &str, language: Language) -> &'static str {
        let row = |line: &'static str| line.strip_prefix(key)?.strip_prefix('\t');
        let row = self.0.lines().find_map(row).unwrap_or_default();
        row.split('\t').nth(language as usize).unwrap_or_default()
    }
}

impl Speaker {
    /// What a parameter means.
    #[must_use]
    pub fn parameter_help(&self, parameter: &Parameter) -> &'static str {
        self.explained(|| self.names().parameter(parameter).1, "parameter", parameter.key, "")
    }

    /// What a choice is about.
    #[must_use]
    pub fn choice_help(&self, choice: &Choice) -> &'static str {
        self.explained(|| self.names().choice(choice).1, "choice", choice.key, "")
    }

    /// What an alternative means.
    #[must_use]
    pub fn alternative_help(&self, choice: &Choice, alternative: &Alternative) -> &'static str {
        let own = || self.names().alternative(choice, alternative).1;
        self.explained(own, "alternative", choice.key, alternative.key)
    }

    /// A reference in full.
    #[must_use]
    pub fn citation(&self, source: &Source) -> &'static str {
        self.explained(|| source.citation, "source", source.key, "")
    }

    /// What the symbol of a unit is called; nothing for one that has no name.
    pub(super) fn unit_name(&self, symbol: &str) -> &'static str {
        let own = || {
            let own = NAMES.iter().find(|entry| entry.0 == symbol);
            own.map_or("", |entry| entry.1[self.language as usize])
        };
        self.explained(own, "unit", symbol, "")
    }

    /// The story of a preset.
    #[must_use]
    pub fn story(&self, preset: &Preset) -> &'static str {
        let own = || preset.story[self.language as usize];
        self.explained(own, "story", preset.slug, &preset.revision.to_string())
    }

    /// The program's own text, if it has been left in; that of the file otherwise.
    fn explained(
        &self,
        own: impl FnOnce() -> &'static str,
        kind: &str,
        key: &str,
        more: &str,
    ) -> &'static str {
        if cfg!(target_family = "wasm") {
            self.explanations.find(&name(kind, key, more), self.language)
        } else {
            own()
        }
    }
}

/// The key of an explanation.
fn name(kind: &str, key: &str, more: &str) -> String {
    [kind, key, more].join(" ")
}

/// The text of the file, made from the program's own texts: not by the page, which has none.
#[must_use]
pub fn written() -> String {
    let speakers = Language::ALL.iter().map(|language| Speaker::new(*language, super::plain));
    let speakers: Vec<_> = speakers.collect();
    let mut text = String::new();
    let mut row = |kind: &str, key: &str, more: &str, own: &dyn Fn(&Speaker) -> &'static str| {
        let texts: Vec<_> = speakers.iter().map(own).collect();
        let _ = writeln!(text, "{}\t{}", name(kind, key, more), texts.join("\t"));
    };
    for parameter in parameters() {
        row("parameter", parameter.key, "", &|say| say.parameter_help(parameter));
    }
    for choice in CHOICES {
        row("choice", choice.key, "", &|say| say.choice_help(choice));
        for one in (choice.alternatives)() {
            row("alternative", choice.key, one.key, &|say| say.alternative_help(choice, &one));
        }
    }
    for (symbol, _) in NAMES {
        row("unit", symbol, "", &|say| say.unit_name(symbol));
    }
    for source in SOURCES {
        row("source", source.key, "", &|say| say.citation(source));
    }
    for preset in PRESETS {
        let revision = preset.revision.to_string();
        row("story", preset.slug, &revision, &|say| say.story(preset));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_explanation_is_found_in_the_file_as_it_stands_in_the_program() {
        let file = Explanations::new(written().leak());
        for language in Language::ALL {
            let say = Speaker::new(*language, super::super::plain);
            let check = |kind: &str, key: &str, more: &str, own: &'static str| {
                let found = file.find(&name(kind, key, more), *language);
                assert!(!own.is_empty() && found == own, "{kind} {key} {more}: {found}");
            };
            for parameter in parameters() {
                check("parameter", parameter.key, "", say.parameter_help(parameter));
            }
            for choice in CHOICES {
                check("choice", choice.key, "", say.choice_help(choice));
                for one in (choice.alternatives)() {
                    let own = say.alternative_help(choice, &one);
                    check("alternative", choice.key, one.key, own);
                }
            }
            for (symbol, _) in NAMES {
                check("unit", symbol, "", say.unit_name(symbol));
            }
            for source in SOURCES {
                check("source", source.key, "", say.citation(source));
            }
            for preset in PRESETS {
                let revision = preset.revision.to_string();
                check("story", preset.slug, &revision, say.story(preset));
            }
        }
    }

    #[test]
    fn without_the_file_there_is_nothing_to_find() {
        assert_eq!(Explanations::default().find("choice system ", Language::English), "");
    }
}
