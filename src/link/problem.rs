//! What in a link or file could not be used as it stood.

use crate::scenario::number::{self, NumberProblem};
use crate::scenario::rules::Rule;
use crate::scenario::{Choice, Parameter};

/// Something in a link or file that could not be used as it stood. None of them stops the rest.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// Longer than any link of this page; not read at all.
    TooLong {
        /// Its length.
        bytes: usize,
    },
    /// The checksum does not fit: the link was cut off, or edited.
    Cut {
        /// Values read from it.
        read: usize,
        /// Values that it seems to have.
        total: usize,
    },
    /// Written in a later grammar: nothing but the preset was read.
    NewerGrammar(String),
    /// It does not say in which grammar it is written, or in none that ever was; read as the first.
    UnknownGrammar,
    /// No such preset.
    UnknownPreset(String),
    /// Made with newer data of the preset than this page has.
    NewerData {
        /// The preset.
        slug: &'static str,
        /// The revision that the link names.
        made: u32,
        /// The revision used.
        here: u32,
    },
    /// Made with older data of the preset, which were used.
    OlderData {
        /// The preset.
        slug: &'static str,
        /// The revision that the link names.
        made: u32,
        /// The newest revision.
        newest: u32,
    },
    /// The value of a parameter is no number.
    NotANumber {
        /// The parameter.
        parameter: &'static Parameter,
        /// What stood there.
        text: String,
        /// What is wrong with it.
        problem: NumberProblem,
    },
    /// The value lay outside the range and was moved to its nearest end.
    Clamped {
        /// The parameter.
        parameter: &'static Parameter,
        /// The value that stood there.
        given: f64,
        /// The value used.
        used: f64,
    },
    /// No such answer to a choice.
    UnknownAlternative {
        /// The choice.
        choice: &'static Choice,
        /// What stood there.
        text: String,
    },
    /// Values that do not fit each other; those of the preset were kept.
    Inconsistent(&'static Rule),
    /// A name that means nothing here.
    UnknownKey(String),
    /// A view, a language or a revision that does not exist; the usual one was used.
    UnknownWord {
        /// The name in links.
        key: &'static str,
        /// What stood there.
        text: String,
    },
    /// A value that is not properly percent-encoded, or missing.
    Unreadable(String),
    /// A name that came twice: the first value was used.
    Duplicate {
        /// The name.
        key: String,
        /// The first value.
        used: String,
        /// The later one.
        dropped: String,
    },
    /// More pairs than any link has: these were not read.
    TooMany(usize),
    /// Both the part after `#` and the part after `?` hold a scenario; the first was used.
    TwoPlaces,
    /// The second scenario could not be read, and was left out.
    SecondScenario(Box<Problem>),
}

impl Problem {
    /// Whether a value of the sender was lost or changed by it, so that the answer may differ.
    #[must_use]
    pub const fn changes_the_answer(&self) -> bool {
        !matches!(
            self,
            Self::UnknownGrammar
                | Self::OlderData { .. }
                | Self::TwoPlaces
                | Self::UnknownKey(_)
                | Self::UnknownWord { .. }
        )
    }

    /// Whether it is about one value, rather than about the link as a whole.
    #[must_use]
    pub const fn is_of_a_value(&self) -> bool {
        matches!(
            self,
            Self::UnknownPreset(_)
                | Self::NotANumber { .. }
                | Self::Clamped { .. }
                | Self::UnknownAlternative { .. }
                | Self::Inconsistent(_)
                | Self::UnknownKey(_)
                | Self::UnknownWord { .. }
                | Self::Unreadable(_)
                | Self::Duplicate { .. }
        )
    }

    /// What a number that links do not have meant, as links have it: 1.5 for 1,5.
    #[must_use]
    pub fn meant(&self) -> Option<f64> {
        match self {
            Self::NotANumber { parameter, text, .. } => number::typed(parameter, text).ok(),
            _ => None,
        }
    }

    /// Whether a newer version of the page may know more.
    #[must_use]
    pub const fn asks_for_an_update(&self) -> bool {
        matches!(self, Self::NewerGrammar(_) | Self::NewerData { .. })
    }

    /// Whether one value of the link was not read at all.
    pub(super) const fn loses_a_value(&self) -> bool {
        self.is_of_a_value() && !matches!(self, Self::Clamped { .. } | Self::Inconsistent(_))
    }
}

/// Foreign text, fit to be shown in a sentence: no control characters, nothing that turns the
/// direction of writing, and not long.
pub(crate) fn presentable(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut plain: String =
        text.chars().filter(|c| crate::scenario::is_plain(*c)).take(LONGEST + 1).collect();
    if plain.chars().count() > LONGEST {
        plain.pop();
        plain.push('…');
    }
    plain
}
