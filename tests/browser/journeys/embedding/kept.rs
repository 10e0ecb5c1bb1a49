//! What is printed, saved and kept from a partner's page (F22, F23).
//!
//! In: `dist/`, and the pages of `pages/`. Out: whether a person has what they asked for, and the device nothing else.

use crate::embedding::{RUBRIC, element, usual};
use browser_tests::host::{
    NO_DIALOGUE, SCRIPT, console_is_empty, in_every_browser, open, open_in, partner, property, text_of, wait_until, with_element,
};
use browser_tests::site::{POLICY, host_page};
use browser_tests::{Find, site};
use serde_json::json;

#[test]
fn f22_a_printed_page_shows_what_is_to_be_read() {
    let (_server, page) = open(partner(site(), SCRIPT, &element(&format!(r#"src="{RUBRIC}" layout="single""#))));
    wait_until(&page, "ready");
    with_element(&page, "element.start(); element.goTo(JSON.parse(await (await fetch(element.src)).text()).domains[0].elements[0].id)");
    page.widget().find("fieldset input[type=radio]");
    page.emulate_media("print");
    let buttons = page.widget().all("button");
    assert!(!buttons.is_empty() && buttons.iter().all(|button| button.style("display") == "none"));
    page.emulate_media("");
    let paper = page.print_pdf("f22-host-page");
    assert!(paper.sheets().len() > 1 && !paper.text().contains("Continue"), "{}", paper.text());
}

#[test]
fn f22_the_print_button_prints_a_document_of_its_own() {
    let answers = text_of("programmes/examples/scale-up-readiness/2026-11-22.json");
    let policy = format!("{POLICY}; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
    let logo = r#"<img slot="logo" src="/icon.svg" alt="Our service">"#;
    let body = usual().replace("<p>", &format!("{logo}<p>"));
    let wishes = "fidelity-check { --fc-print-font-size: 14pt; --fc-print-font-family: monospace; --fc-print-paper: Letter }";
    let site = site().header("content-security-policy", &policy).route("/paper.css", 200, "text/css", wishes);
    let (_server, page) = open(partner(site, &format!(r#"<link rel="stylesheet" href="/paper.css">{SCRIPT}"#), &body));
    wait_until(&page, "ready");
    page.script("document.querySelector('fidelity-check').value = arguments[0]", json!([answers]));
    let printed = "const before = document.body.children.length; await element.print({sheet: 'supervision'}); \
                   const frame = element.shadowRoot.querySelector('iframe'); const inner = frame.contentDocument; \
                   const colour = frame.contentWindow.getComputedStyle(inner.body).color; \
                   return [inner.title, inner.documentElement.lang, inner.body.innerText.length > 500, inner.adoptedStyleSheets.length, \
                           inner.querySelectorAll('script, [style]').length, document.body.children.length - before, colour, \
                           (({fontSize, fontFamily}) => `${Math.round(parseFloat(fontSize))} ${fontFamily}`) \
                             (frame.contentWindow.getComputedStyle(inner.querySelector('.fc-sheet'))), \
                           [...inner.adoptedStyleSheets[0].cssRules].some(rule => /size: letter/i.test(rule.cssText))]";
    let found = with_element(&page, printed);
    assert!(found[0].as_str().is_some_and(|title| title.starts_with("Scale-up readiness · ")), "{found}");
    assert_eq!(found.as_array().unwrap()[1..6], [json!("en"), json!(true), json!(1), json!(0), json!(0)], "{found}");
    assert_eq!(page.console_problems(), [""; 0]);
    assert_eq!(found[7], "19 monospace", "14 pt, as the page wishes");
    assert_eq!(found[8], true, "{found}");
    let prevented = "element.addEventListener('fidelity-before-print', event => event.preventDefault()); \
                     const frames = element.shadowRoot.querySelectorAll('iframe').length; await element.print(); \
                     return element.shadowRoot.querySelectorAll('iframe').length - frames";
    assert_eq!(with_element(&page, prevented), 0);
}

#[test]
fn f22_the_frame_that_is_printed_can_be_made_in_every_browser() {
    let answers = text_of("programmes/examples/scale-up-readiness/2025-11-20.json");
    let policy = format!("{POLICY}; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
    let logo = r#"<img slot="logo" src="/icon.svg" alt="Our service">"#;
    let body = usual().replace("<p>", &format!("{logo}<p>"));
    in_every_browser(|browser| {
        let (_server, page) = open_in(browser, partner(site().header("content-security-policy", &policy), SCRIPT, &body));
        wait_until(&page, "ready");
        page.script(NO_DIALOGUE, json!([]));
        page.script("document.querySelector('fidelity-check').value = arguments[0]", json!([answers]));
        let printed = "const before = document.body.children.length; await element.print({sheet: 'supervision'}); \
                       const frame = element.shadowRoot.querySelector('iframe'); const inner = frame.contentDocument; \
                       const colour = frame.contentWindow.getComputedStyle(inner.body).color; \
                       return [inner.title, inner.documentElement.lang, inner.body.innerText.length > 500, inner.adoptedStyleSheets.length, \
                               inner.querySelectorAll('script, [style]').length, document.body.children.length - before, colour]";
        let found = with_element(&page, printed);
        assert!(found[0].as_str().is_some_and(|title| title.starts_with("Scale-up readiness · ")), "{found}");
        assert_eq!(found.as_array().unwrap()[1..6], [json!("en"), json!(true), json!(1), json!(0), json!(0)], "{found}");
        console_is_empty(&page, "at the end");
        let prevented = "element.addEventListener('fidelity-before-print', event => event.preventDefault()); \
                         const frames = element.shadowRoot.querySelectorAll('iframe').length; await element.print(); \
                         return element.shadowRoot.querySelectorAll('iframe').length - frames";
        assert_eq!(with_element(&page, prevented), 0);
    });
}

#[test]
fn files_can_be_had_and_put_back() {
    let (_server, page) = open(partner(site(), SCRIPT, &usual()));
    wait_until(&page, "ready");
    let answers = text_of("programmes/examples/scale-up-readiness/2026-11-22.json");
    page.script("window.answers = arguments[0]", json!([answers]));
    let round = "const report = await element.import(new Blob([window.answers])); const json = await element.export('json'); \
                 const csv = await element.export('csv'); await element.reset({confirm: false}); \
                 const empty = element.answeredCount; await element.import(json); \
                 return [Array.isArray(report.dropped ?? report.problems), json.type, csv.name.endsWith('.csv'), empty, element.answeredCount, element.complete, \
                         element.result?.rubric.id]";
    assert_eq!(with_element(&page, round), json!([true, "application/json", true, 0, 28, true, "scale-up-readiness"]));
    let wrong = with_element(&page, "await element.import('not a file')");
    assert!(wrong.as_str().is_some_and(|told| told.starts_with("FidelityError import-invalid")), "{wrong}");
    assert_eq!(property(&page, "answeredCount"), 28, "nothing changes if it cannot be read");
    assert!(
        with_element(&page, "await element.import(new Blob([new Uint8Array(1000001)]))").as_str().unwrap().contains("larger than 1 MB")
    );
}

#[test]
fn f23_refused_storage_is_said_and_a_file_is_offered() {
    let refused = "This browser will not remember your answers: save a file before you leave.";
    for storage in ["session", "local"] {
        let check = element(&format!(r#"src="{RUBRIC}" storage="{storage}" layout="single""#));
        let hears = "<script>heard = []; addEventListener('fidelity-error', \
                     ({detail: {code, phase, recoverable}}) => heard.push([code, phase, recoverable]))</script>";
        let inner = host_page("host.html", &[("head", &[hears, SCRIPT].concat()), ("body", &check)]);
        let body = r#"<iframe src="/inner" sandbox="allow-scripts allow-downloads" width="800" height="600"></iframe>"#;
        // A sandboxed page has an origin of its own, which 'self' is not.
        let (_server, page) = open(partner(site().without("content-security-policy").page("/inner", inner), "", body));
        page.enter_frame("iframe");
        wait_until(&page, "ready");
        let widget = page.widget();
        widget.find_text(refused);
        assert!(!widget.has_text("Keep my answers"), "what cannot be is not offered");
        // The console of such a frame is closed to a driver; what it says there, it says to the page too.
        let told = || page.script("return heard", json!([]));
        page.wait_for("an error", || told() == json!([["storage-denied", "storage", true]]));

        with_element(&page, "element.start(); element.goTo('investment-both')");
        widget.click("fieldset input[type=radio]");
        widget.find_text("1 of 28 answered");
        // Before the result it is said again, and there is something to save now.
        with_element(&page, "element.goTo('check')");
        widget.find_text(refused);
        widget.click_text("Save this assessment");
        page.wait_for("the file", || page.download_names().iter().any(|name| name.ends_with(".json")));
        assert_eq!(told().as_array().map(Vec::len), Some(1), "nothing else is wrong");
    }
}

#[test]
fn answers_are_kept_where_a_person_asks_for_it_and_nowhere_else() {
    let (_server, page) = open(partner(site(), SCRIPT, &element(&format!(r#"id="team" src="{RUBRIC}" layout="single" storage="local""#))));
    wait_until(&page, "ready");
    let kept = "const all = await indexedDB.databases(); return [all.map(one => one.name), localStorage.length, sessionStorage.length, document.cookie]";
    assert_eq!(with_element(&page, kept), json!([[], 0, 0, ""]));
    let answer = "element.start(); element.goTo(JSON.parse(await (await fetch(element.src)).text()).domains[0].elements[0].id)";
    with_element(&page, answer);
    page.widget().click("fieldset input[type=radio]");
    page.wait_for("the answer", || !property(&page, "value").is_null());
    page.reload();
    wait_until(&page, "ready");
    assert_eq!(property(&page, "answeredCount"), 0, "nobody has asked for it");
    assert_eq!(with_element(&page, kept), json!([[], 0, 0, ""]));

    page.widget().click_text("Keep my answers on this device for 30 days");
    with_element(&page, answer);
    page.widget().click("fieldset input[type=radio]");
    let names = || with_element(&page, "return (await indexedDB.databases()).map(one => one.name)");
    page.wait_for("the database", || names() == json!(["fidelity-check"]));
    let record = "const request = indexedDB.open('fidelity-check'); await new Promise(done => (request.onsuccess = done)); \
                  const store = request.result.transaction('answers').objectStore('answers'); const all = store.getAll(); \
                  await new Promise(done => (all.onsuccess = done)); request.result.close(); return all.result.map(text => JSON.parse(text))";
    page.wait_for("the record", || {
        with_element(&page, record)[0]["answers"].as_str().is_some_and(|answers| answers.contains("investment-both"))
    });
    let mut fields: Vec<String> = with_element(&page, record)[0].as_object().unwrap().keys().cloned().collect();
    fields.sort();
    assert_eq!(fields, ["answers", "edition", "expires", "notes", "revision", "rubric", "saved", "v"]);
    page.reload();
    wait_until(&page, "ready");
    page.wait_for("the answer again", || property(&page, "answeredCount") == 1);
    assert!(!property(&page, "value").is_null(), "the mirror holds what was kept");
    with_element(&page, "element.clearStorage()");
    page.wait_for("nothing to be left", || names() == json!([]));
}
