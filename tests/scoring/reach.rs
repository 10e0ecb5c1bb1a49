//! What it would take, and the numbers to reach.
//!
//! In: small rubrics written beside their table. Out: a failure where a way told does not lead there, or a nearer one is passed over.

use crate::common::*;
use fidelity_check::answers::Rating;
use fidelity_check::rubric::{Interval, Rubric};
use fidelity_check::score::{NoPoints, Reach, counts_for, nearest, points_of, values_for, way_to};
use serde_json::{Value, json};

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
