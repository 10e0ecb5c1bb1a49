//! A team at work on the page as it is published. In: a programme and answers as files hold them. Out: the same answers, given
//! by hand in a browser. It looks for words and roles, and for as few classes as it can.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::host::{self, json_of};
use crate::paper::Pdf;
use crate::site::{Server, Site};
use crate::{Browser, Element, Find, Page, Widget, site};

/// The demonstration programme of the main journey.
pub const READINESS: &str = "scale-up-readiness";

/// One team in one window, with the rubric it answers.
pub struct Team {
    pub page: Page,
    pub widget: Widget,
    /// The elements in order, as the rubric file has them.
    pub elements: Vec<Value>,
    /// How many elements each domain has.
    pub domains: Vec<(String, usize)>,
    pub server: Server,
}

/// A file with this text, which is there as long as the folder.
#[track_caller]
pub fn file(folder: &tempfile::TempDir, name: &str, text: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, text).expect("the file can be written");
    path
}

/// A document that the widget has handed to the browser for printing.
pub struct Printed {
    pub title: String,
    pub lang: String,
    pub text: String,
    html: String,
    css: String,
}

/// A headless browser has no print dialogue: this stands in for it, and keeps what it would have been given.
pub const PRINTER: &str = "
    const replace = CSSStyleSheet.prototype.replaceSync;
    CSSStyleSheet.prototype.replaceSync = function (text) {
        this.text = text;
        return replace.call(this, text);
    };
    window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        const root = document.documentElement;
        const css = document.adoptedStyleSheets.map(sheet => sheet.text).join('\\n');
        top.printed = { title: document.title, lang: root.lang, text: document.body.innerText, html: root.outerHTML, css };
        dispatchEvent(new Event('afterprint'));
    };";

impl Printed {
    /// Lets the browser put it on paper, as it stood in the frame.
    #[track_caller]
    pub fn on_paper(&self, name: &str) -> Pdf {
        let html = self.html.replace("</head>", &format!("<style>{}</style></head>", self.css));
        let empty = tempfile::tempdir().expect("a temporary folder");
        let site = Site::new(empty.path()).without("content-security-policy").page("/", format!("<!doctype html>{html}"));
        let server = site.start(0).expect("a free port");
        let page = Page::open();
        page.goto(&server.url("/"));
        page.print_pdf(name)
    }
}

impl Team {
    /// Opens the first page, with nothing chosen.
    #[track_caller]
    pub fn at_the_first_page(programme: &str) -> Team {
        Team::with(programme, |_| {})
    }

    /// Opens the first page after something was done to the window.
    #[track_caller]
    pub fn with(programme: &str, before: impl FnOnce(&Page)) -> Team {
        Team::in_browser(Browser::Chromium, programme, before)
    }

    /// The same in any browser.
    #[track_caller]
    pub fn in_browser(browser: Browser, programme: &str, before: impl FnOnce(&Page)) -> Team {
        let server = site().start(0).expect("a free port");
        let page = Page::open_in(browser);
        before(&page);
        page.goto(&server.url("/"));
        let rubric = json_of(&format!("programmes/{programme}.json"));
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let domains = list(&rubric["domains"]);
        let elements = domains.iter().flat_map(|domain| list(&domain["elements"])).collect();
        let domains = domains.iter().map(|domain| (text(&domain["title"]["en"]), list(&domain["elements"]).len()));
        Team { widget: page.widget(), domains: domains.collect(), elements, page, server }
    }

    /// Presses the button of a programme, and waits for its introduction.
    #[track_caller]
    pub fn choose(&self, title: &str) {
        self.page.click(&format!("a[aria-label='Begin: {title}']"));
        self.is_at("Introduction");
    }

    /// Goes on to the next page, and waits for its heading to be told.
    #[track_caller]
    pub fn go_on(&self, button: &str, heading: &str) {
        self.widget.click_text(button);
        self.is_at(heading);
    }

    /// Waits for a page of this heading, which has the focus (A10).
    #[track_caller]
    pub fn is_at(&self, heading: &str) {
        // One question to the page: between two, it may have drawn itself anew.
        let script = "const root = document.querySelector('fidelity-check')?.shadowRoot; \
                      const title = root?.querySelector('[id$=\"-title\"]'); \
                      return title?.innerText.trim() === arguments[0] && root.activeElement === title";
        let arrived = || self.page.script(script, json!([heading])) == true;
        self.page.wait_for(&format!("the page “{heading}”, with the focus on its heading"), arrived);
    }

    /// The place of an element in the rubric.
    #[track_caller]
    pub fn place(&self, id: &str) -> usize {
        self.elements.iter().position(|element| element["id"] == id).unwrap_or_else(|| panic!("no element `{id}`"))
    }

    /// The group of controls of an element.
    #[track_caller]
    pub fn group(&self, id: &str) -> Element {
        self.widget.find(&format!("fieldset[id$='-element-{}']", self.place(id)))
    }

    /// The card of an element, with what is one press away.
    #[track_caller]
    pub fn card(&self, id: &str) -> Element {
        self.widget.find(&format!(".fc-card:has(fieldset[id$='-element-{}'])", self.place(id)))
    }

