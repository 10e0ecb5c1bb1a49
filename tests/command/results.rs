//! `score`, `report` and `agree`: one team's results, as data and in each format.
//!
//! In: shipped results, and small ones written for a test. Out: a failure with all that the command said.

use crate::common::*;
use crate::{Done, Folder, READINESS, Scratch, example, garden, json, rows, run, watered};
use serde_json::Value;

#[test]
fn scores_come_as_the_report_in_json() {
    let earlier = [example("2025-11-20"), example("2026-05-20")];
    let now = example("2026-11-22");
    let done = run(&["score", READINESS, &now, "--earlier", &earlier[0], "--earlier", &earlier[1], "--today", "2026-11-22"], "");
    assert_eq!(done.status, 0, "{}", done.err);
    let report = json(&done.out);
    let by_id = |list: &str, id: &str| {
        report[list].as_array().and_then(|list| list.iter().find(|one| one["id"] == id)).cloned().unwrap_or_default()
    };
    let readiness = by_id("scores", "readiness");
    assert_eq!((&readiness["exact"], &readiness["value"], &readiness["band"]), (&json!("243/70"), &json!("3.47"), &json!("partly")));
    assert!(readiness["lowest"].is_string() && readiness["highest"].is_string() && readiness["reason"].is_null());
    assert_eq!(by_id("gates", "two-people")["status"], "not-met");
    assert_eq!(by_id("gates", "data-agreed")["status"], "cannot-confirm");
    let element = by_id("elements", "two-people");
    assert_eq!((&element["status"], &element["points"]), (&json!("rated"), &json!("3")));
    let findings = report["drift"]["findings"].as_array().expect("a list");
    let drifted = findings.iter().find(|finding| finding["kind"] == "drift").expect("drift");
    assert_eq!(
        (&drifted["element"], &drifted["from"], &drifted["to"], &drifted["since"]),
        (&json!("two-people"), &json!("4"), &json!("3"), &json!("2026-05-20"))
    );
    assert!(report["drift"]["not_comparable"].is_array() && report["problems"].is_array());
    // The same input gives the same report, byte for byte, whatever the order of the earlier ones.
    let again = run(&["score", READINESS, &now, "--earlier", &earlier[1], "--earlier", &earlier[0], "--today", "2026-11-22"], "");
    assert_eq!(again.out, done.out);
}

