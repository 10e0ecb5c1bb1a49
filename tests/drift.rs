//! Tables of two or more assessments and what is found between them: each kind of finding at its boundary.
//!
//! In: small rubrics and dated answers. Out: a failure that names the row. The rules are those of `docs/scoring.md`;
//! one low score is a gap, drift needs two comparable points in time.

mod common;

use common::*;
use fidelity_check::answers::Answers;
use fidelity_check::assessment::Assessment;
use fidelity_check::draft;
use fidelity_check::drift::{Baseline, Caution, Finding, is_stale};
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;
use serde_json::{Value, json};

/// Answers of a day.
#[track_caller]
fn on(rubric: &Rubric, day: &str, elements: Value) -> Answers {
    answered(rubric, json!({"date": day}), elements)
}

/// The assessment of the last answers against those before.
fn last(rubric: &Rubric, series: &[Answers]) -> Assessment {
    let (now, earlier) = series.split_last().expect("one at least");
    compare(rubric, now, earlier, Baseline::Previous, None)
}

/// The findings between two sets of answers, half a year apart.
#[track_caller]
fn between(rubric: &Rubric, then: Value, now: Value) -> Vec<String> {
    findings(rubric, &last(rubric, &[on(rubric, "2026-01-10", then), on(rubric, "2026-07-10", now)]))
}

/// Why the earlier answers were not compared.
fn refused(assessment: &Assessment) -> Vec<&'static str> {
    assessment.drift.not_comparable.iter().map(|(_, _, why)| why.code()).collect()
}

/// One number from 1 to 5 and its mean, with these fields of the score.
fn measured(score: Value) -> Rubric {
    let mut named = json!({"id": "s", "title": "S", "method": "mean"});
    merge(&mut named, score);
    rubric(&sheet(json!({"elements": [element("a", json!({"number": {"min": 1, "max": 5}}))], "scores": [named]})))
}

const NOTHING: [&str; 0] = [];

#[test]
fn a_single_low_score_is_a_gap_and_never_drift() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 1, 5, json!({"target": 4})), scale("b", 1, 5, json!({"target": {"within": [2, 3]}})), scale("c", 1, 5, json!({}))],
        "scores": [{"id": "s", "title": "S", "method": "mean", "target": 3}]
    })));
    for (elements, wanted) in [
        (json!({"a": 4, "b": 2, "c": 3}), vec![]),
        (json!({"a": 3, "b": 3, "c": 3}), vec!["gap a 3"]),
        (json!({"a": 4, "b": 4, "c": 1}), vec!["gap b 4"]),
        (json!({"a": 3, "b": 1, "c": 1}), vec!["gap a 3", "gap b 1", "gap s 5/3"]),
        (json!({"a": 3, "b": 1}), vec!["gap a 3", "gap b 1"]),
    ] {
        let assessment = assess(&rubric, &answers(&rubric, elements.clone()));
        assert_eq!(findings(&rubric, &assessment), wanted, "{elements}");
    }
}

#[test]
fn targets_rise_with_the_stage() {
    let rubric = rubric(&sheet(json!({
        "stages": [{"id": "first", "title": "First"}, {"id": "second", "title": "Second"}, {"id": "third", "title": "Third"}],
        "elements": [scale("a", 1, 5, json!({"target": 1, "targets": {"second": 3, "third": 4}}))],
        "scores": []
    })));
    for (stage, at_2, at_3, at_4) in [
        (json!(null), vec![], vec![], vec![]),
        (json!("first"), vec![], vec![], vec![]),
        (json!("second"), vec!["gap a 2"], vec![], vec![]),
        (json!("third"), vec!["gap a 2"], vec!["gap a 3"], vec![]),
    ] {
        for (rating, wanted) in [(2, at_2), (3, at_3), (4, at_4)] {
            let assessment = assess(&rubric, &answered(&rubric, json!({"stage": stage}), json!({"a": rating})));
            assert_eq!(findings(&rubric, &assessment), wanted, "{stage}: {rating}");
        }
    }
}

#[test]
fn a_non_negotiable_that_was_met_drifts() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 5, json!({"minimum": 3}))], "scores": []})));
    for (then, now, wanted) in [
        (json!(3), json!(2), vec!["drift a 3->2", "not-met a 2"]),
        (json!(5), json!(1), vec!["drift a 5->1", "not-met a 1"]),
        (json!(2), json!(2), vec!["not-met a 2"]),
        (json!(2), json!(1), vec!["not-met a 1"]),
        (json!(2), json!(3), vec!["regained a 2->3"]),
        (json!(3), json!(3), vec![]),
        (json!(5), json!(3), vec!["slipping a 5->3"]),
        (json!(5), json!(4), vec![]),
        (json!(3), json!("unable-to-determine"), vec!["cannot-confirm a"]),
        (json!("unable-to-determine"), json!(2), vec!["not-met a 2"]),
        (json!("unable-to-determine"), json!(3), vec![]),
    ] {
        assert_eq!(between(&rubric, json!({"a": then}), json!({"a": now})), wanted, "{then} -> {now}");
    }
    assert_eq!(findings(&rubric, &assess(&rubric, &answers(&rubric, json!({})))), ["cannot-confirm a"]);
}

