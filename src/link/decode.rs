//! Reading a link: never fails, says what it could not use.

use super::pairs::{Pair, Pairs, Place, split, tidy};
use super::problem::{Problem, presentable};
use super::{GRAMMAR, LONGEST, Link, SECOND, canonical, checksum::checksum};
use crate::presets::{Draft, Found, Preset};
use crate::scenario::number;
use crate::scenario::rules::RULES;
use crate::scenario::{Choice, Parameter, Scenario};
use crate::view::{Language, Tab};

/// What an address holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// The link; none if the address holds no scenario.
    pub link: Option<Link>,
    /// The language that the address asks for, with or without a scenario.
    pub language: Option<Language>,
    /// What could not be used as it stood.
    pub problems: Vec<Problem>,
}

/// Marks that other programs hang on to addresses. They say nothing about the scenario.
const TRACKING: &[&str] = &[
    "appinstall",
    "clicktime",
    "dclid",
    "enterid",
    "fbclid",
    "from",
    "gclid",
    "igshid",
    "isappinstalled",
    "mc_cid",
    "mc_eid",
    "msclkid",
    "nsukey",
    "ref",
    "scene",
    "share_from",
    "spm",
    "srcid",
    "twclid",
    "wechat_redirect",
    "weixin_from",
    "yclid",
];

/// Punctuation that a sentence around a link may leave at its end.
const TRAILING: &[char] = &[
    '.', ',', ';', ':', '!', '?', ')', ']', '>', '"', '\'', '”', '’', '»', '。', '，', '）', '！',
];

/// Reads an address: the part after `#` and the part after `?`, each with or without that sign.
#[must_use]
pub fn read(fragment: &str, query: &str) -> Reading {
    if let Some(bytes) = [fragment, query].map(str::len).into_iter().find(|len| *len > LONGEST) {
        return Reading { problems: vec![Problem::TooLong { bytes }], ..Reading::default() };
    }
    let fragment = split(&tidy(fragment), Place::Fragment);
    let query = split(&tidy(query), Place::Query);
    let language = [&fragment, &query]
        .into_iter()
        .find_map(|pairs| find(pairs, "lang").and_then(Language::find));
    let (chosen, other) = if has_grammar(&query) && !has_grammar(&fragment) {
        (query, fragment)
    } else if is_link(&fragment) || !is_link(&query) {
        (fragment, query)
    } else {
        (query, fragment)
    };
    if !is_link(&chosen) {
        return Reading { language, ..Reading::default() };
    }
    let two_places = is_link(&other) && other.read != chosen.read;
    let mut reading = interpret(chosen);
    reading.language = reading.language.or(language);
    if two_places {
        reading.problems.push(Problem::TwoPlaces);
    }
    reading
}

/// What the key of a pair is about.
#[derive(Clone, Copy, PartialEq)]
enum Topic {
    Grammar,
    Checksum,
    Preset,
    Name,
    View,
    Language,
    Parameter(&'static Parameter),
    Choice(&'static Choice),
    Tracking,
    Unknown,
}

fn topic(key: &str) -> Topic {
    let inner = key.strip_prefix(SECOND).unwrap_or(key);
    match inner {
        "v" => Topic::Grammar,
        "c" => Topic::Checksum,
        "p" => Topic::Preset,
        "name" => Topic::Name,
        "view" => Topic::View,
        "lang" => Topic::Language,
        _ if inner.starts_with("utm_") || TRACKING.contains(&inner) => Topic::Tracking,
        _ => Parameter::find_link(inner)
            .map(Topic::Parameter)
            .or_else(|| Choice::find_link(inner).map(Topic::Choice))
            .unwrap_or(Topic::Unknown),
    }
}

fn find<'a>(pairs: &'a Pairs, key: &str) -> Option<&'a str> {
    pairs.read.iter().find(|pair| pair.key == key).and_then(|pair| pair.value.as_deref())
}

fn has_grammar(pairs: &Pairs) -> bool {
    pairs.read.iter().any(|pair| pair.key == "v")
}

/// Whether there is anything about a scenario at all; a lone word is the name of a section.
fn is_link(pairs: &Pairs) -> bool {
    pairs.read.iter().any(|pair| {
        pair.value.is_some()
            && matches!(
                topic(&pair.key),
                Topic::Grammar | Topic::Preset | Topic::Parameter(_) | Topic::Choice(_)
            )
    })
}

