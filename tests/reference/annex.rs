//! The annex of the IEA's "Energy and AI" (2025): published tables that must agree with each other
//! under our units.

use jevons::model::demand::history::yearly_growth;
use jevons::units::{GIGAWATT, Pue, Ratio, TERAWATT_HOUR, YEAR};
use serde_json::Value;

use super::case::{Answers, close, compare};
use super::tally::{Report, Verdict};

/// The published PUE has two decimals.
const PUE_ROUNDING: f64 = 0.01;

/// Power and load factor are rounded too: the yearly energy agrees within this.
const ENERGY_ROUNDING: f64 = 0.025;

/// The rows that the file states itself, computed from the same tables.
const STATED: f64 = 1e-9;

/// The name of this kind in the report.
pub(crate) const KIND: &str = "annex";

/// Fields by which the annex is known.
const FIELDS: [&str; 6] = ["columns", "total_GW", "IT_GW", "PUE", "load_factor", "IT_TWh"];

/// Checks the annex, a case a column; false if this is not the annex.
pub(crate) fn check(file: &str, annex: &Value, report: &mut Report) -> bool {
    let Some(columns) = annex["columns"].as_array() else { return false };
    if !FIELDS.iter().all(|field| annex.get(field).is_some()) {
        return false;
    }
    for (at, column) in columns.iter().enumerate() {
        let name = column.as_str().unwrap_or("without a name");
        report.note(file, KIND, name, verdict(column_agrees(annex, at, name)));
    }
    report.note(file, KIND, "implied", verdict(implied_agrees(annex)));
    true
}

fn verdict(result: Result<(), String>) -> Verdict {
    match result {
        Ok(()) => Verdict::Passed,
        Err(why) => Verdict::Failed(why),
    }
}

/// What the file computes from its own tables: yearly growth, and what the better PUE of 2030 would
/// have saved in 2024.
fn implied_agrees(annex: &Value) -> Result<(), String> {
    let Some(mut implied) = annex.get("implied").and_then(Value::as_object).cloned() else {
        return Ok(());
    };
    // remarks are not answers
    implied.retain(|_, value| !value.is_string());
    let columns = annex["columns"].as_array().ok_or("has no columns")?;
    let cell = |field: &str, column: &str| {
        let at = columns.iter().position(|name| name == column);
        at.and_then(|at| annex[field][at].as_f64()).ok_or(format!("has no {field} of {column}"))
    };
    let growth = |column: &str| {
        let ratio = cell("TWh", column)? / cell("TWh", "2024")?;
        Ok::<_, String>(yearly_growth(Ratio::new(ratio), 6.0 * YEAR))
    };
    let saved = cell("IT_TWh", "2024")? * (cell("PUE", "2024")? - cell("PUE", "2030 base")?);
    let answers: Answers = vec![
        ("cagr_2024_2030_base", growth("2030 base")?.into()),
        ("cagr_2024_2030_liftoff", growth("2030 lift-off")?.into()),
        ("pue_effect_2024_2030_base_TWh_fixedIT", saved.into()),
    ];
    compare(KIND, &Value::Object(implied), &answers, STATED)
}

fn column_agrees(annex: &Value, at: usize, name: &str) -> Result<(), String> {
    let cell = |field: &str| annex[field][at].as_f64().ok_or(format!("has no {field}"));
    let (site, it) = (cell("TWh")? * TERAWATT_HOUR, cell("IT_TWh")? * TERAWATT_HOUR);
    let pue = Pue::of(it, site - it).value();
    let published = cell("PUE")?;
    if (pue - published).abs() > PUE_ROUNDING {
        return Err(format!("PUE {pue} from the energies, published {published}"));
    }
    let power = cell("total_GW")? * cell("load_factor")? * GIGAWATT;
    let year = power * (1.0 * YEAR);
    if !close(year / TERAWATT_HOUR, site / TERAWATT_HOUR, ENERGY_ROUNDING) {
        return Err(format!("{} TWh from the power", year / TERAWATT_HOUR));
    }
    let rows = annex["consistency"]["rows"].as_array();
    let row = rows.into_iter().flatten().find(|row| row["col"] == name);
    for (field, value) in [("TWh_over_IT", pue), ("GWxLF", year / TERAWATT_HOUR)] {
        let stated = row.and_then(|row| row[field].as_f64());
        if stated.is_some_and(|stated| !close(value, stated, STATED)) {
            return Err(format!("{field} is {value}, stated {stated:?}"));
        }
    }
    Ok(())
}
