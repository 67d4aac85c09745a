//! Messages from and to the page, and time.

use js_sys::{Array, Date, Float64Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

/// What the page says.
pub(super) enum Message {
    /// An order, as text.
    Order(String),
    /// A weather file to be read, and the language in which to report on it.
    File(String, Vec<u8>),
    /// A year of weather to be used: the fingerprint of its file, and its columns.
    Year(u32, Vec<f64>),
}

/// Hands every message of the page to `hear`.
pub(super) fn listen(hear: impl Fn(Message) + 'static) {
    let closure = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
        let data = Reflect::get(&event, &"data".into()).ok();
        if let Some(message) = data.and_then(read) {
            hear(message);
        }
    });
    let _ = Reflect::set(&js_sys::global(), &"onmessage".into(), closure.as_ref());
    closure.forget();
}

fn read(data: JsValue) -> Option<Message> {
    if let Some(text) = data.as_string() {
        return Some(Message::Order(text));
    }
    let [head, body] = data.dyn_into::<Array>().ok().map(|pair| [pair.get(0), pair.get(1)])?;
    if let Some(language) = head.as_string() {
        return Some(Message::File(language, body.dyn_into::<Uint8Array>().ok()?.to_vec()));
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it was sent as u32"
    )]
    let hash = head.as_f64()? as u32;
    Some(Message::Year(hash, body.dyn_into::<Float64Array>().ok()?.to_vec()))
}

/// Says what became of a weather file: the report, and of a sound one fingerprint, place, nearest
/// climate and columns.
pub(super) fn report(report: &str, year: Option<(u32, &str, &str, &[f64])>) {
    let answer = Array::of1(&report.into());
    if let Some((hash, place, climate, columns)) = year {
        answer.push(&hash.into());
        answer.push(&place.into());
        answer.push(&climate.into());
        answer.push(&Float64Array::from(columns).into());
    }
    call("postMessage", &[answer.into()]);
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
