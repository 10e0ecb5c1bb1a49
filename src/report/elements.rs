//! Elements and domains: what was asked, what was answered, and what is one level up.
//!
//! In: the context. Out: [`ElementFacts`] and [`DomainFacts`], numbered as on paper: "2.3" is the third in domain 2.

use crate::answers::{Answers, Light, Presence, RaterType, Rating};
use crate::drift::{Subject, is_stale};
use crate::number::Exact;
use crate::report::answer::{self, answer, text_at};
use crate::report::context::{Context, own};
use crate::report::facts::{Before, DomainFacts, ElementFacts, EvidenceFacts, ExampleFacts, OptionFacts};
use crate::report::show::{self, plain};
use crate::report::strip;
use crate::report::unit::{bands, unit};
use crate::rubric::{Adaptations, Better, Element, Interval, Measure, PointBand, Role, Rubric, Text};
use crate::score::{Adherence, NoPoints, Status, points_of_each};

/// Every domain of the rubric.
pub fn domains(context: &Context) -> Vec<DomainFacts> {
    let numbers = numbers(context.rubric);
    let facts = |(index, domain): (usize, &crate::rubric::Domain)| {
        let (answered, total) = context.answers.progress(context.rubric, domain.all.clone());
        let found = &context.assessment.scored.elements[domain.all.clone()];
        DomainFacts {
            id: domain.id.clone(),
            title: context.maybe(domain.title.as_ref()).unwrap_or_default(),
            number: domain.own_number.clone().unwrap_or_else(|| numbers.domains[index].clone()),
            depth: domain.depth,
            guidance: context.maybe(domain.guidance.as_ref()),
            answered,
            total,
            not_applicable: found.iter().filter(|found| found.status == Status::NotApplicable).count(),
            elements: context.rubric.elements[domain.own.clone()].iter().map(|element| element.id.clone()).collect(),
            own: own(&context.rubric.domain_rules[index].own_fields),
        }
    };
    context.rubric.domains.iter().enumerate().map(facts).collect()
}

struct Numbers {
    domains: Vec<String>,
    elements: Vec<String>,
}

/// Within a domain its own elements are counted first, then the domains in it. Elements in no domain go on counting at
/// the top.
fn numbers(rubric: &Rubric) -> Numbers {
    let mut domains: Vec<String> = Vec::new();
    let mut elements = vec![String::new(); rubric.elements.len()];
    let mut counted: Vec<usize> = Vec::new();
    let mut top = 0;
    for domain in &rubric.domains {
        let next = |count: &mut usize, prefix: &str| {
            *count += 1;
            if prefix.is_empty() { count.to_string() } else { format!("{prefix}.{count}") }
        };
        let (number, mut own) = match (domain.id.is_empty(), domain.parent) {
            (true, _) => (String::new(), top),
            (false, Some(parent)) => (next(&mut counted[parent], &domains[parent]), 0),
            (false, None) => (next(&mut top, ""), 0),
        };
        for element in domain.own.clone() {
            let place = next(&mut own, &number);
            elements[element] = rubric.elements[element].own_number.clone().unwrap_or(place);
        }
        if domain.id.is_empty() {
            top = own;
        }
        counted.push(own);
        domains.push(number);
    }
    Numbers { domains, elements }
}

/// Every element of the rubric.
pub fn elements(context: &Context) -> Vec<ElementFacts> {
    let numbers = numbers(context.rubric);
    numbers.elements.into_iter().enumerate().map(|(index, number)| element(context, index, number)).collect()
}

