//! Scenarios to start from, each a file with its sources and the date of its last review.
//!
//! The data of a published revision never change: a link names the revision it was made from.

pub(crate) mod lines;

use crate::scenario::explained::{IS_PAGE, explained, worded};
use crate::scenario::{Choice, Parameter, Scenario};

include!(concat!(env!("OUT_DIR"), "/presets.rs"));

/// A scenario to start from.
#[derive(Debug)]
pub struct Preset {
    /// The name in links: lower-case letters, digits and hyphens.
    pub slug: &'static str,
    /// Counts up whenever the data change.
    pub revision: u32,
    /// The date of the last review of the data, `YYYY-MM-DD`.
    pub reviewed: &'static str,
    /// The keys of the sources.
    pub sources: &'static [&'static str],
    /// What it is called, by language.
    pub title: &'static [&'static str; 2],
    /// What it shows and where the figures come from, by language.
    pub story: &'static [&'static str; 2],
    defaults: u32,
    /// The choices that it answers: key and answer.
    pub choices: &'static [(&'static str, &'static str)],
    /// The numbers that it sets: key and value.
    pub values: &'static [(&'static str, f64)],
}

/// The value of every input at one time: what a preset leaves unsaid means just this, for ever.
#[derive(Debug)]
struct Defaults {
    revision: u32,
    choices: &'static [(&'static str, &'static str)],
    values: &'static [(&'static str, f64)],
}

/// What a wanted preset led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Just that one, and there is none newer.
    Current(&'static Preset),
    /// Just that one; a newer revision of its data is there too.
    Old(&'static Preset),
    /// Made with newer data than this page has: the newest that is known instead.
    TooNew(&'static Preset),
    /// Nobody knows it.
    Unknown,
}

impl Preset {
    /// The preset of the first screen.
    #[must_use]
    pub fn first() -> &'static Self {
        Self::newest().next().unwrap_or(&presets()[0])
    }

    /// The presets to choose from: the newest revision of each.
    pub fn newest() -> impl Iterator<Item = &'static Self> {
        presets().iter().filter(|preset| preset.is_newest())
    }

    /// The newest revision of the preset with this slug.
    #[must_use]
    pub fn find(slug: &str) -> Option<&'static Self> {
        Self::newest().find(|preset| preset.slug == slug)
    }

    /// The preset with this slug and revision, or what comes nearest.
    #[must_use]
    pub fn find_revision(slug: &str, revision: u32) -> Found {
        let Some(newest) = Self::find(slug) else { return Found::Unknown };
        match all().find(|preset| preset.slug == slug && preset.revision == revision) {
            Some(same) if same == newest => Found::Current(same),
            Some(old) => Found::Old(old),
            None => Found::TooNew(newest),
        }
    }

    /// The newest revision of this preset.
    #[must_use]
    pub fn current(&self) -> &'static Self {
        Self::find(self.slug).unwrap_or_else(Self::first)
    }

    /// The scenario as the preset has it.
    #[must_use]
    pub fn scenario(&self) -> Scenario {
        let mut scenario = Scenario::default();
        if let Some(defaults) = defaults().iter().find(|one| one.revision == self.defaults) {
            fill(&mut scenario, defaults.choices, defaults.values);
        }
        fill(&mut scenario, self.choices, self.values);
        scenario
    }

    /// Every key that the file sets, for the tests.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        let choices = self.choices.iter().map(|entry| entry.0);
        choices.chain(self.values.iter().map(|entry| entry.0))
    }

    fn is_newest(&self) -> bool {
        !presets().iter().any(|other| other.slug == self.slug && other.revision > self.revision)
    }
}

impl PartialEq for Preset {
    fn eq(&self, other: &Self) -> bool {
        (self.slug, self.revision) == (other.slug, other.revision)
    }
}

impl Eq for Preset {}

/// Every preset of the program, or of the file that the page has read.
fn presets() -> &'static [Preset] {
    if IS_PAGE { lines::learnt().0 } else { PRESETS }
}

