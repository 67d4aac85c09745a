//! Indirect evaporative cooling.

use crate::scenario::choices::{IndirectTrim, System};
use crate::scenario::parameter::parameters;
use crate::units::{
    CELSIUS, KELVIN, PASCAL, PERCENT, PLAIN, Pressure, Ratio, Share, TIMES, Temperature,
    TemperatureDifference,
};

/// Whether direct expansion helps the exchanger.
fn expands(scenario: &crate::scenario::Scenario) -> bool {
    let choices = &scenario.choices;
    choices.system == System::Indirect && choices.indirect_trim == IndirectTrim::Expansion
}

parameters! {
    /// Indirect evaporative cooling.
    Indirect of indirect, when |scenario| scenario.choices.system == System::Indirect;

    /// How far the dry exchanger brings the hall's air towards the outdoor temperature.
    exchanger_dry: Share = 65.0 [PERCENT], 30.0..=85.0, step 1.0,
        label "Effectiveness, dry", link "ied", source "indirect-memory", in Cooling;

    /// How far the wetted exchanger brings the hall's air towards the outdoor wet bulb: 60 to 80%.
    exchanger_wet: Share = 72.0 [PERCENT], 30.0..=90.0, step 1.0,
        label "Effectiveness, wet", link "iew", source "indirect-memory", in Cooling;

    /// Outdoor air through the exchanger over the hall's air, at full speed.
    scavenger_ratio: Ratio = 1.2 [TIMES], 0.5..=2.5, step 0.05,
        label "Outdoor air over hall air", link "ier", source "indirect-memory", in Cooling;

    /// Pressure of the fans of the outdoor air at full speed.
    scavenger_pressure: Pressure = 250.0 [PASCAL], 50.0..=800.0, step 10.0,
        label "Outdoor fan pressure", link "iep", source "judgement", in Cooling;

    /// Efficiency of these fans, motor and drive counted.
    scavenger_efficiency: Share = 65.0 [PERCENT], 30.0..=90.0, step 1.0,
        label "Outdoor fan efficiency", link "iee", source "judgement", in Cooling;

    /// The power of these fans grows with this power of the flow.
    scavenger_exponent: Ratio = 2.7 [PLAIN], 1.0..=3.0, step 0.1,
        label "Outdoor fan exponent", link "iex", source "judgement", in Cooling;

    /// Least speed of these fans.
    scavenger_least_speed: Share = 15.0 [PERCENT], 0.0..=100.0, step 5.0,
        label "Least outdoor fan speed", link "iem", source "judgement", in Cooling;

    /// Outdoor temperature above which the exchanger may be wetted.
    wetted_above: Temperature = 8.0 [CELSIUS], 2.0..=40.0, step 0.5,
        label "Wetted above", link "iea", source "judgement", in Cooling;

    /// Performance of the compressor over that of a perfect machine, fans of the condenser counted.
    /// Good machines reach 40 to 50%.
    expansion_quality: Share = 45.0 [PERCENT], 20.0..=65.0, step 1.0,
        label "Compressor against a perfect one", link "dxq", source "judgement", in Cooling,
        when expands;

    /// Air above the refrigerant that cools it.
    expansion_evaporator: TemperatureDifference = 10.0 [KELVIN], 3.0..=20.0, step 0.5,
        label "Air above the evaporator", link "dxe", source "judgement", in Cooling, when expands;

    /// Refrigerant in the condenser above the outdoor air.
    expansion_condenser: TemperatureDifference = 12.0 [KELVIN], 5.0..=25.0, step 0.5,
        label "Condenser above outdoor air", link "dxc", source "judgement", in Cooling, when expands;
}
