//! Texts that explain at length.
//!
//! They stand beside what they explain, as every text does, but the page has no need of them to be
//! drawn. So they are left out of the WebAssembly program; the build writes them into a file, and
//! [`messages::explanations`](crate::messages::explanations) finds them there.

/// A text that the page reads from the file of explanations; everywhere else, just the text.
macro_rules! explained {
    ($text:expr) => {
        if cfg!(target_family = "wasm") { "" } else { $text }
    };
}

pub(crate) use explained;
