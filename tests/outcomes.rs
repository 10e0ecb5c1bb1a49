//! Graded gates: which outcome holds, and which ones are still possible while something is open.
//!
//! In: small rubrics with outcomes, some answers. Out: a failure that names the answers. Rules joined in three values are in `scoring/rules.rs`.

mod common;

use common::*;
use fidelity_check::assessment::Assessment;
use fidelity_check::drift::Baseline;
use fidelity_check::rubric::Rubric;
use serde_json::{Value, json};

#[test]
fn graded_gates_give_the_first_outcome_that_holds() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 1, 5, json!({"minimum": 2})), scale("b", 1, 5, json!({}))],
        "scores": [{"id": "s", "title": "S", "method": "sum"}],
        "gates": [{"id": "licence", "title": "Licence", "outcomes": [
            {"id": "full", "label": "Full", "when": {"all": [{"non_negotiables": true}, {"score": "s", "at_least": 8}]}},
            {"id": "with-conditions", "label": "With conditions", "met": true, "when": {"all": [{"non_negotiables": true}, {"score": "s", "at_least": 5}]}},
            {"id": "denied", "label": "Denied"}
        ]}]
    })));
    for (answers_given, standing, wanted) in [
        (ratings![4, 4], "met", "full"),
        (ratings![3, 4], "met", "with-conditions"),
        (ratings![2, 3], "met", "with-conditions"),
        (ratings![2, 2], "not-met", "denied"),
        (ratings![1, 5], "not-met", "denied"),
        (ratings![5, null], "met", ""),
        (ratings![3, null], "cannot-confirm", ""),
        (ratings![1, null], "not-met", "denied"),
    ] {
        let assessment = assess(&rubric, &answers(&rubric, answers_given.clone()));
        // With 5 and an open element that may not apply, the sum lies from 5 to 10: at least with conditions.
        assert_eq!(
            (gate(&rubric, &assessment, "licence"), outcome(&rubric, &assessment, "licence")),
            (standing, wanted),
            "{answers_given}"
        );
    }
}

/// A number and the points it gives are one answer, and only what can be entered is tried.
#[test]
fn a_number_and_its_points_are_one_answer() {
    let outcomes = |first: Value, second: Value| {
        json!([
            {"id": "full", "label": "Full", "when": first},
            {"id": "part", "label": "Part", "when": second},
            {"id": "none", "label": "None"}
        ])
    };
    let percent = json!({"ratio": {"count": "items in place", "out_of": "items"}});
    let half = |points: &str| json!([{"points": 0, "less_than": 50}, {"points": points.parse::<i64>().expect("points"), "at_least": 50}]);
    let banded = json!({"number": {"max": 100, "bands": half("1")}});
    let whole = json!({"number": {"max": 10, "whole": true}});
    for (fields, first, second, possible) in [
        // From 60 points on it is above 50, so that nothing is left for the second.
        (percent.clone(), json!({"value_of": "x", "at_least": 50}), json!({"element": "x", "at_least": 60}), vec!["full", "none"]),
        (percent.clone(), json!({"element": "x", "at_least": 60}), json!({"value_of": "x", "at_least": 50}), vec!["full", "part", "none"]),
        // No percentage lies above 100.
        (percent, json!({"value_of": "x", "more_than": 100}), json!({"element": "x", "at_least": 60}), vec!["part", "none"]),
        (banded, json!({"element": "x", "at_least": 1}), json!({"value_of": "x", "at_least": 50}), vec!["full", "none"]),
        // Between 4 and 5 there is no whole number.
        (whole, json!({"element": "x", "at_least": 5}), json!({"element": "x", "more_than": 4}), vec!["full", "none"]),
    ] {
        let text = sheet(json!({
            "elements": [element("x", fields.clone())], "scores": [],
            "gates": [{"id": "licence", "title": "G", "outcomes": outcomes(first.clone(), second)}]
        }));
        let rubric = Rubric::parse(&text).unwrap_or_else(|problems| panic!("{problems:#?}"));
        assert_eq!(still_possible(&rubric, json!({})), possible, "{fields}: {first}");
    }
}

/// The outcomes that are still possible, by id.
#[track_caller]
fn still_possible(rubric: &Rubric, given: Value) -> Vec<String> {
    let assessment = assess(rubric, &answers(rubric, given));
    let gating = assessment.gatings.iter().find(|gating| rubric.gates[gating.gate].id == "licence").expect("it is in play");
    gating.possible.iter().map(|outcome| rubric.gates[gating.gate].outcomes[*outcome].id.clone()).collect()
}

