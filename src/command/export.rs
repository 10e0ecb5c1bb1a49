//! `export`: a rubric, or results, in the format of another program.
//!
//! In: a rubric, its local rules and saved results. Out: a data dictionary and records for REDCap, resources of FHIR, or the adaptation log
//! with the questions of FRAME. A result that cannot be read is told on standard error and the rest go on.

use crate::command::output::Output;
use crate::command::paths::{Found, files, place};
use crate::command::terminal::{PROBLEMS, SOUND, read, refused, rubric, shown, tell, warn, warn_of_the_future};
use crate::command::values::language;
use fidelity_check::answers::Answers;
use fidelity_check::assessment::Assessment;
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::exchange::{fhir, frame, redcap};
use fidelity_check::office::identity;
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;
use fidelity_check::words::sentences::Label;
use fidelity_check::words::terminal::TerminalWords;
use std::path::{Path, PathBuf};

/// Write a rubric or saved results in the format of another program: REDCap, FHIR, FRAME.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  fidelity-check export my-programme.json --to redcap-dictionary --output dictionary.csv
  fidelity-check export my-programme.json results --to redcap-data --output data.csv
  fidelity-check export my-programme.json --to fhir-questionnaire --output questionnaire.json
  fidelity-check export my-programme.json answers.json --to fhir-response --output response.json
  fidelity-check export my-programme.json results --to frame --output adaptations.csv

What goes where, and what a format has no place for: docs/exchange.md. For a workbook: report --format xlsx, collect --format xlsx.")]
pub struct Arguments {
    /// The rubric file.
    rubric: PathBuf,
    /// Saved results: answer files or HTML reports, patterns such as `*.json`, or folders. None for what is made of the rubric alone.
    answers: Vec<PathBuf>,
    /// The format.
    #[arg(long, value_enum)]
    to: Format,
    /// Local changes to the rubric.
    #[arg(long)]
    overlay: Option<PathBuf>,
    /// With notes and reasons: free text.
    #[arg(long)]
    notes: bool,
    /// The language of the words: en or cy. A questionnaire of FHIR holds all languages of the rubric.
    #[arg(long, default_value = "en", value_parser = language)]
    lang: Language,
    /// The address of the questionnaire in your own name space (FHIR only), such as https://example.org/Questionnaire/my-programme.
    #[arg(long, value_name = "URL", value_parser = canonical)]
    canonical: Option<String>,
    #[command(flatten)]
    output: Output,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A data dictionary for REDCap, of the rubric: one instrument.
    RedcapDictionary,
    /// Data for REDCap, of results: one record each.
    RedcapData,
    /// A FHIR R4 Questionnaire, of the rubric.
    FhirQuestionnaire,
    /// A FHIR R4 QuestionnaireResponse, of a result; of several, a Bundle of them.
    FhirResponse,
    /// The adaptations of results as a table, with the questions of FRAME as columns.
    Frame,
}

impl Format {
    fn is_of_rubric(self) -> bool {
        matches!(self, Format::RedcapDictionary | Format::FhirQuestionnaire)
    }

    fn is_fhir(self) -> bool {
        matches!(self, Format::FhirQuestionnaire | Format::FhirResponse)
    }

