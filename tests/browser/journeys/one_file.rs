//! A check in one file, opened from the disk. In: `dist/`, and what `fidelity-check pack` writes. Out: whether all of it works with no
//! network at all.

use browser_tests::host::{NO_DIALOGUE, in_every_browser, property, text_of, wait_until, with_element};
use browser_tests::site::Site;
use browser_tests::{Browser, Find, Off, Page, site};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;

const NAME: &str = "scale-up-readiness";

#[track_caller]
fn pack(into: &Path, more: &[&str]) -> (PathBuf, String) {
    pack_of(&PathBuf::from(format!("programmes/{NAME}.json")), into, more)
}

#[track_caller]
fn pack_of(rubric: &Path, into: &Path, more: &[&str]) -> (PathBuf, String) {
    let file = into.join("our-check.html");
    let root = xtask::root();
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(&root).args(["run", "--quiet", "--locked", "--package", "fidelity-check", "--bin", "fidelity-check", "--"]);
    command.arg("pack").arg(rubric).args(["--widget", "dist", "--output"]).arg(&file).args(more);
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

    // What it can be known by is named.
    page.find_text("Fingerprint of this file, by which anybody can tell whether it has been changed.");

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
    assert!(!page.has_text("Fingerprint of this file"));
    // Of which there can be a copy in turn.
    page.click_text("Save a copy of this file with the answers in it");
    page.find_text("Saved.");
    let text = std::fs::read_to_string(&copy).unwrap();
    let rubric = std::fs::read_to_string(xtask::root().join(format!("programmes/{NAME}.json"))).unwrap();
    let rubric = fidelity_check::rubric::Rubric::parse(&rubric).expect("a sound rubric");
    let read = fidelity_check::draft::read(&text, &rubric).expect("answers");
    assert_eq!(read.answers.occasion.team, "Riverside team");
}

/// A small rubric: all of it is answered on one page.
const SMALL: &str = r#"{"format": 1, "id": "small", "edition": "1.0.0", "languages": ["en", "cy"],
    "title": {"en": "Two questions", "cy": "Dau gwestiwn"}, "elements": [
    {"id": "two-lead", "title": {"en": "Two people lead", "cy": "Mae dau yn arwain"}, "scale": "yes-no", "role": "non-negotiable"},
    {"id": "review", "title": {"en": "Someone reviews it", "cy": "Mae rhywun yn ei adolygu"}, "scale": "yes-no"}]}"#;

#[test]
fn under_the_header_that_is_printed_it_does_the_whole_job() {
    let folder = tempfile::tempdir().expect("a folder");
    let rubric = folder.path().join("small.json");
    std::fs::write(&rubric, SMALL).unwrap();
    let (file, said) = pack_of(&rubric, folder.path(), &[]);
    // To the letter what a server is told to send, and nothing else.
    let header = said.lines().find_map(|line| line.trim().strip_prefix("content-security-policy: ")).expect("a header");
    let html = std::fs::read_to_string(&file).unwrap();
    in_every_browser(|browser| {
        let site = Site::new(folder.path()).without("content-security-policy").header("content-security-policy", header);
        let server = site.page("/our-check", html.clone()).start(0).unwrap();
        let page = Page::open_in(browser);
        // What a policy refuses in the page or a frame of it. Other drivers let no script in before the page's own.
        let listens = "top.refused ??= []; document.addEventListener('securitypolicyviolation', \
                       event => top.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`))";
        if browser == Browser::Chromium {
            page.before_scripts(listens);
        }
        page.goto(&server.url("/our-check"));
        wait_until(&page, "ready");
        if browser != Browser::Chromium {
            page.script(listens, json!([]));
        }
        let widget = page.widget();
        widget.click_text("Start");
        widget.click_text("Continue");
        widget.find_text("Two people lead");
        widget.click("fieldset input[type=radio]");
        widget.all("fieldset.fc-element")[1].find("input[type=radio]").click();
        page.wait_for("both answers", || property(&page, "complete") == true);
        widget.click_text("Check your answers");
        widget.click_text("See the result");
        widget.find("[part=verdict]");
        // In the other language, on paper, as a file, and as a copy of the page.
        with_element(&page, "element.lang = 'cy'");
        page.find_text("Cadw copi o’r ffeil hon");
        with_element(&page, "element.lang = 'en'");
        page.script(NO_DIALOGUE, json!([]));
        let printed = "await element.print({sheet: 'supervision'}); const inner = element.shadowRoot.querySelector('iframe').contentDocument; \
                       return [inner.body.innerText, inner.defaultView.getComputedStyle(inner.querySelector('h1')).fontSize]";
        let printed = with_element(&page, printed);
        assert!(printed[0].as_str().is_some_and(|text| text.contains("Two people lead")), "{printed}");
        page.script(KEEP_WHAT_IS_SAVED, json!([]));
        assert_eq!(with_element(&page, "return (await (await element.export('json')).text()).includes('two-lead')"), true);
        page.click_text("Save a copy of this file with the answers in it");
        page.find_text("Saved.");
        assert!(page.script_async("const done = arguments[0]; window.saved.text().then(done)", json!([])).to_string().contains("two-lead"));
        assert_eq!(page.script("return top.refused", json!([])), json!([]), "{browser:?}");
        if browser == Browser::Chromium {
            assert_eq!(page.console_problems(), [""; 0]);
        }
    });
}

