//! One scenario of a link: the preset, then what differs from it.

use super::SECOND;
use super::pairs::Pair;
use super::problem::{Problem, presentable};
use super::topic::{Topic, topic};
use crate::presets::{Draft, Found, Preset};
use crate::scenario::number;
use crate::scenario::rules::RULES;
use crate::scenario::{Parameter, Scenario, WeatherFile};

/// One scenario: the preset, then what differs from it.
pub(super) fn scenario(pairs: &[Pair], prefix: &str, problems: &mut Vec<Problem>) -> Draft {
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
    // After the choices: to choose a climate is to give up a file.
    let find = |wanted| own().find(|(topic, _)| *topic == wanted).map(|(_, text)| text);
    if let Some(text) = find(Topic::WeatherFile) {
        let place = find(Topic::WeatherPlace).unwrap_or_default();
        draft.scenario.weather_file = weather_file(place, text, problems);
    }
    settle(&mut draft, problems);
    draft
}

/// The weather file of a place and a fingerprint.
pub(crate) fn weather_file(
    place: &str,
    fingerprint: &str,
    problems: &mut Vec<Problem>,
) -> Option<WeatherFile> {
    let hash = WeatherFile::parse(fingerprint);
    if hash.is_none() {
        problems.push(Problem::UnknownWord { key: "wf", text: presentable(fingerprint) });
    }
    Some(WeatherFile::new(place, hash?))
}

/// The preset of `slug.revision`, or what comes nearest.
fn preset(text: &str, problems: &mut Vec<Problem>) -> &'static Preset {
    let text = text.to_ascii_lowercase();
    let (slug, revision) = text.rsplit_once('.').unwrap_or((&text, ""));
    let Some(newest) = Preset::find(slug) else {
        problems.push(Problem::UnknownPreset(presentable(slug)));
        return Preset::first();
    };
    let Ok(made) = revision.parse() else {
        // Without a revision it was written by hand, and the newest is meant.
        if !revision.is_empty() {
            problems.push(Problem::UnknownWord { key: "p", text: presentable(&text) });
        }
        return newest;
    };
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
