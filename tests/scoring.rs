//! Tables of answers and what they score: every measure, method, rule and gate at its boundaries.
//!
//! In: small rubrics written beside their table. Out: a failure that names the row. Published instruments are in `oracles.rs`;
//! here each rule stands alone, just below, on and just above each of its limits.

mod common;

use common::*;
use fidelity_check::answers::Rating;
use fidelity_check::report::Report;
use fidelity_check::rubric::{Interval, Rubric};
use fidelity_check::score::{NoPoints, Reach, counts_for, nearest, points_of, values_for, way_to};
use fidelity_check::words::Language;
use serde_json::{Value, json};

/// The points of each answer to one element with these fields.
#[track_caller]
fn pointed(fields: Value, rows: &[(Value, &str)]) {
    let rubric = rubric(&sheet(json!({"elements": [element("e", fields.clone())], "scores": []})));
    for (answer, wanted) in rows {
        let assessment = assess(&rubric, &answers(&rubric, json!({"e": answer})));
        assert_eq!(points(&rubric, &assessment, "e"), *wanted, "{fields}: {answer}");
    }
}

// Measures.

#[test]
fn each_bound_of_a_band_is_in_or_out_as_its_word_says() {
    for (bound, just_below, on, just_above) in [
        (json!({"at_least": 20}), "2", "1", "1"),
        (json!({"more_than": 20}), "2", "2", "1"),
        (json!({"at_most": 20}), "1", "1", "2"),
        (json!({"less_than": 20}), "1", "2", "2"),
        (json!({"equals": 20}), "2", "1", "2"),
        (json!({"within": [20, 20]}), "2", "1", "2"),
    ] {
        let mut band = json!({"points": 1});
        merge(&mut band, bound);
        // The second band takes all the rest, and the first one written counts.
        let number = json!({"number": {"max": 40, "bands": [band, {"points": 2, "at_least": 0}], "when_several_match": "first"}});
        pointed(number, &[(json!(19.999999), just_below), (json!(20), on), (json!("20.000001"), just_above)]);
    }
    let within = json!({"number": {"max": 40, "bands": [{"points": 1, "within": [10, 16]}, {"points": 0, "less_than": 10}, {"points": 0, "more_than": 16}]}});
    pointed(within, &[(json!(9.999999), "0"), (json!(10), "1"), (json!(16), "1"), (json!("16.000001"), "0")]);
}

#[test]
fn rounding_of_an_entered_number_is_done_as_stated() {
    for (rounding, at_20_4, at_20_5, at_21_5, at_20_6) in [
        (json!("half-up"), "20", "21", "22", "21"),
        (json!("half-even"), "20", "20", "22", "21"),
        (json!("floor"), "20", "20", "21", "20"),
        (json!("ceil"), "21", "21", "22", "21"),
        (json!("none"), "between-bands", "between-bands", "between-bands", "between-bands"),
    ] {
        let bands: Vec<Value> = (0..=40).map(|points| json!({"points": points, "equals": points})).collect();
        let fields = json!({"number": {"max": 40, "rounding": rounding, "bands": bands}});
        pointed(fields, &[(json!(20.4), at_20_4), (json!(20.5), at_20_5), (json!(21.5), at_21_5), (json!(20.6), at_20_6)]);
    }
}

#[test]
fn a_number_outside_what_can_be_entered_has_no_points() {
    pointed(
        json!({"number": {"min": -2, "max": 10}}),
        &[
            (json!(-2.000001), "out-of-range"),
            (json!(-2), "-2"),
            (json!(10), "10"),
            (json!(10.000001), "out-of-range"),
            (json!(0.5), "1/2"),
        ],
    );
    pointed(
        json!({"number": {"whole": true}}),
        &[(json!(3), "3"), (json!(3.5), "out-of-range"), (json!(-1), "out-of-range"), (json!(3.0), "3")],
    );
}

#[test]
fn bands_that_hold_the_same_number_count_as_the_rubric_says() {
    let bands = json!([{"points": 1, "within": [0, 50]}, {"points": 3, "within": [50, 80]}, {"points": 2, "within": [50, 100]}]);
    for (several, better, at_50, at_90) in [
        (json!(null), "higher", "several-bands", "2"),
        (json!("best"), "higher", "3", "2"),
        (json!("best"), "lower", "1", "2"),
        (json!("first"), "higher", "1", "2"),
    ] {
        let fields = json!({"better": better, "number": {"max": 100, "bands": bands, "when_several_match": several}});
        pointed(fields, &[(json!(50), at_50), (json!(90), at_90)]);
    }
}

