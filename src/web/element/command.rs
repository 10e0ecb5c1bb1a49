//! What the page around the widget hands over: JavaScript objects, read by name.
//!
//! In: a value of JavaScript. Out: a [`Command`] or [`Settings`]; what is missing or of another type counts as not given. It
//! comes from our own element (`element.js`), so nothing here is told to anybody. Reading by name is a third of the code that
//! a derived reader of JSON would be, and this is fetched before the first question.

use crate::web::state::{Layout, Opening, Settings, Wanted};
use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;

/// What the page around the widget can ask for.
pub struct Command {
    /// Which.
    pub r#do: String,
    /// The text of a rubric.
    pub rubric: String,
    /// The text of an overlay.
    pub overlay: Option<String>,
    /// The text of an answers file.
    pub text: String,
    /// The texts of several.
    pub texts: Vec<String>,
    /// What the page decides.
    pub settings: Settings,
    /// The page or element to go to.
    pub to: String,
    /// The sheet to print.
    pub sheet: String,
    /// In which languages.
    pub languages: Option<Vec<String>>,
    /// In large letters.
    pub large: bool,
    /// The format of a file.
    pub format: String,
    /// With notes.
    pub notes: bool,
}

impl Command {
    /// Reads a command.
    pub fn read(message: &JsValue) -> Command {
        let message = Message(message);
        Command {
            r#do: message.text("do"),
            rubric: message.text("rubric"),
            overlay: message.given("overlay"),
            text: message.text("text"),
            texts: message.texts("texts").unwrap_or_default(),
            settings: Settings::read(&message.value("settings")),
            to: message.text("to"),
            sheet: message.text("sheet"),
            languages: message.texts("languages"),
            large: message.is("large"),
            format: message.text("format"),
            notes: message.is("notes"),
        }
    }
}

impl Settings {
    /// Reads the settings.
    pub fn read(message: &JsValue) -> Settings {
        let message = Message(message);
        Settings {
            lang: message.given("lang"),
            dir: message.given("dir"),
            languages: message.texts("languages"),
            language_switch: message.text("languageSwitch"),
            heading_level: message.number("headingLevel") as u8,
            layout: match message.text("layout").as_str() {
                "element" => Layout::Element,
                "single" => Layout::Single,
                _ => Layout::Domain,
            },
            mode: match message.text("mode").as_str() {
                "non-negotiables" => Wanted::NonNegotiables,
                "results" => Wanted::Results,
                "blank" => Wanted::Blank,
                _ => Wanted::Full,
            },
            opening: match message.text("opening").as_str() {
                "first" => Opening::First,
                "all" => Opening::All,
                _ => Opening::Intro,
            },
            storage: message.text("storage"),
            storage_key: message.text("storageKey"),
            storage_days: message.number("storageDays"),
            readonly: message.is("readonly"),
            disabled: message.is("disabled"),
            results: message.text("results"),
            print_button: message.is("printButton"),
            export: message.is("export"),
            today: message.text("today"),
            instance: message.text("instance"),
            slots: message.texts("slots").unwrap_or_default(),
        }
    }
}

struct Message<'m>(&'m JsValue);

impl Message<'_> {
    fn value(&self, name: &str) -> JsValue {
        Reflect::get(self.0, &name.into()).unwrap_or_default()
    }

    fn given(&self, name: &str) -> Option<String> {
        self.value(name).as_string()
    }

    fn text(&self, name: &str) -> String {
        self.given(name).unwrap_or_default()
    }

    fn texts(&self, name: &str) -> Option<Vec<String>> {
        let value = self.value(name);
        Array::is_array(&value).then(|| Array::from(&value).iter().filter_map(|text| text.as_string()).collect())
    }

    fn number(&self, name: &str) -> u32 {
        self.value(name).as_f64().unwrap_or_default() as u32
    }

    fn is(&self, name: &str) -> bool {
        self.value(name).is_truthy()
    }
}
