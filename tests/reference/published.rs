//! Hours of the published model of 2020 and 2022 against tables worked out with its own code.

use jevons::model::site::published::{
    Fixes, Hour, HumidAir, Outdoor, Parameters, Part, System, WaterPart, hour, ranges,
};
use jevons::units::{
    CELSIUS, KILOGRAM_A_CUBIC_METRE, LITRE_A_KILOWATT_HOUR, PASCAL, PERCENT, Ratio,
};

use super::tables::Row;
use super::tally::Verdict;

/// The name of the kind.
pub(crate) const KIND: &str = "hour of a site";

/// How far an answer may lie from the table: absolute, or relative.
#[derive(Clone, Copy)]
struct Tolerance(f64, f64);

/// PUE and powers of 2020 with the wet bulb fed in: the table has ten digits.
const CLOSED: Tolerance = Tolerance(1e-9, 0.0);
/// The same with our wet bulb: the published search stops up to 2e-4 K away.
const CLOSED_OWN: Tolerance = Tolerance(1e-5, 0.0);
/// Powers of 2022; an economiser that takes all leaves the published chiller 1e-16.
const POWER: Tolerance = Tolerance(1e-9, 1e-6);
/// Water of 2022, L/kWh. Humidification is a difference of two humidity ratios, of which each
/// agrees to 3e-7.
const WATER: Tolerance = Tolerance(1e-7, 1e-6);
/// Nothing fed in, humid air of real gases, COP by the processes. What is left is the wet bulb,
/// which is the handbook's, and the processes far from their points; at most 0.0037 of the PUE and
/// 0.0027 L/kWh in the 5,500 rows known, and 0.0021 where the PUE is 9.9.
const REAL_PUE: Tolerance = Tolerance(1e-2, 1e-3);
const REAL_WUE: Tolerance = Tolerance(1e-2, 0.0);

/// Columns of powers, and what they are.
const POWERS: [(&str, Part); 12] = [
    ("P_UPS", Part::Ups),
    ("P_PD", Part::Distribution),
    ("P_light", Part::Lighting),
    ("P_fan_crah", Part::RoomFans),
    ("P_pump_hd", Part::Humidifier),
    ("P_humidifier_elec", Part::Humidifier),
    ("P_pump_we", Part::EconomiserPump),
    ("P_chiller", Part::Chiller),
    ("P_pump_cw", Part::ChilledPump),
    ("P_pump_ct", Part::TowerPump),
    ("P_pump_sea", Part::TowerPump),
    ("P_fan_ct", Part::TowerFans),
];

/// Columns of water, and what they are.
const WATERS: [(&str, WaterPart); 4] = [
    ("W_humid", WaterPart::Humidification),
    ("W_ct_evap", WaterPart::Evaporation),
    ("W_ct_windage", WaterPart::Drift),
    ("W_ct_blowdown", WaterPart::BlowDown),
];

/// Names of parameters in the tables of 2020, where they differ; the last column is the factor to
/// the unit of the ranges.
const NAMES_OF_2020: [(&str, &str, f64); 9] = [
    ("T_up", "T_sa_upper", 1.0),
    ("T_up", "T_sa_setpoint", 1.0),
    ("T_lw", "T_sa_lower", 1.0),
    ("dp_up", "dp_sa_upper", 1.0),
    ("dp_lw", "dp_sa_lower", 1.0),
    ("RH_up", "RH_sa_upper", 100.0),
    ("RH_lw", "RH_sa_lower", 100.0),
    ("pcop", "pCOP", 1.0),
    ("LGRatio", "L_to_G", 1.0),
];

/// Checks one hour.
pub(crate) fn check(row: &Row) -> Verdict {
    match compare(row) {
        Ok(()) => Verdict::Passed,
        Err(why) => Verdict::Failed(why),
    }
}

/// The system of a row.
pub(crate) fn system(row: &Row) -> Option<System> {
    match row.word("system").or_else(|| row.word("case"))? {
        "AE" => Some(System::Air2020),
        "WEC" => Some(System::Tower2020),
        "WES" => Some(System::Sea2020),
        number => System::case(number.parse().ok()?),
    }
}

/// What a row's variant puts right.
pub(crate) fn fixes(row: &Row) -> Fixes {
    let variant = row.word("variant");
    Fixes {
        threshold_of_the_figure: variant == Some("rh90"),
        economiser_outputs: variant == Some("fixidx"),
        ..Fixes::default()
    }
}

/// The site of a row; an error if a parameter of its system is missing.
fn site(system: System, row: &Row) -> Result<Parameters, String> {
    let mut site = Parameters::default();
    for (range, _) in ranges::of(system) {
        let alias = || {
            let mut names = NAMES_OF_2020.iter().filter(|(code, _, _)| *code == range.code);
            names.find_map(|(_, name, factor)| Some(row.number(name).ok()? * factor))
        };
        let value = row.number(range.code).ok().or_else(alias);
        range.set(&mut site, value.ok_or_else(|| format!("{}: no number", range.code))?);
    }
    Ok(site)
}

