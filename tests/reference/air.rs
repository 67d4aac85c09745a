//! Humid air against tables worked out with `PsychroLib` 2.5.0, an independent library.

use jevons::model::site::air;
use jevons::units::{
    CELSIUS, JOULE_A_KILOGRAM, KILOGRAM_A_CUBIC_METRE, KILOGRAM_A_KILOGRAM, PASCAL, PERCENT,
    Pressure, Temperature,
};

use super::tables::Row;
use super::tally::Verdict;

/// The name of the kind.
pub(crate) const KIND: &str = "humid air";

/// How far our values may lie from the table: absolute, and relative beside it.
struct Tolerance(f64, f64);

/// The table is printed to four digits; its own search for the wet bulb stops at 0.001 K.
const WET_BULB: Tolerance = Tolerance(2e-3, 0.0);
/// The table's search for the dew point stops at 0.001 K.
const DEW_POINT: Tolerance = Tolerance(1e-3, 0.0);
/// Eight decimals are printed.
const HUMIDITY: Tolerance = Tolerance(1e-8, 1e-6);
/// Three decimals are printed; the humidity ratio of the table has a floor of 1e-7.
const ENTHALPY: Tolerance = Tolerance(0.5, 1e-6);
/// Six decimals are printed.
const DENSITY: Tolerance = Tolerance(2e-6, 1e-6);
/// Four decimals are printed.
const PRESSURE: Tolerance = Tolerance(1e-4, 1e-6);
/// The balance of the wet bulb, per humidity ratio.
const BALANCE: Tolerance = Tolerance(1e-8, 1e-4);

/// Checks one row of humid air.
pub(crate) fn check(row: &Row) -> Verdict {
    match compare(row) {
        Ok(None) => Verdict::Passed,
        Ok(Some(difference)) => Verdict::Failed(difference),
        Err(column) => Verdict::Failed(format!("{column}: no number")),
    }
}

/// The first difference that is too large; an error if a column is missing.
fn compare(row: &Row) -> Result<Option<String>, &'static str> {
    let dry_bulb = row.number("t_db_C")? * CELSIUS;
    let pressure = row.number("p_Pa")? * PASCAL;
    let vapour = air::vapour_pressure(dry_bulb, row.number("rh_pct")? * PERCENT);
    let humidity = air::humidity_ratio(vapour, pressure);
    let saturated = air::saturation_humidity_ratio(dry_bulb, pressure) / KILOGRAM_A_KILOGRAM;
    let dry = air::dry_air_density(dry_bulb, humidity, pressure) / KILOGRAM_A_CUBIC_METRE;
    let density = air::density(dry_bulb, humidity, pressure) / KILOGRAM_A_CUBIC_METRE;
    let enthalpy = air::enthalpy(dry_bulb, humidity) / JOULE_A_KILOGRAM;
    let saturation = air::saturation_pressure(dry_bulb) / PASCAL;
    let wet_bulb = air::wet_bulb(dry_bulb, humidity, pressure);
    let mut answers = vec![
        ("p_ws_Pa", saturation, PRESSURE),
        ("p_w_Pa", vapour / PASCAL, PRESSURE),
        ("hum_ratio_kgkg", humidity / KILOGRAM_A_KILOGRAM, HUMIDITY),
        ("w_sat_kgkg", saturated, HUMIDITY),
        ("enthalpy_J_per_kg_da", enthalpy, ENTHALPY),
        ("density_kg_m3", density, DENSITY),
        ("volume_m3_per_kg_da", dry.recip(), DENSITY),
        ("t_dp_C", air::dew_point(vapour) / CELSIUS, DEW_POINT),
    ];
    // Near freezing the balance has two roots; ours is put back into it instead.
    if row.number("near_freezing_wb")? > 0.0 {
        answers.push(("hum_ratio_kgkg", balance(dry_bulb, wet_bulb, pressure), BALANCE));
    } else {
        answers.push(("t_wb_C", wet_bulb / CELSIUS, WET_BULB));
    }
    for (column, ours, Tolerance(absolute, relative)) in answers {
        let table = row.number(column)?;
        // A value that is no number differs, too.
        let agrees = (ours - table).abs() <= absolute + relative * table.abs();
        if !agrees {
            return Ok(Some(format!("{column}: {ours} against {table}")));
        }
    }
    Ok(None)
}

/// Humidity ratio of air of a wet bulb, written out once more: ASHRAE Fundamentals 2017, chapter
/// 1, eq. 33 and 35.
fn balance(dry_bulb: Temperature, wet_bulb: Temperature, pressure: Pressure) -> f64 {
    let (t, b) = (dry_bulb / CELSIUS, wet_bulb / CELSIUS);
    let saturated = air::saturation_humidity_ratio(wet_bulb, pressure) / KILOGRAM_A_KILOGRAM;
    if b >= 0.0 {
        ((2501.0 - 2.326 * b) * saturated - 1.006 * (t - b)) / (2501.0 + 1.86 * t - 4.186 * b)
    } else {
        ((2830.0 - 0.24 * b) * saturated - 1.006 * (t - b)) / (2830.0 + 1.86 * t - 2.1 * b)
    }
}
