//! The check in an application with the router of Next, which puts functions of its own in the place of the history's and keeps a tree of routes in
//! each entry; and where its server renders a page with the check for every visit.
//!
//! In: `dist/`, the application in `tests/browser/next`, and Next as its lock file names it. Out: whether Back and Forward mean a page of the check and
//! a route each in its turn, without the document being loaded anew.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::Duration;

use browser_tests::host::{property, wait_until, with_element};
use browser_tests::packed::{self, run};
use browser_tests::site::Site;
use browser_tests::{Find, Page};
use serde_json::{Value, json};

use super::applications::keeps_the_answers;

const NEXT: &str = "../node_modules/next/dist/bin/next";

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
        run(&project, "env", &["NEXT_TELEMETRY_DISABLED=1", "node", NEXT, "build"]);
        project.join("out")
    })
}

/// The server of Next, with the same application but for the route of the check.
struct Rendering {
    process: Child,
    address: String,
}

impl Rendering {
    fn start() -> Rendering {
        let project = built().parent().unwrap();
        fs::rename(project.join("visit.jsx"), project.join("app/check/page.jsx")).unwrap();
        fs::rename(project.join("served.jsx"), project.join("app/check/served.jsx")).unwrap();
        run(project, "env", &["NEXT_TELEMETRY_DISABLED=1", "RENDERED_BY_SERVER=yes", "node", NEXT, "build"]);
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
        let mut command = Command::new("node");
        command.current_dir(project).args([NEXT, "start", "--hostname", "127.0.0.1", "--port", &port]);
        command.env("NEXT_TELEMETRY_DISABLED", "1").env("RENDERED_BY_SERVER", "yes").stdout(Stdio::null());
        Rendering { process: command.spawn().expect("node"), address: format!("http://127.0.0.1:{port}") }
    }

    /// A page as it comes, before any script.
    fn html(&self, path: &str) -> String {
        let agent: ureq::Agent = ureq::Agent::config_builder().proxy(None).build().into();
        for _ in 0..300 {
            if let Ok(mut answer) = agent.get(format!("{}{path}", self.address)).call() {
                return answer.body_mut().read_to_string().unwrap();
            }
            thread::sleep(Duration::from_millis(100));
        }
        panic!("the server of Next does not answer");
    }
}

impl Drop for Rendering {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn next_that_renders_on_its_server_keeps_the_answers() {
    let server = Rendering::start();
    let html = server.html("/check/");
    assert!(html.contains("<fidelity-check src=\"/r.json\"") && html.contains("This self-check needs JavaScript."), "{html}");

    // Made to live by React without a complaint, and as well where a route leads to it.
    let page = Page::open();
    page.goto(&format!("{}/check/", server.address));
    wait_until(&page, "ready");
    assert_eq!(page.console_problems().into_iter().filter(|line| !line.contains("favicon")).collect::<Vec<_>>(), [""; 0]);
    page.goto(&server.address);
    page.find("h1");
    page.script("window.same = true; window.sheets = document.adoptedStyleSheets.length", json!([]));
    page.mark();
    keeps_the_answers(&page);
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