fn element(context: &Context, index: usize, number: String) -> ElementFacts {
    let (rubric, sentences) = (context.rubric, context.sentences);
    let (part, rules) = (&rubric.elements[index], &rubric.element_rules[index]);
    let (found, entry) = (&context.assessment.scored.elements[index], &context.answers.entries[index]);
    let stage = context.answers.occasion.stage;
    let target = part.target_in(stage);
    let points = found.points.as_ref().map(|points| context.points(index, points));
    // How many ratings there are stands for all of them while there are too few.
    let answer = match found.no_points {
        Some(NoPoints::TooFewRatings) => status_shown(context, index, found),
        _ => answer(context, index, entry.rating.as_ref(), found),
    };
    let next = found.points.as_ref().and_then(|points| next_level(part, points));
    let today = context.answers.occasion.date.or(context.assessment.today);
    let evidence = |evidence: &crate::answers::Evidence| {
        let stale =
            rules.evidence.months.zip(evidence.date).zip(today).is_some_and(|((months, date), today)| is_stale(date, months, today));
        let date = evidence.date.map(|date| sentences.date(date)).unwrap_or_default();
        EvidenceFacts { sentence: sentences.evidence(evidence.kind, &evidence.text, &date, evidence.sample, stale), stale }
    };
    let findings = context.assessment.drift.findings.iter().filter(|finding| finding.subject == Subject::Element(index));
    let strip_words = points.as_ref().map_or_else(|| status_shown(context, index, found), |points| points.words.clone());
    ElementFacts {
        id: part.id.clone(),
        number,
        domain: rubric.domains[part.domain].id.clone(),
        title: context.text(&part.title),
        prompt: context.maybe(part.prompt.as_ref()),
        measure: measure(part).to_owned(),
        entries: entries(context, part),
        may_not_apply: part.not_applicable,
        may_not_fit: part.does_not_fit.is_some(),
        role: part.role.code().to_owned(),
        role_shown: sentences.role(if part.is_non_negotiable() { Role::NonNegotiable } else { part.role }).to_owned(),
        rule: part.must.as_ref().map(|must| context.element_needs(index, must)),
        status: found.status.code().to_owned(),
        status_shown: status_shown(context, index, found),
        points: points.map(|points| points.value),
        exact: found.points.as_ref().map(Exact::to_string),
        no_points: found.no_points.map(|why| why.code().to_owned()),
        answer,
        anchor: found.points.as_ref().and_then(|points| text_at(context, part, points, entry.rating.as_ref())),
        next_up: next.and_then(|points| text_at(context, part, points, None)),
        next_step: context.maybe(part.next_step.as_ref()),
        guidance: context.maybe(part.guidance.as_ref()),
        options: options(context, index, entry.rating.as_ref(), found),
        left_out: left_out(context, index, entry.rating.as_ref()),
        target: target.map(|target| context.goal(index, target)),
        gap: found.points.as_ref().zip(target).is_some_and(|(points, target)| !target.contains(points)),
        evidence: entry.evidence.iter().map(evidence).collect(),
        expected_evidence: rules.evidence.expected.iter().map(|text| context.text(text)).collect(),
        note: entry.note.clone(),
        before: before(context, index),
        findings: findings.map(|finding| finding.kind.code().to_owned()).collect(),
        adaptable: !rules.adaptations.is_empty(),
        examples: examples(context, &rules.adaptations),
        contact: part.contact.as_ref().or(rubric.contact.as_ref()).map(|party| context.party(party)),
        source: part.citation.as_ref().map(|citation| context.citation(citation)),
        strip: strip::of_element(context, index, &strip_words),
        sources: part.citation.iter().chain(&part.citations).map(|citation| context.citation(citation)).collect(),
        codes: context.codes(&rules.codes),
        own: own(&rules.own_fields),
    }
}

/// What the programme owner says about changes to an element.
fn examples(context: &Context, adaptations: &Adaptations) -> Vec<ExampleFacts> {
    let of = |light: Light, texts: &[Text]| -> Vec<ExampleFacts> {
        let facts = |text: &Text| ExampleFacts {
            light: light.code().to_owned(),
            light_shown: context.sentences.light(Some(light)).to_owned(),
            text: context.text(text),
        };
        texts.iter().map(facts).collect()
    };
    [of(Light::Green, &adaptations.green), of(Light::Amber, &adaptations.amber), of(Light::Red, &adaptations.red)].concat()
}

/// A target in words, with the stage it belongs to.
pub fn stage_target(context: &Context, target: &Interval, of_stage: bool, unit: &str) -> String {
    let stage = context.answers.occasion.stage.filter(|_| of_stage).and_then(|stage| context.rubric.stages.get(stage));
    let stage = stage.map(|stage| stage.title.get(context.language));
    show::in_words(target, unit, &|bounds| context.sentences.target(bounds, stage))
}

const fn measure(part: &Element) -> &'static str {
    match part.measure {
        Measure::Scale(_) => "scale",
        Measure::Number(_) => "number",
        Measure::Ratio(_) => "ratio",
        Measure::Checklist(_) => "checklist",
    }
}

fn entries(context: &Context, part: &Element) -> Vec<String> {
    match &part.measure {
        Measure::Number(number) => vec![context.maybe(number.unit.as_ref()).unwrap_or_default()],
        Measure::Ratio(ratio) => vec![context.text(&ratio.count), context.text(&ratio.out_of)],
        Measure::Scale(_) | Measure::Checklist(_) => Vec::new(),
    }
}

/// Why the element was answered with not applicable.
pub fn reason(answers: &Answers, index: usize) -> &str {
    match &answers.entries[index].rating {
        Some(Rating::NotApplicable(reason)) => reason,
        _ => "",
    }
}

/// The state of the answer in words: with the reason for not applicable, or why a rating has no points.
pub fn status_shown(context: &Context, index: usize, found: &Adherence) -> String {
    // How many of several ratings there are says it all, whether or not others are still to come.
    if let (Some(NoPoints::TooFewRatings), Some(Rating::Repeated(ratings))) = (found.no_points, &context.answers.entries[index].rating) {
        let part = &context.rubric.elements[index];
        let least = part.repeated.as_ref().map_or(1, |repeated| repeated.fewest.max(1));
        let each = answer::each(context, index, ratings, found);
        return context.sentences.too_few_ratings(points_of_each(part, ratings).len(), least, &each);
    }
    let reason = found.no_points.map_or_else(|| reason(context.answers, index), |why| context.sentences.no_points(why));
    context.sentences.status(found.status, reason)
}

