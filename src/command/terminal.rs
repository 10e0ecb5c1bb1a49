//! Files, standard output and the exit status: what every verb does with them.
//!
//! In: paths and texts. Out: texts, messages and statuses. It knows nothing of what a verb does.

use fidelity_check::date::Date;
use fidelity_check::document::encoding::decode;
use fidelity_check::problem::{Fact, Fault, Problem};
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;
use fidelity_check::words::problems::ProblemsWords;
use fidelity_check::words::terminal::TerminalWords;
use std::path::Path;

/// Sound, or done.
pub const SOUND: u8 = 0;
/// There are problems, all of them told.
pub const PROBLEMS: u8 = 1;
/// A file cannot be read or written.
pub const UNREADABLE: u8 = 2;

/// The text of a file. A file beyond the limit is not read to its end.
pub fn read(path: &Path) -> Result<String, String> {
    use std::io::Read as _;
    let told = |fault: Fault| format!("{}: {}", path.display(), Problem::new("", fault));
    let unreadable = |error: std::io::Error| told(Fault::Unreadable { why: Fact::SystemSays { why: error.to_string() } });
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    // One byte more than may be, so that the reading of the document can tell that it is too large.
    let most = fidelity_check::document::MOST_BYTES as u64 + 1;
    file.take(most).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 == most {
        // Cut in the middle of a character or not, it is refused for its size.
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    decode(&bytes).map_err(told)
}

/// The rubric of a text, with local rules where there are any; or every problem.
pub fn judged(text: &str, overlay: Option<&str>) -> Result<Rubric, Vec<Problem>> {
    match overlay {
        Some(overlay) => Rubric::parse_with_overlay(text, overlay),
        None => Rubric::parse(text),
    }
}

/// The same of files.
pub fn rubric(path: &Path, overlay: Option<&Path>) -> Result<Result<Rubric, Vec<Problem>>, String> {
    Ok(judged(&read(path)?, overlay.map(read).transpose()?.as_deref()))
}

/// Tells every problem of a file on standard error.
pub fn tell(path: &Path, problems: &[Problem], language: Language) {
    problems.iter().for_each(|problem| eprintln!("{}: {}", shown(path), problem.paragraph(language)));
}

/// The same of a file that is of no use, and the status with which the command ends.
pub fn refused(path: &Path, problems: &[Problem], language: Language) -> Result<u8, String> {
    tell(path, problems, language);
    Ok(PROBLEMS)
}

/// Tells on standard error what is doubtful about a file.
pub fn warn(path: &Path, what: &str, language: Language) {
    eprintln!("{}: {}{what}", shown(path), ProblemsWords(language).warning());
}

/// The files of an argument list, for messages.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Today, by the clock of this machine (UTC).
pub fn today() -> Option<Date> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok()?;
    Date::new(1970, 1, 1)?.add_days(i64::try_from(since.as_secs() / 86_400).ok()?)
}

/// Tells on standard error that answers are dated in the future: by a given day, or by the clock of this machine, on which no report depends.
pub fn warn_of_the_future(path: &Path, dated: Option<Date>, given: Option<Date>, language: Language) {
    // A day ahead of UTC it may be a day later already.
    let latest = given.or_else(|| today().and_then(|today| today.add_days(1)));
    if let Some(date) = dated.filter(|date| latest.is_some_and(|latest| *date > latest)) {
        warn(path, &TerminalWords(language).future(&date.to_string()), language);
    }
}
