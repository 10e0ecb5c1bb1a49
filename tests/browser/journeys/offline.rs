//! The stand-alone page without a network. In: `dist/`, and a server that goes away or comes back with another version. Out: whether the page
//! works where it was kept, changes only when somebody wants it, leaves nothing behind once it is removed, and is never kept unasked.

use std::fs;
use std::thread;
use std::time::Duration;

use browser_tests::host::{SCRIPT, partner, property, wait_until, with_element};
use browser_tests::site::{Server, Site};
use browser_tests::{Find, Page, site};
use serde_json::{Value, json};

/// What there is of workers and of their caches, for this origin.
fn left(page: &Page) -> Value {
    let count = "const done = arguments[0]; Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
        .then(([workers, caches]) => done([workers.length, caches]))";
    page.script_async(count, json!([]))
}

fn nothing_is_left(page: &Page) {
    assert_eq!(left(page), json!([0, []]));
}

#[track_caller]
fn says(page: &Page, place: &str, said: &str) {
    page.wait_for(&format!("`{said}` in {place}"), || {
        page.script("return document.querySelector(arguments[0])?.textContent ?? ''", json!([place])).as_str().unwrap().contains(said)
    });
}

/// Presses the button to keep the page, and waits until it is kept.
#[track_caller]
fn keep(page: &Page) {
    says(page, "#keep", "Keep this page");
    page.find("#keep button").click();
    says(page, "#keep", "is kept on this device");
}

