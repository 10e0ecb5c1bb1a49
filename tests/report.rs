//! The report: what it says for the worked examples (golden files), and what it may never say.

mod common;

use common::{answered, answers, assess, compare, element, example, golden, rubric, scale, sheet};
use fidelity_check::answers::{Answers, Occasion, RaterType};
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::export;
use fidelity_check::number::{Exact, Rounding};
use fidelity_check::report::{Report, Verdict};
use fidelity_check::rubric::Rubric;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use fidelity_check::words::sentences::Tally;
use serde_json::{Value, json};

const PROGRAMMES: [&str; 3] = ["assertive-community-treatment", "parent-infant-group", "scale-up-readiness"];

fn report(id: &str, language: Language) -> Report {
    let (rubric, answers, earlier) = example(id);
    let assessment = compare(&rubric, &answers, &earlier, Baseline::Previous, Some("2026-11-22"));
    Report::new(&rubric, &answers, &assessment, language)
}

fn plain(rubric: &Rubric, answers: &Answers) -> Report {
    Report::new(rubric, answers, &assess(rubric, answers), Language::En)
}

#[test]
fn the_worked_examples_say_what_they_said() {
    for id in PROGRAMMES {
        for language in Language::ALL {
            let report = report(id, language);
            let name = |ending: &str| format!("tests/golden/{id}.{}.{ending}", language.code());
            // The same codes and numbers whatever the language: whole in one, and the words of the other in its text and on paper.
            if language == Language::En {
                golden(&name("json"), &(serde_json::to_string_pretty(&report).expect("JSON") + "\n"));
            }
            golden(&name("txt"), &export::text(&report));
            golden(&name("csv"), &export::csv(&report, true));
            golden(&name("ics"), &export::calendar(&report).unwrap_or_default());
        }
    }
}

#[test]
fn languages_differ_in_words_alone() {
    fn same(path: &str, one: &Value, other: &Value) {
        match (one, other) {
            (Value::Object(one), Value::Object(other)) => {
                assert!(one.keys().eq(other.keys()), "{path}");
                one.iter().for_each(|(key, value)| same(&format!("{path}.{key}"), value, &other[key]));
            }
            (Value::Array(one), Value::Array(other)) => {
                assert_eq!(one.len(), other.len(), "{path}");
                one.iter().zip(other).enumerate().for_each(|(at, (one, other))| same(&format!("{path}[{at}]"), one, other));
            }
            (Value::String(_), Value::String(_)) => {}
            // The one sentence that only a reader of a translation needs.
            _ if path.ends_with(".rubric.translation_note") => {}
            _ => assert_eq!(one, other, "{path}"),
        }
    }
    for id in PROGRAMMES {
        let [english, welsh] = [Language::En, Language::Cy].map(|language| serde_json::to_value(report(id, language)).expect("JSON"));
        same(id, &english, &welsh);
    }
}

#[test]
fn the_sheets_look_as_they_looked() {
    let options = Options { large: false, notes: true, code: None };
    for language in Language::ALL {
        let report = report("parent-infant-group", language);
        for kind in Kind::ALL {
            let html = export::html(kind, &[&report], &options, None);
            // The rules for paper are looked at in their own file.
            let body = html.split_once("<body>").map_or("", |(_, body)| body);
            golden(&format!("tests/golden/parent-infant-group.{}.{}.html", kind.code(), language.code()), body);
        }
    }
}

#[test]
fn the_record_names_what_was_left_out_and_nothing_else() {
    let components = json!([{"id": "a", "text": "Aa"}, {"id": "b", "text": "Bb", "not_applicable": true}, {"id": "c", "text": "Cc"}]);
    let checklist = |fields| element("e", json!({"checklist": {"components": components}, "repeated": fields}));
    for (repeated, answer, wanted) in [
        (json!({"each": "session", "method": "mean"}), json!({"repeated": [["a", "b", "c"], ["a", "b", "c"]]}), vec![]),
        (
            json!({"each": "session", "method": "mean"}),
            json!({"repeated": [["a", "b"], ["a"], ["a", "c"]]}),
            vec!["Bb (2 of 3)", "Cc (2 of 3)"],
        ),
        (json!(null), json!({"components": {"a": false, "b": "not-applicable", "c": true}}), vec!["Aa"]),
    ] {
        let mut one = checklist(repeated.clone());
        if repeated.is_null() {
            let _ = one.as_object_mut().expect("an element").remove("repeated");
        }
        let rubric = rubric(&sheet(json!({"elements": [one]})));
        let report = plain(&rubric, &answers(&rubric, json!({"e": answer})));
        assert_eq!(report.elements[0].left_out, wanted);
        let html = export::html(Kind::Full, &[&report], &Options::default(), None);
        assert!(wanted.is_empty() != html.contains("<strong>Left out: </strong>"), "{html}");
    }
}

#[test]
fn a_licence_that_is_denied_is_the_last_word_of_the_verdict() {
    let rubric = rubric(&sheet(json!({
        "stages": [{"id": "growing", "title": "Growing"}],
        "elements": [
            element("core", json!({"title": "Two lead", "scale": "met-not-met", "role": "non-negotiable", "adaptations": {"amber": ["Online"]}})),
            scale("a", 0, 10, json!({"target": 6})),
            scale("b", 0, 10, json!({"title": "Bee"}))
        ],
        "scores": [{"id": "s", "title": "Standards", "method": "sum", "of": ["a", "b"], "criterion": 15, "targets": {"growing": 12}}],
        "gates": [{"id": "licence", "title": "Licence", "outcomes": [
            {"id": "full", "label": "granted", "when": {"all": [{"score": "s", "at_least": 10}, {"element": "core"}]}, "met": true},
            {"id": "denied", "label": "refused", "met": false}
        ]}]
    })));
    let occasion = json!({"date": "2026-11-22", "stage": "growing"});
    let told = |elements| {
        let mut file = json!({"format": 1, "rubric": {"id": "sheet"}, "occasion": occasion, "elements": elements});
        file["rubric"]["id"] = json!(rubric.id);
        file["adaptations"] = json!([{"element": "core", "what": "Online in snow", "example": 1, "light": "amber"}]);
        let opened = fidelity_check::draft::read(&file.to_string(), &rubric).expect("answers");
        let mut report = plain(&rubric, &opened.answers);
        report.problems.extend(opened.problems.iter().map(fidelity_check::report::ProblemFacts::from));
        report
    };
    let denied = told(json!({"core": true, "a": 4, "b": 5, "nothing": 1}));
    let text = export::text(&denied);
    assert_eq!(denied.verdict.sentence, "“Licence” comes to “refused”.");
    for wanted in [
        "\n- Licence: refused; needed for “granted”: 1 of 2 conditions met\n  - Standards: needs at least 10; it is 9\n",
        "\n- Standards: 9; needs at least 15: not met; below the aim (at least 12)\n",
        "\n- a: 4; the aim is at least 6\n",
        "\n- Two lead: Online in snow (amber: ",
        "\nAnswers in the file that could not be used\n- “nothing”: this rubric has no such element; the file holds 1.\n",
    ] {
        assert!(text.contains(wanted), "{wanted:?} in {text}");
    }
    for kind in [Kind::Supervision, Kind::Full] {
        let html = export::html(kind, &[&denied], &Options::default(), None);
        assert!(html.contains("“Licence” comes to “refused”.") && html.contains("needs at least 15: not met"), "{html}");
    }
    let open = told(json!({"core": true, "a": 8}));
    let text = export::text(&open);
    assert_eq!(open.verdict.sentence, "2 of 3 answered: finish one more.");
    for wanted in [
        "\n- Licence: not decided yet; still possible: “granted” or “refused”; needed for “granted”: ",
        "still possible: 8–17",
        "\n2 of 3 answered: finish one more.\n",
        "\nThe one without an answer:\n- Bee\n",
    ] {
        assert!(text.contains(wanted), "{wanted:?} in {text}");
    }
    let granted = told(json!({"core": true, "a": 8, "b": 9}));
    assert_eq!(granted.verdict.sentence, "The one non-negotiable is met.");
    assert!(export::text(&granted).contains("\n- Licence: granted; 2 of 2 conditions met\n"));
}

