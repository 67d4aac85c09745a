//! What things are called. A program that stands alone holds the names of every language; the page
//! reads those of one, with the tables of inputs and presets, from a file before it is drawn.

use std::sync::OnceLock;

use super::{Speaker, Templates, Texts, en, zh};
use crate::figures::{FIGURES, Figure, Term};
use crate::model::demand::routes::Route;
use crate::model::site::climate::Climate;
use crate::presets::{self, PRESETS, Preset};
use crate::scenario::choice::{Alternative, Choice};
use crate::scenario::explained::IS_PAGE;
use crate::scenario::parameter::{Group, Parameter};
use crate::scenario::rules::{RULES, Rule};
use crate::scenario::sources::{self, Standing};
use crate::scenario::{CHOICES, parameters, tables};
use crate::view::{Chapter, Language, Study};

/// What a language must be able to name.
pub(super) trait Names: Sync {
    /// The short texts.
    fn texts(&self) -> &'static Texts;
    /// The templates of sentences.
    fn templates(&self) -> &'static Templates;
    /// The name of a group of inputs.
    fn group(&self, group: Group) -> &'static str;
    /// The name and the help text of a parameter.
    fn parameter(&self, parameter: &Parameter) -> (&'static str, &'static str);
    /// The name and the help text of a choice.
    fn choice(&self, choice: &Choice) -> (&'static str, &'static str);
    /// The name and the help text of an alternative.
    fn alternative(
        &self,
        choice: &Choice,
        alternative: &Alternative,
    ) -> (&'static str, &'static str);
    /// The units that are not written by their symbol.
    fn units(&self) -> &'static [(&'static str, &'static str)];
    /// The name of something in a figure or table.
    fn term(&self, term: Term) -> &'static str;
    /// The name of a way to gain efficiency.
    fn route(&self, route: Route) -> &'static str;
    /// How well a source is known.
    fn standing(&self, standing: Standing) -> &'static str;
    /// The name of a place.
    fn place(&self, climate: &Climate) -> &'static str;
    /// That what was typed does not fit the other inputs.
    fn rule(&self, rule: &Rule) -> &'static str;
}

/// The names of a language, read from a file.
struct Dictionary {
    texts: Texts,
    templates: Templates,
    /// The names of the parameters, in their order.
    parameters: Vec<&'static str>,
    /// Each other name with its key, in the order of the keys.
    names: Vec<(&'static str, &'static str)>,
}

/// What was read, by language.
static LEARNT: [OnceLock<Dictionary>; 2] = [const { OnceLock::new() }; 2];

/// Takes in the names of a language, and the tables.
pub fn learn(language: Language, text: &'static str) {
    let mut lines = text.lines();
    let rows: Vec<_> = block(&mut lines);
    tables::learn(&rows);
    sources::learn(&block(&mut lines));
    presets::lines::learn(&mut block(&mut lines).into_iter());
    LEARNT[language as usize].get_or_init(|| Dictionary::read(&rows, &mut lines));
}

/// The lines up to the next empty one.
fn block(lines: &mut dyn Iterator<Item = &'static str>) -> Vec<&'static str> {
    lines.take_while(|line| !line.is_empty()).collect()
}

/// Whether the names of a language are at hand.
#[must_use]
pub fn knows(language: Language) -> bool {
    !IS_PAGE || LEARNT[language as usize].get().is_some()
}

impl Dictionary {
    /// Of the rows of the tables, and the lines behind the presets.
    fn read(rows: &[&'static str], lines: &mut dyn Iterator<Item = &'static str>) -> Self {
        let name = |row: &&'static str| row.rsplit_once('\t').map(|(_, name)| name);
        let (texts, templates) = (Texts::read(lines), Templates::read(lines));
        let parameters = rows.iter().filter_map(name).collect();
        let names = lines.filter_map(|line| line.split_once('\t')).collect();
        Self { texts, templates, parameters, names }
    }

    /// The name of a parameter.
    fn parameter(&self, parameter: &Parameter) -> &'static str {
        let place = parameters().position(|one| one == parameter);
        place.and_then(|place| self.parameters.get(place)).copied().unwrap_or_default()
    }

    /// The name with this key; nothing if there is none.
    fn find(&self, kind: &str, key: &str) -> &'static str {
        let key = [kind, key].join(" ");
        let place = self.names.binary_search_by(|entry| entry.0.cmp(&key));
        place.ok().and_then(|place| self.names.get(place)).map_or("", |entry| entry.1)
    }
}