#[test]
fn a_ratio_needs_something_below_the_line() {
    let of = |count: Value, out_of: Value| json!({"count": count, "out_of": out_of});
    pointed(
        json!({"ratio": {"count": "c", "out_of": "n"}}),
        &[
            (of(json!(0), json!(0)), "nothing-below-the-line"),
            (of(json!(3), json!(0)), "nothing-below-the-line"),
            (of(json!(0), json!(3)), "0"),
            (of(json!(1), json!(3)), "100/3"),
            (of(json!(3), json!(3)), "100"),
            (of(json!(4), json!(3)), "out-of-range"),
            (of(json!(-1), json!(3)), "out-of-range"),
            (json!({"count": 3}), "not-rated"),
            (json!({"out_of": 3}), "not-rated"),
            (json!(66), "66"),
        ],
    );
    pointed(
        json!({"ratio": {"count": "c", "out_of": "n", "shown_as": "ratio"}}),
        &[(of(json!(80), json!(8)), "10"), (of(json!(1), json!(2)), "1/2"), (of(json!(1), json!(0)), "nothing-below-the-line")],
    );
    pointed(json!({"ratio": {"count": "c", "out_of": "n", "may_exceed": true}}), &[(of(json!(4), json!(3)), "400/3")]);
}

#[test]
fn an_estimate_is_marked_and_never_beyond_the_highest() {
    let fields = json!({"ratio": {"count": "c", "out_of": "n", "estimate": {"population": "p", "rate": "1/3"}}});
    let rubric = rubric(&sheet(json!({"elements": [element("e", fields)], "scores": []})));
    for (count, population, wanted) in [(10, 60, "50"), (20, 60, "100"), (30, 60, "100"), (0, 60, "0"), (1, 0, "nothing-below-the-line")] {
        let assessment = assess(&rubric, &answers(&rubric, json!({"e": {"count": count, "population": population}})));
        assert_eq!(points(&rubric, &assessment, "e"), wanted, "{count} of a third of {population}");
        assert_eq!(adherence(&rubric, &assessment, "e").estimated, population > 0);
    }
}

#[test]
fn a_checklist_counts_what_is_in_place() {
    let components =
        json!([{"id": "x", "text": "x"}, {"id": "y", "text": "y", "weight": 2}, {"id": "z", "text": "z", "not_applicable": true}]);
    pointed(
        json!({"checklist": {"components": components}}),
        &[(json!([]), "0"), (json!(["x"]), "1"), (json!(["x", "y"]), "3"), (json!({"components": {"x": true}}), "not-rated")],
    );
    let of = |x: bool, y: bool, z: Value| json!({"components": {"x": x, "y": y, "z": z}});
    pointed(
        json!({"checklist": {"counted_as": "percent", "components": components}}),
        &[
            (of(true, true, json!(false)), "75"),
            (of(true, true, json!("not-applicable")), "100"),
            (of(true, false, json!("not-applicable")), "100/3"),
            (of(false, false, json!("not-applicable")), "0"),
        ],
    );
    let every = json!([{"id": "x", "text": "x", "not_applicable": true}, {"id": "y", "text": "y", "not_applicable": true}]);
    pointed(
        json!({"checklist": {"counted_as": "percent", "components": every}}),
        &[(json!({"components": {"x": "not-applicable", "y": "not-applicable"}}), "nothing-below-the-line")],
    );
}

#[test]
fn a_required_component_that_is_absent_leaves_the_lowest_points() {
    let components = json!([{"id": "x", "text": "x", "required": true}, {"id": "y", "text": "y"}, {"id": "z", "text": "z"}]);
    let bands = json!([{"points": 1, "at_most": 1}, {"points": 3, "equals": 2}, {"points": 5, "equals": 3}]);
    let list = json!({"components": components, "bands": bands});
    pointed(
        json!({"checklist": list}),
        &[(json!(["x"]), "1"), (json!(["x", "y"]), "3"), (json!(["y", "z"]), "1"), (json!(["x", "y", "z"]), "5")],
    );
    // Where fewer points are better, the worst are the most.
    let bands = json!([{"points": 5, "at_most": 1}, {"points": 3, "equals": 2}, {"points": 1, "equals": 3}]);
    let list = json!({"components": components, "bands": bands});
    pointed(json!({"better": "lower", "checklist": list}), &[(json!(["y", "z"]), "5"), (json!(["x", "y", "z"]), "1")]);
}

#[test]
fn a_band_can_ask_for_named_components() {
    let components = json!([{"id": "x", "text": "x"}, {"id": "y", "text": "y"}, {"id": "z", "text": "z"}]);
    let bands = json!([{"points": 1, "at_least": 0}, {"points": 3, "at_least": 2}, {"points": 4, "at_least": 2, "with": ["x"]}, {"points": 5, "equals": 3}]);
    pointed(
        json!({"checklist": {"components": components, "bands": bands}}),
        &[(json!(["x"]), "1"), (json!(["y", "z"]), "3"), (json!(["x", "z"]), "4"), (json!(["x", "y", "z"]), "5")],
    );
}

