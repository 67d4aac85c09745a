//! The hubs of China: caps, factors, ties, and what moving computing changes.

use jevons::model::place::{Mix, Seat, carbon_of_computing, green_tie, moved};
use jevons::scenario::{Choice, Parameter};
use jevons::units::{
    DOLLAR, DOLLAR_A_CUBIC_METRE, DOLLAR_A_KILOWATT_HOUR, GRAM_A_KILOWATT_HOUR, KILOGRAM,
    KILOWATT_HOUR, LITRE_A_KILOWATT_HOUR, MEGAWATT_HOUR, PERCENT, Pue, Share, TONNE,
};

use super::*;

fn changed(slug: &str, values: &[(&str, f64)], choices: &[(&str, &str)]) -> Draft {
    let mut draft = draft(slug);
    for (key, answer) in choices {
        let choice = Choice::find(key).expect("the choice exists");
        assert!(choice.set(&mut draft.scenario, answer));
    }
    for (key, value) in values {
        Parameter::find(key).expect("the input exists").set(&mut draft.scenario, *value);
    }
    draft
}

/// Published: .6849 × 1.20 = .822 against .5849 × 1.25 = .731 kg a kilowatt-hour of IT.
#[test]
fn horinger_ties_with_shanghai_at_11_percent_of_2022_and_8_of_2023() {
    let shelf = shelf();
    let clusters = shelf.clusters().expect("the file is sound");
    let find = |id: &str| clusters.iter().find(|one| one.id == id).expect("it is a hub");
    let (west, east) = (find("horinger"), find("yrd"));
    let tie = |of_2022: bool| {
        let here = (west.factor(of_2022), west.cap());
        let there = (east.factor(of_2022), east.cap());
        green_tie(here, there).expect("the west emits more") / PERCENT
    };
    assert!((tie(true) - 11.04).abs() < 0.01, "{}", tie(true));
    assert!((tie(false) - 7.76).abs() < 0.01, "{}", tie(false));
    let kilograms = |grams: f64, cap: f64, green: f64| {
        let factor = grams * GRAM_A_KILOWATT_HOUR;
        let carbon = carbon_of_computing(factor, Pue::new(cap), green * PERCENT);
        carbon / GRAM_A_KILOWATT_HOUR / 1000.0
    };
    for (grams, cap, green, expected) in [
        (684.9, 1.2, 0.0, 0.822),
        (584.9, 1.25, 0.0, 0.731),
        (684.9, 1.2, 80.0, 0.164),
        (140.4, 1.25, 0.0, 0.176),
        (498.9, 1.2, 0.0, 0.599),
        (477.2, 1.2, 0.0, 0.573),
    ] {
        assert!((kilograms(grams, cap, green) - expected).abs() < 6e-4, "{grams}");
    }
}

#[test]
fn ten_clusters_stand_in_places_of_the_library_and_in_the_choices() {
    let shelf = shelf();
    let clusters = shelf.clusters().expect("the file is sound");
    for key in ["east_hub", "west_hub"] {
        let choice = Choice::find(key).expect("it exists");
        let keys: Vec<_> = (choice.alternatives)().iter().map(|one| one.key).collect();
        let ids: Vec<_> = clusters.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(keys, ids);
    }
    for cluster in clusters {
        let climate = jevons::model::site::climate::Climate::find(&cluster.climate);
        assert_eq!(climate.expect("it is in the library").country, "CN");
        assert!(cluster.price_low < cluster.price_high && cluster.elevation_m > 0.0);
        let mix = cluster.mix;
        let all = mix.thermal + mix.hydro + mix.nuclear + mix.wind + mix.solar;
        assert!((all - 1.0).abs() < 2e-3, "{}: {all}", cluster.id);
    }
    assert_eq!(clusters.iter().filter(|one| one.is_east()).count(), 6);
}

/// Sichuan lives on water power, which uses up most water a kilowatt-hour (Macknick et al. 2012).
#[test]
fn water_of_a_grid_is_the_average_of_its_plants() {
    let mix = Mix { thermal: 0.5, hydro: 0.1, nuclear: 0.2, wind: 0.1, solar: 0.1 };
    let litres = mix.water() / LITRE_A_KILOWATT_HOUR;
    assert!((litres - (1.3005 + 1.7 + 0.5088 + 0.0098)).abs() < 1e-9, "{litres}");
    assert!((mix.renewable() - 0.3).abs() < 1e-12);
}

#[test]
fn moving_all_is_standing_there_and_moving_none_changes_nothing() {
    let seat = |pue: f64, grams: f64, green: f64| Seat {
        pue: Pue::new(pue),
        wue: 0.5 * LITRE_A_KILOWATT_HOUR,
        carbon: grams * GRAM_A_KILOWATT_HOUR,
        green: green * PERCENT,
        grid_water: 2.0 * LITRE_A_KILOWATT_HOUR,
        price: 0.1 * DOLLAR_A_KILOWATT_HOUR,
        water_price: 1.0 * DOLLAR_A_CUBIC_METRE,
    };
    let (from, to) = (seat(1.25, 500.0, 0.0), seat(1.15, 600.0, 50.0));
    let it = 1e6 * KILOWATT_HOUR;
    assert_eq!(moved(&from, &to, it, Share::ZERO), from.footprint(it) + to.footprint(0.0 * it));
    assert!((moved(&from, &to, it, Share::WHOLE).carbon / TONNE - 345.0).abs() < 1e-9);
    let half = moved(&from, &to, it, 50.0 * PERCENT);
    assert!((half.pue().value() - 1.2).abs() < 1e-12);
    assert!((half.carbon / KILOGRAM - 0.5 * (625_000.0 + 345_000.0)).abs() < 1e-6);
    assert!((half.electricity / MEGAWATT_HOUR - 1200.0).abs() < 1e-9);
    assert!((half.cost / DOLLAR - (120_000.0 + 500.0)).abs() < 1e-6);
    assert_eq!(from.footprint(0.0 * it).pue(), Pue::IDEAL);
}

