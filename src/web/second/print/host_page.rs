//! Ctrl+P on the page around the widget: what is there only while that page is being printed.
//!
//! In: what the widget is mounted on, and what makes a plain copy of all answers (`web::second::print::answers_as_text`). Out: the copy, beside the
//! widget's own nodes, which no screen shows (`styles/result.css`), and disclosures opened. The sheets for paper are `web::browser::print_frame`.

use crate::web::browser::dom;
use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Element, HtmlElement};

/// Waits for the page around the widget to be printed, until what this gives is dropped. `copy` makes what is printed in the place of
/// the form; nothing where the page is printed as it stands.
pub fn whenever_printed(root: &HtmlElement, copy: impl Fn() -> Option<Element> + 'static) -> [EventListener; 2] {
    let before = Rc::new(RefCell::new(Before::default()));
    let (root, after) = (root.clone(), before.clone());
    [
        EventListener::new(&dom::window(), "beforeprint", move |_| {
            let mut before = before.borrow_mut();
            before.restore();
            before.opened = open_all(&root);
            before.copy = copy();
            if let (Some(copy), Some(parent)) = (&before.copy, root.parent_node()) {
                let _ = parent.insert_before(copy, Some(&root));
            }
        }),
        EventListener::new(&dom::window(), "afterprint", move |_| after.borrow_mut().restore()),
    ]
}

/// What was done to the page, and has to be undone.
#[derive(Default)]
struct Before {
    copy: Option<Element>,
    opened: Vec<Element>,
}

impl Before {
    fn restore(&mut self) {
        if let Some(copy) = self.copy.take() {
            copy.remove();
        }
        for disclosure in self.opened.drain(..) {
            let _ = disclosure.remove_attribute("open");
        }
    }
}

/// Opens what holds answers and what is met: paper cannot be pressed. An action stands in its line already. How numbers came about is for
/// the screen and the full record; what stays closed is not printed (`styles/widget.css`).
fn open_all(root: &HtmlElement) -> Vec<Element> {
    let Ok(closed) = root.query_selector_all("details:is(.fc-record,.fc-fold,.fc-part__fold,.fc-gates *):not([open])") else {
        return Vec::new();
    };
    let closed = (0..closed.length()).filter_map(|at| closed.item(at)).map(wasm_bindgen::JsCast::unchecked_into::<Element>);
    closed.inspect(|disclosure| drop(disclosure.set_attribute("open", ""))).collect()
}
