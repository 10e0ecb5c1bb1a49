//! The page as plain functions: what a person entered, where the focus is, listeners, the date, and panics.
//!
//! In and out: strings and events. It knows no type of the core. What is kept on the device is `web::browser::storage`, paper is
//! `web::browser::print_frame`. What an address carries is `web::browser::address`; history and leaving the page are the element's (`element.js`), which sees to it that
//! nobody leaves with unsaved answers: it goes by the outlet's `mirror`, `saved` and `unsaved`.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Date, Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Event, HtmlElement, HtmlInputElement, Window};

pub(crate) fn window() -> Window {
    web_sys::window().expect("a widget lives in a window")
}

pub(crate) fn document() -> Document {
    window().document().expect("a window has a document")
}

// All controls have `value`, so one type stands for input, textarea and select.
pub(crate) fn control(event: &Event) -> Option<HtmlInputElement> {
    event.target().map(JsCast::unchecked_into)
}

/// The value of a custom property where an element stands, without spaces around it; empty if it has none.
pub fn property(of: &web_sys::Element, name: &str) -> String {
    let style = call(&window(), "getComputedStyle", &[of.into()]);
    call(&style, "getPropertyValue", &[name.into()]).as_string().map_or_else(String::new, |value| value.trim().to_owned())
}

/// What is entered in the control of an event.
pub fn value(event: &Event) -> String {
    control(event).map(|control| control.value()).unwrap_or_default()
}

/// The day in a date field; something that is no day where what was typed is none, such as 31 February or half a date.
pub fn day(event: &Event) -> String {
    let Some(control) = control(event) else { return String::new() };
    if control.validity().bad_input() { "?".to_owned() } else { control.value() }
}

/// Whether the box of an event is ticked.
pub fn checked(event: &Event) -> bool {
    control(event).is_some_and(|control| control.checked())
}

/// The value that an attribute has on what was pressed, or on the nearest element around it that has the attribute.
pub fn pressed(event: &Event, attribute: &str) -> Option<String> {
    let target: web_sys::Element = event.target()?.unchecked_into();
    target.closest(&["[", attribute, "]"].concat()).ok()??.get_attribute(attribute)
}

/// Moves the focus to what has this id below `root`, and brings it into view. Inside a fieldset, to its first control.
pub fn focus(root: &HtmlElement, id: &str) {
    let Ok(Some(found)) = root.query_selector(&["[id=\"", id, "\"]"].concat()) else { return };
    found.scroll_into_view();
    let inner = match found.tag_name().as_str() {
        "FIELDSET" => found.query_selector("input,textarea,select").ok().flatten(),
        _ => None,
    };
    let target: HtmlElement = inner.unwrap_or(found).unchecked_into();
    // The focus alone would scroll again, and put a sticky header over what was just brought into view.
    let calmly = js_sys::Object::new();
    let _ = Reflect::set(&calmly, &"preventScroll".into(), &true.into());
    let focus = Reflect::get(&target, &"focus".into()).unwrap_or_default();
    if let Some(focus) = focus.dyn_ref::<Function>() {
        let _ = focus.call1(&target, &calmly);
    }
}

pub(crate) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

pub(crate) fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> JsValue {
    let method = get(object, method).dyn_into::<Function>().ok();
    method.and_then(|method| method.apply(object, &arguments.iter().collect::<Array>()).ok()).unwrap_or_default()
}

/// Today on this device's clock and in its time zone, as `2026-11-22`.
pub fn today() -> String {
    date(&Date::new_0())
}

/// The day this many days from today, as `2026-12-22`.
pub fn in_days(days: u32) -> String {
    let then = Date::new_0();
    then.set_date(then.get_date() + days);
    date(&then)
}

fn date(date: &Date) -> String {
    format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date())
}

/// True if the window has room for more than a column.
pub fn is_wide() -> bool {
    get(&window(), "innerWidth").as_f64().is_none_or(|width| width >= 640.0)
}

/// Calls `then` once, after so many milliseconds.
pub fn after(milliseconds: u32, then: impl FnOnce() + 'static) {
    Timeout::new(milliseconds, then).forget();
}

/// Marks that something of this kind is being drawn or worked out, in a build for tests; in any other it is nothing at all.
#[cfg_attr(not(feature = "mark-drawings"), expect(unused_variables, reason = "the build for tests alone looks at it"))]
pub fn counted(kind: &str) {
    #[cfg(feature = "mark-drawings")]
    if let Ok(performance) = Reflect::get(&window(), &"performance".into())
        && let Ok(Ok(mark)) = Reflect::get(&performance, &"mark".into()).map(|mark| mark.dyn_into::<Function>())
    {
        let _ = mark.call1(&performance, &kind.into());
    }
}
