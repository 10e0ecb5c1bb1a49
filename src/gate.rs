//! Gates: what must hold whatever the scores. Met, not met, or cannot be confirmed; never averaged into a score.
//!
//! In: rubric, answers and scores. Out: a [`Gating`] for each gate in play: facts and codes, no words.
//!
//! - An unanswered non-negotiable cannot be confirmed; it is never a pass.
//! - Not applicable is not met either: it cannot be confirmed. So it never turns a gate from not met to met.
//! - A rule that joins others is met or not met as soon as what is open can no longer change that (Kleene's logic).

mod possible;
mod rule;

use crate::answers::Answers;
use crate::gate::rule::{GateInputs, Settled, Supposed, settled};
use crate::rubric::{Gate, Rubric, Rule};
use crate::score::{Scored, Standing};

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
    /// True where one of them is kept without proof: to try every way to finish would take too long.
    pub unproven: bool,
}

/// The standing of every gate that belongs to what the team runs, in the order of the rubric. `met_before` says of each criterion of each
/// score how often it was met in a row just before.
pub fn gatings(rubric: &Rubric, answers: &Answers, scored: &Scored, met_before: &[Vec<usize>]) -> Vec<Gating> {
    let mut found: Vec<Option<Gating>> = vec![None; rubric.gates.len()];
    let mut standings: Vec<Option<Standing>> = vec![None; rubric.gates.len()];
    let mut left = possible::MOST_WORK_IN_ALL;
    for &index in &rubric.gate_order {
        let gate = &rubric.gates[index];
        let chosen = gate.only_in.is_empty() || gate.only_in.iter().any(|id| answers.occasion.parts.contains(id));
        if chosen {
            let inputs = GateInputs { rubric, answers, scored, gates: &standings, supposed: &Supposed::default(), met_before };
            let gating = gating(gate, index, &inputs, &mut left);
            standings[index] = gating.as_ref().map(|gating| gating.standing);
            found[index] = gating;
        }
    }
    found.into_iter().flatten().collect()
}

/// The standing of one rule; `None` if nothing in it belongs to what the team runs.
pub fn standing(
    rubric: &Rubric,
    answers: &Answers,
    scored: &Scored,
    gatings: &[Gating],
    met_before: &[Vec<usize>],
    rule: &Rule,
) -> Option<Standing> {
    let mut gates: Vec<Option<Standing>> = vec![None; rubric.gates.len()];
    for gating in gatings {
        gates[gating.gate] = Some(gating.standing);
    }
    GateInputs { rubric, answers, scored, gates: &gates, supposed: &Supposed::default(), met_before }.standing(rule)
}

fn gating(gate: &Gate, index: usize, inputs: &GateInputs, left: &mut usize) -> Option<Gating> {
    let found = settled(&gate.outcomes, inputs)?;
    let (possible, unproven) = possible::reachable(inputs, &gate.outcomes, found.possible, left);
    let found = Settled { possible, ..found };
    let decided = found.sure && found.possible.len() == 1;
    let standing = found.standing(&gate.outcomes);
    let outcome = if decided { found.possible.first().copied() } else { None };
    Some(Gating { gate: index, standing, outcome, possible: found.possible, unproven })
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
