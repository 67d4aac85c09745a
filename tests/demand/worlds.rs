//! The worlds that have a name.

use jevons::model::demand::projection::{Projection, World};
use jevons::units::Rebound;

/// A in a year, over A at the start.
fn times(all: &Projection, year: usize) -> f64 {
    all.years[year].actual / all.first().actual
}

fn log_rebound(all: &Projection, year: usize) -> f64 {
    all.years[year].measures().log_rebound.map_or(f64::NAN, Rebound::value)
}

#[test]
fn the_reference_world_starts_at_ninety_three_terawatt_hours_and_triples() {
    let all = Projection::of(World::reference(), 10);
    assert!((all.first().actual - 93.0).abs() < 0.1);
    assert!((times(&all, 5) - 3.1574).abs() < 5e-4);
    assert!((log_rebound(&all, 5) - 0.2146).abs() < 5e-4);
}

/// The known answers have rates rounded to four decimals.
#[test]
fn two_worlds_triple_by_2030_and_part_after() {
    let [autonomous, induced] =
        [World::autonomous(), World::induced()].map(|world| Projection::of(world, 10));
    assert!((times(&autonomous, 5) - 2.9992).abs() < 0.002);
    assert!((times(&induced, 5) - 3.0001).abs() < 0.002);
    assert!((log_rebound(&autonomous, 5) - 0.2153).abs() < 0.0005);
    assert!((log_rebound(&induced, 5) - 0.6619).abs() < 0.0005);
    assert!((times(&autonomous, 10) - 6.5132).abs() < 0.01);
    assert!((times(&induced, 10) - 16.5405).abs() < 0.02);
}
