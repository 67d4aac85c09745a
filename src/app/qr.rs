//! The link as a QR code, for the phone beside the screen.

use yew::prelude::*;

use super::hooks::use_study;
use crate::errands::Errand;
use crate::link::Link;
use crate::messages::Speaker;

/// The code, unfolded on request: the worker draws it, only while it is seen.
#[component]
pub(super) fn Qr(props: &QrProps) -> Html {
    let open = use_state_eq(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let order =
        open.then(|| Errand::Code.order(props.say.language, &Link::default(), &props.link).into());
    let (drawn, ..) = use_study(order);
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
#[derive(Properties, PartialEq)]
pub(super) struct QrProps {
    pub(super) say: Speaker,
    pub(super) link: String,
}