#[test]
fn a_named_gate_drifts_and_is_regained() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 1, 5, json!({})), scale("b", 1, 5, json!({}))],
        "scores": [],
        "gates": [{"id": "g", "title": "G", "when": {"all": [{"element": "a", "at_least": 3}, {"element": "b", "at_least": 3}]}}]
    })));
    assert_eq!(between(&rubric, json!({"a": 3, "b": 3}), json!({"a": 3, "b": 2})), ["drift g", "not-met g"]);
    assert_eq!(between(&rubric, json!({"a": 3, "b": 2}), json!({"a": 3, "b": 3})), ["regained g"]);
    assert_eq!(between(&rubric, json!({"a": 3}), json!({"a": 2})), ["not-met g"]);
    assert_eq!(between(&rubric, json!({"a": 3, "b": 3}), json!({"a": 3})), ["cannot-confirm g"]);
}

#[test]
fn slipping_is_one_level_on_a_short_scale_and_two_on_a_longer_one() {
    let fell = |levels: i64, fields: Value, from: i64, to: i64| {
        let mut sheet_fields = json!({"elements": [scale("a", 1, levels, json!({}))], "scores": []});
        merge(&mut sheet_fields, fields);
        let rubric = rubric(&sheet(sheet_fields));
        !between(&rubric, json!({"a": from}), json!({"a": to})).is_empty()
    };
    for (levels, from, to, wanted) in
        [(4, 4, 4, false), (4, 4, 3, true), (4, 3, 4, false), (5, 5, 4, false), (5, 5, 3, true), (2, 2, 1, true)]
    {
        assert_eq!(fell(levels, json!({}), from, to), wanted, "{levels} levels: {from} -> {to}");
    }
    for (levels, from, to, wanted) in [(5, 5, 3, false), (5, 5, 2, true), (4, 4, 3, false)] {
        assert_eq!(fell(levels, json!({"drift": {"levels": 3}}), from, to), wanted, "3 of {levels} levels: {from} -> {to}");
    }
}

#[test]
fn levels_are_counted_not_points() {
    // 1, 3, 5 are three levels; from 5 to 3 is one, which is enough on a scale of up to four.
    let rubric = rubric(&sheet(
        json!({"elements": [element("a", json!({"anchors": [{"points": 1}, {"points": 3}, {"points": 5}]}))], "scores": []}),
    ));
    assert_eq!(between(&rubric, json!({"a": 5}), json!({"a": 3})), ["slipping a 5->3"]);
}

#[test]
fn where_fewer_are_better_a_rise_is_a_fall() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 1, 5, json!({"better": "lower", "maximum": 4})), scale("b", 1, 4, json!({"better": "lower"}))],
        "scores": [{"id": "s", "title": "S", "method": "mean", "bands": [{"id": "good", "label": "Good", "less_than": 3}, {"id": "bad", "label": "Bad", "at_least": 3}]}]
    })));
    assert_eq!(between(&rubric, json!({"a": 1, "b": 4}), json!({"a": 3, "b": 3})), ["slipping a 1->3", "band-fall s 5/2->3"]);
    assert_eq!(between(&rubric, json!({"a": 4, "b": 1}), json!({"a": 5, "b": 1})), ["drift a 4->5", "not-met a 5", "band-fall s 5/2->3"]);
    assert_eq!(between(&rubric, json!({"a": 4, "b": 4}), json!({"a": 2, "b": 2})), NOTHING);
}

#[test]
fn a_score_slips_by_a_share_of_its_range_or_falls_into_a_lower_band() {
    let bands = json!({"bands": [{"id": "low", "label": "Low", "at_least": 1}, {"id": "high", "label": "High", "at_least": 4}]});
    for (from, to, wanted) in [
        ("3.9", "3.51", vec![]),
        ("3.9", "3.5", vec!["slipping a 39/10->7/2", "slipping s 39/10->7/2"]),
        ("4.1", "4", vec![]),
        ("4", "3.999999", vec!["band-fall s 4->3999999/1000000"]),
        ("5", "2", vec!["band-fall s 5->2", "slipping a 5->2"]),
        ("3", "5", vec![]),
    ] {
        // A tenth of 1 to 5 is 0.4, for the element without levels too; a fall of band is told instead of slipping.
        assert_eq!(between(&measured(bands.clone()), json!({"a": from}), json!({"a": to})), wanted, "{from} -> {to}");
    }
    let quarter = rubric(&sheet(json!({
        "drift": {"percent_of_range": 25},
        "elements": [element("a", json!({"number": {"min": 1, "max": 5}}))],
        "scores": [{"id": "s", "title": "S", "method": "mean"}]
    })));
    assert_eq!(between(&quarter, json!({"a": 4}), json!({"a": "3.01"})), NOTHING);
    assert_eq!(between(&quarter, json!({"a": 4}), json!({"a": 3})), ["slipping a 4->3", "slipping s 4->3"]);
}

#[test]
fn reliable_change_is_beyond_chance() {
    // Jacobson & Truax 1991: SD 0.5 and r .90 give a standard error of 0.2236 and a smallest reliable change of 0.438.
    let figures = json!({"reliability": {"sd": 0.5, "reliability": 0.90}});
    let reliable = |from: &str, to: &str| -> Vec<String> {
        let found = between(&measured(figures.clone()), json!({"a": from}), json!({"a": to}));
        found.into_iter().filter(|finding| finding.starts_with("reliable")).collect()
    };
    assert_eq!(reliable("4", "3.60"), NOTHING);
    assert_eq!(reliable("4", "3.562"), NOTHING, "0.438: its square, 0.191844, is below 0.192080");
    assert_eq!(reliable("4", "3.561"), ["reliable-fall s 4->3561/1000"]);
    assert_eq!(reliable("4", "3.55"), ["reliable-fall s 4->71/20"]);
    assert_eq!(reliable("3.55", "4"), ["reliable-rise s 71/20->4"]);
    assert_eq!(reliable("3.60", "4"), NOTHING);
    // With r .50 and SD 1 the bound is 1.96 to the digit, and a change has to be beyond it.
    let wide = json!({"reliability": {"sd": 1, "reliability": 0.5}});
    let beyond = |to: &str| {
        findings(
            &measured(wide.clone()),
            &last(
                &measured(wide.clone()),
                &[
                    on(&measured(wide.clone()), "2026-01-10", json!({"a": "4"})),
                    on(&measured(wide.clone()), "2026-07-10", json!({"a": to})),
                ],
            ),
        )
        .iter()
        .any(|finding| finding.starts_with("reliable"))
    };
    assert_eq!(["2.05", "2.04", "2.03"].map(beyond), [false, false, true]);
}

