//! Any bytes as a rubric: refused with problems or sound, and if sound, an assessment of nothing works.

#![no_main]

use fidelity_check::answers::Answers;
use fidelity_check::assessment::Assessment;
use fidelity_check::drift::Baseline;
use fidelity_check::rubric::Rubric;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(rubric) = Rubric::parse(text) {
        let _ = Assessment::new(&rubric, &Answers::new(&rubric), &[], Baseline::Previous, None);
    }
});
