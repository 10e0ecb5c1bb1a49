//! Speaks WebDriver. In: a browser, then commands as JSON. Out: the driver's answers. It knows no page and no widget.
//!
//! The protocol is one function, [`Session::call`]; a client library would add an async runtime to every journey,
//! and take away the line number of the journey that failed.

use std::collections::BTreeMap;
use std::fmt;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::tools;

/// A browser that can be driven.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Browser {
    Chromium,
    Firefox,
    WebKit,
}

impl Browser {
    /// Those on this machine; Chromium always, since it is installed if need be. Says which are left out, and why.
    pub fn present() -> Vec<Browser> {
        let mut present = vec![Browser::Chromium];
        for browser in [Browser::Firefox, Browser::WebKit] {
            let has_display = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
            if !tools::on_path(browser.driver()) {
                eprintln!("left out: {browser:?}, since `{}` is not on this machine", browser.driver());
            } else if browser == Browser::WebKit && !has_display {
                eprintln!("left out: WebKit, which needs a display (xvfb-run gives it one)");
            } else {
                present.push(browser);
            }
        }
        present
    }

    fn driver(self) -> &'static str {
        match self {
            Browser::Chromium => "chromedriver",
            Browser::Firefox => "geckodriver",
            Browser::WebKit => "WebKitWebDriver",
        }
    }

    /// What the session is asked to be. `own` is a folder that lives as long as it does.
    fn capabilities(self, own: &TempDir) -> Value {
        let downloads = own.path().join("downloads");
        match self {
            Browser::Chromium => json!({
                "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
                "goog:chromeOptions": {
                    "args": [
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--force-color-profile=srgb",
                        format!("--user-data-dir={}", own.path().join("profile").display()),
                    ],
                    "prefs": { "download.default_directory": downloads, "intl.accept_languages": "en-GB,en" },
                },
            }),
            Browser::Firefox => json!({
                "moz:firefoxOptions": {
                    "args": ["-headless"],
                    "prefs": { "browser.download.folderList": 2, "browser.download.dir": downloads },
                },
            }),
            Browser::WebKit => json!({
                "webkitgtk:browserOptions": { "args": ["--automation"] },
            }),
        }
    }
}

/// One browser window with nothing remembered, which closes when it is dropped.
pub struct Session {
    pub browser: Browser,
    /// Profile and downloads.
    pub own: TempDir,
    address: String,
}

/// What the driver answers instead of a value, such as `stale element reference`.
#[derive(Debug)]
pub struct Refusal {
    pub kind: String,
    pub message: String,
}

impl Session {
    /// Starts the browser, and its driver if this process has not done so yet.
    #[track_caller]
    pub fn start(browser: Browser) -> Session {
        let own = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir(own.path().join("downloads")).expect("a folder for downloads");
        let driver = driver(browser);
        let mut wish = browser.capabilities(&own);
        wish["unhandledPromptBehavior"] = json!("ignore");
        // In milliseconds: axe-core takes its time over a long page.
        wish["timeouts"] = json!({ "script": 100_000, "pageLoad": 100_000 });
        let wish = json!({ "capabilities": { "alwaysMatch": wish } });
        match post(&format!("{driver}/session"), &wish) {
            Ok(session) => {
                let id = session["sessionId"].as_str().expect("a session has an id");
                Session { browser, own, address: format!("{driver}/session/{id}") }
            }
            Err(refusal) => panic!("{browser:?} does not start: {refusal}"),
        }
    }

    /// Sends one command: a path below the session, and what goes with it.
    pub fn call(&self, path: &str, body: Value) -> Result<Value, Refusal> {
        post(&format!("{}/{path}", self.address), &body)
    }

    /// Asks for something that has no arguments.
    pub fn ask(&self, path: &str) -> Result<Value, Refusal> {
        answer(agent().get(format!("{}/{path}", self.address)).call())
    }

    /// Closes the window that commands go to now.
    pub fn close(&self) -> Result<Value, Refusal> {
        answer(agent().delete(format!("{}/window", self.address)).call())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = agent().delete(&self.address).call();
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Drivers append their own stack to the message.
        write!(f, "{}: {}", self.kind, self.message.lines().next().unwrap_or_default())
    }
}

/// The address of the driver, which is started once per process and browser.
fn driver(browser: Browser) -> String {
    static DRIVERS: Mutex<BTreeMap<Browser, (Child, String)>> = Mutex::new(BTreeMap::new());
    let mut drivers = DRIVERS.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let (_, address) = drivers.entry(browser).or_insert_with(|| {
        if browser == Browser::Chromium {
            tools::browser().expect("a browser to test in");
        }
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        // The shell ends the driver when our end of the pipe closes, which it does however this process ends.
        let child = Command::new("sh")
            .args(["-c", "\"$@\" & cat; kill $!", "sh", browser.driver(), &format!("--port={port}")])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a shell");
        let address = format!("http://127.0.0.1:{port}");
        let start = Instant::now();
        while agent().get(format!("{address}/status")).call().is_err() {
            assert!(start.elapsed() < Duration::from_secs(20), "`{}` does not answer", browser.driver());
            thread::sleep(Duration::from_millis(20));
        }
        (child, address)
    });
    address.clone()
}

fn agent() -> &'static ureq::Agent {
    static AGENT: OnceLock<ureq::Agent> = OnceLock::new();
    AGENT.get_or_init(|| {
        let config = ureq::Agent::config_builder().http_status_as_error(false).proxy(None);
        config.timeout_global(Some(Duration::from_secs(120))).build().into()
    })
}

fn post(address: &str, body: &Value) -> Result<Value, Refusal> {
    answer(agent().post(address).send_json(body))
}

fn answer(response: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value, Refusal> {
    let no_answer = |error: ureq::Error| Refusal { kind: "no answer".to_owned(), message: error.to_string() };
    let mut body = response.map_err(no_answer)?.into_body();
    // A full-page picture or a log is larger than the ten megabytes ureq reads unless told otherwise.
    let mut answer: Value = body.with_config().limit(200_000_000).read_json().map_err(no_answer)?;
    let value = answer["value"].take();
    match (&value["error"], &value["message"]) {
        (Value::String(kind), Value::String(message)) => Err(Refusal { kind: kind.clone(), message: message.clone() }),
        _ => Ok(value),
    }
}
