//! The arguments of the native command, and what each verb does.
//!
//! In: the command line. Out: the exit status. It knows the terminal and the files, and nothing of how scores come about.

mod agree;
mod check;
mod code;
mod collect;
mod schema;
mod score;

use clap::{Parser, Subcommand};
use fidelity_check::problem::{Fault, Problem};
use std::path::Path;
use std::process::ExitCode;

/// Sound, or done.
const SOUND: u8 = 0;
/// There are problems, all of them told.
const PROBLEMS: u8 = 1;
/// A file cannot be read or written.
const UNREADABLE: u8 = 2;

/// Checks fidelity rubrics and scores answers by them, exactly.
#[derive(Parser)]
#[command(
    version,
    after_help = "\
Examples:
  fidelity-check check my-programme.json
      Tells every problem of a rubric, with its place and what to do.
  fidelity-check schema rubric > rubric.schema.json
      Lets an editor complete and check a rubric while it is written.

Exit status: 0 sound, 1 problems, 2 a file cannot be read. An answer that cannot be used is told on standard error; the
report is made all the same, with status 0.
docs/rubric.md teaches how to write a rubric; docs/scoring.md how numbers come about."
)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Check(check::Arguments),
    Agree(agree::Arguments),
    Score(score::ScoreArguments),
    Report(score::ReportArguments),
    Collect(collect::Arguments),
    Code(code::Arguments),
    Schema(schema::Arguments),
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let status = match Arguments::parse().verb {
        Verb::Check(arguments) => check::run(&arguments),
        Verb::Agree(arguments) => agree::run(&arguments),
        Verb::Score(arguments) => score::score(&arguments),
        Verb::Report(arguments) => score::report(&arguments),
        Verb::Collect(arguments) => collect::run(&arguments),
        Verb::Code(arguments) => code::run(&arguments),
        Verb::Schema(arguments) => schema::run(&arguments),
    };
    ExitCode::from(status.unwrap_or_else(|message| {
        eprintln!("{message}");
        UNREADABLE
    }))
}

/// The text of a file. A file beyond the limit is not read to its end.
fn read(path: &Path) -> Result<String, String> {
    use std::io::Read as _;
    let told = |why: String| {
        let problem = Problem::new("", Fault::Unreadable { why });
        format!("{}: {problem}", path.display())
    };
    let file = std::fs::File::open(path).map_err(|error| told(error.to_string()))?;
    let mut bytes = Vec::new();
    // One byte more than may be, so that the reading of the document can tell that it is too large.
    let most = fidelity_check::document::MOST_BYTES as u64 + 1;
    file.take(most).read_to_end(&mut bytes).map_err(|error| told(error.to_string()))?;
    if bytes.len() as u64 == most {
        // Cut in the middle of a character or not, it is refused for its size.
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
        told(format!("it is not UTF-8 text: byte {at}, line {line}"))
    })
}

/// Tells every problem of a file on standard error.
fn refused(path: &Path, problems: &[Problem]) -> Result<u8, String> {
    problems.iter().for_each(|problem| eprintln!("{}: {problem}", shown(path)));
    Ok(PROBLEMS)
}

/// Prints to standard output; a closed pipe is not an error.
fn print(text: &str) -> Result<(), String> {
    use std::io::Write as _;
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(format!("cannot write: {error}")),
        _ => Ok(()),
    }
}

/// The files of an argument list, for messages.
fn shown(path: &Path) -> String {
    path.display().to_string()
}
