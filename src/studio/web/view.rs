//! What every row of the table and every panel beside it is drawn from.
//!
//! In: the desk. Out: a [`View`] of the rubric as its text stands, whether the checker refuses it or not.

use crate::problem::Problem;
use crate::studio::edit::{self, any_text};
use crate::studio::json::Json;
use crate::studio::review::{self, Comment};
use crate::studio::source::joined;
use crate::studio::web::ui::Ui;
use std::rc::Rc;

/// What all rows are drawn from.
pub struct View {
    pub ui: Ui,
    pub rubric: Rc<Json>,
    pub problems: Vec<Problem>,
    pub comments: Vec<Comment>,
    pub language: String,
    /// Every domain: its place and title.
    pub domains: Vec<(String, String)>,
    /// Ids that more than one thing has, which the checker will not leave so.
    pub repeated: Vec<String>,
}

/// What is typed into a line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// Words in the language that is shown.
    Words,
    /// A word of the format; with the id of what is said about it, if anything is.
    Code(Option<&'static str>),
    /// An address.
    Address,
}

fn each_domain(value: &Json, place: &str, found: &mut Vec<(String, String)>) {
    for (at, domain) in value.get("domains").map(Json::items).unwrap_or_default().iter().enumerate() {
        let place = format!("{}[{at}]", joined(place, "domains"));
        found.push((place.clone(), domain.get("title").map(any_text).unwrap_or_default().to_owned()));
        each_domain(domain, &place, found);
    }
}

impl View {
    /// What is drawn now; nothing if the text is no JSON.
    pub fn of(ui: &Ui) -> Option<Rc<View>> {
        let (rubric, problems) = ui.with(|desk| (desk.rubric(), desk.problems().to_vec()));
        let rubric = rubric?;
        let languages = edit::languages(&rubric);
        let chosen = ui.texts_in.borrow().clone();
        let language = if languages.contains(&chosen) { chosen } else { languages.first().cloned().unwrap_or_default() };
        let mut domains = Vec::new();
        each_domain(&rubric, "", &mut domains);
        let repeated = edit::repeated_ids(&rubric);
        let comments = ui.with(review::comments);
        Some(Rc::new(View { ui: ui.clone(), rubric, problems, comments, language, domains, repeated }))
    }

    /// What a thing is known by from one drawing to the next: its id, so that it keeps its fields when it is moved, as long as no other has it.
    pub fn key(&self, item: &Json, place: &str) -> String {
        let id = item.get("id").and_then(Json::as_text).filter(|id| !self.repeated.iter().any(|other| other == id));
        id.unwrap_or(place).to_owned()
    }
}

/// A text at a glance.
pub fn short(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}
