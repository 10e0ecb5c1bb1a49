//! The golden vectors that other implementations are checked with (`docs/conformance.md`), held against this one.
//!
//! In: `oracles/vectors/*.ndjson`, a case in each line: a rubric, answers, and what they come to. Out: a failure that names the case.
//! The cases of `published.ndjson` were worked out by hand from published rules; those of `random.ndjson` by the second implementation in
//! `second_opinion/`, never by the crate.

mod common;

use common::*;
use fidelity_check::rubric::Rubric;
use serde_json::{Value, json};

fn cases(name: &str) -> Vec<Value> {
    let path = format!("tests/oracles/vectors/{name}.ndjson");
    file(&path).lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{path}: {error}: {line}"))).collect()
}

/// The rubric of a case: in the case itself, or the name of a file beside the folder.
fn rubric_of(case: &Value) -> Rubric {
    match case["rubric"].as_str() {
        Some(name) => rubric(&file(&format!("tests/oracles/{name}.json"))),
        None => rubric(&case["rubric"].to_string()),
    }
}

/// What the crate says about the things that a case tells, in the words of the case.
fn told(case: &Value) -> Value {
    let rubric = rubric_of(case);
    let file = json!({"format": 1, "rubric": {"id": rubric.id, "edition": rubric.edition}, "occasion": case["occasion"], "elements": case["elements"]});
    let opened = fidelity_check::draft::read(&file.to_string(), &rubric).unwrap_or_else(|problems| panic!("{}", common::told(&problems)));
    let assessment = assess(&rubric, &opened.answers);
    let mut told = case["expect"].clone();
    for (kind, all) in told.as_object_mut().expect("an object") {
        for (id, wanted) in all.as_object_mut().expect("an object") {
            if kind == "gates" {
                *wanted = json!(gate(&rubric, &assessment, id));
                continue;
            }
            for (field, value) in wanted.as_object_mut().expect("an object") {
                *value = match kind.as_str() {
                    "elements" => of_element(&rubric, &assessment, id, field),
                    _ => of_score(&rubric, &assessment, id, field),
                };
            }
        }
    }
    told
}

fn of_element(rubric: &Rubric, assessment: &fidelity_check::assessment::Assessment, id: &str, field: &str) -> Value {
    let adherence = adherence(rubric, assessment, id);
    match field {
        "status" => json!(adherence.status.code()),
        "points" => json!(adherence.points.as_ref().map(ToString::to_string)),
        "no_points" => json!(adherence.no_points.map(|why| why.code())),
        _ => panic!("elements have no {field}"),
    }
}

fn of_score(rubric: &Rubric, assessment: &fidelity_check::assessment::Assessment, id: &str, field: &str) -> Value {
    let scoring = score(rubric, assessment, id);
    match field {
        "exact" => json!(scoring.value.as_ref().ok().map(ToString::to_string)),
        "reason" => json!(scoring.value.as_ref().err().map(|why| why.code())),
        "lowest" => json!(scoring.lowest.as_ref().map(ToString::to_string)),
        "highest" => json!(scoring.highest.as_ref().map(ToString::to_string)),
        "band" => Some(band(rubric, assessment, id)).filter(|id| !id.is_empty()).map_or(Value::Null, |id| json!(id)),
        "criterion" => json!(criterion(rubric, assessment, id)),
        _ => panic!("scores have no {field}"),
    }
}

#[test]
fn published_cases_come_to_what_was_worked_out_by_hand() {
    let cases = cases("published");
    assert!(cases.len() >= 75, "all cases are there");
    for case in cases {
        assert_eq!(told(&case), case["expect"], "{}", case["case"]);
    }
}

#[test]
fn random_cases_come_to_what_the_second_implementation_says() {
    let cases = cases("random");
    assert!(cases.len() >= 100, "all cases are there");
    for case in cases {
        assert_eq!(told(&case), case["expect"], "{}: {case}", case["case"]);
    }
}

#[test]
fn the_page_for_other_implementers_names_every_field() {
    let page = file("docs/conformance.md");
    for name in ["published", "random"] {
        for case in cases(name) {
            let kinds = case["expect"].as_object().expect("an object");
            let fields =
                kinds.iter().filter(|(kind, _)| *kind != "gates").flat_map(|(_, all)| all.as_object().expect("an object").values());
            let fields = fields.flat_map(|wanted| wanted.as_object().expect("an object").keys());
            for word in case.as_object().expect("an object").keys().chain(kinds.keys()).chain(fields) {
                assert!(page.contains(&format!("`{word}`")), "docs/conformance.md does not say what `{word}` is");
            }
        }
    }
}
