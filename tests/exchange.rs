//! Results and rubrics in the formats of others: the same bytes each time, every cell of its type, nothing of what was to be left out.
//!
//! In: the shipped programmes, and small rubrics with odd texts. Out: golden files, and failures with what stands wrong. What readers that
//! others wrote make of these files is tried by `tests/exchange/check.py`.

mod common;

use common::{assess, compare, element, example, golden, rubric, scale, sheet};
use fidelity_check::answers::Answers;
use fidelity_check::drift::Baseline;
use fidelity_check::exchange::results::Table;
use fidelity_check::exchange::{self, fhir, frame, redcap};
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;
use serde_json::json;
use std::io::{Cursor, Read as _};

/// The result of a shipped programme's worked example.
fn shipped(id: &str) -> Report {
    let (rubric, answers, earlier) = example(id);
    let assessment = compare(&rubric, &answers, &earlier, Baseline::Previous, Some("2026-11-22"));
    Report::new(&rubric, &answers, &assessment, Language::En)
}

fn report(rubric: &Rubric, answers: &Answers) -> Report {
    Report::new(rubric, answers, &assess(rubric, answers), Language::En)
}

/// The parts of a workbook as text, a line for each row.
#[track_caller]
fn sheets(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let names = (1..).map(|number| format!("xl/worksheets/sheet{number}.xml"));
    let names: Vec<String> = names.take_while(|name| archive.index_for_name(name).is_some()).collect();
    let read = |name: String| {
        let mut text = String::new();
        archive.by_name(&name).expect("a part").read_to_string(&mut text).expect("a text");
        (name, text.replace("<row ", "\n<row "))
    };
    names.into_iter().map(read).collect()
}

#[test]
fn a_result_becomes_a_workbook_with_a_sheet_for_each_part() {
    for id in ["assertive-community-treatment", "parent-infant-group", "scale-up-readiness"] {
        let report = shipped(id);
        let bytes = exchange::result::workbook(&report, true).expect("a workbook");
        assert_eq!(bytes, exchange::result::workbook(&report, true).expect("a workbook"), "the same bytes each time");
        let parts = sheets(&bytes);
        assert_eq!(parts.len(), exchange::result::SHEETS.len());
        assert_eq!(parts[3].1.matches("<row ").count(), 1 + report.elements.len(), "a row for each element below the heading");
        if id == "parent-infant-group" {
            let text: String = parts.iter().zip(exchange::result::SHEETS).map(|((_, text), name)| format!("== {name}\n{text}\n")).collect();
            golden("tests/golden/exchange/parent-infant-group.xlsx.txt", &text);
        }
    }
}

