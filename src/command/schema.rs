//! `schema`: prints the JSON Schema of a format.
//!
//! In: the name of a format. Out: its schema on standard output. Each is generated from the
//! records that read or write it.

use crate::command::output::Output;
use crate::command::terminal::SOUND;
use fidelity_check::schema;

/// Print the JSON Schema of a format, for an editor that completes and checks while you type.
#[derive(clap::Args)]
pub struct Arguments {
    /// Which format.
    #[arg(value_enum)]
    format: Format,
    #[command(flatten)]
    output: Output,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// A programme's rubric.
    Rubric,
    /// Local changes to a rubric.
    Overlay,
    /// A team's answers.
    Answers,
    /// The result.
    Report,
}

/// Prints the schema.
pub fn run(arguments: &Arguments) -> Result<u8, String> {
    let schema = match arguments.format {
        Format::Rubric => schema::rubric(),
        Format::Overlay => schema::overlay(),
        Format::Answers => schema::answers(),
        Format::Report => schema::report(),
    };
    arguments.output.write([], &format!("{schema:#}\n"))?;
    Ok(SOUND)
}
