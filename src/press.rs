//! What a page that publishes a check makes: the tag with its first page in it, or the check in one file.
//!
//! In: texts and bytes: a rubric, the table of the built widget and its files, and what is wished for. Out: HTML, with the policy and the
//! fingerprint that go with it; or every reason why not. The command makes the same bytes out of files ([`crate::embed`], [`crate::pack`]).

#[cfg(target_arch = "wasm32")]
mod web;

use crate::built::Built;
use crate::draft;
use crate::embed::{self, Scores, Tag};
use crate::pack::{self, Content, Widget};
use crate::problem::Problem;
use crate::rubric::Rubric;
use serde::Deserialize;
use std::rc::Rc;

/// What was made.
#[derive(Debug)]
pub struct Pressed {
    /// The lines, or the whole file.
    pub html: String,
    /// What a security policy has to allow: for lines, the directives of the page they stand on; for a file, the whole header.
    pub header: String,
    /// That of the rubric for lines, which have it in them as well; the fingerprint of a file.
    pub hash: String,
}

/// How the tag is to be. The names are those of the options in JavaScript.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
struct TagWishes {
    base: String,
    src: String,
    overlay: Option<String>,
    overlay_src: Option<String>,
    lang: Option<String>,
    all: bool,
    live: bool,
    attributes: Vec<(String, String)>,
    fallback: String,
    integrity: bool,
}

/// What is packed beside the rubric.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
struct FileWishes {
    overlay: Option<String>,
    answers: Option<String>,
}

/// The lines that put a check on a page. `table` is the widget's `integrity.json`, `wishes` an object in JSON.
///
/// # Errors
/// Everything that is wrong with the rubric; or what cannot be wished for.
pub async fn lines(table: &str, rubric: &str, wishes: &str) -> Result<Pressed, String> {
    let built = Built::read(table)?;
    let wishes: TagWishes = read(wishes)?;
    let rubric = sound(rubric, wishes.overlay.as_deref())?;
    let tag = Tag {
        base: wishes.base,
        style: built.name("fidelity-check", ".css")?,
        src: wishes.src,
        overlay_src: wishes.overlay_src,
        language: wishes.lang,
        all: wishes.all,
        scores: if wishes.live { Some(Scores::of(&built)?) } else { None },
        attributes: wishes.attributes,
        fallback: wishes.fallback,
        integrity: if wishes.integrity { built.hash("fidelity-check.js").map(str::to_owned) } else { None },
    };
    let hash = rubric.hash.clone();
    Ok(Pressed { html: embed::embed(rubric, &tag).await?, header: embed::policy(&tag), hash })
}

/// The files of the widget that [`file`] needs, by name.
///
/// # Errors
/// If the table does not name each of them once.
pub fn parts(table: &str) -> Result<Vec<String>, String> {
    Widget::files(&Built::read(table)?)
}

/// The check in one file. `bytes` are those of [`parts`], in the same order.
///
/// # Errors
/// Everything that is wrong with the rubric or the answers; or which file is not the one that was built.
pub async fn file(table: &str, rubric: &str, wishes: &str, bytes: &[Vec<u8>]) -> Result<Pressed, String> {
    let built = Built::read(table)?;
    let wishes: FileWishes = read(wishes)?;
    let text = rubric;
    let rubric = sound(text, wishes.overlay.as_deref())?;
    if let Some(answers) = &wishes.answers {
        draft::read(answers, &rubric).map_err(|problems| told(&problems))?;
    }
    let names = Widget::files(&built)?;
    let widget = Widget::of(&built, |name| {
        let found = names.iter().zip(bytes).find(|(known, _)| *known == name);
        found.map(|(_, bytes)| bytes.clone()).ok_or_else(|| format!("{name}: expected its bytes, and was given none"))
    })?;
    let content = Content {
        rubric: Rc::new(rubric),
        text,
        overlay: wishes.overlay.as_deref(),
        answers: wishes.answers.as_deref().map(draft::carried),
    };
    let packed = pack::pack(&content, &widget).await;
    Ok(Pressed { html: packed.html, header: packed.policy, hash: packed.fingerprint })
}

fn read<T: for<'w> Deserialize<'w>>(wishes: &str) -> Result<T, String> {
    serde_json::from_str(wishes).map_err(|error| format!("the options cannot be read: {error}"))
}

