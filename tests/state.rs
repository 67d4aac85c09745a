//! State that a person can trust: undo, reset, compare, and work that is never lost.
#![cfg(not(target_family = "wasm"))]
#![expect(clippy::float_cmp, reason = "undo brings back the very same number")]

use jevons::errands::{self, Errand, Opened};
use jevons::link::{Link, Reading, read};
use jevons::messages::{Speaker, plain};
use jevons::presets::{Draft, Preset};
use jevons::save;
use jevons::scenario::{Choice, Parameter, WeatherFile};
use jevons::state::{Action, Notice, State};
use jevons::studies::Ask;
use jevons::view::{Facts, Language, Study, Tab, Topic, View};

fn parameter(key: &str) -> &'static Parameter {
    Parameter::find(key).expect("the parameter exists")
}

fn elasticity(state: &State) -> f64 {
    parameter("elasticity").get(&state.work.first.scenario)
}

fn with_elasticity(state: State, value: f64) -> State {
    state.after(Action::Set(parameter("elasticity"), value)).after(Action::Settle)
}

#[test]
fn undo_takes_back_the_last_change_and_redo_makes_it_again() {
    let state = with_elasticity(with_elasticity(State::default(), 0.5), 0.7);
    let state = state.after(Action::Undo);
    assert_eq!(elasticity(&state), 0.5);
    let state = state.after(Action::Redo);
    assert_eq!(elasticity(&state), 0.7);
    let state = state.after(Action::Undo).after(Action::Undo).after(Action::Undo);
    assert_eq!(state.work, State::default().work);
    assert!(!state.can_undo() && state.can_redo());
}

#[test]
fn dragging_a_slider_is_one_step() {
    let drag = (0..50).fold(State::default(), |state, step| {
        state.after(Action::Set(parameter("elasticity"), f64::from(step) / 50.0))
    });
    let state = drag.after(Action::Settle).after(Action::Undo);
    assert_eq!(state.work, State::default().work);
    assert!(!state.can_undo());
}

#[test]
fn a_change_after_undo_forgets_what_was_taken_back() {
    let state = with_elasticity(State::default(), 0.5).after(Action::Undo);
    assert!(!with_elasticity(state, 0.9).can_redo());
}

#[test]
fn what_changes_nothing_is_no_step() {
    let state = with_elasticity(State::default(), elasticity(&State::default()));
    assert!(!state.can_undo());
    assert!(!State::default().after(Action::Show(Tab::Rebound)).can_undo());
}

#[test]
fn one_value_or_all_go_back_to_the_preset() {
    let choice = Choice::find("demand_curve").expect("it exists");
    let state = with_elasticity(State::default(), 0.5).after(Action::Choose(choice, "linear"));
    assert_eq!(state.work.first.changed_values().len(), 1);
    assert_eq!(state.work.first.changed_choices().len(), 1);
    let one = state.clone().after(Action::ResetValue(parameter("elasticity")));
    assert_eq!(one.work.first.changed_values(), []);
    let other = one.after(Action::ResetChoice(choice));
    assert!(!other.work.first.is_edited());
    assert!(!state.after(Action::ResetAll).work.first.is_edited());
}

#[test]
fn a_value_that_does_not_fit_the_others_is_not_taken() {
    let state = State::default().after(Action::Set(parameter("energy_share"), 60.0));
    assert_eq!(state.work, State::default().work);
}

#[test]
fn a_pinned_scenario_stays_while_the_other_changes() {
    let state = with_elasticity(State::default().after(Action::Pin), 0.5);
    assert_eq!(state.work.second, Some(Draft::default()));
    let swapped = state.clone().after(Action::Swap);
    assert_eq!(swapped.work.first, Draft::default());
    assert_eq!(swapped.work.second.as_ref(), Some(&state.work.first));
    assert_eq!(swapped.after(Action::Unpin).work.second, None);
}

#[test]
fn a_link_opens_editable_and_the_work_of_the_last_visit_is_kept() {
    let mine = with_elasticity(State::default(), 0.5);
    let session = mine.work.link(View::default()).encode();
    let opened = State::opening(read("#v=1&p=western-hub.2", ""), Some(&session), None);
    assert_eq!(opened.work.first.base.slug, "western-hub");
    assert_eq!(elasticity(&with_elasticity(opened.clone(), 0.3)), 0.3);
    let restored = opened.after(Action::Restore);
    assert_eq!(restored.work, mine.work);
    assert_eq!(restored.after(Action::Undo).work.first.base.slug, "western-hub");
}

fn kept(state: &State) -> String {
    let links: Vec<_> =
        state.earlier.iter().map(|work| work.link(View::default()).encode()).collect();
    links.join("\n")
}

