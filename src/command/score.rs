//! `score` and `report`: one set of answers, or a stream of them, to reports.
//!
//! In: a rubric, answers, earlier answers. Out: reports in the chosen format. In a stream, each line stands alone: a bad
//! one becomes an error record with its number, and the rest go on.

use crate::command::check::in_json;
use crate::command::output::Output;
use crate::command::paths::{files, place};
use crate::command::terminal::{PROBLEMS, SOUND, read, refused, rubric, shown, tell, warn, warn_of_the_future};
use crate::command::values::{baseline, date, language};
use clap::Args;
use fidelity_check::answers::Answers;
use fidelity_check::assessment::Assessment;
use fidelity_check::code;
use fidelity_check::date::Date;
use fidelity_check::document::encoding::decode;
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::exchange;
use fidelity_check::export;
use fidelity_check::problem::Problem;
use fidelity_check::report::{ProblemFacts, Report};
use fidelity_check::rubric::Rubric;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use fidelity_check::words::sentences::Label;
use fidelity_check::words::terminal::TerminalWords;
use fidelity_check::workbook::NotWritten;
use std::io::BufRead as _;
use std::path::{Path, PathBuf};

/// Score answers and print the report as JSON.
#[derive(Args)]
#[command(after_help = "\
Examples:
  fidelity-check score my-programme.json answers.json
  fidelity-check score my-programme.json now.json --earlier spring.json --earlier autumn.json
  cat answers.ndjson | fidelity-check score my-programme.json --stream --output reports.ndjson")]
pub struct ScoreArguments {
    /// The rubric file.
    rubric: PathBuf,
    /// The answer file.
    #[arg(required_unless_present = "stream")]
    answers: Option<PathBuf>,
    #[command(flatten)]
    inputs: Inputs,
    /// Read one answers document per line on standard input and write one report per line.
    #[arg(long, conflicts_with_all = ["answers", "earlier"])]
    stream: bool,
    #[command(flatten)]
    output: Output,
}

/// Score answers and write the report in a format of choice.
#[derive(Args)]
#[command(after_help = "\
Examples:
  fidelity-check report my-programme.json answers.json --format html --output result.html
  fidelity-check report my-programme.json answers.json --format csv --lang cy
  fidelity-check report my-programme.json answers.json --format xlsx --output result.xlsx")]
pub struct ReportArguments {
    /// The rubric file.
    rubric: PathBuf,
    /// The answer file.
    answers: PathBuf,
    #[command(flatten)]
    inputs: Inputs,
    /// The format.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Which sheet of the HTML document.
    #[arg(long, value_enum, default_value = "full")]
    sheet: SheetKind,
    /// A second language, printed after the first (HTML only).
    #[arg(long, value_parser = language)]
    and_lang: Option<Language>,
    /// In large print (HTML only).
    #[arg(long)]
    large: bool,
    /// Leave out notes, evidence texts, reasons and answers that could not be read; team, roles, adaptations and actions stay.
    #[arg(long)]
    no_notes: bool,
    #[command(flatten)]
    output: Output,
}