fn sound(rubric: &str, overlay: Option<&str>) -> Result<Rubric, String> {
    match overlay {
        Some(overlay) => Rubric::parse_with_overlay(rubric, overlay),
        None => Rubric::parse(rubric),
    }
    .map_err(|problems| told(&problems))
}

/// Every problem on a line of its own.
fn told(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::snapshot::at_once;
    use base64::Engine as _;
    use base64::prelude::BASE64_STANDARD;
    use sha2::{Digest as _, Sha384};

    const NAMES: [&str; 9] = [
        "fidelity-check-0000000000.wasm",
        "fidelity-check-late-0000000000.wasm",
        "fidelity-check-0000000000.css",
        "fidelity-check-packed-0000000000.js",
        "fidelity-check-tokens-0000000000.css",
        "fidelity-check-page-0000000000.css",
        "fidelity-check-scores-0000000000.wasm",
        "fidelity-check.js",
        "fidelity-check-scores-0000000000.js",
    ];

    /// Each file has its own name as its bytes.
    fn table() -> String {
        let line = |name: &&str| format!("{name:?}: \"sha384-{}\"", BASE64_STANDARD.encode(Sha384::digest(name)));
        format!("{{{}}}", NAMES.iter().map(line).collect::<Vec<_>>().join(", "))
    }

    fn rubric() -> String {
        std::fs::read_to_string("programmes/scale-up-readiness.json").expect("a shipped programme")
    }

    #[test]
    fn lines_are_those_of_the_command() {
        let wishes = r#"{"base": "https://files.example/w", "src": "/a.json", "lang": "cy", "live": true, "integrity": true,
            "attributes": [["heading-level", "3"]], "fallback": "<p>On paper</p>"}"#;
        let made = at_once(lines(&table(), &rubric(), wishes)).expect("lines");
        let tag = Tag {
            base: "https://files.example/w".to_owned(),
            style: NAMES[2].to_owned(),
            src: "/a.json".to_owned(),
            language: Some("cy".to_owned()),
            scores: Some(Scores::of(&Built::read(&table()).expect("a table")).expect("both files")),
            attributes: vec![("heading-level".to_owned(), "3".to_owned())],
            fallback: "<p>On paper</p>".to_owned(),
            integrity: Some(format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(NAMES[7])))),
            ..Tag::default()
        };
        let rubric = Rubric::parse(&rubric()).expect("a sound rubric");
        assert!(made.html.contains(&format!("data-hash=\"{}\"", made.hash)) && made.html.ends_with("<p>On paper</p></fidelity-check>\n"));
        assert_eq!(made.html, at_once(embed::embed(rubric, &tag)).expect("lines"));
        assert!(made.header.starts_with("script-src https://files.example 'wasm-unsafe-eval'; "), "{}", made.header);
    }

    #[test]
    fn a_file_is_packed_out_of_what_was_built_and_nothing_else() {
        let (table, rubric) = (table(), rubric());
        let files = parts(&table).expect("names");
        let bytes = |changed: Option<usize>| -> Vec<Vec<u8>> {
            let of = |(at, name): (usize, &String)| if changed == Some(at) { b"x".to_vec() } else { name.clone().into_bytes() };
            files.iter().enumerate().map(of).collect()
        };
        let made = at_once(file(&table, &rubric, "{}", &bytes(None))).expect("a file");
        assert!(made.html.contains(&made.hash) && made.header.starts_with("default-src 'none'; "));
        for (at, name) in files.iter().enumerate() {
            let told = at_once(file(&table, &rubric, "{}", &bytes(Some(at)))).unwrap_err();
            assert!(told.starts_with(&format!("{name}: its hash is ")), "{told}");
        }
        let told = at_once(file(&table, &rubric, "{}", &bytes(None)[..3])).unwrap_err();
        assert!(told.ends_with("expected its bytes, and was given none"), "{told}");
    }

    #[test]
    fn what_is_wrong_is_told_whole() {
        let made = |rubric: &str, wishes: &str| at_once(lines(&table(), rubric, wishes)).unwrap_err();
        assert!(made(&rubric(), r#"{"bas": ""}"#).starts_with("the options cannot be read: unknown field `bas`"));
        let broken = made(r#"{"format": 1, "id": "p", "elements": []}"#, "{}");
        assert!(broken.lines().count() > 1, "{broken}");
        let answers = r#"{"answers": "{}"}"#;
        assert!(at_once(file(&table(), &rubric(), answers, &[])).is_err_and(|told| !told.contains("expected its bytes")));
    }
}