#[test]
fn a_named_rule_and_a_criterion_say_what_they_would_take() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 0, 10, json!({})), scale("b", 0, 10, json!({"title": "Bee"}))],
        "scores": [{"id": "s", "title": "Sum", "method": "sum", "of": ["a", "b"], "criterion": 15}],
        "gates": [
            {"id": "both", "title": "Both", "when": {"all": [{"element": "b", "at_least": 5}, {"score": "s", "at_least": 10}, {"element": "a", "at_least": 1}]}},
            {"id": "graded", "title": "Graded", "outcomes": [
                {"id": "high", "label": "High", "when": {"element": "a", "at_least": 9}, "met": true},
                {"id": "middle", "label": "Middle", "when": {"element": "a", "at_least": 6}, "met": true},
                {"id": "low", "label": "Low", "met": false}
            ]},
            {"id": "some", "title": "Some", "when": {"of": [{"element": "a", "at_least": 9}, {"element": "b", "at_least": 9}], "at_least": 1}}
        ]
    })));
    let report = plain(&rubric, &answers(&rubric, json!({"a": 4, "b": 3})));
    let ways: Vec<&str> = report.gates.iter().map(|gate| &gate.what_it_takes as &str).collect();
    let sum = "“Sum: at least 10” is three levels away, for example: ";
    assert!(ways[0].starts_with(&["Bee: Move two levels, from 3 to 5. ", sum].concat()), "{ways:?}");
    assert_eq!(ways[1..], ["a: Move two levels, from 4 to 6.", ""]);
    assert!(report.scores[0].next_band.as_ref().is_some_and(|way| way.starts_with("“at least 15” is eight levels away")), "{report:?}");
    let met = plain(&rubric, &answers(&rubric, json!({"a": 9, "b": 9})));
    assert!(met.gates.iter().all(|gate| gate.what_it_takes.is_empty()) && met.scores[0].next_band.is_none());
}

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
fn the_verdict_counts_in_words() {
    for (met, not_met, cannot_confirm, english, welsh) in [
        (9, 0, 0, "All nine non-negotiables are met.", "Mae pob un o'r naw elfen anhepgor wedi'i bodloni."),
        (2, 0, 0, "Both non-negotiables are met.", "Mae'r ddwy elfen anhepgor wedi'u bodloni."),
        (1, 0, 0, "The one non-negotiable is met.", "Mae'r un elfen anhepgor wedi'i bodloni."),
        (
            6,
            2,
            1,
            "Two of nine non-negotiables are not met, and one cannot be confirmed.",
            "Nid yw dwy o'r naw elfen anhepgor wedi'u bodloni, ac ni ellir cadarnhau un.",
        ),
        (5, 1, 0, "One of six non-negotiables is not met.", "Nid yw un o'r chwe elfen anhepgor wedi'i bodloni."),
        (
            11,
            0,
            1,
            "One of 12 non-negotiables cannot be confirmed; the other 11 are met.",
            "Ni ellir cadarnhau un o'r 12 elfen anhepgor; mae'r 11 arall wedi'u bodloni.",
        ),
        (0, 3, 0, "None of the three non-negotiables is met.", "Nid oes yr un o'r tair elfen anhepgor wedi'i bodloni."),
        (0, 0, 4, "None of the four non-negotiables can be confirmed yet.", "Ni ellir cadarnhau'r un o'r pedair elfen anhepgor eto."),
    ] {
        let tally = Tally { met, not_met, cannot_confirm };
        assert_eq!(Language::En.sentences().non_negotiables(tally), english);
        assert_eq!(Language::Cy.sentences().non_negotiables(tally), welsh);
    }
}

#[test]
fn languages_differ_in_words_only() {
    for id in PROGRAMMES {
        let (english, welsh) = (report(id, Language::En), report(id, Language::Cy));
        let facts = |report: &Report| {
            let gates: Vec<_> = report.gates.iter().map(|gate| (gate.id.clone(), gate.status.clone(), gate.possible.clone())).collect();
            let scores: Vec<_> =
                report.scores.iter().map(|score| (score.value.clone(), score.exact.clone(), score.band.clone(), score.gap)).collect();
            let elements: Vec<_> =
                report.elements.iter().map(|one| (one.status.clone(), one.points.clone(), one.findings.clone())).collect();
            let findings: Vec<_> =
                report.drift.findings.iter().map(|one| (one.kind.clone(), one.element.clone(), one.since.clone())).collect();
            (gates, scores, elements, findings, report.priorities.iter().map(|one| one.id.clone()).collect::<Vec<_>>())
        };
        assert_eq!(facts(&english), facts(&welsh), "{id}");
    }
}

#[test]
fn at_most_three_priorities_and_non_negotiables_first() {
    let report = report("scale-up-readiness", Language::En);
    let ids: Vec<&str> = report.priorities.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["two-people", "support-after-training", "data-agreed"]);
}

#[test]
fn only_targets_of_the_stage_are_told() {
    let targets = json!({"start": 2, "end": 5});
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 1, 5, json!({"targets": targets}))],
        "stages": [{"id": "start", "title": "Start"}, {"id": "end", "title": "End"}],
    })));
    let at = |stage: &str| plain(&rubric, &answered(&rubric, json!({"stage": stage}), json!({"a": 3})));
    assert_eq!((at("start").elements[0].target.as_deref(), at("start").elements[0].gap), (Some("at least 2"), false));
    assert_eq!((at("end").elements[0].target.as_deref(), at("end").elements[0].gap), (Some("at least 5"), true));
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
fn open_actions_of_last_time_ask_what_became_of_them() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 5, json!({}))]})));
    let with = |date: &str, actions: serde_json::Value| {
        common::opened(&rubric, json!({"occasion": {"date": date}, "elements": {"a": 3}, "actions": actions}))
    };
    let open = json!([{"element": "a", "what": "Train two.", "status": "open"}, {"element": "a", "what": "Print.", "status": "done"}]);
    let (then, now) = (with("2026-05-20", open), with("2026-11-22", json!([])));
    let assessment = compare(&rubric, &now, &[then], Baseline::Previous, None);
    let report = Report::new(&rubric, &now, &assessment, Language::En);
    let told: Vec<_> = report.actions.iter().map(|action| (action.what.as_str(), action.from_shown.as_deref())).collect();
    assert_eq!(told, [("Train two.", Some("Agreed on 20 May 2026"))]);
}

#[test]
fn an_action_past_its_date_is_overdue_until_it_is_done() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 5, json!({}))]})));
    let action = |what: &str, by: &str, status: &str| json!({"element": "a", "what": what, "by": by, "status": status});
    let with = |occasion: serde_json::Value, actions: serde_json::Value| {
        common::opened(&rubric, json!({"occasion": occasion, "elements": {"a": 3}, "actions": actions}))
    };
    let then = with(json!({"date": "2026-05-20"}), json!([action("Carried over.", "2026-09-29", "open")]));
    let now = json!([
        action("Open.", "2026-09-30", "open"),
        action("In part.", "2026-11-21", "partly"),
        action("That day.", "2026-11-22", "open"),
        action("Done.", "2026-09-30", "done"),
        action("Dropped.", "2026-09-30", "dropped"),
    ]);
    let dated = with(json!({"date": "2026-11-22"}), now.clone());
    let assessment = compare(&rubric, &dated, &[then], Baseline::Previous, None);
    let english = Report::new(&rubric, &dated, &assessment, Language::En);
    let overdue: Vec<_> = english.actions.iter().filter(|action| action.overdue).map(|action| action.what.as_str()).collect();
    assert_eq!(overdue, ["Open.", "In part.", "Carried over."]);
    let text = export::text(&english);
    for line in [
        "- Open. (30 September 2026, overdue, open)",
        "- In part. (21 November 2026, overdue, partly done)",
        "- That day. (22 November 2026, open)",
        "- Done. (30 September 2026, done)",
        "- Carried over. (29 September 2026, overdue, open)",
    ] {
        assert!(text.contains(line), "{line:?} in {text}");
    }
    for (language, said) in [(Language::En, "30 September 2026, overdue<"), (Language::Cy, "30 Medi 2026, hwyr<")] {
        let report = Report::new(&rubric, &dated, &assessment, language);
        for kind in [Kind::Supervision, Kind::Actions, Kind::Full] {
            let html = export::html(kind, &[&report], &Options::default(), None);
            assert!(html.contains(said), "{said} in {html}");
        }
    }
    // Without the date of the assessment nothing is said to be late.
    assert!(plain(&rubric, &with(json!({}), now)).actions.iter().all(|action| !action.overdue));
}

/// What would be said about one non-negotiable element with these fields: what was found, and what it would take.
#[track_caller]
fn said(fields: serde_json::Value, answer: serde_json::Value) -> (String, String) {
    let mut one = element("e", json!({"title": "Ee"}));
    common::merge(&mut one, fields);
    let rubric = rubric(&sheet(json!({"elements": [one], "scores": []})));
    let gate = plain(&rubric, &answers(&rubric, json!({"e": answer}))).gates.remove(0);
    (gate.found, gate.what_it_takes)
}

