//! Messages from and to the page, and time.

use js_sys::{Array, Date, Function, Reflect};
use wasm_bindgen::prelude::*;

/// Hands every message of the page to `hear`.
pub(super) fn listen(hear: impl Fn(String) + 'static) {
    let closure = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
        let text = Reflect::get(&event, &"data".into()).ok().and_then(|data| data.as_string());
        if let Some(text) = text {
            hear(text);
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
