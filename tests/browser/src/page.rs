//! One window of a browser. In: what a person or their system does to it. Out: what it shows.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::driver::{Browser, Off, OnlyWindow, Refusal, Session};
use crate::element::Element;
use crate::evidence::Log;
use crate::find::{Find, Widget};
use crate::turn::{self, Turn};

/// How long anything may take before it is a failure: long, since two busy cores are all there may be.
const PATIENCE: Duration = Duration::from_secs(60);

/// A window of a browser that remembers nothing, 1280 by 800. Clones are the same window; it closes with the last of them.
#[derive(Clone)]
pub struct Page(Rc<Window>);

struct Window {
    /// There until the window is dropped.
    session: Option<Session>,
    log: RefCell<Log>,
    // Dropped last: the next journey may start when this one's window has gone.
    _only: Option<OnlyWindow>,
    _turn: Rc<Turn>,
}

impl Page {
    /// A new window of Chromium.
    #[track_caller]
    pub fn open() -> Page {
        Page::open_in(Browser::Chromium)
    }

    /// A new window of any browser of [`Browser::present`].
    #[track_caller]
    pub fn open_in(browser: Browser) -> Page {
        let turn = turn::beside();
        let only = browser.only_window();
        Page::of(Session::ready(browser), only, turn)
    }

    /// A new window of a browser in which something is switched off.
    #[track_caller]
    pub fn open_without(off: Off, browser: Browser) -> Page {
        let turn = turn::beside();
        let only = browser.only_window();
        Page::of(Session::without(browser, off), only, turn)
    }

    /// Ends the browser without asking it, and opens another that finds what this one has left on the disk. Chromium only.
    #[track_caller]
    pub fn kill_and_open_again(self) -> Page {
        let (browser, own) = (self.browser(), self.session().own.clone());
        self.session().kill();
        // The turn goes on: nobody may come between.
        let turn = turn::beside();
        drop(self);
        Page::of(Session::start_with(browser, own), None, turn)
    }

    #[track_caller]
    fn of(session: Session, only: Option<OnlyWindow>, turn: Rc<Turn>) -> Page {
        let browser = session.browser;
        let page = Page(Rc::new(Window { session: Some(session), log: RefCell::default(), _only: only, _turn: turn }));
        page.set_window(1280, 800);
        page.goto("about:blank");
        if browser == Browser::Chromium {
            // A new window opens on a page of the browser's own, which asks for a hundred files.
            page.mark();
        }
        page
    }

    /// Goes to an address and waits for it to load.
    #[track_caller]
    pub fn goto(&self, url: &str) {
        self.call("url", json!({ "url": url }));
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) {
        self.call("refresh", json!({}));
    }

    /// Goes back in the history.
    #[track_caller]
    pub fn back(&self) {
        self.call("back", json!({}));
    }

    /// The address shown now.
    #[track_caller]
    pub fn url(&self) -> String {
        self.ask("url").as_str().unwrap_or_default().to_owned()
    }

    /// The title shown now.
    #[track_caller]
    pub fn title(&self) -> String {
        self.ask("title").as_str().unwrap_or_default().to_owned()
    }

    /// The first `<fidelity-check>` of the page.
    pub fn widget(&self) -> Widget {
        self.widget_at("fidelity-check")
    }

    /// The `<fidelity-check>` at this selector.
    pub fn widget_at(&self, css: &str) -> Widget {
        Widget::new(self.clone(), css)
    }

    /// Looks from inside an `<iframe>` from now on, until [`Page::leave_frame`].
    #[track_caller]
    pub fn enter_frame(&self, css: &str) {
        let frame = self.find(css);
        self.call("frame", json!({ "id": frame.to_value() }));
    }

    /// Looks at the whole page again.
    #[track_caller]
    pub fn leave_frame(&self) {
        self.call("frame", json!({ "id": null }));
    }

    /// Looks at the window that the page has just opened, until [`Page::close_new_window`].
    #[track_caller]
    pub fn enter_new_window(&self) {
        let newest = || self.ask("window/handles").as_array().filter(|all| all.len() > 1)?.last().cloned();
        let newest = self.wait_for_some("a new window", newest);
        self.call("window", json!({ "handle": newest }));
    }

    /// Opens another tab of the same browser and looks at it. The first tab is number 0.
    #[track_caller]
    pub fn open_tab(&self) {
        let tab = self.call("window/new", json!({ "type": "tab" }));
        self.call("window", json!({ "handle": tab["handle"] }));
    }

