//! `collect`: any number of saved results in one table.
//!
//! In: rubrics and saved files. Out: one row for each element of each file, in constant memory: files are read one after the
//! other. A file that cannot be read is told on standard error and the rest go on.

use crate::command::score::language;
use crate::command::{PROBLEMS, SOUND, print, read, refused, shown};
use fidelity_check::assessment::Assessment;
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::export;
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Put any number of saved results into one table: one row for each element of each file.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  fidelity-check collect --rubric my-programme.json results/*.json --format csv > all.csv

The columns are those of `report --format csv` with the file's name before them (docs/files.md).")]
pub struct Arguments {
    /// Saved results: answer files or HTML reports.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The rubric of the files; several if they belong to several.
    #[arg(long, required = true)]
    rubric: Vec<PathBuf>,
    /// The format.
    #[arg(long, value_enum, default_value = "csv")]
    format: Format,
    /// With notes, evidence and reasons: free text.
    #[arg(long)]
    notes: bool,
    /// The language of the words: en or cy.
    #[arg(long, default_value = "en", value_parser = language)]
    lang: Language,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// A table with a heading.
    Csv,
    /// One JSON object per line.
    Ndjson,
}

/// Reads each file and prints its rows.
pub fn run(arguments: &Arguments) -> Result<u8, String> {
    let mut rubrics = BTreeMap::new();
    for path in &arguments.rubric {
        match Rubric::parse(&read(path)?) {
            Ok(rubric) => {
                rubrics.insert(rubric.id.clone(), rubric);
            }
            Err(problems) => return refused(path, &problems),
        }
    }
    let columns: Vec<String> = std::iter::once("file").chain(export::COLUMNS).map(str::to_owned).collect();
    if let Format::Csv = arguments.format {
        print(&format!("\u{feff}{}", export::line(&columns)))?;
    }
    let mut status = SOUND;
    for path in &arguments.files {
        match report(path, &rubrics, arguments.lang) {
            Ok(report) => {
                for cells in export::rows(&report, arguments.notes) {
                    let cells: Vec<String> = std::iter::once(shown(path)).chain(cells).collect();
                    print(&match arguments.format {
                        Format::Csv => export::line(&cells),
                        Format::Ndjson => object(&columns, &cells),
                    })?;
                }
            }
            Err(messages) => {
                messages.iter().for_each(|message| eprintln!("{}: {message}", shown(path)));
                status = PROBLEMS;
            }
        }
    }
    Ok(status)
}

/// The report of one file, or why there is none.
fn report(path: &Path, rubrics: &BTreeMap<String, Rubric>, language: Language) -> Result<Report, Vec<String>> {
    let text = read(path).map_err(|message| vec![message])?;
    let (id, _) = draft::rubric_of(&text).ok_or_else(|| vec!["not a saved result: it does not name its rubric".to_owned()])?;
    let rubric =
        rubrics.get(&id).ok_or_else(|| vec![format!("made with the rubric `{id}`, which is not among those given with --rubric")])?;
    let opened = draft::read(&text, rubric).map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    opened.problems.iter().for_each(|problem| eprintln!("{}: {problem}", shown(path)));
    let assessment = Assessment::new(rubric, &opened.answers, &[], Baseline::Previous, opened.answers.occasion.date);
    Ok(Report::new(rubric, &opened.answers, &assessment, language))
}

fn object(columns: &[String], cells: &[String]) -> String {
    let value = |cell: &String| serde_json::Value::String(cell.clone());
    let object: serde_json::Map<String, serde_json::Value> = columns.iter().cloned().zip(cells.iter().map(value)).collect();
    format!("{}\n", serde_json::Value::Object(object))
}
