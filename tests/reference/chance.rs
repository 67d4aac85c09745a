//! Distributions, sequences, indices.

use jevons::model::chance::{
    Band, Distribution, Halton, Indices, Sobol, direction_numbers, latin_hypercube, tornado,
};
use jevons::model::demand::cost::{Change, CostShares, PassThrough};
use jevons::model::demand::curve::{Curve, Demand};
use jevons::model::demand::rebound::{OneStep, Step};
use jevons::units::{Elasticity, ONE, Ratio, Rebound};
use serde_json::{Value, json};

use super::case::{Answer, Answers, Input, close};
use super::tables::Row;
use super::tally::Verdict;

/// The distributions that the records' note names.
const SHOWN: [(&str, Distribution); 6] = [
    ("uniform", Distribution::Uniform(0.3, 2.0)),
    ("loguniform", Distribution::LogUniform(9.0, 900.0)),
    ("triangular", Distribution::Triangular(0.5, 1.1, 2.0)),
    ("lognormal_p5_p95", Distribution::LogNormal(0.1, 1.2)),
    ("pert", Distribution::Pert(0.5, 1.1, 2.0)),
    (
        "normal",
        Distribution::Normal {
            mean: 1.1,
            deviation: 0.2,
            least: f64::NEG_INFINITY,
            most: f64::INFINITY,
        },
    ),
];

