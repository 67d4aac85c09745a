//! Every study, for every preset, in both languages.

#![cfg(not(target_family = "wasm"))]

use std::rc::Rc;

use jevons::link::Link;
use jevons::messages::{Speaker, plain};
use jevons::presets::{Draft, Preset};
use jevons::sheet::Sheet;
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

fn ask(preset: &'static Preset, study: Study, language: Language, shelf: &Rc<Shelf>) -> Ask {
    let view = View { study: Some(study), tab: study.chapter().tab(), language: Some(language) };
    let link = Link { first: Draft::of(preset), second: None, view };
    Ask { say: Speaker::new(language, plain), link, shelf: shelf.clone(), attached: "".into() }
}

/// What no sentence should ever hold.
const BROKEN: &[&str] = &["NaN", "inf", "{}", "TODO", "None", "Some("];

fn check(sheet: &Sheet, language: Language, what: &str) {
    assert!(!sheet.title.is_empty() && !sheet.lead.is_empty(), "{what}");
    let say = Speaker::new(language, plain);
    for width in [320.0, 720.0] {
        let markup = sheet.markup(&say, width);
        let text = markup.replace("data:text/csv", "");
        for broken in BROKEN {
            assert!(!text.contains(broken), "{what}: {broken} in {}", around(&text, broken));
        }
        let open = markup.matches("<svg").count();
        assert_eq!(open, markup.matches("</svg>").count(), "{what}");
        assert_eq!(markup.matches("<table").count(), markup.matches("</table>").count(), "{what}");
    }
    for table in sheet.tables() {
        assert!(!table.caption.is_empty(), "{what}: a table without a caption");
        for row in &table.rows {
            assert_eq!(row.len(), table.columns.len(), "{what}: {}", table.caption);
        }
    }
}

fn around<'a>(text: &'a str, part: &str) -> &'a str {
    let at = text.find(part).unwrap_or(0);
    let from = text[..at].char_indices().rev().nth(60).map_or(0, |one| one.0);
    let to = text[at..].char_indices().nth(60).map_or(text.len(), |one| at + one.0);
    &text[from..to]
}

#[test]
fn every_study_has_something_to_say_of_every_preset() {
    let shelf = shelf();
    for study in Study::ALL {
        for preset in Preset::newest() {
            for language in Language::ALL {
                let what = format!("{} of {} in {}", study.key(), preset.slug, language.key());
                let sheet = begin(*study, ask(preset, *study, *language, &shelf)).finish();
                check(&sheet, *language, &what);
            }
        }
    }
}

#[test]
fn a_study_without_files_says_so() {
    for study in Study::ALL {
        for preset in Preset::newest() {
            let shelf = Rc::new(Shelf::default());
            let sheet = begin(*study, ask(preset, *study, Language::English, &shelf)).finish();
            assert!(!sheet.title.is_empty() && !sheet.lead.is_empty(), "{}", study.key());
        }
    }
}

#[test]
fn a_link_names_the_study_and_opens_it_again() {
    let shelf = shelf();
    for study in Study::ALL {
        let asked = ask(Preset::first(), *study, Language::English, &shelf).link;
        let read = jevons::link::read(&asked.encode(), "").link.expect("it is a link");
        assert_eq!(read.view.study, Some(*study));
        assert_eq!(read, asked);
    }
}
