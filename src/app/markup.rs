//! Markup as it is drawn: `html!` reads as the one of Yew does, and is built step by step.
//!
//! The macro of Yew writes out each element with all its fields in the place where it stands, about
//! 400 bytes of program for each. This one writes a call for each step, and the steps are here,
//! once: open an element, give it an attribute, put something into it, close it. Elements keep their
//! place among the others as with Yew: each `{ … }` and each `if` is one child, even an empty one.

mod values;

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::MouseEvent;
use yew::virtual_dom::{
    AttributeOrProperty, Attributes, Key, Listener, Listeners, VList, VNode, VTag,
};
use yew::{AttrValue, Callback, Html, NodeRef};

pub(in crate::app) use values::{Child, Value, class};

/// Elements with their attributes, listeners and children.
macro_rules! html {
    ($($markup:tt)*) => {{
        let mut drawing = $crate::app::markup::Drawing::new();
        $crate::app::markup::draw!(drawing $($markup)*);
        drawing.done()
    }};
}

/// The steps of some markup, one after the other.
macro_rules! draw {
    ($to:ident) => {};
    ($to:ident < > $($rest:tt)*) => { $crate::app::markup::draw!($to $($rest)*) };
    ($to:ident < / > $($rest:tt)*) => { $crate::app::markup::draw!($to $($rest)*) };
    ($to:ident < / $tag:ident > $($rest:tt)*) => {
        $to.close(stringify!($tag));
        $crate::app::markup::draw!($to $($rest)*)
    };
    ($to:ident < $tag:ident $($rest:tt)*) => {
        $crate::app::markup::draw!(@open $to $tag [stringify!($tag)] $($rest)*)
    };
    ($to:ident { for $each:expr } $($rest:tt)*) => {
        $to.begin();
        for one in $each {
            $crate::app::markup::Child::add_to(one, &mut $to);
        }
        $to.end();
        $crate::app::markup::draw!($to $($rest)*)
    };
    ($to:ident { $one:expr } $($rest:tt)*) => {
        $crate::app::markup::Child::add_to($one, &mut $to);
        $crate::app::markup::draw!($to $($rest)*)
    };
    ($to:ident if $($rest:tt)*) => { $crate::app::markup::draw!(@if $to [] $($rest)*) };

    // What is known beforehand goes into one text: the tag, and a line for each attribute.
    (@open $to:ident $tag:ident [$($known:tt)*] $name:ident = $value:literal $($rest:tt)*) => {
        $crate::app::markup::draw!(@open $to $tag
            [$($known)*, "\n", stringify!($name), "=", $value] $($rest)*)
    };
    (@open $to:ident $tag:ident [$($known:tt)*]
        $name:ident - $more:ident = $value:literal $($rest:tt)*) => {
        $crate::app::markup::draw!(@open $to $tag
            [$($known)*, "\n", stringify!($name), "-", stringify!($more), "=", $value] $($rest)*)
    };
    (@open $to:ident $tag:ident [$($known:tt)*] $($rest:tt)*) => {
        $to.open(concat!($($known)*));
        $crate::app::markup::draw!(@within $to $tag $($rest)*)
    };

    (@within $to:ident $tag:ident / > $($rest:tt)*) => {
        $to.close(stringify!($tag));
        $crate::app::markup::draw!($to $($rest)*)
    };
    (@within $to:ident $tag:ident > $($rest:tt)*) => { $crate::app::markup::draw!($to $($rest)*) };
    (@within $to:ident $tag:ident ref = $node:tt $($rest:tt)*) => {
        $to.place($node);
        $crate::app::markup::draw!(@within $to $tag $($rest)*)
    };
    (@within $to:ident $tag:ident key = $key:tt $($rest:tt)*) => {
        $to.key($key);
        $crate::app::markup::draw!(@within $to $tag $($rest)*)
    };
    // Told here, a closure need not say what it hears.
    (@within $to:ident $tag:ident onclick = $heard:tt $($rest:tt)*) => {
        $to.on_click($heard);
        $crate::app::markup::draw!(@within $to $tag $($rest)*)
    };
    (@within $to:ident $tag:ident { $name:ident } $($rest:tt)*) => {
        $crate::app::markup::Value::put($name, stringify!($name), &mut $to);
        $crate::app::markup::draw!(@within $to $tag $($rest)*)
    };
    (@within $to:ident $tag:ident $name:ident = $value:tt $($rest:tt)*) => {
        $crate::app::markup::Value::put($value, stringify!($name), &mut $to);
        $crate::app::markup::draw!(@within $to $tag $($rest)*)
    };
    (@within $to:ident $tag:ident $name:ident - $more:ident = $value:tt $($rest:tt)*) => {
        let name = concat!(stringify!($name), "-", stringify!($more));
        $crate::app::markup::Value::put($value, name, &mut $to);
        $crate::app::markup::draw!(@within $to $tag $($rest)*)
    };

    (@if $to:ident [$($condition:tt)*] { $($then:tt)* } else { $($otherwise:tt)* } $($rest:tt)*) => {
        $to.begin();
        if $($condition)* {
            $crate::app::markup::draw!($to $($then)*);
        } else {
            $crate::app::markup::draw!($to $($otherwise)*);
        }
        $to.end();
        $crate::app::markup::draw!($to $($rest)*)
    };
    (@if $to:ident [$($condition:tt)*] { $($then:tt)* } else if $($rest:tt)*) => {
        compile_error!("write the second condition as an expression of its own")
    };
    (@if $to:ident [$($condition:tt)*] { $($then:tt)* } $($rest:tt)*) => {
        $crate::app::markup::draw!(@if $to [$($condition)*] { $($then)* } else {} $($rest)*)
    };
    (@if $to:ident [$($condition:tt)*] $next:tt $($rest:tt)*) => {
        $crate::app::markup::draw!(@if $to [$($condition)* $next] $($rest)*)
    };
}

