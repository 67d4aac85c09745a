//! The description of a choice between named things, and the macro that makes one.

use super::Scenario;
use super::parameter::Group;

/// One of the things to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alternative {
    /// Its name in links and files. Never reused, never renamed.
    pub key: &'static str,
    /// Its English label.
    pub label: &'static str,
    /// Its English explanation.
    pub help: &'static str,
}

/// A question with named answers: the cooling system, the climate, the demand curve.
#[derive(Debug)]
pub struct Choice {
    /// The name of the field, in files and translations.
    pub key: &'static str,
    /// The name in links: 1 to 6 letters. Never reused, never renamed.
    pub link: &'static str,
    /// The English label.
    pub label: &'static str,
    /// The English help text.
    pub help: &'static str,
    /// Where it stands in the form.
    pub group: Group,
    /// What there is to choose from.
    pub alternatives: fn() -> Vec<Alternative>,
    pub(super) shown: fn(&Scenario) -> bool,
    pub(super) get: fn(&Scenario) -> &'static str,
    pub(super) set: fn(&mut Scenario, &str) -> bool,
}

impl Choice {
    /// The choice with this key.
    #[must_use]
    pub fn find(key: &str) -> Option<&'static Self> {
        super::CHOICES.iter().find(|choice| choice.key == key)
    }

    /// The choice with this name in links.
    #[must_use]
    pub fn find_link(link: &str) -> Option<&'static Self> {
        super::CHOICES.iter().find(|choice| choice.link == link)
    }

    /// The key of what is chosen.
    #[must_use]
    pub fn get(&self, scenario: &Scenario) -> &'static str {
        (self.get)(scenario)
    }

    /// Chooses the alternative with this key; false, and nothing changed, if there is none.
    pub fn set(&self, scenario: &mut Scenario, key: &str) -> bool {
        (self.set)(scenario, key)
    }

    /// Whether this choice plays a part in the scenario at all.
    #[must_use]
    pub fn matters(&self, scenario: &Scenario) -> bool {
        (self.shown)(scenario)
    }
}

impl PartialEq for Choice {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

/// Declares an enum by rows: each has a key, an English label, and its doc comment as help. The
/// first is the default.
macro_rules! alternatives {
    (
        $(#[$doc:meta])*
        $Name:ident {
            $(#[doc = $first_help:literal])+
            $First:ident = $first_key:literal, $first_label:literal;
            $(
                $(#[doc = $help:literal])+
                $Variant:ident = $key:literal, $label:literal;
            )+
        }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        pub enum $Name {
            $(#[doc = $first_help])+
            #[default]
            $First,
            $(
                $(#[doc = $help])+
                $Variant,
            )+
        }

        impl $Name {
            /// All of them, in the order of the form.
            pub const ALL: &[Self] = &[Self::$First, $(Self::$Variant),+];

            /// The name in links and files.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    Self::$First => $first_key,
                    $(Self::$Variant => $key,)+
                }
            }

            /// The one with this key.
            #[must_use]
            pub fn find(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.key() == key)
            }

            /// Label and help.
            const fn says(self) -> (&'static str, &'static str) {
                match self {
                    Self::$First => (
                        crate::scenario::explained::worded!($first_label),
                        crate::scenario::explained::explained!(
                            concat!($($first_help),+).trim_ascii()
                        ),
                    ),
                    $(Self::$Variant => (
                        crate::scenario::explained::worded!($label),
                        crate::scenario::explained::explained!(
                            concat!($($help),+).trim_ascii()
                        ),
                    ),)+
                }
            }

            /// Key, label and help of all.
            #[must_use]
            pub fn alternatives() -> Vec<crate::scenario::choice::Alternative> {
                let all = Self::ALL.iter().map(|one| {
                    let (label, help) = one.says();
                    crate::scenario::choice::Alternative { key: one.key(), label, help }
                });
                all.collect()
            }
        }
    };
}

pub(super) use alternatives;
