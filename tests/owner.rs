//! What an owner may say beside the rules: numbers of one's own, codes of other systems, several sources, fields of one's own, ids in capitals.
//!
//! In: small rubrics. Out: a failure where something is lost on the way to a report or table, or where it changes a result.

mod common;

use common::*;
use fidelity_check::export;
use fidelity_check::report::Report;
use fidelity_check::words::Language;
use serde_json::json;

fn report(rubric: &str, elements: serde_json::Value) -> Report {
    let rubric = common::rubric(rubric);
    let answers = answers(&rubric, elements);
    Report::new(&rubric, &answers, &assess(&rubric, &answers), Language::En)
}

/// The cells of a column of the table, one for each element.
fn column(report: &Report, name: &str) -> Vec<String> {
    let at = export::COLUMNS.iter().position(|column| *column == name).unwrap_or_else(|| panic!("no column {name}"));
    export::rows(report, true).map(|cells| cells[at].clone()).collect()
}

const RUBRIC: &str = r#"{"format": 1, "id": "SAMM", "edition": "1", "title": "T", "own": {"owner": "Unit 7"},
    "domains": [{"id": "D-SA", "title": "Design", "own": {"lead": true}, "elements": [
        {"id": "D-SA-1-A", "title": "A", "own_number": "H4", "scale": "yes-no",
            "citation": {"text": "One"}, "citations": [{"text": "Two", "link": "https://example.org/two"}, {"text": "Three"}],
            "codes": [{"system": "http://loinc.org", "code": "1234-5", "text": "Design"}, {"system": "local", "code": "x"}],
            "own": {"cost": 12.5, "team": "North", "kept": true, "odd": "=1+1"}},
        {"id": "d-sa-1-a", "title": "B", "anchors": [
            {"text": "none", "codes": [{"system": "s", "code": "LA1"}]}, {"text": "all", "codes": [{"system": "s", "code": "LA2"}]}]}]}],
    "scores": [{"id": "S", "title": "S", "method": "sum", "of": ["D-SA-1-A", "d-sa-1-a"]}],
    "gates": [{"id": "G", "title": "G", "when": {"element": "D-SA-1-A", "at_least": 1}}]}"#;

