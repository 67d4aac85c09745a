//! The visitor's own year of weather: read from a file by the worker, kept for the next visit.

use std::rc::Rc;

use yew::prelude::*;

use super::memory::use_kept;
use crate::app::browser::desk::{Answer, Bytes, Columns, Desk};
use crate::app::browser::{files, page, storage};
use crate::app::own_weather::REPORT;
use crate::messages::Speaker;
use crate::scenario::WeatherFile;
use crate::state::Action;
use crate::view::Language;
use crate::weather_file;

/// A year of weather of the visitor's own.
pub(in crate::app) struct OwnYear {
    /// Which file it is from.
    pub(in crate::app) file: WeatherFile,
    /// Its hours, for those who work with them.
    pub(in crate::app) columns: Columns,
}

/// The year at hand, for everything that works with it.
#[derive(Clone, Default)]
pub(in crate::app) struct Own(pub(in crate::app) Option<Rc<OwnYear>>);

impl PartialEq for Own {
    fn eq(&self, other: &Self) -> bool {
        self.hash() == other.hash()
    }
}

impl Own {
    fn hash(&self) -> Option<u32> {
        self.0.as_ref().map(|year| year.file.hash())
    }
}

/// The reading of a file.
#[derive(Clone, PartialEq, Default)]
pub(in crate::app) struct Reading {
    /// Whether the worker is at it.
    pub(in crate::app) is_going_on: bool,
    /// Whether the worker does not work.
    pub(in crate::app) is_broken: bool,
    /// The report on the last file, as HTML.
    pub(in crate::app) report: AttrValue,
}

/// The year at hand, how the reading of a file stands, and a way to have one read.
#[hook]
pub(in crate::app) fn use_own_weather(
    say: Speaker,
    act: Callback<Action>,
) -> (Own, Reading, Callback<web_sys::File>) {
    let own = use_kept(|| Own(kept().map(Rc::new)));
    let reading = use_kept(Reading::default);
    let desk = use_mut_ref(|| None::<Desk>);
    // The last file, to report on it anew in another language, and whether its year is yet to be used.
    let last = use_mut_ref(|| None::<(Bytes, bool)>);
    let (set_own, set) = (own.setter(), reading.setter());
    let again = last.clone();
    let hear = Callback::from(move |answer| match answer {
        Answer::Weather(report, year) => {
            set.set(Reading { report: report.into(), ..Reading::default() });
            let mut last = again.borrow_mut();
            let is_new = last.as_mut().is_some_and(|(_, is_new)| std::mem::take(is_new));
            drop(last);
            if let Some((file, climate, columns)) = year.filter(|_| is_new) {
                storage::keep_weather(&file, &columns);
                act.emit(Action::OwnWeather(file.clone(), climate));
                set_own.set(Own(Some(Rc::new(OwnYear { file, columns }))));
            }
        }
        Answer::Broken => set.set(Reading { is_broken: true, ..Reading::default() }),
        Answer::Sheet(..) => {}
    });
    let set = reading.setter();
    let send = Callback::from(move |(bytes, language): (Bytes, Language)| {
        // A worker of its own: what another one is working out goes on.
        *desk.borrow_mut() = Desk::open(hear.clone());
        match &*desk.borrow() {
            Some(desk) => desk.read_weather(language.key(), &bytes),
            None => set.set(Reading { is_broken: true, ..Reading::default() }),
        }
    });
    let (set, again, resend) = (reading.setter(), last.clone(), send.clone());
    use_effect_with(say.language, move |language| {
        if let Some((bytes, _)) = &*again.borrow() {
            resend.emit((bytes.clone(), *language));
        }
    });
    let read = Callback::from(move |file: web_sys::File| {
        set.set(Reading { is_going_on: true, ..Reading::default() });
        // Wherever the file was dropped, what becomes of it is said there.
        page::go_to(REPORT);
        let (send, last) = (send.clone(), last.clone());
        let sent = move |bytes: Bytes| {
            *last.borrow_mut() = Some((bytes.clone(), true));
            send.emit((bytes, say.language));
        };
        files::read_weather(&file, weather_file::LARGEST, sent);
    });
    ((*own).clone(), (*reading).clone(), read)
}

/// The year that an earlier visit has left.
fn kept() -> Option<OwnYear> {
    let (file, columns) = storage::weather()?;
    Some(OwnYear { file, columns })
}
