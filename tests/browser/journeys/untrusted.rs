//! Files that mean harm, and a network that is not there: what is opened stays data, and nothing is asked of anybody (V1, V14).
//! In: `dist/`, and files as somebody might send them. Out: whether anything but a sentence comes of them.

use browser_tests::Find;
use browser_tests::host::{asked, json_of, with_element};
use browser_tests::team::{PRINTER, READINESS, Team, file};
use serde_json::json;

/// A window with the programme chosen and one answer given.
fn begun() -> Team {
    let team = Team::with(READINESS, |page| page.before_scripts(PRINTER));
    team.choose("Scale-up readiness");
    team.go_to("investment-both", "Time and resources");
    team.answer("investment-both", &json!(4));
    team.go_to("intro", "Introduction");
    team
}

#[test]
fn a_file_that_means_harm_is_refused_and_changes_nothing() {
    let team = begun();
    let before = team.answers();
    let folder = tempfile::tempdir().unwrap();
    let head = r#"{"format": 1, "rubric": {"id": "scale-up-readiness"}"#;
    let cases = [
        ("proto.json", format!(r#"{head}, "__proto__": {{"polluted": true}}, "elements": {{}}}}"#)),
        ("constructor.json", format!(r#"{head}, "elements": {{}}, "constructor": {{"prototype": {{"polluted": true}}}}}}"#)),
        ("deep.json", format!("{}{}", "[".repeat(100_000), "]".repeat(100_000))),
        ("large.json", format!(r#"{head}, "note": "{}"}}"#, "x".repeat(17_500_000))),
        ("twice.json", format!(r#"{head}, "elements": {{}}, "elements": {{}}}}"#)),
        ("page.html", "<!doctype html><script>document.title = 'taken'</script><p>Not a result</p>".to_owned()),
        ("nothing.json", String::new()),
        ("binary.json", "\u{0}\u{1}\u{fffd}".to_owned()),
    ];
    for (name, text) in cases {
        team.page.mark();
        team.file_field("Open a saved assessment").upload(&file(&folder, name, text.as_bytes()));
        team.widget.find_text("This file could not be opened. Nothing has been changed.");
        assert_eq!(team.answers(), before, "{name}");
        let taken = "return [({}).polluted ?? null, document.title.includes('taken'), document.querySelector('fidelity-check').shadowRoot.querySelectorAll('script, iframe').length]";
        assert_eq!(team.page.script(taken, json!([])), json!([null, false, 0]), "{name}");
        assert_eq!(team.page.console_problems(), [""; 0], "{name}");
        // The sentence about this file goes before the next is opened.
        team.go_to("check", "Check your answers");
        team.go_to("intro", "Introduction");
    }
}

#[test]
fn what_a_file_says_is_text_and_stays_text() {
    let team = begun();
    let folder = tempfile::tempdir().unwrap();
    let mut answers = json_of("programmes/examples/scale-up-readiness/2026-11-22.json");
    let harm = "<img src=x onerror=\"document.title='taken'\"><b>bold</b>";
    let formula = "=HYPERLINK(\"https://example.org\")";
    answers["occasion"]["team"] = json!(harm);
    answers["elements"]["investment-both"] = json!({ "rating": 4, "note": formula });
    answers["elements"]["not-there"] = json!(3);
    team.file_field("Open a saved assessment").upload(&file(&folder, "harm.json", answers.to_string().as_bytes()));
    team.widget.find_text("Which of the two do you want to go on with?");
    assert!(team.widget.has_text("<b>bold</b>") && !team.widget.has("img"));
    team.widget.click_text("Open the file instead");
    team.page.wait_for("the answers of the file", || team.answers()["elements"]["investment-both"]["rating"] == 4);
    for (place, heading) in [("check", "Check your answers"), ("results", "Result")] {
        team.go_to(place, heading);
        team.widget.find_text("<b>bold</b>");
        assert!(!team.widget.has("img") && !team.widget.has("script"));
    }
    let csv = with_element(&team.page, "return await (await element.export('csv', { notes: true })).text()");
    let csv = csv.as_str().unwrap();
    assert!(csv.contains("'=HYPERLINK") && !csv.contains("\n=") && !csv.contains(",="), "a formula is made harmless");
    let html = with_element(&team.page, "return await (await element.export('html', { notes: true })).text()");
    let html = html.as_str().unwrap();
    assert!(html.contains("&lt;img src=x") && !html.contains("<img src=x"));
    assert_eq!(team.page.title(), "Fidelity Check");
    assert_eq!(team.page.console_problems(), [""; 0]);
}

#[test]
fn without_a_network_nothing_is_missing() {
    let team = begun();
    team.page.mark();
    team.page.set_offline(true);
    let answers = json_of("programmes/examples/scale-up-readiness/2026-11-22.json");
    let opened = with_element(&team.page, &format!("await element.import({answers}); return element.complete"));
    assert_eq!(opened, true);
    team.go_to("results", "Result");
    let printed = team.print("Supervision sheet");
    assert!(printed.text.len() > 500);
    for format in ["json", "result", "csv", "text", "html"] {
        let size = with_element(&team.page, &format!("return (await element.export('{format}')).size"));
        assert!(size.as_u64() > Some(100), "{format}: {size}");
    }
    team.widget.click_text("Save this assessment");
    assert_eq!(asked(&team.page), [""; 0]);
    assert_eq!(team.page.console_problems(), [""; 0]);
}
