//! What can be held against a page. In: a [`Page`]. Out: its console, its requests, its accessibility faults, its pictures.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::PathBuf;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use xtask::tools;

use crate::driver::Browser;
use crate::page::Page;

/// One line of the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsoleLine {
    /// `SEVERE`, `WARNING`, `INFO` or `DEBUG`.
    pub level: String,
    pub message: String,
}

/// One request, and what became of it.
#[derive(Clone, Debug, Default)]
pub struct Request {
    pub url: String,
    pub method: String,
    /// Nothing if it was refused, failed or is under way.
    pub status: Option<u64>,
    /// Header names in lower case.
    pub headers: BTreeMap<String, String>,
    /// What was sent with it, if anything.
    pub body: Option<String>,
}

/// One rule of axe-core that the page breaks.
#[derive(Clone, Debug)]
pub struct Violation {
    pub rule: String,
    pub impact: String,
    pub help: String,
    /// Selectors, with ` >> ` where one goes into a shadow root.
    pub elements: Vec<String>,
}

/// What a page has said since the last [`Page::mark`]. The driver hands each line out once, so they are kept here.
#[derive(Default)]
pub struct Log {
    console: Vec<ConsoleLine>,
    requests: BTreeMap<String, Request>,
    /// In the order in which they were sent.
    request_ids: Vec<String>,
}

impl Page {
    /// Forgets console and requests so far. Chromium only, as are the three below.
    #[track_caller]
    pub fn mark(&self) {
        self.read_log();
        *self.log().borrow_mut() = Log::default();
    }

    /// Every line of the console since the mark.
    #[track_caller]
    pub fn console(&self) -> Vec<ConsoleLine> {
        self.read_log();
        self.log().borrow().console.clone()
    }

    /// Errors and warnings since the mark; a journey that expects none asserts that this is empty.
    #[track_caller]
    pub fn console_problems(&self) -> Vec<String> {
        let problems = self.console().into_iter().filter(|line| matches!(&*line.level, "SEVERE" | "WARNING"));
        problems.map(|line| format!("{}: {}", line.level, line.message)).collect()
    }

    /// Every request since the mark.
    #[track_caller]
    pub fn requests(&self) -> Vec<Request> {
        self.read_log();
        let log = self.log().borrow();
        log.request_ids.iter().map(|id| log.requests[id].clone()).collect()
    }

    /// What axe-core finds against WCAG 2.2 A and AA and good practice, in shadow roots too.
    #[track_caller]
    pub fn axe(&self) -> Vec<Violation> {
        let axe = tools::axe_core().expect("axe-core");
        let axe = fs::read_to_string(axe).expect("axe-core can be read");
        self.script(&axe, json!([]));
        let tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        let options = json!({ "runOnly": tags, "resultTypes": ["violations"] });
        let script = "const done = arguments[1]; \
                      axe.run(document, arguments[0]).then(found => done(found.violations), error => done(`${error}`))";
        let found = self.script_async(script, json!([options]));
        let violations = found.as_array().unwrap_or_else(|| panic!("axe-core failed: {found}"));
        violations.iter().map(violation).collect()
    }

    /// Keeps a picture of the viewport as `tests/output/<name>.png`.
    #[track_caller]
    pub fn screenshot(&self, name: &str) -> PathBuf {
        save(&format!("{name}.png"), &self.ask("screenshot"))
    }

    /// Keeps a picture of the whole page, however long, as `tests/output/<name>.png`.
    #[track_caller]
    pub fn screenshot_whole(&self, name: &str) -> PathBuf {
        if self.browser() != Browser::Chromium {
            return self.screenshot(name);
        }
        let picture = self.cdp("Page.captureScreenshot", json!({ "captureBeyondViewport": true, "format": "png" }));
        save(&format!("{name}.png"), &picture["data"])
    }

    #[track_caller]
    fn read_log(&self) {
        let mut log = self.log().borrow_mut();
        for line in self.call("se/log", json!({ "type": "browser" })).as_array().into_iter().flatten() {
            log.console.push(ConsoleLine { level: text(&line["level"]), message: text(&line["message"]) });
        }
        for line in self.call("se/log", json!({ "type": "performance" })).as_array().into_iter().flatten() {
            let event: Value = serde_json::from_str(&text(&line["message"])).unwrap_or_default();
            log.note(&event["message"]);
        }
    }
}

impl Log {
    /// Takes in one event of the DevTools protocol.
    fn note(&mut self, event: &Value) {
        let details = &event["params"];
        let id = text(&details["requestId"]);
        match event["method"].as_str() {
            Some("Network.requestWillBeSent") => {
                let sent = &details["request"];
                let body = sent["postData"].as_str().map(str::to_owned);
                let request = Request { url: text(&sent["url"]), method: text(&sent["method"]), body, ..Request::default() };
                if self.requests.insert(id.clone(), request).is_none() {
                    self.request_ids.push(id);
                }
            }
            Some("Network.responseReceived") => {
                if let Some(request) = self.requests.get_mut(&id) {
                    let response = &details["response"];
                    request.status = response["status"].as_u64();
                    for (name, value) in response["headers"].as_object().into_iter().flatten() {
                        request.headers.insert(name.to_lowercase(), text(value));
                    }
                }
            }
            _ => {}
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}: {}", self.rule, self.impact, self.help, self.elements.join(", "))
    }
}

fn violation(found: &Value) -> Violation {
    // A target inside a shadow root is a list of selectors, one for each root on the way.
    let target = |part: &Value| match part.as_array() {
        Some(path) => path.iter().map(text).collect::<Vec<_>>().join(" >> "),
        None => text(part),
    };
    let nodes = found["nodes"].as_array().into_iter().flatten();
    Violation {
        rule: text(&found["id"]),
        impact: text(&found["impact"]),
        help: text(&found["help"]),
        elements: nodes.map(|node| target(&node["target"][0])).collect(),
    }
}

/// Keeps what the browser sent in base 64 as a file of `tests/output/`.
pub(crate) fn save(name: &str, base64: &Value) -> PathBuf {
    let folder = xtask::root().join("tests/output");
    fs::create_dir_all(&folder).expect("a folder for pictures");
    let path = folder.join(name);
    let bytes = BASE64_STANDARD.decode(text(base64)).expect("the browser sends base 64");
    fs::write(&path, bytes).expect("the picture can be kept");
    path
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
