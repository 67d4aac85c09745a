//! Parts of the page: each remembers something of its own, or is drawn again only when it differs.
//!
//! Yew builds its machinery for a component once for each kind of them, which weighs more than most
//! of them do. So there is one kind here, and it draws whatever part it is given.

use std::any::Any;
use std::rc::Rc;

use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::{Key, VComp, VNode};

/// A part of the page, with what it shows.
pub(super) trait Part: PartialEq + 'static {
    /// Tells it from its neighbours. Parts of two kinds never share one.
    fn key(&self) -> Key;

    /// Draws it: a hook, run with the memory of this part.
    fn draw(&self, memory: &mut HookContext) -> Html;
}

/// Puts a part into some markup.
pub(super) fn part<Of: Part>(part: Of) -> Html {
    put(part.key(), Rc::new(part))
}

fn put(key: Key, part: Rc<dyn AnyPart>) -> Html {
    VNode::VComp(Rc::new(VComp::new::<Component>(Rc::new(Given { part }), Some(key))))
}

/// A part of any kind.
trait AnyPart {
    fn draw(&self, memory: &mut HookContext) -> Html;
    fn as_any(&self) -> &dyn Any;
    fn is(&self, other: &dyn Any) -> bool;
}

impl<Of: Part> AnyPart for Of {
    fn draw(&self, memory: &mut HookContext) -> Html {
        Part::draw(self, memory)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn is(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<Of>().is_some_and(|other| other == self)
    }
}

#[derive(Properties)]
struct Given {
    part: Rc<dyn AnyPart>,
}

impl PartialEq for Given {
    fn eq(&self, other: &Self) -> bool {
        self.part.is(other.part.as_any())
    }
}

#[component]
fn Component(given: &Given) -> Html {
    use_part(given.part.clone())
}

fn use_part(part: Rc<dyn AnyPart>) -> impl Hook<Output = Html> {
    Drawn(part)
}

struct Drawn(Rc<dyn AnyPart>);

impl Hook for Drawn {
    type Output = Html;

    fn run(self, memory: &mut HookContext) -> Html {
        self.0.draw(memory)
    }
}
