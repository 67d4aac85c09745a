//! Presets and defaults as text, for the page: a line each, its cells parted by tabs.

use std::fmt::Write;
use std::sync::OnceLock;

use super::{DEFAULTS, Defaults, PRESETS, Preset};
use crate::scenario::number::decimal;
use crate::scenario::{Choice, Parameter, Scenario};

/// What was read.
static LEARNT: OnceLock<(Vec<Preset>, Vec<Defaults>)> = OnceLock::new();

/// The presets and the defaults that were read; none before.
pub(super) fn learnt() -> (&'static [Preset], &'static [Defaults]) {
    LEARNT.get().map_or((&[], &[]), |(presets, defaults)| (presets, defaults))
}

/// Takes in presets and defaults; those that were there first stay.
pub(crate) fn learn(lines: &mut dyn Iterator<Item = &'static str>) {
    LEARNT.get_or_init(|| read(lines));
}

/// The text of all.
pub(crate) fn written() -> String {
    let mut text = String::new();
    for one in PRESETS {
        let Preset { slug, revision, reviewed, defaults, .. } = one;
        let _ = write!(text, "{slug}\t{revision}\t{reviewed}\t{defaults}\t");
        let _ = writeln!(text, "{}\t{}", one.sources.join(" "), answers(one.choices, one.values));
    }
    for one in DEFAULTS {
        // The others are as in the tables, which go with them.
        let values: Vec<_> = one.values.iter().copied().filter(differs).collect();
        let choices: Vec<_> = one.choices.iter().copied().filter(is_other).collect();
        let _ = writeln!(text, "\t{}\t{}", one.revision, answers(&choices, &values));
    }
    text
}

/// Whether a value is not that of the table.
#[expect(clippy::float_cmp, reason = "the same value means the very same number")]
fn differs((key, value): &(&str, f64)) -> bool {
    Parameter::find(key).is_none_or(|parameter| parameter.default != *value)
}

/// Whether an answer is not that of the table.
fn is_other((key, answer): &(&str, &str)) -> bool {
    Choice::find(key).is_none_or(|choice| choice.get(&Scenario::default()) != *answer)
}

fn answers(choices: &[(&str, &str)], values: &[(&str, f64)]) -> String {
    let choices: Vec<_> = choices.iter().map(|(key, answer)| format!("{key} {answer}")).collect();
    let values: Vec<_> = values.iter().map(|(key, value)| format!("{key} {value}")).collect();
    format!("{}\t{}", choices.join(" "), values.join(" "))
}

fn read(lines: &mut dyn Iterator<Item = &'static str>) -> (Vec<Preset>, Vec<Defaults>) {
    let (mut presets, mut all_defaults) = (Vec::new(), Vec::new());
    for line in lines {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        let (slug, revision) = (cell(), whole(cell()));
        if slug.is_empty() {
            let (choices, values) = (pairs(cell()), numbers(cell()));
            all_defaults.push(Defaults { revision, choices, values });
            continue;
        }
        let (reviewed, defaults, sources) = (cell(), whole(cell()), words(cell()));
        let (choices, values) = (pairs(cell()), numbers(cell()));
        let (title, story) = (&["", ""], &["", ""]);
        presets.push(Preset {
            slug,
            revision,
            reviewed,
            sources,
            title,
            story,
            defaults,
            choices,
            values,
        });
    }
    (presets, all_defaults)
}

fn whole(text: &str) -> u32 {
    text.parse().unwrap_or_default()
}

fn words(cell: &'static str) -> &'static [&'static str] {
    cell.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().leak()
}

fn pairs(cell: &'static str) -> &'static [(&'static str, &'static str)] {
    let pairs = words(cell).chunks_exact(2).map(|pair| (pair[0], pair[1]));
    pairs.collect::<Vec<_>>().leak()
}

fn numbers(cell: &'static str) -> &'static [(&'static str, f64)] {
    let number = |text| decimal(text).unwrap_or(f64::NAN);
    let pairs = pairs(cell).iter().map(|(key, value)| (*key, number(value)));
    pairs.collect::<Vec<_>>().leak()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presets::fill;

    #[test]
    fn what_is_learnt_is_known() {
        learn(&mut written().leak().lines());
        assert_eq!((learnt().0, learnt().1.len()), (PRESETS, DEFAULTS.len()));
    }

    #[test]
    fn presets_and_defaults_are_read_as_they_were_written() {
        let (presets, defaults) = read(&mut written().leak().lines());
        assert_eq!(presets.len(), PRESETS.len());
        for (one, other) in presets.iter().zip(PRESETS) {
            // All of it but the words.
            let other = Preset { title: one.title, story: one.story, ..*other };
            assert_eq!(format!("{one:?}"), format!("{other:?}"));
        }
        for (one, other) in defaults.iter().zip(DEFAULTS) {
            let scenario = |defaults: &Defaults| {
                let mut scenario = Scenario::default();
                fill(&mut scenario, defaults.choices, defaults.values);
                scenario
            };
            assert_eq!((one.revision, scenario(one)), (other.revision, scenario(other)));
        }
        assert_eq!(defaults.len(), DEFAULTS.len());
    }
}
