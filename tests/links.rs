//! Links live for ever, and survive whatever happens to them on the way.
#![cfg(not(target_family = "wasm"))]
#![expect(clippy::float_cmp, reason = "a link brings back the very same number")]

use jevons::link::checksum::checksum;
use jevons::link::{LONGEST, Link, Problem, Reading, read, read_kept};
use jevons::messages::{Speaker, plain};
use jevons::presets::{Draft, PRESETS, Preset};
use jevons::scenario::number::NumberProblem;
use jevons::scenario::{
    CHOICES, Choice, LONGEST_NAME, Parameter, Scenario, WeatherFile, parameters,
};
use jevons::view::{Language, Study, Tab, View};
use proptest::prelude::*;

/// The scenario of a link that was understood.
fn first(reading: &Reading) -> &Scenario {
    &reading.link.as_ref().expect("there is a scenario in it").first.scenario
}

fn it(reading: &Reading) -> f64 {
    value(reading, "it")
}

fn value(reading: &Reading, link: &str) -> f64 {
    Parameter::find_link(link).expect("the parameter exists").get(first(reading))
}

/// A link in today's grammar with a checksum that fits.
fn sealed(rest: &str) -> String {
    format!("v=1&c={}&{rest}", checksum(rest))
}

fn opened(text: &str) -> Reading {
    read(text, "")
}

#[test]
fn a_link_brings_back_two_scenarios_and_the_view() {
    let mut link = Link::default();
    Parameter::find_link("it").expect("it exists").set(&mut link.first.scenario, 24000.0);
    link.first.scenario.rename("Halle 3 & 4 – 北京");
    link.second = Preset::find("western-hub").map(Draft::of);
    link.view = View { tab: Tab::Rebound, language: Some(Language::Chinese), ..View::default() };
    let text = link.encode();
    assert!(text.is_ascii(), "{text}");
    let reading = opened(&text);
    assert_eq!(reading.problems, []);
    assert_eq!(reading.link, Some(link));
}

#[test]
fn a_link_names_the_weather_file_and_a_chosen_climate_gives_it_up() {
    let mut link = Link::default();
    link.first.scenario.weather_file = Some(WeatherFile::new("São Paulo\u{202e}", 0x00c0_ffee));
    let text = link.encode();
    assert!(text.ends_with("&wf=00c0ffee"), "{text}");
    let reading = opened(&text);
    assert_eq!((reading.problems, reading.link), (vec![], Some(link.clone())));
    let file = link.first.scenario.weather_file.clone().expect("it was set");
    assert_eq!(file.place(), "São Paulo");
    for odd in ["", "c0ffee", "00c0ffeg", "+0c0ffee", "00c0ffee0"] {
        let reading = opened(&sealed(&format!("p=china-plan.3&wf={odd}")));
        assert_eq!(first(&reading).weather_file, None, "{odd}");
        let named = |one: &Problem| matches!(one, Problem::UnknownWord { key: "wf", .. });
        assert!(reading.problems.iter().any(named), "{odd}: {:?}", reading.problems);
    }
    Choice::find("climate").expect("it exists").set(&mut link.first.scenario, "shanghai");
    assert_eq!(link.first.scenario.weather_file, None);
}

#[test]
fn a_preset_alone_makes_a_short_link() {
    assert_eq!(Link::default().encode(), "v=1&c=wz38&p=china-plan.3");
}

#[test]
fn row_1_nothing_gives_nothing() {
    for text in ["", "#", "#=", "#&&&", "?", "#?"] {
        assert_eq!(opened(text), Reading::default(), "{text}");
    }
}

#[test]
fn row_2_the_name_of_a_section_is_no_link() {
    for text in ["#results", "#no-such-thing", "#foo=1"] {
        assert_eq!(opened(text), Reading::default(), "{text}");
    }
}

