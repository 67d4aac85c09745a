//! The published model: what must hold of it whatever the site and the air.
#![cfg(not(target_family = "wasm"))]

use jevons::model::site::published::{
    FIXES, Fixes, HumidAir, Outdoor, Parameters, Part, System, WaterPart, cop, hour, ranges,
};
use jevons::units::{
    CELSIUS, KILOGRAM_A_SECOND, KILOPASCAL, KILOWATT, LITRE_A_KILOWATT_HOUR, PASCAL, PERCENT,
};
use proptest::prelude::*;

const POWERS: [Part; Part::COUNT] = [
    Part::Ups,
    Part::Distribution,
    Part::Lighting,
    Part::RoomFans,
    Part::Humidifier,
    Part::EconomiserPump,
    Part::Chiller,
    Part::ChilledPump,
    Part::TowerPump,
    Part::TowerFans,
];
const WATERS: [WaterPart; WaterPart::COUNT] =
    [WaterPart::Humidification, WaterPart::Evaporation, WaterPart::Drift, WaterPart::BlowDown];

fn any_air() -> impl Strategy<Value = HumidAir> {
    prop::sample::select(vec![HumidAir::ByHand, HumidAir::Handbook, HumidAir::RealGas])
}

fn any_fixes() -> impl Strategy<Value = Fixes> {
    prop::collection::vec(any::<bool>(), FIXES.len()).prop_map(|switches| {
        let mut fixes = Fixes::default();
        for (fix, on) in FIXES.iter().zip(switches) {
            assert!(fixes.set(fix.name, on));
        }
        fixes
    })
}

proptest! {
    #[test]
    fn every_hour_is_a_number(
        air in any_air(), fixes in any_fixes(), system in prop::sample::select(&System::ALL[..]),
        places in prop::collection::vec(0.0..=1.0, 40),
        t in -50.0..=55.0, rh in 0.0..=100.0, p in 60.0..=110.0
    ) {
        let site = ranges::site(system, places);
        let outdoor = Outdoor::new(air, t * CELSIUS, rh * PERCENT, p * KILOPASCAL);
        let hour = hour(system, &site, &outdoor, &fixes);
        prop_assert!(POWERS.iter().all(|&part| hour.power(part).value().is_finite()), "{hour:?}");
        prop_assert!((-1e-12..=1.0 + 1e-12).contains(&hour.economiser_share().value()), "{hour:?}");
        for part in WATERS {
            prop_assert!((hour.water(part) / LITRE_A_KILOWATT_HOUR).is_finite(), "{hour:?}");
        }
        if fixes.cop_within_data {
            let positive = POWERS.iter().all(|&part| hour.power(part).value() >= 0.0);
            prop_assert!(positive && hour.pue().value() >= 1.0, "{hour:?}");
            prop_assert!(WATERS.iter().all(|&part| hour.water(part) >= 0.0 * LITRE_A_KILOWATT_HOUR));
        }
    }

    #[test]
    fn the_three_kinds_of_humid_air_are_near_each_other(
        t in -20.0..=40.0, rh in 5.0..=100.0, p in 80.0..=105.0
    ) {
        let wet_bulb = |air| {
            Outdoor::new(air, t * CELSIUS, rh * PERCENT, p * KILOPASCAL).wet_bulb() / CELSIUS
        };
        let ours = wet_bulb(HumidAir::Handbook);
        // Near freezing the balance of the wet bulb has two solutions.
        prop_assume!(ours.abs() > 3.0);
        prop_assert!((ours - wet_bulb(HumidAir::RealGas)).abs() < 0.1);
        // That of 2020 has water where there is ice, and leaves out the heat of the water.
        prop_assert!((ours - wet_bulb(HumidAir::ByHand)).abs() < 1.0);
    }
}

#[test]
fn each_system_has_its_ranges_and_reads_them_back() {
    for system in System::ALL {
        assert_eq!(system.number().and_then(System::case), system.number().map(|_| system));
        let site = ranges::middle(system);
        for (range, (low, high)) in ranges::of(system) {
            let middle = f64::midpoint(low, high);
            let read = range.get(&site);
            assert!((read - middle).abs() <= 1e-12 * middle.abs().max(1.0), "{}", range.code);
            assert!(ranges::Range::find(range.code).is_some(), "{}", range.code);
        }
    }
    assert!(System::case(0).is_none() && System::case(11).is_none());
}

/// Sites at the low ends of the ranges, in their middle, at the high ends, and at both in turn.
fn some_sites(system: System) -> [Parameters; 4] {
    let even = |place| ranges::site(system, std::iter::repeat(place));
    [even(0.0), even(0.5), even(1.0), ranges::site(system, [1.0, 0.0].into_iter().cycle())]
}

#[test]
fn every_fix_changes_something_somewhere() {
    let air = [-5.0, 15.0, 17.0, 20.0, 30.0, 33.0].into_iter().flat_map(|t| {
        [10.0, 40.0, 70.0, 97.0]
            .map(|rh| Outdoor::new(HumidAir::ByHand, t * CELSIUS, rh * PERCENT, 101_325.0 * PASCAL))
    });
    let air: Vec<_> = air.collect();
    for fix in FIXES {
        let changes = System::ALL.into_iter().any(|system| {
            some_sites(system).iter().any(|site| {
                air.iter().any(|outdoor| {
                    let published = hour(system, site, outdoor, &Fixes::default());
                    published != hour(system, site, outdoor, &fix.alone())
                })
            })
        });
        assert!(changes, "{}", fix.name);
    }
    assert!(!Fixes::default().set("no such fix", true));
}

#[test]
fn a_pump_for_no_water_needs_no_power() {
    let pump = jevons::model::site::published::Mover::default();
    assert!((pump.of_water(0.0 * KILOGRAM_A_SECOND) / KILOWATT).abs() < f64::EPSILON);
}

#[test]
fn the_regressions_know_their_data() {
    let [warmth, load] = cop::WATER_COOLED.extent();
    assert_eq!((warmth, load), ((15.5556, 29.4444), (0.25, 1.0)));
    assert_eq!(cop::AIR_COOLED.training().count(), 50);
    assert_eq!(cop::DIRECT_EXPANSION.training().count(), 41);
}
