//! One choice between named things.

use web_sys::HtmlSelectElement;
use yew::functional::HookContext;
use yew::prelude::*;
use yew::virtual_dom::Key;

use super::does;
use super::icon::Icon;
use super::markup::{class, html};
use super::part::Part;
use crate::messages::Speaker;
use crate::model::site::climate::Climate;
use crate::scenario::Choice;
use crate::scenario::choice::Alternative;
use crate::state::Action;

/// What a choice needs to know.
#[derive(PartialEq)]
pub(super) struct ChoiceField {
    pub(super) choice: &'static Choice,
    /// The key of what is chosen.
    pub(super) chosen: &'static str,
    /// The key of what the preset has.
    pub(super) preset: &'static str,
    pub(super) hidden: bool,
    pub(super) say: Speaker,
    pub(super) act: Callback<Action>,
}

impl Part for ChoiceField {
    fn key(&self) -> Key {
        self.choice.key.into()
    }

    fn draw(&self, _: &mut HookContext) -> Html {
        choice_field(self)
    }
}

fn choice_field(props: &ChoiceField) -> Html {
    let (choice, say) = (props.choice, props.say);
    let label = say.choice(choice);
    let alternatives = (choice.alternatives)();
    let id = format!("{}-field", choice.key);
    let changed = (props.chosen != props.preset).then_some("changed");
    html! {
        <div class={class("field", changed)} hidden={props.hidden}>
            <div class="field-head">
                <label for={id.clone()}>{ label }</label>
                { reset(props, label) }
            </div>
            <select {id} name={choice.link} onchange={chosen(props)}>
                { options(props, &alternatives) }
            </select>
            <details class="hint">
                <summary><span class="what"><span class="unseen">{ say.texts().what_is_this }</span></span></summary>
                <p>{ say.choice_help(choice) }</p>
                { explanation(props, &alternatives) }
            </details>
        </div>
    }
}

fn chosen(props: &ChoiceField) -> Callback<Event> {
    let (choice, act) = (props.choice, props.act.clone());
    Callback::from(move |event: Event| {
        let key = event.target_unchecked_into::<HtmlSelectElement>().value();
        let found = (choice.alternatives)().into_iter().find(|one| one.key == key);
        if let Some(alternative) = found {
            act.emit(Action::Choose(choice, alternative.key));
        }
    })
}

/// More alternatives than these are grouped: places, by their country.
const MANY: usize = 20;

fn options(props: &ChoiceField, alternatives: &[Alternative]) -> Html {
    if alternatives.len() <= MANY {
        return alternatives.iter().map(|one| option(props, one)).collect();
    }
    let country = |one: &Alternative| Climate::find(one.key).map_or("", |climate| climate.country);
    let mut groups: Vec<(&'static str, &'static str)> = Vec::new();
    for one in alternatives {
        let letters = country(one);
        if groups.iter().all(|group| group.1 != letters) {
            // The names come with the explanations.
            let name = props.say.alternative_help(props.choice, one);
            let group = (if name.is_empty() { letters } else { name }, letters);
            let place = groups.partition_point(|other| *other < group);
            groups.insert(place, group);
        }
    }
    let group = |(name, letters): (&'static str, &'static str)| {
        let inner = alternatives.iter().filter(|one| country(one) == letters);
        html! {
            <optgroup label={name}>{ for inner.map(|one| option(props, one)) }</optgroup>
        }
    };
    groups.into_iter().map(group).collect()
}

fn option(props: &ChoiceField, alternative: &Alternative) -> Html {
    let label = props.say.alternative(props.choice, alternative);
    html! {
        <option value={alternative.key} selected={alternative.key == props.chosen}>{ label }</option>
    }
}

/// What each alternative means; of many, only the chosen one.
fn explanation(props: &ChoiceField, alternatives: &[Alternative]) -> Html {
    if alternatives.len() > MANY {
        return Html::default();
    }
    let one = |alternative: &Alternative| {
        let label = props.say.alternative(props.choice, alternative);
        let help = props.say.alternative_help(props.choice, alternative);
        html! { <div><dt>{ label }</dt><dd>{ help }</dd></div> }
    };
    html! { <dl class="alternatives">{ for alternatives.iter().map(one) }</dl> }
}

fn reset(props: &ChoiceField, label: &'static str) -> Html {
    if props.chosen == props.preset {
        return Html::default();
    }
    let (choice, texts) = (props.choice, props.say.texts());
    html! {
        <>
            <span class="mark">{ texts.changed }</span>
            <button class="reset" type="button" title={texts.reset_value}
                aria-label={format!("{label}: {}", texts.reset_value)}
                onclick={does(&props.act, Action::ResetChoice(choice))}>
                { Icon::Reset.draw() }
            </button>
        </>
    }
}