#[test]
fn row_3_a_cut_tail_is_noticed() {
    let sum = checksum("p=china-plan.3&it=24000&util=62&name=中");
    let whole = format!("v=1&c={sum}&p=china-plan.3&it=24000&util=62&name=%E4%B8%AD");
    assert_eq!(opened(&whole).problems, []);
    for (end, read, total) in
        [("24000&uti", 2, 3), ("24000&util=", 2, 3), ("240", 2, 2), ("%E4%B8", 3, 4)]
    {
        let cut = &whole[..whole.find(end).expect("it is there") + end.len()];
        let problems = opened(cut).problems;
        assert_eq!(problems[0], Problem::Cut { read, total }, "{cut}: {problems:?}");
    }
    let reading = opened("v=1&c=0000&p=china-plan.3&it=24000&xyz=1&it=3&util=%zz");
    assert_eq!(reading.problems[0], Problem::Cut { read: 2, total: 5 });
    let reading = opened(&whole[..whole.find("00&util").expect("it is there")]);
    assert_eq!(it(&reading), 240.0);
    assert_eq!(reading.problems, [Problem::Cut { read: 2, total: 2 }]);
}

#[test]
fn row_4_marks_of_other_programs_are_ignored() {
    let link = sealed("p=china-plan.3&it=24000");
    for mark in ["utm_source=x", "fbclid=abc", "appinstall=0", "nsukey=%2F"] {
        assert_eq!(opened(&format!("{link}&{mark}")).problems, [], "{mark}");
    }
    let reading = opened(&format!("{link}&xyz=1"));
    assert_eq!(reading.problems, [Problem::UnknownKey("xyz".into())]);
    assert_eq!(it(&reading), 24000.0);
}

#[test]
fn row_5_the_first_of_two_values_wins_and_both_are_shown() {
    let reading = opened("v=1&it=10&it=20");
    assert_eq!(it(&reading), 10.0);
    let (key, used, dropped) = ("it".into(), "10".into(), "20".into());
    assert_eq!(reading.problems, [Problem::Duplicate { key, used, dropped }]);
}

#[test]
fn row_6_what_is_no_finite_number_is_refused() {
    for text in ["NaN", "inf", "-Infinity", "infinity", "1e999", "-1e999", "", "abc"] {
        let reading = opened(&format!("v=1&it={text}"));
        assert_eq!(it(&reading), 10000.0, "{text}");
        assert!(matches!(reading.problems[..], [Problem::NotANumber { .. }]), "{text}");
    }
}

#[test]
fn row_7_what_is_out_of_range_goes_to_the_nearest_limit_and_is_listed() {
    for (link, given, used) in [("it", -5.0, 1.0), ("it", 0.0, 1.0), ("pt", 170.0, 100.0)] {
        let reading = opened(&format!("v=1&{link}={given}"));
        assert_eq!(value(&reading, link), used);
        let parameter = Parameter::find_link(link).expect("it exists");
        assert_eq!(reading.problems, [Problem::Clamped { parameter, given, used }]);
    }
}

#[test]
fn row_8_unusual_spellings_of_numbers_are_accepted() {
    for (text, expected) in
        [("00012", 12.0), ("+5", 5.0), ("5.", 5.0), ("1E3", 1000.0), ("1e-400", 0.0), ("-0", 0.0)]
    {
        let reading = opened(&format!("v=1&green={text}"));
        assert_eq!(
            value(&reading, "green").to_bits(),
            f64::min(expected, 100.0).to_bits(),
            "{text}"
        );
    }
    assert_eq!(value(&opened("v=1&green=.5"), "green"), 0.5);
}

#[test]
fn row_9_numbers_as_people_write_them_are_refused_in_links() {
    for (text, meant) in [
        ("1,5", Some(1.5)),
        ("1.234,5", Some(1234.5)),
        ("1%20000", Some(1000.0)),
        ("１２", Some(12.0)),
        ("٣", None),
        ("½", None),
    ] {
        let reading = opened(&format!("v=1&it={text}"));
        assert!(matches!(reading.problems[..], [Problem::NotANumber { .. }]), "{text}");
        assert_eq!(it(&reading), 10000.0, "{text}");
        assert_eq!(reading.problems[0].meant(), meant, "{text}");
        let say = Speaker::new(Language::English, plain);
        let hint = meant.map_or_else(String::new, |meant| format!("write {meant}."));
        assert!(say.problem(&reading.problems[0]).contains(&hint), "{text}");
    }
}

