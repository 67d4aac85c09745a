//! Published numbers that follow from others by plain arithmetic.

use jevons::model::demand::growth;
use jevons::model::demand::history::yearly_growth;
use jevons::model::demand::runs::{TrainingRun, yearly_energy};
use jevons::model::place;
use jevons::units::{
    CarbonIntensity, GIGAWATT_HOUR, GRAM_A_KILOWATT_HOUR, HOUR, JOULE, KILOWATT, KILOWATT_HOUR,
    MEGAWATT, MEGAWATT_HOUR, ONE, Pue, Ratio, Share, TERAWATT_HOUR, YEAR,
};
use serde_json::json;

use super::case::{Answer, Answers, Input};

pub(crate) fn training(input: &Input) -> Option<Answers> {
    let run = TrainingRun {
        accelerator_time: input.number("gpu_hours")? * HOUR,
        power: input.number("kW")? * KILOWATT,
        pue: Pue::new(input.number("pue")?),
        rent: input.number("usd_per_gpu_hour")?,
    };
    Some(vec![
        ("IT_MWh", (run.it_energy() / MEGAWATT_HOUR).into()),
        ("facility_MWh", (run.energy() / MEGAWATT_HOUR).into()),
        ("usd", run.cost().into()),
        ("kWh_per_usd", (run.energy_a_dollar() / KILOWATT_HOUR).into()),
    ])
}

pub(crate) fn fleet(input: &Input) -> Option<Answers> {
    let each = input.number("Wh")? * 3600.0 * JOULE;
    let energy = yearly_energy(input.number("queries_per_day")?, each);
    Some(vec![
        ("GWh_per_year", (energy / GIGAWATT_HOUR).into()),
        ("avg_MW", (energy / (1.0 * YEAR) / MEGAWATT).into()),
    ])
}

pub(crate) fn ratio(input: &Input) -> Option<Answers> {
    Some(vec![("growth", (input.number("a")? / input.number("b")? - 1.0).into())])
}

/// Multiples of tokens and of energy; a record names those that it has.
pub(crate) fn ratios(input: &Input) -> Option<Answers> {
    let n = |field| input.number(field);
    let mut answers = Answers::new();
    if let (Some(few), Some(many)) = (n("tokens_conv"), n("tokens_ps")) {
        let tokens = many / few;
        answers.push(("token_mult", tokens.into()));
        answers.push(("energy_per_token_mult", (n("energy_mult")? / tokens).into()));
    }
    if let (Some(few), Some(many)) = (n("tokens_std"), n("tokens_reason")) {
        // Reasoning comes on top.
        answers.push(("token_mult", ((few + many) / few).into()));
    }
    if let (Some(on), Some(off)) = (n("on"), n("off")) {
        // The records are watt-hours of a thousand prompts.
        answers.push(("mult", (on / off).into()));
        answers.push(("Wh_per_prompt_on", (on / 1000.0).into()));
        answers.push(("Wh_per_prompt_off", (off / 1000.0).into()));
    }
    (!answers.is_empty()).then_some(answers)
}

pub(crate) fn growth(input: &Input) -> Option<Answers> {
    let ratio = Ratio::new(input.number("v1")? / input.number("v0")?);
    Some(vec![("cagr", yearly_growth(ratio, input.number("years")? * YEAR).into())])
}

pub(crate) fn sum(input: &Input) -> Option<Answers> {
    Some(vec![("total", input.numbers()?.iter().sum::<f64>().into())])
}

pub(crate) fn pue_saving(input: &Input) -> Option<Answers> {
    let it = input.number("it_TWh")? * TERAWATT_HOUR;
    let (before, after) = (Pue::new(input.number("pue0")?), Pue::new(input.number("pue1")?));
    let saving = it * before.value() - it * after.value();
    Some(vec![
        ("saving_TWh", (saving / TERAWATT_HOUR).into()),
        ("saving_share", (saving / (it * before.value())).into()),
    ])
}

pub(crate) fn share(input: &Input) -> Option<Answers> {
    let energy = |field| Some(input.number(field)? * TERAWATT_HOUR);
    let share = place::share_of(energy("dc_TWh")?, energy("national_TWh")?);
    Some(vec![("share", share.map(Share::value).into())])
}

fn factor(kilograms: f64) -> CarbonIntensity {
    1000.0 * kilograms * GRAM_A_KILOWATT_HOUR
}

pub(crate) fn hub_intensity(input: &Input) -> Option<Answers> {
    let green = input.number("green").unwrap_or(0.0) * ONE;
    let pue = Pue::new(input.number("pue")?);
    let carbon = place::carbon_of_computing(factor(input.number("ef")?), pue, green);
    Some(vec![("kg_per_IT_kWh", (carbon / GRAM_A_KILOWATT_HOUR / 1000.0).into())])
}

pub(crate) fn hub_green_break_even(input: &Input) -> Option<Answers> {
    let place = |factor_field, pue_field| {
        Some((factor(input.number(factor_field)?), Pue::new(input.number(pue_field)?)))
    };
    let green = place::green_tie(place("ef_west", "pue_west")?, place("ef_east", "pue_east")?);
    Some(vec![("green", green.map(Share::value).into())])
}

/// A model whose PUE falls below 1, which cannot be: when it does.
pub(crate) fn physical_bound(input: &Input) -> Option<Answers> {
    let (start, rate, slowing) =
        (input.number("E_p0")?, input.number("alpha")?, input.number("beta")?);
    let end = start * growth::in_the_end(rate, slowing);
    let year = growth::reached(1.0 / start, rate, slowing).map(|years| BASE_YEAR + years);
    Some(vec![
        ("efficiency_asymptote", end.into()),
        ("PUE_asymptote", (1.0 / end).into()),
        ("violates", Answer::Tree(json!(end > 1.0))),
        ("year_PUE_below_1", year.into()),
    ])
}

/// The first year of the model that is looked at.
const BASE_YEAR: f64 = 2024.0;
