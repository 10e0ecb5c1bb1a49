//! Speaks WebDriver. In: a browser, then commands as JSON. Out: the driver's answers. It knows no page and no widget.
//!
//! The protocol is one function, [`Session::call`]; a client library would add an async runtime to every journey,
//! and take away the line number of the journey that failed.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
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

/// What an administrator may have switched off in a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Off {
    Scripts,
    WebAssembly,
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

    /// Waits until nobody else has a window of it, if its driver has no more than one.
    pub(crate) fn only_window(self) -> Option<OnlyWindow> {
        static FIREFOX: Mutex<()> = Mutex::new(());
        static WEBKIT: Mutex<()> = Mutex::new(());
        let only = match self {
            Browser::Chromium => return None,
            Browser::Firefox => &FIREFOX,
            Browser::WebKit => &WEBKIT,
        };
        Some(only.lock().unwrap_or_else(|poisoned| poisoned.into_inner()))
    }

    /// The command that starts its driver.
    fn driver(self, off: Option<Off>) -> Command {
        match self {
            Browser::Chromium => Command::new("chromedriver"),
            Browser::Firefox => Command::new(tools::geckodriver().expect("geckodriver")),
            Browser::WebKit => {
                let mut command = Command::new("WebKitWebDriver");
                if !tools::has_display() {
                    command.env("DISPLAY", display()).env("GDK_BACKEND", "x11");
                }
                // An option of its engine, which knows no other way.
                if off == Some(Off::WebAssembly) {
                    command.env("JSC_useWasm", "false");
                }
                command
            }
        }
    }

    /// What the session is asked to be. `own` is a folder that lives as long as it does.
    fn capabilities(self, own: &TempDir, off: Option<Off>) -> Value {
        let downloads = own.path().join("downloads");
        let mut wish = match self {
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
        };
        match (self, off) {
            (_, None) | (Browser::WebKit, Some(Off::WebAssembly)) => {}
            (Browser::Chromium, Some(Off::Scripts)) => {
                wish["goog:chromeOptions"]["prefs"]["profile.default_content_setting_values.javascript"] = json!(2);
            }
            (Browser::Chromium, Some(Off::WebAssembly)) => {
                let arguments = wish["goog:chromeOptions"]["args"].as_array_mut();
                arguments.expect("a list").push(json!("--js-flags=--jitless"));
            }
            (Browser::Firefox, Some(Off::Scripts)) => wish["moz:firefoxOptions"]["prefs"]["javascript.enabled"] = json!(false),
            (Browser::Firefox, Some(Off::WebAssembly)) => wish["moz:firefoxOptions"]["prefs"]["javascript.options.wasm"] = json!(false),
            (Browser::WebKit, Some(Off::Scripts)) => {
                let arguments = wish["webkitgtk:browserOptions"]["args"].as_array_mut();
                arguments.expect("a list").push(json!("--enable-javascript=false"));
            }
        }
        wish
    }
}

/// The one window that a driver has.
pub(crate) type OnlyWindow = MutexGuard<'static, ()>;

/// One browser with nothing remembered, which ends when it is dropped.
pub struct Session {
    pub browser: Browser,
    /// Profile and downloads.
    pub own: Arc<TempDir>,
    off: Option<Off>,
    address: String,
    /// The browser's own process, if its driver tells.
    process: Option<u64>,
    /// Ends that process if ours ends first.
    leash: Option<Child>,
}

/// Browsers that a journey has left, emptied: to start one takes longer than many a journey.
static IDLE: Mutex<Vec<Session>> = Mutex::new(Vec::new());

/// What the driver answers instead of a value, such as `stale element reference`.
#[derive(Debug)]
pub struct Refusal {
    pub kind: String,
    pub message: String,
}

impl Session {
    /// A browser that nobody has: one that was left, or a new one.
    #[track_caller]
    pub fn ready(browser: Browser) -> Session {
        let left = (browser == Browser::Chromium).then(|| idle().pop()).flatten();
        left.unwrap_or_else(|| Session::new(browser, None))
    }

    /// A new browser in which something is switched off.
    #[track_caller]
    pub fn without(browser: Browser, off: Off) -> Session {
        Session::new(browser, Some(off))
    }

    #[track_caller]
    fn new(browser: Browser, off: Option<Off>) -> Session {
        let own = tempfile::tempdir_in(home()).expect("a temporary folder");
        fs::create_dir(own.path().join("downloads")).expect("a folder for downloads");
        Session::start(browser, Arc::new(own), off)
    }

