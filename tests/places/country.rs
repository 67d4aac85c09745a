//! Data centres in the electricity of nations.

use jevons::model::demand::projection::{Projection, World};
use jevons::model::place::{Case, Nation, world_2024, world_2025, world_on_path};
use jevons::units::{Energy, ONE, PERCENT, TERAWATT_HOUR};

use super::*;

fn country<'a>(shelf: &'a Shelf, id: &str) -> &'a jevons::studies::Country {
    let countries = shelf.countries().expect("the file is sound");
    countries.iter().find(|one| one.id == id).expect("it is in the file")
}

/// Carbon Brief: 0.9 to 2.7 %; IEA about 1.0 %; CAICT about 1.6 %.
#[test]
fn estimates_for_china_go_from_0_9_to_2_7_percent_and_the_claim_stands_above() {
    let shelf = shelf();
    let china = country(&shelf, "CN");
    let (low, high) = china.range().expect("there are estimates");
    assert!((low / PERCENT - 0.89).abs() < 0.005, "{}", low / PERCENT);
    assert!((high / PERCENT - 2.7).abs() < 1e-9, "{}", high / PERCENT);
    let of = |who: &str| {
        let one = china.estimates.iter().find(|one| one.en == who).expect("it is there");
        one.share().expect("it has a share") / PERCENT
    };
    assert!((of("IEA") - 1.04).abs() < 0.005);
    assert!((of("CAICT") - 1.63).abs() < 0.005);
    let claim = china.claim.as_ref().and_then(jevons::studies::Estimate::share);
    assert!(claim.expect("it has a share") > high);
}

#[test]
fn cases_pass_through_the_published_years() {
    for (case, middle, end) in [
        (Case::Base, 946.0, 1193.0),
        (Case::LiftOff, 1264.0, 1719.0),
        (Case::HighEfficiency, 792.0, 972.0),
        (Case::Headwinds, 669.0, 707.0),
    ] {
        let at = |year: f64| case.world(year).expect("it is inside") / TERAWATT_HOUR;
        for (year, expected) in [(2024.0, 416.0), (2030.0, middle), (2035.0, end)] {
            assert!((at(year) - expected).abs() < 1e-9, "{case:?} {year}");
        }
        assert!(at(2027.0) > 416.0 && at(2027.0) < middle);
        assert_eq!(case.world(2023.9), None);
        assert_eq!(case.world(2035.1), None);
    }
}

#[test]
fn a_nation_with_a_quarter_of_the_world_gets_a_quarter_of_the_growth() {
    let (now, start, then) = (world_2025(), 93.0 * TERAWATT_HOUR, 193.0 * TERAWATT_HOUR);
    let close = |one: Energy, other: f64| ((one / TERAWATT_HOUR) - other).abs() < 1e-9;
    assert!(close(world_on_path(start, start), now / TERAWATT_HOUR));
    assert!(close(world_on_path(start, then), now / TERAWATT_HOUR + 100.0));
    assert!(close(world_on_path(600.0 * TERAWATT_HOUR, then), 193.0));
    let nation = Nation {
        part: 0.25 * ONE,
        electricity: 1000.0 * TERAWATT_HOUR,
        centres: Some(100.0 * TERAWATT_HOUR),
    };
    assert!(close(nation.data_centres(400.0 * TERAWATT_HOUR), 100.0));
    let share = nation.share(800.0 * TERAWATT_HOUR).expect("there is electricity");
    assert!((share.value() - 200.0 / 1100.0).abs() < 1e-12);
    let nothing = Nation { electricity: Energy::ZERO, centres: Some(Energy::ZERO), ..nation };
    assert_eq!(nothing.share(Energy::ZERO), None);
}

#[test]
fn the_study_follows_the_projection_of_the_form() {
    let shelf = shelf();
    let draft = draft("deepseek");
    let years = draft.scenario.years_ahead();
    let pue = jevons::units::Pue::new(1.5);
    let path = Projection::of(draft.scenario.world(pue), years);
    let sheet = sheet(Study::Country, draft, Language::English, &shelf);
    let china = sheet.tables().find(|one| one.caption == "China: electricity of data centres");
    let part = 102.0 / (world_2024() / TERAWATT_HOUR);
    for year in &path.years {
        let expected = part * (485.0 - path.first().actual + year.actual);
        let row = (2025.0 + year.years).to_string();
        let found = number(china.expect("there is one"), &row, 1);
        assert!((found - expected).abs() < 1e-9, "{row}: {found} is not {expected}");
    }
    assert!(sheet.lead.contains("0.9% to 2.7%"), "{}", sheet.lead);
}

#[test]
fn the_reference_world_triples_ai_but_not_the_data_centres() {
    let path = Projection::of(World::reference(), 5);
    let world = |ai: f64| {
        world_on_path(path.first().actual * TERAWATT_HOUR, ai * TERAWATT_HOUR) / TERAWATT_HOUR
    };
    let (now, then) = (world(path.first().actual), world(path.last().actual));
    assert!((now - 485.0).abs() < 1e-9);
    assert!(then > 600.0 && then < 800.0, "{then}");
}

#[test]
fn ireland_and_a_country_of_ones_own_stand_beside_the_others_each_with_a_chart() {
    let shelf = shelf();
    let mut draft = draft("deepseek");
    for (key, value) in [("own_electricity", 500.0), ("own_centres", 20.0)] {
        let input = jevons::scenario::Parameter::find(key).expect("the input exists");
        input.set(&mut draft.scenario, value);
    }
    let path = Projection::of(draft.scenario.world(jevons::units::Pue::new(1.5)), 10);
    let sheet = sheet(Study::Country, draft, Language::English, &shelf);
    let names: Vec<_> =
        sheet.tables().filter(|one| one.caption.contains(": electricity of")).collect();
    assert_eq!(names.len(), 6);
    let mut keys: Vec<_> = sheet
        .blocks
        .iter()
        .filter_map(|block| match block {
            jevons::sheet::Block::Chart(chart) => Some(chart.key),
            _ => None,
        })
        .collect();
    let all = keys.len();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), all, "{keys:?}");
    let shares = sheet.tables().find(|one| one.caption.starts_with("Share of the nation's"));
    let shares = shares.expect("it is there");
    assert_eq!(shares.columns.len(), 7);
    let start = path.first().actual * TERAWATT_HOUR;
    let world = world_on_path(start, path.first().actual * TERAWATT_HOUR);
    let centres = world * (20.0 / 416.0) / TERAWATT_HOUR;
    let expected = 100.0 * centres / (480.0 + centres);
    assert!((number(shares, "2025", 1) - expected).abs() < 1e-9);
    assert!(sheet.lead.contains("from 2018 to 2024"), "{}", sheet.lead);
    assert!(sheet.lead.contains("\"over 3%\" stands above them"), "{}", sheet.lead);
}
