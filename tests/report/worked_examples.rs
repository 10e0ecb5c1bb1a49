//! What is said of the worked examples, in each language: golden files.
//!
//! In: the shipped programmes with their examples. Out: a failure at the first word or figure that differs.

use crate::common::golden;
use crate::{PROGRAMMES, report};
use fidelity_check::export;
use fidelity_check::report::Report;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use serde_json::Value;

#[test]
fn the_worked_examples_say_what_they_said() {
    for id in PROGRAMMES {
        for language in Language::ALL {
            let report = report(id, language);
            let name = |ending: &str| format!("tests/golden/{id}.{}.{ending}", language.code());
            // The same codes and numbers whatever the language: whole in one, and the words of the other in its text and on paper.
            if language == Language::En {
                golden(&name("json"), &(serde_json::to_string_pretty(&report).expect("JSON") + "\n"));
            }
            golden(&name("txt"), &export::text(&report));
            golden(&name("csv"), &export::csv(&report, true));
            golden(&name("ics"), &export::calendar(&report).unwrap_or_default());
        }
    }
}

#[test]
fn languages_differ_in_words_alone() {
    fn same(path: &str, one: &Value, other: &Value) {
        match (one, other) {
            (Value::Object(one), Value::Object(other)) => {
                assert!(one.keys().eq(other.keys()), "{path}");
                one.iter().for_each(|(key, value)| same(&format!("{path}.{key}"), value, &other[key]));
            }
            (Value::Array(one), Value::Array(other)) => {
                assert_eq!(one.len(), other.len(), "{path}");
                one.iter().zip(other).enumerate().for_each(|(at, (one, other))| same(&format!("{path}[{at}]"), one, other));
            }
            (Value::String(_), Value::String(_)) => {}
            // The one sentence that only a reader of a translation needs.
            _ if path.ends_with(".rubric.translation_note") => {}
            _ => assert_eq!(one, other, "{path}"),
        }
    }
    for id in PROGRAMMES {
        let [english, welsh] = [Language::En, Language::Cy].map(|language| serde_json::to_value(report(id, language)).expect("JSON"));
        same(id, &english, &welsh);
    }
}

#[test]
fn the_sheets_look_as_they_looked() {
    let options = Options { large: false, notes: true, code: None };
    for language in Language::ALL {
        let report = report("parent-infant-group", language);
        for kind in Kind::ALL {
            let html = export::html(kind, &[&report], &options, None);
            // The rules for paper are looked at in their own file.
            let body = html.split_once("<body>").map_or("", |(_, body)| body);
            golden(&format!("tests/golden/parent-infant-group.{}.{}.html", kind.code(), language.code()), body);
        }
    }
}

#[test]
fn languages_differ_in_words_only() {
    for id in PROGRAMMES {
        let (english, welsh) = (report(id, Language::En), report(id, Language::Cy));
        let facts = |report: &Report| {
            let gates: Vec<_> = report.gates.iter().map(|gate| (gate.id.clone(), gate.status.clone(), gate.possible.clone())).collect();
            let scores: Vec<_> =
                report.scores.iter().map(|score| (score.value.clone(), score.exact.clone(), score.band.clone(), score.gap)).collect();
            let elements: Vec<_> =
                report.elements.iter().map(|one| (one.status.clone(), one.points.clone(), one.findings.clone())).collect();
            let findings: Vec<_> =
                report.drift.findings.iter().map(|one| (one.kind.clone(), one.element.clone(), one.since.clone())).collect();
            (gates, scores, elements, findings, report.priorities.iter().map(|one| one.id.clone()).collect::<Vec<_>>())
        };
        assert_eq!(facts(&english), facts(&welsh), "{id}");
    }
}