    /// Starts a browser with what an earlier one has left behind, and its driver if this process has not done so yet.
    #[track_caller]
    pub fn start_with(browser: Browser, own: Arc<TempDir>) -> Session {
        Session::start(browser, own, None)
    }

    #[track_caller]
    fn start(browser: Browser, own: Arc<TempDir>, off: Option<Off>) -> Session {
        let driver = driver(browser, off);
        let mut wish = browser.capabilities(&own, off);
        wish["unhandledPromptBehavior"] = json!("ignore");
        // In milliseconds: axe-core takes its time over a long page.
        wish["timeouts"] = json!({ "script": 100_000, "pageLoad": 100_000 });
        let wish = json!({ "capabilities": { "alwaysMatch": wish } });
        match post(&format!("{driver}/session"), &wish) {
            Ok(session) => {
                let id = session["sessionId"].as_str().expect("a session has an id");
                let process = session["capabilities"]["goog:processID"].as_u64();
                let leash = process.map(|process| after_us(&["read -r ended || kill -KILL \"$0\"", &process.to_string()]));
                Session { browser, own, off, address: format!("{driver}/session/{id}"), process, leash }
            }
            Err(refusal) => panic!("{browser:?} does not start: {refusal}"),
        }
    }

    /// Leaves the browser to another journey, if it can be emptied.
    pub fn give_back(self) {
        if self.browser == Browser::Chromium && self.off.is_none() && self.empty().is_ok() {
            idle().push(self);
        }
    }

    /// Leaves one new tab, and nothing remembered: emulations, scripts and blocked addresses go with the old tab, the rest is deleted.
    fn empty(&self) -> Result<(), Refusal> {
        let old = self.ask("window/handles")?;
        let new = self.call("window/new", json!({ "type": "tab" }))?["handle"].take();
        for handle in old.as_array().into_iter().flatten() {
            self.call("window", json!({ "handle": handle }))?;
            self.close()?;
        }
        self.call("window", json!({ "handle": new }))?;
        for (command, parameters) in [
            ("Storage.clearDataForOrigin", json!({ "origin": "*", "storageTypes": "all" })),
            ("Network.clearBrowserCache", json!({})),
            ("Network.clearBrowserCookies", json!({})),
        ] {
            self.call("goog/cdp/execute", json!({ "cmd": command, "params": parameters }))?;
        }
        for file in fs::read_dir(self.own.path().join("downloads")).into_iter().flatten().flatten() {
            let _ = fs::remove_file(file.path());
        }
        Ok(())
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
        if let Some(mut leash) = self.leash.take() {
            let _ = leash.stdin.take().map(|mut end| end.write_all(b"ended\n"));
            let _ = leash.wait();
        }
    }
}

fn idle() -> MutexGuard<'static, Vec<Session>> {
    IDLE.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Where profiles and downloads lie, as long as this process lives.
fn home() -> &'static Path {
    static HOME: OnceLock<(PathBuf, Child)> = OnceLock::new();
    let (home, _) = HOME.get_or_init(|| {
        let home = tempfile::Builder::new().prefix("journeys-").tempdir().expect("a temporary folder").keep();
        let script = "cat >/dev/null; for turn in 1 2 3; do sleep 3; rm -rf \"$0\" && break; done";
        let janitor = after_us(&[script, &home.display().to_string()]);
        (home, janitor)
    });
    home
}

/// A shell that notices by its input that this process has ended, however that came.
fn after_us(script: &[&str]) -> Child {
    let mut shell = Command::new("sh");
    shell.arg("-c").args(script).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    shell.spawn().expect("a shell")
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Drivers append their own stack to the message.
        write!(f, "{}: {}", self.kind, self.message.lines().next().unwrap_or_default())
    }
}

/// The address of the driver, which is started once per process, browser and what it is to do without.
fn driver(browser: Browser, off: Option<Off>) -> String {
    type Drivers = BTreeMap<(Browser, Option<Off>), (Child, String)>;
    static DRIVERS: Mutex<Drivers> = Mutex::new(BTreeMap::new());
    let mut drivers = DRIVERS.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let (_, address) = drivers.entry((browser, off)).or_insert_with(|| {
        if browser == Browser::Chromium {
            tools::browser().expect("a browser to test in");
        }
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let child = leashed(browser.driver(off).arg(format!("--port={port}")), Stdio::null());
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
