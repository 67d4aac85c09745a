//! A study, kept up to date by the worker.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::memory::{Setter, use_kept, use_steady, use_when};
use super::own_weather::Own;
use crate::app::browser::desk::{Answer, Desk};

/// What is known of a study.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::app) struct Studied {
    /// The sheet as HTML, the newest that there is.
    pub(in crate::app) sheet: AttrValue,
    /// How much of the work under way is done, 0 to 1.
    pub(in crate::app) done: f64,
    /// Whether the worker does not work.
    pub(in crate::app) broken: bool,
}

/// The worker, and the number of the last order.
#[derive(Default)]
struct Ordered {
    desk: Option<Desk>,
    number: u32,
    /// The fingerprint of the file whose year the worker has.
    given: Option<u32>,
}

/// Orders a study anew whenever the order changes. The second value starts a new worker and orders
/// once more; the third stops the work under way.
#[hook]
pub(in crate::app) fn use_study(
    order: Option<AttrValue>,
    own: Own,
) -> (Studied, Callback<()>, Callback<()>) {
    let studied = use_kept(Studied::default);
    let ordered = use_mut_ref(Ordered::default);
    let newest = use_mut_ref(Studied::default);
    let again = use_kept(|| 0_u32);
    let more = again.setter();
    let hear = hearing(ordered.clone(), newest.clone(), studied.setter());
    {
        let (ordered, newest, set) = (ordered.clone(), newest.clone(), studied.setter());
        use_when((order, *again, own), move |(order, _, own)| {
            let Some(order) = order else { return };
            let mut ordered = ordered.borrow_mut();
            ordered.number += 1;
            let text = format!("{}\n{order}", ordered.number);
            if ordered.desk.is_none() {
                (ordered.desk, ordered.given) = (Desk::open(hear), None);
            }
            let mut newest = newest.borrow_mut();
            (newest.done, newest.broken) = (0.0, ordered.desk.is_none());
            let year = own.0.as_ref().filter(|year| ordered.given != Some(year.file.hash()));
            if let Some(desk) = &ordered.desk {
                if let Some(year) = year {
                    desk.give_year(year.file.hash(), &year.columns);
                }
                desk.order(&text);
            }
            ordered.given = own.0.as_ref().map(|year| year.file.hash());
            set.set(newest.clone());
        });
    }
    let stop = {
        let (ordered, newest, set) = (ordered.clone(), newest, studied.setter());
        use_steady(move |()| {
            // The worker stays, with the files that it has read.
            let mut ordered = ordered.borrow_mut();
            ordered.number += 1;
            if let Some(desk) = &ordered.desk {
                desk.order("stop");
            }
            newest.borrow_mut().done = 1.0;
            set.set(newest.borrow().clone());
        })
    };
    let retry = use_steady(move |()| {
        ordered.borrow_mut().desk = None;
        more.set(*more.newest() + 1);
    });
    ((*studied).clone(), retry, stop)
}

/// Takes in what the worker says of the last order.
fn hearing(
    ordered: Rc<RefCell<Ordered>>,
    newest: Rc<RefCell<Studied>>,
    set: Setter<Studied>,
) -> Callback<Answer> {
    Callback::from(move |answer| {
        let mut newest = newest.borrow_mut();
        match answer {
            Answer::Sheet(number, done, sheet) if number == ordered.borrow().number => {
                newest.done = done;
                if let Some(sheet) = sheet {
                    newest.sheet = sheet.into();
                }
            }
            Answer::Sheet(..) | Answer::Weather(..) => return,
            Answer::Broken => (newest.broken, newest.done) = (true, 1.0),
        }
        set.set(newest.clone());
    })
}
