//! Gates: what must hold whatever the scores. Met, not met, or cannot be confirmed; never averaged into a score.
//!
//! In: rubric, answers and scores. Out: a [`Gating`] for each gate in play: facts and codes, no words.
//!
//! - An unanswered non-negotiable cannot be confirmed; it is never a pass (`field.md` 5b).
//! - Not applicable is not met either: it cannot be confirmed. So it never turns a gate from not met to met.
//! - A rule that joins others is met or not met as soon as what is open can no longer change that (Kleene's logic).

mod possible;

use crate::answers::Answers;
use crate::number::Exact;
use crate::rubric::{Gate, Interval, Outcome, Rubric, Rule};
use crate::score::{NoPoints, NoScore, Scored, Standing, Status};

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

/// The outcomes that three-valued logic leaves, each rule judged alone.
struct Settled {
    possible: Vec<usize>,
    /// True if one of them holds unless one before it does.
    sure: bool,
}

impl Settled {
    fn standing(&self, outcomes: &[Outcome]) -> Standing {
        let met = |index: &usize| outcomes[*index].met;
        match (self.sure, self.possible.iter().all(met), self.possible.iter().any(met)) {
            (true, true, _) => Standing::Met,
            (_, _, false) => Standing::NotMet,
            _ => Standing::CannotConfirm,
        }
    }
}

/// Judges the rules of outcomes one after the other; `None` if nothing in them belongs to what the team runs.
fn settled(outcomes: &[Outcome], inputs: &GateInputs) -> Option<Settled> {
    let mut possible = Vec::new();
    let mut in_play = false;
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
                return Some(Settled { possible, sure: true });
            }
        }
    }
    in_play.then_some(Settled { possible, sure: false })
}

/// Points, numbers and scores that are tried out in the place of what is not known.
#[derive(Clone, Default)]
struct Supposed {
    points: Vec<(usize, Exact)>,
    values: Vec<(usize, Exact)>,
    scores: Vec<(usize, Exact)>,
}

impl Supposed {
    fn count(&self) -> usize {
        self.points.len() + self.values.len() + self.scores.len()
    }

    fn with_points(&self, element: usize, points: Exact) -> Supposed {
        let mut supposed = self.clone();
        supposed.points.push((element, points));
        supposed
    }

    fn with_value(&self, element: usize, value: Exact) -> Supposed {
        let mut supposed = self.clone();
        supposed.values.push((element, value));
        supposed
    }

    fn with_score(&self, score: usize, value: Exact) -> Supposed {
        let mut supposed = self.clone();
        supposed.scores.push((score, value));
        supposed
    }
}

/// What is tried out for an element or score, if anything is.
fn supposed(list: &[(usize, Exact)], index: usize) -> Option<&Exact> {
    list.iter().find(|(at, _)| *at == index).map(|(_, value)| value)
}

struct GateInputs<'b> {
    rubric: &'b Rubric,
    answers: &'b Answers,
    scored: &'b Scored,
    gates: &'b [Option<Standing>],
    supposed: &'b Supposed,
    met_before: &'b [Vec<usize>],
}

impl GateInputs<'_> {
    fn standing(&self, rule: &Rule) -> Option<Standing> {
        match rule {
            Rule::Element(index, wants) => {
                let found = &self.scored.elements[*index];
                match self.on_element(*index, wants, found.points.as_ref(), supposed(&self.supposed.points, *index))? {
                    // Too few ratings may have decided it all the same: where the lowest counts, it cannot rise again.
                    Standing::CannotConfirm if found.no_points == Some(NoPoints::TooFewRatings) => {
                        Some(Standing::of(wants, None, found.lowest.as_ref(), found.highest.as_ref()))
                    }
                    standing => Some(standing),
                }
            }
            Rule::Value(index, wants) => {
                self.on_element(*index, wants, self.scored.elements[*index].value.as_ref(), supposed(&self.supposed.values, *index))
            }
            Rule::Score(index, wants) => self.on_score(*index, wants),
            Rule::Criterion(index, which) => {
                let criterion = &self.rubric.scores[*index].criteria[*which];
                let before = self.met_before.get(*index).and_then(|met| met.get(*which)).copied().unwrap_or(0);
                Some(self.on_score(*index, &criterion.wants)?.in_a_row(before, criterion.consecutive))
            }
            Rule::Gate(index) => self.gates[*index],
            Rule::All(rules) => self.each(rules).into_iter().min(),
            Rule::Any(rules) => self.each(rules).into_iter().max(),
            Rule::Count(rules, wants) => self.tally(rules, wants, |count, _| Some(Exact::whole(count as i128))),
            Rule::Percent(rules, wants) => {
                self.tally(rules, wants, |count, all| Exact::whole(count as i128 * 100).div(&Exact::whole(all as i128)))
            }
        }
    }

    fn on_score(&self, index: usize, wants: &Interval) -> Option<Standing> {
        let scoring = &self.scored.scores[index];
        if let Some(supposed) = supposed(&self.supposed.scores, index) {
            return Some(Standing::of(wants, Some(supposed), None, None));
        }
        if scoring.value == Err(NoScore::NotInPlay) {
            return None;
        }
        Some(Standing::of(wants, scoring.number(), scoring.lowest.as_ref(), scoring.highest.as_ref()))
    }

    fn on_element(&self, index: usize, wants: &Interval, found: Option<&Exact>, supposed: Option<&Exact>) -> Option<Standing> {
        if !self.rubric.elements[index].in_play(&self.answers.occasion.parts) {
            return None;
        }
        let answered = matches!(self.scored.elements[index].status, Status::Rated | Status::DoesNotFit);
        Some(match found {
            _ if supposed.is_some() => Standing::of(wants, supposed, None, None),
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
        Some(Standing::of(wants, lowest.as_ref().filter(|_| open == 0), lowest.as_ref(), highest.as_ref()))
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
