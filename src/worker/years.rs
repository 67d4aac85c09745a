//! Offers the years of simulated sites to the page that has loaded the program, as functions of one
//! object.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Float64Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::years::Years;

/// The global name of the object.
const NAME: &str = "jevonsYears";

/// Puts the object where the page finds it:
///
/// * `read(text)`: takes in the climate library; whether it is sound;
/// * `keep(hash, columns)`: takes in the year of a weather file; whether it is sound;
/// * `record(climate)`: source and note of its weather, each in English and Chinese; nothing of an
///   unknown place;
/// * `year(link)`: the figures of the year of the link's scenario; nothing where there is no weather.
pub fn offer_years() {
    let years = Rc::new(RefCell::new(Years::default()));
    let object = Object::new();
    let own = years.clone();
    offer(&object, "read", move |text, _| own.borrow_mut().read(&text.as_string()?).then(truth));
    let own = years.clone();
    offer(&object, "keep", move |hash, columns| {
        let columns: Float64Array = columns.dyn_into().ok()?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it was sent as u32"
        )]
        let hash = hash.as_f64()? as u32;
        own.borrow_mut().keep(hash, &columns.to_vec()).then(truth)
    });
    let own = years.clone();
    offer(&object, "record", move |climate, _| {
        let years = own.borrow();
        let record = years.record(&climate.as_string()?)?;
        let texts = record.source.iter().chain(&record.note);
        Some(texts.map(|text| JsValue::from_str(text)).collect::<Array>().into())
    });
    offer(&object, "year", move |link, _| {
        let figures = years.borrow_mut().year(&link.as_string()?)?.to_figures();
        Some(Float64Array::from(figures.as_slice()).into())
    });
    let _ = Reflect::set(&js_sys::global(), &NAME.into(), &object);
}

fn truth() -> JsValue {
    true.into()
}

/// Makes a function of the object, of at most two values.
fn offer(
    object: &Object,
    name: &str,
    function: impl Fn(JsValue, JsValue) -> Option<JsValue> + 'static,
) {
    let answer = move |one, other| function(one, other).unwrap_or_default();
    let function = Closure::<dyn Fn(JsValue, JsValue) -> JsValue>::new(answer).into_js_value();
    let function: Function = function.unchecked_into();
    let _ = Reflect::set(object, &name.into(), &function);
}
