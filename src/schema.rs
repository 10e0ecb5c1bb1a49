//! The JSON Schemas of the formats, generated from the records that read and write them. Native only.
//!
//! In: nothing. Out: a schema of draft 2020-12 for each format.

use crate::document::{Read as _, schema::Book};
use crate::draft::AnswersSource;
use crate::rubric::source::{OverlaySource, RubricSource};
use serde_json::Value;

/// Of a programme's rubric.
pub fn rubric() -> Value {
    Book::default().document("urn:fidelity-check:rubric:1", "Fidelity Check rubric, format 1", RubricSource::schema)
}

/// Of local changes to a rubric.
pub fn overlay() -> Value {
    Book::default().document("urn:fidelity-check:overlay:1", "Fidelity Check overlay, format 1", OverlaySource::schema)
}

/// Of a team's answers.
pub fn answers() -> Value {
    Book::default().document("urn:fidelity-check:answers:1", "Fidelity Check answers, format 1", AnswersSource::schema)
}

/// Of a report. The record is written with serde, so its schema is derived from the type.
pub fn report() -> Value {
    let mut schema = schemars::schema_for!(crate::report::Report).to_value();
    if let Value::Object(fields) = &mut schema {
        fields.insert("$id".to_owned(), Value::from("urn:fidelity-check:report:1"));
        fields.insert("title".to_owned(), Value::from("Fidelity Check report, format 1"));
    }
    schema
}
