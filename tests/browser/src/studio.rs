//! The page of the studio, as its own page or a script of another would use it. In: `dist/`. Out: its element, and what it says.

use serde_json::{Value, json};

use crate::find::{Find as _, Widget};
use crate::page::Page;
use crate::site::{Server, site};

/// The page with its element ready.
#[track_caller]
pub fn studio() -> (Server, Page) {
    let server = site().start(0).unwrap_or_else(|error| panic!("{error}"));
    let page = Page::open();
    page.goto(&server.url("/studio.html"));
    on(&page, "return (await element.ready).localName");
    (server, page)
}

/// Runs a script with the element; what it throws is told as a text.
#[track_caller]
pub fn on(page: &Page, script: &str) -> Value {
    with(page, script, Value::Null)
}

/// The same with an argument.
#[track_caller]
pub fn with(page: &Page, script: &str, argument: Value) -> Value {
    let script = format!(
        "const [argument, done] = arguments; const element = document.querySelector('fidelity-studio'); \
         (async () => {{ {script} }})().then(done, error => done('error: ' + error.message));"
    );
    page.script_async(&script, json!([argument]))
}

/// The inside of the element.
pub fn inside(page: &Page) -> Widget {
    page.widget_at("fidelity-studio")
}

/// Opens a panel. Not at a point of the screen: while the trial beside it is still being drawn, the panel may move from under it.
#[track_caller]
pub fn unfold(studio: &Widget, css: &str) {
    studio.find(&format!("{css} > summary")).script("arguments[0].click()", Value::Null);
}

/// Ten domains of twenty elements with five anchors each.
pub fn large_rubric() -> Value {
    let anchors: Vec<Value> =
        (1..=5).map(|points| json!({ "points": points, "text": format!("What is seen at level {points} of five") })).collect();
    let element = |domain: usize, at: usize| {
        let mut element = json!({ "id": format!("e{domain}-{at}"), "title": format!("Element {at} of {domain}"), "anchors": anchors });
        if at == 0 {
            element["minimum"] = json!(3);
        }
        element
    };
    let domain = |domain: usize| {
        let elements: Vec<Value> = (0..20).map(|at| element(domain, at)).collect();
        json!({ "id": format!("d{domain}"), "title": format!("Domain {domain}"), "elements": elements })
    };
    json!({ "format": 1, "id": "large", "edition": "1.0.0", "title": "Large", "domains": (0..10).map(domain).collect::<Vec<_>>() })
}
