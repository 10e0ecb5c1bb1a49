//! The files and sheets a person takes away.
//!
//! In: the state and what is wanted. Out: a name, a type and a text; or a sheet drawn into the document of a print frame.

use crate::answers::{Adaptation, Entry, Rating};
use crate::assessment::Assessment;
use crate::code;
use crate::date::Date;
use crate::draft;
use crate::export;
use crate::report::Report;
use crate::sheet::{Block, Child, Kind, Options, Sheet};
use crate::web::form::request::Print;
use crate::web::state::State;
use crate::words::Language;
use serde::Serialize;
use std::rc::Rc;
use web_sys::{Document, Element};

/// A file to be saved.
#[derive(Serialize)]
pub struct File {
    /// The rubric's id and the date; no team and no person.
    pub name: String,
    /// The media type.
    pub r#type: &'static str,
    /// What is in it.
    pub text: String,
}

/// The report in a language of the product.
pub fn report(state: &State, assessment: &Assessment, language: Language) -> Report {
    Report::new(&state.rubric, &state.answers, assessment, language)
}

/// The language of the page, as far as the product knows it.
pub fn language(state: &State) -> Language {
    Language::from_code(&state.rubric.languages[state.language]).unwrap_or(Language::En)
}

/// The report without anything that was written in free text: what an event may carry.
pub fn report_without_words(state: &State, language: Language) -> Report {
    let mut answers = (*state.answers).clone();
    for entry in &mut answers.entries {
        let rating = match &entry.rating {
            Some(Rating::NotApplicable(_)) => Some(Rating::NotApplicable(String::new())),
            rating => rating.clone(),
        };
        *entry = Rc::new(Entry { rating, ..Entry::default() });
    }
    for adaptation in &mut answers.adaptations {
        let Adaptation { element, light, example, nature, planned, .. } = std::mem::take(adaptation);
        *adaptation = Adaptation { element, light, example, nature, planned, ..Adaptation::default() };
    }
    answers.note.clear();
    answers.actions.clear();
    answers.occasion.team.clear();
    answers.occasion.role.clear();
    answers.occasion.turn.clear();
    let mut earlier = (*state.earlier).clone();
    earlier.iter_mut().for_each(|answers| answers.actions.clear());
    let today = Date::parse(&state.settings.today);
    let assessment = Assessment::new(&state.rubric, &answers, &earlier, state.baseline, today);
    Report::new(&state.rubric, &answers, &assessment, language)
}

/// The answers as a file that can be opened again.
pub fn answers(state: &State, assessment: &Assessment, notes: bool) -> String {
    draft::write(&state.rubric, &state.answers, Some(&assessment.scored), notes)
}

/// One file; `None` for an unknown format, or a calendar entry where no review is due.
pub fn file(state: &State, assessment: &Assessment, format: &str, notes: bool) -> Option<File> {
    let report = || report(state, assessment, language(state));
    let (ending, kind, text) = match format {
        "json" => ("json", "application/json", answers(state, assessment, notes)),
        "result" => ("result.json", "application/json", export::json(&report())),
        "csv" => ("csv", "text/csv", export::csv(&report(), notes)),
        "text" => ("txt", "text/plain", export::text(&report())),
        "code" => ("code.txt", "text/plain", code::encode(&state.rubric, &state.answers)?),
        "calendar" => ("ics", "text/calendar", export::calendar(&report())?),
        "html" => {
            let saved = answers(state, assessment, notes);
            let options = Options { notes, code: code::encode(&state.rubric, &state.answers), ..Options::default() };
            ("html", "text/html", export::html(Kind::Full, &[&report()], &options, Some(&saved)))
        }
        _ => return None,
    };
    let date = state.answers.occasion.date.map(|date| date.to_string());
    let name = [Some(state.rubric.id.as_str()), date.as_deref()].into_iter().flatten().collect::<Vec<_>>().join("-");
    Some(File { name: [&name, ".", ending].concat(), r#type: kind, text })
}

/// A sheet in the wanted languages: that of the page first.
pub fn sheet(state: &State, assessment: &Assessment, print: &Print) -> Sheet {
    let mut languages = vec![language(state)];
    if print.both {
        let all = state.rubric.languages.iter().filter_map(|code| Language::from_code(code));
        languages.extend(all.filter(|other| *other != language(state)).collect::<Vec<_>>());
    }
    let reports: Vec<Report> = languages.into_iter().map(|language| report(state, assessment, language)).collect();
    let options = Options { large: print.large, notes: true, code: code::encode(&state.rubric, &state.answers) };
    Sheet::new(Kind::from_code(&print.sheet).unwrap_or(Kind::Supervision), &reports.iter().collect::<Vec<_>>(), &options)
}

/// Draws blocks with DOM calls, so that no text is ever read as markup.
pub fn draw(document: &Document, into: &Element, blocks: &[Block]) {
    for block in blocks {
        let name = block.tag.name();
        let made = match block.tag.is_svg() {
            true => document.create_element_ns(Some("http://www.w3.org/2000/svg"), name),
            false => document.create_element(name),
        };
        let Ok(made) = made else { continue };
        for (name, value) in &block.attributes {
            let _ = made.set_attribute(name, value);
        }
        for child in &block.children {
            match child {
                Child::Block(block) => draw(document, &made, std::slice::from_ref(block)),
                Child::Text(text) => drop(made.append_child(&document.create_text_node(text))),
            }
        }
        let _ = into.append_child(&made);
    }
}
