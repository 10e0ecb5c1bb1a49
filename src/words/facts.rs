//! What was found in a file, what was expected, and where.
//!
//! In: a language. Out: the words. [`Fact`] is one of them before anybody has said it.

use crate::words::{Language, glue};

include!(concat!(env!("OUT_DIR"), "/facts.rs"));

/// Names in backticks, the last after “and”.
pub(super) fn all(language: Language, names: &[String]) -> String {
    joined(language, names, |words, before, last| words.list_and(before, last))
}

/// Names in backticks, the last after “or”.
pub(super) fn any(language: Language, names: &[String]) -> String {
    joined(language, names, |words, before, last| words.list_or(before, last))
}

/// Things one after the other, such as the places around a place.
pub fn in_turn(language: Language, things: impl Iterator<Item = String>) -> String {
    things.reduce(|before, next| FactsWords(language).list_next(&before, &next)).unwrap_or_default()
}

fn joined(language: Language, names: &[String], with_last: fn(FactsWords, &str, &str) -> String) -> String {
    let quoted = |name: &String| format!("`{name}`");
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            with_last(FactsWords(language), &in_turn(language, rest.iter().map(quoted)), &quoted(last))
        }
        _ => names.iter().map(quoted).collect(),
    }
}
