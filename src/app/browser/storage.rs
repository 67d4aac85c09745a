//! What the browser keeps from visit to visit. It may refuse to; then nothing is kept.

use web_sys::Storage;

use js_sys::{Array, Float64Array, JSON};

use super::window;
use crate::scenario::WeatherFile;
use crate::view::Language;

const SESSION: &str = "jevons.session";
const EARLIER: &str = "jevons.earlier";
const FLEET: &str = "jevons.fleet";
const WEATHER: &str = "jevons.weather";
const LANGUAGE: &str = "jevons.language";
const THEME: &str = "jevons.theme";

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

fn load(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

fn keep(key: &str, text: Option<&str>) {
    let Some(storage) = storage() else { return };
    // Full or forbidden: the page works without. What is old must not come back in its place.
    if text.is_none_or(|text| storage.set_item(key, text).is_err()) {
        let _ = storage.remove_item(key);
    }
}

/// The link to the work of the last visit.
pub(in crate::app) fn session() -> Option<String> {
    load(SESSION)
}

/// Keeps the link to the work; without one, forgets it.
pub(in crate::app) fn keep_session(link: Option<&str>) {
    keep(SESSION, link);
}

/// The links to work that a link took the place of, one a line.
pub(in crate::app) fn earlier() -> Option<String> {
    load(EARLIER)
}

/// Keeps those links; without one, forgets them.
pub(in crate::app) fn keep_earlier(links: Option<&str>) {
    keep(EARLIER, links);
}

/// The table of many sites of the last visit.
pub(in crate::app) fn fleet() -> Option<String> {
    load(FLEET)
}

/// Keeps the table of many sites; without one, forgets it.
pub(in crate::app) fn keep_fleet(table: Option<&str>) {
    keep(FLEET, table);
}

/// The year of the visitor's own weather file: which file it is from, and its columns.
pub(in crate::app) fn weather() -> Option<(WeatherFile, Float64Array)> {
    let text = load(WEATHER)?;
    let mut lines = text.splitn(3, '\n');
    let hash = WeatherFile::parse(lines.next()?)?;
    let file = WeatherFile::new(lines.next()?, hash);
    let columns = JSON::parse(&format!("[{}]", lines.next()?)).ok()?;
    Some((file, Float64Array::new(&columns)))
}

/// Keeps that year, if the browser has room for it.
pub(in crate::app) fn keep_weather(file: &WeatherFile, columns: &Float64Array) {
    let columns = Array::from(columns).join(",");
    keep(WEATHER, Some(&format!("{}\n{}\n{columns}", file.fingerprint(), file.place())));
}

/// The language that was chosen once.
pub(in crate::app) fn language() -> Option<Language> {
    Language::find(&load(LANGUAGE)?)
}

/// Keeps the language.
pub(in crate::app) fn keep_language(language: Language) {
    keep(LANGUAGE, Some(language.key()));
}

/// The colours that were chosen once.
pub(in crate::app) fn theme() -> Option<String> {
    load(THEME)
}

/// Keeps the colours; without a name, those of the system.
pub(in crate::app) fn keep_theme(theme: Option<&str>) {
    keep(THEME, theme);
}
