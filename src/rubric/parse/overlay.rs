//! Overlays: local changes to a rubric, consulted while it is judged.
//!
//! In: the source of a rubric and of an overlay. Out: what does not fit, and what takes the place of what.

use crate::document::{self, did_you_mean, shortened};
use crate::order::Index;
use crate::problem::{Fact, Fault, Problem, Problems};
use crate::rubric::parse::parser::each_domain;
use crate::rubric::source::*;
use crate::rubric::{Element, Interval, Lowered, Lowering, Rubric, Rule};

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
    each_domain(&rubric.domains, &mut |domain| any_domain_score |= domain.score.is_some());
    // A rubric that says nothing about scores is given one for each domain and a total.
    let usual = rubric.scores.is_none() && !any_domain_score;
    let mut scores: Vec<&str> = rubric.scores.iter().flatten().map(|score| score.id.0.as_str()).collect();
    each_domain(&rubric.domains, &mut |domain| {
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
    let indexed = |ids: &[&str]| {
        let mut index = Index::default();
        ids.iter().enumerate().for_each(|(at, id)| {
            index.insert((*id).to_owned(), at);
        });
        index
    };
    let (of_elements, of_scores) = (indexed(&elements), indexed(&scores));
    let in_rubric = || rubric.id.0.clone();
    let mut known = |field: &str, id: &str, expected: Fact| {
        let (ids, index) = if matches!(expected, Fact::AnElementIn { .. }) { (&elements, &of_elements) } else { (&scores, &of_scores) };
        if index.get(id).is_none() {
            let hint = if problems.is_full() { None } else { did_you_mean(id, ids.iter().copied()) };
            problems.add(format!("{field}.{id}"), Fault::UnknownId { id: shortened(id), expected, hint });
        }
    };
    overlay.minimums.0.iter().for_each(|(id, _)| known("minimums", id, Fact::AnElementIn { rubric: in_rubric() }));
    overlay.elements.0.iter().for_each(|(id, _)| known("elements", id, Fact::AnElementIn { rubric: in_rubric() }));
    overlay.criteria.0.iter().for_each(|(id, _)| known("criteria", id, Fact::AScoreIn { rubric: in_rubric() }));
    overlay.bands.0.iter().for_each(|(id, _)| known("bands", id, Fact::AScoreIn { rubric: in_rubric() }));
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

/// Of which non-negotiables and gates a rubric with local rules asks less than the owner's alone. An overlay puts elements in the place of
/// others and adds gates: each element stands where the owner's stood.
pub fn lowered(owners: &Rubric, local: &Rubric) -> Vec<Lowered> {
    let mut found = Vec::new();
    let (mut of_elements, mut replaced) = (vec![false; owners.elements.len()], vec![false; owners.elements.len()]);
    for (index, owner) in owners.elements.iter().enumerate() {
        replaced[index] = asks_otherwise(owner, &local.elements[index]);
        for how in lowering(index, owners, local) {
            of_elements[index] = true;
            found.push(Lowered { id: owner.id.clone(), title: owner.title.clone(), how });
        }
    }
    let rules = Comparison { owners, local, lowered: &of_elements, replaced: &replaced };
    for gate in owners.gates.iter().filter(|gate| gate.element.is_none()) {
        let here = local.gates.iter().find(|other| other.element.is_none() && other.id == gate.id);
        let weaker = here.is_none_or(|here| {
            here.only_in != gate.only_in
                || gate.outcomes.iter().zip(&here.outcomes).any(|(owner, here)| match (&owner.rule, &here.rule) {
                    (Some(owner), Some(here)) => !rules.holds(owner, here),
                    (owner, here) => owner.is_some() != here.is_some(),
                })
        });
        if weaker {
            found.push(Lowered { id: gate.id.clone(), title: gate.title.clone(), how: Lowering::Gate });
        }
    }
    found
}

/// The problems of an overlay that asks less than the owner allows.
pub fn refused(owners: &Rubric, lowered: &[Lowered], changes: &OverlaySource) -> Problems {
    let mut problems = Problems::default();
    for Lowered { id, how, .. } in lowered.iter().filter(|one| !owners.overlays_may_lower.contains(&one.id)) {
        let path = match how {
            Lowering::Gate if !changes.criteria.0.is_empty() => "criteria".to_owned(),
            Lowering::Gate => String::new(),
            _ if changed(&changes.elements, id).is_some() => format!("elements.{id}"),
            _ => format!("minimums.{id}"),
        };
        let found = match how {
            Lowering::Minimum { .. } => Fact::LowerMinimum,
            Lowering::Dropped => Fact::NoLongerAMust,
            Lowering::Target => Fact::LowerTarget,
            Lowering::Replaced => Fact::OtherElement,
            Lowering::Gate => Fact::RulesAskingLess,
        };
        let what = if *how == Lowering::Gate { Fact::OwnersGate { id: id.clone() } } else { Fact::OwnersMust { id: id.clone() } };
        problems.add(path, Fault::OverlayLowers { id: id.clone(), what, found });
    }
    problems
}

/// In which ways less is asked of an element that the owner made a non-negotiable.
fn lowering(index: usize, owners: &Rubric, local: &Rubric) -> Vec<Lowering> {
    let (owner, here) = (&owners.elements[index], &local.elements[index]);
    let Some(must) = &owner.must else { return Vec::new() };
    let mut found = Vec::new();
    match &here.must {
        None => return vec![Lowering::Dropped],
        Some(_) if asks_otherwise(owner, here) => return vec![Lowering::Replaced],
        Some(own) if !own.within(must) => found.push(Lowering::Minimum { element: index, owner: must.clone() }),
        Some(_) => {}
    }
    let keeps = |stage: Option<usize>| match (owner.target_in(stage), here.target_in(stage)) {
        (Some(owner), Some(here)) => here.within(owner),
        (owner, _) => owner.is_none(),
    };
    if !(0..owners.stages.len()).map(Some).chain([None]).all(keeps) {
        found.push(Lowering::Target);
    }
    // What counts as met follows from the minimum or the target, unless it is said by itself.
    let met = match (&owners.element_rules[index].met, &local.element_rules[index].met) {
        (Some(owner), Some(here)) => here.within(owner),
        (owner, _) => owner.is_none(),
    };
    if !met && found.is_empty() {
        found.push(Lowering::Replaced);
    }
    found
}

/// True if two elements may not come to the same by the same answer, or are not asked of the same teams in the same words.
fn asks_otherwise(owner: &Element, here: &Element) -> bool {
    owner.title != here.title
        || owner.prompt != here.prompt
        || owner.measure != here.measure
        || owner.repeated != here.repeated
        || owner.better != here.better
        || owner.proscribed != here.proscribed
        || owner.only_in != here.only_in
        || (here.not_applicable && !owner.not_applicable)
        || owner.not_applicable_points != here.not_applicable_points
        || owner.does_not_fit != here.does_not_fit
}

/// The rules of the owner's gates beside the same with local rules.
struct Comparison<'c> {
    owners: &'c Rubric,
    local: &'c Rubric,
    /// Elements that are told already.
    lowered: &'c [bool],
    replaced: &'c [bool],
}

impl Comparison<'_> {
    /// True if the owner's rule is met wherever the local one is.
    fn holds(&self, owner: &Rule, here: &Rule) -> bool {
        if self.is_told(owner) {
            return true;
        }
        let narrower = |here: &Interval, owner: &Interval| here.within(owner);
        match (owner, here) {
            (Rule::Element(index, owner), Rule::Element(other, here)) | (Rule::Value(index, owner), Rule::Value(other, here)) => {
                index == other && !self.replaced[*index] && narrower(here, owner)
            }
            (Rule::Score(index, owner), Rule::Score(other, here)) => index == other && narrower(here, owner),
            (Rule::Score(index, owner), Rule::Criterion(other, which)) => {
                index == other && narrower(&self.local.scores[*other].criteria[*which].wants, owner)
            }
            (Rule::Criterion(index, which), Rule::Criterion(other, here)) => {
                let (owner, here) = (&self.owners.scores[*index].criteria[*which], &self.local.scores[*other].criteria[*here]);
                index == other && narrower(&here.wants, &owner.wants) && here.consecutive >= owner.consecutive
            }
            // More non-negotiables move the gates along.
            (Rule::Gate(index), Rule::Gate(other)) => self.owners.gates[*index].id == self.local.gates[*other].id,
            (Rule::All(owners), Rule::All(locals)) => self.each(owners, locals, &|owner, here| self.holds(owner, here)),
            (Rule::Any(owners), Rule::Any(locals)) => self.each(locals, owners, &|here, owner| self.holds(owner, here)),
            (Rule::Count(owners, wants), Rule::Count(locals, wanted)) | (Rule::Percent(owners, wants), Rule::Percent(locals, wanted)) => {
                wants == wanted && owners.len() == locals.len() && owners.iter().zip(locals).all(|(owner, here)| self.holds(owner, here))
            }
            _ => false,
        }
    }

    /// True if each of one list has its match in another; most stand in the same place.
    fn each(&self, list: &[Rule], others: &[Rule], fits: &dyn Fn(&Rule, &Rule) -> bool) -> bool {
        let found =
            |at: usize, rule: &Rule| others.get(at).is_some_and(|other| fits(rule, other)) || others.iter().any(|other| fits(rule, other));
        list.iter().enumerate().all(|(at, rule)| self.is_told(rule) || found(at, rule))
    }

    /// True for a rule about an element of which it is told that less is asked.
    fn is_told(&self, rule: &Rule) -> bool {
        match rule {
            Rule::Element(index, _) | Rule::Value(index, _) => self.lowered[*index],
            Rule::Gate(index) => self.owners.gates.get(*index).and_then(|gate| gate.element).is_some_and(|element| self.lowered[element]),
            _ => false,
        }
    }
}
