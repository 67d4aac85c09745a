//! Cooling towers: the balance, the rating point, the floor, the fans.

use jevons::model::site::OutdoorAir;
use jevons::model::site::air;
use jevons::model::site::equipment::{Fan, ReadyTower, Tower, TowerDuty};
use jevons::units::{
    CELSIUS, KELVIN, KILOGRAM_A_CUBIC_METRE, KILOGRAM_A_KILOGRAM, KILOJOULE_A_KILOGRAM, KILOPASCAL,
    MEGAWATT, PASCAL, Power, Pressure, Temperature, VolumeFlow,
};
use proptest::prelude::*;

use super::sites::{air as outdoor, any_air, plant};

/// Power that compressors save for each kelvin, per heat: a lift of 25 K at a performance of 8.
const SAVED: f64 = 0.005;

fn ready(tower: &Tower, usual: f64, pressure: Pressure) -> ReadyTower {
    tower.ready(&TowerDuty {
        design: 1.0 * MEGAWATT,
        usual: usual * MEGAWATT,
        pressure,
        saved: SAVED,
    })
}

fn approach(tower: &ReadyTower, load: f64, speed: f64, outdoor: &OutdoorAir) -> f64 {
    (tower.leaving(load * MEGAWATT, speed, outdoor) - outdoor.wet_bulb) / KELVIN
}

/// The equations, without tables: what is missing in `Q = ε m (h_s(T_in) - h)`, per heat.
fn missing(load: f64, speed: f64, leaving: Temperature, outdoor: &OutdoorAir) -> f64 {
    let Tower { approach, range, liquid_to_gas, .. } = plant().tower;
    let saturated = |at: Temperature, total: Pressure| {
        air::enthalpy(at, air::saturation_humidity_ratio(at, total)) / KILOJOULE_A_KILOGRAM
    };
    let water = 4.186 * (range / KELVIN);
    let effectiveness = |n: f64, m: f64| {
        let e = libm::exp(-n * (1.0 - m));
        (1.0 - e) / (1.0 - m * e)
    };
    let slope = |cold: Temperature, total: Pressure| {
        (saturated(cold + range, total) - saturated(cold, total)) / (range / KELVIN)
    };
    // The units that the rating point needs, by halving.
    let (wet, sea) = (25.6 * CELSIUS, 101_325.0 * PASCAL);
    let cold = wet + approach;
    let wanted =
        water * liquid_to_gas.value() / (saturated(cold + range, sea) - saturated(wet, sea));
    let m = slope(cold, sea) / (4.186 * liquid_to_gas.value());
    let (mut low, mut high) = (0.0, 50.0);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if effectiveness(middle, m) < wanted { low = middle } else { high = middle }
    }
    let ratio = load / speed;
    let n = low * libm::pow(ratio, 0.4);
    // The slope of the curve itself in the middle of the range.
    let (middle, beside) = (leaving + range * 0.5, 0.001 * KELVIN);
    let rise =
        saturated(middle + beside, outdoor.pressure) - saturated(middle - beside, outdoor.pressure);
    let m = rise / 0.002 / (4.186 * liquid_to_gas.value() * ratio);
    let driving =
        saturated(leaving + range, outdoor.pressure) - outdoor.enthalpy / KILOJOULE_A_KILOGRAM;
    effectiveness(n, m) * driving / (water * liquid_to_gas.value() * ratio) - 1.0
}

proptest! {
    #[test]
    fn the_leaving_water_solves_the_balance(
        outdoor in any_air(), usual in 0.2..1.0_f64, load in 0.1..1.1_f64, speed in 0.15..1.0_f64
    ) {
        let tower = ready(&plant().tower, usual, outdoor.pressure);
        let leaving = tower.leaving(load * MEGAWATT, speed, &outdoor);
        prop_assert!(leaving >= outdoor.wet_bulb);
        // Air this thin is never as humid as the higher wet bulbs would ask; and frost is kept from towers.
        prop_assume!(outdoor.wet_bulb < 30.0 * CELSIUS && leaving > 1.0 * CELSIUS);
        // Next to the wet bulb hardly anything is left to drive the heat.
        prop_assume!(leaving > outdoor.wet_bulb + 0.5 * KELVIN);
        prop_assert!(missing(load, speed, leaving, &outdoor).abs() < 0.001, "{leaving:?}");
    }

    #[test]
    fn what_the_air_gains_is_the_heat(outdoor in any_air(), load in 0.1..1.1_f64, speed in 0.2..1.0_f64) {
        let tower = ready(&plant().tower, 0.6, outdoor.pressure);
        let water = tower.leaving(load * MEGAWATT, speed, &outdoor);
        prop_assume!(water < 50.0 * CELSIUS);
        let gone = tower.reject(load * MEGAWATT, speed, &outdoor);
        let leaving = outdoor.enthalpy + gone.heat / gone.air;
        let water = gone.evaporation * (1e3 * KILOGRAM_A_CUBIC_METRE);
        let humid = outdoor.humidity + water / gone.air * (1.0 * KILOGRAM_A_KILOGRAM);
        let dry_bulb = air::dry_bulb(leaving, humid);
        let most = air::saturation_humidity_ratio(dry_bulb, outdoor.pressure);
        // It leaves saturated, unless it came in more humid than that.
        prop_assert!((humid / most - 1.0).abs() < 1e-3 || gone.evaporation <= VolumeFlow::ZERO);
        prop_assert!(gone.water() >= gone.evaporation);
    }

    /// Fans that hold a temperature blow as much air as gives it.
    #[test]
    fn held_water_is_as_warm_as_its_air_makes_it(outdoor in any_air(), load in 0.1..1.0_f64, held in 15.0..35.0_f64) {
        let tower = ready(&plant().tower, 0.6, outdoor.pressure);
        let hold = tower.hold(held * CELSIUS, outdoor.pressure);
        let heat = load * MEGAWATT;
        let cooled = tower.cool(heat, &hold, 1.0, &outdoor);
        prop_assert!(cooled.water >= held * CELSIUS - 0.2 * KELVIN && cooled.air <= 1.0);
        if cooled.air < 1.0 && cooled.air > 0.05 {
            let found = tower.leaving(heat, cooled.air, &outdoor);
            prop_assert!(((found - held * CELSIUS) / KELVIN).abs() < 0.5, "{found:?} {cooled:?}");
        }
    }
}

