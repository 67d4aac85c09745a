//! Reading a link: never fails, says what it could not use.

use super::draft::scenario;
use super::pairs::{Pair, Pairs, Place, split, tidy};
use super::problem::{Problem, presentable};
use super::topic::{Topic, topic};
use super::{GRAMMAR, LONGEST, Link, SECOND, canonical, checksum::checksum};
use crate::presets::Draft;
use crate::view::{Language, Study, Tab, View};

/// What an address holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// The link; none if the address holds no scenario.
    pub link: Option<Link>,
    /// The language that the address asks for, with or without a scenario.
    pub language: Option<Language>,
    /// What could not be used as it stood.
    pub problems: Vec<Problem>,
    /// How many values the link has, read or not.
    pub values: usize,
}

/// Punctuation that a sentence around a link may leave at its end.
const TRAILING: &[char] = &[
    '.', ',', ';', ':', '!', '?', ')', ']', '>', '"', '\'', '”', '’', '»', '。', '，', '）', '！',
];

/// Reads an address: the part after `#` and the part after `?`, each with or without that sign.
#[must_use]
pub fn read(fragment: &str, query: &str) -> Reading {
    let (short, query_text) = (fragment.len() <= LONGEST, query);
    // A query of somebody else's may be as long as it likes.
    let query = if query.len() <= LONGEST { query } else { "" };
    let refused = if short && query_text.len() > LONGEST && query_text.contains("v=") {
        Some(query_text.len())
    } else {
        (!short).then_some(fragment.len())
    };
    let fragment = split(&tidy(if short { fragment } else { "" }), Place::Fragment);
    let query = split(&tidy(query), Place::Query);
    let mut reading = chosen(fragment, query);
    if let Some(bytes) = refused
        && (reading.link.is_none() || !short)
    {
        reading.problems.insert(0, Problem::TooLong { bytes });
    }
    reading
}

/// Reads a link that the page itself has kept, however long it is.
#[must_use]
pub fn read_kept(text: &str) -> Reading {
    chosen(split(&tidy(text), Place::Fragment), Pairs::default())
}

/// Reads the part of an address that holds the scenario.
fn chosen(fragment: Pairs, query: Pairs) -> Reading {
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
    let left_over = pairs.left_over;
    if left_over > 0 {
        problems.push(Problem::TooMany(left_over));
    }
    let values = left_over + pairs.read.iter().filter(|pair| is_a_value(pair)).count();
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
    let link = Link {
        first: scenario(&kept, "", &mut problems),
        second: second(&kept, &mut problems),
        view: view(&kept, &mut problems),
    };
    if sound == Some(Sound::No) {
        let lost = left_over + problems.iter().filter(|one| one.loses_a_value()).count();
        problems.insert(0, Problem::Cut { read: values.saturating_sub(lost), total: values });
    }
    Reading { language: link.view.language, link: Some(link), problems, values }
}

/// Whether a pair says something of a scenario or its view, or was meant to.
fn is_a_value(pair: &Pair) -> bool {
    !matches!(topic(&pair.key), Topic::Grammar | Topic::Checksum | Topic::Tracking)
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

fn view(pairs: &[Pair], problems: &mut Vec<Problem>) -> View {
    let mut view = View::default();
    for pair in pairs {
        let text = pair.value.as_deref().unwrap_or_default().to_ascii_lowercase();
        let (key, known) = match topic(&pair.key) {
            Topic::View => {
                let mut words = text.split('.');
                let first = words.next().unwrap_or_default();
                view.study = Study::find(first);
                let tab = view.study.map(|study| study.chapter().tab());
                let tab = tab.or_else(|| Tab::find(first));
                view.tab = tab.unwrap_or_default();
                // Only the facts have more to say.
                let facts = view.study == Some(Study::Facts);
                let known = words.all(|word| facts && view.facts.take(word));
                ("view", tab.is_some() && known)
            }
            Topic::Language => {
                view.language = Language::find(&text);
                ("lang", view.language.is_some())
            }
            _ => continue,
        };
        if !known {
            problems.push(Problem::UnknownWord { key, text: presentable(&text) });
        }
    }
    view
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Parameter;

    /// Row 19 of the list of bad inputs, with a revision that exists in unit tests alone.
    #[test]
    fn a_link_made_with_older_data_uses_them_and_says_so() {
        let reading = read("v=1&p=china-plan.0&util=60", "");
        let newest = crate::presets::Preset::first().revision;
        let (slug, made) = ("china-plan", 0);
        assert_eq!(reading.problems, [Problem::OlderData { slug, made, newest }]);
        let draft = reading.link.expect("it was read").first;
        let value = |key| Parameter::find(key).expect("it exists").get(&draft.scenario);
        assert_eq!(value("it_power").to_bits(), 5000.0_f64.to_bits());
        assert_eq!(value("utilisation").to_bits(), 60.0_f64.to_bits());
        // The link of that scenario names the old revision again.
        let again = Link { first: draft, ..Link::default() }.encode();
        assert!(again.contains("p=china-plan.0&util=60"), "{again}");
    }
}