#[test]
fn anchors_are_named_by_value_and_count_their_points() {
    let anchors = json!([{"value": "under", "points": 0}, {"value": "right", "points": 2}, {"value": "over", "points": 0}]);
    pointed(json!({"anchors": anchors}), &[(json!("under"), "0"), (json!("right"), "2"), (json!("over"), "0"), (json!(2), "2")]);
    pointed(json!({"anchors": anchors, "reversed": true}), &[(json!("under"), "2"), (json!("right"), "0")]);
    pointed(json!({"scale": "yes-no"}), &[(json!(true), "1"), (json!(false), "0"), (json!("yes"), "1"), (json!(0), "0")]);
    pointed(json!({"scale": "met-not-met"}), &[(json!("met"), "1"), (json!("not-met"), "0"), (json!(true), "1")]);
    pointed(json!({"scale": "practice-profile"}), &[(json!("unacceptable"), "0"), (json!("developmental"), "1"), (json!("expected"), "2")]);
    pointed(json!({"anchors": ["none", "half", "all"], "first_points": -1, "reversed": true}), &[(json!(-1), "1"), (json!(1), "-1")]);
    // An anchor named by its number is found by it, never by its points after turning.
    pointed(json!({"scale": "yes-no", "reversed": true}), &[(json!("yes"), "0"), (json!("no"), "1"), (json!(true), "0")]);
}

#[test]
fn the_four_states_of_an_answer_are_kept_apart() {
    pointed(
        json!({"anchors": [{"points": 1}, {"points": 2}, {"points": 3}], "does_not_fit": 1}),
        &[
            (json!({"note": "later"}), "not-rated"),
            (json!("not-applicable"), "not-applicable"),
            (json!("unable-to-determine"), "unable-to-determine"),
            (json!("does-not-fit"), "1"),
            (json!({"does_not_fit": true}), "1"),
            (json!({"unable_to_determine": true}), "unable-to-determine"),
        ],
    );
}

#[test]
fn repeated_ratings_become_one() {
    for (method, of_1_2_2, of_3_1, of_two_ties) in
        [("mean", "5/3", "2", "3/2"), ("min", "1", "1", "1"), ("max", "2", "3", "2"), ("mode", "2", "1", "1")]
    {
        let fields = json!({"anchors": [{"points": 1}, {"points": 2}, {"points": 3}], "repeated": {"each": "case", "method": method}});
        pointed(
            fields,
            &[
                (json!({"repeated": [1, 2, 2]}), of_1_2_2),
                (json!({"repeated": [3, 1]}), of_3_1),
                (json!({"repeated": [2, 1, 1, 2]}), of_two_ties),
                (json!({"repeated": [2]}), "2"),
                (json!({"repeated": [2, "unable-to-determine"]}), "2"),
                (json!({"repeated": []}), "not-rated"),
            ],
        );
    }
    let sharing = json!({"anchors": [{"points": 1}, {"points": 2}, {"points": 3}], "repeated": {"each": "case", "method": "percent-meeting", "met": 2, "fewest": 3}});
    pointed(
        sharing,
        &[
            (json!({"repeated": [1, 2]}), "too-few-ratings"),
            (json!({"repeated": [1, 2, 3]}), "200/3"),
            (json!({"repeated": [1, 1, 1, 1]}), "0"),
            (json!({"repeated": [3, 2, 2, 2]}), "100"),
        ],
    );
}

#[test]
fn an_open_session_is_left_out_of_a_repeated_checklist() {
    let checklist =
        json!({"components": [{"id": "a", "text": "A"}, {"id": "b", "text": "B", "not_applicable": true}], "counted_as": "percent"});
    let fields = |fewest: usize| json!({"checklist": checklist, "repeated": {"each": "session", "method": "mean", "fewest": fewest}});
    let open = json!({"components": {"a": true}});
    pointed(
        fields(3),
        &[
            (json!({"repeated": [["a", "b"], ["a", "b"], ["a", "b"], open]}), "100"),
            (json!({"repeated": [["a", "b"], ["a", "b"], open]}), "too-few-ratings"),
            (json!({"repeated": [["a", "b"], ["a", "b"], ["a"]]}), "250/3"),
            (json!({"repeated": [["a", "b"], {"components": {"a": true, "b": "not-applicable"}}, []]}), "200/3"),
            (json!({"repeated": [["a", "b"], ["a", "b"], "unable-to-determine"]}), "too-few-ratings"),
            (json!(["a"]), "too-few-ratings"),
        ],
    );
    pointed(fields(1), &[(json!(["a"]), "50"), (json!({"repeated": [open, open]}), "too-few-ratings")]);
}

