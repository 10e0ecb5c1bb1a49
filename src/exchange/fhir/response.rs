//! A result as a QuestionnaireResponse.
//!
//! In: a rubric, answers and their report. Out: the resource, in the language of the report. Items stand in the order of the questionnaire;
//! what was not answered is not there. Who rated stands as a role, never as a person's record.

use crate::answers::{Presence, Rating};
use crate::exchange::fhir::part::{code, decimal, digits_as_written, gate, link};
use crate::exchange::fhir::questionnaire::{anchor_name, gates_label, mode_code, weights};
use crate::exchange::fhir::resource::{Answer, Coding, Given, Identifier, QuestionnaireResponse, Reference};
use crate::number::Exact;
use crate::report::Report;
use crate::rubric::{Measure, Rubric, Text};
use crate::words::Language;
use crate::words::sentences::Label;

/// The result of one file.
pub struct Answered<'r> {
    /// Tells it from all others; the same for the same content.
    pub id: String,
    /// What was answered.
    pub answers: &'r crate::answers::Answers,
    /// What it comes to.
    pub report: &'r Report,
}

/// The response.
pub fn response(rubric: &Rubric, url: &str, one: &Answered, notes: bool) -> QuestionnaireResponse {
    let (occasion, progress) = (&one.report.occasion, &one.report.progress);
    let made = Made::new(rubric, one, notes);
    let mut item: Vec<Given> = group("occasion", made.label(Label::Team), made.occasion()).into_iter().collect();
    item.extend(made.elements());
    item.extend(group("gates", made.label(gates_label(rubric)), made.gates()));
    item.extend(group("scores", made.label(Label::Scores), made.scores()));
    if notes {
        item.extend(said("note", made.label(Label::OverallNote), &one.report.note));
    }
    let named = |kind: &'static str, display: &str| Reference { kind, display: display.trim().to_owned() };
    QuestionnaireResponse {
        resource_type: "QuestionnaireResponse",
        language: one.report.language.clone(),
        identifier: Identifier { kind: None, value: one.id.clone() },
        questionnaire: [url, "|", &rubric.edition].concat(),
        status: if progress.answered == progress.total { "completed" } else { "in-progress" },
        subject: Some(named("Organization", &occasion.team)).filter(|team| !team.display.is_empty()),
        authored: occasion.date.clone(),
        author: named("PractitionerRole", &occasion.rated_by),
        item,
    }
}

struct Made<'r> {
    rubric: &'r Rubric,
    one: &'r Answered<'r>,
    notes: bool,
    /// The place of the report's language among the rubric's.
    place: usize,
    language: Language,
}

fn group(link_id: &str, text: String, item: Vec<Given>) -> Option<Given> {
    let given = || Given { link_id: link_id.to_owned(), text: Some(text).filter(|text| !text.trim().is_empty()), ..Given::default() };
    if item.is_empty() { None } else { Some(Given { item, ..given() }) }
}

fn given(link_id: impl Into<String>, text: String, answer: Vec<Answer>) -> Option<Given> {
    let text = Some(text).filter(|text| !text.trim().is_empty());
    if answer.is_empty() { None } else { Some(Given { link_id: link_id.into(), text, answer, item: Vec::new() }) }
}

fn said(link_id: impl Into<String>, text: String, answer: &str) -> Option<Given> {
    // FHIR has no empty texts.
    let answer = if answer.trim().is_empty() { Vec::new() } else { vec![Answer::String(answer.to_owned())] };
    given(link_id, text, answer)
}

fn chosen(code: impl Into<String>, display: String) -> Answer {
    let display = Some(display).filter(|display| !display.trim().is_empty());
    Answer::Coding(Box::new(Coding { code: Some(code.into()), display, ..Coding::default() }))
}

fn number(value: Option<&Exact>) -> Vec<Answer> {
    value.and_then(decimal).map(Answer::Decimal).into_iter().collect()
}

fn written(value: Option<&String>) -> Vec<Answer> {
    value.and_then(|digits| digits_as_written(digits)).map(Answer::Decimal).into_iter().collect()
}