#[test]
fn what_it_takes_names_the_number_to_reach() {
    let led = |fields: serde_json::Value| {
        let mut ratio = json!({"count": "led by both", "out_of": "sessions"});
        common::merge(&mut ratio, fields);
        ratio
    };
    let share = |bands| json!({"minimum": 3, "ratio": led(json!({"bands": bands}))});
    let bands = json!([
        {"points": 1, "less_than": 75}, {"points": 2, "at_least": 75, "less_than": 90},
        {"points": 3, "at_least": 90, "less_than": 100, "text": "90, but fewer than 100"}, {"points": 4, "at_least": 100}
    ]);
    let dates = json!([
        {"points": 1, "at_most": 3}, {"points": 2, "within": [4, 5]}, {"points": 4, "within": [6, 10]}, {"points": 2, "within": [11, 12]},
        {"points": 0, "at_least": 13}
    ]);
    let number = |unit, fields| {
        let mut number = json!({"unit": unit, "max": 100});
        common::merge(&mut number, fields);
        number
    };
    let parts = json!([{"id": "a", "text": "Aa", "required": true}, {"id": "b", "text": "Bb"}, {"id": "c", "text": "Cc"},
                       {"id": "d", "text": "Dd", "not_applicable": true}]);
    let list = |counted| json!({"counted_as": counted, "components": parts});
    for (fields, answer, found, takes) in [
        // 90% of 24 is 21.6, of which 22 is the first that can be.
        (
            share(bands.clone()),
            json!({"count": 19, "out_of": 24}),
            "you recorded 19 of 24 (79.2%)",
            "At least 90 in 100; for you at least 22 of 24 sessions.",
        ),
        // Of nine, only nine are 90 in 100.
        (
            share(bands.clone()),
            json!({"count": 8, "out_of": 9}),
            "you recorded 8 of 9 (88.9%)",
            "At least 90 in 100; for you 9 of 9 sessions.",
        ),
        // Hours are not counted: 90% of 10.5 is 9.45.
        (
            share(bands.clone()),
            json!({"count": 8, "out_of": 10.5}),
            "you recorded 8 of 10.5 (76.2%)",
            "At least 90 in 100; for you at least 9.45 of 10.5 sessions.",
        ),
        // The only one there is.
        (
            share(bands.clone()),
            json!({"count": 0, "out_of": 1}),
            "you recorded 0 of 1 (0%)",
            "At least 90 in 100; for you 1 of 1 sessions.",
        ),
        (
            json!({"must": {"equals": 100}, "ratio": led(json!({}))}),
            json!({"count": 79, "out_of": 80}),
            "you recorded 79 of 80 (98.8%)",
            "100 in 100; for you 80 of 80 sessions.",
        ),
        (
            json!({"must": {"more_than": 50}, "ratio": led(json!({}))}),
            json!({"count": 12, "out_of": 24}),
            "you recorded 12 of 24 (50%)",
            "More than 50 in 100; for you at least 13 of 24 sessions.",
        ),
        // Two sides, and a total with which no whole number will do.
        (
            json!({"must": {"within": [45, 50]}, "ratio": led(json!({}))}),
            json!({"count": 60, "out_of": 100}),
            "you recorded 60 of 100 (60%)",
            "45 to 50 in 100; for you 45 to 50 of 100 sessions.",
        ),
        (
            json!({"must": {"within": [45, 50]}, "ratio": led(json!({}))}),
            json!({"count": 2, "out_of": 3}),
            "you recorded 2 of 3 (66.7%)",
            "45 to 50 in 100; with 3 sessions no whole number comes to that.",
        ),
        (
            json!({"must": {"at_most": 20}, "better": "lower", "ratio": led(json!({}))}),
            json!({"count": 7, "out_of": 33}),
            "you recorded 7 of 33 (21.2%)",
            "At most 20 in 100; for you at most 6 of 33 sessions.",
        ),
        // A quotient of two things that are not parts of one another.
        (
            json!({"must": {"at_most": 10}, "better": "lower", "ratio": {"count": "families", "out_of": "workers", "shown_as": "ratio", "may_exceed": true}}),
            json!({"count": 55, "out_of": 5}),
            "you recorded 55 ÷ 5 (11)",
            "At most 10; for you at most 50 families with 5 workers.",
        ),
        // The nearest of what scores enough, on either side.
        (
            json!({"minimum": 2, "number": number("families", json!({"whole": true, "bands": dates}))}),
            json!(14),
            "you recorded 14 families",
            "4 to 12 families.",
        ),
        (
            json!({"minimum": 2, "number": number("families", json!({"whole": true, "bands": dates}))}),
            json!(2),
            "you recorded 2 families",
            "4 to 12 families.",
        ),
        (
            json!({"maximum": 25, "better": "lower", "number": number("clients", json!({}))}),
            json!(25.5),
            "you recorded 25.5 clients",
            "At most 25 clients.",
        ),
        (
            json!({"minimum": 80, "checklist": list("percent")}),
            json!(["a"]),
            "you recorded 1 of 4 in place",
            "At least 80 in 100 parts in place; for you 4 of 4.",
        ),
        (
            json!({"minimum": 60, "checklist": list("percent")}),
            json!({"components": {"a": false, "b": true, "c": false, "d": "not-applicable"}}),
            "you recorded 1 of 3 in place",
            "At least 60 in 100 parts in place, among them “Aa”; for you at least 2 of 3.",
        ),
        (json!({"minimum": 60, "checklist": list("percent")}), json!(["b", "c", "d"]), "you recorded 3 of 4 in place", "“Aa” in place."),
        (json!({"minimum": 3, "checklist": list("count")}), json!(["a"]), "you recorded 1 of 4 in place", "At least 3 of 4 in place."),
        // Levels with names are told by them, and those without by their points.
        (
            json!({"minimum": 2, "scale": "practice-profile"}),
            json!("developmental"),
            "you recorded “Developmental”",
            "Move one level, from “Developmental” to “Expected”.",
        ),
        (
            json!({"minimum": 2, "anchors": [{"points": 1}, {"points": 2, "text": "Both do"}]}),
            json!(1),
            "you recorded 1",
            "Move one level, from 1 to 2: “Both do.”",
        ),
        // Several ratings are told with what they come to, and have no single way.
        (
            json!({"minimum": 1.5, "scale": "practice-profile", "repeated": {"each": "session", "method": "mean"}}),
            json!({"repeated": ["expected", "unacceptable"]}),
            "you recorded 1: 2 ratings: Expected; Unacceptable",
            "",
        ),
        (
            json!({"minimum": 50, "scale": "practice-profile", "repeated": {"each": "session", "method": "percent-meeting", "met": 2}}),
            json!({"repeated": ["expected", "unacceptable", "unacceptable"]}),
            "you recorded 33.33%: 3 ratings: Expected; 2 × Unacceptable",
            "",
        ),
        // Nothing can be done about it.
        (
            json!({"minimum": 7, "anchors": [{"points": 1}, {"points": 2}]}),
            json!(1),
            "you recorded 1",
            "No answer can meet this as the rubric stands; please tell the programme owner.",
        ),
    ] {
        assert_eq!(said(fields.clone(), answer.clone()), (found.to_owned(), takes.to_owned()), "{fields}: {answer}");
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
fn aims_are_told_by_what_can_be_answered() {
    let bands = json!([{"points": 1, "less_than": 80}, {"points": 2, "at_least": 80}]);
    let rubric = rubric(&sheet(json!({
        "stages": [{"id": "growing", "title": "Growing"}],
        "elements": [
            element("profile", json!({"scale": "practice-profile", "targets": {"growing": 1}})),
            element("top", json!({"scale": "practice-profile", "targets": {"growing": 2}})),
            element("share", json!({"targets": {"growing": 2}, "ratio": {"count": "a", "out_of": "b", "bands": bands}})),
            scale("bare", 1, 5, json!({"targets": {"growing": 4}}))
        ]
    })));
    let told = |language| {
        let elements = json!({"profile": "unacceptable", "top": "developmental", "share": {"count": 1, "out_of": 2}, "bare": 2});
        let answers = answered(&rubric, json!({"stage": "growing"}), elements);
        Report::new(&rubric, &answers, &assess(&rubric, &answers), language)
    };
    let aims = |report: &Report| report.elements.iter().filter_map(|element| element.target.clone()).collect::<Vec<_>>();
    assert_eq!(aims(&told(Language::En)), ["“Developmental” or better", "“Expected”", "at least 80 in 100", "at least 4"]);
    assert_eq!(aims(&told(Language::Cy)), ["“Developmental” neu well", "“Expected”", "o leiaf 80 o bob 100", "o leiaf 4"]);
    // The stage is named once, above all that it concerns.
    let text = export::text(&told(Language::En));
    assert!(
        text.contains("\nBelow the aim in the stage “Growing”\n- profile: Unacceptable; the aim is “Developmental” or better\n"),
        "{text}"
    );
    assert_eq!(text.matches("Growing").count(), 2, "in the head and above the list: {text}");
}

#[test]
fn what_to_do_is_said_openly_and_what_to_find_out_is_no_task() {
    let rubric = rubric(&sheet(json!({"elements": [
        scale("step", 1, 5, json!({"minimum": 3, "next_step": "Book the room. Then ask.", "guidance": "It matters."})),
        scale("guided", 1, 5, json!({"minimum": 3, "guidance": "Ask two people, e.g. a parent. Then think."})),
        scale("silent", 1, 5, json!({"minimum": 3})),
        scale("open", 1, 5, json!({"minimum": 3, "next_step": "Do not say this", "prompt": "How many were there?"})),
        scale("blank", 1, 5, json!({"minimum": 3, "next_step": "Do not say this"})),
        scale("none", 1, 5, json!({"minimum": 3, "not_applicable": true}))
    ]})));
    let given = json!({"step": 1, "guided": 1, "silent": 1, "open": "unable-to-determine", "none": {"not_applicable": "We are new"}});
    let report = plain(&rubric, &answers(&rubric, given));
    let next = |gate: &fidelity_check::report::GateFacts| gate.next.clone().map(|next| [next.kind, next.label, next.text].join("|"));
    let told: Vec<Option<String>> = report.gates.iter().map(next).collect();
    let wanted = [
        Some("do|What to do|Book the room. Then ask."),
        Some("do|What to do|Ask two people, e.g. a parent."),
        None,
        Some("find-out|Find out first|How many were there?"),
        Some("answer|Answer this first|blank"),
        None,
    ];
    assert_eq!(told, wanted.map(|one| one.map(str::to_owned)));
    let text = export::text(&report);
    let paper = |kind: Kind| export::html(kind, &[&report], &Options::default(), None).replace("<strong>", "").replace("</strong>", "");
    // Of so many, the sheet of two sides has how they stand, and says where the rest is.
    let side = paper(Kind::Supervision);
    assert!(side.contains("What it would take, and what to do first, stands in the full record."), "{side}");
    for said in [&paper(Kind::Full), &text] {
        for wanted in ["What to do: Book the room. Then ask.", "Find out first: How many were there?", "Not answered yet"] {
            assert!(said.contains(wanted), "{wanted:?} in {said}");
        }
        assert!(!said.contains("Do not say this") && !said.contains("cannot be confirmed: not answered"), "{said}");
    }
}

#[test]
fn a_graded_outcome_stands_first_with_the_sign_that_fits() {
    let rubric = rubric(&sheet(json!({
        "elements": [element("core", json!({"title": "Two lead", "scale": "yes-no", "role": "non-negotiable"})), scale("a", 0, 11, json!({}))],
        "gates": [{"id": "licence", "title": "Licence", "guidance": "Asked each year. Or sooner.", "outcomes": [
            {"id": "full", "label": "Granted", "when": {"element": "a", "at_least": 8}, "met": true},
            {"id": "some", "label": "With conditions", "meaning": "Agree a plan.", "when": {"element": "a", "at_least": 4}, "met": true},
            {"id": "late", "label": "Put off", "when": {"element": "a", "at_least": 2}},
            {"id": "denied", "label": "Refused"}
        ]}]
    })));
    for (a, in_short, sign, status, next) in [
        (json!(9), "Granted", "met", "met", ""),
        (json!(5), "With conditions", "between", "met", "What follows: Agree a plan."),
        (json!(3), "Put off", "between", "not-met", "What follows: Asked each year."),
        (json!(1), "Refused", "not-met", "not-met", "What follows: Asked each year."),
        (json!(null), "not decided yet", "cannot-confirm", "cannot-confirm", "Find out first: “a”"),
    ] {
        let given = if a.is_null() { json!({"core": true}) } else { json!({"core": true, "a": a}) };
        let report = plain(&rubric, &answers(&rubric, given));
        let gate = &report.gates[1];
        assert_eq!((gate.in_short.as_str(), gate.sign.as_str(), gate.status.as_str()), (in_short, sign, status));
        // The non-negotiables are met whatever the licence says: the colour of the verdict must not be theirs alone.
        assert_eq!((report.verdict.status.as_str(), report.verdict.overall.as_str()), ("met", sign));
        // One sentence: what is refused leads, and what is open stands below.
        let wanted = match (sign, status) {
            (_, "not-met") => format!("“Licence” comes to “{in_short}”."),
            ("cannot-confirm", _) => "1 of 2 answered: finish one more.".to_owned(),
            _ => "The one non-negotiable is met.".to_owned(),
        };
        assert_eq!(report.verdict.sentence, wanted);
        assert_eq!(gate.next.as_ref().map_or(String::new(), |next| format!("{}: {}", next.label, next.text)), next);
        let html = export::html(Kind::Full, &[&report], &Options::default(), None);
        assert!(html.contains(&format!("Licence: <strong>{in_short}</strong>")), "{html}");
        // The first page for supervision has what it comes to, and why it is not the best.
        let html = export::html(Kind::Supervision, &[&report], &Options::default(), None);
        let decided = report.summary.decision.as_ref().expect("a decision");
        assert_eq!(decided.outcome, if sign == "cannot-confirm" { "Not decided yet" } else { in_short });
        assert!(html.contains(&format!("<strong>{}</strong>", decided.outcome)), "{html}");
        assert!(in_short != "With conditions" || html.contains("a: needs at least 8"), "{html}");
    }
    let lower = plain(&rubric, &answers(&rubric, json!({"core": true, "a": 5})));
    assert_eq!(lower.gates[1].rule, "needed for “Granted”: a: needs at least 8");
    assert_eq!(lower.gates[1].what_it_takes, "a: Move three levels, from 5 to 8.");
}

#[test]
fn why_a_score_is_open_has_a_line_of_its_own() {
    let elements = [scale("a", 1, 5, json!({})), scale("b", 1, 5, json!({})), scale("c", 1, 5, json!({}))];
    let rubric = rubric(&sheet(json!({ "elements": elements })));
    let rows_of = |given: serde_json::Value| {
        let html = export::html(Kind::Full, &[&plain(&rubric, &answers(&rubric, given))], &Options::default(), None);
        let (_, table) = html.split_once("<table class=\"fc-scores\">").expect("a table of scores");
        let (_, body) = table.split_once("</thead>").expect("its head");
        let (body, _) = body.split_once("</table>").expect("its end");
        body.split("</tr>").filter(|row| row.contains("<tr")).map(str::to_owned).collect::<Vec<_>>()
    };
    let open = rows_of(json!({"a": 3}));
    let [score, why] = &open[..] else { panic!("a score and why it is open: {open:#?}") };
    // The title is the head of both rows, and the sentences are as wide as all that stands beside it.
    assert!(score.contains("rowspan=\"2\"") && !score.contains("missing"), "{score}");
    let beside = score.matches("<td").count();
    assert!(why.contains(&format!("<td colspan=\"{beside}\">")) && !why.contains("<th"), "{why}");
    assert!(why.contains("2 of the 3 it counts are missing: “b” and “c”."), "{why}");
    let told = rows_of(json!({"a": 3, "b": 3, "c": 3}));
    assert!(told.len() == 1 && !told[0].contains("rowspan"), "{told:#?}");
}

#[test]
fn a_line_without_a_value_now_ends_in_a_question_mark() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 5, json!({})), scale("b", 1, 5, json!({}))]})));
    let chart = |now: serde_json::Value| {
        let report = against(&rubric, json!({"a": 2, "b": 4}), now, Language::En);
        let html = export::html(Kind::Full, &[&report], &Options::default(), None);
        let (_, chart) = html.split_once("<svg class=\"fc-line\"").expect("a line over time");
        chart.split_once("</svg>").expect("its end").0.to_owned()
    };
    let known = chart(json!({"a": 3, "b": 4}));
    assert!(known.contains("fc-line__now") && !known.contains(">?<"), "{known}");
    // A disc stands for now: what was measured half a year ago has none.
    let open = chart(json!({"a": 3}));
    assert!(!open.contains("fc-line__now") && open.contains("fc-line__then") && open.contains(">?<"), "{open}");
}

