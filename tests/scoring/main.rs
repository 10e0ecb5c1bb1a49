//! Tables of answers and what they score: every measure, method, rule and gate at its boundaries.
//!
//! In: small rubrics written beside their table. Out: a failure that names the row. Published instruments are in `oracles.rs`;
//! here each rule stands alone, just below, on and just above each of its limits.

#[path = "../common/mod.rs"]
mod common;
mod disagreements;
mod measures;
mod methods;
mod missing;
mod overlays;
mod reach;
mod rules;

use crate::common::*;
use serde_json::{Value, json};

/// The points of each answer to one element with these fields.
#[track_caller]
fn pointed(fields: Value, rows: &[(Value, &str)]) {
    let rubric = rubric(&sheet(json!({"elements": [element("e", fields.clone())], "scores": []})));
    for (answer, wanted) in rows {
        let assessment = assess(&rubric, &answers(&rubric, json!({"e": answer})));
        assert_eq!(points(&rubric, &assessment, "e"), *wanted, "{fields}: {answer}");
    }
}