impl<'r> Made<'r> {
    fn new(rubric: &'r Rubric, one: &'r Answered<'r>, notes: bool) -> Made<'r> {
        let language = Language::from_code(&one.report.language).unwrap_or(Language::En);
        Made { rubric, one, notes, place: rubric.language(language.code()), language }
    }

    fn text(&self, text: &Text) -> String {
        text.get(self.place).to_owned()
    }

    fn label(&self, label: Label) -> String {
        self.language.sentences().label(label).to_owned()
    }

    fn occasion(&self) -> Vec<Given> {
        let (occasion, facts) = (&self.one.answers.occasion, &self.one.report.occasion);
        let words = self.language.sentences();
        let stage = occasion.stage.map(|at| &self.rubric.stages[at]);
        let stage = stage.map(|stage| chosen(code(&stage.id), self.text(&stage.title)));
        let part = |parts: &'r [crate::rubric::Part]| {
            let chosen_ones = parts.iter().filter(|part| occasion.parts.contains(&part.id));
            chosen_ones.map(|part| chosen(code(&part.id), self.text(&part.title))).collect::<Vec<_>>()
        };
        let mode = match occasion.mode {
            crate::answers::Mode::Full => Label::Record,
            crate::answers::Mode::NonNegotiables => Label::NonNegotiables,
        };
        let all = [
            given("occasion/date", self.label(Label::Date), facts.date.clone().map(Answer::Date).into_iter().collect()),
            said("occasion/team", self.label(Label::Team), &facts.team),
            given(
                "occasion/rater",
                self.label(Label::RatedBy),
                vec![chosen(occasion.rater.code(), words.rater(occasion.rater).to_owned())],
            ),
            said("occasion/role", self.label(Label::Role), &facts.by),
            given("occasion/stage", self.label(Label::Stage), stage.into_iter().collect()),
            given("occasion/variant", self.label(Label::Variant), part(&self.rubric.variants)),
            given("occasion/module", self.label(Label::Parts), part(&self.rubric.modules)),
            given("occasion/mode", self.label(Label::Elements), vec![chosen(mode_code(occasion.mode), self.label(mode))]),
        ];
        all.into_iter().flatten().collect()
    }

    /// As they stand in the questionnaire: in their groups.
    fn elements(&self) -> Vec<Given> {
        let domains = &self.rubric.domains;
        let mut groups: Vec<Vec<Given>> =
            domains.iter().map(|domain| domain.own.clone().filter_map(|index| self.element(index)).collect()).collect();
        // Where in its parent the groups inside begin: behind the elements that were answered.
        let own: Vec<usize> = groups.iter().map(Vec::len).collect();
        let mut outermost: Vec<Given> = Vec::new();
        for (at, domain) in domains.iter().enumerate().rev() {
            let item = std::mem::take(&mut groups[at]);
            let whole: Vec<Given> = match &domain.title {
                Some(title) => group(&link::domain(&domain.id), self.text(title), item).into_iter().collect(),
                None => item,
            };
            match domain.parent {
                Some(parent) => drop(groups[parent].splice(own[parent]..own[parent], whole)),
                None => drop(outermost.splice(0..0, whole)),
            }
        }
        outermost
    }

    fn element(&self, index: usize) -> Option<Given> {
        let (element, entry) = (&self.rubric.elements[index], &self.one.answers.entries[index]);
        let id = &element.id;
        let mut item = Vec::new();
        match (&entry.rating, &element.repeated) {
            (Some(Rating::Repeated(ratings)), Some(repeated)) => {
                let each = ratings
                    .iter()
                    .filter_map(|rating| group(&link::element(id, "rating"), self.text(&repeated.each), self.rating(index, rating)));
                item.extend(each);
            }
            // What is answered once for all of them stands in one of them.
            (Some(rating), Some(repeated)) => {
                item.extend(group(&link::element(id, "rating"), self.text(&repeated.each), self.rating(index, rating)));
            }
            (Some(rating), None) => item.extend(self.rating(index, rating)),
            (None, _) => {}
        }
        if self.notes {
            item.extend(said(link::element(id, "note"), self.label(Label::Note), &entry.note));
        }
        let points = written(self.one.report.elements[index].points.as_ref());
        item.extend(given(link::element(id, "points"), self.label(Label::Points), points));
        group(&link::element(id, ""), self.text(&element.title), item)
    }

