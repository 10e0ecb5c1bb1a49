//! What the page around the widget is told, as JSON. No free text is ever in it, but in a result that it asks for.
//!
//! In: two states. Out: names and details (`docs/embedding.md` is their contract).

use crate::answers::Rating;
use crate::assessment::Assessment;
use crate::drift::Subject;
use crate::report::Report;
use crate::rubric::{Measure, Rubric};
use crate::score::Standing;
use crate::web::state::{Layout, Page, State, written};
use serde::Serialize;

#[derive(Serialize)]
struct Ready<'s> {
    rubric: Named<'s>,
    mode: &'static str,
    restored: bool,
    widget: &'static str,
}

#[derive(Serialize)]
struct Named<'s> {
    id: &'s str,
    version: &'s str,
    title: &'s str,
    languages: &'s [String],
    hash: &'s str,
}

#[derive(Serialize)]
struct Start<'s> {
    rubric: Named<'s>,
}

#[derive(Serialize)]
struct Step {
    from: String,
    to: String,
    kind: &'static str,
    index: usize,
    of: usize,
}

#[derive(Serialize)]
struct Changed<'s> {
    element: &'s str,
    domain: &'s str,
    rating: Option<String>,
    previous: Option<String>,
    status: &'static str,
    answered: usize,
    total: usize,
}

#[derive(Serialize)]
struct Gate<'s> {
    status: &'static str,
    elements: Vec<GateElement<'s>>,
}

#[derive(Serialize)]
struct GateElement<'s> {
    id: &'s str,
    title: &'s str,
    status: &'static str,
}

#[derive(Serialize)]
struct Drifted<'s> {
    since: Option<String>,
    findings: Vec<DriftedElement<'s>>,
}

#[derive(Serialize)]
struct DriftedElement<'s> {
    element: &'s str,
    #[serde(rename = "nonNegotiable")]
    non_negotiable: bool,
    from: Option<String>,
    to: Option<String>,
    kind: &'static str,
}

#[derive(Serialize)]
struct Completed<'r> {
    result: &'r Report,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
}

fn named(state: &State) -> Named<'_> {
    let rubric = &state.rubric;
    let title = rubric.title.get(state.language);
    Named { id: &rubric.id, version: &rubric.edition, title, languages: &rubric.languages, hash: &rubric.hash }
}

fn json(detail: &impl Serialize) -> String {
    serde_json::to_string(detail).unwrap_or_default()
}

/// The widget has a rubric.
pub fn ready(state: &State) -> String {
    let mode = match state.answers.occasion.mode {
        crate::answers::Mode::Full => "full",
        crate::answers::Mode::NonNegotiables => "non-negotiables",
    };
    json(&Ready { rubric: named(state), mode, restored: !state.answers.is_blank(), widget: env!("CARGO_PKG_VERSION") })
}

/// What the person did between two states, apart from what has to be assessed.
pub fn between(before: &State, after: &State) -> Vec<(&'static str, String)> {
    let mut told = Vec::new();
    if before.page != after.page {
        if before.page == Page::Intro {
            told.push(("start", json(&Start { rubric: named(after) })));
        }
        let (index, of) = match after.page {
            Page::Part(part) => (part + 1, after.part_pages()),
            _ => (1, 1),
        };
        told.push(("step", json(&Step { from: place(before), to: place(after), kind: kind(after), index, of })));
    }
    if before.rubric.id == after.rubric.id {
        let (answered, total) = after.progress();
        let entries = before.answers.entries.iter().zip(&after.answers.entries).enumerate();
        for (at, (old, new)) in entries.filter(|(_, (old, new))| old.rating != new.rating) {
            let element = &after.rubric.elements[at];
            let detail = Changed {
                element: &element.id,
                domain: &after.rubric.domains[element.domain].id,
                rating: new.rating.as_ref().and_then(|rating| value(&after.rubric, at, rating)),
                previous: old.rating.as_ref().and_then(|rating| value(&after.rubric, at, rating)),
                status: status(new.rating.as_ref()),
                answered,
                total,
            };
            told.push(("change", json(&detail)));
        }
    }
    told
}

