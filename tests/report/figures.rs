//! How figures are shown: values, shares, sums, and how much is answered.
//!
//! In: small rubrics with answers. Out: a failure where a figure contradicts what it stands for, or says more than is known.

use crate::common::{self, answered, answers, assess, compare, element, example, rubric, scale, sheet};
use crate::{PROGRAMMES, against, plain};
use fidelity_check::answers::Answers;
use fidelity_check::drift::Baseline;
use fidelity_check::number::{Exact, Rounding};
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use fidelity_check::{draft, export};
use serde_json::json;

#[test]
fn just_under_is_said_where_rounding_would_contradict() {
    // Worked case F3.
    let rubric = rubric(&sheet(json!({
        "elements": [element("share", json!({"number": {"max": 100}}))],
        "scores": [{"id": "total", "title": "Total", "method": "mean", "criterion": 70, "decimals": 1}],
    })));
    for (entered, value, shown, status) in
        [("69.96", "69.96", "just under 70", "not-met"), ("69.94", "69.9", "69.9", "not-met"), ("70", "70.0", "70", "met")]
    {
        let report = plain(&rubric, &answers(&rubric, json!({"share": {"value": entered.parse::<f64>().expect("a number")}})));
        let score = report.scores.iter().find(|score| score.id == "total").expect("a score");
        assert_eq!((score.value.as_deref(), score.shown.as_str()), (Some(value), shown), "{entered}");
        assert_eq!(score.criteria[0].status, status, "{entered}");
    }
}

#[test]
fn a_value_that_is_shown_lies_in_its_band() {
    let rubric = rubric(&sheet(json!({
        "elements": (0..7).map(|at| scale(&format!("e{at}"), 1, 5, json!({}))).collect::<Vec<_>>(),
        "scores": [{"id": "total", "title": "Total", "method": "mean", "decimals": 0, "bands": [
            {"id": "low", "label": "Low", "at_least": 1}, {"id": "high", "label": "High", "more_than": 3.5}]}],
    })));
    for sum in 0..=28u32 {
        let elements: serde_json::Map<String, serde_json::Value> =
            (0..7).map(|at| (format!("e{at}"), json!(1 + (sum.saturating_sub(at * 4)).min(4)))).collect();
        let answers = answers(&rubric, elements.into());
        let report = plain(&rubric, &answers);
        let total = report.scores.iter().find(|score| score.id == "total").expect("a score");
        let value = Exact::parse(total.value.as_deref().expect("a value")).expect("a number");
        let bands = &rubric.scores[rubric.score("total").expect("a score")].bands;
        let band = bands.iter().find(|band| band.interval.contains(&value)).map(|band| &band.id);
        assert_eq!(band, total.band.as_ref(), "{}", total.shown);
        let exact = Exact::recorded(total.exact.as_deref().expect("a ratio")).expect("a ratio");
        let digits = value.short(6, Rounding::HalfUp).split_once('.').map_or(0, |(_, part)| part.len());
        assert_eq!(exact.round(digits, Rounding::HalfUp), value);
    }
}

#[test]
fn nothing_answered_is_no_nought() {
    for id in PROGRAMMES {
        let rubric = example(id).0;
        let report = plain(&rubric, &Answers::new(&rubric));
        assert!(report.scores.iter().all(|score| score.value.is_none() && score.reason_shown.is_some()), "{id}");
        assert!(report.gates.iter().filter(|gate| gate.non_negotiable).all(|gate| gate.status == "cannot-confirm"), "{id}");
        assert!(!export::json(&report).contains("NaN"));
    }
}

