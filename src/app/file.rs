//! Saving and opening files, the table of results, and paper. The worker writes and reads them.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::browser::{desk, files, page};
use super::markup::html;
use super::share::Share;
use crate::errands::{self, Errand};
use crate::state::Action;

/// The buttons.
pub(super) fn buttons(props: &Share) -> Html {
    let texts = props.say.texts();
    let save = saver(props, Errand::Keep, "jevons.json", "application/json");
    let table = saver(props, Errand::Table, "jevons.csv", "text/csv;charset=utf-8");
    html! {
        <div class="buttons">
            <button type="button" onclick={save}>{ texts.save_file }</button>
            { opener(props) }
            <button type="button" onclick={table} disabled={props.outcome.is_none()}>
                { texts.download_table }
            </button>
            <button type="button" onclick={Callback::from(|_| page::print())}>{ texts.print }</button>
        </div>
    }
}

/// The order of an errand on what is shared.
fn order(props: &Share, errand: Errand) -> String {
    errand.order(props.say.language, &props.work.link(props.view), &props.fleet)
}

/// Saves what comes of an errand under a name; says so if the worker does not work.
fn saver(
    props: &Share,
    errand: Errand,
    name: &'static str,
    kind: &'static str,
) -> Callback<MouseEvent> {
    let (order, failed) = (order(props, errand), failed(props));
    Callback::from(move |_| {
        let failed = failed.clone();
        let done = move |text: Option<String>| match text {
            Some(text) => drop(files::save(name, kind, &text)),
            None => failed.emit(()),
        };
        desk::run(&order, None, Callback::from(done));
    })
}

/// Says that the worker does not work.
fn failed(props: &Share) -> Callback<()> {
    let why = props.say.texts().study_failed;
    props.act.reform(move |()| Action::OpenFile(Err(why.to_owned())))
}

/// The browser's own button for files cannot be drawn; its label looks like a button and is one.
fn opener(props: &Share) -> Html {
    let (order, failed, act) = (order(props, Errand::Open), failed(props), props.act.clone());
    let onchange = Callback::from(move |event: Event| {
        let Some(file) = files::chosen(&event.target_unchecked_into::<HtmlInputElement>()) else {
            return;
        };
        let (act, failed) = (act.clone(), failed.clone());
        let done = move |reply: Option<String>| match reply {
            Some(reply) => act.emit(Action::OpenFile(errands::opened(&reply))),
            None => failed.emit(()),
        };
        desk::run(&order, Some(&file), Callback::from(done));
    });
    html! {
        <label class="button">
            <input class="unseen" type="file" accept=".json,application/json" {onchange} />
            { props.say.texts().open_file }
        </label>
    }
}
