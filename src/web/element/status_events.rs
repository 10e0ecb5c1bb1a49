//! How things stand, as JSON for the page around the widget: gates, drift, the result. No free text is ever in it.
//!
//! In: the state and its assessment. Out: details of events (`docs/embedding.md` is their contract).

use crate::assessment::Assessment;
use crate::drift::Subject;
use crate::number::Exact;
use crate::report::Report;
use crate::rubric::Rubric;
use crate::score::Standing;
use crate::web::state::State;
use serde::Serialize;

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

fn json(detail: &impl Serialize) -> String {
    serde_json::to_string(detail).unwrap_or_default()
}

/// How the non-negotiables stand.
pub fn gates(state: &State, rubric: &Rubric, assessment: &Assessment) -> String {
    let gates = || assessment.gatings.iter().filter_map(|gating| Some((rubric.gates[gating.gate].element?, gating.standing)));
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
        let (from, to) = (finding.from.as_ref().map(Exact::to_string), finding.to.as_ref().map(Exact::to_string));
        Some(DriftedElement { element: &element.id, non_negotiable: element.is_non_negotiable(), from, to, kind: finding.kind.code() })
    });
    let since = assessment.drift.baseline.and_then(|at| assessment.earlier[at].answers.occasion.date).map(|date| date.to_string());
    json(&Drifted { since, findings: findings.collect() })
}

/// The detail of an event that carries the result of complete answers.
pub fn completed(report: &Report) -> String {
    // Room at once: a text that grows takes up to three times its size, and of a large report that is what a widget needs most of all.
    let mut json = Vec::with_capacity(report.elements.len() * BYTES_OF_AN_ELEMENT);
    json.extend_from_slice(b"{\"result\":");
    let _ = serde_json::to_writer(&mut json, report);
    json.push(b'}');
    String::from_utf8(json).unwrap_or_default()
}

/// About as long as what a report says of one element.
const BYTES_OF_AN_ELEMENT: usize = 2_500;

/// The same detail with why the result is told; nothing is written a second time.
pub fn because(mut completed: String, reason: &str) -> String {
    completed.pop();
    completed + ",\"reason\":\"" + reason + "\"}"
}