fn defaults() -> &'static [Defaults] {
    if IS_PAGE { lines::learnt().1 } else { DEFAULTS }
}

/// Every revision of every preset.
fn all() -> impl Iterator<Item = &'static Preset> {
    #[cfg(not(test))]
    let earlier = std::iter::empty();
    #[cfg(test)]
    let earlier = std::iter::once(&tests::EARLIER);
    presets().iter().chain(earlier)
}

/// The defaults of the newest revision, as a scenario and as the keys that they name.
#[must_use]
pub fn newest_defaults() -> (Scenario, Vec<&'static str>) {
    let mut scenario = Scenario::default();
    let Some(newest) = defaults().last() else { return (scenario, Vec::new()) };
    fill(&mut scenario, newest.choices, newest.values);
    let choices = newest.choices.iter().map(|entry| entry.0);
    (scenario, choices.chain(newest.values.iter().map(|entry| entry.0)).collect())
}

fn fill(scenario: &mut Scenario, choices: &[(&str, &str)], values: &[(&str, f64)]) {
    for (key, answer) in choices {
        if let Some(choice) = Choice::find(key) {
            choice.set(scenario, answer);
        }
    }
    for (key, value) in values {
        if let Some(parameter) = Parameter::find(key) {
            parameter.set(scenario, *value);
        }
    }
}

/// A scenario and the preset it started from.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Where it started.
    pub base: &'static Preset,
    /// What it has become.
    pub scenario: Scenario,
}

impl Draft {
    /// A preset, unchanged.
    #[must_use]
    pub fn of(base: &'static Preset) -> Self {
        Self { base, scenario: base.scenario() }
    }

    /// Whether anything differs from the preset.
    #[must_use]
    pub fn is_edited(&self) -> bool {
        self.scenario != self.base.scenario()
    }

    /// The numbers that differ from the preset: the parameter and its value there.
    #[must_use]
    #[expect(clippy::float_cmp, reason = "unchanged means the very same number")]
    pub fn changed_values(&self) -> Vec<(&'static Parameter, f64)> {
        let base = self.base.scenario();
        crate::scenario::parameters()
            .map(|parameter| (parameter, parameter.get(&base)))
            .filter(|(parameter, before)| parameter.get(&self.scenario) != *before)
            .collect()
    }

    /// The choices that differ from the preset: the choice and its answer there.
    #[must_use]
    pub fn changed_choices(&self) -> Vec<(&'static Choice, &'static str)> {
        let base = self.base.scenario();
        crate::scenario::CHOICES
            .iter()
            .map(|choice| (choice, choice.get(&base)))
            .filter(|(choice, before)| choice.get(&self.scenario) != *before)
            .collect()
    }
}

impl Default for Draft {
    fn default() -> Self {
        Self::of(Preset::first())
    }
}

#[cfg(test)]
mod tests {
    use super::{Draft, Found, Parameter, Preset};

    /// A revision before the first of a preset that there is, with data that tell it apart.
    pub(super) static EARLIER: Preset = Preset {
        slug: "china-plan",
        revision: 0,
        reviewed: "2024-01-01",
        sources: &[],
        title: &["", ""],
        story: &["", ""],
        defaults: 1,
        choices: &[],
        values: &[("it_power", 5000.0), ("elasticity", 0.9)],
    };

    #[test]
    fn an_old_revision_is_found_and_keeps_its_data() {
        assert_eq!(Preset::find_revision("china-plan", 0), Found::Old(&EARLIER));
        assert!(Preset::newest().all(|preset| *preset != EARLIER));
        let draft = Draft::of(&EARLIER);
        let elasticity = Parameter::find("elasticity").expect("it is in the table");
        assert!((elasticity.get(&draft.scenario) - 0.9).abs() < 1e-12);
        assert_eq!(draft.base.current(), Preset::first());
    }
}
