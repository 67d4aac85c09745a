//! Three paths on the same drivers.

use jevons::model::demand::cost::PassThroughForm;
use jevons::model::demand::curve::Curve;
use jevons::model::demand::projection::{Costs, Gain, Projection, PuePath, Response, Walk, World};
use jevons::units::Rebound;
use proptest::prelude::*;

use super::any::any_world;

/// How many years are looked at.
const YEARS: u32 = 12;

/// Nothing becomes more efficient.
const STILL: Gain = Gain { rate: 0.0, slowing: 0.0, floor: 0.0 };

/// Demand of constant elasticity that follows at once, for a service whose only cost is energy.
fn energy_only(mut world: World, elasticity: f64) -> World {
    (world.costs.energy_share, world.costs.hardware_share) = (1.0, 0.0);
    world.response = Response {
        curve: Curve::IsoElastic,
        passed_on: 1.0,
        form: PassThroughForm::Logarithmic,
        adjustment: 1.0,
        hardware_in_gain: false,
    };
    for segment in &mut world.segments {
        segment.elasticity = elasticity;
    }
    if let Some(training) = &mut world.training {
        (training.energy_share, training.elasticity) = (1.0, elasticity);
    }
    World { cap: None, ..world }
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * (1e-9 + other.abs())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn without_any_gain_all_paths_are_one(mut world in any_world()) {
        (world.efficiency.algorithm, world.efficiency.chip) = (STILL, STILL);
        world.pue = PuePath { end: world.pue.start, ..world.pue };
        (world.response.hardware_in_gain, world.cap) = (false, None);
        for year in Projection::of(world, YEARS).years {
            prop_assert!(near(year.actual, year.frozen) && near(year.potential, year.frozen));
            prop_assert_eq!(year.measures().rebound, None);
        }
    }

    #[test]
    fn demand_that_does_not_respond_takes_nothing_back(mut world in any_world()) {
        for segment in &mut world.segments {
            segment.elasticity = 0.0;
        }
        if let Some(training) = &mut world.training {
            training.elasticity = 0.0;
        }
        world.cap = None;
        for year in Projection::of(world, YEARS).years {
            prop_assert!(near(year.actual, year.potential));
        }
    }

    #[test]
    fn unit_elasticity_takes_everything_back(world in any_world()) {
        for year in Projection::of(energy_only(world, 1.0), YEARS).years {
            prop_assert!(near(year.actual, year.frozen));
            if year.intensity < 0.99 {
                prop_assert!((year.measures().rebound.map_or(1.0, Rebound::value) - 1.0).abs() < 1e-6);
            }
        }
    }

    #[test]
    fn the_logarithmic_rebound_is_the_elasticity(world in any_world(), elasticity in 0.0..2.0_f64) {
        for year in Projection::of(energy_only(world, elasticity), YEARS).years {
            if year.intensity < 0.99 {
                let log = year.measures().log_rebound.map_or(elasticity, Rebound::value);
                prop_assert!((log - elasticity).abs() < 1e-6);
            }
        }
    }

    #[test]
    fn growth_that_comes_anyway_cancels(mut world in any_world(), times in 0.0..1.5_f64) {
        world.segments.truncate(1);
        (world.training, world.cap) = (None, None);
        let (one, other) = (Projection::of(world.clone(), YEARS), Projection::of(world.growing(times), YEARS));
        for (one, other) in one.years.iter().zip(&other.years) {
            let [one, other] = [one, other].map(|year| year.measures().rebound.map_or(0.0, Rebound::value));
            prop_assert!((one - other).abs() < 1e-6 * (1.0 + one.abs()), "{} {}", one, other);
        }
    }

    #[test]
    fn segments_and_training_are_the_whole(world in any_world()) {
        let all = Projection::of(world, YEARS);
        let mut sums = (0.0, 0.0, 0.0);
        for (year, segments) in all.years.iter().zip(&all.segments) {
            let frozen = segments.iter().map(|part| part.frozen).sum::<f64>() + year.training.frozen;
            let potential = segments.iter().map(|part| part.potential).sum::<f64>() + year.training.potential;
            let actual = segments.iter().map(|part| part.actual).sum::<f64>() + year.training.actual;
            prop_assert!(near(frozen, year.frozen) && near(potential, year.potential));
            prop_assert!(near(actual, year.uncapped) && near(potential, year.frozen * year.intensity));
            sums = (sums.0 + year.frozen, sums.1 + year.potential, sums.2 + year.actual);
            prop_assert!(near(year.sums.0, sums.0) && near(year.sums.1, sums.1) && near(year.sums.2, sums.2));
        }
    }

    #[test]
    fn a_cap_touches_the_actual_path_alone(world in any_world(), cap in 1.0..200.0_f64) {
        let free = Projection::of(World { cap: None, ..world.clone() }, YEARS);
        let capped = Projection::of(World { cap: Some(cap), ..world }, YEARS);
        for (free, capped) in free.years.iter().zip(&capped.years) {
            prop_assert_eq!(capped.actual.to_bits(), free.actual.min(cap).to_bits());
            prop_assert_eq!(capped.uncapped.to_bits(), free.uncapped.to_bits());
            prop_assert_eq!((capped.frozen, capped.potential), (free.frozen, free.potential));
        }
    }

    #[test]
    fn a_walk_that_was_used_before_gives_the_same(one in any_world(), other in any_world()) {
        let mut walk = Walk::default();
        let last = |walk: &mut Walk, world: &World| {
            let mut last = 0.0;
            walk.through(world, YEARS, |year, _| last = year.actual);
            last.to_bits()
        };
        let fresh = last(&mut walk, &one);
        last(&mut walk, &other);
        prop_assert_eq!(last(&mut walk, &one), fresh);
    }

    #[test]
    fn every_year_is_a_number(world in any_world()) {
        for year in Projection::of(world, 25).years {
            let numbers = [year.frozen, year.potential, year.actual, year.pue, year.carbon, year.sums.2];
            prop_assert!(numbers.iter().all(|number| number.is_finite() && *number >= 0.0), "{:?}", year);
            prop_assert!(year.pue >= 1.0);
        }
    }
}

#[test]
fn demand_that_a_high_price_ended_stays_a_number() {
    let mut world = World::reference();
    world.response.curve = Curve::Linear;
    let costs = Costs { energy_share: 1.0, hardware_share: 0.0, ..world.costs };
    world.costs = Costs { energy_price_rate: 0.5, ..costs };
    world.efficiency.algorithm = STILL;
    let last = Projection::of(world, 10).last();
    assert!(last.actual.is_finite() && last.frozen.is_finite());
    assert!((last.frozen - last.training.frozen).abs() < 1e-12);
}

#[test]
fn partial_adjustment_year_by_year_is_its_closed_form() {
    let mut world = World::reference();
    world.response.adjustment = 0.4;
    world.response.curve = Curve::IsoElastic;
    // A floor at one half makes the gain a single step that has been made by the first year.
    world.efficiency.algorithm = Gain { rate: 50.0, slowing: 0.0, floor: 0.5 };
    (world.efficiency.chip, world.efficiency.hardware) = (STILL, STILL);
    world.pue = PuePath { start: 1.2, end: 1.2, speed: 0.0 };
    (world.costs.energy_price_rate, world.costs.other_rate) = (0.0, 0.0);
    let all = Projection::of(world, 3);
    let elasticity = all.world.segments[1].elasticity;
    let log_price = libm::log(all.last().prices.0);
    let expected = jevons::model::demand::growth::adjusted(3.0, 0.4, elasticity, log_price);
    super::any::close(libm::log(all.segments[3][1].actual_response), expected);
}
