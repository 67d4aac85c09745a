//! Cost, curves and the one-step rebound.

use jevons::model::demand::cost::{Change, CostShares, PassThrough, PassThroughForm};
use jevons::model::demand::curve::{BreakEven, Curve, Demand, peak};
use jevons::model::demand::rebound::{Class, Measures, OneStep, Step};
use jevons::units::{Elasticity, ONE, Ratio, Rebound, TERAWATT_HOUR};

use super::case::{Answer, Answers, Input};

pub(crate) fn rebound_from_energies(input: &Input) -> Option<Answers> {
    let energy = |field| Some(input.number(field)? * TERAWATT_HOUR);
    let measures = Measures::of_energies(energy("E0")?, energy("E_pot")?, energy("E_act")?);
    Some(vec![
        ("R", measures.rebound.map(Rebound::value).into()),
        ("R_log", measures.log_rebound.map(Rebound::value).into()),
        ("label", label(measures.class())),
    ])
}

/// A gain in a service whose only cost is energy.
pub(crate) fn full_share(input: &Input) -> Option<Answers> {
    let intensity = Ratio::new(input.number("r")?);
    let step = OneStep {
        shares: CostShares::ENERGY_ONLY,
        change: Change { energy_per_compute: intensity, ..Change::NONE },
        pass_through: PassThrough::FULL,
        demand: demand(input)?,
    };
    let mut answers = answers(&step.run());
    let local = step.demand.elasticity_at(intensity);
    answers.push(("local_elasticity", local.map(Elasticity::value).into()));
    Some(answers)
}

pub(crate) fn direct(input: &Input) -> Option<Answers> {
    let form = match input.word("pt")? {
        "log" => PassThroughForm::Logarithmic,
        "linear" => PassThroughForm::Linear,
        _ => return None,
    };
    let step = OneStep {
        shares: shares(input)?,
        change: Change { energy_price: Ratio::new(input.number("w")?), ..change(input)? },
        pass_through: PassThrough { share: input.number("theta")? * ONE, form },
        demand: demand(input)?,
    };
    Some(answers(&step.run()))
}

pub(crate) fn saturating_peak(input: &Input) -> Option<Answers> {
    let ceiling = Ratio::new(input.number("M")?);
    let peak = peak(Elasticity::new(input.number("eps")?), ceiling);
    Some(vec![
        ("r_peak", peak.map(|peak| peak.intensity.value()).into()),
        ("E_peak", peak.map(|peak| peak.energy.value()).into()),
        ("r_break_even_2", peak.map(|peak| peak.second_break_even.value()).into()),
    ])
}

pub(crate) fn neutral_energy_price(input: &Input) -> Option<Answers> {
    let (shares, change) = (shares(input)?, change(input)?);
    let price = shares.neutral_energy_price(&change);
    let cost = price.map(|energy_price| shares.cost(&Change { energy_price, ..change }).value());
    Some(vec![("w", price.map(Ratio::value).into()), ("cost_check", cost.into())])
}

fn shares(input: &Input) -> Option<CostShares> {
    Some(CostShares::of(input.number("sE")? * ONE, input.number("sH")? * ONE))
}

/// All but the energy price.
fn change(input: &Input) -> Option<Change> {
    let ratio = |field| input.number(field).map(Ratio::new);
    Some(Change {
        compute: ratio("a")?,
        energy_per_compute: ratio("h")?,
        overhead: ratio("u")?,
        hardware_price: ratio("k")?,
        other_cost: ratio("f")?,
        ..Change::NONE
    })
}

/// Iso-elastic unless the case says otherwise.
fn demand(input: &Input) -> Option<Demand> {
    let elasticity = Elasticity::new(input.number("eps")?);
    let curve = match input.word("kind").unwrap_or("iso") {
        "iso" => Curve::IsoElastic,
        "linear" => Curve::Linear,
        "exp" => Curve::Exponential,
        "sat" => Curve::Saturating,
        _ => return None,
    };
    let ceiling = Ratio::new(input.number("M").unwrap_or(f64::INFINITY));
    Some(Demand { curve, elasticity, ceiling })
}

fn answers(step: &Step) -> Answers {
    let break_even = match step.break_even {
        Some(BreakEven::At(elasticity)) => Some(elasticity.value()),
        Some(BreakEven::Never) | None => None,
    };
    vec![
        ("r", step.intensity.value().into()),
        ("c", step.cost.value().into()),
        ("p", step.price.value().into()),
        ("x", step.service.value().into()),
        ("E_ratio", step.energy.value().into()),
        ("R", step.measures.rebound.map(Rebound::value).into()),
        ("R_log", step.measures.log_rebound.map(Rebound::value).into()),
        ("marginal_R", step.marginal.map(Rebound::value).into()),
        ("spend_ratio", step.spending.value().into()),
        ("breakeven_eps", break_even.into()),
        ("label", label(step.class())),
    ]
}

/// The word that the cases have for a class.
fn label(class: Option<Class>) -> Answer {
    Answer::Word(match class {
        None => "undefined",
        Some(Class::SuperConservation) => "super-conservation",
        Some(Class::Zero) => "zero",
        Some(Class::Partial) => "partial",
        Some(Class::Full) => "full",
        Some(Class::Backfire) => "backfire",
    })
}
