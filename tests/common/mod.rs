//! What every test file shares: one word each for a rubric, answers, an assessment, and a golden file.
//!
//! In: JSON as a text. Out: checked values, or a failure at the line of the test that asked. It knows no case of its own.

#![allow(dead_code, unused_macros, unused_imports)]

use fidelity_check::answers::Answers;
use fidelity_check::assessment::Assessment;
use fidelity_check::date::Date;
use fidelity_check::draft;
use fidelity_check::drift::{Baseline, Finding, Subject};
use fidelity_check::number::Exact;
use fidelity_check::problem::Problem;
use fidelity_check::rubric::Rubric;
use fidelity_check::score::{Adherence, Scoring, Standing};
use fidelity_check::words::Language;
use serde_json::{Value, json};
use std::path::PathBuf;

/// A file below the repository.
pub fn place(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The text of a file below the repository.
#[track_caller]
pub fn file(path: &str) -> String {
    std::fs::read_to_string(place(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Files of a folder below the repository with an ending, sorted.
#[track_caller]
pub fn files(folder: &str, ending: &str) -> Vec<String> {
    let entries = std::fs::read_dir(place(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let mut names: Vec<String> = entries.map(|entry| entry.expect("a folder entry").file_name().into_string().expect("a name")).collect();
    names.retain(|name| name.ends_with(ending));
    names.sort();
    names.into_iter().map(|name| format!("{folder}/{name}")).collect()
}

/// English words in what a problem says in Welsh, outside of what stands in the file.
pub fn english_in_welsh(problem: &Problem) -> Vec<String> {
    const ENGLISH: &[&str] = &[
        "and", "are", "be", "but", "cannot", "expected", "for", "found", "give", "has", "have", "if", "it", "its", "must", "no", "not",
        "on", "or", "than", "that", "the", "there", "they", "this", "to", "use", "what", "where", "which", "with", "write",
    ];
    let told = problem.told(Language::Cy);
    let told = format!("{} `{}` {}", told.message, problem.path, told.hint);
    let outside: String = told.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let words = outside.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| ENGLISH.contains(word)).map(|word| format!("{word}: {told}")).collect()
}

/// A number, as people write it.
#[track_caller]
pub fn exact(text: &str) -> Exact {
    Exact::parse(text).unwrap_or_else(|why| panic!("{text}: {why:?}"))
}

/// A date.
#[track_caller]
pub fn date(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is no date"))
}

/// A sound rubric; warnings are welcome.
#[track_caller]
pub fn rubric(text: &str) -> Rubric {
    match Rubric::parse(text) {
        Ok(rubric) => rubric,
        Err(problems) => panic!("{}", told(&problems)),
    }
}

/// A sound rubric with an overlay.
#[track_caller]
pub fn overlaid(text: &str, overlay: &str) -> Rubric {
    match Rubric::parse_with_overlay(text, overlay) {
        Ok(rubric) => rubric,
        Err(problems) => panic!("{}", told(&problems)),
    }
}

/// The codes of a refused rubric's problems, or of a sound one's warnings.
pub fn codes(text: &str) -> Vec<&'static str> {
    let problems = match Rubric::parse(text) {
        Ok(rubric) => rubric.warnings,
        Err(problems) => problems,
    };
    problems.iter().map(Problem::code).collect()
}

/// Problems as the command prints them.
pub fn told(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}

/// The smallest rubric with these fields: id, title and format are given.
pub fn sheet(fields: Value) -> String {
    let mut all = json!({"format": 1, "id": "sheet", "edition": "1.0.0", "title": "Sheet"});
    merge(&mut all, fields);
    all.to_string()
}

/// An object with the fields of another on top.
pub fn merge(object: &mut Value, fields: Value) {
    let (Value::Object(object), Value::Object(fields)) = (object, fields) else {
        panic!("two objects");
    };
    object.extend(fields);
}

/// An element with these fields: the title is its id.
pub fn element(id: &str, fields: Value) -> Value {
    let mut all = json!({"id": id, "title": id});
    merge(&mut all, fields);
    all
}

/// An element with anchors that count up from the first.
pub fn scale(id: &str, first: i64, count: i64, fields: Value) -> Value {
    let anchors: Vec<Value> = (first..first + count).map(|points| json!({"points": points})).collect();
    let mut all = element(id, json!({"anchors": anchors}));
    merge(&mut all, fields);
    all
}

/// Answers of which each must fit, given by element.
#[track_caller]
pub fn answers(rubric: &Rubric, elements: Value) -> Answers {
    answered(rubric, json!({}), elements)
}

/// Answers on an occasion, given by element.
#[track_caller]
pub fn answered(rubric: &Rubric, occasion: Value, elements: Value) -> Answers {
    opened(rubric, json!({"occasion": occasion, "elements": elements}))
}

/// Answers from the fields of a file; each must fit.
#[track_caller]
pub fn opened(rubric: &Rubric, fields: Value) -> Answers {
    let mut all = json!({"format": 1, "rubric": {"id": rubric.id, "edition": rubric.edition}});
    if let Some(overlay) = &rubric.overlay {
        all["rubric"]["overlay"] = json!(overlay.id);
    }
    merge(&mut all, fields);
    match draft::read(&all.to_string(), rubric) {
        Ok(opened) if opened.dropped.is_empty() => opened.answers,
        Ok(opened) => panic!("answers do not fit: {}", told(&opened.problems)),
        Err(problems) => panic!("{}", told(&problems)),
    }
}

/// An assessment without earlier ones.
pub fn assess(rubric: &Rubric, answers: &Answers) -> Assessment {
    compare(rubric, answers, &[], Baseline::Previous, None)
}

/// An assessment against earlier ones.
pub fn compare(rubric: &Rubric, answers: &Answers, earlier: &[Answers], baseline: Baseline, today: Option<&str>) -> Assessment {
    Assessment::new(rubric, answers, earlier, baseline, today.map(date))
}

/// The score with an id.
#[track_caller]
pub fn score<'a>(rubric: &Rubric, assessment: &'a Assessment, id: &str) -> &'a Scoring {
    &assessment.scored.scores[rubric.score(id).unwrap_or_else(|| panic!("no score `{id}`"))]
}

/// A score as text: the exact value, or the reason why there is none.
#[track_caller]
pub fn value(rubric: &Rubric, assessment: &Assessment, id: &str) -> String {
    match &score(rubric, assessment, id).value {
        Ok(value) => value.to_string(),
        Err(why) => why.code().to_owned(),
    }
}

/// A score as it is shown, by its own decimals and rounding.
#[track_caller]
pub fn shown(rubric: &Rubric, assessment: &Assessment, id: &str) -> String {
    let rule = &rubric.scores[rubric.score(id).expect("a score")];
    match &score(rubric, assessment, id).value {
        Ok(value) => value.fixed(rule.decimals, rule.rounding),
        Err(why) => why.code().to_owned(),
    }
}

/// The lowest and highest a score can still be, as text.
#[track_caller]
pub fn bounds(rubric: &Rubric, assessment: &Assessment, id: &str) -> String {
    let scoring = score(rubric, assessment, id);
    let end = |end: &Option<Exact>| end.as_ref().map_or("-".to_owned(), Exact::to_string);
    format!("{}..{}", end(&scoring.lowest), end(&scoring.highest))
}

/// The id of a score's band, or nothing.
#[track_caller]
pub fn band<'r>(rubric: &'r Rubric, assessment: &Assessment, id: &str) -> &'r str {
    let index = rubric.score(id).unwrap_or_else(|| panic!("no score `{id}`"));
    assessment.scored.scores[index].band.map_or("", |band| rubric.scores[index].bands[band].id.as_str())
}

