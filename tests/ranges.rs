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

/// The range of a score `s` over the element `z`, which has 2 points, and the score `inner` over `a` and `b`, for a team that runs the
/// variant `urban`.
#[track_caller]
fn over(a: &Value, b: &Value, inner: &[Value], outer: Value, given: Value) -> String {
    let fixed = |id: &str, more: &Value| {
        let mut fields = json!({"not_applicable": false});
        merge(&mut fields, more.clone());
        scale(id, 1, 3, fields)
    };
    let mut s = json!({"id": "s", "title": "S", "of": ["z"], "of_scores": ["inner"]});
    merge(&mut s, outer);
    let rubric = rubric(&sheet(json!({
        "elements": [fixed("a", a), fixed("b", b), fixed("z", &json!({}))],
        "variants": [{"id": "urban", "title": "Urban"}, {"id": "rural", "title": "Rural"}],
        "scores": inner.iter().cloned().chain([s]).collect::<Vec<_>>()
    })));
    let mut given = answers(&rubric, given);
    given.occasion.parts = vec!["urban".into()];
    bounds(&rubric, &assess(&rubric, &given), "s")
}

#[test]
fn a_score_that_may_come_to_nothing_may_be_left_out_of_a_sum() {
    // Without `inner` the sum is 2, with it 3 at least. Where no value can come of it, the rule for what is missing decides; where all
    // that it counts may not apply, the rule for what does not.
    let missing = json!({"method": "sum", "missing": "leave-out", "not_applicable": "no-score"});
    let not_applicable = json!({"method": "sum", "missing": "require-all", "not_applicable": "leave-out"});
    let may_fall = json!({"not_applicable": true});
    let not_run = json!({"only_in": ["rural"]});
    let both = json!({"rule": "leave-out", "answered_at_least": 2});
    let table = json!({"points": [{"points": 1, "at_least": 1, "at_most": 1}, {"points": 2, "at_least": 3}]});
    for (a, b, inner, given, may_fail, may_vanish) in [
        (json!({}), json!({}), json!({"method": "mean"}), json!({"a": 1, "z": 2}), false, false),
        (json!({}), may_fall.clone(), json!({"method": "mean"}), json!({"a": 1, "z": 2}), false, false),
        // All may turn out not to apply, or one does not belong to what the team runs and the other may not.
        (may_fall.clone(), may_fall.clone(), json!({"method": "mean"}), json!({"z": 2}), false, true),
        (not_run.clone(), may_fall.clone(), json!({"method": "mean"}), json!({"z": 2}), false, true),
        (may_fall.clone(), may_fall.clone(), json!({"method": "mean"}), json!({"a": 1, "z": 2}), false, false),
        // The owner's limit: two are certain only if both are rated, or open and sure to apply.
        (json!({}), json!({}), json!({"method": "mean", "missing": both}), json!({"a": 1, "z": 2}), false, false),
        (json!({}), may_fall.clone(), json!({"method": "mean", "missing": both}), json!({"a": 1, "z": 2}), true, false),
        (may_fall.clone(), json!({}), json!({"method": "mean", "missing": both}), json!({"a": 1, "z": 2}), false, false),
        (may_fall.clone(), json!({}), json!({"method": "mean", "missing": both}), json!({"b": 1, "z": 2}), true, false),
        (
            json!({}),
            json!({}),
            json!({"method": "mean", "missing": {"rule": "leave-out", "answered_at_least": 1}}),
            json!({"z": 2}),
            false,
            false,
        ),
        // The method may find no value.
        (json!({}), json!({}), json!({"method": "mode", "ties": "no-score"}), json!({"a": 1, "z": 2}), true, false),
        (json!({}), json!({}), json!({"method": "mode", "ties": "lowest"}), json!({"a": 1, "z": 2}), false, false),
        (json!({}), json!({}), json!({"method": "ratio", "of": ["a"], "out_of": ["b"], "plus": 1}), json!({"a": 3, "z": 2}), true, false),
        (json!({}), json!({}), json!({"method": "percent-of-max"}), json!({"a": 1, "z": 2}), true, false),
        (json!({}), json!({}), json!({"method": "percent-of-range", "plus": 1}), json!({"a": 1, "z": 2}), true, false),
        (json!({}), json!({}), json!({"method": "percent-met", "met": 1, "plus": 1}), json!({"a": 1, "z": 2}), false, false),
        // No row of the table may hold it; what does not apply may forbid a score.
        (
            json!({}),
            json!({}),
            {
                let mut mean = json!({"method": "mean"});
                merge(&mut mean, table);
                mean
            },
            json!({"a": 1, "z": 2}),
            true,
            false,
        ),
        (json!({}), json!({}), json!({"method": "mean", "not_applicable": "no-score"}), json!({"a": 1, "z": 2}), true, false),
    ] {
        let mut score = json!({"id": "inner", "title": "Inner", "of": ["a", "b"]});
        merge(&mut score, inner.clone());
        let low = |outer: &Value| {
            let range = over(&a, &b, std::slice::from_ref(&score), outer.clone(), given.clone());
            range.split("..").next().map(|low| low == "2")
        };
        let told = (low(&missing), low(&not_applicable));
        assert_eq!(told, (Some(may_fail), Some(may_vanish)), "{inner} with a {a}, b {b}, {given}");
    }
}