// Methods.

#[test]
fn each_method_over_three_elements() {
    let weighted =
        || vec![scale("a", 0, 6, json!({"weight": 2})), scale("b", 1, 5, json!({})), scale("c", 0, 11, json!({"weight": "1/2"}))];
    for (method, fields, of_5_1_10, of_0_1_0) in [
        ("sum", json!({}), "16", "1"),
        ("mean", json!({}), "32/7", "2/7"),
        ("percent-of-max", json!({}), "80", "5"),
        ("percent-of-range", json!({}), "1500/19", "0"),
        ("min", json!({}), "1", "0"),
        ("max", json!({}), "10", "1"),
        ("median", json!({}), "5", "0"),
        ("mode", json!({"ties": "lowest"}), "1", "0"),
        ("mode", json!({"ties": "highest"}), "10", "0"),
        ("mode", json!({"ties": "no-score"}), "tied", "0"),
        ("count-met", json!({"met": 3}), "2", "0"),
        ("percent-met", json!({"met": 3}), "500/7", "0"),
    ] {
        let mut rule = json!({"method": method});
        merge(&mut rule, fields);
        let rubric = one(weighted(), rule.clone());
        assert_eq!(result(&rubric, ratings![5, 1, 10]).0, of_5_1_10, "{rule}");
        assert_eq!(result(&rubric, ratings![0, 1, 0]).0, of_0_1_0, "{rule}");
    }
}

#[test]
fn a_ratio_of_two_sums() {
    let counts = |id: &str| element(id, json!({"number": {"whole": true}}));
    let rubric = one(
        vec![counts("a"), counts("b"), counts("c")],
        json!({"method": "ratio", "of": ["a"], "out_of": ["b", {"id": "c", "weight": 2}], "criterion": {"more_than": 2}}),
    );
    for (answers, wanted) in [
        (ratings![10, 5, 0], "2"),
        (ratings![11, 1, 2], "11/5"),
        (ratings![0, 1, 0], "0"),
        (ratings![3, 0, 0], "nothing-below-the-line"),
        (ratings![3, 1, null], "incomplete"),
    ] {
        assert_eq!(result(&rubric, answers.clone()).0, wanted, "{answers}");
    }
}

#[test]
fn a_table_turns_the_result_into_points() {
    let table = json!([{"points": 1, "at_most": 25}, {"points": 3, "more_than": 25, "at_most": 75}, {"points": 4, "at_least": 90}]);
    let rubric = one(scales(2, 0, 11), json!({"method": "percent-of-max", "points": table, "criterion": 4}));
    for (answers, wanted, range) in [
        (ratings![2, 3], "1", "1..1"),
        (ratings![7, 8], "3", "3..3"),
        (ratings![9, 9], "4", "4..4"),
        // No row holds 85, and no score is made up for it.
        (ratings![9, 8], "between-bands", "-..-"),
        // From 45 to 95 per cent: not the first row any more.
        (ratings![9, null], "incomplete", "3..4"),
        (ratings![null, null], "incomplete", "1..4"),
    ] {
        assert_eq!(result(&rubric, answers.clone()), (wanted.to_owned(), range.to_owned()), "{answers}");
    }
    let twice = json!([{"points": 1, "at_most": 50}, {"points": 2, "at_least": 50}]);
    let rubric = one(scales(2, 0, 11), json!({"method": "percent-of-max", "points": twice}));
    assert_eq!(result(&rubric, ratings![5, 5]).0, "several-bands");
    // After the result itself is rounded.
    let rounded =
        json!({"method": "mean", "result_rounding": "half-up", "points": [{"points": 7, "equals": 3}, {"points": 0, "less_than": 3}]});
    assert_eq!(result(&one(scales(2, 0, 4), rounded), ratings![3, 2]).0, "7");
}

#[test]
fn points_from_a_table_count_in_another_score() {
    let share = json!({"id": "share", "title": "Share", "method": "percent-met", "met": 3, "of": ["a", "b"],
        "points": [{"points": 0, "less_than": 50}, {"points": 2, "at_least": 50}]});
    let whole = json!({"id": "s", "title": "S", "method": "sum", "of": ["a"], "of_scores": ["share"]});
    let rubric = rubric(&sheet(json!({"elements": scales(2, 1, 5), "scores": [share, whole]})));
    assert_eq!(result(&rubric, ratings![4, 1]), ("6".to_owned(), "6..6".to_owned()));
    assert_eq!(result(&rubric, ratings![2, 1]).0, "2");
    // Once a is met, the share is 50 or 100.
    assert_eq!(result(&rubric, ratings![4, null]).1, "6..6");
    let answers = answers(&rubric, ratings![4, 1]);
    let report = Report::new(&rubric, &answers, &assess(&rubric, &answers), Language::En);
    let share = report.scores.iter().find(|score| score.id == "share").unwrap();
    assert_eq!(share.trace.sum, "100 × 1 ÷ 2 = 50, which scores 2 by the table of points");
}

