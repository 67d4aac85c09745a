//! Where figures come from, and how well that is known.

use yew::prelude::*;

use super::markup::{class, html};
use crate::messages::Speaker;
use crate::scenario::sources::{Source, Standing};

/// How well a source is known, in a few words.
pub(super) fn badge(say: Speaker, standing: Standing) -> Html {
    let doubtful = is_doubtful(standing).then_some("doubtful");
    html! { <span class={class("badge", doubtful)}>{ say.standing(standing) }</span> }
}

/// Whether the reader ought to know before using the figure.
pub(super) const fn is_doubtful(standing: Standing) -> bool {
    matches!(standing, Standing::Memory | Standing::Judgement)
}

/// A list of references.
pub(super) fn list(say: Speaker, sources: impl Iterator<Item = &'static Source>) -> Html {
    html! {
        <ul class="sources">
            { for sources.map(|source| html! {
                <li>{ say.citation(source) }{ " " }{ badge(say, source.standing) }</li>
            }) }
        </ul>
    }
}
