//! Years of the published model. The weather of its zones is other people's and not part of the
//! project: where it lies beside it, the years are worked out, else only what needs no weather.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use jevons::model::site::published::{Hour, HumidAir, Outdoor, Part, System, hour, mean, ranges};
use jevons::units::{CELSIUS, LITRE_A_KILOWATT_HOUR, PASCAL, PERCENT};

use super::published::{fixes, place, system};
use super::tables::Row;
use super::tally::Verdict;

/// The name of the kind.
pub(crate) const KIND: &str = "year of a site";

/// Where the weather of the zones may lie.
const WEATHER: &str = "../shared/data/reference/zone_weather";
/// Parts that do not depend on the weather, and sums, printed to ten digits.
const SAME: f64 = 1e-8;
/// How far PUE and WUE (L/kWh) of a year may lie, humid air being the handbook's: at most 0.00092
/// and 0.00017 in the 170 years known.
const BAND: (f64, f64) = (2e-3, 1e-3);

/// Columns that add up to the PUE, and to the WUE.
const POWERS: [&str; 12] = [
    "mean_P_IT",
    "mean_P_UPS",
    "mean_P_PD",
    "mean_P_light",
    "mean_P_fan_crah",
    "mean_P_pump_hd",
    "mean_P_chiller",
    "mean_P_pump_cw",
    "mean_P_pump_ct",
    "mean_P_fan_ct",
    "mean_P_pump_we",
    "mean_P_humidifier_elec",
];
const WATERS: [&str; 4] =
    ["mean_W_humid", "mean_W_ct_evap", "mean_W_ct_windage", "mean_W_ct_blowdown"];

/// Temperature (°C), humidity (%) and pressure (Pa) of each hour.
type Hours = Vec<[f64; 3]>;

/// Checks one year.
pub(crate) fn check(row: &Row) -> Verdict {
    match compare(row) {
        Ok(()) => Verdict::Passed,
        Err(why) => Verdict::Failed(why),
    }
}

fn compare(row: &Row) -> Result<(), String> {
    adds_up(row, &POWERS, "mean_PUE")?;
    if row.number("mean_WUE").is_ok() {
        adds_up(row, &WATERS, "mean_WUE")?;
    }
    let system = system(row).ok_or("of no known system")?;
    let place = place(row.word("set")).ok_or("of no known set")?;
    let site = ranges::site(system, std::iter::repeat(place));
    let year = |hours: &Hours| {
        let hours = hours.iter().map(|air| hour(system, &site, &outdoor(system, air), &fixes(row)));
        mean(hours.map(|hour| (1.0, hour))).ok_or_else(|| "has no hours".to_owned())
    };
    // What does not depend on the weather is the same in any.
    let any = year(&vec![[20.0, 50.0, 101_325.0]])?;
    for (column, part) in [
        ("mean_P_UPS", Part::Ups),
        ("mean_P_PD", Part::Distribution),
        ("mean_P_light", Part::Lighting),
    ] {
        near(column, any.power(part).value(), row.number(column)?, SAME)?;
    }
    match weather(row.word("zone").ok_or("of no zone")?) {
        Some(hours) => in_band(&year(&hours)?, row),
        None => Ok(()),
    }
}

fn in_band(year: &Hour, row: &Row) -> Result<(), String> {
    near("mean_PUE", year.pue().value(), row.number("mean_PUE")?, BAND.0)?;
    match row.number("mean_WUE") {
        Ok(wue) => near("mean_WUE", year.wue() / LITRE_A_KILOWATT_HOUR, wue, BAND.1),
        Err(_) => Ok(()),
    }
}

fn adds_up(row: &Row, columns: &[&'static str], total: &'static str) -> Result<(), String> {
    let sum = columns.iter().filter_map(|column| row.number(column).ok()).sum();
    near(total, sum, row.number(total)?, SAME)
}

fn near(what: &str, ours: f64, table: f64, tolerance: f64) -> Result<(), String> {
    // A value that is no number differs, too.
    let agrees = (ours - table).abs() <= tolerance;
    if agrees { Ok(()) } else { Err(format!("{what}: {ours} against {table}")) }
}

fn outdoor(system: System, &[t, rh, p]: &[f64; 3]) -> Outdoor {
    let air = if system.number().is_some() { HumidAir::Handbook } else { HumidAir::ByHand };
    Outdoor::new(air, t * CELSIUS, rh * PERCENT, p * PASCAL)
}

/// The hours of a zone; none, and a sentence once, where its weather is not there.
fn weather(zone: &str) -> Option<Hours> {
    static READ: Mutex<BTreeMap<String, Option<Hours>>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    read.entry(zone.to_owned()).or_insert_with(|| find(zone)).clone()
}

fn find(zone: &str) -> Option<Hours> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(WEATHER).join(format!("zone_{zone}.csv"));
    let text = std::fs::read_to_string(path);
    if text.is_err() {
        println!("skipped: the weather of zone {zone} is not there, its years are not worked out");
    }
    let text = text.ok()?;
    let mut lines = text.lines();
    let header: Vec<_> = lines.next()?.split(',').collect();
    let places = ["drybulb", "rh", "atp"].map(|name| header.iter().position(|cell| *cell == name));
    let [Some(t), Some(rh), Some(p)] = places else { return None };
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let number = |place: usize| cells.get(place)?.trim().parse::<f64>().ok();
            Some([number(t)?, number(rh)?, number(p)?])
        })
        .collect()
}
