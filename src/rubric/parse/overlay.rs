//! Overlays: local changes to a rubric, consulted while it is judged.
//!
//! In: the source of a rubric and of an overlay. Out: what does not fit, and what takes the place of what.

use crate::document::{self, did_you_mean, shortened};
use crate::problem::{Fault, Problem, Problems};
use crate::rubric::source::*;

pub fn check_overlay(rubric: &RubricSource, overlay: &OverlaySource, problems: &mut Problems) {
    if overlay.rubric.0 != rubric.id.0 {
        problems.add("rubric", Fault::OtherRubric { expected: rubric.id.0.clone(), found: overlay.rubric.0.clone() });
    }
    if let Some(edition) = &overlay.edition
        && *edition != rubric.edition
    {
        problems.add(
            "edition",
            Fault::OtherRubric {
                expected: format!("{} {}", rubric.id.0, rubric.edition),
                found: format!("{} {edition}", overlay.rubric.0),
            },
        );
    }
    let mut elements = Vec::new();
    let mut any_domain_score = rubric.domain_score.is_some();
    crate::rubric::parse::each_domain(&rubric.domains, &mut |domain| any_domain_score |= domain.score.is_some());
    // A rubric that says nothing about scores is given one for each domain and a total.
    let usual = rubric.scores.is_none() && !any_domain_score;
    let mut scores: Vec<&str> = rubric.scores.iter().flatten().map(|score| score.id.0.as_str()).collect();
    crate::rubric::parse::each_domain(&rubric.domains, &mut |domain| {
        elements.extend(domain.elements.iter().map(|element| element.id.0.as_str()));
        let scored = match &*domain.score {
            Some(DomainScoreSource::Score(_)) => true,
            Some(DomainScoreSource::None) => false,
            None => usual || rubric.domain_score.is_some(),
        };
        scores.extend(scored.then_some(domain.id.0.as_str()));
    });
    scores.extend(usual.then_some("total"));
    elements.extend(rubric.elements.iter().map(|element| element.id.0.as_str()));
    let mut known = |field: &str, id: &str, ids: &[&str], noun: &str| {
        if !ids.contains(&id) {
            let hint = did_you_mean(id, ids.iter().copied()).unwrap_or_default();
            problems.add(
                format!("{field}.{id}"),
                Fault::UnknownId { id: shortened(id), expected: format!("{noun} in `{}`", rubric.id.0), hint },
            );
        }
    };
    overlay.minimums.0.iter().for_each(|(id, _)| known("minimums", id, &elements, "an element"));
    overlay.elements.0.iter().for_each(|(id, _)| known("elements", id, &elements, "an element"));
    overlay.criteria.0.iter().for_each(|(id, _)| known("criteria", id, &scores, "a score"));
    overlay.bands.0.iter().for_each(|(id, _)| known("bands", id, &scores, "a score"));
    let nothing = overlay.minimums.0.is_empty()
        && overlay.elements.0.is_empty()
        && overlay.criteria.0.is_empty()
        && overlay.bands.0.is_empty()
        && overlay.gates.is_empty()
        && overlay.review_months.is_none();
    if nothing {
        problems.add("", Fault::EmptyOverlay {});
    }
}

/// What an overlay puts in the place of something, by id.
pub fn changed<'o, T>(map: &'o document::Map<T>, id: &str) -> Option<&'o T> {
    map.0.iter().find(|(changed, _)| changed == id).map(|(_, value)| value)
}

/// The places of an overlay's problems, told apart from those of the rubric.
pub fn in_overlay(problems: Vec<Problem>) -> Vec<Problem> {
    let place = |path: String| if path.is_empty() { "overlay".to_owned() } else { format!("overlay: {path}") };
    problems.into_iter().map(|problem| Problem { path: place(problem.path), ..problem }).collect()
}
