//! Losses of usual machines, and loads that swing over the day.

use jevons::model::site::power::{Loss, Redundancy, Stage};
use jevons::model::site::{Component, DayLoad, Design, Weather};
use jevons::units::{CELSIUS, Energy, HOUR, MEGAWATT, PASCAL, PERCENT, Power, Ratio, Share};
use proptest::prelude::*;

use super::sites::{design, each_design, library};

fn efficiency(loss: Loss, load: f64) -> f64 {
    let stage = Stage { loss, redundancy: Redundancy::None };
    load / (load + stage.lost(load * MEGAWATT, 1.0 * MEGAWATT) / MEGAWATT)
}

#[test]
fn usual_supplies_have_the_efficiencies_that_their_sources_give() {
    let near = |found: f64, said: f64| assert!((found - said).abs() < 5e-5, "{found} {said}");
    near(efficiency(Loss::line_interactive(), 0.05), 0.880);
    near(efficiency(Loss::line_interactive(), 0.95), 0.971);
    near(efficiency(Loss::eco_mode(), 1.0), 0.990);
    near(efficiency(Loss::eco_mode(), 0.25), 0.980);
    near(efficiency(Loss::old_double_conversion(), 1.0), 1.0 / 1.09);
    near(efficiency(Loss::rectifier(), 1.0), 1.0 / 1.02);
    near(efficiency(Loss::transformer_units(), 1.0), 1.0 / 1.04);
    near(efficiency(Loss::busway(), 1.0), 1.0 / 1.01);
    // Two conductors at 800 V for three at 415 V.
    near(Loss::direct_current().square_law / PERCENT, 2.0 * 415.0 * 415.0 / (800.0 * 800.0));
    near(efficiency(Loss::none(), 0.5), 1.0);
}

#[test]
fn a_supply_that_does_less_loses_less_at_every_load() {
    let kinds = [
        Loss::none(),
        Loss::eco_mode(),
        Loss::rectifier(),
        Loss::line_interactive(),
        Loss::old_double_conversion(),
    ];
    for load in 1..=100 {
        let each = kinds.map(|loss| efficiency(loss, f64::from(load) / 100.0));
        assert!(each.is_sorted_by(|one, next| one > next), "{load} {each:?}");
    }
}

/// 8,760 hours of the library's place, each cell's air in its hours.
fn hourly(place: &str) -> Weather {
    let cells = library().weather(place).expect("it is there");
    let (mut dry_bulb, mut humidity) = (Vec::new(), Vec::new());
    for day in 0..365 {
        for hour in 0..24 {
            let cell = (day * 576 / 365 / 48) * 48 + hour / 3 * 6 + day % 6;
            dry_bulb.push(cells.dry_bulb()[cell]);
            humidity.push(cells.relative_humidity()[cell]);
        }
    }
    let pressure = vec![cells.pressure()[0]; 8760];
    Weather::from_hours(&dry_bulb, &humidity, &pressure).expect("it is a year")
}

fn swinging(design: &Design, swing: f64, peak: u8) -> Design {
    Design { day: DayLoad { swing: swing * PERCENT, peak }, ..*design }
}

#[test]
fn a_load_without_a_swing_is_the_load_of_today_bit_by_bit() {
    let weather = library().weather("shanghai").expect("it is there");
    for system in each_design() {
        let flat = swinging(&system, 0.0, 20);
        assert_eq!(flat.year(&weather), system.year(&weather));
        assert_eq!(flat.year_in_detail(&weather), system.year_in_detail(&weather));
    }
}

#[test]
fn the_year_of_a_swinging_load_is_the_same_in_detail() {
    for weather in [library().weather("ashburn").expect("it is there"), hourly("ashburn")] {
        for system in each_design() {
            let site = swinging(&system, 35.0, 20);
            assert_eq!(site.year(&weather), *site.year_in_detail(&weather).year());
        }
    }
}

