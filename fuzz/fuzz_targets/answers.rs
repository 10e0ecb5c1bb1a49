//! Any text as answers to a shipped programme. In: bytes from libFuzzer. Out: a panic where a law of `src/lib.rs` is broken.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| fidelity_check_fuzz::answers(text));
