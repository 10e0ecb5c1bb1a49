//! The packed widget in bundlers and frameworks that take too long for every change: `cargo xtask check-all --only bundlers`.
//!
//! In: `dist/`, the application in this folder, and the bundlers its lock file names. Out: whether a person can answer on what each builds, up to
//! the result; and that where one builds no module, only the check fails, and says why.

mod angular;
mod applications;
mod astro;
mod next;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use browser_tests::host::{go_to, wait_until};
use browser_tests::packed::{self, run};
use browser_tests::site::{Server, Site};
use browser_tests::{Find, Page};
use serde_json::json;

/// What all bundlers have built, each in a folder of its name.
fn built() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let tools = xtask::tools::hosts().expect("webpack, Rollup and esbuild");
        let project = packed::project(&tools, "tests/browser/hosts", |name| name.ends_with("js") || name.ends_with(".svelte"));
        run(&project, "node", &["build.mjs"]);
        project.join("built")
    })
}

fn opened(bundler: &str) -> (Server, Page) {
    let server = Site::new(built().join(bundler)).route("/favicon.ico", 204, "image/x-icon", "").start(0).unwrap();
    let page = Page::open();
    page.goto(&server.url("/"));
    page.wait_for("the application", || page.script("return document.documentElement.dataset.goesOn", json!([])) == "yes");
    (server, page)
}

#[track_caller]
fn works_in(bundler: &str) {
    let (_server, page) = opened(bundler);
    wait_until(&page, "ready");
    page.script("document.querySelector('fidelity-check').start()", json!([]));
    page.widget().click_text("Continue");
    page.widget().click("fieldset input[type=radio]");
    page.widget().find_text("1 of 28 answered");
    go_to(&page, "results");
    page.widget().find("[part~=verdict]");
    assert_eq!(page.console_problems(), [""; 0]);
}

#[test]
fn it_works_where_webpack_puts_it() {
    works_in("webpack");
}

#[test]
fn it_works_where_rollup_builds_and_its_files_are_copied() {
    works_in("rollup");
}

#[test]
fn it_works_where_esbuild_builds_modules_and_its_files_are_copied() {
    works_in("esbuild");
}

#[test]
fn in_a_bundle_that_is_no_module_only_the_check_fails_and_says_why() {
    let (_server, page) = opened("iife");
    let failed = || page.script("return document.documentElement.dataset.failed ?? ''", json!([])).as_str().unwrap().to_owned();
    page.wait_for("the error", || failed() == "wasm-fetch: script is not a module");
    page.widget().find_text("could not be loaded");
}
