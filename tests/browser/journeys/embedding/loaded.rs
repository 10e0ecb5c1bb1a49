//! Whether the widget arrives: policies, servers, caches and old browsers (F1 to F9, F24).
//!
//! In: `dist/`, whole or with something broken. Out: the widget, or the fallback with a sentence for the visitor and a code for the webmaster.

use crate::embedding::{RUBRIC, element, expect_failure, expect_one_line, usual};
use browser_tests::host::{
    SCRIPT, asked, console_is_empty, in_every_browser, open, open_in, partner, property, text_of, wait_until, with_element,
};
use browser_tests::site::{POLICY, Site};
use browser_tests::{Find, Page, site};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// A copy of the build in which things can be broken.
fn copy() -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(xtask::root().join("dist")).unwrap() {
        let from = entry.unwrap().path();
        if from.is_file() && !matches!(from.extension().and_then(|found| found.to_str()), Some("br" | "gz")) {
            fs::copy(&from, copy.path().join(from.file_name().unwrap())).unwrap();
        }
    }
    copy
}

/// The file with a hash in its name, such as `fidelity-check-0123456789.wasm`.
fn hashed(folder: &Path, extension: &str) -> PathBuf {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let is_it = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.strip_prefix("fidelity-check-").and_then(|rest| rest.strip_suffix(extension)).is_some_and(|hash| hash.len() == 10)
    };
    names.into_iter().find(is_it).expect("a build")
}

fn wasm_name() -> String {
    hashed(&xtask::root().join("dist"), ".wasm").file_name().unwrap().to_string_lossy().into_owned()
}

