//! The studies of places say what the files and the model say.
#![cfg(not(target_family = "wasm"))]

use std::rc::Rc;

use jevons::link::Link;
use jevons::messages::{Speaker, plain};
use jevons::presets::{Draft, Preset};
use jevons::sheet::{Sheet, Table};
use jevons::studies::{Ask, Shelf, begin};
use jevons::view::{Language, Study, View};

fn shelf() -> Rc<Shelf> {
    let mut shelf = Shelf::default();
    for file in Shelf::FILES {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(file);
        shelf.put(file, &std::fs::read_to_string(path).expect("the file is there"));
    }
    Rc::new(shelf)
}

fn asked(study: Study, first: Draft, language: Language, shelf: &Rc<Shelf>) -> Ask {
    let view = View {
        study: Some(study),
        tab: study.chapter().tab(),
        language: Some(language),
        ..View::default()
    };
    let link = Link { first, second: None, view };
    let say = Speaker::new(language, plain);
    Ask { say, link, shelf: shelf.clone(), attached: "".into() }
}

fn sheet(study: Study, first: Draft, language: Language, shelf: &Rc<Shelf>) -> Sheet {
    begin(study, asked(study, first, language, shelf)).finish()
}

fn draft(slug: &str) -> Draft {
    Draft::of(Preset::find(slug).expect("the preset exists"))
}

mod places {
    use super::*;

    mod country;
    mod facts;
    mod fleet;
    mod grids;
    mod hubs;
    mod plants;
}

/// The number in a row, by the name of the row and the place of the column.
fn number(table: &Table, row: &str, column: usize) -> f64 {
    let found = table.rows.iter().find(|cells| cells[0].text == row);
    let cells = found.unwrap_or_else(|| panic!("{row} is not in {}", table.caption));
    cells[column].number.unwrap_or_else(|| panic!("{row}: {} is no number", cells[column].text))
}
