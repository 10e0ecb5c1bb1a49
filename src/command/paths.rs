//! The files that arguments name: a file, a pattern such as `results/*.json`, or a folder with all that lies in it.
//!
//! In: arguments. Out: paths, each once, in the order of the arguments and by name within one. The command does this itself, since the
//! shells of Windows expand no patterns.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A file, and how it came to be among the others.
pub struct Found {
    /// Where it lies.
    pub path: PathBuf,
    /// True if an argument names the file itself, or fits its name; false if it only lies in a folder that was named.
    pub named: bool,
}

/// The files that arguments name.
///
/// # Errors
/// A pattern that is none or that no file fits, and a folder that cannot be read or holds no such file.
pub fn files(arguments: &[PathBuf]) -> Result<Vec<Found>, String> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for argument in arguments {
        let found = of_one(argument)?;
        // The same file by two ways is one file.
        all.extend(found.into_iter().filter(|one| seen.insert(place(&one.path))));
    }
    Ok(all)
}

/// The same place by one name, however it was written.
pub fn place(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

fn of_one(argument: &Path) -> Result<Vec<Found>, String> {
    if argument.is_dir() {
        return in_folder(argument);
    }
    match argument.to_str() {
        // A file may have such a name, too.
        Some(pattern) if pattern.contains(['*', '?', '[']) && !argument.exists() => fitting(pattern),
        _ => Ok(vec![Found { path: argument.to_owned(), named: true }]),
    }
}

/// All files whose names fit; folders that fit are not gone into.
fn fitting(pattern: &str) -> Result<Vec<Found>, String> {
    let options = glob::MatchOptions { case_sensitive: cfg!(not(windows)), require_literal_leading_dot: true, ..glob::MatchOptions::new() };
    let paths = glob::glob_with(pattern, options).map_err(|error| format!("{pattern}: this is no pattern: {error}"))?;
    let mut found = Vec::new();
    for path in paths {
        let path = path.map_err(|error| format!("{}: cannot be read: {}", error.path().display(), error.error()))?;
        if path.is_file() {
            found.push(Found { path, named: true });
        }
    }
    match found.is_empty() {
        true => Err(format!(
            "{pattern}: no file fits this pattern\n  hint: check the folder; `*` stands for any part of a name, `**/` for folders between"
        )),
        false => Ok(found),
    }
}

/// All files in a folder and those below that may hold saved results; hidden ones are passed over.
fn in_folder(folder: &Path) -> Result<Vec<Found>, String> {
    let hidden = |entry: &walkdir::DirEntry| entry.depth() > 0 && entry.file_name().to_str().is_some_and(|name| name.starts_with('.'));
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(|entry| !hidden(entry)) {
        let entry = entry.map_err(|error| format!("{}: cannot be read: {error}", folder.display()))?;
        let ending = entry.path().extension().map(|ending| ending.to_ascii_lowercase());
        let fits = ending.is_some_and(|ending| ["json", "html", "htm"].iter().any(|known| ending == *known));
        if fits && entry.file_type().is_file() {
            found.push(Found { path: entry.into_path(), named: false });
        }
    }
    match found.is_empty() {
        true => Err(format!(
            "{}: no `.json` or `.html` file lies in this folder\n  hint: name the folder of the saved results",
            folder.display()
        )),
        false => Ok(found),
    }
}
