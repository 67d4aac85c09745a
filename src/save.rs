//! Scenarios as a JSON file, for keeping and for sending.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::link::{Problem, presentable, settle, take_value, weather_file};
use crate::presets::{Draft, Found, Preset};
use crate::scenario::{CHOICES, Choice, Parameter, parameters};

/// What the file says that it is.
const SCHEMA: &str = "jevons-scenario";

/// The version of the form of the file.
const VERSION: u32 = 1;

/// The largest file that is read, in bytes: two scenarios, and a table of many sites.
pub const LARGEST: usize = 4 * 1024 * 1024;

/// Why a file cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// Larger than any file of this page.
    #[error("the file has {0} bytes, more than any scenario")]
    TooLarge(usize),
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// Its bytes are not UTF-8 text.
    #[error("the file is not text in UTF-8")]
    NotText,
    /// Not JSON, or not of our form.
    #[error("line {line}, column {column}: {what}")]
    NotJson {
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
        /// What the reader of JSON says.
        what: String,
    },
    /// JSON of something else.
    #[error("the file is not a scenario of this page")]
    NotOurs,
    /// Written by a later version of the page.
    #[error("the file was written by a later version ({0})")]
    Newer(u32),
}

#[derive(Serialize, Deserialize)]
struct File {
    schema: String,
    version: u32,
    #[serde(default)]
    app_version: String,
    #[serde(default)]
    scenarios: Vec<Saved>,
    /// The table of many sites, as the visitor gave it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    fleet: String,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Opened {
    /// One scenario or two.
    pub drafts: Vec<Draft>,
    /// What in the file could not be used as it stood.
    pub problems: Vec<Problem>,
    /// The table of many sites; empty if there is none.
    pub fleet: Rc<str>,
}

/// The part of a file that says what it is; the rest may have any form.
#[derive(Deserialize)]
struct Head {
    schema: Option<String>,
    version: Option<u32>,
}

#[derive(Serialize, Deserialize)]
struct Saved {
    preset: String,
    revision: u32,
    #[serde(default)]
    name: String,
    /// The weather file of the visitor's own: place and fingerprint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    weather_file: Option<(String, String)>,
    #[serde(default)]
    choices: BTreeMap<String, String>,
    #[serde(default)]
    values: BTreeMap<String, Value>,
}

#[derive(Serialize, Deserialize)]
struct Value {
    value: f64,
    #[serde(default)]
    unit: String,
}

/// The text of a file with these scenarios, every value with its unit, and with a table of many
/// sites, which may be empty.
#[must_use]
pub fn write(drafts: &[&Draft], fleet: &str) -> String {
    let file = File {
        schema: SCHEMA.to_owned(),
        version: VERSION,
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        scenarios: drafts.iter().map(|draft| saved(draft)).collect(),
        fleet: fleet.to_owned(),
    };
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

fn saved(draft: &Draft) -> Saved {
    let scenario = &draft.scenario;
    let mut saved = Saved {
        preset: draft.base.slug.to_owned(),
        revision: draft.base.revision,
        name: scenario.name().to_owned(),
        weather_file: scenario
            .weather_file
            .as_ref()
            .map(|file| (file.place().to_owned(), file.fingerprint())),
        choices: BTreeMap::new(),
        values: BTreeMap::new(),
    };
    for choice in CHOICES {
        saved.choices.insert(choice.key.to_owned(), choice.get(scenario).to_owned());
    }
    for parameter in parameters() {
        let (value, unit) = (parameter.get(scenario), parameter.unit.to_owned());
        saved.values.insert(parameter.key.to_owned(), Value { value, unit });
    }
    saved
}

/// Reads a file.
///
/// # Errors
/// When the file is not one of this page's at all.
pub fn read(bytes: &[u8]) -> Result<Opened, SaveError> {
    if bytes.len() > LARGEST {
        return Err(SaveError::TooLarge(bytes.len()));
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| SaveError::NotText)?;
    if text.contains('\0') {
        return Err(SaveError::NotText);
    }
    if text.trim().is_empty() {
        return Err(SaveError::Empty);
    }
    let file = parse(text)?;
    let mut problems = Vec::new();
    let drafts: Vec<_> =
        file.scenarios.iter().take(2).map(|saved| draft(saved, &mut problems)).collect();
    if drafts.is_empty() {
        return Err(SaveError::NotOurs);
    }
    Ok(Opened { drafts, problems, fleet: file.fleet.into() })
}

fn parse(text: &str) -> Result<File, SaveError> {
    // First whether it is JSON at all, then whose, and only then what exactly is wrong with it.
    let _: serde::de::IgnoredAny = serde_json::from_str(text).map_err(|error| not_json(&error))?;
    let head: Head = serde_json::from_str(text).map_err(|_| SaveError::NotOurs)?;
    if head.schema.as_deref() != Some(SCHEMA) {
        return Err(SaveError::NotOurs);
    }
    if let Some(version) = head.version.filter(|version| *version > VERSION) {
        return Err(SaveError::Newer(version));
    }
    serde_json::from_str(text).map_err(|error| not_json(&error))
}

fn not_json(error: &serde_json::Error) -> SaveError {
    let what = error.to_string();
    let what = what.split(" at line").next().unwrap_or_default();
    SaveError::NotJson { line: error.line(), column: error.column(), what: presentable(what) }
}

fn draft(saved: &Saved, problems: &mut Vec<Problem>) -> Draft {
    let base = match Preset::find_revision(&saved.preset, saved.revision) {
        Found::Current(preset) | Found::Old(preset) | Found::TooNew(preset) => preset,
        Found::Unknown => {
            problems.push(Problem::UnknownPreset(presentable(&saved.preset)));
            Preset::first()
        }
    };
    let mut draft = Draft::of(base);
    draft.scenario.rename(&saved.name);
    for (key, text) in &saved.choices {
        match Choice::find(key) {
            Some(choice) if choice.set(&mut draft.scenario, text) => {}
            Some(choice) => {
                let text = presentable(text);
                problems.push(Problem::UnknownAlternative { choice, text });
            }
            None => problems.push(Problem::UnknownKey(presentable(key))),
        }
    }
    if let Some((place, fingerprint)) = &saved.weather_file {
        draft.scenario.weather_file = weather_file(place, fingerprint, problems);
    }
    for (key, value) in &saved.values {
        match Parameter::find(key) {
            Some(parameter) => {
                let text = format!("{}{}", value.value, value.unit);
                take_value(&mut draft.scenario, parameter, &text, problems);
            }
            None => problems.push(Problem::UnknownKey(presentable(key))),
        }
    }
    settle(&mut draft, problems);
    draft
}