#[test]
fn yes_and_no_speak_for_themselves() {
    let anchors = json!([{"text": "Somebody is missing."}, {"text": "Everybody was there."}]);
    for (fields, answer, found, takes) in [
        (json!({"scale": "yes-no"}), json!(true), "Yes", ""),
        (json!({"scale": "met-not-met"}), json!(true), "Met", ""),
        (json!({"scale": "met-not-met"}), json!(false), "", ""),
        (json!({"scale": "yes-no"}), json!(false), "you recorded “No”", ""),
        (json!({"scale": "met-not-met", "anchors": anchors}), json!(false), "Somebody is missing.", "“Everybody was there.”"),
        (json!({"scale": "yes-no"}), json!("unable-to-determine"), "not known yet", ""),
    ] {
        let mut fields = fields;
        common::merge(&mut fields, json!({"role": "non-negotiable"}));
        let rubric = rubric(&sheet(json!({"elements": [element("e", fields.clone())]})));
        let report = plain(&rubric, &answers(&rubric, json!({"e": answer})));
        let gate = &report.gates[0];
        assert_eq!((gate.rule.as_str(), gate.found.as_str(), gate.what_it_takes.as_str()), ("", found, takes), "{fields}: {answer}");
        for kind in [Kind::Full, Kind::Supervision, Kind::Blank] {
            let html = export::html(kind, &[&report], &Options::default(), None);
            assert!(!html.contains("at least 1") && !html.contains("recorded 1") && !html.contains("recorded 0"), "{html}");
        }
    }
}

#[test]
fn what_stands_out_is_told_in_the_unit_of_the_answer() {
    let bands = json!([{"points": 0, "at_most": 9}, {"points": 1, "at_least": 10, "text": "Ten and more"}]);
    let rubric = rubric(&sheet(json!({"elements": [
        element("yes", json!({"scale": "yes-no"})), element("many", json!({"number": {"unit": "visits", "whole": true, "max": 50, "bands": bands}}))
    ]})));
    let on = |date: &str, many: u32| answered(&rubric, json!({"date": date}), json!({"yes": true, "many": many}));
    let (then, now) = (on("2026-05-20", 7), on("2026-11-22", 12));
    let assessment = compare(&rubric, &now, &[then], Baseline::Previous, None);
    let report = Report::new(&rubric, &now, &assessment, Language::En);
    let told: Vec<&str> = report.strengths.iter().map(|one| one.sentence.as_str()).collect();
    assert_eq!(told, ["Risen from 7 visits to the best level of its scale: “Ten and more.”", "Yes"]);
}

#[test]
fn scores_in_one_table_have_the_same_number_of_digits() {
    let domain = |id: &str| {
        let elements: Vec<_> = (0..3).map(|at| scale(&format!("{id}{at}"), 1, 5, json!({}))).collect();
        json!({"id": id, "title": id, "elements": elements})
    };
    let rubric = rubric(&sheet(json!({
        "domains": [domain("a"), domain("b")],
        "domain_score": {"method": "mean"},
        "scores": [
            {"id": "all", "title": "All", "method": "mean", "criterion": 4},
            {"id": "sum", "title": "Sum", "method": "sum"},
            {"id": "share", "title": "Share", "method": "percent-of-max", "of": ["a0", "a1"], "decimals": 1}
        ]
    })));
    let of = |first: i64, rest: i64| json!({"a0": first, "a1": rest, "a2": rest, "b0": rest, "b1": rest, "b2": rest});
    let shown = |then: serde_json::Value, now: serde_json::Value| {
        let report = against(&rubric, then, now, Language::En);
        let now: Vec<String> = report.scores.iter().map(|score| score.shown.clone()).collect();
        let then: Vec<String> = report.drift.history[0].scores.iter().map(|point| point.shown.clone()).collect();
        (then, now, export::text(&report))
    };
    // Whole numbers all along: none has a point.
    let (then, now, _) = shown(of(4, 4), of(4, 4));
    assert_eq!(
        (then, now),
        (["4", "4", "4", "24", "80%"].map(str::to_owned).to_vec(), ["4", "4", "4", "24", "80%"].map(str::to_owned).to_vec())
    );
    // One with a fraction: all of its kind have as many digits. A sum and a percentage go by themselves, and a bound is as it was written.
    let (then, now, text) = shown(of(4, 4), of(5, 3));
    assert_eq!(then, ["4.00", "4.00", "4.00", "24", "80%"]);
    assert_eq!(now, ["3.67", "3.00", "3.33", "20", "80%"]);
    assert!(text.contains("- All: 3.33; needs at least 4: not met"), "{text}");
}

