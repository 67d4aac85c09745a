//! The words. A language is a file here: its short texts, its sentences, and its names for the
//! inputs. What is missing in one of them does not compile, or fails a test.

mod en;
pub mod explanations;
mod numbers;
mod texts;
mod units;
pub mod words;
mod zh;

pub use numbers::{Digits, Format, plain};
pub use texts::Texts;

use crate::figures::Finding;
use crate::link::Problem;
use crate::outcome::{Caution, DemandOutcome, SiteOutcome};
use crate::save::SaveError;
use crate::scenario::number::NumberProblem;
use crate::scenario::parameter::Parameter;
use crate::units::{KILOPASCAL, Pressure};
use crate::view::Language;
use crate::weather_file;
use explanations::Explanations;

/// A change smaller than this is none to a reader.
const UNCHANGED: f64 = 5e-4;

/// What a language must be able to say in sentences.
pub trait Words: Sync {
    /// What the site does with its power; perhaps with a few words on how sure that is.
    fn site_headline(&self, say: &Speaker, site: &SiteOutcome, likely: &str) -> String;
    /// How the site stands against its target, and against the average of others.
    fn verdict(&self, say: &Speaker, site: &SiteOutcome) -> String;
    /// What becomes of the efficiency gain.
    fn rebound_headline(&self, say: &Speaker, demand: &DemandOutcome) -> String;
    /// What it means in electricity, and on which condition.
    fn rebound_detail(&self, say: &Speaker, demand: &DemandOutcome) -> String;
    /// What a figure shows, in a sentence.
    fn finding(&self, say: &Speaker, finding: &Finding) -> String;
    /// What to mind about the answer.
    fn caution(&self, say: &Speaker, caution: &Caution) -> String;
    /// What in a link or file could not be used.
    fn problem(&self, say: &Speaker, problem: &Problem) -> String;
    /// The line above the list of problems: which values could not be used as they stand, of how
    /// many.
    fn problems(&self, names: &[String], values: Option<usize>) -> String;
    /// Why a file could not be opened.
    fn save_error(&self, say: &Speaker, error: &SaveError) -> String;
    /// Why what was typed is not a value.
    fn number_problem(
        &self,
        say: &Speaker,
        parameter: &Parameter,
        problem: NumberProblem,
    ) -> String;
    /// That what was typed lies outside the range.
    fn out_of_range(&self, say: &Speaker, parameter: &Parameter) -> String;
    /// An amount of money, in words where it is large.
    fn money(&self, say: &Speaker, dollars: f64) -> String;
    /// That a link of this many characters was copied.
    fn copied(&self, say: &Speaker, characters: usize) -> String;
}

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

/// Why a visitor's weather file could not be used. Not among the [`Words`], so that the page does
/// not carry these sentences: the worker says them.
#[must_use]
pub fn weather_problem(say: &Speaker, problem: &weather_file::Problem) -> String {
    match say.language {
        Language::English => en::weather::problem(say, problem),
        Language::Chinese => zh::weather::problem(say, problem),
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

    /// The words of the language.
    #[must_use]
    pub fn words(&self) -> &'static dyn Words {
        match self.language {
            Language::English => &en::English,
            Language::Chinese => &zh::Chinese,
        }
    }
}

/// A count as a number.
fn counted(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// Pressure with one decimal, enough to tell heights of a hundred metres apart.
fn kilopascals(say: &Speaker, pressure: Pressure) -> String {
    let number = say.number(pressure / KILOPASCAL, Digits::Decimals(1));
    format!("{number}\u{a0}kPa")
}
