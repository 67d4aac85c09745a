//! Why a file could not be opened.

use crate::messages::{Speaker, kilobytes};
use crate::save::SaveError;

/// Why a file could not be opened.
pub(in crate::messages) fn save_error(say: &Speaker, error: &SaveError) -> String {
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
