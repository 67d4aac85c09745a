//! The form: every input that plays a part, in the order of the tables.

mod strip;

use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::Key;

use super::answer::Answer;
use super::browser::page;
use super::choice::ChoiceField;
use super::does;
use super::field::Field;
use super::hooks::{Kept, use_kept, use_worked_out};
use super::icon::Icon;
use super::markup::html;
use super::own_weather::{OwnWeather, own_weather};
use super::part::{Part, part};
use crate::messages::Speaker;
use crate::scenario::parameter::Group;
use crate::scenario::{CHOICES, Choice, Parameter, Scenario, parameters};
use crate::state::Action;
use crate::view::Study;
use strip::strip;

/// What the form shows.
#[derive(PartialEq)]
pub(super) struct Form {
    pub(super) say: Speaker,
    pub(super) act: Callback<Action>,
    pub(super) answer: Answer,
    pub(super) study: Option<Study>,
    pub(super) own_weather: OwnWeather,
}

/// The inputs that most visitors need; the others are shown on request, and when a preset or the
/// visitor sets them.
const ESSENTIALS: &[&str] = &[
    "system",
    "climate",
    "it_power",
    "metered_rest",
    "target_pue",
    "algorithm_gain",
    "elasticity",
    "energy_share",
    "passed_on",
    "training_rule",
];

/// The groups that answer the first question; the others answer the second.
const SITE: &[Group] = &[Group::Load, Group::Power, Group::Cooling, Group::Place];

/// From this width on, in rem, form and answer stand side by side.
const WIDE: u32 = 60;

/// The form.
impl Part for Form {
    fn key(&self) -> Key {
        "form".into()
    }

    fn draw(&self, memory: &mut HookContext) -> Html {
        use_form(self).run(memory)
    }
}

#[hook]
fn use_form(props: &Form) -> Html {
    let all = use_kept(|| false);
    let wide = use_worked_out((), |()| page::is_wide(WIDE));
    let texts = props.say.texts();
    let asked = props.study.map_or(&[][..], Study::asks);
    let one = |group: &Group| section(props, *group, *all, *wide || *group == Group::Load);
    let rest = Group::ALL.iter().filter(|group| !asked.contains(group));
    html! {
        <section class="form" aria-labelledby="inputs">
            <div class="form-head">
                <h2 id="inputs">{ texts.inputs }</h2>
                { extent(props, &all) }
            </div>
            <p class="privacy">{ texts.privacy }</p>
            // On a narrow page the study would be far below them, so there they are closed.
            { for asked.iter().map(|group| section(props, *group, true, *wide)) }
            { for rest.map(one) }
            { restart(props) }
            { for props.answer.outcome.iter().map(|outcome| strip(&props.say, outcome)) }
        </section>
    }
}

/// The switch between the essentials and all inputs.
fn extent(props: &Form, all: &Kept<bool>) -> Html {
    let texts = props.say.texts();
    let one = |wanted: bool, name: &'static str| {
        let set = all.setter();
        html! {
            <button type="button" aria-pressed={(**all == wanted).to_string()}
                onclick={Callback::from(move |_| set.set(wanted))}>{ name }</button>
        }
    };
    html! {
        <div class="switch" role="group" aria-labelledby="inputs">
            { one(false, texts.basic) }
            { one(true, texts.all_inputs) }
        </div>
    }
}

fn section(props: &Form, group: Group, all: bool, open: bool) -> Html {
    let draft = &props.answer.draft;
    let (scenario, base) = (&draft.scenario, draft.base.scenario());
    let choices: Vec<_> = CHOICES
        .iter()
        .filter(|choice| choice.group == group && choice.matters(scenario))
        .map(|choice| (choice, all || is_choice_shown(choice, scenario, &base)))
        .collect();
    let fields: Vec<_> = parameters()
        .filter(|parameter| parameter.group == group && parameter.matters(scenario))
        .map(|parameter| (parameter, all || is_shown(parameter, scenario, &base)))
        .collect();
    let shown = choices.iter().any(|one| one.1) || fields.iter().any(|one| one.1);
    // Without one of their studies open, they show what differs from the preset, and nothing else
    // of them is drawn.
    if !shown && Study::is_asked_by_any(group) {
        return Html::default();
    }
    let half = if SITE.contains(&group) { "site" } else { "rebound" };
    html! {
        <details class="group" {open} hidden={!shown} data-half={half}>
            <summary><h3>{ props.say.group(group) }</h3></summary>
            <div class="fields">
                { for choices.iter().map(|(one, shown)| choice(props, one, &base, *shown)) }
                // Not before there is an answer: what is chosen while the page still grows would be lost.
                if props.answer.outcome.is_some() && !scenario.is_metered() && choices.iter().any(|(choice, _)| choice.key == "climate") {
                    { own_weather(props.say, &props.own_weather, scenario) }
                }
                { for fields.iter().map(|(parameter, shown)| field(props, parameter, &base, *shown)) }
            </div>
        </details>
    }
}

/// Whether a number belongs to the short form: an essential one, or one that is not as everywhere.
#[expect(clippy::float_cmp, reason = "as everywhere means the very same number")]
fn is_shown(parameter: &Parameter, scenario: &Scenario, base: &Scenario) -> bool {
    let usual = |of: &Scenario| parameter.get(of) == parameter.default;
    ESSENTIALS.contains(&parameter.key) || !usual(base) || !usual(scenario)
}

fn is_choice_shown(choice: &Choice, scenario: &Scenario, base: &Scenario) -> bool {
    ESSENTIALS.contains(&choice.key) || choice.get(scenario) != choice.get(base)
}

fn choice(props: &Form, choice: &'static Choice, base: &Scenario, shown: bool) -> Html {
    part(ChoiceField {
        choice,
        chosen: choice.get(&props.answer.draft.scenario),
        preset: choice.get(base),
        hidden: !shown,
        say: props.say,
        act: props.act.clone(),
    })
}

/// A field belongs to its preset: what was being typed does not outlive it.
fn field(props: &Form, parameter: &'static Parameter, base: &Scenario, shown: bool) -> Html {
    let draft = &props.answer.draft;
    let field = Field {
        parameter,
        value: parameter.get(&draft.scenario),
        base: draft.base.slug,
        preset: parameter.get(base),
        hidden: !shown,
        say: props.say,
        act: props.act.clone(),
    };
    part(field)
}

fn restart(props: &Form) -> Html {
    if !props.answer.draft.is_edited() {
        return Html::default();
    }
    html! {
        <button class="plain" type="button" onclick={does(&props.act, Action::ResetAll)}>
            { Icon::Reset.draw() }<span>{ props.say.texts().reset_all }</span>
        </button>
    }
}