#[test]
fn the_middle_of_an_even_number_is_a_mean() {
    let rubric = one(scales(4, 1, 5), json!({"method": "median"}));
    assert_eq!(result(&rubric, ratings![1, 2, 5, 5]).0, "7/2");
    assert_eq!(result(&rubric, ratings![1, 2, 5, null]).0, "incomplete");
}

#[test]
fn times_and_plus_move_the_score_and_its_range() {
    for (times, plus, wanted, range) in [("20", "0", "70", "20..100"), ("-1", "6", "5/2", "1..5"), ("1/3", "-1", "1/6", "-2/3..2/3")] {
        let rubric = one(scales(2, 1, 5), json!({"method": "mean", "times": times, "plus": plus}));
        assert_eq!(result(&rubric, ratings![3, 4]).0, wanted);
        // What is open may still turn out not to apply, but then there is no score at all.
        assert_eq!(result(&rubric, ratings![null, null]).1, range);
    }
}

#[test]
fn domains_are_scored_apart_and_nest() {
    let text = sheet(json!({
        "domains": [
            {"id": "d", "title": "D", "elements": scales(2, 1, 5), "domains": [{"id": "inner", "title": "Inner", "elements": [scale("c", 1, 5, json!({}))]}]},
            {"id": "f", "title": "F", "elements": [scale("g", 1, 5, json!({}))]}
        ],
        "elements": [scale("alone", 1, 5, json!({}))],
        "domain_score": {"method": "mean"},
        "scores": [
            {"id": "top", "title": "Top", "method": "mean-of-domains"},
            {"id": "worst", "title": "Worst", "method": "min", "of_scores": ["d", "f"]},
            {"id": "all", "title": "All", "method": "sum"},
            {"id": "some", "title": "Some", "method": "mean", "of": ["d", "alone"]},
            {"id": "weighted", "title": "Weighted", "method": "mean", "of_scores": ["d", {"id": "f", "weight": 3}]}
        ]
    }));
    let rubric = rubric(&text);
    let assessment = assess(&rubric, &answers(&rubric, json!({"a": 1, "b": 2, "c": 3, "g": 5, "alone": 4})));
    for (id, wanted) in
        [("d", "2"), ("inner", "3"), ("f", "5"), ("top", "7/2"), ("worst", "2"), ("all", "15"), ("some", "5/2"), ("weighted", "17/4")]
    {
        assert_eq!(value(&rubric, &assessment, id), wanted, "{id}");
    }
    // A score of scores waits for the open one, and knows its range.
    let assessment = assess(&rubric, &answers(&rubric, json!({"a": 1, "b": 2, "c": 3, "alone": 4})));
    assert_eq!((value(&rubric, &assessment, "top"), bounds(&rubric, &assessment, "top")), ("incomplete".into(), "3/2..7/2".into()));
}

#[test]
fn without_any_score_each_domain_and_the_whole_are_percent_of_range() {
    let text = sheet(
        json!({"domains": [{"id": "d", "title": "D", "elements": scales(2, 1, 5)}, {"id": "f", "title": "F", "elements": [scale("g", 0, 2, json!({}))]}]}),
    );
    let rubric = rubric(&text);
    let assessment = assess(&rubric, &answers(&rubric, json!({"a": 5, "b": 2, "g": 1})));
    let of = |id| value(&rubric, &assessment, id);
    assert_eq!((of("d"), of("f"), of("total")), ("125/2".into(), "100".into(), "200/3".into()));
    let profile = common::rubric(&sheet(json!({"elements": scales(2, 1, 5), "scores": []})));
    assert_eq!(profile.scores, [], "an empty list means a profile without a total");
}

#[test]
fn what_should_not_happen_is_never_netted() {
    let bad = |id: &str| scale(id, 0, 3, json!({"proscribed": true}));
    let text = json!({"elements": [scale("a", 0, 3, json!({})), bad("b"), bad("c")],
        "scores": [{"id": "s", "title": "S", "method": "sum"}, {"id": "harm", "title": "Harm", "method": "sum", "of": ["b", "c"], "criterion": {"at_most": 1}}]});
    let rubric = rubric(&sheet(text.clone()));
    for (b, c, harm, met) in [(0, 0, "0", "met"), (1, 0, "1", "met"), (1, 1, "2", "not-met")] {
        let assessment = assess(&rubric, &answers(&rubric, json!({"a": 2, "b": b, "c": c})));
        assert_eq!(value(&rubric, &assessment, "s"), "2");
        assert_eq!((value(&rubric, &assessment, "harm").as_str(), criterion(&rubric, &assessment, "harm")), (harm, met));
    }
    let mut netted = text;
    netted["scores"][0]["of"] = json!(["a", "b"]);
    assert!(codes(&sheet(netted)).contains(&"proscribed-in-score"));
}

