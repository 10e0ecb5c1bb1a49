//! Any bytes as a saved result or HTML report handed in as an earlier assessment: never a panic, whatever it carries.

#![no_main]

use fidelity_check::answers::Answers;
use fidelity_check::assessment::Assessment;
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::rubric::Rubric;
use libfuzzer_sys::fuzz_target;

const PROGRAMME: &str = include_str!("../../programmes/parent-infant-group.json");

fuzz_target!(|text: &str| {
    let rubric = Rubric::parse(PROGRAMME).expect("a shipped programme");
    let _ = draft::rubric_of(text);
    if let Ok(opened) = draft::read(text, &rubric) {
        let _ = Assessment::new(&rubric, &Answers::new(&rubric), &[opened.answers], Baseline::Best, None);
    }
});
