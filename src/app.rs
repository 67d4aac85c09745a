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
mod markup;
mod method;
mod notices;
mod own_weather;
mod part;
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

use crate::messages::{Speaker, words};
use crate::state::{Action, State};
use answer::Answer;
use form::Form;
use header::Header;
use headline::Headlines;
use hooks::{
    Library, Own, use_answering_keys, use_following_address, use_keeping, use_library, use_outcome,
    use_own_weather, use_saying_ready, use_speaker, use_store,
};
use markup::html;
use method::Foot;
use notices::Notices;
use own_weather::OwnWeather;
use part::part;
use results::Shown;
use share::Share;

/// The whole page.
#[component]
pub fn App() -> Html {
    let (state, act) = use_store();
    let say = use_speaker(state.view.language, &act);
    let (library, retry) = use_library();
    let work = &state.work;
    let (own, reading, read) = use_own_weather(say, act.clone());
    let first = use_outcome(Some(&work.first), &library, &own);
    let second = use_outcome(work.second.as_ref(), &library, &own);
    let kept = use_keeping(&state);
    use_following_address(kept, act.clone());
    use_answering_keys(act.clone());
    use_saying_ready();
    let answer = Answer { draft: Rc::new(work.first.clone()), outcome: first };
    let other = work.second.clone().map(|draft| Answer { draft: Rc::new(draft), outcome: second });
    let own_weather = OwnWeather { reading, read };
    Page { state: &state, act, say, library, retry, own, own_weather, answer, other }.draw()
}

/// What there is to draw.
struct Page<'a> {
    state: &'a State,
    act: Callback<Action>,
    say: Speaker,
    library: Library,
    retry: Callback<()>,
    own: Own,
    own_weather: OwnWeather,
    answer: Answer,
    /// The one that was pinned.
    other: Option<Answer>,
}

impl Page<'_> {
    fn draw(&self) -> Html {
        let (say, answer) = (self.say, &self.answer);
        let (ondragover, ondrop) = own_weather::dropping(&self.own_weather);
        html! {
            <div class="page" {ondragover} {ondrop}>
                { header::skip(say) }
                { self.header() }
                { self.notices() }
                <main id="main">
                    { self.headlines() }
                    { for answer.outcome.iter().map(|outcome| key_figures::strip(say, outcome)) }
                    { presets::presets(say, &self.act, &answer.draft) }
                    <div class="desk">{ self.form() }{ self.results() }</div>
                </main>
                { part(Foot { say }) }
                { self.share() }
            </div>
        }
    }

    fn header(&self) -> Html {
        header::header(&Header {
            say: self.say,
            act: self.act.clone(),
            language: self.say.language,
            can_undo: self.state.can_undo(),
            can_redo: self.state.can_redo(),
            comparing: self.state.work.second.is_some(),
        })
    }

    fn notices(&self) -> Html {
        notices::notices(&Notices {
            say: self.say,
            act: self.act.clone(),
            notice: self.state.notice.clone(),
            earlier: !self.state.earlier.is_empty(),
            old_data: is_old(self.state),
        })
    }

    fn headlines(&self) -> Html {
        part(Headlines {
            say: self.say,
            answer: self.answer.clone(),
            library: self.library.clone(),
            retry: self.retry.clone(),
            own: self.own.clone(),
        })
    }

    fn form(&self) -> Html {
        part(Form {
            say: self.say,
            act: self.act.clone(),
            answer: self.answer.clone(),
            study: self.state.view.study,
            own_weather: self.own_weather.clone(),
        })
    }

    fn results(&self) -> Html {
        results::results(&Shown {
            say: self.say,
            act: self.act.clone(),
            answer: self.answer.clone(),
            other: self.other.clone(),
            library: self.library.clone(),
            tab: self.state.view.tab,
            fleet: self.state.fleet.clone(),
            link: Rc::new(self.state.work.link(self.state.view)),
            own: self.own.clone(),
        })
    }

    fn share(&self) -> Html {
        part(Share {
            say: self.say,
            act: self.act.clone(),
            work: self.state.work.clone(),
            view: self.state.view,
            outcome: self.answer.outcome.clone(),
            fleet: self.state.fleet.clone(),
        })
    }
}

/// What a click does.
#[inline(never)]
fn does(act: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    act.reform(move |_| action.clone())
}

/// Whether the scenario uses the data of an earlier day.
fn is_old(state: &State) -> bool {
    let base = state.work.first.base;
    base != base.current()
}

/// Reads the words, then puts the page into the element made for it in `index.html`.
pub fn mount() {
    let Some(root) = browser::page::mounting_point() else { return };
    browser::numbers::serve();
    let language = browser::page::spoken().unwrap_or_default();
    let read = move |text: Option<String>| {
        let Some(text) = text else { return browser::page::say_failed() };
        words::learn(language, text.leak());
        // What stands there is the first screen: the page takes its place.
        root.set_inner_html("");
        yew::Renderer::<App>::with_root(root.clone()).render();
    };
    browser::network::read_words(language, Callback::from(read));
}
