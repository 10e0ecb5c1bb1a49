//! How the code is laid out, held by reading it as text: who may import whom, what stands where, what is absent.
//!
//! In: every tracked file. Out: one failure per rule that lists each place. The rules are those of `docs` and of the heads of
//! the modules; a rule that has become wrong is changed here first.

mod common;

use common::{file, place};
use std::collections::{BTreeMap, BTreeSet};

/// A module and what of ours it may name. The longest match counts; what is not listed may name nothing of ours.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("number", &[]),
    ("order", &[]),
    ("date", &[]),
    ("workbook", &["date", "export"]),
    ("name", &[]),
    ("edition", &[]),
    // Its words, which know nothing of what they are said of.
    ("problem", &["words"]),
    ("document", &["number", "problem"]),
    ("rubric", &["document", "number", "date", "problem"]),
    // The words of the scales that need not be declared.
    ("rubric/parse/built_in", &["number", "rubric", "words"]),
    ("rubric/range", &["number", "rubric"]),
    ("rubric/bands", &["number", "problem", "rubric"]),
    ("rubric/source", &["document", "number", "problem"]),
    // What may be written short, and the records that it is short for.
    ("rubric/source/short_forms", &["document", "number", "problem", "rubric"]),
    ("answers", &["rubric", "number", "date", "name"]),
    ("team", &["rubric", "answers", "name"]),
    ("score", &["rubric", "answers", "number"]),
    ("agreement", &["rubric", "answers", "number", "score", "team"]),
    ("gate", &["rubric", "answers", "number", "score"]),
    ("drift", &["rubric", "answers", "number", "date", "edition", "name", "score", "gate"]),
    ("assessment", &["rubric", "answers", "date", "score", "gate", "drift", "agreement"]),
    ("draft", &["rubric", "answers", "number", "date", "document", "problem", "score"]),
    ("schema", &["document", "draft", "rubric", "report"]),
    ("words/problems", &["words"]),
    ("words/advice", &["words"]),
    ("words/facts", &["words"]),
    ("words/nouns", &["words"]),
    ("words", &["number", "date", "answers", "rubric", "score", "gate", "drift", "agreement", "problem", "code"]),
    (
        "report",
        &[
            "rubric",
            "answers",
            "number",
            "date",
            "problem",
            "score",
            "gate",
            "drift",
            "assessment",
            "agreement",
            "name",
            "team",
            "words",
            "document",
        ],
    ),
    ("explain", &["rubric", "answers", "number", "assessment", "drift", "edition", "report", "words"]),
    ("sheet", &["date", "document", "report", "words"]),
    ("export", &["document", "name", "report", "sheet", "words"]),
    (
        "office",
        &[
            "rubric",
            "answers",
            "number",
            "date",
            "document",
            "problem",
            "score",
            "drift",
            "assessment",
            "draft",
            "edition",
            "name",
            "report",
            "words",
            "sheet",
            "export",
        ],
    ),
    // The form is drawn as text: nothing else of the core knows it.
    ("embed", &["built", "rubric", "score_core", "web", "words"]),
    ("built", &[]),
    ("pack", &["built", "embed", "rubric", "words"]),
    ("press", &["built", "draft", "embed", "pack", "problem", "rubric"]),
    // What stands in the cards is read where the form's own names for it stand.
    ("score_core", &["number", "report", "rubric", "score", "web", "words"]),
    ("code", &["rubric", "answers", "number", "date", "order"]),
    (
        "studio",
        &[
            "document",
            "number",
            "date",
            "edition",
            "draft",
            "problem",
            "rubric",
            "answers",
            "score",
            "drift",
            "assessment",
            "words",
            "report",
            "explain",
            "sheet",
            "export",
            "workbook",
        ],
    ),
    (
        "exchange",
        &["rubric", "answers", "number", "date", "score", "drift", "assessment", "report", "words", "export", "office", "workbook"],
    ),
    ("web/browser", &[]),
    ("web", EVERY),
    ("command", EVERY),
    ("main", &[]),
    ("lib", EVERY),
];

