//! The gains, costs and prices of a year.

use super::walk::Projected;
use super::world::World;
use crate::model::demand::cost::PassThroughForm;
use crate::model::demand::growth;

/// What the gains and the prices of a year are, before anybody responds.
pub(super) fn prices(world: &World, years: f64) -> Projected {
    let (efficiency, costs) = (&world.efficiency, &world.costs);
    let compute = efficiency.algorithm.after(years);
    let energy_per_compute = efficiency.chip.after(years);
    let hardware_price = efficiency.hardware.after(years);
    let pue = growth::pue_path(years, world.pue.start, world.pue.end, world.pue.speed);
    let overhead = pue / world.pue.start;
    let energy_price = energy_price(world, years);
    let other = growth::gain(years, costs.other_rate, costs.other_slowing, 0.0);
    let other_share = 1.0 - costs.energy_share - costs.hardware_share;
    let actual = costs.energy_share * compute * energy_per_compute * overhead * energy_price
        + costs.hardware_share * compute * hardware_price
        + other_share * other;
    let frozen = costs.energy_share * energy_price
        + costs.hardware_share * frozen_hardware(world, hardware_price)
        + other_share * other;
    Projected {
        years,
        compute,
        energy_per_compute,
        hardware_price,
        pue,
        intensity: compute * energy_per_compute * overhead,
        costs: (actual, frozen),
        prices: (passed_on(world, actual), passed_on(world, frozen)),
        grid: world.grid.grams * libm::pow(1.0 - world.grid.decline, years),
        ..Projected::default()
    }
}

/// The price of hardware in F.
pub(super) fn frozen_hardware(world: &World, price: f64) -> f64 {
    if world.response.hardware_in_gain { 1.0 } else { price }
}

fn passed_on(world: &World, cost: f64) -> f64 {
    let share = world.response.passed_on;
    match world.response.form {
        PassThroughForm::Logarithmic => libm::pow(cost, share),
        PassThroughForm::Linear => 1.0 - share * (1.0 - cost),
    }
}

/// Price of energy over that of the start (w): its own growth, and the carbon price from the year
/// after the start, `w = e^{rate t} + tax g(t) / price`.
pub(super) fn energy_price(world: &World, years: f64) -> f64 {
    let costs = &world.costs;
    let market = libm::exp(costs.energy_price_rate * years);
    if years > 0.0 && costs.carbon_price != 0.0 {
        market + costs.carbon_price * libm::pow(1.0 - world.grid.decline, years)
    } else {
        market
    }
}
