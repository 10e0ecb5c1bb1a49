//! Every sentence a person reads, as typed functions, one folder per language.
//!
//! A further language is a folder beside `en` and what this file says of each language: the compiler names what it lacks.

mod cy;
mod en;
pub mod explain;
pub mod labels;
#[cfg(any(feature = "office", not(target_arch = "wasm32")))]
pub mod office;
pub mod sentences;
pub mod summary;
pub mod team;

/// `rtl` if a language of this code, such as `ar` or `he-IL`, is written from right to left, and `ltr` otherwise.
pub fn direction(code: &str) -> &'static str {
    let base = code.split('-').next().unwrap_or_default();
    let right_to_left = ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];
    if right_to_left.into_iter().any(|known| known.eq_ignore_ascii_case(base)) { "rtl" } else { "ltr" }
}

/// The same part of every language.
macro_rules! part_of {
    ($language:expr, $file:ident::$NAME:ident) => {
        match $language {
            $crate::words::Language::En => &$crate::words::en::$file::$NAME,
            $crate::words::Language::Cy => &$crate::words::cy::$file::$NAME,
        }
    };
}
use part_of;

/// A language of the product itself; a rubric may have others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    En,
    /// Welsh.
    Cy,
}

impl Language {
    /// Every language.
    pub const ALL: [Language; 2] = [Language::En, Language::Cy];

    /// The code in pages and files.
    pub const fn code(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Cy => "cy",
        }
    }

    /// The language of a code such as `cy` or `cy-GB`.
    pub fn from_code(code: &str) -> Option<Language> {
        let base = code.split('-').next().unwrap_or_default();
        Language::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(base))
    }

    /// What its speakers call it.
    pub const fn name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Cy => "Cymraeg",
        }
    }
}
