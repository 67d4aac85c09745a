//! Computing that moves from an eastern hub of China to a western one.

use crate::scenario::parameter::parameters;
use crate::units::{DOLLAR_A_KILOWATT_HOUR, EnergyPrice, PERCENT, Share};

parameters! {
    /// Computing that moves from an eastern hub of China to a western one.
    Moving of moving;

    /// Share of the site's computing that moves from the eastern hub to the western one. Work that
    /// can wait, such as training, backup and rendering, moves first.
    share_moved: Share = 30.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Computing that moves", link "mov", source "visitor", in Moving;

    /// Share of the western site's electricity that is green power beyond what the grid's factor
    /// holds already. New data centres in the hubs are to reach 80%. The eastern site takes the grid
    /// as it is.
    west_green: Share = 0.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Green power in the west", link "wg", source "ndrc-2024", in Moving;

    /// What a kilowatt-hour costs in the cluster that computing leaves; 0 takes the indicative price
    /// of the list, which nobody checked.
    east_price: EnergyPrice = 0.0 [DOLLAR_A_KILOWATT_HOUR], 0.0..=1.0, step 0.001,
        label "Price where it leaves", link "epe", source "prices-memory", in Moving;

    /// What a kilowatt-hour costs in the cluster that computing goes to; 0 takes the indicative price
    /// of the list.
    west_price: EnergyPrice = 0.0 [DOLLAR_A_KILOWATT_HOUR], 0.0..=1.0, step 0.001,
        label "Price where it goes", link "epw", source "prices-memory", in Moving;
}
