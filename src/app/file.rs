//! Saving and opening files, the table of results, and paper.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::browser::{files, page};
use super::share::ShareProps;
use crate::save;
use crate::state::Action;
use crate::table;

/// The buttons.
pub(super) fn buttons(props: &ShareProps) -> Html {
    let texts = props.say.texts();
    html! {
        <div class="buttons">
            <button type="button" onclick={save_scenarios(props)}>{ texts.save_file }</button>
            { opener(props) }
            <button type="button" onclick={save_table(props)} disabled={props.outcome.is_none()}>
                { texts.download_table }
            </button>
            <button type="button" onclick={Callback::from(|_| page::print())}>{ texts.print }</button>
        </div>
    }
}

fn save_scenarios(props: &ShareProps) -> Callback<MouseEvent> {
    let (work, fleet) = (props.work.clone(), props.fleet.clone());
    Callback::from(move |_| {
        let drafts: Vec<_> = std::iter::once(&work.first).chain(&work.second).collect();
        files::save("jevons.json", "application/json", &save::write(&drafts, &fleet));
    })
}

fn save_table(props: &ShareProps) -> Callback<MouseEvent> {
    let (say, draft, outcome) = (props.say, props.work.first.clone(), props.outcome.clone());
    Callback::from(move |_| {
        if let Some(outcome) = &outcome {
            files::save("jevons.csv", "text/csv;charset=utf-8", &table::csv(&draft, outcome, &say));
        }
    })
}

/// The browser's own button for files cannot be drawn; its label looks like a button and is one.
fn opener(props: &ShareProps) -> Html {
    let act = props.act.clone();
    let onchange = Callback::from(move |event: Event| {
        let act = act.clone();
        let done = Callback::from(move |bytes: Result<Vec<u8>, save::SaveError>| {
            act.emit(Action::OpenFile(bytes.and_then(|bytes| save::read(&bytes))));
        });
        files::open(&event.target_unchecked_into::<HtmlInputElement>(), done);
    });
    html! {
        <label class="button">
            <input class="unseen" type="file" accept=".json,application/json" {onchange} />
            { props.say.texts().open_file }
        </label>
    }
}
