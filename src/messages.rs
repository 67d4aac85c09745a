//! The words. A language is a file here: its short texts, its sentences, and its names for the
//! inputs. What is missing in one of them does not compile, or fails a test.

mod changes;
mod en;
pub mod explanations;
mod numbers;
mod problems;
mod sentences;
mod texts;
mod units;
pub mod words;
mod zh;

pub use numbers::{Digits, Format, plain};
pub use texts::{Templates, Texts};

use crate::link::Problem;
use crate::save::SaveError;
use crate::scenario::parameter::Parameter;
use crate::units::{KILOPASCAL, Pressure};
use crate::view::Language;
use crate::weather_file;
use explanations::Explanations;

/// A change smaller than this is none to a reader.
const UNCHANGED: f64 = 5e-4;

/// Speaks a language: its words, and its way of writing numbers.
#[derive(Clone, Copy)]
pub struct Speaker {
    /// The language.
    pub language: Language,
    format: Format,
    explanations: Explanations,
}

impl PartialEq for Speaker {
    fn eq(&self, other: &Self) -> bool {
        (self.language, self.explanations) == (other.language, other.explanations)
    }
}

impl std::fmt::Debug for Speaker {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.language.fmt(formatter)
    }
}

/// Why a visitor's weather file could not be used. Not among the [`Templates`], so that the page
/// does not load these sentences: the worker says them.
#[must_use]
pub fn weather_problem(say: &Speaker, problem: &weather_file::Problem) -> String {
    match say.language {
        Language::English => en::weather::problem(say, problem),
        Language::Chinese => zh::weather::problem(say, problem),
    }
}

/// Why a file could not be opened. The worker says these, too.
#[must_use]
pub fn save_error(say: &Speaker, error: &SaveError) -> String {
    match say.language {
        Language::English => en::files::save_error(say, error),
        Language::Chinese => zh::files::save_error(say, error),
    }
}

/// What had to be changed in a visitor's weather file, or is to be minded about it.
#[must_use]
pub fn weather_remark(say: &Speaker, remark: &weather_file::Remark) -> String {
    match say.language {
        Language::English => en::weather::remark(say, remark),
        Language::Chinese => zh::weather::remark(say, remark),
    }
}

/// A value that could not be used, in a few words that are the same in every language.
#[must_use]
pub fn brief(say: &Speaker, problem: &Problem) -> String {
    match problem {
        Problem::NotANumber { parameter, text, .. } => {
            format!("{} {text}", say.parameter(parameter))
        }
        Problem::Clamped { parameter, given, used } => format!(
            "{} {} → {}",
            say.parameter(parameter),
            say.as_typed(*given, parameter.unit),
            say.as_typed(*used, parameter.unit)
        ),
        Problem::UnknownAlternative { choice, text } => {
            format!("{} {text}", say.choice(choice))
        }
        Problem::Inconsistent(rule) => {
            let names: Vec<_> = (rule.parameters.iter())
                .filter_map(|key| Parameter::find(key))
                .map(|parameter| say.parameter(parameter))
                .collect();
            names.join(" / ")
        }
        Problem::UnknownWord { key, text } => format!("{key}={text}"),
        Problem::Duplicate { key, dropped, .. } => format!("{key}={dropped}"),
        Problem::UnknownPreset(name) | Problem::UnknownKey(name) | Problem::Unreadable(name) => {
            name.clone()
        }
        _ => String::new(),
    }
}

impl Speaker {
    /// A speaker whose numbers are written by `format`.
    #[must_use]
    pub const fn new(language: Language, format: Format) -> Self {
        Self { language, format, explanations: Explanations::new("") }
    }

    /// The speaker with these explanations.
    #[must_use]
    pub const fn with(self, explanations: Explanations) -> Self {
        Self { explanations, ..self }
    }
}

/// A count as a number.
fn counted(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// A thousand bytes.
const KILOBYTE: f64 = 1e3;

/// So many bytes in thousands.
fn kilobytes(bytes: usize) -> f64 {
    counted(bytes) / KILOBYTE
}

/// Pressure with one decimal, enough to tell heights of a hundred metres apart.
fn kilopascals(say: &Speaker, pressure: Pressure) -> String {
    let number = say.number(pressure / KILOPASCAL, Digits::Decimals(1));
    format!("{number}\u{a0}kPa")
}
