//! Paper. In: a title, a stylesheet and what draws the sheet. Out: the browser's print dialog for a document of our own.
//!
//! The page around the widget cannot be printed well: its scrolling boxes, sticky bars and `@page` rules reach into whatever
//! lies in it. So an empty frame of the same origin is filled with elements, styled by a sheet made in its own window (one made
//! here is refused there), printed, and taken away. This works under `default-src 'self'; frame-src 'none'`, since
//! nothing is fetched, written as markup or styled in line.

use std::cell::Cell;
use std::rc::Rc;

use crate::web::browser::dom;
use crate::web::browser::stylesheets;
use gloo::events::EventListener;
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, HtmlIFrameElement, HtmlImageElement, Node, ShadowRoot, Window};

/// How long the frame stays if the browser never says that printing is over.
const BACKSTOP: u32 = 60_000;
/// How long a picture of the page, such as a logo, may take.
const PICTURES: u32 = 3_000;

/// What stands at the head of the document.
pub struct Paper<'a> {
    /// Becomes the name of the file if the person saves instead of printing.
    pub title: &'a str,
    /// The language of the text.
    pub lang: &'a str,
    /// `ltr` or `rtl`.
    pub dir: &'a str,
    /// The stylesheet.
    pub css: &'a str,
}

/// Prints what `draw` puts into the body it is given. `near` is any element of the widget: the frame is put into the same
/// shadow root, so that the page itself stays as it was. `then` is told whether the browser has printed; if not (a
/// sandbox without `allow-modals` ignores the wish in silence), the person should be offered the report as a file.
pub fn print(near: &Element, paper: &Paper, draw: impl FnOnce(&Document, &Element), then: impl FnOnce(bool) + 'static) {
    match frame(near, paper, draw) {
        Ok((frame, window)) => {
            let document = window.document().map(JsValue::from).unwrap_or_default();
            when_pictures_are_there(document, 0, move || then(print_frame(frame, &window)));
        }
        Err(_) => then(false),
    }
}

/// The frame with its document, not yet printed.
fn frame(near: &Element, paper: &Paper, draw: impl FnOnce(&Document, &Element)) -> Result<(HtmlIFrameElement, Window), JsValue> {
    let frame: HtmlIFrameElement = dom::document().create_element("iframe")?.unchecked_into();
    frame.set_attribute("aria-hidden", "true")?;
    frame.set_attribute("tabindex", "-1")?;
    let style = Reflect::get(&frame, &"style".into())?;
    // Not `display: none`: what is not laid out is not printed either.
    for (name, value) in [("position", "fixed"), ("width", "0"), ("height", "0"), ("border", "0"), ("visibility", "hidden")] {
        Reflect::set(&style, &name.into(), &value.into())?;
    }
    near.get_root_node().append_child(&frame)?;
    let filled = fill(&frame, paper, draw);
    if filled.is_err() {
        frame.remove();
    }
    Ok((frame, filled?))
}

fn fill(frame: &HtmlIFrameElement, paper: &Paper, draw: impl FnOnce(&Document, &Element)) -> Result<Window, JsValue> {
    let window = frame.content_window().ok_or("no window")?;
    let document = window.document().ok_or("no document")?;
    document.set_title(paper.title);
    let root = document.document_element().ok_or("no root")?;
    root.set_attribute("lang", paper.lang)?;
    root.set_attribute("dir", paper.dir)?;

    stylesheets::adopt(&document, &Array::of1(&stylesheets::made_in(&window, paper.css)?))?;

    let body: HtmlElement = document.body().ok_or("no body")?;
    draw(&document, &body);
    Ok(window)
}

/// Waits for pictures, but not for ever.
fn when_pictures_are_there(document: JsValue, waited: u32, then: impl FnOnce() + 'static) {
    const STEP: u32 = 50;
    dom::after(STEP, move || {
        let pictures = document.unchecked_ref::<Document>().query_selector_all("img").ok();
        let all = pictures.map(|pictures| (0..pictures.length()).filter_map(|at| pictures.item(at)).collect::<Vec<Node>>());
        let loading = all.into_iter().flatten().any(|picture| !picture.unchecked_ref::<HtmlImageElement>().complete());
        if loading && waited < PICTURES {
            when_pictures_are_there(document, waited + STEP, then);
        } else {
            then();
        }
    });
}

