//! The files beside the page.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;
use yew::Callback;

use super::window;

/// Reads a file beside the page.
pub(in crate::app) fn read(file: &'static str, done: Callback<Option<String>>) {
    spawn_local(async move { done.emit(text(file).await) });
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
