//! Refused and doubtful files with what is said about them, and sound ones with what they score.
//!
//! In: the files of `tests/rubrics/`. Out: a failure where the words differ from the file beside, or a code has no file.
//! `UPDATE_GOLDEN=1 cargo test --test rubrics` writes the expectations anew; read the difference before you keep it.

mod common;

use fidelity_check::assessment::Assessment;
use fidelity_check::document::MOST_BYTES;
use fidelity_check::document::encoding::decode;
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::problem::{Fault, Problem};
use fidelity_check::rubric::{Form, Rubric};
use fidelity_check::words::Language;
use std::path::{Path, PathBuf};

#[test]
fn refused_rubrics_are_told_why() {
    for path in files("rejected") {
        if code_of(&path) != "wrong-encoding" {
            let parsed = Rubric::parse(&text(&path));
            // A form may be shown until the file has been read in full; that must do no harm.
            let _ = Form::read(&text(&path));
            check(&path, problems(parsed.map(|rubric| rubric.warnings)));
        }
    }
}

/// Structures of published instruments, written from `docs/rubric.md` alone, each with answers and what they come to.
#[test]
fn published_structures_can_be_written_and_scored() {
    let mut places: Vec<PathBuf> =
        std::fs::read_dir(folder("accepted")).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
    places.sort();
    for place in places.iter().filter(|place| place.is_dir()) {
        let rubric = Rubric::parse(&text(&place.join("rubric.json"))).unwrap_or_else(|found| panic!("{}: {found:#?}", place.display()));
        let form = Form::read(&text(&place.join("rubric.json")));
        assert_eq!(form, Some(Box::new(rubric.form.clone())), "{}: both readings agree", place.display());
        assert!(rubric.warnings.is_empty(), "{}: {:#?}", place.display(), rubric.warnings);
        let opened = draft::read(&text(&place.join("answers.json")), &rubric).expect("answers that can be opened");
        assert!(opened.problems.is_empty(), "{}: {:#?}", place.display(), opened.problems);
        compare(&place.join("expected.txt"), &results(&rubric, &opened.answers));
    }
}

/// Every problem in Welsh, so that a speaker can read them in one place, and none of them half in English.
#[test]
fn every_problem_is_told_in_welsh() {
    let rubric = text(&folder("rejected/overlay").join("rubric.json"));
    let answered = Rubric::parse(&text(&folder("rejected/answers").join("rubric.json"))).expect("a sound rubric");
    let mut out = String::new();
    let mut tell = |path: &Path, found: Vec<Problem>| {
        let Some(problem) = found.iter().find(|problem| problem.code() == code_of(path)) else { panic!("{}", path.display()) };
        let (welsh, english) = (problem.told(Language::Cy), problem.told(Language::En));
        assert!(welsh.message != english.message && welsh.hint.is_empty() == english.hint.is_empty(), "{problem}");
        let left: Vec<String> = found.iter().flat_map(common::english_in_welsh).collect();
        assert!(left.is_empty(), "{}: {left:#?}", path.display());
        out.push_str(&format!("{}\n", problem.paragraph(Language::Cy)));
    };
    for path in files("rejected") {
        match decode(&std::fs::read(&path).expect("a file")) {
            Ok(text) => tell(&path, problems(Rubric::parse(&text).map(|rubric| rubric.warnings))),
            Err(fault) => tell(&path, vec![Problem::new("", fault)]),
        }
    }
    for path in files("rejected/overlay") {
        tell(&path, problems(Rubric::parse_with_overlay(&rubric, &text(&path)).map(|rubric| rubric.warnings)));
    }
    for path in files("rejected/answers") {
        tell(&path, problems(draft::read(&text(&path), &answered).map(|opened| opened.problems)));
    }
    compare(&folder("rejected").with_file_name("problems.cy.txt"), &out);
}

#[test]
fn refused_overlays_are_told_why() {
    let rubric = text(&folder("rejected/overlay").join("rubric.json"));
    for path in files("rejected/overlay") {
        check(&path, problems(Rubric::parse_with_overlay(&rubric, &text(&path)).map(|rubric| rubric.warnings)));
    }
}

#[test]
fn answers_that_do_not_fit_are_told_why() {
    let rubric = Rubric::parse(&text(&folder("rejected/answers").join("rubric.json"))).expect("a sound rubric");
    for path in files("rejected/answers") {
        check(&path, problems(draft::read(&text(&path), &rubric).map(|opened| opened.problems)));
    }
}

#[test]
fn a_file_beyond_the_limit_is_refused() {
    let found = problems(Rubric::parse(&" ".repeat(MOST_BYTES + 1)).map(|rubric| rubric.warnings));
    check(&folder("rejected").join("too-large.json"), found);
}

