//! One number: a slider, a text field, its limits, and what it means.

mod hint;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::browser::keys::OWN_UNDO;
use super::entry::Entry;
use super::icon::Icon;
use super::slider;
use crate::messages::Speaker;
use crate::scenario::Parameter;
use crate::state::Action;
use hint::Hint;

/// What a field needs to know, and no more: so it is drawn again only when its own value moves.
#[derive(Properties, PartialEq)]
pub(super) struct FieldProps {
    pub(super) parameter: &'static Parameter,
    pub(super) value: f64,
    /// The value that the preset has.
    pub(super) preset: f64,
    pub(super) hidden: bool,
    pub(super) say: Speaker,
    pub(super) act: Callback<Action>,
}

impl FieldProps {
    #[expect(clippy::float_cmp, reason = "unchanged means the very same number")]
    fn is_changed(&self) -> bool {
        self.value != self.preset
    }

    fn label(&self) -> &'static str {
        self.say.words().parameter(self.parameter).0
    }

    fn id(&self, part: &str) -> String {
        format!("{}-{part}", self.parameter.key)
    }
}

type Typing = UseStateHandle<Option<Entry>>;

/// The field.
#[component]
pub(super) fn Field(props: &FieldProps) -> Html {
    let typing = use_state_eq(|| None::<Entry>);
    use_forgetting(&typing, props.value);
    let trouble =
        typing.as_ref().and_then(|entry| entry.trouble(&props.say, props.parameter, props.value));
    html! {
        <div class={classes!("field", props.is_changed().then_some("changed"))} hidden={props.hidden}>
            <div class="field-head">
                <label for={props.id("field")}>{ props.label() }</label>
                { reset(props) }
            </div>
            <div class="field-row">
                { track(props, &typing) }
                { text(props, &typing, trouble.is_some()) }
            </div>
            { complaint(props, trouble) }
            <Hint parameter={props.parameter} preset={props.preset} say={props.say}
                id={props.id("hint")} />
        </div>
    }
}

/// What was typed is forgotten when the value changes under it: by undo, or by a preset.
#[hook]
fn use_forgetting(typing: &Typing, value: f64) {
    let typing = typing.clone();
    use_effect_with(value, move |value| {
        let stale = |entry: &Entry| entry.asked().is_some() && !entry.is_taken(*value);
        if typing.as_ref().is_some_and(stale) {
            typing.set(None);
        }
    });
}

fn reset(props: &FieldProps) -> Html {
    if !props.is_changed() {
        return Html::default();
    }
    let parameter = props.parameter;
    let texts = props.say.texts();
    let name = format!("{}: {}", props.label(), texts.reset_value);
    html! {
        <>
            <span class="mark">{ texts.changed }</span>
            <button class="reset" type="button" aria-label={name} title={texts.reset_value}
                onclick={props.act.reform(move |_| Action::ResetValue(parameter))}>
                { Icon::Reset.draw() }
            </button>
        </>
    }
}

/// The slider; none for a reading.
fn track(props: &FieldProps, typing: &Typing) -> Html {
    let Some(steps) = slider::steps(props.parameter) else { return Html::default() };
    let parameter = props.parameter;
    let shown = typing.as_ref().and_then(Entry::asked).unwrap_or(props.value);
    let (act, say, before, set) = (props.act.clone(), props.say, props.value, typing.setter());
    let oninput = Callback::from(move |event: InputEvent| {
        let place = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
        let value = slider::value(parameter, place);
        set.set(Some(Entry::new(parameter, say.as_typed(value, ""), before)));
        act.emit(Action::Set(parameter, value));
    });
    let (act, set) = (props.act.clone(), typing.setter());
    let onchange = Callback::from(move |_: Event| {
        set.set(None);
        act.emit(Action::Settle);
    });
    html! {
        <input class="slider" type="range" min="0" max={steps.to_string()} step="1"
            value={slider::position(parameter, shown).to_string()}
            aria-label={props.label()}
            aria-valuetext={props.say.as_typed(shown, parameter.unit)}
            {oninput} {onchange} />
    }
}

/// The text field and its unit.
fn text(props: &FieldProps, typing: &Typing, wrong: bool) -> Html {
    let parameter = props.parameter;
    let text = typing
        .as_ref()
        .map_or_else(|| props.say.as_typed(props.value, ""), |entry| entry.text.clone());
    let described = format!("{} {}", props.id("error"), props.id("hint"));
    let unit = props.say.words().unit(parameter.unit);
    html! {
        <span class="entry">
            <input id={props.id("field")} name={parameter.link} type="text" inputmode="decimal"
                autocomplete="off" spellcheck="false" value={text}
                aria-describedby={described} aria-invalid={wrong.then_some("true")}
                data-pending={typing.as_ref().map(|_| "")}
                oninput={typed(props, typing)} onchange={settled(props, typing)}
                onkeydown={pressed(props, typing)} />
            if !unit.is_empty() {
                <span class="unit">{ unit }</span>
            }
        </span>
    }
}

fn typed(props: &FieldProps, typing: &Typing) -> Callback<InputEvent> {
    debug_assert_eq!(OWN_UNDO, "data-pending");
    let (parameter, act, typing) = (props.parameter, props.act.clone(), typing.clone());
    let before = typing.as_ref().map_or(props.value, |entry| entry.before);
    Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        let entry = Entry::new(parameter, text, before);
        if let Some(value) = entry.asked() {
            act.emit(Action::Set(parameter, value));
        }
        typing.set(Some(entry));
    })
}

/// Leaving the field: what was taken is written as numbers are written; what was not stays, with
/// the reason below it.
fn settled(props: &FieldProps, typing: &Typing) -> Callback<Event> {
    let (act, typing, value) = (props.act.clone(), typing.clone(), props.value);
    Callback::from(move |_| {
        if typing.as_ref().is_some_and(|entry| entry.is_taken(value)) {
            typing.set(None);
        }
        act.emit(Action::Settle);
    })
}

fn pressed(props: &FieldProps, typing: &Typing) -> Callback<KeyboardEvent> {
    let (parameter, value) = (props.parameter, props.value);
    let (act, typing) = (props.act.clone(), typing.clone());
    Callback::from(move |event: KeyboardEvent| {
        // A run of arrow keys is one step of undo; the others end what was begun.
        let (next, ends) = match event.key().as_str() {
            "ArrowUp" => (Some(slider::nudged(parameter, value, true)), false),
            "ArrowDown" => (Some(slider::nudged(parameter, value, false)), false),
            "Escape" => (typing.as_ref().map(|entry| entry.before), true),
            "Enter" => (typing.as_ref().filter(|entry| entry.is_taken(value)).map(|_| value), true),
            _ => (None, false),
        };
        let Some(next) = next else { return };
        event.prevent_default();
        typing.set(None);
        act.emit(Action::Set(parameter, next));
        if ends {
            act.emit(Action::Settle);
        }
    })
}

/// What is wrong, and what the answer uses meanwhile.
fn complaint(props: &FieldProps, trouble: Option<String>) -> Html {
    let kept = || {
        let used = props.say.as_typed(props.value, props.parameter.unit);
        html! { <span>{ props.say.texts().still_used }{ " " }{ used }</span> }
    };
    html! {
        <p id={props.id("error")} class="error" role="status">
            if let Some(trouble) = trouble {
                { trouble }{ " " }{ kept() }
            }
        </p>
    }
}