#[test]
fn the_study_simulates_the_design_in_each_cluster() {
    let shelf = shelf();
    let draft = draft("western-hub");
    let weather = shelf.weather("horinger").expect("it is in the library");
    let own = draft.scenario.run(Some(&weather)).expect("there is weather").site;
    let sheet = sheet(Study::Hubs, draft, Language::English, &shelf);
    let tables: Vec<_> = sheet.tables().collect();
    assert!((number(tables[0], "Horinger", 1) - own.pue.value()).abs() < 1e-12);
    assert!((number(tables[1], "Horinger", 1) - 647.9 * 1.2).abs() < 1e-9);
    let ties = tables[3];
    let shanghai = ties.columns.iter().position(|one| one.starts_with("Yangtze")).expect("it is");
    let tie = number(ties, "Horinger (1.20)", shanghai);
    assert!((tie - 0.0776).abs() < 1e-4, "{tie}");
    assert!(sheet.lead.contains("From 8% of green power"), "{}", sheet.lead);
}

#[test]
fn moving_west_with_green_power_cuts_carbon_and_without_it_raises_it() {
    let shelf = shelf();
    let change = |green: f64, factors: &str| {
        let values = [("share_moved", 50.0), ("west_green", green)];
        let draft = changed("western-hub", &values, &[("factors", factors)]);
        let sheet = sheet(Study::Hubs, draft, Language::English, &shelf);
        let table = sheet.tables().last().expect("there is one").clone();
        let row = |name: &str| (number(&table, name, 1), number(&table, name, 2));
        (row("CO₂ of generation, t"), row("Electricity, MWh"), row("PUE"))
    };
    let (grey, electricity, pue) = change(0.0, "2022");
    assert!(electricity.1 < electricity.0 && pue.1 < pue.0);
    let (green, same, _) = change(80.0, "2022");
    assert_eq!(electricity, same);
    assert!(green.1 < green.0 && green.1 < grey.1, "{green:?} {grey:?}");
}

#[test]
fn a_metered_site_is_simulated_with_outdoor_air_and_told_so() {
    let shelf = shelf();
    for language in Language::ALL {
        let metered = sheet(Study::Hubs, draft("legacy-room"), *language, &shelf);
        let is_caution =
            |block: &jevons::sheet::Block| matches!(block, jevons::sheet::Block::Caution(_));
        assert!(metered.blocks.iter().any(is_caution));
        let simulated = sheet(Study::Hubs, draft("western-hub"), *language, &shelf);
        assert!(!simulated.blocks.iter().any(is_caution));
    }
}

#[test]
fn every_hub_can_be_east_or_west() {
    let shelf = shelf();
    let ids: Vec<_> =
        shelf.clusters().expect("the file is sound").iter().map(|one| one.id.clone()).collect();
    for id in &ids {
        for language in Language::ALL {
            let chosen = [("east_hub", id.as_str()), ("west_hub", ids[0].as_str())];
            let sheet = sheet(Study::Hubs, changed("western-hub", &[], &chosen), *language, &shelf);
            assert_eq!(sheet.tables().count(), 7, "{id}");
        }
    }
}

#[test]
fn a_typed_price_takes_the_place_of_the_listed_one() {
    let shelf = shelf();
    let costs = |values: &[(&str, f64)]| {
        let sheet =
            sheet(Study::Hubs, changed("western-hub", values, &[]), Language::English, &shelf);
        let tables: Vec<_> = sheet.tables().cloned().collect();
        let find = |caption: &str| {
            tables.iter().find(|one| one.caption.starts_with(caption)).expect("it is there")
        };
        let prices = find("Prices of electricity").clone();
        let cost = find("Before and after");
        (number(cost, "Cost, $", 1), number(cost, "Cost, $", 2), prices)
    };
    let all = ("share_moved", 100.0);
    let listed = costs(&[all]);
    assert!((number(&listed.2, "Horinger", 1) - 0.35 * 0.056 / 0.4).abs() < 1e-12);
    assert!(listed.2.rows.iter().all(|row| row[1].badge.is_some()));
    let typed = costs(&[all, ("east_price", 0.2), ("west_price", 0.1)]);
    assert!((number(&typed.2, "Horinger", 1) - 0.1).abs() < 1e-12);
    assert!(typed.2.rows.iter().all(|row| row[1].badge.is_none()));
    assert!(typed.0 > 1.9 * listed.0 && typed.1 > 1.9 * listed.1, "{typed:?}");
}
