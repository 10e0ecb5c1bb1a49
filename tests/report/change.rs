//! What has changed since an earlier assessment, and what could not be compared.
//!
//! In: two assessments or more, of one edition or of several. Out: a failure where a fall is passed over, a rise made up, or something said twice.

use crate::against;
use crate::common::{self, answered, compare, element, rubric, scale, sheet};
use fidelity_check::answers::{Answers, Occasion, RaterType};
use fidelity_check::drift::Baseline;
use fidelity_check::export;
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use serde_json::json;

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
