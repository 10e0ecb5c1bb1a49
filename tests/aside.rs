//! What of an answers file cannot be used: told, kept, and written back with what was noted beside it since.
//!
//! In: files written by hand, byte for byte. Out: a failure that shows what was written instead. How such files are opened at all, and
//! whole files with many faults, are in `files.rs`.

mod common;

use common::*;
use fidelity_check::answers::{Answers, Change, Evidence, Rating};
use fidelity_check::draft::{self, Opened};
use fidelity_check::rubric::Rubric;
use serde_json::{Value, json};
use std::rc::Rc;

/// An element of three levels, a checklist, and one that is rated in each session.
fn steps() -> Rubric {
    let parts = json!({"components": [{"id": "x", "text": "X"}, {"id": "y", "text": "Y"}]});
    let repeated = json!({"anchors": ["no", "yes"], "repeated": {"each": "session", "method": "mean"}});
    let adapted = json!({"anchors": ["no", "yes"], "adaptations": {"green": ["Outdoors", "In Welsh", "In two parts"]}});
    rubric(&sheet(json!({"elements": [
        scale("a", 1, 3, json!({})), element("list", json!({"checklist": parts})), element("sessions", repeated), element("d", adapted)
    ]})))
}

/// A file with this text for its elements.
fn opened(rubric: &Rubric, elements: &str) -> Opened {
    let file = format!("{{\"format\": 1, \"rubric\": {{\"id\": \"{}\", \"edition\": \"1.0.0\"}}, \"elements\": {elements}}}", rubric.id);
    draft::read(&file, rubric).expect("a file")
}

fn written(rubric: &Rubric, answers: &Answers, notes: bool) -> Value {
    serde_json::from_str(&draft::write(rubric, answers, None, notes)).expect("JSON")
}

#[test]
fn an_answer_that_was_left_alone_stands_as_it_was_spelled() {
    let rubric = steps();
    // 9 is no level; nothing was said since, so not even a nought at the end or a space is lost.
    let spelled = r#"{"rating":   9.50, "note": "Asked twice", "evidence": [{"text": "Diary"}]}"#;
    let answers = opened(&rubric, &format!("{{\"a\": {spelled}}}")).answers;
    let saved = draft::write(&rubric, &answers, None, true);
    assert!(saved.contains(spelled), "{saved}");
    let spelled = r#"{"rating":   9.50, "note": "Asked twice"}"#;
    let answers = opened(&rubric, &format!("{{\"a\": {{\"held\": {{\"Ann\": {spelled}}}}}}}")).answers;
    let saved = draft::write(&rubric, &answers, None, true);
    assert!(saved.contains(spelled), "{saved}");
}

