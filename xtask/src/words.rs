//! The words of every language: those that a script says, and a page on which translators see them all.
//!
//! In: the Fluent files. Out: what the build puts into the element's script; and `words.html`, every message in its place in every language, with
//! what the translator is told and whether a speaker has read it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Result, anyhow};

// The build script of the library makes the same files into Rust, which this page has no use for.
#[allow(dead_code)]
#[path = "../../src/words/compile/mod.rs"]
mod compile;

use compile::message::Message;
use compile::{Catalogue, Language};

fn catalogue(root: &Path) -> Result<Catalogue> {
    compile::read(&root.join("src/words")).map_err(|errors| anyhow!("{}", errors.join("\n")))
}

/// The words of a file that a script says, as a literal of an object.
pub fn for_script(root: &Path, file: &str) -> Result<String> {
    Ok(compile::for_script(&catalogue(root)?, file))
}

/// Writes the page for translators.
pub fn write(out: &Path) -> Result<()> {
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(out, page(&catalogue(&crate::root())?))?)
}

fn page(catalogue: &Catalogue) -> String {
    let (source, others) = (catalogue.source(), &catalogue.languages[1..]);
    let mut out = String::from(HEAD);
    for (name, messages) in &source.files {
        _ = write!(out, "<h2>{name}.ftl</h2>");
        let mut group = None;
        for message in messages {
            if group != Some(&message.group) {
                group = Some(&message.group);
                _ = write!(out, "<h3>{}</h3>", escaped(&message.group));
            }
            _ = write!(out, "<section><h4>{}</h4>", message.id);
            if !message.comment.is_empty() {
                _ = write!(out, "<p class=told>{}</p>", escaped(&message.comment));
            }
            out += &said(source, message, message);
            for language in others {
                if let Some(translation) = language.files[name].iter().find(|other| other.id == message.id) {
                    out += &said(language, translation, message);
                    _ = write!(out, "<p class=state>{}</p>", escaped(&state(language, name, translation, message)));
                }
            }
            out += "</section>";
        }
    }
    out
}

/// A message as a person reads it; one that counts, for a number of each plural form.
fn said(language: &Language, message: &Message, source: &Message) -> String {
    let direction = compile::direction(&language.code);
    let with = |number: Option<usize>| {
        let mut arguments = source.arguments.clone();
        if let Some(number) = number {
            for argument in arguments.iter_mut().filter(|argument| argument.is_number()) {
                argument.sample = number.to_string();
            }
        }
        compile::rendered(&message.pieces, &arguments, &language.rules, direction == "rtl")
    };
    let mut all = vec![with(None)];
    if compile::message::selects(&message.pieces) {
        all.extend([0, 1, 2, 3, 6, 10, 21].map(|number| with(Some(number))));
        all.dedup();
    }
    let code = &language.code;
    all.iter().map(|text| format!("<p lang={code} dir={direction}><b>{code}</b> {}</p>", escaped(text))).collect()
}

/// Who has read a translation, and whether it is still what they read.
fn state(language: &Language, file: &str, translation: &Message, source: &Message) -> String {
    let version = compile::review::version(source, translation);
    let last = language.reviews.iter().rev().find(|review| review.file == file && review.message == translation.id);
    match last {
        None => format!("{}: no speaker has read it · {version}", language.code),
        Some(review) if review.version == version => format!("{}: read by a {} on {}", language.code, review.role, review.date),
        Some(review) => format!("{}: changed since a {} read it on {} · {version}", language.code, review.role, review.date),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('\n', "<br>")
}

const HEAD: &str = "<!doctype html><meta charset=utf-8><title>Fidelity Check: every message in every language</title>\
<style>body{font:16px/1.4 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}section{border-top:1px solid #ccc;break-inside:avoid}\
h4{margin:.5rem 0 0;font-family:monospace}p{margin:.25rem 0}.told,.state{color:#555;font-size:.875rem}b{color:#555;font-weight:400}</style>\
<h1>Every message in every language</h1>\
<p>Each stands under the place where it is read. What counts is shown for several numbers. A speaker who has read a message adds a line to \
<code>src/words/LANGUAGE/reviews.csv</code>: <code>file,message,version,role,date</code>, with the version that stands below it.</p>";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_every_message_in_every_language() {
        let catalogue = catalogue(&crate::root()).unwrap();
        let page = page(&catalogue);
        for language in &catalogue.languages {
            let messages: usize = language.files.values().map(Vec::len).sum();
            assert!(page.matches(&format!("<p lang={} ", language.code)).count() >= messages, "{}", language.code);
        }
        assert!(page.contains("no speaker has read it"));
    }

    #[test]
    fn a_review_is_stale_once_the_words_change() {
        let catalogue = catalogue(&crate::root()).unwrap();
        let of = |at: usize| &catalogue.languages[at].files["team"][0];
        let version = compile::review::version(of(0), of(1));
        let other = &catalogue.languages[1].files["team"][1];
        assert_ne!(version, compile::review::version(of(0), other));
        assert_ne!(version, compile::review::version(other, of(1)));
    }

    #[test]
    fn the_script_says_what_the_file_says() {
        let words: serde_json::Value = serde_json::from_str(&for_script(&crate::root(), "element").unwrap()).unwrap();
        assert_eq!(words["en"]["again"], "Try again");
        assert_eq!(words["cy"]["again"], "Ceisio eto");
        // What is told of something is a function of it.
        let words = for_script(&crate::root(), "first-page").unwrap();
        for said in [
            r#""page": (name) => "“" + name + "” is a web page."#,
            r#"(count) => "" + (new Intl.PluralRules("en").select(count) === "one" ? "This rubric has a problem" : "This rubric has " + count + " problems")"#,
        ] {
            assert!(words.contains(said), "{words}");
        }
    }
}
