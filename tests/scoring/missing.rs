//! What is missing, does not apply, or is not in play.
//!
//! In: small rubrics written beside their table. Out: a failure that names the row.

use crate::common::*;
use serde_json::json;

#[test]
fn each_rule_for_what_is_missing() {
    for (rule, all, one_open, all_open) in [
        (json!("require-all"), "3", "incomplete", "incomplete"),
        (json!("leave-out"), "3", "7/2", "incomplete"),
        (json!("prorate"), "3", "7/2", "incomplete"),
        (json!("lowest"), "3", "8/3", "1"),
    ] {
        let rubric = one(scales(3, 1, 5), json!({"method": "mean", "missing": rule}));
        assert_eq!(result(&rubric, ratings![2, 5, 2]).0, all, "{rule}");
        assert_eq!(result(&rubric, ratings![2, 5, null]).0, one_open, "{rule}");
        assert_eq!(result(&rubric, ratings![2, 5, "unable-to-determine"]).0, one_open, "{rule}");
        assert_eq!(result(&rubric, ratings![null, null, null]).0, all_open, "{rule}");
        // How many points stand in for an answer is part of how the score was worked out.
        let filled_in = assess(&rubric, &answers(&rubric, ratings![2, null, null])).scored.scores[0].trace.filled_in;
        assert_eq!(filled_in, if rule == "lowest" { 2 } else { 0 }, "{rule}");
    }
}

#[test]
fn a_prorated_sum_counts_the_mean_for_what_is_missing() {
    let rubric = one(scales(4, 0, 5), json!({"method": "sum", "missing": "prorate"}));
    assert_eq!(result(&rubric, ratings![1, 2, 4, null]).0, "28/3");
    let rubric = one(
        vec![scale("a", 0, 5, json!({"weight": 3})), scale("b", 0, 5, json!({})), scale("c", 0, 5, json!({}))],
        json!({"method": "sum", "missing": "prorate"}),
    );
    assert_eq!(result(&rubric, ratings![4, 0, null]).0, "15", "the mean is weighted: 12 of 4, and the missing one weighs 1");
}

#[test]
fn limits_on_what_may_be_missing_at_their_edges() {
    for (limits, open_1, open_2, open_3) in [
        (json!({"answered_at_least": 2}), "3", "3", "too-few-answered"),
        (json!({"answered_at_least_percent": 50}), "3", "3", "too-few-answered"),
        (json!({"answered_at_least_percent": 51}), "3", "too-few-answered", "too-few-answered"),
        (json!({"missing_at_most": 1}), "3", "too-many-missing", "too-many-missing"),
        (json!({"missing_at_most": 0}), "too-many-missing", "too-many-missing", "too-many-missing"),
    ] {
        let mut missing = json!({"rule": "prorate"});
        merge(&mut missing, limits);
        let rubric = one(scales(4, 1, 5), json!({"method": "mean", "missing": missing}));
        assert_eq!(result(&rubric, ratings![3, 3, 3, 3]).0, "3", "{missing}");
        assert_eq!(result(&rubric, ratings![3, 3, 3, null]).0, open_1, "{missing}");
        assert_eq!(result(&rubric, ratings![3, 3, null, null]).0, open_2, "{missing}");
        assert_eq!(result(&rubric, ratings![3, null, null, null]).0, open_3, "{missing}");
    }
}

#[test]
fn each_rule_for_what_does_not_apply() {
    for (rule, of_two, of_none) in [
        (json!("leave-out"), "7/2", "nothing-applies"),
        (json!("prorate"), "7/2", "nothing-applies"),
        (json!("no-score"), "not-applicable", "nothing-applies"),
        (json!("lowest"), "8/3", "nothing-applies"),
        (json!("highest"), "4", "nothing-applies"),
    ] {
        let rubric = one(scales(3, 1, 5), json!({"method": "mean", "not_applicable": rule}));
        let na = json!({"not_applicable": "no such work"});
        assert_eq!(result(&rubric, rated(&[json!(2), json!(5), na.clone()])).0, of_two, "{rule}");
        assert_eq!(result(&rubric, rated(&[na.clone(), na.clone(), na])).0, of_none, "{rule}");
    }
    let prorated = one(scales(3, 1, 5), json!({"method": "sum", "not_applicable": "prorate"}));
    assert_eq!(result(&prorated, ratings![2, 5, "not-applicable"]).0, "21/2", "two sum to 7, so three would sum to 10.5");
    let left_out = one(scales(3, 1, 5), json!({"method": "percent-of-max"}));
    assert_eq!(result(&left_out, ratings![2, 5, "not-applicable"]).0, "70", "7 of the 10 that can be reached");
}

