//! The check in an application with the router of Next, which puts functions of its own in the place of the history's and keeps a tree of routes in
//! each entry.
//!
//! In: `dist/`, the application in `tests/browser/next`, and Next as its lock file names it. Out: whether Back and Forward mean a page of the check and
//! a route each in its turn, without the document being loaded anew.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use browser_tests::host::{property, wait_until, with_element};
use browser_tests::packed::{self, run};
use browser_tests::site::Site;
use browser_tests::{Find, Page};
use serde_json::{Value, json};

/// The application, built into pages that any server gives out.
fn built() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let tools = xtask::tools::next().expect("Next and React");
        let project = packed::project(&tools, "tests/browser/next", |name| !name.starts_with(['.', 'p']));
        // Next knows a route by its folder.
        for folder in ["app/check", "public"] {
            fs::create_dir_all(project.join(folder)).unwrap();
        }
        for (from, to) in [("layout.jsx", "app/layout.jsx"), ("home.jsx", "app/page.jsx"), ("check.jsx", "app/check/page.jsx")] {
            fs::rename(project.join(from), project.join(to)).unwrap();
        }
        fs::copy(xtask::root().join("programmes/scale-up-readiness.json"), project.join("public/r.json")).unwrap();
        run(&project, "env", &["NEXT_TELEMETRY_DISABLED=1", "node", "../node_modules/next/dist/bin/next", "build"]);
        project.join("out")
    })
}

#[test]
fn in_next_back_is_a_page_of_the_check_and_then_a_route() {
    // Its pages have scripts in them, which the strict policy forbids.
    let site = Site::new(built()).without("content-security-policy").route("/favicon.ico", 204, "image/x-icon", "");
    let server = site.start(0).unwrap();
    let page = Page::open();
    page.goto(&server.url("/"));
    page.find("h1");
    page.script("window.same = true", json!([]));
    let path = || page.script("return location.pathname", json!([]));
    let title = || {
        let script = "return document.querySelector('fidelity-check')?.shadowRoot?.querySelector('[id$=\"-title\"]')?.innerText.trim() \
                      ?? document.querySelector('h1')?.innerText ?? null";
        page.script(script, json!([]))
    };
    let is_at = |words: &str| page.wait_for(words, || title() == words);
    let forward = || page.script("history.forward()", json!([]));
    // What Next keeps in an entry, and what the check does.
    let entry = || page.script("return [history.state?.__NA, history.state?.fidelityCheck?.page ?? null]", json!([]));

    page.click_text("Check");
    wait_until(&page, "ready");
    is_at("Introduction");
    page.widget().click_text("Start");
    is_at("About this assessment");
    assert_eq!(entry(), json!([true, "occasion"]));
    page.widget().click_text("Continue");
    is_at("Time and resources");
    page.back();
    is_at("About this assessment");
    page.back();
    is_at("Introduction");
    assert_eq!(path(), "/check/");
    page.back();
    is_at("Home");
    assert_eq!(path(), "/");
    forward();
    is_at("Introduction");
    wait_until(&page, "ready");
    forward();
    is_at("About this assessment");
    assert_eq!(entry(), json!([true, "occasion"]));

    // A route that is left and come back to.
    page.click_text("Home");
    is_at("Home");
    page.back();
    page.wait_for("the check", || path() == "/check/" && page.has("fidelity-check"));
    wait_until(&page, "ready");
    with_element(&page, "await element.export('json')");
    assert_eq!((entry(), property(&page, "answeredCount")), (json!([true, "occasion"]), json!(0)));
    assert_eq!(page.script("return window.same ?? null", json!([])), Value::Bool(true), "the document is the same all along");
    assert_eq!(page.console_problems(), [""; 0]);
}
