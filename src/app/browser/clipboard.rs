//! Copying.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use super::window;

/// Copies a text, and says whether the browser allowed it.
pub(in crate::app) fn copy(text: String, done: Callback<bool>) {
    spawn_local(async move {
        let copied = match window() {
            // Where the page is not secure there is no clipboard at all, and asking for it panics.
            Some(window) if window.is_secure_context() => {
                JsFuture::from(window.navigator().clipboard().write_text(&text)).await.is_ok()
            }
            _ => false,
        };
        done.emit(copied);
    });
}