#[test]
fn a_file_that_is_not_utf_8_is_refused() {
    let path = folder("rejected").join("wrong-encoding.json");
    let fault = decode(&std::fs::read(&path).expect("a file")).expect_err("bytes that are not UTF-8");
    check(&path, vec![Problem::new("", fault)]);
    let command = std::process::Command::new(env!("CARGO_BIN_EXE_fidelity-check")).arg("check").arg(&path).output().expect("the command");
    let told = String::from_utf8_lossy(&command.stderr).into_owned() + &String::from_utf8_lossy(&command.stdout);
    assert_eq!(command.status.code(), Some(2), "{told}");
    assert!(told.contains("wrong-encoding") && told.contains("line 5"), "{told}");
}

#[test]
fn every_code_has_a_file() {
    let places = ["rejected", "rejected/overlay", "rejected/answers"];
    let have: Vec<String> = places.iter().flat_map(|place| files(place)).map(|path| code_of(&path)).collect();
    let none: Vec<&&str> = Fault::CODES
        .iter()
        .filter(|code| !["too-large", "unreadable-file"].contains(code) && !have.iter().any(|name| name == **code))
        .collect();
    assert!(none.is_empty(), "no file in tests/rubrics/rejected for {none:?}");
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rubrics").join(name)
}

/// The JSON files of a folder, in order; `rubric.json` is what the others belong to.
fn files(name: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder(name)).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "json") && !path.ends_with("rubric.json"));
    files.sort();
    files
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn code_of(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

fn problems(found: Result<Vec<Problem>, Vec<Problem>>) -> Vec<Problem> {
    found.unwrap_or_else(|problems| problems)
}

/// The problems as the command prints them, against the file beside. Of very many, the first and the last.
#[track_caller]
fn check(path: &Path, found: Vec<Problem>) {
    let code = code_of(path);
    assert!(found.iter().any(|problem| problem.code() == code), "{} does not raise its code: {found:#?}", path.display());
    let mut blocks: Vec<String> = found.iter().map(|problem| format!("{problem}\n")).collect();
    if blocks.len() > 20 {
        blocks.splice(1..blocks.len() - 1, ["...\n".to_owned()]);
    }
    compare(&path.with_extension("txt"), &blocks.concat());
}

/// What answers come to, a line for each score and gate.
fn results(rubric: &Rubric, answers: &fidelity_check::answers::Answers) -> String {
    let assessment = Assessment::new(rubric, answers, &[], Baseline::Previous, None);
    let mut out = String::new();
    for (score, found) in rubric.scores.iter().zip(&assessment.scored.scores) {
        let value = match &found.value {
            Ok(value) => value.to_string(),
            Err(why) => format!("no score ({})", why.code()),
        };
        let band = found.band.map(|band| format!(", band {}", score.bands[band].id)).unwrap_or_default();
        let criteria = score.criteria.iter().zip(&found.criteria);
        let criteria: String = criteria
            .map(|(criterion, standing)| format!(", {} {}", criterion.id.as_deref().unwrap_or("criterion"), standing.code()))
            .collect();
        out += &format!("score {}: {value}{band}{criteria}\n", score.id);
    }
    for gating in &assessment.gatings {
        let gate = &rubric.gates[gating.gate];
        let outcome = gating.outcome.map(|outcome| gate.outcomes[outcome].id.as_str()).filter(|id| !id.is_empty());
        let outcome = outcome.map(|id| format!(", {id}")).unwrap_or_default();
        out += &format!("gate {}: {}{outcome}\n", gate.id, gating.standing.code());
    }
    out
}

/// Against a file, or into it.
#[track_caller]
fn compare(beside: &Path, told: &str) {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(beside, told).expect("a file that can be written");
    }
    let expected = std::fs::read_to_string(beside).unwrap_or_default();
    assert_eq!(told, expected, "{}", beside.display());
}

#[test]
fn what_only_follows_from_a_record_that_cannot_be_read_is_not_told() {
    let text = r#"{"format": 1, "id": "demo", "edition": "1.0.0", "title": "Demo", "scales": {"five": {"anchors": ["Never", "2", "3", "4", "Always"]}},
        "elements": [{"id": "warm-up", "titel": "Warm-up", "scale": "five"}, {"id": "review", "title": "Review", "scale": "five"}],
        "scores": [{"id": "total", "title": "Total", "method": "sum", "of": ["warm-up", "review"],
            "bands": [{"id": "low", "label": "Low", "at_least": 2}, {"id": "high", "label": "High", "at_least": 8}]}],
        "gates": [{"id": "all", "title": "All", "when": {"all": [{"element": "warm-up", "at_least": 3}, {"element": "reviw", "at_least": 3}]}}]}"#;
    let codes =
        |text: &str| -> Vec<&'static str> { Rubric::parse(text).expect_err("refused").iter().map(|problem| problem.code()).collect() };
    // That the title is missing follows from its misspelt name.
    assert_eq!(codes(text), ["unknown-field", "unknown-id"]);
    let one = text.replace("reviw", "review");
    assert_eq!(codes(&one), ["unknown-field"]);
    // Where every record is read, nothing is held back.
    assert_eq!(codes(&text.replace("titel", "title")), ["unknown-id"]);
}
