//! The files beside the page.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;
use yew::Callback;

use super::{page, window};
use crate::view::Language;

/// Reads a file beside the page.
pub(in crate::app) fn read(file: &str, done: Callback<Option<String>>) {
    let file = file.to_owned();
    spawn_local(async move { done.emit(text(&file).await) });
}

/// Reads the words of a language.
pub(in crate::app) fn read_words(language: Language, done: Callback<Option<String>>) {
    read(&page::words(language).unwrap_or_default(), done);
}

/// The text of a file beside the page.
pub(super) async fn text(file: &str) -> Option<String> {
    let response = JsFuture::from(window()?.fetch_with_str(file)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
