//! Grid, water and prices where the site stands.

use crate::scenario::parameter::parameters;
use crate::units::{
    CarbonIntensity, DOLLAR_A_CUBIC_METRE, DOLLAR_A_KILOWATT_HOUR, EnergyPrice,
    GRAM_A_KILOWATT_HOUR, LITRE_A_KILOWATT_HOUR, PERCENT, Share, WaterIntensity, WaterPrice,
};

parameters! {
    /// Grid, water and prices where the site stands.
    Place of place;

    /// Greenhouse gas of a kilowatt-hour from the grid. Official Chinese factors count carbon
    /// dioxide of generation; Ember's count the life cycle as well: do not mix them.
    grid_carbon: CarbonIntensity = 473.0 [GRAM_A_KILOWATT_HOUR], 0.0..=1500.0, step 1.0,
        label "Carbon of the grid", link "co", source "ember-2024", in Place;

    /// Share of the electricity bought from wind, sun and water without carbon, counted by the
    /// year.
    green_power: Share = 0.0 [PERCENT], 0.0..=100.0, step 1.0,
        label "Green power", link "green", source "visitor", in Place;

    /// Water that power plants use up for a kilowatt-hour. It makes the difference between water
    /// at the site and water at the source.
    grid_water: WaterIntensity = 4.52 [LITRE_A_KILOWATT_HOUR], 0.0..=60.0, step 0.01,
        label "Water of the grid", link "gw", source "lbnl-2024", in Place;

    /// What a kilowatt-hour costs the site, in US dollars. Prices of business customers are
    /// seldom published: type your own.
    electricity_price: EnergyPrice = 0.09 [DOLLAR_A_KILOWATT_HOUR], 0.0..=1.0, step 0.001,
        label "Price of electricity", link "ep", source "prices-memory", in Place;

    /// What a cubic metre of water costs the site, in US dollars.
    water_price: WaterPrice = 1.0 [DOLLAR_A_CUBIC_METRE], 0.0..=20.0, step 0.1,
        label "Price of water", link "wp", source "visitor", in Place;
}
