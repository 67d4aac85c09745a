//! What drives the years, and what drives the gap.

use jevons::model::demand::curve::Curve;
use jevons::model::demand::projection::{Cause, Driver, Gain, Margins, Projection, PuePath, World};
use jevons::units::PERCENT;
use proptest::prelude::*;

use super::any::{any_world, close};

/// How many years are looked at.
const YEARS: u32 = 8;
/// The last of them.
const LAST: usize = 8;

fn sums_to(parts: f64, whole: f64, scale: f64) -> bool {
    (parts - whole).abs() <= 1e-9 * scale
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_drivers_of_the_years_have_no_remainder(world in any_world(), from in 0..=LAST, to in 0..=LAST) {
        let all = Projection::of(world, YEARS);
        let drivers = all.drivers(from, to).expect("these years are there");
        let scale = all.years[from].uncapped + all.years[to].uncapped;
        prop_assert!(sums_to(drivers.total(), all.years[to].actual - all.years[from].actual, scale));
        for (at, parts) in drivers.segments.iter().enumerate() {
            let change = all.segments[to][at].actual - all.segments[from][at].actual;
            prop_assert!(sums_to(parts.iter().sum(), change, scale));
        }
        let training = all.years[to].training.actual - all.years[from].training.actual;
        prop_assert!(sums_to(drivers.training.iter().sum(), training, scale));
    }

    #[test]
    fn going_back_undoes_every_driver(world in any_world(), from in 0..LAST) {
        let all = Projection::of(world, YEARS);
        let (there, back) = (all.drivers(from, LAST), all.drivers(LAST, from));
        let (there, back) = (there.expect("it is there"), back.expect("it is there"));
        for driver in Driver::ALL {
            let scale = 1.0 + there.part(driver).abs();
            prop_assert!(sums_to(there.part(driver), -back.part(driver), scale));
        }
    }

    #[test]
    fn gains_of_efficiency_never_add_to_use(world in any_world()) {
        let world = World { pue: PuePath { end: 1.0, ..world.pue }, ..world };
        let drivers = Projection::of(world, YEARS).drivers(0, LAST).expect("it is there");
        for driver in [Driver::Algorithm, Driver::Chip, Driver::Overhead] {
            prop_assert!(drivers.part(driver) <= 0.0);
        }
    }

    #[test]
    fn the_gap_has_no_remainder(world in any_world(), year in 0..=LAST, users in 0.0..100.0_f64) {
        let all = Projection::of(world, YEARS);
        let gap = all.gap(year).expect("this year is there");
        let year = all.years[year];
        prop_assert!(sums_to(gap.total(), year.actual - year.potential, year.uncapped + year.potential));
        let margins = gap.by_margin(Margins { users: users * PERCENT, queries: 70.0 * PERCENT });
        let uses: f64 = gap.segments.iter().sum();
        prop_assert!(sums_to(margins.iter().sum(), uses, 1e-9 + uses.abs()));
    }

    #[test]
    fn the_causes_of_the_gap_have_no_remainder(world in any_world(), year in 1..=LAST) {
        let all = Projection::of(World { cap: None, ..world }, YEARS);
        if let Some(causes) = all.causes(year) {
            let gap = all.gap(year).expect("this year is there");
            let parts = Cause::ALL.map(|cause| causes.part(cause));
            let scale: f64 = parts.iter().map(|part| part.abs()).sum();
            prop_assert!(sums_to(parts.iter().sum(), gap.total(), 1e-6 + scale));
        }
    }
}

fn with_gains(algorithm: f64, chip: f64, pue: f64) -> Projection {
    let gain = |rate| Gain { rate, slowing: 0.0, floor: 0.0 };
    let mut world = World::reference();
    (world.efficiency.algorithm, world.efficiency.chip) = (gain(algorithm), gain(chip));
    world.pue.end = pue;
    Projection::of(world, YEARS)
}

#[test]
fn a_gain_of_one_kind_alone_causes_the_whole_gap() {
    let start = World::reference().pue.start;
    let worlds = [
        (with_gains(0.5, 0.0, start), Cause::Algorithm),
        (with_gains(0.0, 0.3, start), Cause::Chip),
        (with_gains(0.0, 0.0, 1.1), Cause::Overhead),
    ];
    for (all, cause) in worlds {
        let gap = all.gap(LAST).expect("it is there").total();
        assert!(gap > 0.0);
        close(all.causes(LAST).expect("it gets cheaper").part(cause), gap);
    }
}

#[test]
fn most_of_what_is_taken_back_comes_from_algorithms() {
    let all = Projection::of(World::reference(), YEARS);
    let causes = all.causes(LAST).expect("it gets cheaper");
    let [algorithm, chip, overhead, hardware] = Cause::ALL.map(|cause| causes.part(cause));
    assert!(algorithm > 3.0 * chip && chip > overhead && overhead > 0.0, "{causes:?}");
    assert!(hardware.abs() < f64::EPSILON);
}

#[test]
fn cheaper_hardware_is_a_cause_only_where_it_belongs_to_the_gain() {
    let mut world = World::reference();
    world.response.hardware_in_gain = true;
    let causes = Projection::of(world, YEARS).causes(LAST).expect("it gets cheaper");
    assert!(causes.part(Cause::Hardware) > 0.0);
}

#[test]
fn without_a_gain_there_is_no_cause_and_no_gap() {
    let all = with_gains(0.0, 0.0, World::reference().pue.start);
    let gap = all.gap(LAST).expect("it is there").total();
    assert!(gap.abs() < 1e-9 * all.last().actual);
}

#[test]
fn use_that_a_high_price_ended_is_lost_to_the_response() {
    let mut world = World::reference();
    world.training = None;
    world.response.curve = Curve::Linear;
    (world.costs.energy_share, world.costs.hardware_share) = (1.0, 0.0);
    world.costs.energy_price_rate = 2.0;
    let drivers = Projection::of(world, YEARS).drivers(0, LAST).expect("all are numbers");
    close(drivers.part(Driver::Response), drivers.total());
}

#[test]
fn the_parts_of_a_service_make_its_tokens() {
    let all = Projection::of(World::reference(), YEARS);
    let service = all.service(5, 1).expect("it is there");
    let segment = all.world.segments[1];
    let tokens = segment.service_after(5.0) * all.segments[5][1].actual_response;
    assert!((service.tokens_a_year() / tokens - 1.0).abs() < 1e-12);
    let energy = service.tokens_a_year() * service.joules / 3.6e15;
    assert!((energy / all.segments[5][1].actual - 1.0).abs() < 1e-12);
    assert_eq!(all.service(99, 1), None);
    assert_eq!(all.service(1, 99), None);
}
