//! The equations against cases with known answers.
//!
//! The cases are read from `tests/oracle`, and from the directory that the environment variable
//! `JEVONS_ORACLE` names. A file's kind is known by its fields, not by its name. See
//! `cargo test --test reference -- --nocapture` for the table of what ran.

#![cfg(not(target_family = "wasm"))]

mod reference {
    pub(crate) mod air;
    pub(crate) mod annex;
    pub(crate) mod case;
    pub(crate) mod chance;
    pub(crate) mod chiller;
    pub(crate) mod consumer;
    pub(crate) mod demand;
    pub(crate) mod files;
    pub(crate) mod numbers;
    pub(crate) mod past;
    pub(crate) mod projection;
    pub(crate) mod published;
    pub(crate) mod published_year;
    pub(crate) mod side;
    pub(crate) mod tables;
    pub(crate) mod tally;
}

use reference::case::{Checker, Input};
use reference::tally::Report;
use reference::{annex, chance, consumer, demand, files, numbers, past, projection, side, tables};

/// Which equations answer which kind of case. A kind that is not named here is counted as not yet
/// implemented.
const CHECKERS: &[(&str, Checker)] = &[
    ("rebound_from_energies", demand::rebound_from_energies),
    ("rebound_iso_fullshare", demand::full_share),
    ("demand_fullshare", demand::full_share),
    ("direct", demand::direct),
    ("saturating_peak", demand::saturating_peak),
    ("neutral_energy_price", demand::neutral_energy_price),
    ("ces_fixed_inputs", side::fixed_inputs),
    ("hicks_marshall", side::fixed_prices),
    ("market_price", side::market_price),
    ("respending", side::respending),
    ("reinvestment", side::reinvestment),
    ("pue", side::pue),
    ("lmdi", past::decomposition),
    ("counterfactual_split", past::gap),
    ("apparent", past::apparent),
    ("autonomy", past::autonomy),
    ("logistic", projection::logistic),
    ("logistic_inflection", projection::logistic_inflection),
    ("bass_cum", projection::bass),
    ("gain", projection::gain),
    ("pue_path", projection::pue_path),
    ("koyck", projection::koyck),
    ("halving", projection::halving),
    ("dynamic", projection::dynamic),
    ("heun2025", consumer::stages),
    ("heun_calibrate_k", consumer::calibration),
    ("quantiles", chance::quantiles),
    ("sobol_sequence", chance::sobol),
    ("halton_sequence", chance::halton),
    ("lhs", chance::strata),
    ("training", numbers::training),
    ("fleet", numbers::fleet),
    ("ratio", numbers::ratio),
    ("ratio2", numbers::ratios),
    ("cagr", numbers::growth),
    ("sum", numbers::sum),
    ("pue_saving", numbers::pue_saving),
    ("share", numbers::share),
    ("hub_intensity", numbers::hub_intensity),
    ("hub_green_break_even", numbers::hub_green_break_even),
    ("physical_bound", numbers::physical_bound),
];

#[test]
fn the_equations_give_the_known_answers() {
    let mut report = Report::default();
    let own = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle");
    files::check_all(&own, true, CHECKERS, &mut report);
    if let Some(more) = std::env::var_os("JEVONS_ORACLE") {
        files::check_all(std::path::Path::new(&more), false, CHECKERS, &mut report);
    }
    println!("{report}");
    let kinds =
        CHECKERS.iter().map(|(kind, _)| *kind).chain([annex::KIND]).chain(tables::implemented());
    let idle: Vec<_> = kinds.filter(|kind| !report.ran(kind)).collect();
    assert!(idle.is_empty(), "no case ran of: {idle:?}");
    assert!(report.failures.is_empty(), "{} cases failed, see above", report.failures.len());
}

#[test]
fn an_expected_field_that_nobody_answers_is_a_failure() {
    let case = serde_json::json!({
        "fn": "pue", "input": { "pue": 1.5 }, "expected": { "elsewhere": 1.0 }, "rel_tol": 1e-9
    });
    assert!(reference::case::check(&case, side::pue).is_err());
}

#[test]
fn a_wrong_answer_is_a_failure() {
    let case = serde_json::json!({
        "fn": "pue", "input": { "pue": 1.5 }, "expected": { "it_share": 0.6666 }, "rel_tol": 1e-9
    });
    assert!(reference::case::check(&case, side::pue).is_err());
}

#[test]
fn an_input_that_lacks_a_field_has_no_answer() {
    assert!(side::pue(&Input::new(&serde_json::json!({}))).is_none());
}
