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

    /// Water leaving the dry coolers above the air that enters them, at design: 4 to 8 K.
    cooler_approach: TemperatureDifference = 6.0 [KELVIN], 2.0..=15.0, step 0.5,
        label "Dry cooler approach", link "da", source "cooler-memory", in Cooling;

    /// How much the water cools in the dry coolers.
    cooler_range: TemperatureDifference = 6.0 [KELVIN], 3.0..=15.0, step 0.5,
        label "Dry cooler range", link "dr", source "cooler-memory", in Cooling;

    /// How much the air warms in the dry coolers at full speed. Less means more air.
    cooler_air_rise: TemperatureDifference = 8.0 [KELVIN], 3.0..=20.0, step 0.5,
        label "Air rise in the dry cooler", link "dd", source "cooler-memory", in Cooling;

    /// Pressure of the fans of the dry coolers at full speed, wetted pads included.
    cooler_fan_pressure: Pressure = 100.0 [PASCAL], 30.0..=300.0, step 5.0,
        label "Dry cooler fan pressure", link "dp", source "judgement", in Cooling;

    /// Efficiency of these fans, motor and drive counted.
    cooler_fan_efficiency: Share = 55.0 [PERCENT], 20.0..=90.0, step 1.0,
        label "Dry cooler fan efficiency", link "de", source "judgement", in Cooling;

    /// Outdoor temperature above which pads and plates may be wetted; they are where that is
    /// cheaper. A maker of dry coolers names 21 °C as an example.
    wetted_above: Temperature = 10.0 [CELSIUS], 2.0..=40.0, step 0.5,
        label "Wetted above", link "wet", source "judgement", in Cooling,
        when |scenario| scenario.has_assist() || scenario.choices.system == System::Indirect;

    /// Temperature of the sea or the river on average over the year.
    sea_mean: Temperature = 15.0 [CELSIUS], -2.0..=32.0, step 0.5,
        label "Sea, yearly mean", link "sm", source "visitor", in Cooling, when is_sea;

    /// How much warmer than the mean the warmest month is.
    sea_swing: TemperatureDifference = 5.0 [KELVIN], 0.0..=15.0, step 0.5,
        label "Sea, swing", link "ss", source "visitor", in Cooling, when is_sea;

    /// The warmest month of the sea, 1 for January. North of the equator August or September.
    sea_warmest: Ratio = 8.0 [PLAIN], 1.0..=12.0, step 1.0,
        label "Sea, warmest month", link "sw", source "visitor", in Cooling, when is_sea;

    /// How much the sea water warms before it is returned: 5 to 10 K.
    sea_range: TemperatureDifference = 7.0 [KELVIN], 2.0..=12.0, step 0.5,
        label "Rise of the sea water", link "ser", source "lei-masanet-sea", in Cooling, when is_sea;

    /// Pressure of the pumps that bring the sea water: 294 to 1,470 kPa by depth and distance.
    sea_pump_head: Pressure = 400.0 [KILOPASCAL], 30.0..=1500.0, step 10.0,
        label "Sea pump head", link "seh", source "lei-masanet-sea", in Cooling, when is_sea;

}
