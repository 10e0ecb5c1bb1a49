//! `schema`: prints the JSON Schema of a format.
//!
//! In: the name of a format. Out: its schema on standard output. Rubric, overlay and answers are generated from the
//! records that read them.

use crate::command::{SOUND, print};
use fidelity_check::document::{Read as _, schema::Book};
use fidelity_check::draft::AnswersSource;
use fidelity_check::rubric::source::{OverlaySource, RubricSource};

/// Print the JSON Schema of a format, for an editor that completes and checks while you type.
#[derive(clap::Args)]
pub struct Arguments {
    /// Which format.
    #[arg(value_enum)]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// A programme's rubric.
    Rubric,
    /// Local changes to a rubric.
    Overlay,
    /// A team's answers.
    Answers,
}

/// Prints the schema.
pub fn run(arguments: &Arguments) -> Result<u8, String> {
    let book = Book::default();
    let schema = match arguments.format {
        Format::Rubric => book.document("rubric.schema.json", "Fidelity Check rubric, format 1", RubricSource::schema),
        Format::Overlay => book.document("overlay.schema.json", "Fidelity Check overlay, format 1", OverlaySource::schema),
        Format::Answers => book.document("answers.schema.json", "Fidelity Check answers, format 1", AnswersSource::schema),
    };
    print(&format!("{schema:#}\n"))?;
    Ok(SOUND)
}
