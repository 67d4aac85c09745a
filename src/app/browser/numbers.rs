//! Numbers, as the browser writes them in each language.

use std::cell::RefCell;

use js_sys::Intl::{NumberFormat, NumberFormatOptions};
use js_sys::{Array, Function};
use wasm_bindgen::JsValue;

use crate::messages::{Digits, plain};
use crate::scenario::number::numerals;
use crate::view::Language;

thread_local! {
    /// Making a format takes far longer than using it.
    static FORMATS: RefCell<Vec<(Language, Digits, Function)>> = const { RefCell::new(Vec::new()) };
}

/// Lets the browser write and read digits for the whole program.
pub(in crate::app) fn serve() {
    let write = |value: f64| {
        js_sys::Number::from(value)
            .to_string_with_radix(10)
            .map_or_else(|_| String::new(), String::from)
    };
    numerals::leave_to(write, js_sys::Number::parse_float);
}

/// Writes a number as the language does.
pub(in crate::app) fn format(language: Language, value: f64, digits: Digits) -> String {
    if cfg!(target_family = "wasm") {
        written(language, value, digits).unwrap_or_else(|| numerals::written(value))
    } else {
        plain(language, value, digits)
    }
}

fn written(language: Language, value: f64, digits: Digits) -> Option<String> {
    FORMATS.with_borrow_mut(|formats| {
        let known = formats.iter().position(|format| (format.0, format.1) == (language, digits));
        let place = known.unwrap_or_else(|| {
            formats.push((language, digits, made(language, digits)));
            formats.len() - 1
        });
        formats[place].2.call1(&JsValue::UNDEFINED, &JsValue::from(value)).ok()?.as_string()
    })
}

fn made(language: Language, digits: Digits) -> Function {
    let options = NumberFormatOptions::new();
    match digits {
        Digits::Significant(digits) => options.set_maximum_significant_digits(digits),
        Digits::Decimals(decimals) => {
            options.set_minimum_fraction_digits(decimals);
            options.set_maximum_fraction_digits(decimals);
        }
    }
    NumberFormat::new(&Array::of1(&JsValue::from(language.tag())), options.as_ref()).format()
}
