//! The rebound in numbers, and the same gain by three routes.

use yew::prelude::*;

use super::markup::html;
use crate::messages::{Digits, Speaker};
use crate::model::demand::curve::BreakEven;
use crate::model::demand::routes::Travelled;
use crate::outcome::DemandOutcome;
use crate::units::Ratio;

/// What becomes of the price and of use, and where the balance tips.
pub(super) fn in_numbers(say: &Speaker, demand: &DemandOutcome) -> Html {
    let rows = measures(say, demand);
    html! {
        <dl class="ratios">{ for rows.into_iter().map(|(name, value)| html! {
            <div class="key-figure"><dt>{ name }</dt><dd class="amount">{ value }</dd></div>
        }) }</dl>
    }
}

/// Price and use are those of the answers; where only training changes, those of training.
fn measures(say: &Speaker, demand: &DemandOutcome) -> Vec<(&'static str, String)> {
    let (texts, trained) = (say.texts(), &demand.trained);
    let log = demand.log_rebound();
    let log = (texts.log_rebound, log.map_or(texts.not_defined.to_owned(), |one| say.rebound(one)));
    if demand.training_changes() && !demand.answers_change() {
        let price = (texts.price_falls, say.percent(trained.price.value()));
        return vec![price, (texts.use_grows, times(say, trained.compute)), log];
    }
    let mut rows = of_answers(say, demand);
    rows.push(log);
    rows
}

fn of_answers(say: &Speaker, demand: &DemandOutcome) -> Vec<(&'static str, String)> {
    let (texts, used) = (say.texts(), &demand.used);
    let break_even = match used.break_even {
        Some(BreakEven::At(elasticity)) => say.number(elasticity.value(), Digits::Decimals(2)),
        Some(BreakEven::Never) => texts.never.to_owned(),
        None => texts.not_defined.to_owned(),
    };
    let neutral = used
        .neutral_energy_price
        .filter(|one| *one > Ratio::ZERO)
        .map_or(texts.none_needed.to_owned(), |one| times(say, one));
    vec![
        (texts.price_falls, say.percent(used.price.value())),
        (texts.use_grows, times(say, used.service)),
        (texts.break_even, break_even),
        (texts.neutral_price, neutral),
    ]
}

fn times(say: &Speaker, ratio: Ratio) -> String {
    say.with_unit(ratio.value(), crate::units::TIMES.symbol)
}

/// The same gain, asked of algorithm, chip and site.
pub(super) fn routes(say: &Speaker, demand: &DemandOutcome) -> Html {
    let texts = say.texts();
    html! {
        <section class="routes" aria-labelledby="routes">
            <h3 id="routes">{ texts.routes_title }</h3>
            <p>{ texts.routes_hint }</p>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="routes">
                <table>
                    <thead><tr>
                        <th scope="col">{ texts.route }</th>
                        <th scope="col" class="number">{ texts.routes_gain }</th>
                        <th scope="col" class="number spare">{ texts.use_grows }</th>
                        <th scope="col" class="number">{ texts.taken_back }</th>
                        <th scope="col" class="number">{ texts.net_change }</th>
                    </tr></thead>
                    <tbody>{ for demand.routes.iter().map(|one| row(say, one)) }</tbody>
                </table>
            </div>
        </section>
    }
}

fn row(say: &Speaker, one: &Travelled) -> Html {
    let (texts, step) = (say.texts(), &one.step);
    let rebound = step.measures.rebound.map_or("–".into(), |rebound| say.rebound(rebound));
    html! {
        <tr>
            <th scope="row">
                { say.route(one.route) }
                if one.limited {
                    <small>{ texts.routes_limited }</small>
                }
            </th>
            <td class="number">{ say.percent(one.reached.value()) }</td>
            <td class="number spare">{ times(say, step.service) }</td>
            <td class="number">{ rebound }</td>
            <td class="number">{ say.percent(step.energy.value()) }</td>
        </tr>
    }
}
