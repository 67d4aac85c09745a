//! The address bar and the browser's memory follow the state.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::memory::use_when;
use crate::app::browser::address::{self, Step};
use crate::app::browser::{storage, timer};
use crate::link::LONGEST;
use crate::state::{State, Work};
use crate::view::View;

/// Until the state has been still for so many milliseconds, nothing is written: browsers refuse
/// more than some hundred changes of the address in half a minute.
const STILL: u32 = 400;

/// What the address bar is known to hold.
#[derive(Debug, Default)]
pub(in crate::app) struct Kept {
    /// The link that stands there.
    pub(super) written: String,
    /// The link that ought to stand there.
    wanted: String,
    /// Preset and comparison of the link that stands there: a change of them is a step for Back.
    place: Option<(&'static str, bool)>,
    /// Whether the visitor went to the address by hand or by Back: no new step then.
    gone: bool,
}

impl Kept {
    /// Writes the link again, over what the visitor has put there without asking for anything.
    pub(super) fn write_again(&mut self) {
        self.written.clear();
        let wanted = self.wanted.clone();
        address::write(&wanted, Step::Replace);
        self.written = wanted;
    }

    /// The visitor has gone to another address: what was to be written there is wanted no more.
    pub(super) fn go(&mut self, address: String) {
        self.wanted.clone_from(&address);
        self.written = address;
        self.gone = true;
    }

    /// Writes the link, unless another is wanted by now: drawing gives way to what is due, so the
    /// time of a link may come after the visitor has gone elsewhere and before the page knows it.
    fn write(&mut self, link: String, step: Step) {
        if link != self.written && link == self.wanted {
            address::write(&link, step);
            self.written = link;
        }
    }
}

/// Keeps the address bar and the browser's memory up to date.
#[hook]
pub(in crate::app) fn use_keeping(state: &State) -> Rc<RefCell<Kept>> {
    use_when(state.fleet.clone(), |fleet| {
        storage::keep_fleet((!fleet.is_empty()).then_some(&**fleet));
    });
    let kept = use_mut_ref(|| Kept { written: address::fragment(), ..Kept::default() });
    let given = kept.clone();
    // At once: the session, below, may soon hold something else.
    use_when(state.earlier.clone(), |earlier| {
        let links: Vec<_> =
            earlier.iter().map(|work| work.link(View::default()).encode()).collect();
        storage::keep_earlier((!links.is_empty()).then(|| links.join("\n")).as_deref());
    });
    let newer = !state.own && state.opened_a_newer_link();
    use_when(
        (state.work.clone(), state.view, state.own, newer),
        move |(work, view, own, newer)| {
            // What a newer page wrote stays in the address until this one can read it, or the visitor
            // goes on without.
            let link = if *newer { kept.borrow().written.clone() } else { link(work, *view) };
            let place = (work.first.base.slug, work.second.is_some());
            let step = step(&mut kept.borrow_mut(), place);
            // A link that was opened and left as it is takes nobody's work away.
            let session = own
                .then(|| (*work != Work::default()).then(|| work.link(View::default()).encode()));
            kept.borrow_mut().wanted.clone_from(&link);
            let write = move || {
                kept.borrow_mut().write(link, step);
                if let Some(session) = session {
                    storage::keep_session(session.as_deref());
                }
            };
            match step {
                Step::Push => {
                    write();
                    None
                }
                Step::Replace => Some(timer::after(STILL, write)),
            }
        },
    );
    given
}

/// The link to the work; none for the page as everybody finds it, and none that would be refused
/// as too long: the browser's memory then holds the work alone.
fn link(work: &Work, view: View) -> String {
    if *work == Work::default() && view == View::default() {
        return String::new();
    }
    Some(work.link(view).encode()).filter(|link| link.len() <= LONGEST).unwrap_or_default()
}

/// How to write the next link. Before a new step the old one is brought up to date.
fn step(kept: &mut Kept, place: (&'static str, bool)) -> Step {
    let before = kept.place.replace(place);
    let gone = std::mem::take(&mut kept.gone);
    let loaded = before.is_some_and(|before| before.0 != place.0 || (place.1 && !before.1));
    if gone || !loaded {
        return Step::Replace;
    }
    let wanted = kept.wanted.clone();
    kept.write(wanted, Step::Replace);
    Step::Push
}
