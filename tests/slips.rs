//! What owners write by mistake is told once, with the line to write instead, and that line is right.
//!
//! In: a table of slips. Out: a failure where one is told twice, not at all, or with a line that is refused.

mod common;

use common::english_in_welsh;
use fidelity_check::draft;
use fidelity_check::problem::Problem;
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;

/// Where the fragments of a slip stand.
#[derive(Clone, Copy)]
enum In {
    Rubric,
    /// In the list of elements.
    Elements,
    Element,
    /// An element that has a scale already.
    Rated,
    Score,
    Gate,
    /// Beside the id and title of a band of a score.
    Band,
    /// In a band of a number, beside its points.
    NumberBand,
    Step,
    Anchor,
}

impl In {
    fn document(self, fragment: &str) -> String {
        let head = r#""format": 1, "id": "slip", "edition": "1.0.0", "title": "Slip", "modules": [{"id": "tier-1", "title": "Tier 1"}]"#;
        let five = r#""scales": {"five": {"anchors": ["never", "seldom", "at times", "often", "always"]}}"#;
        let rated = r#"{"id": "x", "title": "X", "scale": "five", "target": 4}, {"id": "y", "title": "Y", "scale": "five", "target": 4}"#;
        let score = r#"{"id": "whole", "title": "Whole", "method": "mean", "of": ["x", "y"], "criterion": 4}"#;
        match self {
            In::Rubric => format!(r#"{{"format": 1, "id": "slip", {fragment}, {five}, "elements": [{rated}]}}"#),
            In::Elements => format!(r#"{{{head}, {five}, "elements": [{rated}, {fragment}]}}"#),
            In::Element => format!(
                r#"{{{head}, {five}, "scores": [], "elements": [{rated}, {{"id": "two-leaders", "title": "Two leaders", {fragment}}}]}}"#
            ),
            In::Rated => format!(
                r#"{{{head}, {five}, "scores": [], "elements": [{rated}, {{"id": "two-leaders", "title": "Two leaders", "scale": "five", {fragment}}}]}}"#
            ),
            In::Score => {
                format!(r#"{{{head}, {five}, "elements": [{rated}], "scores": [{{"id": "whole", "title": "Whole", {fragment}}}]}}"#)
            }
            In::Gate => format!(
                r#"{{{head}, {five}, "elements": [{rated}], "scores": [{score}], "gates": [{{"id": "licence", "title": "Licence", {fragment}}}]}}"#
            ),
            In::Band => format!(
                r#"{{{head}, {five}, "elements": [{rated}], "scores": [{{"id": "whole", "title": "Whole", "method": "mean", "bands": [{{"id": "low", "label": "Low", "less_than": 3}}, {{"id": "high", "label": "High", {fragment}}}]}}]}}"#
            ),
            In::NumberBand => format!(
                r#"{{{head}, {five}, "scores": [], "elements": [{rated}, {{"id": "families", "title": "Families", "number": {{"max": 90, "whole": true, "bands": [{{"points": 1, "at_most": 9}}, {{"points": 2, {fragment}}}]}}}}]}}"#
            ),
            In::Step => format!(
                r#"{{{head}, {five}, "elements": [{rated}], "scores": [{score}], "crosswalks": [{{"from_edition": "0.9", "scores": {{"whole": {{{fragment}}}}}}}]}}"#
            ),
            In::Anchor => format!(
                r#"{{{head}, {five}, "scores": [], "elements": [{rated}, {{"id": "z", "title": "Z", "anchors": ["No", {{{fragment}}}]}}]}}"#
            ),
        }
    }
}

fn problems(text: &str) -> Vec<Problem> {
    let found = match Rubric::parse(text) {
        Ok(rubric) => rubric.warnings,
        Err(problems) => problems,
    };
    let english: Vec<String> = found.iter().flat_map(english_in_welsh).collect();
    assert!(english.is_empty(), "{english:#?}");
    found
}

fn told(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("\n{problem}")).collect()
}

/// Where, what is written, and the line that the one message about it gives. An empty line: only a part of the message is held.
const SLIPS: &[(In, &str, &str)] = &[
    // Measures.
    (In::Element, r#""scale": [0, 1, 2]"#, r#""anchors": ["0", "1", "2"], "first_points": 0"#),
    (In::Element, r#""scale": ["No", "Partly", "Yes"]"#, r#""anchors": ["No", "Partly", "Yes"]"#),
    (In::Element, r#""scale": "1-5""#, r#""anchors": ["…", "…", "…", "…", "…"]"#),
    (In::Element, r#""scale": "0 to 4""#, r#""anchors": ["…", "…", "…", "…", "…"], "first_points": 0"#),
    (In::Element, r#""scale": "likert-5""#, r#""anchors": ["…", "…", "…", "…", "…"]"#),
    (In::Element, r#""scale": {"min": 1, "max": 5}"#, r#""anchors": ["…", "…", "…", "…", "…"]"#),
    (In::Element, r#""scale": {"min": 0, "max": 100}"#, r#""number": {"min": 0, "max": 100}"#),
    (In::Element, r#""scale": {"from": 0, "to": 2}"#, r#""anchors": ["…", "…", "…"], "first_points": 0"#),
    (In::Element, r#""scale": 5"#, r#""anchors": ["…", "…", "…", "…", "…"]"#),
    (In::Element, r#""scale": "yes/no""#, r#""scale": "yes-no""#),
    (In::Element, r#""scale": "Yes/No""#, r#""scale": "yes-no""#),
    (In::Element, r#""scale": "met / not met""#, r#""scale": "met-not-met""#),
    (In::Element, r#""anchors": [1, 2, 3, 4, 5]"#, r#""anchors": ["1", "2", "3", "4", "5"]"#),
    (In::Element, r#""anchors": [0, 1, 2]"#, r#""anchors": ["0", "1", "2"], "first_points": 0"#),
    (In::Element, r#""anchors": {"0": "No", "1": "Yes"}"#, r#""anchors": [{"points": 0, "text": "No"}, {"points": 1, "text": "Yes"}]"#),
    (In::Element, r#""options": ["No", "Yes"]"#, r#""anchors": ["No", "Yes"]"#),
    (In::Element, r#""min": 1, "max": 5"#, r#""anchors": ["…", "…", "…", "…", "…"]"#),
    (In::Element, r#""min": 0, "max": 100"#, r#""number": {"min": 0, "max": 100}"#),
    (In::Element, r#""type": "boolean""#, r#""scale": "yes-no""#),
    (In::Element, r#""number": "families""#, r#""number": {"unit": "families"}"#),
    (In::Element, r#""number": true"#, r#""number": {}"#),
    (In::Element, r#""number": {"maximum": 10}"#, r#""max": 10"#),
    (In::Element, r#""ratio": {"numerator": "seen", "out_of": "enrolled"}"#, r#""count": "seen""#),
    (
        In::Element,
        r#""checklist": ["Welcome", "Look back"]"#,
        r#""checklist": {"components": [{"id": "welcome", "text": "Welcome"}, {"id": "look-back", "text": "Look back"}]}"#,
    ),
    // What an element must reach.
    (In::Rated, r#""minimum": {"more_than": 2}"#, r#""must": {"more_than": 2}"#),
    (In::Rated, r#""minimum": {"at_least": 2}"#, r#""minimum": 2"#),
    (In::Rated, r#""minimum": ">= 3""#, r#""minimum": 3"#),
    (In::Rated, r#""minimum": "> 3""#, r#""must": {"more_than": 3}"#),
    (In::Rated, r#""minimum": "3 of 5""#, r#""minimum": 3"#),
    (In::Rated, r#""target": [2, 4]"#, r#""target": {"within": [2, 4]}"#),
    (In::Rated, r#""target": "at least 4""#, r#""target": 4"#),
    (In::Rated, r#""pass_mark": 3"#, r#""minimum": 3"#),
    (In::Rated, r#""cutoff": 3"#, r#""target": 3"#),
    (In::Rated, r#""min": 3"#, r#""minimum": 3"#),
    (In::Rated, r#""critical": true"#, r#""role": "non-negotiable""#),
    (In::Rated, r#""reversed": "yes""#, r#""reversed": true"#),
    (In::Rated, r#""only_in": "tier-1""#, r#""only_in": ["tier-1"]"#),
    (In::Rated, r#""module": "tier-1""#, r#""only_in": ["tier-1"]"#),
    (In::Rated, r#""citation": "Smith (2020)""#, r#""citation": {"text": "Smith (2020)"}"#),
    (In::Rated, r#""evidence": "Register""#, r#""evidence": {"expected": ["Register"]}"#),
    (In::Rated, r#""description": "See the manual.""#, r#""guidance": "See the manual.""#),
    (In::Elements, r#""Two leaders""#, r#"{"id": "two-leaders", "title": "Two leaders", "scale": "yes-no"}"#),
    (In::Elements, r#"{"id": "Two leaders", "title": "Two leaders", "scale": "five"}"#, r#""id": "two-leaders""#),
    (In::Anchor, r#""score": 2, "text": "Yes""#, r#""points": 2"#),
    // Scores.
    (In::Score, r#""method": "mean", "pass_mark": 3"#, r#""criterion": 3"#),
    (In::Score, r#""method": "mean", "cutoff": 3.5"#, r#""criterion": 3.5"#),
    (In::Score, r#""method": "mean", "passMark": 3"#, r#""criterion": 3"#),
    (In::Score, r#""method": "mean", "Cut-off": 3"#, r#""criterion": 3"#),
    (In::Score, r#""method": "mean", "minimum": 3"#, r#""criterion": 3"#),
    (In::Score, r#""method": "mean", "more_than": 3"#, r#""criterion": {"more_than": 3}"#),
    (In::Score, r#""method": "mean", "criterion": [3, 4]"#, r#""criterion": {"within": [3, 4]}"#),
    (In::Score, r#""method": "mean", "items": ["x"]"#, r#""of": ["x"]"#),
    (In::Score, r#""formula": "mean""#, r#""method": "mean""#),
    (In::Score, r#""method": "mean", "of": "x""#, r#""of": ["x"]"#),
    (
        In::Score,
        r#""method": "sum", "missing": "prorate", "answered_at_least": 1"#,
        r#""missing": {"rule": "prorate", "answered_at_least": 1}"#,
    ),
    (
        In::Score,
        r#""method": "sum", "answered_at_least_percent": 50"#,
        r#""missing": {"rule": "leave-out", "answered_at_least_percent": 50}"#,
    ),
    (In::Score, r#""method": "sum", "missing": {"prorate": true}"#, r#""rule": "prorate""#),
    (In::Score, r#""method": "mean", "divide": 5"#, r#""times": "1/5""#),
    (In::Band, r#""min": 3"#, r#""at_least": 3"#),
    (In::Band, r#""from": 3"#, r#""at_least": 3"#),
    (In::NumberBand, r#""min": 10"#, r#""at_least": 10"#),
    (In::NumberBand, r#""at_least": 10, "max": 90"#, r#""at_most": 90"#),
    // Gates.
    (In::Gate, r#""when": ["x", "y"]"#, r#""when": {"all": ["x", "y"]}"#),
    (In::Gate, r#""when": "x >= 3 and y > 2""#, r#"{"all": [{"element": "x", "at_least": 3}, {"element": "y", "more_than": 2}]}"#),
    (In::Gate, r#""when": {"all": ["x >= 3"]}"#, r#"{"element": "x", "at_least": 3}"#),
    (In::Gate, r#""when": {"score": ["whole"]}"#, r#""every_score": ["whole"]"#),
    (In::Gate, r#""when": {"element": ["x", "y"]}"#, r#""every": ["x", "y"]"#),
    (In::Gate, r#""when": {"and": ["x", "y"]}"#, r#""all": ["x", "y"]"#),
    (In::Gate, r#""when": {"score": "whole", "min": 4}"#, r#""at_least": 4"#),
    (In::Gate, r#""when": {"score": "whole", "gt": 4}"#, r#""more_than": 4"#),
    (In::Gate, r#""rule": {"all": ["x", "y"]}"#, r#""when": {"all": ["x", "y"]}"#),
    (In::Gate, r#""outcomes": ["Full", "Denied"]"#, r#"{"id": "full", "label": "Full", "when": {…}}"#),
    // Editions.
    (In::Step, r#""minus": 1.5"#, r#""plus": -1.5"#),
    (In::Step, r#""times": 2, "subtract": 1"#, r#""plus": -1"#),
    (In::Step, r#""divide": 2"#, r#""times": "1/2""#),
    (In::Step, r#""formula": "x / 2""#, r#""times": 0.8, "plus": 1"#),
    (In::Rubric, r#""edition": 4.2, "title": "T""#, r#""edition": "4.2""#),
    (In::Rubric, r#""version": 2, "title": "T""#, r#""edition": "2""#),
    (In::Rubric, r#""edition": "1", "name": "T""#, r#""title": "T""#),
    (In::Rubric, r#""edition": "1", "title": "T", "languages": "en""#, r#""languages": ["en"]"#),
    (In::Rubric, r#""edition": "1", "title": "T", "pass_mark": 80"#, r#""criterion": 80"#),
    (In::Rubric, r#""edition": "1", "title": "T", "licence": "CC BY 4.0""#, r#""licence": {"text": "CC BY 4.0"}"#),
    (In::Rubric, r#""edition": "1", "title": "T", "modules": "tier-1""#, r#""modules": ["#),
    (In::Rubric, r#""edition": "1", "title": "T", "modules": ["tier-1"]"#, r#"{"id": "tier-1", "title": "tier-1"}"#),
    (In::Rubric, r#""edition": "1", "title": "T", "comparable_editions": [2019]"#, r#""comparable_editions": ["2019"]"#),
    (In::Rubric, r#""edition": "1", "title": "T", "domain_score": "mean""#, r#""domain_score": {"method": "mean"}"#),
];

#[test]
fn a_slip_is_told_once_with_the_line_to_write_instead() {
    let mut wrong = Vec::new();
    for (place, fragment, line) in SLIPS {
        let found = problems(&place.document(fragment));
        match found.as_slice() {
            [only] if only.hint().contains(line) => {}
            _ => wrong.push(format!("{fragment}\n  should be told once, with {line}, and is:{}", told(&found).replace('\n', "\n    "))),
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), SLIPS.len(), wrong.join("\n"));
}

/// A line that is whole in itself and takes the place of all that was written.
#[test]
fn the_line_to_write_instead_is_right() {
    let mut wrong = Vec::new();
    let whole = |place: &In, fragment: &str, line: &str| {
        let unclear = line.contains('…') && !line.starts_with(r#""anchors""#);
        let part = fragment.contains("\", \"") && !fragment.starts_with(r#""scale""#) && !fragment.starts_with(r#""anchors""#);
        let inner = ["\"critical\"", "\"number\": {\"m", "\"ratio\"", "\"when\": {\"", "\"when\": \"x"]
            .iter()
            .any(|start| fragment.starts_with(start));
        !unclear && !part && !inner && !matches!(place, In::Rubric | In::Anchor) && line.matches('{').count() == line.matches('}').count()
    };
    let mut tried = 0;
    for (place, fragment, line) in SLIPS.iter().filter(|(place, fragment, line)| whole(place, fragment, line)) {
        let line = if matches!(place, In::Score) && !line.contains("method") {
            format!(r#""method": "mean", {line}"#)
        } else {
            (*line).to_owned()
        };
        let found = problems(&place.document(&line.replace("\"…\"", "\"words\"")));
        tried += 1;
        if found.iter().any(|problem| !problem.is_warning()) {
            wrong.push(format!("{fragment}: {line}{}", told(&found)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(tried > 25, "{tried} lines tried");
}

#[test]
fn slips_in_answers_are_told_with_what_to_write() {
    let rubric = In::Element.document(r#""number": {"max": 10}"#);
    let rubric = Rubric::parse(&rubric).expect("a sound rubric");
    for (answers, line) in [
        (r#"{"format": 1, "rubric": {"id": "slip"}, "elements": {"two-leaders": "0,61"}}"#, "0.61"),
        (r#"{"format": 1, "rubric": {"id": "slip"}, "elements": {"two-leaders": {"value": "0,61"}}}"#, "0.61"),
        (r#"{"format": 1, "rubric": {"id": "slip", "edition": 1.0}, "elements": {}}"#, r#""edition": "1.0""#),
        (r#"{"format": 1, "rubric": {"id": "slip"}, "occasion": {"modules": "tier-1"}}"#, r#""modules": ["tier-1"]"#),
        (r#"{"format": 1, "rubric": {"id": "slip"}, "answers": {}}"#, "`elements`"),
        (r#"{"format": 1, "rubric": {"id": "slip"}, "date": "2026-05-01"}"#, "`occasion`"),
    ] {
        let found = match draft::read(answers, &rubric) {
            Ok(opened) => opened.problems,
            Err(problems) => problems,
        };
        assert!(found.len() == 1 && found[0].hint().contains(line), "{answers}\n{line}{}", told(&found));
    }
}

#[test]
fn problems_name_what_they_are_about() {
    let text = r#"{"format": 1, "id": "slip", "edition": "1", "title": {"en": "Slip", "cy": "Llithriad"},
        "domains": [{"id": "team", "title": "Team", "elements": [
            {"id": "lead", "title": {"cy": "Arweinwyr", "en": "Leaders"}, "scale": "yes-no"},
            {"id": "two", "title": "Two leaders", "skale": "yes-no"}]}],
        "gates": [{"id": "g", "title": "Licence", "outcomes": [
            {"id": "full", "label": "Full", "when": {"all": ["lead", {"score": "nothing"}]}}, {"id": "no", "label": "No"}]}]}"#;
    let found = problems(text);
    let about = |language| found.iter().map(|problem| problem.about(language)).collect::<Vec<_>>();
    assert_eq!(about(Language::Cy), ["elfen 2, “Two leaders”", "rheol 1, “Licence”, canlyniad 1, “Full”, amod 2"], "{}", told(&found));
    let about = about(Language::En);
    assert_eq!(about, ["element 2, “Two leaders”", "gate 1, “Licence”, outcome 1, “Full”, rule 2"], "{}", told(&found));
    assert!(found[0].to_string().contains("(line 4: element 2, “Two leaders”)"), "{}", found[0]);
}

/// What can hardly be meant, beside what is meant: where, the fragment, the code of the one warning (none where there is none), and
/// what its message or hint says.
const DOUBTS: &[(In, &str, &str, &str)] = &[
    // A fraction where a percentage is compared.
    (In::Element, r#""ratio": {"count": "a", "out_of": "b"}, "minimum": 0.6"#, "fraction-for-percentage", r#"`"minimum": 60`"#),
    (In::Element, r#""ratio": {"count": "a", "out_of": "b"}, "minimum": 1"#, "fraction-for-percentage", r#"`"minimum": 100`"#),
    (In::Element, r#""ratio": {"count": "a", "out_of": "b"}, "minimum": "6/12""#, "fraction-for-percentage", r#"`"minimum": 50`"#),
    (
        In::Element,
        r#""ratio": {"count": "a", "out_of": "b"}, "target": {"more_than": 0.8}"#,
        "fraction-for-percentage",
        r#"`"more_than": 80`"#,
    ),
    (
        In::Element,
        r#""ratio": {"count": "a", "out_of": "b"}, "better": "lower", "maximum": 0.05"#,
        "fraction-for-percentage",
        r#"`"maximum": 5`"#,
    ),
    (In::Element, r#""ratio": {"count": "a", "out_of": "b"}, "must": {"within": [0.4, 0.6]}"#, "fraction-for-percentage", "40"),
    (In::Element, r#""number": {"unit": "%", "max": 100}, "target": 0.9"#, "fraction-for-percentage", "90"),
    (
        In::Element,
        r#""checklist": {"components": [{"id": "k", "text": "K"}], "counted_as": "percent"}, "target": 0.75"#,
        "fraction-for-percentage",
        "75",
    ),
    (
        In::Element,
        r#""checklist": {"components": [{"id": "k", "text": "K"}], "counted_as": "percent", "bands": [{"points": 0, "less_than": 0.5}, {"points": 1, "at_least": 0.5}]}"#,
        "fraction-for-percentage",
        r#"`"less_than": 50`"#,
    ),
    (
        In::Rated,
        r#""repeated": {"each": "session", "method": "percent-meeting", "met": 4}, "minimum": 0.8"#,
        "fraction-for-percentage",
        "80",
    ),
    (In::Score, r#""method": "percent-of-range", "criterion": 0.75"#, "fraction-for-percentage", r#"`"criterion": 75`"#),
    (In::Score, r#""method": "percent-of-max", "criterion": 0.75"#, "fraction-for-percentage", r#"`"criterion": 75`"#),
    (In::Score, r#""method": "percent-met", "target": {"at_least": 0.5}"#, "fraction-for-percentage", r#"`"target": 50`"#),
    (
        In::Score,
        r#""method": "percent-of-range", "thresholds": [{"id": "good", "label": "Good", "at_least": 0.8}]"#,
        "fraction-for-percentage",
        "80",
    ),
    (
        In::Score,
        r#""method": "percent-of-range", "bands": [{"id": "low", "label": "Low", "less_than": 0.5}, {"id": "high", "label": "High", "at_least": 0.5}]"#,
        "fraction-for-percentage",
        "50",
    ),
    (
        In::Score,
        r#""method": "percent-of-range", "missing": {"rule": "prorate", "answered_at_least_percent": 0.5}"#,
        "fraction-for-percentage",
        "50",
    ),
    (In::Gate, r#""when": {"of": ["x", "y"], "at_least_percent": 0.8}"#, "fraction-for-percentage", "80"),
    // What is no slip.
    (In::Element, r#""ratio": {"count": "a", "out_of": "b"}, "better": "lower", "maximum": 1"#, "", ""),
    (In::Element, r#""ratio": {"count": "a", "out_of": "b", "shown_as": "ratio"}, "minimum": 0.6"#, "", ""),
    (In::Element, r#""number": {"max": 1}, "minimum": 0.61"#, "", ""),
    (In::Element, r#""number": {"unit": "hours", "max": 40}, "minimum": 0.5"#, "", ""),
    (
        In::Element,
        r#""anchors": [{"points": 0, "label": "No"}, {"points": 0.5, "label": "Partly"}, {"points": 1, "label": "Yes"}], "minimum": 0.5"#,
        "",
        "",
    ),
    (
        In::Score,
        r#""method": "percent-of-range", "bands": [{"id": "none", "label": "None", "at_most": 0}, {"id": "some", "label": "Some", "more_than": 0, "less_than": 50}, {"id": "good", "label": "Good", "at_least": 50}]"#,
        "",
        "",
    ),
    (In::Score, r#""method": "ratio", "of": ["x"], "out_of": ["y"], "criterion": 0.5"#, "", ""),
    // "6/12", as manuals print it.
    (In::Score, r#""method": "sum", "criterion": "6/10""#, "fraction-for-points", r#"`"criterion": 6`"#),
    (In::Score, r#""method": "mean", "criterion": "3/5""#, "fraction-for-points", r#"`"criterion": 3`"#),
    (In::Score, r#""method": "count-met", "criterion": {"at_least": "1/2"}"#, "fraction-for-points", r#"`"at_least": 1`"#),
    (In::Rated, r#""minimum": "3/5""#, "fraction-for-points", r#"`"minimum": 3`"#),
    (In::Rated, r#""minimum": 0.6"#, "fraction-for-points", r#"`"minimum": 3`"#),
    (In::Gate, r#""when": {"score": "whole", "at_least": "4/5"}"#, "fraction-for-points", r#"`"at_least": 4`"#),
    (In::Score, r#""method": "mean", "criterion": "7/2""#, "", ""),
    // Directions.
    (In::Element, r#""number": {"max": 90}, "better": "lower", "minimum": 10"#, "opposite-direction", r#"`"maximum": 10`"#),
    (In::Element, r#""number": {"max": 90}, "maximum": 10"#, "opposite-direction", r#"add `"better": "lower"`"#),
    (In::Element, r#""number": {"max": 90}, "better": "lower", "target": 10"#, "opposite-direction", r#"`"target": {"at_most": 10}`"#),
    // Limits, scales, rules.
    (In::Score, r#""method": "mean", "missing": {"rule": "leave-out", "answered_at_least": 9}"#, "unkeepable-limit", "no more than 2"),
    (In::Score, r#""method": "mean", "missing": {"rule": "leave-out", "answered_at_least": 2}"#, "", ""),
    (In::Element, r#""anchors": ["0", "1", "2"], "first_points": 0"#, "wordless-scale", "two-leaders"),
    (In::Element, r#""anchors": ["0 never", "1", "2 always"], "first_points": 0"#, "", ""),
    (In::Rated, r#""minimum": 4, "target": 3"#, "target-below-minimum", "at least `3`"),
    (In::Rated, r#""minimum": 3, "target": 4"#, "", ""),
    // Editions.
    (In::Step, r#""times": 0.6, "plus": 1.5, "back": {"times": "5/3", "plus": -2.5}"#, "", ""),
    (In::Step, r#""times": 0.6, "plus": 1.5, "back": {"times": 1.67, "plus": -2.5}"#, "", ""),
    (In::Step, r#""times": 0.6, "plus": -0.7, "back": {"times": "5/3", "plus": 1.17}"#, "", ""),
    (In::Step, r#""times": 0.6, "plus": -0.7, "back": {"times": "5/3", "plus": 1.2}"#, "", ""),
    (In::Step, r#""times": 0.6, "plus": -0.7, "back": {"times": "5/3", "plus": "7/6"}"#, "", ""),
    (In::Step, r#""times": 0.87, "plus": 0, "back": {"times": 1.156}"#, "", ""),
    (
        In::Step,
        r#""times": 0.6, "plus": -0.7, "back": {"times": "5/3", "plus": 0.42}"#,
        "crosswalk-not-inverting",
        "`times` 5/3 (1.6667) and `plus` 7/6 (1.1667); found `times` 5/3 and `plus` 0.42",
    ),
    (In::Step, r#""times": 0.6, "plus": -0.7, "back": {"times": 1.5, "plus": 1.17}"#, "crosswalk-not-inverting", "5/3"),
    (In::Step, r#""times": 0.6, "plus": -0.7, "back": {"times": "5/3", "plus": 1.18}"#, "crosswalk-not-inverting", "7/6"),
];

#[test]
fn what_can_hardly_be_meant_is_told_once_with_its_cause() {
    let mut wrong = Vec::new();
    for (place, fragment, code, says) in DOUBTS {
        let found = problems(&place.document(fragment));
        let right = match found.as_slice() {
            [] => code.is_empty(),
            [only] => only.code() == *code && (only.hint() + &only.message()).contains(says),
            _ => false,
        };
        if !right {
            wrong.push(format!("{fragment}\n  should be told as {code:?} with {says}, and is:{}", told(&found).replace('\n', "\n    ")));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), DOUBTS.len(), wrong.join("\n"));
}

/// The rubric of the page on a bare id: one id of a domain that has a score and elements with and without a rule of their own.
#[test]
fn a_bare_id_of_a_domain_offers_its_score() {
    let with = |targets: &str, rule: &str| {
        problems(&format!(
            r#"{{"format": 1, "id": "bare", "edition": "1.0", "title": "Bare", "domains": [{{"id": "teach", "title": "Teaching",
            "score": {{"method": "percent-of-max", "criterion": 80}}, "elements": [
                {{"id": "a", "title": "A", "anchors": ["no", "some", "all"]{targets}}},
                {{"id": "b", "title": "B", "anchors": ["no", "some", "all"]{targets}}}]}}],
            "gates": [{{"id": "g", "title": "G", "when": {rule}}}]}}"#
        ))
    };
    let target = r#", "target": 3"#;
    for rule in [r#""teach""#, r#"{"all": ["teach"]}"#, r#"{"any": ["teach"]}"#] {
        let found = with(target, rule);
        assert!(found.len() == 1 && found[0].code() == "bare-domain", "{rule}{}", told(&found));
        assert!(found[0].hint().contains(r#"{"score": "teach"}"#), "{rule}{}", told(&found));
        let found = with("", rule);
        assert!(found.len() == 1 && !found[0].is_warning() && found[0].hint().contains(r#"{"score": "teach"}"#), "{rule}{}", told(&found));
    }
    for rule in
        [r#"{"score": "teach"}"#, r#"{"every": ["teach"]}"#, r#"{"of": ["teach"], "at_least": 1}"#, r#"{"all": ["teach"], "met": 2}"#]
    {
        assert!(with(target, rule).is_empty(), "{rule}{}", told(&with(target, rule)));
    }
}

#[test]
fn hints_never_suggest_the_same_word_and_list_what_there_is() {
    let text = |gate: &str, domain_score: &str| {
        format!(
            r#"{{"format": 1, "id": "r", "edition": "1", "title": "R", {domain_score} "scores": [{{"id": "whole", "title": "W", "method": "sum"}}],
            "domains": [{{"id": "feature-b", "title": "B", "elements": [{{"id": "x", "title": "X", "scale": "yes-no"}}]}}],
            "gates": [{{"id": "g", "title": "G", "when": {{"score": "{gate}", "at_least": 1}}}}]}}"#
        )
    };
    let found = problems(&text("feature-b", ""));
    assert!(found.len() == 1 && found[0].hint().contains("has no score") && !found[0].hint().contains("did you mean"), "{}", told(&found));
    let found = problems(&text("nothing-like-it", ""));
    assert!(found.len() == 1 && found[0].hint() == "there is only `whole`", "{}", told(&found));
    let found = problems(&text("nothing-like-it", r#""domain_score": {"method": "sum"},"#));
    assert!(found.len() == 1 && found[0].hint().contains("`feature-b` and `whole`"), "{}", told(&found));
}

#[test]
fn an_element_that_a_gate_looks_at_is_not_called_unscored() {
    let text = |gate: &str| {
        format!(
            r#"{{"format": 1, "id": "r", "edition": "1", "title": "R", "scores": [{{"id": "whole", "title": "W", "method": "sum", "of": ["x"]}}],
            "elements": [{{"id": "x", "title": "X", "scale": "yes-no"}}, {{"id": "kappa", "title": "K", "number": {{"max": 1}}, "target": 0.6}}]{gate}}}"#
        )
    };
    assert_eq!(problems(&text("")).iter().map(Problem::code).collect::<Vec<_>>(), ["unscored-element"]);
    for rule in [r#"{"value_of": "kappa", "at_least": 0.6}"#, r#""kappa""#, r#"{"every": ["kappa"], "at_least": 0.5}"#] {
        let gate = format!(r#", "gates": [{{"id": "g", "title": "G", "when": {rule}}}]"#);
        assert!(problems(&text(&gate)).is_empty(), "{rule}{}", told(&problems(&text(&gate))));
    }
}