/// A score as it was entered; `-` for none.
fn given(entered: &str) -> Value {
    if entered == "-" { json!({}) } else { json!({"a": entered}) }
}

/// Findings about the criterion, and the run, after a series of scores.
fn criterion_after(rubric: &Rubric, series: &[&str]) -> (Vec<String>, usize) {
    let series: Vec<Answers> =
        (series.iter().enumerate()).map(|(at, entered)| on(rubric, &format!("202{at}-05-01"), given(entered))).collect();
    let assessment = last(rubric, &series);
    let about: Vec<String> = findings(rubric, &assessment).into_iter().filter(|finding| finding.starts_with("criterion")).collect();
    (about, assessment.drift.runs[0][0])
}

#[test]
fn a_criterion_is_lost_at_once_and_regained_after_so_many_in_a_row() {
    let three = measured(json!({"criterion": 4, "criterion_consecutive": 3}));
    for (series, found, run) in [
        (&["4"][..], vec![], 1),
        (&["4", "4"], vec![], 2),
        (&["4", "4", "4"], vec![], 3),
        (&["4", "3.9"], vec!["criterion-lost s/criterion 4->39/10"], 0),
        (&["3.9", "3.8"], vec![], 0),
        (&["4", "3", "4"], vec![], 1),
        (&["4", "3", "4", "4"], vec![], 2),
        (&["4", "3", "4", "4", "4"], vec!["criterion-regained s/criterion 4->4"], 3),
        (&["4", "3", "4", "4", "4", "4"], vec![], 4),
        (&["-", "4", "4", "4"], vec![], 3),
    ] {
        assert_eq!(criterion_after(&three, series), (found.into_iter().map(str::to_owned).collect(), run), "{series:?}");
    }
    let at_once = measured(json!({"criterion": {"more_than": 4}}));
    for (series, found, run) in [
        (&["4.1", "4"][..], vec!["criterion-lost s/criterion 41/10->4"], 0),
        (&["4", "4.1"], vec!["criterion-regained s/criterion 4->41/10"], 1),
    ] {
        assert_eq!(criterion_after(&at_once, series), (found.into_iter().map(str::to_owned).collect(), run), "{series:?}");
    }
}

#[test]
fn overdue_after_the_interval_of_the_stage() {
    let rubric = rubric(&sheet(json!({
        "review_months": 12,
        "stages": [{"id": "early", "title": "Early", "review_months": 6}, {"id": "late", "title": "Late"}],
        "elements": [scale("a", 1, 5, json!({}))],
        "scores": []
    })));
    for (stage, today, overdue) in [
        (json!(null), "2027-05-31", false),
        (json!(null), "2027-06-01", true),
        (json!("late"), "2027-05-31", false),
        (json!("early"), "2026-11-30", false),
        (json!("early"), "2026-12-01", true),
    ] {
        let now = answered(&rubric, json!({"date": "2026-05-31", "stage": stage}), json!({"a": 5}));
        let assessment = compare(&rubric, &now, &[], Baseline::Previous, Some(today));
        assert_eq!(!findings(&rubric, &assessment).is_empty(), overdue, "{stage} on {today}");
    }
    let undated = answers(&rubric, json!({"a": 5}));
    assert_eq!(compare(&rubric, &undated, &[], Baseline::Previous, Some("2030-01-01")).drift.due, None);
}

#[test]
fn evidence_is_stale_after_its_window() {
    for (taken, months, today, stale) in [
        ("2026-01-31", 1, "2026-02-28", false),
        ("2026-01-31", 1, "2026-03-01", true),
        ("2026-05-22", 6, "2026-11-22", false),
        ("2026-05-21", 6, "2026-11-22", true),
        ("2026-11-23", 6, "2026-11-22", false),
    ] {
        assert_eq!(is_stale(date(taken), months, date(today)), stale, "{taken}, {months} months, {today}");
    }
    let rubric = rubric(&sheet(json!({
        "evidence_months": 12,
        "elements": [scale("a", 1, 5, json!({})), scale("b", 1, 5, json!({"evidence": {"months": 3}})), scale("c", 1, 5, json!({}))],
        "scores": []
    })));
    let with = |dates: &[&str]| json!({"rating": 5, "evidence": dates.iter().map(|date| json!({"date": date})).collect::<Vec<_>>()});
    let now = on(
        &rubric,
        "2026-11-22",
        json!({"a": with(&["2026-06-01"]), "b": with(&["2026-06-01"]), "c": with(&["2025-01-01", "2025-10-01"])}),
    );
    assert_eq!(findings(&rubric, &assess(&rubric, &now)), ["stale-evidence b", "stale-evidence c"]);
    let now = on(&rubric, "2026-11-22", json!({"a": 5, "b": 5, "c": with(&["2025-01-01", "2026-10-01"])}));
    assert_eq!(findings(&rubric, &assess(&rubric, &now)), NOTHING, "without a date nothing is known; one fresh piece is enough");
}