#[test]
fn row_10_a_known_unit_is_read_and_another_refused() {
    for text in ["24MW", "24%20MW", "24mw", "24000kW", "210240000kWh/yr", "210240MWh/a"] {
        let reading = opened(&format!("v=1&it={text}"));
        assert_eq!(reading.problems, [], "{text}");
        assert_eq!(it(&reading), 24000.0, "{text}");
    }
    let reading = opened("v=1&it=24km");
    let problem = NumberProblem::UnknownUnit;
    let parameter = Parameter::find_link("it").expect("it exists");
    assert_eq!(reading.problems, [Problem::NotANumber { parameter, text: "24km".into(), problem }]);
}

#[test]
fn row_11_a_name_is_plain_text_and_short() {
    let hostile = "a\u{202e}b\u{2066}\u{61c}\u{2028}<img onerror=x> javascript:y \u{7}🙂";
    let encoded = hostile.bytes().fold(String::new(), |text, byte| text + &format!("%{byte:02x}"));
    let reading = opened(&format!("v=1&name={encoded}"));
    assert_eq!(first(&reading).name(), "ab<img onerror=x> javascript:y 🙂");
    let reading = opened(&format!("v=1&name={}", "x".repeat(3000)));
    assert_eq!(first(&reading).name().chars().count(), LONGEST_NAME);
}

#[test]
fn row_12_what_is_badly_encoded_is_dropped_and_listed() {
    for text in ["%00", "%", "%zz", "%ff", "%ed%a0%80"] {
        let reading = opened(&format!("v=1&name={text}&it=5"));
        assert_eq!(reading.problems, [Problem::Unreadable("name".into())], "{text}");
        assert_eq!(it(&reading), 5.0);
    }
}

#[test]
fn row_13_a_plus_is_a_plus_behind_the_hash_and_a_space_behind_the_question_mark() {
    assert_eq!(first(&opened("#v=1&name=a+b")).name(), "a+b");
    assert_eq!(first(&read("", "?v=1&name=a+b")).name(), "a b");
    assert_eq!(first(&opened("#v=1&name=a%2526b")).name(), "a%26b");
}

#[test]
fn row_14_a_link_copied_from_a_source_text_is_read() {
    let reading = opened(&sealed("p=china-plan.3&it=24000&util=62").replace('&', "&amp;"));
    assert_eq!(reading.problems, []);
    assert_eq!(it(&reading), 24000.0);
}

#[test]
fn row_15_what_mail_programs_add_is_taken_out() {
    let link = sealed("p=china-plan.3&it=24000");
    for text in [
        format!("{}\r\n{}", &link[..9], &link[9..]),
        format!("{}=\n{}", &link[..20], &link[20..]),
        format!("{link}."),
        format!("{link})"),
        format!("{link},"),
        format!("{link}>"),
        format!("{link}”"),
        format!("{link}。"),
        format!("{link}%E3%80%82"),
    ] {
        let reading = opened(&text);
        assert_eq!(reading.problems, [], "{text}");
        assert_eq!(it(&reading), 24000.0, "{text}");
    }
}

#[test]
fn row_16_upper_and_lower_case_do_not_matter() {
    let link = sealed("p=western-hub.2&at=horinger&it=24000&sys=airside");
    let reading = opened(&link.to_uppercase());
    assert_eq!(reading.problems, []);
    assert_eq!(it(&reading), 24000.0);
    assert_eq!(reading.link.expect("it was read").first.base.slug, "western-hub");
    let view = opened("V=1&VIEW=RANGE&LANG=ZH-CN").link.expect("it was read").view;
    assert_eq!((view.study, view.language), (Some(Study::Range), Some(Language::Chinese)));
}

#[test]
fn a_view_a_language_or_a_revision_that_nobody_knows_is_listed() {
    for (text, key, word) in [
        ("v=1&view=moon", "view", "moon"),
        ("v=1&view=facts.moon", "view", "facts.moon"),
        ("v=1&view=odds.prices", "view", "odds.prices"),
        ("v=1&lang=xx", "lang", "xx"),
        ("v=1&p=china-plan.abc", "p", "china-plan.abc"),
    ] {
        let problems = opened(text).problems;
        assert_eq!(problems, [Problem::UnknownWord { key, text: word.into() }]);
    }
    assert_eq!(opened("v=1&p=china-plan").problems, []);
}

