//! The browser as plain functions: controls of events, clipboards, the focus, panics.
//!
//! In and out: strings and events. It knows no type of the core.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

/// A field of an object of JavaScript.
pub fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// Calls a method, if there is one.
pub fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> JsValue {
    let method = get(object, method).dyn_into::<Function>().ok();
    method.and_then(|method| method.apply(object, &arguments.iter().collect::<Array>()).ok()).unwrap_or_default()
}

/// The control of an event; all of them have `value`.
pub fn control(event: &Event) -> Option<HtmlInputElement> {
    event.target().map(JsCast::unchecked_into)
}

/// What is entered in the control of an event.
pub fn value(event: &Event) -> String {
    control(event).map(|control| control.value()).unwrap_or_default()
}

/// True if something else stands in a field than what was last written of it.
pub fn is_typed(control: &HtmlInputElement) -> bool {
    control.get_attribute("data-kept").is_some_and(|kept| kept != control.value())
}

/// The HTML and the text that are pasted with an event.
pub fn pasted(event: &Event) -> (String, String) {
    let clipboard = get(event, "clipboardData");
    let text = |kind: &str| call(&clipboard, "getData", &[kind.into()]).as_string().unwrap_or_default();
    (text("text/html"), text("text/plain"))
}

/// The chosen or dropped files of an event; a control is emptied, so that the same file can be chosen again.
pub fn files(event: &Event) -> Array {
    let dropped = get(event, "dataTransfer");
    if dropped.is_object() {
        return Array::from(&get(&dropped, "files"));
    }
    let Some(control) = control(event) else { return Array::new() };
    let files = Array::from(&get(&control, "files"));
    control.set_value("");
    files
}

/// A key of an event, with what is held down beside it: `Alt+ArrowUp`.
pub fn key(event: &Event) -> String {
    let held = |name: &str| get(event, name).is_truthy();
    let mut key = String::new();
    for (name, word) in [("ctrlKey", "Ctrl+"), ("metaKey", "Ctrl+"), ("altKey", "Alt+"), ("shiftKey", "Shift+")] {
        if held(name) && !key.contains(word) {
            key.push_str(word);
        }
    }
    key + &get(event, "key").as_string().unwrap_or_default()
}

/// Moves the focus to the first thing below `root` that a selector finds and that takes it, and brings it into view.
pub fn focus(root: &HtmlElement, selector: &str) -> bool {
    let Ok(found) = root.query_selector_all(selector) else { return false };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<Element>().ok()).any(|found| focus_on(&found))
}

/// Marks a part of the text in the box that has the focus, and brings it into view.
pub fn mark(root: &HtmlElement, (from, to): (u32, u32)) {
    let at = get(&root.get_root_node(), "activeElement");
    call(&at, "setSelectionRange", &[from.into(), to.into()]);
    // A box scrolls to what is marked in it when it gets the focus.
    call(&at, "blur", &[]);
    call(&at, "focus", &[]);
}

fn focus_on(found: &Element) -> bool {
    // What is folded away is opened first.
    let mut around: Option<Element> = found.parent_element();
    while let Some(element) = around {
        if element.tag_name() == "DETAILS" {
            let _ = element.set_attribute("open", "");
        }
        around = element.parent_element();
    }
    bring_into_view(found);
    call(found, "focus", &[]);
    // What is out of use, or cannot have the focus, does not get it.
    get(&found.get_root_node(), "activeElement") == *AsRef::<JsValue>::as_ref(found)
}

/// What has a title of its own.
const TITLED: &str = "tr, .fs-card, .fs-domain, .fs-part, .fs-named, .fs-translation, .fs-programme";

/// The heading of a part goes to the top. A field is shown with the title of what it belongs to, as far as both fit.
fn bring_into_view(found: &Element) {
    let scroll = |what: &Element, block: &str| {
        let options = js_sys::Object::new();
        let _ = Reflect::set(&options, &"block".into(), &block.into());
        call(what, "scrollIntoView", &[options.into()]);
    };
    let edges = |of: &Element| {
        let edges = call(of, "getBoundingClientRect", &[]);
        let edge = |name: &str| get(&edges, name).as_f64().unwrap_or_default();
        (edge("top"), edge("bottom"))
    };
    if ["H3", "SUMMARY"].contains(&found.tag_name().as_str()) {
        return scroll(found, "start");
    }
    if let Ok(Some(titled)) = found.closest(TITLED) {
        let window = js_sys::global();
        let height = get(&window, "innerHeight").as_f64().unwrap_or_default();
        // The list of contents may lie above it.
        let room = get(&call(&window, "getComputedStyle", &[titled.clone().into()]), "scrollMarginTop").as_string().unwrap_or_default();
        let room = room.trim_end_matches("px").parse().unwrap_or(0.0);
        let ((top, bottom), (_, below)) = (edges(&titled), edges(found));
        if bottom - top + room < height {
            scroll(&titled, "nearest");
        } else if below - top + room < height && (top < room || below > height) {
            scroll(&titled, "start");
        }
    }
    scroll(found, "nearest");
}

/// Tells the element of a panic, as `crashed`, before this instance of the module stops for good.
pub fn on_panic(outlet: &Function) {
    let outlet = outlet.clone();
    yew::set_custom_panic_hook(Box::new(move |panic| {
        let _ = outlet.call2(&JsValue::NULL, &"crashed".into(), &panic.to_string().into());
    }));
}

/// Reads files, and then does something with their names and bytes; nothing if there are none.
pub fn each_file(files: Array, then: impl FnOnce(Vec<(String, Vec<u8>)>) + 'static) {
    if files.length() == 0 {
        return;
    }
    wasm_bindgen_futures::spawn_local(async move {
        let all: Array = files.iter().map(|file| call(&file, "arrayBuffer", &[])).collect();
        let all = JsFuture::from(Promise::all_settled(&all)).await.map(|all| Array::from(&all)).unwrap_or_default();
        let bytes = |at: u32| match get(&all.get(at), "value") {
            value if value.is_object() => Uint8Array::new(&value).to_vec(),
            _ => Vec::new(),
        };
        let name = |at: u32| get(&files.get(at), "name").as_string().unwrap_or_default();
        then((0..files.length()).map(|at| (name(at), bytes(at))).collect());
    });
}
