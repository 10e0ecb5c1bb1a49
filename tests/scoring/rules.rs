//! Conditions, bands, thresholds and gates.
//!
//! In: small rubrics written beside their table. Out: a failure that names the row.

use crate::common::*;
use serde_json::{Value, json};

#[test]
fn each_condition_at_its_edges() {
    for (condition, below, on, above) in [
        (json!(3), "not-met", "met", "met"),
        (json!({"at_least": 3}), "not-met", "met", "met"),
        (json!({"more_than": 3}), "not-met", "not-met", "met"),
        (json!({"at_most": 3}), "met", "met", "not-met"),
        (json!({"less_than": 3}), "met", "not-met", "not-met"),
        (json!({"equals": 3}), "not-met", "met", "not-met"),
        (json!({"within": [3, 3.5]}), "not-met", "met", "met"),
        (json!({"within": [2.5, 3]}), "met", "met", "not-met"),
        (json!({"more_than": 2, "less_than": 4}), "met", "met", "met"),
    ] {
        // As the criterion of a score, as a non-negotiable's rule, and as a gate on points and on a score.
        let rubric = rubric(&sheet(json!({
            "elements": [element("a", json!({"number": {"max": 5}, "must": condition}))],
            "scores": [{"id": "s", "title": "S", "method": "mean", "criterion": condition}],
            "gates": [{"id": "by-score", "title": "G", "when": {"score": "s"}}, {"id": "by-element", "title": "G", "when": "a"}]
        })));
        for (entered, wanted) in [("2.999999", below), ("3", on), ("3.000001", above)] {
            let assessment = assess(&rubric, &answers(&rubric, json!({"a": entered})));
            assert_eq!(criterion(&rubric, &assessment, "s"), wanted, "{condition} at {entered}");
            for id in ["a", "by-score", "by-element"] {
                assert_eq!(gate(&rubric, &assessment, id), wanted, "{condition} at {entered}: {id}");
            }
        }
    }
}

#[test]
fn bands_written_by_one_end_meet_without_gaps() {
    let upwards = json!([{"id": "good", "label": "Good", "at_least": 4}, {"id": "low", "label": "Low", "at_least": 1}, {"id": "fair", "label": "Fair", "more_than": 3}]);
    let downwards = json!([{"id": "low", "label": "Low", "at_most": 3}, {"id": "fair", "label": "Fair", "less_than": 4}, {"id": "good", "label": "Good", "at_most": 5}]);
    for bands in [upwards, downwards] {
        let rubric = one(vec![element("a", json!({"number": {"min": 1, "max": 5}}))], json!({"method": "mean", "bands": bands}));
        for (entered, wanted) in [("1", "low"), ("3", "low"), ("3.000001", "fair"), ("3.999999", "fair"), ("4", "good"), ("5", "good")] {
            let assessment = assess(&rubric, &answers(&rubric, json!({"a": entered})));
            assert_eq!(band(&rubric, &assessment, "s"), wanted, "{entered}");
        }
    }
}

#[test]
fn several_thresholds_on_one_measure() {
    let thresholds = json!([{"id": "fair", "label": "Fair", "at_least": 3.5}, {"id": "good", "label": "Good", "at_least": 4}]);
    let rubric = one(vec![element("a", json!({"number": {"min": 1, "max": 5}}))], json!({"method": "mean", "thresholds": thresholds}));
    for (entered, fair, good) in [("3.4", "not-met", "not-met"), ("3.5", "met", "not-met"), ("3.9", "met", "not-met"), ("4", "met", "met")]
    {
        let assessment = assess(&rubric, &answers(&rubric, json!({"a": entered})));
        let standings: Vec<&str> = score(&rubric, &assessment, "s").criteria.iter().map(|standing| standing.code()).collect();
        assert_eq!(standings, [fair, good], "{entered}");
    }
}

