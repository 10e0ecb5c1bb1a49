//! What local rules change, and what they may not ask less of.
//!
//! In: small rubrics with an overlay. Out: a failure that names the place.

use crate::common::*;
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;
use serde_json::{Value, json};

#[test]
fn an_overlay_changes_minima_criteria_bands_elements_and_gates() {
    let text = sheet(json!({
        "elements": [scale("a", 1, 5, json!({"minimum": 2})), scale("b", 1, 5, json!({}))],
        "scores": [{"id": "s", "title": "S", "method": "mean", "criterion": 3, "bands": [{"id": "low", "label": "Low", "at_least": 1}, {"id": "high", "label": "High", "at_least": 4}]}],
        "review_months": 12
    }));
    let overlay = json!({
        "format": 1, "overlay": "here", "title": "Here", "rubric": "sheet",
        "minimums": {"a": 4, "b": 2},
        "criteria": {"s": {"more_than": 3}},
        "bands": {"s": [{"id": "low", "label": "Low", "at_least": 1}, {"id": "high", "label": "High", "at_least": 3}]},
        "elements": {"b": scale("b", 1, 10, json!({}))},
        "gates": [{"id": "g", "title": "G", "when": {"score": "s", "at_least": 3}}],
        "review_months": 6
    });
    let rubric = overlaid(&text, &overlay.to_string());
    assert_eq!(rubric.review_months, Some(6));
    let assessment = assess(&rubric, &answers(&rubric, json!({"a": 3, "b": 3})));
    assert_eq!(gate(&rubric, &assessment, "a"), "not-met");
    assert_eq!(gate(&rubric, &assessment, "b"), "met");
    assert_eq!(gate(&rubric, &assessment, "g"), "met");
    assert_eq!(criterion(&rubric, &assessment, "s"), "not-met");
    assert_eq!(band(&rubric, &assessment, "s"), "high");
    assert_eq!(rubric.elements[1].highest, Some(exact("10")));
    let changed = &rubric.overlay.as_ref().expect("an overlay").changed;
    assert_eq!(changed, &["a", "b", "s", "g"], "the report names what was changed");
}

/// The overlay refused, or what it declares.
fn lowers(rubric: &Value, changes: Value) -> Result<String, Vec<String>> {
    let mut overlay = json!({"format": 1, "overlay": "here", "title": "Here", "rubric": "sheet"});
    overlay.as_object_mut().expect("an object").extend(changes.as_object().expect("an object").clone());
    let rubric = Rubric::parse_with_overlay(&sheet(rubric.clone()), &overlay.to_string())
        .map_err(|problems| problems.iter().map(|problem| format!("{} at {}", problem.code(), problem.path)).collect::<Vec<String>>())?;
    let answers = answers(&rubric, json!({"a": 3, "b": 3}));
    let report = Report::new(&rubric, &answers, &assess(&rubric, &answers), Language::En);
    let lowers = report.rubric.overlay.expect("an overlay").lowers;
    assert!(report.verdict.sentence.starts_with(&lowers), "{} begins with {lowers}", report.verdict.sentence);
    Ok(lowers)
}

#[test]
fn an_overlay_never_lowers_what_the_owner_asks_unless_the_owner_allows_it() {
    let must = |fields: Value| {
        let mut all = json!({"minimum": 3, "target": 4});
        all.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
        scale("a", 1, 5, all)
    };
    let rubric = json!({
        "modules": [{"id": "m", "title": "M"}],
        "elements": [must(json!({})), scale("b", 1, 5, json!({})), scale("c", 1, 5, json!({"minimum": 1}))],
        "scores": [{"id": "s", "title": "S", "method": "mean", "criterion": 3}],
        "gates": [{"id": "g", "title": "Licence", "when": {"all": [{"non_negotiables": true}, {"score": "s"}, {"element": "b", "at_least": 2}]}}]
    });
    let more = json!({"minimums": {"a": 4, "b": 2}, "criteria": {"s": 4}});
    assert_eq!(lowers(&rubric, more), Ok(String::new()), "more may be asked");
    let same = json!({"elements": {"a": must(json!({"guidance": "By the county's book", "minimum": 4}))}});
    assert_eq!(lowers(&rubric, same), Ok(String::new()), "and told where to look");
    let mut other_words = must(json!({}));
    other_words["title"] = json!("Something easier");
    let (minimum, none) = (must(json!({"minimum": 2})), scale("a", 1, 5, json!({"target": 4})));
    let cases = [
        (json!({"minimums": {"a": 2}}), "minimums.a", "“a” (needs at least 2; by the owner's rules: needs at least 3)"),
        (json!({"minimums": {"a": 0}}), "minimums.a", "“a” (needs at least 0; by the owner's rules: needs at least 3)"),
        (json!({"elements": {"a": minimum}}), "elements.a", "“a” (needs at least 2; by the owner's rules: needs at least 3)"),
        (json!({"elements": {"a": none}}), "elements.a", "“a” (no longer a non-negotiable)"),
        (json!({"elements": {"a": must(json!({"target": 3}))}}), "elements.a", "“a” (a lower target, or none)"),
        (json!({"elements": {"a": must(json!({"not_applicable": true}))}}), "elements.a", "“a” (another element stands in its place)"),
        (json!({"elements": {"a": must(json!({"only_in": ["m"]}))}}), "elements.a", "“a” (another element stands in its place)"),
        (
            json!({"elements": {"a": scale("a", 2, 6, json!({"minimum": 3, "target": 4}))}}),
            "elements.a",
            "“a” (another element stands in its place)",
        ),
        (json!({"elements": {"a": other_words}}), "elements.a", "“a” (another element stands in its place)"),
        (json!({"criteria": {"s": 2}}), "criteria", "“Licence” (its rules ask less)"),
        (json!({"elements": {"b": scale("b", 2, 9, json!({}))}}), "", "“Licence” (its rules ask less)"),
    ];
    for (changes, place, declared) in cases {
        let place = if place.is_empty() { "overlay".to_owned() } else { format!("overlay: {place}") };
        assert_eq!(lowers(&rubric, changes.clone()), Err(vec![format!("overlay-lowers at {place}")]), "{changes}");
        let mut allowed = rubric.clone();
        allowed["overlays_may_lower"] = json!(["a", "g"]);
        assert_eq!(lowers(&allowed, changes), Ok(format!("By local rules, “Here”, less is asked than the owner asks: {declared}.")));
    }
    let mut wrong = rubric.clone();
    wrong["overlays_may_lower"] = json!(["b"]);
    let problems = Rubric::parse(&sheet(wrong)).expect_err("`b` is none");
    let found: Vec<&str> = problems.iter().filter(|problem| !problem.is_warning()).map(|problem| problem.code()).collect();
    assert_eq!(found, ["unknown-id"]);
}
