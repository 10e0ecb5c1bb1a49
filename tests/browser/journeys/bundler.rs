//! The widget as npm and a bundler hand it on: packed, installed, type-checked, built by Vite, and served under the strict policy.
//!
//! In: `dist/`, the applications in `bundler/`, and Vite, TypeScript, React and Vue as its lock file names them. Out: whether a person can
//! answer on the page that comes out, and see a result, so that also what is fetched late is found where the bundler put it; and whether
//! a router takes nothing away.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use browser_tests::host::{property, wait_until};
use browser_tests::packed::{self, run};
use browser_tests::site::{Server, Site};
use browser_tests::{Find, Page};
use serde_json::{Value, json};

/// The applications with the packed widget installed, checked and built once, in a folder below the one in which the tools are.
fn project() -> &'static Path {
    static PROJECT: OnceLock<PathBuf> = OnceLock::new();
    PROJECT.get_or_init(|| {
        let tools = xtask::tools::bundler().expect("Vite, TypeScript, React and Vue");
        // Without what only names the tools.
        let project = packed::project(&tools, "tests/browser/bundler", |name| !name.starts_with(['.', 'p']));
        run(&project, "node", &["../node_modules/typescript/bin/tsc"]);
        run(&project, "node", &["../node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"]);
        project
    })
}

/// A page of what Vite has built.
fn opened(path: &str) -> (Server, Page) {
    let server = Site::new(project().join("dist")).route("/favicon.ico", 204, "image/x-icon", "").start(0).unwrap();
    let page = Page::open();
    page.goto(&server.url(path));
    (server, page)
}

#[test]
fn the_package_holds_what_a_careful_buyer_looks_for() {
    let package = project().join("node_modules/fidelity-check");
    assert!(!package.is_symlink());
    for name in ["LICENSE-MIT", "LICENSE-APACHE", "sbom.cdx.json", "integrity.json", "index.d.ts", "custom-elements.json", "README.md"] {
        assert!(package.join(name).metadata().is_ok_and(|file| file.len() > 0), "`{name}` is not in the package");
    }
    assert!(!package.join("fidelity-check.js.br").exists());
    let read = |name: &str| fs::read_to_string(package.join(name)).unwrap();
    // Everything that was built, to the byte.
    let table: BTreeMap<String, String> = serde_json::from_str(&read("integrity.json")).unwrap();
    for name in table.keys() {
        assert_eq!(fs::read(package.join(name)).ok(), fs::read(xtask::root().join("dist").join(name)).ok(), "{name}");
    }
    // Every entry leads to a file.
    let manifest: Value = serde_json::from_str(&read("package.json")).unwrap();
    let mut entries: Vec<&str> = [&manifest["main"], &manifest["types"]].into_iter().filter_map(Value::as_str).collect();
    for entry in manifest["exports"].as_object().unwrap().values() {
        entries.extend(entry.as_str());
        entries.extend(entry.as_object().into_iter().flatten().filter_map(|(_, path)| path.as_str()));
    }
    for entry in entries {
        assert!(package.join(entry.trim_end_matches('*')).exists(), "`{entry}` leads nowhere");
    }
    assert_eq!((&manifest["license"], &manifest["version"]), (&json!("MIT OR Apache-2.0"), &json!(env!("CARGO_PKG_VERSION"))));
}

