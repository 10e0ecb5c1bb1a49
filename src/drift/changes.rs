//! What changed since an earlier assessment: non-negotiables and gates, points of elements, scores.
//!
//! In: this assessment, the earlier ones and the point of comparison. Out: [`Finding`]s and [`Move`]s.

use crate::drift::{Current, Earlier, Finding, Kind, Move, Subject};
use crate::number::Exact;
use crate::rubric::{Better, Element, Rubric, Score};
use crate::score::Standing;

/// True if `to` is worse than `from`.
fn is_worse(better: Better, from: &Exact, to: &Exact) -> bool {
    match better {
        Better::Higher => to < from,
        Better::Lower => to > from,
    }
}

pub fn moves(now: Current, earlier: &[Earlier], at: Option<usize>) -> Vec<Move> {
    let mut moves = Vec::new();
    for (index, element) in now.rubric.elements.iter().enumerate().filter(|(_, element)| element.is_scored()) {
        let Some((from, to)) = at.and_then(|at| earlier[at].element(index)).zip(now.scored.elements[index].points.as_ref()) else {
            continue;
        };
        if from != to {
            let worse = is_worse(element.better, from, to);
            moves.push(Move { element: index, from: from.clone(), to: to.clone(), worse });
        }
    }
    moves
}

pub fn standings(now: Current, earlier: &[Earlier], points: &[usize]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for gating in now.gatings {
        let kind = match gating.standing {
            Standing::Met => continue,
            Standing::NotMet => Kind::NotMet,
            Standing::CannotConfirm => Kind::CannotConfirm,
        };
        let element = now.rubric.gates[gating.gate].element;
        let met_at = points.iter().copied().find(|at| earlier[*at].standing(gating.gate) == Some(Standing::Met));
        let then = met_at.filter(|_| kind == Kind::CannotConfirm).map(|at| (&earlier[at], at));
        let from = element.zip(then).and_then(|(element, (then, _))| then.element(element));
        let to = element.and_then(|element| now.scored.elements[element].points.as_ref());
        findings.push(now.found(kind, now.gate_subject(gating.gate), from, to, then));
    }
    findings
}

pub fn gate_changes(now: Current, earlier: &[Earlier], at: usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    for gating in now.gatings {
        let Some(then) = earlier[at].standing(gating.gate) else { continue };
        let kind = match (then, gating.standing) {
            (Standing::Met, Standing::NotMet) => Kind::Drift,
            (Standing::NotMet, Standing::Met) => Kind::Regained,
            _ => continue,
        };
        let element = now.rubric.gates[gating.gate].element;
        let from = element.and_then(|element| earlier[at].element(element));
        let to = element.and_then(|element| now.scored.elements[element].points.as_ref());
        findings.push(now.found(kind, now.gate_subject(gating.gate), from, to, Some((&earlier[at], at))));
    }
    findings
}

/// Elements that fell by as many levels as the rubric asks: if it does not say, 1 on a scale of up to 4 levels and 2 on
/// a longer one. Elements without levels fall by the share of their range that scores do.
pub fn slipping(now: Current, earlier: &[Earlier], at: usize, found: &[Finding]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut drifted = vec![false; now.rubric.elements.len()];
    for finding in found {
        if let (Kind::Drift, Subject::Element(index)) = (finding.kind, finding.subject) {
            drifted[index] = true;
        }
    }
    for (index, element) in now.rubric.elements.iter().enumerate() {
        let subject = Subject::Element(index);
        let Some((from, to)) = earlier[at].element(index).zip(now.scored.elements[index].points.as_ref()) else { continue };
        if element.is_scored() && !drifted[index] && slipped(now.rubric, element, from, to) {
            findings.push(now.found(Kind::Slipping, subject, Some(from), Some(to), Some((&earlier[at], at))));
        }
    }
    findings
}

fn slipped(rubric: &Rubric, element: &Element, from: &Exact, to: &Exact) -> bool {
    if !is_worse(element.better, from, to) {
        return false;
    }
    if element.levels.is_empty() {
        return moved_by_share(rubric, from, to, &element.lowest, &element.highest);
    }
    let level = |points: &Exact| element.levels.partition_point(|level| level < points);
    let usual = if element.levels.len() <= 4 { 1 } else { 2 };
    level(from).abs_diff(level(to)) >= rubric.slipping.levels.unwrap_or(usual)
}

fn moved_by_share(rubric: &Rubric, from: &Exact, to: &Exact, lowest: &Option<Exact>, highest: &Option<Exact>) -> bool {
    let threshold = || highest.as_ref()?.sub(lowest.as_ref()?)?.mul(&rubric.slipping.percent_of_range)?.div(&Exact::whole(100));
    from.sub(to).zip(threshold()).is_some_and(|(change, threshold)| change.abs() >= threshold)
}

pub fn score_changes(now: Current, earlier: &[Earlier], at: usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, score) in now.rubric.scores.iter().enumerate() {
        let Some((from, to)) = earlier[at].scores[index].as_ref().zip(now.scored.scores[index].number()) else { continue };
        let worse = is_worse(score.better, from, to);
        let mut found = |kind| findings.push(now.found(kind, Subject::Score(index), Some(from), Some(to), Some((&earlier[at], at))));
        match (score.band(from), score.band(to)) {
            (then, now) if worse && then != now && then.is_some() => found(Kind::BandFall),
            _ if worse && moved_by_share(now.rubric, from, to, &score.lowest, &score.highest) => found(Kind::Slipping),
            _ => {}
        }
        if is_reliable(score, from, to) {
            found(if worse { Kind::ReliableFall } else { Kind::ReliableRise });
        }
    }
    findings
}

/// Reliable change (Jacobson & Truax 1991): the difference over its standard error, `SD * sqrt(2) * sqrt(1 - r)`, is
/// beyond 1.96. Compared as squares, so that nothing is rounded.
fn is_reliable(score: &Score, from: &Exact, to: &Exact) -> bool {
    let Some(figures) = &score.reliability else {
        return false;
    };
    let bound = || {
        let critical = Exact::whole(196).div(&Exact::whole(100))?;
        let variance = figures.sd.mul(&figures.sd)?.mul(&Exact::whole(2))?.mul(&Exact::one().sub(&figures.reliability)?)?;
        critical.mul(&critical)?.mul(&variance)
    };
    let square = from.sub(to).and_then(|difference| difference.mul(&difference));
    square.zip(bound()).is_some_and(|(square, bound)| square > bound)
}
