//! One element of a page. In: what a person does to it. Out: what a person, or their software, notices of it.

use std::path::Path;

use serde_json::{Value, json};

use crate::page::Page;

/// The key under which WebDriver hands elements about.
const KEY: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An element as it was found; it is stale once the page has replaced it.
pub struct Element {
    page: Page,
    id: String,
}

impl Element {
    pub(crate) fn from_value(page: &Page, value: &Value) -> Option<Element> {
        let id = value[KEY].as_str()?.to_owned();
        Some(Element { page: page.clone(), id })
    }

    pub(crate) fn to_value(&self) -> Value {
        json!({ KEY: self.id })
    }

    pub(crate) fn page(&self) -> &Page {
        &self.page
    }

    /// Clicks in the middle of it, as soon as nothing lies over it.
    #[track_caller]
    pub fn click(&self) {
        self.page.wait_for("a click to arrive", || self.try_click());
    }

    /// The driver looks for the middle of the element and then presses there. A page that moved in between, as it does when focus goes to a
    /// heading, is pressed beside the element, and the driver calls that a success. So the element itself says whether the click came. An
    /// option and what is disabled never say so; an element that is gone was the reason for going. What lies under a bar that stays at the
    /// top is in view for the driver: it is scrolled from there, as a person would.
    pub(crate) fn try_click(&self) -> bool {
        const LISTEN: &str = "const [pressed] = arguments; pressed.clickCame = pressed.matches(':disabled, option');
            const {x, y, width, height} = pressed.getBoundingClientRect();
            const over = width && pressed.getRootNode().elementFromPoint?.(x + width / 2, y + height / 2);
            const sticks = at => at && (getComputedStyle(at).position === 'sticky' || sticks(at.parentElement));
            if (over && !pressed.contains(over) && sticks(over) && !sticks(pressed)) pressed.scrollIntoView({block: 'center'});
            pressed.addEventListener('click', () => pressed.clickCame = true, {capture: true, once: true})";
        const CAME: &str = "return arguments[0].clickCame || !arguments[0].isConnected";
        self.page.try_script(LISTEN, json!([self.to_value()])).is_ok()
            && self.page.session().call(&format!("element/{}/click", self.id), json!({})).is_ok()
            && self.page.try_script(CAME, json!([self.to_value()])).map_or(true, |came| came == true)
    }

    /// Types text into it, behind what is there.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        self.page.call(&format!("element/{}/value", self.id), json!({ "text": text }));
    }

    /// Empties a text field.
    #[track_caller]
    pub fn clear(&self) {
        self.page.call(&format!("element/{}/clear", self.id), json!({}));
    }

    /// Chooses a file in an `<input type="file">`, hidden or not.
    #[track_caller]
    pub fn upload(&self, file: &Path) {
        self.upload_all(&[file]);
    }

    /// Chooses several files at once.
    #[track_caller]
    pub fn upload_all(&self, files: &[&Path]) {
        let absolute =
            |file: &&Path| file.canonicalize().unwrap_or_else(|error| panic!("`{}`: {error}", file.display())).display().to_string();
        self.type_text(&files.iter().map(absolute).collect::<Vec<_>>().join("\n"));
    }

    /// The text a person can read in it.
    #[track_caller]
    pub fn text(&self) -> String {
        self.page.ask(&format!("element/{}/text", self.id)).as_str().unwrap_or_default().to_owned()
    }

    /// An attribute as written in the document.
    #[track_caller]
    pub fn attribute(&self, name: &str) -> Option<String> {
        let value = self.script("return arguments[0].getAttribute(arguments[1])", json!(name));
        value.as_str().map(str::to_owned)
    }

    /// A property as a script reads it, such as `value` or `checked`.
    #[track_caller]
    pub fn property(&self, name: &str) -> Value {
        self.page.ask(&format!("element/{}/property/{name}", self.id))
    }

    /// A style as it came out, such as `background-color`.
    #[track_caller]
    pub fn style(&self, name: &str) -> String {
        self.page.ask(&format!("element/{}/css/{name}", self.id)).as_str().unwrap_or_default().to_owned()
    }

    /// Whether a radio button or checkbox is chosen.
    #[track_caller]
    pub fn is_checked(&self) -> bool {
        self.property("checked") == json!(true)
    }

    /// Whether the keyboard is at it.
    #[track_caller]
    pub fn is_focused(&self) -> bool {
        let script = "return arguments[0].getRootNode().activeElement === arguments[0]";
        self.script(script, Value::Null) == json!(true)
    }

    /// The name that assistive technology reads out.
    #[track_caller]
    pub fn accessible_name(&self) -> String {
        self.page.ask(&format!("element/{}/computedlabel", self.id)).as_str().unwrap_or_default().to_owned()
    }

    /// The role that assistive technology reads out.
    #[track_caller]
    pub fn accessible_role(&self) -> String {
        self.page.ask(&format!("element/{}/computedrole", self.id)).as_str().unwrap_or_default().to_owned()
    }

    /// Left, top, width and height in CSS pixels, from the corner of the viewport.
    #[track_caller]
    pub fn place(&self) -> [f64; 4] {
        let script = "const box = arguments[0].getBoundingClientRect(); return [box.x, box.y, box.width, box.height]";
        let place = self.script(script, Value::Null);
        [0, 1, 2, 3].map(|at| place[at].as_f64().unwrap_or_default())
    }

    /// Runs a script with the element as `arguments[0]` and `argument` as `arguments[1]`.
    #[track_caller]
    pub fn script(&self, script: &str, argument: Value) -> Value {
        self.page.script(script, json!([self.to_value(), argument]))
    }
}
