//! How the visitor looks at the answer: what a link carries beside the scenarios.

/// A language of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Chinese, in simplified characters.
    Chinese,
}

impl Language {
    /// Every language, in the order of the menu.
    pub const ALL: &[Self] = &[Self::English, Self::Chinese];

    /// The name in links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh",
        }
    }

    /// The name for the browser: the `lang` attribute, and number formats.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-Hans",
        }
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Chinese => "中文",
        }
    }

    /// The language of a name such as `en-GB` or `zh-CN`.
    #[must_use]
    pub fn find(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        Self::ALL.iter().copied().find(|language| {
            tag.strip_prefix(language.key())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    }
}

/// The half of the answer that comes first on a narrow page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// How much of the power reaches the chips?
    #[default]
    Site,
    /// Does efficiency save energy?
    Rebound,
}

impl Tab {
    /// Both, in the order of the page.
    pub const ALL: &[Self] = &[Self::Site, Self::Rebound];

    /// The name in links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Rebound => "rebound",
        }
    }

    /// The half with this name.
    #[must_use]
    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|tab| tab.key() == key)
    }
}

/// How the visitor looks at the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct View {
    /// The half that comes first.
    pub tab: Tab,
    /// The language, if the visitor chose one.
    pub language: Option<Language>,
}
