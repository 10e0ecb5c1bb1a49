//! A partner's page with the widget in it. In: what the partner wrote around it. Out: the page, open, and what it can ask of the element.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::site::{Server, Site, host_page};
use crate::{Browser, Find, Page};

/// The line that brings the element.
pub const SCRIPT: &str = r#"<script type="module" src="/fidelity-check.js"></script>"#;

/// Stands in for the print dialogue, which no driver can answer.
pub const NO_DIALOGUE: &str = "const {get} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow'); \
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get() { \
        const inner = get.call(this); \
        if (inner) inner.print = () => inner.dispatchEvent(new Event('beforeprint')); \
        return inner; \
    } })";

/// A site whose front page is a partner's.
pub fn partner(site: Site, head: &str, body: &str) -> Site {
    site.page("/", host_page("host.html", &[("head", head), ("body", body)])).route("/favicon.ico", 204, "image/x-icon", "")
}

/// Opens the front page of a site.
#[track_caller]
pub fn open(site: Site) -> (Server, Page) {
    open_in(Browser::Chromium, site)
}

/// The same in any browser.
#[track_caller]
pub fn open_in(browser: Browser, site: Site) -> (Server, Page) {
    let server = site.start(0).expect("a free port");
    let page = Page::open_in(browser);
    page.goto(&server.url("/"));
    (server, page)
}

/// Does the same in each browser that this machine has. One window at a time: the drivers of Firefox and WebKit have only one.
pub fn in_every_browser(case: impl Fn(Browser)) {
    for browser in Browser::present() {
        println!("in {browser:?}");
        case(browser);
    }
}

/// A property of the first element, read by a script of the page.
#[track_caller]
pub fn property(page: &Page, name: &str) -> Value {
    page.script("return document.querySelector('fidelity-check')?.[arguments[0]] ?? null", json!([name]))
}

/// Waits until the first element is in this state; what it says is shown if it has failed instead.
#[track_caller]
pub fn wait_until(page: &Page, state: &str) {
    page.wait_for(&format!("the state `{state}`"), || {
        let now = property(page, "state");
        assert!(state == "failed" || now != "failed", "{}", page.widget().text());
        now == state
    });
}

/// Runs asynchronous code with the first element as `element`, and returns what it returns.
#[track_caller]
pub fn with_element(page: &Page, code: &str) -> Value {
    let script = format!(
        "const done = arguments[0]; const element = document.querySelector('fidelity-check'); \
         (async () => {{ {code} }})().then(done, error => done(`${{error.name}} ${{error.code}}: ${{error.message}}`))"
    );
    page.script_async(&script, json!([]))
}

/// Goes straight to a place in the widget, as the page around it may.
#[track_caller]
pub fn go_to(page: &Page, place: &str) {
    assert_eq!(page.script("return document.querySelector('fidelity-check').goTo(arguments[0])", json!([place])), true, "{place}");
}

/// Whether the browser would ask before the page is left. A driver agrees before the question can be seen, so it is asked as the browser would.
#[track_caller]
pub fn asks_before_leaving(page: &Page) -> bool {
    let ask = "const event = new Event('beforeunload', { cancelable: true }); dispatchEvent(event); return event.defaultPrevented";
    page.script(ask, json!([])) == true
}

/// What axe-core finds: nothing.
#[track_caller]
pub fn axe_finds_nothing(page: &Page, step: &str) {
    // A bar that stays in reach lies over whatever has been scrolled below it: only at the top does each control stand where it belongs.
    let before = page.script("const before = scrollY; scrollTo({top: 0, behavior: 'instant'}); return before", json!([]));
    let found: Vec<String> = page.axe().iter().map(ToString::to_string).collect();
    page.script("scrollTo({top: arguments[0], behavior: 'instant'})", json!([before]));
    assert!(found.is_empty(), "{step}: axe-core finds\n{}", found.join("\n"));
}

/// What the console says: nothing. Only Chromium hands it out.
#[track_caller]
pub fn console_is_empty(page: &Page, step: &str) {
    if page.browser() == Browser::Chromium {
        assert_eq!(page.console_problems(), [""; 0], "{step}: the console");
    }
}

/// Neither axe-core nor the console has anything to say.
#[track_caller]
pub fn all_is_well(page: &Page, step: &str) {
    axe_finds_nothing(page, step);
    console_is_empty(page, step);
}

/// What was asked of the network since the mark. What the page or the browser makes for itself, such as a download or the icon of a date
/// field, never leaves it.
#[track_caller]
pub fn asked(page: &Page) -> Vec<String> {
    let inside = ["blob:", "about:", "data:"];
    let urls = page.requests().into_iter().map(|request| request.url);
    urls.filter(|url| !inside.iter().any(|scheme| url.starts_with(scheme))).collect()
}

/// What reaches beyond the right edge of the window. A section of its own layer cuts off what is too wide, and the page then does not scroll.
#[track_caller]
pub fn cut_off(page: &Page) -> Value {
    let script = "const root = document.querySelector('fidelity-check').shadowRoot; \
                  const seen = [...root.querySelectorAll('*')].filter(one => one.checkVisibility() && !one.closest('.fc-unseen, .fc-scroll, svg')); \
                  const wide = seen.filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5); \
                  return wide.map(one => `${one.localName}.${one.getAttribute('class')}: ${one.textContent.slice(0, 40)}`)";
    page.script(script, json!([]))
}

/// A file of the project.
#[track_caller]
pub fn text_of(path: &str) -> String {
    let path: PathBuf = xtask::root().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("`{}`: {error}", path.display()))
}

/// A file of the project as JSON.
#[track_caller]
pub fn json_of(path: &str) -> Value {
    serde_json::from_str(&text_of(path)).unwrap_or_else(|error| panic!("`{path}`: {error}"))
}