#[test]
fn what_was_measured_with_another_ruler_is_not_compared() {
    let text = sheet(json!({
        "edition": "2.1.0",
        "comparable_editions": ["1.9"],
        "variants": [{"id": "town", "title": "Town"}],
        "modules": [{"id": "young", "title": "Young"}, {"id": "old", "title": "Old"}],
        "elements": [scale("a", 1, 5, json!({"minimum": 3}))],
        "scores": [{"id": "s", "title": "S", "method": "mean"}]
    }));
    let rubric = rubric(&text);
    let now = answered(&rubric, json!({"date": "2026-07-10", "variant": "town", "modules": ["young", "old"]}), json!({"a": 2}));
    let then = |fields: Value| {
        let mut occasion = json!({"date": "2026-01-10", "variant": "town", "modules": ["old", "young"]});
        merge(&mut occasion, fields["occasion"].clone());
        let mut named = json!({"id": "sheet", "edition": "2.1.0"});
        merge(&mut named, fields["rubric"].clone());
        opened(&rubric, json!({"rubric": named, "occasion": occasion, "elements": {"a": 4}}))
    };
    for (fields, why) in [
        (json!({"rubric": {}, "occasion": {}}), None),
        (json!({"rubric": {"edition": "2.0.3"}, "occasion": {}}), None),
        (json!({"rubric": {"edition": "2.9.0"}, "occasion": {}}), None),
        (json!({"rubric": {"edition": "1.9"}, "occasion": {}}), None),
        (json!({"rubric": {"edition": "1.8"}, "occasion": {}}), Some("edition-changed")),
        (json!({"rubric": {"edition": "20.1"}, "occasion": {}}), Some("edition-changed")),
        (json!({"rubric": {"overlay": "here"}, "occasion": {}}), Some("overlay-differs")),
        (json!({"rubric": {}, "occasion": {"mode": "non-negotiables"}}), Some("mode-differs")),
        (json!({"rubric": {}, "occasion": {"modules": ["young"]}}), Some("variant-differs")),
        (json!({"rubric": {}, "occasion": {"variant": null}}), Some("variant-differs")),
        (json!({"rubric": {}, "occasion": {"date": "2026-07-10"}}), Some("not-earlier")),
        (json!({"rubric": {}, "occasion": {"date": "2026-07-11"}}), Some("not-earlier")),
        (json!({"rubric": {}, "occasion": {"date": null}}), Some("not-earlier")),
    ] {
        let assessment = compare(&rubric, &now, &[then(fields.clone())], Baseline::Previous, None);
        assert_eq!(refused(&assessment), why.into_iter().collect::<Vec<_>>(), "{fields}");
        let changes = assessment.drift.findings.iter().any(|finding| finding.kind.is_change());
        assert_eq!(changes, why.is_none(), "{fields}: no flag across rulers");
    }
    let mut other = then(json!({"rubric": {}, "occasion": {}}));
    other.rubric_id = "another".into();
    assert_eq!(refused(&compare(&rubric, &now, &[other], Baseline::Previous, None)), ["other-rubric"]);
}

#[test]
fn a_crosswalk_carries_scores_and_nothing_else_across_editions() {
    // Neutral numbers: this edition's score is 0.8 of the old one and 15 more.
    let rubric = rubric(&sheet(json!({
        "edition": "3.0",
        "elements": [scale("a", 0, 11, json!({"minimum": 5})), scale("b", 0, 11, json!({}))],
        "scores": [
            {"id": "s", "title": "S", "method": "percent-of-max", "criterion": 50},
            {"id": "other", "title": "Other", "method": "sum", "of": ["b"]}
        ],
        "crosswalks": [{"from_edition": "2.1", "scores": {"s": {"times": 0.8, "plus": 15, "back": {"times": 1.25, "plus": -18.75}}}}]
    })));
    let codes: Vec<&str> = rubric.warnings.iter().map(|warning| warning.code()).collect();
    assert_eq!(codes, ["wordless-scale"], "the way back undoes the way there");
    let now = on(&rubric, "2026-07-10", json!({"a": 4, "b": 5}));
    let then = |scores: Value| {
        opened(
            &rubric,
            json!({"rubric": {"id": "sheet", "edition": "2.1"}, "occasion": {"date": "2026-01-10"}, "elements": {"a": 9, "b": 9}, "scores": scores}),
        )
    };

    let assessment = compare(&rubric, &now, &[then(json!({"s": "70", "other": "9"}))], Baseline::Previous, None);
    assert_eq!(refused(&assessment), NOTHING);
    assert_eq!(
        findings(&rubric, &assessment),
        ["not-met a 4", "criterion-lost s/criterion 71->45", "slipping s 71->45"],
        "0.8 of 70 and 15; elements are not compared"
    );

    let assessment = compare(&rubric, &now, &[then(json!({"s": "37.5"}))], Baseline::Previous, None);
    assert_eq!(findings(&rubric, &assessment), ["not-met a 4"], "45 then and now");

    let assessment = compare(&rubric, &now, &[then(json!({}))], Baseline::Previous, None);
    assert_eq!(refused(&assessment), ["no-recorded-score"]);
    assert_eq!(findings(&rubric, &assessment), ["not-met a 4"]);
}