// What is missing or does not apply.

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

// Conditions, bands and thresholds.

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

// Gates.

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

// What it would take.

/// The way to at least a value: `a 2->4, b 1->2`, or why there is none.
fn way(rubric: &Rubric, elements: Value, to: &str) -> String {
    let scored = assess(rubric, &answers(rubric, elements)).scored;
    match way_to(rubric, &scored, rubric.score("s").expect("s"), &Interval::at_least(exact(to))) {
        Reach::There => "there".to_owned(),
        Reach::OutOfReach => "out of reach".to_owned(),
        Reach::NotWorkedOut => "not worked out".to_owned(),
        Reach::Steps(steps) => {
            let told: Vec<String> =
                steps.iter().map(|step| format!("{} {}->{}", rubric.elements[step.element].id, step.from, step.to)).collect();
            told.join(", ")
        }
    }
}

#[test]
fn the_fewest_single_level_changes_reach_the_next_band() {
    let plain = one(scales(3, 1, 5), json!({"method": "sum"}));
    assert_eq!(way(&plain, ratings![5, 2, 1], "8"), "there");
    assert_eq!(way(&plain, ratings![5, 2, 1], "9"), "b 2->3");
    assert_eq!(way(&plain, ratings![5, 5, 5], "16"), "out of reach");
    assert_eq!(way(&plain, ratings![5, 5, null], "16"), "not worked out");

    let weighted = one(vec![scale("a", 1, 5, json!({})), scale("b", 1, 5, json!({"weight": 3}))], json!({"method": "mean"}));
    assert_eq!(way(&weighted, ratings![1, 1], "2"), "b 1->3", "two levels of b are worth six of a");
    assert_eq!(way(&weighted, ratings![1, 1], "1.75"), "b 1->2");

    // A level that only pays off together with the next one: 0, 0, 10 points.
    let late = element("a", json!({"anchors": [{"value": "x", "points": 0}, {"value": "y", "points": 1}, {"value": "z", "points": 10}]}));
    let uneven = one(vec![late, scale("b", 0, 4, json!({}))], json!({"method": "sum"}));
    assert_eq!(way(&uneven, json!({"a": "x", "b": 0}), "4"), "a 0->10", "two changes, where b alone would take more than it has");

    // One level of the heavier element would do as well, but the non-negotiable has to rise anyway.
    let due = one(vec![scale("a", 1, 5, json!({"weight": 3})), scale("b", 1, 5, json!({"minimum": 3}))], json!({"method": "sum"}));
    assert_eq!(way(&due, ratings![2, 2], "9"), "b 2->3");
    assert_eq!(way(&due, ratings![2, 3], "10"), "a 2->3", "it is met already");

    let lowest = one(scales(3, 1, 5), json!({"method": "min"}));
    assert_eq!(way(&lowest, ratings![1, 2, 3], "3"), "a 1->3, b 2->3");
    let highest = one(scales(3, 1, 5), json!({"method": "max"}));
    assert_eq!(way(&highest, ratings![1, 2, 3], "4"), "c 3->4");
    // One that has no such level stands in the way of a lowest, and not of a highest.
    let unequal = |method: &str| one(vec![scale("a", 1, 3, json!({})), scale("b", 1, 5, json!({}))], json!({"method": method}));
    assert_eq!(way(&unequal("max"), ratings![1, 1], "4"), "b 1->4");
    assert_eq!(way(&unequal("min"), ratings![1, 1], "4"), "out of reach");
    let counted = one(scales(3, 1, 5), json!({"method": "count-met", "met": 4}));
    assert_eq!(way(&counted, ratings![1, 3, 2], "2"), "b 3->4, c 2->4");

    // Where a score does not rise evenly with what it counts, nobody says that it does.
    let table = json!([{"points": 0, "less_than": 4}, {"points": 4, "at_least": 4, "less_than": 8}, {"points": 10, "at_least": 8}]);
    let of_scores = |method: &str, more: Value| {
        let mut outer = json!({"id": "s", "title": "S", "method": method, "of_scores": ["inner"], "of": ["b"]});
        merge(&mut outer, more);
        let inner = json!({"id": "inner", "title": "Inner", "method": "mean", "of": ["a"], "criterion": 4});
        rubric(&sheet(json!({"elements": scales(2, 1, 5), "scores": [inner, outer]})))
    };
    for rubric in [
        one(scales(2, 1, 5), json!({"method": "max", "points": table.clone()})),
        one(scales(2, 1, 5), json!({"method": "sum", "points": table})),
        one(scales(2, 1, 5), json!({"method": "min", "times": 2})),
        one(scales(2, 1, 5), json!({"method": "min", "plus": 1})),
        of_scores("min", json!({})),
        of_scores("min", json!({"times": 2})),
        of_scores("count-met", json!({"met": 4})),
    ] {
        assert_eq!(way(&rubric, ratings![1, 1], "10"), "not worked out");
    }
    let filled_in = one(scales(2, 1, 5), json!({"method": "sum", "missing": "lowest"}));
    assert_eq!(way(&filled_in, ratings![2, null], "5"), "not worked out", "with the answer that is missing it will be another score");
    // What has to fall: a count of what should not be met.
    let fewer = one(scales(2, 1, 5), json!({"method": "count-met", "met": 4}));
    let scored = assess(&fewer, &answers(&fewer, ratings![5, 5])).scored;
    assert_eq!(way_to(&fewer, &scored, 0, &Interval::at_most(exact("1"))), Reach::NotWorkedOut);
    // An end that does not count is passed, not reached.
    let more_than = Interval { low: Some((exact("4"), false)), high: None };
    let scored = assess(&plain, &answers(&plain, ratings![1, 1, 1])).scored;
    let Reach::Steps(steps) = way_to(&plain, &scored, 0, &more_than) else { panic!("there is a way") };
    assert_eq!(steps.iter().map(|step| step.levels).sum::<usize>(), 2);

    // Numbers without bands can rise by any amount: there is a way, but none of levels.
    let free = one((0..2).map(|at| element(&letter(at), json!({"number": {"max": 6}}))).collect(), json!({"method": "sum"}));
    assert_eq!(way(&free, ratings![2, 3], "6"), "not worked out");
}

