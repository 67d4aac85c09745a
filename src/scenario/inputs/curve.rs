//! The visitor's own curve: PUE and water at five temperatures.

use crate::scenario::choices::System;
use crate::scenario::parameter::parameters;
use crate::units::{LITRE_A_KILOWATT_HOUR, PLAIN, Ratio, WaterIntensity};

parameters! {
    /// The visitor's own curve: PUE and water at five temperatures.
    Curve of curve, when |scenario| scenario.choices.system == System::Curve;

    /// PUE of the whole site at 0 °C outdoors. Below, the same.
    pue_freezing: Ratio = 1.09 [PLAIN], 1.0..=5.0, step 0.01,
        label "PUE at 0 °C", link "pa", source "visitor", in Cooling;

    /// PUE of the whole site at 10 °C outdoors.
    pue_cool: Ratio = 1.12 [PLAIN], 1.0..=5.0, step 0.01,
        label "PUE at 10 °C", link "pb", source "visitor", in Cooling;

    /// PUE of the whole site at 20 °C outdoors.
    pue_mild: Ratio = 1.18 [PLAIN], 1.0..=5.0, step 0.01,
        label "PUE at 20 °C", link "pc", source "visitor", in Cooling;

    /// PUE of the whole site at 30 °C outdoors.
    pue_warm: Ratio = 1.28 [PLAIN], 1.0..=5.0, step 0.01,
        label "PUE at 30 °C", link "pd", source "visitor", in Cooling;

    /// PUE of the whole site at 40 °C outdoors. Above, the same.
    pue_hot: Ratio = 1.35 [PLAIN], 1.0..=5.0, step 0.01,
        label "PUE at 40 °C", link "pe", source "visitor", in Cooling;

    /// Water at the site for a kilowatt-hour of computing, at 0 °C outdoors.
    wue_freezing: WaterIntensity = 0.0 [LITRE_A_KILOWATT_HOUR], 0.0..=20.0, step 0.05,
        label "WUE at 0 °C", link "wa", source "visitor", in Cooling;

    /// Water at the site for a kilowatt-hour of computing, at 10 °C outdoors.
    wue_cool: WaterIntensity = 0.0 [LITRE_A_KILOWATT_HOUR], 0.0..=20.0, step 0.05,
        label "WUE at 10 °C", link "wb", source "visitor", in Cooling;

    /// Water at the site for a kilowatt-hour of computing, at 20 °C outdoors.
    wue_mild: WaterIntensity = 0.3 [LITRE_A_KILOWATT_HOUR], 0.0..=20.0, step 0.05,
        label "WUE at 20 °C", link "wc", source "visitor", in Cooling;

    /// Water at the site for a kilowatt-hour of computing, at 30 °C outdoors.
    wue_warm: WaterIntensity = 1.0 [LITRE_A_KILOWATT_HOUR], 0.0..=20.0, step 0.05,
        label "WUE at 30 °C", link "wd", source "visitor", in Cooling;

    /// Water at the site for a kilowatt-hour of computing, at 40 °C outdoors.
    wue_hot: WaterIntensity = 1.5 [LITRE_A_KILOWATT_HOUR], 0.0..=20.0, step 0.05,
        label "WUE at 40 °C", link "we", source "visitor", in Cooling;
}
