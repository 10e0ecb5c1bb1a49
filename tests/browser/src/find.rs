//! Looks into a page, a widget or an element. In: a selector, or text as a person reads it. Out: an [`Element`], waited for.

use serde_json::{Value, json};

use crate::driver::Refusal;
use crate::element::Element;
use crate::page::Page;

/// The inside of one `<fidelity-check>`: everything asked of it is looked for in its shadow root.
pub struct Widget {
    page: Page,
    selector: String,
}

impl Widget {
    pub(crate) fn new(page: Page, selector: &str) -> Widget {
        Widget { page, selector: selector.to_owned() }
    }
}

/// Whatever can be looked into.
pub trait Find {
    /// The page it belongs to.
    fn page(&self) -> &Page;

    /// How `find.js` is told where to look.
    fn scope(&self) -> Value;

    /// The first element that matches, waited for.
    #[track_caller]
    fn find(&self, css: &str) -> Element {
        self.page().wait_for_some(&format!("`{css}`"), || self.try_find(css))
    }

    /// The innermost visible element with this text, waited for; one that merely contains it if none has it alone.
    #[track_caller]
    fn find_text(&self, text: &str) -> Element {
        self.page().wait_for_some(&format!("the text “{text}”"), || self.try_find_text(text))
    }

    /// All elements that match now.
    #[track_caller]
    fn all(&self, css: &str) -> Vec<Element> {
        let found = self.look("return [...(rootOf(arguments[0])?.querySelectorAll(arguments[1]) ?? [])]", css);
        let elements = found.as_ref().ok().and_then(Value::as_array).cloned().unwrap_or_default();
        elements.iter().filter_map(|value| Element::from_value(self.page(), value)).collect()
    }

    /// Whether anything matches now.
    #[track_caller]
    fn has(&self, css: &str) -> bool {
        self.try_find(css).is_some()
    }

    /// Whether a person could read this text now.
    #[track_caller]
    fn has_text(&self, text: &str) -> bool {
        self.try_find_text(text).is_some()
    }

    /// Waits until nothing matches any more.
    #[track_caller]
    fn wait_until_gone(&self, css: &str) {
        self.page().wait_for(&format!("`{css}` to go"), || !self.has(css));
    }

    /// Waits until a person can no longer read this text.
    #[track_caller]
    fn wait_until_text_gone(&self, text: &str) {
        self.page().wait_for(&format!("the text “{text}” to go"), || !self.has_text(text));
    }

    /// Clicks what matches, as soon as it can be clicked.
    #[track_caller]
    fn click(&self, css: &str) {
        self.page().wait_for(&format!("a click on `{css}`"), || self.try_find(css).is_some_and(|e| e.try_click()));
    }

    /// Clicks what a person reads, as soon as it can be clicked.
    #[track_caller]
    fn click_text(&self, text: &str) {
        let click = || self.try_find_text(text).is_some_and(|element| element.try_click());
        self.page().wait_for(&format!("a click on the text “{text}”"), click);
    }

    /// All text a person can read in it now.
    #[track_caller]
    fn text(&self) -> String {
        let text = self.look("const root = rootOf(arguments[0]); return root ? textOf(root) : ''", "");
        text.unwrap_or_else(|refusal| panic!("{refusal}")).as_str().unwrap_or_default().to_owned()
    }

    /// The first element that matches now, if any.
    fn try_find(&self, css: &str) -> Option<Element> {
        let found = self.look("return rootOf(arguments[0])?.querySelector(arguments[1]) ?? null", css);
        Element::from_value(self.page(), &found.ok()?)
    }

    /// The element with this text now, if any.
    fn try_find_text(&self, text: &str) -> Option<Element> {
        let script = "const root = rootOf(arguments[0]); return root ? byText(root, arguments[1]) : null";
        Element::from_value(self.page(), &self.look(script, text).ok()?)
    }

    /// Runs a script that may use the functions of `find.js`.
    fn look(&self, script: &str, argument: &str) -> Result<Value, Refusal> {
        let script = format!("{}\n{script}", include_str!("find.js"));
        self.page().try_script(&script, json!([self.scope(), argument]))
    }
}

impl Find for Page {
    fn page(&self) -> &Page {
        self
    }

    fn scope(&self) -> Value {
        Value::Null
    }
}

impl Find for Widget {
    fn page(&self) -> &Page {
        &self.page
    }

    fn scope(&self) -> Value {
        json!(self.selector)
    }
}

impl Find for Element {
    fn page(&self) -> &Page {
        Element::page(self)
    }

    fn scope(&self) -> Value {
        self.to_value()
    }
}
