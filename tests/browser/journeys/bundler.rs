//! The widget as npm and a bundler hand it on: packed, installed, type-checked, built by Vite, and served under the strict policy.
//!
//! In: `dist/`, the application in `bundler/`, and Vite and TypeScript as its lock file names them. Out: whether a person can
//! answer on the page that comes out, and see a result, so that also what is fetched late is found where the bundler put it.

use std::fs;
use std::path::Path;
use std::process::Command;

use browser_tests::site::Site;
use browser_tests::{Find, Page};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Runs a command in a folder and gives what it prints; whatever it says is shown if it fails.
#[track_caller]
fn run(folder: &Path, command: &str, arguments: &[&str]) -> String {
    let done = Command::new(command).current_dir(folder).args(arguments).output().unwrap_or_else(|error| panic!("`{command}`: {error}"));
    let (said, complained) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "`{command} {}`:\n{said}{complained}", arguments.join(" "));
    said.into_owned()
}

/// The application with the packed widget installed, in a folder below the one in which the tools are.
fn project() -> TempDir {
    let tools = xtask::tools::bundler().expect("Vite and TypeScript");
    let project = tempfile::Builder::new().prefix("project-").tempdir_in(tools).unwrap();
    let source = xtask::root().join("tests/browser/bundler");
    for name in ["index.html", "main.ts", "tsconfig.json", "vite.config.js"] {
        fs::copy(source.join(name), project.path().join(name)).unwrap();
    }
    fs::write(project.path().join("package.json"), r#"{"private": true, "type": "module"}"#).unwrap();
    let dist = xtask::root().join("dist").display().to_string();
    let packed = run(project.path(), "npm", &["pack", &dist, "--silent", "--ignore-scripts"]);
    let install = ["install", "--offline", "--silent", "--no-audit", "--no-fund", "--no-package-lock", packed.trim()];
    run(project.path(), "npm", &install);
    project
}

#[test]
fn what_npm_packs_works_where_a_bundler_puts_it() {
    let project = project();
    let package = project.path().join("node_modules/fidelity-check");
    assert!(!package.is_symlink() && package.join("index.d.ts").exists() && !package.join("fidelity-check.js.br").exists());
    run(project.path(), "node", &["../node_modules/typescript/bin/tsc"]);
    run(project.path(), "node", &["../node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"]);

    let server = Site::new(project.path().join("dist")).route("/favicon.ico", 204, "image/x-icon", "").start(0).unwrap();
    let page = Page::open();
    page.goto(&server.url("/"));
    let told = |name: &str| page.script("return document.body.dataset[arguments[0]] ?? null", json!([name]));
    page.wait_for("the element", || {
        assert_eq!(told("failed"), Value::Null, "{:?}", page.console_problems());
        told("ready") == "null"
    });
    let widget = page.widget();
    page.script("document.querySelector('fidelity-check').start()", json!([]));
    widget.click_text("Continue");
    widget.click("fieldset input[type=radio]");
    widget.find_text("1 of 28 answered");
    assert_eq!(told("answered"), "investment-both 1/28");

    // What only the result needs may come later: from where the bundler put it, without the page saying where that is.
    page.script("document.querySelector('fidelity-check').goTo('results')", json!([]));
    widget.find("[part~=verdict]");
    assert_eq!(page.console_problems(), [""; 0]);
    let elsewhere: Vec<String> = page.requests().into_iter().map(|one| one.url).filter(|url| !url.starts_with(&server.url("/"))).collect();
    assert!(elsewhere.iter().all(|url| url.starts_with("data:")), "{elsewhere:?}");
}
