//! The weather, fetched once after the first drawing, and the answers that need it.

use std::rc::Rc;

use yew::prelude::*;

use super::memory::{use_kept, use_steady, use_when, use_worked_out};
use super::own_weather::Own;
use crate::app::browser::network;
use crate::model::site;
use crate::outcome::Outcome;
use crate::scenario::Scenario;

/// The climate library, beside the page.
const FILE: &str = "climates.json";

/// How far the climate library has come.
#[derive(Debug, Clone)]
pub(in crate::app) enum Library {
    /// On its way.
    Awaited,
    /// Here.
    Here(Rc<site::Library>),
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

/// Fetches the climate library; the callback tries again.
#[hook]
pub(in crate::app) fn use_library() -> (Library, Callback<()>) {
    let library = use_kept(|| Library::Awaited);
    let set = library.setter();
    let fetch = use_steady(move |()| {
        set.set(Library::Awaited);
        let set = set.clone();
        network::read(
            FILE,
            Callback::from(move |text: Option<String>| {
                let read = text.and_then(|text| site::Library::read(&text).ok());
                set.set(read.map_or(Library::Missing, |read| Library::Here(Rc::new(read))));
            }),
        );
    });
    let first = fetch.clone();
    use_when((), move |()| first.emit(()));
    ((*library).clone(), fetch)
}

/// The answer to a scenario; none without one, and as long as its weather is not there.
#[hook]
pub(in crate::app) fn use_outcome(
    scenario: Option<&Scenario>,
    library: &Library,
    own: &Own,
) -> Option<Rc<Outcome>> {
    let climate = scenario.filter(|one| !one.is_metered()).map(|one| one.choices.climate.id);
    let weather = use_worked_out((climate, library.clone()), |(climate, library)| match library {
        Library::Here(library) => climate.and_then(|id| library.weather(id)),
        _ => None,
    });
    let key = (scenario.cloned(), weather.is_some(), own.clone());
    let answer = use_worked_out(key, |(scenario, _, own)| {
        let scenario = scenario.as_ref()?;
        let weather = own.of(scenario).or((*weather).as_ref());
        scenario.run(weather).map(Rc::new)
    });
    (*answer).clone()
}