#[test]
fn earlier_work_outlives_reloads_until_it_is_taken_back_or_given_up() {
    let mine = with_elasticity(State::default(), 0.5);
    let session = mine.work.link(View::default()).encode();
    for address in ["#v=1&p=western-hub.2", "#v=1&p=china-plan.3", &"x".repeat(9000)] {
        let opened = State::opening(read(address, ""), Some(&session), None);
        assert!(!opened.own, "a link that is left as it is does not become the visitor's session");
        let edited = with_elasticity(opened.clone(), 0.3);
        assert!(edited.own);
        let later = edited.work.link(View::default()).encode();
        let again = State::opening(Reading::default(), Some(&later), Some(&kept(&edited)));
        assert_eq!(again.work, edited.work);
        let back = again.clone().after(Action::Restore);
        assert_eq!(back.work, mine.work);
        // What was on the page changes places with it.
        assert_eq!(back.after(Action::Restore).work, edited.work);
        assert_eq!(again.after(Action::GiveUp).earlier, []);
    }
}

#[test]
fn a_second_link_takes_nothing_away_either() {
    let mine = with_elasticity(State::default(), 0.5).work.link(View::default()).encode();
    let first = State::opening(read("#v=1&p=western-hub.2", ""), Some(&mine), None);
    let edited = with_elasticity(first, 0.3);
    let session = edited.work.link(View::default()).encode();
    let second =
        State::opening(read("#v=1&p=deepseek.3", ""), Some(&session), Some(&kept(&edited)));
    assert_eq!(second.earlier.len(), 2);
    assert_eq!(second.after(Action::Restore).work, edited.work);
}

#[test]
fn a_link_opened_by_hand_keeps_what_was_there_and_the_way_back_does_not() {
    let mine = with_elasticity(State::default(), 0.5);
    let reading = || read("#v=1&p=western-hub.2", "");
    let by_hand = mine.clone().after(Action::Open(reading()));
    assert_eq!(by_hand.earlier.first(), Some(&mine.work));
    assert!(mine.after(Action::Revisit(reading())).earlier.is_empty());
}

#[test]
fn starting_over_loads_the_preset_of_the_scenario_in_one_step() {
    let state =
        State::default().after(Action::Open(read("#v=1&p=western-hub.2&el=0.4&b.el=1", "")));
    let fresh = state.clone().after(Action::StartOver);
    assert_eq!(fresh.work.first, Draft::of(Preset::find("western-hub").expect("it exists")));
    assert_eq!((fresh.work.second.as_ref(), fresh.notice.as_ref()), (None, None));
    assert_eq!(fresh.after(Action::Undo).work, state.work);
}

#[test]
fn work_too_long_for_an_address_comes_back_from_the_session() {
    let mut state = State::default();
    for parameter in jevons::scenario::parameters() {
        let (low, high) = parameter.range;
        let value = low + (high - low) * 0.123_456_789_012_3;
        state = state.after(Action::Set(parameter, value)).after(Action::Settle);
    }
    let state = state.clone().after(Action::Pin).after(Action::Swap);
    let session = state.work.link(View::default()).encode();
    assert!(session.len() > jevons::link::LONGEST, "{}", session.len());
    let again = State::opening(Reading::default(), Some(&session), None);
    assert_eq!(again.work, state.work);
}

#[test]
fn without_a_link_the_last_session_comes_back_and_says_so() {
    let session = with_elasticity(State::default(), 0.5).work.link(View::default()).encode();
    let state = State::opening(Reading::default(), Some(&session), None);
    assert_eq!(elasticity(&state), 0.5);
    assert_eq!(state.notice, Some(Notice::LastSession));
    assert!(!state.after(Action::ResetAll).work.first.is_edited());
}

#[test]
fn a_damaged_session_is_ignored() {
    for session in ["", "{}", "null", "v=1&c=0000", "\u{0}", "x=y&z"] {
        let state = State::opening(Reading::default(), Some(session), None);
        assert_eq!(state, State::default(), "{session}");
    }
}

#[test]
fn a_link_that_is_refused_leaves_the_first_preset_and_says_why() {
    let state = State::opening(read(&"x".repeat(9000), ""), None, None);
    assert_eq!(state.work, State::default().work);
    assert!(matches!(state.notice, Some(Notice::Link(..))));
    assert_eq!(state.after(Action::Dismiss).notice, None);
}

#[test]
fn editing_the_address_is_a_step_that_can_be_taken_back() {
    let state = State::default().after(Action::Open(read("#v=1&p=western-hub.2&el=0.4", "")));
    assert_eq!(elasticity(&state), 0.4);
    assert_eq!(state.after(Action::Undo).work, State::default().work);
}

#[test]
fn a_name_given_twice_is_the_same_name() {
    let hostile = format!("\u{b}  \u{202e}a{}\u{1} b", " ".repeat(70));
    for name in [hostile.as_str(), "  x  ", "\u{0} y"] {
        let once = State::default().after(Action::Rename(name.into()));
        let kept = once.work.first.scenario.name().to_owned();
        let twice = once.clone().after(Action::Rename(kept));
        assert_eq!(twice.work, once.work, "{name:?}");
    }
}

#[test]
fn speaking_a_language_keeps_the_numbers() {
    let state = with_elasticity(State::default(), 0.5).after(Action::Speak(Language::Chinese));
    assert_eq!(elasticity(&state), 0.5);
    assert_eq!(state.view.language, Some(Language::Chinese));
}