    fn name(self) -> String {
        clap::ValueEnum::to_possible_value(&self).map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

/// A result that could be read, and what it comes to.
struct Taken {
    id: String,
    answers: Answers,
    report: Report,
}

/// Writes the file.
pub fn run(arguments: &Arguments) -> Result<u8, String> {
    let format = arguments.to;
    match (format.is_of_rubric(), arguments.answers.first()) {
        (true, Some(first)) => {
            return Err(format!(
                "--to {}: expected the rubric alone, found {} after it\n  hint: leave the results out; --to {} takes them",
                format.name(),
                shown(first),
                if format.is_fhir() { Format::FhirResponse } else { Format::RedcapData }.name()
            ));
        }
        (false, None) => {
            return Err(format!(
                "--to {}: expected saved results after the rubric, found none\n  hint: name files, a pattern such as results/*.json, or a folder",
                format.name()
            ));
        }
        _ => {}
    }
    if arguments.canonical.is_some() && !format.is_fhir() {
        return Err(format!("--canonical: only questionnaires and responses of FHIR have an address; --to {} has none", format.name()));
    }
    let rubric = match rubric(&arguments.rubric, arguments.overlay.as_deref())? {
        Ok(rubric) => rubric,
        Err(problems) => return refused(&arguments.rubric, &problems, arguments.lang),
    };
    let given: Vec<PathBuf> = std::iter::once(&arguments.rubric).chain(&arguments.overlay).map(|path| place(path)).collect();
    // A folder of results often holds the rubric as well.
    let found: Vec<Found> = files(&arguments.answers)?.into_iter().filter(|found| !given.contains(&place(&found.path))).collect();
    let (taken, status) = take(&rubric, &found, arguments);
    if taken.is_empty() && !format.is_of_rubric() {
        eprintln!("--to {}: none of the files is a result of `{}` that can be read; nothing was written", format.name(), rubric.id);
        return Ok(PROBLEMS);
    }
    let text = match format {
        Format::RedcapDictionary => redcap::dictionary(&rubric, arguments.lang),
        Format::RedcapData => {
            let data = redcap::Data::new(&rubric, arguments.lang, arguments.notes);
            let record =
                |one: &Taken| data.row(&rubric, &redcap::Record { id: one.id.clone(), answers: &one.answers, report: &one.report });
            data.heading() + &taken.iter().map(record).collect::<String>()
        }
        Format::FhirQuestionnaire => fhir::questionnaire(&rubric, arguments.canonical.as_deref()),
        Format::FhirResponse => {
            let all = taken.iter().map(|one| fhir::Answered { id: one.id.clone(), answers: &one.answers, report: &one.report });
            fhir::responses(&rubric, arguments.canonical.as_deref(), &all.collect::<Vec<_>>(), arguments.notes)
        }
        Format::Frame => {
            let language = rubric.language(arguments.lang.code());
            frame::heading() + &taken.iter().map(|one| frame::rows(&rubric, &one.answers, language)).collect::<String>()
        }
    };
    let all = std::iter::once(&arguments.rubric).chain(&arguments.overlay).chain(found.iter().map(|found| &found.path));
    arguments.output.write(all.map(PathBuf::as_path), &text)?;
    Ok(status)
}

/// The results that can be read, each once, and the status with which the command ends.
fn take(rubric: &Rubric, found: &[Found], arguments: &Arguments) -> (Vec<Taken>, u8) {
    let (mut all, mut status): (Vec<(Taken, &Path)>, u8) = (Vec::new(), SOUND);
    for Found { path, named } in found {
        let text = match read(path) {
            Ok(text) => text,
            Err(message) => {
                eprintln!("{message}");
                status = PROBLEMS;
                continue;
            }
        };
        if draft::rubric_of(&text).is_none() && !named {
            eprintln!("{}: {}", shown(path), TerminalWords(arguments.lang).left_out());
            continue;
        }
        let opened = match draft::read(&text, rubric) {
            Ok(opened) => opened,
            Err(problems) => {
                tell(path, &problems, arguments.lang);
                status = PROBLEMS;
                continue;
            }
        };
        tell(path, &opened.problems, arguments.lang);
        let id = identity::of(rubric, &opened.answers);
        if let Some((_, first)) = all.iter().find(|(one, _)| one.id == id) {
            warn(path, &TerminalWords(arguments.lang).written_once(&shown(first)), arguments.lang);
            continue;
        }
        let date = opened.answers.occasion.date;
        warn_of_the_future(path, date, None, arguments.lang);
        // What is left out is left out before anything is put into words.
        let answers = match arguments.notes {
            true => opened.answers,
            false => opened.answers.without_notes(arguments.lang.sentences().label(Label::ReasonLeftOut)),
        };
        let assessment = Assessment::new(rubric, &answers, &[], Baseline::Previous, date);
        let report = Report::new(rubric, &answers, &assessment, arguments.lang);
        all.push((Taken { id, answers, report }, path));
    }
    (all.into_iter().map(|(one, _)| one).collect(), status)
}

/// An address of a questionnaire: an absolute one, without a version, which the edition gives.
fn canonical(text: &str) -> Result<String, String> {
    let has_scheme = text.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
            && !rest.is_empty()
    });
    match has_scheme && !text.contains(|letter: char| letter.is_whitespace() || matches!(letter, '|' | '#' | '"' | '<' | '>')) {
        true => Ok(text.to_owned()),
        false => Err("expected an absolute address without `|` and `#`, such as https://example.org/Questionnaire/my-programme".to_owned()),
    }
}