    fn rating(&self, index: usize, rating: &Rating) -> Vec<Given> {
        let element = &self.rubric.elements[index];
        let id = &element.id;
        let words = self.language.sentences();
        let answer = |answer: Vec<Answer>| given(link::element(id, "answer"), self.label(Label::Answer), answer);
        let instead = |status: crate::score::Status| {
            given(link::element(id, "instead"), self.label(Label::CannotTell), vec![chosen(status.code(), words.status(status, ""))])
        };
        let all: Vec<Option<Given>> = match (rating, &element.measure) {
            (Rating::Anchor(at), Measure::Scale(scale)) => {
                let coding = scale.anchors.get(*at).map(|anchor| {
                    let display = anchor_name(anchor).map_or_else(|| anchor.value.clone(), |name| self.text(name));
                    let (code, display) = (Some(code(&anchor.value)), Some(display).filter(|text| !text.trim().is_empty()));
                    Answer::Coding(Box::new(Coding { extension: weights(&anchor.points), code, display, ..Coding::default() }))
                });
                vec![answer(coding.into_iter().collect())]
            }
            (Rating::Number(value), Measure::Number(measure)) => {
                let text = measure.unit.as_ref().map_or_else(|| self.label(Label::Answer), |unit| self.text(unit));
                vec![given(link::element(id, "answer"), text, number(Some(value)))]
            }
            (Rating::Ratio { count, out_of }, Measure::Ratio(ratio)) => vec![
                given(link::element(id, "count"), self.text(&ratio.count), number(count.as_ref())),
                given(link::element(id, "out-of"), self.text(&ratio.out_of), number(out_of.as_ref())),
            ],
            (Rating::Share { share, .. }, Measure::Ratio(ratio)) => {
                let sign = if ratio.shown_as == crate::rubric::ShownAs::Percent { "%" } else { "÷" };
                vec![given(link::element(id, "share"), sign.to_owned(), number(Some(share)))]
            }
            (Rating::Estimated { count, population }, Measure::Ratio(ratio)) => {
                let text = ratio.estimate.as_ref().map(|estimate| self.text(&estimate.population)).unwrap_or_default();
                vec![
                    given(link::element(id, "count"), self.text(&ratio.count), number(count.as_ref())),
                    given(link::element(id, "population"), text, number(population.as_ref())),
                ]
            }
            (Rating::Components(present), Measure::Checklist(list)) => {
                let component = |(one, presence): (&crate::rubric::Component, &Option<Presence>)| {
                    let answer = match presence.as_ref()? {
                        Presence::Present => chosen("present", self.label(Label::Met)),
                        Presence::Absent => chosen("absent", words.standing(crate::score::Standing::NotMet).to_owned()),
                        Presence::NotApplicable => chosen("not-applicable", words.status(crate::score::Status::NotApplicable, "")),
                    };
                    given(link::component(id, &one.id), self.text(&one.text), vec![answer])
                };
                list.components.iter().zip(present).map(component).collect()
            }
            (Rating::NotApplicable(reason), _) => vec![
                instead(crate::score::Status::NotApplicable),
                if self.notes { said(link::element(id, "reason"), self.label(Label::Reason), reason) } else { None },
            ],
            (Rating::UnableToDetermine, _) => vec![instead(crate::score::Status::UnableToDetermine)],
            (Rating::DoesNotFit, _) => vec![instead(crate::score::Status::DoesNotFit)],
            // A rating that does not go with its measure is none: the reader of files lets none through.
            _ => Vec::new(),
        };
        all.into_iter().flatten().collect()
    }

    fn gates(&self) -> Vec<Given> {
        let mut all = Vec::new();
        for own in &self.rubric.gates {
            let Some(facts) = gate(self.one.report, &own.id) else { continue };
            let standing = vec![chosen(&facts.status as &str, facts.status_shown.clone())];
            all.extend(given(link::gate(&own.id, ""), self.text(&own.title), standing));
            if let Some(outcome) = facts.outcome.as_ref().filter(|_| own.outcomes.len() > 1) {
                let shown = facts.outcome_shown.clone().unwrap_or_default();
                all.extend(given(link::gate(&own.id, "outcome"), self.text(&own.title), vec![chosen(code(outcome), shown)]));
            }
        }
        all
    }

    fn scores(&self) -> Vec<Given> {
        let mut all = Vec::new();
        for (own, facts) in self.rubric.scores.iter().zip(&self.one.report.scores) {
            all.extend(given(link::score(&own.id, ""), self.text(&own.title), written(facts.value.as_ref())));
            all.extend(said(link::score(&own.id, "exact"), self.text(&own.title), facts.exact.as_deref().unwrap_or_default()));
            if let Some(band) = facts.band.as_ref().and_then(|id| own.bands.iter().find(|band| band.id == *id)) {
                let answer = vec![chosen(code(&band.id), self.text(&band.label))];
                all.extend(given(link::score(&own.id, "band"), self.label(Label::Band), answer));
            }
        }
        all
    }
}