#[test]
fn another_kind_of_rater_is_a_caution_not_a_refusal() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 5, json!({"minimum": 3}))], "scores": []})));
    let by = |rater: &str, day: &str, rating: i64| answered(&rubric, json!({"date": day, "rater": rater}), json!({"a": rating}));
    for (then, now, caution) in
        [("self", "self", false), ("self", "external", true), ("peer", "trainer", true), ("external", "external", false)]
    {
        let assessment = last(&rubric, &[by(then, "2026-01-10", 4), by(now, "2026-07-10", 2)]);
        let told = if caution { "drift a 4->2 other-rater" } else { "drift a 4->2" };
        assert_eq!(findings(&rubric, &assessment)[0], told, "{then} and {now}");
    }
}

#[test]
fn the_baseline_can_be_chosen() {
    let rubric = measured(json!({}));
    let by = |rater: &str, day: &str, entered: &str| answered(&rubric, json!({"date": day, "rater": rater}), json!({"a": entered}));
    // Handed in out of order, on purpose.
    let earlier = [
        by("self", "2025-07-01", "3"),
        by("self", "2024-01-01", "2"),
        by("external", "2024-07-01", "4"),
        by("peer", "2025-01-01", "5"),
        by("self", "2025-12-01", "5"),
    ];
    let now = by("self", "2026-07-01", "3");
    for (baseline, day) in [
        (Baseline::Previous, Some("2025-12-01")),
        (Baseline::First, Some("2024-01-01")),
        (Baseline::Best, Some("2025-12-01")),
        (Baseline::LastExternal, Some("2025-01-01")),
    ] {
        let assessment = compare(&rubric, &now, &earlier, baseline, None);
        let chosen = assessment.drift.baseline.and_then(|at| assessment.earlier[at].answers.occasion.date);
        assert_eq!(chosen, day.map(date), "{baseline:?}");
    }
    let own = [by("self", "2025-07-01", "3")];
    assert_eq!(compare(&rubric, &now, &own, Baseline::LastExternal, None).drift.baseline, None);
    assert_eq!(compare(&rubric, &now, &[], Baseline::Previous, None).drift.baseline, None);
}

#[test]
fn a_fall_below_the_minimum_counts_from_the_baseline_and_from_last_time() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 5, json!({"minimum": 3}))], "scores": []})));
    let series = [
        on(&rubric, "2025-01-01", json!({"a": 2})),
        on(&rubric, "2025-07-01", json!({"a": 4})),
        on(&rubric, "2026-01-01", json!({"a": 2})),
    ];
    let assessment = compare(&rubric, &series[2], &series[..2], Baseline::First, None);
    assert_eq!(findings(&rubric, &assessment), ["drift a 4->2", "not-met a 2"], "not met at the first, met at the last, not met now");
}

#[test]
fn what_rose_and_what_fell_is_counted() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 1, 5, json!({})), scale("b", 1, 5, json!({})), scale("c", 1, 5, json!({"better": "lower"})), scale("d", 1, 5, json!({"role": "information"})), scale("e", 1, 5, json!({}))],
        "scores": []
    })));
    let then = on(&rubric, "2026-01-10", json!({"a": 1, "b": 3, "c": 3, "d": 1, "e": 3}));
    let now = on(&rubric, "2026-07-10", json!({"a": 2, "b": 3, "c": 2, "d": 5}));
    let drift = last(&rubric, &[then, now]).drift;
    assert_eq!((drift.rose(), drift.fell()), (2, 0), "an element for information is not counted, nor one without points now");
}

#[test]
fn findings_on_non_negotiables_come_first() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 1, 3, json!({"target": 3})), scale("z", 1, 5, json!({"minimum": 3}))],
        "scores": [{"id": "s", "title": "S", "method": "mean", "bands": [{"id": "low", "label": "Low", "at_least": 1}, {"id": "high", "label": "High", "at_least": 3}]}]
    })));
    assert_eq!(
        between(&rubric, json!({"a": 3, "z": 4}), json!({"a": 2, "z": 2})),
        ["drift z 4->2", "not-met z 2", "band-fall s 7/2->2", "slipping a 3->2", "gap a 2"]
    );
}

#[test]
fn what_can_no_longer_be_confirmed_says_since_when() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 1, 5, json!({"minimum": 3})), scale("b", 1, 5, json!({}))],
        "scores": [],
        "gates": [{"id": "g", "title": "G", "when": {"element": "b", "at_least": 3}}]
    })));
    let told = |then: Value, now: Value| -> Vec<(&'static str, Option<usize>, Option<String>)> {
        let assessment = last(&rubric, &[on(&rubric, "2026-01-10", then), on(&rubric, "2026-07-10", now)]);
        let of = |finding: &Finding| (finding.kind.code(), finding.earlier, finding.from.as_ref().map(|from| from.to_string()));
        assessment.drift.findings.iter().map(of).collect()
    };
    let open = json!("unable-to-determine");
    assert_eq!(
        told(json!({"a": 4, "b": 3}), json!({"a": open, "b": open})),
        [("cannot-confirm", Some(0), None), ("cannot-confirm", Some(0), Some("4".to_owned()))],
        "the gate, then the element with its points"
    );
    for then in [json!({"a": 2, "b": 2}), json!({"a": open, "b": open}), json!({})] {
        assert_eq!(told(then.clone(), json!({})), [("cannot-confirm", None, None), ("cannot-confirm", None, None)], "{then}");
    }
}

