//! The page says what the tables say: the whole of it as text, without a browser.

#![cfg(feature = "ssr")]

use std::collections::BTreeSet;

use jevons::app::App;
use jevons::figures::FIGURES;
use jevons::messages::{Speaker, plain};
use jevons::presets::Preset;
use jevons::scenario::{CHOICES, Scenario, parameters};
use jevons::view::{Language, Study};
use yew::LocalServerRenderer;

/// The page as a new visitor finds it.
fn page() -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("tokio starts");
    runtime.block_on(LocalServerRenderer::<App>::new().hydratable(false).render())
}

fn scenario() -> Scenario {
    Preset::first().scenario()
}

/// The values of an attribute, in the order of the page.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    page.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('\'', "&#x27;").replace('<', "&lt;").replace('>', "&gt;")
}

fn says(page: &str, text: &str) -> bool {
    page.contains(text) || page.contains(&escaped(text))
}

#[test]
fn every_parameter_that_matters_has_its_labelled_field_and_no_other_has() {
    let page = page();
    let (names, labels) = (values(&page, "name"), values(&page, "for"));
    for parameter in parameters() {
        let expected = parameter.matters(&scenario()) && !Study::is_asked_by_any(parameter.group);
        assert_eq!(names.contains(&parameter.link), expected, "{}", parameter.key);
        assert_eq!(labels.contains(&format!("{}-field", parameter.key).as_str()), expected);
        if expected {
            assert!(says(&page, parameter.label), "{}", parameter.label);
            assert!(says(&page, parameter.help), "{}", parameter.help);
        }
    }
}

#[test]
fn every_choice_that_matters_offers_all_its_alternatives() {
    let page = page();
    let names = values(&page, "name");
    let offered = values(&page, "value");
    for choice in CHOICES.iter().filter(|choice| choice.matters(&scenario())) {
        if Study::is_asked_by_any(choice.group) {
            assert!(!names.contains(&choice.link), "{} without its study", choice.key);
            continue;
        }
        assert!(names.contains(&choice.link), "{}", choice.key);
        for alternative in (choice.alternatives)() {
            assert!(offered.contains(&alternative.key), "{}: {}", choice.key, alternative.key);
        }
    }
}

#[test]
fn the_page_answers_both_questions_in_words() {
    let (page, say) = (page(), Speaker::new(Language::English, plain));
    let outcome = scenario().run(None).expect("the first preset is metered");
    assert_eq!(values(&page, "data-headline"), ["site", "rebound"]);
    assert!(says(&page, &say.site_headline(&outcome.site, "")));
    assert!(says(&page, &say.verdict(&outcome.site)));
    assert!(says(&page, &say.rebound_headline(&outcome.demand)));
    assert!(says(&page, &say.rebound_detail(&outcome.demand)));
}

#[test]
fn every_figure_is_drawn_explained_and_written_as_a_table() {
    let (page, say) = (page(), Speaker::new(Language::English, plain));
    let outcome = scenario().run(None).expect("the first preset is metered");
    for make in FIGURES {
        let figure = make(&outcome, None);
        let start = format!("data-plot=\"{}\"", figure.key);
        let drawn = page.split(&start).nth(1).and_then(|rest| rest.split("</figure>").next());
        let drawn = drawn.unwrap_or_else(|| panic!("{} is not drawn", figure.key));
        assert!(says(drawn, &say.finding(&figure.finding)), "{}", figure.key);
        assert!(
            drawn.contains("role=\"img\"") && drawn.contains("<title") && drawn.contains("<desc")
        );
        let parts: usize = figure.bars.iter().map(|bar| bar.segments.len()).sum();
        assert_eq!(drawn.matches("<th scope=\"row\">").count(), parts, "{}", figure.key);
    }
}

#[test]
fn every_preset_can_be_chosen_and_the_first_one_is() {
    let page = page();
    for preset in Preset::newest() {
        assert!(says(&page, preset.title[0]), "{}", preset.slug);
    }
    assert!(says(&page, Preset::first().story[0]));
}

#[test]
fn names_within_the_page_are_unique_and_lead_somewhere() {
    let page = page();
    let ids = values(&page, "id");
    let unique: BTreeSet<_> = ids.iter().copied().collect();
    assert_eq!(unique.len(), ids.len(), "an id comes twice: {ids:?}");
    for attribute in ["for", "aria-labelledby", "aria-describedby", "popovertarget"] {
        for id in values(&page, attribute).iter().flat_map(|value| value.split(' ')) {
            assert!(unique.contains(id), "{attribute} leads to {id}, which is not there");
        }
    }
}

#[test]
fn headings_go_down_one_level_at_a_time_from_the_only_title() {
    let page = page();
    assert_eq!(page.matches("<h1").count(), 1);
    let levels: Vec<u8> = page
        .split("<h")
        .skip(1)
        .filter_map(|rest| rest.bytes().next())
        .filter(u8::is_ascii_digit)
        .collect();
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
}

#[test]
fn nothing_in_the_page_breaks_its_content_policy() {
    let page = page();
    for forbidden in [" style=\"", "<style", "<script", " onclick=", "javascript:", "http://"] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
}
