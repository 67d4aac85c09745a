//! Sharing and keeping: links, text, files, paper.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::Key;

use super::browser::{address, clipboard, page};
use super::compare;
use super::file;
use super::headline;
use super::hooks::{Kept, use_kept};
use super::icon::Icon;
use super::markup::html;
use super::part::{Part, part};
use super::qr::Qr;
use crate::link::LONGEST;
use crate::messages::Speaker;
use crate::outcome::Outcome;
use crate::scenario::LONGEST_NAME;
use crate::state::{Action, Work};
use crate::view::View;

/// What is shared.
#[derive(PartialEq)]
pub(super) struct Share {
    pub(super) say: Speaker,
    pub(super) act: Callback<Action>,
    pub(super) work: Work,
    pub(super) view: View,
    pub(super) outcome: Option<Rc<Outcome>>,
    pub(super) fleet: Rc<str>,
}

impl Share {
    /// The link, behind this sign.
    fn link(&self, sign: char) -> String {
        format!("{}{sign}{}", address::bare(), self.work.link(self.view).encode())
    }

    /// What differs from the preset, the answer and the link, for a message.
    fn text(&self) -> String {
        let (say, draft) = (&self.say, &self.work.first);
        let mut lines = vec![format!("{} · {}", say.texts().title, say.title(draft.base))];
        lines.extend(draft.changed_choices().iter().map(|(choice, _)| {
            let now = compare::answer(say, choice, choice.get(&draft.scenario));
            format!("{}: {now}", say.choice(choice))
        }));
        lines.extend(draft.changed_values().iter().map(|(parameter, _)| {
            let now = say.as_typed(parameter.get(&draft.scenario), parameter.unit);
            format!("{}: {now}", say.parameter(parameter))
        }));
        if let Some(outcome) = &self.outcome {
            lines.extend(headline::in_words(say, outcome, ""));
            lines.push(say.texts().conditional.to_owned());
        }
        lines.push(self.link('#'));
        lines.join("\n")
    }
}

/// What became of copying.
#[derive(Debug, Clone, PartialEq)]
enum Copied {
    Link(usize),
    Text,
    Refused,
}

/// The sheet. It opens from the header; where the browser knows no such sheets, it stands at the
/// end of the page.
impl Part for Share {
    fn key(&self) -> Key {
        "share".into()
    }

    fn draw(&self, memory: &mut HookContext) -> Html {
        use_share(self).run(memory)
    }
}

#[hook]
fn use_share(props: &Share) -> Html {
    let copied = use_kept(|| None::<Copied>);
    let texts = props.say.texts();
    html! {
        <section id="share" class="sheet" popover="auto" aria-labelledby="share-title">
            <div class="section-head">
                <h2 id="share-title">{ texts.share }</h2>
                <button class="tool" type="button" popovertarget="share" popovertargetaction="hide"
                    aria-label={texts.dismiss} title={texts.dismiss}>{ Icon::Close.draw() }</button>
            </div>
            <p>{ texts.share_hint }</p>
            { name(props) }
            { link(props, &copied) }
            <h3>{ texts.file }</h3>
            { file::buttons(props) }
        </section>
    }
}

fn name(props: &Share) -> Html {
    let texts = props.say.texts();
    let onchange = props.act.reform(|event: Event| {
        Action::Rename(page::composed(&event.target_unchecked_into::<HtmlInputElement>().value()))
    });
    html! {
        <div class="field">
            <div class="field-head"><label for="name-field">{ texts.name }</label></div>
            <input id="name-field" class="wide" type="text" maxlength={LONGEST_NAME.to_string()}
                autocomplete="off" data-pending="" aria-describedby="name-hint"
                value={props.work.first.scenario.name().to_owned()} {onchange} />
            <p id="name-hint" class="fine">{ texts.name_hint }</p>
        </div>
    }
}

fn link(props: &Share, copied: &Kept<Option<Copied>>) -> Html {
    let texts = props.say.texts();
    if props.work.link(props.view).encode().len() > LONGEST {
        return html! { <p class="caution warning">{ texts.link_too_long }</p> };
    }
    let (link, app_link, text) = (props.link('#'), props.link('?'), props.text());
    let length = |link: &str| Copied::Link(link.chars().count());
    let select = Callback::from(|event: FocusEvent| {
        event.target_unchecked_into::<HtmlInputElement>().select();
    });
    html! {
        <div class="field">
            <div class="field-head"><label for="link-field">{ texts.select_to_copy }</label></div>
            <input id="link-field" class="wide" type="text" readonly=true value={link.clone()}
                onfocus={select} />
            <div class="buttons">
                { copier(copied, texts.copy_link, "main", length(&link), link) }
                { copier(copied, texts.copy_text, "", Copied::Text, text) }
                { copier(copied, texts.app_link, "", length(&app_link), app_link) }
            </div>
            <p class="fine">{ texts.app_link_hint }</p>
            <p class="said" role="status">{ said(&props.say, copied.as_ref()) }</p>
            { part(Qr { say: props.say, link: props.link('#') }) }
        </div>
    }
}

fn copier(
    copied: &Kept<Option<Copied>>,
    name: &'static str,
    class: &'static str,
    done: Copied,
    text: String,
) -> Html {
    let set = copied.setter();
    let onclick = Callback::from(move |_: MouseEvent| {
        let (set, done) = (set.clone(), done.clone());
        let told = Callback::from(move |allowed| {
            set.set(Some(if allowed { done.clone() } else { Copied::Refused }));
        });
        clipboard::copy(text.clone(), told);
    });
    html! { <button type="button" {class} {onclick}>{ name }</button> }
}

fn said(say: &Speaker, copied: Option<&Copied>) -> String {
    match copied {
        None => String::new(),
        Some(Copied::Link(length)) => say.copied(*length),
        Some(Copied::Text) => say.texts().text_copied.to_owned(),
        Some(Copied::Refused) => say.texts().share_failed.to_owned(),
    }
}
