//! The link as a QR code, for the phone beside the screen.

use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::Key;

use super::hooks::{Own, use_kept, use_study};
use super::markup::html;
use super::part::Part;
use crate::errands::Errand;
use crate::link::Link;
use crate::messages::Speaker;

/// The code, unfolded on request: the worker draws it, only while it is seen.
impl Part for Qr {
    fn key(&self) -> Key {
        "qr".into()
    }

    fn draw(&self, memory: &mut HookContext) -> Html {
        use_qr(self).run(memory)
    }
}

#[hook]
fn use_qr(props: &Qr) -> Html {
    let open = use_kept(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let order =
        open.then(|| Errand::Code.order(props.say.language, &Link::default(), &props.link).into());
    let (drawn, ..) = use_study(order, Own::default());
    let texts = props.say.texts();
    html! {
        <div class="field">
            <button type="button" aria-expanded={open.to_string()} onclick={toggle}>
                { texts.qr_code }
            </button>
            if *open {
                if drawn.broken {
                    <p class="caution warning" role="alert">{ texts.study_failed }</p>
                } else {
                    { Html::from_html_unchecked(drawn.sheet) }
                }
            }
        </div>
    }
}

/// What the code says.
#[derive(PartialEq)]
pub(super) struct Qr {
    pub(super) say: Speaker,
    pub(super) link: String,
}
