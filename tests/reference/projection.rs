//! The years to come, and what grows and falls in them.

use jevons::model::demand::cost::PassThroughForm;
use jevons::model::demand::curve::Curve;
use jevons::model::demand::growth;
use jevons::model::demand::projection::{
    Costs, Efficiency, Gain, Grid, Projected, PuePath, Quick, Response, Segment, Segmented,
    TrainingPath, Walk, World,
};
use jevons::model::demand::rebound::Class;
use jevons::units::Rebound;
use serde_json::{Value, json};

use super::case::{Answer, Answers, Input};

pub(crate) fn logistic(input: &Input) -> Option<Answers> {
    let n = |field| input.number(field);
    Some(vec![("N", growth::logistic(n("t")?, n("N0")?, n("K")?, n("g")?).into())])
}

pub(crate) fn logistic_inflection(input: &Input) -> Option<Answers> {
    let (start, most, rate) = (input.number("N0")?, input.number("K")?, input.number("g")?);
    let years = growth::logistic_inflection(start, most, rate);
    let there = years.map(|years| growth::logistic(years, start, most, rate));
    Some(vec![("t", years.into()), ("N", there.into())])
}

pub(crate) fn bass(input: &Input) -> Option<Answers> {
    let n = |field| input.number(field);
    Some(vec![("F", growth::bass(n("t")?, n("p")?, n("q")?, n("m")?).into())])
}

pub(crate) fn gain(input: &Input) -> Option<Answers> {
    let n = |field| input.number(field);
    let floor = n("floor").unwrap_or(0.0);
    Some(vec![("r", growth::gain(n("t")?, n("rate")?, n("decel")?, floor).into())])
}

pub(crate) fn pue_path(input: &Input) -> Option<Answers> {
    let n = |field| input.number(field);
    Some(vec![("pue", growth::pue_path(n("t")?, n("pue0")?, n("pue_inf")?, n("lam")?).into())])
}

pub(crate) fn koyck(input: &Input) -> Option<Answers> {
    let n = |field| input.number(field);
    Some(vec![("ln_x", growth::adjusted(n("years")?, n("lam")?, n("eps")?, n("ln_p")?).into())])
}

pub(crate) fn halving(input: &Input) -> Option<Answers> {
    let rate = growth::rate_of_halving(input.number("months")?);
    Some(vec![("rate_per_year", rate.into()), ("factor_per_year", libm::exp(rate).into())])
}

/// Both ways through the years differ by rounding alone.
const ROUNDING: f64 = 1e-10;

pub(crate) fn dynamic(input: &Input) -> Option<Answers> {
    let world = world(input.value("P")?)?;
    let mut rows = Vec::new();
    let first = &mut None;
    let years = input.value("T")?.as_u64()?.try_into().ok()?;
    Walk::default().through(&world, years, |year, segments| {
        let base = *first.get_or_insert(year.actual);
        rows.push(row(&world, year, segments, base));
    });
    // The kernel of the draws has to know the same answers as the walk: one that differs by more
    // than rounding is put in its place, so that the comparison fails and shows it.
    let mut place = rows.iter_mut();
    Quick::default().through(&world, years, |sums| {
        if let Some(row) = place.next() {
            for (name, quick) in [("F", sums.frozen), ("P", sums.potential), ("A", sums.actual)] {
                let walked = row[name].as_f64().unwrap_or(f64::NAN);
                let same = (quick - walked).abs() <= ROUNDING * walked.abs();
                if !same {
                    row[name] = json!({ "walk": walked, "quick": quick });
                }
            }
        }
    });
    if place.next().is_some() {
        return None;
    }
    Some(vec![("rows", Answer::Tree(Value::Array(rows)))])
}