#[test]
fn at_the_rating_point_the_approach_is_that_of_the_design() {
    let tower = ready(&plant().tower, 1.0, 101_325.0 * PASCAL);
    let found = approach(&tower, 1.0, 1.0, &outdoor(25.6, 100.0));
    assert!((found - 4.0).abs() < 0.02, "{found}");
}

#[test]
fn the_approach_grows_as_it_gets_colder_and_shrinks_with_the_load() {
    let tower = ready(&plant().tower, 1.0, 101_325.0 * PASCAL);
    let at = |celsius, load| approach(&tower, load, 1.0, &outdoor(celsius, 60.0));
    assert!(at(5.0, 1.0) > at(15.0, 1.0) + 1.0 && at(15.0, 1.0) > at(28.0, 1.0) + 1.0);
    assert!(at(15.0, 0.5) < 0.7 * at(15.0, 1.0));
    let wide = Tower { range: 8.0 * KELVIN, ..plant().tower };
    let wide = ready(&wide, 1.0, 101_325.0 * PASCAL);
    assert!(approach(&wide, 1.0, 1.0, &outdoor(10.0, 60.0)) > at(10.0, 1.0));
}

#[test]
fn fans_slow_down_at_the_floor() {
    let tower = ready(&plant().tower, 0.6, 101_325.0 * PASCAL);
    let at = |celsius| {
        let outdoor = outdoor(celsius, 70.0);
        let cooled = tower.condenser(0.6 * MEGAWATT, &outdoor);
        (cooled.water, tower.fan_power(cooled.air, &outdoor))
    };
    let ((warm, fast), (floor, slow), (same, slower)) = (at(20.0), at(8.0), at(0.0));
    assert!(warm > floor && floor == 18.0 * CELSIUS && same == floor);
    assert!(slow < 0.5 * fast && slower < 0.8 * slow, "{fast:?} {slow:?} {slower:?}");
}

/// Compressors and fans together take hardly more than with the best speed there is.
#[test]
fn the_control_of_the_fans_is_near_the_best() {
    let tower = ready(&plant().tower, 0.6, 101_325.0 * PASCAL);
    for load in [0.3, 0.6, 0.9] {
        let outdoor = outdoor(24.0, 60.0);
        let heat = load * MEGAWATT;
        let cost = |speed: f64| {
            let water = tower.leaving(heat, speed, &outdoor) / CELSIUS;
            tower.fan_power(speed, &outdoor) + heat * (SAVED * water)
        };
        let speeds = (4_u8..=20).map(|step| f64::from(step) / 20.0);
        let least = speeds.map(cost).fold(f64::INFINITY * MEGAWATT, Power::min);
        let ours = cost(tower.near_best(heat)) - least;
        assert!(ours < 0.0015 * heat, "{load}: {ours:?} of {least:?}");
    }
}

/// A closer approach is not free: it takes more fill, which the fans have to overcome.
#[test]
fn a_closer_approach_takes_more_power() {
    let close = Tower { approach: 2.5 * KELVIN, ..plant().tower };
    let power =
        |tower: &Tower| ready(tower, 1.0, 100.0 * KILOPASCAL).fan_power(1.0, &outdoor(20.0, 50.0));
    assert!(power(&close) > 1.1 * power(&plant().tower));
    let still = Fan { pressure_rise: 0.0 * PASCAL, ..plant().tower.fan };
    assert!(power(&Tower { fan: still, ..close }) <= Power::ZERO);
}