fn interpret(pairs: Pairs) -> Reading {
    let mut problems = Vec::new();
    if pairs.left_over > 0 {
        problems.push(Problem::TooMany(pairs.left_over));
    }
    let grammar = find(&pairs, "v").map(str::to_owned);
    let sound = is_sound(&pairs);
    let pairs =
        if sound == Some(Sound::WithoutLastMark) { trimmed(pairs.read) } else { pairs.read };
    let mut kept = first_of_each(pairs, &mut problems);
    match grammar.as_deref().map(str::parse::<u32>) {
        Some(Ok(GRAMMAR)) => {}
        Some(Ok(later)) if later > GRAMMAR => {
            problems.push(Problem::NewerGrammar(later.to_string()));
            kept.retain(|pair| topic(&pair.key) == Topic::Preset);
        }
        _ => problems.push(Problem::UnknownGrammar),
    }
    let total = kept.len();
    let lost_before = problems.len();
    let link = Link {
        first: scenario(&kept, "", &mut problems),
        second: second(&kept, &mut problems),
        view: view(&kept),
    };
    if sound == Some(Sound::No) {
        let lost = problems[lost_before..].iter().filter(|one| one.loses_a_value()).count();
        problems.insert(0, Problem::Cut { read: total.saturating_sub(lost), total });
    }
    Reading { language: link.view.language, link: Some(link), problems }
}

/// How a checksum fits.
#[derive(Clone, Copy, PartialEq)]
enum Sound {
    Yes,
    WithoutLastMark,
    No,
}

/// Whether the checksum fits; none if there is none.
fn is_sound(pairs: &Pairs) -> Option<Sound> {
    let start = pairs.read.iter().position(|pair| pair.key == "c")?;
    let wanted = pairs.read[start].value.as_deref().unwrap_or_default().to_ascii_lowercase();
    let covered = &pairs.read[start + 1..];
    let fits = |pairs: &[Pair]| checksum(&canonical(&recognised(pairs))) == wanted;
    Some(if fits(covered) {
        Sound::Yes
    } else if fits(&trimmed(covered.to_vec())) {
        Sound::WithoutLastMark
    } else {
        Sound::No
    })
}

fn recognised(pairs: &[Pair]) -> Vec<(String, String)> {
    pairs
        .iter()
        .filter(|pair| !matches!(topic(&pair.key), Topic::Tracking | Topic::Unknown))
        .map(|pair| (pair.key.clone(), pair.value.clone().unwrap_or_default()))
        .collect()
}

/// The pairs without one mark of punctuation at the very end.
fn trimmed(mut pairs: Vec<Pair>) -> Vec<Pair> {
    if let Some(value) = pairs.last_mut().and_then(|last| last.value.as_mut())
        && value.ends_with(TRAILING)
    {
        value.pop();
    }
    pairs
}

/// Leaves out what is not about the scenario, and what comes twice.
fn first_of_each(pairs: Vec<Pair>, problems: &mut Vec<Problem>) -> Vec<Pair> {
    let mut kept: Vec<Pair> = Vec::new();
    for pair in pairs {
        match topic(&pair.key) {
            Topic::Grammar | Topic::Checksum | Topic::Tracking => {}
            Topic::Unknown => problems.push(Problem::UnknownKey(presentable(&pair.key))),
            _ => match (kept.iter().find(|one| one.key == pair.key), &pair.value) {
                (_, None) => problems.push(Problem::Unreadable(presentable(&pair.key))),
                (None, Some(_)) => kept.push(pair),
                (Some(first), Some(dropped)) => problems.push(Problem::Duplicate {
                    key: pair.key.clone(),
                    used: presentable(first.value.as_deref().unwrap_or_default()),
                    dropped: presentable(dropped),
                }),
            },
        }
    }
    kept
}

fn view(pairs: &[Pair]) -> crate::view::View {
    let value = |wanted: Topic| {
        pairs.iter().find(|pair| topic(&pair.key) == wanted).and_then(|pair| pair.value.as_deref())
    };
    crate::view::View {
        tab: value(Topic::View).and_then(Tab::find).unwrap_or_default(),
        language: value(Topic::Language).and_then(Language::find),
    }
}