#[test]
fn every_place_counts_the_same_non_negotiables() {
    for id in PROGRAMMES {
        let report = report(id, Language::En);
        let met = report.gates.iter().filter(|gate| gate.non_negotiable && gate.status == "met").count();
        assert_eq!(report.verdict.met, met, "{id}");
        let full = export::html(Kind::Full, &[&report], &Options::default(), None);
        let (_, list) = full.split_once("<ul class=\"fc-met\">").unwrap_or(("", ""));
        let listed = list.split_once("</ul>").map_or(0, |(list, _)| list.matches("<li>").count());
        let open = report.verdict.not_met + report.verdict.cannot_confirm;
        assert_eq!(listed, met, "{id}");
        let text = export::text(&report);
        let of_group = |heading: &str| {
            let group = text.split_once(&format!("\n{heading}\n")).map_or("", |(_, after)| after.split("\n\n").next().unwrap_or_default());
            group.lines().filter(|line| line.starts_with("- ")).count()
        };
        assert_eq!(["Not met", "We cannot tell yet", "Not answered yet"].map(of_group).iter().sum::<usize>(), open, "{text}");
    }
}

/// A report against one earlier assessment, half a year before.
#[track_caller]
fn against(rubric: &Rubric, then: serde_json::Value, now: serde_json::Value, language: Language) -> Report {
    let (then, now) = (answered(rubric, json!({"date": "2026-05-20"}), then), answered(rubric, json!({"date": "2026-11-22"}), now));
    let assessment = compare(rubric, &now, &[then], Baseline::Previous, None);
    Report::new(rubric, &now, &assessment, language)
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
fn what_nobody_has_answered_yet_is_no_finding() {
    let elements: Vec<_> = ["a", "b", "c"].iter().map(|id| scale(id, 1, 5, json!({"minimum": 3}))).collect();
    let rubric = rubric(&sheet(json!({"elements": elements, "scores": []})));
    let all = json!({"a": 4, "b": 4, "c": 4});
    let report = against(&rubric, all, json!({"a": 4, "c": "unable-to-determine"}), Language::En);
    assert_eq!(report.verdict.change, "Since 20 May 2026 one non-negotiable can no longer be confirmed; no element rose or fell.");
    let told: Vec<_> = report.drift.findings.iter().map(|one| (&one.sentence as &str, one.sign())).collect();
    let met = "it was met on 20 May 2026.";
    assert_eq!(
        told,
        [(&format!("“b” is not answered yet; {met}") as &str, ""), (&format!("“c” can no longer be confirmed; {met}"), "cannot-confirm")]
    );
    let standings = report.summary.non_negotiables.as_ref().expect("non-negotiables");
    assert_eq!(standings.now, "1 met · 1 not known yet · 1 not answered yet");
    let begin: Vec<&str> = report.summary.begin.iter().map(|one| &one.id as &str).collect();
    assert_eq!(begin, ["c"], "what has no answer is asked for together, above");
    let text = export::text(&report);
    assert!(
        text.contains("\nWe cannot tell yet\n- c: needs at least 3\n  Find out first: c\n\nNot answered yet\n- b: needs at least 3\n"),
        "{text}"
    );
    for said in [text, export::html(Kind::Full, &[&report], &Options::default(), None)] {
        assert!(!said.contains("cannot be confirmed") && !said.contains("Answer this first"), "{said}");
    }
}

#[test]
fn the_sentence_on_change_never_reassures_falsely() {
    let ids = ["a", "b", "c", "d", "e", "f"];
    let elements: Vec<_> = ids.iter().map(|id| scale(id, 1, 5, json!({"minimum": 3}))).collect();
    let rubric = rubric(&sheet(json!({"elements": elements, "scores": []})));
    let of = |points: [i64; 6]| {
        let open = |points: i64| if points == 0 { json!("unable-to-determine") } else { json!(points) };
        serde_json::Value::Object(ids.iter().zip(points).map(|(id, points)| ((*id).to_owned(), open(points))).collect())
    };
    for (then, now, english, welsh) in [
        (
            [4, 4, 4, 4, 4, 4],
            [4, 4, 4, 4, 4, 4],
            "Since 20 May 2026 no non-negotiable has drifted; no element rose or fell.",
            "Ers 20 Mai 2026 nid oes yr un elfen anhepgor wedi drifftio; ni chododd ac ni ostyngodd yr un elfen.",
        ),
        (
            [5, 4, 4, 4, 4, 4],
            [3, 4, 4, 4, 4, 4],
            "Since 20 May 2026 one non-negotiable fell but still holds; one element fell and none rose.",
            "Ers 20 Mai 2026 gostyngodd un elfen anhepgor ond mae'n dal wedi'i bodloni; gostyngodd un elfen ac ni chododd yr un.",
        ),
        (
            [4, 4, 4, 4, 4, 4],
            [0, 0, 4, 4, 4, 4],
            "Since 20 May 2026 two non-negotiables can no longer be confirmed; no element rose or fell.",
            "Ers 20 Mai 2026 ni ellir cadarnhau dwy elfen anhepgor bellach; ni chododd ac ni ostyngodd yr un elfen.",
        ),
        (
            [2, 2, 4, 4, 4, 4],
            [1, 2, 4, 4, 4, 4],
            "Since 20 May 2026 two non-negotiables were not met before either; one element fell and none rose.",
            "Ers 20 Mai 2026 nid oedd dwy elfen anhepgor wedi'u bodloni cynt ychwaith; gostyngodd un elfen ac ni chododd yr un.",
        ),
        (
            [4, 4, 5, 2, 0, 2],
            [2, 0, 4, 2, 2, 3],
            "Since 20 May 2026 one non-negotiable has drifted, one can no longer be confirmed, one fell but still holds, one was not met \
             before either, one was not met or not confirmed before either and one is met again; one element rose and two fell.",
            "Ers 20 Mai 2026 mae un elfen anhepgor wedi drifftio, ni ellir cadarnhau un bellach, gostyngodd un ond mae'n dal wedi'i bodloni, \
             nid oedd un wedi'i bodloni cynt ychwaith, nid oedd un wedi'i bodloni na'i chadarnhau cynt ychwaith ac mae un wedi'i bodloni \
             eto; cododd un elfen a gostyngodd dwy.",
        ),
    ] {
        assert_eq!(against(&rubric, of(then), of(now), Language::En).verdict.change, english);
        assert_eq!(against(&rubric, of(then), of(now), Language::Cy).verdict.change, welsh);
    }
}

#[test]
fn what_has_changed_names_everything_that_fell_and_rose_once() {
    let rubric = rubric(&sheet(json!({
        "elements": [
            scale("a", 1, 5, json!({"title": "Aa", "minimum": 3})), scale("b", 1, 5, json!({"title": "Bb", "minimum": 2})),
            scale("c", 1, 5, json!({"title": "Cc"})), scale("d", 1, 5, json!({"title": "Dd"})),
            scale("e", 1, 5, json!({"title": "Ee"})), scale("f", 1, 5, json!({"title": "Ff", "better": "lower"})),
            scale("g", 1, 5, json!({"title": "Gg", "role": "information"})), scale("h", 1, 5, json!({"title": "Hh", "minimum": 3})),
            scale("i", 1, 5, json!({"title": "Ii", "minimum": 4}))
        ],
        "scores": []
    })));
    let then = json!({"a": 4, "b": 4, "c": 5, "d": 3, "e": 2, "f": 3, "g": 5, "h": 4, "i": 1});
    let now = json!({"a": 2, "b": 3, "c": 2, "d": 2, "e": 4, "f": 4, "g": 1, "h": "unable-to-determine", "i": 2});
    let report = against(&rubric, then, now, Language::En);
    let told: Vec<&str> = report.drift.changes().iter().map(|change| change.sentence).collect();
    assert_eq!(
        told,
        [
            "“Aa” has drifted: 4 on 20 May 2026, 2 now; it needs at least 3.",
            "“Hh” can no longer be confirmed; it was met on 20 May 2026.",
            "“Cc” is slipping: from 5 on 20 May 2026 to 2 now.",
            "“Bb” fell but still holds: from 4 on 20 May 2026 to 3 now; it needs at least 2.",
            "“Dd” fell: from 3 on 20 May 2026 to 2 now.",
            "“Ff” got worse: from 3 on 20 May 2026 to 4 now.",
        ]
    );
    assert_eq!(report.drift.also_rose, "Better now: “Ee” from 2 to 4; “Ii” from 1 to 2.");
    let still_open = report.drift.rose.iter().find(|one| one.element == "i").expect("it rose");
    assert_eq!(still_open.sentence, "“Ii” rose and is not met: from 1 on 20 May 2026 to 2 now; it needs at least 4.");
    // On the short sheet what is worse is told together; what is not met or not confirmed stands above it.
    let short = export::html(Kind::Supervision, &[&report], &Options::default(), None);
    let worse = "Worse now: “Bb” from 4 to 3; “Cc” from 5 to 2; “Dd” from 3 to 2; “Ff” from 3 to 4.";
    assert_eq!((report.drift.all_worse.as_str(), short.matches(worse).count()), (worse, 1), "{short}");
    let text = export::text(&report);
    let record = export::html(Kind::Full, &[&report], &Options::default(), None);
    for sentence in told.iter().skip(1).chain([&report.drift.also_rose as &str].iter()) {
        assert_eq!(text.matches(sentence).count(), 1, "{sentence} in {text}");
        assert_eq!(record.matches(sentence).count(), 1, "{sentence} in {record}");
    }
    // An element for information is neither better nor worse, and is in none of these lists.
    let information = report.drift.history.last().map(|now| &now.elements[6]).expect("this time");
    assert_eq!((information.trend.as_str(), information.shown.as_str()), ("", "1"));
    assert!(!text.contains("Gg") && report.drift.fell.iter().all(|one| one.element != "g"), "{text}");
}

#[test]
fn a_non_negotiable_that_slips_says_that_it_holds() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 5, json!({"title": "Aa", "minimum": 2}))], "scores": []})));
    let told = |now: i64, language| {
        let report = against(&rubric, json!({"a": 5}), json!({"a": now}), language);
        report.drift.changes().iter().map(|change| change.sentence.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(told(3, Language::En), ["“Aa” is slipping but still holds: from 5 on 20 May 2026 to 3 now; it needs at least 2."]);
    assert_eq!(told(4, Language::Cy), ["“Aa”: gostyngodd ond mae'n dal wedi'i bodloni, o 5 ar 20 Mai 2026 i 4 nawr; mae angen o leiaf 2."]);
}

#[test]
fn a_number_that_should_be_small_says_so_when_it_moves() {
    let number = |id: &str, bands: serde_json::Value, more: serde_json::Value| {
        let mut fields = json!({"title": id, "number": {"max": 100, "bands": bands}});
        fields.as_object_mut().expect("fields").extend(more.as_object().expect("more fields").clone());
        element(id, fields)
    };
    let down = json!([{"points": 3, "less_than": 20}, {"points": 2, "at_least": 20, "less_than": 60}, {"points": 1, "at_least": 60}]);
    let up = json!([{"points": 1, "less_than": 20}, {"points": 2, "at_least": 20, "less_than": 60}, {"points": 3, "at_least": 60}]);
    let middle = json!([{"points": 2, "less_than": 20}, {"points": 3, "at_least": 20, "less_than": 60}, {"points": 1, "at_least": 60}]);
    let rubric = rubric(&sheet(json!({
        "elements": [
            number("down", down, json!({})),
            number("must", json!([{"points": 1, "less_than": 60}, {"points": 2, "at_least": 60}]), json!({"better": "lower", "maximum": 1, "role": "non-negotiable"})),
            number("up", up, json!({})),
            number("middle", middle, json!({}))
        ],
        "scores": []
    })));
    let told = |then: serde_json::Value, now: serde_json::Value, language| {
        let report = against(&rubric, then, now, language);
        let rose = report.drift.rose.iter().filter(|one| !one.told).map(|one| one.sentence.clone());
        report.drift.changes().iter().map(|change| change.sentence.to_owned()).chain(rose).collect::<Vec<_>>()
    };
    let (then, now) = (json!({"down": 10, "must": 10, "up": 70, "middle": 30}), json!({"down": 70, "must": 70, "up": 10, "middle": 70}));
    let english = told(then.clone(), now.clone(), Language::En);
    assert!(english[0].starts_with("“must” has drifted: 10 on 20 May 2026, 70 now (fewer is better); it needs "), "{english:?}");
    assert_eq!(
        english[1..],
        [
            "“down” is slipping: from 10 on 20 May 2026 to 70 now (fewer is better).",
            "“up” is slipping: from 70 on 20 May 2026 to 10 now.",
            // Neither few nor many is better here.
            "“middle” is slipping: from 30 on 20 May 2026 to 70 now.",
        ]
    );
    let welsh = told(then, now, Language::Cy);
    assert_eq!(welsh[1], "“down”: yn llithro, o 10 ar 20 Mai 2026 i 70 nawr (gorau po leiaf).");
}

#[test]
fn a_graded_gate_that_moves_tells_its_outcomes() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 0, 11, json!({})), scale("b", 0, 11, json!({}))],
        "scores": [],
        "gates": [{"id": "licence", "title": "The licence is kept", "outcomes": [
            {"id": "full", "label": "Granted", "when": {"element": "a", "at_least": 8}},
            {"id": "some", "label": "With conditions", "when": {"all": [{"element": "a", "at_least": 4}, {"element": "b", "at_least": 4}]}},
            {"id": "denied", "label": "Refused"}
        ]}, {"id": "plain", "title": "Plain", "when": {"element": "a", "at_least": 8}}]
    })));
    let told = |then: serde_json::Value, now: serde_json::Value, language| {
        let report = against(&rubric, then, now, language);
        let of_gates = report.drift.findings.iter().filter(|one| one.element.is_none() && one.since.is_some());
        of_gates.map(|one| one.sentence.clone()).collect::<Vec<_>>()
    };
    let (high, low) = (json!({"a": 9, "b": 9}), json!({"a": 5, "b": 5}));
    assert_eq!(
        told(high.clone(), low.clone(), Language::En),
        [
            "“The licence is kept” has fallen: from “Granted” on 20 May 2026 to “With conditions” now.",
            "“Plain” has drifted: met on 20 May 2026, not met now.",
        ]
    );
    assert_eq!(
        told(low.clone(), high.clone(), Language::En),
        [
            "“The licence is kept” has risen: from “With conditions” on 20 May 2026 to “Granted” now.",
            "“Plain” is met again; it was not on 20 May 2026.",
        ]
    );
    let welsh = told(high.clone(), low, Language::Cy);
    assert_eq!(welsh[0], "Mae “The licence is kept” wedi gostwng: o “Granted” ar 20 Mai 2026 i “With conditions” nawr.");
    // What is not decided yet, but certainly lower, names what is still possible.
    let open = told(high, json!({"a": 5, "b": "unable-to-determine"}), Language::En);
    assert_eq!(
        open[0],
        "“The licence is kept” has fallen: from “Granted” on 20 May 2026 to “With conditions” or “Refused” (still open) now."
    );
}

