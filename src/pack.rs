//! A check in one file: rubric, widget and page in one HTML text, which opens by double click and asks nothing of any network.
//!
//! In: the text of a sound rubric, of local rules and of answers, and the files of a built widget. Out: the page, its fingerprint and the
//! security policy it needs. Two packings of the same give the same bytes. It knows no folder and no browser.

use crate::built::Built;
use crate::embed::{Drawn, escaped, first_page};
use crate::rubric::Rubric;
use crate::words::Language;
use crate::words::without_scripts::WithoutScriptsWords;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};
use std::io::Write as _;
use std::rc::Rc;

/// What of a built widget goes into the file.
pub struct Widget {
    /// The page's script, with the element in it.
    pub script: String,
    /// The rules of the page around the element.
    pub style: String,
    /// The rules of the element, for its page that is drawn beforehand.
    pub element_style: String,
    /// What the script asks for by name: name, media type, bytes.
    pub parts: Vec<(String, &'static str, Vec<u8>)>,
}

/// The files of a built widget that are packed, as the table finds them: beginning and ending of each name.
const FILES: [(&str, &str); 6] = [
    ("fidelity-check", ".wasm"),
    ("fidelity-check-late", ".wasm"),
    ("fidelity-check", ".css"),
    ("fidelity-check-packed", ".js"),
    ("fidelity-check-tokens", ".css"),
    ("fidelity-check-page", ".css"),
];

impl Widget {
    /// The names of all files that are packed.
    ///
    /// # Errors
    /// If the table does not name each of them once.
    pub fn files(built: &Built) -> Result<Vec<String>, String> {
        FILES.iter().map(|(stem, ending)| built.name(stem, ending)).collect()
    }

    /// A widget out of the bytes of each file, which are compared with the table.
    ///
    /// # Errors
    /// If a file is not there, is not the one that was built, or should be a text and is none.
    pub fn of(built: &Built, mut bytes: impl FnMut(&str) -> Result<Vec<u8>, String>) -> Result<Widget, String> {
        let mut whole = |stem: &str, ending: &str| {
            let name = built.name(stem, ending)?;
            let bytes = bytes(&name)?;
            built.check(&name, &bytes)?;
            Ok::<_, String>((name, bytes))
        };
        let form = whole("fidelity-check", ".wasm")?;
        let late = whole("fidelity-check-late", ".wasm")?;
        let element_style = whole("fidelity-check", ".css")?;
        let mut text = |stem: &str, ending: &str| whole(stem, ending).and_then(as_text);
        Ok(Widget {
            script: text("fidelity-check-packed", ".js")?,
            style: text("fidelity-check-tokens", ".css")? + &text("fidelity-check-page", ".css")?,
            element_style: as_text(element_style.clone())?,
            parts: [(form, "application/wasm"), (late, "application/wasm"), (element_style, "text/css")]
                .map(|((name, bytes), kind)| (name, kind, bytes))
                .into(),
        })
    }
}

fn as_text((name, bytes): (String, Vec<u8>)) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|_| format!("{name}: expected a text. Build the widget again."))
}

/// What is packed beside the widget. The texts are those of files that have been checked.
pub struct Content<'t> {
    /// The rubric, read.
    pub rubric: Rc<Rubric>,
    /// Its text.
    pub text: &'t str,
    /// Local rules.
    pub overlay: Option<&'t str>,
    /// Answers to go on with.
    pub answers: Option<&'t str>,
}

/// A check in one file.
#[derive(Clone, Debug)]
pub struct Packed {
    /// The page.
    pub html: String,
    /// The SHA-256 of the page in which the fingerprint itself is written as zeros, both times.
    pub fingerprint: String,
    /// The value of `content-security-policy` under which a server can give it out. The page has it in itself as well.
    pub policy: String,
}

/// What stands in the place of the fingerprint while it is worked out.
const ZEROS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Packs a check into one file.
pub async fn pack(content: &Content<'_>, widget: &Widget) -> Packed {
    let rubric = &content.rubric;
    let title = escaped(rubric.title.get(0));
    let language = escaped(&rubric.languages[0]);
    let style = widget.style.clone() + NEEDS;
    let said = Language::from_code(&rubric.languages[0]).unwrap_or(Language::En);
    let policy = policy(&widget.script, [&style, &widget.element_style]);
    let page = first_page(rubric, Drawn { all: true, ..Drawn::in_language(&rubric.languages[0]) }).await;
    let (id, edition) = (escaped(&rubric.id), escaped(&rubric.edition).replace("--", "- -"));
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<!--\n  A fidelity self-check in one file: {id}, edition \
         {edition}.\n  It asks nothing of any network. The rubric stands in it as text, in the script with the id \"rubric\".\n  Fingerprint: \
         {ZEROS}\n  It is the SHA-256 of this file with these digits written as zeros, here and at the foot of the page.\n-->\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" \
         href=\"data:,\">\n<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n<p class=\"needs\" id=\"needs\" lang=\"{said}\">{needs}</p>\n\
         <fidelity-check loading=\"eager\"><template shadowrootmode=\"open\"><style>{element_style}</style>{page}</template></fidelity-check>\n</main>\n<footer class=\"colophon\">\n<p><button type=\"button\" class=\"button\" id=\"copy\" \
         hidden></button> <span id=\"said\" role=\"status\"></span></p>\n<p id=\"foot\"></p>\n<p class=\"quiet\" translate=\"no\">{id} {edition}</p>\n\
         <p class=\"quiet\" id=\"fingerprint\"><span id=\"of-this-file\"></span> <span translate=\"no\">{ZEROS}</span></p>\n</footer>\n",
        said = said.code(),
        needs = WithoutScriptsWords(said).needs(),
        element_style = widget.element_style,
    );
    html.push_str(&data("rubric", content.text));
    if let Some(overlay) = content.overlay {
        html.push_str(&data("overlay", overlay));
    }
    // Type and id in this order: so does a saved report carry its answers, and so are they found again.
    let answers = content.answers.unwrap_or_default().replace('<', "\\u003c");
    html.push_str(&format!("<script type=\"application/json\" id=\"fidelity-check\">{answers}</script>\n"));
    for (name, kind, bytes) in &widget.parts {
        let packed = BASE64_STANDARD.encode(gzip(bytes));
        html.push_str(&format!(
            "<script type=\"application/gzip-base64\" data-type=\"{kind}\" data-name=\"{}\">{packed}</script>\n",
            escaped(name)
        ));
    }
    html.push_str(&format!("<script type=\"module\">{}</script>\n</body>\n</html>\n", widget.script));
    let fingerprint = hex(&Sha256::digest(&html));
    Packed { html: html.replace(ZEROS, &fingerprint), fingerprint, policy }
}

