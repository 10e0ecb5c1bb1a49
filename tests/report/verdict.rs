//! The verdict: what leads, how it is counted, and which score stands for the whole.
//!
//! In: small rubrics with answers. Out: a failure where the first sentence says too much, too little, or something else than the places below.

use crate::common::{self, answered, answers, compare, element, rubric, scale, sheet};
use crate::{PROGRAMMES, plain, report};
use fidelity_check::drift::Baseline;
use fidelity_check::export;
use fidelity_check::report::{Report, Verdict};
use fidelity_check::rubric::Rubric;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use fidelity_check::words::sentences::Tally;
use serde_json::json;

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
