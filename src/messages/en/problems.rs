//! What went wrong with a link or a file, and what to do about it.

use crate::link::Problem;
use crate::messages::Speaker;
use crate::save::SaveError;
use crate::scenario::Parameter;
use crate::scenario::number::{NumberProblem, numerals};

/// What in a link or file could not be used.
pub(super) fn problem(say: &Speaker, problem: &Problem) -> String {
    let label = |parameter: &Parameter| say.parameter(parameter);
    match problem {
        Problem::TooLong { bytes } => format!(
            "The link is too long ({} kB) and was not read. Ask for it again.",
            say.three(kilobytes(*bytes))
        ),
        Problem::Cut { read, total } => format!(
            "This link looks cut off or edited. {read} of {total} values were read. Ask for it again to be sure."
        ),
        Problem::NewerGrammar(grammar) => format!(
            "The link was made by a newer version of this page (grammar {grammar}). Only its preset was read. Reload the page while online."
        ),
        Problem::UnknownGrammar => {
            "The link does not say in which grammar it is written; it was read as the first.".into()
        }
        Problem::UnknownPreset(slug) => {
            format!("There is no preset called {slug}. {} is used instead.", first_title(say))
        }
        Problem::NewerData { slug, made, here } => format!(
            "The link was made with newer data of the preset {slug} ({made}); this page has {here}. Reload the page while online."
        ),
        Problem::OlderData { slug, made, newest } => format!(
            "The link was made with data {made} of the preset {slug}, and that is what you see. There are newer data ({newest})."
        ),
        Problem::NotANumber { parameter, text, problem: kind } => {
            let kept = "The preset's value is kept.";
            let label = label(parameter);
            match (problem.meant().map(numerals::written), kind) {
                (Some(meant), _) => format!(
                    "{label}: “{text}” is not how links write numbers; write {meant}. {kept}"
                ),
                (None, NumberProblem::UnknownUnit) => {
                    format!("{label}: the unit in {text} is not known here. {kept}")
                }
                _ => format!(
                    "{label}: “{text}” is not a number from {} to {}. {kept}",
                    say.as_typed(parameter.range.0, ""),
                    say.as_typed(parameter.range.1, parameter.unit),
                ),
            }
        }
        Problem::Clamped { parameter, given, used } => format!(
            "{}: {} lies outside the limits; {} is used.",
            label(parameter),
            say.as_typed(*given, parameter.unit),
            say.as_typed(*used, parameter.unit),
        ),
        Problem::UnknownAlternative { choice, text } => {
            format!("{}: there is no {text}. The preset's answer is kept.", say.choice(choice))
        }
        Problem::Inconsistent(rule) => {
            format!("{} The preset's values are kept.", say.rule(rule))
        }
        Problem::UnknownKey(key) => format!("{key}: not known here, ignored."),
        Problem::UnknownWord { key, text } => {
            format!("{key}: there is no {text}; the usual one is used.")
        }
        Problem::Unreadable(key) => format!("{key}: its value is missing or damaged."),
        Problem::Duplicate { key, used, dropped } => {
            format!("{key} comes twice: {used} is used, {dropped} is not.")
        }
        Problem::TooMany(count) => format!("{count} more values were not read."),
        Problem::TwoPlaces => {
            "The address holds two scenarios. The one that newer links use was opened.".into()
        }
        Problem::SecondScenario(inner) => {
            format!("The second scenario was left out. {}", self::problem(say, inner))
        }
    }
}

/// Why a file could not be opened.
pub(super) fn save_error(say: &Speaker, error: &SaveError) -> String {
    let reason = match error {
        SaveError::TooLarge(bytes) => {
            let most = say.three(kilobytes(crate::save::LARGEST));
            format!(
                "It has {} kB; a file of this page has at most {most}.",
                say.three(kilobytes(*bytes))
            )
        }
        SaveError::Empty => "It is empty.".into(),
        SaveError::NotText => "It is not text in UTF-8. Save it as UTF-8 and try again.".into(),
        SaveError::NotJson { line, column, what } => {
            format!("Line {line}, column {column} is not as it should be: {what}.")
        }
        SaveError::NotOurs => "It is not a scenario of this page.".into(),
        SaveError::Newer(version) => format!(
            "It was written by a newer version of this page ({version}). Reload the page while online."
        ),
    };
    format!("The file was not opened, and nothing was changed. {reason}")
}

fn first_title(say: &Speaker) -> &'static str {
    say.title(crate::presets::Preset::first())
}

/// A thousand bytes.
const KILOBYTE: f64 = 1e3;

#[expect(clippy::cast_precision_loss, reason = "sizes of files are far below 2^52")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / KILOBYTE
}
