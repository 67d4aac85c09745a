//! The list of grids.

use jevons::scenario::Parameter;
use jevons::studies::Grids;

use super::*;

fn value(link: &str, key: &str) -> f64 {
    let read = jevons::link::read(link, "").link.expect("it is a link");
    Parameter::find(key).expect("it exists").get(&read.first.scenario)
}

#[test]
fn provinces_add_up_to_the_nation() {
    let shelf = shelf();
    let grids = shelf.grids().expect("the file is sound");
    assert_eq!((grids.provinces.len(), grids.states.len(), grids.countries.len()), (31, 52, 210));
    let sum = grids.provincial_consumption();
    assert!((sum - 9852.1).abs() < 0.05, "{sum}");
    let sheet = sheet(Study::Grids, draft("deepseek"), Language::English, &shelf);
    let said = sheet.blocks.iter().any(|block| {
        matches!(block, jevons::sheet::Block::Fine(text)
            if text.contains("adds up to 9,852.1 TWh; the national total is 9,852.1 TWh"))
    });
    assert!(said);
}

/// Files made from the same tables must not differ.
#[test]
fn provinces_agree_with_the_hubs_and_mixes_are_whole() {
    let shelf = shelf();
    let grids: &Grids = shelf.grids().expect("the file is sound");
    for one in &grids.provinces {
        let mix = one.mix();
        let all = mix.thermal + mix.hydro + mix.nuclear + mix.wind + mix.solar;
        assert!((all - 1.0).abs() < 3e-3, "{}: {all}", one.en);
        assert_eq!(one.factor_2023.is_none(), one.en == "Tibet");
    }
    for cluster in shelf.clusters().expect("the file is sound") {
        let same = grids.provinces.iter().find(|one| one.en == cluster.province_en);
        let province = same.unwrap_or_else(|| panic!("{} is missing", cluster.province_en));
        assert_eq!(province.factor_2023, Some(cluster.factor_2023));
        assert_eq!(province.factor_2022, Some(cluster.factor_2022));
        assert_eq!(province.mix(), cluster.mix);
    }
    for one in &grids.countries {
        let parts =
            [one.coal, one.gas, one.oil, one.nuclear, one.hydro, one.wind, one.solar, one.biomass];
        // What is left is geothermal power and the like.
        let all: f64 = parts.iter().flatten().sum();
        assert!(one.year.is_none() || (0.5..1.03).contains(&all), "{}: {all}", one.en);
        assert!(one.zh.chars().any(|letter| letter > '\u{4e00}'), "{}", one.en);
    }
}

#[test]
fn a_name_puts_the_grid_into_the_form() {
    let shelf = shelf();
    let sheet = sheet(Study::Grids, draft("deepseek"), Language::English, &shelf);
    let link = |caption: &str, row: &str| {
        let table = sheet.tables().find(|one| one.caption.starts_with(caption)).expect("it is");
        let cells = table.rows.iter().find(|cells| cells[0].text == row).expect("it is there");
        cells[0].link.clone().expect("it leads somewhere")
    };
    let gansu = link("Provinces", "Gansu");
    assert!((value(&gansu, "grid_carbon") - 447.1).abs() < 1e-9);
    assert!((value(&gansu, "electricity_price") - 0.5 * 0.056 / 0.4).abs() < 1e-9);
    let germany = link("Countries", "Germany");
    assert!((value(&germany, "grid_carbon") - 342.06).abs() < 1e-9);
    assert!((value(&germany, "grid_water") - 1.947).abs() < 1e-9);
    assert!((value(&link("States", "Alabama"), "grid_carbon") - 323.9).abs() < 1e-9);
    for boundary in
        ["Provinces of China: CO₂ of generation alone", "Countries: CO₂ equivalent over"]
    {
        assert!(sheet.tables().any(|one| one.caption.starts_with(boundary)));
    }
}
