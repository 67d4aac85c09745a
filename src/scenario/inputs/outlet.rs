//! Where the heat of the water goes: dry coolers, the sea.

use crate::scenario::Scenario;
use crate::scenario::choices::System;
use crate::scenario::parameter::parameters;
use crate::units::{
    CELSIUS, KELVIN, KILOPASCAL, PASCAL, PERCENT, PLAIN, Pressure, Ratio, Share, Temperature,
    TemperatureDifference,
};

/// Whether the sea or a river takes the heat.
fn is_sea(scenario: &Scenario) -> bool {
    scenario.choices.system == System::Sea
}

parameters! {
    /// Where the heat of the water goes: dry coolers, the sea.
    Outlet of outlet, when Scenario::has_dry_coolers;

    /// Building water above the water of the circuit outdoors, which holds glycol, salt or what
    /// the tower collects. Published range 1.7 to 2.8 K; zero where there is no exchanger.
    outer_approach: TemperatureDifference = 2.2 [KELVIN], 0.0..=8.0, step 0.1,
        label "Approach of the outer exchanger", link "hxa", source "lei-masanet-sea", in Cooling,
        when Scenario::has_outer_circuit;

    /// Water leaving the dry coolers above the air that enters them, at design: 4 to 8 K.
    cooler_approach: TemperatureDifference = 6.0 [KELVIN], 2.0..=15.0, step 0.5,
        label "Dry cooler approach", link "dca", source "cooler-memory", in Cooling;

    /// How much the water cools in the dry coolers.
    cooler_range: TemperatureDifference = 6.0 [KELVIN], 3.0..=15.0, step 0.5,
        label "Dry cooler range", link "dcr", source "cooler-memory", in Cooling;

    /// How much the air warms in the dry coolers at full speed. Less means more air.
    cooler_air_rise: TemperatureDifference = 8.0 [KELVIN], 3.0..=20.0, step 0.5,
        label "Air rise in the dry cooler", link "dcd", source "cooler-memory", in Cooling;

    /// Pressure of the fans of the dry coolers at full speed.
    cooler_fan_pressure: Pressure = 100.0 [PASCAL], 30.0..=300.0, step 5.0,
        label "Dry cooler fan pressure", link "dcp", source "judgement", in Cooling;

    /// Efficiency of these fans, motor and drive counted.
    cooler_fan_efficiency: Share = 55.0 [PERCENT], 20.0..=90.0, step 1.0,
        label "Dry cooler fan efficiency", link "dce", source "judgement", in Cooling;

    /// The power of these fans grows with this power of the flow.
    cooler_fan_exponent: Ratio = 2.7 [PLAIN], 1.0..=3.0, step 0.1,
        label "Dry cooler fan exponent", link "dcx", source "judgement", in Cooling;

    /// Least speed of these fans.
    cooler_fan_least_speed: Share = 10.0 [PERCENT], 0.0..=100.0, step 5.0,
        label "Least dry cooler fan speed", link "dcm", source "judgement", in Cooling;

    /// How far wetted pads bring the air before the coolers towards its wet bulb.
    assist_effectiveness: Share = 80.0 [PERCENT], 0.0..=95.0, step 1.0,
        label "Effectiveness of the assist", link "ade", source "evaporative-memory", in Cooling,
        when Scenario::has_assist;

    /// Outdoor temperature above which the pads may be wetted; they are where that is cheaper. A
    /// maker names 21 °C as an example.
    assist_above: Temperature = 10.0 [CELSIUS], 5.0..=40.0, step 0.5,
        label "Assist above", link "ada", source "judgement", in Cooling,
        when Scenario::has_assist;

    /// Further pressure of the pads, wet or dry.
    assist_pressure: Pressure = 30.0 [PASCAL], 0.0..=150.0, step 5.0,
        label "Pad pressure", link "adp", source "judgement", in Cooling,
        when Scenario::has_assist;

    /// Temperature of the sea or the river on average over the year.
    sea_mean: Temperature = 15.0 [CELSIUS], -2.0..=32.0, step 0.5,
        label "Sea, yearly mean", link "sem", source "visitor", in Cooling, when is_sea;

    /// How much warmer than the mean the warmest month is.
    sea_swing: TemperatureDifference = 5.0 [KELVIN], 0.0..=15.0, step 0.5,
        label "Sea, swing", link "ses", source "visitor", in Cooling, when is_sea;

    /// The warmest month of the sea, 1 for January. North of the equator August or September.
    sea_warmest: Ratio = 8.0 [PLAIN], 1.0..=12.0, step 1.0,
        label "Sea, warmest month", link "sew", source "visitor", in Cooling, when is_sea;

    /// How much the sea water warms before it is returned: 5 to 10 K.
    sea_range: TemperatureDifference = 7.0 [KELVIN], 2.0..=12.0, step 0.5,
        label "Rise of the sea water", link "ser", source "lei-masanet-sea", in Cooling, when is_sea;

    /// Pressure of the pumps that bring the sea water: 294 to 1,470 kPa by depth and distance.
    sea_pump_head: Pressure = 400.0 [KILOPASCAL], 30.0..=1500.0, step 10.0,
        label "Sea pump head", link "seh", source "lei-masanet-sea", in Cooling, when is_sea;

    /// Efficiency of these pumps: 60 to 80%.
    sea_pump_efficiency: Share = 70.0 [PERCENT], 30.0..=90.0, step 1.0,
        label "Sea pump efficiency", link "see", source "lei-masanet-sea", in Cooling, when is_sea;
}
