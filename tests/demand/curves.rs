//! Demand curves.

use jevons::model::demand::curve::{Curve, Demand, peak};
use jevons::units::{Elasticity, Ratio};
use proptest::prelude::*;

use super::any::any_demand;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn demand_falls_with_the_price_and_stays_below_its_ceiling(
        demand in any_demand(), price in 1e-3..2.0_f64, dearer in 1.001..3.0_f64,
    ) {
        let (low, high) = (demand.service(Ratio::new(price)), demand.service(Ratio::new(price * dearer)));
        prop_assert!(low >= high && high >= Ratio::ZERO);
        if demand.curve == Curve::Saturating {
            prop_assert!(low.value() <= demand.ceiling.value() * (1.0 + 1e-12));
        }
    }

    #[test]
    fn the_local_elasticity_is_the_slope_of_demand(demand in any_demand(), price in 0.2..1.0_f64) {
        let step = 1e-5;
        let log = |price: f64| libm::log(demand.service(Ratio::new(price)).value());
        let slope = (log(price * (1.0 - step)) - log(price * (1.0 + step))) / (2.0 * step);
        let stated = demand.elasticity_at(Ratio::new(price)).expect("something is demanded").value();
        prop_assert!((slope - stated).abs() < 1e-4, "{} {}", slope, stated);
    }

    #[test]
    fn no_intensity_uses_more_energy_than_the_peak(
        elasticity in 1.05..3.0_f64, ceiling in 2.0..1000.0_f64, intensity in 1e-4..2.0_f64,
    ) {
        let (elasticity, ceiling) = (Elasticity::new(elasticity), Ratio::new(ceiling));
        let peak = peak(elasticity, ceiling).expect("elastic demand has a peak");
        let demand = Demand { curve: Curve::Saturating, elasticity, ceiling };
        let energy = |intensity: f64| intensity * demand.service(Ratio::new(intensity)).value();
        prop_assert!(energy(intensity) <= peak.energy.value() * (1.0 + 1e-9));
        prop_assert!((energy(peak.second_break_even.value()) - 1.0).abs() < 1e-6);
    }
}
