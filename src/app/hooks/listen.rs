//! What comes from outside of the page: another address, a key.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::keep::Kept;
use super::memory::use_when;
use crate::app::browser::{address, keys};
use crate::state::Action;

/// Opens the link of an address that the visitor goes to.
#[hook]
pub(in crate::app) fn use_following_address(kept: Rc<RefCell<Kept>>, act: Callback<Action>) {
    use_when((), move |()| {
        address::listen(Callback::from(move |()| {
            let fragment = address::fragment();
            if fragment == kept.borrow().written {
                return;
            }
            let Some(reading) = address::read_again() else {
                // The name of a section: the scenario goes back into the address.
                kept.borrow_mut().write_again();
                return;
            };
            kept.borrow_mut().go(fragment);
            let own = address::is_own();
            act.emit(if own { Action::Revisit(reading) } else { Action::Open(reading) });
        }))
    });
}

/// Undo and redo by key.
#[hook]
pub(in crate::app) fn use_answering_keys(act: Callback<Action>) {
    use_when((), move |()| {
        keys::listen(Callback::from(move |key| {
            act.emit(match key {
                keys::Key::Undo => Action::Undo,
                keys::Key::Redo => Action::Redo,
            });
        }))
    });
}