#[test]
fn what_belongs_to_the_whole_link_makes_no_second_scenario() {
    for key in ["b.view", "b.lang", "b.v", "b.c"] {
        let reading = opened(&format!("v=1&it=24000&{key}=1"));
        assert_eq!(reading.problems, [Problem::UnknownKey(key.into())]);
        assert_eq!(reading.link.expect("it was read").second, None);
    }
}

#[test]
fn row_17_an_unknown_preset_gives_the_first_with_the_changes() {
    let reading = opened("v=1&p=foo.1&it=24000");
    assert_eq!(reading.problems, [Problem::UnknownPreset("foo".into())]);
    assert_eq!(it(&reading), 24000.0);
    assert_eq!(reading.link.expect("it was read").first.base, Preset::first());
}

#[test]
fn row_18_newer_data_than_known_give_the_newest_known() {
    let reading = opened("v=1&p=china-plan.9&it=24000");
    let here = Preset::first().revision;
    assert_eq!(reading.problems, [Problem::NewerData { slug: "china-plan", made: 9, here }]);
    assert_eq!(it(&reading), 24000.0);
}

#[test]
fn row_19_every_revision_keeps_its_data_and_an_old_one_says_so() {
    for preset in PRESETS {
        let reading = opened(&format!("v=1&p={}.{}", preset.slug, preset.revision));
        assert_eq!(first(&reading), &preset.scenario());
        let is_old = preset.current() != preset;
        let says_so = matches!(reading.problems[..], [Problem::OlderData { .. }]);
        assert_eq!(is_old, says_so, "{}.{}", preset.slug, preset.revision);
    }
}

#[test]
fn row_20_a_later_grammar_is_not_guessed_at() {
    let reading = opened("v=2&p=western-hub.2&it=24000&quantum=yes");
    assert!(reading.problems.contains(&Problem::NewerGrammar("2".into())));
    assert_eq!(
        reading.link.expect("the preset").first,
        Draft::of(Preset::find("western-hub").expect("it exists"))
    );
}

#[test]
fn row_21_without_a_known_grammar_it_is_read_as_the_first() {
    for text in ["v=0&it=24000", "v=abc&it=24000", "it=24000"] {
        let reading = opened(text);
        assert_eq!(reading.problems, [Problem::UnknownGrammar], "{text}");
        assert_eq!(it(&reading), 24000.0, "{text}");
    }
}

#[test]
fn row_22_what_is_far_too_long_is_refused_unread() {
    for bytes in [LONGEST + 1, 100_000, 5_000_000] {
        let reading = opened(&"x".repeat(bytes));
        assert_eq!(reading.problems, [Problem::TooLong { bytes }]);
        assert_eq!(reading.link, None);
    }
}

/// Pairs that are read of one link; the link's own test says that two whole scenarios have fewer.
const MOST_PAIRS: usize = 600;

#[test]
fn row_23_pairs_beyond_the_limit_are_counted() {
    let text: String = (0..1300).map(|_| "&a=").collect();
    let text = format!("v=1{text}");
    assert!(text.len() <= LONGEST);
    let started = std::time::Instant::now();
    let reading = opened(&text);
    assert!(reading.problems.contains(&Problem::TooMany(1301 - MOST_PAIRS)));
    assert_eq!(reading.values, 1300);
    assert_eq!(opened(&"&".repeat(LONGEST)), Reading::default());
    let worst = (0..MOST_PAIRS).fold(String::new(), |text, count| format!("{text}&{count:03}="));
    assert_eq!(opened(&format!("v=1{worst}")).problems.len(), MOST_PAIRS);
    assert!(started.elapsed().as_millis() < 200, "even a debug build is quick");
}

#[test]
fn two_scenarios_with_everything_changed_are_read_whole() {
    let mut link = Link::default();
    for parameter in parameters() {
        parameter.set(&mut link.first.scenario, typical_change(parameter));
    }
    for choice in CHOICES {
        let here = choice.get(&link.first.scenario);
        let other = (choice.alternatives)().iter().map(|one| one.key).find(|key| *key != here);
        choice.set(&mut link.first.scenario, other.expect("there are two"));
    }
    link.second = Some(link.first.clone());
    let text = link.encode();
    assert!(text.matches('&').count() < MOST_PAIRS);
    let reading = read_kept(&text);
    assert_eq!(reading.problems, []);
    assert_eq!(reading.link, Some(link));
}

