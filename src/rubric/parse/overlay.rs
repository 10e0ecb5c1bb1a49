//! Overlays: local changes to a rubric's source, before it is judged.
//!
//! In: the source of a rubric and of an overlay. Out: the changed source, or what does not fit.

use crate::document::{nearest, shortened};
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
    let mut scores: Vec<&str> = rubric.scores.iter().flatten().map(|score| score.id.0.as_str()).collect();
    crate::rubric::parse::each_domain(&rubric.domains, &mut |domain| {
        elements.extend(domain.elements.iter().map(|element| element.id.0.as_str()));
        scores.push(&domain.id.0);
    });
    elements.extend(rubric.elements.iter().map(|element| element.id.0.as_str()));
    let mut known = |field: &str, id: &str, ids: &[&str], noun: &str| {
        if !ids.contains(&id) {
            let hint = nearest(id, ids.iter().copied()).map(|near| format!("did you mean `{near}`?")).unwrap_or_default();
            problems.add(
                format!("{field}.{id}"),
                Fault::UnknownId { id: shortened(id), expected: format!("{noun} of `{}`", rubric.id.0), hint },
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

/// Changes the source as the overlay says.
pub fn apply(rubric: &mut RubricSource, overlay: OverlaySource) -> OverlaySource {
    fn on_elements(domains: &mut [DomainSource], each: &mut impl FnMut(&mut Vec<ElementSource>)) {
        for domain in domains {
            each(&mut domain.elements);
            on_elements(&mut domain.domains, each);
        }
    }
    fn on_domains(domains: &mut [DomainSource], each: &mut impl FnMut(&mut DomainSource)) {
        for domain in domains {
            each(domain);
            on_domains(&mut domain.domains, each);
        }
    }
    let mut change = |elements: &mut Vec<ElementSource>| {
        for element in elements {
            if let Some((_, other)) = overlay.elements.0.iter().find(|(id, _)| *id == element.id.0) {
                *element = other.clone();
            }
            if let Some((_, minimum)) = overlay.minimums.0.iter().find(|(id, _)| *id == element.id.0) {
                element.role = Some(Role::NonNegotiable);
                element.minimum = Some(*minimum);
                (element.maximum, element.must) = (None, None);
            }
        }
    };
    on_elements(&mut rubric.domains, &mut change);
    change(&mut rubric.elements);
    let judge = |id: &str, score: &mut ScoreSource| {
        if let Some((_, criterion)) = overlay.criteria.0.iter().find(|(changed, _)| changed == id) {
            score.criterion = Some(criterion.clone());
        }
        if let Some((_, bands)) = overlay.bands.0.iter().find(|(changed, _)| changed == id) {
            score.bands = bands.clone();
        }
    };
    for score in rubric.scores.iter_mut().flatten() {
        judge(&score.id.0.clone(), &mut score.score);
    }
    let shared = rubric.domain_score.clone();
    on_domains(&mut rubric.domains, &mut |domain| {
        let named = |map: &[String]| map.contains(&domain.id.0);
        let ids: Vec<String> =
            overlay.criteria.0.iter().map(|(id, _)| id.clone()).chain(overlay.bands.0.iter().map(|(id, _)| id.clone())).collect();
        if domain.score.is_none() && named(&ids) {
            domain.score = shared.clone().map(|score| DomainScoreSource::Score(Box::new(score)));
        }
        if let Some(DomainScoreSource::Score(score)) = &mut domain.score {
            judge(&domain.id.0, score);
        }
    });
    rubric.gates.extend(overlay.gates.iter().cloned());
    rubric.review_months = overlay.review_months.or(rubric.review_months);
    overlay
}

pub fn in_overlay(problems: Vec<Problem>) -> Vec<Problem> {
    let place = |path: String| if path.is_empty() { "overlay".to_owned() } else { format!("overlay: {path}") };
    problems.into_iter().map(|problem| Problem { path: place(problem.path), ..problem }).collect()
}