#[test]
fn every_move_is_told_however_little() {
    let rubric = rubric(&sheet(json!({
        "elements": [
            scale("a", 1, 9, json!({})), scale("b", 1, 9, json!({"better": "lower"})), scale("c", 1, 9, json!({})),
            scale("d", 1, 9, json!({"role": "information"})), scale("e", 1, 9, json!({"minimum": 2}))
        ],
        "scores": []
    })));
    let then = on(&rubric, "2026-01-10", json!({"a": 5, "b": 5, "c": 5, "d": 5, "e": 5}));
    let now = on(&rubric, "2026-07-10", json!({"a": 4, "b": 6, "c": 5, "d": 1, "e": 6}));
    let drift = last(&rubric, &[then, now]).drift;
    let told: Vec<_> = drift.moves.iter().map(|one| (one.element, one.from.clone(), one.to.clone(), one.worse)).collect();
    assert_eq!(told, [(0, exact("5"), exact("4"), true), (1, exact("5"), exact("6"), true), (4, exact("5"), exact("6"), false)]);
    assert_eq!(drift.findings, [], "none of them is more than a level");
}

#[test]
fn odd_earlier_files_are_told() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 5, json!({}))], "scores": []})));
    let by = |team: &str, day: Value, rater: &str| answered(&rubric, json!({"team": team, "date": day, "rater": rater}), json!({"a": 3}));
    let told = |now: &Answers, earlier: &[Answers]| -> Vec<String> {
        let drift = compare(&rubric, now, earlier, Baseline::Previous, None).drift;
        let places = |caution: &Caution| caution.earlier.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        drift.cautions.iter().map(|caution| [caution.oddity.code(), " ", &places(caution)].concat().trim_end().to_owned()).collect()
    };
    let now = by("North team", json!("2026-07-10"), "self");
    let on = |team: &str, day: &str| by(team, json!(day), "self");
    for (earlier, wanted) in [
        (vec![on("North team", "2026-01-10")], vec![]),
        (vec![on(" north  TEAM ", "2026-01-10"), on("", "2026-02-10")], vec![]),
        (vec![on("South", "2025-01-10"), on("south", "2025-07-10"), on("West", "2026-01-10")], vec!["other-team 0 1", "other-team 2"]),
        // One name in two encodings, with a space of another kind, is one name.
        (vec![on("North\u{a0}team", "2026-01-10"), on("\u{feff}North  team", "2025-01-10")], vec![]),
        (vec![on("North team", "2024-07-11")], vec![]),
        (vec![on("North team", "2024-07-10")], vec!["long-ago 0"]),
        (vec![on("North team", "2020-07-10"), on("North team", "2026-01-10")], vec![]),
        (vec![on("North team", "2026-07-11")], vec!["later 0"]),
        (vec![by("North team", json!("2026-07-10"), "peer")], vec!["same-day 0"]),
        (vec![on("North team", "2026-07-10")], vec!["itself 0"]),
        (vec![on("North team", "2026-01-10"), on("North team", "2026-01-10"), on("North team", "2025-10-10")], vec!["copies 1"]),
        (vec![by("North team", json!(null), "self")], vec!["earlier-no-date 0"]),
        (vec![by("North team", json!("2026-01-10"), "external")], vec!["other-rater 0"]),
        (vec![by("North team", json!("2025-01-10"), "external"), on("North team", "2026-01-10")], vec![]),
    ] {
        assert_eq!(told(&now, &earlier), wanted);
    }
    let undated = by("North team", json!(null), "self");
    assert_eq!(told(&undated, &[on("North team", "2026-01-10")]), ["no-date"]);
    assert_eq!(told(&undated, &[]), NOTHING);
}

/// A programme with a non-negotiable and a criterion that must be met three times in a row.
fn garden() -> Rubric {
    rubric(&sheet(json!({
        "elements": [scale("a", 0, 3, json!({"minimum": 1})), scale("b", 0, 3, json!({}))],
        "scores": [{"id": "total", "title": "Total", "method": "percent-of-max", "criterion": 70, "criterion_consecutive": 3}]
    })))
}

/// Every order of a list.
fn orders(list: &[Answers]) -> Vec<Vec<Answers>> {
    match list {
        [] => vec![Vec::new()],
        list => (0..list.len())
            .flat_map(|at| {
                let mut rest = list.to_vec();
                let first = rest.remove(at);
                orders(&rest).into_iter().map(move |rest| [vec![first.clone()], rest].concat())
            })
            .collect(),
    }
}

/// The one assessment that comes of earlier ones in every order of opening.
#[track_caller]
fn in_any_order(rubric: &Rubric, now: &Answers, earlier: &[Answers]) -> Assessment {
    let first = compare(rubric, now, earlier, Baseline::Previous, None);
    for order in orders(earlier) {
        assert_eq!(compare(rubric, now, &order, Baseline::Previous, None), first);
    }
    first
}

fn cautions(assessment: &Assessment) -> Vec<&'static str> {
    assessment.drift.cautions.iter().map(|caution| caution.oddity.code()).collect()
}

#[test]
fn a_copy_is_no_occasion() {
    let rubric = garden();
    let on = |day: &str, elements: Value| on(&rubric, day, elements);
    let (now, jan, may) =
        (on("2026-11-26", json!({"a": 2, "b": 2})), on("2026-01-10", json!({"a": 0, "b": 0})), on("2026-05-20", json!({"a": 2, "b": 1})));
    let mut saved_again = may.clone();
    (saved_again.hash, saved_again.recorded) = (Some(rubric.hash.clone()), vec![("total".to_owned(), exact("75"))]);
    let assessment = in_any_order(&rubric, &now, &[jan, may.clone(), saved_again, may]);
    assert_eq!(assessment.drift.runs, [[2]], "two assessments, not three");
    assert_eq!((assessment.earlier.len(), assessment.earlier[1].copies), (2, 2));
    assert!(assessment.earlier[1].answers.hash.is_some(), "the copy that says more is kept");
    assert_eq!(cautions(&assessment), ["copies"]);
    assert_eq!(cautions(&in_any_order(&rubric, &now, std::slice::from_ref(&now))), ["itself"]);
}