/// What the page gets to know of a file from its worker.
fn opened(bytes: &[u8]) -> Result<Opened, String> {
    let ask = Ask {
        say: Speaker::new(Language::English, plain),
        link: Link::default(),
        shelf: std::rc::Rc::default(),
        attached: "".into(),
    };
    errands::opened(&Errand::Open.run(&ask, Some(Ok(bytes.to_vec()))))
}

#[test]
fn a_file_brings_everything_back() {
    let mut first = Draft::of(Preset::find("western-hub").expect("it exists"));
    parameter("elasticity").set(&mut first.scenario, 0.123_456_789);
    first.scenario.rename("北 & <b>");
    first.scenario.weather_file = Some(WeatherFile::new("某地", 7));
    let second = Draft::default();
    let table: std::rc::Rc<str> = "name,it_kw\n\"甲,乙\",5\n".into();
    let text = save::write(&[&first, &second], &table);
    let read = opened(text.as_bytes());
    let state = State::default().after(Action::OpenFile(read));
    assert_eq!(
        state.work.link(View::default()),
        Link { first, second: Some(second), view: View::default() }
    );
    assert_eq!(state.notice, None);
    assert_eq!(state.fleet, table);
    assert!(!state.work.link(View::default()).encode().contains("it_kw"));
    let without = opened(save::write(&[&Draft::default()], "").as_bytes());
    assert_eq!(state.after(Action::OpenFile(without)).fleet, table, "no table takes none away");
}

#[test]
fn a_bad_file_changes_nothing_and_says_why() {
    let mine = with_elasticity(State::default(), 0.5);
    let too_deep = "[".repeat(5000);
    let too_large = " ".repeat(save::LARGEST + 1);
    let utf16: Vec<u8> = "\u{feff}{\"a\":1}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let newer = r#"{"schema":"jevons-scenario","version":2}"#;
    let wrong_type = r#"{"schema":"jevons-scenario","version":1,"scenarios":[{"preset":5}]}"#;
    let files: [&[u8]; 12] = [
        b"",
        b"   \n",
        b"a,b\n1,2\n",
        b"{",
        b"null",
        b"{}",
        b"[1,2]",
        too_deep.as_bytes(),
        too_large.as_bytes(),
        &utf16,
        newer.as_bytes(),
        wrong_type.as_bytes(),
    ];
    for file in files {
        let state = mine.clone().after(Action::OpenFile(opened(file)));
        assert_eq!(state.work, mine.work);
        let name = String::from_utf8_lossy(&file[..file.len().min(40)]).into_owned();
        let Some(Notice::BadFile(why)) = state.notice else { panic!("{name}") };
        assert!(why.starts_with("The file was not opened"), "{name}: {why}");
    }
}

#[test]
fn a_file_with_single_bad_values_opens_with_the_rest() {
    let whole = save::write(&[&Draft::default()], "");
    let (before, after) = whole.split_once("\"elasticity\"").expect("the file names it");
    let after = after.replacen("\"value\": 1.1,", "\"value\": 99,", 1);
    let text = format!("{before}\"elasticity\"{after}")
        .replace("\"unit\": \"m³/yr\"", "\"unit\": \"parsec\"");
    let with_mark = format!("\u{feff}{text}");
    let save::Opened { drafts, problems, .. } =
        save::read(with_mark.as_bytes()).expect("the file is ours");
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert_eq!(parameter("elasticity").get(&drafts[0].scenario), 3.0);
    let state = State::default().after(Action::OpenFile(opened(with_mark.as_bytes())));
    assert_eq!(elasticity(&state), 3.0);
    let Some(Notice::File(worded)) = state.notice else { panic!("there is something to say") };
    assert_eq!(worded.len(), 2);
    assert!(worded.iter().any(|one| one.brief.ends_with("99 → 3")), "{worded:?}");
    assert!(worded.iter().all(|one| !one.sentence.is_empty()), "{worded:?}");
}

#[test]
fn an_own_weather_file_is_one_step_and_takes_the_nearest_climate_along() {
    let own = WeatherFile::new("Somewhere", 7);
    let state = State::default().after(Action::OwnWeather(own.clone(), "horinger".into()));
    let scenario = &state.work.first.scenario;
    assert_eq!(
        (scenario.weather_file.as_ref(), scenario.choices.climate.id),
        (Some(&own), "horinger")
    );
    assert_eq!(state.after(Action::Undo).work, State::default().work);
}

#[test]
fn another_study_shows_nothing_of_the_facts_that_were_chosen() {
    let reading = read("v=1&p=china-plan.3&view=facts.prices", "");
    let state = State::default().after(Action::Open(reading));
    assert_eq!(state.view.facts.topic, Some(Topic::Prices));
    let state = state.after(Action::Study(Some(Study::Odds)));
    assert_eq!(state.view.facts, Facts::default());
    assert!(state.work.link(state.view).encode().contains("view=odds"));
}
