//! How elements and scores are combined, by each method.
//!
//! In: small rubrics written beside their table. Out: a failure that names the row.

use crate::common::{self, *};
use fidelity_check::report::Report;
use fidelity_check::words::Language;
use serde_json::{Value, json};

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
