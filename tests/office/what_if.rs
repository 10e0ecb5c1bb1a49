//! A draft of a rubric, tried on what sites have sent.
//!
//! In: three sites whose results a change would touch in different ways. Out: failures where a verdict would change unsaid, or changes in earnest.

use crate::common::{element, scale};
use crate::{garden, office, sent, with};
use fidelity_check::office::facts::WhatIf;
use fidelity_check::office::what_if;
use serde_json::json;

/// Three sites whose results a change of the rubric would touch in different ways.
fn tried(draft: &str) -> Result<WhatIf, String> {
    let mut office = office(&[
        ("garden.json", garden("1.0.0", json!({}))),
        ("a.json", with(sent("Riverside", "2026-11-20", "yes", json!(3)), json!({"elements": {"notes": 2}}))),
        ("a0.json", sent("Riverside", "2026-05-20", "no", json!(1)).to_string()),
        ("b.json", sent("Hillside", "2026-11-03", "no", json!(2)).to_string()),
        ("c.json", with(sent("Harbour", "2026-11-03", "yes", json!(2)), json!({"occasion": {"rater": "external"}}))),
        ("other.json", json!({"format": 1, "rubric": {"id": "orchard", "edition": "1"}, "elements": {}}).to_string()),
    ]);
    let picture = office.picture();
    let found = what_if::of(&mut office, "draft.json", draft.as_bytes());
    assert_eq!(office.picture(), picture, "nothing else changes");
    found
}

#[test]
fn a_draft_says_who_would_change_verdict_and_changes_nothing() {
    let overlay =
        json!({"format": 1, "overlay": "county", "title": "County", "rubric": "garden", "edition": "1.0.0", "minimums": {"weekly": 3}});
    let found = tried(&overlay.to_string()).expect("it can be tried");
    let verdicts: Vec<&str> = found.changes.iter().filter(|one| one.kind == "verdict").map(|one| &one.site as &str).collect();
    assert_eq!(verdicts, ["Harbour"], "Hillside is not met either way, Riverside met either way");
    let rules: Vec<&str> = found.changes.iter().filter(|one| one.kind == "rule").map(|one| &one.sentence as &str).collect();
    assert_eq!(
        rules,
        [
            "Harbour (rated by: somebody from outside), “Every week”: met now, not met with the draft.",
            "Hillside, “Every week”: met now, not met with the draft."
        ]
    );
    assert_eq!((found.results, found.verdicts, found.rules, found.scores, found.unchanged), (3, 1, 2, 0, 1));
    assert_eq!(
        found.sentences,
        [
            "With Garden, edition 1.0.0, under the local rules “County”: 1 of 3 results would have another verdict; no result would have \
             another score; no result would have another band.",
            "1 result would stay as it is."
        ]
    );
    // A draft edition: a score of its own, and a non-negotiable that nobody has answered yet.
    let elements = json!([
        element("two-lead", json!({"scale": "yes-no", "role": "non-negotiable", "title": "Two people lead", "not_applicable": true})),
        element("outside", json!({"scale": "yes-no", "role": "non-negotiable", "title": "Once outside"})),
        scale("weekly", 0, 4, json!({"minimum": 1, "title": "Every week"})),
    ]);
    let draft = garden("1.1.0", json!({"elements": elements}));
    let found = tried(&draft).expect("it can be tried");
    assert_eq!((found.results, found.verdicts, found.edition.as_str()), (3, 2, "1.1.0"), "{found:?}");
    assert!(
        found.changes.iter().any(|one| one.sentence == "Hillside, “Once outside”: not part of it now, not answered with the draft."),
        "{found:#?}"
    );
    assert!(found.scores > 0, "{found:#?}");
    // The rubric as it is changes nothing, and says so.
    let found = tried(&garden("1.0.0", json!({}))).expect("it can be tried");
    assert_eq!((found.changes.len(), found.unchanged, found.sentences[1].as_str()), (0, 3, "Nothing would change in any result."));
}

#[test]
fn a_rubric_that_is_refused_says_first_why() {
    // Doubts that refuse nothing come before it in the file.
    let wrong = garden(
        "1.0.0",
        json!({"scores": [{"id": "whole", "title": "Whole", "method": "mean", "of": ["weekly", "songs"], "targets": {"minimum": 3}}]}),
    );
    let picture = office(&[("garden.json", wrong)]).picture();
    let told = &picture.left_out[0].sentence;
    assert!(told.starts_with("It cannot be read: unknown-stage at "), "{told}");
}

#[test]
fn what_cannot_be_tried_says_why() {
    let other = garden("1.0.0", json!({"id": "meadow"}));
    assert!(tried(&other).expect_err("another rubric").contains("No result that has been read"));
    assert!(tried("{\"a\": 1}").expect_err("no draft").contains("neither a rubric nor local rules"));
    assert!(tried("{\"format\": 1,").expect_err("broken").starts_with("It cannot be read"));
    assert!(tried(&garden("1.0.0", json!({"elements": []}))).expect_err("no elements").starts_with("It cannot be read"));
    let overlay = json!({"format": 1, "overlay": "county", "title": "County", "rubric": "garden", "minimums": {"nothing": 3}});
    assert!(tried(&overlay.to_string()).expect_err("no such element").contains("nothing"));
}