#[test]
fn a_comparison_that_is_odd_says_so_on_paper_and_in_text() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 5, json!({}))], "scores": []})));
    let on = |team: &str, day: &str| answered(&rubric, json!({"team": team, "date": day}), json!({"a": 3}));
    let now = on("North team", "2026-11-22");
    let peer = |answers: Answers| Answers { occasion: Occasion { rater: RaterType::Peer, ..answers.occasion.clone() }, ..answers };
    let of_other_content = |answers: Answers| Answers { hash: Some("0123456789abcdef".to_owned()), ..answers };
    for (earlier, english, welsh) in [
        (
            vec![on("South team", "2025-11-20"), on("South team", "2026-05-20")],
            "The assessments of 20 November 2025 and 20 May 2026 are of another team, “South team”, and are not compared.",
            "Tîm arall, “South team”, sydd yn asesiadau 20 Tachwedd 2025 a 20 Mai 2026",
        ),
        (vec![on("North team", "2027-05-20")], "is dated after this one and is not compared. Check the dates.", "ar ôl yr asesiad hwn"),
        (vec![peer(on("North team", "2026-11-22"))], "An assessment of the same day, 22 November 2026, is not compared.", "o'r un diwrnod"),
        (vec![on("North team", "2026-11-22")], "is this one again, and is not compared", "Yr asesiad hwn eto"),
        (
            vec![on("North team", "2026-05-20"), on("north\u{a0}team", "2026-05-20")],
            "given more than once, and counts once",
            "fwy nag unwaith",
        ),
        (
            vec![on("", "2026-05-20"), on("North team", "2026-05-20")],
            "Several assessments of 20 May 2026 were given that differ: 1 answer; 1 answer. Nobody can tell",
            "Rhoddwyd sawl asesiad o 20 Mai 2026 sy'n wahanol: un ateb; un ateb.",
        ),
        (vec![of_other_content(on("North team", "2026-05-20"))], "(01234567) than is at hand (", "(01234567) na'r un wrth law ("),
        (vec![on("North team", "2023-11-22")], "of 22 November 2023 lies two years or more back", "ddwy flynedd neu fwy yn ôl"),
    ] {
        let assessment = compare(&rubric, &now, &earlier, Baseline::Previous, None);
        for (language, wanted) in [(Language::En, english), (Language::Cy, welsh)] {
            let report = Report::new(&rubric, &now, &assessment, language);
            let told: Vec<&str> = report.drift.cautions.iter().map(|one| one.sentence.as_str()).collect();
            assert!(told.len() == 1 && told[0].contains(wanted), "{told:?}");
            let text = export::text(&report);
            assert_eq!(text.matches(told[0]).count(), 1, "{text}");
            // It is said once: the list of what is not compared does not say it again.
            assert!(!text.contains("it is not dated before this one"), "{text}");
            for kind in [Kind::Supervision, Kind::Full] {
                let html = export::html(kind, &[&report], &Options::default(), None);
                assert!(html.contains(told[0]), "{html}");
            }
        }
    }
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
fn what_a_light_means_is_said_once() {
    let mut fields = json!({"elements": {"a": 3}, "adaptations": [
        {"element": "a", "what": "One thing.", "light": "green"}, {"element": "a", "what": "Another."}, {"element": "a", "what": "A third.", "light": "amber"}
    ]});
    let rubric = rubric(&sheet(json!({"contact": {"name": "The desk"}, "elements": [scale("a", 1, 5, json!({}))], "scores": []})));
    let report = plain(&rubric, &common::opened(&rubric, fields.clone()));
    let lines: Vec<String> = report.adaptations.iter().map(|one| one.light_line()).collect();
    assert_eq!(
        lines,
        ["amber: needs agreement, declared by the team", "no light yet", "green: leaves the model whole, declared by the team"]
    );
    for told in [export::text(&report), export::html(Kind::Full, &[&report], &Options::default(), None)] {
        let once = |words: &str| told.matches(words).count() == 1;
        assert!(once("ask the programme owner") && once("Each has a light, which says what the change means"), "{told}");
        assert!(told.contains("Help: The desk") || told.contains("Help: <span>The desk</span>"), "{told}");
    }
    fields["adaptations"] = json!([]);
    let none = export::text(&plain(&rubric, &common::opened(&rubric, fields)));
    assert!(!none.contains("light"), "{none}");
}

