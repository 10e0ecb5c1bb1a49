//! The JSON Schemas of the formats, generated from the records that read and write them. Native only.
//!
//! In: nothing. Out: a schema of draft 2020-12 for each format.

use crate::document::{Read as _, schema::Book};
use crate::draft::AnswersSource;
use crate::rubric::source::{OverlaySource, RubricSource};
use serde_json::Value;

/// Of a programme's rubric.
pub fn rubric() -> Value {
    Book::default().document("rubric.schema.json", "Fidelity Check rubric, format 1", RubricSource::schema)
}

/// Of local changes to a rubric.
pub fn overlay() -> Value {
    Book::default().document("overlay.schema.json", "Fidelity Check overlay, format 1", OverlaySource::schema)
}

/// Of a team's answers.
pub fn answers() -> Value {
    Book::default().document("answers.schema.json", "Fidelity Check answers, format 1", AnswersSource::schema)
}
