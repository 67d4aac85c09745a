//! The kernel of the draws is the same projection.

use jevons::model::demand::projection::{Quick, Walk, World};
use proptest::prelude::*;

use super::any::any_world;

/// A share by which the two may differ in the worlds of the page.
const SAME: f64 = 1e-12;
/// And in worlds at the ends of all ranges, where roundings are multiplied by large exponents: at most
/// 5e-10 in 60,000 of them.
const NEAR: f64 = 1e-8;

fn differences(world: &World, quick: &mut Quick) -> f64 {
    let mut years = Vec::new();
    Walk::default().through(world, 25, |year, _| {
        years.push([year.frozen, year.potential, year.actual]);
    });
    let (mut place, mut worst) = (years.iter(), 0.0_f64);
    quick.through(world, 25, |sums| {
        let expected = place.next().expect("there are as many years");
        for (is, ought) in [sums.frozen, sums.potential, sums.actual].iter().zip(expected) {
            let difference =
                if is.to_bits() == ought.to_bits() { 0.0 } else { (is / ought - 1.0).abs() };
            worst = worst.max(if difference.is_nan() { 1.0 } else { difference });
        }
    });
    assert_eq!(place.next(), None);
    worst
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_kernel_of_the_draws_walks_as_the_projection_does(one in any_world(), other in any_world()) {
        let mut quick = Quick::default();
        for world in [&one, &other, &one] {
            let worst = differences(world, &mut quick);
            prop_assert!(worst < NEAR, "{worst:e}");
        }
    }
}

#[test]
fn the_worlds_with_a_name_are_the_same_by_both_kernels() {
    for world in [World::reference(), World::autonomous(), World::induced()] {
        assert!(differences(&world, &mut Quick::default()) < SAME);
    }
}