/// The ids of the bands a score can still reach.
#[track_caller]
pub fn reachable<'r>(rubric: &'r Rubric, assessment: &Assessment, id: &str) -> Vec<&'r str> {
    let index = rubric.score(id).unwrap_or_else(|| panic!("no score `{id}`"));
    assessment.scored.scores[index].reachable.iter().map(|band| rubric.scores[index].bands[*band].id.as_str()).collect()
}

/// Whether a score's criterion is met.
#[track_caller]
pub fn criterion(rubric: &Rubric, assessment: &Assessment, id: &str) -> &'static str {
    score(rubric, assessment, id).criteria[0].code()
}

/// What an element came to.
#[track_caller]
pub fn adherence<'a>(rubric: &Rubric, assessment: &'a Assessment, id: &str) -> &'a Adherence {
    &assessment.scored.elements[rubric.element(id).unwrap_or_else(|| panic!("no element `{id}`"))]
}

/// An element's points as text, or why there are none, or its state.
#[track_caller]
pub fn points(rubric: &Rubric, assessment: &Assessment, id: &str) -> String {
    let adherence = adherence(rubric, assessment, id);
    match (&adherence.points, adherence.no_points) {
        (Some(points), _) => points.to_string(),
        (None, Some(why)) => why.code().to_owned(),
        (None, None) => adherence.status.code().to_owned(),
    }
}

/// The standing of a gate, or of a non-negotiable by its element's id; `out` if it is not in play.
#[track_caller]
pub fn gate(rubric: &Rubric, assessment: &Assessment, id: &str) -> &'static str {
    let index = rubric.gates.iter().position(|gate| gate.id == id).unwrap_or_else(|| panic!("no gate `{id}`"));
    assessment.gatings.iter().find(|gating| gating.gate == index).map_or("out", |gating| gating.standing.code())
}