/// Every module of the core.
const EVERY: &[&str] = &[
    "agreement",
    "answers",
    "assessment",
    "built",
    "code",
    "date",
    "document",
    "draft",
    "drift",
    "edition",
    "explain",
    "export",
    "gate",
    "name",
    "number",
    "office",
    "order",
    "embed",
    "exchange",
    "pack",
    "press",
    "problem",
    "report",
    "rubric",
    "schema",
    "score",
    "score_core",
    "sheet",
    "studio",
    "team",
    "words",
    "workbook",
];

/// One Rust file of the package.
struct Source {
    path: String,
    /// Below `src`, without the ending: `rubric/parse`.
    module: String,
    /// Without its test module.
    code: String,
}

impl Source {
    fn is_core(&self) -> bool {
        !["web", "studio/web", "studio/workbook/web", "office/web", "score_core/web", "press/web", "command", "main"]
            .iter()
            .any(|outer| self.module == *outer || self.module.starts_with(&format!("{outer}/")))
    }

    /// The paths it names below the crate: `rubric::Rubric`, each of a list on its own.
    fn names(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for rest in after(&self.on_one_line(), "crate::") {
            unfold("", rest, &mut names);
        }
        names
    }

    /// True if what is named by a path stands in this file.
    fn holds(&self, path: &str) -> bool {
        let module = self.module.replace('/', "::");
        path == module || path.strip_prefix(&module).is_some_and(|item| item.starts_with("::"))
    }

    /// The code on one line.
    fn on_one_line(&self) -> String {
        self.lines().map(|(_, line)| line.trim()).collect::<Vec<_>>().join(" ")
    }

    /// A path of this file: `Rubric` in `rubric.rs` is `rubric::Rubric`.
    fn inside(&self, path: &str) -> String {
        match self.module.as_str() {
            "lib" | "main" => path.to_owned(),
            module => [&module.replace('/', "::"), "::", path].concat(),
        }
    }

    /// The paths below the crate that lead to other files. What the file only passes on is added to `passed_on`: from where it is named
    /// to where it stands.
    fn leads_to(&self, passed_on: &mut BTreeMap<String, String>) -> BTreeSet<String> {
        let mut code = self.on_one_line();
        let modules: Vec<String> = after(&code, "mod ").filter_map(|rest| rest.split_once(';')).map(|(name, _)| name.to_owned()).collect();
        let modules: Vec<String> = modules.into_iter().filter(|name| name.chars().all(|c| c.is_alphanumeric() || c == '_')).collect();
        // A module that stands elsewhere.
        let folder = self.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for (place, rest) in after(&code, "#[path = \"").filter_map(|rest| rest.split_once("\"]")) {
            let (mut parts, name) = (folder.split('/').skip(1).collect::<Vec<_>>(), after(rest, "mod ").next());
            for part in place.trim_end_matches(".rs").split('/') {
                if part == ".." { _ = parts.pop() } else { parts.push(part) }
            }
            let name = name.and_then(|name| name.split_once(';')).expect("a module after its path").0;
            passed_on.insert(self.inside(name), parts.join("::"));
        }
        let mut own = Vec::new();
        while let Some((start, list)) = ["pub use ", "pub(crate) use "].iter().find_map(|word| Some((code.find(word)?, word.len()))) {
            let end = start + code[start..].find(';').expect("an import ends") + 1;
            let mut names = BTreeSet::new();
            unfold("", &code[start + list..end], &mut names);
            for path in names {
                let of_own = modules.iter().any(|module| path.split("::").next() == Some(module));
                let stands = if of_own { Some(self.inside(&path)) } else { path.strip_prefix("crate::").map(str::to_owned) };
                let name = path.rsplit("::").next().expect("a last part").to_owned();
                let here = self.inside(&name);
                // Of `facts::*` the name is not known: who takes one of them from here leads here.
                if let Some(stands) = stands.filter(|stands| *stands != here) {
                    passed_on.insert(here, stands.clone());
                    own.push((name, stands));
                }
            }
            code.replace_range(start..end, "");
        }
        // What is passed on and used as well is named.
        let used = own.into_iter().filter(|(name, _)| has_word(&code.replace(&["mod ", name, ";"].concat(), ""), name));
        let mut names: BTreeSet<String> = used.map(|(_, stands)| stands).collect();
        for rest in after(&code, "crate::") {
            unfold("", rest, &mut names);
        }
        // By the last part of what is imported, and of a module of its own, more is named.
        let mut begin = names.clone();
        begin.extend(modules.iter().map(|module| self.inside(module)));
        for path in begin {
            let word = [path.rsplit("::").next().unwrap_or_default(), "::"].concat();
            for rest in after(&code, &word) {
                unfold(&[&path, "::"].concat(), rest, &mut names);
            }
        }
        names
    }

