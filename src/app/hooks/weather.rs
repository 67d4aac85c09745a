//! The weather and the program that works with it, fetched once after the first drawing, and the
//! answers that need them.

use std::rc::Rc;

use yew::prelude::*;

use super::memory::{use_kept, use_steady, use_when, use_worked_out};
use super::own_weather::Own;
use crate::app::browser::years::{Record, Years};
use crate::link::Link;
use crate::outcome::Outcome;
use crate::presets::Draft;

/// How far the climate library, with the program that works with it, has come.
#[derive(Clone)]
pub(in crate::app) enum Library {
    /// On its way.
    Awaited,
    /// Here.
    Here(Rc<Years>),
    /// It did not come, or not as it should be.
    Missing,
}

impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Awaited, Self::Awaited) | (Self::Missing, Self::Missing) => true,
            (Self::Here(one), Self::Here(other)) => Rc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl Library {
    /// What it says of a place; none if it is not here, or has no such place.
    pub(in crate::app) fn record(&self, climate: &str) -> Option<Record> {
        if let Self::Here(years) = self { years.record(climate) } else { None }
    }

    /// The answer to a simulated scenario; none if it is not here.
    fn answer(&self, draft: &Draft, own: &Own) -> Option<Outcome> {
        let Self::Here(years) = self else { return None };
        if let Some(own) = &own.0 {
            years.keep(own.file.hash(), &own.columns);
        }
        let link = Link { first: draft.clone(), ..Link::default() }.encode();
        years.year(&link).map(|year| draft.scenario.answer(&year))
    }
}

/// Fetches the climate library and its program; the callback tries again.
#[hook]
pub(in crate::app) fn use_library() -> (Library, Callback<()>) {
    let library = use_kept(|| Library::Awaited);
    let set = library.setter();
    let fetch = use_steady(move |()| {
        set.set(Library::Awaited);
        let set = set.clone();
        Years::open(Callback::from(move |years: Option<Years>| {
            set.set(years.map_or(Library::Missing, |years| Library::Here(Rc::new(years))));
        }));
    });
    let first = fetch.clone();
    use_when((), move |()| first.emit(()));
    ((*library).clone(), fetch)
}

/// The answer to a scenario; none without one, and as long as its weather is not there.
#[hook]
pub(in crate::app) fn use_outcome(
    draft: Option<&Draft>,
    library: &Library,
    own: &Own,
) -> Option<Rc<Outcome>> {
    let key = (draft.cloned(), library.clone(), own.clone());
    let answer = use_worked_out(key, |(draft, library, own)| {
        let draft = draft.as_ref()?;
        let metered = draft.scenario.metered_year();
        let metered = metered.map(|year| draft.scenario.answer(&year));
        metered.or_else(|| library.answer(draft, own)).map(Rc::new)
    });
    (*answer).clone()
}
