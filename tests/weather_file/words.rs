//! Every problem and every remark is said, in every language, each in its own words.

use std::collections::BTreeSet;

use jevons::messages::{Speaker, plain};
use jevons::studies::{Shelf, take};
use jevons::units::{METRE, PASCAL};
use jevons::view::Language;
use jevons::weather_file::{Element, Form, Gap, Kind, Moment, PressureUnit, Problem, Remark};

use super::made::{epw, year};

const ELEMENTS: [Element; 3] = [Element::Temperature, Element::Humidity, Element::Pressure];

fn problems() -> Vec<Problem> {
    let gap = Gap { from: Moment { month: 5, day: 17, hour: 9 }, hours: 2001 };
    let mut problems = vec![
        Problem::TooLarge { bytes: 50_000_000 },
        Problem::Empty,
        Problem::Unrecognised,
        Problem::NoRows(Form::Epw),
        Problem::NoRows(Form::Tmy3),
        Problem::Incomplete { hours: 6759, gap },
        Problem::SeveralYears { first: 2015, last: 2019 },
        Problem::FewColumns { columns: 7 },
    ];
    problems.extend(ELEMENTS.map(Problem::NoColumn));
    problems.extend(ELEMENTS.map(|element| Problem::Missing { element, hours: 6000, gap }));
    problems.extend(ELEMENTS.map(|element| Problem::Impossible { element, values: 8760 }));
    problems.extend(Kind::ALL.iter().map(|kind| Problem::WrongKind(*kind)));
    problems
}

fn remarks() -> Vec<Remark> {
    let elevation = Some(1650.0 * METRE);
    let mut remarks = vec![
        Remark::LeapDay { rows: 24 },
        Remark::Sorted,
        Remark::HoursFromZero,
        Remark::Averaged { rows: 35_040 },
        Remark::Duplicates { rows: 1 },
        Remark::Unreadable { rows: 3 },
        Remark::HoursFilled { hours: 1 },
        Remark::Oversaturated { values: 12 },
        Remark::HumidityFromDewPoint { hours: 8760 },
        Remark::HumidityDisagrees { hours: 100 },
        Remark::PressureAssumed { hours: 8760, elevation },
        Remark::PressureAssumed { hours: 8760, elevation: None },
        Remark::PressureDoubtful { mean: 101_300.0 * PASCAL, standard: 83_015.0 * PASCAL },
        Remark::BeyondLimits { hours: 5 },
        Remark::PlaceIncomplete,
    ];
    remarks.extend(ELEMENTS.map(|element| Remark::ValuesFilled { element, hours: 2 }));
    remarks.extend(ELEMENTS.map(|element| Remark::Implausible { element, values: 2 }));
    let units = PressureUnit::ALL.iter();
    remarks.extend(units.map(|unit| Remark::PressureInUnit { unit: *unit, values: 8760 }));
    remarks
}

fn said(language: Language) -> Vec<String> {
    let say = Speaker::new(language, plain);
    let problems = problems();
    let problems = problems.iter().map(|problem| jevons::messages::weather_problem(&say, problem));
    let remarks = remarks();
    let remarks = remarks.iter().map(|remark| jevons::messages::weather_remark(&say, remark));
    problems.chain(remarks).collect()
}

#[test]
fn every_sentence_is_whole_and_none_is_another() {
    for language in Language::ALL {
        let sentences = said(*language);
        let unique: BTreeSet<_> = sentences.iter().collect();
        assert_eq!(unique.len(), sentences.len());
        for sentence in &sentences {
            assert!(sentence.ends_with(['.', '。']), "{sentence}");
            assert!(!sentence.contains("  ") && !sentence.contains('{'), "{sentence}");
        }
    }
}

#[test]
fn chinese_sentences_are_chinese() {
    for (english, chinese) in said(Language::English).iter().zip(said(Language::Chinese)) {
        assert!(english.is_ascii() || english.contains(['\u{a0}', '−', '°']), "{english}");
        let han = chinese.chars().filter(|one| ('\u{4e00}'..='\u{9fff}').contains(one)).count();
        assert!(han >= 6 && chinese.ends_with('。'), "{chinese}");
    }
}

#[test]
fn numbers_are_written_out() {
    let english = said(Language::English).join("\n");
    for part in ["50 MB", "16.8", "6,759 hours", "2,001 hours from 17 May, hour 9", "2015 to 2019"]
    {
        assert!(english.contains(part), "{part}");
    }
    assert!(english.contains("1 row of hours") && english.contains("1 hour missing"));
    assert!(english.contains("83.0\u{a0}kPa") && english.contains("1,650\u{a0}m"));
    let chinese = said(Language::Chinese).join("\n");
    assert!(chinese.contains("从5月17日第9小时起，共2,001小时"));
}

#[test]
fn technical_errors_are_short_sentences_too() {
    for problem in problems() {
        assert!(!problem.to_string().is_empty());
    }
}

#[test]
fn the_figures_of_a_report_do_not_run_together() {
    for (language, opens) in [(Language::English, '('), (Language::Chinese, '（')] {
        let say = Speaker::new(language, plain);
        let sheet = take(&say, epw(&year()).as_bytes(), &Shelf::default()).sheet;
        let markup = sheet.markup(&say, 320.0);
        assert_eq!(markup.matches("<small>").count(), 2, "mean and wet bulb have a note");
        assert_eq!(markup.matches(&format!("</b> <small>{opens}")).count(), 2, "{markup}");
    }
}
