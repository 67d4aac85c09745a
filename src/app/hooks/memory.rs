//! What a part of the page remembers from one drawing to the next. These stand for the hooks of Yew
//! of the same meaning, which weigh far more for each type that they are used with.

use std::any::Any;
use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use yew::functional::{Hook, HookContext, UseForceUpdateHandle};
use yew::prelude::*;

/// Something that is remembered, as it was when the part was drawn.
pub(in crate::app) struct Kept<T> {
    now: Rc<T>,
    setter: Setter<T>,
}

/// The way to change it: the part is then drawn again.
pub(in crate::app) struct Setter<T> {
    place: Rc<RefCell<Rc<T>>>,
    redraw: UseForceUpdateHandle,
}

impl<T> Clone for Setter<T> {
    fn clone(&self) -> Self {
        Self { place: self.place.clone(), redraw: self.redraw.clone() }
    }
}

impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        Self { now: self.now.clone(), setter: self.setter.clone() }
    }
}

impl<T> Deref for Kept<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.now
    }
}

impl<T: PartialEq> Kept<T> {
    pub(in crate::app) fn set(&self, value: T) {
        self.setter.set(value);
    }

    pub(in crate::app) fn setter(&self) -> Setter<T> {
        self.setter.clone()
    }
}

impl<T: PartialEq> Setter<T> {
    pub(in crate::app) fn set(&self, value: T) {
        // The very same value tells the page that there is nothing to draw.
        if **self.place.borrow() != value {
            *self.place.borrow_mut() = Rc::new(value);
            self.redraw.force_update();
        }
    }

    /// The newest value, which may be newer than the drawing.
    pub(in crate::app) fn newest(&self) -> Rc<T> {
        self.place.borrow().clone()
    }
}

/// Remembers something, which begins as `first`.
pub(in crate::app) fn use_kept<T: 'static>(
    first: impl FnOnce() -> T,
) -> impl Hook<Output = Kept<T>> {
    Keeping(first)
}

struct Keeping<F>(F);

impl<T: 'static, F: FnOnce() -> T> Hook for Keeping<F> {
    type Output = Kept<T>;

    fn run(self, memory: &mut HookContext) -> Kept<T> {
        let place = use_mut_ref(|| Rc::new((self.0)())).run(memory);
        let redraw = use_force_update().run(memory);
        let now = place.borrow().clone();
        Kept { now, setter: Setter { place, redraw } }
    }
}

/// Works something out, and anew only from something else.
pub(in crate::app) fn use_worked_out<K: PartialEq + 'static, T: 'static>(
    from: K,
    work: impl FnOnce(&K) -> T,
) -> impl Hook<Output = Rc<T>> {
    Working(from, work)
}

struct Working<K, F>(K, F);

impl<K: PartialEq + 'static, T: 'static, F: FnOnce(&K) -> T> Hook for Working<K, F> {
    type Output = Rc<T>;

    fn run(self, memory: &mut HookContext) -> Rc<T> {
        let known = use_mut_ref(|| None::<(K, Rc<T>)>).run(memory);
        let mut known = known.borrow_mut();
        match &*known {
            Some((from, result)) if *from == self.0 => result.clone(),
            _ => {
                let result = Rc::new((self.1)(&self.0));
                *known = Some((self.0, result.clone()));
                result
            }
        }
    }
}

/// A callback that stays the same: the first that there was.
pub(in crate::app) fn use_steady<T: 'static>(
    call: impl Fn(T) + 'static,
) -> impl Hook<Output = Callback<T>> {
    Steady(Callback::from(call))
}

struct Steady<T>(Callback<T>);

impl<T: 'static> Hook for Steady<T> {
    type Output = Callback<T>;

    fn run(self, memory: &mut HookContext) -> Callback<T> {
        let call = use_mut_ref(|| self.0).run(memory);
        call.borrow().clone()
    }
}

/// Does something after the first drawing, and after each with another `with`. What comes of it is
/// kept until then: a listener, a timer.
pub(in crate::app) fn use_when<T: PartialEq + 'static, K: 'static>(
    with: T,
    deed: impl FnOnce(&T) -> K + 'static,
) -> impl Hook<Output = ()> {
    When(with, deed)
}

struct When<T, F>(T, F);

impl<T: PartialEq + 'static, K: 'static, F: FnOnce(&T) -> K + 'static> Hook for When<T, F> {
    type Output = ();

    fn run(self, memory: &mut HookContext) {
        let Self(with, deed) = self;
        let known = use_mut_ref(|| None::<Rc<T>>).run(memory);
        let is_due = known.borrow().as_deref() != Some(&with);
        let due: Option<Deed> = is_due.then(|| {
            let with = Rc::new(with);
            *known.borrow_mut() = Some(with.clone());
            Box::new(move || Box::new(deed(&with)) as Box<dyn Any>) as Deed
        });
        use_doing(due).run(memory);
    }
}

/// Something to be done after the drawing.
type Deed = Box<dyn FnOnce() -> Box<dyn Any>>;

#[hook]
fn use_doing(due: Option<Deed>) {
    let times = use_mut_ref(|| 0_u32);
    *times.borrow_mut() += u32::from(due.is_some());
    let times = *times.borrow();
    use_effect_with(times, move |_| {
        let kept = due.map(|deed| deed());
        move || drop(kept)
    });
}

/// The place of an element, once it is drawn.
#[hook]
pub(in crate::app) fn use_place() -> NodeRef {
    let place = use_mut_ref(NodeRef::default);
    place.borrow().clone()
}