#[test]
fn what_npm_packs_works_where_a_bundler_puts_it() {
    let (server, page) = opened("/");
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

#[test]
fn a_page_takes_one_exact_version_from_another_origin() {
    // The folder of the packages, as a host that gives out every version in a folder of its own.
    let address = format!("/fidelity-check/{}", env!("CARGO_PKG_VERSION"));
    let packages = project().join("host/fidelity-check");
    fs::create_dir_all(&packages).unwrap();
    let folder = project().join("host").join(&address[1..]);
    if !folder.exists() {
        std::os::unix::fs::symlink(project().join("node_modules/fidelity-check"), &folder).unwrap();
    }
    let other = Site::new(project().join("host")).start(0).unwrap();
    let table: BTreeMap<String, String> = serde_json::from_str(&fs::read_to_string(folder.join("integrity.json")).unwrap()).unwrap();
    let origin = other.url("");
    let policy =
        format!("default-src 'self'; script-src 'self' 'wasm-unsafe-eval' {origin}; connect-src 'self' {origin}; style-src 'self'");
    let page_with = |hash: &str| {
        let script = other.url(&format!("{address}/fidelity-check.js"));
        let rubric = other.url(&format!("{address}/programmes/scale-up-readiness.json"));
        format!(
            r#"<!doctype html><html lang="en"><title>Host</title>
               <script type="module" src="{script}" integrity="{hash}" crossorigin="anonymous"></script>
               <fidelity-check src="{rubric}" layout="single" loading="eager"><p>Read or print it here</p></fidelity-check>"#
        )
    };
    let server = Site::new(project().join("host"))
        .header("content-security-policy", &policy)
        .page("/", page_with(&table["fidelity-check.js"]))
        .page("/moved", page_with(&table["embed.js"]))
        .route("/favicon.ico", 204, "image/x-icon", "")
        .start(0)
        .unwrap();
    let page = Page::open();
    page.goto(&server.url("/"));
    wait_until(&page, "ready");
    page.script("document.querySelector('fidelity-check').start()", json!([]));
    page.widget().click_text("Continue");
    page.widget().click("fieldset input[type=radio]");
    page.widget().find_text("1 of 28 answered");
    page.script("document.querySelector('fidelity-check').goTo('results')", json!([]));
    page.widget().find("[part~=verdict]");
    assert_eq!(page.console_problems(), [""; 0]);

    // Another content at the same address is refused, and what the page says in its place stands.
    page.goto(&server.url("/moved"));
    page.wait_for("the refusal", || page.console_problems().iter().any(|line| line.contains("integrity")));
    page.find_text("Read or print it here");
    assert_eq!(page.script("return customElements.get('fidelity-check') === undefined", json!([])), true);
}

/// Answers a question in an application with two routes, goes away and comes back, by its links and by the browser's Back.
#[track_caller]
fn routes(home: &str) -> (Server, Page) {
    let (server, page) = opened(home);
    let path = || page.script("return location.pathname", json!([])).as_str().unwrap().to_owned();
    let says = |what: &str| page.wait_for(what, || page.find("#kept").text() == what);
    page.find("a[href='/check']").click();
    wait_until(&page, "ready");
    page.script("document.querySelector('fidelity-check').start()", json!([]));
    page.widget().click_text("Continue");
    page.widget().click("fieldset input[type=radio]");
    page.widget().find_text("1 of 28 answered");
    says("1 kept");

    // Back goes to the page before, and not out of the route.
    page.back();
    page.widget().find_text("Continue");
    assert_eq!(path(), "/check");
    page.script("history.forward()", json!([]));
    page.widget().find("fieldset");

    // Away for longer than an element waits.
    page.script("window.gone = document.querySelector('fidelity-check')", json!([]));
    page.find(&format!("a[href='{home}']")).click();
    page.find("h1");
    page.wait_for("the element to be gone", || page.script("return gone.state", json!([])) == "idle");
    page.back();
    wait_until(&page, "ready");
    page.wait_for("the answer", || property(&page, "answeredCount") == 1);
    page.widget().find_text("1 of 28 answered");
    assert_eq!(path(), "/check");

    // And back to where it all began, with nothing open that leads nowhere.
    for _ in 0..3 {
        page.back();
    }
    page.wait_for("the first route", || path() == home);
    page.find("h1");
    assert_eq!(page.console_problems(), [""; 0]);
    (server, page)
}

#[test]
fn in_react_with_a_router_nothing_is_lost() {
    let (_server, page) = routes("/react.html");
    page.script("history.forward()", json!([]));
    wait_until(&page, "ready");
    page.wait_for("the answer", || property(&page, "answeredCount") == 1);
    assert_eq!(property(&page, "unsaved"), false, "the application has the answers");
}

#[test]
fn in_vue_that_keeps_its_pages_alive_nothing_is_lost() {
    let (_server, page) = routes("/vue.html");
    page.script("history.forward()", json!([]));
    wait_until(&page, "ready");
    page.wait_for("the answer", || property(&page, "answeredCount") == 1);
    assert_eq!(property(&page, "unsaved"), true, "only the element has the answers");
    assert_eq!(page.script("return gone === document.querySelector('fidelity-check')", json!([])), true);
}