#[test]
fn what_may_come_of_a_score_follows_from_the_scores_it_counts() {
    let missing = json!({"method": "sum", "missing": "leave-out", "not_applicable": "no-score"});
    let low = |b: Value, limit: Value, of_b: Value| {
        let one = |id: &str, of: &str, more: &Value| {
            let mut score = json!({"id": id, "title": id, "method": "mean", "of": [of]});
            merge(&mut score, more.clone());
            score
        };
        let inner = json!({"id": "inner", "title": "Inner", "method": "mean", "of_scores": ["of-a", "of-b"], "missing": limit});
        let all = [one("of-a", "a", &json!({})), one("of-b", "b", &of_b), inner];
        over(&json!({}), &b, &all, missing.clone(), json!({"a": 1, "z": 2}))
    };
    let of_two = |least: i64| json!({"rule": "leave-out", "answered_at_least": least});
    let may_fall = json!({"not_applicable": true});
    for (b, limit, of_b, wanted) in [
        (json!({}), of_two(2), json!({}), "3..4"),
        // One of two has to count, and of-a does.
        (may_fall.clone(), of_two(1), json!({}), "3..4"),
        (may_fall, of_two(2), json!({}), "2..4"),
        (json!({}), of_two(1), json!({"not_applicable": "no-score"}), "2..4"),
    ] {
        assert_eq!(low(b.clone(), limit.clone(), of_b.clone()), wanted, "b {b}, {limit}, of-b {of_b}");
    }
}

/// A score that has no value and will have none, or may have none, beside `z` with 2 points and `y`.
#[test]
fn a_score_without_value_is_filled_in_as_the_rule_says() {
    let fixed = |id: &str| scale(id, 1, 3, json!({"not_applicable": false}));
    let elements = ["a", "b", "z", "y"].map(fixed);
    let tied = json!({"id": "inner", "title": "Inner", "method": "mode", "ties": "no-score", "of": ["a", "b"]});
    // `a` and `b` are tied for good, and `y` is open; or `a` and `b` may still be tied, and `y` has 2 points.
    for (method, rule, for_good, may_be) in [
        ("sum", "lowest", "4..6", "5..7"),
        ("sum", "prorate", "-..-", "-..-"),
        ("sum", "leave-out", "3..5", "4..7"),
        ("mean", "lowest", "4/3..2", "5/3..7/3"),
        ("mean", "prorate", "3/2..5/2", "5/3..7/3"),
        ("mean", "leave-out", "3/2..5/2", "5/3..7/3"),
        ("min", "lowest", "1..1", "1..2"),
        ("min", "leave-out", "1..2", "1..2"),
        ("max", "lowest", "2..3", "2..3"),
        ("percent-of-range", "lowest", "50/3..50", "100/3..200/3"),
        ("percent-of-range", "leave-out", "25..75", "100/3..200/3"),
    ] {
        let outer = json!({"id": "s", "title": "S", "method": method, "of": ["z", "y"], "of_scores": ["inner"], "missing": rule});
        let rubric = rubric(&sheet(json!({"elements": elements, "scores": [tied, outer]})));
        assert_eq!(result(&rubric, json!({"a": 1, "b": 3, "z": 2})).1, for_good, "{method}, {rule}");
        assert_eq!(result(&rubric, json!({"a": 2, "z": 2, "y": 2})).1, may_be, "{method}, {rule}");
    }
}

