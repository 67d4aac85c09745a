//! One number: a slider, a text field, its limits, and what it means.

mod hint;

use crate::units::Within;
use web_sys::HtmlInputElement;
use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::Key;

use super::browser::keys::OWN_UNDO;
use super::does;
use super::entry::{Entry, Meaning};
use super::hooks::{Kept, use_kept, use_when};
use super::icon::Icon;
use super::markup::{class, html};
use super::part::Part;
use super::slider;
use crate::messages::Speaker;
use crate::scenario::Parameter;
use crate::state::Action;
use hint::{Hint, hint};

/// What a field needs to know, and no more: so it is drawn again only when its own value moves.
#[derive(PartialEq)]
pub(super) struct Field {
    pub(super) parameter: &'static Parameter,
    pub(super) value: f64,
    /// The preset it belongs to: what was being typed does not outlive it.
    pub(super) base: &'static str,
    /// The value that the preset has.
    pub(super) preset: f64,
    pub(super) hidden: bool,
    pub(super) say: Speaker,
    pub(super) act: Callback<Action>,
}

impl Field {
    #[expect(clippy::float_cmp, reason = "unchanged means the very same number")]
    fn is_changed(&self) -> bool {
        self.value != self.preset
    }

    fn label(&self) -> &'static str {
        self.say.parameter(self.parameter)
    }

    fn id(&self, part: &str) -> String {
        format!("{}-{part}", self.parameter.key)
    }
}

type Typing = Kept<Option<Entry>>;

/// The field.
impl Part for Field {
    fn key(&self) -> Key {
        format!("{}.{}", self.parameter.key, self.base).into()
    }

    fn draw(&self, memory: &mut HookContext) -> Html {
        use_field(self).run(memory)
    }
}

#[hook]
fn use_field(props: &Field) -> Html {
    let typing = use_kept(|| None::<Entry>);
    use_forgetting(&typing, props.value);
    let trouble =
        typing.as_ref().and_then(|entry| entry.trouble(&props.say, props.parameter, props.value));
    html! {
        <div class={class("field", props.is_changed().then_some("changed"))} hidden={props.hidden}>
            <div class="field-head">
                <label for={props.id("field")}>{ props.label() }</label>
                { reset(props) }
            </div>
            <div class="field-row">
                { track(props, &typing) }
                { text(props, &typing, trouble.is_some()) }
            </div>
            { complaint(props, &typing, trouble) }
            { hint(&Hint { parameter: props.parameter, preset: props.preset, say: props.say, id: props.id("hint") }) }
        </div>
    }
}

/// What was typed is forgotten when the value changes under it: by undo, or by a preset.
#[hook]
fn use_forgetting(typing: &Typing, value: f64) {
    let typing = typing.clone();
    use_when(value, move |value| {
        let stale = |entry: &Entry| entry.asked().is_some() && !entry.is_taken(*value);
        if typing.as_ref().is_some_and(stale) {
            typing.set(None);
        }
    });
}

fn reset(props: &Field) -> Html {
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
                onclick={does(&props.act, Action::ResetValue(parameter))}>
                { Icon::Reset.draw() }
            </button>
        </>
    }
}

/// The slider; none for a reading.
fn track(props: &Field, typing: &Typing) -> Html {
    let Some(steps) = slider::steps(props.parameter) else { return Html::default() };
    let parameter = props.parameter;
    let shown = typing.as_ref().and_then(Entry::asked).unwrap_or(props.value);
    let (act, say, before, set) = (props.act.clone(), props.say, props.value, typing.setter());
    let go = Callback::from(move |place: f64| {
        let value = slider::value(parameter, place);
        let (text, meaning) = (say.as_typed(value, ""), Meaning::Value(value));
        set.set(Some(Entry { text, meaning, before }));
        act.emit(Action::Set(parameter, value));
    });
    let oninput = go.reform(|event: InputEvent| {
        event.target_unchecked_into::<HtmlInputElement>().value_as_number()
    });
    // Browsers disagree about how far these keys go.
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let place = slider::position(parameter, shown);
        if let Some(place) = slider::paged(place, &event.key()) {
            event.prevent_default();
            go.emit(place.within(0.0, steps));
        }
    });
    let (act, set) = (props.act.clone(), typing.setter());
    let onchange = Callback::from(move |_: Event| {
        set.set(None);
        act.emit(Action::Settle);
    });
    html! {
        <input class="slider" type="range" min="0" max={steps} step="1"
            value={slider::position(parameter, shown)}
            aria-label={props.label()}
            aria-valuetext={props.say.spelt(shown, parameter.unit)}
            {oninput} {onchange} {onkeydown} />
    }
}

/// The text field and its unit.
fn text(props: &Field, typing: &Typing, wrong: bool) -> Html {
    let parameter = props.parameter;
    let text = typing
        .as_ref()
        .map_or_else(|| props.say.as_typed(props.value, ""), |entry| entry.text.clone());
    let described = format!("{} {}", props.id("error"), props.id("hint"));
    let unit = props.say.unit(parameter.unit);
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

fn typed(props: &Field, typing: &Typing) -> Callback<InputEvent> {
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
fn settled(props: &Field, typing: &Typing) -> Callback<Event> {
    let (act, typing, value) = (props.act.clone(), typing.clone(), props.value);
    Callback::from(move |_| {
        if typing.as_ref().is_some_and(|entry| entry.is_taken(value)) {
            typing.set(None);
        }
        act.emit(Action::Settle);
    })
}

fn pressed(props: &Field, typing: &Typing) -> Callback<KeyboardEvent> {
    let (parameter, value) = (props.parameter, props.value);
    let (act, typing) = (props.act.clone(), typing.clone());
    Callback::from(move |event: KeyboardEvent| {
        // A run of arrow keys is one step of undo; the others end what was begun.
        let (next, ends) = match event.key().as_str() {
            "Escape" => (typing.as_ref().map(|entry| entry.before), true),
            "Enter" => (typing.as_ref().filter(|entry| entry.is_taken(value)).map(|_| value), true),
            key => (slider::moved(parameter, value, key), false),
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
fn complaint(props: &Field, typing: &Typing, trouble: Option<String>) -> Html {
    let kept = || {
        let used = props.say.as_typed(props.value, props.parameter.unit);
        html! { <span>{ props.say.texts().still_used }{ " " }{ used }</span> }
    };
    let meanings = match typing.as_ref().map(|entry| entry.meaning) {
        Some(Meaning::Either(one, other)) => vec![one, other],
        _ => Vec::new(),
    };
    html! {
        <p id={props.id("error")} class="error" role="status">
            if let Some(trouble) = trouble {
                { trouble }{ " " }
                { for meanings.into_iter().map(|value| meant(props, typing, value)) }
                { kept() }
            }
        </p>
    }
}

/// One of the values that a text may mean, to choose.
fn meant(props: &Field, typing: &Typing, value: f64) -> Html {
    let (act, set, parameter) = (props.act.clone(), typing.setter(), props.parameter);
    let onclick = Callback::from(move |_: MouseEvent| {
        set.set(None);
        act.emit(Action::Set(parameter, value));
        act.emit(Action::Settle);
    });
    html! {
        <><button type="button" {onclick}>{ props.say.as_typed(value, parameter.unit) }</button>{ " " }</>
    }
}
