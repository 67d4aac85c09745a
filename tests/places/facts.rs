//! The list of facts.

use jevons::link;
use jevons::scenario::Parameter;
use jevons::sheet::Cell;
use jevons::studies::{Status, Topic};
use jevons::view::{Facts, View};

use super::*;

#[test]
fn every_fact_of_the_file_stands_in_a_table_with_its_source() {
    let shelf = shelf();
    let facts = shelf.facts().expect("the file is sound");
    assert_eq!(facts.len(), 109);
    for language in Language::ALL {
        let sheet = sheet(Study::Facts, draft("deepseek"), *language, &shelf);
        let rows: Vec<_> = sheet.tables().flat_map(|table| &table.rows).collect();
        assert_eq!(rows.len(), facts.len());
        for fact in facts {
            let meaning = if *language == Language::English { &fact.en } else { &fact.zh };
            let found = rows.iter().find(|row| {
                row[0].text == *meaning && row[1].number == fact.value && row[4].text == fact.date
            });
            let row = found.unwrap_or_else(|| panic!("{} is missing", fact.id));
            assert_eq!(row[5].text, fact.source);
            assert_eq!(row[5].badge.is_none(), fact.status == Status::V, "{}", fact.id);
        }
        let read = facts.iter().filter(|fact| fact.status == Status::V).count();
        assert!(sheet.lead.contains(&facts.len().to_string()));
        assert!(sheet.lead.contains(&read.to_string()));
    }
}

#[test]
fn every_fact_lies_in_its_range_and_has_both_languages() {
    let shelf = shelf();
    let mut ids = std::collections::BTreeSet::new();
    for fact in shelf.facts().expect("the file is sound") {
        assert!(ids.insert(&fact.id), "{} is there twice", fact.id);
        assert!(!fact.source.is_empty() && !fact.date.is_empty(), "{}", fact.id);
        assert!(!fact.en.is_empty() && !fact.en.contains('：'), "{}", fact.id);
        assert!(fact.zh.chars().any(|one| one > '\u{4e00}'), "{}", fact.id);
        assert_eq!(fact.unit.is_empty(), fact.unit_zh.is_empty(), "{}", fact.id);
        if let Some(value) = fact.value {
            assert!(fact.low.is_none_or(|low| low <= value), "{}", fact.id);
            assert!(fact.high.is_none_or(|high| high >= value), "{}", fact.id);
        }
    }
}

#[test]
fn a_link_shows_the_facts_of_a_topic_that_are_known_in_a_way() {
    let shelf = shelf();
    let facts = shelf.facts().expect("the file is sound");
    let topics = Topic::ALL.iter().copied().map(Some).chain([None]);
    for topic in topics {
        for status in Status::ALL.iter().copied().map(Some).chain([None]) {
            let only = Facts { topic, status };
            let wanted: Vec<_> = facts
                .iter()
                .filter(|fact| topic.is_none_or(|one| one == fact.topic))
                .filter(|fact| status.is_none_or(|one| one == fact.status))
                .collect();
            let mut ask = asked(Study::Facts, draft("deepseek"), Language::English, &shelf);
            ask.link.view = View { facts: only, ..ask.link.view };
            // As somebody else opens it.
            let read = link::read(&ask.link.encode(), "");
            assert_eq!(read.problems, []);
            ask.link = read.link.expect("it is one");
            let sheet = begin(Study::Facts, ask).finish();
            let rows: Vec<_> = sheet.tables().flat_map(|table| &table.rows).collect();
            assert_eq!(rows.len(), wanted.len(), "{only:?}");
            for fact in wanted {
                let there = |row: &&Vec<Cell>| row[0].text == fact.en && row[4].text == fact.date;
                assert!(rows.iter().any(there), "{only:?}: {}", fact.id);
            }
        }
    }
}

#[test]
fn a_fact_names_the_inputs_whose_default_rests_on_it_and_they_name_the_fact() {
    let shelf = shelf();
    let sheet = sheet(Study::Facts, draft("deepseek"), Language::English, &shelf);
    let rows: Vec<_> = sheet.tables().flat_map(|table| &table.rows).collect();
    for fact in shelf.facts().expect("the file is sound") {
        let there = |row: &&&Vec<Cell>| row[0].text == fact.en && row[4].text == fact.date;
        let row = rows.iter().find(there).expect("it is there");
        for key in &fact.defaults {
            let label = Parameter::find(key).expect("it exists").label;
            assert!(row[6].text.contains(label), "{}: {label}", fact.id);
        }
    }
}

#[test]
fn a_figure_that_was_read_elsewhere_says_whose_it_is_first() {
    for fact in shelf().facts().expect("the file is sound") {
        let elsewhere = fact.source.find("read in");
        assert_eq!(elsewhere.is_some(), fact.status == Status::S, "{}: {}", fact.id, fact.source);
        assert!(elsewhere.is_none_or(|place| place > 3), "{}: {}", fact.id, fact.source);
    }
}
