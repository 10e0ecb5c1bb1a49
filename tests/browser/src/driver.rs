//! Speaks WebDriver. In: a browser, then commands as JSON. Out: the driver's answers. It knows no page and no widget.
//!
//! The protocol is one function, [`Session::call`]; a client library would add an async runtime to every journey,
//! and take away the line number of the journey that failed.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::rc::Rc;
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
        let all = [Browser::Chromium, Browser::Firefox, Browser::WebKit];
        all.into_iter().filter(|browser| browser.is_present()).collect()
    }

    fn is_present(self) -> bool {
        let missing = match self {
            Browser::Chromium => None,
            Browser::Firefox if tools::geckodriver().is_none() => Some("geckodriver"),
            Browser::Firefox => firefox().is_none().then_some("firefox"),
            Browser::WebKit if !tools::on_path("WebKitWebDriver") => Some("WebKitWebDriver"),
            Browser::WebKit => (!tools::has_display() && !tools::on_path("Xvfb")).then_some("Xvfb"),
        };
        if let Some(missing) = missing {
            eprintln!("left out: {self:?}, since `{missing}` is not on this machine");
        }
        missing.is_none()
    }

    /// The command that starts its driver.
    fn driver(self) -> Command {
        match self {
            Browser::Chromium => Command::new("chromedriver"),
            Browser::Firefox => Command::new(tools::geckodriver().expect("geckodriver")),
            Browser::WebKit => {
                let mut command = Command::new("WebKitWebDriver");
                if !tools::has_display() {
                    command.env("DISPLAY", display()).env("GDK_BACKEND", "x11");
                }
                command
            }
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
                    "binary": firefox(),
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
    pub own: Rc<TempDir>,
    address: String,
    /// The browser's own process, if its driver tells.
    process: Option<u64>,
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
        Session::start_with(browser, Rc::new(own))
    }

    /// The same with what an earlier session has left behind.
    #[track_caller]
    pub fn start_with(browser: Browser, own: Rc<TempDir>) -> Session {
        let driver = driver(browser);
        let mut wish = browser.capabilities(&own);
        wish["unhandledPromptBehavior"] = json!("ignore");
        // In milliseconds: axe-core takes its time over a long page.
        wish["timeouts"] = json!({ "script": 100_000, "pageLoad": 100_000 });
        let wish = json!({ "capabilities": { "alwaysMatch": wish } });
        match post(&format!("{driver}/session"), &wish) {
            Ok(session) => {
                let id = session["sessionId"].as_str().expect("a session has an id");
                let process = session["capabilities"]["goog:processID"].as_u64();
                Session { browser, own, address: format!("{driver}/session/{id}"), process }
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

    /// Ends the browser as a power cut would: it is not asked, and has no moment left to write anything.
    pub fn kill(&self) {
        let process = self.process.expect("the driver tells which process the browser is").to_string();
        tools::run("kill", &["-KILL", &process]).expect("the browser can be ended");
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
        let child = leashed(browser.driver().arg(format!("--port={port}")), Stdio::null());
        let address = format!("http://127.0.0.1:{port}");
        let start = Instant::now();
        while agent().get(format!("{address}/status")).call().is_err() {
            assert!(start.elapsed() < Duration::from_secs(20), "the driver of {browser:?} does not answer");
            thread::sleep(Duration::from_millis(20));
        }
        (child, address)
    });
    address.clone()
}

/// Starts a command that ends when this process does, however that ends: the shell notices that our end of the pipe has closed.
fn leashed(command: &Command, output: Stdio) -> Child {
    let mut shell = Command::new("sh");
    shell.args(["-c", "\"$@\" & cat >/dev/null; kill $!", "sh"]).arg(command.get_program()).args(command.get_args());
    shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.stdin(Stdio::piped()).stdout(output).stderr(Stdio::null()).spawn().expect("a shell")
}

/// Firefox itself, which Debian calls otherwise.
fn firefox() -> Option<PathBuf> {
    ["firefox", "firefox-esr"].into_iter().find_map(tools::find)
}

/// A display for windows that nobody sees, started once per process.
fn display() -> &'static str {
    static DISPLAY: OnceLock<(Child, String)> = OnceLock::new();
    let (_, display) = DISPLAY.get_or_init(|| {
        // It says on its standard output which display it has become.
        let command = ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"];
        let mut child = leashed(Command::new("Xvfb").args(command), Stdio::piped());
        let mut number = String::new();
        let output = child.stdout.take().expect("a pipe");
        BufReader::new(output).read_line(&mut number).expect("the number of a display");
        (child, format!(":{}", number.trim()))
    });
    display
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
