//! The answers at length: where the electricity goes, and what becomes of the saving.

use std::rc::Rc;

use yew::prelude::*;

use super::answer::Answer;
use super::changes::changes;
use super::compare::{Pair, compare};
use super::does;
use super::figure::FigureView;
use super::hooks::{Library, Own};
use super::key_figures;
use super::markup::html;
use super::part::part;
use super::routes::{in_numbers, routes};
use super::study::{OpenStudy, studies};
use crate::figures::{FIGURES, Figure};
use crate::link::Link;
use crate::messages::Speaker;
use crate::outcome::Outcome;
use crate::scenario::Scenario;
use crate::state::Action;
use crate::view::Tab;

/// What the results show.
pub(super) struct Shown {
    pub(super) say: Speaker,
    pub(super) act: Callback<Action>,
    pub(super) answer: Answer,
    pub(super) other: Option<Answer>,
    pub(super) library: Library,
    pub(super) tab: Tab,
    pub(super) fleet: Rc<str>,
    pub(super) link: Rc<Link>,
    pub(super) own: Own,
}

/// Both halves, the chosen one first, and what the visitor did.
pub(super) fn results(shown: &Shown) -> Html {
    let (say, act) = (shown.say, &shown.act);
    let pair = shown.other.clone().map(|second| Pair {
        say,
        act: act.clone(),
        first: shown.answer.clone(),
        second,
    });
    let others = Tab::ALL.iter().copied().filter(|half| *half != shown.tab);
    let halves = std::iter::once(shown.tab).chain(others);
    html! {
        <div class="results">
            { studies(say, act, shown.link.view.study) }
            if shown.link.view.study.is_some() {
                { open_study(shown) }
            } else {
                { switch(shown) }
                <div class="halves">
                    if let Some(outcome) = &shown.answer.outcome {
                        { for halves.map(|tab| half(shown, tab, outcome)) }
                    }
                </div>
            }
            { for pair.iter().map(compare) }
            { changes(&say, act, &shown.answer.draft) }
        </div>
    }
}

fn open_study(shown: &Shown) -> Html {
    part(OpenStudy {
        say: shown.say,
        link: shown.link.clone(),
        act: shown.act.clone(),
        fleet: shown.fleet.clone(),
        own: shown.own.clone(),
    })
}

fn question(say: Speaker, tab: Tab) -> &'static str {
    match tab {
        Tab::Site => say.texts().question_site,
        Tab::Rebound => say.texts().question_rebound,
    }
}

/// Which half comes first on a narrow page.
fn switch(shown: &Shown) -> Html {
    let one = |tab: &Tab| {
        let tab = *tab;
        html! {
            <button type="button" aria-pressed={(shown.tab == tab).to_string()}
                onclick={does(&shown.act, Action::Show(tab))}>
                { question(shown.say, tab) }
            </button>
        }
    };
    html! {
        <div class="switch halves-switch" role="group" aria-label={shown.say.texts().on_this_page}>
            { for Tab::ALL.iter().map(one) }
        </div>
    }
}

fn half(shown: &Shown, tab: Tab, outcome: &Rc<Outcome>) -> Html {
    let compared = shown.other.as_ref().and_then(|other| other.outcome.as_deref());
    let figures = FIGURES.iter().map(|make| make(outcome, compared)).filter(|one| one.tab == tab);
    let (say, scenario) = (shown.say, &shown.answer.draft.scenario);
    html! {
        <section key={tab.key()} class="half" data-half={tab.key()} aria-label={question(say, tab)}>
            { for figures.map(|figure| drawn(say, figure)) }
            if tab == Tab::Site {
                <dl class="ratios">
                    { for key_figures::ratios(&say, outcome).into_iter().map(key_figures::draw) }
                </dl>
                { cautions(say, outcome) }
                { weather(say, scenario, &shown.library, outcome.site.own_place.as_deref()) }
            } else {
                { in_numbers(&say, &outcome.demand) }
                { routes(&say, &outcome.demand) }
            }
        </section>
    }
}

fn drawn(say: Speaker, figure: Figure) -> Html {
    part(FigureView { say, figure: Rc::new(figure) })
}

fn cautions(say: Speaker, outcome: &Outcome) -> Html {
    if outcome.cautions.is_empty() {
        return Html::default();
    }
    html! {
        <aside class="caution warning" aria-label={say.texts().cautions}>
            <ul>{ for outcome.cautions.iter().map(|caution| html! {
                <li>{ say.caution(caution) }</li>
            }) }</ul>
        </aside>
    }
}

/// Whose weather was used, and whether it was measured there.
fn weather(say: Speaker, scenario: &Scenario, library: &Library, own: Option<&str>) -> Html {
    if let Some(place) = own {
        return html! {
            <p class="fine">{ say.texts().own_weather_used }{ " " }{ place.to_owned() }</p>
        };
    }
    if scenario.is_metered() {
        return Html::default();
    }
    let record = library.record(scenario.choices.climate.id);
    record.map_or_else(Html::default, |record| {
        let doubt = &record.note[say.language as usize];
        html! {
            <p class="fine">
                { say.texts().weather_of }{ " · " }{ &record.source[say.language as usize] }{ " " }
                if !doubt.is_empty() {
                    <span class="badge doubtful">{ doubt }</span>
                }
            </p>
        }
    })
}
