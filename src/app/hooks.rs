//! What the page does beside drawing: it keeps, it listens, it fetches.

mod keep;
mod likely;
mod listen;
mod own_weather;
mod study;
mod weather;

pub(super) use keep::use_keeping;
pub(super) use likely::use_likely;
pub(super) use listen::{use_answering_keys, use_following_address};
pub(super) use own_weather::{Own, Reading, use_own_weather};
pub(super) use study::use_study;
pub(super) use weather::{Library, use_library, use_outcome};

use std::rc::Rc;

use yew::prelude::*;

use super::browser::{address, network, numbers, page, storage, timer, width};
use crate::messages::Speaker;
use crate::messages::explanations::{self, Explanations};
use crate::state::{Action, State};
use crate::view::Language;

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = (*self).clone().after(action);
        // The very same answer tells the page that there is nothing to draw.
        if next == *self { self } else { Rc::new(next) }
    }
}

/// The state of the page, and the way to change it.
#[hook]
pub(super) fn use_store() -> (UseReducerHandle<State>, Callback<Action>) {
    let state = use_reducer(|| {
        let (session, earlier) = (storage::session(), storage::earlier());
        let fleet = storage::fleet().unwrap_or_default().into();
        State::opening(address::read(), session.as_deref(), earlier.as_deref())
            .after(Action::Fleet(fleet))
    });
    let dispatcher = state.dispatcher();
    let act = use_callback((), move |action, ()| dispatcher.dispatch(action));
    (state, act)
}

/// Who speaks: the language of the link, else the one chosen before, else the browser's.
#[hook]
pub(super) fn use_speaker(chosen: Option<Language>) -> Speaker {
    let usual = use_memo((), |()| storage::language().or_else(page::language).unwrap_or_default());
    let language = chosen.unwrap_or(*usual);
    let say = Speaker::new(language, numbers::format).with(use_explanations());
    use_effect_with(language, move |_| {
        let texts = say.texts();
        page::speak(language, &format!("{} – {}", texts.title, texts.question_rebound));
    });
    say
}

/// The explanations, fetched once after the first drawing.
#[hook]
fn use_explanations() -> Explanations {
    let known = use_state_eq(Explanations::default);
    let set = known.setter();
    use_effect_with((), move |()| {
        network::read(
            explanations::FILE,
            Callback::from(move |text: Option<String>| {
                set.set(Explanations::new(text.unwrap_or_default().leak()));
            }),
        );
    });
    *known
}

/// Says once that the page is drawn.
#[hook]
pub(super) fn use_saying_ready() {
    use_effect_with((), |()| page::say_ready());
}

/// The width of an element in pixels, kept true; nothing before it is known.
#[hook]
pub(super) fn use_width(node: &NodeRef) -> Option<i32> {
    let known = use_state_eq(|| None);
    let (node, set) = (node.clone(), known.setter());
    use_effect_with((), move |()| {
        let told = Callback::from(move |width| set.set(Some(width)));
        let watch = node.cast().and_then(|element| width::Watch::new(&element, told));
        move || drop(watch)
    });
    *known
}

/// A text that follows another only when that has been still for some milliseconds.
#[hook]
pub(super) fn use_still(text: &str, milliseconds: u32) -> AttrValue {
    let still = use_state_eq(|| AttrValue::from(""));
    let set = still.setter();
    let text = AttrValue::from(text.to_owned());
    use_effect_with(text, move |text| {
        let text = text.clone();
        let waiting = timer::after(milliseconds, move || set.set(text));
        move || drop(waiting)
    });
    (*still).clone()
}
