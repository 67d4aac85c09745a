//! Training, routes and decompositions.

use jevons::model::demand::cost::Change;
use jevons::model::demand::decomposition::{decompose, split_gap};
use jevons::model::demand::rebound::OneStep;
use jevons::model::demand::routes::{Route, compare};
use jevons::model::demand::training::{Training, TrainingRule, total};
use jevons::units::{Elasticity, ONE, PERCENT, Pue, Ratio, TERAWATT_HOUR};
use proptest::prelude::*;

use super::any::{any_step, rebound};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn training_at_a_fixed_budget_saves_nothing(gain in 0.01..0.99_f64, share in 0.0..1.0_f64) {
        let change = Change { compute: Ratio::new(gain), ..Change::NONE };
        let rule = TrainingRule::FixedBudget;
        let trained = Training { energy_share: share * ONE, change, rule }.run();
        prop_assert!((trained.energy.value() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn training_a_fixed_model_saves_everything(gain in 0.01..0.99_f64, share in 0.0..1.0_f64) {
        let change = Change { compute: Ratio::new(gain), ..Change::NONE };
        let rule = TrainingRule::FixedModel;
        let trained = Training { energy_share: share * ONE, change, rule }.run();
        prop_assert_eq!(trained.energy, trained.intensity);
    }

    #[test]
    fn use_and_training_add_up(step in any_step(), gain in 0.01..0.99_f64, part in 0.0..100.0_f64) {
        let change = Change { compute: Ratio::new(gain), ..Change::NONE };
        let rule = TrainingRule::Reinvest(Elasticity::new(1.2));
        let trained = Training { energy_share: 5.0 * PERCENT, change, rule }.run();
        let used = step.run();
        let sum = total(100.0 * TERAWATT_HOUR, part * PERCENT, &used, &trained);
        let expected = (100.0 - part) * used.energy.value() + part * trained.energy.value();
        prop_assert!((sum.actual / TERAWATT_HOUR - expected).abs() < 1e-9 * (1.0 + expected));
        prop_assert!(sum.potential < sum.frozen);
    }

    #[test]
    fn no_route_brings_the_pue_below_one(step in any_step(), asked in 0.01..0.99_f64, pue in 1.0..2.5_f64) {
        for way in compare(&step, Ratio::new(asked), Pue::new(pue)) {
            let after = pue * way.reached.value();
            prop_assert!(way.route != Route::Site || after >= 1.0 - 1e-12);
            prop_assert_eq!(way.limited, way.reached > Ratio::new(asked));
            prop_assert!(way.route == Route::Site || !way.limited);
            prop_assert_eq!(way.step.intensity, way.reached);
        }
    }

    #[test]
    fn the_algorithm_rebounds_more_than_the_chip(step in any_step(), asked in 0.1..0.99_f64) {
        let prices = Change { energy_price: Ratio::UNITY, ..Change::NONE };
        let [algorithm, chip, _] =
            compare(&OneStep { change: prices, ..step }, Ratio::new(asked), Pue::new(1.5));
        prop_assert!(rebound(&algorithm.step) >= rebound(&chip.step));
    }

    #[test]
    fn the_parts_of_a_decomposition_have_no_remainder(
        rows in prop::collection::vec((0.0..9.0_f64, 0.1..9.0_f64, 0.1..9.0_f64, 0.1..9.0_f64), 1..5),
    ) {
        let before: Vec<_> = rows.iter().map(|row| vec![row.0, row.1]).collect();
        let after: Vec<_> = rows.iter().map(|row| vec![row.2, row.3]).collect();
        let there = decompose(&before, &after).expect("sound tables");
        let back = decompose(&after, &before).expect("sound tables");
        let change = there.after - there.before;
        prop_assert!((there.additive.iter().sum::<f64>() - change).abs() < 1e-9);
        for (one, other) in there.additive.iter().zip(&back.additive) {
            prop_assert!((one + other).abs() < 1e-9);
        }
    }

    #[test]
    fn the_parts_of_a_gap_have_no_remainder(
        potential in 1.0..100.0_f64, channels in prop::collection::vec(0.2..5.0_f64, 1..5),
    ) {
        let parts = split_gap(potential, &channels).expect("all are positive");
        let gap = potential * (channels.iter().product::<f64>() - 1.0);
        prop_assert!((parts.iter().sum::<f64>() - gap).abs() < 1e-9 * (1.0 + gap.abs()));
    }
}