/// A key for one of a few.
fn letter(place: usize) -> &'static str {
    "abcdefghijklmnopqrstuvwxyz".get(place..=place).unwrap_or_default()
}

/// The dictionary of a language.
fn learnt(language: Language) -> &'static Dictionary {
    LEARNT[language as usize].get().expect("words are read before they are used")
}

impl Speaker {
    /// The names that the program itself holds.
    pub(super) fn names(&self) -> &'static dyn Names {
        match self.language {
            Language::English => &en::English,
            Language::Chinese => &zh::Chinese,
        }
    }

    /// The name in the file; where there is none, the program's own.
    fn named(
        &self,
        kind: &str,
        key: &str,
        own: impl FnOnce(&dyn Names) -> &'static str,
    ) -> &'static str {
        if IS_PAGE { learnt(self.language).find(kind, key) } else { own(self.names()) }
    }

    /// The short texts of the language.
    #[must_use]
    pub fn texts(&self) -> &'static Texts {
        if IS_PAGE { &learnt(self.language).texts } else { self.names().texts() }
    }

    /// The templates of sentences of the language.
    pub(super) fn templates(&self) -> &'static Templates {
        if IS_PAGE { &learnt(self.language).templates } else { self.names().templates() }
    }

    /// The name of a group of inputs.
    #[must_use]
    pub fn group(&self, group: Group) -> &'static str {
        self.named("group", letter(group as usize), |names| names.group(group))
    }

    /// The name of a parameter.
    #[must_use]
    pub fn parameter(&self, parameter: &Parameter) -> &'static str {
        if IS_PAGE {
            learnt(self.language).parameter(parameter)
        } else {
            self.names().parameter(parameter).0
        }
    }

    /// The name of a choice.
    #[must_use]
    pub fn choice(&self, choice: &Choice) -> &'static str {
        self.named("choice", choice.key, |names| names.choice(choice).0)
    }

    /// The name of an alternative.
    #[must_use]
    pub fn alternative(&self, choice: &Choice, alternative: &Alternative) -> &'static str {
        self.named(choice.key, alternative.key, |names| names.alternative(choice, alternative).0)
    }

    /// The symbol of a unit.
    #[must_use]
    pub fn unit(&self, symbol: &'static str) -> &'static str {
        let own = |names: &dyn Names| {
            let found = names.units().iter().find(|entry| entry.0 == symbol);
            found.map_or("", |entry| entry.1)
        };
        Some(self.named("unit", symbol, own)).filter(|name| !name.is_empty()).unwrap_or(symbol)
    }

    /// The name of something in a figure or table.
    #[must_use]
    pub fn term(&self, term: Term) -> &'static str {
        self.named("term", letter(term as usize), |names| names.term(term))
    }

    /// The name of a way to gain efficiency.
    #[must_use]
    pub fn route(&self, route: Route) -> &'static str {
        self.named("route", letter(route as usize), |names| names.route(route))
    }

    /// How well a source is known.
    #[must_use]
    pub fn standing(&self, standing: Standing) -> &'static str {
        self.named("standing", letter(standing as usize), |names| names.standing(standing))
    }

    /// That what was typed does not fit the other inputs.
    #[must_use]
    pub fn rule(&self, rule: &Rule) -> &'static str {
        self.named("rule", rule.key, |names| names.rule(rule))
    }

    /// The name of a place.
    #[must_use]
    pub fn place(&self, climate: &Climate) -> &'static str {
        // As the alternative of the choice of a climate.
        self.named("climate", climate.id, |names| names.place(climate))
    }

    /// The title of a preset.
    #[must_use]
    pub fn title(&self, preset: &Preset) -> &'static str {
        let key = [preset.slug, &preset.revision.to_string()].join(" ");
        self.named("preset", &key, |_| preset.title[self.language as usize])
    }

    /// The title of a figure.
    #[must_use]
    pub fn figure(&self, figure: &Figure) -> &'static str {
        self.named("figure", figure.key, |_| figure.title[self.language as usize])
    }

    /// The title of a study.
    #[must_use]
    pub fn study(&self, study: Study) -> &'static str {
        self.named("study", study.key(), |_| study.title(self.language))
    }

    /// The title of a chapter of studies.
    #[must_use]
    pub fn chapter(&self, chapter: Chapter) -> &'static str {
        self.named("chapter", letter(chapter as usize), |_| chapter.title(self.language))
    }
}