#[test]
fn what_is_missing_is_named_and_counted() {
    let elements: Vec<_> = (1..=9).map(|at| scale(&format!("e{at}"), 1, 5, json!({"title": format!("Part {at}")}))).collect();
    let rubric = rubric(&sheet(json!({
        "elements": elements,
        "scores": [
            {"id": "s", "title": "Sum", "method": "sum", "of": ["e1", "e2", "e3", "e4"], "missing": {"rule": "prorate", "answered_at_least_percent": 80}},
            {"id": "all", "title": "All", "method": "mean"}
        ]
    })));
    let answers = answers(&rubric, json!({"e1": 3, "e2": "unable-to-determine", "e4": 2}));
    let report = plain(&rubric, &answers);
    let missing = |id: &str| report.scores.iter().find(|score| score.id == id).and_then(|score| score.missing_shown.as_deref());
    assert_eq!(missing("s"), Some("2 of the 4 it counts are missing: “Part 2” and “Part 3”."));
    let all = "7 of the 9 it counts are missing: “Part 2”, “Part 3”, “Part 5”, “Part 6”, “Part 7”, “Part 8” and one more.";
    assert_eq!(missing("all"), Some(all));
    assert_eq!(report.progress.without_answer, "Without an answer: “Part 3”, “Part 5”, “Part 6”, “Part 7”, “Part 8” and “Part 9”.");
    let text = export::text(&report);
    let line = "- Sum: no score yet; at least 4 of the 4 it counts are needed, and 2 are there; still possible: 7.00–15.00\n  - 2 of the 4 it counts are missing: ";
    assert!(text.contains(line), "{text}");
    let html = export::html(Kind::Full, &[&report], &Options::default(), None);
    assert!(html.contains(&report.progress.without_answer), "{html}");
    let welsh = Report::new(&rubric, &answers, &assess(&rubric, &answers), Language::Cy);
    assert_eq!(welsh.scores[0].missing_shown.as_deref(), Some("Mae 2 o'r 4 y mae'n eu cyfrif ar goll: “Part 2” a “Part 3”."));

    let whole = common::answers(&rubric, (1..=9).map(|at| (format!("e{at}"), json!(3))).collect::<serde_json::Map<_, _>>().into());
    let report = plain(&rubric, &whole);
    assert!(report.progress.without_answer.is_empty() && report.scores.iter().all(|score| score.missing_shown.is_none()));
}

#[test]
fn an_equals_sign_stands_only_between_equals() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 0, 4, json!({})), scale("b", 0, 4, json!({})), scale("c", 0, 4, json!({}))],
        "scores": [
            {"id": "share", "title": "Share", "method": "percent-of-max", "decimals": 0},
            {"id": "mean", "title": "Mean", "method": "mean", "of": ["a", "b"]},
            {"id": "third", "title": "Third", "method": "mean", "decimals": 1},
            {"id": "sum", "title": "Sum", "method": "sum"},
            {"id": "rounded", "title": "Rounded", "method": "mean", "of": ["a", "b"], "result_rounding": "ceil"},
            {"id": "both", "title": "Both", "method": "mean", "times": "100/3", "result_rounding": "half-up"},
            {"id": "of-means", "title": "Of means", "method": "mean", "of_scores": ["third", "mean"], "decimals": 3},
            {"id": "times", "title": "Times", "method": "sum", "of": ["a"], "times": "1/3", "plus": 1}
        ]
    })));
    let answers = answered(&rubric, json!({"date": "2026-05-01"}), json!({"a": 3, "b": 2, "c": 3}));
    let report = plain(&rubric, &answers);
    let sums: Vec<&str> = report.scores.iter().map(|score| &score.trace.sum as &str).collect();
    let told = [
        "100 × 8 ÷ 9 ≈ 89",
        "5 ÷ 2 = 2.5",
        "8 ÷ 3 ≈ 2.7",
        "3 + 2 + 3 = 8",
        "5 ÷ 2 = 2.5, rounded to 3",
        "8 ÷ 3 × 33.33 ≈ 88.89, rounded to 89",
        "5.17 ÷ 2 ≈ 2.583",
        "3 × 0.33 + 1 ≈ 2",
    ];
    assert_eq!(sums, told);
}

