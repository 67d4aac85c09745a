//! What the page has done beside it when it is asked for: files of scenarios written and read, the
//! table of results, the link as a code. The page sends a text and gets one back, so that nothing
//! of all this weighs on its start.

mod code;
mod reply;

pub use reply::{Opened, Worded, opened};

use crate::link::Link;
use crate::save::{self, SaveError};
use crate::studies::Ask;
use crate::table;
use crate::view::View;

/// Something that the worker does for the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Errand {
    /// Write the scenarios, and the table of many sites that is attached, as the text of a file.
    Keep,
    /// Read the file that was sent along.
    Open,
    /// Write the answer as a table for spreadsheets.
    Table,
    /// Draw the address that is attached as a QR code.
    Code,
}

impl Errand {
    /// Every errand.
    pub const ALL: &[Self] = &[Self::Keep, Self::Open, Self::Table, Self::Code];

    /// Its name in messages.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Open => "open",
            Self::Table => "table",
            Self::Code => "code",
        }
    }

    /// The errand of this name.
    #[must_use]
    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|errand| errand.key() == key)
    }

    /// What comes of it: a text of the kind that was asked for, empty where there is none. `file` is
    /// what was sent along, if anything was.
    #[must_use]
    pub fn run(self, ask: &Ask, file: Option<Result<Vec<u8>, SaveError>>) -> String {
        let Ask { say, link, .. } = ask;
        match self {
            Self::Keep => {
                let drafts: Vec<_> = std::iter::once(&link.first).chain(&link.second).collect();
                save::write(&drafts, &ask.attached)
            }
            Self::Open => {
                let bytes = file.unwrap_or(Err(SaveError::Empty));
                reply::written(say, bytes.and_then(|bytes| save::read(&bytes)))
            }
            Self::Table => ask
                .outcome()
                .map(|outcome| table::csv(&link.first, &outcome, say))
                .unwrap_or_default(),
            Self::Code => code::drawn(say.texts().qr_code, &ask.attached).unwrap_or_default(),
        }
    }

    /// What to send the worker, behind the number of the order.
    #[must_use]
    pub fn order(self, language: crate::view::Language, link: &Link, attached: &str) -> String {
        let link = Link { view: View::default(), ..link.clone() }.encode();
        format!("{}\n{}\n0\n{link}\n{attached}", self.key(), language.key())
    }
}