/// The outcome of a graded gate, once it is decided.
#[track_caller]
pub fn outcome<'r>(rubric: &'r Rubric, assessment: &Assessment, id: &str) -> &'r str {
    let index = rubric.gates.iter().position(|gate| gate.id == id).unwrap_or_else(|| panic!("no gate `{id}`"));
    let gating = assessment.gatings.iter().find(|gating| gating.gate == index);
    gating.and_then(|gating| gating.outcome).map_or("", |outcome| rubric.gates[index].outcomes[outcome].id.as_str())
}

/// The worst standing of all non-negotiables.
pub fn overall(rubric: &Rubric, assessment: &Assessment) -> Standing {
    fidelity_check::gate::overall(rubric, &assessment.gatings).0
}

/// Findings as text: `drift two-people 4->3`.
pub fn findings(rubric: &Rubric, assessment: &Assessment) -> Vec<String> {
    assessment.drift.findings.iter().map(|finding| finding_told(rubric, finding)).collect()
}

fn finding_told(rubric: &Rubric, finding: &Finding) -> String {
    let subject = match finding.subject {
        Subject::Gate(gate) => rubric.gates[gate].id.clone(),
        Subject::Element(element) => rubric.elements[element].id.clone(),
        Subject::Score(score) => rubric.scores[score].id.clone(),
        Subject::Criterion(score, which) => match &rubric.scores[score].criteria[which].id {
            Some(id) => format!("{}/{id}", rubric.scores[score].id),
            None => format!("{}/criterion", rubric.scores[score].id),
        },
        Subject::Whole => "whole".to_owned(),
    };
    let change = match (&finding.from, &finding.to) {
        (Some(from), Some(to)) => format!(" {from}->{to}"),
        (None, Some(to)) => format!(" {to}"),
        _ => String::new(),
    };
    let caution = if finding.other_rater { " other-rater" } else { "" };
    format!("{} {subject}{change}{caution}", finding.kind.code())
}

/// Compares with a golden file; `UPDATE_GOLDEN=1` rewrites it, but never in CI.
#[track_caller]
pub fn golden(path: &str, actual: &str) {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some_and(|set| set == "1");
    assert!(!(update && std::env::var_os("CI").is_some()), "UPDATE_GOLDEN rewrites expectations; CI only compares");
    if update {
        std::fs::write(place(path), actual).unwrap_or_else(|error| panic!("{path}: {error}"));
        return;
    }
    let expected = std::fs::read_to_string(place(path)).unwrap_or_default();
    if expected == actual {
        return;
    }
    let first = expected.lines().zip(actual.lines()).position(|(expected, actual)| expected != actual);
    let line = first.unwrap_or(expected.lines().count().min(actual.lines().count()));
    panic!(
        "{path} differs at line {}:\n  expected {:?}\n  found    {:?}\nUPDATE_GOLDEN=1 cargo test rewrites it.",
        line + 1,
        expected.lines().nth(line).unwrap_or(""),
        actual.lines().nth(line).unwrap_or("")
    );
}

/// A shipped programme with its worked example: the last answers, and those before.
#[track_caller]
pub fn example(id: &str) -> (Rubric, Answers, Vec<Answers>) {
    let rubric = rubric(&file(&format!("programmes/{id}.json")));
    let open = |path: &String| match draft::read(&file(path), &rubric) {
        Ok(opened) => opened.answers,
        Err(problems) => panic!("{path}: {}", told(&problems)),
    };
    let mut all: Vec<Answers> = files(&format!("programmes/examples/{id}"), ".json").iter().map(open).collect();
    let last = all.pop().expect("an example");
    (rubric, last, all)
}

/// A rubric with one score over elements.
#[track_caller]
pub fn one(elements: Vec<Value>, score: Value) -> Rubric {
    let mut named = json!({"id": "s", "title": "S"});
    merge(&mut named, score);
    rubric(&sheet(json!({"elements": elements, "scores": [named]})))
}

/// The value of the score `s`, and its range.
pub fn result(rubric: &Rubric, elements: Value) -> (String, String) {
    let assessment = assess(rubric, &answers(rubric, elements));
    (value(rubric, &assessment, "s"), bounds(rubric, &assessment, "s"))
}

/// Elements `a`, `b`, ... with the same scale of points from `first`.
pub fn scales(count: usize, first: i64, anchors: i64) -> Vec<Value> {
    (0..count).map(|at| scale(&letter(at), first, anchors, json!({}))).collect()
}

/// The id of an element by its place: `a` is the first.
pub fn letter(at: usize) -> String {
    char::from(b'a' + at as u8).to_string()
}

/// Ratings for `a`, `b`, ...; `null` leaves one out.
pub fn rated(list: &[Value]) -> Value {
    Value::Object(
        list.iter().enumerate().filter(|(_, rating)| !rating.is_null()).map(|(at, rating)| (letter(at), rating.clone())).collect(),
    )
}

/// The same, as JSON writes them.
macro_rules! ratings {
    ($($rating:tt),* $(,)?) => { $crate::common::rated(&[$(serde_json::json!($rating)),*]) };
}

pub(crate) use ratings;
