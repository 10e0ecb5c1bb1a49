//! The native command: check a rubric, score answers, write reports, print schemas.
//!
//! In: arguments, files, standard input. Out: standard output, and an exit status: 0 sound, 1 problems, 2 cannot read.
//! All that knows a terminal is here; all work is done by the library.

#[cfg(not(target_arch = "wasm32"))]
mod command;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    command::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
