//! `export`, and a report as a workbook: files for other programs.
//!
//! In: shipped results. Out: a failure with all that the command said.

use crate::common;
use crate::{READINESS, Scratch, example, json, run};

#[test]
fn export_says_what_it_expected() {
    for (arguments, told) in [
        (vec!["export", READINESS, "--to", "redcap-data"], "--to redcap-data: expected saved results after the rubric, found none"),
        (
            vec!["export", READINESS, &example("2026-11-22"), "--to", "fhir-questionnaire"],
            "expected the rubric alone, found programmes/examples/",
        ),
        (vec!["export", READINESS, "--to", "redcap-dictionary", "--canonical", "https://example.org/x"], "--to redcap-dictionary has none"),
    ] {
        let done = run(&arguments, "");
        assert_eq!((done.status, &done.out as &str), (2, ""), "{arguments:?}");
        assert!(done.err.contains(told), "{}", done.err);
    }
    let done = run(&["export", READINESS, "--to", "fhir-questionnaire", "--canonical", "no address"], "");
    assert!(done.status == 2 && done.err.contains("expected an absolute address"), "{}", done.err);
    // A result of another rubric is told, and nothing is written of it.
    let done = run(&["export", "programmes/parent-infant-group.json", &example("2026-11-22"), "--to", "redcap-data"], "");
    assert_eq!((done.status, &done.out as &str), (1, ""));
    assert!(done.err.contains("other-rubric") && done.err.contains("nothing was written"), "{}", done.err);
}

#[test]
fn export_writes_a_folder_of_results_each_once() {
    let copy = Scratch::new("copy.json", common::file(&example("2026-11-22")));
    let done = run(&["export", READINESS, "programmes/examples/scale-up-readiness", copy.path(), "--to", "redcap-data"], "");
    assert_eq!((done.status, done.out.lines().count()), (0, 4), "{}", done.err);
    assert!(done.err.contains("the same content as") && done.err.contains("it is written once"), "{}", done.err);
    let done = run(&["export", READINESS, "programmes/examples/scale-up-readiness", "--to", "fhir-response", "--lang", "cy"], "");
    let bundle = json(&done.out);
    assert_eq!((&bundle["resourceType"], bundle["entry"].as_array().map(Vec::len)), (&json!("Bundle"), Some(3)));
    assert_eq!(bundle["entry"][0]["resource"]["language"], "cy");
}

#[test]
fn a_workbook_is_written_into_a_file() {
    let target = Scratch::new("result.xlsx", "");
    let done = run(&["report", READINESS, &example("2026-11-22"), "--format", "xlsx", "--output", target.path()], "");
    assert_eq!((done.status, &done.out as &str), (0, ""), "{}", done.err);
    assert!(std::fs::read(target.path()).expect("a file").starts_with(b"PK"));
    let done = run(
        &["collect", "--rubric", READINESS, "programmes/examples/scale-up-readiness", "--format", "xlsx", "--output", target.path()],
        "",
    );
    assert_eq!((done.status, &done.out as &str), (0, ""), "{}", done.err);
    assert!(std::fs::read(target.path()).expect("a file").starts_with(b"PK"));
}
