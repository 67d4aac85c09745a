//! What the visitor changed, and the way back.

use yew::prelude::*;

use super::compare::{answer, used};
use super::does;
use super::icon::Icon;
use super::markup::html;
use crate::messages::Speaker;
use crate::presets::Draft;
use crate::scenario::Choice;
use crate::state::Action;

/// The list.
pub(super) fn changes(say: &Speaker, act: &Callback<Action>, draft: &Draft) -> Html {
    let texts = say.texts();
    let rows = rows(say, act, draft);
    html! {
        <section class="changes" aria-labelledby="changes">
            <h2 id="changes">{ texts.changes }</h2>
            if rows.is_empty() {
                <p class="fine">{ texts.no_changes }</p>
            } else {
                <div class="scroll" tabindex="0" role="group" aria-labelledby="changes">
                    <table>
                        <thead><tr>
                            <th scope="col">{ texts.change_input }</th>
                            <th scope="col" class="number">{ texts.change_before }</th>
                            <th scope="col" class="number">{ texts.change_now }</th>
                            <td></td>
                        </tr></thead>
                        <tbody>{ for rows }</tbody>
                    </table>
                </div>
                <button class="plain" type="button" onclick={does(act, Action::ResetAll)}>
                    { Icon::Reset.draw() }<span>{ texts.reset_all }</span>
                </button>
            }
        </section>
    }
}

fn rows(say: &Speaker, act: &Callback<Action>, draft: &Draft) -> Vec<Html> {
    let mut changed = draft.changed_choices();
    // A file of the visitor's own stands in the row of the climate that it takes the place of.
    let climate = Choice::find("climate").filter(|_| draft.scenario.weather_file.is_some());
    let climate = climate.filter(|one| changed.iter().all(|(other, _)| other != one));
    changed.extend(climate.map(|one| (one, one.get(&draft.scenario))));
    let choices = changed.into_iter().map(|(choice, before)| {
        let now = used(say, choice, &draft.scenario);
        let reset = does(act, Action::ResetChoice(choice));
        row(say, say.choice(choice), answer(say, choice, before), now, reset)
    });
    let values = draft.changed_values().into_iter().map(|(parameter, before)| {
        let text = |value| say.as_typed(value, parameter.unit);
        let reset = does(act, Action::ResetValue(parameter));
        let now = text(parameter.get(&draft.scenario));
        row(say, say.parameter(parameter), text(before), now, reset)
    });
    choices.chain(values).collect()
}

fn row(
    say: &Speaker,
    name: &'static str,
    before: String,
    now: String,
    onclick: Callback<MouseEvent>,
) -> Html {
    let reset = say.texts().reset_value;
    html! {
        <tr>
            <th scope="row">{ name }</th>
            <td class="number">{ before }</td>
            <td class="number">{ now }</td>
            <td>
                <button class="reset" type="button" aria-label={format!("{name}: {reset}")}
                    title={reset} {onclick}>{ Icon::Reset.draw() }</button>
            </td>
        </tr>
    }
}
