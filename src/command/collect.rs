//! `collect`: any number of saved results in one table.
//!
//! In: rubrics, their overlays and saved files. Out: one row for each element of each file; files are read one after the other, and of each
//! no more is kept than a hash of its content. A file that cannot be read is told on standard error and the rest go on.

use crate::command::output::Output;
use crate::command::paths::{Found, files, place};
use crate::command::score::language;
use crate::command::terminal::{PROBLEMS, SOUND, read, refused, shown, warn_of_the_future};
use fidelity_check::answers::Answers;
use fidelity_check::assessment::Assessment;
use fidelity_check::date::Date;
use fidelity_check::draft::{self, Answered};
use fidelity_check::drift::Baseline;
use fidelity_check::edition;
use fidelity_check::export;
use fidelity_check::name;
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Put any number of saved results into one table: one row for each element of each file.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  fidelity-check collect --rubric my-programme.json results --output all.csv
  fidelity-check collect --rubric edition-1.json --rubric edition-2.json results/*.json --format ndjson --output all.ndjson
  fidelity-check collect --rubric my-programme.json --overlay local-rules.json results/*.json --output all.csv

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
    #[command(flatten)]
    output: Output,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// A table with a heading.
    Csv,
    /// One JSON object per line.
    Ndjson,
}

/// One rubric among several, as it was given.
struct Known {
    path: PathBuf,
    text: String,
    /// The hash of the file alone; that of the rubric takes in what an overlay changes.
    hash: String,
    rubric: Rubric,
}

/// Reads each file and writes its rows.
pub fn run(arguments: &Arguments) -> Result<u8, String> {
    let mut known = match rubrics(&arguments.rubric)? {
        Ok(known) => known,
        Err(status) => return Ok(status),
    };
    for path in &arguments.overlay {
        if let Err(status) = lay_over(path, &mut known)? {
            return Ok(status);
        }
    }
    // A folder of results often holds the rubric as well.
    let given: Vec<PathBuf> = arguments.rubric.iter().chain(&arguments.overlay).map(|path| place(path)).collect();
    let found: Vec<Found> = files(&arguments.files)?.into_iter().filter(|found| !given.contains(&place(&found.path))).collect();
    let read_from = arguments.rubric.iter().chain(&arguments.overlay).chain(found.iter().map(|found| &found.path));
    let mut output = arguments.output.begin(read_from.map(PathBuf::as_path))?;
    let columns: Vec<String> = std::iter::once("file").chain(export::COLUMNS).map(str::to_owned).collect();
    if let Format::Csv = arguments.format {
        output.write(&format!("\u{feff}{}", export::line(&columns)))?;
    }
    let (mut status, mut seen) = (SOUND, Seen::default());
    for Found { path, named } in &found {
        match report(path, *named, &known, arguments.lang, &mut seen) {
            Ok(Some(report)) => {
                for cells in export::rows(&report, arguments.notes) {
                    let cells: Vec<String> = std::iter::once(shown(path)).chain(cells).collect();
                    output.write(&match arguments.format {
                        Format::Csv => export::line(&cells),
                        Format::Ndjson => object(&columns, &cells),
                    })?;
                }
            }
            Ok(None) => {}
            Err(messages) => {
                messages.iter().for_each(|message| eprintln!("{}: {message}", shown(path)));
                status = PROBLEMS;
            }
        }
    }
    output.end()?;
    Ok(status)
}

/// The rubrics, or the status with which the command ends.
fn rubrics(paths: &[PathBuf]) -> Result<Result<Vec<Known>, u8>, String> {
    let mut known: Vec<Known> = Vec::new();
    for path in paths {
        let text = read(path)?;
        let rubric = match Rubric::parse(&text) {
            Ok(rubric) => rubric,
            Err(problems) => return refused(path, &problems).map(Err),
        };
        match known.iter().any(|other| other.hash == rubric.hash) {
            true => eprintln!("{}: warning: the same rubric again", shown(path)),
            false => known.push(Known { path: path.clone(), text, hash: rubric.hash.clone(), rubric }),
        }
    }
    Ok(Ok(known))
}

/// Applies local rules to each edition of the rubric they name, or to the edition they name.
fn lay_over(path: &Path, known: &mut [Known]) -> Result<Result<(), u8>, String> {
    let overlay = read(path)?;
    let json: serde_json::Value = serde_json::from_str(&overlay).unwrap_or_default();
    let (id, edition) = (json["rubric"].as_str(), json["edition"].as_str());
    let fits = |one: &Known| Some(&one.rubric.id as &str) == id && edition.is_none_or(|edition| edition == one.rubric.edition);
    // One that fits none of the rubrics is tried on the first of them, which tells what is wrong with it.
    let all: Vec<usize> = (0..known.len()).filter(|at| fits(&known[*at])).collect();
    for at in if all.is_empty() { vec![0] } else { all } {
        let one = &mut known[at];
        if one.rubric.overlay.is_some() {
            return Err(format!("{}: a second overlay of the same rubric", shown(path)));
        }
        match Rubric::parse_with_overlay(&one.text, &overlay) {
            Ok(rubric) => one.rubric = rubric,
            Err(problems) => return refused(path, &problems).map(Err),
        }
    }
    Ok(Ok(()))
}

/// What has been read so far, by hashes: nothing that somebody wrote is kept.
#[derive(Default)]
struct Seen {
    contents: BTreeMap<[u8; 32], PathBuf>,
    occasions: BTreeMap<[u8; 32], PathBuf>,
}

impl Seen {
    /// False, after telling it, if the same content has been read already. Another assessment of the same team and day is told, and listed.
    fn is_new(&mut self, path: &Path, rubric: &Rubric, answers: &Answers) -> bool {
        let plain = Answers {
            hash: None,
            recorded: Vec::new(),
            occasion: fidelity_check::answers::Occasion { team: name::folded(&answers.occasion.team), ..answers.occasion.clone() },
            ..answers.clone()
        };
        let content = Sha256::digest(draft::write(rubric, &plain, None, true)).into();
        if let Some(first) = self.contents.get(&content) {
            eprintln!("{}: warning: the same content as {}; it is listed once", shown(path), shown(first));
            return false;
        }
        self.contents.insert(content, path.to_owned());
        let occasion = &answers.occasion;
        if let Some(date) = occasion.date {
            let key =
                [&answers.rubric_id, &plain.occasion.team, &date.to_string(), occasion.rater.code()].map(|part| part.to_owned()).join("\n");
            let key = Sha256::digest(key).into();
            match self.occasions.get(&key) {
                Some(first) => {
                    let same = "of the same team and day, by the same kind of rater";
                    eprintln!("{}: warning: another assessment {same}: {}; both are listed", shown(path), shown(first));
                }
                None => drop(self.occasions.insert(key, path.to_owned())),
            }
        }
        true
    }
}

/// The report of one file, or why there is none. A copy has none of its own, nor has a file that only lies beside saved results.
fn report(path: &Path, named: bool, known: &[Known], language: Language, seen: &mut Seen) -> Result<Option<Report>, Vec<String>> {
    let text = read(path).map_err(|message| vec![message])?;
    let Some(answered) = draft::rubric_of(&text) else {
        let why = "not a saved result: it does not name its rubric";
        if named {
            return Err(vec![why.to_owned()]);
        }
        eprintln!("{}: left out: {why}", shown(path));
        return Ok(None);
    };
    let rubric = chosen(known, &answered).map_err(|message| vec![message])?;
    let opened = draft::read(&text, rubric).map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    opened.problems.iter().for_each(|problem| eprintln!("{}: {problem}", shown(path)));
    if !seen.is_new(path, rubric, &opened.answers) {
        return Ok(None);
    }
    let date: Option<Date> = opened.answers.occasion.date;
    warn_of_the_future(path, date, None);
    let assessment = Assessment::new(rubric, &opened.answers, &[], Baseline::Previous, date);
    let report = Report::new(rubric, &opened.answers, &assessment, language);
    report.drift.cautions.iter().for_each(|caution| eprintln!("{}: warning: {}: {}", shown(path), caution.code, caution.sentence));
    Ok(Some(report))
}

/// The rubric by which a file is judged, whatever the order in which they were given: that of its edition, and of several of it the one with its
/// hash; else one that says it can be compared, else the newest.
fn chosen<'k>(known: &'k [Known], answered: &Answered) -> Result<&'k Rubric, String> {
    let Answered { id, edition: answered_edition, hash } = answered;
    let mut of_id: Vec<&Known> = known.iter().filter(|one| one.rubric.id == *id).collect();
    if of_id.is_empty() {
        return Err(format!("made with the rubric `{id}`, which is not among those given with --rubric"));
    }
    of_id.sort_by(|one, other| edition::order(&one.rubric.edition, &other.rubric.edition));
    let Some(answered_edition) = answered_edition else {
        return match &of_id[..] {
            [only] => Ok(&only.rubric),
            _ => Err(format!("it does not say which edition of `{id}` it was made with, and several were given with --rubric")),
        };
    };
    let of_edition: Vec<&Known> = of_id.iter().copied().filter(|one| one.rubric.edition == *answered_edition).collect();
    match &of_edition[..] {
        [] => {}
        [only] => return Ok(&only.rubric),
        several => {
            let same = several.iter().find(|one| hash.as_ref().is_some_and(|hash| [&one.hash, &one.rubric.hash].contains(&hash)));
            return same.map(|one| &one.rubric).ok_or_else(|| {
                let paths: Vec<String> = several.iter().map(|one| shown(&one.path)).collect();
                format!("nobody can tell which of {} it was made with: all are edition {answered_edition} of `{id}`, and it has the hash of none", paths.join(", "))
            });
        }
    }
    let takes = |one: &&&Known| {
        let rubric = &one.rubric;
        edition::comparable(&rubric.edition, answered_edition)
            || rubric.comparable_editions.contains(answered_edition)
            || rubric.crosswalks.iter().any(|crosswalk| crosswalk.from_edition == *answered_edition)
    };
    let taken = of_id.iter().rfind(takes).or(of_id.last());
    taken.map(|one| &one.rubric).ok_or_else(String::new)
}

fn object(columns: &[String], cells: &[String]) -> String {
    let value = |cell: &String| serde_json::Value::String(cell.clone());
    let object: serde_json::Map<String, serde_json::Value> = columns.iter().cloned().zip(cells.iter().map(value)).collect();
    format!("{}\n", serde_json::Value::Object(object))
}