#[test]
fn ids_in_capitals_are_told_apart_as_written() {
    let report = report(RUBRIC, json!({"D-SA-1-A": "yes", "d-sa-1-a": 2}));
    let points: Vec<&str> = report.elements.iter().map(|element| element.points.as_deref().unwrap_or("none")).collect();
    assert_eq!((points, report.rubric.id.as_str()), (vec!["1", "2"], "SAMM"));
    assert_eq!(report.gates[0].status, "met");
    let twice = codes(&RUBRIC.replace("d-sa-1-a", "D-SA-1-A"));
    assert!(twice.contains(&"duplicate-id"), "{twice:?}");
    let with_spaces = codes(&RUBRIC.replace(r#""id": "G""#, r#""id": "G 1""#));
    assert!(with_spaces.contains(&"wrong-id"), "{with_spaces:?}");
}

#[test]
fn an_element_is_shown_under_its_own_number_and_others_keep_their_place() {
    let report = report(RUBRIC, json!({}));
    let numbers: Vec<&str> = report.elements.iter().map(|element| element.number.as_str()).collect();
    assert_eq!(numbers, ["H4", "1.2"]);
    assert_eq!(column(&report, "number"), ["H4", "1.2"]);
    let as_number = self::report(&RUBRIC.replace(r#""H4""#, "1.10"), json!({}));
    assert_eq!(column(&as_number, "number"), ["1.10", "1.2"], "as written");
    let inserted =
        RUBRIC.replace(r#""elements": ["#, r#""elements": [{"id": "new", "title": "New", "scale": "yes-no", "role": "information"},"#);
    let report = self::report(&inserted, json!({}));
    assert_eq!(column(&report, "number"), ["1.1", "H4", "1.3"], "stable when something is put before it");
}

#[test]
fn a_domain_is_shown_under_its_own_number_and_its_elements_keep_theirs() {
    let report = report(&RUBRIC.replace(r#""title": "Design","#, r#""title": "Design", "own_number": "EG 1","#), json!({}));
    assert_eq!(report.domains[0].number, "EG 1");
    assert_eq!(column(&report, "number"), ["H4", "1.2"]);
    let meant = told(
        &fidelity_check::rubric::Rubric::parse(&RUBRIC.replace(r#""title": "Design","#, r#""title": "Design", "letter": "B","#))
            .expect_err("unknown"),
    );
    assert!(meant.contains(r#"write `"own_number": "B"`"#), "{meant}");
}

#[test]
fn what_is_in_place_in_a_checklist_has_its_codes_in_the_table() {
    let list = RUBRIC.replace(
        r#""own_number": "H4", "scale": "yes-no","#,
        r#""checklist": {"components": [
            {"id": "x", "text": "X", "codes": [{"system": "http://loinc.org", "code": "LA1"}]},
            {"id": "y", "text": "Y", "codes": [{"system": "http://loinc.org", "code": "LA2"}]}, {"id": "z", "text": "Z"}]},"#,
    );
    let report = report(&list, json!({"D-SA-1-A": ["y", "z"]}));
    assert_eq!(column(&report, "answer_codes")[0], "http://loinc.org|LA2");
    assert_eq!(report.elements[0].options[0].codes[0].code, "LA1");
}

const SHARED: &str = r#"{"format": 1, "id": "s", "edition": "1", "title": "S", "elements": [
    {"id": "seen", "title": "Seen", "ratio": {"count": "seen", "out_of": "enrolled", "shared_out_of": "n"}},
    {"id": "left", "title": "Left", "better": "lower", "ratio": {"count": "left", "out_of": "enrolled", "shared_out_of": "n"}},
    {"id": "other", "title": "Other", "ratio": {"count": "done", "out_of": "planned"}}]}"#;

#[test]
fn a_number_below_the_line_that_several_share_is_given_once() {
    let given = |elements: serde_json::Value| {
        let rubric = rubric(SHARED);
        let file = json!({"format": 1, "rubric": {"id": "s"}, "elements": elements}).to_string();
        let opened = fidelity_check::draft::read(&file, &rubric).expect("answers");
        let assessment = assess(&rubric, &opened.answers);
        let found: Vec<String> = ["seen", "left", "other"].iter().map(|id| points(&rubric, &assessment, id)).collect();
        (found, told(&opened.problems))
    };
    let (found, problems) = given(json!({"seen": {"count": 9, "out_of": 12}, "left": {"count": 3}, "other": {"count": 1}}));
    assert_eq!((found[0].as_str(), found[1].as_str(), problems.as_str()), ("75", "25", ""));
    assert_ne!(found[2], "25/3", "what shares nothing takes nothing");
    let (found, problems) = given(json!({"seen": {"count": 9, "out_of": 12}, "left": {"count": 3, "out_of": 15}}));
    assert_eq!((found[0].as_str(), found[1].as_str()), ("75", "20"), "each by its own");
    assert!(problems.contains("unlike-totals") && problems.contains("15") && problems.contains("12"), "{problems}");
    assert_eq!(codes(&SHARED.replace(r#""left", "out_of": "enrolled""#, r#""left", "out_of": "all""#)), ["unlike-shared-number"]);
    let alone = codes(
        &SHARED.replace(r#""left", "out_of": "enrolled", "shared_out_of": "n""#, r#""left", "out_of": "enrolled", "shared_out_of": "m""#),
    );
    assert_eq!(alone, ["shared-by-one", "shared-by-one"]);
    let explained = fidelity_check::explain::explain(&rubric(SHARED), Language::En).text();
    assert!(explained.contains("The second number is entered once, for “Left” too."), "{explained}");
}

#[test]
fn every_source_and_code_reaches_report_and_table() {
    let report = report(RUBRIC, json!({"D-SA-1-A": "no", "d-sa-1-a": 2}));
    let first = &report.elements[0];
    let sources: Vec<&str> = first.sources.iter().map(|source| source.text.as_str()).collect();
    assert_eq!((sources, first.source.as_ref().map(|source| source.text.as_str())), (vec!["One", "Two", "Three"], Some("One")));
    assert_eq!(first.codes[0].text.as_deref(), Some("Design"));
    assert_eq!(column(&report, "codes"), ["http://loinc.org|1234-5 local|x", ""]);
    assert_eq!(column(&report, "answer_codes"), ["", "s|LA2"]);
    assert_eq!(report.elements[1].options.iter().map(|option| option.codes[0].code.as_str()).collect::<Vec<_>>(), ["LA1", "LA2"]);
}

#[test]
fn what_the_owner_keeps_is_exported_and_judged_by_nobody() {
    let answers = || json!({"D-SA-1-A": "yes", "d-sa-1-a": 1});
    let kept = report(RUBRIC, answers());
    assert_eq!(column(&kept, "own"), [r#"{"cost":"12.5","kept":"true","odd":"=1+1","team":"North"}"#, ""]);
    let own: Vec<(&str, &str)> = kept.rubric.own.iter().map(|one| (one.name.as_str(), one.value.as_str())).collect();
    assert_eq!((own, kept.domains[0].own[0].value.as_str()), (vec![("owner", "Unit 7")], "true"));
    let without = report(&RUBRIC.replace(r#""cost": 12.5, "team": "North", "kept": true, "odd": "=1+1""#, ""), answers());
    assert_eq!((&kept.verdict, &kept.scores, &kept.gates), (&without.verdict, &without.scores, &without.gates));
    let nested = codes(&RUBRIC.replace(r#""cost": 12.5"#, r#""cost": [1]"#));
    assert!(nested.contains(&"wrong-type"), "{nested:?}");
}

#[test]
fn a_field_that_nobody_knows_may_be_of_a_newer_file() {
    let problems = fidelity_check::rubric::Rubric::parse(&RUBRIC.replace(r#""own_number""#, r#""zzz""#)).expect_err("an unknown field");
    assert!(told(&problems).contains("newer than this page"), "{}", told(&problems));
}

const TEAM: &str = r#"{"format": 1, "id": "t", "edition": "1", "title": "T", "domain_score": {"method": "mean"},
    "domains": [{"id": "d", "title": "D", "elements": [
        {"id": "a", "title": "A", "anchors": ["low", "mid", "top"], "minimum": 2}, {"id": "b", "title": "B", "anchors": ["low", "mid", "top"]}]},
      {"id": "e", "title": "E", "elements": [
        {"id": "c", "title": "C", "anchors": ["low", "mid", "top"]}, {"id": "i", "title": "I", "number": {}, "role": "information"}]}]"#;

fn with(rest: &str) -> String {
    format!("{TEAM}, {rest}}}")
}

#[test]
fn a_score_counts_all_but_what_it_leaves_out() {
    let members = |score: &str| {
        let rubric = rubric(&with(&format!(r#""scores": [{{"id": "s", "title": "S", "method": "mean", {score}}}]"#)));
        let answers = answers(&rubric, json!({"a": 1, "b": 2, "c": 3}));
        value(&rubric, &assess(&rubric, &answers), "s")
    };
    assert_eq!(members(r#""missing": "leave-out""#), "2");
    assert_eq!(members(r#""except": ["a"]"#), "5/2", "of everything");
    assert_eq!(members(r#""except": ["non-negotiables"]"#), "5/2");
    assert_eq!(members(r#""of": ["d", "e"], "except": ["e", "a"]"#), "2");
    assert_eq!(members(r#""of_scores": ["d", "e"], "except": ["d"]"#), "3");
    let wrong = |except: &str| {
        codes(&with(&format!(r#""scores": [{{"id": "s", "title": "S", "method": "mean", "of": ["d"], "except": ["{except}"]}}]"#)))
    };
    assert_eq!((wrong("c"), wrong("zz")), (vec!["unknown-id"], vec!["unknown-id"]), "what takes nothing away is a slip");
    let none = codes(&with(r#""scores": [{"id": "s", "title": "S", "method": "mean", "of": ["d"], "except": ["d"]}]"#));
    assert!(none.contains(&"empty-score"), "{none:?}");
}

#[test]
fn a_rule_over_every_element_or_all_but_some_needs_no_list() {
    let standing = |when: &str, elements: serde_json::Value| {
        let rubric = rubric(&with(&format!(r#""scores": [], "gates": [{{"id": "g", "title": "G", "when": {when}}}]"#)));
        let answers = answers(&rubric, elements);
        gate(&rubric, &assess(&rubric, &answers), "g")
    };
    let low_b = || json!({"a": 2, "b": 1, "c": 2});
    assert_eq!(standing(r#"{"every_element": true, "at_least": 2}"#, json!({"a": 2, "b": 2, "c": 2})), "met");
    assert_eq!(standing(r#"{"every_element": true, "at_least": 2}"#, low_b()), "not-met");
    assert_eq!(standing(r#"{"every_element": true, "at_least": 2, "except": ["b"]}"#, low_b()), "met");
    assert_eq!(standing(r#"{"every": ["d", "e"], "at_least": 2, "except": ["b"]}"#, low_b()), "met");
    assert_eq!(standing(r#"{"of": ["d", "e"], "met": 2, "at_least": 2, "except": ["non-negotiables"]}"#, low_b()), "not-met");
    assert_eq!(standing(r#"{"every_domain": true, "at_least": 2, "except": ["d"]}"#, low_b()), "met");
    assert_eq!(standing(r#"{"all": ["a", {"every_element": true, "at_least": 1, "except": ["a"]}]}"#, low_b()), "met");
    let codes = |when: &str| codes(&with(&format!(r#""gates": [{{"id": "g", "title": "G", "when": {when}}}]"#)));
    assert_eq!(codes(r#"{"every_element": true}"#), ["no-condition"]);
    assert_eq!(codes(r#"{"every_element": true, "at_least": 2, "except": ["d", "e"]}"#), ["empty-rule"]);
    assert_eq!(codes(r#"{"every_element": true, "at_least": 2, "except": ["zz"]}"#), ["unknown-id"]);
}

#[test]
fn ratings_that_are_equally_frequent_come_to_what_the_owner_says() {
    let found = |ties: &str, ratings: serde_json::Value| {
        let repeated = format!(r#"{{"each": "member", "method": "mode"{ties}}}"#);
        let text = format!(
            r#"{{"format": 1, "id": "r", "edition": "1", "title": "R", "scores": [], "elements": [
                {{"id": "a", "title": "A", "anchors": ["low", "mid", "top"], "minimum": 2, "repeated": {repeated}}}]}}"#
        );
        let rubric = rubric(&text);
        let answers = answers(&rubric, json!({"a": {"repeated": ratings}}));
        let assessment = assess(&rubric, &answers);
        let found = adherence(&rubric, &assessment, "a");
        (found.points.as_ref().map(ToString::to_string), found.no_points.map(|why| why.code()), gate(&rubric, &assessment, "a"))
    };
    let points = |points: &str| Some(points.to_owned());
    assert_eq!(found("", json!([1, 3])), (points("1"), None, "not-met"), "as it always was");
    assert_eq!(found(r#", "ties": "lowest""#, json!([3, 1])), (points("1"), None, "not-met"));
    assert_eq!(found(r#", "ties": "highest""#, json!([1, 3])), (points("3"), None, "met"));
    assert_eq!(found(r#", "ties": "no-score""#, json!([1, 3])), (None, Some("tied"), "cannot-confirm"));
    assert_eq!(found(r#", "ties": "no-score""#, json!([1, 3, 3])), (points("3"), None, "met"), "a clear majority");
    let wrong =
        RUBRIC.replace(r#""scale": "yes-no","#, r#""scale": "yes-no", "repeated": {"each": "x", "method": "mean", "ties": "lowest"},"#);
    assert!(codes(&wrong).contains(&"wrong-ties"), "{:?}", codes(&wrong));
}
