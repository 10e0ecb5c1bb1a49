//! What it would take, what to do first, and what was agreed.
//!
//! In: small rubrics with answers. Out: a failure where a step would not do, a task is made of what has to be found out, or an action is lost.

use crate::common::{self, answered, answers, assess, compare, element, rubric, scale, sheet};
use crate::{plain, report};
use fidelity_check::drift::Baseline;
use fidelity_check::export;
use fidelity_check::report::Report;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use serde_json::json;

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
        // How to judge is nothing to do.
        None,
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