#[test]
fn of_two_of_one_day_the_fuller_counts_and_else_neither() {
    let rubric = garden();
    let now = on(&rubric, "2026-11-26", json!({"a": 0, "b": 2}));
    let on = |day: &str, elements: Value| on(&rubric, day, elements);
    let jan = on("2026-01-10", json!({"a": 1, "b": 2}));
    let (half, whole) = (on("2026-05-20", json!({"a": 0})), on("2026-05-20", json!({"a": 2, "b": 2})));
    let assessment = in_any_order(&rubric, &now, &[half.clone(), whole.clone(), jan.clone()]);
    assert_eq!((cautions(&assessment), refused(&assessment)), (vec!["fuller-of-day"], vec!["fuller-of-day"]));
    assert_eq!(assessment.drift.cautions[0].earlier.len(), 2, "both are named");
    assert_eq!(assessment.earlier[assessment.drift.baseline.expect("a baseline")].answers, whole);
    assert_eq!(findings(&rubric, &assessment)[0], "drift a 2->0");

    let other = on("2026-05-20", json!({"a": 0, "b": 1}));
    let assessment = in_any_order(&rubric, &now, &[half, whole.clone(), jan.clone(), other]);
    assert_eq!((cautions(&assessment), assessment.drift.cautions[0].earlier.len()), (vec!["rivals-of-day"], 3));
    assert_eq!(refused(&assessment), ["fuller-of-day", "rival-of-day", "rival-of-day"]);
    assert_eq!(assessment.earlier[assessment.drift.baseline.expect("a baseline")].answers, jan);

    // By different kinds of rater both stand; as one occasion, and that by the same kind of rater is compared.
    let external = answered(&rubric, json!({"date": "2026-05-20", "rater": "external"}), json!({"a": 2, "b": 1}));
    let met = answered(&rubric, json!({"date": "2026-11-26"}), json!({"a": 2, "b": 2}));
    let assessment = in_any_order(&rubric, &met, &[external.clone(), whole.clone()]);
    assert_eq!((cautions(&assessment), assessment.drift.runs.clone()), (vec![], vec![vec![2]]));
    assert_eq!(assessment.earlier[assessment.drift.baseline.expect("a baseline")].answers, whole);
    let outside = compare(&rubric, &met, &[whole, external.clone()], Baseline::LastExternal, None);
    assert_eq!(outside.earlier[outside.drift.baseline.expect("a baseline")].answers, external);
}

#[test]
fn another_team_is_never_this_teams_history() {
    let rubric = garden();
    let by = |team: &str, day: &str| answered(&rubric, json!({"date": day, "team": team}), json!({"a": 2, "b": 2}));
    let fallen = |team: &str| answered(&rubric, json!({"date": "2026-11-26", "team": team}), json!({"a": 0, "b": 2}));
    let assessment = in_any_order(&rubric, &fallen("North"), &[by("South", "2026-01-10"), by("South", "2026-05-20")]);
    assert_eq!((refused(&assessment), cautions(&assessment)), (vec!["other-team"; 2], vec!["other-team"]));
    assert_eq!((assessment.drift.baseline, findings(&rubric, &assessment)), (None, vec!["not-met a 0".to_owned()]));
    // Beside its own.
    let assessment = in_any_order(&rubric, &fallen("Tŷ Coch"), &[by("South", "2026-05-20"), by("Ty\u{302}\u{a0}coch", "2026-01-10")]);
    assert_eq!(assessment.drift.baseline, Some(0));
    assert_eq!(findings(&rubric, &assessment)[0], "drift a 2->0");
    // Without a name nothing can be told apart, unless all are of one team.
    let assessment = in_any_order(&rubric, &fallen(""), &[by("South", "2026-01-10"), by("North", "2026-05-20"), by("", "2025-05-20")]);
    assert_eq!((refused(&assessment), cautions(&assessment)), (vec!["team-unclear"; 2], vec!["several-teams"]));
    assert_eq!(assessment.drift.baseline, Some(0));
    // A file of another programme names no team of this one.
    let mut foreign = by("North", "2026-03-10");
    foreign.rubric_id = "another".to_owned();
    foreign.hash = Some("0123456789".to_owned());
    let assessment = in_any_order(&rubric, &fallen(""), &[by("South", "2026-05-20"), foreign]);
    assert_eq!((refused(&assessment), cautions(&assessment)), (vec!["other-rubric"], vec![]));
    let assessment = in_any_order(&rubric, &fallen(""), &[by("South", "2026-01-10"), by("south", "2026-05-20")]);
    assert_eq!((assessment.drift.baseline, cautions(&assessment)), (Some(1), vec![]));
}

#[test]
fn actions_of_another_team_are_not_asked_about() {
    let rubric = garden();
    let by = |team: &str, day: &str, actions: Value| {
        let occasion = json!({"date": day, "team": team});
        opened(&rubric, json!({"occasion": occasion, "elements": {"a": 2, "b": 2}, "actions": actions}))
    };
    let then = by("South", "2026-05-20", json!([{"element": "a", "what": "Dig", "by": "2026-09-01"}]));
    let asked = |team: &str| {
        let now = by(team, "2026-11-26", json!([]));
        let assessment = compare(&rubric, &now, std::slice::from_ref(&then), Baseline::Previous, None);
        let report = Report::new(&rubric, &now, &assessment, Language::En);
        serde_json::to_string(&report).expect("JSON").contains("Dig")
    };
    assert_eq!(["South", "North"].map(asked), [true, false]);
}