/// The text of the file: the tables, the presets, the short texts, and the names by their keys. Made
/// from the program's own: not by the page, which has none.
#[must_use]
pub fn written(language: Language) -> String {
    let say = Speaker::new(language, super::plain);
    let mut names: Vec<_> = named(&say)
        .into_iter()
        .map(|(kind, key, name)| format!("{kind} {key}\t{name}\n"))
        .collect();
    names.sort();
    let texts = [say.texts().all(), say.templates().all()].concat().join("\n");
    let tables = tables::written(|parameter| say.parameter(parameter));
    [tables, sources::written(), presets::lines::written(), texts + "\n" + &names.concat()]
        .join("\n")
}

/// Kind, key and name of everything else that has one.
fn named(say: &Speaker) -> Vec<(&'static str, String, &'static str)> {
    let mut all = Vec::new();
    let mut add = |kind: &'static str, key: &str, name| all.push((kind, key.to_owned(), name));
    for one in Group::ALL {
        add("group", letter(*one as usize), say.group(*one));
    }
    for one in Term::ALL {
        add("term", letter(*one as usize), say.term(*one));
    }
    for one in Route::ALL {
        add("route", letter(one as usize), say.route(one));
    }
    for one in Standing::ALL {
        add("standing", letter(*one as usize), say.standing(*one));
    }
    for one in Chapter::ALL {
        add("chapter", letter(*one as usize), say.chapter(*one));
    }
    for one in Study::ALL {
        add("study", one.key(), say.study(*one));
    }
    for one in RULES {
        add("rule", one.key, say.rule(one));
    }
    for choice in CHOICES {
        add("choice", choice.key, say.choice(choice));
        for one in (choice.alternatives)() {
            add(choice.key, one.key, say.alternative(choice, &one));
        }
    }
    for preset in PRESETS {
        add("preset", &[preset.slug, &preset.revision.to_string()].join(" "), say.title(preset));
    }
    if let Some(outcome) = Preset::first().scenario().run(None) {
        for one in FIGURES.iter().map(|make| make(&outcome, None)) {
            add("figure", one.key, say.figure(&one));
        }
    }
    for (symbol, name) in say.names().units() {
        add("unit", symbol, name);
    }
    all
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::site::climate::CLIMATES;

    #[test]
    fn every_name_is_found_in_the_file_as_it_stands_in_the_program() {
        for language in Language::ALL {
            let say = Speaker::new(*language, crate::messages::plain);
            let text: &'static str = written(*language).leak();
            let mut lines = text.lines();
            let rows = block(&mut lines);
            assert_eq!(block(&mut lines), sources::written().lines().collect::<Vec<_>>());
            assert_eq!(block(&mut lines), presets::lines::written().lines().collect::<Vec<_>>());
            let file = Dictionary::read(&rows, &mut lines);
            for parameter in parameters() {
                assert_eq!(file.parameter(parameter), say.parameter(parameter));
            }
            assert_eq!(file.texts.all(), say.texts().all());
            assert_eq!(file.templates.all(), say.templates().all());
            let named = named(&say);
            let keys: BTreeSet<_> = named.iter().map(|(kind, key, _)| (kind, key)).collect();
            assert_eq!(keys.len(), named.len(), "a key comes twice");
            for (kind, key, name) in &named {
                let found = file.find(kind, key);
                assert!(!found.is_empty() && found == *name, "{kind} {key}: {found}");
            }
            for climate in CLIMATES {
                assert_eq!(file.find("climate", climate.id), say.place(climate));
            }
        }
    }

    #[test]
    fn languages_are_learnt_one_after_the_other() {
        for language in Language::ALL {
            learn(*language, written(*language).leak());
            let say = Speaker::new(*language, crate::messages::plain);
            let learnt = learnt(*language);
            assert_eq!(learnt.texts.all(), say.texts().all());
            assert_eq!(learnt.find("choice", "system"), say.choice(&CHOICES[0]));
        }
    }

    #[test]
    fn what_has_no_name_in_the_file_has_none() {
        let file = Dictionary::read(&[], &mut "".lines());
        assert_eq!(file.find("unit", "kW"), "");
    }
}