#[test]
fn a_change_is_told_in_the_unit_of_the_answer() {
    let fewer = json!([{"points": 2, "at_most": 12}, {"points": 1, "at_least": 13}]);
    let share = json!([{"points": 1, "less_than": 75}, {"points": 2, "at_least": 75, "less_than": 90}, {"points": 3, "at_least": 90}]);
    let rubric = rubric(&sheet(json!({
        "elements": [
            element("both", json!({"title": "Both lead", "minimum": 3, "ratio": {"count": "led by both", "out_of": "sessions", "bands": share}})),
            element("sure", json!({"title": "It is sure", "scale": "yes-no", "role": "non-negotiable"})),
            element("few", json!({"title": "Few families", "number": {"unit": "families", "whole": true, "max": 50, "bands": fewer}}))
        ],
        "scores": []
    })));
    let at = |count: u32, sure: bool, few: u32| json!({"both": {"count": count, "out_of": 24}, "sure": sure, "few": few});
    let told = |then, now| -> Vec<String> {
        let report = against(&rubric, then, now, Language::En);
        let rose = report.drift.rose.iter().filter(|one| !one.told).map(|one| one.sentence.clone());
        report.drift.changes().iter().map(|change| change.sentence.to_owned()).chain(rose).collect()
    };
    assert_eq!(
        told(at(24, true, 14), at(19, false, 12)),
        [
            "“Both lead” has drifted: 24 of 24 (100%) on 20 May 2026, 19 of 24 (79.2%) now; it needs at least 90 in 100.",
            "“It is sure” has drifted: met on 20 May 2026, not met now.",
            // Two families fewer are no rise of anything but the points.
            "“Few families” got better: from 14 families on 20 May 2026 to 12 families now (fewer is better).",
        ]
    );
    assert_eq!(
        told(at(24, true, 12), at(23, true, 13)),
        ["“Few families” is slipping: from 12 families on 20 May 2026 to 13 families now (fewer is better)."]
    );
}

/// A rubric whose first edition measured differently, with a crosswalk for the total.
fn new_edition(crosswalk: bool) -> Rubric {
    let scale = |id: &str, fields| scale(id, 1, 3, fields);
    let mut fields = json!({
        "edition": "2.0",
        "elements": [scale("a", json!({"title": "A", "minimum": 2})), scale("b", json!({"title": "B"}))],
        "scores": [{"id": "total", "title": "Overall", "method": "percent-of-range", "decimals": 0}, {"id": "more", "title": "More", "method": "sum"}]
    });
    if crosswalk {
        fields["crosswalks"] =
            json!([{"from_edition": "1.0", "citation": {"text": "Author 2020"}, "scores": {"total": {"times": 0.5}, "more": {"plus": 1}}}]);
    }
    rubric(&sheet(fields))
}

fn since_first_edition(rubric: &Rubric, scores: serde_json::Value, language: Language) -> Report {
    let file = |edition: &str, date: &str, elements, scores| json!({"rubric": {"id": rubric.id, "edition": edition}, "occasion": {"date": date}, "elements": elements, "scores": scores});
    let then = common::opened(rubric, file("1.0", "2025-05-01", json!({"a": 3, "b": 3}), scores));
    let now = common::opened(rubric, file("2.0", "2026-05-01", json!({"a": 1, "b": 2}), json!({})));
    Report::new(rubric, &now, &compare(rubric, &now, &[then], Baseline::Previous, None), language)
}