// The numbers to reach.

#[test]
fn the_values_told_to_give_points_are_those_that_do() {
    let banded = |bands: Value, fields: Value| {
        let mut number = json!({"max": 40, "bands": bands});
        merge(&mut number, fields);
        json!({"number": number})
    };
    let rising = json!([{"points": 1, "less_than": 10}, {"points": 2, "at_least": 10, "less_than": 20.5}, {"points": 3, "at_least": 20.5}]);
    let hill = json!([{"points": 1, "at_most": 4}, {"points": 3, "within": [5, 9]}, {"points": 2, "within": [10, 12]}, {"points": 0, "at_least": 13}]);
    let holes = json!([{"points": 1, "within": [0, 10]}, {"points": 3, "within": [11, 20]}, {"points": 2, "within": [25, 30]}]);
    let whole = json!({"whole": true});
    let mut told = Vec::new();
    for (fields, apart) in [
        (banded(rising.clone(), json!({})), 1),
        (banded(rising.clone(), json!({"rounding": "half-up"})), 1),
        (banded(rising, json!({"rounding": "floor"})), 1),
        (banded(hill.clone(), whole.clone()), 1),
        (banded(hill, json!({"rounding": "half-even"})), 1),
        (banded(holes, json!({"when_several_match": "first"})), 2),
        (json!({"number": {"max": 40}}), 1),
    ] {
        let rubric = rubric(&sheet(json!({"elements": [element("e", fields.clone())], "scores": []})));
        let part = &rubric.elements[0];
        for wants in [
            Interval::at_least(exact("2")),
            Interval::at_most(exact("1")),
            Interval { low: Some((exact("1"), false)), high: Some((exact("3"), false)) },
        ] {
            let values = values_for(part, &wants).expect("numbers have values");
            for quarters in 0..=160 {
                let value = exact(&quarters.to_string()).div(&exact("4")).expect("a quarter");
                let points = points_of(&rubric, 0, &Rating::Number(value.clone()));
                // What cannot be entered may lie in an interval of whole numbers.
                if points == Err(NoPoints::OutOfRange) {
                    continue;
                }
                let gives = points.is_ok_and(|points| wants.contains(&points));
                let within = values.iter().filter(|interval| interval.contains(&value)).count();
                assert_eq!(within, usize::from(gives), "{fields}: {value} and {wants:?} in {values:?}");
            }
            told.push((values.len(), apart));
        }
    }
    assert!(told.iter().step_by(3).all(|(found, apart)| found == apart), "{told:?}");
}