#[test]
fn every_hour_of_a_swinging_load_is_that_of_a_site_with_the_load_of_its_hour() {
    let cells = library().weather("ashburn").expect("it is there");
    for weather in [cells.spread(), cells, hourly("ashburn")] {
        for system in each_design() {
            let site = swinging(&system, 35.0, 20);
            let most = 1.0 / site.utilisation.value();
            let (mut it, mut overhead) = (Energy::ZERO, Energy::ZERO);
            for (cell, (time, outdoor)) in weather.cells().enumerate() {
                let hours = weather.hours_of_day(cell).expect("it is a cell");
                let count = f64::from(u8::try_from(hours.len()).expect("it is a day"));
                let load =
                    hours.map(|hour| site.day.at(hour, Ratio::new(most))).sum::<f64>() / count;
                let alone = site.at_load(site.utilisation * load);
                it += alone.it() * time;
                overhead += alone.hour(&outdoor).electricity() * time;
            }
            let year = site.year(&weather);
            assert!((year.it() / it - 1.0).abs() < 1e-12, "{:?} {it:?}", year.it());
            // A last digit of the load may take an hour from a table to the search it stands for.
            assert!((year.overhead() / overhead - 1.0).abs() < 1e-9, "{overhead:?}");
        }
    }
}

#[test]
fn heat_balances_and_components_add_up_in_every_hour_of_the_day() {
    let weather = hourly("beijing");
    for system in each_design() {
        let year = swinging(&system, 40.0, 14).year(&weather);
        let parts: Energy = Component::ALL.iter().map(|&part| year.component(part)).sum();
        assert_eq!(parts, year.overhead());
        assert!((year.pue().value() - 1.0 - parts / year.it()).abs() < 1e-12);
        assert!(year.peak_pue() >= year.pue());
    }
}

#[test]
fn the_mean_of_the_hours_is_not_the_pue_where_load_and_pue_go_together() {
    let weather = hourly("phoenix");
    let mean = |design: &Design| {
        let detail = design.year_in_detail(&weather);
        let map = detail.map().iter().flatten();
        let days = [31.0, 28.0, 31.0, 30.0, 31.0, 30.0, 31.0, 31.0, 30.0, 31.0, 30.0, 31.0];
        let each = map.zip(days.iter().flat_map(|days| [*days; 24]));
        let sum: f64 = each.map(|(tally, days)| tally.pue().value() * days).sum();
        (sum / 8760.0, detail.year().pue().value())
    };
    let (flat, year) = mean(&design());
    assert!((flat - year).abs() < 1e-9, "{flat} {year}");
    let (swung, year) = mean(&swinging(&design(), 40.0, 14));
    assert!((swung - year).abs() > 1e-4, "{swung} {year}");
}

#[test]
fn a_load_at_its_highest_in_the_heat_needs_more_than_one_at_night() {
    let weather = hourly("phoenix");
    let pue = |peak| swinging(&super::sites::closed(), 40.0, peak).year(&weather).pue();
    assert!(pue(15) > pue(3), "{:?} {:?}", pue(15), pue(3));
}

proptest! {
    #[test]
    fn the_mean_stays_and_the_capacity_is_never_passed(
        swing in 0.0..80.0_f64, peak in 0_u8..24, utilisation in 20.0..100.0_f64,
    ) {
        let day = DayLoad { swing: swing * PERCENT, peak };
        let most = Ratio::new(100.0 / utilisation);
        let loads: Vec<f64> = (0..24).map(|hour| day.at(hour, most)).collect();
        let mean = loads.iter().sum::<f64>() / 24.0;
        prop_assert!((mean - 1.0).abs() < 1e-12, "{}", mean);
        let highest = loads[usize::from(peak)];
        prop_assert!(loads.iter().all(|load| *load > 0.0 && *load <= highest));
        prop_assert!(highest <= most.value() * (1.0 + 1e-12));
        let site = Design { day, utilisation: utilisation * PERCENT, ..design() };
        let air = vec![20.0 * CELSIUS; 8760];
        let (humid, pressure) = (vec![50.0 * PERCENT; 8760], vec![101_325.0 * PASCAL; 8760]);
        let weather = Weather::from_hours(&air, &humid, &pressure).expect("it is a year");
        let year = site.year(&weather);
        let mean: Power = year.it() / (8760.0 * HOUR);
        prop_assert!((mean / site.it() - 1.0).abs() < 1e-9);
        let flat = Design { day: DayLoad::default(), ..site }.year(&weather);
        // Losses that grow faster than the load make a swing cost more than it saves.
        let more = |part: Component| year.component(part) >= flat.component(part) * (1.0 - 1e-9);
        prop_assert!(more(Component::Ups) && more(Component::Distribution));
        prop_assert!(day.swing >= Share::ZERO);
    }
}
