//! Any bytes as answers to a shipped programme: refused, or opened with nothing lost, assessed and written again.

#![no_main]

use fidelity_check::assessment::Assessment;
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::rubric::Rubric;
use libfuzzer_sys::fuzz_target;

const PROGRAMME: &str = include_str!("../../programmes/scale-up-readiness.json");

fuzz_target!(|text: &str| {
    let rubric = Rubric::parse(PROGRAMME).expect("a shipped programme");
    if let Ok(opened) = draft::read(text, &rubric) {
        let _ = Assessment::new(&rubric, &opened.answers, &[], Baseline::Previous, None);
        let written = draft::write(&rubric, &opened.answers, None, true);
        let again = draft::read(&written, &rubric).expect("what was written can be read");
        assert_eq!(again.answers, opened.answers);
    }
});
