//! Liquid at the servers: what it takes, how warm it is, and who uses the heat.

use crate::scenario::choices::{LiquidKind, WaterClass};
use crate::scenario::parameter::parameters;
use crate::units::{
    CELSIUS, KELVIN, KILOPASCAL, PERCENT, PLAIN, Pressure, Ratio, Share, Temperature,
    TemperatureDifference,
};

parameters! {
    /// Liquid at the servers: what it takes, how warm it is, and who uses the heat.
    Liquid of liquid, when crate::scenario::Scenario::cools_liquid;

    /// Share of the computing's heat that cold plates take. On processors alone 50 to 70%, on
    /// memory and converters too 80%, on everything 95%.
    plate_share: Share = 75.0 [PERCENT], 30.0..=98.0, step 1.0,
        label "Heat taken by the plates", link "shp", source "liquid-share", in Cooling,
        when |scenario| scenario.cools_liquid() && scenario.choices.liquid_kind == LiquidKind::Plate;

    /// Share of the computing's heat that rear doors take out of the air. Passive doors 60 to 90%,
    /// doors with fans all of it.
    door_share: Share = 90.0 [PERCENT], 30.0..=100.0, step 1.0,
        label "Heat taken by the doors", link "shd", source "liquid-share", in Cooling,
        when |scenario| scenario.cools_liquid() && scenario.choices.liquid_kind == LiquidKind::Door;

    /// Share of the computing's heat that the bath takes. The rest leaves through its walls and
    /// from equipment outside it.
    bath_share: Share = 95.0 [PERCENT], 50.0..=100.0, step 1.0,
        label "Heat taken by the bath", link "shb", source "liquid-share", in Cooling,
        when |scenario| scenario.cools_liquid() && scenario.choices.liquid_kind == LiquidKind::Bath;

    /// Building water at the coolant distribution units.
    facility_water: Temperature = 50.0 [CELSIUS], 15.0..=60.0, step 0.5,
        label "Building water", link "fwt", source "ashrae-liquid", in Cooling,
        when |scenario| scenario.cools_liquid() && scenario.choices.water_class == WaterClass::Own;

    /// How much the building water warms. A larger rise needs less pumping and makes the heat
    /// worth more.
    facility_rise: TemperatureDifference = 10.0 [KELVIN], 3.0..=20.0, step 0.5,
        label "Rise of the building water", link "fwr", source "judgement", in Cooling;

    /// How much the liquid warms at the servers.
    cdu_rise: TemperatureDifference = 10.0 [KELVIN], 3.0..=20.0, step 0.5,
        label "Rise of the coolant", link "cr", source "cdu-memory", in Cooling;

    /// Pressure of the pumps of the liquid: racks, hoses and exchanger.
    cdu_pump_head: Pressure = 200.0 [KILOPASCAL], 20.0..=600.0, step 5.0,
        label "Coolant pump head", link "ch", source "cdu-memory", in Cooling;

    /// Share of the liquid's heat that is handed on for somebody's use in the season. It lowers
    /// the energy reuse effectiveness (ERE), and spares the coolers.
    reuse_share: Share = 0.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Heat handed on", link "hos", source "visitor", in Cooling;

    /// First month of the season, 1 for January.
    reuse_first: Ratio = 10.0 [PLAIN], 1.0..=12.0, step 1.0,
        label "First month of the season", link "hof", source "visitor", in Cooling,
        when |scenario| scenario.cools_liquid() && scenario.liquid.reuse_share().value() > 0.0;

    /// Last month of the season; it may lie in the next year.
    reuse_last: Ratio = 4.0 [PLAIN], 1.0..=12.0, step 1.0,
        label "Last month of the season", link "hol", source "visitor", in Cooling,
        when |scenario| scenario.cools_liquid() && scenario.liquid.reuse_share().value() > 0.0;
}
