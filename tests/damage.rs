//! Saved files after a bad journey, beyond those of `tests/corpus.rs`: too large, of another rubric, newer, half an HTML report,
//! one byte wrong. Never a panic, never an answer that is gone without a word.
//!
//! In: the worked examples. Out: a failure that names the file and the damage.

mod common;

use common::{example, file, files, told};
use fidelity_check::draft::{self, Opened};
use fidelity_check::export;
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use serde_json::{Value, json};

const PROGRAMMES: [&str; 3] = ["assertive-community-treatment", "parent-infant-group", "scale-up-readiness"];

/// The examples of a programme: path and text.
fn examples(id: &str) -> Vec<(String, String)> {
    files(&format!("programmes/examples/{id}"), ".json").into_iter().map(|path| (path.clone(), file(&path))).collect()
}

/// Every element entry of a file that was opened is an answer, or kept aside and told.
#[track_caller]
fn nothing_is_lost(text: &str, opened: &Opened, rubric: &Rubric, what: &str) {
    let json: Value = serde_json::from_str(draft::carried(text)).unwrap_or_else(|error| panic!("{what}: {error}"));
    for (id, entry) in json["elements"].as_object().into_iter().flatten() {
        let kept = opened.answers.unusable.iter().any(|(aside, _)| aside == id);
        let dropped = opened.dropped.iter().any(|(dropped, _)| dropped == id);
        let answered = rubric.element(id).is_some_and(|index| *opened.answers.entries[index] != Default::default());
        assert_eq!(kept, dropped, "{what}: {id} is kept aside exactly if it is told");
        assert!(kept || answered, "{what}: {id} is lost: {entry}");
    }
    assert!(opened.dropped.len() <= opened.problems.len(), "{what}: {}", told(&opened.problems));
    let lists = |field: &str| json[field].as_array().map_or(0, Vec::len);
    assert_eq!(opened.answers.actions.len(), lists("actions"), "{what}: actions");
    assert_eq!(opened.answers.adaptations.len(), lists("adaptations"), "{what}: adaptations");
}

/// The only fault of a file that is not opened, with words and a place to look.
#[track_caller]
fn refused(text: &str, rubric: &Rubric, what: &str) -> &'static str {
    let Err(problems) = draft::read(text, rubric) else { panic!("{what}: opened") };
    assert!(!problems.is_empty() && problems.iter().all(|problem| !problem.to_string().is_empty()), "{what}");
    problems[0].code()
}

/// A full record with the answers inside, as it is saved.
fn page(id: &str) -> (Rubric, String) {
    let (rubric, answers, _) = example(id);
    let report = Report::new(&rubric, &answers, &common::assess(&rubric, &answers), Language::En);
    let saved = draft::write(&rubric, &answers, None, true);
    let options = Options { notes: true, ..Options::default() };
    let html = export::html(Kind::Full, &[&report], &options, Some(&saved));
    (rubric, html)
}

#[test]
fn an_html_report_cut_off_anywhere_is_refused_or_whole() {
    for id in PROGRAMMES {
        let (rubric, html) = page(id);
        let whole = draft::read(&html, &rubric).unwrap_or_else(|problems| panic!("{id}: {}", told(&problems)));
        let carried = html.rfind("</script>").expect("the answers inside");
        for end in (0..carried).step_by(100).chain([carried - 1, carried + 8]).filter(|end| html.is_char_boundary(*end)) {
            assert_eq!(refused(&html[..end], &rubric, id), "json-syntax", "{id} cut at {end}");
        }
        for end in carried + 9..html.len() {
            // All the answers had arrived.
            assert_eq!(draft::read(&html[..end], &rubric).expect("opened").answers, whole.answers, "{id} cut at {end}");
        }
        for start in (1..html.find("<script").expect("a script")).step_by(100).filter(|start| html.is_char_boundary(*start)) {
            if let Ok(opened) = draft::read(&html[start..], &rubric) {
                assert_eq!(opened.answers, whole.answers, "{id} from {start}");
            }
        }
    }
}

