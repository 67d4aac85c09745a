//! The program that works out the years of simulated sites, beside the page's own.

use std::cell::Cell;

use js_sys::{Array, Float64Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use super::{network, window};
use crate::outcome::SiteYear;

/// What loads it, in `boot.js`.
const LOADER: &str = "loadYears";
/// The name under which it then stands.
const NAME: &str = "jevonsYears";
/// The climate library, beside the page.
const LIBRARY: &str = "climates.json";

/// The program, with the climate library.
pub(in crate::app) struct Years {
    program: JsValue,
    /// The fingerprint of the weather file whose year it has.
    given: Cell<Option<u32>>,
}

/// What the library says of a place's weather.
pub(in crate::app) struct Record {
    /// Where the record came from, and on what terms: English, Chinese.
    pub(in crate::app) source: [String; 2],
    /// What to know of it: English, Chinese; both empty where it was measured at the place.
    pub(in crate::app) note: [String; 2],
}

impl Years {
    /// Fetches the program and the library; none if one of them does not come.
    pub(in crate::app) fn open(done: Callback<Option<Self>>) {
        spawn_local(async move { done.emit(Self::load().await) });
    }

    async fn load() -> Option<Self> {
        let window = window()?;
        let library = network::text(LIBRARY);
        let loader: Function = Reflect::get(&window, &LOADER.into()).ok()?.dyn_into().ok()?;
        let coming: Promise = loader.call0(&window).ok()?.dyn_into().ok()?;
        let library = library.await?;
        JsFuture::from(coming).await.ok()?;
        let program = Reflect::get(&window, &NAME.into()).ok()?;
        let years = Self { program, given: Cell::default() };
        years.call("read", &[library.into()]).map(|_| years)
    }

    /// Gives the program the year of a weather file, by the fingerprint of the file.
    pub(in crate::app) fn keep(&self, hash: u32, columns: &Float64Array) {
        if self.given.replace(Some(hash)) != Some(hash) {
            self.call("keep", &[hash.into(), columns.into()]);
        }
    }

    /// The year of the scenario in a link.
    pub(in crate::app) fn year(&self, link: &str) -> Option<SiteYear> {
        let figures: Float64Array = self.call("year", &[link.into()])?.dyn_into().ok()?;
        SiteYear::from_figures(&figures.to_vec())
    }

    /// What the library says of a place.
    pub(in crate::app) fn record(&self, climate: &str) -> Option<Record> {
        let texts: Array = self.call("record", &[climate.into()])?.dyn_into().ok()?;
        let text = |place| texts.get(place).as_string().unwrap_or_default();
        Some(Record { source: [text(0), text(1)], note: [text(2), text(3)] })
    }

    /// Calls one of its functions; none if it gives nothing.
    fn call(&self, name: &str, values: &[JsValue]) -> Option<JsValue> {
        let function: Function = Reflect::get(&self.program, &name.into()).ok()?.dyn_into().ok()?;
        let values: Array = values.iter().collect();
        function.apply(&self.program, &values).ok().filter(|answer| !answer.is_undefined())
    }
}
