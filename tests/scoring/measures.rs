//! What an answer to one element scores, by each measure.
//!
//! In: small rubrics written beside their table. Out: a failure that names the row.

use crate::common::*;
use crate::pointed;
use serde_json::{Value, json};

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
