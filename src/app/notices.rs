//! What the page has to say about what it opened.

use yew::prelude::*;

use super::does;
use super::icon::Icon;
use super::markup::{class, html};
use crate::errands::Worded;
use crate::link::Problem;
use crate::messages::{self, Speaker};
use crate::state::{Action, Notice};

/// What there is to say.
pub(super) struct Notices {
    pub(super) say: Speaker,
    pub(super) act: Callback<Action>,
    pub(super) notice: Option<Notice>,
    pub(super) earlier: bool,
    pub(super) old_data: bool,
}

/// The notices; none on most days.
pub(super) fn notices(props: &Notices) -> Html {
    let texts = props.say.texts();
    let act = &props.act;
    html! {
        <div class="notices" role="status">
            { for props.notice.iter().map(|notice| said(props, notice)) }
            if props.earlier {
                <div class="notice">
                    <p>{ texts.earlier }</p>
                    { button(texts.restore, does(act, Action::Restore)) }
                    { close(texts.dismiss, does(act, Action::GiveUp)) }
                </div>
            }
            if props.old_data {
                <div class="notice">
                    <p>{ texts.old_data }</p>
                    { button(texts.update_data, does(act, Action::UpdateData)) }
                </div>
            }
        </div>
    }
}

fn said(props: &Notices, notice: &Notice) -> Html {
    let (say, texts) = (&props.say, props.say.texts());
    let (tone, body) = match notice {
        Notice::Link(problems, values) => (Some("warning"), of_link(say, problems, *values)),
        Notice::File(problems) => (Some("warning"), of_file(say, problems)),
        Notice::BadFile(why) => (Some("warning"), html! { <p>{ why }</p> }),
        Notice::LastSession => (None, html! { <p>{ texts.notice_last }</p> }),
    };
    html! {
        <div class={class("notice", tone)}>
            <div>{ body }</div>
            if !matches!(notice, Notice::BadFile(_)) {
                { button(texts.start_over, does(&props.act, Action::StartOver)) }
            }
            { close(texts.dismiss, does(&props.act, Action::Dismiss)) }
        </div>
    }
}

/// What is to be said of the whole; which values could not be used; and, unfolded, why.
fn of_link(say: &Speaker, problems: &[Problem], values: usize) -> Html {
    let (single, whole): (Vec<&Problem>, Vec<_>) =
        problems.iter().partition(|problem| problem.is_of_a_value());
    let sentence = |problem: &&Problem| say.problem(problem);
    let worded = |problem: &&Problem| Worded {
        brief: messages::brief(say, problem),
        sentence: sentence(problem),
    };
    let single: Vec<_> = single.iter().map(worded).collect();
    html! {
        <>
            <p>
                <strong>{ say.texts().notice_link }</strong>
                { for whole.iter().map(|problem| html! { <>{ " · " }{ sentence(problem) }</> }) }
                { names(say, &single, Some(values)) }
            </p>
            if problems.iter().any(Problem::asks_for_an_update) {
                // What stands in boot.js knows how.
                <button type="button" data-update="">{ say.texts().update_now }</button>
            }
            { details(say, &single, problems.len() == 1) }
        </>
    }
}

/// The same of a file, whose problems are all of single values.
fn of_file(say: &Speaker, problems: &[Worded]) -> Html {
    html! {
        <>
            <p><strong>{ say.texts().notice_file }</strong>{ names(say, problems, None) }</p>
            { details(say, problems, problems.len() == 1) }
        </>
    }
}

fn names(say: &Speaker, problems: &[Worded], values: Option<usize>) -> Html {
    if problems.is_empty() {
        return Html::default();
    }
    let names: Vec<_> = problems.iter().map(|problem| problem.brief.clone()).collect();
    html! { <>{ " · " }{ say.problems(&names, values) }</> }
}

fn details(say: &Speaker, problems: &[Worded], open: bool) -> Html {
    if problems.is_empty() {
        return Html::default();
    }
    html! {
        <details {open}>
            <summary>{ say.texts().details }</summary>
            <ul>{ for problems.iter().map(|problem| html! { <li>{ &problem.sentence }</li> }) }</ul>
        </details>
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