#[test]
fn what_was_noted_since_stands_beside_what_cannot_be_used() {
    let rubric = steps();
    for (stood, note, wanted) in [
        (r#"{"rating": 9, "note": "Old"}"#, "New", json!({"rating": 9, "note": "New"})),
        // A note that was taken out is not put back.
        (r#"{"rating": 9, "note": "Old"}"#, "", json!({"rating": 9})),
        ("9", "New", json!({"rating": 9, "note": "New"})),
        // Of what nobody could read, no field is taken out: it may be no note.
        (r#"{"ratng": 9, "note": ["Old"]}"#, "", json!({"ratng": 9, "note": ["Old"]})),
        (r#"{"ratng": 9, "note": ["Old"]}"#, "New", json!({"ratng": 9, "note": "New"})),
    ] {
        let mut answers = opened(&rubric, &format!("{{\"a\": {stood}}}")).answers;
        assert_eq!(answers.unusable.len(), 1, "{stood}");
        answers.apply(Change::Note(0, note.into()));
        assert_eq!(written(&rubric, &answers, true)["elements"]["a"], wanted, "{stood} with {note:?}");
    }
    // Evidence that was added says nothing about a note that nobody could read.
    let mut answers = opened(&rubric, r#"{"a": {"ratng": 9, "note": ["Old"]}}"#).answers;
    answers.apply(Change::Evidence(0, vec![Evidence { text: "Diary".into(), ..Evidence::default() }]));
    let wanted = json!({"ratng": 9, "note": ["Old"], "evidence": [{"text": "Diary"}]});
    assert_eq!(written(&rubric, &answers, true)["elements"]["a"], wanted);
}

#[test]
fn what_a_rater_noted_since_stands_beside_what_cannot_be_used() {
    let rubric = steps();
    for stood in [r#"{"rating": 9, "note": "Old"}"#, r#"{"rating": 9, "note": "New"}"#] {
        let mut answers = opened(&rubric, &format!("{{\"a\": {{\"held\": {{\"Ann\": {stood}}}}}}}")).answers;
        assert_eq!(answers.entries[0].held.len(), 1, "the note is seen though the rating is none");
        Rc::make_mut(&mut answers.entries[0]).held[0].note = "New".into();
        assert_eq!(written(&rubric, &answers, true)["elements"]["a"]["held"]["Ann"], json!({"rating": 9, "note": "New"}), "{stood}");
    }
    // Who held nothing and noted nothing is not there.
    let answers = opened(&rubric, r#"{"a": {"held": {"Ann": {}, "Bo": {"rating": 2}}}}"#).answers;
    assert_eq!(answers.entries[0].held.iter().map(|one| one.rater.as_str()).collect::<Vec<_>>(), ["Bo"]);
}

#[test]
fn without_notes_the_numbers_of_what_cannot_be_used_are_left() {
    let rubric = steps();
    for (id, stood, wanted) in [
        ("a", r#"["secret", 7, true]"#, json!([7, true])),
        ("a", r#"["secret"]"#, Value::Null),
        ("a", r#"{"components": {"x": true, "y": "secret"}, "rating": "secret"}"#, json!({"components": {"x": true}})),
        ("a", r#"{"components": {"y": "secret"}, "rating": 9}"#, json!({"rating": 9})),
        ("a", r#"{"components": {"y": "secret"}}"#, Value::Null),
        ("a", r#"{"rating": 9, "not_applicable": "secret"}"#, json!({"rating": 9, "not_applicable": true})),
        ("sessions", r#"{"repeated": ["secret", {"rating": 9}]}"#, json!({"repeated": [{"rating": 9}]})),
    ] {
        let answers = opened(&rubric, &format!("{{\"{id}\": {stood}}}")).answers;
        assert_eq!(written(&rubric, &answers, false)["elements"][id], wanted, "{stood}");
    }
}

#[test]
fn an_example_that_an_adaptation_follows_keeps_its_number() {
    let rubric = steps();
    for number in 1..=3 {
        let adaptation = json!({"element": "d", "what": "As agreed", "light": "green", "example": number});
        let file = json!({"format": 1, "rubric": {"id": rubric.id}, "adaptations": [adaptation]});
        let opened = draft::read(&file.to_string(), &rubric).expect("a file");
        assert_eq!(opened.answers.adaptations[0].example.map(|(_, position)| position + 1), Some(number));
        assert_eq!(written(&rubric, &opened.answers, true)["adaptations"][0], adaptation);
    }
}

#[test]
fn an_action_or_adaptation_about_an_unknown_element_is_told() {
    let rubric = steps();
    for (field, one) in [
        ("actions", json!({"element": "gone", "what": "Ask", "status": "open"})),
        ("adaptations", json!({"element": "gone", "what": "Outdoors"})),
    ] {
        let file = json!({"format": 1, "rubric": {"id": rubric.id}, field: [one]});
        let opened = draft::read(&file.to_string(), &rubric).expect("a file");
        assert!(told(&opened.problems).contains("`gone`"), "{field}: {:?}", opened.problems);
        assert_eq!(written(&rubric, &opened.answers, true)[field][0]["element"], "gone");
    }
    // An action about no element is about none.
    let file = json!({"format": 1, "rubric": {"id": rubric.id}, "actions": [{"what": "Ask", "status": "open"}]});
    assert!(!told(&draft::read(&file.to_string(), &rubric).expect("a file").problems).contains("element"));
}

#[test]
fn a_level_named_by_a_word_is_that_level() {
    let levels = json!({"anchors": [{"value": "never", "points": 0, "text": "never"}, {"value": "often", "points": 1, "text": "often"},
        {"value": "2.0", "points": 2, "text": "always"}]});
    let rubric = rubric(&sheet(json!({"elements": [element("a", levels)]})));
    for (rating, at) in [(json!("never"), 0), (json!("often"), 1), (json!("2.0"), 2), (json!(2), 2), (json!("2"), 2)] {
        let opened = opened(&rubric, &json!({"a": rating}).to_string());
        assert_eq!(opened.answers.entries[0].rating, Some(Rating::Anchor(at)), "{rating}");
    }
}

#[test]
fn a_number_names_points_where_one_level_alone_has_them() {
    let level = |value: &str, points: i64| json!({"value": value, "points": points, "text": value});
    for (levels, more, number, at) in [
        (vec![level("never", 0), level("rarely", 1), level("often", 2)], json!({}), 1, Some(1)),
        // Two levels have one point: the number does not say which.
        (vec![level("never", 0), level("rarely", 1), level("often", 1)], json!({}), 1, None),
        // On a reversed scale a number could mean the place or the points.
        (vec![level("never", 0), level("rarely", 1), level("often", 2)], json!({"reversed": true}), 2, None),
    ] {
        let mut fields = json!({"anchors": levels});
        merge(&mut fields, more);
        let rubric = rubric(&sheet(json!({"elements": [element("a", fields.clone())]})));
        let opened = opened(&rubric, &json!({"a": number}).to_string());
        assert_eq!(opened.answers.entries[0].rating, at.map(Rating::Anchor), "{fields}");
        assert_eq!(opened.answers.unusable.is_empty(), at.is_some(), "{fields}");
    }
}
