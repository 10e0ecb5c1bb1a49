//! What a score can still come to: its range while something is open, and what in it may turn out to have no value.
//!
//! In: small rubrics beside the range that every completion lies in. Out: a failure that names the method and the rule.

mod common;

use common::*;
use serde_json::{Value, json};

#[test]
fn the_range_of_what_is_open() {
    let fixed = |mut elements: Vec<Value>| {
        elements.iter_mut().for_each(|element| element["not_applicable"] = json!(false));
        elements
    };
    for (rule, applies_to_all, may_not_apply) in [
        (json!({"method": "sum"}), "7..15", "7..15"),
        (json!({"method": "sum", "not_applicable": "leave-out"}), "7..15", "5..15"),
        (json!({"method": "mean"}), "7/3..5", "7/3..5"),
        (json!({"method": "percent-of-range"}), "100/3..100", "100/3..100"),
        (json!({"method": "percent-of-max"}), "140/3..100", "140/3..100"),
        (json!({"method": "min"}), "1..5", "1..5"),
        (json!({"method": "max"}), "5..5", "5..5"),
        (json!({"method": "median"}), "1..5", "1..5"),
        (json!({"method": "count-met", "met": 4}), "1..3", "1..3"),
        (json!({"method": "percent-met", "met": 4}), "100/3..100", "100/3..100"),
    ] {
        for (elements, wanted) in [(fixed(scales(3, 1, 5)), applies_to_all), (scales(3, 1, 5), may_not_apply)] {
            let rubric = one(elements, rule.clone());
            assert_eq!(result(&rubric, ratings![5, null, null]).1, wanted, "{rule}");
        }
    }
}

#[test]
fn a_range_leaves_out_no_more_than_the_limit_allows() {
    for (method, at_least, one_answer, two_answers) in [
        ("sum", 1, "5..15", "7..12"),
        ("sum", 2, "6..15", "7..12"),
        ("sum", 3, "7..15", "8..12"),
        ("mean", 2, "7/3..5", "8/3..4"),
        ("min", 2, "1..5", "1..2"),
        ("max", 3, "5..5", "5..5"),
        ("percent-of-range", 3, "100/3..100", "125/3..75"),
    ] {
        let missing = json!({"rule": "require-all", "answered_at_least": at_least});
        let rubric = one(scales(3, 1, 5), json!({"method": method, "not_applicable": "leave-out", "missing": missing}));
        assert_eq!(result(&rubric, ratings![5, null, null]).1, one_answer, "{method}, at least {at_least}");
        assert_eq!(result(&rubric, ratings![5, 2, null]).1, two_answers, "{method}, at least {at_least}");
    }
    // One of two has to stay, and that is not the one with more points: (9 + 20)/11 is less than (9 + 1)/2.
    let unequal = vec![scale("a", 0, 10, json!({})), scale("b", 0, 3, json!({"weight": 10})), scale("c", 0, 2, json!({}))];
    let missing = json!({"rule": "require-all", "answered_at_least": 2});
    let rubric = one(unequal, json!({"method": "mean", "missing": missing}));
    assert_eq!(result(&rubric, ratings![9, null, null]).1, "3/4..5");
}

#[test]
fn a_limit_that_can_no_longer_be_kept_leaves_no_range() {
    let missing = json!({"rule": "require-all", "answered_at_least": 2});
    let rubric = one(
        scales(3, 1, 5),
        json!({"method": "mean", "missing": missing, "bands": [{"id": "low", "label": "Low", "less_than": 3}, {"id": "high", "label": "High", "at_least": 3}]}),
    );
    assert_eq!(result(&rubric, ratings!["not-applicable", null, null]), ("too-few-answered".into(), "1..5".into()));
    assert_eq!(result(&rubric, ratings!["not-applicable", "not-applicable", null]), ("too-few-answered".into(), "-..-".into()));
}

#[test]
fn a_range_over_domains_counts_with_one_that_may_have_no_score() {
    // The first domain has one element and asks for two, so it never has a score, and the other stands alone.
    let domain = |id: &str| json!({"id": id, "title": id, "elements": [scale(&format!("of-{id}"), 1, 5, json!({}))]});
    let rubric = rubric(&sheet(json!({
        "domains": [domain("a"), domain("b")],
        "domain_score": {"method": "mean", "missing": {"rule": "require-all", "answered_at_least": 2}},
        "scores": [
            {"id": "alone", "title": "Alone", "method": "mean", "of": ["of-b"]},
            {"id": "s", "title": "S", "method": "mean", "of_scores": ["a", "alone"], "missing": "prorate"}
        ]
    })));
    assert_eq!(result(&rubric, json!({"of-a": 1})).1, "1..5");
    assert_eq!(result(&rubric, json!({"of-a": 1, "of-b": 5})).0, "5");
}

#[test]
fn a_quotient_below_nought_keeps_to_its_range() {
    let rubric =
        one(vec![scale("a", -2, 5, json!({})), scale("b", 1, 4, json!({}))], json!({"method": "ratio", "of": ["a"], "out_of": ["b"]}));
    assert_eq!(result(&rubric, json!({"a": -2})).1, "-2..-1/2", "-2 over 1 is the lowest, and over 4 the highest");
    assert_eq!(result(&rubric, json!({"a": -2, "b": 4})).0, "-1/2");
    assert_eq!(result(&rubric, json!({"a": 2})).1, "1/2..2", "without b there is no score, so it cannot go beyond 2 over 1");
}

#[test]
fn a_rule_that_no_points_keep_is_not_possible_in_a_count() {
    let elements = vec![element("a", json!({"anchors": [{"points": 1}, {"points": 3}], "not_applicable": false}))];
    let rubric = one(elements, json!({"method": "count-met", "met": {"equals": 2}}));
    assert_eq!(result(&rubric, json!({})), ("incomplete".into(), "0..0".into()));
}
