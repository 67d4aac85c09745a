//! The short texts that every language has.

/// Declares the short texts: one field each, so that a language that lacks one does not compile.
macro_rules! texts {
    ($($name:ident,)+) => {
        /// The short texts of a language, each named after what it says in English.
        #[derive(Debug)]
        #[expect(missing_docs, reason = "each is named after what it says in English")]
        pub struct Texts { $(pub $name: &'static str,)+ }

        impl Texts {
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
