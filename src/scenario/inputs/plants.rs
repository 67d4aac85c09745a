//! Power plants for the electricity that is added.

use crate::scenario::parameter::parameters;
use crate::units::{GIGAWATT, PERCENT, Power, Share};

parameters! {
    /// Power plants for the electricity that is added.
    Plants of plants;

    /// Average load of data centres over the capacity of their connections.
    connection_load: Share = 49.0 [PERCENT], 1.0..=100.0, step 1.0,
        label "Load factor of connections", link "plf", source "iea-load", in Plants;

    /// Average load of data centres over the highest that the power system sees from them.
    peak_load: Share = 85.0 [PERCENT], 1.0..=100.0, step 1.0,
        label "Average over highest load", link "ppk", source "judgement-plants", in Plants;

    /// Capacity beyond the highest load, over that load.
    reserve: Share = 15.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Reserve margin", link "prs", source "nerc-memory", in Plants;

    /// Share of what plants give that is lost on the way; 0 takes the figure of each country.
    grid_losses: Share = 0.0 [PERCENT], 0.0..=50.0, step 0.5,
        label "Losses of the grid", link "pls", source "plants-known", in Plants;

    /// Average output of wind over its capacity; 0 takes the figure of each country, here and below.
    wind_factor: Share = 0.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Capacity factor, wind", link "cfw", source "plants-known", in Plants;

    /// Average output of photovoltaics over its capacity.
    solar_factor: Share = 0.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Capacity factor, sun", link "cfs", source "plants-known", in Plants;

    /// Average output of water power over its capacity.
    hydro_factor: Share = 0.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Capacity factor, water", link "cfh", source "plants-known", in Plants;

    /// Average output of gas over its capacity. New plants could give far more than old ones do.
    gas_factor: Share = 0.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Capacity factor, gas", link "cfg", source "plants-known", in Plants;

    /// Average output of coal over its capacity.
    coal_factor: Share = 0.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Capacity factor, coal", link "cfc", source "plants-known", in Plants;

    /// Average output of nuclear power over its capacity.
    nuclear_factor: Share = 0.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Capacity factor, nuclear", link "cfn", source "plants-known", in Plants;

    /// Firm capacity that is planned for data centres in the United States by 2035; 0 takes what the
    /// base case of the International Energy Agency would need.
    planned: Power = 0.0 [GIGAWATT], 0.0..=2000.0, step 1.0,
        label "Planned expansion", link "plan", source "visitor", in Plants;

    /// Rate at which later years count less in the value of a power producer, a year.
    discount: Share = 8.0 [PERCENT], 0.0..=50.0, step 0.5,
        label "Discount rate", link "disc", source "judgement-value", in Plants;

    /// Share of a power producer's value, before the fall, that rested on growth.
    growth_value: Share = 50.0 [PERCENT], 1.0..=100.0, step 1.0,
        label "Value that rested on growth", link "vgr", source "judgement-value", in Plants;
}