#[test]
fn a_long_query_of_somebody_else_does_no_harm() {
    let foreign = format!("?state={}", "x".repeat(LONGEST));
    assert_eq!(it(&read("#v=1&it=24000", &foreign)), 24000.0);
    assert_eq!(read("#v=1&it=24000", &foreign).problems, []);
    assert_eq!(read("", &foreign), Reading::default());
    let ours = format!("?v=1&name={}", "x".repeat(LONGEST));
    assert_eq!(read("", &ours).problems, [Problem::TooLong { bytes: ours.len() }]);
}

#[test]
fn row_24_values_that_do_not_fit_each_other_are_both_left_at_the_preset() {
    let reading = opened("v=1&se=60&sh=60");
    assert!(
        matches!(reading.problems[..], [Problem::Inconsistent(rule)] if rule.key == "cost_shares")
    );
    assert_eq!((value(&reading, "se"), value(&reading, "sh")), (10.0, 55.0));
    let reading = opened("v=1&dpl=10&dpu=5");
    assert!(
        matches!(reading.problems[..], [Problem::Inconsistent(rule)] if rule.key == "dew_points")
    );
    assert_eq!((value(&reading, "dpl"), value(&reading, "dpu")), (-9.0, 17.0));
}

#[test]
fn row_26_a_broken_second_scenario_leaves_the_first_alone() {
    let reading = opened("v=1&p=china-plan.3&it=24000&b.p=foo.1&b.it=3");
    let inner = Box::new(Problem::UnknownPreset("foo".into()));
    assert_eq!(reading.problems, [Problem::SecondScenario(inner)]);
    assert_eq!(it(&reading), 24000.0);
    assert_eq!(reading.link.expect("it was read").second, None);
}

#[test]
fn row_27_the_fragment_wins_over_the_query_and_says_so() {
    let reading = read("#v=1&it=1000", "?v=1&it=2000");
    assert_eq!(it(&reading), 1000.0);
    assert_eq!(reading.problems, [Problem::TwoPlaces]);
    assert_eq!(read("#v=1&it=1000", "?v=1&it=1000").problems, []);
    assert_eq!(it(&read("#results", "?v=1&it=2000")), 2000.0);
}

#[test]
fn the_language_can_be_asked_for_alone() {
    assert_eq!(read("", "?lang=zh-CN").language, Some(Language::Chinese));
    assert_eq!(read("", "?lang=zh-CN").link, None);
}

#[test]
fn text_fragments_of_the_browser_are_left_out() {
    assert_eq!(it(&opened("#v=1&it=24000:~:text=PUE")), 24000.0);
}

#[test]
fn every_value_changed_still_fits_a_message() {
    let mut link = Link::default();
    for parameter in parameters() {
        parameter.set(&mut link.first.scenario, typical_change(parameter));
    }
    let length = link.encode().len();
    // Chat keeps 4,000 characters, bookmarks of some services 2,049.
    assert!(length <= 2000, "{length} characters");
}

#[test]
fn whole_millions_are_short_and_come_back() {
    for (value, text) in
        [(25e6, "25e6"), (1e6, "1e6"), (1e8, "100e6"), (2.5e6, "2500000"), (30_000.0, "30000")]
    {
        let mut link = Link::default();
        Parameter::find_link("mfu").expect("it exists").set(&mut link.first.scenario, value);
        let encoded = link.encode();
        assert!(encoded.ends_with(&format!("&mfu={text}")), "{encoded}");
        let reading = opened(&encoded);
        assert_eq!((reading.problems, reading.link), (vec![], Some(link)));
        // Written out it is the same number, as in links made before.
        let plain = opened(&sealed(&format!("mfu={value}")));
        assert_eq!(self::value(&plain, "mfu"), value);
    }
}

fn typical_change(parameter: &Parameter) -> f64 {
    let (low, high) = parameter.range;
    let changed = parameter.default * 1.05;
    let rounded: f64 = format!("{changed:.3e}").parse().expect("it was a number");
    if rounded == parameter.default { low + (high - low) / 4.0 } else { rounded.clamp(low, high) }
}

