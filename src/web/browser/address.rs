//! What the address of the page carries for the widget behind its `#`, where a browser keeps it to itself.
//!
//! In: the root of a widget. Out: a result code, once. It knows no type of the core.

use crate::web::browser::dom::{call, get, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, ShadowRoot};

/// The result code behind `#code=`, as the QR code of a printed sheet has it. `None` where the page has not given its address over to this widget
/// by the attribute `history`.
///
/// It is taken out of the address at once: whoever is sent the address later should not get the answers with it.
pub fn take_code(root: &HtmlElement) -> Option<String> {
    let host = root.get_root_node().dyn_into::<ShadowRoot>().ok()?.host();
    let location = get(&window(), "location");
    let hash = get(&location, "hash").as_string()?;
    let code = hash.strip_prefix("#code=").filter(|_| host.has_attribute("history"))?;
    let history = get(&window(), "history");
    let text = |name: &str| get(&location, name).as_string().unwrap_or_default();
    let bare: JsValue = [text("pathname"), text("search")].concat().into();
    call(&history, "replaceState", &[get(&history, "state"), "".into(), bare]);
    Some(code.to_owned())
}
