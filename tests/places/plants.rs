//! Power plants for the added electricity, and what the fall of their shares priced.

use jevons::model::demand::projection::{Projection, World};
use jevons::model::place::{
    Plant, System, gain_to_stand_still, justified_fall, present_value, spread, still_priced,
    world_on_path,
};
use jevons::units::{Energy, GIGAWATT, ONE, Power, Share, TERAWATT_HOUR};

use super::*;

#[test]
fn capacity_is_energy_over_hours_factor_and_losses() {
    let supply = System::UnitedStates.supply();
    let energy = 87.6 * TERAWATT_HOUR;
    let close = |power: Power, expected: f64| ((power / GIGAWATT) - expected).abs() < 1e-9;
    let is = |power: Option<Power>, expected: f64| close(power.expect("it is defined"), expected);
    assert!(close(supply.average(energy), 10.0));
    assert!(is(supply.connections(energy), 10.0 / 0.49));
    assert!(is(supply.firm(energy), 10.0 / 0.85 * 1.15 / 0.95));
    assert!(is(supply.plants(energy, 0.5), 10.0 / 0.95 / 0.5));
    assert_eq!(supply.plants(energy, 0.0), None);
    assert!(is(spread(10.0 * GIGAWATT, 4.0), 2.5));
    assert_eq!(spread(10.0 * GIGAWATT, 0.0), None);
}

#[test]
fn capacity_factors_are_shares_and_nuclear_has_the_highest() {
    for system in [System::UnitedStates, System::China] {
        let factor = |plant: Plant| plant.capacity_factor(system).0;
        for plant in Plant::ALL {
            assert!((0.1..1.0).contains(&factor(*plant)), "{plant:?}");
            assert!(factor(*plant) <= factor(Plant::Nuclear));
            assert!(factor(*plant) >= factor(Plant::Solar));
        }
    }
}

/// The load factor of the IEA: 97 gigawatts at 0.49 give the 416 terawatt-hours of 2024.
#[test]
fn the_load_factor_gives_the_gigawatts_of_the_iea() {
    let power = System::China.supply().connections(416.0 * TERAWATT_HOUR);
    assert!((power.expect("it is defined") / GIGAWATT - 97.0).abs() < 0.5);
}

#[test]
fn a_fall_takes_growth_away_until_none_is_left() {
    let left = |fall: f64, resting: f64| still_priced(fall * ONE, resting * ONE);
    assert!((left(0.28, 0.5).expect("it is defined").value() - 0.44).abs() < 1e-12);
    assert!((left(0.21, 1.0).expect("it is defined").value() - 0.79).abs() < 1e-12);
    assert_eq!(left(0.28, 0.28), Some(Share::ZERO));
    assert_eq!(left(0.5, 0.2), Some(Share::ZERO));
    assert_eq!(left(0.5, 0.0), None);
    for part in [0.0, 0.3, 1.0] {
        let fall = justified_fall(part, 0.5 * ONE);
        let back = still_priced(fall, 0.5 * ONE).expect("it is defined");
        assert!((back.value() - part).abs() < 1e-12);
    }
    assert!(justified_fall(1.5, 0.5 * ONE) < Share::ZERO);
}

#[test]
fn present_value_of_one_next_year_is_one_over_one_plus_the_rate() {
    let one = || std::iter::once((1.0, 1.0 * TERAWATT_HOUR));
    assert!((present_value(one(), 0.25) / TERAWATT_HOUR - 0.8).abs() < 1e-12);
    let none = present_value(std::iter::empty(), 0.08);
    assert_eq!(none, Energy::ZERO);
}

#[test]
fn standing_still_takes_the_growth_out_year_by_year() {
    let (first, last) = (100.0 * TERAWATT_HOUR, 800.0 * TERAWATT_HOUR);
    let gain = gain_to_stand_still(first, last, 3.0).expect("it is defined");
    assert!((gain.value() - 0.5).abs() < 1e-12);
    assert_eq!(gain_to_stand_still(Energy::ZERO, Energy::ZERO, 3.0), None);
    assert!(gain_to_stand_still(last, first, 3.0).expect("it is defined") < Share::ZERO);
}

