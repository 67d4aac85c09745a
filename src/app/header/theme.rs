//! Light or dark.

use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::Key;

use crate::app::browser::{page, storage};
use crate::app::hooks::{use_kept, use_when};
use crate::app::icon::Icon;
use crate::app::markup::html;
use crate::app::part::Part;
use crate::messages::{Speaker, Texts};

/// Who speaks, and nothing else.
#[derive(PartialEq)]
pub(in crate::app) struct Theme {
    pub(super) say: Speaker,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Colours {
    Auto,
    Light,
    Dark,
}

impl Colours {
    const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The name for the style sheet.
    const fn name(self) -> Option<&'static str> {
        match self {
            Self::Auto => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }

    fn find(name: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|colours| colours.name() == name).unwrap_or(Self::Auto)
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Auto => Icon::Auto,
            Self::Light => Icon::Light,
            Self::Dark => Icon::Dark,
        }
    }

    const fn says(self, texts: &Texts) -> &'static str {
        match self {
            Self::Auto => texts.theme_auto,
            Self::Light => texts.theme_light,
            Self::Dark => texts.theme_dark,
        }
    }
}

/// The three buttons. What was chosen belongs to the browser, not to the link.
impl Part for Theme {
    fn key(&self) -> Key {
        "theme".into()
    }

    fn draw(&self, memory: &mut HookContext) -> Html {
        use_theme(self).run(memory)
    }
}

#[hook]
fn use_theme(props: &Theme) -> Html {
    let chosen = use_kept(|| Colours::find(storage::theme().as_deref()));
    use_when(*chosen, |colours| page::colour(colours.name()));
    let texts = props.say.texts();
    let one = |colours: Colours| {
        let chosen = chosen.clone();
        let pressed = (*chosen == colours).to_string();
        let name = colours.says(texts);
        let onclick = Callback::from(move |_: MouseEvent| {
            storage::keep_theme(colours.name());
            chosen.set(colours);
        });
        html! {
            <button type="button" aria-label={name} title={name} aria-pressed={pressed} {onclick}>
                { colours.icon().draw() }
            </button>
        }
    };
    html! {
        <div class="switch" role="group" aria-label={texts.theme}>
            { for Colours::ALL.into_iter().map(one) }
        </div>
    }
}
