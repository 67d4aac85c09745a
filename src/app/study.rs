//! Studies: the list to choose from, and the one that is open.

use std::rc::Rc;

use yew::prelude::*;

use super::browser::files;
use super::hooks::{use_study, use_width};
use crate::link::Link;
use crate::messages::Speaker;
use crate::state::Action;
use crate::view::{Chapter, Study};

/// The width of a sheet before its place is measured, in pixels.
const USUAL_WIDTH: i32 = 640;

/// The answer and the studies, to choose from.
pub(super) fn studies(say: Speaker, act: &Callback<Action>, open: Option<Study>) -> Html {
    let one = |study: Option<Study>, name: &'static str| {
        html! {
            <button type="button" aria-pressed={(open == study).to_string()}
                onclick={act.reform(move |_| Action::Study(study))}>{ name }</button>
        }
    };
    let chapter = |chapter: &Chapter| {
        let of = Study::ALL.iter().filter(|study| study.chapter() == *chapter);
        if of.clone().next().is_none() {
            return Html::default();
        }
        html! {
            <div class="chapter">
                <span>{ chapter.title(say.language) }</span>
                { for of.map(|study| one(Some(*study), study.title(say.language))) }
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
#[derive(Properties, PartialEq)]
pub(super) struct StudyProps {
    pub(super) say: Speaker,
    pub(super) link: Rc<Link>,
}

/// The study that is open.
#[component]
pub(super) fn StudyView(props: &StudyProps) -> Html {
    let place = use_node_ref();
    let width = use_width(&place);
    let say = props.say;
    let attached = use_state_eq(String::new);
    let order = props.link.view.study.map(|study| {
        let width = width.unwrap_or(USUAL_WIDTH);
        let link = props.link.encode();
        format!("{}\n{}\n{width}\n{link}\n{}", study.key(), say.language.key(), *attached).into()
    });
    let (studied, retry, stop) = use_study(order.filter(|_| width.is_some()));
    let sheet = use_node_ref();
    {
        let sheet = sheet.clone();
        use_effect_with(studied.sheet.clone(), move |text| {
            if let Some(element) = sheet.cast::<web_sys::Element>() {
                element.set_inner_html(text);
            }
        });
    }
    let texts = say.texts();
    let working = studied.done < 1.0 && !studied.broken;
    html! {
        <section class="study" aria-busy={working.to_string()}>
            <div class="measure" ref={place}></div>
            if props.link.view.study == Some(Study::Fleet) {
                { attach(say, &attached) }
            }
            <p class="working" role="status">
                if working {
                    <progress value={studied.done.to_string()} max="1" aria-label={texts.working} />
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
fn attach(say: Speaker, attached: &UseStateHandle<String>) -> Html {
    let (typed, chosen) = (attached.setter(), attached.setter());
    let onchange = Callback::from(move |event: Event| {
        if let Some(text) = files::typed(&event) {
            typed.set(text);
        }
    });
    let choose = Callback::from(move |event: Event| {
        let chosen = chosen.clone();
        files::read_chosen(&event, Callback::from(move |text: String| chosen.set(text)));
    });
    let texts = say.texts();
    html! {
        <div class="attach">
            <label>
                { texts.table_of_sites }
                <textarea rows="5" spellcheck="false" value={(**attached).clone()} {onchange}
                    placeholder="name,climate,it_kw,system,pue" />
            </label>
            <label>{ texts.open_file }{ " " }<input type="file" accept=".csv,.txt,text/csv" onchange={choose} /></label>
        </div>
    }
}