#[test]
fn the_study_prices_the_fall_and_weighs_every_world() {
    let shelf = shelf();
    let sheet = sheet(Study::Plants, draft("deepseek"), Language::English, &shelf);
    let find = |caption: &str| {
        let found = sheet.tables().find(|table| table.caption.starts_with(caption));
        found.unwrap_or_else(|| panic!("{caption} is missing"))
    };
    let falls = find("What the fall");
    assert!((number(falls, "Vistra", 2) - 0.44).abs() < 1e-12);
    assert!((number(falls, "Talen Energy", 3) - 0.784).abs() < 1e-12);
    assert!((number(falls, "Constellation Energy", 4) - 0.21).abs() < 1e-12);
    let worlds = find("How far each world");
    let path = Projection::of(World::induced(), 10);
    let start = path.first().actual * TERAWATT_HOUR;
    let energy = |year: usize| {
        world_on_path(start, path.years[year].actual * TERAWATT_HOUR) / TERAWATT_HOUR
            * (183.0 / 416.0)
    };
    let added = number(worlds, "Growth that efficiency brings", 2);
    assert!((added - (energy(10) - energy(0))).abs() < 1e-9, "{added}");
    assert!((number(worlds, "Expected (IEA base)", 3) - 1.0).abs() < 1e-12);
    assert!(number(worlds, "Expected (IEA base)", 4).abs() < 1e-12);
}

#[test]
fn gigawatts_follow_the_path_of_the_form() {
    let shelf = shelf();
    let first = draft("deepseek");
    let world = first.scenario.world(jevons::units::Pue::IDEAL);
    let path = Projection::of(world, first.scenario.years_ahead());
    let sheet = sheet(Study::Plants, first, Language::English, &shelf);
    let table = sheet.tables().next().expect("there is one");
    let added = (path.last().actual - path.first().actual) * 183.0 / 416.0;
    let expected = added / 8.76 / 0.95 / 0.335;
    assert!((number(table, "Wind", 2) - expected).abs() < 1e-9);
}

fn changed(values: &[(&str, f64)]) -> Draft {
    let mut draft = draft("deepseek");
    for (key, value) in values {
        let input = jevons::scenario::Parameter::find(key).expect("the input exists");
        input.set(&mut draft.scenario, *value);
    }
    draft
}

#[test]
fn what_is_typed_takes_the_place_of_what_is_known() {
    let shelf = shelf();
    let gigawatts = |values: &[(&str, f64)]| {
        let sheet = sheet(Study::Plants, changed(values), Language::English, &shelf);
        let tables: Vec<_> = sheet.tables().cloned().collect();
        (number(&tables[0], "Wind", 2), number(&tables[1], "Firm, of any kind", 1))
    };
    let (wind, firm) = gigawatts(&[]);
    let (half, bare) = gigawatts(&[("wind_factor", 67.0), ("reserve", 0.0), ("peak_load", 100.0)]);
    assert!((wind / half - 2.0).abs() < 1e-9, "{wind} {half}");
    assert!((firm / bare - 1.15 / 0.85).abs() < 1e-9, "{firm} {bare}");
    let (lossy, _) = gigawatts(&[("grid_losses", 24.0)]);
    assert!((lossy / wind - 0.95 / 0.76).abs() < 1e-9, "{lossy}");
}

#[test]
fn the_plan_is_what_is_expected_until_one_is_typed() {
    let supply = System::UnitedStates.supply();
    let served = supply.served(50.0 * GIGAWATT);
    let back = supply.firm(served).expect("it is defined");
    assert!((back / GIGAWATT - 50.0).abs() < 1e-9);
    let shelf = shelf();
    let plan = |values: &[(&str, f64)]| {
        let sheet = sheet(Study::Plants, changed(values), Language::English, &shelf);
        let mut tables = sheet.tables();
        tables.find(|one| one.caption.starts_with("The planned")).expect("it is there").clone()
    };
    let expected = plan(&[]);
    assert!((number(&expected, "Expected (IEA base)", 2) - 1.0).abs() < 1e-12);
    let need = number(&expected, "Reference", 1);
    let typed = plan(&[("planned", 100.0)]);
    assert!((number(&typed, "Reference", 2) - need / 100.0).abs() < 1e-12);
    assert!((number(&typed, "Reference", 3) - (100.0 - need)).abs() < 1e-9);
}

#[test]
fn discount_and_the_value_of_growth_are_the_visitors() {
    let shelf = shelf();
    let values = [("growth_value", 28.0), ("discount", 0.0)];
    let sheet = sheet(Study::Plants, changed(&values), Language::English, &shelf);
    let falls = sheet.tables().find(|one| one.caption.starts_with("What the fall"));
    assert!(number(falls.expect("it is there"), "Vistra", 2).abs() < 1e-12);
}

#[test]
fn the_union_ireland_and_a_country_of_ones_own_have_plants_too() {
    let shelf = shelf();
    let own = [("own_electricity", 100.0), ("own_centres", 10.0)];
    let sheet = sheet(Study::Plants, changed(&own), Language::English, &shelf);
    let table = sheet.tables().nth(1).expect("there is one");
    assert_eq!(
        table.columns[1..],
        ["United States", "China", "European Union", "Ireland", "Your country"]
    );
    assert!((number(table, "Nuclear", 5) / number(table, "Nuclear", 4) - 10.0 / 6.33).abs() < 1e-9);
}