    /// Lines that are not comments, with their numbers.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        numbered(&self.code).filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

/// The paths with which a text begins, each with what stands before a list of them. Gives what comes after.
fn unfold<'t>(before: &str, text: &'t str, names: &mut BTreeSet<String>) -> &'t str {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(text.len());
    let (path, mut rest) = text.split_at(end);
    let path = [before, path].concat();
    if !(path.is_empty() || path.ends_with("::")) || !rest.starts_with('{') {
        names.insert(path.trim_end_matches("::self").trim_end_matches("::").to_owned());
        return rest;
    }
    while rest.starts_with(['{', ',']) {
        rest = rest[1..].trim_start();
        if !rest.starts_with('}') {
            rest = unfold(&path, rest, names).trim_start();
            // Another name, as in `Action as Agreed`.
            if let Some(renamed) = rest.strip_prefix("as ") {
                rest = renamed.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_').trim_start();
            }
        }
    }
    rest.strip_prefix('}').unwrap_or(rest)
}

/// What comes after a word, each time it stands in a text on its own and at the beginning of a path.
fn after<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = &'t str> {
    let begins = |at: usize| !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
    text.match_indices(word).filter(move |(at, _)| begins(*at)).map(|(at, word)| &text[at + word.len()..])
}

/// The file in which something stands that a path below the crate names, whoever passes it on. What is in no module stands in `lib.rs`.
fn stands_in(path: &str, places: &BTreeMap<String, usize>, passed_on: &BTreeMap<String, String>) -> Option<usize> {
    let ends = path.match_indices("::").map(|(end, _)| end).chain([path.len()]).collect::<Vec<_>>();
    for end in ends.into_iter().rev() {
        let (known, rest) = path.split_at(end);
        if let Some(at) = places.get(known) {
            return Some(*at);
        }
        if let Some(stands) = passed_on.get(known) {
            return stands_in(&[stands, rest].concat(), places, passed_on);
        }
    }
    places.get("lib").copied()
}

fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(at, line)| (at + 1, line))
}

/// Tracked files and those about to be, without what belongs to nobody here.
fn tracked() -> Vec<String> {
    let git = std::process::Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(place(""))
        .output()
        .expect("git lists the files");
    let list = String::from_utf8(git.stdout).expect("names in UTF-8");
    let files: Vec<String> = list.lines().filter(|path| place(path).is_file()).map(str::to_owned).collect();
    assert!(files.len() > 50, "found {} files only", files.len());
    files
}

fn ending_in<'f>(files: &'f [String], endings: &'f [&str]) -> impl Iterator<Item = &'f String> {
    files.iter().filter(move |path| endings.iter().any(|ending| path.ends_with(ending)))
}

/// The sources of the crate. What its build script is made of stands among them, but runs before them and reads files.
fn sources() -> Vec<Source> {
    let files = tracked();
    let mine = ending_in(&files, &[".rs"]).filter(|path| path.starts_with("src/") && !path.starts_with("src/words/compile/"));
    mine.map(|path| {
        let text = file(path);
        let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default().to_owned();
        Source { path: path.clone(), module: path["src/".len()..path.len() - ".rs".len()].to_owned(), code }
    })
    .collect()
}

