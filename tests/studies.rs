//! Every study, for every preset, in both languages.

#![cfg(not(target_family = "wasm"))]

use std::rc::Rc;

use jevons::link::Link;
use jevons::messages::{Speaker, plain};
use jevons::model::demand::consumer::Consumer;
use jevons::model::demand::projection::World;
use jevons::model::site::Weather;
use jevons::presets::{Draft, Preset};
use jevons::scenario::{Choice, Parameter, Scenario, WeatherFile, parameters};
use jevons::sheet::{Block, Sheet};
use jevons::studies::{Ask, Shelf, begin, likely};
use jevons::units::{CELSIUS, PASCAL, PERCENT, Pue};
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
    let view = View {
        study: Some(study),
        tab: study.chapter().tab(),
        language: Some(language),
        ..View::default()
    };
    let link = Link { first: Draft::of(preset), second: None, view };
    Ask { say: Speaker::new(language, plain), link, shelf: shelf.clone(), attached: "".into() }
}

/// What no sentence should ever hold.
const BROKEN: &[&str] = &["NaN", "inf", "{}", "TODO", "None", "Some(", "+0.0000", "−0.0000"];

fn check(sheet: &Sheet, language: Language, what: &str) {
    assert!(!sheet.title.is_empty() && !sheet.lead.is_empty(), "{what}");
    let say = Speaker::new(language, plain);
    for width in [320.0, 720.0] {
        let markup = sheet.markup(&say, width);
        let text = markup.replace("data:text/csv", "");
        for broken in BROKEN {
            assert!(!holds(&text, broken), "{what}: {broken} in {}", around(&text, broken));
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

/// Whether a text holds a part that is not inside of a word: infinity, not information.
fn holds(text: &str, part: &str) -> bool {
    let is_letter = |one: Option<char>| one.is_some_and(|one| one.is_ascii_alphabetic());
    text.match_indices(part).any(|(at, _)| {
        let after = text[at + part.len()..].chars().next();
        let begins = part.starts_with(|one: char| one.is_ascii_alphabetic());
        !(begins && (is_letter(text[..at].chars().next_back()) || is_letter(after)))
    })
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
fn every_drawing_is_a_file_of_its_own_too() {
    let shelf = shelf();
    let western = Preset::find("western-hub").expect("it exists");
    for language in Language::ALL {
        let say = Speaker::new(*language, plain);
        for study in Study::ALL {
            let mut sheet = begin(*study, ask(western, *study, *language, &shelf)).finish();
            let mut files = Vec::new();
            sheet.place_files(&say, |kind, text| {
                files.push((kind.to_owned(), text.to_owned()));
                Some(format!("blob:{}", files.len()))
            });
            let drawn = |block: &&Block| matches!(block, Block::Chart(_));
            let drawings = sheet.blocks.iter().filter(drawn).count();
            let files: Vec<_> = files.iter().filter(|file| file.0 == "image/svg+xml").collect();
            assert_eq!(files.len(), drawings, "{}", study.key());
            for (_, text) in files {
                assert!(text.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
                // Nothing that only the page has: neither its links nor its variables.
                assert!(!text.contains("<a ") && !text.contains("var("), "{}", study.key());
                assert_eq!(text.matches("<svg").count(), text.matches("</svg>").count());
            }
            let markup = sheet.markup(&say, 720.0);
            let links = markup.matches(".svg\">").count();
            assert_eq!(links, drawings, "{}: one link a drawing", study.key());
            assert!(!markup.contains("data:image"), "what has a place needs no address of its own");
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

#[test]
fn the_assumptions_list_every_input_with_its_source_and_mark_what_was_changed() {
    let western = Preset::find("western-hub").expect("it exists");
    let mut ask = ask(western, Study::Assumptions, Language::English, &shelf());
    let elasticity = Parameter::find("elasticity").expect("it exists");
    elasticity.set(&mut ask.link.first.scenario, 0.4);
    let scenario = ask.link.first.scenario.clone();
    let sheet = begin(Study::Assumptions, ask).finish();
    let rows: Vec<_> = sheet.tables().flat_map(|table| table.rows.iter()).collect();
    let said = |name: &str| rows.iter().find(|row| row[0].text == name);
    for parameter in parameters() {
        let listed = parameter.matters(&scenario);
        assert_eq!(said(parameter.label).is_some(), listed, "{}", parameter.key);
        if listed && parameter.key != "elasticity" {
            let cited = said(parameter.source).expect("its source is among those below");
            assert!(!cited[1].text.is_empty());
        }
    }
    let row = said(elasticity.label).expect("it is listed");
    assert_eq!((row[1].number, row[1].badge.as_deref()), (Some(0.4), Some("changed")));
}

#[test]
fn the_headline_says_how_sure_the_pue_of_a_simulated_site_is() {
    let shelf = shelf();
    let words =
        |preset: &'static Preset| likely(&ask(preset, Study::Range, Language::English, &shelf));
    assert_eq!(words(Preset::first()), "", "meters are not asked");
    let western = Preset::find("western-hub").expect("it exists");
    let said = words(western);
    let range = said.rsplit(' ').next().expect("it ends with the range");
    let ends: Vec<f64> = range.split('–').filter_map(|end| end.parse().ok()).collect();
    assert!(matches!(ends[..], [low, high] if 1.0 < low && low < high && high < 2.0), "{said}");
    // The study draws more of the same points: its band is nearly the same.
    let sheet = begin(Study::Range, ask(western, Study::Range, Language::English, &shelf)).finish();
    let number = |text: &str| text.parse::<f64>().ok();
    let lead = sheet.lead.split(&[' ', ';'][..]).filter_map(number).filter(|one| *one > 1.0);
    let lead: Vec<f64> = lead.collect();
    let same = |one: f64| lead.iter().any(|other| (one - other).abs() < 0.021);
    assert!(ends.into_iter().all(same), "{said} / {}", sheet.lead);
}

/// A study of the western hub with other answers to its choices.
fn western(study: Study, choices: &[(&str, &str)]) -> (Ask, Sheet) {
    let western = Preset::find("western-hub").expect("it exists");
    let mut ask = ask(western, study, Language::English, &shelf());
    for (key, answer) in choices {
        let choice = Choice::find(key).expect("it exists");
        assert!(choice.set(&mut ask.link.first.scenario, answer), "{answer}");
    }
    let sheet = begin(study, ask.clone()).finish();
    (ask, sheet)
}

/// The rows of a table by its caption.
fn rows(sheet: &Sheet, caption: &str) -> Vec<Vec<jevons::sheet::Cell>> {
    let table = sheet.tables().find(|table| table.caption.contains(caption));
    table.unwrap_or_else(|| panic!("{caption} is no table")).rows.clone()
}

/// A study of the western hub moved to Frankfurt, with a year of the visitor's own of this place.
fn with_own_year(study: Study, language: Language, name: &str) -> (Ask, Sheet) {
    const HASH: u32 = 7;
    let day = || (4..28).map(|hour| f64::from(hour) * CELSIUS);
    let year = Weather::from_hours(
        &(0..365).flat_map(|_| day()).collect::<Vec<_>>(),
        &vec![50.0 * PERCENT; 8760],
        &vec![100_000.0 * PASCAL; 8760],
    );
    let western = Preset::find("western-hub").expect("it exists");
    let mut ask = ask(western, study, language, &shelf());
    ask.shelf.keep(HASH, year.expect("it is a year"));
    let scenario = &mut ask.link.first.scenario;
    assert!(Choice::find("climate").expect("it exists").set(scenario, "frankfurt"));
    scenario.weather_file = Some(WeatherFile::new(name, HASH));
    let sheet = begin(study, ask.clone()).finish();
    (ask, sheet)
}

#[test]
fn a_year_of_the_visitors_own_stands_among_the_climates_and_the_librarys_place_is_another() {
    let (ask, sheet) = with_own_year(Study::Climates, Language::English, "Testville");
    let markup = sheet.markup(&ask.say, 720.0);
    assert!(markup.contains("Testville (here, your file)"), "no row for the file");
    assert!(!markup.contains("Frankfurt (here)"), "the library's place is not that of the file");
    let rows = rows(&sheet, "PUE by climate");
    let row = |name: &str| rows.iter().find(|row| row[0].text == name).expect(name);
    let own = ask.outcome().expect("it has an answer").site.pue.value();
    assert_eq!(row("Testville (your file)")[2].number, Some(own));
    let of = |name: &str| {
        let link = row(name)[0].link.as_deref().expect("it is a link");
        jevons::link::read(link, "").link.expect("it is one").first.scenario.weather_file
    };
    assert_eq!(of("Testville (your file)"), ask.scenario().weather_file);
    assert_eq!(of("Frankfurt"), None);
    assert_ne!(row("Frankfurt")[2].number, Some(own));
}

#[test]
fn studies_name_the_place_of_the_file_as_the_headline_does() {
    for (study, before) in [(Study::Systems, "In "), (Study::Reference, ", in ")] {
        let (_, sheet) = with_own_year(study, Language::English, "Testville");
        assert!(sheet.lead.contains(&format!("{before}Testville: ")), "{}", sheet.lead);
        let (_, sheet) = with_own_year(study, Language::Chinese, "Testville");
        assert!(sheet.lead.contains("在Testville："), "{}", sheet.lead);
        let (_, sheet) = with_own_year(study, Language::English, "");
        assert!(sheet.lead.contains("the place of your file: "), "{}", sheet.lead);
    }
}

#[test]
fn the_rules_go_by_the_country_where_the_file_names_the_place() {
    let (ask, sheet) = with_own_year(Study::Target, Language::English, "Testville");
    let markup = sheet.markup(&ask.say, 720.0);
    assert!(markup.contains("For a site at Testville with"));
    assert!(markup.contains("the country of Frankfurt, the place of the library"));
    assert!(markup.contains("Energieeffizienzgesetz") || markup.contains("EnEfG"), "Germany's law");
}

#[test]
fn the_visitor_says_by_which_size_the_ranges_go() {
    let band = |class: &str| {
        let (_, sheet) = western(Study::Range, &[("system", "waterside"), ("size_class", class)]);
        rows(&sheet, "PUE: the band")[0][3].number.expect("the median")
    };
    let [large, midsize, small] = ["large", "mid", "small"].map(band);
    assert!(large < midsize && midsize < small, "{large} {midsize} {small}");
    let by_power = band("auto");
    assert!((by_power - large).abs() < 1e-12, "the hub draws 50 MW");
}

#[test]
fn the_ranges_are_those_of_the_published_table() {
    let (_, sheet) = western(Study::Range, &[("system", "air-chiller"), ("size_class", "mid")]);
    let rows = rows(&sheet, "uncertain");
    let ends = |name: &str| {
        let row = rows.iter().find(|row| row[0].text == name);
        let row = row.unwrap_or_else(|| panic!("{name} is not listed"));
        (row[1].number.expect("a number"), row[2].number.expect("a number"))
    };
    let near = |one: (f64, f64), other: (f64, f64)| {
        assert!((one.0 - other.0).abs() < 1e-9 && (one.1 - other.1).abs() < 1e-9, "{one:?}");
    };
    near(ends("UPS efficiency at full load"), (80.0, 94.0));
    near(ends("Loss of transformer and distribution at full load"), (2.0, 5.0));
    near(ends("Supply air"), (27.0, 32.0));
    near(ends("Effectiveness of the coil"), (65.0, 90.0));
    // The spread of the machine: case 7, not case 5.
    near(ends("Chillers better than the reference"), (-40.0, -25.0));
}

#[test]
fn efficient_typical_and_poor_are_scenarios_with_the_figures_that_they_promise() {
    for system in ["waterside", "dry", "liquid", "sea", "indirect", "dx"] {
        let (ask, sheet) = western(Study::Range, &[("system", system)]);
        let rows = rows(&sheet, "All inputs together");
        let pues: Vec<_> = rows.iter().filter_map(|row| row[1].number).collect();
        assert!(pues.len() == 3 && pues.is_sorted(), "{system}: {pues:?}");
        for row in rows {
            let link = row[0].link.as_deref().expect("it is a link");
            let scenario = jevons::link::read(link, "").link.expect("it is one").first.scenario;
            let site = scenario.run(ask.weather().as_deref()).expect("it has an answer").site;
            assert!((site.pue.value() - row[1].number.unwrap_or(0.0)).abs() < 1e-9, "{system}");
        }
    }
}

#[test]
fn a_bar_of_the_tornado_leads_to_the_end_that_it_names() {
    let (ask, sheet) = western(Study::Range, &[("system", "dry")]);
    for caption in ["One at a time: the PUE", "One at a time: the WUE"] {
        let rows = rows(&sheet, caption);
        assert!(rows.iter().any(|row| row[0].text == "Dry cooler approach"), "{caption}");
        for row in rows {
            for cell in [&row[1], &row[3]] {
                let link = cell.link.as_deref().expect("it is a link");
                let other = jevons::link::read(link, "").link.expect("it is one").first.scenario;
                assert_ne!(other, *ask.scenario(), "{} {}", row[0].text, cell.text);
            }
        }
    }
}

/// What grows in a world, and where its gains end.
fn growth(world: &World) -> Vec<f64> {
    let uses = world.segments.iter().flat_map(|one| {
        let users = [one.users, one.most_users, one.users_growth];
        let asked = [one.queries, one.queries_rate, one.tokens, one.tokens_rate, one.slowing];
        users.into_iter().chain(asked)
    });
    let gains = &world.efficiency;
    let gains = [gains.algorithm, gains.chip, gains.hardware];
    uses.chain(gains.into_iter().flat_map(|one| [one.rate, one.slowing, one.floor])).collect()
}

#[test]
fn the_form_as_it_opens_grows_like_the_reference_world() {
    let form = growth(&Scenario::default().world(Pue::new(1.41)));
    let reference = growth(&World::reference());
    assert_eq!(form.len(), reference.len());
    for (one, other) in form.iter().zip(&reference) {
        assert!((one - other).abs() <= 1e-12 * other.abs(), "{one} {other}");
    }
}

fn finished(study: Study, values: &[(&str, f64)]) -> Sheet {
    let mut ask = ask(Preset::first(), study, Language::English, &shelf());
    for (key, value) in values {
        let parameter = Parameter::find(key).expect("it exists");
        parameter.set(&mut ask.link.first.scenario, *value);
    }
    begin(study, ask).finish()
}

fn numbers(sheet: &Sheet, caption: &str) -> Vec<f64> {
    let table = sheet.tables().find(|table| table.caption.contains(caption));
    let table = table.expect("the table is there");
    table.rows.iter().flatten().filter_map(|cell| cell.number).collect()
}

#[test]
fn the_agency_expects_computing_to_drive_its_data_centres_and_the_pue_to_hold_them_back() {
    let parts = numbers(&finished(Study::Parts, &[]), "as the IEA expects");
    let published = [416.0, 586.0, 1.2, -57.2, 946.0];
    assert_eq!(parts.len(), published.len());
    for (part, published) in parts.iter().zip(published) {
        assert!((part - published).abs() < 0.05, "{part} {published}");
    }
}

#[test]
fn another_seed_draws_other_points_and_narrow_ranges_a_narrow_fan() {
    let fan =
        |values: &[(&str, f64)]| numbers(&finished(Study::Odds, values), "with what is not known");
    let usual = fan(&[]);
    assert_eq!(usual, fan(&[("seed", 2025.0)]));
    assert_ne!(usual, fan(&[("seed", 7.0)]));
    let width = |fan: &[f64]| match fan {
        [.., low, _, _, _, high] => high - low,
        _ => f64::NAN,
    };
    assert!(width(&fan(&[("spread", 25.0)])) < 0.5 * width(&usual));
}

#[test]
fn floors_and_slower_use_show_in_the_years_to_come() {
    let usual = finished(Study::Future, &[]).lead;
    for change in [("chip_floor", 60.0), ("agents_tokens", 20.0), ("agents_most", 200.0)] {
        assert_ne!(usual, finished(Study::Future, &[change]).lead, "{}", change.0);
    }
}

#[test]
fn a_metered_site_is_judged_by_the_rules_of_the_country_that_its_preset_stands_in() {
    let shelf = shelf();
    let rules = |preset: &'static Preset| {
        let mut job = begin(Study::Target, ask(preset, Study::Target, Language::English, &shelf));
        let sheet = job.finish();
        let rows = sheet.tables().flat_map(|table| table.rows.iter());
        rows.map(|row| row[0].text.clone()).collect::<Vec<_>>().join("\n")
    };
    let china = rules(Preset::first());
    assert!(china.contains("GB 40879") && !china.contains("FEMP"), "{china}");
    let room = rules(Preset::find("legacy-room").expect("it exists"));
    assert!(!room.contains("GB 40879") && room.contains("FEMP"), "{room}");
}

/// The study of the target of a simulated site that is changed by these choices and values.
fn way_to_target(values: &[(&str, f64)], choices: &[(&str, &str)]) -> (Ask, Sheet) {
    let western = Preset::find("western-hub").expect("it exists");
    let mut ask = ask(western, Study::Target, Language::English, &shelf());
    let scenario = &mut ask.link.first.scenario;
    for (key, answer) in choices {
        Choice::find(key).expect("it exists").set(scenario, answer);
    }
    for (key, value) in values {
        Parameter::find(key).expect("it exists").set(scenario, *value);
    }
    let sheet = begin(Study::Target, ask.clone()).finish();
    (ask, sheet)
}

#[test]
fn each_lever_is_a_click_away_and_gives_the_pue_that_its_row_says() {
    let chilled = [("system", "water-chiller"), ("redundancy", "2n"), ("climate", "haikou")];
    let (ask, sheet) = way_to_target(&[], &chilled);
    let levers = sheet.tables().next().expect("the levers are a table");
    let names: Vec<_> = levers.rows.iter().map(|row| row[0].text.as_str()).collect();
    let wanted = [
        "Liquid at the servers",
        "Dry coolers",
        "Indirect evaporative",
        "Sea or river water",
        "Better pumps",
        "One spare unit, not a second set",
    ];
    for name in wanted {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    let (alone, all) = levers.rows.split_at(levers.rows.len() - 2);
    let pues: Vec<_> = alone.iter().filter_map(|row| row[2].number).collect();
    assert!(pues.is_sorted() && pues.len() == alone.len());
    assert!(all[1][2].number < all[0][2].number && all[0][2].number < Some(pues[0]));
    let (first, last) = (&levers.rows[0], &all[1]);
    for row in [first, last] {
        let link = row[0].link.as_deref().expect("it is a link");
        let scenario = jevons::link::read(link, "").link.expect("it is one").first.scenario;
        let weather = ask.shelf.weather_of(&scenario);
        let pue = scenario.run(weather.as_deref()).expect("it has an answer").site.pue;
        assert_eq!(Some(pue.value()), row[2].number);
    }
}

#[test]
fn a_rule_binds_from_its_threshold_on_and_a_remembered_one_says_so() {
    let at = |kilowatts: f64, place: &str| {
        let values = [("it_power", kilowatts), ("utilisation", 100.0)];
        way_to_target(&values, &[("climate", place), ("start", "2026")]).1
    };
    let rules = |sheet: &Sheet| rows(sheet, "Rules");
    let reports = |kilowatts: f64| {
        rules(&at(kilowatts, "dublin")).iter().any(|row| row[5].text == "has to report")
    };
    assert_eq!([499.0, 500.0, 501.0].map(reports), [false, true, true]);
    let large = |kilowatts: f64| {
        let rows = rules(&at(kilowatts, "beijing"));
        let row = rows.into_iter().find(|row| row[0].text.contains("new large sites below 1.3"));
        row.map(|row| row[1].badge.clone())
    };
    assert_eq!(large(7499.0), None);
    assert_eq!(large(7500.0), Some(Some(String::from("from memory"))));
    let badge = |place: &str, rule: &str, column: usize| {
        let rows = rules(&at(10_000.0, place));
        let row = rows.into_iter().find(|row| row[0].text.contains(rule)).expect("it applies");
        row[column].badge.clone()
    };
    for (place, rule, column) in [
        ("singapore", "New capacity", 2),
        ("dublin", "Climate Neutral Data Centre Pact", 2),
        ("dublin", "Climate Neutral Data Centre Pact", 3),
        ("tianfu", "Replies on the other eastern hubs", 3),
        ("beijing", "GB 40879, grade 1", 3),
    ] {
        assert_eq!(badge(place, rule, column).as_deref(), Some("from memory"), "{rule}");
    }
    assert_eq!(badge("miami", "zone (1A)", 3).as_deref(), Some("second-hand"));
}

#[test]
fn the_published_model_has_a_switch_for_each_difference_and_links_that_carry_them() {
    let shelf = shelf();
    let western = Preset::find("western-hub").expect("it exists");
    let all = f64::from((1_u32 << 23) - 1);
    let put_right = Parameter::find("put_right").expect("it exists");
    assert_eq!(put_right.range, (0.0, all), "a bit for each difference");
    for language in Language::ALL {
        let asked = ask(western, Study::Reference, *language, &shelf);
        let sheet = begin(Study::Reference, asked).finish();
        let rows: Vec<_> = sheet.tables().take(2).flat_map(|table| table.rows.iter()).collect();
        assert_eq!(rows.len(), 23, "those that change something, and the others");
        let mut seen = 0.0;
        for row in rows {
            let link = row[0].link.as_deref().expect("it is a switch");
            let other = jevons::link::read(link, "").link.expect("it is a link");
            seen += put_right.get(&other.first.scenario);
            assert!(!row[4].text.is_empty() && !row[5].text.is_empty());
            assert!(!row[0].text.contains('_'), "{} is a name in the code", row[0].text);
        }
        assert!((seen - all).abs() < 0.5, "each switch has its own bit");
    }
}

#[test]
fn the_differences_of_the_published_model_are_shown_zone_by_zone() {
    let (_, sheet) = western(Study::Reference, &[("published_case", "c1")]);
    let zones = rows(&sheet, "in each climate zone");
    let names: Vec<_> = zones.iter().map(|row| row[0].text.as_str()).collect();
    let wanted = ["0A", "0B", "1A", "2A", "2B", "3A", "3C", "4A", "4C", "5A", "5B", "6A", "7"];
    assert_eq!(names, wanted);
    let change = |caption: &str| {
        let row = rows(&sheet, caption).into_iter().find(|row| row[0].text.contains("when hot"));
        row.expect("it changes something")[5].number.expect("a number")
    };
    // ABLATION.md says the same of Phoenix, zone 2B.
    assert!((change("PUE by climate zone") + 0.0490).abs() < 5.1e-5);
    assert!((change("WUE by climate zone") + 0.6377).abs() < 5.1e-5);
    let without = western(Study::Reference, &[("published_case", "ae")]).1;
    assert_eq!(rows(&without, "in each climate zone")[0].len(), 5, "no WUE in 2020");
}

#[test]
fn switching_one_difference_gives_the_change_that_its_row_says() {
    let shelf = shelf();
    let western = Preset::find("western-hub").expect("it exists");
    let asked = ask(western, Study::Reference, Language::English, &shelf);
    let pue = |sheet: &Sheet, card: usize| -> f64 {
        let cards = sheet.blocks.iter().find_map(|block| match block {
            Block::Cards(cards) => Some(cards),
            _ => None,
        });
        let amount = &cards.expect("it has cards")[card].amount;
        amount.trim_start_matches("PUE ").parse().expect("it is a number")
    };
    let before = begin(Study::Reference, asked.clone()).finish();
    assert!((pue(&before, 0) - pue(&before, 1)).abs() < 1e-9, "nothing is switched yet");
    let row = &before.tables().next().expect("it is there").rows[0];
    let change = row[2].number.expect("it is a number");
    assert!(change.abs() > 1e-3, "the largest change can be seen");
    let link = row[0].link.as_deref().expect("it is a switch");
    let link = jevons::link::read(link, "").link.expect("it is a link");
    let after = begin(Study::Reference, Ask { link, ..asked }).finish();
    assert!((pue(&after, 1) - pue(&after, 0) - change).abs() < 1.1e-3);
    let row_after = &after.tables().next().expect("it is there").rows[0];
    assert_eq!((row[1].text.as_str(), row_after[1].text.as_str()), ("off", "on"));
}

/// The cases of the expert framework fill the form with what it has fields for.
#[test]
fn the_cases_for_experts_open_in_the_form() {
    let shelf = shelf();
    let sheet =
        begin(Study::Consumer, ask(Preset::first(), Study::Consumer, Language::English, &shelf))
            .finish();
    let ways: Vec<_> = sheet
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Ways(ways) => Some(ways),
            _ => None,
        })
        .flatten()
        .collect();
    let cases = [Consumer::car(), Consumer::lamp(), Consumer::server()];
    assert_eq!(ways.len(), cases.len());
    for (way, case) in ways.iter().zip(cases) {
        let reading = jevons::link::read(&way.link, "");
        assert_eq!(reading.problems, []);
        let link = reading.link.expect("it is a link");
        assert_eq!(link.view.study, Some(Study::Beyond));
        let scenario = &link.first.scenario;
        let outcome = scenario.run(None).expect("it is metered");
        let gain = case.efficient.efficiency / case.original.efficiency;
        let near = |one: f64, other: f64| assert!((one - other).abs() < 1e-9, "{one} {other}");
        let answers = &outcome.demand.used;
        near(answers.intensity.value(), 1.0 / gain);
        // A constant elasticity with energy as the only cost.
        near(answers.service.value(), libm::pow(gain, -case.price_elasticity));
        let beside = scenario.beside(&outcome.demand);
        let on = beside.all().iter().filter(|one| one.is_some()).count();
        assert_eq!(on, 3, "direct, money spent elsewhere, growth of the economy");
    }
}

/// What the year in detail warns of, at a site whose machines are small.
fn missed_inlets(swing: &str, class: &str, language: Language) -> Vec<String> {
    let link = format!(
        "v=1&p=western-hub.1&sys=air-chiller&at=phoenix&util=70&chs=0.95&ds=40&day={swing}&acl={class}&view=hours"
    );
    let link = jevons::link::read(&link, "").link.expect("it is a link");
    let say = Speaker::new(language, plain);
    let ask = Ask { say, link, shelf: shelf(), attached: "".into() };
    let sheet = begin(Study::Hours, ask).finish();
    let cautions = sheet.blocks.into_iter().filter_map(|block| match block {
        Block::Caution(text) => Some(text),
        _ => None,
    });
    cautions.collect()
}

#[test]
fn hours_in_which_the_inlets_are_missed_are_counted_at_the_load_of_each_hour() {
    assert!(missed_inlets("flat", "a2", Language::English).is_empty(), "the mean load is carried");
    let at_peak = missed_inlets("office", "a2", Language::English);
    assert_eq!(at_peak.len(), 1, "{at_peak:?}");
    assert!(at_peak[0].contains("may leave the chosen class"), "{at_peak:?}");
    let own = missed_inlets("office", "own", Language::English);
    assert!(own.len() == 1 && own[0].ends_with("warmer than its set point."), "{own:?}");
    let chinese = missed_inlets("office", "a2", Language::Chinese);
    assert!(chinese.len() == 1 && chinese[0].contains("可能超出所选等级"), "{chinese:?}");
}

/// The paragraphs of the year in detail, and whether it has a heading for towers.
fn told_of_towers(inputs: &str, language: Language) -> (bool, Vec<String>) {
    let link = format!("v=1&p=western-hub.1&{inputs}&view=hours");
    let link = jevons::link::read(&link, "").link.expect("it is a link");
    let say = Speaker::new(language, plain);
    let sheet =
        begin(Study::Hours, Ask { say, link, shelf: shelf(), attached: "".into() }).finish();
    let heading = sheet.blocks.iter().any(|block| {
        matches!(block, Block::Heading(text) if text.contains("floor") || text.contains("下限"))
    });
    let texts = sheet.blocks.into_iter().filter_map(|block| match block {
        Block::Text(text) => Some(text),
        _ => None,
    });
    (heading, texts.collect())
}

#[test]
fn hours_at_the_floor_of_the_towers_are_told_with_what_would_change_them() {
    let (heading, texts) = told_of_towers("sys=water-chiller&at=ashburn", Language::English);
    assert!(heading && texts.len() == 1, "{texts:?}");
    assert!(texts[0].starts_with("The towers run in 8,760 hours."), "{texts:?}");
    assert!(texts[0].contains("floor of 18.0 °C (“Coldest condenser water”)"), "{texts:?}");
    // By the curves' own slope colder water helps; as a perfect machine goes on it does not.
    let (_, own) = told_of_towers("sys=water-chiller&at=ashburn&byc=edge", Language::English);
    assert!(own[0].contains("would take less: a PUE of 1.203 instead of 1.208"), "{own:?}");
    let (_, ideal) = told_of_towers("sys=water-chiller&at=ashburn&byc=ideal", Language::English);
    assert!(ideal[0].contains("would not lower the PUE"), "{ideal:?}");
    let (heading, chinese) = told_of_towers("sys=water-chiller&at=ashburn", Language::Chinese);
    assert!(heading && chinese[0].contains("“冷却水温度下限”"), "{chinese:?}");
    let (_, lowest) = told_of_towers("sys=water-chiller&at=ashburn&twf=10", Language::English);
    assert!(lowest[0].ends_with("as low as it can be set here."), "{lowest:?}");
    let (_, hot) = told_of_towers("sys=water-chiller&at=singapore", Language::English);
    assert!(hot[0].contains("what limits the water is the air"), "{hot:?}");
    let free = "sys=liquid&hrj=tower&at=singapore";
    let (_, free) = told_of_towers(free, Language::English);
    assert!(!free[0].contains("what limits the water is the air"), "{free:?}");
    let (_, free) = told_of_towers("sys=waterside&at=harbin", Language::English);
    assert!(free.iter().any(|text| text.contains("Nothing is lost by that")), "{free:?}");
    let (_, frost) = told_of_towers("sys=waterside&at=harbin&twi=18", Language::English);
    assert!(frost.iter().any(|text| text.contains("(“Coldest tower water”)")), "{frost:?}");
    let (heading, texts) = told_of_towers("sys=air-chiller&at=ashburn", Language::English);
    assert!(!heading && texts.is_empty(), "{texts:?}");
}

/// The study that a link opens.
fn opened(link: &str, language: Language) -> Sheet {
    let link = jevons::link::read(link, "").link.expect("it is a link");
    let study = link.view.study.expect("it opens a study");
    let say = Speaker::new(language, plain);
    begin(study, Ask { say, link, shelf: shelf(), attached: "".into() }).finish()
}

#[test]
fn what_the_meters_do_not_tell_apart_neither_keeps_a_rule_nor_misses_it() {
    let told = |inputs: &str| {
        let link = format!("v=1&p=legacy-room.2&{inputs}&view=target");
        let mut rows = rows(&opened(&link, Language::English), "Rules");
        rows.retain(|row| row[0].text.contains("90.4"));
        assert!(!rows.is_empty());
        rows.into_iter().map(|row| [4, 5].map(|column| row[column].text.clone()))
    };
    for [here, verdict] in told("mre=91") {
        assert_eq!(here, "0.000 to 0.910");
        assert_eq!(
            verdict,
            "cannot be told: split “Overhead, not itemised” into “Cooling plant”, “Fans” and the rest"
        );
    }
    for [here, verdict] in told("mre=0&mpc=10") {
        assert_eq!(here, "–");
        assert_eq!(verdict, "cannot be told: type “Cooling plant” and “Fans”");
    }
    // However the rest is split, and where there is none.
    assert!(
        told("mre=10").all(|[here, verdict]| here == "0.000 to 0.100" && verdict == "keeps it")
    );
    assert!(told("mre=10&mco=60").all(|[_, verdict]| verdict.ends_with(" or more")));
    assert!(told("mre=0&mco=20&mfa=1").all(|[here, _]| here == "0.210"));
    let chinese = opened("v=1&p=legacy-room.2&view=target", Language::Chinese);
    let chinese = rows(&chinese, "规定");
    assert!(chinese.iter().any(|row| row[5].text.starts_with("无法判断：请将“未分项的非IT能耗”")));
    // Water that nobody metered keeps no limit either.
    let european = "v=1&p=legacy-room.2&mwa=0&at=dublin&view=target";
    let rows = rows(&opened(european, Language::English), "Rules");
    let water = rows.iter().find(|row| row[0].text.ends_with("water")).expect("the pact");
    assert_eq!((&*water[4].text, &*water[5].text), ("–", "cannot be told: type “Water”"));
}

#[test]
fn the_figures_of_the_standards_run_from_none_of_the_rest_to_all_of_it() {
    let cards = |link: &str| {
        let sheet = opened(link, Language::English);
        let cards = sheet.blocks.into_iter().filter_map(|block| match block {
            Block::Cards(cards) => Some(cards),
            _ => None,
        });
        cards.flatten().map(|card| (card.name, card.amount)).collect::<Vec<_>>()
    };
    let amount = |cards: &[(String, String)], name: &str| {
        let card = cards.iter().find(|card| card.0.contains(name)).expect("it is shown");
        card.1.clone()
    };
    let room = cards("v=1&p=legacy-room.2&mli=1&view=hours");
    for name in ["CLF", "PLF"] {
        assert_eq!(amount(&room, name), "0.000 to 0.910");
    }
    assert_eq!(amount(&room, "Partial PUE of cooling"), "1.000 to 1.910");
    assert_eq!(amount(&room, "Other overhead"), "0.010 to 0.920");
    let split = cards("v=1&p=legacy-room.2&mre=0&mco=80&mli=11&view=hours");
    assert_eq!(amount(&split, "CLF"), "0.800");
    assert_eq!(amount(&split, "Other overhead"), "0.110");
}

#[test]
fn a_figure_and_its_limit_look_different_where_they_differ() {
    let say = Speaker::new(Language::English, plain);
    let pair = |one: f64, other: f64| {
        let (one, other) = (Pue::new(one), Pue::new(other));
        [say.pue_beside(one, other), say.pue_beside(other, one)]
    };
    assert_eq!(pair(1.25, 1.2), ["1.25", "1.20"]);
    assert_eq!(pair(1.2004, 1.2), ["1.2004", "1.2000"]);
    assert_eq!(pair(1.2, 1.2), ["1.20", "1.20"]);
    assert_eq!(pair(1.200_001, 1.2), ["1.20", "1.20"], "four decimals at most");
    let link = "v=1&p=legacy-room.2&mre=20.3&aim=1.2&view=target";
    let labels = rows(&opened(&link.replace("20.3", "9.7"), Language::English), "Rules");
    assert!(labels.iter().any(|row| row[3].text == "≤ 1.100" && row[4].text == "1.097"));
    let green = "v=1&p=legacy-room.2&it=1000&at=frankfurt&green=49.8&view=target";
    let green = rows(&opened(green, Language::English), "Rules");
    let green = green.iter().find(|row| row[0].text.contains("on the books")).expect("the law");
    assert_eq!((&*green[3].text, &*green[4].text), ("≥ 50.0%", "49.8%"));
    // No place of another climate is shown within the target and counted as missing it.
    let link = "v=1&p=western-hub.2&sys=water-chiller&view=climates";
    let two = |pue: f64| (100.0 * pue).round() / 100.0;
    let pues = rows(&opened(link, Language::English), "PUE by climate");
    let down =
        |row: &[jevons::sheet::Cell]| row[2].number.is_some_and(|pue| pue - two(pue) > 0.002);
    let (place, pue) =
        pues.iter().enumerate().find(|one| down(one.1)).expect("one is rounded down");
    let target = two(pue[2].number.expect("a number")) + 0.001;
    let sheet =
        opened(&link.replace("&view", &format!("&aim={target:.3}&view")), Language::English);
    let shown: f64 = rows(&sheet, "PUE by climate")[place][2].text.parse().expect("a number");
    assert!(shown > target, "{shown} misses {target}");
}

#[test]
fn each_step_is_the_lever_that_then_lowers_the_pue_most() {
    let link = "v=1&p=western-hub.2&sys=water-chiller&at=singapore&view=target";
    let steps = rows(&opened(link, Language::English), "Step by step");
    assert!(steps.len() > 3);
    let mut before = String::from(link);
    for step in steps {
        // Alone where the step before led, no lever but the sea does more.
        let there = opened(&before, Language::English);
        let alone = rows(&there, "each lever alone");
        let here = |name: &str| !name.starts_with("Sea") && !name.starts_with('A');
        let best = alone.iter().find(|row| here(&row[0].text)).expect("a lever helps");
        assert_eq!((&best[0].text, best[2].number), (&step[0].text, step[2].number));
        before = step[0].link.clone().expect("it is a link");
    }
}

#[test]
fn the_way_to_the_target_says_one_step_or_none_where_it_is_so() {
    let lead = |inputs: &str, language: Language| {
        opened(&format!("v=1&p=western-hub.2&{inputs}&view=target"), language).lead
    };
    let one = "sys=water-chiller&at=singapore";
    let lead_of_one = lead(one, Language::English);
    assert!(lead_of_one.contains(": the first step below is enough"), "{lead_of_one}");
    assert!(lead(one, Language::Chinese).contains("采用下列第一步即可"));
    let more = lead(&format!("{one}&aim=1.1"), Language::English);
    assert!(more.contains(" steps below are enough"), "{more}");
    // What all that helps leads to cannot be taken further.
    let sheet = opened(&format!("v=1&p=western-hub.2&{one}&view=target"), Language::English);
    let levers = rows(&sheet, "each lever alone");
    let all = levers.iter().rfind(|row| row[0].text.starts_with("All that helps")).expect("a row");
    let there = all[0].link.as_deref().expect("it is a link");
    let far = opened(there, Language::English).lead;
    assert!(far.ends_with("Nothing that follows would take it further."), "{far}");
    let missed = opened(&there.replace("view=", "aim=1.01&view="), Language::English).lead;
    assert!(missed.ends_with("nothing that follows would lower the PUE."), "{missed}");
}

#[test]
fn a_share_is_missed_by_percentage_points() {
    let verdict = |green: u8, language: Language| {
        let link = format!("v=1&p=legacy-room.2&it=1000&at=frankfurt&green={green}&view=target");
        let caption = if language == Language::English { "Rules" } else { "规定" };
        let rows = rows(&opened(&link, language), caption);
        let row = rows.into_iter().rfind(|row| row[3].text == "≥ 100%").expect("the second step");
        row[5].text.clone()
    };
    assert_eq!(verdict(50, Language::English), "misses it by 50 percentage points");
    assert_eq!(verdict(99, Language::English), "misses it by 1 percentage point");
    assert_eq!(verdict(50, Language::Chinese), "相差 50 个百分点");
}

#[test]
fn rules_say_which_zone_applies_and_where_none_is_known() {
    let told = |inputs: &str, language: Language| {
        let link = format!("v=1&p=western-hub.2&{inputs}&view=target");
        let blocks = opened(&link, language).blocks.into_iter();
        let texts = blocks.filter_map(|block| match block {
            Block::Text(text) | Block::Fine(text) => Some(text),
            _ => None,
        });
        texts.collect::<Vec<_>>().join("\n")
    };
    for (place, wanted) in [
        ("ashburn", "Ashburn (Dulles), VA lies in zone 4A, and no limit of it is at hand"),
        ("hillsboro", "lies in zone 4C (from memory), and"),
        ("dallas", "The zone of Dallas–Fort Worth, TX was not read, and"),
    ] {
        let text = told(&format!("at={place}"), Language::English);
        assert!(text.contains(wanted), "{text}");
    }
    assert!(!told("at=miami", Language::English).contains("no limit of it"));
    assert!(told("at=ashburn", Language::Chinese).contains("阿什本属 4A 气候区，其限值未能查到"));
    let none = "No rule of the country of";
    let other = "bind sites of another start";
    for (inputs, has_none, has_other) in [
        ("at=tokyo", true, false),
        ("at=singapore&began=2022", false, true),
        ("at=singapore&began=2024", false, false),
        ("at=dublin", false, false),
    ] {
        let text = told(inputs, Language::English);
        assert_eq!((text.contains(none), text.contains(other)), (has_none, has_other), "{inputs}");
    }
    let rows = rows(&opened("v=1&p=legacy-room.2&view=target", Language::English), "Rules");
    assert!(rows.iter().all(|row| !row[2].text.is_empty()));
    assert!(rows.iter().any(|row| row[2].text == "– (no date read)"));
}

#[test]
fn a_metered_site_says_how_its_fuel_is_weighed() {
    let sheet = |link: &str| opened(link, Language::English);
    let says = |sheet: &Sheet| {
        let weighs =
            |block: &Block| matches!(block, Block::Fine(text) if text.contains("counts as 0.35"));
        sheet.blocks.iter().any(weighs)
    };
    assert!(!says(&sheet("v=1&p=china-plan.3&view=hours")));
    let with_fuel = sheet("v=1&p=china-plan.3&mfu=1000&mdi=500&view=hours");
    assert!(says(&with_fuel));
    let Some(Block::Chart(chart)) = with_fuel.blocks.first() else { panic!("no drawing") };
    assert_eq!(chart.title, "Where the energy goes");
}

/// The world's electricity follows that of the site; fuel and network are no electricity.
#[test]
fn fuel_does_not_move_the_years_to_come() {
    let lead = |link: &str| opened(link, Language::English).lead;
    let without = lead("v=1&p=china-plan.3&pk=site&view=future");
    assert_eq!(lead("v=1&p=china-plan.3&pk=site&mfu=9000&view=future"), without);
    // Electricity does move them.
    assert_ne!(lead("v=1&p=china-plan.3&pk=site&mre=15000&view=future"), without);
}
