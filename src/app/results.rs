//! The answers at length: where the electricity goes, and what becomes of the saving.

use std::rc::Rc;

use yew::prelude::*;

use super::answer::Answer;
use super::changes::Changes;
use super::compare::Compare;
use super::figure::FigureView;
use super::hooks::Library;
use super::key_figures;
use super::routes::{Measures, Routes};
use crate::figures::{FIGURES, Figure};
use crate::messages::Speaker;
use crate::outcome::Outcome;
use crate::scenario::Scenario;
use crate::state::Action;
use crate::view::Tab;

/// What the results show.
#[derive(Properties, PartialEq)]
pub(super) struct ResultsProps {
    pub(super) say: Speaker,
    pub(super) act: Callback<Action>,
    pub(super) answer: Answer,
    pub(super) other: Option<Answer>,
    pub(super) library: Library,
    pub(super) tab: Tab,
}

/// Both halves, the chosen one first, and what the visitor did.
#[component]
pub(super) fn Results(props: &ResultsProps) -> Html {
    let (say, act) = (props.say, &props.act);
    let other = props.other.clone();
    let mut halves = Tab::ALL.to_vec();
    halves.sort_by_key(|half| *half != props.tab);
    html! {
        <div class="results">
            { switch(props) }
            <div class="halves">
                if let Some(outcome) = &props.answer.outcome {
                    { for halves.into_iter().map(|tab| half(props, tab, outcome)) }
                }
            </div>
            if let Some(other) = other {
                <Compare {say} act={act.clone()} first={props.answer.clone()} second={other} />
            }
            <Changes {say} act={act.clone()} draft={props.answer.draft.clone()} />
        </div>
    }
}

fn question(say: Speaker, tab: Tab) -> &'static str {
    match tab {
        Tab::Site => say.texts().question_site,
        Tab::Rebound => say.texts().question_rebound,
    }
}

/// Which half comes first on a narrow page.
fn switch(props: &ResultsProps) -> Html {
    let one = |tab: &Tab| {
        let tab = *tab;
        html! {
            <button type="button" aria-pressed={(props.tab == tab).to_string()}
                onclick={props.act.reform(move |_| Action::Show(tab))}>
                { question(props.say, tab) }
            </button>
        }
    };
    html! {
        <div class="switch halves-switch" role="group" aria-label={props.say.texts().on_this_page}>
            { for Tab::ALL.iter().map(one) }
        </div>
    }
}

fn half(props: &ResultsProps, tab: Tab, outcome: &Rc<Outcome>) -> Html {
    let compared = props.other.as_ref().and_then(|other| other.outcome.as_deref());
    let figures = FIGURES.iter().map(|make| make(outcome, compared)).filter(|one| of(one) == tab);
    let (say, scenario) = (props.say, &props.answer.draft.scenario);
    html! {
        <section key={tab.key()} class="half" data-half={tab.key()} aria-label={question(say, tab)}>
            { for figures.map(|figure| drawn(say, figure)) }
            if tab == Tab::Site {
                <dl class="ratios">
                    { for key_figures::ratios(&say, outcome).into_iter().map(key_figures::draw) }
                </dl>
                { cautions(say, outcome) }
                { weather(say, scenario, &props.library) }
            } else {
                <Measures {say} outcome={outcome.clone()} />
                <Routes {say} outcome={outcome.clone()} />
            }
        </section>
    }
}

fn drawn(say: Speaker, figure: Figure) -> Html {
    let key = figure.key;
    html! { <FigureView {key} {say} figure={Rc::new(figure)} /> }
}

/// The half to which a figure belongs.
fn of(figure: &Figure) -> Tab {
    if figure.key == "rebound" { Tab::Rebound } else { Tab::Site }
}

fn cautions(say: Speaker, outcome: &Outcome) -> Html {
    if outcome.cautions.is_empty() {
        return Html::default();
    }
    html! {
        <aside class="notice warning" aria-label={say.texts().cautions}>
            <ul>{ for outcome.cautions.iter().map(|caution| html! {
                <li>{ say.words().caution(&say, caution) }</li>
            }) }</ul>
        </aside>
    }
}

/// Whose weather was used, and whether it was measured there.
fn weather(say: Speaker, scenario: &Scenario, library: &Library) -> Html {
    let Library::Here(library) = library else { return Html::default() };
    if scenario.is_metered() {
        return Html::default();
    }
    let record = library.record(scenario.choices.climate.id);
    let texts = say.texts();
    record.map_or_else(Html::default, |record| html! {
        <p class="fine">
            { texts.weather_of }{ " · " }{ &record.tier }{ " · " }{ &record.source }{ " " }
            if !record.note.is_empty() {
                <span class="badge doubtful">{ texts.weather_badge }</span>
            }
        </p>
    })
}
