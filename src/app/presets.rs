//! The scenarios to start from.

use std::rc::Rc;

use yew::prelude::*;

use super::sources;
use crate::messages::Speaker;
use crate::presets::{Draft, Preset};
use crate::scenario::sources::Source;
use crate::state::Action;

/// What the list shows.
#[derive(Properties, PartialEq)]
pub(super) struct PresetsProps {
    pub(super) say: Speaker,
    pub(super) act: Callback<Action>,
    pub(super) draft: Rc<Draft>,
}

/// The list, and the story of the one that was chosen.
#[component]
pub(super) fn Presets(props: &PresetsProps) -> Html {
    let (say, base) = (props.say, props.draft.base);
    let texts = say.texts();
    html! {
        <section class="presets" aria-labelledby="presets">
            <h2 id="presets" title={texts.presets_hint}>{ texts.presets }</h2>
            <ul class="chips">{ for Preset::newest().map(|preset| chip(props, preset)) }</ul>
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

fn chip(props: &PresetsProps, preset: &'static Preset) -> Html {
    let (say, chosen) = (props.say, props.draft.base.slug == preset.slug);
    let edited = chosen && props.draft.is_edited();
    html! {
        <li>
            <button class="chip" type="button" aria-pressed={chosen.to_string()}
                onclick={props.act.reform(move |_| Action::Load(preset))}>
                { say.title(preset) }
                if edited {
                    <span class="edited">{ format!(" ({})", say.texts().edited) }</span>
                }
            </button>
        </li>
    }
}
