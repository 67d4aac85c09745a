//! Many sites at once.

use std::fmt::Write as _;

use jevons::sheet::{Block, Sheet, Table};
use jevons::studies::Progress;
use jevons::units::GIGAWATT_HOUR;

use super::*;

fn ask(table: &str, shelf: &Rc<Shelf>) -> Ask {
    let view = View { study: Some(Study::Fleet), ..View::default() };
    let link = Link { first: Draft::default(), second: None, view };
    let say = Speaker::new(Language::English, plain);
    Ask { say, link, shelf: shelf.clone(), attached: table.into() }
}

fn fleet(table: &str) -> Sheet {
    begin(Study::Fleet, ask(table, &shelf())).finish()
}

fn list(sheet: &Sheet) -> &Table {
    sheet.tables().find(|one| one.caption.starts_with("All sites")).expect("there is one")
}

fn many(rows: usize) -> String {
    let mut table = String::from("name,climate,it_kw,system\n");
    for row in 0..rows {
        let _ = writeln!(table, "Site {row},ashburn,{},dx", row + 1);
    }
    table
}

#[test]
fn the_table_shows_fifty_and_the_file_holds_all_with_an_improvement_each() {
    let mut sheet = fleet(&many(300));
    let mut file = String::new();
    sheet.place_files(&Speaker::new(Language::English, plain), |kind, text| {
        if kind.starts_with("text/csv") {
            text.clone_into(&mut file);
        }
        Some(String::from("blob:here"))
    });
    let table = list(&sheet);
    assert_eq!((table.rows.len(), table.drawn), (300, Some(50)));
    assert_eq!(file.lines().count(), 301);
    assert!(file.starts_with("\u{feff}Site,Climate,PUE,"), "{}", &file[..60]);
    let markup = sheet.markup(&Speaker::new(Language::English, plain), 720.0);
    assert!(markup.contains("href=\"blob:here\""));
    assert!(markup.contains(">Site 299<") && !markup.contains(">Site 100<"));
    for row in &table.rows {
        assert!(row[9].number.is_none() && row[9].text != "–", "{}", row[0].text);
        assert_eq!(row[10].text, "nothing: a setting", "{}", row[0].text);
        assert!(row[11].number < row[2].number && row[12].number > Some(0.0));
        let [it, over, all] = [3, 4, 5].map(|at| row[at].number.expect("it is a number"));
        assert!((it + over - all).abs() < 1e-9 && row[8].number > Some(0.0));
    }
}

#[test]
fn without_a_setting_that_helps_the_equipment_is_named_and_its_cost_is_not_known() {
    let warm = "name,climate,it_kw,system\nA,ashburn,1000,air-chiller\n";
    let mut ask = ask(warm, &shelf());
    let supply = jevons::scenario::Parameter::find("supply_temperature").expect("it exists");
    supply.set(&mut ask.link.first.scenario, 27.0);
    let sheet = begin(Study::Fleet, ask).finish();
    let row = &list(&sheet).rows[0];
    assert_eq!(row[10].text, "not known", "{row:?}");
    assert!(row[11].number < row[2].number);
}

#[test]
fn water_of_a_site_of_which_only_the_pue_is_known_is_unknown() {
    let sheet =
        fleet("name,climate,it_kw,pue\nMetered,ashburn,1000,1.5\nSimulated,ashburn,1000,\n");
    let table = list(&sheet);
    let row = |name: &str| table.rows.iter().find(|row| row[0].text == name).expect("it is there");
    assert_eq!((row("Metered")[6].number, row("Metered")[6].text.as_str()), (None, "–"));
    assert!(row("Simulated")[6].number.is_some());
    assert_eq!(row("Metered")[9].number, None);
    let energy = row("Metered")[5].number.expect("it is a number");
    assert!((energy - 1000.0 * 8766.0 * 1.5 / 1e6).abs() < 0.02, "{energy} {GIGAWATT_HOUR:?}");
    let cards = sheet.blocks.iter().find_map(|block| match block {
        Block::Cards(cards) => Some(cards),
        _ => None,
    });
    let water = cards.expect("there are some").iter().find(|one| one.name.starts_with("Water"));
    assert_eq!(water.expect("it is there").note, "without 1 sites of which only the PUE is known");
}

#[test]
fn a_row_without_weather_is_told_by_its_line() {
    let sheet = begin(
        Study::Fleet,
        ask("name,climate,it_kw,pue\nA,ashburn,5,1.3\nB,ashburn,5,\n", &Rc::new(Shelf::default())),
    )
    .finish();
    let told = sheet.blocks.iter().any(
        |block| matches!(block, Block::Caution(text) if text.starts_with("Line 3 (B): the weather")),
    );
    assert!(told, "{:?}", sheet.blocks.first());
    assert!(sheet.lead.starts_with("1 sites"), "{}", sheet.lead);
}

#[test]
fn a_large_fleet_shows_what_it_has_and_gives_way_after_every_site() {
    let mut job = begin(Study::Fleet, ask(&many(400), &shelf()));
    let (mut shown, mut last, mut portions) = (0, 0.0, 0);
    loop {
        match job.advance(&mut || true) {
            Progress::Going(done, sheet) => {
                assert!(done >= last && done <= 1.0);
                last = done;
                if let Some(sheet) = sheet {
                    shown += 1;
                    let table = list(&sheet);
                    assert!(table.rows.len() <= 50 && !table.is_cut());
                }
            }
            Progress::Done(sheet) => {
                assert_eq!(list(&sheet).rows.len(), 400);
                break;
            }
        }
        portions += 1;
    }
    assert_eq!(portions, 800);
    assert!((9..=10).contains(&shown), "{shown}");
}