#[test]
fn the_values_told_to_give_points_can_be_entered() {
    let number = |text: &str| serde_json::from_str::<Value>(text).expect("a number");
    let bands = |low: &str, high: &str| json!([{"points": 0, "less_than": number(low)}, {"points": 1, "at_least": number(low), "less_than": number(high)}, {"points": 2, "at_least": number(high)}]);
    let ratio = |more: Value| {
        let mut ratio = json!({"count": "seen", "out_of": "all"});
        merge(&mut ratio, more);
        json!({"ratio": ratio})
    };
    for (fields, wanted) in [
        (ratio(json!({"bands": bands("50", "80")})), [Some("50"), Some("80")]),
        (ratio(json!({"shown_as": "ratio", "bands": bands("0.5", "0.8")})), [Some("1/2"), Some("4/5")]),
        // Beyond what can be entered there is no value, and no band.
        (json!({"number": {"max": 10, "bands": bands("5", "20")}}), [Some("5"), None]),
        (json!({"number": {"max": 10, "bands": bands("5", "10")}}), [Some("5"), Some("10")]),
        (json!({"number": {"min": 5, "max": 10, "bands": bands("5", "8")}}), [None, Some("8")]),
    ] {
        let rubric = rubric(&sheet(json!({"elements": [element("e", fields.clone())], "scores": []})));
        for (points, low) in ["1", "2"].into_iter().zip(wanted) {
            let values = values_for(&rubric.elements[0], &Interval::at_least(exact(points))).expect("it has values");
            let found = values.first().map(|values| values.low.as_ref().map(|(low, _)| low.to_string()));
            let all = fields["number"]["min"] == json!(5) && points == "1";
            assert_eq!(found, if all { Some(None) } else { low.map(|low| Some(low.to_owned())) }, "{fields}: {points} points");
        }
    }
}

#[test]
fn the_nearest_values_are_those_that_hold_it_or_the_next() {
    let between = |low: &str, high: &str| Interval { low: Some((exact(low), true)), high: Some((exact(high), true)) };
    let intervals = [between("0", "10"), between("12", "40"), between("45", "46")];
    for (value, wanted) in [("9", 0), ("25", 1), ("11.5", 1), ("10.5", 0), ("44", 2), ("100", 2)] {
        assert_eq!(nearest(&intervals, &exact(value)), Some(&intervals[wanted]), "{value}");
    }
    assert_eq!(nearest(&[], &exact("1")), None);
}

#[test]
fn counts_out_of_a_total_are_those_that_reach_the_share() {
    let hundred = exact("100");
    for (low, high) in [(Some("90"), None), (Some("50"), Some("60")), (None, Some("20")), (Some("100"), Some("100")), (Some("99.9"), None)]
    {
        let end = |end: Option<&str>| end.map(|end| (exact(end), end != "60"));
        let wants = Interval { low: end(low), high: end(high) };
        for total in 1..=40 {
            let counts = counts_for(&wants, &exact(&total.to_string()), &hundred, true, true);
            for count in 0..=total {
                let share = exact(&format!("{}/{total}", count * 100));
                let told = counts.as_ref().is_some_and(|counts| counts.contains(&exact(&count.to_string())));
                assert_eq!(told, wants.contains(&share), "{count} of {total} in {counts:?}");
            }
        }
    }
}

/// Their denominators have so little in common that 128 bits once wrapped, and -5.07 was shown where 58.28 is right.
#[test]
fn two_dozen_ordinary_percentages_have_the_mean_that_is_shown() {
    let counts = [
        (17, 21),
        (102, 331),
        (171, 300),
        (88, 109),
        (37, 89),
        (274, 283),
        (93, 368),
        (222, 233),
        (54, 328),
        (131, 368),
        (55, 206),
        (39, 42),
        (101, 199),
        (86, 86),
        (206, 220),
        (250, 284),
        (33, 63),
        (91, 226),
        (196, 197),
        (91, 214),
        (210, 398),
        (133, 353),
        (3, 13),
        (93, 244),
    ];
    let element = |at: usize| json!({"id": format!("e{at}"), "title": "E", "ratio": {"count": "seen", "out_of": "all"}});
    let elements: Vec<Value> = (0..counts.len()).map(element).collect();
    let rubric = rubric(&sheet(json!({"elements": elements, "scores": [{"id": "s", "title": "S", "method": "mean"}]})));
    let all = counts.iter().enumerate().map(|(at, (count, all))| (format!("e{at}"), json!({"count": count, "out_of": all})));
    let assessment = assess(&rubric, &answers(&rubric, Value::Object(all.collect())));
    assert_eq!(shown(&rubric, &assessment, "s"), "58.28");
    assert_eq!(bounds(&rubric, &assessment, "s"), [EXACT, "..", EXACT].concat());
}

/// Worked out with Python's `fractions`.
const EXACT: &str = "62601349564130546133128904472058178169/1074105051631777966894619023807997688";

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

// Where the second implementation (`second_opinion/`) and this one disagreed.

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
