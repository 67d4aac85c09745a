//! The files beside the page that studies read.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::messages::explanations;
use crate::studies::Shelf;

/// Reads them all, then hands them over. A file that does not come is not there.
pub(super) fn read_all(done: impl FnOnce(Shelf) + 'static) {
    spawn_local(async move {
        let mut shelf = Shelf::default();
        for file in Shelf::FILES.iter().chain([&explanations::FILE]) {
            if let Some(text) = text(file).await {
                shelf.put(file, &text);
            }
        }
        done(shelf);
    });
}

async fn text(file: &str) -> Option<String> {
    let global = js_sys::global();
    let response = awaited(&global, "fetch", &[file.into()]).await?;
    if !Reflect::get(&response, &"ok".into()).ok()?.is_truthy() {
        return None;
    }
    awaited(&response, "text", &[]).await?.as_string()
}

/// What a method that promises something comes to.
async fn awaited(object: &JsValue, method: &str, values: &[JsValue]) -> Option<JsValue> {
    let function: Function = Reflect::get(object, &method.into()).ok()?.dyn_into().ok()?;
    let promise: Promise =
        function.apply(object, &values.iter().collect()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}
