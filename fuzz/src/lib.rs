//! The laws that the fuzz targets try on any text. One place for them, so that `tests/corpus.rs` replays the corpus with the same
//! laws on the stable toolchain, without a fuzzer.
//!
//! In: a text, of whatever it may be. Out: nothing, or a panic where a law is broken. A programme is parsed once for each thread, not once
//! for each text: parsing takes far longer than opening a small file.

use fidelity_check::answers::Answers;
use fidelity_check::assessment::Assessment;
use fidelity_check::date::Date;
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::problem::Problem;
use fidelity_check::rubric::Rubric;

thread_local! {
    static SCALE_UP: Rubric = shipped(include_str!("../../programmes/scale-up-readiness.json"));
    static PARENTS: Rubric = shipped(include_str!("../../programmes/parent-infant-group.json"));
}

/// As a rubric: refused with problems, or sound; and if sound, an assessment of no answers works, and these are written and read back.
pub fn rubric(text: &str) {
    match Rubric::parse(text) {
        Err(problems) => assert!(!problems.is_empty(), "refused without a word"),
        Ok(rubric) => {
            let nothing = Answers::new(&rubric);
            let _ = Assessment::new(&rubric, &nothing, &[], Baseline::Previous, None);
            comes_back(&rubric, &nothing);
        }
    }
}

/// As answers to a shipped programme: refused with problems; or opened, assessed, and nothing lost when written and read again.
pub fn answers(text: &str) {
    SCALE_UP.with(|rubric| match draft::read(text, rubric) {
        Err(problems) => assert!(!problems.is_empty(), "refused without a word"),
        Ok(opened) => {
            let _ = Assessment::new(rubric, &opened.answers, &[], Baseline::Previous, None);
            comes_back(rubric, &opened.answers);
        }
    });
}

/// As a saved result or an HTML report: refused with problems; or taken as an earlier assessment, compared with, and nothing lost.
pub fn saved(text: &str) {
    let _ = draft::rubric_of(text);
    PARENTS.with(|rubric| match draft::read_earlier(text, rubric) {
        Err(problems) => assert!(!problems.is_empty(), "refused without a word"),
        Ok(opened) => {
            let mut now = Answers::new(rubric);
            now.occasion.date = Date::parse("2026-11-22");
            let earlier = [opened.answers];
            let _ = Assessment::new(rubric, &now, &earlier, Baseline::Best, now.occasion.date);
            if earlier[0].rubric_id == rubric.id {
                comes_back(rubric, &earlier[0]);
            }
        }
    });
}

/// What is written can be read, and is the same.
fn comes_back(rubric: &Rubric, answers: &Answers) {
    let written = draft::write(rubric, answers, None, true);
    let again = match draft::read(&written, rubric) {
        Ok(opened) => opened.answers,
        Err(problems) => panic!("written, and cannot be read:\n{}{written}", told(&problems)),
    };
    assert!(sorted(again) == sorted(answers.clone()), "written and read again, it differs:\n{written}");
}

/// What is kept aside is written at the place of its element, so its order may differ.
fn sorted(mut answers: Answers) -> Answers {
    answers.unusable.sort();
    answers
}

fn shipped(text: &str) -> Rubric {
    Rubric::parse(text).unwrap_or_else(|problems| panic!("a shipped programme is refused:\n{}", told(&problems)))
}

fn told(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}
