//! What the page has to say about what it opened.

use yew::prelude::*;

use super::icon::Icon;
use crate::link::Problem;
use crate::messages::{self, Speaker};
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
                    { close(texts.dismiss, act.reform(|_| Action::GiveUp)) }
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
        Notice::Link(problems, values) => {
            ("warning", list(say, texts.notice_link, problems, Some(*values)))
        }
        Notice::File(problems) => ("warning", list(say, texts.notice_file, problems, None)),
        Notice::BadFile(error) => {
            ("warning", html! { <p>{ say.words().save_error(say, error) }</p> })
        }
        Notice::LastSession => ("", html! { <p>{ texts.notice_last }</p> }),
    };
    html! {
        <div class={classes!("notice", tone)}>
            <div>{ body }</div>
            if !matches!(notice, Notice::BadFile(_)) {
                { button(texts.start_over, props.act.reform(|_| Action::StartOver)) }
            }
            { close(texts.dismiss, props.act.reform(|_| Action::Dismiss)) }
        </div>
    }
}

/// What is to be said of the whole; which values could not be used; and, unfolded, why.
fn list(say: &Speaker, title: &'static str, problems: &[Problem], values: Option<usize>) -> Html {
    let (single, whole): (Vec<&Problem>, Vec<_>) =
        problems.iter().partition(|problem| problem.is_of_a_value());
    let names: Vec<_> = single.iter().map(|problem| messages::brief(say, problem)).collect();
    let sentence = |problem: &&Problem| say.words().problem(say, problem);
    html! {
        <>
            <p>
                <strong>{ title }</strong>
                { for whole.iter().map(|problem| html! { <>{ " · " }{ sentence(problem) }</> }) }
                if !names.is_empty() {
                    { " · " }{ say.words().problems(&names, values) }
                }
            </p>
            if problems.iter().any(Problem::asks_for_an_update) {
                // What stands in boot.js knows how.
                <button type="button" data-update="">{ say.texts().update_now }</button>
            }
            if !single.is_empty() {
                <details open={problems.len() == 1}>
                    <summary>{ say.texts().details }</summary>
                    <ul>{ for single.iter().map(|problem| html! { <li>{ sentence(problem) }</li> }) }</ul>
                </details>
            }
        </>
    }
}

fn close(name: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button class="tool" type="button" aria-label={name} title={name} {onclick}>
            { Icon::Close.draw() }
        </button>
    }
}

fn button(name: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {onclick}>{ name }</button> }
}
