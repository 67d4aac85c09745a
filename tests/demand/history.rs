//! Natural experiments.

use jevons::model::demand::history::{
    Episode, computers_2010_2018, google_2024_2025, google_2025_2026, growth_between,
    lighting_1800_2000, united_states,
};
use jevons::units::{Ratio, Rebound};
use proptest::prelude::*;

use super::any::close;

#[test]
fn the_records_are_those_that_were_published() {
    let apparent = |record: jevons::model::demand::history::Record| {
        let measures = record.episode.apparent();
        (measures.rebound.map(Rebound::value), measures.log_rebound.map(Rebound::value))
    };
    let expected = [
        (google_2024_2025(), 1.515_141_752_577_319_6, 1.115_873_525_168_695_3),
        (google_2025_2026(), 0.629_629_629_629_629_8, 0.823_908_740_944_318_9),
        (computers_2010_2018(), 1.071_691_176_470_588_5, 1.032_130_046_427_684_8),
        (lighting_1800_2000(), 40.039_039_039_039_04, 1.534_019_997_109_320_7),
    ];
    for (record, rebound, log) in expected {
        let (ours, ours_log) = apparent(record);
        close(ours.expect("a gain"), rebound);
        close(ours_log.expect("a gain"), log);
    }
}

#[test]
fn records_grow_by_the_year_as_published() {
    let computers = computers_2010_2018();
    close(computers.service_growth().expect("time passes"), 0.263_613_245_335_522);
    close(computers.intensity_change().expect("time passes"), -0.202_833_456_150_645_3);
    assert_eq!(computers.apparent_elasticity(), None);
    let light = lighting_1800_2000().apparent_elasticity().expect("the price is known");
    close(light.value(), 1.323_525_886_559_569_2);
}

#[test]
fn a_tenth_of_growth_that_comes_anyway_undoes_googles_backfire() {
    let threshold = google_2024_2025().episode.autonomy_threshold().expect("use grew");
    assert!((threshold - 0.104).abs() < 5e-4);
    let threshold = google_2025_2026().episode.autonomy_threshold().expect("use grew");
    assert!(threshold < 0.0);
}

#[test]
fn growth_in_the_united_states_more_than_doubled() {
    let [start, middle, end] = united_states();
    let growth = [(&start, &middle), (&middle, &end)].map(|(one, two)| growth_between(one, two));
    assert!((growth[0].expect("four years") - 0.07).abs() < 5e-3);
    close(growth[1].expect("five years"), 0.182_877_620_194_169_53);
    assert_eq!(growth_between(&end, &end), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_band_falls_from_the_apparent_rebound_to_none(
        service in 1.01..1e4_f64, intensity in 1e-4..0.99_f64, steps in 1_u16..60,
    ) {
        let episode = Episode { service: Ratio::new(service), intensity: Ratio::new(intensity) };
        let band: Vec<_> = episode.band(steps).collect();
        prop_assert_eq!(band.len(), usize::from(steps) + 1);
        let rebounds: Vec<_> =
            band.iter().map(|(_, one)| one.measures.rebound.expect("a gain").value()).collect();
        prop_assert!(rebounds.windows(2).all(|pair| pair[0] > pair[1]));
        let apparent = episode.apparent().rebound.expect("a gain").value();
        prop_assert!((rebounds[0] / apparent - 1.0).abs() < 1e-9);
        prop_assert!(rebounds.last().expect("both ends are there").abs() < 1e-12);
    }

    #[test]
    fn at_the_threshold_nothing_is_saved(service in 1.5..1e4_f64, intensity in 1e-4..0.9_f64) {
        let episode = Episode { service: Ratio::new(service), intensity: Ratio::new(intensity) };
        let threshold = episode.autonomy_threshold().expect("use grew");
        prop_assume!((0.0..=1.0).contains(&threshold));
        let there = episode.with_autonomy(threshold * jevons::units::ONE);
        prop_assert!((there.measures.rebound.expect("a gain").value() - 1.0).abs() < 1e-9);
    }
}
