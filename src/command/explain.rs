//! `explain`: reads a rubric back in plain words.
//!
//! In: a rubric file, an overlay, a language. Out: what was understood, a sentence for each rule, or every problem.

use crate::command::output::Output;
use crate::command::terminal::{SOUND, refused, rubric};
use crate::command::values::language;
use fidelity_check::explain::explain;
use fidelity_check::words::Language;
use std::path::PathBuf;

/// Read a whole rubric back in plain words, so that you can see whether it says what you mean.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  fidelity-check explain my-programme.json
  fidelity-check explain my-programme.json --lang cy --output in-words.txt")]
pub struct Arguments {
    /// The rubric file.
    rubric: PathBuf,
    /// Local changes to the rubric.
    #[arg(long)]
    overlay: Option<PathBuf>,
    /// The language of the words: en or cy.
    #[arg(long, default_value = "en", value_parser = language)]
    lang: Language,
    #[command(flatten)]
    output: Output,
}

/// Reads the rubric back.
pub fn run(arguments: &Arguments) -> Result<u8, String> {
    let rubric = match rubric(&arguments.rubric, arguments.overlay.as_deref())? {
        Ok(rubric) => rubric,
        Err(problems) => return refused(&arguments.rubric, &problems, arguments.lang),
    };
    let read = [&arguments.rubric].into_iter().chain(&arguments.overlay).map(PathBuf::as_path);
    arguments.output.write(read, &explain(&rubric, arguments.lang).text())?;
    Ok(SOUND)
}
