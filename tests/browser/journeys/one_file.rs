//! A check in one file, opened from the disk. In: `dist/`, and what `fidelity-check pack` writes. Out: whether all of it works with no
//! network at all.

use browser_tests::host::{property, wait_until, with_element};
use browser_tests::{Find, Page};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;

const NAME: &str = "scale-up-readiness";

#[track_caller]
fn pack(into: &Path, more: &[&str]) -> (PathBuf, String) {
    let file = into.join("our-check.html");
    let root = xtask::root();
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(&root).args(["run", "--quiet", "--locked", "--package", "fidelity-check", "--bin", "fidelity-check", "--"]);
    command.args(["pack", &format!("programmes/{NAME}.json"), "--widget", "dist", "--output"]).arg(&file).args(more);
    let done = command.output().expect("the command runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    (file, String::from_utf8(done.stdout).expect("a text"))
}

#[track_caller]
fn opened(file: &Path) -> Page {
    let page = Page::open();
    page.goto(&format!("file://{}", file.display()));
    wait_until(&page, "ready");
    page
}

#[test]
fn it_does_the_whole_job_from_the_disk_and_asks_for_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, said) = pack(folder.path(), &[]);
    assert!(said.contains("fingerprint: ") && said.contains("content-security-policy: default-src 'none'; script-src 'sha256-"), "{said}");
    let size = std::fs::metadata(&file).unwrap().len();
    println!("{size} bytes");
    let again = pack(folder.path(), &[]);
    assert_eq!(std::fs::read(&file).unwrap(), std::fs::read(&again.0).unwrap(), "the same each time");

    let page = opened(&file);
    let widget = page.widget();
    let requests = "return performance.getEntriesByType('resource').map(one => one.name).filter(name => !name.startsWith('data:'))";
    assert_eq!(page.script(requests, json!([])), json!([]));
    widget.click("fieldset input[type=radio]");
    page.wait_for("an answer", || property(&page, "answeredCount") == 1);
    let answers = std::fs::read_to_string(xtask::root().join(format!("programmes/examples/{NAME}/2026-11-22.json"))).unwrap();
    with_element(&page, &format!("await element.import({answers:?}); element.goTo('results')"));
    widget.find("[part=verdict]");
    page.screenshot_whole("one-file-result");
    with_element(&page, "element.lang = 'cy'");
    page.find_text("Cadw copi o’r ffeil hon");
    with_element(&page, "element.lang = 'en'");

    // A copy with the answers in it: the same check, already answered; and the command reads it as answers.
    page.click_text("Save a copy of this file with the answers in it");
    page.find_text("Saved.");
    let complete = |name: &String| name.starts_with("our-check-") && name.ends_with(".html");
    let name = page.wait_for_some("the copy", || page.download_names().into_iter().find(complete));
    let copy = folder.path().join("copy.html");
    std::fs::write(&copy, page.downloaded(&name)).unwrap();
    assert_eq!(page.console_problems(), [""; 0]);
    let page = opened(&copy);
    page.wait_for("the answers", || property(&page, "answeredCount") == 28);
    assert!(!page.has_text("Fingerprint"));
    let text = std::fs::read_to_string(&copy).unwrap();
    let rubric = std::fs::read_to_string(xtask::root().join(format!("programmes/{NAME}.json"))).unwrap();
    let rubric = fidelity_check::rubric::Rubric::parse(&rubric).expect("a sound rubric");
    let read = fidelity_check::draft::read(&text, &rubric).expect("answers");
    assert_eq!(read.answers.occasion.team, "Riverside team");
}

#[test]
fn without_scripts_it_is_a_form_on_paper_and_screen() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, _) = pack(folder.path(), &[]);
    let page = Page::open();
    page.cdp("Emulation.setScriptExecutionDisabled", json!({"value": true}));
    page.goto(&format!("file://{}", file.display()));
    page.find_text("Scripts are switched off here.");
    page.screenshot_whole("one-file-without-scripts");
    page.cdp("Emulation.setScriptExecutionDisabled", json!({"value": false}));
    assert_eq!(page.widget().all("fieldset.fc-element").len(), 28);
}
