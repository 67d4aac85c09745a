//! The short texts and the templates of sentences that every language has.

/// Declares texts: one field each, so that a language that lacks one does not compile.
macro_rules! texts {
    ($(#[$doc:meta])* $Texts:ident { $($name:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Debug)]
        #[expect(missing_docs, reason = "each is named after what it says in English")]
        pub struct $Texts { $(pub $name: &'static str,)+ }

        impl $Texts {
            /// The texts of these lines.
            pub(super) fn read(lines: &mut dyn Iterator<Item = &'static str>) -> Self {
                let all = std::array::from_fn(|_| lines.next().unwrap_or_default());
                let [$($name),+] = all;
                Self { $($name),+ }
            }

            /// All of them, in their order.
            pub(super) fn all(&self) -> Vec<&'static str> {
                vec![$(self.$name,)+]
            }
        }
    };
}

texts! {
    /// The short texts of a language, each named after what it says in English.
    Texts {
        title, promise, question_site, question_rebound, privacy,
        presets, presets_hint, edited, sources, reviewed, story,
        inputs, basic, all_inputs, preset_value, source, what_is_this, changed, reset_value,
        undo, redo, reset_all, changes, no_changes, change_input, change_before, change_now,
        share, share_hint, copy_link, app_link, app_link_hint, copy_text, share_failed, select_to_copy, qr_code, link_too_long,
        file, save_file, open_file, download_table, name, name_hint,
        compare, compare_hint, stop_comparing, swap, pinned, in_form, difference,
        language, theme, theme_auto, theme_light, theme_dark,
        key_figures, data_table, share_of_total, item, value,
        pue, reaching_chips, electricity, water, carbon, cost, wue, wue_source, cue, ere, peak_pue,
        a_year, target,
        routes_title, routes_hint, route, routes_gain, routes_limited,
        rebound, log_rebound, break_even, neutral_price, never, not_defined, none_needed,
        taken_back, net_change, use_grows, price_falls,
        conditional, honesty_title, honesty, method_title, method,
        notice_link, notice_file, notice_last, dismiss, details, restore, earlier, start_over,
        update_now, update_data, old_data, loading_weather, weather_failed, own_weather, own_weather_used, retry,
        cautions, weather_of,
        menu, which, still_used, of_the_saving, text_copied,
        the_answer, studies, working, stop, study_failed, language_failed, table_of_sites,
        skip, on_this_page, print, licence, code,
    }
}

texts! {
    /// Templates of the sentences of a language, each named after what it says, with numbered places
    /// for what is not always the same. What differs with an amount stands side by side, a bar
    /// between.
    Templates {
        site_nameless, site_nameless_in, site_named_in, site_runs, site_would_run,
        site_likely, target_met, target_missed, operators, china, better_than, same_as,
        worse_than, no_gain, no_improvement, backfire, full_rebound, zero_rebound,
        use_shrinks, partial_rebound, answer_becomes, training_becomes, two_sentences,
        gain_alike, gain_each, gain_answers, gain_training, gain_none, needs, priced,
        changes_to, as_many, as_much, power_lossless, power_unexplained, power_partly,
        power_largest, overhead_parts, no_saving, taken_back_none, taken_back_negative,
        taken_back, curve_clamped, condensation, chillers_overloaded, rejection_overloaded,
        beyond_curve, outside_class, warm_servers, warm_servers_range, swing_held,
        no_overhead, weather_file_away, no_water, never_seen, too_long, cut, newer_grammar,
        unknown_grammar, unknown_preset, newer_data, older_data, number_written,
        unit_unknown, not_a_number, no_number, clamped, unknown_alternative, inconsistent,
        unknown_key, unknown_word, unreadable, duplicate, too_many, two_places,
        second_scenario, unusable, unusable_of, values, listed,         no_unit,
        only_unit, units, out_of_range, money, copied,
    }
}

/// The template with what belongs in its places.
pub(super) fn fill(template: &str, places: &[&str]) -> String {
    let mut parts = template.split('{');
    let mut text = String::from(parts.next().unwrap_or_default());
    for part in parts {
        let place = usize::from(part.as_bytes().first().map_or(0, |digit| digit - b'0'));
        text += places.get(place).copied().unwrap_or_default();
        text += part.get("0}".len()..).unwrap_or_default();
    }
    text
}

/// One of the texts that stand side by side.
pub(super) fn one_of(texts: &'static str, place: usize) -> &'static str {
    texts.split('|').nth(place).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::figures::Term;
    use crate::messages::{Speaker, plain};
    use crate::view::Language;

    /// Where one language leaves out what the other says: the template, by its beginning in English,
    /// and the place.
    const LEFT_OUT: &[(&str, usize)] = &[
        // Stays in Chinese, changes by nothing in English.
        ("|only {0} of the electricity", 0),
        // In Chinese a whole, nothing, or a loss has a sentence of its own.
        ("1 MW of computing needs {0} MW in all. {1} of the overhead is not", 1),
        ("{0} of the expected saving is taken back", 0),
        ("{0} of the expected saving is taken back", 1),
        // In Chinese the units follow, and an empty value is not repeated.
        ("{0}: the unit in {1} is not known", 2),
        ("{0}: “{1}” is not a number from", 1),
        // Nouns have a plural in English only.
        ("We could not use", 3),
    ];

    fn places(template: &str) -> BTreeSet<usize> {
        let after = template.split('{').skip(1);
        after
            .map(|rest| {
                rest.split('}').next().and_then(|place| place.parse().ok()).expect("a number")
            })
            .collect()
    }

    fn of(language: Language) -> Vec<&'static str> {
        Speaker::new(language, plain).templates().all()
    }

    #[test]
    fn every_language_has_the_same_templates_with_the_same_places() {
        for (english, chinese) in of(Language::English).iter().zip(of(Language::Chinese)) {
            assert!(!english.is_empty() && !chinese.is_empty(), "{english}, {chinese}");
            assert!(!english.contains('\n') && !chinese.contains('\n'));
            assert_eq!(english.split('|').count(), chinese.split('|').count(), "{english}");
            let (ones, others) = (places(english), places(chinese));
            for place in ones.symmetric_difference(&others) {
                let known = LEFT_OUT
                    .iter()
                    .any(|(start, left)| english.starts_with(start) && left == place);
                assert!(known, "place {place} is in one language only: {english}, {chinese}");
            }
        }
    }

    #[test]
    fn what_belongs_in_the_places_is_filled_in_as_it_is() {
        assert_eq!(fill("nothing", &[]), "nothing");
        assert_eq!(fill("{1}, {0}{1}", &["one", "a {0}"]), "a {0}, onea {0}");
        assert_eq!(fill("年{0}小时{1}", &["8", ""]), "年8小时");
        assert_eq!(fill("{2}!", &["one"]), "!");
        assert_eq!(one_of("|one||other", 3), "other");
        assert_eq!(one_of("|one", 0), "");
    }

    #[test]
    fn parts_of_the_overhead_are_called_by_their_names_in_chinese() {
        let say = Speaker::new(Language::Chinese, plain);
        let terms = [Term::PowerChain, Term::Cooling, Term::Fans, Term::Other];
        for (place, term) in terms.into_iter().enumerate() {
            assert_eq!(one_of(say.templates().overhead_parts, place), say.term(term));
        }
    }
}
