//! The files that a person takes away, or the page around the widget asks for.
//!
//! In: the state, a format, with notes or without. Out: a name, a type and a text; or a download.

use crate::code;
use crate::draft;
use crate::export;
use crate::report::Report;
use crate::sheet::{Kind, Options};
use crate::web::browser::file_access;
use crate::web::second::assess::{Assessed, assess, language, report};
use crate::web::state::{Action, State};
use crate::web::store::Store;
use crate::words::sentences::Label;
use serde::Serialize;
use serde_json::json;

/// A file to be saved.
#[derive(Serialize)]
pub struct File {
    /// The rubric's id and the date; the team only if the person has agreed to it.
    pub name: String,
    /// The media type.
    pub r#type: &'static str,
    /// What is in it.
    pub text: String,
}

/// The answers as a file that can be opened again.
pub fn answers(state: &State, assessed: &Assessed, notes: bool) -> String {
    draft::write(&assessed.rubric, &state.answers, Some(&assessed.scored), notes)
}

/// One file; `None` for an unknown format, or a calendar where neither a review nor an action has a day.
fn file_of(state: &State, assessed: &Assessed, format: &str, notes: bool) -> Option<File> {
    let report = || match notes {
        true => report(state, assessed, language(state)),
        // Whatever the format, what is left out is left out before anything is put into words.
        false => {
            let plain = state.answers.without_notes(language(state).sentences().label(Label::ReasonLeftOut));
            Report::new(&assessed.rubric, &plain, assessed, language(state))
        }
    };
    let (ending, kind, text) = match format {
        "json" => ("json", "application/json", answers(state, assessed, notes)),
        "result" => ("result.json", "application/json", export::json(&report())),
        "csv" => ("csv", "text/csv", export::csv(&report(), notes)),
        "text" => ("txt", "text/plain", export::text(&report())),
        "code" => ("code.txt", "text/plain", code::encode(&assessed.rubric, &state.answers)?),
        "calendar" => ("ics", "text/calendar", export::calendar(&report())?),
        "html" => {
            let saved = answers(state, assessed, notes);
            let options = Options { notes, code: code::encode(&assessed.rubric, &state.answers), ..Options::default() };
            ("html", "text/html", export::html(Kind::Full, &[&report()], &options, Some(&saved)))
        }
        _ => return None,
    };
    let date = state.answers.occasion.date.map(|date| date.to_string());
    let team = Some(in_file_name(&state.answers.occasion.team)).filter(|team| state.names_files && !team.is_empty());
    let name = [Some(state.rubric.id.as_str()), team.as_deref(), date.as_deref()].into_iter().flatten().collect::<Vec<_>>().join("-");
    Some(File { name: [&name, ".", ending].concat(), r#type: kind, text })
}

/// A team as a part of a file's name: its letters and digits, with hyphens in the place of all else.
fn in_file_name(team: &str) -> String {
    let words = team.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase().chars().take(MOST_OF_A_NAME).collect()
}

/// The most letters of a team in a file's name: systems allow 255 bytes for all of it.
const MOST_OF_A_NAME: usize = 40;

/// A file of the answers or the result.
pub fn file(store: &Store, format: &str, notes: bool) -> Option<File> {
    let state = store.state()?;
    let assessed = assess(&state)?;
    file_of(&state, &assessed, format, notes)
}

pub fn save(store: &Store, format: &str, notes: bool) {
    let Some(file) = file(store, format, notes) else {
        return store.notify(store.later_labels().no_review().to_owned(), Vec::new());
    };
    if !store.emit("before-save", &json!({ "format": format, "bytes": file.text.len() }).to_string()) {
        return;
    }
    file_access::download(&file.name, file.r#type, &file.text);
    if format == "json" || (format == "html" && notes) {
        store.apply(Action::Saved);
        store.emit("saved", &json!({ "target": "file", "bytes": file.text.len(), "expires": null }).to_string());
    }
    store.notify_of_file(store.later_labels().saved(&file.name));
}
