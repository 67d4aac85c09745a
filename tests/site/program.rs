//! What the page gets from the program of the years is what it would have worked out itself.

use jevons::link::Link;
use jevons::model::site::Library;
use jevons::outcome::{Outcome, SiteYear};
use jevons::presets::{Draft, Preset};
use jevons::years::Years;

const LIBRARY: &str = include_str!("../../data/climates.json");

/// The answer by way of a link and of plain numbers, as the page gets it.
fn by_way_of_numbers(years: &mut Years, draft: &Draft) -> Option<Outcome> {
    let link = Link { first: draft.clone(), ..Link::default() }.encode();
    let year = SiteYear::from_figures(&years.year(&link)?.to_figures())?;
    Some(draft.scenario.answer(&year))
}

#[test]
fn every_simulated_preset_has_the_same_answer_by_way_of_plain_numbers() {
    let library = Library::read(LIBRARY).expect("it is sound");
    let mut years = Years::default();
    assert!(years.read(LIBRARY));
    let mut simulated = 0;
    for preset in Preset::newest() {
        let draft = Draft::of(preset);
        if draft.scenario.is_metered() {
            continue;
        }
        let weather = library.weather(draft.scenario.choices.climate.id);
        let expected = draft.scenario.run(weather.as_ref());
        assert!(expected.is_some());
        assert_eq!(by_way_of_numbers(&mut years, &draft), expected, "{}", preset.slug);
        simulated += 1;
    }
    assert!(simulated >= 3, "{simulated} presets are simulated");
}

#[test]
fn without_a_library_there_is_no_year() {
    let draft = Draft::of(Preset::find("colocation").expect("it is there"));
    let mut years = Years::default();
    assert!(!years.read("[{]"));
    assert_eq!(by_way_of_numbers(&mut years, &draft), None);
    assert!(years.record("beijing").is_none());
}

#[test]
fn numbers_of_another_version_are_no_year() {
    let draft = Draft::of(Preset::first());
    let year = draft.scenario.metered_year().expect("it is metered");
    let figures = year.to_figures();
    assert_eq!(SiteYear::from_figures(&figures), Some(year));
    for count in 0..figures.len() {
        assert_eq!(SiteYear::from_figures(&figures[..count]), None);
    }
}
