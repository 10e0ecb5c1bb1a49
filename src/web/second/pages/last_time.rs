//! What was answered before, beside what is answered now: by each of several raters, or the last time.
//!
//! In: an element and what is recorded for it. Out: virtual nodes, and words for what was recorded.

use crate::answers::{Answers, Entry, Evidence};
use crate::rubric::EvidenceKind;
use crate::web::form::ui::{Ui, disclosure};
use crate::web::second::pages::team::words;
use yew::prelude::*;

/// What each rater answered to an element, and noted.
pub fn held(ui: &Ui, element: usize, entry: &Entry, raters: &[String]) -> Html {
    if raters.is_empty() || entry.held.is_empty() {
        return Html::default();
    }
    let words = words(ui);
    let rows = raters.iter().map(|rater| {
        let held = entry.held.iter().find(|held| held.rater == *rater);
        let answer = held.and_then(|held| ui.answer(element, held.rating.as_ref()));
        let note = held.map(|held| held.note.clone()).filter(|note| !note.is_empty());
        html! {
            <div>
                <dt>{rater.clone()}</dt>
                <dd>{answer.unwrap_or_else(|| words.no_answer().to_owned())}if let Some(note) = note { <p class="fc-hint fc-words">{note}</p> }</dd>
            </div>
        }
    });
    html! { <div class="fc-held"><p class="fc-label">{words.held()}</p><dl>{ for rows }</dl></div> }
}

/// What was answered the last time this element was.
pub fn last_time(ui: &Ui, element: usize, earlier: &[Answers]) -> Html {
    let before = earlier.iter().rev().find_map(|answers| {
        let entry = answers.entries.get(element)?;
        Some((ui.answer(element, entry.rating.as_ref())?, day_of(ui, answers), entry.evidence.clone()))
    });
    let Some((answer, day, evidence)) = before else { return Html::default() };
    html! {
        <div class="fc-before">
            <p class="fc-quiet">{ui.later_labels().last_time(&answer, &day)}</p>
            if !evidence.is_empty() {
                {disclosure("", ui.later_labels().evidence_then().into(), html! {
                    <ul>{ for evidence.iter().map(|one| html! { <li>{evidence_in_words(ui, one)}</li> }) }</ul>
                })}
            }
        </div>
    }
}

/// The kinds of evidence, in the order of `PagesWords::evidence_kinds`.
pub const KINDS: [(EvidenceKind, &str); 5] = [
    (EvidenceKind::Document, "document"),
    (EvidenceKind::Data, "data"),
    (EvidenceKind::Observation, "observation"),
    (EvidenceKind::Interview, "interview"),
    (EvidenceKind::StaffReport, "staff-report"),
];

/// A line of evidence as it was written down: its kind, what was looked at, when it is from and of how many cases.
pub fn evidence_in_words(ui: &Ui, evidence: &Evidence) -> String {
    let labels = ui.later_labels();
    let kind = evidence.kind.and_then(|kind| KINDS.iter().position(|(known, _)| *known == kind)).map(|at| labels.evidence_kinds()[at]);
    let head = kind.map(str::to_owned).into_iter().chain((!evidence.text.is_empty()).then(|| evidence.text.clone())).collect::<Vec<_>>();
    let facts = [evidence.date.map(|date| labels.day_of(date)), evidence.sample.map(|sample| labels.cases(sample as usize))];
    let facts = facts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let head = head.join(": ");
    if head.is_empty() || facts.is_empty() { [head, facts].concat() } else { format!("{head} ({facts})") }
}

/// The day of an assessment in words.
pub fn day_of(ui: &Ui, answers: &Answers) -> String {
    answers.occasion.date.map_or_else(|| ui.later_labels().undated().to_owned(), |date| ui.later_labels().day_of(date))
}