#[test]
fn what_is_missing_leads_over_what_does_not_apply_wherever_it_stands() {
    let rubric = one(scales(2, 1, 5), json!({"method": "mean", "not_applicable": "no-score"}));
    assert_eq!(result(&rubric, ratings!["not-applicable", null]).0, "incomplete");
    assert_eq!(result(&rubric, ratings![null, "not-applicable"]).0, "incomplete");
    assert_eq!(result(&rubric, ratings![4, "not-applicable"]).0, "not-applicable");
    let rubric = one(scales(3, 1, 5), json!({"method": "mean", "not_applicable": "no-score"}));
    assert_eq!(result(&rubric, ratings!["not-applicable", 4, "not-applicable"]).0, "not-applicable", "nothing is missing");
}

#[test]
fn what_has_no_highest_is_left_out_where_the_highest_would_stand_in() {
    let count = json!({"id": "b", "title": "b", "number": {}});
    let rubric = one(vec![scale("a", 1, 5, json!({})), count], json!({"method": "sum", "not_applicable": "highest"}));
    assert_eq!(result(&rubric, json!({"a": 4, "b": "not-applicable"})).0, "4");
    assert_eq!(result(&rubric, json!({"b": "not-applicable"})).1, "1..5");
}

#[test]
fn a_ratio_whose_lower_side_the_team_does_not_run_is_not_assessed() {
    let rubric = rubric(&sheet(json!({
        "modules": [{"id": "extra", "title": "Extra"}],
        "elements": [scale("a", 1, 5, json!({})), scale("b", 1, 5, json!({"only_in": ["extra"]}))],
        "scores": [{"id": "s", "title": "S", "method": "ratio", "of": ["a"], "out_of": ["b"]}],
        "gates": [{"id": "g", "title": "G", "when": {"score": "s", "at_least": 1}}]
    })));
    let assessment = assess(&rubric, &answers(&rubric, json!({"a": 4})));
    assert_eq!((value(&rubric, &assessment, "s").as_str(), gate(&rubric, &assessment, "g")), ("not-in-play", "out"));
    let assessment = assess(&rubric, &answered(&rubric, json!({"modules": ["extra"]}), json!({"a": 4, "b": 2})));
    assert_eq!((value(&rubric, &assessment, "s").as_str(), gate(&rubric, &assessment, "g")), ("2", "met"));
}

#[test]
fn a_quick_check_has_gates_and_no_scores() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 1, 5, json!({"minimum": 3})), scale("b", 1, 5, json!({}))],
        "scores": [{"id": "s", "title": "S", "method": "mean"}, {"id": "of-core", "title": "Core", "method": "mean", "of": ["a"]}]
    })));
    let assessment = assess(&rubric, &answered(&rubric, json!({"mode": "non-negotiables"}), json!({"a": 3, "b": 5})));
    assert_eq!(value(&rubric, &assessment, "s"), "quick-check");
    assert_eq!(value(&rubric, &assessment, "of-core"), "3");
    assert_eq!(gate(&rubric, &assessment, "a"), "met");
    assert_eq!(points(&rubric, &assessment, "b"), "not-in-play");
}

#[test]
fn variants_and_modules_decide_what_is_in_play() {
    let rubric = rubric(&sheet(json!({
        "variants": [{"id": "town", "title": "Town"}, {"id": "country", "title": "Country"}],
        "modules": [{"id": "young", "title": "Young"}],
        "elements": [
            scale("a", 1, 5, json!({})),
            scale("b", 1, 5, json!({"only_in": ["town"], "minimum": 2})),
            scale("c", 1, 5, json!({"only_in": ["country", "young"]}))
        ],
        "scores": [{"id": "s", "title": "S", "method": "sum"}, {"id": "of-young", "title": "Young", "method": "sum", "of": ["c"], "only_in": ["young"]}],
        "gates": [{"id": "g", "title": "G", "only_in": ["town"], "when": {"score": "s", "at_least": 5}}]
    })));
    let all = json!({"a": 1, "b": 4, "c": 3});
    for (occasion, sum, of_young, b, g) in [
        (json!({"variant": "town"}), "5", "not-in-play", "met", "met"),
        (json!({"variant": "country"}), "4", "not-in-play", "out", "out"),
        (json!({"variant": "town", "modules": ["young"]}), "8", "3", "met", "met"),
        (json!({}), "1", "not-in-play", "out", "out"),
    ] {
        let assessment = assess(&rubric, &answered(&rubric, occasion.clone(), all.clone()));
        assert_eq!(value(&rubric, &assessment, "s"), sum, "{occasion}");
        assert_eq!(value(&rubric, &assessment, "of-young"), of_young, "{occasion}");
        assert_eq!(gate(&rubric, &assessment, "b"), b, "{occasion}");
        assert_eq!(gate(&rubric, &assessment, "g"), g, "{occasion}");
    }
}