#[test]
fn f01_a_policy_without_wasm_is_told_with_the_whole_directive() {
    let cases = [
        ("default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
        (
            "default-src 'none'; script-src 'self' https://cdn.example; connect-src 'self'",
            "script-src 'self' https://cdn.example 'wasm-unsafe-eval'",
        ),
    ];
    in_every_browser(|browser| {
        for (policy, directive) in cases {
            let (_server, page) = open_in(browser, partner(site().header("content-security-policy", policy), SCRIPT, &usual()));
            expect_failure(&page, "csp-wasm", "security settings block the self-check", directive);
        }
    });
}

#[test]
fn f02_f03_the_strict_policy_and_trusted_types_are_enough() {
    let policy = format!("{POLICY}; require-trusted-types-for 'script'; trusted-types 'none'");
    in_every_browser(|browser| {
        let (_server, page) = open_in(browser, partner(site().header("content-security-policy", &policy), SCRIPT, &usual()));
        wait_until(&page, "ready");
        let widget = page.widget();
        // Its own, and what comes later with the other part.
        page.wait_for("two stylesheets", || {
            page.script("return document.querySelector('fidelity-check').shadowRoot.adoptedStyleSheets.length", json!([])) == 2
        });
        assert_eq!(widget.find("[part~=root]").style("display"), "block");
        assert!(!widget.has("[style*=':']:not([part~=mount])"), "an attribute of style was written");
        console_is_empty(&page, "at the end");
    });
}

#[test]
fn f04_a_module_of_the_wrong_type_still_runs() {
    let files =
        Site::new(xtask::root().join("dist")).header("content-type", "text/plain").without("x-content-type-options").start(0).unwrap();
    let body = element(&format!(r#"src="{RUBRIC}" wasm-src="{}""#, files.url(&format!("/{}", wasm_name()))));
    in_every_browser(|browser| {
        let (_server, page) = open_in(browser, partner(site().without("content-security-policy"), SCRIPT, &body));
        wait_until(&page, "ready");
        expect_one_line(&page, "should be served as application/wasm");
    });
}

#[test]
fn f05_a_login_page_in_place_of_a_file_is_noticed() {
    let login = "<!doctype html><title>Log in</title>";
    let (_server, page) = open(partner(site().page(RUBRIC, login), SCRIPT, &usual()));
    expect_failure(&page, "rubric-html", "The questions of this self-check cannot be used", "filter");
    for kind in ["text/html", "application/wasm"] {
        let (_server, page) = open(partner(site().route(&format!("/{}", wasm_name()), 200, kind, login), SCRIPT, &usual()));
        expect_failure(&page, "wasm-fetch", "could not be loaded", "filter");
    }
}

#[test]
fn f05_a_missing_file_can_be_asked_for_again() {
    let (_server, page) = open(partner(site(), SCRIPT, &element(r#"src="/missing.json""#)));
    expect_failure(&page, "rubric-fetch", "could not be loaded", "404");
    page.mark();
    page.widget().click_text("Try again");
    page.wait_for("another request", || page.requests().iter().any(|request| request.url.ends_with("/missing.json")));
    wait_until(&page, "failed");
    // The page mends it: no press is needed, since another address is another check.
    page.script("document.querySelector('fidelity-check').src = arguments[0]", json!([RUBRIC]));
    wait_until(&page, "ready");
}

#[test]
fn f05_without_its_second_part_the_form_goes_on_and_the_result_is_asked_for_again() {
    let (_server, page) = {
        let server = partner(site(), SCRIPT, &element(&format!(r#"src="{RUBRIC}""#))).start(0).unwrap();
        let page = Page::open();
        page.block(&["*late*.wasm"]);
        page.goto(&server.url("/"));
        (server, page)
    };
    wait_until(&page, "ready");
    let widget = page.widget();
    widget.click_text("Start");
    widget.click_text("Continue");
    widget.click("fieldset input[type=radio]");
    widget.find_text("1 of 28 answered");
    page.script("document.querySelector('fidelity-check').goTo('results')", json!([]));
    widget.find_text("A part of the self-check could not be loaded. Your answers are safe. Check the connection.");
    page.block(&[]);
    widget.click_text("Try again");
    widget.find_text("1 of 28 answered: finish 27 more.");
}

#[test]
fn f06_another_origin_is_named() {
    let elsewhere = site().without("access-control-allow-origin").start(0).unwrap();
    let body = element(&format!(r#"src="{}""#, elsewhere.url(RUBRIC)));
    let origin = elsewhere.url("");
    let open_policy = format!("{POLICY}; connect-src 'self' {origin}");
    let (_server, page) = open(partner(site().header("content-security-policy", &open_policy), SCRIPT, &body));
    expect_failure(
        &page,
        "rubric-cors",
        "could not be loaded",
        &format!("{origin} must be reachable and send access-control-allow-origin"),
    );
    let (_server, page) = open(partner(site(), SCRIPT, &body));
    expect_failure(&page, "rubric-cors", "could not be loaded", &format!("connect-src 'self' {origin}"));
}

#[test]
fn f07_glue_of_another_build_never_meets_the_module() {
    let folder = copy();
    let module = hashed(folder.path(), ".wasm");
    let mut bytes = fs::read(&module).unwrap();
    let mark = bytes.len() - 10;
    bytes[mark..].copy_from_slice(b"0000000000");
    fs::write(&module, bytes).unwrap();
    let rubric = fs::read_to_string(xtask::root().join("dist").join(&RUBRIC[1..])).unwrap();
    let (_server, page) = open(partner(Site::new(folder.path()).route(RUBRIC, 200, "application/json", rubric), SCRIPT, &usual()));
    expect_failure(&page, "glue-mismatch", "could not be loaded", "all files of one version together");
    let asked = page.requests().iter().filter(|request| request.url.ends_with(".wasm")).count();
    assert_eq!(asked, 2, "asked once, and once past the cache");
}

#[test]
fn f08_bytes_that_do_not_match_their_hash_are_not_used() {
    let wrong = format!("sha384-{}", "A".repeat(64));
    let published: Value = serde_json::from_str(&text_of("dist/integrity.json")).unwrap();
    let right = |name: &str| published[name].as_str().unwrap().to_owned();
    in_every_browser(|browser| {
        for (attribute, code) in [("wasm-integrity", "wasm-integrity"), ("src-integrity", "rubric-fetch")] {
            let body = element(&format!(r#"src="{RUBRIC}" {attribute}="{wrong}""#));
            let (_server, page) = open_in(browser, partner(site(), SCRIPT, &body));
            expect_failure(&page, code, "could not be loaded", "rewritten");
        }
        let (rubric, module) = (right(&RUBRIC[1..]), right(&wasm_name()));
        let body = element(&format!(r#"src="{RUBRIC}" src-integrity="{rubric}" wasm-integrity="{module}""#));
        let script = SCRIPT.replace("src", &format!(r#"integrity="{}" src"#, right("fidelity-check.js")));
        let (_server, page) = open_in(browser, partner(site(), &script, &body));
        wait_until(&page, "ready");
        console_is_empty(&page, "at the end");
    });
}

#[test]
fn f09_two_scripts_and_two_versions_leave_the_first_at_work() {
    let text = text_of("dist/fidelity-check.js");
    let version = env!("CARGO_PKG_VERSION");
    let other = text.replace(version, "9.9.9");
    assert_ne!(text, other);
    let head = format!(
        r#"{SCRIPT}{SCRIPT}<script type="module" src="/second.js"></script><script type="module" src="/fidelity-check.element.js"></script>"#
    );
    let body = [usual(), usual()].concat();
    let (_server, page) = open(partner(site().route("/second.js", 200, "text/javascript", other), &head, &body));
    wait_until(&page, "ready");
    expect_one_line(&page, &format!("version {version} is in use, 9.9.9 is not"));
    let known = page.script("const {version, versions} = customElements.get('fidelity-check'); return [version, ...versions]", json!([]));
    assert_eq!(known, json!([version, version, "9.9.9"]));
    let class = "const {define, FidelityCheck} = await import('/fidelity-check.element.js'); define('my-check'); \
                 return new (customElements.get('my-check'))() instanceof FidelityCheck";
    assert_eq!(with_element(&page, class), true);
}

#[test]
fn f24_without_webassembly_the_fallback_stays() {
    let head = format!(r#"<script src="/hardened.js"></script>{SCRIPT}"#);
    in_every_browser(|browser| {
        let hardened = site().route("/hardened.js", 200, "text/javascript", "delete globalThis.WebAssembly");
        let (_server, page) = open_in(browser, partner(hardened, &head, &usual()));
        expect_failure(&page, "wasm-unavailable", "does not allow the self-check to run", "wasm-unavailable");
    });
}

#[test]
fn nothing_is_asked_of_the_network_before_it_is_near() {
    let body = format!(r#"<p id="far"></p>{}"#, usual());
    let head = format!(r#"<link rel="stylesheet" href="/far.css">{SCRIPT}"#);
    let site = site().route("/far.css", 200, "text/css", "#far { height: 5000px; }");
    let (_server, page) = open(partner(site, &head, &body));
    page.wait_for("the class", || property(&page, "state") == "idle");
    assert!(page.requests().iter().all(|request| !request.url.contains(".wasm") && !request.url.contains("/programmes/")));
    page.script("document.querySelector('fidelity-check').scrollIntoView()", json!([]));
    wait_until(&page, "ready");
    page.mark();
    with_element(&page, "element.start(); element.goTo('check'); element.goTo('results')");
    page.set_offline(true);
    with_element(&page, "element.goTo('intro')");
    assert_eq!(asked(&page), [""; 0], "nothing is asked for once it is there (V1)");
}
