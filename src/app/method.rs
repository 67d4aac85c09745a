//! The end of the page: how it is worked out, what it cannot tell, and where figures come from.

use yew::functional::HookContext;
use yew::prelude::*;
use yew::virtual_dom::Key;

use super::markup::html;
use super::part::Part;
use super::sources;
use crate::messages::Speaker;
use crate::scenario::sources::all;

/// The end of the page: long, and the same for every scenario.
#[derive(PartialEq)]
pub(super) struct Foot {
    pub(super) say: Speaker,
}

impl Part for Foot {
    fn key(&self) -> Key {
        "foot".into()
    }

    fn draw(&self, _: &mut HookContext) -> Html {
        foot(self.say)
    }
}

fn foot(say: Speaker) -> Html {
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
                    { sources::list(say, all().iter()) }
                </details>
            </section>
            <p class="fine">
                { texts.licence }{ " · " }{ texts.code }{ " " }{ env!("CARGO_PKG_VERSION") }
            </p>
        </footer>
    }
}
