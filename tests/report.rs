//! The report: what it says for the worked examples (golden files), and what it may never say.

mod common;

use common::{answered, answers, assess, compare, element, example, golden, rubric, scale, sheet};
use fidelity_check::answers::Answers;
use fidelity_check::drift::Baseline;
use fidelity_check::export;
use fidelity_check::number::{Exact, Rounding};
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use fidelity_check::words::sentences::Tally;
use serde_json::json;

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
            golden(&name("json"), &(serde_json::to_string_pretty(&report).expect("JSON") + "\n"));
            golden(&name("txt"), &export::text(&report));
            golden(&name("csv"), &export::csv(&report, true));
            golden(&name("ics"), &export::calendar(&report).unwrap_or_default());
        }
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
    assert_eq!(denied.verdict.sentence, "The one non-negotiable is met. Licence: refused.");
    for wanted in [
        "\n- Licence: refused; for “granted”: both of these must hold; 1 holds, 1 does not\n  - Standards: needs at least 10; it is 9\n",
        "\n- Standards: 9; needs at least 15: not met; below target (at least 12)\n",
        "\n- a: 4; the aim is at least 6\n",
        "\n- Two lead: Online in snow (amber: ",
        "\nAnswers in the file that could not be used\n- elements.nothing: ",
    ] {
        assert!(text.contains(wanted), "{wanted:?} in {text}");
    }
    for kind in [Kind::Supervision, Kind::Full] {
        let html = export::html(kind, &[&denied], &Options::default(), None);
        assert!(html.contains("Licence: refused.") && html.contains("needs at least 15: not met"), "{html}");
    }
    let open = told(json!({"core": true, "a": 8}));
    let text = export::text(&open);
    assert_eq!(open.verdict.sentence, "The one non-negotiable is met. Licence: “granted” or “refused” (still open).");
    for wanted in ["\n- Licence: “granted” or “refused” (still open); ", "still possible: 8–17", "\n2 of 3 elements are answered.\n- Bee\n"]
    {
        assert!(text.contains(wanted), "{wanted:?} in {text}");
    }
    let granted = told(json!({"core": true, "a": 8, "b": 9}));
    assert_eq!(granted.verdict.sentence, "The one non-negotiable is met.");
    assert!(export::text(&granted).contains("\n- Licence: granted; both of these must hold"));
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
    assert!(ways[0].starts_with(&["Bee: Two levels would be enough, from 3 to 5. ", sum].concat()), "{ways:?}");
    assert_eq!(ways[1..], ["a: Two levels would be enough, from 4 to 6.", ""]);
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
        let band = bands.iter().find(|band| band.interval.contains(value)).map(|band| &band.id);
        assert_eq!(band, total.band.as_ref(), "{}", total.shown);
        let exact = Exact::parse(total.exact.as_deref().expect("a ratio")).expect("a ratio");
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