#[test]
fn across_editions_what_was_not_compared_is_said_first() {
    let rubric = new_edition(true);
    let report = since_first_edition(&rubric, json!({"total": 70}), Language::En);
    let change = "The rubric has changed since 1 May 2025, from edition 1.0 to 2.0: only scores are compared, not non-negotiables and other elements.";
    assert_eq!(report.verdict.change, change);
    let text = export::text(&report);
    for wanted in [
        "Scores of 1 May 2025 are converted from edition 1.0 with the figures of this rubric. They come from: Author 2020.",
        "from 35% (converted from 70 in edition 1.0) on 1 May 2025 to 25% now",
        "“More” is not compared with 1 May 2025: the file does not hold this score of edition 1.0.",
    ] {
        assert!(text.contains(wanted), "{wanted:?} in {text}");
    }
    assert_eq!(report.drift.history[0].scores[0].shown, "35% (converted)");
    for kind in [Kind::Supervision, Kind::Full] {
        let html = export::html(kind, &[&report], &Options::default(), None);
        assert!(html.contains(change) && html.contains("35% (converted") && html.contains("Author 2020"), "{html}");
    }
    let welsh = since_first_edition(&rubric, json!({"total": 70}), Language::Cy);
    assert!(
        welsh.verdict.change.contains("o argraffiad 1.0 i 2.0")
            && export::text(&welsh).contains("35% (wedi'i drosi o 70 yn argraffiad 1.0)")
    );
}

#[test]
fn nothing_is_said_to_have_held_where_nothing_was_compared() {
    for (crosswalk, wanted) in [
        (
            true,
            "Nothing is compared with the assessment of 1 May 2025: it was made with edition 1.0, and its file does not hold the scores of that edition.",
        ),
        (false, "Nothing is compared with the assessment of 1 May 2025: it was made with edition 1.0, which measures differently."),
    ] {
        let report = since_first_edition(&new_edition(crosswalk), json!({}), Language::En);
        assert_eq!(report.verdict.change, wanted);
        assert!(report.drift.since.is_none() && report.drift.findings.iter().all(|one| one.since.is_none()), "{:?}", report.drift.findings);
    }
    let rubric = new_edition(false);
    let given = |date: &str| answered(&rubric, json!({"date": date}), json!({"a": 3, "b": 3}));
    let assessment = compare(&rubric, &given("2026-05-01"), &[given("2025-05-01")], Baseline::LastExternal, None);
    let report = Report::new(&rubric, &given("2026-05-01"), &assessment, Language::En);
    assert_eq!(report.verdict.change, "Nothing is compared: there is no earlier assessment of the kind that was asked for.");
}

#[test]
fn a_criterion_to_be_met_in_a_row_counts_in_gates_and_is_told_everywhere() {
    let rubric = rubric(&sheet(json!({
        "elements": [scale("a", 1, 3, json!({}))],
        "scores": [{"id": "s", "title": "S", "method": "percent-of-range", "criterion": 50, "criterion_consecutive": 3}],
        "gates": [{"id": "sustained", "title": "Sustained", "when": {"score": "s"}}, {"id": "once", "title": "Once", "when": {"score": "s", "at_least": 50}}]
    })));
    let at = |year: usize, given: Option<i64>| {
        let elements = given.map_or_else(|| json!({}), |given| json!({"a": given}));
        answered(&rubric, json!({"date": format!("{year}-05-01")}), elements)
    };
    let told = |given: &[Option<i64>]| {
        let all: Vec<Answers> = given.iter().enumerate().map(|(at_year, given)| at(2020 + at_year, *given)).collect();
        let (now, earlier) = all.split_last().expect("one at least");
        let assessment = compare(&rubric, now, earlier, Baseline::Previous, None);
        let report = Report::new(&rubric, now, &assessment, Language::En);
        let gate = |id: &str| report.gates.iter().find(|gate| gate.id == id).expect("a gate").clone();
        let criterion = report.scores[0].criteria[0].clone();
        assert_eq!(criterion.rule, "needs at least 50%, 3 times in a row");
        assert_eq!(gate("sustained").status, criterion.status);
        assert!(export::text(&report).contains(&criterion.line()), "{}", export::text(&report));
        for kind in [Kind::Supervision, Kind::Full] {
            assert!(export::html(kind, &[&report], &Options::default(), None).contains(&criterion.line()));
        }
        (
            criterion.status_shown,
            criterion.consecutive,
            gate("once").status,
            assessment.earlier.iter().map(|one| one.gatings[0].standing.code()).collect::<Vec<_>>(),
        )
    };
    assert_eq!(told(&[Some(3)]), ("not met, 1 of 3 in a row".to_owned(), Some((1, 3)), "met".to_owned(), vec![]));
    assert_eq!(
        told(&[Some(3), Some(2), Some(3)]),
        ("met, 3 of 3 in a row".to_owned(), Some((3, 3)), "met".to_owned(), vec!["not-met", "not-met"])
    );
    assert_eq!(told(&[Some(3), Some(1), Some(3)]).0, "not met, 1 of 3 in a row");
    assert_eq!(told(&[Some(3), Some(3), Some(3), Some(1)]).0, "not met, 0 of 3 in a row");
    assert_eq!(told(&[Some(3), None]).0, "not met, at most 2 of 3 in a row");
    assert_eq!(told(&[Some(3), Some(3), None]).0, "still open, 3 in a row are needed");
}

/// The verdict on a rubric of two domains and these fields, with every element answered alike.
fn verdict_of(fields: serde_json::Value, given: i64) -> Verdict {
    let domain = |id: &str, title: &str| {
        let elements = [scale(&format!("{id}-a"), 1, 3, json!({})), scale(&format!("{id}-b"), 1, 3, json!({}))];
        json!({"id": id, "title": title, "elements": elements})
    };
    let mut all = json!({"domains": [domain("teach", "Teaching"), domain("learn", "Learning")]});
    common::merge(&mut all, fields);
    let rubric = rubric(&sheet(all));
    let answers =
        answered(&rubric, json!({"date": "2026-05-01"}), json!({"teach-a": given, "teach-b": given, "learn-a": given, "learn-b": given}));
    let report = Report::new(&rubric, &answers, &compare(&rubric, &answers, &[], Baseline::Previous, None), Language::En);
    let (text, sheet) = (export::text(&report), export::html(Kind::Supervision, &[&report], &Options::default(), None));
    let apart = report.verdict.fidelity_apart();
    let of_score = apart.split(';').next().unwrap_or_default().trim_end_matches('.');
    assert!(text.contains(&report.verdict.sentence) && text.contains(of_score), "{text}");
    let headline = report.summary.score.as_ref().map_or("", |score| &score.value);
    assert!(sheet.contains(&report.summary.verdict) && sheet.contains(headline), "{sheet}");
    for output in [&text, &sheet] {
        assert!(output.matches(&report.verdict.fidelity).count() <= 1, "{output}");
    }
    report.verdict
}

#[test]
fn the_owner_says_which_score_stands_for_the_whole() {
    let domains = json!({"method": "percent-of-range", "decimals": 0});
    let scores =
        json!([{"id": "one", "title": "One", "method": "sum"}, {"id": "two", "title": "Two", "method": "percent-of-range", "decimals": 0}]);
    let fidelity = |overall: Option<&str>, scores: &serde_json::Value| {
        let mut fields = json!({"domain_score": domains, "scores": scores});
        if let Some(overall) = overall {
            fields["overall"] = json!(overall);
        }
        verdict_of(fields, 2).fidelity
    };
    let profile = "This rubric gives a profile, not one overall score.";
    assert_eq!(fidelity(None, &scores), "One: 8 of 12.");
    assert_eq!(fidelity(Some("two"), &scores), "Two: 50%.");
    assert_eq!(fidelity(Some("learn"), &scores), "Learning: 50%.");
    assert_eq!(fidelity(Some("none"), &scores), profile);
    // The score of a domain never stands for the whole unasked, not even that of the only one.
    assert_eq!(fidelity(None, &json!([])), profile);
    let only = |overall: serde_json::Value| {
        let elements = [scale("a", 1, 3, json!({})), scale("b", 1, 3, json!({}))];
        let mut fields = json!({"domains": [{"id": "d", "title": "Only", "score": domains, "elements": elements}]});
        common::merge(&mut fields, overall);
        Rubric::parse(&sheet(fields)).map(|rubric| rubric.headline)
    };
    assert_eq!(only(json!({})), Ok(None));
    assert_eq!(only(json!({"overall": "d"})), Ok(Some(0)));
    for wrong in ["a", "dd"] {
        let problems = only(json!({"overall": wrong})).expect_err("no score");
        assert!(problems.iter().any(|problem| problem.code() == "unknown-id" && problem.path == "overall"), "{}", common::told(&problems));
    }
}

#[test]
fn without_non_negotiables_the_verdict_begins_with_what_has_to_be_reached() {
    let total = |fields: serde_json::Value| {
        let mut total = json!({"id": "total", "title": "Total", "method": "percent-of-range", "decimals": 0});
        common::merge(&mut total, fields);
        json!({"scores": [total]})
    };
    let began = |fields: serde_json::Value, given: i64| {
        let verdict = verdict_of(fields, given);
        (verdict.sentence, verdict.overall)
    };
    let said = |sentence: &str, overall: &str| (sentence.to_owned(), overall.to_owned());
    assert_eq!(began(total(json!({})), 2), said("Total: 50%.", "none"));
    assert_eq!(began(total(json!({"criterion": 60})), 2), said("Total is 50%, and its criterion is not met.", "not-met"));
    assert_eq!(began(total(json!({"criterion": 60})), 3), said("Everything is at its best level.", "met"));
    // Thresholds are steps: whoever reached the first has not failed.
    let steps = json!({"thresholds": [{"id": "fair", "label": "Fair", "at_least": 40}, {"id": "good", "label": "Good", "at_least": 80}]});
    for (given, overall) in [(1, "not-met"), (2, "between"), (3, "met")] {
        assert_eq!(began(total(steps.clone()), given).1, overall);
    }
    let lower = json!({"better": "lower", "criterion": {"at_most": 40}});
    assert_eq!(began(total(lower), 2), said("Total is 50%, and its criterion is not met.", "not-met"));
    let mut gated = total(json!({"criterion": 60}));
    gated["gates"] = json!([{"id": "g", "title": "Sustained", "when": {"score": "total"}}]);
    assert_eq!(began(gated.clone(), 3), said("Everything is at its best level.", "met"));
    assert_eq!(began(gated, 2), said("“Sustained” is not met.", "not-met"));
    let tiers = |more: serde_json::Value| {
        let mut fields = json!({"domain_score": {"method": "percent-of-range", "decimals": 0, "criterion": 60}, "scores": []});
        common::merge(&mut fields, more);
        fields
    };
    assert_eq!(began(tiers(json!({})), 2), said("Neither of the two criteria is met.", "not-met"));
    assert_eq!(began(tiers(json!({"overall": "learn"})), 2), said("Learning is 50%, and its criterion is not met.", "not-met"));
    assert_eq!(began(json!({"scores": []}), 2), said("All 4 are answered: this rubric gives a profile, not one score.", "none"));
}