    /// Answers an element as a file has it, and looks that it took.
    #[track_caller]
    pub fn answer(&self, id: &str, answer: &Value) {
        let (element, group) = (&self.elements[self.place(id)], self.group(id));
        let answer = if answer.is_object() { answer.clone() } else { json!({ "rating": answer }) };
        if answer["unable_to_determine"] == true {
            self.pick(&group, "We cannot tell yet");
        } else if let Some(reason) = answer["not_applicable"].as_str() {
            self.pick(&group, "Does not apply");
            group.find("textarea").type_text(reason);
        } else if let Some(rating) = answer["rating"].as_u64() {
            let anchor = &element["anchors"][rating as usize - 1];
            self.pick(&group, &text(&anchor["text"]["en"]));
        } else if let Some(parts) = answer["components"].as_object() {
            for part in element["checklist"]["components"].as_array().into_iter().flatten() {
                let words = if parts[&text(&part["id"])] == true { "Yes" } else { "No" };
                let rows = group.all("fieldset").into_iter().find(|row| row.text().starts_with(&text(&part["text"]["en"])));
                self.pick(&rows.expect("a row of the checklist"), words);
            }
        } else {
            let figures = [&answer["value"], &answer["count"], &answer["out_of"]].into_iter().filter(|value| !value.is_null());
            let fields = group.all("input[type=text]");
            for (field, value) in fields.iter().zip(figures) {
                field.clear();
                field.type_text(&value.to_string());
                assert_eq!(field.property("value"), value.to_string());
            }
        }
    }

    /// Chooses the radio or box with these words.
    #[track_caller]
    pub fn pick(&self, group: &Element, words: &str) {
        group.click_text(words);
        let label = || group.all("label").into_iter().find(|label| label.text().contains(words));
        let chosen = || label().is_some_and(|label| label.find("input").is_checked());
        self.page.wait_for(&format!("“{words}” to be chosen"), chosen);
    }

    /// Sets a date field as a date picker does: what the keys write depends on the machine's language.
    #[track_caller]
    pub fn set_date(&self, field: &Element, date: &str) {
        let script = "arguments[0].value = arguments[1]; \
                      arguments[0].dispatchEvent(new Event('input', { bubbles: true, composed: true }))";
        field.script(script, json!(date));
        self.page.wait_for("the date to be taken", || field.property("value") == date);
    }

    /// Presses a button that prints, and takes what the browser was given.
    #[track_caller]
    pub fn print(&self, button: &str) -> Printed {
        self.page.script("delete window.printed", json!([]));
        self.widget.click_text(button);
        let given = || Some(self.page.script("return window.printed ?? null", json!([]))).filter(|given| !given.is_null());
        let given = self.page.wait_for_some("the browser to be asked to print", given);
        let [title, lang, words, html, css] = ["title", "lang", "text", "html", "css"].map(|key| text(&given[key]));
        self.widget.wait_until_gone("iframe");
        self.page.wait_for("the focus to be back on the button", || self.page.focused().text() == button);
        Printed { title, lang, text: words, html, css }
    }

    /// The field behind a button that opens files.
    #[track_caller]
    pub fn file_field(&self, words: &str) -> Element {
        let label = || self.widget.all("label").into_iter().find(|label| label.text() == words);
        self.page.wait_for_some(&format!("the button “{words}”"), label).find("input[type=file]")
    }

    /// Opens the worked example, in a window made ready beforehand.
    #[track_caller]
    pub fn worked_example(before: impl FnOnce(&Page)) -> Team {
        let team = Team::with(READINESS, before);
        team.page.click("a[aria-label='See a worked example: Scale-up readiness']");
        team.is_at("Result");
        team.widget.find_text("Two of nine non-negotiables are not met, and one cannot be confirmed.");
        team
    }

    /// Goes straight to a place, and waits for its heading; to the occasion from the introduction, since it has no name.
    #[track_caller]
    pub fn go_to(&self, place: &str, heading: &str) {
        if place == "occasion" {
            return self.go_on("Carry on", heading);
        }
        host::go_to(&self.page, place);
        self.is_at(heading);
    }

    /// What the widget would save.
    #[track_caller]
    pub fn answers(&self) -> Value {
        host::property(&self.page, "value")
    }

    /// Holds every step to the same: nothing in the console, nothing asked of the network, nothing axe-core finds.
    #[track_caller]
    pub fn all_is_well(&self, step: &str) {
        let asked = host::asked(&self.page);
        assert!(asked.is_empty(), "{step}: asked for {asked:?}");
        host::all_is_well(&self.page, step);
    }
}

/// Presses Tab until the control of this name has the focus.
#[track_caller]
pub fn tab_to(page: &Page, name: &str) -> Element {
    let mut passed = Vec::new();
    for _ in 0..80 {
        page.press("Tab");
        let at = page.focused();
        let found = at.accessible_name();
        if found == name {
            return at;
        }
        passed.push(found);
    }
    panic!("Tab does not come to “{name}”, but to {passed:#?}");
}

/// A string of JSON.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
