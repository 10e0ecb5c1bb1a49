//! What of a result goes into a field.
//!
//! In: a result and a field. Out: the text of its columns. Nothing is worked out.

use crate::answers::{Presence, Rating};
use crate::exchange::redcap::fields::{ABSENT, DOES_NOT_APPLY, Field, PRESENT, Source, anchor_codes, code, decimal, mode};
use crate::exchange::redcap::names::stem;
use crate::exchange::redcap::record::Record;
use crate::number::Exact;
use crate::rubric::{Measure, Rubric};

/// The text of each column of a field.
pub fn of(rubric: &Rubric, record: &Record, field: &Field) -> Vec<String> {
    match &field.source {
        Source::Modules => {
            let chosen = |id: &String| record.answers.occasion.parts.contains(id);
            rubric.modules.iter().map(|module| if chosen(&module.id) { "1" } else { "0" }.to_owned()).collect()
        }
        source => vec![value(rubric, record, source)],
    }
}

fn value(rubric: &Rubric, record: &Record, source: &Source) -> String {
    let Record { id, answers, report } = record;
    let occasion = &answers.occasion;
    let rating = |element: &usize| answers.entries[*element].rating.as_ref();
    let number = |value: &Option<Exact>| value.as_ref().map(decimal).unwrap_or_default();
    match source {
        Source::Record => id.clone(),
        Source::Rubric => rubric.id.clone(),
        Source::Edition => rubric.edition.clone(),
        Source::Hash => rubric.hash.clone(),
        Source::LocalRules => rubric.overlay.as_ref().map(|overlay| overlay.id.clone()).unwrap_or_default(),
        Source::AnsweredEdition => answers.edition.clone(),
        Source::Date => occasion.date.map(|date| date.to_string()).unwrap_or_default(),
        Source::Team => occasion.team.clone(),
        Source::Rater => code(occasion.rater.code()),
        Source::Role => report.occasion.by.clone(),
        Source::Stage => occasion.stage.map(|at| stem(&rubric.stages[at].id, 20)).unwrap_or_default(),
        Source::Variant => {
            let chosen = rubric.variants.iter().find(|variant| occasion.parts.contains(&variant.id));
            chosen.map(|variant| stem(&variant.id, 20)).unwrap_or_default()
        }
        // It has several columns: see `of`.
        Source::Modules => String::new(),
        Source::Mode => mode(occasion.mode).to_owned(),
        Source::Anchor(at) => match (rating(at), &rubric.elements[*at].measure) {
            (Some(Rating::Anchor(chosen)), Measure::Scale(scale)) => anchor_codes(&scale.anchors).get(*chosen).cloned().unwrap_or_default(),
            _ => String::new(),
        },
        Source::Number(at) => match rating(at) {
            Some(Rating::Number(value)) => decimal(value),
            _ => String::new(),
        },
        Source::Count(at) => match rating(at) {
            Some(Rating::Ratio { count, .. } | Rating::Estimated { count, .. }) => number(count),
            _ => String::new(),
        },
        Source::OutOf(at) => match rating(at) {
            Some(Rating::Ratio { out_of, .. }) => number(out_of),
            _ => String::new(),
        },
        Source::Share(at) => match rating(at) {
            Some(Rating::Share { share, .. }) => decimal(share),
            _ => String::new(),
        },
        Source::Population(at) => match rating(at) {
            Some(Rating::Estimated { population, .. }) => number(population),
            _ => String::new(),
        },
        Source::Component(at, component) => match rating(at) {
            Some(Rating::Components(present)) => match present.get(*component) {
                Some(Some(Presence::Present)) => PRESENT.to_owned(),
                Some(Some(Presence::Absent)) => ABSENT.to_owned(),
                Some(Some(Presence::NotApplicable)) => DOES_NOT_APPLY.to_owned(),
                _ => String::new(),
            },
            _ => String::new(),
        },
        Source::Said(at) => match rating(at) {
            Some(Rating::Repeated(_)) => report.elements[*at].answer.clone(),
            _ => String::new(),
        },
        Source::Status(at) => code(&report.elements[*at].status),
        Source::Reason(at) => match rating(at) {
            Some(Rating::NotApplicable(reason)) => reason.clone(),
            _ => String::new(),
        },
        Source::Note(at) => report.elements[*at].note.clone(),
        Source::Points(at) => report.elements[*at].points.clone().unwrap_or_default(),
        Source::Gate(at) => {
            let gate = report.gates.iter().find(|gate| gate.id == rubric.gates[*at].id);
            gate.map(|gate| code(&gate.status)).unwrap_or_default()
        }
        Source::Outcome(at) => {
            let gate = report.gates.iter().find(|gate| gate.id == rubric.gates[*at].id);
            gate.and_then(|gate| gate.outcome.as_ref()).map(|outcome| stem(outcome, 20)).unwrap_or_default()
        }
        Source::Score(at) => report.scores[*at].value.clone().unwrap_or_default(),
        Source::Exact(at) => report.scores[*at].exact.clone().unwrap_or_default(),
        Source::Band(at) => report.scores[*at].band.as_ref().map(|band| stem(band, 20)).unwrap_or_default(),
        Source::Verdict => code(&report.verdict.status),
        Source::OverallNote => report.note.clone(),
    }
}
