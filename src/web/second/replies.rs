//! What a command of the page around the widget gets back, as JSON.
//!
//! In: what became of a file, or what is wrong with one, and the language of the page. Out: text (`docs/embedding.md` is its contract).

use crate::draft::Opened;
use crate::problem::{Problem, Told};
use crate::words::Language;
use serde::Serialize;

/// There is no such file.
pub const NO_FILE: &str = r#"{"error":{"code":"import-invalid","message":"there is no such file","hint":"the formats are json, result, csv, text, html, code and, once a review is due, calendar"}}"#;

/// One problem as JSON.
#[derive(Serialize)]
struct Worded {
    code: &'static str,
    place: String,
    message: String,
    hint: String,
    /// The language of both.
    lang: &'static str,
}

/// Problems as JSON.
pub fn listed(problems: &[Problem], language: Language) -> String {
    let worded = |problem: &Problem| {
        let Told { message, hint } = problem.told(language);
        Worded { code: problem.code(), place: problem.path.clone(), message, hint, lang: language.code() }
    };
    let told: Vec<Worded> = problems.iter().map(worded).collect();
    serde_json::to_string(&told).unwrap_or_default()
}

/// What became of a file that could be opened.
pub fn accepted(opened: &Opened, language: Language) -> String {
    let dropped: Vec<Dropped> = opened.dropped.iter().map(|(id, reason)| Dropped { id, reason }).collect();
    let dropped = serde_json::to_string(&dropped).unwrap_or_default();
    let migrated = serde_json::to_string(&opened.migrated).unwrap_or_default();
    let (accepted, problems) = (opened.accepted, listed(&opened.problems, language));
    format!("{{\"accepted\":{accepted},\"dropped\":{dropped},\"migrated\":{migrated},\"problems\":{problems}}}")
}

/// Why a file could not be opened.
pub fn refused(problems: &[Problem], language: Language) -> String {
    let message = problems.first().map(|problem| problem.told(language).message).unwrap_or_default();
    let message = serde_json::to_string(&message).unwrap_or_default();
    ["{\"error\":{\"code\":\"import-invalid\",\"message\":", &message, ",\"problems\":", &listed(problems, language), "}}"].concat()
}

/// An answer that no longer fits.
#[derive(Serialize)]
struct Dropped<'o> {
    id: &'o str,
    reason: &'o str,
}
