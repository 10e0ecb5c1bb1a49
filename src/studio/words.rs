//! The words of the import, in each language of the product.
//!
//! In: [`Said`] and [`Refused`]. Out: sentences. A further language is one more file, for which the compiler names every
//! sentence that is missing.

mod cy;
mod en;
pub mod panels;

use crate::studio::refused::Refused;
use crate::studio::said::Said;
use crate::words::Language;

/// The sentence of a fact.
pub fn said(said: &Said, language: Language) -> String {
    match language {
        Language::En => en::said(said),
        Language::Cy => cy::said(said),
    }
}

/// Why something cannot be read, and what to do.
pub fn refused(refused: &Refused, language: Language) -> String {
    match language {
        Language::En => en::refused(refused),
        Language::Cy => cy::refused(refused),
    }
}

/// A few words of a longer text, for a sentence around it.
fn short(text: &str) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match flat.char_indices().nth(80) {
        Some((at, _)) => format!("{}…", flat[..at].trim_end()),
        None => flat,
    }
}

/// `a`, `b` and `c`, with the word for `and`.
fn listed(parts: &[String], and: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [start @ .., last] => format!("{} {and} {last}", start.join(", ")),
    }
}
