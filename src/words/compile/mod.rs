//! From the Fluent files of each language to Rust: one typed function for each message, at build time.
//!
//! In: a folder with one folder for each language (`en/form.ftl`, `en/plurals.txt`, ...), English first. Out: the text of one Rust file for
//! each Fluent file, and of one that says which languages there are; or everything that is wrong, each with its file and message. Text,
//! variables, selectors on a number and terms without arguments are all that a message may hold. Whoever builds is told of a message that one
//! language lacks, of an argument that nobody declared, and of a message that no source uses. It must not know what any message says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

#[path = "../direction.rs"]
mod direction;
pub mod message;
pub mod plural;
pub mod review;
pub mod rust;
pub mod script;

pub use direction::direction;
use message::{Argument, Message, Piece};
use plural::Rules;
use review::Review;

/// The language that all others are translated from, and that declares the arguments.
pub const SOURCE: &str = "en";

/// The files whose words scripts say, those of the element and of the pages around it: the build of the site puts them there, and no Rust is made of them.
pub const SCRIPTS: [&str; 7] = ["builder", "element", "first-page", "frame", "offline", "one-file", "will-it-run"];

/// The files whose messages are also values, which can be kept until somebody says them in a language: the file, and the name of the type.
pub const VALUES: [(&str, &str); 4] = [("advice", "Advice"), ("facts", "Fact"), ("nouns", "Noun"), ("scales", "Level")];

/// Every language, the source first.
pub struct Catalogue {
    pub languages: Vec<Language>,
}

/// One language: what its folder holds.
pub struct Language {
    /// Its code, which is the name of the folder.
    pub code: String,
    pub rules: Rules,
    /// Its files by name, without `.ftl`.
    pub files: BTreeMap<String, Vec<Message>>,
    pub reviews: Vec<Review>,
}

impl Catalogue {
    pub fn source(&self) -> &Language {
        &self.languages[0]
    }
}

