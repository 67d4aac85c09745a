//! The top of the page: its name, and what can be done with the whole of it.

mod theme;

use yew::prelude::*;

use super::browser::{page, storage};
use super::does;
use super::icon::Icon;
use super::markup::html;
use super::part::part;
use crate::messages::Speaker;
use crate::state::Action;
use crate::view::Language;
use theme::Theme;

/// The element that holds the answer.
pub(super) const ANSWER: &str = "answer";

/// The first stop of the Tab key: past everything, to the answer.
pub(super) fn skip(say: Speaker) -> Html {
    // The browser would put the name of the element into the address, in the place of the link.
    let go = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        page::go_to(ANSWER);
    });
    html! { <a class="skip" href={format!("#{ANSWER}")} onclick={go}>{ say.texts().skip }</a> }
}

/// What the header shows.
pub(super) struct Header {
    pub(super) say: Speaker,
    pub(super) act: Callback<Action>,
    pub(super) language: Language,
    pub(super) can_undo: bool,
    pub(super) can_redo: bool,
    pub(super) comparing: bool,
}

/// The header.
pub(super) fn header(props: &Header) -> Html {
    let texts = props.say.texts();
    let act = &props.act;
    html! {
        <header class="masthead">
            <h1 class="brand">{ texts.title }</h1>
            <p class="promise">{ texts.promise }</p>
            <div class="tools">
                { tool(Icon::Undo, texts.undo, !props.can_undo, does(act, Action::Undo)) }
                { tool(Icon::Redo, texts.redo, !props.can_redo, does(act, Action::Redo)) }
                <button class="tool wordy" type="button" popovertarget="share">
                    { Icon::Share.draw() }<span>{ texts.share }</span>
                </button>
                <button class="tool more" type="button" popovertarget="menu" aria-label={texts.menu}
                    title={texts.menu}>
                    { Icon::Menu.draw() }
                </button>
                <div id="menu" class="menu" popover="auto">
                    { comparison(props) }
                    { languages(props) }
                    { part(Theme { say: props.say }) }
                </div>
            </div>
        </header>
    }
}

/// A button with an icon alone.
fn tool(icon: Icon, name: &'static str, disabled: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button class="tool" type="button" aria-label={name} title={name} {disabled} {onclick}>
            { icon.draw() }
        </button>
    }
}

fn comparison(props: &Header) -> Html {
    let texts = props.say.texts();
    let comparing = props.comparing;
    let name = if comparing { texts.stop_comparing } else { texts.compare };
    let onclick = does(&props.act, if comparing { Action::Unpin } else { Action::Pin });
    html! {
        <button class="tool wordy" type="button" title={texts.compare_hint} {onclick}>
            { Icon::Compare.draw() }<span>{ name }</span>
        </button>
    }
}

fn languages(props: &Header) -> Html {
    let one = |language: &Language| {
        let (language, act) = (*language, props.act.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            storage::keep_language(language);
            act.emit(Action::Speak(language));
        });
        let pressed = (language == props.language).to_string();
        html! {
            <button type="button" lang={language.tag()} aria-pressed={pressed} {onclick}>
                { language.name() }
            </button>
        }
    };
    html! {
        <div class="switch" role="group" aria-label={props.say.texts().language}>
            { for Language::ALL.iter().map(one) }
        </div>
    }
}
