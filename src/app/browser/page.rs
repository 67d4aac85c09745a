//! The document around the page: its language, its colours, its focus.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::{document, window};
use crate::view::Language;

fn root() -> Option<Element> {
    document()?.document_element()
}

/// The element in which the page lives.
pub(in crate::app) fn mounting_point() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// Says that the program has drawn the page.
pub(in crate::app) fn say_ready() {
    if let Some(root) = root() {
        let classes = root.class_name();
        root.set_class_name(format!("{classes} ready").trim_start());
    }
}

/// Says in which language the page is, and what it is called.
pub(in crate::app) fn speak(language: Language, title: &str) {
    if let (Some(root), Some(document)) = (root(), document()) {
        let _ = root.set_attribute("lang", language.tag());
        document.set_title(title);
    }
}

/// The language of the first screen: boot.js has chosen it.
pub(in crate::app) fn spoken() -> Option<Language> {
    Language::find(&root()?.get_attribute("lang")?)
}

/// The file with the words of a language.
pub(in crate::app) fn words(language: Language) -> Option<String> {
    let link = format!("link[hreflang={}]", language.key());
    document()?.query_selector(&link).ok()??.get_attribute("href")
}

/// Says that the page could not be loaded.
pub(in crate::app) fn say_failed() {
    if let Some(notice) = document().and_then(|document| document.get_element_by_id("failed")) {
        let _ = notice.remove_attribute("hidden");
    }
}

/// Chooses the colours; without a name, those of the system.
pub(in crate::app) fn colour(theme: Option<&str>) {
    let Some(root) = root() else { return };
    let _ = match theme {
        Some(theme) => root.set_attribute("data-theme", theme),
        None => root.remove_attribute("data-theme"),
    };
}

/// The first language of the browser that the page can speak.
pub(in crate::app) fn language() -> Option<Language> {
    let languages = window()?.navigator().languages();
    languages.iter().filter_map(|tag| tag.as_string()).find_map(|tag| Language::find(&tag))
}

/// Whether the window is at least this wide, in the page's own unit of text.
pub(in crate::app) fn is_wide(rem: u32) -> bool {
    let query = format!("(min-width: {rem}rem)");
    // The page as text is for everybody.
    window().is_none_or(|window| {
        window.match_media(&query).ok().flatten().is_some_and(|answer| answer.matches())
    })
}

/// Brings an element into view, out of the group in which it may be folded, and puts the focus on it.
pub(in crate::app) fn go_to(id: &str) -> Option<()> {
    let element: HtmlElement = document()?.get_element_by_id(id)?.dyn_into().ok()?;
    if let Some(group) = element.closest("details").ok().flatten() {
        let _ = group.set_attribute("open", "");
    }
    element.scroll_into_view();
    element.focus().ok()
}

/// A text with its accents composed (NFC), so that the same name is the same text everywhere.
pub(in crate::app) fn composed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}

/// Prints the page.
pub(in crate::app) fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}
