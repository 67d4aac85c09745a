//! The page: state in, elements out. The only module that knows the browser.

use yew::prelude::*;

/// The whole page.
#[component]
pub fn App() -> Html {
    html! { <main><h1>{ "Jevons" }</h1></main> }
}

/// Puts the page into the element made for it in `index.html`.
pub fn mount() {
    if let Some(root) = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"))
    {
        yew::Renderer::<App>::with_root(root).render();
    }
}
