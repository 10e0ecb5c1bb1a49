//! The arguments of the native command, and what each verb does.
//!
//! In: the command line. Out: the exit status. It knows the terminal and the files, and nothing of how scores come about.

mod agree;
mod check;
mod code;
mod collect;
mod embed;
mod explain;
mod export;
mod output;
mod pack;
mod paths;
mod register;
mod schema;
mod score;
mod terminal;
mod values;
mod widget_folder;

use crate::command::terminal::UNREADABLE;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Checks fidelity rubrics and scores answers by them, exactly.
#[derive(Parser)]
#[command(
    version,
    after_help = "\
Examples:
  fidelity-check check my-programme.json
      Tells every problem of a rubric, with its place and what to do.
  fidelity-check explain my-programme.json
      Reads a rubric back in plain words, so that you can see whether it says what you mean.
  fidelity-check schema rubric --output rubric.schema.json
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
    Explain(explain::Arguments),
    Agree(agree::Arguments),
    Score(score::ScoreArguments),
    Report(score::ReportArguments),
    Collect(collect::Arguments),
    Export(export::Arguments),
    Code(code::Arguments),
    Embed(embed::Arguments),
    Pack(pack::Arguments),
    Schema(schema::Arguments),
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let status = match Arguments::parse().verb {
        Verb::Check(arguments) => check::run(&arguments),
        Verb::Explain(arguments) => explain::run(&arguments),
        Verb::Agree(arguments) => agree::run(&arguments),
        Verb::Score(arguments) => score::score(&arguments),
        Verb::Report(arguments) => score::report(&arguments),
        Verb::Collect(arguments) => collect::run(&arguments),
        Verb::Export(arguments) => export::run(&arguments),
        Verb::Code(arguments) => code::run(&arguments),
        Verb::Embed(arguments) => embed::run(&arguments),
        Verb::Pack(arguments) => pack::run(&arguments),
        Verb::Schema(arguments) => schema::run(&arguments),
    };
    ExitCode::from(status.unwrap_or_else(|message| {
        eprintln!("{message}");
        UNREADABLE
    }))
}