/// A server where another has just been; its port is free as soon as that has ended.
fn again(site: impl Fn() -> Site, before: Server) -> Server {
    let port: u16 = before.url("").rsplit(':').next().unwrap().parse().unwrap();
    drop(before);
    for _ in 0..200 {
        if let Ok(server) = site().start(port) {
            return server;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("port {port} is still taken")
}

#[test]
fn the_page_is_kept_on_request_works_without_a_network_and_goes_with_one_press() {
    let server = site().start(0).unwrap();
    let (first, studio) = (server.url("/"), server.url("/studio.html"));
    let page = Page::open();
    page.goto(&first);
    says(&page, "#keep", "Keep this page");
    nothing_is_left(&page);
    keep(&page);
    assert_eq!(left(&page)[0], 1);
    assert_eq!(page.console_problems(), [""; 0]);

    drop(server);
    page.goto("about:blank");
    page.goto(&first);
    page.find("a.button--first").click();
    wait_until(&page, "ready");
    page.script("document.querySelector('fidelity-check').start()", json!([]));
    page.widget().click_text("Continue");
    page.widget().click("fieldset input[type=radio]");
    page.widget().find_text("1 of 28 answered");
    assert_eq!(with_element(&page, "return element.goTo('results')"), true);
    page.widget().find("[part~=verdict]");
    with_element(&page, "element.unsaved = false");

    // Straight to a programme, and in the other language.
    page.goto(&format!("{first}?programme=parent-infant-group"));
    wait_until(&page, "ready");
    page.goto(&format!("{first}cy.html"));
    says(&page, "#keep", "heb rwydwaith");
    page.goto(&studio);
    says(&page, "body", "This page needs a network");
    page.find("a").click();
    says(&page, "#keep", "is kept on this device");

    page.find("#keep button").click();
    says(&page, "#keep", "no longer kept");
    nothing_is_left(&page);
}

#[test]
fn a_newer_version_is_announced_and_waits_for_the_assessment() {
    let mut server = site().start(0).unwrap();
    let page = Page::open();
    page.goto(&server.url("/?programme=scale-up-readiness"));
    wait_until(&page, "ready");
    page.find("#leave").click();
    keep(&page);
    let first_cache = left(&page)[1][0].as_str().unwrap().to_owned();
    page.find("a.button--first").click();
    page.script("document.querySelector('fidelity-check').start()", json!([]));
    page.widget().click_text("Continue");
    page.widget().click("fieldset input[type=radio]");
    page.wait_for("the answer", || property(&page, "answeredCount") == 1);

    let worker = fs::read_to_string(xtask::root().join("dist/offline.js")).unwrap();
    let build = first_cache.rsplit(' ').next().unwrap();
    assert!(worker.contains(build), "{first_cache}");
    let newer = worker.replace(build, "ffffffffff");
    server = again(|| site().route("/offline.js", 200, "text/javascript", newer.clone()), server);
    page.script("navigator.serviceWorker.getRegistration().then(found => found.update())", json!([]));
    says(&page, "#newer", "There is a newer version");
    assert_eq!((property(&page, "answeredCount"), property(&page, "unsaved")), (json!(1), json!(true)));
    assert!(left(&page)[1].as_array().unwrap().contains(&json!(first_cache)), "what is in use stays");

    // Nor under an assessment in another tab.
    page.open_tab();
    page.goto(&server.url("/"));
    says(&page, "#newer", "There is a newer version");
    page.find("#newer button").click();
    says(&page, "#newer", "another tab");
    assert_eq!(left(&page)[1].as_array().unwrap().len(), 2);
    page.goto("about:blank");
    page.enter_tab(0);

    page.find("#newer button").click();
    assert!(page.dismiss_dialog().contains("will be lost"));
    assert_eq!(property(&page, "answeredCount"), 1);
    page.find("#newer button").click();
    page.accept_dialog();
    page.wait_for("the newer version alone", || {
        page.script("return document.readyState", json!([])) == "complete"
            && left(&page)[1] == json!([first_cache.replace(build, "ffffffffff")])
    });
    wait_until(&page, "ready");
    assert_eq!(page.script("return document.getElementById('newer').textContent", json!([])), "");
}

#[test]
fn a_page_that_was_changed_on_its_way_is_not_kept() {
    let changed = fs::read_to_string(xtask::root().join("dist/page.js")).unwrap() + "\n";
    let server = site().route("/page.js", 200, "text/javascript", changed).start(0).unwrap();
    let page = Page::open();
    page.goto(&server.url("/"));
    says(&page, "#keep", "Keep this page");
    page.find("#keep button").click();
    says(&page, "#keep", "could not be kept");
    nothing_is_left(&page);
    assert!(page.focused().text().contains("Keep this page"), "the keyboard goes on from there");
}

#[test]
fn a_site_without_the_worker_makes_no_offer() {
    let server = site().route("/offline.js", 404, "text/plain", "").start(0).unwrap();
    let page = Page::open();
    page.goto(&server.url("/"));
    let asked = || page.script("return performance.getEntriesByName(new URL('offline.js', location)).length > 0", json!([])) == true;
    page.wait_for("the question", asked);
    assert_eq!(page.script("return document.getElementById('keep').hidden", json!([])), true);
}

#[test]
fn the_element_keeps_no_page_of_a_partner() {
    let element = r#"<fidelity-check src="/programmes/scale-up-readiness.json" storage="local" history loading="eager"></fidelity-check>"#;
    let server = partner(site(), SCRIPT, element).start(0).unwrap();
    let page = Page::open();
    page.goto(&server.url("/"));
    wait_until(&page, "ready");
    with_element(&page, "await element.export('json'); element.goTo('results')");
    page.widget().find("[part~=verdict]");
    nothing_is_left(&page);
}

#[test]
fn the_page_can_be_installed_where_a_browser_offers_it() {
    let server = site().start(0).unwrap();
    let page = Page::open();
    for (path, start) in [("/", "/"), ("/cy.html", "/cy.html")] {
        page.goto(&server.url(path));
        let manifest = page.cdp("Page.getAppManifest", json!({}));
        assert_eq!(manifest["errors"], json!([]), "{manifest}");
        let data: Value = serde_json::from_str(manifest["data"].as_str().unwrap()).unwrap();
        let lang = page.script("return document.documentElement.lang", json!([]));
        assert_eq!(
            (&data["lang"], page.script("return new URL(arguments[0], location).pathname", json!([data["start_url"]]))),
            (&lang, json!(start))
        );
        let problems = page.cdp("Page.getInstallabilityErrors", json!({}));
        let known: Vec<&Value> =
            problems["installabilityErrors"].as_array().unwrap().iter().filter(|one| one["errorId"] != "in-incognito").collect();
        assert!(known.is_empty(), "{path}: {known:?}");
    }
}
