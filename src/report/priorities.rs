//! What to talk about first: at most three suggestions, and the strengths.
//!
//! In: the desk. Out: [`Pointer`]s in the stated order: non-negotiables not met, then those that cannot be confirmed, then
//! what drifted or slips, then the largest gap to the target of the stage.

use crate::drift::{Finding, Kind, Subject};
use crate::number::Exact;
use crate::report::elements::text_at;
use crate::report::{Desk, Pointer, gates, goal};
use crate::rubric::{Better, Interval};
use crate::score::Standing;

/// The most suggestions, and the most strengths.
const MOST: usize = 3;

/// At most three suggestions.
pub fn priorities(desk: &Desk) -> Vec<Pointer> {
    let mut list: Vec<Pointer> = Vec::new();
    let mut add = |pointer: Pointer| {
        if list.len() < MOST && !list.iter().any(|one| one.id == pointer.id) {
            list.push(pointer);
        }
    };
    for wanted in [Standing::NotMet, Standing::CannotConfirm] {
        for gating in desk.assessment.gatings.iter().filter(|gating| gating.standing == wanted) {
            let Some(index) = desk.rubric.gates[gating.gate].element else { continue };
            let (rule, found) = gates::rule_and_found(desk, index, gating.standing);
            let why = [rule, found].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ");
            let why = if why.is_empty() { desk.standing(gating.standing) } else { why };
            add(pointer(desk, index, desk.sentences.priority_gate(why.trim_end_matches('.'))));
        }
    }
    for finding in desk.assessment.drift.findings.iter().filter(|finding| matches!(finding.kind, Kind::Drift | Kind::Slipping)) {
        if let Some(found) = fallen(desk, finding) {
            add(found);
        }
    }
    for (index, _) in gaps(desk) {
        let part = &desk.rubric.elements[index];
        if let Some(target) = part.target_in(desk.answers.occasion.stage) {
            let of_stage = desk.answers.occasion.stage.is_some() && !part.targets.is_empty();
            let stands = goal::stands(desk, index, desk.answers.entries[index].rating.as_ref(), &desk.assessment.scored.elements[index]);
            add(pointer(desk, index, desk.sentences.priority_gap(&stands, &desk.goal(index, target), of_stage)));
        }
    }
    list
}

fn pointer(desk: &Desk, element: usize, sentence: String) -> Pointer {
    let part = &desk.rubric.elements[element];
    Pointer { id: part.id.clone(), title: desk.text(&part.title), sentence }
}

fn fallen(desk: &Desk, finding: &Finding) -> Option<Pointer> {
    let date = desk.assessment.earlier[finding.earlier?].answers.occasion.date;
    let (from, to) = (finding.from?, finding.to?);
    let sentence = |from: String, to: String| desk.sentences.priority_fall(&from, &to, &desk.date(date));
    match finding.subject {
        Subject::Element(index) => {
            let then = &desk.assessment.earlier[finding.earlier?];
            let from = goal::stands(desk, index, then.answers.entries[index].rating.as_ref(), &then.scored.elements[index]);
            let now = &desk.assessment.scored.elements[index];
            let to = goal::stands(desk, index, desk.answers.entries[index].rating.as_ref(), now);
            Some(pointer(desk, index, sentence(from, to)))
        }
        Subject::Score(index) => {
            let score = &desk.rubric.scores[index];
            let words = sentence(desk.score_shown(index, from).words, desk.score_shown(index, to).words);
            Some(Pointer { id: score.id.clone(), title: desk.text(&score.title), sentence: words })
        }
        _ => None,
    }
}

/// Elements below the target of the stage, the largest share of their range first.
fn gaps(desk: &Desk) -> Vec<(usize, Exact)> {
    let stage = desk.answers.occasion.stage;
    let mut list: Vec<(usize, Exact)> = Vec::new();
    for (index, part) in desk.rubric.elements.iter().enumerate() {
        let points = desk.assessment.scored.elements[index].points;
        let Some((points, target)) = points.zip(part.target_in(stage)).filter(|(points, target)| !target.contains(*points)) else {
            continue;
        };
        let share = || distance(points, target)?.div(part.highest?.sub(part.lowest?)?);
        list.push((index, share().unwrap_or(Exact::ZERO)));
    }
    list.sort_by_key(|(index, share)| (std::cmp::Reverse(*share), *index));
    list
}

fn distance(points: Exact, target: &Interval) -> Option<Exact> {
    let end = match (target.low, target.high) {
        (Some((low, _)), _) if points <= low => low,
        (_, Some((high, _))) => high,
        (Some((low, _)), None) => low,
        (None, None) => return None,
    };
    Some(end.sub(points)?.abs())
}

/// Elements at the best level of their scale: those that rose first, then non-negotiables, then the rest.
pub fn strengths(desk: &Desk) -> Vec<Pointer> {
    let earlier = desk.assessment.drift.baseline.map(|at| &desk.assessment.earlier[at]);
    let mut found: Vec<(bool, bool, usize)> = Vec::new();
    for (index, part) in desk.rubric.elements.iter().enumerate() {
        let best = if part.better == Better::Higher { part.highest } else { part.lowest };
        let points = desk.assessment.scored.elements[index].points;
        if part.is_scored() && points.is_some() && points == best {
            let before = earlier.and_then(|earlier| earlier.element(index));
            found.push((before.is_none() || before == points, !part.is_non_negotiable(), index));
        }
    }
    found.sort_unstable();
    let pointers = found.into_iter().take(MOST).filter_map(|(same, _, index)| {
        let (part, rating) = (&desk.rubric.elements[index], desk.answers.entries[index].rating.as_ref());
        let points = desk.assessment.scored.elements[index].points?;
        let earlier = earlier.filter(|_| !same);
        let from = earlier.map(|then| goal::stands(desk, index, then.answers.entries[index].rating.as_ref(), &then.scored.elements[index]));
        let text = text_at(desk, part, points, rating).unwrap_or_default();
        // "Yes" has no scale of which it would be the best level.
        let sentence = match from {
            None if goal::is_either_or(part) => text,
            from => desk.sentences.strength(&from.unwrap_or_default(), &text),
        };
        Some(pointer(desk, index, sentence))
    });
    pointers.collect()
}
