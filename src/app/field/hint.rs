//! The line below a field: its limits, the value of the preset; and, unfolded, what it means.

use yew::prelude::*;

use crate::app::markup::html;
use crate::app::sources::{badge, is_doubtful};
use crate::messages::Speaker;
use crate::scenario::Parameter;
use crate::scenario::sources::{Source, Standing};

/// What the line shows; none of it moves with the value.
pub(super) struct Hint {
    pub(super) parameter: &'static Parameter,
    pub(super) preset: f64,
    pub(super) say: Speaker,
    pub(super) id: String,
}

/// The line.
pub(super) fn hint(props: &Hint) -> Html {
    let (say, parameter) = (props.say, props.parameter);
    let (low, high) = parameter.range;
    let limits = format!("{}–{}", say.as_typed(low, ""), say.as_typed(high, parameter.unit));
    let (texts, source) = (say.texts(), parameter.citation());
    html! {
        <details class="hint">
            <summary>
                <span id={props.id.clone()} class="facts">
                    <span>{ limits }</span>
                    <span>{ texts.preset_value }{ " " }{ say.as_typed(props.preset, parameter.unit) }</span>
                </span>
                { standing(props, source) }
                <span class="what"><span class="unseen">{ texts.what_is_this }</span></span>
            </summary>
            <p>{ say.parameter_help(parameter) }</p>
            <p class="citation">{ texts.source }{ " · " }{ say.citation(source) }</p>
        </details>
    }
}

/// How doubtful the source is; who it is, if it is not.
fn standing(props: &Hint, source: &Source) -> Html {
    if is_doubtful(source.standing) {
        return badge(props.say, source.standing);
    }
    if is_of_the_source(props) {
        return html! { <span class="facts">{ who(props.say.citation(source)) }</span> };
    }
    Html::default()
}

/// Whether the value of the preset is the one that the source gives: a preset that sets another has
/// sources of its own, and what is the visitor's to say has none.
#[expect(clippy::float_cmp, reason = "the same value means the very same number")]
fn is_of_the_source(props: &Hint) -> bool {
    let parameter = props.parameter;
    props.preset == parameter.default && parameter.citation().standing != Standing::Visitor
}

/// The author of a source: what stands before the first comma or colon.
fn who(citation: &'static str) -> &'static str {
    citation.split([',', ':']).next().unwrap_or_default()
}
