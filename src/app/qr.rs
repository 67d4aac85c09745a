//! The link as a QR code, for the phone beside the screen.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

use crate::messages::Speaker;

/// Light modules around the code, which readers need (ISO/IEC 18004).
const QUIET: i32 = 4;

/// The code, unfolded on request: it is worked out only while it is seen.
#[component]
pub(super) fn Qr(props: &QrProps) -> Html {
    let open = use_state_eq(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let title = props.say.texts().qr_code;
    html! {
        <div class="field">
            <button type="button" aria-expanded={open.to_string()} onclick={toggle}>{ title }</button>
            if *open {
                { drawn(title, &props.link) }
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

/// The code as a drawing; none if the link is longer than any code.
fn drawn(title: &'static str, link: &str) -> Html {
    let Ok(code) = QrCode::encode_text(link, QrCodeEcc::Medium) else { return Html::default() };
    let size = code.size() + 2 * QUIET;
    let dark = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
    let mut path = String::new();
    for (x, y) in dark.filter(|(x, y)| code.get_module(*x, *y)) {
        let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
    }
    html! {
        <svg class="qr" role="img" aria-label={title} viewBox={format!("0 0 {size} {size}")}
            shape-rendering="crispEdges">
            <rect class="paper" width={size.to_string()} height={size.to_string()} />
            <path class="ink" d={path} />
        </svg>
    }
}