#[derive(Args)]
struct Inputs {
    /// An earlier answer file, saved result or HTML report, to find drift against; also a pattern or a folder; can be given several times.
    #[arg(long)]
    earlier: Vec<PathBuf>,
    /// Local changes to the rubric.
    #[arg(long)]
    overlay: Option<PathBuf>,
    /// The day the report is made, for what is overdue or stale; the day of the assessment if not given.
    #[arg(long, value_parser = date)]
    today: Option<Date>,
    /// The language of the words: en or cy.
    #[arg(long, default_value = "en", value_parser = language)]
    lang: Language,
    /// What to compare with: previous, first, best or last-external.
    #[arg(long, default_value = "previous", value_parser = baseline)]
    baseline: Baseline,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// The report as data.
    Json,
    /// One row for each element.
    Csv,
    /// Plain text, for an e-mail.
    Text,
    /// One file that anyone can open, print, and open again as an earlier assessment.
    Html,
    /// The next review and the actions with a date, for a calendar.
    Ics,
    /// A workbook for Excel, with a sheet for each part of the result; it needs --output.
    Xlsx,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum SheetKind {
    /// Two sides for supervision; the first stands alone.
    Supervision,
    /// The full record.
    Full,
    /// The form to fill in by hand.
    Blank,
    /// The action plan.
    Actions,
    /// One side for those who commission or fund the programme.
    Commissioner,
}

/// Scores one file or a stream.
pub fn score(arguments: &ScoreArguments) -> Result<u8, String> {
    if arguments.stream {
        return stream(&arguments.rubric, &arguments.inputs, &arguments.output);
    }
    let answers = arguments.answers.as_deref().unwrap_or(Path::new("-"));
    with_report(&arguments.rubric, answers, &arguments.inputs, |_, _, report, read| {
        arguments.output.write(read, &format!("{}\n", serde_json::to_string_pretty(report).map_err(|error| error.to_string())?))
    })
}

/// Writes one report.
pub fn report(arguments: &ReportArguments) -> Result<u8, String> {
    let notes = !arguments.no_notes;
    with_report(&arguments.rubric, &arguments.answers, &arguments.inputs, |rubric, (answers, assessment), report, read| {
        // Whatever the format, what is left out is left out before anything is put into words.
        let language = arguments.inputs.lang;
        let plain = answers.without_notes(language.sentences().label(Label::ReasonLeftOut));
        let without = (!notes).then(|| Report::new(rubric, &plain, assessment, language));
        let (shown, report) = (if notes { answers } else { &plain }, without.as_ref().unwrap_or(report));
        let text = match arguments.format {
            Format::Xlsx => {
                let bytes = exchange::result::workbook(report, notes).map_err(|why| not_written(why).to_owned())?;
                return arguments.output.write_binary(read, &bytes);
            }
            Format::Json => export::json(report) + "\n",
            Format::Csv => export::csv(report, notes),
            Format::Text => export::text(report),
            Format::Ics => export::calendar(report)
                .ok_or("no next review and no action with a date: the rubric gives no `review_months`, or the answers no date")?,
            Format::Html => {
                let second = arguments.and_lang.map(|language| Report::new(rubric, shown, assessment, language));
                let reports: Vec<&Report> = std::iter::once(report).chain(&second).collect();
                let options = Options { large: arguments.large, notes, code: code::encode(rubric, answers) };
                let saved = draft::write(rubric, answers, Some(&assessment.scored), notes);
                let saved = (arguments.sheet != SheetKind::Blank).then_some(saved.as_str());
                export::html(arguments.sheet.kind(), &reports, &options, saved)
            }
        };
        arguments.output.write(read, &text)
    })
}

/// Why there is no workbook, and what to do instead.
pub fn not_written(why: NotWritten) -> &'static str {
    match why {
        NotWritten::TooManyRows => {
            "a sheet holds no more than 1,048,576 rows, and these are more; use --format csv, or fewer files at a time"
        }
        NotWritten::TooLarge => "a workbook holds no more than 4 GB, and this is more; use --format csv",
    }
}

impl SheetKind {
    fn kind(self) -> Kind {
        match self {
            SheetKind::Supervision => Kind::Supervision,
            SheetKind::Full => Kind::Full,
            SheetKind::Blank => Kind::Blank,
            SheetKind::Actions => Kind::Actions,
            SheetKind::Commissioner => Kind::Commissioner,
        }
    }
}

type Assessed<'a> = (&'a Answers, &'a Assessment);