/// Asks the frame to print itself, and says whether it began to. The frame goes when the dialog does.
fn print_frame(frame: HtmlIFrameElement, window: &Window) -> bool {
    let began = Rc::new(Cell::new(false));
    let heard = Rc::clone(&began);
    let begins = EventListener::new(window, "beforeprint", move |_| heard.set(true));
    let button = active(&frame.get_root_node()).and_then(|at| at.dyn_into::<HtmlElement>().ok());
    let (printed, before) = (frame.clone(), button.clone());
    let ends = EventListener::new(window, "afterprint", move |_| {
        let (frame, button) = (printed.clone(), before.clone());
        // Not while the browser is still at it.
        dom::after(0, move || take_away(&frame, button.as_ref()));
    });
    let _ = window.focus();
    let asked = window.print();
    let began = asked.is_ok() && began.get();
    dom::after(if began { BACKSTOP } else { 0 }, move || {
        drop((begins, ends));
        take_away(&frame, button.as_ref());
    });
    began
}

/// Takes the frame away. If it has the focus, this goes back to the button that asked for paper, rather than to nowhere.
fn take_away(frame: &HtmlIFrameElement, button: Option<&HtmlElement>) {
    let had_focus = active(&frame.get_root_node()).is_some_and(|at| js_sys::Object::is(&at, frame));
    frame.remove();
    if had_focus && let Some(button) = button {
        let _ = button.focus();
    }
}

/// Where the focus is in a document or shadow root.
fn active(root: &Node) -> Option<JsValue> {
    Reflect::get(root, &"activeElement".into()).ok().filter(|at| !at.is_null() && !at.is_undefined())
}

/// What the page around the widget wants of paper, as rules: the custom properties `--fc-print-font-family`, `--fc-print-font-size` and
/// `--fc-print-paper`. `inside` is any element of the widget.
pub fn page_rules(inside: &Element) -> String {
    let property = |name: &str| {
        let value = dom::property(inside, name);
        // Into a stylesheet goes only what can be a name, a length or a list of them.
        let plain = value.chars().all(|c| c.is_alphanumeric() || " ,.'\"%-_".contains(c));
        Some(value).filter(|value| plain && !value.is_empty())
    };
    let rule = |name: &str, rule: fn(&str) -> String| property(name).map_or_else(String::new, |value| rule(&value));
    [
        rule("--fc-print-font-family", |value| format!(".fc-sheet,.fc-sheet :is(h1,h2,h3,.fc-lead),.fc-slot{{font-family:{value}}}")),
        // Large print is as large as it says.
        rule("--fc-print-font-size", |value| format!(".fc-sheet:not(.fc-large){{font-size:{value}}}")),
        rule("--fc-print-paper", |value| format!("@page{{size:{value}}}")),
    ]
    .concat()
}

/// Copies what the page around the widget has put into slots: text and pictures, and nothing else of it. `inside` is any element of
/// the widget.
pub fn copy_slots(inside: &Element, slots: &[&str], document: &Document, into: &Element) {
    let root = inside.get_root_node();
    let Some(host) = root.dyn_ref::<ShadowRoot>().map(ShadowRoot::host) else { return };
    let children = host.children();
    for slot in slots {
        for child in (0..children.length()).filter_map(|at| children.item(at)).filter(|child| child.slot() == *slot) {
            if let Ok(block) = document.create_element("div") {
                let _ = block.set_attribute("class", &["fc-slot fc-slot--", slot].concat());
                copy(&child, document, &block);
                let _ = into.append_child(&block);
            }
        }
    }
}

fn copy(node: &Node, document: &Document, into: &Element) {
    if let Some(picture) = node.dyn_ref::<HtmlImageElement>() {
        if let Ok(copied) = document.create_element("img") {
            let _ = copied.set_attribute("src", &picture.src());
            let _ = copied.set_attribute("alt", &picture.alt());
            let _ = into.append_child(&copied);
        }
    } else if ["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT"].contains(&&*node.node_name()) {
        // What nobody reads on the page is not read on paper either.
    } else if node.node_type() == Node::TEXT_NODE {
        let _ = into.append_child(&document.create_text_node(&node.text_content().unwrap_or_default()));
    } else {
        // A new paragraph or line begins on paper where one begins on the page.
        let line = ["P", "DIV", "LI", "DT", "DD", "BR", "ADDRESS", "H1", "H2", "H3", "H4", "H5", "H6"].contains(&&*node.node_name());
        let block = document.create_element("div").ok().filter(|_| line);
        let into = block.as_ref().map_or(into, |block| into.append_child(block).map_or(into, |_| block));
        let children = node.child_nodes();
        (0..children.length()).filter_map(|at| children.item(at)).for_each(|child| copy(&child, document, into));
    }
}
