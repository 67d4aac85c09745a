//! Words of a study, both languages side by side.

/// A text in the speaker's language: first English, then Chinese, then what both are filled with.
macro_rules! said {
    ($say:expr, $english:literal, $chinese:literal $(, $value:expr)* $(,)?) => {
        match $say.language {
            $crate::view::Language::English => format!($english $(, $value)*),
            $crate::view::Language::Chinese => format!($chinese $(, $value)*),
        }
    };
}

pub(super) use said;
