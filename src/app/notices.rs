//! What the page has to say about what it opened.

use yew::prelude::*;

use super::icon::Icon;
use crate::link::Problem;
use crate::messages::Speaker;
use crate::presets::Preset;
use crate::state::{Action, Notice};

/// What there is to say.
#[derive(Properties, PartialEq)]
pub(super) struct NoticesProps {
    pub(super) say: Speaker,
    pub(super) act: Callback<Action>,
    pub(super) notice: Option<Notice>,
    pub(super) earlier: bool,
    pub(super) old_data: bool,
}

/// The notices; none on most days.
#[component]
pub(super) fn Notices(props: &NoticesProps) -> Html {
    let texts = props.say.texts();
    let act = &props.act;
    html! {
        <div class="notices" role="status">
            { for props.notice.as_ref().map(|notice| said(props, notice)) }
            if props.earlier {
                <div class="notice">
                    <p>{ texts.earlier }</p>
                    { button(texts.restore, act.reform(|_| Action::Restore)) }
                </div>
            }
            if props.old_data {
                <div class="notice">
                    <p>{ texts.old_data }</p>
                    { button(texts.update_data, act.reform(|_| Action::UpdateData)) }
                </div>
            }
        </div>
    }
}

fn said(props: &NoticesProps, notice: &Notice) -> Html {
    let (say, texts) = (&props.say, props.say.texts());
    let (tone, body) = match notice {
        Notice::Link(problems) => ("warning", list(say, texts.notice_link, problems)),
        Notice::File(problems) => ("warning", list(say, texts.notice_file, problems)),
        Notice::BadFile(error) => {
            ("warning", html! { <p>{ say.words().save_error(say, error) }</p> })
        }
        Notice::LastSession => ("", html! { <p>{ texts.notice_last }</p> }),
    };
    let act = props.act.clone();
    let start_over = Callback::from(move |_| {
        for action in [Action::Unpin, Action::Load(Preset::first()), Action::Dismiss] {
            act.emit(action);
        }
    });
    html! {
        <div class={classes!("notice", tone)}>
            <div>{ body }</div>
            if *notice == Notice::LastSession {
                { button(texts.start_over, start_over) }
            }
            <button class="tool" type="button" aria-label={texts.dismiss} title={texts.dismiss}
                onclick={props.act.reform(|_| Action::Dismiss)}>{ Icon::Close.draw() }</button>
        </div>
    }
}

/// How much could not be used, and, unfolded, what.
fn list(say: &Speaker, title: &'static str, problems: &[Problem]) -> Html {
    let lost = problems.iter().filter(|problem| problem.changes_the_answer()).count();
    html! {
        <>
            <p><strong>{ title }</strong>{ " · " }{ say.words().problems(say, lost) }</p>
            <details open={problems.len() == 1}>
                <summary>{ say.texts().details }</summary>
                <ul>{ for problems.iter().map(|problem| html! {
                    <li>{ say.words().problem(say, problem) }</li>
                }) }</ul>
            </details>
        </>
    }
}

fn button(name: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {onclick}>{ name }</button> }
}