/// The second scenario: all or nothing, because a comparison with a guess misleads.
fn second(pairs: &[Pair], problems: &mut Vec<Problem>) -> Option<Draft> {
    if !pairs.iter().any(|pair| pair.key.starts_with(SECOND)) {
        return None;
    }
    let mut own = Vec::new();
    let draft = scenario(pairs, SECOND, &mut own);
    let fatal = own.iter().position(|problem| matches!(problem, Problem::UnknownPreset(_)));
    if let Some(fatal) = fatal {
        problems.push(Problem::SecondScenario(Box::new(own.swap_remove(fatal))));
        return None;
    }
    problems.append(&mut own);
    Some(draft)
}

/// One scenario: the preset, then what differs from it.
fn scenario(pairs: &[Pair], prefix: &str, problems: &mut Vec<Problem>) -> Draft {
    let own = || {
        pairs
            .iter()
            .filter(|pair| pair.key.starts_with(SECOND) == (prefix == SECOND))
            .filter_map(|pair| Some((topic(&pair.key), pair.value.as_deref()?)))
    };
    let named = own().find(|(topic, _)| *topic == Topic::Preset);
    let mut draft = Draft::of(named.map_or_else(Preset::first, |(_, text)| preset(text, problems)));
    for (topic, text) in own() {
        match topic {
            Topic::Parameter(parameter) => {
                take_value(&mut draft.scenario, parameter, text, problems);
            }
            Topic::Choice(choice)
                if !choice.set(&mut draft.scenario, &text.to_ascii_lowercase()) =>
            {
                let text = presentable(text);
                problems.push(Problem::UnknownAlternative { choice, text });
            }
            Topic::Name => draft.scenario.rename(text),
            _ => {}
        }
    }
    settle(&mut draft, problems);
    draft
}

/// The preset of `slug.revision`, or what comes nearest.
fn preset(text: &str, problems: &mut Vec<Problem>) -> &'static Preset {
    let text = text.to_ascii_lowercase();
    let (slug, made) = match text.rsplit_once('.') {
        Some((slug, revision)) => (slug, revision.parse().ok()),
        None => (text.as_str(), None),
    };
    let Some(newest) = Preset::find(slug) else {
        problems.push(Problem::UnknownPreset(presentable(slug)));
        return Preset::first();
    };
    let Some(made) = made else { return newest };
    match Preset::find_revision(slug, made) {
        Found::Current(preset) => preset,
        Found::Old(preset) => {
            let (slug, newest) = (preset.slug, newest.revision);
            problems.push(Problem::OlderData { slug, made, newest });
            preset
        }
        Found::TooNew(_) | Found::Unknown => {
            let (slug, here) = (newest.slug, newest.revision);
            problems.push(Problem::NewerData { slug, made, here });
            newest
        }
    }
}

/// One number into the scenario, at the nearest end of its range if it lies outside.
pub(crate) fn take_value(
    scenario: &mut Scenario,
    parameter: &'static Parameter,
    text: &str,
    problems: &mut Vec<Problem>,
) {
    match number::exact(parameter, text) {
        Ok(given) => {
            parameter.set(scenario, given);
            if !parameter.allows(given) {
                let used = parameter.get(scenario);
                problems.push(Problem::Clamped { parameter, given, used });
            }
        }
        Err(problem) => {
            let text = presentable(text);
            problems.push(Problem::NotANumber { parameter, text, problem });
        }
    }
}

/// Values that do not fit each other go back to those of the preset.
pub(crate) fn settle(draft: &mut Draft, problems: &mut Vec<Problem>) {
    let base = draft.base.scenario();
    for rule in RULES {
        if !(rule.holds)(&draft.scenario) {
            for parameter in rule.parameters.iter().filter_map(|key| Parameter::find(key)) {
                parameter.set(&mut draft.scenario, parameter.get(&base));
            }
            problems.push(Problem::Inconsistent(rule));
        }
    }
}

impl Problem {
    /// Whether one value of the link was not read at all.
    const fn loses_a_value(&self) -> bool {
        matches!(
            self,
            Self::NotANumber { .. } | Self::UnknownAlternative { .. } | Self::UnknownPreset(_)
        )
    }
}
