//! What may stand in markup: as the value of an attribute, and as a child.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Event;
use yew::virtual_dom::{Listener, ListenerKind, VNode, VText};
use yew::{AttrValue, Callback, Html};

use super::Drawing;
use crate::scenario::number::numerals;

/// What an attribute may be given.
pub(in crate::app) trait Value {
    /// Gives it to the open element.
    fn put(self, name: &'static str, to: &mut Drawing);
}

impl Value for &'static str {
    #[inline(never)]
    fn put(self, name: &'static str, to: &mut Drawing) {
        to.put(name, Some(AttrValue::Static(self)));
    }
}

impl Value for String {
    #[inline(never)]
    fn put(self, name: &'static str, to: &mut Drawing) {
        to.put(name, Some(AttrValue::Rc(self.into())));
    }
}

impl Value for AttrValue {
    fn put(self, name: &'static str, to: &mut Drawing) {
        to.put(name, Some(self));
    }
}

/// A number, with the fewest digits.
impl Value for f64 {
    #[inline(never)]
    fn put(self, name: &'static str, to: &mut Drawing) {
        numerals::written(self).put(name, to);
    }
}

/// An attribute that is there or not.
impl Value for bool {
    fn put(self, name: &'static str, to: &mut Drawing) {
        to.put(name, self.then_some(AttrValue::Static(name)));
    }
}

impl Value for Option<&'static str> {
    fn put(self, name: &'static str, to: &mut Drawing) {
        to.put(name, self.map(AttrValue::Static));
    }
}

impl Value for Option<String> {
    fn put(self, name: &'static str, to: &mut Drawing) {
        to.put(name, self.map(|text| AttrValue::Rc(text.into())));
    }
}

impl<E: JsCast + 'static> Value for Callback<E> {
    fn put(self, name: &'static str, to: &mut Drawing) {
        to.listen(Some(heard(name, self)));
    }
}

impl<E: JsCast + 'static> Value for Option<Callback<E>> {
    fn put(self, name: &'static str, to: &mut Drawing) {
        to.listen(self.map(|callback| heard(name, callback)));
    }
}

/// Tells a callback of what happens.
struct Heard<E> {
    kind: &'static str,
    callback: Callback<E>,
}

fn heard<E: JsCast + 'static>(name: &'static str, callback: Callback<E>) -> Rc<dyn Listener> {
    Rc::new(Heard { kind: name.strip_prefix("on").unwrap_or(name), callback })
}

impl<E: JsCast> Listener for Heard<E> {
    fn kind(&self) -> ListenerKind {
        ListenerKind::other(self.kind.into())
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event.unchecked_into());
    }

    fn passive(&self) -> bool {
        false
    }
}

/// What an element may hold.
pub(in crate::app) trait Child {
    /// Puts it into the open element.
    fn add_to(self, drawing: &mut Drawing);
}

impl Child for Html {
    fn add_to(self, drawing: &mut Drawing) {
        drawing.add(self);
    }
}

impl Child for AttrValue {
    #[inline(never)]
    fn add_to(self, drawing: &mut Drawing) {
        drawing.add(VNode::VText(VText { text: self }));
    }
}

impl Child for &'static str {
    #[inline(never)]
    fn add_to(self, drawing: &mut Drawing) {
        AttrValue::Static(self).add_to(drawing);
    }
}

impl Child for String {
    #[inline(never)]
    fn add_to(self, drawing: &mut Drawing) {
        AttrValue::Rc(self.into()).add_to(drawing);
    }
}

impl Child for &String {
    fn add_to(self, drawing: &mut Drawing) {
        self.clone().add_to(drawing);
    }
}

/// The class of an element, and one more where it has it.
pub(in crate::app) fn class(usual: &'static str, more: Option<&'static str>) -> String {
    match more {
        Some(more) => [usual, more].join(" "),
        None => usual.to_owned(),
    }
}
