//! Answers do not drift unnoticed: the outcome of every preset, kept as a snapshot.
#![cfg(not(target_family = "wasm"))]

use std::fmt::Write as _;

use jevons::figures::FIGURES;
use jevons::messages::{Speaker, plain};
use jevons::model::site::{Component, Library, WaterUse};
use jevons::outcome::Outcome;
use jevons::presets::{PRESETS, Preset};
use jevons::units::{HOUR, LITRE_A_KILOWATT_HOUR, MEGAWATT_HOUR};
use jevons::view::Language;

fn library() -> Library {
    let text = std::fs::read_to_string("data/climates.json").expect("the library is there");
    Library::read(&text).expect("the library is sound")
}

fn outcome(preset: &Preset, library: &Library) -> Outcome {
    let scenario = preset.scenario();
    let weather = library.weather(scenario.choices.climate.id);
    scenario.run(weather.as_ref()).expect("the weather is there")
}

#[test]
fn presets_keep_their_answers() {
    let library = library();
    for preset in PRESETS {
        let outcome = outcome(preset, &library);
        let name = format!("{}.{}", preset.slug, preset.revision);
        insta::assert_snapshot!(name, numbers(&outcome));
    }
}

#[test]
fn presets_say_what_they_said_in_every_language() {
    let library = library();
    for language in Language::ALL {
        let say = Speaker::new(*language, plain);
        let mut text = String::new();
        for preset in Preset::newest() {
            let outcome = outcome(preset, &library);
            let _ = writeln!(text, "# {}", say.title(preset));
            let _ = writeln!(text, "{}", say.site_headline(&outcome.site, ""));
            let _ = writeln!(text, "{}", say.verdict(&outcome.site));
            let _ = writeln!(text, "{}", say.rebound_headline(&outcome.demand));
            let _ = writeln!(text, "{}", say.rebound_detail(&outcome.demand));
            for caution in &outcome.cautions {
                let _ = writeln!(text, "- {}", say.caution(caution));
            }
            for figure in FIGURES {
                let _ = writeln!(text, "> {}", say.finding(&figure(&outcome, None).finding));
            }
            text.push('\n');
        }
        insta::assert_snapshot!(format!("sentences.{}", language.key()), text);
    }
}

/// The figures of an outcome with nine digits: more than anybody reads, and enough to see a drift.
fn numbers(outcome: &Outcome) -> String {
    let (site, demand) = (&outcome.site, &outcome.demand);
    let mut text = String::new();
    let mut line = |name: &str, value: f64| {
        let _ = writeln!(text, "{name}: {value:.9}");
    };
    line("PUE", site.pue.value());
    line("WUE", site.wue / LITRE_A_KILOWATT_HOUR);
    for component in Component::ALL {
        line(component.key(), site.year.component(*component) / site.it);
    }
    for purpose in WaterUse::ALL {
        line(purpose.key(), site.year.water_for(*purpose) / site.it / LITRE_A_KILOWATT_HOUR);
    }
    for (mode, time) in site.modes() {
        line(mode.key(), time / HOUR);
    }
    line("price", demand.used.price.value());
    line("service", demand.used.service.value());
    line("trained", demand.trained.compute.value());
    line("before MWh", demand.total.frozen / MEGAWATT_HOUR);
    line("expected MWh", demand.total.potential / MEGAWATT_HOUR);
    line("after MWh", demand.total.actual / MEGAWATT_HOUR);
    for route in &demand.routes {
        line(&format!("{:?}", route.route), route.step.energy.value());
    }
    text
}
