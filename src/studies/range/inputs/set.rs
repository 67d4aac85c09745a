//! What the published model takes to be uncertain, and how the form takes it.

use super::{Range, Uncertain};
use crate::scenario::{Parameter, Scenario};

/// The terms over which the loss of the UPS is spread.
const UPS: &[&str] = &["ups_no_load", "ups_proportional", "ups_square_law"];

/// Those of transformer and distribution: the published loss is that of both.
const CHAIN: &[&str] = &[
    "transformer_no_load",
    "transformer_proportional",
    "transformer_square_law",
    "distribution_no_load",
    "distribution_proportional",
    "distribution_square_law",
];

/// A row that goes into one input of the form, multiplied.
macro_rules! row {
    ($code:literal $key:literal less $less:literal) => {
        row!($code $key less $less, times 1.0)
    };
    ($code:literal $key:literal less $less:literal, times $times:literal) => {
        Uncertain {
            key: $key,
            named: ["", "", ""],
            range: Range::Published($code),
            scale: $times,
            set: |scenario, value| put(scenario, $key, value * $times),
            less_is_better: $less,
        }
    };
}

/// The inputs. A later row may build on a former: the coil on the rise of the air, the lower set point
/// of direct expansion on the upper.
pub(super) const PUBLISHED: &[Uncertain] = &[
    Uncertain {
        key: "ups_no_load",
        named: ["UPS efficiency at full load", "UPS 满载效率", "%"],
        range: Range::Published("UPS_e"),
        scale: 100.0,
        set: |scenario, efficiency| spread(scenario, UPS, 100.0 / efficiency - 100.0),
        less_is_better: false,
    },
    Uncertain {
        key: "distribution_square_law",
        named: ["Loss of transformer and distribution at full load", "变压器与配电满载损耗", "%"],
        range: Range::Published("PD_lr"),
        scale: 100.0,
        set: |scenario, loss| spread(scenario, CHAIN, 100.0 / (1.0 - loss) - 100.0),
        less_is_better: true,
    },
    row!("L_percentage" "lighting" less true, times 100.0),
    row!("T_up" "supply_temperature" less false),
    Uncertain {
        key: "supply_temperature",
        named: ["Lower set point of the supply air", "送风下限设定点", "°C"],
        range: Range::Published("T_lw"),
        scale: 1.0,
        set: |scenario, lower| {
            let upper = get(scenario, "supply_temperature");
            put(scenario, "supply_temperature", f64::midpoint(lower, upper));
        },
        less_is_better: false,
    },
    row!("delta_T_air" "air_rise" less false),
    Uncertain {
        key: "fan_pressure",
        named: ["Fan pressure, filters included", "风机压升（含过滤器）", "Pa"],
        range: Range::Published("Fan_Pressure_CRAC"),
        scale: 1.0,
        // The published pressure is all that the fans work against, outdoor air or not.
        set: |scenario, pressure| {
            put(scenario, "fan_pressure", pressure);
            put(scenario, "outdoor_pressure", 0.0);
        },
        less_is_better: true,
    },
    row!("Fan_e_CRAC" "fan_efficiency" less false, times 100.0),
    row!("dp_lw" "lowest_dew_point" less true),
    row!("dp_up" "highest_dew_point" less false),
    row!("RH_up" "highest_humidity" less false),
    Uncertain {
        key: "coil_approach",
        named: ["Effectiveness of the coil", "盘管效能", "%"],
        range: Range::Published("HTE"),
        scale: 100.0,
        // The published water enters the coil at T_return - rise / effectiveness.
        set: |scenario, effectiveness| {
            let rise = get(scenario, "air_rise");
            put(scenario, "coil_approach", rise * (1.0 / effectiveness - 1.0));
        },
        less_is_better: false,
    },
    row!("delta_T_water" "chilled_rise" less false),
    row!("AT_HE" "exchanger_approach" less true),
    row!("Pump_Pressure_CW" "chilled_pump_head" less true, times 1e-3),
    row!("Pump_e_CW" "chilled_pump_efficiency" less false, times 100.0),
    Uncertain {
        key: "chiller_quality",
        named: ["Chillers better than the reference", "冷机性能优于参考的幅度", "%"],
        range: Range::Published("pcop"),
        scale: 100.0,
        set: |scenario, deviation| put(scenario, "chiller_quality", 1.0 + deviation),
        less_is_better: false,
    },
    row!("Pump_Pressure_CT" "condenser_pump_head" less true, times 1e-3),
    row!("Pump_e_CT" "condenser_pump_efficiency" less false, times 100.0),
    row!("AT_CT" "tower_approach" less true),
    row!("delta_T_CT" "tower_range" less false),
    row!("LGRatio" "tower_liquid_to_gas" less false),
    row!("Fan_Pressure_CT" "tower_fan_pressure" less true),
    row!("Fan_e_CT" "tower_fan_efficiency" less false, times 100.0),
    row!("Windage_p" "tower_drift" less true, times 100.0),
    row!("CC" "tower_cycles" less false),
    row!("delta_T_sea" "sea_range" less false),
    row!("Pump_Pressure_sea" "sea_pump_head" less true, times 1e-3),
];

fn get(scenario: &Scenario, key: &str) -> f64 {
    Parameter::find(key).map_or(0.0, |one| one.get(scenario))
}

pub(super) fn put(scenario: &mut Scenario, key: &str, value: f64) {
    if let Some(parameter) = Parameter::find(key) {
        parameter.set(scenario, value);
    }
}

/// Spreads a loss at full load (%) over several terms in the proportions of the form; what one of them
/// does not take goes to the others.
fn spread(scenario: &mut Scenario, keys: &[&str], loss: f64) {
    let terms: Vec<_> = keys.iter().filter_map(|key| Parameter::find(key)).collect();
    let shares: Vec<f64> = terms.iter().map(|term| term.get(scenario)).collect();
    let sum: f64 = shares.iter().sum();
    let mut left = loss;
    for (term, share) in terms.iter().zip(&shares) {
        let part = if sum > 0.0 { share / sum } else { 0.0 };
        term.set(scenario, loss * part);
        left -= term.get(scenario);
    }
    for term in terms {
        if left > 0.0 {
            let before = term.get(scenario);
            term.set(scenario, before + left);
            left -= term.get(scenario) - before;
        }
    }
}