/// What the command writes for a programme: the lines, then the file and what it says of it.
fn commanded(verb: &str, name: &str, into: &Path, more: &[&str]) -> (String, String) {
    let file = into.join(format!("{verb}-{name}.html"));
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(xtask::root());
    command.args(["run", "--quiet", "--locked", "--package", "fidelity-check", "--bin", "fidelity-check", "--", verb]);
    command.args([&format!("programmes/{name}.json"), "--widget", "dist", "--output"]).arg(&file).args(more);
    let done = command.output().expect("the command runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    (std::fs::read_to_string(&file).expect("what it wrote"), String::from_utf8(done.stdout).expect("a text"))
}

#[test]
fn a_page_and_the_command_write_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = site().route("/favicon.ico", 204, "image/x-icon", "").start(0).unwrap();
    let page = Page::open();
    page.goto(&server.url("/will-it-run.html"));
    let made = |function: &str, name: &str, options: &str| {
        let script = format!(
            "const done = arguments[0]; (async () => {{ const {{ {function} }} = await import('/press.js'); \
             const text = await (await fetch('/programmes/{name}.json')).text(); return {function}(text, {options}); }})() \
             .then(done, error => done(String(error)))"
        );
        let made = page.script_async(&script, json!([]));
        let text = |key: &str| made[key].as_str().unwrap_or_else(|| panic!("{name}: {made}")).to_owned();
        (text("html"), text("header"), text("hash"))
    };
    let same = |name: &str, made: &str, commanded: &str| {
        let at = made.bytes().zip(commanded.bytes()).position(|(one, other)| one != other);
        assert!(made == commanded, "{name}: {} and {} bytes, the first difference at {at:?}", made.len(), commanded.len());
    };
    for name in ["assertive-community-treatment", "parent-infant-group", "scale-up-readiness"] {
        let (lines, header, _) = made("embed", name, &format!("{{ base: '.', src: '{name}.json' }}"));
        same(name, &lines, &commanded("embed", name, folder.path(), &[]).0);
        assert_eq!(header, "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'");
        let (html, header, hash) = made("pack", name, "{}");
        let (packed, said) = commanded("pack", name, folder.path(), &[]);
        same(name, &html, &packed);
        assert!(
            said.contains(&format!("fingerprint: {hash}\n")) && said.contains(&format!("content-security-policy: {header}\n")),
            "{said}"
        );
    }
    // With everything that can be wished for.
    let more = "--base https://files.example/w --src /r.json --lang cy --live --all --attribute heading-level=3 --attribute history";
    let more: Vec<&str> = more.split(' ').collect();
    let options = "{ base: 'https://files.example/w', src: '/r.json', lang: 'cy', live: true, all: true, \
                   attributes: { 'heading-level': 3, history: true } }";
    same(NAME, &made("embed", NAME, options).0, &commanded("embed", NAME, folder.path(), &more).0);
    let answers = format!("programmes/examples/{NAME}/2026-11-22.json");
    let options = format!("{{ answers: await (await fetch('/{answers}')).text() }}");
    same(NAME, &made("pack", NAME, &options).0, &commanded("pack", NAME, folder.path(), &["--answers", &answers]).0);
    // What is wrong is said, and the next call finds all as it was.
    let told = page.script_async(
        "const done = arguments[0]; import('/press.js').then(({ pack }) => pack('{}')).catch(error => done(error.message))",
        json!([]),
    );
    assert!(told.as_str().is_some_and(|told| told.contains("format")), "{told}");
    assert!(made("pack", NAME, "{}").0.starts_with("<!doctype html>"));
}

/// Keeps what the page would download, since not every driver lets it.
const KEEP_WHAT_IS_SAVED: &str = "window.saved = null; const make = URL.createObjectURL; \
    URL.createObjectURL = blob => { window.saved = blob; return make.call(URL, blob); }; \
    HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; }";

