//! Small applications of partners, and what each of them may rely on.
//!
//! In: an application with two routes or pages, which says how many answers it has read inside the event. Out: whether nothing is lost that
//! should stay, and nothing is left behind by an element that went.

use std::fs;

use browser_tests::host::{asks_before_leaving, property, wait_until};
use browser_tests::site::{Server, Site};
use browser_tests::{Find, Page};
use serde_json::json;

use super::built;

/// Opens an application at its first page. Those of other libraries have scripts in them, which the strict policy forbids.
pub fn opened(site: Site, path: &str) -> (Server, Page) {
    let server = site.route("/favicon.ico", 204, "image/x-icon", "").start(0).unwrap();
    let page = Page::open();
    page.goto(&server.url(path));
    page.find("h1");
    // A mark of this document, and what the libraries have put into it themselves.
    page.script("window.same = true; window.sheets = document.adoptedStyleSheets.length", json!([]));
    (server, page)
}

/// Answers one question, which the application reads inside the event.
#[track_caller]
fn answer(page: &Page) {
    wait_until(page, "ready");
    page.widget().click_text("Start");
    page.widget().click_text("Continue");
    page.widget().click("fieldset input[type=radio]");
    page.widget().find_text("1 of 28 answered");
    page.wait_for("the application to have the answer", || page.find("#kept").text() == "1 kept");
    page.script("window.gone = document.querySelector('fidelity-check')", json!([]));
}

/// Nothing went wrong, and no page was loaded anew.
#[track_caller]
fn is_the_same_document(page: &Page) {
    assert_eq!(page.script("return window.same ?? null", json!([])), true, "the document is the same all along");
    assert_eq!(page.console_problems(), [""; 0]);
}

/// An application that has the answers and gives them to the next element: there by a link, away for longer than an element waits, and back.
#[track_caller]
pub fn keeps_the_answers(page: &Page) {
    page.click_text("Check");
    answer(page);
    page.click_text("Home");
    page.find("h1");
    page.wait_for("the element to be gone", || page.script("return gone.state", json!([])) == "idle");
    let left = "return [document.querySelectorAll('fidelity-check, iframe').length, document.adoptedStyleSheets.length - sheets, gone.isConnected]";
    assert_eq!(page.script(left, json!([])), json!([0, 0, false]), "what an element leaves behind");
    assert!(!asks_before_leaving(page), "nobody is asked about an element that is gone");
    page.back();
    wait_until(page, "ready");
    page.wait_for("the answer", || property(page, "answeredCount") == 1);
    assert_eq!(property(page, "unsaved"), false, "the application has the answers");
    page.click_text("Home");
    page.find("h1");
    is_the_same_document(page);
}

/// An element that the library carries from page to page, with nobody else having its answers.
#[track_caller]
pub fn keeps_the_element(page: &Page) {
    answer(page);
    let title = || page.script("return document.querySelector('h1')?.innerText ?? null", json!([]));
    let is_at = |heading: &str| page.wait_for(heading, || title() == heading);
    for (link, heading) in [("Check", "Beside"), ("Home", "Home")] {
        page.click_text(link);
        is_at(heading);
        page.widget().find_text("1 of 28 answered");
    }
    page.back();
    is_at("Beside");
    // For longer than an element waits that is gone.
    let waited = "const done = arguments[0]; setTimeout(() => done([gone === document.querySelector('fidelity-check'), gone.state, \
                  gone.answeredCount, gone.unsaved]), 2500)";
    assert_eq!(page.script_async(waited, json!([])), json!([true, "ready", 1, true]));
    page.widget().all("fieldset.fc-element")[1].find("input:not([type=checkbox])").type_text("12");
    page.widget().find_text("2 of 28 answered");
    is_the_same_document(page);
}

/// What Vite has built of an application with pages of a server.
fn pages(way: &str) -> Site {
    let folder = built().join(way);
    let html = |name: &str| fs::read_to_string(folder.join(format!("{name}.html"))).unwrap();
    ["check", "first", "beside"].into_iter().fold(Site::new(&folder), |site, name| site.page(&format!("/{name}"), html(name)))
}

#[test]
fn svelte_keeps_the_answers() {
    let (_server, page) = opened(Site::new(built().join("svelte")), "/");
    keeps_the_answers(&page);
}

#[test]
fn pages_that_turbo_swaps_keep_the_answers() {
    let (_server, page) = opened(pages("turbo").without("content-security-policy"), "/");
    keeps_the_answers(&page);
}

#[test]
fn turbo_carries_an_element_over() {
    let (_server, page) = opened(pages("turbo").without("content-security-policy"), "/first");
    keeps_the_element(&page);
}

#[test]
fn pages_that_htmx_swaps_keep_the_answers() {
    let (_server, page) = opened(pages("htmx").without("content-security-policy"), "/");
    keeps_the_answers(&page);
}

#[test]
fn htmx_carries_an_element_over() {
    let (_server, page) = opened(pages("htmx").without("content-security-policy"), "/first");
    keeps_the_element(&page);
}
