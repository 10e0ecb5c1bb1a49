//! What JavaScript sees of the programme office: one class, [`Desk`], which takes files and gives a picture as JSON. Only for wasm32, in a
//! module of its own, without the widget.
//!
//! In: files as bytes, choices. Out: JSON and texts to save. What is drawn, and when to stop for a moment, is decided in `web/element.js`.

#[path = "../web/browser/database.rs"]
mod database;
pub mod keep;

use crate::date::Date;
use crate::document::MOST_BYTES;
use crate::office::feedback::Grouping;
use crate::office::prints::{self, Paper};
use crate::office::what_if::{self, Trial};
use crate::office::{Office, Settings, Why, calendar, collection, is_packed, package};
use crate::words::Language;
use crate::words::office::{self, OfficeWords};
use serde_json::json;
use wasm_bindgen::prelude::*;

/// One office on a page.
#[wasm_bindgen]
pub struct Desk {
    office: Office,
    trial: Option<Trial>,
}

#[wasm_bindgen]
impl Desk {
    /// An empty one.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Desk {
        Desk { office: Office::new(Settings::default()), trial: None }
    }

    /// Draws the picture otherwise: the language, today as a day, and whether names are hidden.
    pub fn set(&mut self, language: &str, today: &str, hide_names: bool) {
        self.office.set(Settings { language: Language::from_code(language), today: Date::parse(today), hide_names });
    }

    /// Takes a file; false for one that has to be unpacked first, which is left as it is.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> bool {
        let is_packed = is_packed(bytes) && bytes.len() <= MOST_BYTES;
        if !is_packed {
            self.office.add(name, bytes);
        }
        !is_packed
    }

    /// Takes what the module that reads workbooks found in a file: its sheets as text, nothing, or in words why it cannot be read; as JSON.
    pub fn unpacked(&mut self, name: &str, found: &str) {
        match serde_json::from_str::<Result<Option<Vec<(String, String)>>, String>>(found) {
            Ok(Ok(Some(sheets))) => self.office.add_sheets(name, &sheets),
            Ok(Ok(None)) => self.office.leave_out(name, Why::Packed),
            Ok(Err(why)) => self.office.leave_out(name, Why::Workbook(why)),
            Err(_) => self.gave_up(name),
        }
    }

    /// Takes note of a workbook on which that module broke.
    pub fn gave_up(&mut self, name: &str) {
        self.office.leave_out(name, Why::TooMuch);
    }

    /// Takes note of a workbook for which that module did not come.
    pub fn not_fetched(&mut self, name: &str) {
        self.office.leave_out(name, Why::NotFetched);
    }

    /// The tables as sheets whose columns say what stands in them, as JSON.
    pub fn sheets(&mut self) -> String {
        while self.office.step() {}
        serde_json::to_string(&package::sheets(&self.office)).unwrap_or_default()
    }

    /// Takes note of a file that the browser did not give.
    pub fn not_given(&mut self, name: &str) {
        self.office.add_nothing(name);
    }

    /// What is said of such a file.
    pub fn why_not_given(&self) -> String {
        let language = self.office.language();
        OfficeWords(language).unreadable(OfficeWords(language).not_given())
    }

    /// How many files it holds.
    pub fn files(&self) -> usize {
        self.office.files()
    }

    /// Does a small piece of work; false once nothing is left.
    pub fn step(&mut self) -> bool {
        self.office.step()
    }

    /// The picture as JSON.
    pub fn picture(&mut self) -> String {
        // A picture holds texts, numbers and lists only, all of which have a place in JSON.
        serde_json::to_string(&self.office.picture()).unwrap_or_default()
    }

    /// What buttons and headings say, as JSON.
    pub fn labels(&self) -> String {
        let labels = office::labels(self.office.language()).into_iter();
        serde_json::Value::Object(labels.map(|(key, text)| (key.to_owned(), json!(text))).collect()).to_string()
    }

    /// Begins to try a draft edition or local rules; gives why they cannot be tried. Whatever was tried before is closed.
    pub fn try_out(&mut self, name: &str, bytes: &[u8]) -> Option<String> {
        self.trial = None;
        match Trial::new(&mut self.office, name, bytes) {
            Ok(trial) => {
                self.trial = Some(trial);
                None
            }
            Err(why) => Some(why),
        }
    }

    /// Judges one result by the draft; false once nothing is left.
    pub fn try_step(&mut self) -> bool {
        self.trial.as_mut().is_some_and(|trial| trial.step(&self.office))
    }

    /// What the draft would change, as JSON; `undefined` if none is open.
    pub fn tried(&self) -> Option<String> {
        let facts = self.trial.as_ref()?.facts(&self.office);
        serde_json::to_string(&facts).ok()
    }

    /// Closes the draft.
    pub fn close_trial(&mut self) {
        self.trial = None;
    }

    /// What teams wrote of their changes, as JSON, in the order of the picture's.
    pub fn written(&mut self) -> String {
        serde_json::to_string(&self.office.written()).unwrap_or_default()
    }

    /// Takes a team's results as those of a site of another name.
    pub fn call(&mut self, team: &str, site: &str) {
        self.office.call(team, site);
    }

    /// Leaves out a file.
    pub fn remove(&mut self, file: &str) {
        self.office.remove(file);
    }

    /// Something to save; `undefined` for a format that is not known.
    pub fn save(&mut self, format: &str, pool: &str) -> Option<String> {
        while self.office.step() {}
        Some(match format {
            "json" => self.picture(),
            "collection" => collection::write(&self.office),
            "csv" => package::csv(&self.office, false),
            "ndjson" => package::ndjson(&self.office, false),
            "sites" => package::sites(&self.office),
            "datapackage" => package::descriptor(&self.office),
            "matrix" => package::matrix(&mut self.office, pool),
            "board" => prints::board(&mut self.office, pool)?,
            "matrix-a4" => prints::matrix(&mut self.office, pool, Paper::A4)?,
            "matrix-a3" => prints::matrix(&mut self.office, pool, Paper::A3)?,
            "sheets" => prints::sheets(&mut self.office, pool)?,
            "ics" => calendar::ics(&mut self.office)?,
            "what-if" => what_if::table(&self.trial.as_ref()?.facts(&self.office), false),
            _ => return None,
        })
    }

    /// What sites may be told of each other, as JSON: a sentence for each group and element, or `refused` with why.
    pub fn publish(&mut self, pool: &str, grouping: &str) -> String {
        let words = OfficeWords(self.office.language());
        let grouping = Grouping::from_code(grouping).unwrap_or(Grouping::All);
        match self.office.publish(pool, grouping) {
            Err(_) => json!({"refused": words.published_before()}).to_string(),
            Ok(publication) => {
                let told = publication.figures.iter().map(|one| {
                    let given = one.given();
                    let sentence = given.map_or_else(|| words.too_few().to_owned(), |(met, of)| words.k_of_n(met, of));
                    json!({"group": one.group, "element": one.element, "sentence": sentence, "given": given.is_some()})
                });
                json!({"figures": told.collect::<Vec<_>>()}).to_string()
            }
        }
    }
}

impl Default for Desk {
    fn default() -> Desk {
        Desk::new()
    }
}