#[test]
fn no_score_is_a_null_with_a_reason() {
    let file = Scratch::new("empty.json", r#"{"format": 1, "rubric": {"id": "scale-up-readiness"}, "elements": {}}"#);
    let done = run(&["score", READINESS, file.path()], "");
    assert_eq!(done.status, 0, "{}", done.err);
    let report = json(&done.out);
    for score in report["scores"].as_array().expect("a list") {
        assert!(score["value"].is_null() && score["exact"].is_null() && score["reason"].is_string(), "{score}");
    }
}

#[test]
fn a_stream_goes_on_after_a_bad_line() {
    let good = |date: &str| serde_json::from_str::<Value>(&file(&example(date))).expect("JSON").to_string();
    let input = format!("{}\nnot json\n{{\"format\": 99}}\n{}\n", good("2025-11-20"), good("2026-11-22"));
    let done = run(&["score", READINESS, "--stream"], &input);
    let lines: Vec<Value> = done.out.lines().map(json).collect();
    assert_eq!(lines.len(), 4, "{}", done.out);
    assert!(lines[0]["scores"].is_array() && lines[3]["scores"].is_array());
    for (line, code) in [(1, "json-syntax"), (2, "newer-format")] {
        assert!(lines[line]["scores"].is_null() && lines[line].to_string().contains(code), "{}", lines[line]);
    }
    assert_eq!(done.status, 1);
}

#[test]
fn reports_come_in_each_format() {
    let now = example("2026-11-22");
    for (format, begins, holds) in [
        ("json", "{", "243/70"),
        ("csv", "", "two-people"),
        ("text", "", "Readiness"),
        ("html", "<!", "fidelity-check"),
        ("ics", "BEGIN:VCALENDAR", "DTSTART"),
    ] {
        let done = run(&["report", READINESS, &now, "--format", format], "");
        assert_eq!(done.status, 0, "{format}: {}", done.err);
        assert!(
            done.out.trim_start_matches('\u{feff}').to_lowercase().starts_with(&begins.to_lowercase()) && done.out.contains(holds),
            "{format}: {}",
            &done.out[..done.out.len().min(300)]
        );
    }
    // An HTML report can be opened again as answers.
    let page = run(&["report", READINESS, &now, "--format", "html"], "").out;
    let page = Scratch::new("report.html", &page);
    let done = run(&["score", READINESS, page.path()], "");
    assert!(done.out.contains("243/70"), "{}", done.err);
}

#[test]
fn a_code_from_paper_becomes_answers_again() {
    let now = example("2026-11-22");
    let code = run(&["code", READINESS, "--of", &now], "").out;
    let paper = run(&["report", READINESS, &now, "--format", "html"], "").out;
    assert!(paper.contains(code.trim()), "the same code is printed: {code}");
    let typed = run(&["code", READINESS, &code.trim().to_lowercase()], "");
    assert_eq!(typed.status, 0, "{}", typed.err);
    let answers = Scratch::new("from-code.json", &typed.out);
    let value = |file: &str| json(&run(&["score", READINESS, file], "").out)["scores"].clone();
    assert_eq!(value(answers.path()), value(&now));

    let wrong = format!("0{}", &code.trim()[1..]);
    let done = run(&["code", READINESS, &wrong], "");
    assert_eq!((done.status, done.out.as_str()), (1, ""), "nothing of it is used");
    assert!(done.err.starts_with("code-mistyped: "), "{}", done.err);
    assert_ne!(run(&["code", READINESS], "").status, 0);
}

#[test]
fn two_raters_are_compared() {
    let done = run(&["agree", READINESS, &example("2026-05-20"), &example("2026-11-22")], "");
    assert_eq!(done.status, 0, "{}", done.err);
    assert!(json(&done.out)["pairs"].as_u64().is_some_and(|pairs| pairs > 20), "{}", done.out);
}

#[test]
fn answers_that_cannot_be_used_are_told_and_the_report_is_made() {
    let text = std::fs::read_to_string(place(&example("2026-11-22"))).expect("an example");
    let mut file: Value = serde_json::from_str(&text).expect("JSON");
    file["elements"]["no-such-element"] = json!(3);
    let answers = Scratch::new("unusable.json", file.to_string());
    let words =
        ["`no-such-element` is not an element of this rubric", "“no-such-element”: this rubric has no such element; the file holds 3"];
    for (verb, words) in [&["score"][..], &["report", "--format", "text"]].into_iter().zip(words) {
        let arguments = [verb, &[READINESS, answers.path()]].concat();
        let done = run(&arguments, "");
        assert_eq!(done.status, 0, "{}", done.err);
        assert!(done.err.contains("warning: unknown-element at elements.no-such-element (line "), "{}", done.err);
        assert!(done.out.contains(words), "{}", done.out);
    }
}

#[test]
fn copies_and_odd_dates_are_named() {
    let rubric = garden(
        "1.0.0",
        json!({"scores": [{"id": "total", "title": "Total", "method": "sum", "criterion": 1, "criterion_consecutive": 3}]}),
    );
    let may = watered("1.0.0", "2026-05-20", json!({}));
    let again: Value = json(&may);
    let folder = Folder::new(
        "copies",
        &[
            ("garden.json", &rubric),
            ("jan.json", &watered("1.0.0", "2026-01-10", json!({"elements": {"weekly": 0}}))),
            ("may.json", &may),
            ("may (1).json", &format!("{again:#}")),
            ("now.json", &watered("1.0.0", "2026-11-26", json!({}))),
            ("late.json", &watered("1.0.0", "2089-11-26", json!({}))),
        ],
    );
    let [rubric, jan, may, copy, now, late] =
        ["garden.json", "jan.json", "may.json", "may (1).json", "now.json", "late.json"].map(|name| folder.at(name));
    let done = run(&["score", &rubric, &now, "--earlier", &jan, "--earlier", &may, "--earlier", &copy], "");
    assert!(
        done.err.contains("may (1).json: warning: the same content as") && done.err.contains("may.json; it counts once"),
        "{}",
        done.err
    );
    let report = json(&done.out);
    assert_eq!(report["drift"]["history"].as_array().map(Vec::len), Some(3), "two earlier ones, and this one");
    assert_eq!(report["drift"]["cautions"][0]["code"], "copies");

    let done = run(&["collect", "--format", "ndjson", "--rubric", &rubric, &may, &copy, &now], "");
    assert_eq!((done.status, rows(&done).len()), (0, 2), "{}", done.err);
    assert!(done.err.contains("may (1).json: warning: the same content as") && done.err.contains("it is listed once"), "{}", done.err);

    for arguments in [vec!["score", &rubric, &late], vec!["collect", "--rubric", &rubric, &late]] {
        let done = run(&arguments, "");
        assert!(done.status == 0 && done.err.contains("late.json: warning: dated 2089-11-26, which lies in the future"), "{}", done.err);
    }
    let done = run(&["score", &rubric, &now, "--today", "2026-11-20"], "");
    assert_eq!(json(&done.out)["drift"]["cautions"][0]["code"], "in-future", "{}", done.err);
    assert!(!run(&["score", &rubric, &late, "--today", "2089-11-26"], "").err.contains("future"));

    let done = run(&["agree", &rubric, &may, &copy], "");
    assert!(done.err.contains("both files hold the same answers"), "{}", done.err);
    assert_eq!(json(&done.out)["cautions"][0]["code"], "same-file");
    assert_eq!(json(&run(&["agree", &rubric, &may, &jan], "").out)["cautions"][0]["code"], "two-occasions");
}

#[test]
fn other_content_of_the_same_edition_is_said_in_every_output() {
    let first = garden("1.0.0", json!({}));
    let named = json!({"rubric": {"id": "garden", "edition": "1.0.0", "hash": rubric(&first).hash}});
    let folder = Folder::new(
        "content",
        &[
            ("first.json", &first),
            ("edited.json", &garden("1.0.0", json!({"elements": [scale("weekly", 0, 3, json!({"minimum": 2}))]}))),
            ("may.json", &watered("1.0.0", "2026-05-20", named.clone())),
            ("now.json", &watered("1.0.0", "2026-11-26", named)),
        ],
    );
    let [first, edited, may, now] = ["first.json", "edited.json", "may.json", "now.json"].map(|name| folder.at(name));
    let said = |done: &Done| done.out.matches("to other content of edition 1.0.0 (").count();
    for format in ["text", "html", "json"] {
        let report = |rubric: &str| run(&["report", rubric, &now, "--earlier", &may, "--format", format], "");
        assert_eq!((said(&report(&edited)), said(&report(&first))), (2, 0), "{format}");
    }
    assert_eq!(said(&run(&["score", &edited, &now, "--earlier", &may], "")), 2);
    let done = run(&["collect", "--format", "ndjson", "--rubric", &edited, &now], "");
    let row = &rows(&done)[0];
    assert_eq!(row["cautions"], "other-content");
    assert_ne!(row["answered_hash"], row["rubric_hash"]);
    assert!(done.err.contains("now.json: warning: other-content"), "{}", done.err);
}