#[test]
fn an_outcome_to_which_no_answer_leads_is_not_possible() {
    let licence = |full: Value, conditions: Value| {
        rubric(&sheet(json!({
            "elements": [element("core", json!({"scale": "yes-no", "role": "non-negotiable"})), scale("q", 1, 4, json!({"not_applicable": true}))],
            "scores": [{"id": "s", "title": "S", "method": "mean", "of": ["q"]}, {"id": "both", "title": "Both", "method": "percent-of-range"}],
            "gates": [{"id": "inner", "title": "Inner", "when": {"non_negotiables": true}}, {"id": "licence", "title": "Licence", "outcomes": [
                {"id": "full", "label": "Full", "when": full}, {"id": "conditions", "label": "Conditions", "when": conditions}, {"id": "none", "label": "None"}]}]
        })))
    };
    let all = |score: i64| json!({"all": [{"non_negotiables": true}, {"score": "s", "at_least": score}]});
    // The core is all that is open: it decides both rules alike.
    for conditions in [
        json!({"non_negotiables": true}),
        json!("core"),
        json!({"gate": "inner"}),
        json!({"any": ["core", {"element": "q", "at_most": 2}]}),
    ] {
        let rubric = licence(all(3), conditions.clone());
        assert_eq!(still_possible(&rubric, json!({"q": 4})), ["full", "none"], "{conditions}");
    }
    let rubric = licence(all(3), json!({"non_negotiables": true}));
    assert_eq!(still_possible(&rubric, json!({"q": 2})), ["conditions", "none"]);
    assert_eq!(still_possible(&rubric, json!({})), ["full", "conditions", "none"]);
    assert_eq!(still_possible(&rubric, json!({"core": true})), ["full", "conditions"]);
    // Two bounds on one open score: what meets the second meets the first.
    let rubric = licence(json!({"score": "s", "at_least": 2}), json!({"score": "s", "at_least": 3}));
    assert_eq!(still_possible(&rubric, json!({})), ["full", "none"]);
    // Only the score knows that the core counts in it: with it 100 of 100, without it 75.
    let rubric = licence(json!("core"), json!({"score": "both", "at_least": 80}));
    assert_eq!(still_possible(&rubric, json!({"q": 4})), ["full", "none"]);
    let rubric = licence(json!("core"), json!({"score": "both", "at_least": 60}));
    assert_eq!(still_possible(&rubric, json!({"q": 4})), ["full", "conditions"]);
}

#[test]
fn the_search_of_a_gate_over_many_open_elements_has_an_end() {
    let ids: Vec<String> = (0..3000).map(|at| format!("e{at}")).collect();
    let rubric = rubric(&sheet(json!({
        "elements": ids.iter().map(|id| scale(id, 1, 5, json!({}))).collect::<Vec<_>>(),
        "scores": [{"id": "s", "title": "S", "method": "mean", "of": ids}],
        "gates": [{"id": "licence", "title": "Licence", "outcomes": [
            {"id": "a", "label": "A", "when": {"every": ids, "at_least": 3}}, {"id": "b", "label": "B", "when": {"every": ids, "at_least": 4}},
            {"id": "c", "label": "C", "when": {"score": "s", "at_least": 3}}, {"id": "d", "label": "D"}]}]
    })));
    // What could not be tried to the end is kept, and said to be unproven; a search without end would show as a test without end.
    assert!(still_possible(&rubric, json!({"e0": 5})).len() >= 3);
    assert!(assess(&rubric, &answers(&rubric, json!({"e0": 5}))).gatings.iter().any(|gating| gating.unproven));
}

#[test]
fn an_outcome_stays_possible_while_the_lowest_points_stand_in_for_an_answer() {
    // With one answer more there is a score, in which the other element counts its lowest points until it is answered too.
    let percent = json!({"id": "b", "title": "b", "checklist": {"components": [{"id": "w", "text": "w"}], "counted_as": "percent"}});
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 0, 2, json!({})), percent],
        "scores": [{"id": "s", "title": "s", "method": "mean", "missing": {"rule": "lowest", "missing_at_most": 1}, "criterion": 2}],
        "gates": [{"id": "licence", "title": "g", "outcomes": [{"id": "yes", "label": "Yes", "when": {"score": "s"}}, {"id": "no", "label": "No"}]}]
    })));
    assert_eq!(still_possible(&rubric, json!({})), ["yes", "no"]);
    assert_eq!(still_possible(&rubric, json!({"a": 1, "b": ["w"]})), ["yes"]);
    assert_eq!(still_possible(&rubric, json!({"a": 1, "b": []})), ["no"]);
}

#[test]
fn a_gate_that_a_missing_answer_will_turn_is_not_met_meanwhile() {
    // The count of one is 2 and rules out the best outcome; once b is answered, whatever with, the count of two is 4 and brings it about.
    let banded = json!({"id": "b", "title": "b", "maximum": 2, "does_not_fit": 1, "number": {"bands": [{"points": 2, "at_least": 20}]}});
    let rubric = rubric(&sheet(json!({
        "elements": [banded, scale("a", 1, 3, json!({}))],
        "scores": [
            {"id": "count", "title": "Count", "method": "count-met", "met": {"at_most": 4}, "times": 2, "missing": "leave-out", "criterion": {"at_least": 4}},
            {"id": "share", "title": "Share", "method": "ratio", "out_of": ["b"]}
        ],
        "gates": [{"id": "licence", "title": "Licence", "outcomes": [
            {"id": "full", "label": "Full", "when": {"score": "count"}},
            {"id": "part", "label": "Part", "when": {"score": "share", "at_least": 3}},
            {"id": "none", "label": "None"}
        ]}]
    })));
    assert_eq!(still_possible(&rubric, json!({"a": 3})), ["part", "none"]);
    let assessment = assess(&rubric, &answers(&rubric, json!({"a": 3})));
    assert_ne!(gate(&rubric, &assessment, "licence"), "met");
    assert_eq!(still_possible(&rubric, json!({"a": 3, "b": 20})), ["full"]);
}

