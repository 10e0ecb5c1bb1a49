//! `collect`: any number of saved results in one table.
//!
//! In: rubrics, their overlays and saved files. Out: one row for each element of each file, in constant memory: files are read one after the
//! other. A file that cannot be read is told on standard error and the rest go on.

use crate::command::score::language;
use crate::command::terminal::{PROBLEMS, SOUND, print, read, refused, shown};
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
Examples:
  fidelity-check collect --rubric my-programme.json results/*.json --format csv > all.csv
  fidelity-check collect --rubric my-programme.json --overlay local-rules.json results/*.json > all.csv

The columns are those of `report --format csv` with the file's name before them (docs/files.md).")]
pub struct Arguments {
    /// Saved results: answer files or HTML reports.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The rubric of the files; several if they belong to several.
    #[arg(long, required = true)]
    rubric: Vec<PathBuf>,
    /// Local changes to the rubric they name; several if there are several rubrics.
    #[arg(long)]
    overlay: Vec<PathBuf>,
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
    let mut texts = Vec::new();
    for path in &arguments.rubric {
        let text = read(path)?;
        match Rubric::parse(&text) {
            Ok(rubric) => {
                texts.push((rubric.id.clone(), text));
                rubrics.insert(rubric.id.clone(), rubric);
            }
            Err(problems) => return refused(path, &problems),
        }
    }
    for path in &arguments.overlay {
        let overlay = read(path)?;
        let named = serde_json::from_str::<serde_json::Value>(&overlay).ok().and_then(|json| Some(json["rubric"].as_str()?.to_owned()));
        // One that names none of the rubrics is tried on the first of them, which tells what is wrong with it.
        let (_, text) = texts.iter().find(|(id, _)| Some(id) == named.as_ref()).unwrap_or(&texts[0]);
        match Rubric::parse_with_overlay(text, &overlay) {
            Ok(rubric) => {
                let before = rubrics.insert(rubric.id.clone(), rubric);
                if before.is_some_and(|before| before.overlay.is_some()) {
                    return Err(format!("{}: a second overlay of the same rubric", shown(path)));
                }
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
