//! Panics of this instance of the module.
//!
//! In: the outlet. Out: a last word to the element.

use js_sys::Function;
use wasm_bindgen::JsValue;

/// Tells the element of a panic, as `crashed`, before this instance of the module stops for good.
pub fn tell(outlet: &Function) {
    let outlet = outlet.clone();
    // A call into JavaScript is all that may be done in there: the state may be half changed.
    // Yew would put its own hook in place otherwise, which writes the whole stack to the console.
    yew::set_custom_panic_hook(Box::new(move |panic| {
        let _ = outlet.call2(&JsValue::NULL, &"crashed".into(), &panic.to_string().into());
    }));
}
