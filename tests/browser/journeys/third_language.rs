//! A third language, written from right to left: what has to be done for it, and how the form and the paper look in it.
//!
//! In: the sources, copied into the target folder, where English is turned into another script letter by letter, with six plural forms. Out: whether the
//! compiler names what is missing, and pictures of a mirrored form in `tests/output/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use browser_tests::host::{SCRIPT, axe_finds_nothing, go_to, json_of, partner, wait_until, with_element};
use browser_tests::site::Site;
use browser_tests::team::{PRINTER, text};
use browser_tests::{Find, Page};
use serde_json::{Value, json};
use xtask::build::{Plan, build};
use xtask::tools;

/// The sources in a folder of their own. What is as it was is not written again, so that little is compiled again.
fn copy(name: &str, changes: &BTreeMap<&str, String>) -> PathBuf {
    let folder = tools::target_folder().unwrap().join(name);
    let root = xtask::root();
    let list = ["-C", &root.display().to_string(), "ls-files", "--cached", "--others", "--exclude-standard"].map(str::to_owned);
    let list = tools::output("git", &list.each_ref().map(String::as_str)).unwrap();
    for name in list.lines().filter(|name| root.join(name).is_file() && !changes.contains_key(name) && !name.starts_with("Cargo.")) {
        put(&folder.join(name), &fs::read(root.join(name)).unwrap());
    }
    for name in ["Cargo.toml", "Cargo.lock"] {
        put(&folder.join(name), another_version(&fs::read_to_string(root.join(name)).unwrap()).as_bytes());
    }
    for (name, text) in changes {
        put(&folder.join(name), text.as_bytes());
    }
    let is_known = |name: &str| list.lines().any(|known| known == name) || changes.contains_key(name);
    forget(&folder, &folder, &is_known);
    folder
}

/// Takes away what an earlier copy left: a test that has moved would be there twice.
fn forget(folder: &Path, root: &Path, is_known: &dyn Fn(&str) -> bool) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => forget(&path, root, is_known),
            false if !is_known(path.strip_prefix(root).unwrap().to_str().unwrap()) => fs::remove_file(path).unwrap(),
            false => {}
        }
    }
}

/// The version of our own packages in a manifest or lock file, changed: in the target folder, which both share, Cargo would take the
/// copy for what it was copied from, and not notice when that changes.
fn another_version(manifest: &str) -> String {
    let version = format!("version = \"{}\"", env!("CARGO_PKG_VERSION"));
    let ours = ["[workspace.package]", "name = \"browser-tests\"", "name = \"fidelity-check\"", "name = \"xtask\""];
    ours.into_iter().fold(manifest.to_owned(), |text, before| {
        let other = version.trim_end_matches('"').to_owned() + "-copy\"";
        text.replace(&format!("{before}\n{version}"), &format!("{before}\n{other}"))
    })
}

fn put(path: &Path, bytes: &[u8]) {
    if fs::read(path).ok().as_deref() != Some(bytes) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// Each Latin letter as a Hebrew one; what is in braces or escaped stays.
fn letters(text: &str) -> String {
    let (mut braces, mut escaped) = (0, false);
    let other = |letter: char| {
        braces += i32::from(letter == '{') - i32::from(letter == '}');
        let stays = braces > 0 || std::mem::replace(&mut escaped, letter == '\\');
        match letter.to_ascii_lowercase() {
            small @ 'a'..='z' if !stays => char::from_u32(0x5d0 + u32::from(small) - u32::from('a')).unwrap_or(letter),
            _ => letter,
        }
    };
    text.chars().map(other).collect()
}

/// The Fluent files of English in the other letters, by their place in the folder of the new language, and its six plural forms.
fn messages() -> &'static BTreeMap<&'static str, String> {
    static MESSAGES: LazyLock<BTreeMap<&'static str, String>> = LazyLock::new(|| {
        let mut out = BTreeMap::new();
        for entry in fs::read_dir(xtask::root().join("src/words/en")).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let name: &str = format!("src/words/he/{}", path.file_name().unwrap().to_str().unwrap()).leak();
                out.insert(name, fluent_in_other_letters(&fs::read_to_string(&path).unwrap()));
            }
        }
        out.insert("src/words/he/plurals.txt", SIX_FORMS.to_owned());
        out
    });
    &MESSAGES
}

/// The plural rules of Arabic, which are the most that a language has.
const SIX_FORMS: &str = "zero: n = 0\none: n = 1\ntwo: n = 2\nfew: n % 100 = 3..10\nmany: n % 100 = 11..99\n";

/// A Fluent file with its sentences in letters from right to left; names, keys and comments stay.
fn fluent_in_other_letters(text: &str) -> String {
    let line = |line: &str| {
        let says = match line.trim_start().chars().next() {
            None | Some('#' | '}') => line.len(),
            Some('[' | '*') => line.find(']').unwrap() + 1,
            _ => line.find(" =").unwrap() + 2,
        };
        line[..says].to_owned() + &letters(&line[says..])
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n") + "\n"
}

/// All that a third language asks for: its folder.
fn whole() -> BTreeMap<&'static str, String> {
    messages().clone()
}

/// Runs Cargo in the copy; gives what the compiler says, or nothing if it is content.
fn compiler_says(folder: &Path, arguments: &[&str]) -> String {
    let done = Command::new("cargo")
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", tools::target_folder().unwrap())
        .output()
        .unwrap();
    if done.status.success() { String::new() } else { String::from_utf8_lossy(&done.stderr).into_owned() }
}

