//! What the published model does not have: wetted media, dry coolers, liquid, exchangers of air,
//! coils in the open air. From makers, remembered, or judged around the value of the form.

use super::set::put;
use super::{Range, Uncertain};

macro_rules! row {
    ($key:literal $From:ident $low:literal to $high:literal less $less:literal) => {
        Uncertain {
            key: $key,
            named: ["", "", ""],
            range: Range::$From($low, $high),
            scale: 1.0,
            set: |scenario, value| put(scenario, $key, value),
            less_is_better: $less,
        }
    };
}

/// The inputs.
pub(super) const OTHERS: &[Uncertain] = &[
    row!("media_effectiveness" Remembered 80.0 to 90.0 less false),
    row!("cooler_approach" Remembered 4.0 to 8.0 less true),
    row!("cooler_range" Judged 4.0 to 8.0 less false),
    row!("cooler_air_rise" Remembered 6.0 to 12.0 less false),
    row!("cooler_fan_pressure" Judged 50.0 to 150.0 less true),
    row!("cooler_fan_efficiency" Judged 40.0 to 70.0 less false),
    row!("plate_share" Remembered 50.0 to 95.0 less false),
    row!("door_share" Remembered 60.0 to 100.0 less false),
    row!("bath_share" Judged 90.0 to 100.0 less false),
    row!("facility_rise" Judged 6.0 to 14.0 less false),
    row!("cdu_rise" Remembered 8.0 to 12.0 less false),
    row!("cdu_pump_head" Remembered 150.0 to 300.0 less true),
    row!("exchanger_dry" Remembered 50.0 to 70.0 less false),
    row!("exchanger_wet" Remembered 60.0 to 80.0 less false),
    row!("scavenger_ratio" Judged 1.0 to 1.5 less false),
    row!("scavenger_pressure" Judged 150.0 to 400.0 less true),
    row!("free_coil_approach" Remembered 4.0 to 8.0 less true),
    row!("free_coil_fans" Judged 1.0 to 4.0 less true),
    row!("pumped_approach" Judged 9.0 to 17.0 less true),
    row!("refrigerant_pump_share" Judged 0.5 to 1.5 less true),
];