#[test]
fn in_every_browser_it_does_the_whole_job_from_the_disk() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, _) = pack(folder.path(), &[]);
    let answers = text_of(&format!("programmes/examples/{NAME}/2026-11-22.json"));
    let earlier = folder.path().join("earlier.json");
    std::fs::write(&earlier, &answers).unwrap();
    in_every_browser(|browser| {
        let page = Page::open_in(browser);
        let open = |file: &Path| {
            page.goto(&format!("file://{}", file.display()));
            wait_until(&page, "ready");
        };
        open(&file);
        let widget = page.widget();
        assert!(!page.has("#needs"), "what is said where scripts are off");
        widget.click_text("Start");
        widget.click_text("Continue");
        widget.click("fieldset input[type=radio]");
        page.wait_for("an answer", || property(&page, "answeredCount") == 1);

        // A file opened by a person, its result, the same in Welsh, and on paper.
        open(&file);
        widget.find("input[type=file]").upload(&earlier);
        page.wait_for("the answers", || property(&page, "answeredCount") == 28);
        with_element(&page, "element.goTo('results')");
        widget.find("[part=verdict]");
        with_element(&page, "element.lang = 'cy'");
        page.find_text("Cadw copi o’r ffeil hon");
        with_element(&page, "element.lang = 'en'");
        page.script(NO_DIALOGUE, json!([]));
        let printed = "await element.print({sheet: 'supervision'}); \
                       return element.shadowRoot.querySelector('iframe').contentDocument.body.innerText";
        let printed = with_element(&page, printed);
        assert!(printed.as_str().is_some_and(|text| text.contains("Riverside team")), "{printed}");

        // A copy with the answers in it.
        page.script(KEEP_WHAT_IS_SAVED, json!([]));
        page.click_text("Save a copy of this file with the answers in it");
        page.find_text("Saved.");
        let saved = page.script_async("const done = arguments[0]; window.saved.text().then(done)", json!([]));
        let copy = folder.path().join("copy.html");
        std::fs::write(&copy, saved.as_str().expect("a text")).unwrap();
        let asked = "return performance.getEntriesByType('resource').map(one => one.name).filter(name => !/^(data|blob):/.test(name))";
        assert_eq!(page.script(asked, json!([])), json!([]), "{browser:?}: what was asked for");
        open(&copy);
        page.wait_for("the answers", || property(&page, "answeredCount") == 28);
    });
}

/// What a person finds where the check cannot run: the line that says so, and every question, to be answered and printed.
#[track_caller]
fn is_a_form(page: &Page, line: &str) {
    page.find_text(line);
    let widget = page.widget();
    assert_eq!(widget.all("fieldset.fc-element").len(), 28);
    // By key: of a click, scripts say whether it came.
    page.script("document.querySelector('fidelity-check').shadowRoot.querySelector('fieldset input[type=radio]').focus()", json!([]));
    page.press("Space");
    assert!(widget.find("fieldset input[type=radio]").is_checked(), "an answer stays");
    // The driver of WebKit does not print.
    if page.browser() != Browser::WebKit {
        let paper = page.print_pdf(&format!("one-file-as-a-form-{:?}", page.browser())).text();
        let paper = paper.split_whitespace().collect::<Vec<_>>().join(" ").replace('ﬁ', "fi");
        let last = "There is a way to pay for it in the long run";
        assert!(paper.contains(line) && paper.contains(last), "{paper}");
    }
}

/// As it begins in every case.
const READ_AND_FILL: &str = "The questions below can be read, filled in and printed.";

#[test]
fn where_scripts_are_off_it_is_a_form_on_paper_and_screen() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, _) = pack(folder.path(), &[]);
    let html = std::fs::read_to_string(&file).unwrap();
    let site = Site::new(folder.path()).without("content-security-policy").header("content-security-policy", "script-src 'none'");
    let server = site.page("/", html).start(0).unwrap();
    in_every_browser(|browser| {
        // By a server, and by the browser.
        let page = Page::open_in(browser);
        page.goto(&server.url("/"));
        is_a_form(&page, READ_AND_FILL);
        drop(page);
        let page = Page::open_without(Off::Scripts, browser);
        page.goto(&format!("file://{}", file.display()));
        is_a_form(&page, READ_AND_FILL);
    });
}

#[test]
fn where_webassembly_is_off_it_is_a_form_and_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, _) = pack(folder.path(), &[]);
    in_every_browser(|browser| {
        let page = Page::open_without(Off::WebAssembly, browser);
        page.goto(&format!("file://{}", file.display()));
        assert_eq!(page.script("return typeof WebAssembly", json!([])), "undefined");
        is_a_form(&page, "This browser, or one of its settings, does not allow WebAssembly, which a result needs.");
    });
}