/// Fails with every place at which a rule is broken.
#[track_caller]
fn none(rule: &str, places: Vec<String>) {
    assert!(places.is_empty(), "{rule}\n  {}", places.join("\n  "));
}

/// Every place in the code of files at which a word stands.
fn places<'s>(sources: impl Iterator<Item = &'s Source>, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources {
        for (number, line) in source.lines() {
            found.extend(words.iter().filter(|word| has_word(line, word)).map(|word| format!("{}:{number}: {word}", source.path)));
        }
    }
    found
}

/// True if the word stands in the line and is not part of a longer one.
fn has_word(line: &str, word: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let (first, last) = (word.chars().next(), word.chars().next_back());
    line.match_indices(word).any(|(at, _)| {
        let goes_on_before = part(first) && part(line[..at].chars().next_back());
        let goes_on_after = part(last) && part(line[at + word.len()..].chars().next());
        !goes_on_before && !goes_on_after
    })
}

#[test]
fn each_module_imports_only_what_it_may() {
    let mut wrong = Vec::new();
    for source in sources() {
        let fits = |name: &str| source.module == name || source.module.starts_with(&format!("{name}/"));
        let may = MAY_IMPORT.iter().filter(|(name, _)| fits(name)).max_by_key(|(name, _)| name.len());
        let Some((row, may)) = may else {
            wrong.push(format!("{}: not in the table of this test", source.path));
            continue;
        };
        let own = source.module.split('/').next().unwrap_or_default();
        for (number, line) in source.lines() {
            for named in line.split("crate::").skip(1).filter(|_| !line.contains("fidelity_check::")) {
                let named: String = named.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                // Macros and items of the crate's root have no module.
                let is_module = EVERY.contains(&named.as_str()) || named == "web" || named == "command";
                // A row for a single file is strict; other files may name their own folder.
                let own_family = named == own && (own == "web" || !row.contains('/'));
                // Sorting and looking up is for everybody.
                if is_module && !own_family && !may.contains(&named.as_str()) && named != "order" {
                    wrong.push(format!("{}:{number}: {named}", source.path));
                }
            }
        }
    }
    none("may not import:", wrong);
}

/// What the core gives to the widget before the first question. All else of it is fetched afterwards.
const FIRST: &[&str] = &["answers", "date", "drift::Baseline", "number", "problem", "rubric", "team", "words"];

#[test]
fn what_is_fetched_first_names_nothing_of_what_is_fetched_afterwards() {
    let sources = sources();
    // All that the widget leads to; the border and what lies behind it leads nowhere.
    let mut first = vec![sources.iter().find(|source| source.module == "web/widget").expect("the widget")];
    let mut at = 0;
    while let Some(source) = first.get(at) {
        for path in source.names() {
            let leads_to = sources
                .iter()
                .filter(|other| other.module.starts_with("web/") && other.module != "web/split" && !other.module.starts_with("web/second"));
            let leads_to = leads_to.filter(|other| other.holds(&path) && !first.iter().any(|known| known.module == other.module));
            let leads_to: Vec<&Source> = leads_to.collect();
            first.extend(leads_to);
        }
        at += 1;
    }
    let form = first.iter().filter(|source| source.module.starts_with("web/form/")).count();
    assert!(form > 5, "the widget leads to {form} files of the form only");
    let mut wrong = Vec::new();
    for source in first {
        let later = |path: &String| {
            let of_core = !path.starts_with("web") && !FIRST.iter().any(|may| path == may || path.starts_with(&format!("{may}::")));
            path.starts_with("web::second") || of_core
        };
        wrong.extend(source.names().into_iter().filter(later).map(|path| format!("{}: {path}", source.path)));
    }
    none("would be fetched before the first question (only `web/split.rs` may name `web::second`):", wrong);
    let elsewhere = sources.iter().filter(|source| !source.module.starts_with("web/second") && source.module != "web/split");
    none("only `web/split.rs` names the second part:", places(elsewhere, &["crate::web::second"]));
}

