//! `code`: a result code from paper back into an answer file, or the code of an answer file.
//!
//! In: a rubric, and a code or answers. Out: answers as JSON, or the code, on standard output; a code that cannot be read is told
//! on standard error, with the place to look at, and nothing of it is used.

use crate::command::output::Output;
use crate::command::terminal::{PROBLEMS, SOUND, read, refused, rubric};
use crate::command::values::language;
use fidelity_check::words::Language;
use fidelity_check::{code, draft};
use std::path::PathBuf;

/// Turn a result code from paper into an answer file, or print the code of an answer file.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  fidelity-check code my-programme.json 15RM-0C4D-9K2P-QX7 --output answers.json
  fidelity-check code my-programme.json --of answers.json

A code holds the ratings and the occasion, and no text (docs/files.md).")]
pub struct Arguments {
    /// The rubric file.
    rubric: PathBuf,
    /// The code; spaces, hyphens and capitals do not matter.
    #[arg(required_unless_present = "of", num_args = 1..)]
    code: Vec<String>,
    /// Print the code of this answer file instead.
    #[arg(long, value_name = "ANSWERS", conflicts_with = "code")]
    of: Option<PathBuf>,
    /// Local changes to the rubric.
    #[arg(long)]
    overlay: Option<PathBuf>,
    /// The language of what is said about a code that cannot be read: en or cy.
    #[arg(long, default_value = "en", value_parser = language)]
    lang: Language,
    #[command(flatten)]
    output: Output,
}

/// Reads a code, or makes one.
pub fn run(arguments: &Arguments) -> Result<u8, String> {
    let rubric = match rubric(&arguments.rubric, arguments.overlay.as_deref())? {
        Ok(rubric) => rubric,
        Err(problems) => return refused(&arguments.rubric, &problems, arguments.lang),
    };
    match &arguments.of {
        Some(path) => match draft::read(&read(path)?, &rubric) {
            Ok(opened) => {
                let code = code::encode(&rubric, &opened.answers);
                let code = code.ok_or("a rating or the date of these answers has no place in a code")?;
                arguments.output.write([arguments.rubric.as_path(), path], &format!("{code}\n"))?;
                Ok(SOUND)
            }
            Err(problems) => refused(path, &problems, arguments.lang),
        },
        None => match code::decode(&rubric, &arguments.code.concat()) {
            Ok(answers) => {
                arguments.output.write([arguments.rubric.as_path()], &format!("{}\n", draft::write(&rubric, &answers, None, false)))?;
                Ok(SOUND)
            }
            Err(why) => {
                eprintln!("{}: {}", why.code(), arguments.lang.sentences().unreadable(why));
                Ok(PROBLEMS)
            }
        },
    }
}
