//! Stylesheets that are made here, since a strict page allows no others. In: rules as text. Out: a sheet, adopted by a document or a shadow
//! root.

use crate::web::browser::dom;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Window};

/// The rules of all that is drawn by this part of the module. `cargo xtask build` hands them over without comments and indentation.
const RESULT_CSS: &str = match option_env!("RESULT_CSS") {
    Some(rules) => rules,
    None => include_str!("../../../styles/result.css"),
};

/// Those of the summary, which paper has as well.
const SUMMARY_CSS: &str = match option_env!("SUMMARY_CSS") {
    Some(rules) => rules,
    None => include_str!("../../../styles/summary.css"),
};

/// Lets the shadow root around the widget have the rules of what comes after the form, below those that it has. For each rubric that is
/// loaded the element begins with its own sheet alone (`element.js`). `inside` is any element of the widget.
pub fn add_those_of_the_result(inside: &Element) -> Result<(), JsValue> {
    let root = inside.get_root_node();
    let sheets = Array::from(&Reflect::get(&root, &"adoptedStyleSheets".into())?);
    sheets.push(&made_in(&dom::window(), &[RESULT_CSS, SUMMARY_CSS].concat())?);
    adopt(&root, &sheets)
}

/// A sheet for what is shown in this window: one that was made in another is refused there.
pub fn made_in(window: &Window, css: &str) -> Result<JsValue, JsValue> {
    let made: Function = Reflect::get(window, &"CSSStyleSheet".into())?.dyn_into()?;
    let sheet = Reflect::construct(&made, &Array::new())?;
    let replace: Function = Reflect::get(&sheet, &"replaceSync".into())?.dyn_into()?;
    replace.call1(&sheet, &css.into())?;
    Ok(sheet)
}

/// Styles a document or shadow root by these sheets and no others of this kind.
pub fn adopt(root: &JsValue, sheets: &Array) -> Result<(), JsValue> {
    Reflect::set(root, &"adoptedStyleSheets".into(), sheets).map(drop)
}
