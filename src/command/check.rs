//! `check`: tells every problem of rubrics, and in short what was understood.
//!
//! In: rubric files and an overlay. Out: problems on standard output, and the exit status.

use crate::command::output::Output;
use crate::command::paths::files;
use crate::command::terminal::{PROBLEMS, SOUND, UNREADABLE, judged, read, shown};
use crate::command::values::language;
use fidelity_check::explain::in_short;
use fidelity_check::problem::Problem;
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;
use fidelity_check::words::problems::ProblemsWords;
use std::path::PathBuf;

/// Tell every problem of rubric files: what was expected, what was found, where, and what to do.
#[derive(clap::Args)]
pub struct Arguments {
    /// Rubric files, patterns such as `*.json`, or folders.
    #[arg(required = true)]
    rubrics: Vec<PathBuf>,
    /// An overlay to check with each of them.
    #[arg(long)]
    overlay: Option<PathBuf>,
    /// Count warnings as problems.
    #[arg(long)]
    strict: bool,
    /// Print problems as JSON, one document for all files.
    #[arg(long)]
    json: bool,
    /// The language of what is told, such as `cy`; this help is in English.
    #[arg(long, default_value = "en", value_parser = language)]
    lang: Language,
    #[command(flatten)]
    output: Output,
}

/// Checks each file; the worst of them decides the exit status.
pub fn run(arguments: &Arguments) -> Result<u8, String> {
    let overlay = arguments.overlay.as_deref().map(read).transpose()?;
    let mut status = SOUND;
    let mut all = Vec::new();
    let rubrics: Vec<PathBuf> = files(&arguments.rubrics)?.into_iter().map(|found| found.path).collect();
    let mut output = arguments.output.begin(rubrics.iter().chain(&arguments.overlay).map(PathBuf::as_path))?;
    for path in &rubrics {
        let name = shown(path);
        let text = match read(path) {
            Ok(text) => text,
            Err(message) => {
                eprintln!("{message}");
                status = UNREADABLE;
                continue;
            }
        };
        let checked = judged(&text, overlay.as_deref());
        let (sound, problems) = match &checked {
            Ok(rubric) => (true, rubric.warnings.clone()),
            Err(problems) => (false, problems.clone()),
        };
        if !sound || (arguments.strict && !problems.is_empty()) {
            status = status.max(PROBLEMS);
        }
        match arguments.json {
            true => {
                all.push(serde_json::json!({"file": name, "sound": sound, "problems": problems.iter().map(|problem| in_json(problem, arguments.lang)).collect::<Vec<_>>()}))
            }
            false => output.write(&told(&name, checked.as_ref().ok(), &problems, arguments.lang))?,
        }
    }
    if arguments.json {
        output.write(&format!("{:#}\n", serde_json::Value::Array(all)))?;
    }
    output.end()?;
    Ok(status)
}

fn told(name: &str, rubric: Option<&Rubric>, problems: &[Problem], language: Language) -> String {
    let words = ProblemsWords(language);
    let mut out = String::new();
    for problem in problems {
        out.push_str(&format!("{name}: {}\n", problem.paragraph(language)));
    }
    let warnings = problems.iter().filter(|problem| problem.is_warning()).count();
    let counts = match rubric {
        None => vec![words.refused().to_owned(), words.problems(problems.len() - warnings), words.warnings(warnings)],
        Some(rubric) => {
            let (elements, scores, gates) = (rubric.elements.len(), rubric.scores.len(), rubric.gates.len());
            let doubts = (warnings > 0).then(|| words.warnings(warnings));
            let counts = [words.sound().to_owned(), words.elements(elements), words.scores(scores), words.gates(gates)];
            counts.into_iter().chain(doubts).collect()
        }
    };
    out.push_str(&format!("{name}: {}\n", counts.join(", ")));
    for sentence in rubric.map(|rubric| in_short(rubric, language)).unwrap_or_default() {
        out.push_str(&format!("  {}\n", sentence.text));
    }
    if rubric.is_some() {
        out.push_str(&format!("  {}\n", words.reads_back(name)));
    }
    out
}

/// A problem as JSON; the same shape as in reports, with line and column.
pub fn in_json(problem: &Problem, language: Language) -> serde_json::Value {
    let told = problem.told(language);
    serde_json::json!({
        "code": problem.code(),
        "severity": if problem.is_warning() { "warning" } else { "error" },
        "place": problem.path,
        "line": problem.line,
        "column": problem.column,
        "about": problem.about(language),
        "message": told.message,
        "hint": told.hint
    })
}
