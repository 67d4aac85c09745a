//! Humid air against tables worked out with `PsychroLib` 2.5.0, an independent library.

use jevons::model::site::air;
use jevons::units::{
    CELSIUS, HumidityRatio, JOULE_A_KILOGRAM, KILOGRAM_A_CUBIC_METRE, KILOGRAM_A_KILOGRAM, PASCAL,
    PERCENT, Pressure, Temperature,
};

/// Columns of the table.
const COLUMNS: &str = "case,t_db_C,rh_pct,p_Pa,t_wb_C,t_dp_C,hum_ratio_kgkg,enthalpy_J_per_kg_da,\
density_kg_m3,volume_m3_per_kg_da,p_ws_Pa,p_w_Pa,w_sat_kgkg,wb_inversion_relerr,near_freezing_wb";

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

/// Largest difference seen in each column.
#[derive(Default, Debug)]
struct Seen(std::collections::BTreeMap<&'static str, f64>);

impl Seen {
    fn compare(
        &mut self,
        name: &'static str,
        ours: f64,
        table: f64,
        limit: &Tolerance,
    ) -> Result<(), String> {
        let difference = (ours - table).abs();
        let largest = self.0.entry(name).or_default();
        *largest = largest.max(difference);
        if difference <= limit.0 + limit.1 * table.abs() {
            Ok(())
        } else {
            Err(format!("{name}: {ours} against {table}"))
        }
    }
}

/// Checks every row of a table of humid air; gives the number of rows.
///
/// # Errors
///
/// The first row that differs by more than its tolerance, or that cannot be read.
pub fn check_air_rows(text: &str) -> Result<usize, String> {
    let mut lines = text.lines();
    if lines.next() != Some(COLUMNS) {
        return Err("the columns are not those of the table of humid air".to_owned());
    }
    let mut seen = Seen::default();
    let mut rows = 0;
    for line in lines {
        check_row(line, &mut seen).map_err(|error| format!("{line}\n{error}"))?;
        rows += 1;
    }
    println!("largest differences: {seen:?}");
    Ok(rows)
}

fn check_row(line: &str, seen: &mut Seen) -> Result<(), String> {
    let values: Vec<f64> = line.split(',').skip(1).filter_map(|value| value.parse().ok()).collect();
    let [t, rh, p, wet, dew, w, h, density, volume, p_ws, p_w, w_sat, _, near_freezing] =
        values[..]
    else {
        return Err("a value is missing".to_owned());
    };
    let (dry_bulb, pressure) = (t * CELSIUS, p * PASCAL);
    let vapour = air::vapour_pressure(dry_bulb, rh * PERCENT);
    let humidity = air::humidity_ratio(vapour, pressure);
    let ratio = |humidity: HumidityRatio| humidity / KILOGRAM_A_KILOGRAM;
    let saturation = air::saturation_pressure(dry_bulb);
    seen.compare("p_ws", saturation / PASCAL, p_ws, &PRESSURE)?;
    seen.compare("p_w", vapour / PASCAL, p_w, &PRESSURE)?;
    seen.compare("W", ratio(humidity), w, &HUMIDITY)?;
    let saturated = air::saturation_humidity_ratio(dry_bulb, pressure);
    seen.compare("W_s", ratio(saturated), w_sat, &HUMIDITY)?;
    seen.compare("h", air::enthalpy(dry_bulb, humidity) / JOULE_A_KILOGRAM, h, &ENTHALPY)?;
    let moist = air::density(dry_bulb, humidity, pressure);
    seen.compare("density", moist / KILOGRAM_A_CUBIC_METRE, density, &DENSITY)?;
    let dry = air::dry_air_density(dry_bulb, humidity, pressure);
    seen.compare("volume", (dry / KILOGRAM_A_CUBIC_METRE).recip(), volume, &DENSITY)?;
    seen.compare("dew point", air::dew_point(vapour) / CELSIUS, dew, &DEW_POINT)?;
    let bulb = air::wet_bulb(dry_bulb, humidity, pressure);
    if near_freezing > 0.0 {
        let closed = balance(dry_bulb, bulb, pressure);
        return seen.compare("balance", closed, ratio(humidity), &BALANCE);
    }
    seen.compare("wet bulb", bulb / CELSIUS, wet, &WET_BULB)
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

/// Rows of the table.
const ROWS: usize = 2912;

#[test]
fn humid_air_agrees_with_an_independent_library() {
    let text = std::fs::read_to_string("tests/oracle/air/psychrometrics.csv").unwrap();
    assert_eq!(check_air_rows(&text), Ok(ROWS));
}

#[test]
fn saturated_air_is_found_from_its_enthalpy() {
    for pascals in [60e3, 80e3, 101_325.0, 110e3] {
        for celsius in -40..=50 {
            let temperature = f64::from(celsius) * CELSIUS;
            let humidity = air::saturation_humidity_ratio(temperature, pascals * PASCAL);
            let enthalpy = air::enthalpy(temperature, humidity);
            for start in [-50.0, 0.0, 55.0] {
                let found = air::saturated_at_enthalpy(enthalpy, pascals * PASCAL, start * CELSIUS);
                assert!((found / CELSIUS - f64::from(celsius)).abs() < 1e-4, "{celsius} {found:?}");
            }
        }
    }
}
