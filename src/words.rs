//! Every sentence a person reads, as typed functions, one folder per language.
//!
//! The words themselves are Fluent files, one folder for each language. `compile`, which the build script runs, makes them the functions that are
//! included here. A further language is a folder beside `en`: the build names what it lacks.

pub mod advice;
#[cfg(any(feature = "studio", all(not(target_arch = "wasm32"), feature = "command")))]
pub mod colleagues;
mod direction;
pub mod explain;
pub mod facts;
#[cfg(any(feature = "studio", all(not(target_arch = "wasm32"), feature = "command")))]
pub mod fetched;
pub mod form;
#[cfg(any(feature = "studio", all(not(target_arch = "wasm32"), feature = "command")))]
pub mod ids;
pub mod nouns;
#[cfg(any(feature = "office", feature = "workbook", not(target_arch = "wasm32")))]
pub mod office;
pub mod pages;
pub mod problems;
#[cfg(any(feature = "studio", all(not(target_arch = "wasm32"), feature = "command")))]
pub mod publish;
#[cfg(any(feature = "studio", all(not(target_arch = "wasm32"), feature = "command")))]
pub mod questionnaire;
pub mod result;
pub mod scales;
pub mod sentences;
pub mod sheets;
#[cfg(any(feature = "studio", all(not(target_arch = "wasm32"), feature = "command")))]
pub mod studio_import;
#[cfg(any(feature = "studio", all(not(target_arch = "wasm32"), feature = "command")))]
pub mod studio_page;
#[cfg(any(feature = "studio", all(not(target_arch = "wasm32"), feature = "command")))]
pub mod studio_panels;
pub mod summary;
pub mod team;
#[cfg(all(not(target_arch = "wasm32"), feature = "command"))]
pub mod terminal;
#[cfg(any(feature = "studio", all(not(target_arch = "wasm32"), feature = "command")))]
pub mod translate;
#[cfg(any(feature = "studio", all(not(target_arch = "wasm32"), feature = "command")))]
pub mod trial;
pub mod without_scripts;

pub use direction::direction;

/// The parts of a sentence put together.
fn glue(parts: &[&str]) -> String {
    parts.concat()
}

/// Which plural form of a word goes with a number, after CLDR.
#[derive(Clone, Copy)]
enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));
include!(concat!(env!("OUT_DIR"), "/language.rs"));

impl Language {
    /// The language of a code such as `cy` or `cy-GB`.
    pub fn from_code(code: &str) -> Option<Language> {
        let base = code.split('-').next().unwrap_or_default();
        Language::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(base))
    }

    /// What its speakers call it.
    pub fn name(self) -> &'static str {
        LanguageWords(self).name()
    }
}