fn row(world: &World, year: &Projected, segments: &[Segmented], base: f64) -> Value {
    let (now, all) = (year.measures(), year.cumulative());
    let label = match now.class() {
        None => "undefined",
        Some(Class::SuperConservation) => "super-conservation",
        Some(Class::Zero) => "zero",
        Some(Class::Partial) => "partial",
        Some(Class::Full) => "full",
        Some(Class::Backfire) => "backfire",
    };
    let parts = world.segments.iter().zip(segments).map(|(segment, part)| {
        json!({
            "users": segment.users_after(year.years),
            "tokens_actual": segment.service_after(year.years) * part.actual_response,
            "x_A": part.actual_response, "x_F": part.frozen_response,
            "F": part.frozen, "P": part.potential, "A": part.actual,
        })
    });
    json!({
        "t": year.years, "a": year.compute, "h": year.energy_per_compute,
        "k": year.hardware_price, "pue": year.pue, "r": year.intensity,
        "R_log": now.log_rebound.map(Rebound::value), "R": now.rebound.map(Rebound::value),
        "R_cum": all.rebound.map(Rebound::value), "label": label,
        "costA": year.costs.0, "costF": year.costs.1,
        "priceA": year.prices.0, "priceF": year.prices.1,
        "F": year.frozen, "P": year.potential, "A": year.actual, "A_uncapped": year.uncapped,
        "trainF": year.training.frozen, "trainP": year.training.potential,
        "trainA": year.training.actual, "vs_base": year.actual / base,
        "grid_g": year.grid, "MtCO2": year.carbon, "segments": parts.collect::<Vec<_>>(),
    })
}

fn world(value: &Value) -> Option<World> {
    let n = |group: &str, field: &str| value.get(group)?.get(field)?.as_f64();
    let gain = |name: &str| {
        Some(Gain {
            rate: n("efficiency", &format!("{name}_rate"))?,
            slowing: n("efficiency", &format!("{name}_decel")).unwrap_or(0.0),
            floor: n("efficiency", &format!("{name}_floor")).unwrap_or(0.0),
        })
    };
    let response = value.get("response")?;
    Some(World {
        segments: value.get("segments")?.as_array()?.iter().map(segment).collect::<Option<_>>()?,
        training: value.get("training").filter(|one| !one.is_null()).and_then(training),
        efficiency: Efficiency {
            algorithm: gain("algo")?,
            chip: gain("chip")?,
            hardware: gain("hwcost")?,
        },
        costs: Costs {
            energy_share: n("cost", "sE")?,
            hardware_share: n("cost", "sH")?,
            energy_price_rate: n("cost", "energy_price_rate").unwrap_or(0.0),
            carbon_price: 0.0,
            other_rate: n("cost", "other_rate").unwrap_or(0.0),
            other_slowing: n("cost", "other_decel").unwrap_or(0.0),
        },
        response: Response {
            curve: match response.get("kind")?.as_str()? {
                "iso" => Curve::IsoElastic,
                "linear" => Curve::Linear,
                "exp" => Curve::Exponential,
                "sat" => Curve::Saturating,
                _ => return None,
            },
            passed_on: n("response", "theta")?,
            form: match response.get("pt").and_then(Value::as_str) {
                Some("linear") => PassThroughForm::Linear,
                _ => PassThroughForm::Logarithmic,
            },
            adjustment: n("response", "lam").unwrap_or(1.0),
            hardware_in_gain: response.get("hw_in_bundle").and_then(Value::as_bool) == Some(true),
        },
        pue: PuePath {
            start: n("pue", "pue0")?,
            end: n("pue", "pue_inf")?,
            speed: n("pue", "lam")?,
        },
        grid: Grid {
            grams: n("grid", "g_per_kwh0").unwrap_or(0.0),
            decline: n("grid", "decline").unwrap_or(0.0),
        },
        cap: value.get("cap_twh").and_then(Value::as_f64),
    })
}

fn segment(value: &Value) -> Option<Segment> {
    let n = |field: &str| value.get(field)?.as_f64();
    Some(Segment {
        users: n("users0")?,
        most_users: n("usersK")?,
        users_growth: n("users_g")?,
        queries: n("queries_per_user_day")?,
        queries_rate: n("q_rate")?,
        tokens: n("tokens_per_query")?,
        tokens_rate: n("tok_rate")?,
        slowing: n("decel").unwrap_or(0.0),
        joules: n("J_per_token")?,
        elasticity: n("eps")?,
        ceiling: n("M").unwrap_or(f64::INFINITY),
    })
}

fn training(value: &Value) -> Option<TrainingPath> {
    let n = |field: &str| value.get(field)?.as_f64();
    Some(TrainingPath {
        energy: n("twh0")?,
        rate: n("rate")?,
        slowing: n("decel").unwrap_or(0.0),
        energy_share: n("sE")?,
        elasticity: n("eps")?,
    })
}
