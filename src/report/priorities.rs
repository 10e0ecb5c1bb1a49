//! What to talk about first: at most three suggestions, and the strengths.
//!
//! In: the context. Out: [`Pointer`]s in the stated order: non-negotiables not met, then those that the team cannot tell, then
//! what drifted or slips, then the largest gap to the target of the stage.

use crate::drift::{Finding, Kind, Subject};
use crate::number::Exact;
use crate::report::answer::{self, text_at};
use crate::report::context::Context;
use crate::report::facts::Pointer;
use crate::report::gates;
use crate::report::goal;
use crate::rubric::{Better, Interval};
use crate::score::Standing;

/// The most suggestions, and the most strengths.
const MOST: usize = 3;

/// At most three suggestions.
pub fn priorities(context: &Context) -> Vec<Pointer> {
    let mut list: Vec<Pointer> = Vec::new();
    let mut add = |pointer: Pointer| {
        if list.len() < MOST && !list.iter().any(|one| one.id == pointer.id) {
            list.push(pointer);
        }
    };
    for wanted in [Standing::NotMet, Standing::CannotConfirm] {
        for gating in context.assessment.gatings.iter().filter(|gating| gating.standing == wanted) {
            // What only has no answer yet is asked for together, elsewhere.
            let Some(index) = context.looked_at(gating) else { continue };
            let (rule, found) = gates::rule_and_found(context, index, gating.standing);
            let why = [rule, found].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ");
            let why = if why.is_empty() { context.standing(gating.standing) } else { why };
            add(pointer(context, index, context.sentences.priority_gate(why.trim_end_matches('.'))));
        }
    }
    for finding in context.assessment.drift.findings.iter().filter(|finding| matches!(finding.kind, Kind::Drift | Kind::Slipping)) {
        if let Some(found) = fallen(context, finding) {
            add(found);
        }
    }
    for (index, _) in gaps(context) {
        let part = &context.rubric.elements[index];
        if let Some(target) = part.target_in(context.answers.occasion.stage) {
            let of_stage = context.answers.occasion.stage.is_some() && !part.targets.is_empty();
            let stands =
                answer::stands(context, index, context.answers.entries[index].rating.as_ref(), &context.assessment.scored.elements[index]);
            add(pointer(context, index, context.sentences.priority_gap(&stands, &context.goal(index, target), of_stage)));
        }
    }
    list
}

fn pointer(context: &Context, element: usize, sentence: String) -> Pointer {
    let part = &context.rubric.elements[element];
    Pointer { id: part.id.clone(), title: context.text(&part.title), sentence }
}

fn fallen(context: &Context, finding: &Finding) -> Option<Pointer> {
    let date = context.assessment.earlier[finding.earlier?].answers.occasion.date;
    let (from, to) = (finding.from.as_ref()?, finding.to.as_ref()?);
    let sentence = |from: String, to: String| context.sentences.priority_fall(&from, &to, &context.date(date));
    match finding.subject {
        Subject::Element(index) => {
            let then = &context.assessment.earlier[finding.earlier?];
            let from = answer::stands(context, index, then.answers.entries[index].rating.as_ref(), &then.scored.elements[index]);
            let now = &context.assessment.scored.elements[index];
            let to = answer::stands(context, index, context.answers.entries[index].rating.as_ref(), now);
            Some(pointer(context, index, sentence(from, to)))
        }
        Subject::Score(index) => {
            let score = &context.rubric.scores[index];
            let words = sentence(context.score_shown(index, from).words, context.score_shown(index, to).words);
            Some(Pointer { id: score.id.clone(), title: context.text(&score.title), sentence: words })
        }
        _ => None,
    }
}

/// Elements below the target of the stage, the largest share of their range first.
fn gaps(context: &Context) -> Vec<(usize, Exact)> {
    let stage = context.answers.occasion.stage;
    let mut list: Vec<(usize, Exact)> = Vec::new();
    for (index, part) in context.rubric.elements.iter().enumerate() {
        let points = context.assessment.scored.elements[index].points.as_ref();
        let Some((points, target)) = points.zip(part.target_in(stage)).filter(|(points, target)| !target.contains(points)) else {
            continue;
        };
        let share = || distance(points, target)?.div(&part.highest.as_ref()?.sub(part.lowest.as_ref()?)?);
        list.push((index, share().unwrap_or_else(Exact::zero)));
    }
    list.sort_by(|(at, share), (other_at, other)| other.cmp(share).then(at.cmp(other_at)));
    list
}

fn distance(points: &Exact, target: &Interval) -> Option<Exact> {
    let end = match (&target.low, &target.high) {
        (Some((low, _)), _) if points <= low => low,
        (_, Some((high, _))) => high,
        (Some((low, _)), None) => low,
        (None, None) => return None,
    };
    Some(end.sub(points)?.abs())
}

/// Elements at the best level of their scale: those that rose first, then non-negotiables, then the rest.
pub fn strengths(context: &Context) -> Vec<Pointer> {
    let earlier = context.assessment.drift.baseline.map(|at| &context.assessment.earlier[at]);
    let mut found: Vec<(bool, bool, usize)> = Vec::new();
    for (index, part) in context.rubric.elements.iter().enumerate() {
        let best = if part.better == Better::Higher { &part.highest } else { &part.lowest }.as_ref();
        let points = context.assessment.scored.elements[index].points.as_ref();
        if part.is_scored() && points.is_some() && points == best {
            let before = earlier.and_then(|earlier| earlier.element(index));
            found.push((before.is_none() || before == points, !part.is_non_negotiable(), index));
        }
    }
    found.sort_unstable();
    let pointers = found.into_iter().take(MOST).filter_map(|(same, _, index)| {
        let (part, rating) = (&context.rubric.elements[index], context.answers.entries[index].rating.as_ref());
        let points = context.assessment.scored.elements[index].points.as_ref()?;
        let earlier = earlier.filter(|_| !same);
        let from =
            earlier.map(|then| answer::stands(context, index, then.answers.entries[index].rating.as_ref(), &then.scored.elements[index]));
        // A level that is called by its number has no words to quote.
        let text = text_at(context, part, points, rating).filter(|text| Exact::parse(text).is_err()).unwrap_or_default();
        // "Yes" has no scale of which it would be the best level.
        let sentence = match from {
            None if goal::is_either_or(part) => text,
            // A count has no levels, and that it is 0 is no praise for what was counted.
            from if part.levels.is_empty() => {
                let found = &context.assessment.scored.elements[index];
                context.sentences.best_value(&answer::stands(context, index, rating, found), &from.unwrap_or_default())
            }
            from => context.sentences.strength(&from.unwrap_or_default(), &text),
        };
        Some(pointer(context, index, sentence))
    });
    pointers.collect()
}
