//! Where the second implementation (`second_opinion/`) and this one disagreed.
//!
//! In: small rubrics written beside their table. Out: a failure that names the row.

use crate::common::*;
use crate::pointed;
use fidelity_check::rubric::Rubric;
use serde_json::{Value, json};

#[test]
fn a_ratio_above_its_highest_cannot_be_entered() {
    let ratio = |fields: Value| {
        let mut all = json!({"count": "held", "out_of": "planned"});
        merge(&mut all, fields);
        json!({ "ratio": all })
    };
    pointed(
        ratio(json!({"may_exceed": true, "max": 150})),
        &[
            (json!({"count": 14, "out_of": 10}), "140"),
            (json!({"count": 15, "out_of": 10}), "150"),
            (json!({"count": 16, "out_of": 10}), "out-of-range"),
            (json!(150), "150"),
            (json!(151), "out-of-range"),
        ],
    );
    pointed(
        ratio(json!({"shown_as": "ratio", "max": 3})),
        &[(json!({"count": 6, "out_of": 2}), "3"), (json!({"count": 7, "out_of": 2}), "out-of-range")],
    );
    pointed(ratio(json!({"shown_as": "ratio"})), &[(json!({"count": 70, "out_of": 2}), "35")]);
}

#[test]
fn an_absent_required_component_leaves_the_worst_of_the_checklist_not_of_other_answers() {
    let list = |fields: Value| {
        let mut all = json!({
            "checklist": {
                "components": [{"id": "x", "text": "x", "required": true}, {"id": "y", "text": "y"}],
                "bands": [{"points": 2, "at_most": 1}, {"points": 4, "more_than": 1}]
            }
        });
        merge(&mut all, fields);
        all
    };
    pointed(list(json!({"does_not_fit": 0, "not_applicable_points": 1})), &[(json!(["y"]), "2"), (json!("does-not-fit"), "0")]);
    pointed(list(json!({"better": "lower", "does_not_fit": 9})), &[(json!(["y"]), "4")]);
    pointed(
        list(json!({"repeated": {"each": "session", "method": "percent-meeting", "met": {"at_most": 1}}})),
        &[(json!({"repeated": [["y"], ["x", "y"]]}), "0")],
    );
}

#[test]
fn what_nobody_has_answered_is_missing_and_applies_all_the_same() {
    for missing in ["leave-out", "prorate"] {
        let rubric = one(scales(2, 1, 5), json!({"method": "mean", "missing": missing}));
        assert_eq!(result(&rubric, json!({})).0, "incomplete", "{missing}");
        assert_eq!(result(&rubric, json!({"a": "not-applicable"})).0, "incomplete", "{missing}");
        assert_eq!(result(&rubric, json!({"a": "not-applicable", "b": "not-applicable"})).0, "nothing-applies", "{missing}");
        let ratio = one(scales(2, 1, 5), json!({"method": "ratio", "of": ["a"], "out_of": ["b"], "missing": missing}));
        assert_eq!(result(&ratio, json!({"a": 3})).0, "incomplete", "{missing}: nothing below the line yet");
        assert_eq!(result(&ratio, json!({"b": 3})).0, "incomplete", "{missing}");
    }
    // To a score over it, it is missing too, and does not fall away.
    let inner = json!({"id": "inner", "title": "Inner", "method": "mean", "of": ["a"], "missing": "leave-out"});
    let outer = json!({"id": "s", "title": "S", "method": "mean", "of_scores": ["inner", "other"]});
    let other = json!({"id": "other", "title": "Other", "method": "mean", "of": ["b"]});
    let rubric = rubric(&sheet(json!({"elements": scales(2, 1, 5), "scores": [inner, other, outer]})));
    assert_eq!(result(&rubric, json!({"b": 4})).0, "incomplete");
    assert_eq!(result(&rubric, json!({"a": "not-applicable", "b": 4})).0, "4");
}

#[test]
fn nothing_that_applies_is_never_nought_and_never_a_hundred() {
    for rule in ["lowest", "highest"] {
        let rubric = one(scales(2, 1, 5), json!({"method": "percent-of-range", "not_applicable": rule}));
        assert_eq!(
            result(&rubric, json!({"a": "not-applicable", "b": "not-applicable"})),
            ("nothing-applies".into(), "-..-".into()),
            "{rule}"
        );
        let one_left = if rule == "lowest" { "25" } else { "75" };
        assert_eq!(result(&rubric, json!({"a": "not-applicable", "b": 3})).0, one_left, "{rule}");
    }
    let limited = one(scales(1, 1, 5), json!({"method": "mean", "missing": {"rule": "prorate", "answered_at_least": 1}}));
    assert_eq!(result(&limited, json!({"a": "not-applicable"})).0, "nothing-applies", "too few answered would not be so");
}