pub(crate) fn quantiles(input: &Input) -> Option<Answers> {
    let u = input.number("u")?;
    let value = |(name, one): (&'static str, Distribution)| (name, one.quantile(u).into());
    Some(SHOWN.into_iter().map(value).collect())
}

fn size(input: &Input) -> Option<(usize, usize)> {
    let whole = |field| input.value(field)?.as_u64()?.try_into().ok();
    Some((whole("n")?, whole("d")?))
}

fn points(count: usize, dimensions: usize, mut next: impl FnMut(&mut [f64])) -> Answers {
    let mut all = Vec::new();
    for _ in 0..count {
        let mut point = vec![0.0; dimensions];
        next(&mut point);
        all.push(point);
    }
    vec![("points", Answer::Tree(json!(all)))]
}

pub(crate) fn sobol(input: &Input) -> Option<Answers> {
    let (count, dimensions) = size(input)?;
    let mut sequence = Sobol::new(dimensions)?;
    Some(points(count, dimensions, |point| sequence.next_into(point)))
}

pub(crate) fn halton(input: &Input) -> Option<Answers> {
    let (count, dimensions) = size(input)?;
    let mut sequence = Halton::new(dimensions);
    Some(points(count, dimensions, |point| sequence.next_into(point)))
}

/// The rule, if it is kept; nothing otherwise.
pub(crate) fn strata(input: &Input) -> Option<Answers> {
    let (count, dimensions) = size(input)?;
    let all = latin_hypercube(count, dimensions, 7);
    let one_each = (0..dimensions).all(|dimension| {
        #[expect(clippy::cast_precision_loss, reason = "the count is small")]
        let of = |point: &Vec<f64>| (point[dimension] * count as f64).floor();
        let mut strata: Vec<_> = all.iter().map(of).collect();
        strata.sort_by(f64::total_cmp);
        strata.dedup();
        strata.len() == count
    });
    let rule = "each of the n equal strata in every dimension holds exactly one point";
    one_each.then(|| vec![("rule", Answer::Word(rule))])
}

pub(crate) fn directions(row: &Row) -> Verdict {
    let agrees = || {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small counts")]
        let whole = |column| row.number(column).map(|number| number as u32);
        let place = whole("dimension")? as usize - 1;
        let (degree, polynomial, numbers) = direction_numbers(place).ok_or("dimension")?;
        let columns = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10"];
        let same = numbers
            .iter()
            .zip(columns)
            .map(|(number, column)| Ok(whole(column)? == *number))
            .collect::<Result<Vec<_>, &'static str>>()?;
        let degrees = whole("degree")? as usize == degree && whole("polynomial")? == polynomial;
        Ok::<bool, &'static str>(degrees && same.into_iter().all(|one| one))
    };
    match agrees() {
        Ok(true) => Verdict::Passed,
        Ok(false) => Verdict::Failed("other numbers".into()),
        Err(column) => Verdict::Failed(format!("no {column}")),
    }
}

/// Points of A and as many of B.
const ROWS: usize = 16_384;

type Function = fn(&[f64]) -> f64;

fn ishigami(x: &[f64]) -> f64 {
    libm::sin(x[0]) + 7.0 * libm::sin(x[1]).powi(2) + 0.1 * x[2].powi(4) * libm::sin(x[0])
}

fn sobol_g(x: &[f64]) -> f64 {
    let weights = [0.0, 1.0, 4.5, 9.0, 99.0, 99.0, 99.0, 99.0];
    x.iter().zip(weights).map(|(x, a)| ((4.0 * x - 2.0).abs() + a) / (1.0 + a)).product()
}

fn product(x: &[f64]) -> f64 {
    x.iter().product()
}

/// The rebound of a step: elasticity, pass-through, shares of energy and hardware, a, h, u.
fn composite(x: &[f64]) -> f64 {
    let step: Step = OneStep {
        shares: CostShares::of(x[2] * ONE, x[3] * ONE),
        change: Change {
            compute: Ratio::new(x[4]),
            energy_per_compute: Ratio::new(x[5]),
            overhead: Ratio::new(x[6]),
            ..Change::NONE
        },
        pass_through: PassThrough { share: x[1] * ONE, ..PassThrough::FULL },
        demand: Demand {
            curve: Curve::IsoElastic,
            elasticity: Elasticity::new(x[0]),
            ceiling: Ratio::new(f64::INFINITY),
        },
    }
    .run();
    step.measures.rebound.map_or(f64::NAN, Rebound::value)
}

fn function(case: &Value) -> Option<Function> {
    Some(match case["id"].as_str()? {
        "ishigami" => ishigami,
        "marginal_rebound_product" => product,
        "composite_direct_rebound" => composite,
        id if id.contains("sobol_g") => sobol_g,
        _ => return None,
    })
}

fn bounds(case: &Value) -> Option<Vec<Distribution>> {
    let pair = |pair: &Value| Distribution::Uniform(pair[0].as_f64()?, pair[1].as_f64()?).checked();
    case["bounds"].as_array()?.iter().map(pair).collect()
}

/// An experiment: indices, quantiles and the probability of backfire, each within its tolerance.
pub(crate) fn sensitivity(case: &Value) -> Verdict {
    let (Some(function), Some(bounds)) = (function(case), bounds(case)) else {
        return Verdict::Failed("an unknown function".into());
    };
    let count = bounds.len();
    let Some(mut sequence) = Sobol::shifted(2 * count, 2026) else {
        return Verdict::Failed("too many inputs".into());
    };
    let (mut indices, mut results) = (Indices::new(count), Vec::new());
    let mut point = vec![0.0; 2 * count];
    for _ in 0..ROWS {
        sequence.next_into(&mut point);
        let value = |place: usize| bounds[place % count].quantile(point[place]);
        let all: Vec<f64> = (0..2 * count).map(value).collect();
        let (a, b) = all.split_at(count);
        indices.feed(a, b, function);
        results.push(function(a));
    }
    match agree(case, &indices, &results) {
        Ok(()) => Verdict::Passed,
        Err(why) => Verdict::Failed(why),
    }
}

fn agree(case: &Value, indices: &Indices, results: &[f64]) -> Result<(), String> {
    let tolerance = case["abs_tol"].as_f64().unwrap_or(0.02);
    let first = indices.first_order().ok_or("no variance")?;
    let total = indices.total_order().ok_or("no variance")?;
    for source in ["exact", "salib", "reference_jansen_saltelli_2e17"] {
        for (field, got) in [("S1", &first), ("ST", &total)] {
            for (place, expected) in
                case[source][field].as_array().into_iter().flatten().enumerate()
            {
                near(expected, got[place], tolerance, &format!("{source} {field}[{place}]"))?;
            }
        }
        if let Some(variance) = case[source]["V"].as_f64().or_else(|| case[source]["var"].as_f64())
        {
            near(&json!(1.0), indices.variance() / variance, tolerance, "variance")?;
        }
    }
    let loose = case["mc_tol"].as_f64().unwrap_or(tolerance);
    let band = Band::of(results).ok_or("no results")?;
    for (key, got) in [
        ("0.05", band.p5),
        ("0.25", band.p25),
        ("0.5", band.p50),
        ("0.75", band.p75),
        ("0.95", band.p95),
    ] {
        near(&case["quantiles_R"][key], got, loose, key)?;
    }
    #[expect(clippy::cast_precision_loss, reason = "there are few results")]
    let backfire =
        results.iter().filter(|rebound| **rebound > 1.0).count() as f64 / results.len() as f64;
    near(&case["prob_backfire"], backfire, loose, "backfire")
}

/// Within an absolute tolerance; nothing expected is met by anything.
fn near(expected: &Value, got: f64, tolerance: f64, what: &str) -> Result<(), String> {
    match expected.as_f64() {
        Some(expected) if (got - expected).abs() > tolerance => {
            Err(format!("{what}: expected {expected}, got {got}"))
        }
        _ => Ok(()),
    }
}

/// One input at a time, on the bounds that the record names by its bars.
pub(crate) fn bars(case: &Value) -> Verdict {
    let base: Vec<f64> =
        case["base_inputs"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    let names: Vec<&str> =
        case["names"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let tolerance = case["rel_tol"].as_f64().unwrap_or(1e-9);
    if !case["base_R"].as_f64().is_some_and(|base_r| close(composite(&base), base_r, tolerance)) {
        return Verdict::Failed(format!("base: got {}", composite(&base)));
    }
    let bounds: Vec<_> =
        COMPOSITE.iter().map(|(low, high)| Distribution::Uniform(*low, *high)).collect();
    // The record's bars reach from bound to bound.
    let got = tornado(&bounds, (0.0, 1.0), composite);
    let expected = case["bars"].as_array().into_iter().flatten();
    for (bar, expected) in got.iter().zip(expected) {
        let same = |got: f64, field: &str| {
            expected[field].as_f64().is_some_and(|value| close(got, value, tolerance))
        };
        let name = names.get(bar.input).copied();
        if name != expected["name"].as_str() || !same(bar.low, "low") || !same(bar.high, "high") {
            return Verdict::Failed(format!(
                "{name:?}: {} to {}, not {expected}",
                bar.low, bar.high
            ));
        }
    }
    Verdict::Passed
}

/// The bounds of the composite experiment.
const COMPOSITE: [(f64, f64); 7] =
    [(0.3, 2.0), (0.5, 1.0), (0.05, 0.3), (0.3, 0.6), (0.2, 0.8), (0.5, 0.9), (0.75, 0.95)];
