//! The power chain from the grid to the racks.

use crate::scenario::parameter::parameters;
use crate::units::{PERCENT, Share};

parameters! {
    /// The power chain from the grid to the racks.
    Power of power;

    /// How much of its design load the computing draws on average.
    utilisation: Share = 60.0 [PERCENT], 5.0..=100.0, step 1.0,
        label "Utilisation", link "util", source "visitor", in Power,
        when |scenario| !scenario.is_metered();
}
