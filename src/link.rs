//! Links: one or two scenarios as text in an address.
//!
//! `v=1&c=174e&p=china-plan.1&el=0.8` says the grammar, a checksum of what follows it, the preset
//! and its revision, and only what differs from it. Decoding never fails: it gives what is sound,
//! and says what it could not use.

pub mod checksum;
mod decode;
mod draft;
mod pairs;
mod problem;
mod topic;

pub use decode::{Reading, read, read_kept};
pub(crate) use draft::{settle, take_value, weather_file};
pub use problem::Problem;
pub(crate) use problem::presentable;

use std::fmt::Write as _;

use crate::presets::Draft;
use crate::scenario::number::numerals;
use crate::view::{Study, Tab, View};

/// The grammar that this page writes.
pub const GRAMMAR: u32 = 1;

/// The longest link that is read from an address, in bytes.
pub const LONGEST: usize = 4096;

/// The key of the second scenario's pairs starts with this.
const SECOND: &str = "b.";

/// What a link carries.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Link {
    /// The scenario.
    pub first: Draft,
    /// The one that it is compared with.
    pub second: Option<Draft>,
    /// How it is looked at.
    pub view: View,
}

impl Link {
    /// The link as text, to stand after `#` or `?`.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut pairs = Vec::new();
        describe(&mut pairs, "", &self.first);
        if let Some(second) = &self.second {
            describe(&mut pairs, SECOND, second);
        }
        let tab = (self.view.tab != Tab::default()).then(|| self.view.tab.key());
        if let Some(view) = self.view.study.map(Study::key).or(tab) {
            let mut view = view.to_owned();
            for key in self.view.facts.keys() {
                view.push('.');
                view.push_str(key);
            }
            pairs.push((String::from("view"), view));
        }
        if let Some(language) = self.view.language {
            pairs.push((String::from("lang"), language.key().to_owned()));
        }
        let mut text = format!("v={GRAMMAR}&c={}", checksum::checksum(&canonical(&pairs)));
        for (key, value) in &pairs {
            let _ = write!(text, "&{key}={}", pairs::encode(value));
        }
        text
    }
}

/// The pairs of one scenario: preset, then what differs from it.
fn describe(pairs: &mut Vec<(String, String)>, prefix: &str, draft: &Draft) {
    let mut say = |key: &str, value: String| pairs.push((format!("{prefix}{key}"), value));
    say("p", format!("{}.{}", draft.base.slug, draft.base.revision));
    for (choice, _) in draft.changed_choices() {
        say(choice.link, choice.get(&draft.scenario).to_owned());
    }
    for (parameter, _) in draft.changed_values() {
        say(parameter.link, number(parameter.get(&draft.scenario)));
    }
    if let Some(file) = &draft.scenario.weather_file {
        say("wfn", file.place().to_owned());
        say("wf", file.fingerprint());
    }
    if !draft.scenario.name().is_empty() {
        say("name", draft.scenario.name().to_owned());
    }
}

/// The digits of a number; whole millions as `25e6`, which every link may hold and which is shorter.
fn number(value: f64) -> String {
    let text = numerals::written(value);
    let Some(short) = text.strip_suffix("000000") else { return text };
    [short, "e6"].concat()
}

/// The text that the checksum covers.
fn canonical(pairs: &[(String, String)]) -> String {
    let parts: Vec<_> = pairs
        .iter()
        .map(|(key, value)| {
            let key = key.to_ascii_lowercase();
            if key.strip_prefix(SECOND).unwrap_or(&key) == "name" {
                format!("{key}={value}")
            } else {
                format!("{key}={}", value.to_ascii_lowercase())
            }
        })
        .collect();
    parts.join("&")
}