/// The outcomes that are still possible, and whether one of them is kept without proof.
#[track_caller]
fn proven(rubric: &Rubric, given: Value, possible: &[&str]) {
    assert_eq!(still_possible(rubric, given.clone()), possible, "{given}");
    let assessment = assess(rubric, &answers(rubric, given.clone()));
    assert!(assessment.gatings.iter().all(|gating| !gating.unproven), "{given}: each is found or ruled out");
}

#[test]
fn an_outcome_off_the_way_from_the_worst_answers_to_the_best_is_found_by_the_search() {
    let licence = |elements: Vec<Value>, scores: Value, full: Value, part: Value| {
        rubric(&sheet(json!({"elements": elements, "scores": scores, "gates": [{"id": "licence", "title": "Licence", "outcomes": [
            {"id": "full", "label": "Full", "when": full}, {"id": "part", "label": "Part", "when": part}, {"id": "none", "label": "None"}]}]})))
    };
    // 2 and 3 together lie on no way that raises one after the other, or both at once.
    let scales = vec![scale("a", 1, 3, json!({"not_applicable": false})), scale("b", 1, 3, json!({"not_applicable": false}))];
    let between = json!({"all": [{"element": "a", "equals": 2}, {"element": "b", "equals": 3}]});
    let rubric = licence(scales.clone(), json!([]), between.clone(), json!({"element": "a", "at_least": 3}));
    proven(&rubric, json!({}), &["full", "part", "none"]);
    proven(&rubric, json!({"a": 3}), &["part"]);
    proven(&rubric, json!({"b": 3}), &["full", "part", "none"]);
    proven(&rubric, json!({"b": 2}), &["part", "none"]);
    // The mean of sessions can lie between two levels; no session has been rated.
    let sessions = element("a", json!({"anchors": ["no", "partly", "yes"], "repeated": {"each": "session", "method": "mean"}}));
    let narrow = json!({"element": "a", "at_least": 1.2, "at_most": 1.4});
    let rubric = licence(vec![sessions.clone()], json!([]), narrow, json!({"element": "a", "at_least": 2.5}));
    proven(&rubric, json!({}), &["full", "part", "none"]);
    // What two rules ask of one mean at once.
    let both = json!({"all": [{"element": "a", "at_least": 1.2}, {"element": "a", "at_most": 1.1}]});
    let rubric = licence(vec![sessions], json!([]), both, json!({"element": "a", "at_least": 2.5}));
    proven(&rubric, json!({}), &["part", "none"]);
}

#[test]
fn a_criterion_that_has_to_be_met_in_a_row_decides_an_outcome() {
    let score = json!({"id": "s", "title": "S", "method": "mean", "of": ["a"], "criterion": {"equals": 3}, "criterion_consecutive": 2});
    let all = |count: i64| json!({"not_applicable": false, "anchors": (1..=count).map(|at| at.to_string()).collect::<Vec<_>>()});
    let rubric = rubric(&sheet(json!({"elements": [element("a", all(4)), element("b", all(5))], "scores": [score],
        "gates": [{"id": "licence", "title": "Licence", "outcomes": [
            {"id": "full", "label": "Full", "when": {"all": [{"score": "s"}, {"element": "b", "equals": 2}]}},
            {"id": "part", "label": "Part", "when": {"element": "b", "at_least": 2}}, {"id": "none", "label": "None"}]}]})));
    // Nothing was assessed before: once is not twice, whatever is answered now.
    proven(&rubric, json!({}), &["part", "none"]);
    let dated = |date: &str, elements: Value| {
        let mut all = answers(&rubric, elements);
        all.occasion.date = Some(common::date(date));
        all
    };
    for (before, now, wanted) in [
        (json!({"a": 3, "b": 3}), json!({}), vec![0, 1, 2]),
        (json!({"a": 3, "b": 3}), json!({"b": 2}), vec![0, 1]),
        (json!({"a": 3, "b": 3}), json!({"a": 3}), vec![0, 1, 2]),
        (json!({"a": 3, "b": 3}), json!({"a": 4}), vec![1, 2]),
        (json!({"a": 4, "b": 3}), json!({}), vec![1, 2]),
    ] {
        let earlier = [dated("2026-03-01", before.clone())];
        let assessment = Assessment::new(&rubric, &dated("2026-09-01", now.clone()), &earlier, Baseline::Previous, None);
        let licence = assessment.gatings.iter().find(|gating| rubric.gates[gating.gate].id == "licence").expect("it is in play");
        assert_eq!((licence.possible.clone(), licence.unproven), (wanted, false), "{before}, then {now}");
    }
}
