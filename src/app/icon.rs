//! The icons: lines in the colour of the text. What they mean is said by the button around them.

use yew::prelude::*;

use super::markup::html;

/// A drawing for a button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Icon {
    /// An arrow back.
    Undo,
    /// An arrow forth.
    Redo,
    /// An arrow out of a box.
    Share,
    /// Two sheets.
    Compare,
    /// Three dots.
    Menu,
    /// Half a disc, as the system.
    Auto,
    /// A sun.
    Light,
    /// A moon.
    Dark,
    /// A cross.
    Close,
    /// An arrow round.
    Reset,
}

impl Icon {
    /// The outline, in a square of 24.
    const fn outline(self) -> &'static str {
        match self {
            Self::Undo => "M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
            Self::Redo => "m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3",
            Self::Share => "M12 15V3M8 7l4-4 4 4M5 12v8h14v-8",
            Self::Compare => "M4 4h7v16H4zM14 8h6v12h-6z",
            Self::Menu => "M5 12h.01M12 12h.01M19 12h.01",
            Self::Auto => "M12 3a9 9 0 0 0 0 18zM12 3a9 9 0 0 1 0 18",
            Self::Light => {
                "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5"
            }
            Self::Dark => "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.500 10.500z",
            Self::Close => "m6 6 12 12M18 6 6 18",
            Self::Reset => "M4 4v6h6M4.500 10A8 8 0 1 1 4 13",
        }
    }

    /// The drawing.
    pub(super) fn draw(self) -> Html {
        html! {
            <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
                <path d={self.outline()} />
            </svg>
        }
    }
}
