//! Machines against the figures of their data sets, and the quick ways against the plain ones.

use jevons::model::site::air::{self, Saturated};
use jevons::model::site::equipment::{
    Affinity, AirChillers, Beyond, Chillers, Expansion, ReadyChillers,
};
use jevons::units::{CELSIUS, KELVIN, KILOPASCAL, MEGAWATT, Ratio};
use proptest::prelude::*;

/// Coefficient of performance of one machine of a megawatt, at a part of the load it can take.
fn performance(machine: &ReadyChillers, load: f64, cooled: f64, condenser: f64) -> f64 {
    let heat = load * MEGAWATT;
    heat / machine.run(heat, cooled * CELSIUS, condenser * CELSIUS).power
}

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 0.01 * expected, "{found} is not {expected}");
}

/// Hand-worked from the coefficients of the data set: at reference, at the coldest air, and the
/// coldest air with the warmest water at about half load.
#[test]
fn air_cooled_chillers_perform_as_their_catalogue_says() {
    let one =
        AirChillers { units: 1, sizing: Ratio::UNITY, quality: Ratio::UNITY, beyond: Beyond::Edge };
    let machine = one.ready(1.0 * MEGAWATT);
    near(performance(&machine, 1.0, 6.67, 35.0), 3.05);
    near(performance(&machine, 0.5, 6.67, 35.0), 3.45);
    near(performance(&machine, 1.28, 6.67, 4.44), 6.15);
    near(performance(&machine, 0.705, 10.0, 4.44), 7.25);
}

#[test]
fn water_cooled_chillers_perform_as_their_data_set_says() {
    let one =
        Chillers { units: 1, sizing: Ratio::UNITY, quality: Ratio::UNITY, beyond: Beyond::Edge };
    let machine = one.ready(1.0 * MEGAWATT);
    near(performance(&machine, 1.02, 7.22, 23.89), 6.36);
    near(performance(&machine, 0.51, 7.22, 23.89), 8.25);
}

#[test]
fn direct_expansion_performs_as_rated_and_loses_by_switching() {
    let one =
        Expansion { units: 1, sizing: Ratio::UNITY, quality: Ratio::UNITY, beyond: Beyond::Edge };
    let machine = one.ready(1.0 * MEGAWATT);
    near(performance(&machine, 1.0, 19.44, 35.0), 2.84);
    near(performance(&machine, 0.5, 19.44, 35.0), 2.84 * 0.925);
}

/// Fans hold the pressure of the condenser in the cold: no better, and no caution.
#[test]
fn air_cooled_machines_do_not_improve_without_end() {
    let one =
        AirChillers { units: 1, sizing: Ratio::UNITY, quality: Ratio::UNITY, beyond: Beyond::Edge };
    let machine = one.ready(1.0 * MEGAWATT);
    let at = |air: f64| machine.run(0.5 * MEGAWATT, 7.0 * CELSIUS, air * CELSIUS);
    assert_eq!(at(-40.0), at(4.44));
    assert!(!at(-40.0).clamped && at(50.0).clamped);
    assert!(machine.run(2.0 * MEGAWATT, 7.0 * CELSIUS, 35.0 * CELSIUS).overloaded);
}

/// Beyond the warm edge of the curves the motor takes no more: the capacity falls, and the overload
/// is told before it would be with the capacity of the edge.
#[test]
fn chillers_carry_less_beyond_the_warm_edge_of_their_curves() {
    let one =
        Chillers { units: 1, sizing: Ratio::UNITY, quality: Ratio::UNITY, beyond: Beyond::Edge };
    let machine = one.ready(1.0 * MEGAWATT);
    let at = |load: f64, condenser: f64| {
        machine.run(load * MEGAWATT, 10.0 * CELSIUS, condenser * CELSIUS)
    };
    let full = |condenser: f64| {
        let loads = (1_u8..=200).map(|step| f64::from(step) / 100.0);
        loads.take_while(|load| !at(*load, condenser).overloaded).last().unwrap_or(0.0)
    };
    assert!(full(30.0) < 0.9 * full(23.89), "{} {}", full(30.0), full(23.89));
    assert!(at(full(30.0), 30.0).power < 1.02 * at(full(23.89), 23.89).power);
    assert!(!at(0.5, 26.0).clamped && at(0.5, 28.0).clamped);
}

