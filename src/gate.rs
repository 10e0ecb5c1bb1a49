//! Gates: what must hold whatever the scores. Met, not met, or cannot be confirmed; never averaged into a score.
//!
//! In: rubric, answers and scores. Out: a [`Gating`] for each gate in play: facts and codes, no words.
//!
//! - An unanswered non-negotiable cannot be confirmed; it is never a pass (`field.md` 5b).
//! - Not applicable is not met either: it cannot be confirmed. So it never turns a gate from not met to met.
//! - A rule that joins others is met or not met as soon as what is open can no longer change that (Kleene's logic).

use crate::answers::Answers;
use crate::number::Exact;
use crate::rubric::{Interval, Outcome, Rubric, Rule};
use crate::score::{NoScore, Scored, Standing, Status};

/// The standing of one gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gating {
    /// The gate, by index.
    pub gate: usize,
    /// Whether it is met.
    pub standing: Standing,
    /// The outcome, once it is decided; by index. A gate without grades has its only outcome when met.
    pub outcome: Option<usize>,
    /// The outcomes that are still possible.
    pub possible: Vec<usize>,
}

/// The standing of every gate that belongs to what the team runs, in the order of the rubric.
pub fn gatings(rubric: &Rubric, answers: &Answers, scored: &Scored) -> Vec<Gating> {
    let mut found: Vec<Option<Gating>> = vec![None; rubric.gates.len()];
    for &index in &rubric.gate_order {
        let gate = &rubric.gates[index];
        let chosen = gate.only_in.is_empty() || gate.only_in.iter().any(|id| answers.occasion.parts.contains(id));
        if chosen {
            let inputs = GateInputs { rubric, answers, scored, gates: &found };
            found[index] = outcome(&gate.outcomes, index, &inputs);
        }
    }
    found.into_iter().flatten().collect()
}

/// The standing of one rule; `None` if nothing in it belongs to what the team runs.
pub fn standing(rubric: &Rubric, answers: &Answers, scored: &Scored, gatings: &[Gating], rule: &Rule) -> Option<Standing> {
    let mut found: Vec<Option<Gating>> = vec![None; rubric.gates.len()];
    for gating in gatings {
        found[gating.gate] = Some(gating.clone());
    }
    GateInputs { rubric, answers, scored, gates: &found }.standing(rule)
}

fn outcome(outcomes: &[Outcome], gate: usize, inputs: &GateInputs) -> Option<Gating> {
    let mut possible = Vec::new();
    let mut in_play = false;
    let mut sure = false;
    for (index, outcome) in outcomes.iter().enumerate() {
        let standing = match &outcome.rule {
            Some(rule) => inputs.standing(rule),
            None => in_play.then_some(Standing::Met),
        };
        let Some(standing) = standing else { continue };
        in_play = true;
        match standing {
            Standing::NotMet => {}
            Standing::CannotConfirm => possible.push(index),
            Standing::Met => {
                possible.push(index);
                sure = true;
                break;
            }
        }
    }
    if !in_play {
        return None;
    }
    let decided = sure && possible.len() == 1;
    let met = |index: &usize| outcomes[*index].met;
    let standing = match (sure, possible.iter().all(met), possible.iter().any(met)) {
        (true, true, _) => Standing::Met,
        (_, _, false) => Standing::NotMet,
        _ => Standing::CannotConfirm,
    };
    Some(Gating { gate, standing, outcome: if decided { possible.first().copied() } else { None }, possible })
}

struct GateInputs<'b> {
    rubric: &'b Rubric,
    answers: &'b Answers,
    scored: &'b Scored,
    gates: &'b [Option<Gating>],
}

impl GateInputs<'_> {
    fn standing(&self, rule: &Rule) -> Option<Standing> {
        match rule {
            Rule::Element(index, wants) => self.on_element(*index, wants, self.scored.elements[*index].points),
            Rule::Value(index, wants) => self.on_element(*index, wants, self.scored.elements[*index].value),
            Rule::Score(index, wants) => {
                let scoring = &self.scored.scores[*index];
                if scoring.value == Err(NoScore::NotInPlay) {
                    return None;
                }
                Some(Standing::of(wants, scoring.value.ok(), scoring.lowest, scoring.highest))
            }
            Rule::Gate(index) => self.gates[*index].as_ref().map(|gating| gating.standing),
            Rule::All(rules) => self.each(rules).into_iter().min(),
            Rule::Any(rules) => self.each(rules).into_iter().max(),
            Rule::Count(rules, wants) => self.tally(rules, wants, |count, _| Some(Exact::whole(count as i128))),
            Rule::Percent(rules, wants) => {
                self.tally(rules, wants, |count, all| Exact::whole(count as i128 * 100).div(Exact::whole(all as i128)))
            }
        }
    }

    fn on_element(&self, index: usize, wants: &Interval, found: Option<Exact>) -> Option<Standing> {
        if !self.rubric.elements[index].in_play(&self.answers.occasion.parts) {
            return None;
        }
        let answered = matches!(self.scored.elements[index].status, Status::Rated | Status::DoesNotFit);
        Some(match found {
            Some(found) if answered => Standing::of(wants, Some(found), None, None),
            _ => Standing::CannotConfirm,
        })
    }

    fn each(&self, rules: &[Rule]) -> Vec<Standing> {
        rules.iter().filter_map(|rule| self.standing(rule)).collect()
    }

    /// How many are met, between those that are and those that could be.
    fn tally(&self, rules: &[Rule], wants: &Interval, measured: impl Fn(usize, usize) -> Option<Exact>) -> Option<Standing> {
        let each = self.each(rules);
        if each.is_empty() {
            return None;
        }
        let count = |of: Standing| each.iter().filter(|standing| **standing == of).count();
        let (met, open) = (count(Standing::Met), count(Standing::CannotConfirm));
        let (lowest, highest) = (measured(met, each.len()), measured(met + open, each.len()));
        Some(Standing::of(wants, lowest.filter(|_| open == 0), lowest, highest))
    }
}

/// The worst standing of the non-negotiables, with how many are met, not met and cannot be confirmed.
pub fn overall(rubric: &Rubric, gatings: &[Gating]) -> (Standing, [usize; 3]) {
    let mut counts = [0; 3];
    let mut worst = Standing::Met;
    for gating in gatings.iter().filter(|gating| rubric.gates[gating.gate].element.is_some()) {
        worst = worst.min(gating.standing);
        counts[match gating.standing {
            Standing::Met => 0,
            Standing::NotMet => 1,
            Standing::CannotConfirm => 2,
        }] += 1;
    }
    (worst, counts)
}
