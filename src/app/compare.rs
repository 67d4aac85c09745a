//! Two scenarios side by side: only what differs.

use yew::prelude::*;

use super::answer::Answer;
use super::does;
use super::key_figures::{KeyFigure, main_figures, ratios};
use super::markup::html;
use crate::messages::Speaker;
use crate::scenario::{CHOICES, Choice, Scenario, parameters};
use crate::state::Action;

/// What the comparison shows.
pub(super) struct Pair {
    pub(super) say: Speaker,
    pub(super) act: Callback<Action>,
    /// The one in the form.
    pub(super) first: Answer,
    /// The one that was pinned.
    pub(super) second: Answer,
}

/// The comparison.
pub(super) fn compare(pair: &Pair) -> Html {
    let texts = pair.say.texts();
    let act = &pair.act;
    html! {
        <section class="compare" aria-labelledby="compare">
            <div class="section-head">
                <h2 id="compare">{ texts.compare }</h2>
                <button type="button" onclick={does(act, Action::Swap)}>{ texts.swap }</button>
                <button type="button" onclick={does(act, Action::Unpin)}>{ texts.stop_comparing }</button>
            </div>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="compare">
                <table>
                    <thead><tr>
                        <th scope="col">{ texts.item }</th>
                        <th scope="col" class="number">{ title(pair, &pair.second, texts.pinned) }</th>
                        <th scope="col" class="number">{ title(pair, &pair.first, texts.in_form) }</th>
                        <th scope="col" class="number">{ texts.difference }</th>
                    </tr></thead>
                    // The answer comes first, then what it is due to.
                    <tbody>{ for figures(pair) }{ for inputs(pair) }</tbody>
                </table>
            </div>
        </section>
    }
}

/// Whose column it is.
fn title(pair: &Pair, answer: &Answer, place: &'static str) -> Html {
    let name = answer.draft.scenario.name();
    let name = if name.is_empty() { pair.say.title(answer.draft.base) } else { name };
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
fn inputs(pair: &Pair) -> Vec<Html> {
    let say = &pair.say;
    let (first, second) = (&pair.first.draft.scenario, &pair.second.draft.scenario);
    let choices = CHOICES
        .iter()
        .filter(|one| one.matters(first) || one.matters(second))
        .map(|one| (say.choice(one), in_use(say, one, second), in_use(say, one, first)));
    let values = parameters().filter(|one| one.matters(first) || one.matters(second)).map(|one| {
        // What plays no part in one of them is not compared with what does in the other.
        let text = |scenario| {
            if one.matters(scenario) {
                say.as_typed(one.get(scenario), one.unit)
            } else {
                "–".into()
            }
        };
        (say.parameter(one), text(second), text(first))
    });
    choices
        .chain(values)
        .filter(|(_, second, first)| second != first)
        .map(|(name, second, first)| row(name, second, first, String::new()))
        .collect()
}

/// What is chosen, in words, if it plays a part.
fn in_use(say: &Speaker, choice: &Choice, scenario: &Scenario) -> String {
    let used = choice.matters(scenario).then(|| used(say, choice, scenario));
    used.unwrap_or_else(|| "–".into())
}

/// What is chosen, in words; the visitor's own weather file in place of the climate.
pub(super) fn used(say: &Speaker, choice: &Choice, scenario: &Scenario) -> String {
    match &scenario.weather_file {
        Some(file) if choice.key == "climate" => {
            [say.texts().own_weather_used, file.place()].join(" ")
        }
        _ => answer(say, choice, choice.get(scenario)),
    }
}

/// What is chosen, in words.
pub(super) fn answer(say: &Speaker, choice: &Choice, key: &str) -> String {
    let found = (choice.alternatives)().into_iter().find(|one| one.key == key);
    found.map(|one| say.alternative(choice, &one).to_owned()).unwrap_or_default()
}

/// The figures that differ.
fn figures(pair: &Pair) -> Vec<Html> {
    let (Some(first), Some(second)) = (&pair.first.outcome, &pair.second.outcome) else {
        return Vec::new();
    };
    let all = |outcome| {
        let mut figures = main_figures(&pair.say, outcome);
        figures.extend(ratios(&pair.say, outcome));
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
            let difference = difference(&pair.say, &one, &other);
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
