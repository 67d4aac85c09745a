//! The browser's own things, behind one door: address, storage, clipboard, files, time, numbers.
//!
//! Everywhere else the page is a function of its state. Without a browser (the tests read the page
//! as text) each of these does nothing, or says that there is nothing.

pub(super) mod address;
pub(super) mod clipboard;
pub(super) mod desk;
pub(super) mod files;
pub(super) mod keys;
pub(super) mod network;
pub(super) mod numbers;
pub(super) mod page;
pub(super) mod storage;
pub(super) mod timer;
pub(super) mod width;
pub(super) mod years;

use web_sys::{Document, Window};

/// The window, if there is a browser.
fn window() -> Option<Window> {
    // Outside of WebAssembly every call of the browser panics.
    if cfg!(target_family = "wasm") { web_sys::window() } else { None }
}

/// The document, if there is a browser.
fn document() -> Option<Document> {
    window()?.document()
}
