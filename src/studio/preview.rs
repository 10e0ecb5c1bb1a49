//! What was pasted or opened, as a rubric to be: what each column became, what is asked, what is left out.
//!
//! In: a [`Book`] or a questionnaire, and a person's choices. Out: the rubric as text with its problems, once it is accepted. Until then nothing is
//! added anywhere.

use crate::problem::Problem;
use crate::studio::ask::{self, Asker, Chosen};
use crate::studio::checked::checked;
use crate::studio::join;
use crate::studio::json::Json;
use crate::studio::questionnaire;
use crate::studio::recognise::{self, Reading};
use crate::studio::refused::Refused;
use crate::studio::said::Said;
use crate::studio::table::Book;
use crate::words::Language;
use std::collections::BTreeSet;

/// What somebody brought.
#[derive(Clone, Debug)]
pub enum Brought {
    /// Tables or lines.
    Book(Book),
    /// A questionnaire of FHIR.
    Questionnaire(Json),
}

/// A rubric to be.
#[derive(Clone, Debug)]
pub struct Preview {
    brought: Brought,
    /// The rubric that is there already.
    draft: Option<Json>,
    chosen: Chosen,
    reading: Reading,
}

/// What was brought is read as, beside the rubric that is there already.
fn read(brought: &Brought, draft: Option<&Json>, chosen: &Chosen) -> Result<Reading, Refused> {
    let mut reading = match brought {
        Brought::Book(book) => recognise::read(book, chosen)?,
        Brought::Questionnaire(questionnaire) => questionnaire::read(questionnaire, chosen)?,
    };
    if let Some(draft) = draft {
        let mut asker = Asker::new(chosen);
        reading.rubric = join::joined(draft, &reading.rubric, &mut asker);
        // What the table is for comes first: the other guesses are about the table alone.
        reading.questions.splice(0..0, asker.questions);
        reading.left_out.extend(asker.left_out);
        let untaken: BTreeSet<String> = asker.untaken.into_iter().collect();
        reading.left_out.extend(ask::notes_kept(&mut reading.placed, &|id| !untaken.contains(id)));
        // The rubric that is there keeps its introduction.
        if reading.questions.iter().any(|question| question.id == "into" && question.answer == "add") {
            reading.placed.retain(|said| !matches!(said, Said::InIntroduction { .. }));
        }
    }
    reading.questions = ask::grouped(std::mem::take(&mut reading.questions));
    Ok(reading)
}

impl Preview {
    /// Reads a book with every guess as it is.
    ///
    /// # Errors
    /// If nothing in it looks like elements.
    pub fn new(book: Book) -> Result<Preview, Refused> {
        Preview::beside(Brought::Book(book), None)
    }

    /// The same of anything that is brought, beside a rubric that is there already: it takes its place, or is added to it.
    ///
    /// # Errors
    /// As [`Preview::new`].
    pub fn beside(brought: Brought, draft: Option<Json>) -> Result<Preview, Refused> {
        let chosen = Chosen::new();
        let reading = read(&brought, draft.as_ref(), &chosen)?;
        Ok(Preview { brought, draft, chosen, reading })
    }

    /// What it is read as now.
    pub fn reading(&self) -> &Reading {
        &self.reading
    }

    /// Answers a question, or all questions that one stands for. `false` if there is no such question or choice, or if nothing would be left of the rubric; then all stays
    /// as it was. Other questions may come up or go.
    pub fn choose(&mut self, id: &str, value: &str) -> bool {
        let known =
            self.reading.questions.iter().any(|question| question.id == id && question.choices.iter().any(|(choice, _)| choice == value));
        if !known {
            return false;
        }
        let mut chosen = self.chosen.clone();
        let parts = self.reading.questions.iter().filter(|question| question.part_of.as_deref() == Some(id));
        parts.for_each(|part| drop(chosen.remove(&part.id)));
        chosen.insert(id.to_owned(), value.to_owned());
        match read(&self.brought, self.draft.as_ref(), &chosen) {
            Ok(reading) => {
                (self.chosen, self.reading) = (chosen, reading);
                true
            }
            Err(_) => false,
        }
    }

    /// The rubric as text, and what the checker says about it.
    pub fn accept(&self) -> (String, Vec<Problem>) {
        let text = self.reading.rubric.pretty();
        let (_, problems) = checked(&text);
        (text, problems)
    }

    /// The preview as JSON for a page: `columns`, `questions`, `leftOut`, `placed`, `rubric`.
    pub fn to_json(&self, language: Language) -> String {
        let columns = self.reading.columns.iter().map(|column| {
            Json::object([
                ("id", Json::text(&column.id)),
                ("index", Json::Number(column.index.to_string())),
                ("heading", Json::text(&column.heading)),
                ("became", Json::text(&column.became)),
                ("guess", Json::text(&column.guess)),
            ])
        });
        let questions = self.reading.questions.iter().map(|question| {
            let choices = question
                .choices
                .iter()
                .map(|(value, words)| Json::object([("value", Json::text(value)), ("text", Json::text(words.say(language)))]));
            let mut value = Json::object([
                ("id", Json::text(&question.id)),
                ("text", Json::text(question.about.say(language))),
                ("choices", Json::List(choices.collect())),
                ("guess", Json::text(&question.guess)),
                ("answer", Json::text(&question.answer)),
            ]);
            if let Some(id) = &question.part_of {
                value.set("partOf", Json::text(id));
            }
            value
        });
        let told = |all: &[Said]| Json::List(all.iter().map(|said| Json::text(said.say(language))).collect());
        Json::object([
            ("columns", Json::List(columns.collect())),
            ("questions", Json::List(questions.collect())),
            ("leftOut", told(&self.reading.left_out)),
            ("placed", told(&self.reading.placed)),
            ("rubric", self.reading.rubric.clone()),
        ])
        .pretty()
    }
}
