//! The worker beside the page, where studies are worked out.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
pub(in crate::app) use js_sys::{Float64Array as Columns, Uint8Array as Bytes};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{File, MessageEvent, Worker};
use yew::Callback;

use super::timer;
use crate::scenario::WeatherFile;

/// What starts the worker.
const LOADER: &str = "studies_loader.js";

/// What the worker says.
#[derive(Debug, Clone)]
pub(in crate::app) enum Answer {
    /// The order of this number is so far, 0 to 1, and this can be shown of it.
    Sheet(u32, f64, Option<String>),
    /// The report on a weather file, and its year if it is sound: which file it is, the nearest place
    /// of the library, the columns.
    Weather(String, Option<(WeatherFile, String, Columns)>),
    /// The worker does not work.
    Broken,
}

/// A worker that listens. It ends when this is dropped.
pub(in crate::app) struct Desk {
    worker: Worker,
    waiting: Rc<RefCell<Waiting>>,
    _listeners: [Closure<dyn Fn(JsValue)>; 2],
}

/// An order that waits until the worker listens: browsers drop what comes before. The worker says
/// so with the number 0.
#[derive(Default)]
struct Waiting {
    listens: bool,
    /// A year or a weather file.
    year: Option<JsValue>,
    order: Option<JsValue>,
}

impl Desk {
    /// Starts a worker; none where the browser has none.
    pub(in crate::app) fn open(hear: Callback<Answer>) -> Option<Self> {
        super::window()?;
        let worker = Worker::new(LOADER).ok()?;
        let broken = hear.clone();
        let waiting = Rc::new(RefCell::new(Waiting::default()));
        let (known, at) = (waiting.clone(), worker.clone());
        let hearing = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
            match event.dyn_ref().and_then(read) {
                Some(Answer::Sheet(0, ..)) => {
                    let mut known = known.borrow_mut();
                    known.listens = true;
                    for message in [known.year.take(), known.order.take()].into_iter().flatten() {
                        let _ = at.post_message(&message);
                    }
                }
                Some(answer) => hear.emit(answer),
                None => {}
            }
        });
        let failing = Closure::<dyn Fn(JsValue)>::new(move |_| broken.emit(Answer::Broken));
        worker.set_onmessage(Some(hearing.as_ref().unchecked_ref()));
        worker.set_onerror(Some(failing.as_ref().unchecked_ref()));
        Some(Self { worker, waiting, _listeners: [hearing, failing] })
    }

    /// Gives the worker an order.
    pub(in crate::app) fn order(&self, text: &str) {
        self.send(text.into(), |waiting| &mut waiting.order);
    }

    /// Gives the worker the year of a weather file, by the fingerprint of the file.
    pub(in crate::app) fn give_year(&self, hash: u32, columns: &Columns) {
        let pair = Array::of2(&hash.into(), columns);
        self.send(pair.into(), |waiting| &mut waiting.year);
    }

    /// Has the worker read a weather file and report on it in a language.
    pub(in crate::app) fn read_weather(&self, language: &str, bytes: &Bytes) {
        let pair = Array::of2(&language.into(), bytes);
        self.send(pair.into(), |waiting| &mut waiting.year);
    }

    /// Sends a message, or lets it wait in its place.
    fn send(&self, message: JsValue, place: fn(&mut Waiting) -> &mut Option<JsValue>) {
        let mut waiting = self.waiting.borrow_mut();
        if waiting.listens {
            let _ = self.worker.post_message(&message);
        } else {
            *place(&mut waiting) = Some(message);
        }
    }
}

/// Has a worker of its own do one thing, with a file if need be. What is done is given no text if the
/// worker does not work.
pub(in crate::app) fn run(order: &str, file: Option<&File>, done: Callback<Option<String>>) {
    let kept = Rc::new(RefCell::new(None::<Desk>));
    let ending = kept.clone();
    let hear = Callback::from(move |answer| {
        // Not at once: the desk's own listener is what is running.
        let desk = ending.take();
        timer::after(0, move || drop(desk)).forget();
        done.emit(match answer {
            Answer::Sheet(_, _, text) => text,
            Answer::Weather(..) | Answer::Broken => None,
        });
    });
    let Some(desk) = Desk::open(hear.clone()) else { return hear.emit(Answer::Broken) };
    let text = JsValue::from_str(&format!("1\n{order}"));
    let order = file.map_or(text.clone(), |file| Array::of2(&text, file).into());
    desk.send(order, |waiting| &mut waiting.order);
    *kept.borrow_mut() = Some(desk);
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

fn read(event: &MessageEvent) -> Option<Answer> {
    let parts: Array = event.data().dyn_into().ok()?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it was sent as u32"
    )]
    let number = |place| parts.get(place).as_f64().map(|number| number as u32);
    let text = |place| parts.get(place).as_string();
    if let Some(report) = text(0) {
        let year = number(1).zip(parts.get(4).dyn_into::<Columns>().ok());
        let year = year.map(|(hash, columns)| {
            let place = text(2).unwrap_or_default();
            (WeatherFile::new(&place, hash), text(3).unwrap_or_default(), columns)
        });
        return Some(Answer::Weather(report, year));
    }
    Some(Answer::Sheet(number(0)?, parts.get(1).as_f64()?, parts.get(2).as_string()))
}