/// No circle of files: a file is read, tested and moved without those that lead to it.
///
/// A file leads to another when its code, without comments and its test module, names something that stands there: by
/// `crate::path` in an import or in the middle of a line, or by `module::item` of a module that it imports or has. Who names something where
/// it is passed on (`pub use`) leads to the file in which it stands; passing on what is not used as well is no step of a circle, and
/// neither is a `mod`. Files that lead to each other, on whatever way, form a circle, a parent and its modules too: what both need stands in a
/// file of its own, or is handed over. A method that is called on a value names no file.
#[test]
fn no_files_stand_in_a_circle() {
    let circles = circles(&sources()).into_iter();
    none("stand in a circle:", circles.map(|(module, back)| format!("{module} leads to {}", back.join(", "))).collect());
}

#[test]
fn a_circle_is_found_and_passing_on_is_none() {
    let source = |module: &str, code: &str| Source { path: format!("src/{module}.rs"), module: module.to_owned(), code: code.to_owned() };
    let found = |own: &str, child: &str| {
        let all = [
            source("lib", "pub mod a;"),
            source("a", own),
            source("a/b", child),
            source("c", "use crate::{a, a::B};\nfn c() { a::b::made() }"),
        ];
        circles(&all).into_keys().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(found("mod b;\npub use b::B;\npub struct A;", "use crate::a::A;"), "");
    assert_eq!(found("mod b;\npub use b::B;\npub struct A(B);", "use crate::a::A;"), "a a/b");
    assert_eq!(found("mod b;\nfn a() { b::made(1) }", "// crate::a::A"), "");
    assert_eq!(found("pub mod b;", "use crate::c::D;\nfn b() { c::made() }"), "a/b c");
    assert_eq!(found("pub mod b;\nuse crate::d;", "fn b() {}"), "");
    assert_eq!(found("mod b;\nfn a() { b::made(1) }", "fn made() -> crate::a::A"), "a a/b");
    assert_eq!(found("mod b;\nuse crate::{\n    x::Y as Z,\n    a::b::{B},\n};", "use crate::a::{self, A};"), "a a/b");
    assert_eq!(found("mod b;\npub use b::B;", "fn c() { crate::c::made() }"), "a/b c");
    assert_eq!(found("mod b;\npub use crate::c::B;", "use crate::a::B;"), "a/b c");
}

/// The files that stand in circles, each with those of the same circle to which it leads.
fn circles(sources: &[Source]) -> BTreeMap<String, Vec<String>> {
    let mut passed_on = BTreeMap::new();
    let named: Vec<BTreeSet<String>> = sources.iter().map(|source| source.leads_to(&mut passed_on)).collect();
    let places: BTreeMap<String, usize> = sources.iter().enumerate().map(|(at, source)| (source.module.replace('/', "::"), at)).collect();
    let leads = |own: usize| {
        let each = named[own].iter().filter_map(|path| stands_in(path, &places, &passed_on));
        each.filter(|at| *at != own).collect::<BTreeSet<usize>>()
    };
    let leads: Vec<BTreeSet<usize>> = (0..sources.len()).map(leads).collect();
    let from = |start: usize| {
        let mut reached = BTreeSet::new();
        let mut open: Vec<usize> = leads[start].iter().copied().collect();
        while let Some(at) = open.pop() {
            if reached.insert(at) {
                open.extend(&leads[at]);
            }
        }
        reached
    };
    let from: Vec<BTreeSet<usize>> = (0..sources.len()).map(from).collect();
    let round = (0..sources.len()).filter(|at| from[*at].contains(at));
    let back = |at: usize| leads[at].iter().filter(|next| from[**next].contains(&at)).map(|next| sources[*next].module.clone()).collect();
    round.map(|at| (sources[at].module.clone(), back(at))).collect()
}

#[test]
fn what_knows_a_browser_knows_no_form() {
    let sources = sources();
    let browser = sources.iter().filter(|source| source.module.starts_with("web/browser/"));
    let wrong = browser.flat_map(|source| {
        let other = |path: &String| !path.starts_with("web::browser") && !path.starts_with("web::state::StoragePlace");
        source.names().into_iter().filter(other).map(|path| format!("{}: {path}", source.path))
    });
    none("browser/ is plain functions:", wrong.collect());
}

#[test]
fn the_table_names_modules_that_exist() {
    let modules: BTreeSet<String> = sources().into_iter().map(|source| source.module).collect();
    let missing = MAY_IMPORT.iter().map(|(name, _)| *name).filter(|name| !modules.contains(*name));
    none("in the table but not in src:", missing.map(str::to_owned).collect());
}

#[test]
fn imports_begin_at_the_crate() {
    none("write `use crate::...`:", places(sources().iter(), &["super::"]));
}

#[test]
fn every_rust_file_says_what_it_is_for() {
    let files = tracked();
    let silent = ending_in(&files, &[".rs"]).filter(|path| !path.starts_with("fuzz/target") && !file(path).starts_with("//! "));
    none("no `//!` at the head of:", silent.cloned().collect());
}

#[test]
fn only_web_knows_a_browser() {
    let sources = sources();
    let browser = |module: &str| {
        ["web", "studio/web", "studio/workbook/web", "office/web", "score_core/web", "press/web"]
            .iter()
            .any(|web| module == *web || module.starts_with(&format!("{web}/")))
    };
    let outside = || sources.iter().filter(|source| !browser(&source.module));
    none(
        "a browser's crate outside web:",
        places(outside(), &["yew", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo"]),
    );
    none("an inexact number outside web:", places(outside(), &["f32", "f64"]));
    let reducer = sources.iter().filter(|source| source.module == "web/state" || source.module.starts_with("web/state/"));
    none("the reducer is pure:", places(reducer, &["web_sys", "js_sys", "gloo", "Date::now", "localStorage", "host"]));
}

/// A package that nothing uses is fetched, built and looked through for nothing.
#[test]
fn every_package_that_is_asked_for_is_used() {
    let manifest = file("Cargo.toml");
    let sources = sources();
    let asked = manifest.split("\n[").filter_map(|section| section.split_once("dependencies]\n"));
    let asked = asked.filter(|(head, _)| !head.ends_with("dev-") && !head.ends_with("build-"));
    let entries = asked.flat_map(|(_, entries)| entries.lines()).filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    let names: BTreeSet<String> = entries.filter_map(|line| Some(line.split_once(" = ")?.0.replace('-', "_"))).collect();
    assert!(["gloo", "serde_json", "wasm_bindgen", "web_sys", "yew"].iter().all(|given| names.contains(*given)), "{names:?}");
    let unused = names.into_iter().filter(|name| places(sources.iter(), &[name]).is_empty());
    none("nothing names:", unused.collect());
}

#[test]
fn the_core_is_pure() {
    let sources = sources();
    let core = || sources.iter().filter(|source| source.is_core());
    none("no clock, environment, files or threads:", places(core(), &["std::time", "std::env", "std::fs", "std::thread", "std::process"]));
    // A workbook is an archive: it is unpacked from memory by a crate that reads as from a file; what is packed is written the same way.
    let in_memory = ["studio/workbook", "studio/workbook/archive", "workbook", "pack"];
    none("nothing is read or written:", places(core().filter(|source| !in_memory.contains(&source.module.as_str())), &["std::io"]));
    none("no global state:", places(core(), &["static mut", "thread_local", "OnceLock", "LazyLock", "Mutex", "RefCell"]));
    none("no order left to chance:", places(core(), &["HashMap", "HashSet", "RandomState"]));
    none("nothing is printed:", places(core(), &["println!", "eprintln!", "print!", "eprint!"]));
}

#[test]
fn the_core_does_not_give_up() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.is_core()) {
        let lines: Vec<(usize, &str)> = numbered(&source.code).collect();
        for (at, (number, line)) in lines.iter().enumerate() {
            let told = [".expect(", "unreachable!(\""].iter().any(|word| line.contains(word));
            let gives_up = [".unwrap()", "panic!(", "unreachable!()"].iter().any(|word| line.contains(word)) || told;
            let comment = |line: &str| line.trim_start().starts_with("//");
            // A line that states the invariant it rests on, in the message or in a comment above, may stand.
            let stated = told || (at > 0 && comment(lines[at - 1].1));
            if gives_up && !comment(line) && !stated {
                wrong.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    none("may panic without saying why it cannot:", wrong);
}

#[test]
fn serialization_stands_at_the_borders() {
    let sources = sources();
    let inner = sources.iter().filter(|source| {
        ["number", "date", "problem", "answers", "score", "agreement", "gate", "drift", "assessment", "words", "rubric"]
            .iter()
            .any(|name| source.module == *name || source.module.starts_with(&format!("{name}/")))
            && source.module != "rubric/source"
            && !source.module.starts_with("rubric/source/")
    });
    none("serde inside:", places(inner, &["serde", "serde_json", "Serialize", "Deserialize"]));
}

#[test]
fn nobody_is_called_a_manager() {
    let files = tracked();
    let mut wrong = Vec::new();
    for path in ending_in(&files, &[".rs"]).filter(|path| !path.ends_with("tests/architecture.rs")) {
        for (number, line) in numbered(&file(path)) {
            for word in ["Manager", "Helper", "Util", "Utils", "utils"] {
                let declared = ["struct ", "enum ", "trait ", "type ", "mod "].iter().any(|kind| {
                    line.split(kind)
                        .nth(1)
                        .is_some_and(|rest| rest.split(|c: char| !c.is_alphanumeric()).next().is_some_and(|name| name.ends_with(word)))
                });
                if declared {
                    wrong.push(format!("{path}:{number}: {word}"));
                }
            }
            if line.contains("fn get_") {
                wrong.push(format!("{path}:{number}: get_"));
            }
        }
    }
    none("say what it is instead:", wrong);
}

#[test]
fn only_the_stand_alone_page_keeps_itself_on_a_device() {
    let own = ["src/web/site/keep.js", "src/web/site/offline.js"];
    let mut found = Vec::new();
    for path in ending_in(&tracked(), &[".js", ".rs", ".html"]).filter(|path| path.starts_with("src/") && !own.contains(&path.as_str())) {
        for (number, line) in numbered(&file(path)) {
            if ["serviceWorker", "ServiceWorker", "keep.js", "offline.js"].iter().any(|word| line.contains(word)) {
                found.push(format!("{path}:{number}: {}", line.trim()));
            }
        }
    }
    found.retain(|place| !place.starts_with("src/web/site/page.js:"));
    none("a partner's page never gets a worker of ours", found);
}

#[test]
fn nothing_is_left_half_done() {
    let files = tracked();
    let mut wrong = Vec::new();
    for path in ending_in(&files, &[".rs", ".js", ".css", ".html"]) {
        let own = path.ends_with("tests/architecture.rs");
        for (number, line) in numbered(&file(path)).filter(|_| !own) {
            let words = ["todo!(", "dbg!(", "unimplemented!(", "#[ignore", "TODO", "FIXME", "XXX", "console.log("];
            wrong.extend(words.iter().filter(|word| line.contains(*word)).map(|word| format!("{path}:{number}: {word}")));
        }
    }
    none("finish it, or write an issue:", wrong);
}

#[test]
fn no_line_ends_in_a_space() {
    let files = tracked();
    let mut wrong = Vec::new();
    let texts = [".rs", ".js", ".css", ".html", ".json", ".toml", ".yml", ".md", ".txt"];
    // A rejected file may be ugly on purpose, and what a program has written stays as it is.
    let kept = |path: &&String| !path.contains("/rejected/") && !path.starts_with("fuzz/corpus") && !path.starts_with("tests/studio/");
    for path in ending_in(&files, &texts).filter(kept) {
        let Ok(text) = std::fs::read_to_string(place(path)) else { continue };
        wrong.extend(numbered(&text).filter(|(_, line)| line.ends_with([' ', '\t'])).map(|(number, _)| format!("{path}:{number}")));
    }
    none("a space at the end of a line:", wrong);
}

#[test]
fn no_file_knows_the_machine_it_was_made_on() {
    let files = tracked();
    let mut wrong = Vec::new();
    for path in files.iter().filter(|path| !path.ends_with("tests/architecture.rs")) {
        let Ok(text) = std::fs::read_to_string(place(path)) else { continue };
        for (number, line) in numbered(&text) {
            let paths = ["/work/", "/root/", "/farm/", "/home/", "C:\\Users", "/Users/"];
            let beside =
                |word: &str| line.match_indices(word).any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '.'));
            wrong.extend(paths.iter().filter(|word| beside(word)).map(|word| format!("{path}:{number}: {word}")));
            let elsewhere = path.ends_with("Cargo.lock")
                && line.starts_with("source = ")
                && !line.contains("https://github.com/rust-lang/crates.io-index");
            let mirrored =
                path.ends_with("package-lock.json") && line.contains("\"resolved\"") && !line.contains("https://registry.npmjs.org/");
            if elsewhere || mirrored {
                wrong.push(format!("{path}:{number}: {}", line.trim()));
            }
        }
    }
    none("only true on one machine:", wrong);
}

/// A style sheet without comments and texts, line by line.
fn rules(path: &str) -> Vec<(usize, String)> {
    let mut text = file(path);
    while let Some(start) = text.find("/*") {
        let end = text[start..].find("*/").map_or(text.len(), |end| start + end + 2);
        let blank: String = text[start..end].chars().filter(|c| *c == '\n').collect();
        text.replace_range(start..end, &blank);
    }
    numbered(&text).map(|(number, line)| (number, line.to_owned())).collect()
}

#[test]
fn styles_can_be_searched_and_take_their_colours_from_the_tokens() {
    let files = tracked();
    let mut wrong = Vec::new();
    for path in ending_in(&files, &[".css"]).filter(|path| path.starts_with("styles/") && !path.starts_with("styles/themes/")) {
        for (number, line) in rules(path) {
            let is_selector = line.trim_end().ends_with(['{', ',']) && !line.contains(':') || line.trim_end().ends_with('{');
            let by_id = is_selector && line.split('#').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()));
            if by_id && !line.contains("light-dark(") {
                wrong.push(format!("{path}:{number}: an id in {}", line.trim()));
            }
            if path.ends_with("tokens.css") {
                continue;
            }
            let hex = line.match_indices('#').any(|(at, _)| {
                let digits = line[at + 1..].chars().take_while(char::is_ascii_hexdigit).count();
                [3, 4, 6, 8].contains(&digits) && !is_selector
            });
            // Ink on paper is black, and paper white, whatever the theme.
            let on_paper = (path.contains("/print/") || path.ends_with("print.css"))
                && line.match_indices('#').all(|(at, _)| ["#000", "#fff"].contains(&&line[at..(at + 4).min(line.len())]));
            let named = ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "lab("].iter().any(|word| line.contains(word));
            if (hex && !on_paper) || named {
                wrong.push(format!("{path}:{number}: a colour in {}", line.trim()));
            }
        }
    }
    none("styles:", wrong);
}

#[test]
fn markup_has_no_styles_of_its_own() {
    let sources = sources();
    let web = sources.iter().filter(|source| source.module.starts_with("web/"));
    none("a strict page refuses it:", places(web, &["style="]));
}
