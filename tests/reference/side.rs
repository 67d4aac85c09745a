//! Rebound beside the service itself, and the share of a site's energy that computes.

use jevons::model::demand::side::{self, Reinvestment, Respending, Substitution};
use jevons::units::{Elasticity, ONE, Pue, Ratio, Rebound};

use super::case::{Answers, Input};

pub(crate) fn fixed_inputs(input: &Input) -> Option<Answers> {
    let producer = producer(input)?;
    let gain = Ratio::new(input.number("tau")?);
    let energy = producer.fixed_inputs_energy(gain);
    let finite = producer.fixed_inputs_rebound(gain);
    Some(vec![
        ("R_marginal", producer.fixed_inputs().map(Rebound::value).into()),
        ("E_ratio_tau2", energy.map(Ratio::value).into()),
        ("R_finite_tau2", finite.map(Rebound::value).into()),
    ])
}

pub(crate) fn fixed_prices(input: &Input) -> Option<Answers> {
    let rebound = producer(input)?.fixed_prices(Elasticity::new(input.number("eta")?));
    Some(vec![("R", rebound.map(Rebound::value).into())])
}

fn producer(input: &Input) -> Option<Substitution> {
    let substitution = Elasticity::new(input.number("sigma")?);
    Some(Substitution { substitution, energy_share: input.number("sE")? * ONE })
}

pub(crate) fn market_price(input: &Input) -> Option<Answers> {
    let elasticity = |field| input.number(field).map(Elasticity::new);
    let rebound = side::market_price(elasticity("eta_d")?, elasticity("eta_s")?);
    Some(vec![("R", rebound.map(Rebound::value).into())])
}

pub(crate) fn respending(input: &Input) -> Option<Answers> {
    let money = Respending {
        intensity: Ratio::new(input.number("r")?),
        spending: Ratio::new(input.number("p")? * input.number("x")?),
        spent: input.number("rho")? * ONE,
        energy_of_money: Ratio::new(input.number("intensity_ratio")?),
    };
    Some(vec![("R", money.rebound().map(Rebound::value).into())])
}

pub(crate) fn reinvestment(input: &Input) -> Option<Answers> {
    let ratio = |field| input.number(field).map(Ratio::new);
    let profit = Reinvestment {
        intensity: ratio("r")?,
        price: ratio("p")?,
        cost: ratio("c")?,
        service: ratio("x")?,
        margin: input.number("margin0")? * ONE,
        reinvested: input.number("phi_T")? * ONE,
        energy_of_money: ratio("train_intensity_ratio")?,
    };
    Some(vec![("R", profit.rebound().map(Rebound::value).into())])
}

pub(crate) fn pue(input: &Input) -> Option<Answers> {
    let share = Pue::new(input.number("pue")?).reaching_it().value();
    Some(vec![("it_share", share.into())])
}
