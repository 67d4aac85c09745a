//! Indirect evaporative cooling.

use crate::scenario::choices::System;
use crate::scenario::parameter::parameters;
use crate::units::{PASCAL, PERCENT, Pressure, Ratio, Share, TIMES};

parameters! {
    /// Indirect evaporative cooling.
    Indirect of indirect, when |scenario| scenario.choices.system == System::Indirect;

    /// How far the dry exchanger brings the hall's air towards the outdoor temperature.
    exchanger_dry: Share = 65.0 [PERCENT], 30.0..=85.0, step 1.0,
        label "Effectiveness, dry", link "id", source "indirect-memory", in Cooling;

    /// How far the wetted exchanger brings the hall's air towards the outdoor wet bulb: 60 to 80%.
    exchanger_wet: Share = 72.0 [PERCENT], 30.0..=90.0, step 1.0,
        label "Effectiveness, wet", link "iw", source "indirect-memory", in Cooling;

    /// Outdoor air through the exchanger over the hall's air, at full speed.
    scavenger_ratio: Ratio = 1.2 [TIMES], 0.5..=2.5, step 0.05,
        label "Outdoor air over hall air", link "ir", source "indirect-memory", in Cooling;

    /// Pressure of the fans of the outdoor air at full speed.
    scavenger_pressure: Pressure = 250.0 [PASCAL], 50.0..=800.0, step 10.0,
        label "Outdoor fan pressure", link "ip", source "judgement", in Cooling;

}
