//! Cooling: the air, the water and the machines.

use crate::scenario::Scenario;
use crate::scenario::choices::{AirClass, System};
use crate::scenario::parameter::parameters;
use crate::units::{
    CELSIUS, KELVIN, KILOPASCAL, PASCAL, PERCENT, PLAIN, Pressure, Ratio, Share, TIMES,
    Temperature, TemperatureDifference,
};

/// Whether the limits of humidity are the visitor's to type.
fn has_own_limits(scenario: &Scenario) -> bool {
    scenario.is_designed() && scenario.choices.air_class == AirClass::Own
}

parameters! {
    /// Cooling: the air, the water and the machines.
    Cooling of cooling, when Scenario::is_designed;

    /// Temperature of the air that enters the servers. Recommended: 18 to 27 °C. Warmer air needs
    /// the chillers less.
    supply_temperature: Temperature = 26.0 [CELSIUS], 15.0..=35.0, step 0.5,
        label "Supply air", link "tsa", source "ashrae-tc99-2021", in Cooling;

    /// How much the air warms between the inlet of the servers and the coil, bypass included. Large
    /// sites: 13.9 to 19.4 K, small ones 5 to 10 K.
    air_rise: TemperatureDifference = 14.0 [KELVIN], 5.0..=20.0, step 0.5,
        label "Air temperature rise", link "dta", source "lei-masanet-2022", in Cooling;

    /// Pressure the room's fans work against, recirculating at full load. Published range 300 to
    /// 1,000 Pa for large sites.
    fan_pressure: Pressure = 450.0 [PASCAL], 100.0..=1500.0, step 10.0,
        label "Fan pressure", link "fpa", source "lei-masanet-2022", in Cooling;

    /// Further pressure of filters, dampers and wetted media when outdoor air is taken.
    outdoor_pressure: Pressure = 150.0 [PASCAL], 0.0..=600.0, step 10.0,
        label "Extra pressure with outdoor air", link "fpo", source "judgement", in Cooling,
        when Scenario::takes_outdoor_air;

    /// Efficiency of fan, motor and drive together: 65 to 90%.
    fan_efficiency: Share = 70.0 [PERCENT], 30.0..=90.0, step 1.0,
        label "Fan efficiency", link "fef", source "lei-masanet-2022", in Cooling;

    /// The power of fans grows with this power of their flow: 3 in theory, 2.5 to 3 in buildings.
    fan_exponent: Ratio = 2.7 [PLAIN], 1.0..=3.0, step 0.1,
        label "Fan exponent", link "fex", source "judgement", in Cooling;

    /// Least speed of the room's fans, over full speed.
    fan_least_speed: Share = 40.0 [PERCENT], 0.0..=100.0, step 5.0,
        label "Least fan speed", link "fmi", source "judgement", in Cooling;

    /// Driest air allowed, as a dew point (below 0 °C: frost point). Recommended: -9 °C.
    lowest_dew_point: Temperature = -9.0 [CELSIUS], -40.0..=10.0, step 0.5,
        label "Lowest dew point", link "dpl", source "ashrae-tc99-2021", in Cooling,
        when has_own_limits;

    /// Most humid air allowed, as a dew point. Recommended 15 °C, class A1 17 °C. 17 °C is usual
    /// where outdoor air is let in.
    highest_dew_point: Temperature = 17.0 [CELSIUS], 5.0..=27.0, step 0.5,
        label "Highest dew point", link "dpu", source "ashrae-tc99-2021", in Cooling,
        when has_own_limits;

    /// Highest relative humidity at the servers. Recommended 60%, class A1 80%.
    highest_humidity: Share = 80.0 [PERCENT], 40.0..=95.0, step 1.0,
        label "Highest relative humidity", link "rhu", source "ashrae-tc99-2021", in Cooling,
        when has_own_limits;

    /// How far wetted media or pads bring the air towards its wet bulb: 80 to 90%, as makers say.
    media_effectiveness: Share = 85.0 [PERCENT], 0.0..=95.0, step 1.0,
        label "Effectiveness of the evaporative cooler", link "eva", source "evaporative-memory", in Cooling,
        when |scenario| scenario.is_evaporative() || scenario.has_assist();

    /// Salt in the sump of the evaporative cooler over that in fresh water; sets the bleed.
    media_cycles: Ratio = 5.0 [PLAIN], 1.5..=15.0, step 0.5,
        label "Cycles of concentration, evaporative cooler", link "evc", source "lei-masanet-2022", in Cooling,
        when Scenario::wets_air;

    /// Water over the media per water evaporated.
    media_circulation: Ratio = 8.0 [TIMES], 1.0..=30.0, step 0.5,
        label "Water over the media", link "evr", source "judgement", in Cooling,
        when Scenario::wets_air;

    /// Pressure of the pumps that wet the media.
    media_pump_head: Pressure = 50.0 [KILOPASCAL], 5.0..=7700.0, log,
        label "Pump head, evaporative cooler", link "evh", source "judgement", in Cooling,
        when Scenario::wets_air;

    /// Efficiency of these pumps.
    media_pump_efficiency: Share = 50.0 [PERCENT], 20.0..=90.0, step 1.0,
        label "Pump efficiency, evaporative cooler", link "eve", source "judgement", in Cooling,
        when Scenario::wets_air;

    /// Supply air above the chilled water, or refrigerant, that cools it. A larger coil needs less.
    coil_approach: TemperatureDifference = 8.0 [KELVIN], 2.0..=20.0, step 0.5,
        label "Coil approach", link "coa", source "judgement", in Cooling;

    /// How much the chilled water warms in the coil: 5 to 10 K.
    chilled_rise: TemperatureDifference = 7.0 [KELVIN], 3.0..=15.0, step 0.5,
        label "Chilled water rise", link "dtw", source "lei-masanet-2022", in Cooling,
        when Scenario::has_chilled_water;

    /// Pressure of the chilled-water pumps: 115 to 172 kPa.
    chilled_pump_head: Pressure = 143.7 [KILOPASCAL], 20.0..=500.0, step 1.0,
        label "Chilled-water pump head", link "cph", source "lei-masanet-2022", in Cooling,
        when Scenario::has_chilled_water;

    /// Efficiency of the chilled-water pumps: 60 to 80%.
    chilled_pump_efficiency: Share = 70.0 [PERCENT], 30.0..=90.0, step 1.0,
        label "Chilled-water pump efficiency", link "cpe", source "lei-masanet-2022", in Cooling,
        when Scenario::has_chilled_water;

    /// How many equal chillers, or direct-expansion units, there are (a whole number).
    chiller_units: Ratio = 5.0 [PLAIN], 1.0..=50.0, step 1.0,
        label "Chillers", link "chn", source "judgement", in Cooling;

    /// Capacity of all chillers, or units, at reference conditions over the IT capacity.
    chiller_sizing: Ratio = 1.3 [TIMES], 0.5..=3.0, step 0.05,
        label "Chiller capacity over IT capacity", link "chs", source "judgement", in Cooling;

    /// How much better or worse the chillers are than the reference machine. Published spread at
    /// large sites: 0.89 to 1.11.
    chiller_quality: Ratio = 1.0 [TIMES], 0.4..=1.5, step 0.01,
        label "Chiller performance against the reference", link "chq", source "lei-masanet-2022", in Cooling;

    /// Pressure of the condenser-water pumps: 167 to 250 kPa.
    condenser_pump_head: Pressure = 208.7 [KILOPASCAL], 20.0..=500.0, step 1.0,
        label "Condenser pump head", link "kph", source "lei-masanet-2022", in Cooling,
        when Scenario::has_condenser_water;

    /// Efficiency of the condenser-water pumps: 60 to 80%.
    condenser_pump_efficiency: Share = 70.0 [PERCENT], 30.0..=90.0, step 1.0,
        label "Condenser pump efficiency", link "kpe", source "lei-masanet-2022", in Cooling,
        when Scenario::has_condenser_water;

    /// Water leaving the tower above the outdoor wet bulb of 25.6 °C at full load: 2.8 to 6.7 K. It
    /// is more in colder air and less at part load. A closer one takes more fan power.
    tower_approach: TemperatureDifference = 4.0 [KELVIN], 2.0..=10.0, step 0.1,
        label "Tower approach", link "twa", source "lei-masanet-2022", in Cooling,
        when Scenario::has_towers;

    /// Coldest water the condensers are given.
    tower_floor: Temperature = 18.0 [CELSIUS], 10.0..=30.0, step 0.5,
        label "Coldest condenser water", link "twf", source "judgement", in Cooling,
        when Scenario::has_condenser_water;

    /// How much the water cools in the tower: 4 to 6 K.
    tower_range: TemperatureDifference = 5.0 [KELVIN], 2.0..=12.0, step 0.5,
        label "Tower range", link "twr", source "lei-masanet-2022", in Cooling,
        when Scenario::has_towers;

    /// Circulating water over air, by mass. Published range 0.2 to 4.
    tower_liquid_to_gas: Ratio = 1.5 [PLAIN], 0.3..=4.0, step 0.1,
        label "Water to air in the tower", link "twl", source "lei-masanet-2022", in Cooling,
        when Scenario::has_towers;

    /// Pressure of the tower's fans: 100 to 400 Pa.
    tower_fan_pressure: Pressure = 150.0 [PASCAL], 50.0..=400.0, step 10.0,
        label "Tower fan pressure", link "tfp", source "lei-masanet-2022", in Cooling,
        when Scenario::has_towers;

    /// Efficiency of the tower's fans: 65 to 90%.
    tower_fan_efficiency: Share = 70.0 [PERCENT], 30.0..=90.0, step 1.0,
        label "Tower fan efficiency", link "tfe", source "lei-masanet-2022", in Cooling,
        when Scenario::has_towers;

    /// The power of the tower's fans grows with this power of the flow.
    tower_fan_exponent: Ratio = 2.7 [PLAIN], 1.0..=3.0, step 0.1,
        label "Tower fan exponent", link "tfx", source "judgement", in Cooling,
        when Scenario::has_towers;

    /// Least speed of the tower's fans.
    tower_fan_least_speed: Share = 20.0 [PERCENT], 0.0..=100.0, step 5.0,
        label "Least tower fan speed", link "tfm", source "judgement", in Cooling,
        when Scenario::has_towers;

    /// Droplets lost over circulating water. Modern eliminators: 0.0005 to 0.005%, as
    /// makers say; Lei and Masanet (2022) take up to 0.5%.
    tower_drift: Share = 0.005 [PERCENT], 0.0005..=0.5, log,
        label "Drift", link "twd", source "drift-memory", in Cooling,
        when Scenario::has_towers;

    /// Salt in the tower's basin over that in fresh water: 3 to 15.
    tower_cycles: Ratio = 5.0 [PLAIN], 1.5..=15.0, step 0.5,
        label "Cycles of concentration, tower", link "twc", source "lei-masanet-2022", in Cooling,
        when Scenario::has_towers;

    /// Water that leaves the heat exchanger to the outdoor circuit above what enters it from
    /// outdoors: 1.7 to 2.8 K.
    exchanger_approach: TemperatureDifference = 2.2 [KELVIN], 0.5..=8.0, step 0.1,
        label "Heat exchanger approach", link "hxa", source "lei-masanet-2022", in Cooling,
        when Scenario::has_exchanger;

    /// Coldest water the towers give the economiser; frost is kept from them.
    tower_coldest: Temperature = 7.0 [CELSIUS], 2.0..=20.0, step 0.5,
        label "Coldest tower water", link "twi", source "judgement", in Cooling,
        when Scenario::has_tower_exchanger;

    /// Further pressure of the economiser's heat exchanger or coil while it works.
    economiser_pump_head: Pressure = 50.0 [KILOPASCAL], 0.0..=300.0, step 5.0,
        label "Economiser pump head", link "hxh", source "judgement", in Cooling,
        when |scenario| scenario.choices.system == System::Waterside || scenario.has_free_cooling();

    /// Water that leaves the free-cooling coil above the outdoor air, at full load: 4 to 8 K.
    free_coil_approach: TemperatureDifference = 6.0 [KELVIN], 2.0..=20.0, step 0.5,
        label "Free-cooling coil approach", link "fca", source "dry-coil-memory", in Cooling,
        when Scenario::has_free_cooling;

    /// Supply air above the outdoor air where pumped refrigerant just does it all, at full load.
    pumped_approach: TemperatureDifference = 13.0 [KELVIN], 4.0..=30.0, step 0.5,
        label "Pumped refrigerant approach", link "pra", source "energyplus-dse", in Cooling,
        when Scenario::has_pumped_refrigerant;

    /// Power of the pumps per heat that they move.
    refrigerant_pump_share: Share = 0.9 [PERCENT], 0.1..=5.0, step 0.1,
        label "Refrigerant pumps over heat", link "prp", source "energyplus-dse", in Cooling,
        when Scenario::has_pumped_refrigerant;

    /// Power of the fans of the coil in the open air, at full speed, per heat at full load.
    free_coil_fans: Share = 2.0 [PERCENT], 0.2..=8.0, step 0.1,
        label "Free-cooling fans over heat", link "fcf", source "judgement", in Cooling,
        when |scenario| scenario.has_free_cooling() || scenario.has_pumped_refrigerant();
}
