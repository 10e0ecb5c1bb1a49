//! What a command of the page around the widget gets back, as JSON.
//!
//! In: what became of a file, or what is wrong with one. Out: text (`docs/embedding.md` is its contract).

use crate::draft::Opened;
use crate::problem::Problem;
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
}

/// Problems as JSON.
pub fn listed(problems: &[Problem]) -> String {
    let told: Vec<Worded> = problems
        .iter()
        .map(|problem| Worded { code: problem.code(), place: problem.path.clone(), message: problem.message(), hint: problem.hint() })
        .collect();
    serde_json::to_string(&told).unwrap_or_default()
}

/// What became of a file that could be opened.
pub fn accepted(opened: &Opened) -> String {
    let dropped: Vec<Dropped> = opened.dropped.iter().map(|(id, reason)| Dropped { id, reason }).collect();
    let dropped = serde_json::to_string(&dropped).unwrap_or_default();
    let migrated = serde_json::to_string(&opened.migrated).unwrap_or_default();
    let (accepted, problems) = (opened.accepted, listed(&opened.problems));
    format!("{{\"accepted\":{accepted},\"dropped\":{dropped},\"migrated\":{migrated},\"problems\":{problems}}}")
}

/// Why a file could not be opened.
pub fn refused(problems: &[Problem]) -> String {
    let message = problems.first().map(Problem::message).unwrap_or_default();
    let message = serde_json::to_string(&message).unwrap_or_default();
    ["{\"error\":{\"code\":\"import-invalid\",\"message\":", &message, ",\"problems\":", &listed(problems), "}}"].concat()
}

/// An answer that no longer fits.
#[derive(Serialize)]
struct Dropped<'o> {
    id: &'o str,
    reason: &'o str,
}
