//! The answer in small, at the lower edge of a narrow screen as long as the form is on it.

use yew::prelude::*;

use crate::app::markup::html;
use crate::messages::Speaker;
use crate::outcome::Outcome;

/// The strip. It repeats what is said elsewhere, so it is not read out.
pub(in crate::app) fn strip(say: &Speaker, outcome: &Outcome) -> Html {
    let texts = say.texts();
    let rebound = outcome.demand.rebound();
    let one = |name: &'static str, value: String| {
        html! {
            <span><small>{ name }</small>{ " " }<b>{ value }</b></span>
        }
    };
    html! {
        <div class="strip" aria-hidden="true">
            { one(texts.pue, say.pue(outcome.site.pue)) }
            { one(texts.electricity, say.energy(outcome.site.electricity)) }
            { one(texts.taken_back, rebound.map_or_else(|| "–".into(), |one| say.rebound(one))) }
        </div>
    }
}