fn with_report(
    rubric_file: &Path,
    answer_file: &Path,
    inputs: &Inputs,
    then: impl FnOnce(&Rubric, Assessed, &Report, Vec<&Path>) -> Result<(), String>,
) -> Result<u8, String> {
    let rubric = match rubric(rubric_file, inputs.overlay.as_deref())? {
        Ok(rubric) => rubric,
        Err(problems) => return refused(rubric_file, &problems, inputs.lang),
    };
    let opened = match draft::read(&read(answer_file)?, &rubric) {
        Ok(opened) => opened,
        Err(problems) => return refused(answer_file, &problems, inputs.lang),
    };
    // They are in the report too; who reads only its verdict must not miss that an answer was not counted.
    tell(answer_file, &opened.problems, inputs.lang);
    let mut problems = opened.problems;
    warn_of_the_future(answer_file, opened.answers.occasion.date, inputs.today, inputs.lang);
    // A pattern or a folder may well hold the answers themselves: they are no earlier ones.
    let itself = place(answer_file);
    let found = files(&inputs.earlier)?.into_iter().map(|found| found.path);
    let earlier_files: Vec<PathBuf> = found.filter(|path| inputs.earlier.contains(path) || place(path) != itself).collect();
    let mut earlier: Vec<Answers> = Vec::new();
    for path in &earlier_files {
        match draft::read_earlier(&read(path)?, &rubric) {
            Ok(opened) => {
                tell(path, &opened.problems, inputs.lang);
                if let Some(at) = earlier.iter().position(|other| other.is_copy_of(&opened.answers)) {
                    warn(path, &TerminalWords(inputs.lang).counts_once(&shown(&earlier_files[at])), inputs.lang);
                }
                earlier.push(opened.answers);
                problems.extend(opened.problems.into_iter().map(|problem| in_file(path, problem)));
            }
            Err(problems) => return refused(path, &problems, inputs.lang),
        }
    }
    let today = inputs.today.or(opened.answers.occasion.date);
    let assessment = Assessment::new(&rubric, &opened.answers, &earlier, inputs.baseline, today);
    let mut report = Report::new(&rubric, &opened.answers, &assessment, inputs.lang);
    report.problems.extend(problems.iter().map(ProblemFacts::from));
    let mut read: Vec<&Path> = vec![rubric_file, answer_file];
    read.extend(earlier_files.iter().chain(&inputs.overlay).map(PathBuf::as_path));
    then(&rubric, (&opened.answers, &assessment), &report, read)?;
    Ok(SOUND)
}

fn in_file(path: &Path, problem: Problem) -> Problem {
    Problem { path: format!("{}: {}", shown(path), problem.path), ..problem }
}

/// One report for each line, in constant memory.
fn stream(rubric_file: &Path, inputs: &Inputs, output: &Output) -> Result<u8, String> {
    let rubric = match rubric(rubric_file, inputs.overlay.as_deref())? {
        Ok(rubric) => rubric,
        Err(problems) => return refused(rubric_file, &problems, inputs.lang),
    };
    let mut output = output.begin(std::iter::once(rubric_file).chain(inputs.overlay.as_deref()))?;
    let mut input = std::io::stdin().lock();
    let mut line = Vec::new();
    let mut status = SOUND;
    for number in 1.. {
        line.clear();
        let most = fidelity_check::document::MOST_BYTES as u64 + 1;
        let taken = std::io::Read::take(&mut input, most).read_until(b'\n', &mut line).map_err(|error| format!("cannot read: {error}"))?;
        if taken == 0 {
            break;
        }
        if taken as u64 == most && !line.ends_with(b"\n") {
            skip_line(&mut input).map_err(|error| format!("cannot read: {error}"))?;
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let record = one(&rubric, inputs, &line).unwrap_or_else(|problems| {
            status = PROBLEMS;
            serde_json::json!({"error": {"line": number, "problems": problems}}).to_string()
        });
        output.write(&format!("{record}\n"))?;
    }
    output.end()?;
    Ok(status)
}

/// The report of one line, or its problems as JSON.
fn one(rubric: &Rubric, inputs: &Inputs, line: &[u8]) -> Result<String, Vec<serde_json::Value>> {
    let text = decode(line).map_err(|fault| vec![in_json(&Problem::new("", fault), Language::En)])?;
    let opened =
        draft::read(&text, rubric).map_err(|problems| problems.iter().map(|problem| in_json(problem, Language::En)).collect::<Vec<_>>())?;
    let today = inputs.today.or(opened.answers.occasion.date);
    let assessment = Assessment::new(rubric, &opened.answers, &[], inputs.baseline, today);
    let mut report = Report::new(rubric, &opened.answers, &assessment, inputs.lang);
    report.problems.extend(opened.problems.iter().map(ProblemFacts::from));
    Ok(export::json(&report))
}

fn skip_line(input: &mut impl std::io::BufRead) -> std::io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        match buffer.iter().position(|byte| *byte == b'\n') {
            Some(end) => {
                input.consume(end + 1);
                return Ok(());
            }
            None => {
                let length = buffer.len();
                input.consume(length);
            }
        }
    }
}