#[test]
fn the_gate_of_a_non_negotiable_asks_for_its_minimum_and_not_for_what_counts_as_met() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 1, 5, json!({"minimum": 2, "met": 4})), scale("b", 1, 5, json!({"minimum": 3}))],
        "gates": [
            {"id": "by-gate", "title": "G", "when": {"gate": "a"}},
            {"id": "by-second", "title": "G", "when": {"gate": "b"}},
            {"id": "by-own-rule", "title": "G", "when": {"element": "a"}}
        ]
    })));
    for (a, b, by_gate, by_second, own) in
        [(1, 3, "not-met", "met", "not-met"), (2, 2, "met", "not-met", "not-met"), (4, 3, "met", "met", "met")]
    {
        let assessment = assess(&rubric, &answers(&rubric, json!({"a": a, "b": b})));
        let found = ["by-gate", "by-second", "by-own-rule"].map(|id| gate(&rubric, &assessment, id));
        assert_eq!(found, [by_gate, by_second, own], "{a}, {b}");
    }
}

#[test]
fn a_domain_among_rules_of_which_one_must_hold_stands_for_all_of_its_elements() {
    let domain = |id: &str, elements: [&str; 2]| json!({"id": id, "title": id, "elements": elements.map(|id| scale(id, 1, 5, json!({})))});
    let rubric = rubric(&sheet(json!({
        "domains": [domain("d", ["a", "b"]), domain("f", ["x", "y"])],
        "gates": [{"id": "g", "title": "G", "when": {"any": ["d", "f"], "met": 4}}]
    })));
    for (all, wanted) in [
        (json!({"a": 4, "b": 1, "x": 4, "y": 1}), "not-met"),
        (json!({"a": 4, "b": 4, "x": 1, "y": 1}), "met"),
        (json!({"a": 4, "b": 1, "x": 4}), "cannot-confirm"),
    ] {
        let assessment = assess(&rubric, &answers(&rubric, all.clone()));
        assert_eq!(gate(&rubric, &assessment, "g"), wanted, "{all}");
    }
}

#[test]
fn what_should_not_happen_is_not_netted_through_scores_either() {
    let avoid =
        json!({"id": "avoid", "title": "Avoid", "score": {"method": "mean"}, "elements": [scale("x", 1, 5, json!({"proscribed": true}))]});
    let practice = json!({"id": "practice", "title": "Practice", "score": {"method": "mean"}, "elements": [scale("a", 1, 5, json!({}))]});
    let with = |score: Value| {
        let mut named = json!({"id": "s", "title": "S"});
        merge(&mut named, score);
        sheet(json!({"domains": [practice, avoid], "scores": [named]}))
    };
    let rubric = rubric(&with(json!({"method": "mean-of-domains"})));
    assert_eq!(result(&rubric, json!({"a": 2, "x": 5})).0, "2", "a mean of domains leaves such a domain out");
    assert_eq!(codes(&with(json!({"method": "mean", "of_scores": ["practice", "avoid"]}))), ["wordless-scale", "proscribed-in-score"]);
    assert!(Rubric::parse(&with(json!({"method": "max", "of_scores": ["avoid"]}))).is_ok(), "on its own it may be scored");
}

#[test]
fn a_score_that_counts_scores_as_met_must_know_when_they_are() {
    let inner = |criterion: Value| {
        let mut score = json!({"id": "inner", "title": "Inner", "method": "mean"});
        merge(&mut score, criterion);
        sheet(
            json!({"elements": scales(2, 1, 5), "scores": [score, {"id": "s", "title": "S", "method": "percent-met", "of_scores": ["inner"]}]}),
        )
    };
    assert_eq!(codes(&inner(json!({}))), ["wordless-scale", "no-condition"]);
    let rubric = rubric(&inner(json!({"criterion": 3})));
    assert_eq!(result(&rubric, json!({"a": 3, "b": 3})).0, "100");
}

/// A rule with an end that is not part of it: the worst and the best that can still come are just at that end.
#[test]
fn an_end_that_is_not_inside_is_not_kept_by_reaching_it() {
    for (rule, wanted) in [
        (json!({"score": "s", "less_than": 3}), "cannot-confirm"),
        (json!({"score": "s", "at_most": 3}), "met"),
        (json!({"score": "s", "more_than": 1}), "cannot-confirm"),
        (json!({"score": "s", "at_least": 1}), "met"),
    ] {
        let rubric = rubric(&sheet(json!({
            "elements": [scale("a", 1, 3, json!({}))],
            "scores": [{"id": "s", "title": "S", "method": "mean"}],
            "gates": [{"id": "g", "title": "G", "when": rule.clone()}]
        })));
        assert_eq!(gate(&rubric, &assess(&rubric, &answers(&rubric, json!({}))), "g"), wanted, "{rule}");
    }
}