/// How the line looks that the script takes away: it takes no place while the script may still come. What is in `<noscript>` does not show
/// where only a policy refuses scripts. The fingerprint is longer than a telephone is wide.
const NEEDS: &str = ".needs{animation:needs 0s 2s forwards;margin:0;max-height:0;overflow:hidden;visibility:hidden}.needs--now{animation-delay:0s}\
                     @keyframes needs{to{margin:1em 0;max-height:none;visibility:visible}}#fingerprint{overflow-wrap:anywhere}";

/// Nothing but the script and the rules that are in the page, and nothing from anywhere else.
fn policy(script: &str, styles: [&String; 2]) -> String {
    let hash = |text: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)));
    let styles = styles.map(|style| hash(style)).join(" ");
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {styles}; img-src data:; base-uri 'none'; form-action 'none'",
        hash(script)
    )
}

/// A JSON text as a script that does nothing. It stays as it was written, unless HTML would find the end of the script in it: then each `<`
/// is written as JSON may write it, and the script says how.
fn data(id: &str, text: &str) -> String {
    let text = text.trim().trim_start_matches('\u{feff}');
    if !text.contains("</") && !text.contains("<!--") {
        return format!("<script type=\"application/json\" id=\"{id}\">{text}</script>\n");
    }
    let way = if text.contains("\\u003c") { "\\u003C" } else { "\\u003c" };
    format!("<script type=\"application/json\" id=\"{id}\" data-less-than=\"{way}\">{}</script>\n", text.replace('<', way))
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    let written = packed.write_all(bytes).and_then(|()| packed.finish());
    written.expect("nothing can go wrong in memory")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::snapshot::at_once;

    fn widget() -> Widget {
        Widget {
            script: "0".to_owned(),
            style: "a{}".to_owned(),
            element_style: "b{}".to_owned(),
            parts: vec![("w.wasm".to_owned(), "application/wasm", b"bytes".to_vec())],
        }
    }

    fn packed(text: &str) -> Packed {
        let rubric = Rubric::parse(text).expect("a sound rubric");
        at_once(pack(&Content { rubric: Rc::new(rubric), text, overlay: None, answers: None }, &widget()))
    }

    const RUBRIC: &str = r#"{"format": 1, "id": "p", "edition": "1.0.0", "title": "A & <b>",
        "elements": [{"id": "a", "title": "A", "scale": "yes-no"}]}"#;

    #[test]
    fn the_fingerprint_is_that_of_the_file_with_zeros_in_its_place() {
        let packed = packed(RUBRIC);
        assert_eq!(packed.html.matches(&packed.fingerprint).count(), 2);
        assert_eq!(hex(&Sha256::digest(packed.html.replace(&packed.fingerprint, ZEROS))), packed.fingerprint);
    }

    #[test]
    fn the_rubric_stands_in_it_as_it_was_written() {
        assert!(packed(RUBRIC).html.contains(&format!("id=\"rubric\">{RUBRIC}</script>")));
        assert!(packed(RUBRIC).html.contains("<title>A &amp; &lt;b&gt;</title>"));
    }

    #[test]
    fn what_scripts_are_needed_for_is_said_in_the_language_of_the_rubric() {
        let said = |html: &str, code: &str, words: &str| html.contains(&format!("id=\"needs\" lang=\"{code}\">{words}"));
        assert!(said(&packed(RUBRIC).html, "en", "The questions below can be read, filled in and printed."));
        let welsh = RUBRIC.replace("\"title\": \"A & <b>\"", "\"languages\": [\"cy\"], \"title\": \"A\"");
        assert!(said(&packed(&welsh).html, "cy", "Gellir darllen, llenwi ac argraffu’r cwestiynau isod."));
    }

    #[test]
    fn no_text_of_the_rubric_ends_its_script() {
        let text = RUBRIC.replace("A & <b>", "</script><script>alert(1)</script><!--");
        let html = packed(&text).html;
        assert!(!html.contains("alert(1)</script>"));
        assert!(html.contains(r"data-less-than="));
    }
}