/// The ends and the middle of the ranges, by the name of the set.
pub(crate) fn place(set: Option<&str>) -> Option<f64> {
    match set? {
        "lo" => Some(0.0),
        "mid" => Some(0.5),
        "hi" => Some(1.0),
        _ => None,
    }
}

/// Sets at the ends and in the middle must be those of our ranges.
fn check_ranges(system: System, site: &Parameters, row: &Row) -> Result<(), String> {
    let Some(place) = place(row.word("set")) else { return Ok(()) };
    let ours = ranges::site(system, std::iter::repeat(place));
    for (range, _) in ranges::of(system) {
        agrees(range.code, range.get(&ours), range.get(site), Tolerance(1e-9, 1e-9))?;
    }
    Ok(())
}

fn agrees(what: &str, ours: f64, table: f64, tolerance: Tolerance) -> Result<(), String> {
    let Tolerance(absolute, relative) = tolerance;
    // A value that is no number differs, too.
    if (ours - table).abs() <= absolute.max(relative * table.abs()) {
        Ok(())
    } else {
        Err(format!("{what}: {ours} against {table}"))
    }
}

/// The outdoor air of a row, worked out by these formulas.
fn outdoor(row: &Row, air: HumidAir) -> Result<Outdoor, String> {
    let number = |column| row.number(column);
    let sea = number("T_sea_C");
    let dry_bulb = number("T_oa_C").or(sea)? * CELSIUS;
    let humidity = number("RH_oa_pct").unwrap_or(50.0) * PERCENT;
    let outdoor = Outdoor::new(air, dry_bulb, humidity, number("P_oa_Pa")? * PASCAL);
    Ok(sea.map_or(outdoor, |sea| outdoor.with_sea(sea * CELSIUS)))
}

/// The same with what the columns beginning with `x_` feed in.
fn fed(row: &Row, mut outdoor: Outdoor) -> Outdoor {
    let density = |column| row.number(column).ok().map(|density| density * KILOGRAM_A_CUBIC_METRE);
    if let Ok(wet_bulb) = row.number("x_T_wb_oa").or(row.number("x_Twb_oa")) {
        outdoor = outdoor.with_wet_bulb(wet_bulb * CELSIUS);
    }
    if row.word("model") != Some("LM2022") {
        return outdoor;
    }
    if let Ok(cop) = row.number("x_COP_chiller") {
        outdoor = outdoor.with_cop(Ratio::new(cop));
    }
    if let Some(supply) = density("x_density_sa") {
        outdoor = outdoor.with_supply_density(supply);
    }
    density("x_density_oa").map_or(outdoor, |density| outdoor.with_density(density))
}

fn compare(row: &Row) -> Result<(), String> {
    let system = system(row).ok_or("of no known system")?;
    let site = site(system, row)?;
    check_ranges(system, &site, row)?;
    let fixes = fixes(row);
    let of_2022 = system.number().is_some();
    let air = if of_2022 { HumidAir::RealGas } else { HumidAir::ByHand };
    let own = outdoor(row, air)?;
    let answer = hour(system, &site, &fed(row, own), &fixes);
    let (power, water) = if of_2022 { (POWER, WATER) } else { (CLOSED, WATER) };
    check_parts(row, &answer, (power, water))?;
    agrees("PUE", answer.pue().value(), row.number("PUE")?, power)?;
    check_economiser(row, &answer)?;
    let alone = hour(system, &site, &own, &fixes);
    let (pue, wue) = (row.number("PUE")?, row.number("WUE"));
    if of_2022 {
        let wue = wue?;
        agrees("WUE", answer.wue() / LITRE_A_KILOWATT_HOUR, wue, water)?;
        agrees("PUE, nothing fed in", alone.pue().value(), pue, REAL_PUE)?;
        agrees("WUE, nothing fed in", alone.wue() / LITRE_A_KILOWATT_HOUR, wue, REAL_WUE)
    } else {
        let cop = row.number("x_COP_chiller")?;
        agrees("COP", answer.cop().value(), cop, Tolerance(1e-7, 0.0))?;
        agrees("PUE, wet bulb not fed in", alone.pue().value(), pue, CLOSED_OWN)
    }
}

/// Each part of power and water that the table has.
fn check_parts(
    row: &Row,
    answer: &Hour,
    (power, water): (Tolerance, Tolerance),
) -> Result<(), String> {
    for (column, part) in POWERS {
        if let Ok(table) = row.number(column) {
            agrees(column, answer.power(part).value(), table, power)?;
        }
    }
    for (column, part) in WATERS {
        if let Ok(table) = row.number(column) {
            agrees(column, answer.water(part) / LITRE_A_KILOWATT_HOUR, table, water)?;
        }
    }
    Ok(())
}

/// The share of the heat that the economiser takes.
fn check_economiser(row: &Row, answer: &Hour) -> Result<(), String> {
    let ours = answer.economiser_share().value();
    if let Ok(on) = row.number("x_AE_use") {
        return agrees("x_AE_use", ours, on, Tolerance(1e-9, 0.0));
    }
    let Ok(removed) = row.number("x_WE_heat_removed") else { return Ok(()) };
    let all = removed + row.number("x_Chiller_heat_removed")?;
    agrees("x_WE_heat_removed", ours, removed / all, Tolerance(1e-8, 1e-6))
}