/// How the non-negotiables stand.
pub fn gates(state: &State, assessment: &Assessment) -> String {
    let gates = || assessment.gatings.iter().filter_map(|gating| Some((state.rubric.gates[gating.gate].element?, gating.standing)));
    let elements = gates().map(|(element, standing)| {
        let element = &state.rubric.elements[element];
        GateElement { id: &element.id, title: element.title.get(state.language), status: standing.code() }
    });
    let status = gates().map(|(_, standing)| standing).min().unwrap_or(Standing::Met).code();
    json(&Gate { status, elements: elements.collect() })
}

/// What moved since the earlier assessment.
pub fn drift(state: &State, assessment: &Assessment) -> String {
    let findings = assessment.drift.findings.iter().filter_map(|finding| {
        let Subject::Element(element) = finding.subject else { return None };
        let element = &state.rubric.elements[element];
        let (from, to) = (finding.from.map(|from| from.to_string()), finding.to.map(|to| to.to_string()));
        Some(DriftedElement { element: &element.id, non_negotiable: element.is_non_negotiable(), from, to, kind: finding.kind.code() })
    });
    let since = assessment.drift.baseline.and_then(|at| assessment.earlier[at].answers.occasion.date).map(|date| date.to_string());
    json(&Drifted { since, findings: findings.collect() })
}

/// The result of complete answers, and that they have just become so.
pub fn result(report: &Report, complete: Option<&'static str>) -> Vec<(&'static str, String)> {
    let complete = complete.map(|name| (name, json(&Completed { result: report, reason: None })));
    complete.into_iter().chain([("result", json(&Completed { result: report, reason: Some("answer") }))]).collect()
}

/// Where the person is, as `goTo` takes it.
pub fn place(state: &State) -> String {
    match state.page {
        Page::Intro => "intro".to_owned(),
        Page::Occasion => "occasion".to_owned(),
        Page::Check => "check".to_owned(),
        Page::Result => "results".to_owned(),
        Page::Finished => "finished".to_owned(),
        Page::Part(part) => {
            let parts = state.parts();
            let first = parts.get(part).and_then(|part| part.elements.first());
            first.map(|element| state.rubric.elements[*element].id.clone()).unwrap_or_default()
        }
    }
}

fn kind(state: &State) -> &'static str {
    match state.page {
        Page::Intro | Page::Occasion | Page::Finished => "intro",
        Page::Part(_) if state.settings.layout == Layout::Element => "element",
        Page::Part(_) => "domain",
        Page::Check => "check",
        Page::Result => "results",
    }
}

fn status(rating: Option<&Rating>) -> &'static str {
    match rating {
        None => "not-rated",
        Some(Rating::NotApplicable(_)) => "not-applicable",
        Some(Rating::UnableToDetermine) => "unable-to-determine",
        Some(_) => "rated",
    }
}

/// What answers call the rating; never a reason or a note.
fn value(rubric: &Rubric, element: usize, rating: &Rating) -> Option<String> {
    match (rating, &rubric.elements[element].measure) {
        (Rating::Anchor(anchor), Measure::Scale(scale)) => scale.anchors.get(*anchor).map(|anchor| anchor.value.clone()),
        (Rating::Number(number), _) => Some(written(Some(*number))),
        (Rating::Ratio { count, out_of }, _) => Some([written(*count), written(*out_of)].join("/")),
        (Rating::Estimated { count, .. }, _) => Some(written(*count)),
        (Rating::Components(components), _) => {
            let present = components.iter().filter(|component| **component == Some(crate::answers::Presence::Present)).count();
            Some(format!("{present}/{}", components.len()))
        }
        (Rating::DoesNotFit, _) => Some("does-not-fit".to_owned()),
        (Rating::Repeated(ratings), _) => {
            Some(ratings.iter().filter_map(|rating| value(rubric, element, rating)).collect::<Vec<_>>().join(","))
        }
        _ => None,
    }
}
