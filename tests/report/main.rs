//! The report: what it says for the worked examples (golden files), and what it may never say.

mod change;
#[path = "../common/mod.rs"]
mod common;
mod figures;
mod sheets;
mod to_do;
mod verdict;
mod worked_examples;

use crate::common::{answered, assess, compare, example};
use fidelity_check::answers::Answers;
use fidelity_check::drift::Baseline;
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;
use serde_json::json;

const PROGRAMMES: [&str; 3] = ["assertive-community-treatment", "parent-infant-group", "scale-up-readiness"];

fn report(id: &str, language: Language) -> Report {
    let (rubric, answers, earlier) = example(id);
    let assessment = compare(&rubric, &answers, &earlier, Baseline::Previous, Some("2026-11-22"));
    Report::new(&rubric, &answers, &assessment, language)
}

fn plain(rubric: &Rubric, answers: &Answers) -> Report {
    Report::new(rubric, answers, &assess(rubric, answers), Language::En)
}

/// A report against one earlier assessment, half a year before.
#[track_caller]
fn against(rubric: &Rubric, then: serde_json::Value, now: serde_json::Value, language: Language) -> Report {
    let (then, now) = (answered(rubric, json!({"date": "2026-05-20"}), then), answered(rubric, json!({"date": "2026-11-22"}), now));
    let assessment = compare(rubric, &now, &[then], Baseline::Previous, None);
    Report::new(rubric, &now, &assessment, language)
}
