//! The sentences of the studio's page: what an owner reads and presses.
//!
//! In: a language, plain numbers and words. Out: sentences. Each language is one value of [`Labels`], so that the compiler says which
//! sentence is missing.

mod cy;
mod en;

use crate::words::Language;

/// A sentence with a number in it.
pub type Counted = fn(usize) -> String;
/// A sentence around a word.
pub type With = fn(&str) -> String;

/// Every sentence of the page.
#[allow(missing_docs)]
pub struct Labels {
    pub title: &'static str,
    pub lead: &'static str,
    pub stays: &'static str,
    pub paste_here: &'static str,
    pub paste_hint: &'static str,
    pub read_text: &'static str,
    pub or_open: &'static str,
    pub open_file: &'static str,
    pub open_hint: &'static str,
    pub or_begin: &'static str,
    pub begin_empty: &'static str,
    pub cannot_read: &'static str,

    pub check_reading: &'static str,
    pub found: fn(usize, usize) -> String,
    pub nothing_added: &'static str,
    pub columns: &'static str,
    pub column: &'static str,
    pub holds: &'static str,
    pub no_heading: &'static str,
    pub questions: Counted,
    pub questions_hint: &'static str,
    pub left_out: Counted,
    pub as_elements: &'static str,
    pub accept: &'static str,
    pub accept_over: &'static str,
    pub accept_added: &'static str,
    pub dismiss: &'static str,

    pub draft: &'static str,
    pub untitled: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub save: &'static str,
    pub save_workbook: &'static str,
    pub workbook_saved: fn(&[String]) -> String,
    pub publish: &'static str,
    pub bring: &'static str,
    pub problems: fn(usize, usize) -> String,
    pub sound: &'static str,
    pub go_to: &'static str,
    pub whole_file: &'static str,
    pub warning: &'static str,

    pub programme_title: &'static str,
    pub introduction: &'static str,
    pub programme: &'static str,
    pub edition: &'static str,
    pub id: &'static str,
    pub language: &'static str,
    pub elements: &'static str,
    pub element: &'static str,
    pub levels: &'static str,
    pub domain_title: &'static str,
    pub add_element: &'static str,
    pub add_domain: &'static str,
    pub new_element: &'static str,
    pub new_domain: &'static str,
    pub level_label: With,
    pub level_text: With,
    pub no_level: &'static str,
    pub shared_scale: With,
    pub shared_scales: &'static str,
    pub add_level: &'static str,
    pub role: &'static str,
    pub must: &'static str,
    pub counts: &'static str,
    pub flexible: &'static str,
    pub information: &'static str,
    pub at_least: &'static str,
    pub any_level: &'static str,
    pub up: With,
    pub down: With,
    pub copy: With,
    pub copy_word: &'static str,
    pub delete: With,
    pub delete_word: &'static str,
    pub delete_named: fn(&str, &str) -> String,
    pub delete_anyway: &'static str,
    pub keep: &'static str,
    pub moved: fn(usize, usize) -> String,
    pub more: &'static str,
    pub guidance: &'static str,
    pub prompt: &'static str,
    pub domain: &'static str,
    pub as_text: &'static str,
    pub as_text_hint: &'static str,
    pub not_json: &'static str,
    pub keys: &'static str,

    pub try_it: &'static str,
    pub try_hint: &'static str,
    pub try_none: &'static str,
    pub history: &'static str,
    pub history_empty: &'static str,
    pub back_to: With,
    pub file: &'static str,
}

impl Labels {
    /// Those of a language.
    pub fn of(language: Language) -> &'static Labels {
        match language {
            Language::En => &en::LABELS,
            Language::Cy => &cy::LABELS,
        }
    }
}
