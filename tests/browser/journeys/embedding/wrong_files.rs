//! Rubrics that are not sound, and files in another encoding, on a partner's page.
//!
//! In: small rubrics served beside `dist/`. Out: whether each is refused with every problem, in the element's language.

use crate::embedding::{RUBRIC, element, expect_failure, usual};
use browser_tests::host::{SCRIPT, open, partner, wait_until, with_element};
use browser_tests::{Find, site};
use fidelity_check::rubric::Rubric;
use serde_json::json;
use std::fs;
use std::path::PathBuf;

#[test]
fn a_rubric_that_is_not_sound_is_refused_with_every_problem() {
    let cases = [
        ("{", "rubric-json", "json-syntax"),
        (r#"{"format": 99}"#, "rubric-newer", "newer-format"),
        (r#"{"format": 1, "id": "x"}"#, "rubric-schema", "missing-field"),
        // A rule is read by the part of the module that comes when the form is there already.
        (
            r#"{"format": 1, "id": "x", "edition": "1", "title": "X", "elements": [{"id": "warm-up", "title": "Warm-up", "scale": "yes-no"}],
                "gates": [{"id": "ready", "title": "Ready", "when": "cool-down"}]}"#,
            "rubric-schema",
            "unknown-id",
        ),
    ];
    for (text, code, problem) in cases {
        let (_server, page) = open(partner(site().route("/r.json", 200, "application/json", text), SCRIPT, &element(r#"src="/r.json""#)));
        expect_failure(&page, code, "The questions of this self-check cannot be used", problem);
    }
}

#[test]
fn the_page_is_told_of_a_wrong_file_in_the_elements_language() {
    let (_server, page) = open(partner(site(), SCRIPT, &element(&format!(r#"src="{RUBRIC}" lang="cy""#))));
    wait_until(&page, "ready");
    let told = "try { await element.import({format: 1, rubric: {id: 'another'}, elements: {}}) } \
                catch ({ message, problems: [problem] }) { return [message, problem.message, problem.hint, problem.lang] }";
    let told = with_element(&page, told);
    let message = "gwnaed hwn ar gyfer y rwbrig `another`, a `scale-up-readiness` yw hwn";
    assert_eq!(told, json!([message, message, "dewiswch y ffeil sy’n perthyn i’r rhaglen hon; nid oes dim wedi newid", "cy"]));

    let twice = r#"{"format": 1, "id": "x", "edition": "1", "title": "X", "elements": [
        {"id": "warm-up", "title": "Warm-up", "scale": "yes-no"}, {"id": "warm-up", "title": "Warm-up", "scale": "yes-no"}]}"#;
    let site = site().route("/r.json", 200, "application/json", twice);
    let (_server, page) = open(partner(site, SCRIPT, &element(r#"src="/r.json" lang="cy""#)));
    wait_until(&page, "failed");
    let told =
        with_element(&page, "try { await element.ready } catch ({ problems: [problem] }) { return [problem.message, problem.lang] }");
    assert_eq!(told, json!(["`warm-up` yw id elements[0] yn barod", "cy"]));
    page.widget().find_text("yw id elements[0] yn barod");
}

/// No letter is ever replaced without a word: what is in another encoding is read, or refused with its name.
#[test]
fn a_file_in_another_encoding_is_read_or_refused_with_its_name() {
    let text = r#"{"format": 1, "id": "x", "edition": "1", "title": "Séances", "elements": [{"id": "warm-up", "title": "Warm-up", "scale": "yes-no"}]}"#;
    let old: Vec<u8> = text.chars().map(|letter| u8::try_from(letter).unwrap()).collect();
    let marked: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let (_server, page) = open(partner(site().route("/r.json", 200, "application/json", old), SCRIPT, &element(r#"src="/r.json""#)));
    expect_failure(&page, "rubric-schema", "The questions of this self-check cannot be used", "Windows-1252");

    let (_server, page) = open(partner(site().route("/r.json", 200, "application/json", marked), SCRIPT, &element(r#"src="/r.json""#)));
    wait_until(&page, "ready");
    page.widget().find_text("Séances");
    let import = |bytes: &[u8]| {
        with_element(&page, &format!("await element.import(new Blob([Uint8Array.from({bytes:?})])); return element.value.occasion.team"))
    };
    let answers = r#"{"format": 1, "rubric": {"id": "x"}, "occasion": {"team": "Siôn"}, "elements": {"warm-up": "yes"}}"#;
    let told = import(&answers.chars().map(|letter| u8::try_from(letter).unwrap()).collect::<Vec<u8>>());
    assert!(told.as_str().is_some_and(|told| told.contains("import-invalid") && told.contains("Windows-1252")), "{told}");
    let marked: Vec<u8> = [0xfe, 0xff].into_iter().chain(answers.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    assert_eq!(import(&marked), "Siôn");

    let file = tempfile::NamedTempFile::with_suffix(".txt").unwrap();
    fs::write(file.path(), answers.chars().map(|letter| u8::try_from(letter).unwrap()).collect::<Vec<u8>>()).unwrap();
    with_element(&page, "element.reset({confirm: false})");
    let widget = page.widget();
    widget.find("input[type=file]").upload(file.path());
    widget.find_text("Windows-1252");
    let other = tempfile::NamedTempFile::with_suffix(".txt").unwrap();
    fs::write(other.path(), marked).unwrap();
    widget.find("input[type=file]").upload(other.path());
    widget.find_text("The saved answers have been opened.");
    assert_eq!(with_element(&page, "return element.value.occasion.team"), "Siôn");
}

/// The form of a rubric is shown in the trust that it is sound, until all of it has been read: whatever is wrong with it does no harm.
#[test]
fn no_rubric_does_harm_before_it_is_refused() {
    let folder = xtask::root().join("tests/rubrics/rejected");
    let mut names: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    let (_server, page) = open(partner(site(), SCRIPT, &usual()));
    wait_until(&page, "ready");
    assert!(names.len() > 50, "{} files", names.len());
    for path in names {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let told: Vec<String> = Rubric::parse(&text).err().into_iter().flatten().map(|problem| problem.code().to_owned()).collect();
        let show = "window.heard = null; const element = document.createElement('fidelity-check'); \
                    element.addEventListener('fidelity-error', event => window.heard = event.detail); \
                    element.rubric = arguments[0]; document.querySelector('fidelity-check').replaceWith(element); element.ready.catch(() => {}); element.start()";
        page.script(show, json!([text]));
        let look = "return [document.querySelector('fidelity-check').state, window.heard?.problems.map(problem => problem.code) ?? []]";
        let end = json!([if told.is_empty() { "ready" } else { "failed" }, told]);
        page.wait_for(&format!("the end of {}", path.display()), || page.script(look, json!([])) == end);
    }
}
