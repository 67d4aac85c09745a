//! The files beside the page that studies read.

use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::messages::explanations;
use crate::save::{LARGEST, SaveError};
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

/// Reads a file of the visitor's, unless it is too large, then hands it over.
pub(super) fn read(file: JsValue, done: impl FnOnce(Result<Vec<u8>, SaveError>) + 'static) {
    spawn_local(async move { done(bytes(&file).await) });
}

async fn bytes(file: &JsValue) -> Result<Vec<u8>, SaveError> {
    let size = Reflect::get(file, &"size".into()).ok().and_then(|size| size.as_f64());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size is a whole number, and a cast stops at the largest"
    )]
    let size = size.unwrap_or_default() as usize;
    if size > LARGEST {
        return Err(SaveError::TooLarge(size));
    }
    let buffer = awaited(file, "arrayBuffer", &[]).await.ok_or(SaveError::NotText)?;
    Ok(Uint8Array::new(&buffer).to_vec())
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