pub(in crate::app) use {draw, html};

/// An element that is not closed yet; without a tag, some nodes that make one child together.
#[derive(Default)]
struct Element {
    tag: &'static str,
    key: Option<Key>,
    place: NodeRef,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    /// What a field holds: unlike the attribute, it follows what is typed.
    value: Option<AttrValue>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    children: Vec<Html>,
}

/// Markup that is being made: the elements that are open, the outermost first.
#[derive(Default)]
pub(in crate::app) struct Drawing {
    /// What stands around the innermost open element.
    around: Vec<Element>,
    /// The innermost open element.
    inner: Element,
}

impl Drawing {
    /// Nothing yet.
    #[inline(never)]
    pub(in crate::app) fn new() -> Self {
        Self::default()
    }

    /// Opens an element within the one that is open: its tag, then lines with attributes.
    #[inline(never)]
    pub(in crate::app) fn open(&mut self, known: &'static str) {
        let mut lines = known.split('\n');
        let tag = lines.next().unwrap_or_default();
        let around = std::mem::replace(&mut self.inner, Element { tag, ..Element::default() });
        self.around.push(around);
        for (name, value) in lines.filter_map(|line| line.split_once('=')) {
            self.put(name, Some(AttrValue::Static(value)));
        }
    }

    /// Begins some nodes that make one child together.
    pub(in crate::app) fn begin(&mut self) {
        self.open("");
    }

    /// Ends them.
    pub(in crate::app) fn end(&mut self) {
        self.close("");
    }

    /// Closes the innermost element, which has this tag.
    #[inline]
    pub(in crate::app) fn close(&mut self, tag: &'static str) {
        debug_assert_eq!(self.inner.tag, tag, "elements are closed in the order of their opening");
        self.finish();
    }

    #[inline(never)]
    fn finish(&mut self) {
        let around = self.around.pop().unwrap_or_default();
        let node = std::mem::replace(&mut self.inner, around).node();
        self.add(node);
    }

    /// Puts a node into the open element.
    #[inline(never)]
    pub(in crate::app) fn add(&mut self, node: Html) {
        self.inner.children.push(node);
    }

    /// Tells where the element will be found.
    #[inline(never)]
    pub(in crate::app) fn place(&mut self, place: NodeRef) {
        self.inner.place = place;
    }

    /// Tells the element from its neighbours.
    pub(in crate::app) fn key(&mut self, key: impl Into<Key>) {
        self.inner.key = Some(key.into());
    }

    /// Lets the open element hear a click.
    #[inline(never)]
    pub(in crate::app) fn on_click(&mut self, heard: Callback<MouseEvent>) {
        Value::put(heard, "onclick", self);
    }

    /// Gives the open element an attribute; without a value it has none, for now.
    #[inline(never)]
    fn put(&mut self, name: &'static str, value: Option<AttrValue>) {
        if name == "value" && matches!(self.inner.tag, "input" | "textarea") {
            self.inner.value = value;
        } else {
            self.inner.names.push(name);
            self.inner.values.push(value.map(AttributeOrProperty::Attribute));
        }
    }

    /// Lets the open element hear of something.
    #[inline(never)]
    fn listen(&mut self, listener: Option<Rc<dyn Listener>>) {
        self.inner.listeners.push(listener);
    }

    /// The markup.
    #[inline(never)]
    pub(in crate::app) fn done(self) -> Html {
        debug_assert!(self.around.is_empty(), "every element is closed");
        let Element { mut children, .. } = self.inner;
        if children.len() == 1 {
            children.swap_remove(0)
        } else {
            VNode::VList(Rc::new(VList::from(children)))
        }
    }
}

impl Element {
    fn node(self) -> Html {
        let Self { tag, key, place, names, values, value, listeners, children } = self;
        let children = VNode::VList(Rc::new(VList::from(children)));
        if tag.is_empty() {
            return children;
        }
        let attributes = Attributes::Dynamic { keys: shared(&names), values: values.into() };
        let listeners = if listeners.is_empty() {
            Listeners::None
        } else {
            Listeners::Pending(listeners.into())
        };
        VNode::VTag(Rc::new(match tag {
            "input" => VTag::__new_input(value, None, place, key, attributes, listeners),
            "textarea" => VTag::__new_textarea(value, None, place, key, attributes, listeners),
            _ => {
                let tag = AttrValue::Static(tag);
                VTag::__new_other(tag, place, key, attributes, listeners, children)
            }
        }))
    }
}

thread_local! {
    /// The lists of names of attributes that there are.
    static NAMES: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
}

/// A list of names that stands in one place only: Yew then compares the values one by one.
fn shared(names: &[&'static str]) -> &'static [&'static str] {
    NAMES.with_borrow_mut(|known| {
        if let Some(same) = known.iter().find(|same| **same == names) {
            return *same;
        }
        let new: &'static [&'static str] = names.to_vec().leak();
        known.push(new);
        new
    })
}
