//! Where the visitor's own weather file is chosen, and what was found in it.

use yew::prelude::*;

use super::browser::files;
use super::hooks::Reading;
use super::markup::html;
use crate::messages::Speaker;
use crate::scenario::Scenario;

/// The element that holds the report on the file.
pub(super) const REPORT: &str = "file";

/// What the place of the file needs to know.
#[derive(Clone, PartialEq)]
pub(super) struct OwnWeather {
    pub(super) reading: Reading,
    pub(super) read: Callback<web_sys::File>,
}

/// The field below the climate.
pub(super) fn own_weather(say: Speaker, own: &OwnWeather, scenario: &Scenario) -> Html {
    let (texts, read) = (say.texts(), own.read.clone());
    let chosen = Callback::from(move |event: Event| {
        if let Some(file) = files::chosen(&event.target_unchecked_into()) {
            read.emit(file);
        }
    });
    let used = scenario.weather_file.as_ref().map(|file| {
        html! { <p class="fine">{ texts.own_weather_used }{ " " }<b>{ file.place().to_owned() }</b></p> }
    });
    let Reading { is_going_on, is_broken, report } = &own.reading;
    html! {
        <div class="field own-weather">
            <label>{ texts.own_weather }{ " " }
                <input type="file" accept=".epw,.csv,.txt" onchange={chosen} />
            </label>
            { for used.into_iter() }
            <div id={REPORT} role="status" tabindex="-1">
                if *is_going_on {
                    <p class="fine">{ texts.working }</p>
                }
                if *is_broken {
                    <p class="error">{ texts.study_failed }</p>
                }
                { Html::from_html_unchecked(report.clone()) }
            </div>
        </div>
    }
}

/// Takes a file that is dropped anywhere on the page.
pub(super) fn dropping(own: &OwnWeather) -> (Callback<DragEvent>, Callback<DragEvent>) {
    let read = own.read.clone();
    let over = Callback::from(|event: DragEvent| event.prevent_default());
    let dropped = Callback::from(move |event: DragEvent| {
        // Another place of the page may have taken it.
        if !event.default_prevented() {
            event.prevent_default();
            if let Some(file) = files::dropped(&event) {
                read.emit(file);
            }
        }
    });
    (over, dropped)
}