#[test]
fn cells_have_types_and_no_text_becomes_a_formula() {
    let rubric = rubric(&sheet(json!({"elements": [
        scale("one", 0, 5, json!({"title": "=HYPERLINK(\"http://a\")", "minimum": 2})),
        element("two", json!({"number": {"max": 500, "unit": "+families"}})),
    ]})));
    let answers = common::answered(
        &rubric,
        json!({"date": "2026-11-22", "team": "@SUM(1+1)", "role": "-1"}),
        json!({"one": {"rating": 3, "note": "=cmd|' /C calc'!A0"}, "two": "12.50"}),
    );
    let report = report(&rubric, &answers);
    let parts = sheets(&exchange::result::workbook(&report, true).expect("a workbook"));
    let all: String = parts.iter().map(|(_, text)| text.as_str()).collect();
    assert!(!all.contains("<f>") && !all.contains("t=\"str\""), "no formula");
    assert!(all.contains(r#"t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;http://a&quot;)</t>"#), "{all}");
    assert!(all.contains("=cmd|' /C calc'!A0</t>"), "{all}");
    assert!(all.contains(r#"t="inlineStr"><is><t xml:space="preserve">@SUM(1+1)</t>"#), "{all}");
    assert!(all.contains(r#" s="3"><v>46348</v>"#), "the date is a day");
    assert!(all.contains("<v>12.5</v>"), "points are a number");
    let plain = report_without_notes(&rubric, &answers);
    let parts = sheets(&exchange::result::workbook(&plain, false).expect("a workbook"));
    assert!(parts.iter().all(|(_, text)| !text.contains("=cmd")), "a note is left out");
}

fn report_without_notes(rubric: &Rubric, answers: &Answers) -> Report {
    report(rubric, &answers.without_notes("left out"))
}

#[test]
fn a_table_of_many_results_has_the_types_that_describe_it() {
    let columns = ["file", "date", "points", "below_target", "evidence_count", "points_exact", "note"].map(str::to_owned);
    let mut table = Table::new(&columns).expect("a table");
    table.row(&["a.json", "2026-11-22", "3.5", "true", "2", "7/2", "=1"].map(str::to_owned)).expect("a row");
    table.row(&["b.json", "", "", "false", "0", "", ""].map(str::to_owned)).expect("a row");
    let bytes = table.finish().expect("a workbook");
    let (_, text) = &sheets(&bytes)[0];
    let row = text.lines().nth(2).expect("a row");
    for part in [
        r#"<c r="A2" s="1" t="inlineStr">"#,
        r#"<c r="B2" s="3"><v>46348</v></c>"#,
        r#"<c r="C2" s="1"><v>3.5</v></c>"#,
        r#"<c r="D2" s="1" t="b"><v>1</v></c>"#,
        r#"<c r="E2" s="1"><v>2</v></c>"#,
        r#"<c r="F2" s="1" t="inlineStr"><is><t xml:space="preserve">7/2</t></is></c>"#,
        r#"<c r="G2" s="1" t="inlineStr"><is><t xml:space="preserve">=1</t></is></c>"#,
    ] {
        assert!(row.contains(part), "{part} in {row}");
    }
}

/// A rubric with every kind of answer, and answers of each kind.
fn everything() -> (Rubric, Answers) {
    let rubric = rubric(&common::file("tests/exchange/everything.json"));
    let opened = fidelity_check::draft::read(&common::file("tests/exchange/everything-answers.json"), &rubric);
    let opened = opened.unwrap_or_else(|problems| panic!("{}", common::told(&problems)));
    assert_eq!(opened.problems, [], "every answer is read");
    (rubric, opened.answers)
}

fn as_shared(answers: &Answers, notes: bool) -> Answers {
    if notes { answers.clone() } else { answers.without_notes("reason left out") }
}

fn redcap_data(rubric: &Rubric, answers: &Answers, notes: bool) -> String {
    let answers = as_shared(answers, notes);
    let report = report(rubric, &answers);
    let data = redcap::Data::new(rubric, Language::En, notes);
    data.heading() + &data.row(rubric, &redcap::Record { id: "r1".to_owned(), answers: &answers, report: &report })
}

fn fhir_response(rubric: &Rubric, answers: &Answers, notes: bool) -> String {
    let answers = as_shared(answers, notes);
    let report = report(rubric, &answers);
    fhir::responses(rubric, None, &[fhir::Answered { id: "r1".to_owned(), answers: &answers, report: &report }], notes)
}

#[test]
fn every_kind_of_answer_has_its_place_in_redcap() {
    let (rubric, answers) = everything();
    golden("tests/golden/exchange/everything.redcap-dictionary.csv", &redcap::dictionary(&rubric, Language::En));
    golden("tests/golden/exchange/everything.redcap-dictionary.cy.csv", &redcap::dictionary(&rubric, Language::Cy));
    golden("tests/golden/exchange/everything.redcap-data.csv", &redcap_data(&rubric, &answers, true));
}

#[test]
fn every_kind_of_answer_has_its_place_in_fhir() {
    let (rubric, answers) = everything();
    golden("tests/golden/exchange/everything.questionnaire.json", &fhir::questionnaire(&rubric, None));
    golden("tests/golden/exchange/everything.response.json", &fhir_response(&rubric, &answers, true));
}

#[test]
fn the_adaptation_log_has_the_questions_of_frame() {
    let (rubric, answers) = everything();
    golden("tests/golden/exchange/everything.frame.csv", &(frame::heading() + &frame::rows(&rubric, &answers, 0)));
}

#[test]
fn without_notes_no_format_holds_one() {
    let (rubric, answers) = everything();
    for (name, with, without) in [
        ("redcap", redcap_data(&rubric, &answers, true), redcap_data(&rubric, &answers, false)),
        ("fhir", fhir_response(&rubric, &answers, true), fhir_response(&rubric, &answers, false)),
    ] {
        assert_eq!(with.matches("SECRET").count(), 2, "{name}");
        assert!(!without.contains("SECRET"), "{name}: {without}");
    }
}

/// A field of REDCap keeps its name, and an item of FHIR its link, when other elements come before it: else records of two editions would
/// not fit together.
#[test]
fn names_stay_when_other_elements_come() {
    let long = "an-id-that-is-longer-than-a-name-may-be-1";
    let other = "an-id-that-is-longer-than-a-name-may-be-2";
    let yes_no = |id: &str| element(id, json!({"scale": "yes-no"}));
    let alone = rubric(&sheet(json!({"elements": [yes_no(long)]})));
    let together = rubric(&sheet(json!({"elements": [yes_no(other), yes_no(long)]})));
    let names = |rubric: &Rubric, id: &str| -> Vec<String> {
        let about = format!("fidelity-check element {id} ");
        let dictionary = redcap::dictionary(rubric, Language::En);
        let rows = dictionary.lines().filter(|line| line.contains(&about));
        rows.map(|row| row.split(',').next().expect("a name").to_owned()).collect()
    };
    assert_eq!(names(&alone, long), names(&together, long));
    assert!(names(&together, long).len() > 2 && names(&together, long).iter().all(|name| !names(&together, other).contains(name)));
}

#[test]
fn numbers_reach_fhir_digit_by_digit() {
    let rubric = rubric(&sheet(json!({"elements": [
        element("n", json!({"number": {"max": 500}})),
        element("a", json!({"anchors": [{"value": "x", "points": 0.1}, {"value": "y", "points": "1/3"}]})),
    ]})));
    let answers = common::answers(&rubric, json!({"n": "0.100001", "a": "x"}));
    let response = fhir_response(&rubric, &answers, false);
    assert!(response.contains("\"valueDecimal\": 0.100001\n"), "{response}");
    let questionnaire = fhir::questionnaire(&rubric, Some("https://example.org/Questionnaire/x"));
    assert!(questionnaire.contains("\"valueDecimal\": 0.1\n") && !questionnaire.contains("0.333"), "{questionnaire}");
    assert!(questionnaire.contains("\"url\": \"https://example.org/Questionnaire/x\""));
}

#[test]
fn a_response_is_complete_only_with_every_answer() {
    let rubric = rubric(&sheet(json!({"elements": [scale("one", 0, 3, json!({})), scale("two", 0, 3, json!({}))]})));
    for (elements, status) in [(json!({"one": 1}), "in-progress"), (json!({"one": 1, "two": 2}), "completed"), (json!({}), "in-progress")] {
        let response = fhir_response(&rubric, &common::answers(&rubric, elements), false);
        assert!(response.contains(&format!("\"status\": \"{status}\"")), "{response}");
    }
}
