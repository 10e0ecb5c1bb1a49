//! One rule judged, and outcomes judged by their rules one after the other, in three-valued logic.
//!
//! In: answers, scores, and what is tried out in the place of what is not known. Out: a [`Standing`], or the outcomes that are left. What the
//! rules come to together, if all is tried that is still open, is looked for elsewhere.

use crate::answers::Answers;
use crate::number::Exact;
use crate::rubric::{Interval, Outcome, Rubric, Rule};
use crate::score::{NoPoints, NoScore, Scored, Standing, Status};

/// The outcomes that three-valued logic leaves, each rule judged alone.
pub struct Settled {
    pub possible: Vec<usize>,
    /// True if one of them holds unless one before it does.
    pub sure: bool,
}

impl Settled {
    pub fn standing(&self, outcomes: &[Outcome]) -> Standing {
        let met = |index: &usize| outcomes[*index].met;
        match (self.sure, self.possible.iter().all(met), self.possible.iter().any(met)) {
            (true, true, _) => Standing::Met,
            (_, _, false) => Standing::NotMet,
            _ => Standing::CannotConfirm,
        }
    }
}

/// Judges the rules of outcomes one after the other; `None` if nothing in them belongs to what the team runs.
pub fn settled(outcomes: &[Outcome], inputs: &GateInputs) -> Option<Settled> {
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
pub struct Supposed {
    pub points: Vec<(usize, Exact)>,
    pub values: Vec<(usize, Exact)>,
    pub scores: Vec<(usize, Exact)>,
}

impl Supposed {
    pub fn count(&self) -> usize {
        self.points.len() + self.values.len() + self.scores.len()
    }

    pub fn with_points(&self, element: usize, points: Exact) -> Supposed {
        let mut supposed = self.clone();
        supposed.points.push((element, points));
        supposed
    }

    pub fn with_value(&self, element: usize, value: Exact) -> Supposed {
        let mut supposed = self.clone();
        supposed.values.push((element, value));
        supposed
    }

    pub fn with_score(&self, score: usize, value: Exact) -> Supposed {
        let mut supposed = self.clone();
        supposed.scores.push((score, value));
        supposed
    }
}

/// What is tried out for an element or score, if anything is.
fn supposed(list: &[(usize, Exact)], index: usize) -> Option<&Exact> {
    list.iter().find(|(at, _)| *at == index).map(|(_, value)| value)
}

/// What a rule is judged by.
pub struct GateInputs<'b> {
    pub rubric: &'b Rubric,
    pub answers: &'b Answers,
    pub scored: &'b Scored,
    pub gates: &'b [Option<Standing>],
    pub supposed: &'b Supposed,
    pub met_before: &'b [Vec<usize>],
}

impl GateInputs<'_> {
    pub fn standing(&self, rule: &Rule) -> Option<Standing> {
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