#[test]
fn rules_are_joined_in_three_values() {
    // Kleene 1952: what is open decides only where it can still change the result.
    let states = [("met", json!(3)), ("not-met", json!(1)), ("cannot-confirm", Value::Null)];
    let element = |id: &str| scale(id, 1, 3, json!({"met": 2}));
    let rubric = rubric(&sheet(json!({
        "elements": [element("a"), element("b")],
        "scores": [],
        "gates": [
            {"id": "all", "title": "All", "when": {"all": ["a", "b"]}},
            {"id": "any", "title": "Any", "when": {"any": ["a", "b"]}},
            {"id": "every", "title": "Every", "when": {"every": ["a", "b"]}},
            {"id": "one", "title": "One", "when": {"of": ["a", "b"], "equals": 1}},
            {"id": "two", "title": "Two", "when": {"of": ["a", "b"], "at_least": 2}},
            {"id": "half", "title": "Half", "when": {"of": ["a", "b"], "at_least_percent": 50}},
            {"id": "over-half", "title": "Over half", "when": {"of": ["a", "b"], "more_than_percent": 50}},
            {"id": "at-most-one", "title": "At most one", "when": {"of": ["a", "b"], "at_most": 1}},
            {"id": "inner", "title": "Inner", "when": {"all": [{"any": ["a", "b"]}, {"gate": "all"}]}}
        ]
    })));
    let and = |a: &'static str, b: &'static str| match (a, b) {
        ("not-met", _) | (_, "not-met") => "not-met",
        ("met", "met") => "met",
        _ => "cannot-confirm",
    };
    let or = |a: &'static str, b: &'static str| match (a, b) {
        ("met", _) | (_, "met") => "met",
        ("not-met", "not-met") => "not-met",
        _ => "cannot-confirm",
    };
    let not = |a: &'static str| match a {
        "met" => "not-met",
        "not-met" => "met",
        open => open,
    };
    let exactly_one = |a: &'static str, b: &'static str| {
        if a == "cannot-confirm" || b == "cannot-confirm" { "cannot-confirm" } else { or(and(a, not(b)), and(not(a), b)) }
    };
    for (a, rating_a) in &states {
        for (b, rating_b) in &states {
            let assessment = assess(&rubric, &answers(&rubric, rated(&[rating_a.clone(), rating_b.clone()])));
            for (id, wanted) in [
                ("all", and(a, b)),
                ("every", and(a, b)),
                ("two", and(a, b)),
                ("over-half", and(a, b)),
                ("any", or(a, b)),
                ("half", or(a, b)),
                ("at-most-one", not(and(a, b))),
                ("one", exactly_one(a, b)),
                ("inner", and(or(a, b), and(a, b))),
            ] {
                assert_eq!(gate(&rubric, &assessment, id), wanted, "{id} of {a} and {b}");
            }
        }
    }
}

#[test]
fn at_least_so_many_and_named_ones() {
    let element = |id: &str| scale(id, 0, 2, json!({}));
    let elements: Vec<Value> = ["a", "b", "c", "d", "e"].into_iter().map(element).collect();
    let rubric = rubric(&sheet(json!({
        "domains": [{"id": "all-five", "title": "All five", "elements": elements}],
        "scores": [],
        "gates": [{"id": "g", "title": "Three, a among them", "when": {"all": ["a", {"of": ["all-five"], "at_least": 3}]}}]
    })));
    for (answers_given, wanted) in [
        (ratings![1, 1, 1, 0, 0], "met"),
        (ratings![1, 1, 0, 0, 0], "not-met"),
        (ratings![0, 1, 1, 1, 1], "not-met"),
        (ratings![1, 1, null, 0, 0], "cannot-confirm"),
        (ratings![null, 1, 1, 1, 0], "cannot-confirm"),
        (ratings![null, 1, null, 0, 0], "cannot-confirm"),
        (ratings![null, 1, 0, 0, 0], "not-met"),
        (ratings![1, 1, 1, null, null], "met"),
        (ratings![1, 1, "not-applicable", 0, 0], "cannot-confirm"),
    ] {
        let assessment = assess(&rubric, &answers(&rubric, answers_given.clone()));
        assert_eq!(gate(&rubric, &assessment, "g"), wanted, "{answers_given}");
    }
}