/// Reads every language of a folder.
///
/// # Errors
///
/// Everything that is wrong, each with its file and message.
pub fn read(folder: &Path) -> Result<Catalogue, Vec<String>> {
    let mut errors = Vec::new();
    let mut codes = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| vec![format!("{}: {error}", folder.display())])?.flatten() {
        if entry.path().join("plurals.txt").is_file() {
            codes.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    codes.sort_by_key(|code| (code != SOURCE, code.clone()));
    if codes.first().map(String::as_str) != Some(SOURCE) {
        return Err(vec![format!("{}: no folder `{SOURCE}` with a file `plurals.txt`", folder.display())]);
    }
    let mut languages: Vec<Language> = Vec::new();
    for code in codes {
        let language = read_language(&folder.join(&code), &code, languages.first(), &mut errors);
        languages.push(language);
    }
    let catalogue = Catalogue { languages };
    compare(&catalogue, &mut errors);
    if errors.is_empty() { Ok(catalogue) } else { Err(errors) }
}

fn read_language(folder: &Path, code: &str, source: Option<&Language>, errors: &mut Vec<String>) -> Language {
    let text = |name: &str| fs::read_to_string(folder.join(name));
    let rules = Rules::read(&text("plurals.txt").unwrap_or_default()).unwrap_or_else(|error| {
        errors.push(format!("{code}/plurals.txt: {error}"));
        Rules::default()
    });
    let mut files = BTreeMap::new();
    let mut names: Vec<String> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    for name in names.iter().filter_map(|name| name.strip_suffix(".ftl")) {
        let declared = source.map(|source| {
            let messages = source.files.get(name).map(Vec::as_slice).unwrap_or_default();
            messages.iter().map(|message| (message.id.as_str(), message.arguments.as_slice())).collect()
        });
        let place = format!("{code}/{name}.ftl");
        let mut problem = |message: &str| errors.push(format!("{place}: {message}"));
        let messages = message::read(&text(&format!("{name}.ftl")).unwrap_or_default(), &rules, declared.as_ref(), &mut problem);
        files.insert(name.to_owned(), messages);
    }
    let reviews = text("reviews.csv").map(|text| review::read(&text)).unwrap_or(Ok(Vec::new())).unwrap_or_else(|error| {
        errors.push(format!("{code}/reviews.csv: {error}"));
        Vec::new()
    });
    Language { code: code.to_owned(), rules, files, reviews }
}

/// Whether every language has the messages of the source, and no others.
fn compare(catalogue: &Catalogue, errors: &mut Vec<String>) {
    let source = catalogue.source();
    for language in &catalogue.languages[1..] {
        let code = &language.code;
        for name in source.files.keys().filter(|name| !language.files.contains_key(*name)) {
            errors.push(format!("{code}/{name}.ftl: there is no such file, but {SOURCE}/{name}.ftl is there to be translated"));
        }
        for (name, messages) in &language.files {
            let Some(wanted) = source.files.get(name) else {
                errors.push(format!("{code}/{name}.ftl: there is no {SOURCE}/{name}.ftl that it could be a translation of"));
                continue;
            };
            let ids = |messages: &[Message]| messages.iter().map(|message| message.id.clone()).collect::<BTreeSet<_>>();
            let (wanted, there) = (ids(wanted), ids(messages));
            errors.extend(wanted.difference(&there).map(|id| format!("{code}/{name}.ftl: `{id}` is missing")));
            errors.extend(there.difference(&wanted).map(|id| format!("{code}/{name}.ftl: `{id}` is not in {SOURCE}/{name}.ftl")));
        }
    }
}

/// The words that a script says, as a literal of an object: `{"en": {"loading": "...", "problems": (count) => ...}, ...}`.
pub fn for_script(catalogue: &Catalogue, file: &str) -> String {
    let language = |language: &Language| {
        let message = |message: &Message| format!("{:?}: {}", message.id, script::value(message, &language.code));
        let messages: Vec<String> = language.files[file].iter().map(message).collect();
        format!("{:?}: {{ {} }}", language.code, messages.join(", "))
    };
    format!("{{ {} }}", catalogue.languages.iter().map(language).collect::<Vec<_>>().join(", "))
}

/// The messages that no source file asks for, by the names that follow a `.` or `::` in `sources`.
pub fn unused(catalogue: &Catalogue, sources: &[String]) -> Vec<String> {
    let mut asked = BTreeSet::new();
    for source in sources {
        for (at, _) in source.match_indices(['.', ':']) {
            let name = source[at + 1..].split(|letter: char| !letter.is_alphanumeric() && letter != '_').next();
            asked.extend(name.filter(|name| !name.is_empty()));
        }
    }
    let files = catalogue.source().files.iter().filter(|(name, _)| !SCRIPTS.contains(&name.as_str()));
    let all = files.flat_map(|(name, messages)| messages.iter().map(move |message| (name, message)));
    let is_asked = |name: &str, message: &Message| {
        let as_value = VALUES.iter().any(|(file, _)| *file == name) && asked.contains(message.variant().as_str());
        as_value || asked.contains(message.function().as_str())
    };
    let forgotten = all.filter(|(name, message)| !is_asked(name, message));
    forgotten.map(|(name, message)| format!("{SOURCE}/{name}.ftl: nothing uses `{}`; take it out of every language", message.id)).collect()
}

/// A message as a person reads it, with a value for each argument.
pub fn rendered(pieces: &[Piece], arguments: &[Argument], rules: &Rules, right_to_left: bool) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Argument(at) => {
                let argument = &arguments[*at];
                let value = if argument.is_number() { argument.sample_number().to_string() } else { argument.sample.clone() };
                out.push_str(&if right_to_left { isolated(&value) } else { value });
            }
            Piece::Select { argument, exact, plural, other } => {
                let number = arguments[*argument].sample_number();
                let category = rules.category(number);
                let chosen = exact.iter().find(|(value, _)| *value == number).map(|(_, pieces)| pieces);
                let chosen = chosen.or_else(|| plural.iter().find(|(found, _)| *found == category).map(|(_, pieces)| pieces));
                out.push_str(&rendered(chosen.unwrap_or(other), arguments, rules, right_to_left));
            }
        }
    }
    out
}

/// What somebody entered, so that its direction does not disturb the sentence around it.
fn isolated(value: &str) -> String {
    format!("\u{2068}{value}\u{2069}")
}
