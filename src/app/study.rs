//! Studies: the list to choose from, and the one that is open.

use std::rc::Rc;

use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::Key;

use super::browser::files;
use super::does;
use super::hooks::{Own, use_place, use_study, use_when, use_width};
use super::markup::html;
use super::part::Part;
use crate::link::Link;
use crate::messages::Speaker;
use crate::state::Action;
use crate::view::{Chapter, Study};

/// A table of more bytes is not put into the field: the browser would take too long to lay it out.
const LONG: usize = 20_000;

/// The width of a sheet before its place is measured, in pixels.
const USUAL_WIDTH: i32 = 640;

/// The answer and the studies, to choose from.
pub(super) fn studies(say: Speaker, act: &Callback<Action>, open: Option<Study>) -> Html {
    let one = |study: Option<Study>, name: &'static str| {
        html! {
            <button type="button" aria-pressed={(open == study).to_string()}
                onclick={does(act, Action::Study(study))}>{ name }</button>
        }
    };
    let chapter = |chapter: &Chapter| {
        let of = Study::ALL.iter().filter(|study| study.chapter() == *chapter);
        if of.clone().next().is_none() {
            return Html::default();
        }
        html! {
            <div class="chapter">
                <span>{ say.chapter(*chapter) }</span>
                { for of.map(|study| one(Some(*study), say.study(*study))) }
            </div>
        }
    };
    html! {
        <nav class="studies" aria-label={say.texts().studies}>
            <div class="chapter">{ one(None, say.texts().the_answer) }</div>
            { for Chapter::ALL.iter().map(chapter) }
        </nav>
    }
}

/// What an open study needs to know.
#[derive(PartialEq)]
pub(super) struct OpenStudy {
    pub(super) say: Speaker,
    pub(super) link: Rc<Link>,
    pub(super) act: Callback<Action>,
    pub(super) fleet: Rc<str>,
    /// The visitor's own year of weather.
    pub(super) own: Own,
}

/// The study that is open.
impl Part for OpenStudy {
    fn key(&self) -> Key {
        "study".into()
    }

    fn draw(&self, memory: &mut HookContext) -> Html {
        use_open_study(self).run(memory)
    }
}

#[hook]
fn use_open_study(props: &OpenStudy) -> Html {
    let place = use_place();
    let width = use_width(&place);
    let say = props.say;
    let is_fleet = props.link.view.study == Some(Study::Fleet);
    let attached = if is_fleet { &*props.fleet } else { "" };
    let order = props.link.view.study.map(|study| {
        let width = width.unwrap_or(USUAL_WIDTH);
        let link = props.link.encode();
        format!("{}\n{}\n{width}\n{link}\n{attached}", study.key(), say.language.key()).into()
    });
    let (studied, retry, stop) = use_study(order.filter(|_| width.is_some()), props.own.clone());
    let sheet = use_place();
    {
        let sheet = sheet.clone();
        use_when(studied.sheet.clone(), move |text| {
            if let Some(element) = sheet.cast::<web_sys::Element>() {
                element.set_inner_html(text);
            }
        });
    }
    let texts = say.texts();
    let working = studied.done < 1.0 && !studied.broken;
    let give = props.act.reform(|table: String| Action::Fleet(table.into()));
    let dropped = give.clone();
    let ondrop = is_fleet.then(|| {
        Callback::from(move |event: DragEvent| files::read_dropped(&event, dropped.clone()))
    });
    let ondragover = is_fleet.then(|| Callback::from(|event: DragEvent| files::allow_drop(&event)));
    html! {
        <section class="study" aria-busy={working.to_string()} {ondrop} {ondragover}>
            <div class="measure" ref={place}></div>
            if is_fleet {
                { attach(say, &props.fleet, &give) }
            }
            <p class="working" role="status">
                if working {
                    <progress value={studied.done} max="1" aria-label={texts.working} />
                    <button type="button" onclick={stop.reform(|_| ())}>{ texts.stop }</button>
                }
            </p>
            if studied.broken {
                <p class="caution warning" role="alert">
                    { texts.study_failed }{ " " }
                    <button type="button" onclick={retry.reform(|_| ())}>{ texts.retry }</button>
                </p>
            }
            <div class="paper" ref={sheet}></div>
        </section>
    }
}

/// Where a table is typed, pasted or chosen.
fn attach(say: Speaker, fleet: &Rc<str>, give: &Callback<String>) -> Html {
    let typed = give.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(text) = files::typed(&event) {
            typed.emit(text);
        }
    });
    let chosen = give.clone();
    let choose = Callback::from(move |event: Event| files::read_chosen(&event, chosen.clone()));
    let texts = say.texts();
    let (value, placeholder) = if fleet.len() > LONG {
        // How it begins, in grey.
        let lines: Vec<_> = fleet.lines().take(4).chain(["…"]).collect();
        (String::new(), lines.join("\n"))
    } else {
        (fleet.to_string(), String::from("name,climate,it_kw,system,pue"))
    };
    html! {
        <div class="attach">
            <label>
                { texts.table_of_sites }
                <textarea rows="5" spellcheck="false" {value} {placeholder} {onchange} />
            </label>
            <label>{ texts.open_file }{ " " }<input type="file" accept=".csv,.txt,text/csv" onchange={choose} /></label>
        </div>
    }
}