#[test]
fn the_word_of_a_baseline_is_its_own() {
    for baseline in Baseline::ALL {
        assert_eq!(Baseline::from_code(baseline.code()), Some(baseline));
    }
    assert_eq!(Baseline::from_code("latest"), None);
}

#[test]
fn other_content_of_the_same_edition_is_a_caution() {
    let rubric = garden();
    let of = |hash: Option<&str>, day: &str| {
        let mut answers = on(&rubric, day, json!({"a": 1, "b": 2}));
        answers.hash = hash.map(str::to_owned);
        answers
    };
    let own = rubric.hash.clone();
    for (then, now, wanted) in [
        (None, None, vec![]),
        (Some(own.as_str()), Some(own.as_str()), vec![]),
        (Some("0123456789"), Some(own.as_str()), vec!["other-content"]),
        (Some("0123456789"), Some("0123456789"), vec!["other-content", "other-content"]),
        (None, Some("0123456789"), vec!["other-content"]),
    ] {
        let assessment = in_any_order(&rubric, &of(now, "2026-11-26"), &[of(then, "2026-05-20")]);
        assert_eq!(cautions(&assessment), wanted, "{then:?} {now:?}");
        assert_eq!(assessment.drift.baseline, Some(0));
    }
    let mut older = of(Some("0123456789"), "2026-05-20");
    older.edition = "1.4".to_owned();
    assert_eq!(cautions(&in_any_order(&rubric, &of(Some(&own), "2026-11-26"), &[older])), ["other-edition"]);
}

#[test]
fn an_edition_without_a_number_is_comparable_with_itself_only() {
    for (then, now, wanted) in [
        ("spring", "spring", vec![]),
        ("spring", "autumn", vec!["edition-changed"]),
        ("spring", "summer", vec![]),
        ("spring 2", "spring", vec!["edition-changed"]),
        ("2024-05", "2024-11", vec![]),
        ("2024", "2025", vec!["edition-changed"]),
        ("v1.1", "1.0.0", vec![]),
        ("10.0", "1.0", vec!["edition-changed"]),
    ] {
        let rubric = rubric(&sheet(json!({"edition": now, "comparable_editions": if now == "summer" { vec!["spring"] } else { vec![] },
            "elements": [scale("a", 0, 3, json!({}))]})));
        let mut earlier = on(&rubric, "2026-05-20", json!({"a": 1}));
        earlier.edition = then.to_owned();
        let assessment = last(&rubric, &[earlier, on(&rubric, "2026-11-26", json!({"a": 1}))]);
        assert_eq!(refused(&assessment), wanted, "{then} {now}");
    }
}

#[test]
fn a_date_in_the_future_is_a_caution() {
    let rubric = garden();
    let now = on(&rubric, "2026-11-26", json!({"a": 1}));
    for (today, wanted) in [(None, vec![]), (Some("2026-11-26"), vec![]), (Some("2026-11-25"), vec!["in-future"])] {
        assert_eq!(cautions(&compare(&rubric, &now, &[], Baseline::Previous, today)), wanted);
    }
}

/// A number that is the better the smaller it is does not rise where it grows: every sentence says better or worse.
#[test]
fn what_is_better_when_smaller_gets_better_and_worse() {
    let missed = json!({"number": {"max": 10}, "better": "lower"});
    let rubric = rubric(&sheet(json!({"elements": [element("missed", missed), scale("b", 0, 3, json!({}))], "scores": []})));
    let at = |date: &str, missed: i64, b: i64| answered(&rubric, json!({"date": date}), json!({"missed": missed, "b": b}));
    let told = |then: (i64, i64), now: (i64, i64)| {
        let (then, now) = (at("2026-05-01", then.0, then.1), at("2026-11-01", now.0, now.1));
        let assessment = Assessment::new(&rubric, &now, &[then], Baseline::Previous, None);
        Report::new(&rubric, &now, &assessment, Language::En).verdict.change
    };
    assert_eq!(told((2, 1), (5, 1)), "Since 1 May 2026 one element got worse and none got better.");
    assert_eq!(told((5, 1), (2, 0)), "Since 1 May 2026 one element got better and one got worse.");
    assert_eq!(told((2, 1), (2, 2)), "Since 1 May 2026 one element rose and none fell.");
}

/// Nobody knows to which edition answers were given whose file names none.
#[test]
fn an_earlier_file_without_edition_is_told() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 0, 3, json!({}))]})));
    let file = json!({"format": 1, "rubric": {"id": rubric.id}, "occasion": {"date": "2026-05-01"}, "elements": {"a": 2}});
    let earlier = draft::read_earlier(&file.to_string(), &rubric).expect("a file").answers;
    let now = answered(&rubric, json!({"date": "2026-11-01"}), json!({"a": 1}));
    let assessment = Assessment::new(&rubric, &now, std::slice::from_ref(&earlier), Baseline::Previous, None);
    let cautions = Report::new(&rubric, &now, &assessment, Language::En).drift.cautions;
    let told: Vec<(&str, &str)> = cautions.iter().map(|one| (one.code.as_str(), one.sentence.as_str())).collect();
    let sentence = "The assessment of 1 May 2026 names no edition, and is taken as answers to edition 1.0.0. If the rubric has changed since, write the edition into the file.";
    assert_eq!(told, [("no-edition", sentence)]);
    // And saving it again does not make one up.
    assert!(!draft::write(&rubric, &earlier, None, true).contains("edition"));
}
