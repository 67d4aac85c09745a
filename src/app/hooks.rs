//! What the page does beside drawing: it keeps, it listens, it fetches.

mod keep;
mod likely;
mod listen;
mod memory;
mod own_weather;
mod study;
mod weather;

pub(super) use keep::use_keeping;
pub(super) use likely::use_likely;
pub(super) use listen::{use_answering_keys, use_following_address};
pub(super) use memory::{Kept, use_kept, use_place, use_steady, use_when, use_worked_out};
pub(super) use own_weather::{Own, Reading, use_own_weather};
pub(super) use study::use_study;
pub(super) use weather::{Library, use_library, use_outcome};

use yew::prelude::*;

use super::browser::{address, network, numbers, page, storage, timer, width};
use crate::messages::explanations::{self, Explanations};
use crate::messages::{Speaker, words};
use crate::state::{Action, State};
use crate::view::Language;

/// The state of the page, and the way to change it.
#[hook]
pub(super) fn use_store() -> (Kept<State>, Callback<Action>) {
    let state = use_kept(|| {
        let (session, earlier) = (storage::session(), storage::earlier());
        let fleet = storage::fleet().unwrap_or_default().into();
        State::opening(address::read(), session.as_deref(), earlier.as_deref())
            .after(Action::Fleet(fleet))
    });
    let set = state.setter();
    let act = use_steady(move |action| set.set((*set.newest()).clone().after(action)));
    (state, act)
}

/// Who speaks: the language of the link, else the one chosen before, else the browser's. The
/// language before it goes on until its words are here.
#[hook]
pub(super) fn use_speaker(chosen: Option<Language>, act: &Callback<Action>) -> Speaker {
    let usual = use_kept(|| storage::language().or_else(page::language).unwrap_or_default());
    let spoken = use_kept(|| page::spoken().unwrap_or_default());
    let wanted = chosen.unwrap_or(*usual);
    let language = if words::knows(wanted) { wanted } else { *spoken };
    let say = Speaker::new(language, numbers::format).with(use_explanations());
    let (set, act) = (spoken.setter(), act.clone());
    use_when(wanted, move |wanted| {
        let wanted = *wanted;
        if words::knows(wanted) {
            return set.set(wanted);
        }
        let read = move |text: Option<String>| {
            if let Some(text) = text {
                words::learn(wanted, text.leak());
                set.set(wanted);
            } else {
                act.emit(Action::Speak(language));
                act.emit(Action::OpenFile(Err(say.texts().language_failed.to_owned())));
            }
        };
        network::read_words(wanted, Callback::from(read));
    });
    use_when(language, move |_| {
        let texts = say.texts();
        page::speak(language, &format!("{} – {}", texts.title, texts.question_rebound));
    });
    say
}

/// The explanations, fetched once after the first drawing.
#[hook]
fn use_explanations() -> Explanations {
    let known = use_kept(Explanations::default);
    let set = known.setter();
    use_when((), move |()| {
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
    use_when((), |()| page::say_ready());
}

/// The width of an element in pixels, kept true; nothing before it is known.
#[hook]
pub(super) fn use_width(node: &NodeRef) -> Option<i32> {
    let known = use_kept(|| None);
    let (node, set) = (node.clone(), known.setter());
    use_when((), move |()| {
        let told = Callback::from(move |width| set.set(Some(width)));
        node.cast().and_then(|element| width::Watch::new(&element, told))
    });
    *known
}

/// A text that follows another only when that has been still for some milliseconds.
#[hook]
pub(super) fn use_still(text: &str, milliseconds: u32) -> AttrValue {
    let still = use_kept(|| AttrValue::from(""));
    let set = still.setter();
    let text = AttrValue::from(text.to_owned());
    use_when(text, move |text| {
        let text = text.clone();
        timer::after(milliseconds, move || set.set(text))
    });
    (*still).clone()
}
