//! Texts that the program of the page does without.
//!
//! Texts that explain at length stand beside what they explain, as every text does, but the page has no need of them to be
//! drawn. So they are left out of the WebAssembly program; the build writes them into a file, and
//! [`messages::explanations`](crate::messages::explanations) finds them there. Names it needs, but
//! of one language only: they are in a file for each, which
//! [`messages::words`](crate::messages::words) reads before the page is drawn.

/// Whether this is the program of the page, which reads words and tables from a file.
pub(crate) const IS_PAGE: bool = cfg!(all(target_family = "wasm", feature = "web"));

/// A name that the page reads from the file of words; everywhere else, just the name.
macro_rules! worded {
    ($text:expr) => {
        if $crate::scenario::explained::IS_PAGE { "" } else { $text }
    };
}

/// A text that the page reads from the file of explanations; everywhere else, just the text.
macro_rules! explained {
    ($text:expr) => {
        if cfg!(target_family = "wasm") { "" } else { $text }
    };
}

pub(crate) use {explained, worded};