#[test]
fn the_compiler_names_what_a_third_language_lacks() {
    let check = ["check", "--quiet", "--locked", "--lib"];
    let without = |file: &str, changes: BTreeMap<&str, String>, gone: &str, stays: &str| {
        let mut changes = changes;
        let text = changes.get_mut(file).unwrap();
        assert!(text.contains(gone), "{file}: {gone}");
        *text = text.replacen(gone, stays, 1);
        compiler_says(&copy("language-incomplete", &changes), &check)
    };
    // One sentence less of the form, of the later pages, of the report, of several raters, of an office and of the studio; and one that
    // nobody asks for.
    let all = [
        ("form", "privacy-title"),
        ("pages", "blank-hint"),
        ("report", "standing-met"),
        ("team", "lead"),
        ("office", "lead"),
        ("studio-page", "lead"),
    ];
    for (file, message) in all {
        let file: &str = format!("src/words/he/{file}.ftl").leak();
        let line = messages()[file].lines().find(|line| line.starts_with(&format!("{message} ="))).unwrap();
        let said = without(file, whole(), &format!("{line}\n"), "");
        assert!(said.contains(&format!("`{message}` is missing")), "{said}");
        let said = without(file, whole(), line, &format!("{line}\nmade-up = {line}"));
        assert!(said.contains("`made-up` is not in en/"), "{said}");
    }
    assert_eq!(compiler_says(&copy("language-incomplete", &whole()), &check), "");
}

/// The texts of a rubric in the other letters, with English as second language.
fn translated(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("cy");
            if let Some(english) = fields.get("en").and_then(Value::as_str).map(letters) {
                fields.insert("he".to_owned(), english.into());
            }
            fields.values_mut().for_each(translated);
        }
        Value::Array(values) => values.iter_mut().for_each(translated),
        _ => {}
    }
}

#[test]
fn a_language_from_right_to_left_is_mirrored() {
    let folder = copy("language-third", &whole());
    build(&Plan { dev: true, root: folder.clone(), out: folder.join("dist"), ..Plan::release() }).expect("the build with three languages");
    let mut rubric = json_of("programmes/scale-up-readiness.json");
    translated(&mut rubric);
    rubric["languages"] = json!(["he", "en"]);
    rubric.as_object_mut().unwrap().remove("awaiting_review");
    let site = partner(Site::new(folder.join("dist")), SCRIPT, r#"<fidelity-check src="/r.json" lang="he"></fidelity-check>"#);
    let server = site.route("/r.json", 200, "application/json", rubric.to_string()).start(0).unwrap();
    let page = Page::open();
    page.before_scripts(PRINTER);
    page.goto(&server.url("/"));
    wait_until(&page, "ready");
    let widget = page.widget();
    let root = widget.find("[part=root]");
    assert_eq!((root.attribute("lang").as_deref(), root.attribute("dir").as_deref()), (Some("he"), Some("rtl")));
    assert_eq!(page.find("fidelity-check").attribute("dir"), None, "the host's own direction is its own");
    page.screenshot_whole("rtl-intro");

    // The list of pages stands at the right, a radio to the right of its words.
    go_to(&page, "investment-both");
    let right_of = |right: &str, left: &str| {
        let ([right, ..], [left, ..]) = (widget.find(right).place(), widget.find(left).place());
        assert!(right > left, "{right} and {left}");
    };
    right_of(".fc-map", ".fc-page");
    right_of(".fc-element input[type=radio]", ".fc-element .fc-option__text");
    widget.click(".fc-element label.fc-option");
    // What stands in a sentence is kept apart from its direction by marks that nobody sees.
    widget.find_text(&format!("\u{2068}1\u{2069} {} \u{2068}28\u{2069} {}", letters("of"), letters("answered")));
    let latin = |text: &str| text.chars().any(|letter| letter.is_ascii_alphabetic());
    let said = widget.text().replace("English", "");
    assert!(!latin(&said), "a sentence stands in the code, not in `src/words`: {said}");
    page.screenshot_whole("rtl-form");
    for (width, name) in [(1280, "wide"), (320, "narrow")] {
        page.set_window(width, 800);
        for place in ["intro", "investment-both", "check", "results"] {
            go_to(&page, place);
            widget.find("[id$='-title']");
            let scroll = "const {scrollWidth, clientWidth} = document.documentElement; return scrollWidth - clientWidth";
            assert_eq!(page.script(scroll, json!([])), 0, "{place}, {name}");
            axe_finds_nothing(&page, &format!("{place}, {name}"));
            page.screenshot_whole(&format!("rtl-{name}-{place}"));
        }
    }

    // A line of numbers runs from left to right in every script.
    page.set_window(1280, 800);
    let strip = widget.find(".fc-ruler--axis");
    strip.script("arguments[0].scrollIntoView({ block: 'center' })", Value::Null);
    page.screenshot("rtl-strip");
    let [left, _, width, _] = strip.place();
    for number in strip.all(".fc-ruler__edge") {
        let [at, _, wide, _] = number.place();
        assert!(at >= left - 0.5 - wide / 2.0 && at + wide <= left + width + 0.5, "{}", number.text());
    }

    // Paper: the article in its own direction; in both languages, each in its own.
    with_element(&page, "await element.print({ sheet: 'supervision', languages: ['he', 'en'] })");
    let printed = page
        .wait_for_some("the paper", || Some(page.script("return window.printed ?? null", json!([]))).filter(|printed| !printed.is_null()));
    let html = text(&printed["html"]);
    let articles: Vec<&str> = html.split("<article").skip(1).filter_map(|article| article.split('>').next()).collect();
    assert_eq!(articles.len(), 2, "{articles:?}");
    assert!(articles[0].contains("dir=\"rtl\"") && !articles[1].contains("dir="), "{articles:?}");
}