#[test]
fn what_never_counts_for_a_limit_can_be_left_out_on_top_of_it() {
    // `inner` asks for two and can have one, so it never counts; one of `z` and `y` is enough, and `y` may not apply.
    let two = json!({"rule": "leave-out", "answered_at_least": 2});
    let inner = json!({"id": "inner", "title": "Inner", "method": "mean", "of": ["a", "b"], "missing": two});
    let one = json!({"rule": "leave-out", "answered_at_least": 1});
    let outer = json!({"id": "s", "title": "S", "method": "sum", "of": ["z", "y"], "of_scores": ["inner"], "missing": one, "not_applicable": "leave-out"});
    let elements = ["a", "b", "z", "y"].map(|id| scale(id, 1, 3, json!({})));
    let rubric = rubric(&sheet(json!({"elements": elements, "scores": [inner, outer]})));
    assert_eq!(result(&rubric, json!({"a": "not-applicable", "z": 2})), ("2".into(), "2..5".into()));
}

#[test]
fn the_ends_of_a_score_are_those_of_what_the_team_runs() {
    // `b` belongs to the other variant. With it the sum would go from 1 to 6, or from -1 to 3; without it from 1 to 3.
    for (b, a, wanted) in [([0, 3], 3, "100"), ([0, 3], 2, "50"), ([-2, 0], 2, "50")] {
        let b = json!({"anchors": b.map(|points| json!({"points": points, "text": points.to_string()})), "only_in": ["rural"]});
        let rubric = rubric(&sheet(json!({
            "elements": [scale("a", 1, 3, json!({"not_applicable": false})), element("b", b.clone())],
            "variants": [{"id": "urban", "title": "Urban"}, {"id": "rural", "title": "Rural"}],
            "scores": [
                {"id": "inner", "title": "Inner", "method": "sum", "of": ["a", "b"]},
                {"id": "over", "title": "Over", "method": "sum", "of_scores": ["inner"]},
                {"id": "s", "title": "S", "method": "percent-of-range", "of_scores": ["over"]}
            ]
        })));
        let mut given = answers(&rubric, json!({"a": a}));
        given.occasion.parts = vec!["urban".into()];
        assert_eq!(value(&rubric, &assess(&rubric, &given), "s"), wanted, "a {a}, b {b}");
    }
}

#[test]
fn a_band_below_what_is_reached_already_is_out_of_reach_though_there_is_no_most() {
    let number = |id: &str| element(id, json!({"number": {"unit": "visits"}, "not_applicable": false}));
    let bands = json!([{"id": "low", "label": "Low", "less_than": 3}, {"id": "middle", "label": "Middle", "at_least": 3, "less_than": 9},
        {"id": "high", "label": "High", "at_least": 9}]);
    let rubric = one(vec![number("a"), number("b")], json!({"method": "sum", "bands": bands}));
    let assessment = assess(&rubric, &answers(&rubric, json!({"a": 5})));
    assert_eq!((bounds(&rubric, &assessment, "s").as_str(), &assessment.scored.scores[0].reachable[..]), ("5..-", &[1, 2][..]));
}

#[test]
fn the_middle_lies_between_the_middles_of_the_ends() {
    let fixed = |id: &str| scale(id, 1, 3, json!({"not_applicable": false}));
    let rubric = one(["a", "b", "c"].map(fixed).to_vec(), json!({"method": "median"}));
    assert_eq!(result(&rubric, json!({"a": 3, "b": 2})).1, "2..3");
}

#[test]
fn points_that_are_settled_are_their_own_range() {
    let (rubric, last, earlier) = example("parent-infant-group");
    for given in earlier.iter().chain([&last]) {
        for (element, found) in rubric.elements.iter().zip(&assess(&rubric, given).scored.elements) {
            if found.points.is_some() {
                assert_eq!((&found.lowest, &found.highest), (&found.points, &found.points), "{}", element.id);
            }
        }
    }
    let scored = json!({"not_applicable_points": 1, "does_not_fit": 1});
    let rubric = common::rubric(&sheet(json!({"elements": [scale("a", 0, 3, scored)]})));
    for answer in ["not-applicable", "does-not-fit"] {
        let found = assess(&rubric, &answers(&rubric, json!({"a": answer}))).scored.elements[0].clone();
        assert_eq!((found.points, found.lowest, found.highest), (Some(exact("1")), Some(exact("1")), Some(exact("1"))), "{answer}");
    }
    // What does not apply and has no points of its own keeps the ends of its scale.
    let rubric = common::rubric(&sheet(json!({"elements": [scale("a", 0, 3, json!({"not_applicable": true}))]})));
    let found = assess(&rubric, &answers(&rubric, json!({"a": "not-applicable"}))).scored.elements[0].clone();
    assert_eq!((found.points, found.lowest, found.highest), (None, Some(exact("0")), Some(exact("2"))));
}
