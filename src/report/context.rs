//! What a report is made from, at hand for every part of it.
//!
//! In: rubric, answers, assessment, a language. Out: their texts in that language.

use crate::answers::Answers;
use crate::assessment::Assessment;
use crate::date::Date;
use crate::gate::Gating;
use crate::report::facts::{CodeFacts, Link, OwnFacts};
use crate::report::judged::Judgements;
use crate::report::unit;
use crate::rubric::{Citation, Code, Party, Rubric, Text};
use crate::score::{NoPoints, Standing, Status};
use crate::words::Language;
use crate::words::sentences::{Label, ReportWords};

/// What a report is made from, at hand for every part of it.
pub struct Context<'d> {
    pub rubric: &'d Rubric,
    pub answers: &'d Answers,
    pub assessment: &'d Assessment,
    /// The place of the language among the rubric's.
    pub language: usize,
    pub sentences: ReportWords,
    /// The sign after each number of a score, by index.
    pub units: Vec<&'static str>,
    /// How the gates judge each number.
    pub judgements: Judgements<'d>,
}

impl<'d> Context<'d> {
    pub fn new(rubric: &'d Rubric, answers: &'d Answers, assessment: &'d Assessment, language: Language) -> Context<'d> {
        let place = rubric.language(language.code());
        Context {
            rubric,
            answers,
            assessment,
            language: place,
            sentences: language.sentences(),
            units: unit::of_scores(rubric),
            judgements: Judgements::new(rubric),
        }
    }
}

/// What the owner keeps, as it stands.
pub fn own(fields: &[(String, String)]) -> Vec<OwnFacts> {
    fields.iter().map(|(name, value)| OwnFacts { name: name.clone(), value: value.clone() }).collect()
}

impl Context<'_> {
    /// True where nobody has answered yet, or not as often as the rubric asks for.
    pub fn is_unanswered(&self, element: usize) -> bool {
        let found = &self.assessment.scored.elements[element];
        found.status == Status::NotRated || found.no_points == Some(NoPoints::TooFewRatings)
    }

    /// The element of a non-negotiable that somebody has looked at: not one that cannot be confirmed only because nobody has answered yet.
    pub fn looked_at(&self, gating: &Gating) -> Option<usize> {
        let blank = |element: &usize| gating.standing == Standing::CannotConfirm && self.is_unanswered(*element);
        self.rubric.gates[gating.gate].element.filter(|element| !blank(element))
    }

    pub fn text(&self, text: &Text) -> String {
        text.get(self.language).to_owned()
    }

    pub fn maybe(&self, text: Option<&Text>) -> Option<String> {
        text.map(|text| self.text(text))
    }

    pub fn party(&self, party: &Party) -> Link {
        Link { text: self.text(&party.name), link: party.link.clone() }
    }

    pub fn citation(&self, citation: &Citation) -> Link {
        Link { text: self.text(&citation.text), link: citation.link.clone() }
    }

    pub fn codes(&self, codes: &[Code]) -> Vec<CodeFacts> {
        let facts = |code: &Code| CodeFacts { system: code.system.clone(), code: code.code.clone(), text: self.maybe(code.text.as_ref()) };
        codes.iter().map(facts).collect()
    }

    pub fn label(&self, label: Label) -> String {
        self.sentences.label(label).to_owned()
    }

    pub fn date(&self, date: Option<Date>) -> String {
        date.map_or_else(|| self.label(Label::Undated), |date| self.sentences.date(date))
    }

    /// The name of an element by id; of the whole for no id, and the id itself where it is unknown.
    pub fn title_of(&self, id: &str) -> String {
        match (id, self.rubric.element(id)) {
            ("", _) => self.label(Label::Whole),
            (_, Some(index)) => self.text(&self.rubric.elements[index].title),
            (id, None) => id.to_owned(),
        }
    }

    pub fn standing(&self, standing: Standing) -> String {
        self.sentences.standing(standing).to_owned()
    }

    /// The sign after each number of a score.
    pub fn unit(&self, index: usize) -> &'static str {
        self.units.get(index).copied().unwrap_or_default()
    }
}
