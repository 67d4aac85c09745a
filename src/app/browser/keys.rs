//! The keys for undo and redo.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::Callback;

use super::document;

/// A field with this attribute has text of its own to undo.
pub(in crate::app) const OWN_UNDO: &str = "data-pending";

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::app) enum Key {
    /// Take back.
    Undo,
    /// Take again.
    Redo,
}

/// Calls back for Ctrl or Cmd with Z, Shift and Z, or Y.
pub(in crate::app) fn listen(callback: Callback<Key>) -> Option<EventListener> {
    let document = document()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else { return };
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let own = target.is_some_and(|element| element.has_attribute(OWN_UNDO));
        if let Some(key) = meant(pressed).filter(|_| !own) {
            event.prevent_default();
            callback.emit(key);
        }
    }))
}

fn meant(event: &KeyboardEvent) -> Option<Key> {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(Key::Undo),
        ("z", true) | ("y", false) => Some(Key::Redo),
        _ => None,
    }
}
