//! The list of facts.

use jevons::studies::Status;

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
