//! Files: saving what the page says, and opening what was saved.

use gloo_file::{Blob, ObjectUrl};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlAnchorElement, HtmlInputElement};
use yew::Callback;

use super::{document, timer};
use crate::save::{self, SaveError};

/// How long the browser may take to begin reading what it saves, in milliseconds.
const PATIENCE: u32 = 60_000;

/// Saves a text under a name.
pub(in crate::app) fn save(name: &str, kind: &str, text: &str) -> Option<()> {
    let address = ObjectUrl::from(Blob::new_with_options(text, Some(kind)));
    let anchor: HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    // Some browsers read it only later; dropping the address at once would save an empty file.
    timer::after(PATIENCE, move || drop(address)).forget();
    Some(())
}

/// Reads the file that was chosen, and empties the choice so that the same one can be chosen again.
pub(in crate::app) fn open(input: &HtmlInputElement, done: Callback<Result<Vec<u8>, SaveError>>) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    input.set_value("");
    let file = gloo_file::File::from(file);
    let size = usize::try_from(file.size()).unwrap_or(usize::MAX);
    if size > save::LARGEST {
        done.emit(Err(SaveError::TooLarge(size)));
        return;
    }
    spawn_local(async move {
        let bytes = gloo_file::futures::read_as_bytes(&file).await;
        done.emit(bytes.map_err(|_| SaveError::NotText));
    });
}

/// So many times the largest weather file are read of a file: enough to say how much too large it is.
const TIMES_THE_LARGEST: f64 = 16.0;

/// Reads a weather file; of one that is far too large, its beginning.
pub(in crate::app) fn read_weather(
    file: &web_sys::File,
    largest: usize,
    done: impl FnOnce(Uint8Array) + 'static,
) {
    #[expect(clippy::cast_precision_loss, reason = "a limit far below 2^52")]
    let end = largest as f64 * TIMES_THE_LARGEST;
    let Ok(part) = file.slice_with_f64_and_f64(0.0, end) else { return };
    spawn_local(async move {
        let read = JsFuture::from(part.array_buffer()).await;
        // What cannot be read is reported on as a file without contents.
        done(read.map_or_else(|_| Uint8Array::new_with_length(0), |bytes| Uint8Array::new(&bytes)));
    });
}

/// What was typed into an area of text.
pub(in crate::app) fn typed(event: &yew::Event) -> Option<String> {
    let area: web_sys::HtmlTextAreaElement = event.target()?.dyn_into().ok()?;
    Some(area.value())
}

/// Reads the file that was chosen, as text; nothing if it cannot be read.
pub(in crate::app) fn read_chosen(event: &yew::Event, done: Callback<String>) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    read_first(input.and_then(|input| input.files()), done);
}

/// Lets a file be dropped here, where the browser would open it in the place of the page.
pub(in crate::app) fn allow_drop(event: &yew::DragEvent) {
    event.prevent_default();
}

/// The file that was dropped; none if it was something else.
pub(in crate::app) fn dropped(event: &yew::DragEvent) -> Option<web_sys::File> {
    event.data_transfer()?.files()?.get(0)
}

/// Reads the file that was dropped, as text; nothing if it was no file.
pub(in crate::app) fn read_dropped(event: &yew::DragEvent, done: Callback<String>) {
    event.prevent_default();
    read_first(event.data_transfer().and_then(|dropped| dropped.files()), done);
}

fn read_first(files: Option<web_sys::FileList>, done: Callback<String>) {
    let file = files.and_then(|files| files.get(0)).map(gloo_file::File::from);
    let Some(file) = file else { return };
    spawn_local(async move {
        if let Ok(bytes) = gloo_file::futures::read_as_bytes(&file).await {
            done.emit(String::from_utf8_lossy(&bytes).into_owned());
        }
    });
}
