//! Results and rubrics in the formats of others: the same bytes each time, every cell of its type, nothing of what was to be left out.
//!
//! In: the shipped programmes, and small rubrics with odd texts. Out: golden files, and failures with what stands wrong. What readers that
//! others wrote make of these files is tried by `tests/exchange/check.py`.

mod common;

use common::{assess, compare, element, example, golden, rubric, scale, sheet};
use fidelity_check::answers::Answers;
use fidelity_check::drift::Baseline;
use fidelity_check::exchange;
use fidelity_check::exchange::results::Table;
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