#[test]
fn a_score_is_promised_only_if_it_can_still_come() {
    let rubric = rubric(&sheet(json!({
        "elements": [element("r", json!({"number": {}})), element("q", json!({"number": {}}))],
        "scores": [{"id": "s", "title": "Per question", "method": "ratio", "of": ["r"], "out_of": ["q"], "criterion": 1}]
    })));
    let text = |elements: serde_json::Value| {
        let answers = answered(&rubric, json!({"date": "2026-05-01"}), elements);
        export::text(&Report::new(&rubric, &answers, &compare(&rubric, &answers, &[], Baseline::Previous, None), Language::En))
    };
    let all = text(json!({"r": 12, "q": 0}));
    assert!(all.contains("There is no score for “Per question”: it cannot be worked out, as what it is divided by comes to 0."), "{all}");
    assert!(!all.contains("yet"), "{all}");
    assert!(text(json!({"r": 12})).contains("There is no score for “Per question” yet"));
}

#[test]
fn what_is_decided_without_a_score_is_said_to_be_so_already() {
    let elements: Vec<_> = ["a", "b", "c"].iter().map(|id| scale(id, 0, 2, json!({}))).collect();
    let rubric = rubric(&sheet(json!({
        "elements": elements,
        "scores": [{"id": "s", "title": "Share", "method": "percent-of-max", "decimals": 0, "criterion": 60}]
    })));
    let sentence = |elements: serde_json::Value| {
        let answers = answered(&rubric, json!({"date": "2026-05-01"}), elements);
        Report::new(&rubric, &answers, &compare(&rubric, &answers, &[], Baseline::Previous, None), Language::En).verdict.sentence
    };
    let unknown = |a: i64, b: i64| json!({"a": a, "b": b, "c": "unable-to-determine"});
    let why = "There is no score for “Share” yet";
    assert_eq!(sentence(unknown(1, 1)), format!("{why}, but what it has to reach is reached, whatever is still open."));
    assert_eq!(sentence(unknown(0, 0)), format!("{why}, and what it has to reach is out of reach, whatever is still open."));
    let open = "not everything it counts has an answer, and its rule asks for all of it";
    assert_eq!(sentence(unknown(1, 0)), format!("{why}: {open}."));
    assert_eq!(sentence(json!({"a": 1, "b": 1})), "2 of 3 answered: finish one more.");
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
fn levels_that_count_the_other_way_round_are_told_by_what_they_show_on_every_sheet() {
    let anchors = |texts: [&str; 4]| -> Vec<_> {
        texts
            .iter()
            .enumerate()
            .map(|(at, text)| json!({"value": (at as i64 - 2).to_string(), "points": at as i64 - 2, "text": text}))
            .collect()
    };
    let texts = ["Strongly disagree", "Disagree", "Agree", "Strongly agree"];
    let rubric = rubric(&sheet(json!({
        "elements": [
            element("blame", json!({"title": "I was blamed", "anchors": anchors(texts), "reversed": true})),
            element("heard", json!({"title": "I was heard", "anchors": anchors(texts)}))
        ],
        "scores": [{"id": "total", "title": "Total", "method": "percent-of-range", "bands": [
            {"id": "low", "label": "Low", "at_least": 0, "less_than": 80}, {"id": "high", "label": "High", "at_least": 80, "at_most": 100}]}]
    })));
    let given = |date: &str, blame: i64| answered(&rubric, json!({"date": date}), json!({"blame": blame, "heard": 0}));
    let now = given("2026-05-01", -1);
    let assessment = compare(&rubric, &now, &[given("2025-05-01", 1)], Baseline::Previous, None);
    let report = Report::new(&rubric, &now, &assessment, Language::En);
    let text = export::text(&report);
    assert!(text.contains("“I was blamed” from “1: Strongly agree” to “-1: Disagree”."), "{text}");
    let next = report.scores[0].next_band.as_deref().unwrap_or_default();
    assert!(next.contains("“I was blamed” from “-1: Disagree” to “-2: Strongly disagree”"), "{next}");
    let html = export::html(Kind::Supervision, &[&report], &Options::default(), None);
    let row = html.split("<tr>").find(|row| row.contains("I was blamed</th>")).expect("a row");
    assert!(row.contains(r#"<td class="fc-figure">1</td>"#) && row.contains("</svg>-1</td>"), "{row}");
}

#[test]
fn the_supervision_sheet_says_why_a_rule_with_a_name_is_not_met() {
    let rubric = rubric(&sheet(json!({
        "elements": [
            element("core", json!({"title": "Core", "scale": "yes-no", "role": "non-negotiable"})),
            scale("q", 1, 4, json!({"title": "Quality"}))
        ],
        "gates": [{"id": "certified", "title": "Certification", "when": {"all": ["core", {"element": "q", "at_least": 3}]}}]
    })));
    let html = |core: &str| {
        let answers = answered(&rubric, json!({"date": "2026-05-01"}), json!({"core": core, "q": if core == "yes" { 2 } else { 4 }}));
        export::html(Kind::Supervision, &[&plain(&rubric, &answers)], &Options::default(), None)
    };
    assert!(html("yes").contains("Quality: needs at least 3; you recorded 2"), "{}", html("yes"));
    // A non-negotiable stands above with all that helps, and the verdict names the rule.
    assert!(!html("no").contains("both of these must hold") && html("no").contains("1 of 2 conditions met"), "{}", html("no"));
}

#[test]
fn the_supervision_sheet_has_every_element_by_date() {
    // An element in a row: its name, what stands under each date, and where it stands.
    let rows = |report: &Report, options: &Options| -> Vec<String> {
        let html = export::html(Kind::Supervision, &[report], options, None);
        let Some((_, table)) = html.split_once(r#"<table class="fc-heat fc-heat--side"#) else { return Vec::new() };
        table.split("</table>").next().unwrap_or_default().split("<tr>").skip(1).map(str::to_owned).collect()
    };
    let sheet_of = |elements: usize, occasions: &[(&str, usize)], options: &Options| {
        let rubric =
            rubric(&sheet(json!({"elements": (0..elements).map(|at| scale(&format!("e{at}"), 1, 5, json!({}))).collect::<Vec<_>>()})));
        // The first so many elements are at 4 on that day, the others at 3.
        let on = |(day, better): &(&str, usize)| {
            let each = (0..elements).map(|at| (format!("e{at}"), json!(if at < *better { 4 } else { 3 })));
            answered(&rubric, json!({"date": day}), Value::Object(each.collect()))
        };
        let mut all: Vec<Answers> = occasions.iter().map(on).collect();
        let now = all.pop().expect("an occasion");
        let report = Report::new(&rubric, &now, &compare(&rubric, &now, &all, Baseline::Previous, None), Language::En);
        (rows(&report, options), export::html(Kind::Supervision, &[&report], options, None))
    };
    let days = [("2025-05-20", 1), ("2025-11-20", 3), ("2026-05-20", 2)];
    let (table, _) = sheet_of(4, &days, &Options::default());
    assert_eq!(table.len(), 5, "{table:?}");
    // The oldest stands first, and this time last.
    let places = ["20 May 2025", "20 November 2025", "20 May 2026", "this time"].map(|date| table[0].find(date).expect(date));
    assert!(places.is_sorted(), "{}", table[0]);
    // A shade, a sign and a number for each, and what fell is framed.
    assert!(
        table[3].matches("fc-heat--").count() == 3 && table[3].contains("fc-heat__fall") && table[3].contains(">fell<"),
        "{}",
        table[3]
    );
    assert!(table[3].contains("fc-strip-cell"), "there is room for where each stands");
    // One earlier date is told with "before" and "now".
    let (table, html) = sheet_of(4, &days[1..], &Options::default());
    assert!(table.is_empty() && html.contains(r#"<table class="fc-grid""#), "{html}");
    // The latest of many, and no more than paper has room for.
    let many: Vec<(String, usize)> = (0..8).map(|at| (format!("202{at}-05-20"), at % 3)).collect();
    let many: Vec<(&str, usize)> = many.iter().map(|(day, better)| (day as &str, *better)).collect();
    for (options, columns) in [(Options::default(), 4), (Options { large: true, ..Options::default() }, 3)] {
        let (table, _) = sheet_of(4, &many, &options);
        assert_eq!(table[0].matches(" May 20").count(), columns, "{}", table[0]);
        assert!(table[0].contains("20 May 2027") && (columns == 3) == table[1].contains("fc-strip-cell"), "{}", table[1]);
    }
    // Of many elements, those that moved; and how many did not.
    let (table, html) = sheet_of(40, &days, &Options::default());
    assert!(table.len() == 2 && html.contains("The other 39 are as they were on 20 November 2025."), "{html}");
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