    /// Looks at a tab by its number.
    #[track_caller]
    pub fn enter_tab(&self, number: usize) {
        let tabs = self.ask("window/handles");
        self.call("window", json!({ "handle": tabs[number] }));
    }

    /// Closes the window that [`Page::enter_new_window`] looked at, and goes back to the first.
    #[track_caller]
    pub fn close_new_window(&self) {
        self.session().close().unwrap_or_else(|refusal| panic!("{refusal}"));
        let first = self.ask("window/handles")[0].take();
        self.call("window", json!({ "handle": first }));
    }

    /// Presses a key or a chord: `a`, `Tab`, `Shift+Tab`, `ArrowDown`, `Enter`, `Space`.
    #[track_caller]
    pub fn press(&self, chord: &str) {
        let keys: Vec<String> = chord.split('+').map(key).collect();
        let down = keys.iter().map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys.iter().rev().map(|key| json!({ "type": "keyUp", "value": key }));
        let actions: Vec<Value> = down.chain(up).collect();
        self.call("actions", json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] }));
    }

    /// Where the keyboard is now, in whatever shadow root that may be.
    #[track_caller]
    pub fn focused(&self) -> Element {
        let script = "let at = document.activeElement; \
                      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at";
        let found = self.script(script, json!([]));
        Element::from_value(self, &found).unwrap_or_else(|| panic!("nothing has the focus"))
    }

    /// Makes the viewport this large, in CSS pixels.
    #[track_caller]
    pub fn set_window(&self, width: u32, height: u32) {
        if self.browser() == Browser::Chromium {
            // A real window cannot be narrower than 500 pixels; a phone can.
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.cdp("Emulation.setDeviceMetricsOverride", size);
        } else {
            self.call("window/rect", json!({ "width": width, "height": height }));
        }
    }

    /// Emulates media features such as `("prefers-color-scheme", "dark")` or `("forced-colors", "active")`. Chromium only.
    #[track_caller]
    pub fn emulate(&self, features: &[(&str, &str)]) {
        let features = features.iter().map(|(name, value)| json!({ "name": name, "value": value }));
        let features: Vec<Value> = features.collect();
        self.cdp("Emulation.setEmulatedMedia", json!({ "media": "", "features": features }));
    }

    /// Shows the page as `print` stylesheets have it, or as `screen` ones do again. Chromium only.
    #[track_caller]
    pub fn emulate_media(&self, media: &str) {
        self.cdp("Emulation.setEmulatedMedia", json!({ "media": media, "features": [] }));
    }

    /// Fails every request whose address matches one of these, such as `*.wasm`; none lets all pass again. Chromium only.
    #[track_caller]
    pub fn block(&self, patterns: &[&str]) {
        self.cdp("Network.enable", json!({}));
        self.cdp("Network.setBlockedURLs", json!({ "urls": patterns }));
    }

    /// Takes the network away, or gives it back. Chromium only.
    #[track_caller]
    pub fn set_offline(&self, offline: bool) {
        let conditions = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.cdp("Network.enable", json!({}));
        self.cdp("Network.emulateNetworkConditions", conditions);
    }

    /// Runs a script before any of the page's own, in every page loaded from now on. Chromium only.
    #[track_caller]
    pub fn before_scripts(&self, script: &str) {
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }));
    }

    /// Agrees to the dialog that is open, and returns what it said.
    #[track_caller]
    pub fn accept_dialog(&self) -> String {
        self.answer_dialog("alert/accept")
    }

    /// Declines the dialog that is open, and returns what it said.
    #[track_caller]
    pub fn dismiss_dialog(&self) -> String {
        self.answer_dialog("alert/dismiss")
    }

    #[track_caller]
    fn answer_dialog(&self, how: &str) -> String {
        let said = self.wait_for_some("a dialog", || self.session().ask("alert/text").ok());
        self.call(how, json!({}));
        said.as_str().unwrap_or_default().to_owned()
    }

    /// Waits for a download of this name, and returns what is in it.
    #[track_caller]
    pub fn downloaded(&self, name: &str) -> Vec<u8> {
        let path = self.downloads().join(name);
        // Chromium holds the name with an empty file while it writes to another, which it then renames.
        let is_whole = || {
            let under_way = self.download_names().iter().any(|name| name.ends_with(".crdownload"));
            !under_way && path.metadata().is_ok_and(|file| file.len() > 0)
        };
        self.wait_for(&format!("the download `{name}`"), is_whole);
        std::fs::read(&path).unwrap_or_else(|error| panic!("`{name}`: {error}"))
    }

    /// The names of all downloads now.
    pub fn download_names(&self) -> Vec<String> {
        let folder = std::fs::read_dir(self.downloads()).into_iter().flatten().flatten();
        let mut names: Vec<String> = folder.map(|file| file.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn downloads(&self) -> PathBuf {
        self.session().own.path().join("downloads")
    }

    /// Runs a script in the page, which may return a value; what it is given is in `arguments`.
    #[track_caller]
    pub fn script(&self, script: &str, arguments: Value) -> Value {
        self.try_script(script, arguments).unwrap_or_else(|refusal| panic!("{refusal}"))
    }

    pub(crate) fn try_script(&self, script: &str, arguments: Value) -> Result<Value, Refusal> {
        self.session().call("execute/sync", json!({ "script": script, "args": arguments }))
    }

    /// Runs a script in the page that hands its value to a callback, the last of its `arguments`.
    #[track_caller]
    pub fn script_async(&self, script: &str, arguments: Value) -> Value {
        self.call("execute/async", json!({ "script": script, "args": arguments }))
    }

    /// Waits until the condition holds; `what` says in the failure what was waited for.
    #[track_caller]
    pub fn wait_for(&self, what: &str, condition: impl Fn() -> bool) {
        self.wait_for_some(what, || condition().then_some(()));
    }

    /// Waits until there is something; `what` says in the failure what was waited for.
    #[track_caller]
    pub fn wait_for_some<T>(&self, what: &str, mut attempt: impl FnMut() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = attempt() {
                return found;
            }
            if start.elapsed() > PATIENCE {
                panic!("waited {} s for {what}, at {}", PATIENCE.as_secs(), self.url());
            }
            thread::sleep(Duration::from_millis(40));
        }
    }

    /// Sends a command of the Chrome DevTools protocol.
    #[track_caller]
    pub fn cdp(&self, command: &str, parameters: Value) -> Value {
        self.call("goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }

    /// Which browser this is.
    pub fn browser(&self) -> Browser {
        self.session().browser
    }

    pub(crate) fn session(&self) -> &Session {
        self.0.session.as_ref().expect("it is taken when the window is dropped")
    }

    pub(crate) fn log(&self) -> &RefCell<Log> {
        &self.0.log
    }

    #[track_caller]
    pub(crate) fn call(&self, path: &str, body: Value) -> Value {
        self.session().call(path, body).unwrap_or_else(|refusal| panic!("{path}: {refusal}"))
    }

    #[track_caller]
    pub(crate) fn ask(&self, path: &str) -> Value {
        self.session().ask(path).unwrap_or_else(|refusal| panic!("{path}: {refusal}"))
    }
}

impl Drop for Window {
    /// A journey that fails leaves a picture of how far it came; what its browser is left in, nobody can tell. Others have it next.
    fn drop(&mut self) {
        let Some(session) = self.session.take() else { return };
        if thread::panicking() {
            let journey = thread::current().name().unwrap_or("journey").replace("::", "-");
            if let Ok(picture) = session.ask("screenshot") {
                let path = crate::evidence::save(&format!("failed-{journey}.png"), &picture);
                eprintln!("how it looked: {}", path.display());
            }
        } else {
            session.give_back();
        }
    }
}

/// The code point WebDriver uses for a key, or the character itself.
fn key(name: &str) -> String {
    let code = match name {
        "Backspace" => '\u{e003}',
        "Tab" => '\u{e004}',
        "Enter" => '\u{e007}',
        "Shift" => '\u{e008}',
        "Control" => '\u{e009}',
        "Alt" => '\u{e00a}',
        "Escape" => '\u{e00c}',
        "Space" => ' ',
        "PageUp" => '\u{e00e}',
        "PageDown" => '\u{e00f}',
        "End" => '\u{e010}',
        "Home" => '\u{e011}',
        "ArrowLeft" => '\u{e012}',
        "ArrowUp" => '\u{e013}',
        "ArrowRight" => '\u{e014}',
        "ArrowDown" => '\u{e015}',
        "Delete" => '\u{e017}',
        character => return character.to_owned(),
    };
    code.to_string()
}
