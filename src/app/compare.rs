//! Two scenarios side by side: only what differs.

use yew::prelude::*;

use super::answer::Answer;
use super::key_figures::{KeyFigure, main_figures, ratios};
use crate::messages::Speaker;
use crate::scenario::{CHOICES, Choice, parameters};
use crate::state::Action;

/// What the comparison shows.
#[derive(Properties, PartialEq)]
pub(super) struct CompareProps {
    pub(super) say: Speaker,
    pub(super) act: Callback<Action>,
    /// The one in the form.
    pub(super) first: Answer,
    /// The one that was pinned.
    pub(super) second: Answer,
}

/// The comparison.
#[component]
pub(super) fn Compare(props: &CompareProps) -> Html {
    let texts = props.say.texts();
    let act = &props.act;
    html! {
        <section class="compare" aria-labelledby="compare">
            <div class="section-head">
                <h2 id="compare">{ texts.compare }</h2>
                <button type="button" onclick={act.reform(|_| Action::Swap)}>{ texts.swap }</button>
                <button type="button" onclick={act.reform(|_| Action::Unpin)}>{ texts.stop_comparing }</button>
            </div>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="compare">
                <table>
                    <thead><tr>
                        <th scope="col">{ texts.item }</th>
                        <th scope="col" class="number">{ title(props, &props.second, texts.pinned) }</th>
                        <th scope="col" class="number">{ title(props, &props.first, texts.in_form) }</th>
                        <th scope="col" class="number">{ texts.difference }</th>
                    </tr></thead>
                    <tbody>{ for inputs(props) }{ for figures(props) }</tbody>
                </table>
            </div>
        </section>
    }
}

/// Whose column it is.
fn title(props: &CompareProps, answer: &Answer, place: &'static str) -> Html {
    let name = answer.draft.scenario.name();
    let name = if name.is_empty() { props.say.title(answer.draft.base) } else { name };
    html! { <>{ place }<small>{ name.to_owned() }</small></> }
}

fn row(name: &'static str, second: String, first: String, difference: String) -> Html {
    html! {
        <tr>
            <th scope="row">{ name }</th>
            <td class="number">{ second }</td>
            <td class="number">{ first }</td>
            <td class="number">{ difference }</td>
        </tr>
    }
}

/// The inputs that differ.
fn inputs(props: &CompareProps) -> Vec<Html> {
    let (say, words) = (&props.say, props.say.words());
    let (first, second) = (&props.first.draft.scenario, &props.second.draft.scenario);
    let choices =
        CHOICES.iter().filter(|one| one.matters(first) || one.matters(second)).map(|one| {
            (
                words.choice(one).0,
                answer(say, one, one.get(second)),
                answer(say, one, one.get(first)),
            )
        });
    let values = parameters().filter(|one| one.matters(first) || one.matters(second)).map(|one| {
        let text = |scenario| say.as_typed(one.get(scenario), one.unit);
        (words.parameter(one).0, text(second), text(first))
    });
    choices
        .chain(values)
        .filter(|(_, second, first)| second != first)
        .map(|(name, second, first)| row(name, second, first, String::new()))
        .collect()
}

/// What is chosen, in words.
pub(super) fn answer(say: &Speaker, choice: &Choice, key: &str) -> String {
    let found = (choice.alternatives)().into_iter().find(|one| one.key == key);
    found.map(|one| say.words().alternative(choice, &one).0.to_owned()).unwrap_or_default()
}

/// The figures that differ.
fn figures(props: &CompareProps) -> Vec<Html> {
    let (Some(first), Some(second)) = (&props.first.outcome, &props.second.outcome) else {
        return Vec::new();
    };
    let all = |outcome| {
        let mut figures = main_figures(&props.say, outcome);
        figures.extend(ratios(&props.say, outcome));
        figures
    };
    let second = all(second);
    all(first)
        .into_iter()
        .filter_map(|one| {
            let other = second.iter().find(|other| other.key == one.key)?.clone();
            (other.text != one.text).then_some((one, other))
        })
        .map(|(one, other)| {
            let difference = difference(&props.say, &one, &other);
            row(one.label, other.text, one.text, difference)
        })
        .collect()
}

/// By how much the one in the form differs, relative to the one that was pinned.
fn difference(say: &Speaker, first: &KeyFigure, second: &KeyFigure) -> String {
    // A percentage of a percentage would be misread.
    let is_share = first.text.ends_with('%');
    match (first.value, second.value) {
        (Some(one), Some(other)) if other != 0.0 && !is_share => {
            let sign = if one > other { "+" } else { "" };
            format!("{sign}{}", say.percent(one / other - 1.0))
        }
        _ => String::new(),
    }
}
