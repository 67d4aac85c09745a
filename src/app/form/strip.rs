//! The answer in small, at the lower edge of a narrow screen as long as the form is on it.

use std::rc::Rc;

use yew::prelude::*;

use crate::messages::Speaker;
use crate::outcome::Outcome;

/// What the strip shows.
#[derive(Properties, PartialEq)]
pub(in crate::app) struct StripProps {
    pub(super) say: Speaker,
    pub(super) outcome: Option<Rc<Outcome>>,
}

/// The strip. It repeats what is said elsewhere, so it is not read out.
#[component]
pub(in crate::app) fn Strip(props: &StripProps) -> Html {
    let (say, texts) = (&props.say, props.say.texts());
    let Some(outcome) = &props.outcome else { return Html::default() };
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
