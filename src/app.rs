//! The page: state in, elements out. The only module that knows the browser.
//!
//! One reducer holds the state, one memo the answer; the components are functions of both and get
//! no more of them than they draw. Whatever else happens, happens in hooks.

mod answer;
mod browser;
mod changes;
mod choice;
mod compare;
mod entry;
mod field;
mod figure;
mod file;
mod form;
mod header;
mod headline;
mod hooks;
mod icon;
mod key_figures;
mod method;
mod notices;
mod own_weather;
mod plot;
mod presets;
mod qr;
mod results;
mod routes;
mod share;
mod slider;
mod sources;
mod study;

use std::rc::Rc;

use yew::prelude::*;

use crate::state::State;
use answer::Answer;
use hooks::{
    Own, use_answering_keys, use_following_address, use_keeping, use_library, use_outcome,
    use_own_weather, use_saying_ready, use_speaker, use_store,
};

/// The whole page.
#[component]
pub fn App() -> Html {
    let (state, act) = use_store();
    let say = use_speaker(state.view.language);
    let (library, retry) = use_library();
    let work = &state.work;
    let (own, reading, read) = use_own_weather(say, act.clone());
    let first = use_outcome(Some(&work.first), &library, &own);
    let second = use_outcome(work.second.as_ref(), &library, &own);
    let own_weather = own_weather::OwnWeather { reading, read };
    let (ondragover, ondrop) = own_weather::dropping(&own_weather);
    let kept = use_keeping(&state);
    use_following_address(kept, act.clone());
    use_answering_keys(act.clone());
    use_saying_ready();
    let answer = Answer { draft: Rc::new(work.first.clone()), outcome: first };
    let other = work.second.clone().map(|draft| Answer { draft: Rc::new(draft), outcome: second });
    let shown = results::Shown {
        say,
        act: act.clone(),
        answer: answer.clone(),
        other,
        library: library.clone(),
        tab: state.view.tab,
        fleet: state.fleet.clone(),
        link: Rc::new(work.link(state.view)),
    };
    html! {
        <ContextProvider<Own> context={own}>
        <div class="page" {ondragover} {ondrop}>
            { header::skip(say) }
            <header::Header {say} act={act.clone()} language={say.language}
                can_undo={state.can_undo()} can_redo={state.can_redo()}
                comparing={work.second.is_some()} />
            <notices::Notices {say} act={act.clone()} notice={state.notice.clone()}
                earlier={!state.earlier.is_empty()} old_data={is_old(&state)} />
            <main id="main">
                <headline::Headlines {say} answer={answer.clone()} library={library.clone()} {retry} />
                { for answer.outcome.iter().map(|outcome| key_figures::strip(say, outcome)) }
                { presets::presets(say, &act, &answer.draft) }
                <div class="desk">
                    <form::Form {say} act={act.clone()} answer={answer.clone()} study={state.view.study} {own_weather} />
                    { results::results(&shown) }
                </div>
            </main>
            <method::Foot {say} />
            <share::Share {say} {act} work={work.clone()} view={state.view}
                outcome={answer.outcome} fleet={state.fleet.clone()} />
        </div>
        </ContextProvider<Own>>
    }
}

/// Whether the scenario uses the data of an earlier day.
fn is_old(state: &State) -> bool {
    let base = state.work.first.base;
    base != base.current()
}

/// Puts the page into the element made for it in `index.html`.
pub fn mount() {
    if let Some(root) = browser::page::mounting_point() {
        // What stands there is the first screen: the page takes its place.
        root.set_inner_html("");
        yew::Renderer::<App>::with_root(root).render();
    }
}