/// The three machines with a rule, and the warm end of what their curves were fitted to cool, °C.
fn machines(beyond: Beyond) -> [(ReadyChillers, f64); 3] {
    let (units, sizing, quality) = (1, Ratio::UNITY, Ratio::UNITY);
    let capacity = 1.0 * MEGAWATT;
    [
        (Chillers { units, sizing, quality, beyond }.ready(capacity), 12.22),
        (AirChillers { units, sizing, quality, beyond }.ready(capacity), 10.0),
        (Expansion { units, sizing, quality, beyond }.ready(capacity), 23.889),
    ]
}

/// Power over load at half load.
fn input(machine: &ReadyChillers, cooled: f64, condenser: f64) -> f64 {
    1.0 / performance(machine, 0.5, cooled, condenser)
}

/// Beyond the warm end of its curve a machine begins with the value that the curve ends with; both rules
/// agree up to there, and on the cold side everywhere.
#[test]
fn beyond_their_curves_machines_go_on_as_the_curves_end() {
    for ((held, end), (ideal, _)) in machines(Beyond::Edge).iter().zip(&machines(Beyond::Ideal)) {
        for condenser in [13.0, 20.0, 23.5, 30.0, 45.0] {
            let at = |cooled: f64| input(held, cooled, condenser);
            assert!((at(end + 1e-7) / at(*end) - 1.0).abs() < 1e-6, "{end} {condenser}");
            for cooled in [end - 14.0, end - 4.0, *end] {
                let difference = at(cooled) - input(ideal, cooled, condenser);
                assert!(difference.abs() < 1e-15, "{cooled} {condenser}");
            }
        }
    }
}

proptest! {
    #[test]
    fn warmer_water_spares_power_but_never_more_than_a_perfect_machine(
        condenser in 5.0..50.0_f64, warmer in 0.0..25.0_f64, step in 0.0..5.0_f64
    ) {
        for ((held, end), (ideal, _)) in machines(Beyond::Edge).iter().zip(&machines(Beyond::Ideal)) {
            let (near, far) = (end + warmer, end + warmer + step);
            prop_assert!(input(held, far, condenser) <= input(held, near, condenser) * (1.0 + 1e-9));
            let perfect = input(ideal, near, condenser);
            prop_assert!(input(held, near, condenser) >= perfect * (1.0 - 1e-12));
            prop_assert!(input(held, near, condenser) <= input(held, *end, condenser) * (1.0 + 1e-12));
            // Carnot: heat from what is cooled to what the condenser is cooled by.
            let work = (condenser - near) / (near + 273.15);
            prop_assert!(input(held, near, condenser) >= work, "{near} {condenser}");
        }
    }

    #[test]
    fn the_series_is_the_power(exponent in 1.0..3.0_f64, usual in 0.05..1.5_f64, ratio in 0.0..1.6_f64) {
        let law = Affinity::near(Ratio::new(exponent), usual);
        let beside = usual * (0.8 + 0.25 * ratio);
        for ratio in [ratio, beside] {
            let exact = libm::pow(ratio, exponent);
            prop_assert!((law.of(ratio) - exact).abs() <= 1e-10 * exact + 1e-300);
        }
    }

    #[test]
    fn the_table_is_the_saturation_curve(
        celsius in -60.0..60.0_f64, kilopascals in 60.0..110.0_f64, off in -10.0..10.0_f64
    ) {
        let (at, total) = (celsius * CELSIUS, kilopascals * KILOPASCAL);
        let humidity = air::saturation_humidity_ratio(at, total);
        let enthalpy = air::enthalpy(at, humidity);
        let start = at + off * KELVIN;
        let (found, humid) = Saturated::table().at_enthalpy(enthalpy, total, start);
        prop_assert!(((found - at) / KELVIN).abs() < 1e-5, "{found:?}");
        prop_assert!((humid / humidity - 1.0).abs() < 1e-6, "{humid:?} {humidity:?}");
        let alone = Saturated::table().humidity_at_enthalpy(enthalpy, total, start);
        prop_assert!((alone / humidity - 1.0).abs() < 3e-6, "{alone:?} {humidity:?}");
    }
}

/// The step that crosses the triple point ends on another curve than it was reckoned on.
#[test]
fn the_table_holds_on_both_sides_of_the_triple_point() {
    let total = 83.6 * KILOPASCAL;
    for step in -400_i32..=400 {
        let at = (0.01 + 1e-5 * f64::from(step)) * CELSIUS;
        let humidity = air::saturation_humidity_ratio(at, total);
        let enthalpy = air::enthalpy(at, humidity);
        for off in [-6.8, -0.04, 0.04, 6.8] {
            let (found, _) = Saturated::table().at_enthalpy(enthalpy, total, at + off * KELVIN);
            assert!(((found - at) / KELVIN).abs() < 1e-5, "{at:?} {found:?} from {off}");
        }
    }
}
