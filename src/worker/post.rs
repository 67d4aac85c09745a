//! Messages from and to the page, and time.

use js_sys::{Array, Date, Function, Object, Reflect};
use wasm_bindgen::prelude::*;

/// Hands every message of the page to `hear`: its text, and the file that came with it.
pub(super) fn listen(hear: impl Fn(String, Option<JsValue>) + 'static) {
    let closure = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
        let data = Reflect::get(&event, &"data".into()).unwrap_or_default();
        let (text, file) = match data.dyn_ref::<Array>() {
            Some(both) => (both.get(0), Some(both.get(1))),
            None => (data, None),
        };
        if let Some(text) = text.as_string() {
            hear(text, file);
        }
    });
    let _ = Reflect::set(&js_sys::global(), &"onmessage".into(), closure.as_ref());
    closure.forget();
}

/// Says how far the work of this number has come, and what there is to show.
pub(super) fn answer(number: u32, done: f64, sheet: Option<&str>) {
    let sheet = sheet.map_or(JsValue::NULL, JsValue::from_str);
    let answer = Array::of3(&number.into(), &done.into(), &sheet);
    call("postMessage", &[answer.into()]);
}

/// Keeps a text as a file of the browser; its address, if the browser can. It is there for as long
/// as the worker is, or until it is forgotten.
pub(super) fn keep_file(kind: &str, text: &str) -> Option<String> {
    let global = js_sys::global();
    let blob: Function = Reflect::get(&global, &"Blob".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &kind.into()).ok()?;
    let parts = Array::of1(&text.into());
    let file = Reflect::construct(&blob, &Array::of2(&parts, &options)).ok()?;
    address("createObjectURL", &file)?.as_string()
}

/// Forgets a file.
pub(super) fn forget_file(at: &str) {
    address("revokeObjectURL", &at.into());
}

fn address(method: &str, value: &JsValue) -> Option<JsValue> {
    let makers = Reflect::get(&js_sys::global(), &"URL".into()).ok()?;
    let method: Function = Reflect::get(&makers, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(&makers, value).ok()
}

/// Milliseconds of the clock.
pub(super) fn now() -> f64 {
    Date::now()
}

/// Does something after the messages that wait.
pub(super) fn soon(then: impl FnOnce() + 'static) {
    call("setTimeout", &[Closure::once_into_js(then)]);
}

fn call(name: &str, values: &[JsValue]) {
    let function = Reflect::get(&js_sys::global(), &name.into()).unwrap_or_default();
    if let Some(function) = function.dyn_ref::<Function>() {
        let values: Array = values.iter().collect();
        let _ = function.apply(&js_sys::global(), &values);
    }
}