/// Links made long ago keep their meaning. Add lines; never change one.
#[test]
fn old_links_keep_their_meaning() {
    let library = std::fs::read_to_string("data/climates.json").expect("the library is there");
    let library = jevons::model::site::Library::read(&library).expect("the library is sound");
    let mut count = 0;
    for line in include_str!("links.txt").lines() {
        if line.starts_with("//") || line.is_empty() {
            continue;
        }
        let (text, expected) = line.split_once(" -> ").expect("link -> answer");
        let reading = opened(text);
        assert_eq!(
            reading.problems.iter().filter(|one| one.changes_the_answer()).count(),
            0,
            "{text}"
        );
        let link = reading.link.expect("there is a scenario in it");
        let answers: Vec<_> = [Some(link.first), link.second]
            .into_iter()
            .flatten()
            .map(|draft| answer(&draft.scenario, &library))
            .collect();
        assert_eq!(answers.join(" | "), expected, "{text}");
        count += 1;
    }
    assert!(count > 0);
}

fn answer(scenario: &Scenario, library: &jevons::model::site::Library) -> String {
    let weather = library.weather(scenario.choices.climate.id);
    let outcome = scenario.run(weather.as_ref()).expect("the weather is there");
    let rebound = outcome.demand.total.measures.rebound;
    let rebound =
        rebound.map_or_else(|| "none".into(), |rebound| format!("{:.6}", rebound.value()));
    format!("PUE {:.6} R {rebound}", outcome.site.pue.value())
}

prop_compose! {
    fn scenario()(
        preset in 0..PRESETS.len(),
        // Not all of them with all their digits: that would be longer than any link may be.
        shares in proptest::collection::vec(
            proptest::option::weighted(0.3, 0.0..=1.0_f64),
            parameters().count(),
        ),
        answers in proptest::collection::vec(any::<prop::sample::Index>(), CHOICES.len()),
        name in ".{0,20}",
    ) -> Draft {
        let mut draft = Draft::of(&PRESETS[preset]);
        for (parameter, share) in parameters().zip(shares) {
            let Some(share) = share else { continue };
            let (low, high) = parameter.range;
            parameter.set(&mut draft.scenario, low + share * (high - low));
        }
        for (choice, answer) in CHOICES.iter().zip(answers) {
            choice.set(&mut draft.scenario, answer.get(&(choice.alternatives)()).key);
        }
        let shares = ["energy_share", "hardware_share"].map(|key| Parameter::find(key).expect("it exists"));
        for parameter in shares {
            let half = parameter.get(&draft.scenario) / 2.0;
            parameter.set(&mut draft.scenario, half);
        }
        let [low, high] = ["lowest_dew_point", "highest_dew_point"].map(|key| Parameter::find(key).expect("it exists"));
        let ordered = low.get(&draft.scenario).min(high.get(&draft.scenario));
        low.set(&mut draft.scenario, ordered);
        draft.scenario.rename(&name);
        draft
    }
}

proptest! {
    #[test]
    fn links_bring_back_every_scenario(first in scenario(), second in proptest::option::of(scenario())) {
        let link = Link { first, second, view: View::default() };
        let text = link.encode();
        prop_assume!(text.len() <= LONGEST);
        let reading = read(&text, "");
        prop_assert!(reading.problems.iter().all(|one| !one.changes_the_answer()), "{:?}", reading.problems);
        prop_assert_eq!(reading.link, Some(link));
    }

    #[test]
    fn reading_never_fails_whatever_it_is_given(fragment in ".{0,300}", query in ".{0,300}") {
        let _ = read(&fragment, &query);
    }

    #[test]
    fn reading_never_fails_on_what_looks_like_a_link(
        text in "(v=[0-9a-z]{0,2})?(&(it|util|p|c|b\\.p|b\\.it|name|sys|at|lang|view)=[-+.%0-9a-zA-Z_,]{0,12}){0,12}"
    ) {
        let reading = read(&text, &text);
        if let Some(link) = reading.link {
            for parameter in parameters() {
                prop_assert!(parameter.allows(parameter.get(&link.first.scenario)));
            }
        }
    }
}
