//! The address bar: the link is always there to be copied, and Back works.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use yew::Callback;

use super::window;
use crate::link::{self, Link, Reading};

/// How an address is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::app) enum Step {
    /// In the place of the present one.
    Replace,
    /// As a new step, to which Back leads back.
    Push,
}

/// What the address holds.
pub(in crate::app) fn read() -> Reading {
    link::read(&fragment(), &query())
}

/// What the address holds after the visitor went to it; the bare page is the first preset.
pub(in crate::app) fn read_again() -> Option<Reading> {
    let mut reading = read();
    if fragment().is_empty() && reading.link.is_none() && reading.problems.is_empty() {
        reading.link = Some(Link::default());
    }
    let says_something = reading.link.is_some() || !reading.problems.is_empty();
    says_something.then_some(reading)
}

/// The part after `#`, without it.
pub(in crate::app) fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

fn query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// The address of the page itself.
pub(in crate::app) fn bare() -> String {
    let Some(window) = window() else { return String::new() };
    let location = window.location();
    let parts = (location.origin(), location.pathname());
    let (Ok(origin), Ok(path)) = parts else { return String::new() };
    origin + &path
}

/// Writes the link into the address; without one, the address of the page itself. A link that came
/// after `?` moves behind `#`; what else stands there belongs to somebody else and stays.
pub(in crate::app) fn write(link: &str, step: Step) {
    let Some(window) = window() else { return };
    let Ok(history) = window.history() else { return };
    let query = query();
    let query = if link::read("", &query).link.is_none() { query } else { String::new() };
    let mark = if link.is_empty() { "" } else { "#" };
    let address = format!("{}{query}{mark}{link}", bare());
    // Browsers refuse too many changes in a short time; the next change writes it all anyway.
    let _ = match step {
        Step::Replace => history.replace_state_with_url(&JsValue::TRUE, "", Some(&address)),
        Step::Push => history.push_state_with_url(&JsValue::TRUE, "", Some(&address)),
    };
}

/// Whether the page itself has written the address: then the visitor went back or forward to it.
pub(in crate::app) fn is_own() -> bool {
    let history = window().and_then(|window| window.history().ok());
    history.and_then(|history| history.state().ok()).is_some_and(|state| state.is_truthy())
}

/// Calls back when the visitor goes to another address of the page.
pub(in crate::app) fn listen(callback: Callback<()>) -> Option<[EventListener; 2]> {
    let window = window()?;
    let other = callback.clone();
    Some([
        EventListener::new(&window, "popstate", move |_| callback.emit(())),
        EventListener::new(&window, "hashchange", move |_| other.emit(())),
    ])
}