#[test]
fn too_few_ratings_are_counted_in_the_same_words_whatever_else_is_open() {
    let with = |method: &str| {
        rubric(&sheet(json!({
            "elements": [element("lead", json!({"title": "Both lead", "scale": "yes-no", "role": "non-negotiable",
                "repeated": {"each": "session", "method": method, "fewest": 4}}))]
        })))
    };
    let outputs = |rubric: &Rubric, given: &[&str]| {
        let answers = answered(rubric, json!({"date": "2026-05-01"}), json!({"lead": {"repeated": given}}));
        let report = plain(rubric, &answers);
        let sheets = [Kind::Supervision, Kind::Full].map(|kind| export::html(kind, &[&report], &Options::default(), None));
        (report.gates[0].status.clone(), [vec![export::text(&report)], sheets.to_vec()].concat())
    };
    for given in [&["yes", "yes", "yes"][..], &["yes", "yes", "yes", "unable-to-determine"]] {
        let (status, outputs) = outputs(&with("mode"), given);
        assert_eq!(status, "cannot-confirm");
        for output in outputs {
            assert!(output.contains("3 of at least 4 ratings given"), "{output}");
            assert!(!output.contains("rated: 3") && !output.contains("fewer ratings"), "{output}");
        }
    }
    // Where the lowest counts, one No decides whatever is still to come.
    assert_eq!(outputs(&with("min"), &["yes", "no"]).0, "not-met");
    assert_eq!(outputs(&with("min"), &["yes", "yes"]).0, "cannot-confirm");
    assert_eq!(outputs(&with("max"), &["no", "yes"]).0, "met");
}

#[test]
fn how_much_is_answered_is_told_of_what_a_score_counts() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 1, 3, json!({})), scale("b", 1, 3, json!({})), scale("c", 1, 3, json!({}))],
        "scores": [
            {"id": "two", "title": "Two", "method": "sum", "of": ["a", "b"]},
            {"id": "one", "title": "One", "method": "sum", "of": ["c"]},
            {"id": "all", "title": "All", "method": "mean", "of_scores": ["two", "one"]}
        ]
    })));
    let answers = answered(&rubric, json!({"date": "2026-05-01"}), json!({"a": 1, "b": "unable-to-determine"}));
    let report = plain(&rubric, &answers);
    assert_eq!(report.scores.iter().map(|score| (score.answered, score.total)).collect::<Vec<_>>(), [(1, 2), (0, 1), (1, 3)]);
}

#[test]
fn one_of_something_is_told_so_that_the_unit_need_not_agree() {
    let rubric = rubric(&sheet(json!({
        "elements": [element("t", json!({"title": "Trainers", "number": {"unit": "approved trainers"}, "minimum": 2}))],
        "scores": []
    })));
    let text = export::text(&plain(&rubric, &answered(&rubric, json!({"date": "2026-05-01"}), json!({"t": 1}))));
    assert!(text.contains("you recorded 1 (approved trainers)") && text.contains("At least 2 approved trainers."), "{text}");
}

#[test]
fn a_share_that_was_given_alone_stands_alone() {
    let rubric = rubric(&sheet(json!({
        "elements": [
            element("items", json!({"title": "Items", "ratio": {"count": "items completed", "out_of": "items observed"}, "minimum": 80})),
            element("ratio", json!({"title": "Staff", "ratio": {"count": "clients", "out_of": "staff", "shown_as": "ratio"}}))
        ],
        "scores": []
    })));
    for given in [json!({"items": 72.5, "ratio": 9.5}), json!({"items": {"value": 72.5}, "ratio": {"rating": 9.5}})] {
        let answers = answered(&rubric, json!({"date": "2026-05-01"}), given);
        let report = plain(&rubric, &answers);
        let outputs = [export::text(&report), export::html(Kind::Supervision, &[&report], &Options::default(), None)];
        for output in outputs.iter().chain([&export::html(Kind::Full, &[&report], &Options::default(), None), &export::json(&report)]) {
            assert!(!output.contains("of 100") && !output.contains("÷ 1"), "{output}");
        }
        assert!(outputs[0].contains("you recorded 72.5%") && outputs[0].contains("At least 80 in 100."), "{}", outputs[0]);
        let answers: Vec<&str> = report.elements.iter().map(|element| &element.answer as &str).collect();
        assert_eq!(answers, ["72.5%", "9.5"]);
    }
    // What was given alone is saved alone.
    let answers = answered(&rubric, json!({"date": "2026-05-01"}), json!({"items": 72.5, "ratio": "19/2"}));
    let saved = draft::write(&rubric, &answers, None, true);
    assert!(!saved.contains("out_of"), "{saved}");
    assert_eq!(draft::read(&saved, &rubric).expect("saved answers").answers.entries, answers.entries);
}
