//! The scenarios to start from.

use yew::prelude::*;

use super::does;
use super::markup::html;
use super::sources;
use crate::messages::Speaker;
use crate::presets::{Draft, Preset};
use crate::scenario::sources::Source;
use crate::state::Action;

/// The list, and the story of the one that was chosen.
pub(super) fn presets(say: Speaker, act: &Callback<Action>, draft: &Draft) -> Html {
    let base = draft.base;
    let texts = say.texts();
    html! {
        <section class="presets" aria-labelledby="presets">
            <h2 id="presets" title={texts.presets_hint}>{ texts.presets }</h2>
            <ul class="chips">{ for Preset::newest().map(|preset| chip(say, act, draft, preset)) }</ul>
            <div class="story">
                <p>{ say.story(base) }</p>
                <details>
                    <summary>{ texts.sources }</summary>
                    { sources::list(say, base.sources.iter().map(|key| Source::find(key))) }
                    <p class="reviewed">
                        { texts.reviewed }{ " " }<time datetime={base.reviewed}>{ base.reviewed }</time>
                    </p>
                </details>
            </div>
        </section>
    }
}

fn chip(say: Speaker, act: &Callback<Action>, draft: &Draft, preset: &'static Preset) -> Html {
    let chosen = draft.base.slug == preset.slug;
    let edited = chosen && draft.is_edited();
    html! {
        <li>
            <button class="chip" type="button" aria-pressed={chosen.to_string()}
                onclick={does(act, Action::Load(preset))}>
                { say.title(preset) }
                if edited {
                    <span class="edited">{ format!(" ({})", say.texts().edited) }</span>
                }
            </button>
        </li>
    }
}
