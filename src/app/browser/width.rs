//! How wide an element is on the screen.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::Callback;

/// Watches the width of an element until it is dropped.
pub(in crate::app) struct Watch {
    observer: ResizeObserver,
    // The browser calls it as long as it observes.
    _called: Closure<dyn FnMut()>,
}

impl Watch {
    /// Calls back with the width of the element, now and whenever it changes.
    pub(in crate::app) fn new(element: &Element, callback: Callback<i32>) -> Option<Self> {
        callback.emit(element.client_width());
        let watched = element.clone();
        let called = Closure::<dyn FnMut()>::new(move || callback.emit(watched.client_width()));
        let observer = ResizeObserver::new(called.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _called: called })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