#[test]
fn gates_over_domains_scores_and_entered_numbers() {
    let rubric = rubric(&sheet(json!({
        "domains": [{"id": "d", "title": "D", "elements": [scale("a", 1, 5, json!({}))]}, {"id": "f", "title": "F", "elements": [scale("b", 1, 5, json!({}))]}],
        "elements": [element("n", json!({"number": {"max": 100, "bands": [{"points": 0, "less_than": 75}, {"points": 1, "at_least": 75}]}}))],
        "domain_score": {"method": "percent-of-range"},
        "scores": [{"id": "s", "title": "S", "method": "mean", "of": ["a", "b"]}],
        "gates": [
            {"id": "each", "title": "Each", "when": {"every_domain": true, "at_least": 50}},
            {"id": "listed", "title": "Listed", "when": {"every_score": ["d", "f"], "more_than": 50}},
            {"id": "eighty", "title": "80/80", "when": {"all": [{"score": "d", "at_least": 75}, {"score": "s", "at_least": 4}]}},
            {"id": "raw", "title": "Raw", "when": {"value_of": "n", "at_least": 80}},
            {"id": "points", "title": "Points", "when": {"element": "n", "at_least": 1}}
        ]
    })));
    for (a, b, n, each, listed, eighty, raw, of_points) in [
        (json!(3), json!(3), json!(79.9), "met", "not-met", "not-met", "not-met", "met"),
        (json!(2), json!(5), json!(80), "not-met", "not-met", "not-met", "met", "met"),
        (json!(4), json!(4), json!(74.9), "met", "met", "met", "not-met", "not-met"),
        (json!(4), json!(3), Value::Null, "met", "not-met", "not-met", "cannot-confirm", "cannot-confirm"),
        (json!(4), Value::Null, Value::Null, "cannot-confirm", "cannot-confirm", "cannot-confirm", "cannot-confirm", "cannot-confirm"),
        (json!(2), Value::Null, Value::Null, "not-met", "not-met", "not-met", "cannot-confirm", "cannot-confirm"),
    ] {
        let mut all = rated(&[a.clone(), b.clone()]);
        if !n.is_null() {
            all["n"] = n.clone();
        }
        let assessment = assess(&rubric, &answers(&rubric, all.clone()));
        for (id, wanted) in [("each", each), ("listed", listed), ("eighty", eighty), ("raw", raw), ("points", of_points)] {
            assert_eq!(gate(&rubric, &assessment, id), wanted, "{id}: {all}");
        }
    }
}

#[test]
fn a_non_negotiable_is_held_by_minimum_maximum_or_must() {
    for (fields, at_2, at_3, at_4) in [
        (json!({"minimum": 3}), "not-met", "met", "met"),
        (json!({"maximum": 3}), "met", "met", "not-met"),
        (json!({"minimum": 3, "maximum": 3}), "not-met", "met", "not-met"),
        (json!({"must": {"within": [2, 3]}}), "met", "met", "not-met"),
        (json!({"role": "non-negotiable", "must": {"less_than": 3}, "better": "lower"}), "met", "not-met", "not-met"),
    ] {
        let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 5, fields.clone())], "scores": []})));
        for (rating, wanted) in [(2, at_2), (3, at_3), (4, at_4)] {
            let assessment = assess(&rubric, &answers(&rubric, json!({"a": rating})));
            assert_eq!(gate(&rubric, &assessment, "a"), wanted, "{fields}: {rating}");
        }
        let assessment = assess(&rubric, &answers(&rubric, json!({})));
        assert_eq!(gate(&rubric, &assessment, "a"), "cannot-confirm", "{fields}");
    }
}