#[test]
fn twenty_megabytes_are_refused_with_their_size() {
    for id in PROGRAMMES {
        let (rubric, _, _) = example(id);
        let mut json: Value = serde_json::from_str(&examples(id)[0].1).expect("JSON");
        json["note"] = json!("x".repeat(20 << 20));
        let text = json.to_string();
        assert_eq!(refused(&text, &rubric, id), "too-large");
        let html = format!("<!DOCTYPE html><script type=\"application/json\" id=\"fidelity-check\">{text}</script>");
        assert_eq!(refused(&html, &rubric, id), "too-large");
        // As much, of which nothing is an answer.
        assert_eq!(refused(&" ".repeat(20 << 20), &rubric, id), "too-large");
        assert!(draft::rubric_of(&text).is_none());
    }
}

#[test]
fn a_file_of_another_rubric_is_refused_and_named() {
    for id in PROGRAMMES {
        let (rubric, _, _) = example(id);
        for other in PROGRAMMES.into_iter().filter(|other| *other != id) {
            for (path, text) in examples(other) {
                assert_eq!(refused(&text, &rubric, &path), "other-rubric");
                let problems = draft::read(&text, &rubric).expect_err("refused");
                assert!(problems[0].to_string().contains(other) && problems[0].to_string().contains(id), "{}", told(&problems));
                assert_eq!(draft::rubric_of(&text).map(|answered| answered.id).as_deref(), Some(other));
                // As an earlier assessment it says nothing, rather than something wrong.
                let earlier = draft::read_earlier(&text, &rubric).expect("opened");
                assert_eq!((earlier.accepted, earlier.answers.rubric_id.as_str()), (0, other));
            }
        }
    }
}

#[test]
fn a_newer_format_is_refused_whole_and_another_edition_is_told() {
    for id in PROGRAMMES {
        let (rubric, _, _) = example(id);
        for (path, text) in examples(id) {
            let mut newer: Value = serde_json::from_str(&text).expect("JSON");
            newer["format"] = json!(draft::FORMAT as i64 + 1);
            newer["elements"] = json!({"shape": ["that", "nobody", "knows", "yet"]});
            newer["future"] = json!({});
            assert_eq!(refused(&newer.to_string(), &rubric, &path), "newer-format");
            let mut edition: Value = serde_json::from_str(&text).expect("JSON");
            edition["rubric"]["edition"] = json!("99.0.0");
            let opened = draft::read(&edition.to_string(), &rubric).expect("opened");
            assert!(opened.problems.iter().any(|problem| problem.code() == "other-edition"), "{path}: {}", told(&opened.problems));
            nothing_is_lost(&edition.to_string(), &opened, &rubric, &path);
        }
    }
}

#[test]
fn two_answers_that_changed_places_are_both_there() {
    for id in PROGRAMMES {
        let (rubric, _, _) = example(id);
        let (path, text) = examples(id).pop().expect("an example");
        let whole: Value = serde_json::from_str(&text).expect("JSON");
        let ids: Vec<String> = whole["elements"].as_object().expect("elements").keys().cloned().collect();
        for (at, one) in ids.iter().enumerate() {
            for other in &ids[at + 1..] {
                let mut swapped = whole.clone();
                swapped["elements"][one] = whole["elements"][other].clone();
                swapped["elements"][other] = whole["elements"][one].clone();
                let text = swapped.to_string();
                let opened = draft::read(&text, &rubric).unwrap_or_else(|problems| panic!("{path}: {}", told(&problems)));
                nothing_is_lost(&text, &opened, &rubric, &format!("{path}: {one} and {other} swapped"));
            }
        }
    }
}

#[test]
fn one_wrong_byte_never_panics_and_loses_nothing() {
    for id in PROGRAMMES {
        let (rubric, _, _) = example(id);
        for (path, text) in examples(id) {
            for at in (0..text.len()).step_by(7).filter(|at| text.is_char_boundary(*at) && text.is_char_boundary(*at + 1)) {
                let wrong = ["\"", "}", "0", "-", ",", "\u{0}"][at % 6];
                let damaged = [&text[..at], wrong, &text[at + 1..]].concat();
                let what = format!("{path}: {wrong:?} at {at}");
                match draft::read(&damaged, &rubric) {
                    Ok(opened) => nothing_is_lost(&damaged, &opened, &rubric, &what),
                    Err(problems) => assert!(!problems.is_empty(), "{what}"),
                }
            }
        }
    }
}
