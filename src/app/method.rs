//! The end of the page: how it is worked out, what it cannot tell, and where figures come from.

use yew::prelude::*;

use super::markup::html;
use super::sources;
use crate::messages::Speaker;
use crate::scenario::sources::SOURCES;

/// The end of the page.
pub(super) fn foot(say: Speaker) -> Html {
    let texts = say.texts();
    html! {
        <footer class="foot">
            <section aria-labelledby="honesty">
                <h2 id="honesty">{ texts.honesty_title }</h2>
                <p>{ texts.honesty }</p>
            </section>
            <section aria-labelledby="method">
                <h2 id="method">{ texts.method_title }</h2>
                <p>{ texts.method }</p>
                <details>
                    <summary>{ texts.sources }</summary>
                    { sources::list(say, SOURCES.iter()) }
                </details>
            </section>
            <p class="fine">
                { texts.licence }{ " · " }{ texts.code }{ " " }{ env!("CARGO_PKG_VERSION") }
            </p>
        </footer>
    }
}
