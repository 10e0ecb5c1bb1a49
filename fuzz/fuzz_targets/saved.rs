//! Any text as a saved result or HTML report, handed in as an earlier assessment. In: bytes from libFuzzer. Out: a panic where a law of `src/lib.rs` is broken.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| fidelity_check_fuzz::saved(text));
