//! Decomposition, and what the past shows.

use jevons::model::demand::decomposition::{decompose, split_gap};
use jevons::model::demand::history::{Episode, yearly_growth};
use jevons::units::{Elasticity, ONE, Ratio, Rebound, YEAR};

use super::case::{Answer, Answers, Input};

pub(crate) fn decomposition(input: &Input) -> Option<Answers> {
    let split = decompose(&input.table("X0")?, &input.table("XT")?)?;
    Some(vec![
        ("V0", split.before.into()),
        ("VT", split.after.into()),
        ("dV", (split.after - split.before).into()),
        ("D", Some(split.after / split.before).filter(|ratio| ratio.is_finite()).into()),
        ("additive", Answer::Row(Some(split.additive))),
        ("multiplicative", Answer::Row(split.multiplicative)),
    ])
}

pub(crate) fn gap(input: &Input) -> Option<Answers> {
    let potential = input.number("E_P")?;
    let channels = input.row("channels")?;
    let actual = channels.iter().fold(potential, |energy, channel| energy * channel);
    let parts = split_gap(potential, &channels);
    Some(vec![("parts", Answer::Row(parts)), ("gap", (actual - potential).into())])
}

pub(crate) fn apparent(input: &Input) -> Option<Answers> {
    let episode = episode(input)?;
    let time = input.number("years")? * YEAR;
    let measures = episode.apparent();
    let price = input.number("price_ratio").map(Ratio::new);
    let elasticity = price.and_then(|price| episode.apparent_elasticity(price));
    Some(vec![
        ("r", episode.intensity.value().into()),
        ("x", episode.service.value().into()),
        ("E_ratio", episode.energy().value().into()),
        ("apparent_R", measures.rebound.map(Rebound::value).into()),
        ("apparent_R_log", measures.log_rebound.map(Rebound::value).into()),
        ("apparent_elasticity", elasticity.map(Elasticity::value).into()),
        ("service_growth_pa", yearly_growth(episode.service, time).into()),
        ("intensity_change_pa", yearly_growth(episode.intensity, time).into()),
    ])
}

pub(crate) fn autonomy(input: &Input) -> Option<Answers> {
    let episode = episode(input)?;
    let found = episode.with_autonomy(input.number("alpha")? * ONE);
    Some(vec![
        ("F", found.frozen.value().into()),
        ("P", found.potential.value().into()),
        ("A", found.actual.value().into()),
        ("R", found.measures.rebound.map(Rebound::value).into()),
        ("R_log", found.measures.log_rebound.map(Rebound::value).into()),
        ("alpha_star", episode.autonomy_threshold().into()),
    ])
}

fn episode(input: &Input) -> Option<Episode> {
    let ratio = |field| input.number(field).map(Ratio::new);
    Some(Episode { service: ratio("x")?, intensity: ratio("r")? })
}
