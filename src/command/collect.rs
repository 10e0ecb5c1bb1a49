//! `collect`: any number of saved results in one table.
//!
//! In: rubrics, their overlays and saved files. Out: one row for each element of each file; files are read one after the other, and of each
//! no more is kept than a hash of its content. A file that cannot be read is told on standard error and the rest go on.

use crate::command::output::Output;
use crate::command::paths::{Found, files, place};
use crate::command::register;
use crate::command::score::not_written;
use crate::command::terminal::{PROBLEMS, SOUND, read, refused, shown, tell, warn, warn_of_the_future};
use crate::command::values::{date, language};
use fidelity_check::answers::Answers;
use fidelity_check::assessment::Assessment;
use fidelity_check::date::Date;
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::exchange::results::Table;
use fidelity_check::export;
use fidelity_check::name;
use fidelity_check::office::known::{Given, Known, NoRubric, NotLaid};
use fidelity_check::office::{Office, Settings, identity, package, what_if};
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;
use fidelity_check::words::terminal::TerminalWords;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Put any number of saved results into one table: one row for each element of each file.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  fidelity-check collect --rubric my-programme.json results --output all.csv
  fidelity-check collect --rubric my-programme.json results --format xlsx --output all.xlsx
  fidelity-check collect --rubric edition-1.json --rubric edition-2.json results/*.json --format ndjson --output all.ndjson
  fidelity-check collect --rubric my-programme.json --overlay local-rules.json results/*.json --output all.csv
  fidelity-check collect --rubric my-programme.json results --register sites.csv --package tables
  fidelity-check collect --rubric my-programme.json results --what-if draft.json

Each file is judged by the rubric of its own edition, and of several by the one with the hash that it names; if there is none of its
edition, by one that says it can be compared, else by the newest. The columns are those of `report --format csv` with the file's name
before them (docs/files.md).")]
pub struct Arguments {
    /// Saved results: answer files or HTML reports, patterns such as `*.json`, or folders.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The rubric of the files; several if they belong to several, or to several editions.
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
    /// Write a folder instead, for other programs: all results and sites as tables, and `datapackage.json`, which describes them.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["output", "format"])]
    package: Option<PathBuf>,
    /// With --package: a list of sites, as a table in text or an Excel workbook (.xlsx), with the columns `site`, and if known `region`, `stage`,
    /// `next_due`, `site_size`, `licence_until`, `certified_until`.
    #[arg(long, value_name = "FILE", requires = "package")]
    register: Option<PathBuf>,
    /// With --package: the day by which actions are overdue; the date of each result if not given.
    #[arg(long, requires = "package", value_parser = date)]
    today: Option<Date>,
    /// Write instead what a draft edition of the rubric, or local rules, would change in the latest result of each site: a row for each
    /// verdict, rule, score and band, old and new.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["package", "notes"])]
    what_if: Option<PathBuf>,
    #[command(flatten)]
    output: Output,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A table with a heading.
    Csv,
    /// One JSON object per line.
    Ndjson,
    /// A workbook for Excel, with numbers and dates as such; it needs --output.
    Xlsx,
}

/// Reads each file and writes its rows.
pub fn run(arguments: &Arguments) -> Result<u8, String> {
    if let Some(folder) = &arguments.package {
        return package(arguments, folder);
    }
    if let Some(draft) = &arguments.what_if {
        return tried(arguments, draft);
    }
    let known = match known(arguments)? {
        Ok(known) => known,
        Err(status) => return Ok(status),
    };
    // A folder of results often holds the rubric as well.
    let given: Vec<PathBuf> = arguments.rubric.iter().chain(&arguments.overlay).map(|path| place(path)).collect();
    let found: Vec<Found> = files(&arguments.files)?.into_iter().filter(|found| !given.contains(&place(&found.path))).collect();
    let read_from = arguments.rubric.iter().chain(&arguments.overlay).chain(found.iter().map(|found| &found.path));
    let mut output = arguments.output.begin(read_from.map(PathBuf::as_path))?;
    let columns: Vec<String> = std::iter::once("file").chain(export::COLUMNS).map(str::to_owned).collect();
    let told = |why| not_written(why).to_owned();
    let mut table = match arguments.format {
        Format::Xlsx => {
            arguments.output.no_terminal()?;
            Some(Table::new(&columns).map_err(told)?)
        }
        Format::Csv => {
            output.write(&format!("\u{feff}{}", export::line(&columns)))?;
            None
        }
        Format::Ndjson => None,
    };
    let (mut status, mut seen) = (SOUND, Seen::default());
    for Found { path, named } in &found {
        match report(path, *named, &known, arguments.lang, &mut seen) {
            Ok(Some(report)) => {
                for cells in export::rows(&report, arguments.notes) {
                    let cells: Vec<String> = std::iter::once(shown(path)).chain(cells).collect();
                    match &mut table {
                        Some(table) => table.row(&cells).map_err(told)?,
                        None if arguments.format == Format::Csv => output.write(&export::line(&cells))?,
                        None => output.write(&object(&columns, &cells))?,
                    }
                }
            }
            Ok(None) => {}
            Err(messages) => {
                messages.iter().for_each(|message| eprintln!("{}: {message}", shown(path)));
                status = PROBLEMS;
            }
        }
    }
    if let Some(table) = table {
        output.write_bytes(&table.finish().map_err(told)?)?;
    }
    output.end()?;
    Ok(status)
}

/// Reads everything, and writes a folder of tables with their description.
fn package(arguments: &Arguments, folder: &Path) -> Result<u8, String> {
    let Read { office, files, status } = office(arguments)?;
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: cannot be made: {error}", folder.display()))?;
    let tables = [package::csv(&office, arguments.notes), package::sites(&office), package::descriptor(&office)];
    for (name, text) in package::FILES.into_iter().zip(tables) {
        let path = folder.join(name);
        if files.contains(&place(&path)) {
            return Err(format!("{}: this file is read; choose another folder for --package", path.display()));
        }
        std::fs::write(&path, text).map_err(|error| format!("{}: cannot be written: {error}", path.display()))?;
    }
    Ok(status)
}

/// Reads everything, and writes what a draft would change.
fn tried(arguments: &Arguments, draft: &Path) -> Result<u8, String> {
    let Read { mut office, files, mut status } = office(arguments)?;
    let told = |why: String| format!("{}: {why}", shown(draft));
    let found = what_if::of(&mut office, &shown(draft), &bytes(draft)?).map_err(told)?;
    found.sentences.iter().for_each(|sentence| eprintln!("{sentence}"));
    for one in &found.unread {
        eprintln!("{}: {}", one.file, one.sentence);
        status = PROBLEMS;
    }
    let read: Vec<&Path> = files.iter().map(PathBuf::as_path).chain([draft]).collect();
    let mut output = arguments.output.begin(read)?;
    output.write(&match arguments.format {
        Format::Csv => format!("\u{feff}{}", what_if::table(&found, false)),
        Format::Ndjson => what_if::table(&found, true),
        Format::Xlsx => return Err("--what-if: expected --format csv or ndjson, found xlsx; a spreadsheet opens the CSV file".to_owned()),
    })?;
    output.end()?;
    Ok(status)
}

/// An office with all files of a call.
struct Read {
    office: Office,
    /// Where all that was read lies.
    files: Vec<PathBuf>,
    /// With what the command ends.
    status: u8,
}

/// Reads everything into an office; what does not count is told.
fn office(arguments: &Arguments) -> Result<Read, String> {
    let mut office = Office::new(Settings { language: Some(arguments.lang), today: arguments.today, hide_names: false });
    let rules = arguments.rubric.iter().chain(&arguments.overlay);
    // A rubric or a list that cannot be used leaves nothing to write.
    for path in rules.clone().chain(&arguments.register) {
        let (name, bytes) = (shown(path), bytes(path)?);
        let is_list = arguments.register.as_ref() == Some(path);
        let list = is_list.then(|| register::in_workbook(&bytes, arguments.lang)).transpose();
        match list.map_err(|why| format!("{name}: {why}"))?.flatten() {
            Some(list) => {
                list.note.iter().for_each(|note| eprintln!("{name}: {note}"));
                office.add_list(&name, &list.text);
            }
            None => office.add(&name, &bytes),
        }
        let told = office.picture().left_out;
        if let Some(one) = told.iter().find(|one| one.reason != "copy" && one.reason != "register-row") {
            return Err(format!("{}: {}", one.file, one.sentence));
        }
    }
    if let Some(path) = arguments.register.as_deref().filter(|_| office.listed().is_none()) {
        return Err(format!(
            "{}: this is no list of sites; give a table with a column called `site` or `team`, such as sites.csv or sites.xlsx",
            shown(path)
        ));
    }
    let mut given: Vec<PathBuf> = rules.chain(&arguments.register).map(|path| place(path)).collect();
    // A draft in the folder of the results is tried, and judges nothing else.
    let set_apart: Vec<PathBuf> = given.iter().cloned().chain(arguments.what_if.iter().map(|path| place(path))).collect();
    let found: Vec<Found> = files(&arguments.files)?.into_iter().filter(|found| !set_apart.contains(&place(&found.path))).collect();
    let mut status = SOUND;
    for Found { path, .. } in &found {
        match bytes(path) {
            Ok(bytes) => office.add(&shown(path), &bytes),
            Err(message) => {
                eprintln!("{message}");
                status = PROBLEMS;
            }
        }
    }
    let picture = office.picture();
    for one in picture.left_out.iter().chain(&picture.set_aside) {
        eprintln!("{}: {}", one.file, one.sentence);
        let only_beside = one.reason == "no-result" && found.iter().any(|found| !found.named && shown(&found.path) == one.file);
        let harmless = ["copy", "register-row", "fuller-of-day", "rival-of-day", "no-date"].contains(&(&one.reason as &str));
        status = if harmless || only_beside { status } else { PROBLEMS };
    }
    given.extend(found.iter().map(|found| place(&found.path)));
    Ok(Read { office, files: given, status })
}

/// The bytes of a file; one beyond the limit is not read to its end, and is refused for its size.
fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    use std::io::Read as _;
    let told = |error: std::io::Error| format!("{}: cannot be read: {error}", path.display());
    let mut bytes = Vec::new();
    let most = fidelity_check::document::MOST_BYTES as u64 + 1;
    std::fs::File::open(path).map_err(told)?.take(most).read_to_end(&mut bytes).map_err(told)?;
    Ok(bytes)
}

/// The rubrics with their local rules, or the status with which the command ends.
fn known(arguments: &Arguments) -> Result<Result<Known, u8>, String> {
    let mut known = Known::default();
    for path in &arguments.rubric {
        match known.add(&shown(path), &read(path)?) {
            Ok(Given::New) => {}
            Ok(Given::Again) => warn(path, TerminalWords(arguments.lang).same_rubric(), arguments.lang),
            Err(problems) => return refused(path, &problems, arguments.lang).map(Err),
        }
    }
    for path in &arguments.overlay {
        match known.lay_over(&read(path)?) {
            Ok(()) => {}
            Err(NotLaid::Refused(problems)) => return refused(path, &problems, arguments.lang).map(Err),
            Err(NotLaid::Second | NotLaid::NoRubric) => return Err(format!("{}: a second overlay of the same rubric", shown(path))),
        }
    }
    Ok(Ok(known))
}

/// Why no rubric judges a file.
fn why_none(why: &NoRubric, words: TerminalWords) -> String {
    match why {
        NoRubric::Unknown { id } => words.unknown_rubric(id),
        NoRubric::EditionUnclear { id } => words.edition_unclear(id),
        NoRubric::ContentUnclear { id, edition, names } => words.content_unclear(&names.join(", "), edition, id),
    }
}

/// What has been read so far, by hashes: nothing that somebody wrote is kept.
#[derive(Default)]
struct Seen {
    contents: BTreeMap<String, PathBuf>,
    occasions: BTreeMap<[u8; 32], PathBuf>,
}

impl Seen {
    /// False, after telling it, if the same content has been read already. Another assessment of the same team and day is told, and listed.
    fn is_new(&mut self, path: &Path, rubric: &Rubric, answers: &Answers, language: Language) -> bool {
        let words = TerminalWords(language);
        let content = identity::of(rubric, answers);
        if let Some(first) = self.contents.get(&content) {
            warn(path, &words.listed_once(&shown(first)), language);
            return false;
        }
        self.contents.insert(content, path.to_owned());
        let occasion = &answers.occasion;
        if let Some(date) = occasion.date {
            let key = [&answers.rubric_id, &name::folded(&occasion.team) as &str, &date.to_string(), occasion.rater.code()].join("\n");
            let key = Sha256::digest(key).into();
            match self.occasions.get(&key) {
                Some(first) => warn(path, &words.both_listed(&shown(first)), language),
                None => drop(self.occasions.insert(key, path.to_owned())),
            }
        }
        true
    }
}

/// The report of one file, or why there is none. A copy has none of its own, nor has a file that only lies beside saved results.
fn report(path: &Path, named: bool, known: &Known, language: Language, seen: &mut Seen) -> Result<Option<Report>, Vec<String>> {
    let words = TerminalWords(language);
    let text = read(path).map_err(|message| vec![message])?;
    let Some(answered) = draft::rubric_of(&text) else {
        if named {
            return Err(vec![words.no_result().to_owned()]);
        }
        eprintln!("{}: {}", shown(path), words.left_out());
        return Ok(None);
    };
    let rubric = &known.all()[known.chosen(&answered).map_err(|why| vec![why_none(&why, words)])?].rubric;
    let opened =
        draft::read(&text, rubric).map_err(|problems| problems.iter().map(|problem| problem.paragraph(language)).collect::<Vec<_>>())?;
    tell(path, &opened.problems, language);
    if !seen.is_new(path, rubric, &opened.answers, language) {
        return Ok(None);
    }
    let date: Option<Date> = opened.answers.occasion.date;
    warn_of_the_future(path, date, None, language);
    let assessment = Assessment::new(rubric, &opened.answers, &[], Baseline::Previous, date);
    let report = Report::new(rubric, &opened.answers, &assessment, language);
    report.drift.cautions.iter().for_each(|caution| warn(path, &format!("{}: {}", caution.code, caution.sentence), language));
    Ok(Some(report))
}

fn object(columns: &[String], cells: &[String]) -> String {
    let value = |cell: &String| serde_json::Value::String(cell.clone());
    let object: serde_json::Map<String, serde_json::Value> = columns.iter().cloned().zip(cells.iter().map(value)).collect();
    format!("{}\n", serde_json::Value::Object(object))
}