/// What was recorded for a rule on an element: "you recorded 19 of 24 (79.2%)", or its state. The points stand before it where the
/// rule is told in points, and before several ratings, which they sum up.
pub fn recorded(context: &Context, index: usize, in_points: bool) -> String {
    let found = &context.assessment.scored.elements[index];
    let Some(points) = found.points.as_ref().filter(|_| found.status == Status::Rated) else {
        return status_shown(context, index, found);
    };
    let by_team = context.answers.occasion.rater == RaterType::SelfRated;
    let part = &context.rubric.elements[index];
    let answer = answer::stands(context, index, context.answers.entries[index].rating.as_ref(), found);
    let banded = bands(part).is_some_and(|bands| !bands.list.is_empty());
    match part.repeated.is_some() || (in_points && banded) {
        true => context.sentences.recorded(by_team, &context.points(index, points).words, &answer),
        false => context.sentences.recorded(by_team, &answer, ""),
    }
}

/// The level after this one in the better direction.
fn next_level<'r>(part: &'r Element, points: &Exact) -> Option<&'r Exact> {
    match part.better {
        Better::Higher => part.levels.iter().find(|level| *level > points),
        Better::Lower => part.levels.iter().rev().find(|level| *level < points),
    }
}

fn options(context: &Context, index: usize, rating: Option<&Rating>, found: &Adherence) -> Vec<OptionFacts> {
    let part = &context.rubric.elements[index];
    match &part.measure {
        Measure::Scale(scale) => {
            let option = |(at, anchor): (usize, &crate::rubric::Anchor)| OptionFacts {
                value: anchor.value.clone(),
                label: context.maybe(anchor.label.as_ref()).unwrap_or_default(),
                text: context.maybe(anchor.text.as_ref()).unwrap_or_default(),
                points: Some(plain(&anchor.points)),
                chosen: matches!(rating, Some(Rating::Anchor(chosen)) if *chosen == at),
                required: false,
                codes: context.codes(&anchor.codes),
            };
            scale.anchors.iter().enumerate().map(option).collect()
        }
        Measure::Checklist(checklist) => {
            let present = |at: usize| match rating {
                Some(Rating::Components(present)) => present.get(at).copied().flatten() == Some(Presence::Present),
                _ => false,
            };
            let option = |(at, component): (usize, &crate::rubric::Component)| OptionFacts {
                value: component.id.clone(),
                label: String::new(),
                text: context.text(&component.text),
                points: None,
                chosen: present(at),
                required: component.required,
                codes: context.codes(&component.codes),
            };
            checklist.components.iter().enumerate().map(option).collect()
        }
        Measure::Number(_) | Measure::Ratio(_) => {
            let list = bands(part).map(|bands| &bands.list[..]).unwrap_or_default();
            let in_force = |band: &PointBand| {
                let held = found.value.as_ref().is_none_or(|value| band.interval.contains(value));
                found.status == Status::Rated && found.points.as_ref() == Some(&band.points) && held
            };
            let option = |band: &PointBand| OptionFacts {
                value: context.bounds(&band.interval, &unit(part, context.language)),
                label: String::new(),
                text: context.maybe(band.text.as_ref()).unwrap_or_default(),
                points: Some(plain(&band.points)),
                chosen: in_force(band),
                required: false,
                codes: Vec::new(),
            };
            list.iter().map(option).collect()
        }
    }
}

/// The components that were answered as not in place. What is open or does not apply was not left out.
fn left_out(context: &Context, index: usize, rating: Option<&Rating>) -> Vec<String> {
    let Measure::Checklist(checklist) = &context.rubric.elements[index].measure else {
        return Vec::new();
    };
    let (several, ratings) = match rating {
        Some(Rating::Repeated(ratings)) => (true, &ratings[..]),
        Some(rating) => (false, std::slice::from_ref(rating)),
        None => return Vec::new(),
    };
    let absent =
        |at: usize, rating: &Rating| matches!(rating, Rating::Components(present) if present.get(at) == Some(&Some(Presence::Absent)));
    let texts = checklist.components.iter().enumerate().filter_map(|(at, component)| {
        let text = context.text(&component.text);
        match ratings.iter().filter(|rating| absent(at, rating)).count() {
            0 => None,
            count if several => {
                let share = context.sentences.out_of(&count.to_string(), &ratings.len().to_string());
                Some([&text, " (", &share, ")"].concat())
            }
            _ => Some(text),
        }
    });
    texts.collect()
}

/// What was answered at the assessment compared with.
fn before(context: &Context, index: usize) -> Option<Before> {
    let earlier = &context.assessment.earlier[context.assessment.drift.baseline?];
    if earlier.ruler != crate::drift::Ruler::Same {
        return None;
    }
    let date = earlier.answers.occasion.date?;
    let found = &earlier.scored.elements[index];
    Some(Before {
        date: date.to_string(),
        date_shown: context.sentences.date(date),
        answer: answer(context, index, earlier.answers.entries[index].rating.as_ref(), found),
        points: found.points.as_ref().map(|points| context.points(index, points).value),
    })
}
