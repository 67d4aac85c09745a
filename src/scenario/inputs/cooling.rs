//! Cooling.

use crate::scenario::parameter::parameters;
use crate::units::{CELSIUS, Temperature};

parameters! {
    /// Cooling.
    Cooling of cooling;

    /// Warmest air given to the computers.
    supply_air: Temperature = 25.0 [CELSIUS], 15.0..=35.0, step 0.5,
        label "Supply air", link "sat", source "visitor", in Cooling,
        when |scenario| !scenario.is_metered();
}
